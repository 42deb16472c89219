"""A group of conversations to its Candidacy: every field with its evidence.

Refuses to decide what belongs together (grouping) and which offer is kept (discover).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.discovery.called_off import only_a_talk
from bowout.steps.discovery.calling import as_called, with_referrers
from bowout.steps.discovery.candidacy import (
    Candidacy,
    Evidence,
    Fact,
    Interview,
    InterviewStatus,
    Organisation,
    Person,
    Role,
)
from bowout.steps.discovery.employer import letters, own_site
from bowout.steps.discovery.endings import agreed
from bowout.steps.discovery.handover import handovers
from bowout.steps.discovery.language import address_form, language
from bowout.steps.discovery.media import is_forwarded_chat, medium
from bowout.steps.discovery.naming import Named, name
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.people import introducers, is_referral, people, strangers
from bowout.steps.discovery.posts import posts
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.record import record
from bowout.steps.discovery.standing import Standing, standing
from bowout.steps.discovery.talks import Talk, is_journey, talks
from bowout.steps.discovery.threads import when
from bowout.steps.discovery.unsure import doubts
from bowout.steps.discovery.who import Me
from bowout.steps.event import Event


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """The moment of the scan, and the person's zone."""

    now: datetime
    home: tzinfo


@dataclass(frozen=True, kw_only=True)
class Built:
    """A candidacy and what discover needs beside it."""

    candidacy: Candidacy
    standing: Standing
    notes: tuple[Note, ...]


def build(profiles: Sequence[Profile], events: Sequence[Event], me: Me, clock: Clock) -> Built:
    """The candidacy of these conversations and talks."""
    notes = sorted((note for profile in profiles for note in profile.notes), key=lambda note: when(note, clock.now))
    heard = [only_a_talk(note, clock.home) for note in notes]
    notes = agreed(heard)
    named = name(profiles)
    dated = talks(notes, events, me, clock.now, clock.home)
    seen = people(notes, me, agency=named.agency is not None)
    where = standing(heard, dated, _recruiters(seen), clock.now)
    shown = tuple(_interview(talk, where) for talk in dated)
    aside = strangers(notes, me) | introducers(notes, me)
    aside |= frozenset(person.email for person in seen if person.role is Role.REFERRER)
    theirs = [note for note in notes if note.message.sender is None or note.message.sender.email not in aside]
    answered = last_human(theirs, agency=named.agency is not None)
    proven = _record(notes, shown, me, clock.now)
    candidacy = Candidacy(
        id=_identity(named, notes),
        employer=named.employer,
        agency=named.agency,
        roles=posts(notes, [one.name for one in (named.employer, named.agency) if one]),
        status=where.status,
        closed_by=where.closed_by,
        stage=where.stage,
        interviews=shown,
        people=with_referrers(as_called(seen, notes), proven),
        messages=tuple(note.id for note in notes),
        last_activity=where.last_activity,
        evidence=(*_evidence(notes), *_dated_evidence(notes, dated)),
        reply_to_message=answered.id if answered else None,
        reply_to_address=_answer_address(answered, me),
        hr_address=_hr_address(theirs, named, me),
        record=proven,
        unsure=doubts(notes, dated, where, named.employer),
        direct_contact=_direct_contact(profiles, named, me),
        thread_subject=answered.message.subject if answered else None,
        language=language(answered or notes[-1]),
        address_form=address_form(answered or notes[-1]),
    )
    return Built(candidacy=candidacy, standing=where, notes=tuple(notes))


FIRST_TALKERS = (Role.RECRUITER, Role.COORDINATOR, Role.HR_MAILBOX, Role.AGENCY_RECRUITER)


def _recruiters(seen: Sequence[Person]) -> frozenset[str]:
    """Those with whom a talk is a first one, not one that decides."""
    return frozenset(person.email for person in seen if person.role in FIRST_TALKERS)


def _interview(talk: Talk, where: Standing) -> Interview:
    """The talk as it stands: what has ended has no talk ahead, whatever a calendar still shows."""
    ahead = talk.interview.status is InterviewStatus.UPCOMING and where.ended_by is not None
    return replace(talk.interview, status=InterviewStatus.CANCELLED) if ahead else talk.interview


def last_human(notes: Sequence[Note], *, agency: bool) -> Note | None:
    """The newest message that a person on the other side wrote; a referrer's private note is none."""
    return next((note for note in reversed(notes) if _is_theirs(note, agency=agency)), None)


def _is_theirs(note: Note, *, agency: bool) -> bool:
    if note.author is not Author.PERSON or (is_referral(note) and not agency) or is_journey(note):
        return False
    return medium(note.message) != "voicemail"


def _answer_address(note: Note | None, me: Me) -> str | None:
    if note is None or is_forwarded_chat(note.message):
        return None
    given = [*note.message.reply_to, *([note.message.sender] if note.message.sender else [])]
    writable = [one.email for one in given if not me.is_me(one) and reach_of(one) not in (Reach.NO_REPLY, Reach.INTAKE)]
    return writable[0] if writable else None


def _hr_address(notes: Sequence[Note], named: Named, me: Me) -> str | None:
    """An HR alias of this employer (with an agency: none), the latest seen."""
    for note in reversed(notes):
        if note.mine:
            continue
        message = note.message
        near: list[Address] = [
            *message.reply_to,
            *([message.sender] if message.sender else []),
            *message.cc,
            *message.to,
        ]
        for one in near:
            if reach_of(one) is Reach.HR_ALIAS and not me.is_me(one) and own_site(one) in named.employer.domains:
                return one.email
    return None


def _direct_contact(profiles: Sequence[Profile], named: Named, me: Me) -> str | None:
    """With an agency: where the client's own person of a direct application is answered."""
    if named.agency is None:
        return None
    direct = [note for profile in profiles if not profile.is_agency for note in profile.notes]
    return _answer_address(last_human(direct, agency=False), me)


def _identity(named: Named, notes: Sequence[Note]) -> str:
    """Stable while more mail comes in: the employer and the first message."""
    employer = named.employer.domains[0] if named.employer.domains else letters(named.employer.name)
    return hashlib.sha256(f"{employer}\n{notes[0].id}".encode()).hexdigest()[:16]


def _evidence(notes: Sequence[Note]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(message=note.id, says=saying.says.value, quote=saying.quote)
        for note in notes
        for saying in note.sayings
        if saying.quote and (saying.quote in note.message.text or saying.quote in note.message.subject)
    )


def _dated_evidence(notes: Sequence[Note], dated: Sequence[Talk]) -> Iterable[Evidence]:
    """The words that name the moment of each talk."""
    texts = {note.id: note for note in notes}
    for talk in dated:
        note = texts.get(talk.said_in)
        if note and talk.quote and (talk.quote in note.message.text or talk.quote in note.message.subject):
            yield Evidence(message=note.id, says="interview", quote=talk.quote)


def _record(notes: Sequence[Note], interviews: Sequence[Interview], me: Me, now: datetime) -> tuple[Fact, ...]:
    """Every fact once, with who took over from whom."""
    facts = (*record(notes, interviews, now=now), *handovers(notes, me))
    return tuple({(fact.kind, fact.fact): fact for fact in facts}.values())


def organisation_matches(organisation: Organisation, wanted: str) -> bool:
    """Whether a name or domain that the person gave means this organisation."""
    key = letters(wanted)
    names = {letters(organisation.name), *(letters(domain) for domain in organisation.domains)}
    names |= {letters(domain.partition(".")[0]) for domain in organisation.domains}
    return bool(key) and any(key == one or (len(key) >= 4 and one.startswith(key)) for one in names)
