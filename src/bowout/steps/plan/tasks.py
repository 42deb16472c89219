"""What only the person can do beside the letter: links, portals, calendars, calls (domain.md section 3).

Never opens a link: it may act on one request, and a portal's withdrawal may be final.
"""

from __future__ import annotations

from datetime import datetime

from bowout.steps.discovery import Candidacy, FactKind, Interview, Person, Role
from bowout.steps.plan.recipients import Recipients, facts
from bowout.steps.plan.values import Task, TaskKind, Urgency
from bowout.steps.slot import upcoming

CANCEL_NOTE = "Opening this link may cancel at once, so Bowout leaves it to you. Send the letter first."
PORTAL_FIRST = "Withdrawing here may be final and may tell nobody: write to the person first."
PORTAL_ONLY = "No person is known here, so this is the way. Withdrawing may be final."
DECLINE_NOTE = "Declining often changes nothing in their system, so the letter names the talk too."
CALENDAR_NOTE = "Take the talk out of your own calendar."
REFERRER_NOTE = "A private thank-you of its own; never in copy with the employer."


def tasks_of(candidacy: Candidacy, recipients: Recipients, now: datetime) -> tuple[Task, ...]:
    """Every task beside the letter, in the order in which they are best done."""
    tasks: list[Task] = []
    for talk in upcoming(candidacy, now):
        tasks += tasks_for_talk(talk)
    note = PORTAL_FIRST if recipients.to else PORTAL_ONLY
    tasks += [Task(kind=TaskKind.PORTAL, url=fact.fact, note=note) for fact in facts(candidacy, FactKind.PORTAL)]
    tasks += thank_you(candidacy)
    if candidacy.agency and candidacy.direct_contact:
        note = "You applied directly too: tell the agency first, then this person."
        tasks.append(Task(kind=TaskKind.TELL_DIRECT_CONTACT, to=candidacy.direct_contact, note=note))
    return tuple(tasks)


def tasks_for_talk(talk: Interview) -> list[Task]:
    """The cancel link, the invitation to decline, the entry to remove."""
    tasks = []
    if talk.cancel_url:
        tasks.append(Task(kind=TaskKind.CANCEL_LINK, url=talk.cancel_url, note=CANCEL_NOTE))
    if talk.invited:
        tasks.append(Task(kind=TaskKind.DECLINE_INVITATION, to=talk.organizer or None, note=DECLINE_NOTE))
    elif talk.uid:
        tasks.append(Task(kind=TaskKind.REMOVE_FROM_CALENDAR, note=CALENDAR_NOTE))
    return tasks


def thank_you(candidacy: Candidacy) -> list[Task]:
    """The thank-you to who recommended the candidate, once each."""
    referrers = [p for p in candidacy.people if p.role is Role.REFERRER]
    known = [Task(kind=TaskKind.THANK_REFERRER, to=p.email or None, note=REFERRER_NOTE) for p in referrers]
    named = facts(candidacy, FactKind.REFERRAL)
    return known or [Task(kind=TaskKind.THANK_REFERRER, note=f"{f.fact}: {REFERRER_NOTE}") for f in named[:1]]


def call_task(person: Person | None, urgency: Urgency, *, decisive: bool) -> tuple[Task, ...]:
    """A call beside the mail, where the hour or the relationship asks for one."""
    if person is None:
        return ()
    if urgency in {Urgency.UNDER_2_HOURS, Urgency.UNDER_24_HOURS}:
        return (Task(kind=TaskKind.CALL, to=person.phone, note=f"Ring {person.name} now; the talk is close."),)
    if decisive:
        return (Task(kind=TaskKind.CALL, to=person.phone, note=f"Ring {person.name} first, write within the hour."),)
    if urgency is Urgency.UNDER_72_HOURS:
        note = f"Ring {person.name} if nothing has come back by tomorrow morning."
        return (Task(kind=TaskKind.CALL, to=person.phone, note=note),)
    return ()
