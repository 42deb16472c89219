"""What the words of a message mean, weighed by two small linear models where no phrase of the lexicon decides.

`matter` tells from the whole message whether it belongs to a search of the person's own; `acts` what each sentence does.
Their weights are learnt from invented mail (tools/train.py). Refuses to know other messages, senders and dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from types import MappingProxyType

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import Sentences, fold
from bowout.steps.linear import Linear, load, terms

_LONGEST = 2_500  # letters of the words that tell what a message is about
_MOST = 60  # sentences of one message
_PACKAGE = "bowout.steps.discovery"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sense:
    """`matter`: the probability of "job" and of each kind of noise; `acts`: of every act, with the place that shows it."""

    matter: Mapping[str, float] = field(default_factory=dict)
    acts: Mapping[str, tuple[float, int, int]] = field(default_factory=dict)

    def act(self, name: str) -> float:
        """The probability that a sentence of the message does this."""
        return self.acts.get(name, (0.0, 0, 0))[0]


@cache
def matter() -> Linear:
    """The weights by which a message belongs to the person's own search."""
    return load(_PACKAGE, "matter")


@cache
def acts() -> Linear:
    """The weights by which a sentence does what it does."""
    return load(_PACKAGE, "acts")


def spans_of(body: str) -> list[tuple[int, int]]:
    """Where the sentences of a message begin and end; the subject is the first."""
    read = body[:_LONGEST]
    sentences = Sentences(read)
    found = dict.fromkeys(sentences.span(at) for at in (0, *sentences.ends) if at < len(read))
    whole = [span for span in found if span[1] > span[0]]
    return [part for span in whole for part in (span, *_clauses(read, *span))][:_MOST]


def _clauses(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The parts of a long sentence, for people who speak or write without stops."""
    if last - first < _LONG:
        return
    start = first
    for found in _JOINT.finditer(text, first, last):
        if found.start() - start >= _CLAUSE and last - found.start() >= _CLAUSE:
            yield start, found.start()
            start = found.end()
    if start > first:
        yield start, last


_LONG, _CLAUSE = 150, 40  # letters of a sentence that is taken apart, and of the shortest part
_JOINT = lazily(
    r"\s*[,;:–—\n]\s+|\s+(?:and|but|so|um+|uh|er|aber|und|ähm?|doch|mais|et|donc|alors|euh|bon|pero|porque|así que|pues|y)\s+",
    re.IGNORECASE,
)


def sentences_of(body: str) -> tuple[str, ...]:
    """The sentences of a message, folded."""
    folded = fold(body)
    return tuple(folded[first:last] for first, last in spans_of(body))


@lru_cache(maxsize=10_000)  # people greet, thank and sign in the same words each time
def _acts_of(sentence: str, side: str) -> Mapping[str, float]:
    return MappingProxyType(acts().scores(terms(sentence, [side])))


def sense_of(body: str, mark: str) -> Sense:
    """What both models make of a message; `mark` tells who stands behind it: me, person or robot."""
    folded, spans = fold(body), spans_of(body)
    side = "me" if mark == "me" else "person"
    best: dict[str, tuple[float, int, int]] = {}
    for first, last in spans:
        for name, score in _acts_of(folded[first:last], side).items():
            if score > best.get(name, (0.0, 0, 0))[0]:
                best[name] = (score, first, last)
    whole = "\n".join(dict.fromkeys(folded[first:last] for first, last in spans))
    return Sense(matter=matter().scores(terms(whole, [mark])), acts=best)
