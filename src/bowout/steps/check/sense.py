"""What a sentence of a letter does, weighed by a small linear model where no phrase of the lexicon decides.

It sees the words, and of each what it is about (family, money, waiting), so that a word it never learnt still counts.
Its weights are learnt from invented sentences and letters (tools/train_letters.py). Refuses to know the record, and
what follows from a score.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from bowout.lazy import lazily
from bowout.steps.check.fold import fold
from bowout.steps.check.lexicon.classes import CLASSES
from bowout.steps.linear import Linear, load, terms

LONGEST = 600  # letters of one sentence that are weighed
SHORTEST = 5  # words of a clause that is weighed by itself
PARTS = lazily(
    r"[,;()]+|(?<!\d):|:(?!\d)|\s-\s"
    r"|\b(?:but|although|though|while|because|since|so that|if|as|and|which|unless"
    r"|aber|obwohl|doch|weil|wenn|falls|und|denn|sondern"
    r"|mais|bien que|parce que|car|si|et|puisque"
    r"|pero|aunque|porque|ya que|si|y|puesto que)\b"
)


@cache
def model() -> Linear:
    """The weights by which a sentence does what it does."""
    return load("bowout.steps.check", "letters")


@cache
def about(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The classes of words of one language, each as one pattern."""
    found = []
    for name, words in CLASSES.items():
        given = sorted((fold(word) for word in words.get(language, "").split()), key=len, reverse=True)
        forms = [re.escape(word).replace(r"\*", r"\w{0,24}").replace("_", r" ") for word in given]
        found.append((name, re.compile(rf"(?<!\w)(?:{'|'.join(forms) or '(?!)'})(?!\w)")))
    return tuple(found)


def marks(part: str, language: str) -> tuple[str, ...]:
    """What the words of a part are about; two kinds together are a mark of their own."""
    kinds = [name for name, pattern in about(language) if pattern.search(part)]
    kinds += ["asks"] if "?" in part else []
    return (*kinds, *(f"{one}+{other}" for at, one in enumerate(kinds) for other in kinds[at + 1 :]))


def is_about(masked: str, language: str, kinds: Collection[str]) -> bool:
    """Whether some word is about one of these things."""
    return any(pattern.search(masked) for name, pattern in about(language) if name in kinds)


def looked_at(part: str, language: str) -> frozenset[str]:
    """Everything that the model sees of a part."""
    return terms(part, marks(part, language))


def parts_of(masked: str) -> tuple[str, ...]:
    """The sentence as a whole, and its clauses where they have words enough."""
    whole = masked[:LONGEST]
    clauses = [part.strip() for part in PARTS.split(whole)]
    return (whole, *(part for part in clauses if len(part.split()) >= SHORTEST and part != whole))


@lru_cache(maxsize=8192)
def scores(part: str, language: str) -> Mapping[str, float]:
    """The probability of everything that one part may do."""
    return model().scores(looked_at(part, language))


@lru_cache(maxsize=4096)
def weighed(masked: str, language: str) -> Mapping[str, float]:
    """The probability of everything that some part of the sentence may do."""
    best: dict[str, float] = {}
    for part in parts_of(masked):
        for name, score in scores(part, language).items():
            best[name] = max(score, best.get(name, 0.0))
    return best


def telling(masked: str, language: str, name: str) -> str:
    """The part of the sentence that does this the most; the smallest of those that do it as much."""
    return max(parts_of(masked)[::-1], key=lambda part: scores(part, language).get(name, 0.0))
