"""Names and gaps (M9): who is greeted, who signs, who is mentioned, and nothing left to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bowout.steps.check.fold import fold
from bowout.steps.check.known import first_mention, known_tokens, tokens
from bowout.steps.check.reading import Reading, objection
from bowout.steps.check.truth import stranger_names
from bowout.steps.check.values import Objection
from bowout.steps.discovery import Person
from bowout.wording.clock import PLACE_ZONES
from bowout.wording.patterns import INNER_CAPITAL, PERSON_CUE
from bowout.wording.proper import GENERIC_GREETING, NOT_A_NAME, PLACEHOLDER, TITLES


def judge(reading: Reading) -> Iterator[Objection]:
    """Everything about names."""
    yield from placeholders(reading)
    yield from greeted(reading)
    yield from signed(reading)
    yield from mentioned(reading)


def placeholders(reading: Reading) -> Iterator[Objection]:
    """Nothing is left to fill in, in subject, words or name."""
    text = f"{reading.letter.subject}\n{reading.said}"
    found = PLACEHOLDER.search(text)
    if found:
        yield objection("M9", found.group().strip(), "Something here is still to be filled in.")


def greeted(reading: Reading) -> Iterator[Objection]:
    """The person greeted is somebody of this process, and one who gets the letter where their name is known."""
    words = [word for word in name_words(reading.parts.greeting) if fold(word) not in GENERIC_GREETING]
    if not words:
        return
    candidacy = reading.context.candidacy
    organisations = {
        t for name in (candidacy.employer.name, candidacy.agency.name if candidacy.agency else "") for t in tokens(name)
    }
    words = [word for word in words if fold(word) not in organisations]
    everyone = [person for person in candidacy.people if person.name or person.email]
    readers = [p for p in everyone if p.email.lower() in {a.lower() for a in (*reading.letter.to, *reading.letter.cc)}]
    known = readers if any(person.name for person in readers) else everyone
    pool = {token for person in known for token in person_tokens(person)}
    extra = {token for text in known_names_of_record(reading) for token in tokens(text)} if not readers else set()
    strange = [word for word in words if not all(token in pool | extra for token in tokens(word))]
    if strange:
        whom = known[0].name if known and known[0].name else "somebody of this process"
        yield objection("M9", reading.parts.greeting, f"“{strange[0]}” is not the name of who gets this: {whom}.")


def known_names_of_record(reading: Reading) -> list[str]:
    """Names that facts of the record carry."""
    facts = (*reading.context.record, *reading.context.candidacy.record)
    quotes = [proof.quote for proof in reading.context.candidacy.evidence]
    return [text for fact in facts for text in (fact.fact, fact.who, fact.quote)] + quotes


def person_tokens(person: Person) -> set[str]:
    """Every way to write somebody's name: name, signature, the words of the address."""
    local = person.email.partition("@")[0]
    return {
        *tokens(person.name),
        *tokens(person.signs_as),
        *(t for t in re.split(r"[._+-]", fold(local)) if len(t) > 2),
    }


def name_words(line: str) -> list[str]:
    """The capitalised words of a greeting, without salutation and title."""
    return [
        word
        for word in re.findall(r"[^\W\d_][\w'’-]*", line)[1:]
        if word[0].isupper() and fold(word).strip(".") not in TITLES
    ]


def is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word of a name stands in the context, or names nobody."""
    return len(word) < 3 or word in known or word.removesuffix("s") in known or word in NOT_A_NAME


def signed(reading: Reading) -> Iterator[Objection]:
    """The name under the letter is the writer's."""
    mine = set(tokens(reading.context.my_name))
    lines = reading.parts.closing
    if not mine or not lines:
        return
    if any(mine & set(tokens(line)) for line in lines):
        return
    names = [
        line
        for line in lines[-2:]
        if re.fullmatch(r"(?:[^\W\d_][\w'’.-]*)(?: [^\W\d_][\w'’.-]*){0,3}", line) and line[0].isupper()
    ]
    if names and (len(lines) > 1 or len(names[-1].split()) <= 3) and not reading_is_closing_only(lines):
        yield objection("M9", names[-1], f"The letter is signed with another name than {reading.context.my_name}.")


def reading_is_closing_only(lines: tuple[str, ...]) -> bool:
    """Whether only a closing formula stands there, without a name."""
    return len(lines) == 1 and lines[0].endswith(",")


def mentioned(reading: Reading) -> Iterator[Objection]:
    """People and things with a name, inside the letter, are those of the record (M9 for people, M11 for the rest)."""
    known = known_tokens(reading.context)
    others = stranger_names(reading)
    for sentence in reading.sentences:
        for found in proper_nouns(sentence.text, reading.language):
            words = tokens(found)
            if not words or all(is_known(word, known) for word in words):
                continue
            if first_mention(others, fold(found)):
                continue
            yield objection("M11", found, f"“{found}” is not in the record of this process.")
            return


def proper_nouns(text: str, language: str) -> Iterator[str]:
    """Names inside a sentence: by their capital; in German, where all nouns have one, only after a title."""
    for found in PERSON_CUE[language].finditer(text) if language in PERSON_CUE else ():
        yield found.group(1)
    if language == "de":
        return
    for found in INNER_CAPITAL.finditer(text):
        words = [
            word
            for word in found.group().split()
            if fold(word).strip("'’s") not in NOT_A_NAME
            and fold(word) not in NOT_A_NAME
            and fold(word) not in PLACE_ZONES
        ]
        if words:
            yield " ".join(words)
