"""CONTEXT.json to a LetterContext and back, a mail to the letter in it, a Judgement to its JSON (contracts.md). Pure.

What may be null may also be left out. A context that cannot be one raises ValueError with a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from email import message_from_bytes
from email.message import Message as Mime
from typing import Any, TypeVar

from bowout.contracts.scan import candidacy_json, plan_json
from bowout.contracts.verdict import verdict_from_json, verdict_json
from bowout.lazy import lazily
from bowout.steps.check import Judgement, LetterContext, OtherProcess
from bowout.steps.discovery import (
    Candidacy,
    ClosedBy,
    Evidence,
    Fact,
    FactKind,
    Interview,
    InterviewStatus,
    Organisation,
    Person,
    Role,
    Stage,
    Status,
)
from bowout.steps.letter import Letter
from bowout.steps.message import read
from bowout.steps.plan import Channel, Plan

SCHEMA = "bowout.letter/1"
HEADER_LIMIT = 65536
Json = dict[str, object]
Word = TypeVar("Word", Role, Stage, Status, ClosedBy, InterviewStatus, FactKind, Channel)


def judgement_json(judgement: Judgement) -> Json:
    """The exact answer of `bowout letter check`."""
    objections = [{"id": one.id, "quote": one.quote, "why": one.why} for one in judgement.objections]
    return {"schema": SCHEMA, "passes": judgement.passes, "objections": objections}


def context_json(context: LetterContext) -> Json:
    """What `bowout show ID --context` writes."""
    return {
        **candidacy_json(context.candidacy),
        "plan": plan_json(context.plan) if context.plan else None,
        "now": context.now.isoformat(),
        "released_at": context.released_at.isoformat() if context.released_at else None,
        "me": list(context.me),
        "my_name": context.my_name,
        "language": context.language,
        "address_form": context.address_form,
        "thread_subject": context.thread_subject,
        "offer": verdict_json(context.offer) if context.offer else None,
        "record": [
            {"kind": fact.kind.value, "fact": fact.fact, "quote": fact.quote, "message": fact.message}
            for fact in context.record
        ],
        "other_processes": [
            {"employer": other.employer, "domains": list(other.domains), "people": list(other.people)}
            for other in context.other_processes
        ],
    }


def context_from_json(data: Mapping[str, Any]) -> LetterContext:
    """The context of a letter; ValueError says what is wrong with it."""
    try:
        candidacy = candidacy_from_json(data)
        return LetterContext(
            candidacy=candidacy,
            plan=plan_of(data),
            now=moment(data["now"]),
            released_at=moment(data["released_at"]) if data.get("released_at") else None,
            me=lower(data.get("me")),
            my_name=data.get("my_name") or "",
            language=data.get("language") or "en",
            address_form=data.get("address_form") or "formal",
            thread_subject=data.get("thread_subject") or None,
            offer=verdict_from_json(data["offer"]) if data.get("offer") else None,
            record=candidacy.record,
            other_processes=tuple(other_of(each) for each in data.get("other_processes") or ()),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"this is no context of a letter: {error}") from error


def candidacy_from_json(data: Mapping[str, Any]) -> Candidacy:
    """One candidacy object of a scan, as far as letters need it."""
    agency = data.get("agency")
    return Candidacy(
        id=data.get("id") or "",
        employer=organisation_of(data["employer"]),
        agency=organisation_of(agency) if agency else None,
        roles=tuple(data.get("roles") or ()),
        status=word(Status, data.get("status"), Status.OPEN),
        closed_by=word(ClosedBy, data["closed_by"], ClosedBy.SILENCE) if data.get("closed_by") else None,
        stage=word(Stage, data.get("stage"), Stage.INTERVIEWING),
        interviews=tuple(interview_of(each) for each in data.get("interviews") or ()),
        people=tuple(person_of(each) for each in data.get("people") or ()),
        messages=tuple(data.get("messages") or ()),
        last_activity=moment(data["last_activity"]) if data.get("last_activity") else None,
        evidence=tuple(evidence_of(each) for each in data.get("evidence") or ()),
        record=tuple(fact_of(each) for each in data.get("record") or ()),
        thread_subject=data.get("thread_subject") or None,
        language=data.get("language") or "en",
        address_form=data.get("address_form") or "formal",
    )


def word(kind: type[Word], text: object, otherwise: Word) -> Word:
    """A word of a closed list, or what stands in for an unknown one."""
    return kind(text) if text in {each.value for each in kind} else otherwise


def moment(text: str) -> datetime:
    """A time with its offset; ValueError without one, because a zone is never guessed."""
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(f"the time {text} has no offset from UTC")
    return when


def lower(addresses: Sequence[str] | None) -> tuple[str, ...]:
    """Addresses in their comparable form."""
    return tuple(address.strip().lower() for address in addresses or ())


def organisation_of(data: Mapping[str, Any]) -> Organisation:
    """An employer or an agency."""
    return Organisation(name=data["name"] or "", domains=lower(data.get("domains")))


def interview_of(data: Mapping[str, Any]) -> Interview:
    """A dated talk."""
    start = moment(data["start"])
    return Interview(
        uid=data.get("uid"),
        start=start,
        end=moment(data["end"]) if data.get("end") else start,
        status=word(InterviewStatus, data.get("status"), InterviewStatus.UPCOMING),
        title=data.get("title") or "",
        organizer=(data.get("organizer") or "").lower(),
        cancel_url=data.get("cancel_url"),
        zone=data.get("zone"),
    )


def person_of(data: Mapping[str, Any]) -> Person:
    """Somebody on the other side."""
    return Person(
        name=data.get("name") or "",
        email=(data.get("email") or "").strip().lower(),
        phone=data.get("phone"),
        role=word(Role, data.get("role"), Role.UNKNOWN),
        writable=data.get("writable", True) is not False,
        left=data.get("left", False) is True,
    )


def evidence_of(data: Mapping[str, Any]) -> Evidence:
    """What a message says."""
    return Evidence(message=data.get("message") or "", says=data.get("says") or "", quote=data.get("quote") or "")


def fact_of(data: Mapping[str, Any]) -> Fact:
    """A fact of the record; without a kind it is taken as a topic."""
    return Fact(
        kind=word(FactKind, data.get("kind"), FactKind.TOPIC),
        fact=data.get("fact") or "",
        quote=data.get("quote") or "",
        message=data.get("message") or "",
    )


def other_of(data: Mapping[str, Any]) -> OtherProcess:
    """Another conversation of the search."""
    return OtherProcess(
        employer=data.get("employer") or "", domains=lower(data.get("domains")), people=lower(data.get("people"))
    )


def plan_of(data: Mapping[str, Any]) -> Plan | None:
    """The plan as far as a letter needs it: the channel and who was planned to get it."""
    given = data.get("plan")
    if not given:
        return None
    return Plan(
        channel=word(Channel, given.get("channel"), Channel.EMAIL),
        to=lower(given.get("to")),
        cc=lower(given.get("cc")),
        send_by=moment(given["send_by"]) if given.get("send_by") else moment(data["now"]),
    )


MAIL_HEAD = lazily(
    rb"^(?:from|to|cc|subject|date|message-id|mime-version|content-type|received|reply-to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


def holds_mail(raw: bytes) -> bool:
    """Whether a file begins with the head of a mail, as an .eml does."""
    head = raw[:HEADER_LIMIT].replace(b"\r\n", b"\n").lstrip().split(b"\n\n", 1)[0]
    return MAIL_HEAD.search(head) is not None


def letter_from_mail(raw: bytes, context: LetterContext) -> Letter:
    """The letter in a mail: its recipients, its own words, and what rides along."""
    message = read(raw)
    chat = context.plan is not None and context.plan.channel is Channel.CHAT and not message.subject
    return Letter(
        to=tuple(address.email for address in message.to),
        cc=tuple(address.email for address in message.cc),
        in_reply_to=message.in_reply_to,
        subject=message.subject,
        body=message.text,
        language=context.language,
        address_form=context.address_form,
        chat=chat,
        carries=(*(f"the file {each.name}" for each in message.attachments), *hidden_riders(raw)),
    )


RECEIPT_HEADERS = ("Disposition-Notification-To", "Return-Receipt-To", "X-Confirm-Reading-To")
IMAGE = lazily(r"<img\b|url\(\s*['\"]?https?:|background=['\"]?https?:", re.IGNORECASE)


def hidden_riders(raw: bytes) -> tuple[str, ...]:
    """Images and requests for a read receipt, which the reader of the words does not see."""
    mime = message_from_bytes(raw)
    found = ["a request for a read receipt"] if any(mime.get(name) for name in RECEIPT_HEADERS) else []
    try:
        parts = list(mime.walk())
    except RecursionError:
        return (*found, "parts nested too deep to read")
    if any(part.get_content_type() == "text/html" and IMAGE.search(html_of(part)) for part in parts):
        found.append("an image")
    found += ["an image" for part in parts if part.get_content_maintype() == "image"][:1]
    return tuple(dict.fromkeys(found))


def html_of(part: Mime) -> str:
    """The source of an HTML part, capped."""
    content = part.get_payload(decode=True)
    return content[:1_000_000].decode("utf-8", "replace") if isinstance(content, bytes) else ""
