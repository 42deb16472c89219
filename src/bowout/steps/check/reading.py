"""A letter made ready for its judges: taken apart, folded, with its language, and what its context knows.

Refuses to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bowout.steps.check.fold import fold
from bowout.steps.check.known import known_folded
from bowout.steps.check.lexicon import family
from bowout.steps.check.values import LetterContext, Objection
from bowout.steps.discovery import Role
from bowout.steps.letter.letter import Letter
from bowout.steps.letter.text import Parts, take_apart, unquoted
from bowout.wording.stopwords import STOPWORDS

WORD = re.compile(r"[^\W\d_][\w'-]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One sentence as written, and folded for comparison; both have the same length."""

    text: str
    folded: str
    masked: str  # folded, with roles, employer and quoted names blanked out: words in a role's name judge nothing


@dataclass(frozen=True, kw_only=True)
class Reading:
    """The letter and its context, with everything the judges ask for more than once."""

    letter: Letter
    context: LetterContext

    @cached_property
    def said(self) -> str:
        """The letter's own words, without the quoted mail below."""
        return unquoted(self.letter.body)

    @cached_property
    def parts(self) -> Parts:
        """Greeting, paragraphs, closing."""
        return take_apart(self.letter.body)

    @cached_property
    def language(self) -> str:
        """The language it is written in, by its small words; that of the context where they do not tell."""
        return language_of(self.said) or self.context.language[:2].lower()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences between greeting and closing."""
        return tuple(self.sentence(text) for text in self.parts.sentences)

    def sentence(self, text: str) -> Sentence:
        """A text as a sentence."""
        folded = fold(text)
        masked = folded
        for name in self.masks:
            masked = masked.replace(name, "#" * len(name))
        return Sentence(text=text, folded=folded, masked=masked)

    @cached_property
    def masks(self) -> tuple[str, ...]:
        """Names whose words are nobody's opinion: roles and the employer, folded, longest first."""
        candidacy = self.context.candidacy
        names = [*candidacy.roles, candidacy.employer.name, candidacy.agency.name if candidacy.agency else ""]
        names += [re.sub(r"\s*[(\[].*", "", role) for role in candidacy.roles]
        return tuple(sorted({fold(name) for name in names if len(name) > 3}, key=len, reverse=True))

    @cached_property
    def is_to_referrer(self) -> bool:
        """Whether this is the private thank-you to who recommended the candidate."""
        referrers = {p.email.lower() for p in self.context.candidacy.people if p.role is Role.REFERRER and p.email}
        return bool(self.letter.to) and set(self.letter.to) <= referrers

    @cached_property
    def known_folded(self) -> str:
        """Everything this process's context says, as one folded text."""
        return known_folded(self.context)

    def find(self, name: str, *, masked: bool = True) -> Iterator[tuple[Sentence, re.Match[str]]]:
        """Every place where a family of phrases occurs, sentence by sentence."""
        pattern = family(name, self.language)
        for sentence in self.sentences:
            for found in pattern.finditer(sentence.masked if masked else sentence.folded):
                yield sentence, found

    def first(self, name: str) -> str:
        """The words of the first place where a family occurs, or nothing."""
        return next((quote_of(sentence, found) for sentence, found in self.find(name)), "")

    def has(self, sentence: Sentence, name: str) -> bool:
        """Whether a family occurs in a sentence."""
        return bool(family(name, self.language).search(sentence.masked))


def quote_of(sentence: Sentence, found: re.Match[str]) -> str:
    """The words of a match as they stand in the letter, with the rest of the last word."""
    end = found.end()
    while end < len(sentence.text) and sentence.text[end].isalnum():
        end += 1
    return sentence.text[found.start() : end].strip()


def objection(rule: str, quote: str, why: str) -> Objection:
    """One objection; long quotes are cut at a word."""
    short = quote if len(quote) <= 160 else quote[:157].rsplit(" ", 1)[0] + " …"
    return Objection(id=rule, quote=short, why=why)


def language_of(text: str) -> str:
    """The language whose small words are the most, or nothing when it is a close call."""
    words = [word.lower() for word in WORD.findall(text.replace("’", "'"))]
    votes = {language: sum(1 for word in words if word in small) for language, small in STOPWORDS.items()}
    ranked = sorted(votes.items(), key=lambda vote: vote[1], reverse=True)
    best, second = ranked[0], ranked[1]
    return best[0] if best[1] >= 3 and best[1] >= 1.5 * second[1] else ""
