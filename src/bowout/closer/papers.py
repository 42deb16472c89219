"""Which papers and mails the offer is judged on: those the person gave, and those the mailbox holds.

Wires steps/offer to the reader of attachments. Refuses to judge: that is steps/offer/assess.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bowout.sources.documents import attached, worth_reading
from bowout.steps.address import is_free_mail, site_of
from bowout.steps.discovery import Candidacy, Discovery
from bowout.steps.message import Attachment, Message
from bowout.steps.offer import Document, DocumentKind, Verdict
from bowout.steps.offer.dossier import Dossier, document_of, dossiers

MAX_PAPERS = 60  # of one reading, each a process of its own: a thousand would hold up a scan for hours
TOO_MANY = (
    f"the mail holds more papers than Bowout opens at once ({MAX_PAPERS}, newest first); give it this one by itself"
)
_UNDATED = datetime.min.replace(tzinfo=UTC)
SPEAKS_OF_AN_OFFER = (
    *("offer", "contract", "agreement", "appointment", "employment", "engagement"),
    *("angebot", "vertrag", "anstellung", "zusage", "offre", "contrat", "promesse", "embauche"),
    *("oferta", "contrato", "propuesta"),
)


def found_in_mail(messages: Sequence[Message], me: tuple[str, ...]) -> tuple[Dossier, ...]:
    """Every offer the mail speaks of, with the papers attached to it, the strongest first."""
    mails = [document_of(message, me=me) for message in messages]
    first = dossiers(mails, me=me)
    papers = _papers([message for message in messages if _worth_opening(message, first)], me)
    return dossiers([*mails, *papers], me=me) if papers else first


def dossier_of(found: Sequence[Dossier], employer: str | None, domains: Sequence[str] = ()) -> Dossier | None:
    """The dossier of that employer (by name or domain); the strongest when no employer is named."""
    if employer is None:
        return found[0] if found else None
    return next((one for one in found if same_employer(one.employer, one.domains, employer, domains)), None)


def same_employer(name: str, domains: Sequence[str], other: str, others: Sequence[str] = ()) -> bool:
    """Whether two ways of naming an employer mean the same one; `other` may itself be a domain.

    One domain in common is enough. Where both have domains and share none, only the very same name is: "Meridian" of
    one place is not "Meridian Instruments" of another.
    """
    sites = {site_of(domain) for domain in domains}
    wanted = {site_of(domain) for domain in (*others, other) if "." in domain and " " not in domain}
    mine, theirs = _words(name), _words(other)
    if sites & wanted:
        return True
    if not mine or not theirs or (sites and wanted):
        return bool(mine) and mine == theirs
    return mine[: len(theirs)] == theirs or theirs[: len(mine)] == mine


def kept_by(discovery: Discovery, verdict: Verdict | None) -> Candidacy | None:
    """The candidacy whose offer is kept: as discovery recognised it, else the one the verdict's papers name."""
    if discovery.kept is not None or verdict is None or verdict.employer is None:
        return discovery.kept
    named = verdict.employer, verdict.employer_domains
    found = [one for one in discovery.candidacies if same_employer(one.employer.name, one.employer.domains, *named)]
    sites = {site_of(domain) for domain in verdict.employer_domains}
    by_domain = [one for one in found if sites & {site_of(domain) for domain in one.employer.domains}]
    return next(iter((*by_domain, *found)), None)


def _worth_opening(message: Message, found: Sequence[Dossier]) -> bool:
    """Opening a paper costs a process: only what an offer's employer sent or got, or what is named like an offer."""
    if not any(worth_reading(attachment) for attachment in message.attachments):
        return False
    ids = {paper.message for one in found for paper in one.documents}
    sites = {site_of(domain) for one in found for domain in one.domains}
    named = " ".join([message.subject, *(attachment.name for attachment in message.attachments)]).casefold()
    return message.id in ids or bool(_sites(message) & sites) or any(word in named for word in SPEAKS_OF_AN_OFFER)


def _sites(message: Message) -> set[str]:
    sender = (message.sender,) if message.sender else ()
    return {site_of(one.domain) for one in (*sender, *message.to, *message.cc) if not is_free_mail(one.domain)}


def _papers(messages: Sequence[Message], me: tuple[str, ...]) -> list[Document]:
    """The papers of these messages in their order; of too many, the oldest stay closed and say so."""
    found = [
        (attachment, document_of(message, me=me))
        for message in messages
        for attachment in message.attachments
        if worth_reading(attachment)
    ]
    newest = sorted(range(len(found)), key=lambda place: found[place][1].dated or _UNDATED, reverse=True)
    opened = set(newest[:MAX_PAPERS])
    return [attached(*one) if place in opened else _closed(*one) for place, one in enumerate(found)]


def _closed(attachment: Attachment, letter: Document) -> Document:
    return Document(
        file=attachment.name or "attachment",
        kind=DocumentKind.PAPER,
        message=letter.message,
        dated=letter.dated,
        sender=letter.sender,
        mine=letter.mine,
        unreadable=TOO_MANY,
    )


def _words(name: str) -> list[str]:
    return [word for word in "".join(c if c.isalnum() else " " for c in name.casefold()).split() if word]
