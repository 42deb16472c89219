"""What a letter's context knows: names, words and addresses of this process, of the new employer, of the others.

Everything is compared folded. Refuses to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bowout.lazy import lazily
from bowout.steps.check.fold import fold
from bowout.steps.check.values import LetterContext
from bowout.steps.discovery import Organisation
from bowout.wording.company import COMMON_NAMES, LEGAL_FORMS

TOKEN = lazily(r"[^\W_]+")


def tokens(text: str) -> list[str]:
    """The words of a text, folded."""
    return TOKEN.findall(fold(text))


def core_name(name: str) -> str:
    """An organisation's name without its legal form, folded: "Northwind GmbH & Co. KG" is "northwind"."""
    words = fold(name).replace(".", "").replace(",", " ").split()
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words)


ARTICLE = lazily(r"^(?:the|der|die|das|le|la|les|el|los|las) (?=\w{4})|^l'(?=\w{4})")
"""What stands before a name and is no part of it."""


def names_of(name: str, aliases: Iterable[str] = (), domains: Iterable[str] = ()) -> tuple[str, ...]:
    """Every way in which an organisation may be named in a text, folded and distinctive, longest first."""
    found: set[str] = set()
    for given in (name, *aliases):
        core = ARTICLE.sub("", core_name(given))
        found.add(core)
        words = core.split()
        if len(words) > 1 and len(words[0]) > 3 and words[0] not in COMMON_NAMES:
            found.add(words[0])
    for domain in domains:
        found.add(fold(domain))
        label = fold(domain).split(".")[0]
        if len(label) > 4 and label not in COMMON_NAMES:
            found.add(label)
    return tuple(sorted((text for text in found if len(text) > 2), key=len, reverse=True))


def first_mention(names: Iterable[str], folded: str) -> re.Match[str] | None:
    """The first place where one of the names stands as a word of its own."""
    for name in names:
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded)
        if found:
            return found
    return None


def own_names(context: LetterContext) -> tuple[str, ...]:
    """Every way in which this process's employer and agency may be named."""
    organisations: list[Organisation] = [context.candidacy.employer]
    organisations += [context.candidacy.agency] if context.candidacy.agency else []
    return tuple(name for one in organisations for name in names_of(one.name, domains=one.domains))


@cache
def known_texts(context: LetterContext) -> tuple[str, ...]:
    """Everything this process's context says, text by text."""
    candidacy = context.candidacy
    texts = [candidacy.employer.name, *candidacy.employer.domains, *candidacy.roles, context.my_name, *context.me]
    texts += [candidacy.agency.name, *candidacy.agency.domains] if candidacy.agency else []
    texts += [text for person in candidacy.people for text in (person.name, person.email, person.signs_as)]
    texts += [text for talk in candidacy.interviews for text in (talk.title, talk.organizer, talk.zone or "")]
    texts += [text for fact in context.record for text in (fact.fact, fact.quote, fact.who)]
    texts += [text for fact in candidacy.record for text in (fact.fact, fact.quote, fact.who)]
    texts += [proof.quote for proof in candidacy.evidence]
    texts += [context.thread_subject or "", candidacy.hr_address or "", candidacy.direct_contact or ""]
    return tuple(text for text in texts if text)


@cache
def known_folded(context: LetterContext) -> str:
    """All of it as one folded text."""
    return " \n ".join(fold(text) for text in known_texts(context))


@cache
def known_tokens(context: LetterContext) -> frozenset[str]:
    """Every word of it."""
    return frozenset(TOKEN.findall(known_folded(context)))
