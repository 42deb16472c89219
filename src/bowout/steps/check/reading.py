"""A letter made ready for its judges: taken apart, folded, with its language, and what its context knows.

Refuses to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import prod

from bowout.lazy import lazily
from bowout.steps.check.fold import fold
from bowout.steps.check.known import known_folded
from bowout.steps.check.lexicon import family
from bowout.steps.check.sense import is_about, telling, weighed
from bowout.steps.check.values import LetterContext, Objection
from bowout.steps.discovery import Role
from bowout.steps.letter.letter import Letter
from bowout.steps.letter.text import Parts, take_apart, unquoted
from bowout.wording.clock import SPOKEN_TIME, TIME, WEEKDAY
from bowout.wording.stopwords import STOPWORDS

# Below the first a phrase counts for nothing, from the second on no phrase is needed. Measured on letters left out.
BOUNDS = {
    "hedge": (0.03, 0.6),
    "bargain": (0.03, 0.6),
    "reschedule": (0.03, 0.6),
    "pay": (0.03, 0.6),
    "comparison": (0.1, 0.6),
    "criticism": (0.03, 0.6),
    "excuse": (0.03, 0.6),
    "other_processes": (0.03, 0.6),
    "repeat": (0.03, 0.6),
    "apology": (0.03, 0.6),
    "attached": (0.0, 0.9),
    "accepted": (0.0, 0.9),
}
TOGETHER = (("hedge", "bargain", "reschedule"), ("comparison", "criticism"))
SURELY_FAULT = 0.85
# Where the words are about such a thing, less is enough.
BACKING = {"excuse": ("own_family", "health", "study", "oldjob", "move", "trouble"), "pay": ("money",)}
BACKED = 0.35
FRIENDLY = 0.8
TIMELESS = {"comparison", "criticism", "pay", "excuse"}
FEWEST = 3  # words of a sentence that is weighed
# From here on the weights speak for what a letter must have.
ENOUGH = {"act": 0.4, "thanks": 0.45, "regard": 0.45, "accepted": 0.6, "future": 0.8}
WORD = lazily(r"[^\W\d_][\w'-]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One sentence as written, and folded for comparison; both have the same length."""

    text: str
    folded: str
    masked: str  # folded, with roles, employer and quoted names blanked out: words in a role's name judge nothing


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """A place of a sentence that does something; `weighed` when no phrase shows it, but the sum of its words."""

    sentence: Sentence
    start: int
    end: int
    weighed: bool = False

    @property
    def words(self) -> str:
        """The words of the place, folded."""
        return self.sentence.masked[self.start : self.end]

    @property
    def quote(self) -> str:
        """The words as they stand in the letter, with the rest of the last word."""
        end, text = self.end, self.sentence.text
        while end < len(text) and text[end].isalnum():
            end += 1
        return text[self.start : end].strip()


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

    def find(self, name: str) -> Iterator[Sign]:
        """Every place where a family of phrases occurs, sentence by sentence."""
        pattern = family(name, self.language)
        for sentence in self.sentences:
            for found in pattern.finditer(sentence.masked):
                yield Sign(sentence=sentence, start=found.start(), end=found.end())

    def signs(self, name: str) -> Iterator[Sign]:
        """Every place that does this: by a phrase that the weights do not deny, or by the weights alone if sure."""
        denied, plainly = BOUNDS[name]
        phrases = {id(sign.sentence): sign for sign in reversed(list(self.find(name)))}
        for sentence in self.sentences:
            weight = self.weight(sentence, name)
            sure = BACKED if is_about(sentence.masked, self.language, BACKING.get(name, ())) else plainly
            phrase = phrases.get(id(sentence))
            if phrase and weight >= denied:
                yield phrase
            elif weight >= max(sure, FRIENDLY * self.is_friendly(sentence)) and len(sentence.masked.split()) >= FEWEST:
                part = telling(sentence.masked, self.language, name)
                if name in TIMELESS and names_a_moment(part):
                    continue
                start = sentence.masked.find(part)
                yield Sign(sentence=sentence, start=start, end=start + len(part), weighed=True)

    def is_friendly(self, sentence: Sentence) -> bool:
        """Whether a sentence thanks or praises: then only sure weights make a fault of it."""
        return self.has(sentence, "thanks") or self.has(sentence, "regard")

    def weight(self, sentence: Sentence, name: str) -> float:
        """How sure the weights are: of what is surely a fault, the kinds of one rule add up."""
        found = weighed(sentence.masked, self.language)
        kinds = next((kinds for kinds in TOGETHER if name in kinds), ())
        if (
            not kinds
            or found.get("fault", 0.0) < SURELY_FAULT
            or name != max(kinds, key=lambda kind: found.get(kind, 0.0))
        ):
            return found.get(name, 0.0)
        return 1.0 - prod(1.0 - found.get(kind, 0.0) for kind in kinds)

    def first(self, name: str) -> str:
        """The words of the first place that does this, or nothing."""
        return next((sign.quote for sign in self.signs(name)), "")

    def has(self, sentence: Sentence, name: str) -> bool:
        """Whether a family occurs in a sentence, or the weights say that the sentence does this."""
        if family(name, self.language).search(sentence.masked):
            return True
        return name in ENOUGH and weighed(sentence.masked, self.language).get(name, 0.0) >= ENOUGH[name]


def names_a_moment(part: str) -> bool:
    """Whether words are about a day or an hour: then weights alone make no opinion of them."""
    return any(rule.search(part) for rule in (WEEKDAY, SPOKEN_TIME, TIME))


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
