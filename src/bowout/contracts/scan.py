"""A discovery with its plans, letters and verdict to the JSON of `bowout scan` (contracts.md, bowout.scan/1).

Every field is written out here, so that renaming a value inside cannot change what other programs rely on. Refuses to
judge anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bowout.steps.check import Judgement
from bowout.steps.discovery import Candidacy, Discovery, Evidence, Fact, Interview, Organisation, Person
from bowout.steps.letter import Letter
from bowout.steps.plan import CallCard, Plan, Task

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]
SCHEMA = "bowout.scan/1"


def scan_json(
    discovery: Discovery,
    candidacies: list[Json],
    *,
    now: datetime,
    offer: Json = None,
    kept: Json = None,
    unreadable: int = 0,
    ignored: int = 0,
) -> dict[str, Json]:
    """The whole scan. `candidacies` and `kept` are of `candidacy_json`, `offer` is a verdict's JSON or None.

    `ignored` counts messages that were not even read; those read and belonging to no candidacy are added here.
    """
    return {
        "schema": SCHEMA,
        "now": now.isoformat(),
        "me": [*discovery.me],
        "offer": offer,
        "candidacies": candidacies,
        "kept": kept,
        "ignored": {"messages": discovery.ignored + ignored, "unreadable": unreadable},
    }


def candidacy_json(
    candidacy: Candidacy, plan: Plan | None = None, letter: Letter | None = None, judgement: Judgement | None = None
) -> dict[str, Json]:
    """One candidacy with its plan and draft; either is null where there is none."""
    return {
        "id": candidacy.id,
        "employer": _organisation(candidacy.employer),
        "agency": _organisation(candidacy.agency) if candidacy.agency else None,
        "roles": [*candidacy.roles],
        "status": candidacy.status.value,
        "closed_by": candidacy.closed_by.value if candidacy.closed_by else None,
        "stage": candidacy.stage.value,
        "interviews": [_interview(one) for one in candidacy.interviews],
        "people": [_person(one) for one in candidacy.people],
        "messages": [*candidacy.messages],
        "last_activity": _time(candidacy.last_activity),
        "evidence": [_evidence(one) for one in candidacy.evidence],
        "record": [_fact(one) for one in candidacy.record],
        "unsure": [*candidacy.unsure],
        "in_reply_to": candidacy.reply_to_message,
        "thread_subject": candidacy.thread_subject,
        "language": candidacy.language,
        "address_form": candidacy.address_form,
        "plan": _plan(plan) if plan else None,
        "draft": _draft(letter, judgement) if letter else None,
    }


def _time(moment: datetime | None) -> Json:
    return moment.isoformat() if moment else None


def _organisation(organisation: Organisation) -> Json:
    return {"name": organisation.name, "domains": [*organisation.domains]}


def _interview(talk: Interview) -> Json:
    return {
        "uid": talk.uid,
        "start": talk.start.isoformat(),
        "end": talk.end.isoformat(),
        "status": talk.status.value,
        "title": talk.title,
        "organizer": talk.organizer,
        "cancel_url": talk.cancel_url,
        "zone": talk.zone,
        "message": talk.message,
    }


def _person(person: Person) -> Json:
    return {
        "name": person.name,
        "email": person.email,
        "phone": person.phone,
        "role": person.role.value,
        "writable": person.writable,
        "left": person.left,
    }


def _evidence(evidence: Evidence) -> Json:
    return {"message": evidence.message, "says": evidence.says, "quote": evidence.quote}


def _fact(fact: Fact) -> Json:
    return {"kind": fact.kind.value, "fact": fact.fact, "quote": fact.quote, "message": fact.message}


def _plan(plan: Plan) -> Json:
    return {
        "channel": plan.channel.value,
        "to": [*plan.to],
        "cc": [*plan.cc],
        "in_reply_to": plan.in_reply_to,
        "call": _call(plan.call) if plan.call else None,
        "send_by": plan.send_by.isoformat(),
        "urgency": plan.urgency.value,
        "held": plan.held,
        "tasks": [_task(task) for task in plan.tasks],
        "why": [*plan.why],
    }


def _call(card: CallCard) -> Json:
    return {"name": card.name, "number": card.number, "say": card.say, "voicemail": card.voicemail}


def _task(task: Task) -> Json:
    shown: Mapping[str, str | None] = {"url": task.url, "to": task.to, "note": task.note or None}
    return {"kind": task.kind.value, **{key: value for key, value in shown.items() if value is not None}}


def _draft(letter: Letter, judgement: Judgement | None) -> Json:
    objections = judgement.objections if judgement else ()
    return {
        "subject": letter.subject,
        "body": letter.body,
        "language": letter.language,
        "digest": letter.digest,
        "objections": [{"id": one.id, "quote": one.quote, "why": one.why} for one in objections],
    }
