"""What the store keeps comes back the same, also across versions of the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bowout.codec import decode, dumps, encode, loads
from bowout.config import Account, Server
from bowout.steps.address import Address
from bowout.steps.discovery import Candidacy, Fact, FactKind, Interview, InterviewStatus, Organisation, Stage, Status
from bowout.steps.letter import Letter
from bowout.steps.message import Attachment, Message
from bowout.steps.offer import Condition, Firmness, Proof, Verdict
from bowout.steps.offer.gate import Release, Tier
from bowout.steps.outbox import Dispatch, State, Way
from bowout.steps.plan import Channel, Plan, Task, TaskKind

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))

VALUES: list[Any] = [
    Candidacy(
        id="c1",
        employer=Organisation(name="Northwind Ärzte", domains=("northwind.example",)),
        status=Status.OPEN,
        stage=Stage.INTERVIEWING,
        interviews=(Interview(start=NOON, end=NOON, status=InterviewStatus.UPCOMING),),
        record=(Fact(kind=FactKind.TOPIC, fact="the ward"),),
        last_activity=NOON,
    ),
    Verdict(
        firmness=Firmness.FIRM,
        start_date=date(2027, 1, 4),
        cleared_conditions=(Condition.REFERENCES,),
        evidence=(Proof(file="offer.pdf", page=1, quote="signed", says="countersigned"),),
        unreadable=(("scan.pdf", "it holds only pictures"),),
    ),
    Plan(channel=Channel.EMAIL, send_by=NOON, tasks=(Task(kind=TaskKind.CALL),)),
    Letter(to=("kim@northwind.example",), subject="Re: Talk", body="Dear Kim", language="en"),
    Account(
        name="home",
        email="a@b.example",
        user="a",
        secret="home",
        trust=Path("/etc/ca.pem"),
        imap=Server(host="h", port=1),
    ),
    Release(tiers=frozenset({Tier.COLD, Tier.DATED}), override="they phoned", overridden_at=NOON),
    Message(
        id="<a@b.example>",
        sender=Address(email="kim@northwind.example"),
        attachments=(Attachment(name="cv.pdf", content_type="application/pdf", content=b"\x00\xff"),),
        calendars=(b"BEGIN:VCALENDAR\r\n",),
    ),
    Dispatch(
        id="d1",
        candidacy="c1",
        way=Way.MAIL,
        state=State.APPROVED,
        message_id="<m@example.com>",
        recipients=("kim@northwind.example",),
        wire=b"From: a\r\n\r\n\xe9",
        digest="d",
        approved_at=NOON,
        not_before=NOON,
    ),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_every_value_that_crosses_a_room_comes_back_equal(value: object) -> None:
    assert loads(type(value), dumps(value)) == value


@dataclass(frozen=True, kw_only=True)
class Written:
    name: str
    count: int = 3
    when: datetime | None = None


def test_a_field_the_stored_text_lacks_takes_its_default_and_one_the_class_lost_is_passed_over() -> None:
    assert decode(Written, {"name": "a", "gone": True}) == Written(name="a")


def test_times_keep_their_offset() -> None:
    assert encode(NOON) == "2026-11-23T12:00:00+01:00"
    assert loads(Written, dumps(Written(name="a", when=NOON))).when == NOON.astimezone(UTC)


def test_a_wrong_type_is_refused_and_not_carried_along() -> None:
    with pytest.raises(TypeError):
        decode(Written, {"name": 7})
    with pytest.raises(ValueError, match="never"):
        decode(State, "never")


@given(text=st.text(st.characters()), raw=st.binary(), many=st.lists(st.text()))
def test_any_text_and_any_bytes_survive(text: str, raw: bytes, many: list[str]) -> None:
    message = Message(id=text, subject=text, labels=tuple(many), calendars=(raw,))
    assert loads(Message, dumps(message)) == message


def test_a_half_character_from_broken_mail_can_be_kept() -> None:
    message = Message(id="<a@b.example>", text="broken \ud800 text")
    dumps(message).encode("ascii")
    assert loads(Message, dumps(message)) == message
