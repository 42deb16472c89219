"""Whether a conversation belongs to the person's own search for a job, told by weighing its messages.

Needs the words of an application or of hiring beside what a message says: a bare "offer" or "not moving forward" says
nothing (domain.md section 7). Refuses to know employers.
"""

from __future__ import annotations

from collections.abc import Sequence

from bowout.steps.address import is_assessment_vendor, is_board, is_scheduler, is_shared_relay
from bowout.steps.discovery.clients import AGENCY_WORDS
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.says import Noise, Says
from bowout.steps.discovery.who import Me

_ALONE = frozenset({Says.APPLICATION_CONFIRMATION, Says.OWN_APPLICATION})
_WITH_JOB_WORDS = frozenset(
    {
        Says.INTERVIEW_INVITATION, Says.INTERVIEW_CONFIRMATION, Says.ASSESSMENT, Says.REJECTION, Says.POSITION_CLOSED,
        Says.OFFER, Says.OUTREACH, Says.AGENCY_SUBMISSION, Says.ONBOARDING, Says.OWN_WITHDRAWAL, Says.OWN_ACCEPTANCE,
        Says.OWN_DECLINE, Says.STATUS_UPDATE, Says.REOPENING, Says.REFERRAL, Says.CHECKS, Says.INTERVIEW_CANCELLED,
        Says.INTERVIEW_MOVED, Says.TALKED, Says.CLIENT,
    }
)  # fmt: skip
# Bulk mail says such things to everybody.
_SAID_TO_ALL = frozenset(
    {Says.OUTREACH, Says.INTERVIEW_INVITATION, Says.AGENCY_SUBMISSION, Says.REOPENING, Says.OFFER, Says.ONBOARDING, Says.CHECKS, Says.REFERRAL}
)  # fmt: skip
# These follow on something; without more words of a job they begin nothing.
_FOLLOW_UPS = frozenset(
    {Says.STATUS_UPDATE, Says.REOPENING, Says.REFERRAL, Says.CHECKS, Says.INTERVIEW_CANCELLED, Says.INTERVIEW_MOVED, Says.ONBOARDING, Says.TALKED}
)  # fmt: skip
_APPROACH = frozenset({Says.OUTREACH, Says.INTERVIEW_INVITATION})
_AGAINST = {
    Noise.OTHER_APPLICATION: 5, Noise.HIRING_SIDE: 4, Noise.OTHER_TALK: 3, Noise.PRESENT_EMPLOYER: 3, Noise.OTHER_MATTER: 1,
}  # fmt: skip
_ENOUGH = 2


def is_job(notes: Sequence[Note], me: Me) -> bool:
    """Whether the conversation belongs to the search."""
    answered = any(note.mine for note in notes)
    weights = [max(-4, min(4, weight(note, me, answered=answered))) for note in notes]
    together = sum(one for one in weights if one > 0) if answered else max(weights)
    return together >= _ENOUGH and sum(weights) > 0


def is_noise(notes: Sequence[Note], me: Me) -> bool:
    """Whether nothing in the conversation was written for this person, or it is of another matter."""
    answered = any(note.mine for note in notes)
    return all(weight(note, me, answered=answered) < 0 or is_bulk(note) for note in notes)


def weight(note: Note, me: Me, *, answered: bool) -> int:
    """How much one note speaks for (positive) or against (negative) the search."""
    system = from_system(note)
    bulk = is_bulk(note)
    if note.message.list_id or not (system or _is_addressed(note, me)):
        return -2  # a discussion of many, or not written to this person
    for_all = bulk or note.author is Author.ROBOT
    if for_all and note.is_noise(Noise.ALERT, Noise.NEWSLETTER) and not _of_own_application(note):
        return -2
    said = {saying.says for saying in note.sayings if saying.strong}
    hinted = {saying.says for saying in note.sayings if not saying.strong}
    if bulk and not answered:
        said, hinted = said - _SAID_TO_ALL, set()
    speaks = 3 if said & _ALONE else 0
    if note.core_words:
        known = said & (
            _WITH_JOB_WORDS if note.core_words >= 2 or system or answered else _WITH_JOB_WORDS - _FOLLOW_UPS
        )
        speaks += 2 * len(known) + (1 if hinted and note.core_words >= 2 else 0)
        speaks += 1 if note.core_words >= 3 and not bulk else 0
        speaks += 2 if not bulk and _from_agency(note) else 0
        speaks += 2 if note.author is Author.CALENDAR else 0
    elif said >= _APPROACH and note.author is Author.PERSON and not bulk:
        speaks += 2  # "got your resume, can you come by Tuesday": no word of a job, and no doubt of it
    if speaks and system:
        speaks += 2
    return min(speaks, 5) - _against(note, system=system)


def _from_agency(note: Note) -> bool:
    """A person of a firm whose domain says that it places people."""
    sender = note.message.sender
    return note.author is Author.PERSON and sender is not None and bool(AGENCY_WORDS.search(own_site(sender)))


def _against(note: Note, *, system: bool) -> int:
    kinds = {kind for kind, _ in note.noise}
    if system:  # an applicant system also writes of flats in a job's text, and also to those who hire
        kinds -= {Noise.OTHER_APPLICATION, Noise.OTHER_MATTER}
    against = sum(_AGAINST.get(kind, 0) for kind in kinds)
    return against + (4 if Noise.SCAM in kinds else 0)


def _is_addressed(note: Note, me: Me) -> bool:
    message = note.message
    return note.mine or any(me.is_me(one) for one in (*message.to, *message.cc)) or bool(message.calendars)


def _of_own_application(note: Note) -> bool:
    """Words about an application that this person made."""
    return (
        note.says(Says.APPLICATION_CONFIRMATION, Says.REJECTION, Says.POSITION_CLOSED, Says.STATUS_UPDATE) is not None
    )


def is_bulk(note: Note) -> bool:
    """Whether it went to many: by its headers, or because it says how to unsubscribe."""
    return note.message.bulk or note.message.list_id is not None or note.is_noise(Noise.BULK)


def from_system(note: Note) -> bool:
    """Whether an applicant system, a board, a test or a booking service sent it."""
    sender = note.message.sender
    if sender is None or note.mine or note.author is Author.ME:
        return False
    domain = sender.domain
    return is_shared_relay(domain) or is_assessment_vendor(domain) or is_board(domain) or is_scheduler(domain)
