"""A small linear model of words: what of a text it looks at, and the weights a build learnt from labelled material.

Knows folded words, pairs of them and their beginnings, and one logistic score a class. Refuses to know what a class
means, and how the weights were made: that is tools/train.py.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import pairwise

from bowout.lazy import lazily
from bowout.steps.phrases import words_of

_LONGEST = 4_000  # letters of a text that are looked at
_STEM = 5  # letters of a beginning that stands for a word's other forms
_TOKEN = lazily(
    r"(?P<link>https?://\S{1,300}|www\.\S{1,200})|(?P<mail>[\w.+-]{1,64}@[\w.-]{1,100})"
    r"|(?P<money>[$€£]\s?\d[\d.,]*k?|\d[\d.,]*k?\s?(?:[$€£]|eur\b|euros?\b|usd\b|gbp\b))"
    r"|(?P<time>\b\d{1,2}(?:[:.h]\d{2}\s?(?:[ap]\.?m\b\.?|uhr\b|h\b)?|\s?[ap]\.?m\b\.?|\s?uhr\b|\s?h\b))"
    r"|(?P<number>\b\d[\d.,/-]*)|(?P<word>[a-z][a-z'’]*)|(?P<mark>[?!])"
)
_DAYS = words_of(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri montag dienstag
    mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes
    miercoles jueves viernes sabado domingo
    """
)
_MONTHS = words_of(
    """
    january february march april june july august september october november december januar februar marz juni juli
    oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """
)


def tokens(folded: str) -> list[str]:
    """The words of a folded text (lower case, no accents); times, days, months, sums and links by their kind alone."""
    return [_token(found.lastgroup or "", found[0]) for found in _TOKEN.finditer(folded[:_LONGEST])]


def _token(kind: str, word: str) -> str:
    if kind == "word":
        return "<day>" if word in _DAYS else "<month>" if word in _MONTHS else word
    return word if kind == "mark" else f"<{kind}>"


def terms(folded: str, marks: Iterable[str] = ()) -> frozenset[str]:
    """What the model looks at: words, pairs, beginnings, and the caller's `marks` of the message around the text."""
    words = tokens(folded)
    found = {*words, *(f"{one} {other}" for one, other in pairwise(words))}
    found.update(f"{word[:_STEM]}*" for word in words if len(word) > _STEM)
    found.update(f"@{mark}" for mark in marks)
    return frozenset(found)


class Lines(Mapping[str, str]):
    """The lines of a file of weights by their terms: few of a hundred thousand are asked for, so none is cut before."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = sorted(lines)

    def __getitem__(self, term: str) -> str:
        line = self.get(term)
        if line is None:
            raise KeyError(term)
        return line

    def get(self, term: str, default: str | None = None) -> str | None:  # type: ignore[override]  # terms are texts
        """The weights of the term, as they are written."""
        start = f"{term}\t"
        at = bisect_left(self._lines, start)
        if at < len(self._lines) and self._lines[at].startswith(start):
            return self._lines[at][len(start) :]
        return default

    def __iter__(self) -> Iterator[str]:
        return (line.partition("\t")[0] for line in self._lines)

    def __len__(self) -> int:
        return len(self._lines)


@dataclass(frozen=True, kw_only=True)
class Linear:
    """Weights by term and class, as the lines of the file give them: class:weight in hundredths."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    lines: Mapping[str, str] = field(repr=False)
    _read: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict, repr=False)
    _packed: dict[str, int] = field(default_factory=dict, repr=False)

    def scores(self, found: frozenset[str]) -> dict[str, float]:
        """The probability of every class, each for itself, for the terms of one text."""
        sums = _unpacked(sum(map(self._pack, found)), len(self.classes))
        length = _SCALE * (math.sqrt(len(found)) or 1.0)
        return {
            name: _probability(bias + total / length)
            for name, bias, total in zip(self.classes, self.bias, sums, strict=True)
        }

    def _pack(self, term: str) -> int:
        """A term's weights for all classes in one number, so that those of a text add up in one go."""
        packed = self._packed.get(term)
        if packed is None:
            packed = self._packed[term] = sum(weight << at * _LANE for at, weight in self._weights(term))
        return packed

    def pull(self, found: frozenset[str], name: str) -> float:
        """How much the terms of one sentence speak for a class: to choose the sentence that shows it."""
        wanted = self.classes.index(name)
        return sum(weight for term in found for at, weight in self._weights(term) if at == wanted) / _SCALE

    def weigh(self, values: Mapping[str, float], name: str) -> float:
        """The log-odds of a class for measured values, each with its own weight."""
        wanted = self.classes.index(name)
        return self.bias[wanted] + sum(
            value * (weight / _SCALE)
            for term, value in values.items()
            for at, weight in self._weights(term)
            if at == wanted
        )

    def _weights(self, term: str) -> tuple[tuple[int, int], ...]:
        read = self._read.get(term)
        if read is None:
            pairs = (pair.partition(":") for pair in self.lines.get(term, "").split())
            read = self._read[term] = tuple((int(at), int(weight)) for at, _, weight in pairs)
        return read


_LANE = 40  # bits for the sum of one class: more than any text can add up to


def _unpacked(total: int, count: int) -> list[int]:
    sums = []
    for _ in range(count):
        low = total & ((1 << _LANE) - 1)
        low -= (low >> _LANE - 1) << _LANE  # the highest bit of a lane is its sign
        sums.append(low)
        total = (total - low) >> _LANE
    return sums


_SCALE = 100  # the whole numbers of a file are hundredths
FARTHEST = 6.0  # log-odds beyond this say no more


def log_odds(share: float) -> float:
    """The log-odds of a probability, bounded."""
    return bounded(math.log(max(share, 1e-6) / max(1 - share, 1e-6)))


def bounded(value: float) -> float:
    """Log-odds within what still tells something."""
    return max(-FARTHEST, min(FARTHEST, value))


def _probability(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def load(package: str, name: str) -> Linear:
    """The model `name` that lies beside the code of `package`; written by tools/train.py."""
    text = files(package).joinpath(f"{name}.weights").read_text("utf-8")
    head, bias, *rest = [line for line in text.splitlines() if not line.startswith("#")]
    return Linear(
        classes=tuple(head.split()),
        bias=tuple(float(one) for one in bias.split()),
        lines=Lines(line for line in rest if "\t" in line),
    )
