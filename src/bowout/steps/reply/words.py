"""What the words of a message mean, sentence by sentence: every kind with the place that shows it.

Knows the lexicon, questions, and turns that hold a word and do not mean it. Refuses to know who wrote and which letter
is answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import LANGUAGES, TEXT_CAP, Sentences, fold, pattern
from bowout.steps.reply.values import WANTS, Kind

Rules = Mapping[Kind, re.Pattern[str]]
_GAP = "[^.!?;]{0,60}?"
_HAS_WORDS = lazily(r"[^\W\d_]{2}")


def by_phrases(text: str) -> dict[Kind, str]:
    """Every kind that a phrase of the lexicon shows, each with the sentence that says so, a substring of the text."""
    return dict(_found(text))


def open_question(text: str) -> str | None:
    """The first question that expects an answer, whatever it is about; None where there is none."""
    sentences, folded = Sentences(text[:TEXT_CAP]), fold(text[:TEXT_CAP])
    for start, end in _questions(sentences):
        if not _rhetorical(folded[start:end]):
            return text[start:end]
    return None


def first_of(name: str, text: str) -> str | None:
    """The first words of the text that stand in a list of every language (`AWAY`, `GONE`, `TICKET`, `CHALLENGE`)."""
    found = _joined(name).search(fold(text[:TEXT_CAP]))
    return text[found.start() : found.end()].strip() if found else None


def places_of(name: str, text: str) -> list[tuple[int, int]]:
    """Where the words of such a list stand in the text."""
    return [found.span() for found in _joined(name).finditer(fold(text[:TEXT_CAP]))]


def unmeant_in(text: str, kind: Kind) -> list[tuple[int, int]]:
    """Where a turn holds the words of a kind and does not mean it, or asks only for show."""
    folded = fold(text[:TEXT_CAP])
    shows = _joined("RHETORICAL").finditer(folded) if kind in WANTS else ()
    return [*_unmeant(kind, folded), *(found.span() for found in shows)]


def overlaps(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    """Whether a place lies on any of the others."""
    return any(start < span[1] and span[0] < end for start, end in others)


def _found(text: str) -> Iterator[tuple[Kind, str]]:
    folded, sentences = fold(text[:TEXT_CAP]), Sentences(text[:TEXT_CAP])
    asked = _questions(sentences)
    known: list[int] = []
    for kind, rule in _rules("MEANS").items():
        unmeant = _unmeant(kind, folded)
        for match in rule.finditer(folded):
            in_question = _within(match.start(), asked)
            if in_question or not overlaps(match.span(), unmeant):
                known += [match.start()] if kind in WANTS else []
                yield kind, sentences.quote(*match.span())
                break
    for kind, rule in _rules("ASKS").items():
        for start, end in asked:
            told = any(start <= at < end for at in known) or _rhetorical(folded[start:end])
            if not told and rule.search(folded, start, end):
                yield kind, text[start:end]
                break


def _unmeant(kind: Kind, folded: str) -> list[tuple[int, int]]:
    rule = _rules("UNMEANT").get(kind)
    return [match.span() for match in rule.finditer(folded)] if rule else []


def _rhetorical(question: str) -> bool:
    return bool(_joined("RHETORICAL").search(question))


def _questions(sentences: Sentences) -> list[tuple[int, int]]:
    spans, start = [], 0
    for end in [*sentences.ends, len(sentences.text)]:
        whole = sentences.text[start:end]
        if "?" in whole[-4:] and _HAS_WORDS.search(whole):
            spans.append((end - len(whole.lstrip()), end))
        start = end
    return spans


def _within(at: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


@cache
def _rules(name: str) -> Rules:
    """The named lists of all languages, one pattern a kind."""
    gathered: dict[Kind, list[str]] = {}
    for language in LANGUAGES:
        entries: dict[Kind, tuple[str, ...]] = getattr(_lexicon(language), name)
        for kind, phrases in entries.items():
            gathered.setdefault(kind, []).extend(phrases)
    return {kind: _any_of(phrases) for kind, phrases in gathered.items()}


@cache
def _joined(name: str) -> re.Pattern[str]:
    return _any_of([phrase for language in LANGUAGES for phrase in getattr(_lexicon(language), name)])


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(f"(?:{_source(phrase)})" for phrase in phrases) + ")")


def _source(phrase: str) -> str:
    """The phrase's pattern.

    Beside discovery's syntax, ` ?` may be no space at all, and a gap may end with an elision (`l'entretien`) or stand at
    the border of a group.
    """
    spaced = phrase.replace(" *$", r"\s{0,9}$").replace(" ?", "(?: )?")
    gapped = spaced.replace(" ~ ", rf"(?:\s{_GAP})?[\s']{{1,4}}").replace("~", _GAP)
    return pattern(gapped).pattern


def _lexicon(language: str) -> object:
    return import_module(f"bowout.steps.reply.lexicon.{language}")
