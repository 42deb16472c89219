"""How each person of a process is called: as the candidate already greets them, else as they sign.

Takes both from the mail alone. Refuses to guess a gender, or which of two names is the first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bowout.lazy import lazily
from bowout.steps.discovery.candidacy import Fact, FactKind, Person, Role
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.phrases import fold

_GREETING = lazily(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|guten (?:tag|morgen)|liebe[r]?|sehr geehrte[r]?|bonjour|bonsoir|salut|ch[eè]re?|hola|buenos días|buenas(?: tardes)?|estimad[oa]|querid[oa])"
    r"[ ,]{1,2}(?:(?P<title>Frau|Herr|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Madame|Monsieur|Mme|M\.|Señora|Señor|Sra\.|Sr\.)[ ])?(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]{1,25})[ ]?[,:.!-]?\s*$",
    re.IGNORECASE,
)
_SIGNED = lazily(r"^[A-ZÀ-ÖØ-Þ][\w'’.-]{1,20}$")
_LAST_LINES = 6


def as_called(people: Sequence[Person], notes: Sequence[Note]) -> tuple[Person, ...]:
    """The people with `signs_as` and `title` filled where the mail shows them."""
    return tuple(_called(person, notes) for person in people)


def _called(person: Person, notes: Sequence[Note]) -> Person:
    parts = {fold(part) for part in person.name.split()}
    for note in reversed(notes):
        if note.mine and any(one.email == person.email for one in note.message.to):
            found = _GREETING.match(next(iter(note.message.said.strip().splitlines()), ""))
            if found and fold(found["name"]) in parts:
                title = found["title"] or ""
                return replace(person, title=title, signs_as=person.signs_as if title else found["name"])
        if not note.mine and note.message.sender and note.message.sender.email == person.email:
            signed = _signature_name(note, parts)
            if signed:
                person = replace(person, signs_as=person.signs_as or signed)
    return person


def _signature_name(note: Note, parts: set[str]) -> str:
    """The single name under their mail, if it is one of theirs."""
    lines = [line.strip(" ,-–") for line in note.message.said.strip().splitlines() if line.strip()]
    for line in reversed(lines[-_LAST_LINES:]):
        if _SIGNED.match(line) and fold(line) in parts:
            return line
    return ""


def with_referrers(people: Sequence[Person], record: Sequence[Fact]) -> tuple[Person, ...]:
    """Who recommended the candidate is thanked apart and never written to as one who hires (domain.md section 3)."""
    named = {fold(fact.fact) for fact in record if fact.kind is FactKind.REFERRAL}
    return tuple(
        replace(one, role=Role.REFERRER, writable=False) if one.name and fold(one.name) in named else one
        for one in people
    )
