"""How people, roles and organisations are named in a letter: as they write themselves, never guessed.

Refuses to guess a gender, or which part of a name is the surname.
"""

from __future__ import annotations

import re

from bowout.lazy import lazily
from bowout.steps.discovery import Candidacy, FactKind, Person, Role
from bowout.wording.bank import NO_PERSON, Bank

GENDER_NOTE = lazily(
    r"\s?[(\[][^()\[\]]{0,40}[)\]]"
    r"|\s?[-–,|]?\s?\b(?:[mwfdxh]\s?/\s?){1,3}[mwfdxh*]\b"
    r"|\s?\bref(?:erence)?\.?[ :#-]{1,3}[\w-]{1,20}",
    re.IGNORECASE,
)
PARTICLES = {"van", "von", "der", "den", "de", "la", "le", "di", "da", "dos", "del", "el", "bin", "al", "zu", "ter"}
# A German role that names the work, not who does it: "als Bauleitung" is nobody.
GERMAN_THING = lazily(
    r"(?:ung|wesen|management|logistik|technik|dienst|betrieb|marketing|vertrieb|controlling|entwicklung)$",
    re.IGNORECASE,
)
LONGEST = 120  # letters of a role or a name: hostile ones stop here
TITLES = {"frau": "Sehr geehrte", "herr": "Sehr geehrter", "sra.": "Estimada", "sr.": "Estimado", "srta.": "Estimada"}


def clean_role(role: str) -> str:
    """The role without "(m/w/d)", "H/F" and reference numbers, on one line."""
    line = on_one_line(role)
    return on_one_line(GENDER_NOTE.sub("", line)).strip(" -–|,") or line


def on_one_line(text: str) -> str:
    """A short text with single spaces, so that no pattern meets a long run of them."""
    return " ".join(text.split())[:LONGEST].rstrip()


def open_roles(candidacy: Candidacy) -> tuple[str, ...]:
    """The roles that this letter is about, those already ended left out."""
    dropped = {fact.fact.casefold() for fact in candidacy.record if fact.kind is FactKind.DROPPED_ROLE}
    kept = [clean_role(role) for role in candidacy.roles if role.casefold() not in dropped and role.strip()]
    return tuple(dict.fromkeys(kept))


def in_order(name: str) -> str:
    """The name as one reads it: "Keller, Anna" becomes "Anna Keller"; notes in brackets go."""
    notes = r"\([^)]*\)|\[[^\]]*\]|\"|\s(?:via|from|von|bei|at|chez)\s.{0,60}$"
    plain = on_one_line(re.sub(notes, " ", on_one_line(name))).strip(" ,")
    last, comma, first = plain.partition(", ")
    return f"{first} {last}" if comma and first and len(first.split()) <= 3 else plain


def is_name(text: str) -> bool:
    """Whether a text reads as the name of a person: one to five words, each with a capital or a particle."""
    words = text.split()
    if any(word.lower().strip(".,") in NO_PERSON for word in words):
        return False
    return (
        1 <= len(words) <= 5
        and len(text) <= 60
        and not re.search(r"[\d@/:;!?\[\]{}<>_]", text)
        and any(word[0].isupper() for word in words)
        and all(word[0].isupper() or word.lower() in PARTICLES for word in words)
    )


def names_in(text: str) -> tuple[str, ...]:
    """The names in "Priya Shah and Tom Weber", or nothing when it is no list of names."""
    parts = [part.strip() for part in re.split(r",| (?:and|und|et|y|e|&) ", " ".join(text.split())) if part.strip()]
    return tuple(in_order(part) for part in parts) if parts and all(is_name(part) for part in parts) else ()


def is_human(person: Person, candidacy: Candidacy) -> bool:
    """Whether somebody has a person's name: no mailbox, no robot, not the employer itself."""
    own = {word.casefold() for word in candidacy.employer.name.split()}
    name = in_order(person.name)
    said_by_mailbox = person.role in {Role.HR_MAILBOX, Role.AUTOMATED} and not person.signs_as
    return is_name(name) and not said_by_mailbox and not {word.casefold() for word in name.split()} <= own


def first_name(person: Person) -> str:
    """The name they go by: as they sign, where that is one word; else the full name."""
    signed = person.signs_as.strip()
    if is_name(signed) and len(signed.split()) <= 2:
        return in_order(signed)
    name = in_order(person.name)
    return name if is_name(name) else ""


def full_name(person: Person) -> str:
    """The whole name, as they write it."""
    name = in_order(person.name)
    return name if is_name(name) else first_name(person)


def surname_with_title(person: Person) -> tuple[str, str]:
    """("Frau", "Keller") where their own mail shows the title; else two empty texts."""
    name = in_order(person.name)
    if not person.title or not is_name(name) or len(name.split()) < 2:
        return "", ""
    words = name.split()
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    return person.title, " ".join(words[start:])


def de_before(word: str) -> str:
    """French "de" before a word: "de comptable", "d'infirmier"."""
    return f"d'{word}" if re.match(r"[aeiouyàâéèêëîïôöûü]", word, re.IGNORECASE) else f"de {word}"


def post_words(candidacy: Candidacy, bank: Bank, language: str, *, with_company: bool = True) -> str:
    """The roles and, where it reads well, the company: "the Platform Engineer role at Northwind"."""
    roles = open_roles(candidacy)
    if language in {"fr", "es"}:
        roles = tuple(uncapitalised(role) for role in roles)
    if not roles:
        return bank.phrases["no_role"]
    joiner = {"en": " and ", "de": " und als ", "fr": " et ", "es": " y "}[language]
    listed = joiner.join(roles)
    french = joiner.join(de_before(role) for role in roles)
    kind = "roles" if len(roles) > 1 else "role"
    if language == "de" and any(GERMAN_THING.search(role) for role in roles):
        kind, listed = "role_thing", "“ und „".join(roles)
    phrase = bank.phrases[kind].format(role=listed, de_role=french)
    company = company_of(candidacy, bank)
    return bank.phrases["at"].format(role=phrase, company=company) if company and with_company else phrase


def uncapitalised(role: str) -> str:
    """A role inside a French or Spanish sentence: "Jefe de obra" is "jefe de obra"; acronyms stay."""
    word = role.split(maxsplit=1)[0]
    return role[0].lower() + role[1:] if word[1:].islower() else role


def company_of(candidacy: Candidacy, bank: Bank) -> str:
    """The employer's name; empty for an unnamed client and where the name would need an article."""
    name = " ".join(candidacy.employer.name.split())
    agency = candidacy.agency.name if candidacy.agency else ""
    if not name or name.casefold() == agency.casefold() or name.split()[0] in bank.needs_article:
        return ""
    titled = any(name in {talk.title, talk.title.partition(": ")[2]} for talk in candidacy.interviews)
    return "" if titled or re.search(r"[\[\]{}<>@]", name) else name
