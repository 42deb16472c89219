"""Candidacies, plans and drafts as the JSON of contracts.md, `bowout scan`. Pure.

Every field is written out here, so that renaming a value inside cannot change what other programs rely on.
"""

from __future__ import annotations

from datetime import datetime

from bowout.steps.check import Judgement
from bowout.steps.discovery import Candidacy, Evidence, Fact, Interview, Organisation, Person
from bowout.steps.letter import Letter
from bowout.steps.plan import CallCard, Plan, Task

SCHEMA = "bowout.scan/1"

Json = dict[str, object]


def candidacy_json(candidacy: Candidacy) -> Json:
    """The candidacy without its plan and draft."""
    return {
        "id": candidacy.id,
        "employer": organisation_json(candidacy.employer),
        "agency": organisation_json(candidacy.agency) if candidacy.agency else None,
        "roles": list(candidacy.roles),
        "status": candidacy.status.value,
        "closed_by": candidacy.closed_by.value if candidacy.closed_by else None,
        "stage": candidacy.stage.value,
        "interviews": [_interview(one) for one in candidacy.interviews],
        "people": [_person(one) for one in candidacy.people],
        "messages": list(candidacy.messages),
        "last_activity": _time(candidacy.last_activity),
        "evidence": [_evidence(one) for one in candidacy.evidence],
        "record": [fact_json(one) for one in candidacy.record],
        "unsure": list(candidacy.unsure),
    }


def organisation_json(organisation: Organisation) -> Json:
    """An employer or an agency."""
    return {"name": organisation.name, "domains": list(organisation.domains)}


def fact_json(fact: Fact) -> Json:
    """Something true of the process, with its proof."""
    return {"kind": fact.kind.value, "fact": fact.fact, "quote": fact.quote, "message": fact.message}


def plan_json(plan: Plan) -> Json:
    """Whom to tell, how, when, and why."""
    return {
        "channel": plan.channel.value,
        "to": list(plan.to),
        "cc": list(plan.cc),
        "in_reply_to": plan.in_reply_to,
        "call": _call(plan.call) if plan.call else None,
        "send_by": plan.send_by.isoformat(),
        "urgency": plan.urgency.value,
        "held": plan.held,
        "tasks": [_task(one) for one in plan.tasks],
        "why": list(plan.why),
    }


def draft_json(letter: Letter, judgement: Judgement) -> Json:
    """The letter as it would be shown, with the objections to it."""
    return {
        "subject": letter.subject,
        "body": letter.body,
        "language": letter.language,
        "digest": letter.digest,
        "objections": [{"id": one.id, "quote": one.quote, "why": one.why} for one in judgement.objections],
    }


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


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


def _call(card: CallCard) -> Json:
    return {"name": card.name, "number": card.number, "say": card.say, "voicemail": card.voicemail}


def _task(task: Task) -> Json:
    return {"kind": task.kind.value, "url": task.url, "to": task.to, "note": task.note}
