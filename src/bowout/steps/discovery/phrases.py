"""Finds the phrases of the lexicon in a text, in one walk over its words.

Knows how phrases are written down, folded text and sentences. Refuses to know what a phrase means for a conversation.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType

from bowout.lazy import lazily
from bowout.steps.discovery.heads import LENGTH, heads

LANGUAGES = ("en", "de", "fr", "es")
TEXT_CAP = 12_000  # letters of one message that are read for phrases
_PLAIN = str.maketrans(
    "àáâãäåāąçćčèéêëēęìíîïīñńòóôõöøōùúûüūýÿßžšś’‘´`“”„«»\u00a0\u202f\u2009\n\r\t–—",
    'aaaaaaaaccceeeeeeiiiiinnooooooouuuuuyyszss\'\'\'\'"""""      --',
)
_WORD = lazily(r"\b\w")
_END = lazily(r"[.!?…]+[\"')\]]*(?=\s|$)|\n\s*\n|\n(?=\s*[-*•–])")


def fold(text: str) -> str:
    """Lower case, no accents, straight quotes, plain spaces; every character keeps its place."""
    return _folded_before(text) if len(text) <= _SHORT else _folded(text)


_SHORT = 80  # letters of a text that is remembered: words and titles come again and again


def _folded(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # a few letters grow when lowered (U+0130)
        lower = "".join(letter.lower()[:1] or letter for letter in text)
    return lower.translate(_PLAIN)


_folded_before = lru_cache(maxsize=50_000)(_folded)


def count_of(words: str, text: str, *, most: int | None = None) -> int:
    """How often these words stand in a text by themselves and not inside a longer word; counted up to `most`."""
    count = 0
    at = text.find(words)
    while at >= 0 and count != most:
        end = at + len(words)
        if _is_joined(text[at - 1 : at]) or _is_joined(text[end : end + 1]):
            at = text.find(words, at + 1)
        else:
            count += 1
            at = text.find(words, max(end, at + 1))
    return count


def _is_joined(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


# Up to 60 characters of the same sentence: the dot of "26. November" or "14.30" ends none.
_GAP = r"(?:[^.!?;]|(?<=\d)\.){0,60}?"


def pattern(phrase: str) -> re.Pattern[str]:
    """The phrase as a pattern for folded text (syntax: lexicon/__init__.py)."""
    gapped = phrase.strip().replace("%", r"\w*").replace(" ~ ", rf"(?:[^\w.!?;]{_GAP})? ")
    source = gapped.replace(" ?", " {0,4}").replace(" ", " {1,4}").replace(" {1,4}{0,4}", " {0,4}")
    return lazily(source + (r"(?!\w)" if re.search(r"[\w)*?]$", source) else ""))


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of a lexicon: the entry it stands under and its number, so that two different ones count as two."""

    lexicon: str
    key: str
    strong: bool
    number: int
    rule: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found in a text at `start:end`."""

    phrase: Phrase
    start: int
    end: int


Table = Mapping[str, tuple[Phrase, ...]]


@cache
def table(*names: str) -> Table:
    """The phrases of these lexicons by their first letters."""
    by_head: dict[str, list[Phrase]] = {}
    for phrase, beginnings in (entry for name in names for entry in _phrases(name)):
        for head in beginnings:
            by_head.setdefault(head, []).append(phrase)
    return MappingProxyType({head: tuple(entries) for head, entries in by_head.items()})


@cache
def _phrases(name: str) -> tuple[tuple[Phrase, frozenset[str]], ...]:
    words = import_module(f"bowout.steps.discovery.lexicon.{name}")
    listed = [
        (str(key), strong, phrase)
        for entries, strong in ((words.STRONG, True), (words.SOFT, False))
        for key, phrases in entries.items()
        for phrase in phrases
    ]
    return tuple(
        (
            Phrase(lexicon=name, key=key, strong=strong, number=number, rule=pattern(phrase)),
            heads(phrase.strip().replace("%", r"\w")),
        )
        for number, (key, strong, phrase) in enumerate(listed)
    )


def find(folded: str, names: Iterable[str]) -> Iterator[Found]:
    """Every phrase of these lexicons (languages, and those of all languages), at its first place only."""
    phrases = table(*names)
    seen: set[int] = set()
    for word in _WORD.finditer(folded[:TEXT_CAP]):
        at = word.start()
        for length in _LENGTHS:
            for phrase in phrases.get(folded[at : at + length], ()):
                if id(phrase) not in seen:
                    found = phrase.rule.match(folded, at)
                    if found:
                        seen.add(id(phrase))
                        yield Found(phrase=phrase, start=at, end=found.end())


_LENGTHS = tuple(range(LENGTH, 0, -1))


# A full stop that ends no sentence: titles, ordinals ("19. November"), "z. B.", "a.m.".
_ABBREVIATED = lazily(
    r"(?:\b(?:Dr|Hr|Hrn|Fr|Mr|Mrs|Ms|Prof|Dipl|Ing|St|ca|bzw|Nr|Tel|No|Sr|Sra|Srta|Mme|Mlle|M|e\.g|i\.e|z|B|u|a|p|inkl|ggf|evtl|vs|approx|Av|Ave)"
    r"|(?<!\d[:.])(?<!\d)\d{1,2}(?=\. [a-zA-Z0-9])|(?<![\d.])\d{1,2}\.\d{1,2}(?=\. ?[a-z0-9(]))\.[\s\S]{0,2}$"
)


class Sentences:
    """Where the sentences of a text begin and end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.ends: Sequence[int] = [
            end.end()
            for end in _END.finditer(text)
            if not _ABBREVIATED.search(text[max(0, end.start() - 8) : end.end() + 2])
        ]

    def span(self, at: int) -> tuple[int, int]:
        """Start and end of the sentence around a place, without white space at its borders."""
        index = bisect_right(self.ends, at)
        start = self.ends[index - 1] if index else 0
        end = self.ends[index] if index < len(self.ends) else len(self.text)
        whole = self.text[start:end]
        return start + len(whole) - len(whole.lstrip()), start + len(whole.rstrip())

    def quote(self, start: int, end: int) -> str:
        """The sentence around `start:end`, or the part of a long one that holds it: always a substring."""
        first, last = self.span(start)
        last = max(last, end)
        if last - first > _LONGEST_QUOTE:
            first = max(first, start - 80)
            last = min(last, max(end, first + _LONGEST_QUOTE))
        return self.text[first:last].strip()


_LONGEST_QUOTE = 240
_FUNCTION_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(["the", "and", "you", "your", "for", "with", "our", "are", "this", "that", "have", "will", "from", "not", "please", "would", "we", "is", "be"]),
        "de": frozenset(["der", "die", "das", "und", "sie", "ihre", "wir", "ihnen", "mit", "fur", "nicht", "ist", "den", "ein", "eine", "zu", "auf", "im", "bei", "uns", "ich", "du"]),
        "fr": frozenset(["le", "la", "les", "et", "vous", "votre", "nous", "pour", "avec", "que", "une", "des", "est", "pas", "sur", "dans", "notre", "je", "du", "au", "merci"]),
        "es": frozenset(["el", "la", "los", "y", "que", "de", "su", "para", "con", "una", "por", "en", "se", "nos", "tu", "te", "del", "muchas", "gracias", "hola", "un", "es"]),
    }
)  # fmt: skip
_TOKEN = lazily(r"[a-z]+")


def languages_of(folded: str) -> tuple[str, ...]:
    """The languages a text is written in, the strongest first; all four when it is too short to tell."""
    words = _TOKEN.findall(folded[:3000])
    score = {language: sum(word in known for word in words) for language, known in _FUNCTION_WORDS.items()}
    best = max(score.values(), default=0)
    if best < 3:
        return LANGUAGES
    return tuple(
        language for language, hits in sorted(score.items(), key=lambda item: -item[1]) if hits >= max(2, best * 0.35)
    )
