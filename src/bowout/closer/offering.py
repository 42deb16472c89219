"""What the person says and shows of the new offer, and what they let go by it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bowout.closer.bench import Bench
from bowout.closer.looking import offer_view
from bowout.closer.views import OfferView
from bowout.errors import PersonMustDecide, Unreadable, YourMistake
from bowout.sources.documents import read_file
from bowout.steps.offer import Firmness
from bowout.steps.offer.asking import Ask, ask_for
from bowout.steps.offer.gate import Tier
from bowout.store.papers import Said


class NothingSaid(YourMistake):
    """{what} is empty. Nothing was kept."""


class NotYet(YourMistake):
    """{day} has not come yet. State what has already happened."""


class UnknownTier(YourMistake):
    """{tier} is none of the three that can be let go: {tiers}."""


class NotToBeReleased(PersonMustDecide):
    """Only an accepted offer with checks still open is let go step by step. {gate}"""


class OutOfOrder(PersonMustDecide):
    """Letters are let go in this order: first cold, then dated, favourites last. Let {first} go first."""


def offer(bench: Bench) -> OfferView:
    """The offer as judged now."""
    return offer_view(bench, bench.ground())


def add_document(bench: Bench, path: Path) -> OfferView:
    """Keep a copy of a paper and judge again; Unreadable when there is no such file."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unreadable(name=path, reason=error.strerror or "it cannot be opened") from error
    bench.workspace.papers.keep(path.name, content, read_file(path), bench.now)
    return offer(bench)


def ask(bench: Bench) -> Ask | None:
    """The mail that asks the new employer for what is missing; None when there is no offer or nothing is missing."""
    read = bench.read
    verdict = bench.verdict(read)
    if verdict is None:
        return None
    return ask_for(verdict, bench.documents(read), my_name=bench.ground().my_name)


def state(bench: Bench, fact: str, on: datetime | None = None) -> OfferView:
    """Keep the person's word, dated now or on the day they name; NotYet for a day to come."""
    if on is not None and on > bench.now:
        raise NotYet(day=f"{on:%-d %B %Y}")
    bench.workspace.papers.say(Said.STATEMENT, _said(fact, "What you know of the offer"), on or bench.now)
    return offer(bench)


def release(bench: Bench, tier: str) -> OfferView:
    """Let a tier go while checks are pending."""
    if tier not in list(Tier):
        raise UnknownTier(tier=tier or "Nothing", tiers=", ".join(Tier))
    shown = offer(bench)
    if shown.verdict is None or shown.verdict.firmness is not Firmness.ACCEPTED_WITH_CONDITIONS:
        raise NotToBeReleased(gate=shown.gate)
    first = next((one for one in Tier if one not in shown.released), None)
    if first is not None and tier != first and tier not in shown.released:
        raise OutOfOrder(first=first)
    bench.workspace.papers.say(Said.TIER, tier, bench.now)
    return offer(bench)


def override(bench: Bench, reason: str) -> OfferView:
    """Open the gate against its advice; the reason is kept."""
    bench.workspace.papers.say(Said.OVERRIDE, _said(reason, "Your reason"), bench.now)
    return offer(bench)


def name_kept(bench: Bench, employer: str) -> None:
    """Keep whose offer is kept; what was read is to be judged again by it."""
    bench.workspace.papers.say(Said.KEPT, _said(employer, "The employer's name"), bench.now)


def _said(words: str, what: str) -> str:
    if not words.strip():
        raise NothingSaid(what=what)
    return words.strip()
