"""Who is on the other side of a candidacy: names, addresses, direct numbers, and what each is in the process.

Refuses to know what is written to them, and never guesses an address: every one was seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, is_assessment_vendor, is_board, is_scheduler, reach_of
from bowout.steps.discovery.candidacy import Person, Role
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.handover import left
from bowout.steps.discovery.media import is_forwarded_chat, medium
from bowout.steps.discovery.note import Author, Note, counterparts
from bowout.steps.discovery.phones import direct_number
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.who import Me

_TITLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.COORDINATOR, lazily(r"coordinat|scheduler|scheduling|assistan|assistenz|sekretar|office manager|secretari|koordinat|administrative")),
    (Role.RECRUITER, lazily(r"recruit|talent|human resources|\bhr\b|people (?:partner|ops|team|operations|&)|sourcer|sourcing|personal(?:referent|abteilung|leit|entwick|management)|recrut|ressources humaines|\brh\b|\brrhh\b|recursos humanos|seleccion|bewerb|karriere|staffing")),
    (Role.HIRING_MANAGER, lazily(r"hiring manager|head of|director|direktor|manager\b|\bcto\b|\bceo\b|\bcoo\b|\bvp\b|vice president|founder|grunder|geschaftsfuhr|inhaber|owner|leiter|leitung|teamlead|team lead|head chef|chef de cuisine|kuchenchef|executive chef|principal|matron|ward manager|foreman|supervisor|responsable|directeur|directrice|gerant|gerente|jefe|jefa|director|directora|encargad|meister|pflegedienst|dean|partner\b")),
)  # fmt: skip


def people(notes: Sequence[Note], me: Me, *, agency: bool) -> tuple[Person, ...]:
    """Everybody seen, those who wrote last first."""
    found: dict[str, list[tuple[Note, Address]]] = {}
    for note in notes:
        for one in counterparts(note, me):
            found.setdefault(one.email, []).append((note, one))
    gone = left(notes)
    everyone = [_person(seen, agency=agency) for seen in found.values()]
    everyone = [replace(person, left=person.email in gone) for person in everyone]
    gateways = gateway_hosts(notes)
    everyone = [
        replace(one, writable=False) if Address(email=one.email).domain in gateways else one for one in everyone
    ]
    foreign, brought = strangers(notes, me), introducers(notes, me)
    everyone = [replace(one, writable=False) if one.email in foreign else one for one in everyone]
    everyone = [replace(one, role=Role.REFERRER, writable=False) if one.email in brought else one for one in everyone]
    return tuple(sorted(everyone, key=lambda person: -(person.last_wrote.timestamp() if person.last_wrote else 0)))


def gateway_hosts(notes: Sequence[Note]) -> frozenset[str]:
    """Hosts that only bring messages of another medium: nobody reads what is mailed there."""
    brings = {note.message.sender.domain for note in notes if note.message.sender and is_forwarded_chat(note.message)}
    mails = {
        note.message.sender.domain
        for note in notes
        if note.message.sender and not note.mine and not is_forwarded_chat(note.message)
    }
    return frozenset(brings - mails)


def strangers(notes: Sequence[Note], me: Me) -> frozenset[str]:
    """Writers from a domain nobody of this process was ever met at, whom the person never answered.

    Where real people of the employer are known, such a writer may imitate them, and no letter goes there.
    """
    answered = {one.email for note in notes if note.mine for one in (*note.message.to, *note.message.cc)}
    met = {own_site(Address(email=email)) for email in answered} - {""}
    seen_first: set[str] = set()
    found: set[str] = set()
    for note in notes:
        sender = note.message.sender
        if note.mine or sender is None:
            continue
        site = own_site(sender) or sender.email
        known = sender.email in answered or site in met or site in seen_first or reach_of(sender) is Reach.RELAY
        if not known and met and not is_board(sender.domain):
            found |= {sender.email, *(one.email for one in note.message.reply_to if own_site(one) not in met)}
        elif not met or known:
            seen_first |= {own_site(one) for one in (*note.message.cc, *note.message.reply_to)} - {""}
    return frozenset(email for email in found if not me.is_me(Address(email=email)))


_INTRODUCES = lazily(
    r"\b(?:worked (?:together|with)|used to work|i know (?:her|him|them)|friend|meet \w+|introduc\w+|recommend\w*|take it from here|you two|former colleague|kenne (?:ich|sie|ihn)|zusammen gearbeitet|zusammengearbeitet|empfehl\w+|vorstellen|je te presente|je vous presente|recommande\w*|trabajamos juntos|te presento|recomiend\w+)\b"
)


def introducers(notes: Sequence[Note], me: Me) -> frozenset[str]:
    """Those who wrote to somebody who hires, with the person in copy, to bring both together."""
    return frozenset(
        note.message.sender.email
        for note in notes
        if note.message.sender
        and not note.mine
        and note.message.to
        and not any(me.is_me(one) for one in note.message.to)
        and any(me.is_me(one) for one in note.message.cc)
        and _INTRODUCES.search(note.folded)
        and not _HIRES.search(fold(_signed(note)))
    )


def _person(seen: Sequence[tuple[Note, Address]], *, agency: bool) -> Person:
    address = seen[-1][1]
    reach = reach_of(address)
    wrote = [note for note, one in seen if note.message.sender and note.message.sender.email == one.email]
    said = [note for note in wrote if note.author is Author.PERSON]
    role = _role(address, reach, said, agency=agency)
    vendor = is_assessment_vendor(address.domain) or is_scheduler(address.domain)
    return Person(
        name=next((one.name for _, one in reversed(seen) if one.name), ""),
        email=address.email,
        phone=next((phone for note in reversed(said) if (phone := direct_number(note))), None),
        role=role,
        writable=reach not in (Reach.NO_REPLY, Reach.INTAKE)
        and not vendor
        and role is not Role.REFERRER
        and not _is_forwarder(address, said),
        last_wrote=max((note.message.sent for note in said if note.message.sent), default=None),
    )


def _is_forwarder(address: Address, said: Sequence[Note]) -> bool:
    """A service that brings messages of another medium."""
    return bool(said) and all(medium(note.message) for note in said) and not is_board(address.domain)


def _role(address: Address, reach: Reach, said: Sequence[Note], *, agency: bool) -> Role:
    if reach in (Reach.NO_REPLY, Reach.INTAKE):
        return Role.AUTOMATED
    if reach is Reach.HR_ALIAS:
        return Role.HR_MAILBOX
    if not agency and any(is_referral(note) for note in said):
        return Role.REFERRER
    about = fold(" ".join([address.name, *(_signed(note) for note in said)]))
    for role, words in _TITLES:
        if words.search(about):
            return Role.AGENCY_RECRUITER if agency and role in (Role.RECRUITER, Role.COORDINATOR) else role
    if agency and said:
        return Role.AGENCY_RECRUITER
    return Role.UNKNOWN


def is_referral(note: Note) -> bool:
    """A private note of somebody who recommends the person, and not of one who hires."""
    found = note.says(Says.REFERRAL)
    hiring = note.says(
        Says.INTERVIEW_INVITATION, Says.REJECTION, Says.APPLICATION_CONFIRMATION, Says.AGENCY_SUBMISSION, Says.OFFER
    )
    return found is not None and found.strong and hiring is None and not _HIRES.search(fold(_signed(note)))


_HIRES = next(words for role, words in _TITLES if role is Role.RECRUITER)


_SIGNATURE_LINE = 60  # a longer line is a sentence


def _signed(note: Note) -> str:
    """Their signature, or the last lines they wrote."""
    lines = [line for line in note.message.said.strip().splitlines()[-4:] if len(line) < _SIGNATURE_LINE]
    return note.message.signature[:300] or "\n".join(lines)
