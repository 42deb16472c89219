"""What a person's answer means: the phrases of the lexicon and the weights of the model together, weightiest first.

What asks something of the person goes before what only closes. Refuses to know who wrote and which letter is answered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import Sentences, fold
from bowout.steps.linear import tokens
from bowout.steps.reply.concepts import concepts_of
from bowout.steps.reply.sense import ASKING, Sentence, weighed
from bowout.steps.reply.values import ORDER, WANTS, Kind, Wants
from bowout.steps.reply.words import by_phrases, overlaps, unmeant_in

_ENOUGH = 0.4  # probability from which a meaning counts
_PHRASE = 0.3  # what a phrase of the lexicon adds
_DOUBT = 0.35  # probability that a sentence asks, pleads or reproaches, from which the message closes nothing
_SURELY = 0.7  # probability from which what it asks is taken for the likeliest of all
_FAINT = 0.25  # how likely that must be
_LEAST = 0.15  # of the only meaning, where none is enough
_KNOWN = 0.3  # of the only meaning, where it asks nothing
_NEAR = 0.2  # within which two meanings are as probable, and the more pressing one goes first
_WEIGHTY = 0.85  # probability that no turn of phrase unsays
_SUM = lazily(
    r"[$€£₹]\s?\d|\b\d[\d .,]{0,9}(?:k\b|[$€£₹]|\s?(?:euros?|eur|pounds|dollars|quid|lakhs?|lpa|brut\w{0,4}|nett?o?s?"
    r"|an hour|a day|a year)\b)",
    re.IGNORECASE,
)
_OF_THE_PERSON = tuple(kind for kind, wants in WANTS.items() if wants in {Wants.ANSWER, Wants.ALARM})


@dataclass(frozen=True, kw_only=True, slots=True)
class Meaning:
    """Every kind with the words that show it, the most important first; `asks` when it asks the person something."""

    kinds: dict[Kind, str] = field(default_factory=dict)
    asks: str | None = None  # the sentence that asks, whatever it asks


def meaning_of(text: str) -> Meaning:
    """What the text means."""
    sentences, phrases = weighed(text), by_phrases(text)
    scores = {kind: min(1.0, _best(text, sentences, kind) + _PHRASE * (kind in phrases)) for kind in ORDER}
    found = {kind for kind in ORDER if scores[kind] >= _ENOUGH}
    asks = _asking(text, sentences)
    if asks is not None and asks.of(ASKING) > _SURELY and not any(kind in WANTS for kind in found):
        found |= {kind for kind in [_likeliest(scores, asking=True)] if scores[kind] > _FAINT}
    if not found:
        found = {kind for kind in [_likeliest(scores)] if scores[kind] > (_LEAST if kind in WANTS else _KNOWN)}
    ranked = sorted(
        found, key=lambda kind: (kind not in WANTS, _step(scores[kind]) * (kind in WANTS), ORDER.index(kind))
    )
    quotes = _with_sum({kind: phrases.get(kind) or _quote(text, sentences, kind) for kind in ranked}, text)
    return Meaning(kinds=_in_order(quotes, text), asks=text[asks.start : asks.end] if asks else None)


def _step(score: float) -> int:
    """The probability in steps, the highest first."""
    return -round(score / _NEAR)


def _in_order(quotes: dict[Kind, str], text: str) -> dict[Kind, str]:
    """The kinds as ranked; but who first acknowledges and then says that the slot is gone, acknowledges."""
    quotes = _money_first(quotes)
    slot, known = quotes.get(Kind.SLOT_CANCELLED), quotes.get(Kind.ACKNOWLEDGED)
    if slot is None or known is None or text.find(known) >= text.find(slot) or _is_bare_thanks(known):
        return quotes
    listed = list(quotes)
    listed.remove(Kind.ACKNOWLEDGED)
    listed.insert(listed.index(Kind.SLOT_CANCELLED), Kind.ACKNOWLEDGED)
    return {kind: quotes[kind] for kind in listed}


def _with_sum(quotes: dict[Kind, str], text: str) -> dict[Kind, str]:
    """A plea that names a sum is of money too."""
    named = _SUM.search(text) if Kind.RECONSIDER in quotes and Kind.MONEY not in quotes else None
    return {**quotes, Kind.MONEY: Sentences(text).quote(*named.span())} if named else quotes


def _money_first(quotes: dict[Kind, str]) -> dict[Kind, str]:
    """What is offered to make somebody stay is what has to be answered."""
    listed = list(quotes)
    if not {Kind.MONEY, Kind.RECONSIDER} <= set(listed):
        return quotes
    listed.remove(Kind.MONEY)
    listed.insert(listed.index(Kind.RECONSIDER), Kind.MONEY)
    return {kind: quotes[kind] for kind in listed}


def _asking(text: str, sentences: Sequence[Sentence]) -> Sentence | None:
    """The sentence that most likely asks something, if any does; a turn that only sounds so asks nothing."""
    unmeant = [span for kind in WANTS for span in unmeant_in(text, kind)]
    meant = (one for one in sentences if _asks(one) > _DOUBT and _is_meant(one, _asks(one), unmeant))
    return max(meant, key=_asks, default=None)


def _is_meant(sentence: Sentence, score: float, unmeant: Sequence[tuple[int, int]]) -> bool:
    """Whether a sentence means what its words say: a turn that unsays it loses against a weighty one beside it."""
    return score > _WEIGHTY or not overlaps((sentence.start, sentence.end), unmeant)


def _asks(sentence: Sentence) -> float:
    """How probably it asks something of the person, whatever that is."""
    return max(sentence.of(ASKING), *(sentence.of(kind) for kind in _OF_THE_PERSON))


def _is_bare_thanks(sentence: str) -> bool:
    return concepts_of(tokens(fold(sentence))) <= {"thanks", "you", "we"}


def _best(text: str, sentences: Sequence[Sentence], kind: Kind) -> float:
    """The probability of the weightiest sentence, those left out whose turn holds the words and does not mean them."""
    unmeant = unmeant_in(text, kind)
    meant = (one for one in sentences if one.of(kind) > _LEAST and _is_meant(one, one.of(kind), unmeant))
    return max((one.of(kind) for one in meant), default=0.0)


def _likeliest(scores: dict[Kind, float], *, asking: bool = False) -> Kind:
    return max((kind for kind in ORDER if kind in WANTS or not asking), key=lambda kind: scores[kind])


def _quote(text: str, sentences: Sequence[Sentence], kind: Kind) -> str:
    shows = max(sentences, key=lambda one: one.of(kind))
    return text[shows.start : shows.end][:240]
