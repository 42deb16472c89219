"""A letter polished by a language model, where the person turned that on: kept only when nothing speaks against it.

An edited letter is never touched.
"""

from __future__ import annotations

from dataclasses import replace

from bowout.closer.bench import Bench
from bowout.closer.ground import context_on
from bowout.closer.looking import conversation
from bowout.closer.views import Conversation
from bowout.errors import PersonMustDecide, YourMistake
from bowout.model_wire import Model, ask
from bowout.steps.check import check
from bowout.steps.letter.polish import added, cleaned, dropped, question


class PolishingOff(YourMistake):
    """Polishing is off. `bowout settings --model-address ADDRESS --model NAME` turns it on; a local one is best."""


class OwnWords(YourMistake):
    """This letter is in your own words, which nothing rewords."""


class PolishRefused(PersonMustDecide):
    """The polished letter was not taken over: {reason}. Your letter is as it was."""


def polished(bench: Bench, name: str) -> tuple[Conversation, str]:
    """The conversation, and new words for its letter that pass everything. PolishingOff, OwnWords, PolishRefused."""
    settings = bench.settings
    if not settings.model_address:
        raise PolishingOff
    shown = conversation(bench, name)
    if shown.edited:
        raise OwnWords
    if shown.letter is None:
        raise PolishRefused(reason="there is no letter to polish")
    key = bench.vault.get(settings.model_secret) if settings.model_secret else ""
    model = Model(address=settings.model_address, name=settings.model_name, key=key)
    words = cleaned(ask(model, question(shown.letter, shown.candidacy)))
    reason = against(bench, shown, words)
    if reason:
        raise PolishRefused(reason=reason)
    return shown, words


def against(bench: Bench, shown: Conversation, words: str) -> str:
    """Why the polished words are not taken over, or nothing."""
    if shown.letter is None:
        return "there is no letter"
    new = added(shown.letter, words, shown.candidacy)
    if new:
        return f"it says what your letter does not: {', '.join(new[:4])}"
    gone = dropped(shown.letter, words)
    if gone:
        return f"it leaves out {', '.join(gone[:4])}"
    context = context_on(bench.ground(), shown.candidacy, shown.plan)
    found = check(replace(shown.letter, body=words), context).objections
    return " ".join(one.why for one in found[:2])
