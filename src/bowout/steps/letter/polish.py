"""Polishing by a language model of the person's choice: what it is given, and whether what it added is a fact.

Pure. Refuses to know how the model is reached, and to take anything over that the letter or its record did not say.
"""

from __future__ import annotations

import json
import re

from bowout.lazy import lazily
from bowout.steps.discovery import Candidacy
from bowout.steps.letter.letter import Letter
from bowout.steps.slot import spoken
from bowout.wording.bank import BANKS
from bowout.wording.generic import GENERIC
from bowout.wording.stopwords import STOPWORDS

LONGEST = 6_000  # letters of an answer
MOST_NEW = 6  # plain words that no letter of ours has used; more of them is a story of its own
WORD = lazily(r"[^\W\d_]{2,40}")
NUMBER = lazily(r"\d[\d.,:/]*")
INSIDE = lazily(r"(?<=[^\W_.!?:] )([A-ZÀ-Þ][\w'-]+)")
ORDER = (
    "You polish a short letter by which a person withdraws from a job application. Keep its language, its form of "
    "address, its greeting, its closing, every name, date, time and role. Add no fact, no reason, no promise, no "
    "comparison and no apology. Keep it plain and about as long. Answer with the letter alone, without a subject and "
    "without any remark."
)


def question(letter: Letter, candidacy: Candidacy) -> list[dict[str, str]]:
    """All that the model gets: the order, the letter and its facts."""
    facts = [fact.fact for fact in candidacy.record]
    given = json.dumps({"letter": letter.body, "facts": facts}, ensure_ascii=False)
    return [{"role": "system", "content": ORDER}, {"role": "user", "content": given}]


def cleaned(answer: str) -> str:
    """The letter in an answer, without the fences that models like to put around it."""
    text = answer.strip()[:LONGEST].replace("\r\n", "\n")
    fenced = re.fullmatch(r"```[a-z]{0,12}\n(.{1,6000}?)\n?```", text, re.DOTALL)
    return (fenced.group(1) if fenced else text).strip()


def added(before: Letter, after: str, candidacy: Candidacy) -> tuple[str, ...]:
    """What the new words say that neither the letter nor its record says: numbers, names, and too many other words."""
    said = before.body + "\n" + "\n".join(f"{fact.fact} {fact.quote}" for fact in candidacy.record)
    numbers = set(NUMBER.findall(said))
    known = {word.casefold() for word in WORD.findall(said)}
    strange = [number for number in NUMBER.findall(after) if number not in numbers]
    if before.language != "de":
        strange += [name for name in INSIDE.findall(after) if name.casefold() not in known and len(name) > 1]
    new = [word for word in WORD.findall(after) if word.casefold() not in known | vocabulary(before.language)]
    return tuple(dict.fromkeys(strange + (new if len(new) > MOST_NEW else [])))


def dropped(before: Letter, after: str) -> tuple[str, ...]:
    """What the letter said in numbers and is gone."""
    left = set(NUMBER.findall(after))
    return tuple(dict.fromkeys(number for number in NUMBER.findall(before.body) if number not in left))


def vocabulary(language: str) -> frozenset[str]:
    """The plain words of that language's letters."""
    bank = BANKS[spoken(language)]
    texts = " ".join(text for sentences in bank.sentences.values() for text in sentences)
    small = STOPWORDS.get(language, frozenset())
    return frozenset(word.casefold() for word in WORD.findall(texts)) | GENERIC | frozenset(small)
