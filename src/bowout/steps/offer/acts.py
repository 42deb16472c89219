"""Sentences that do something: offer, accept, acknowledge, ask for a signature, confirm, or look back on a first day.

Who speaks decides what a sentence can do: the employer offers, acknowledges and confirms; the candidate accepts or
declines; the person's word can say what was signed on paper or that they have begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time

from bowout.lazy import lazily
from bowout.steps.offer import phrases
from bowout.steps.offer.dates import find_dates
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.polarity import Polarity, polarity_of
from bowout.steps.offer.text import Sentence
from bowout.steps.offer.voices import Speaker, Voice

TOLD = lazily(
    r"\b(?:told|said|says|phone|called|rang|heard|confirmed|gesagt|telefon\w*|angerufen|mitgeteilt|dit|appel\w*"
    r"|téléphone"
    r"|dijo|dicho|llam\w+|checks?|references?|background|clear\w*|conditions?)\b"
)


def act_findings(voice: Voice) -> Iterator[Finding]:
    """Every act of one voice."""
    for sentence in voice.sentences:
        for says in acts_of(voice, sentence):
            yield Finding(says=says, voice=voice, sentence=sentence, when=day_said(voice, sentence))


def day_said(voice: Voice, sentence: Sentence) -> datetime | None:
    """The day the person names for what they state; anything else counts from when it was written."""
    if voice.speaker is not Speaker.WORD:
        return None
    past = [
        each.day for each in find_dates(sentence.flat, written=voice.shown.date()) if each.day <= voice.shown.date()
    ]
    return datetime.combine(past[-1], time(12), UTC) if past else None


def acts_of(voice: Voice, sentence: Sentence) -> Iterator[Says]:
    """What one sentence does, by its speaker."""
    if has(phrases.STARTED, phrases.STARTED_GUARD, sentence.flat):
        yield Says.STARTED
    if voice.speaker is Speaker.CANDIDATE:
        yield from candidate_acts(sentence.flat)
    elif voice.speaker is Speaker.WORD:
        yield from own_word(sentence.flat)
    elif voice.speaker is Speaker.THIRD:
        yield from signing_service(sentence.flat)
    elif voice.paper:
        yield from paper_acts(sentence.flat)
    else:
        yield from employer_acts(sentence.flat)


def has(pattern: re.Pattern[str], guard: re.Pattern[str], flat: str) -> bool:
    """Whether the pattern stands in the text anywhere without its guard before it."""
    plain = flat.replace("n't ", " not ")
    return any(
        not guard.search(plain[max(0, match.start() - 120) : match.start()]) for match in pattern.finditer(plain)
    )


def candidate_acts(flat: str) -> Iterator[Says]:
    """What the candidate's own sentence does."""
    if flat.endswith("?"):
        return
    if phrases.YES.match(flat):
        yield Says.SAYS_YES
    if phrases.DECLINES.search(flat):
        yield Says.DECLINES
    elif has(phrases.ACCEPTS, phrases.ACCEPT_GUARD, flat) or has(phrases.SIGNED, phrases.SIGNED_GUARD, flat):
        yield Says.HEDGES if phrases.ACCEPT_HEDGE.search(flat) else Says.ACCEPTS


def own_word(flat: str) -> Iterator[Says]:
    """What the person states themselves: the acts of both sides, reported."""
    yield from candidate_acts(flat)
    if polarity_of(flat) is Polarity.MET and TOLD.search(flat):
        yield Says.HEARD
    if has(phrases.OFFER_MADE, phrases.OFFER_GUARD, flat) or re.search(
        r"\b(?:me|mich) (?:prend|embauche|recrute|nimmt|nehmen|cogen|contratan)\b|\boffered me\b|\bmade me an offer\b"
        r"|\bangeboten\b|\bm'ont (?:proposé|offert)\b|\bgot the job\b",
        flat,
    ):
        yield Says.SPOKEN_OFFER


def signing_service(flat: str) -> Iterator[Says]:
    """What a signing service reports."""
    if has(phrases.EXECUTED, phrases.EXECUTED_GUARD, flat) or re.search(
        r"\bcompleted\b.{0,40}\b(?:offer|contract|agreement|letter|document)", flat
    ):
        yield Says.EXECUTED


def paper_acts(flat: str) -> Iterator[Says]:
    """What a letter's sentence does; its signatures are read by signatures.py."""
    if offered(flat):
        yield Says.WRITTEN_OFFER
    if phrases.NEEDS_COUNTERSIGNATURE.search(flat):
        yield Says.NEEDS_COUNTERSIGNATURE
    if acknowledged(flat):
        yield Says.ACKNOWLEDGES


def offered(flat: str) -> bool:
    """Whether an offer is made, neither hoped for before nor in the making after."""
    return has(phrases.OFFER_MADE, phrases.OFFER_GUARD, flat) and not phrases.IN_THE_MAKING.search(flat)


def acknowledged(flat: str) -> bool:
    """Whether the acceptance itself has arrived, not a signed form or a non-disclosure agreement."""
    other = phrases.OTHER_PAPERS.search(flat) and not phrases.OFFER_PAPERS.search(flat)
    return not other and has(phrases.ACKNOWLEDGES, phrases.ACK_GUARD, flat)


def employer_acts(flat: str) -> Iterator[Says]:
    """What a sentence of the employer's mail does."""
    question = flat.endswith("?")
    yield from offering(flat, question=question)
    if acknowledged(flat) and not question:
        yield Says.ACKNOWLEDGES
    elif phrases.ASKS_SIGNATURE.search(flat):
        yield Says.ASKS_SIGNATURE
    if has(phrases.EXECUTED, phrases.EXECUTED_GUARD, flat) and not question:
        yield Says.EXECUTED
    elif phrases.NEEDS_COUNTERSIGNATURE.search(flat):
        yield Says.NEEDS_COUNTERSIGNATURE
    if not question and not phrases.HOPES.search(flat):
        yield from glad(flat)


def offering(flat: str, *, question: bool) -> Iterator[Says]:
    """An offer made, in the making, or hinted at."""
    if offered(flat) and not question:
        yield Says.SPOKEN_OFFER
    elif phrases.PREPARES.search(flat) or phrases.IN_THE_MAKING.search(flat):
        yield Says.PREPARES
    elif phrases.PRAISE.search(flat):
        yield Says.PRAISE
    if phrases.FOLLOWS.search(flat) and not phrases.ATTACHED_OFFER.search(flat):
        yield Says.FOLLOWS


def glad(flat: str) -> Iterator[Says]:
    """Words of somebody for whom it is settled, or who is glad of it."""
    if phrases.CONFIRMS.search(flat):
        yield Says.CONFIRMS
    elif phrases.CHEERS.search(flat):
        yield Says.CHEERS
