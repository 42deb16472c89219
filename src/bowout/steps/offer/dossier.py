"""Messages to documents, and documents to dossiers: which papers and mails speak of which employer's offer.

Knows who wrote to whom and which firm a text names. Refuses to judge how firm an offer is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.steps.address import site_of
from bowout.steps.message import Message
from bowout.steps.offer import phrases
from bowout.steps.offer.employer import employer_of, fits, is_mine, owns, same_name
from bowout.steps.offer.text import flatten
from bowout.steps.offer.verdict import Document, DocumentKind

STRENGTH = (
    (8, lazily(
        r"\b(?:fully executed|countersigned|welcome aboard|all (?:\w+ )?(?:checks|conditions) (?:are|have)"
        r"|your start date|your first day|willkommen an bord)\b")),
    (5, phrases.ACKNOWLEDGES),
    (4, phrases.ACCEPTS),
    (3, phrases.OFFER_MADE),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Dossier:
    """All that one mailbox holds on one employer's offer."""

    employer: str
    domains: tuple[str, ...]
    documents: tuple[Document, ...]


def document_of(message: Message, *, me: tuple[str, ...]) -> Document:
    """A mail as a document (its attachments become documents of their own, read by sources/documents.py)."""
    return Document(
        file=message.origin or message.id,
        kind=DocumentKind.MAIL,
        pages=(message.text,),
        said=message.said,
        message=message.id,
        dated=message.sent,
        sender=message.sender,
        to=(*message.to, *message.cc),
        mine=bool(message.sender and message.sender.email in me),
        subject=message.subject,
    )


def dossiers(documents: Sequence[Document], *, me: tuple[str, ...] = ()) -> tuple[Dossier, ...]:
    """The documents that speak of an offer, kept apart by employer, the strongest first."""
    mine = frozenset(me)
    found = [
        Dossier(employer=who.name or "", domains=who.domains, documents=tuple(group))
        for group in grouped(documents, mine)
        for who in [employer_of(group, mine, frozenset())]
    ]
    return tuple(sorted(found, key=strength, reverse=True))


def grouped(documents: Sequence[Document], me: frozenset[str]) -> list[list[Document]]:
    """Documents put together by the other side's domain; papers by the mail that carries them or the firm they name.

    Only groups that speak of an offer, and of the rest only what does: a mailbox holds thousands that do not.
    """
    sited: dict[str, list[Document]] = {}
    loose: list[Document] = []
    for document in documents:
        site = other_side(document, me)
        if site:
            sited.setdefault(site, []).append(document)
        elif document.kind is not DocumentKind.MAIL or speaks_of_offer(document):
            loose.append(document)
    groups = {site: group for site, group in sited.items() if any(speaks_of_offer(each) for each in group)}
    names = {site: employer_of(group, me, frozenset()).name for site, group in groups.items()}
    for document in loose:
        home = home_of(document, names, me)
        groups.setdefault(home or f"file:{document.file}", []).append(document)
    return [group for group in groups.values() if any(speaks_of_offer(each) for each in group)]


def other_side(document: Document, me: frozenset[str]) -> str | None:
    """The registrable domain of the firm this mail was exchanged with."""
    people = document.to if is_mine(document, me) else (document.sender,) if document.sender else ()
    return next((site_of(each.domain) for each in people if owns(each)), None)


def home_of(document: Document, names: Mapping[str, str | None], me: frozenset[str]) -> str | None:
    """The group whose domain or name a paper without a sender names; a paper among one group belongs there."""
    if document.kind is DocumentKind.WORD and len(names) == 1:
        return next(iter(names))
    name = employer_of([document], me, frozenset()).name
    for site, theirs in names.items():
        if name and (fits(site, name) or (theirs and same_name(theirs, name))):
            return site
    return None


def speaks_of_offer(document: Document) -> bool:
    """Whether a document offers a job, accepts one, or says that an acceptance arrived."""
    flat = flatten("\n".join((document.subject, *document.pages))[:20_000])
    pattern = phrases.ACCEPTS if document.mine else phrases.OFFER_MADE
    return bool(pattern.search(flat) or phrases.ACKNOWLEDGES.search(flat))


def strength(dossier: Dossier) -> tuple[int, float]:
    """How much an offer looks like the one that was accepted."""
    score = sum(max(points(each), default=0) for each in dossier.documents)
    newest = max((each.dated.timestamp() for each in dossier.documents if each.dated), default=0.0)
    return score, newest


def points(document: Document) -> Iterator[int]:
    """What one document adds."""
    flat = flatten("\n".join(document.pages)[:20_000])
    for weight, pattern in STRENGTH:
        if (pattern is phrases.ACCEPTS) == document.mine and pattern.search(flat):
            yield weight
