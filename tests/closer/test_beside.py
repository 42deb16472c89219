"""An answer goes through the same outbox as the letter: approved by the person, once at most, looked at once more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bowout.config import Login, Server, Settings, Tls
from bowout.errors import AlreadyUnderWay, PersonMustDecide
from bowout.steps.closure import Ending
from bowout.steps.outbox import NUDGE, State
from flaky_smtp import FlakyServer
from mailboxes import search
from persons import ACCOUNT, Person, digest

LARKFIELD = "ama.osei@larkfield.example"


@pytest.fixture
def server() -> Iterator[FlakyServer]:
    with FlakyServer() as running:
        yield running


@pytest.fixture
def robin(tmp_path: Path, server: FlakyServer) -> Iterator[Person]:
    """Robin, who has told Larkfield and is asked where the new job is."""
    smtp = Server(host="127.0.0.1", port=server.port, tls=Tls.NONE)
    account = replace(ACCOUNT, smtp=smtp, login=Login.NOTHING)
    person = Person(tmp_path, search(), settings=Settings(accounts=(account,), zone="Europe/London"))
    person.closer.approve("Larkfield", digest(person.closer, "Larkfield"))
    leaves(person)
    yield person
    person.closer.close()


def leaves(robin: Person) -> None:
    robin.now += timedelta(minutes=2)
    robin.closer.send()


def is_asked(robin: Person) -> str:
    """Larkfield asks which company; the digest of the answer that was drafted."""
    told = robin.closer.conversation("Larkfield").dispatches[0]
    robin.gets(f"Ama Osei <{LARKFIELD}>", "Re: Interview", "Which company are you joining?", answers=told.message_id)
    drafted = robin.closer.conversation("Larkfield").drafted
    assert drafted is not None
    return drafted.letter.digest


def received(server: FlakyServer) -> int:
    return sum(count for (who, _), count in server.handler.mailbox.items() if who == LARKFIELD)


def test_an_approved_answer_leaves_once_and_closes_the_conversation(robin: Person, server: FlakyServer) -> None:
    before = received(server)
    shown = robin.closer.approve("Larkfield", is_asked(robin))
    assert shown.drafted is None
    for _ in range(3):
        leaves(robin)
    assert received(server) == before + 1
    assert robin.closer.conversation("Larkfield").closure.ending is Ending.CLOSED


def test_the_same_answer_is_not_approved_twice(robin: Person) -> None:
    approved = is_asked(robin)
    robin.closer.approve("Larkfield", approved)
    with pytest.raises((AlreadyUnderWay, PersonMustDecide)):
        robin.closer.approve("Larkfield", approved)


def test_an_answer_taken_back_waits_again(robin: Person, server: FlakyServer) -> None:
    before = received(server)
    robin.closer.approve("Larkfield", is_asked(robin))
    robin.closer.undo("Larkfield")
    leaves(robin)
    assert received(server) == before
    assert robin.closer.conversation("Larkfield").drafted is not None


def test_an_answer_stays_when_the_person_settled_it_meanwhile(robin: Person, server: FlakyServer) -> None:
    before = received(server)
    robin.closer.approve("Larkfield", is_asked(robin))
    robin.now += timedelta(seconds=10)
    robin.closer.done("Larkfield", "answered", "on the phone")
    leaves(robin)
    assert received(server) == before
    assert robin.closer.conversation("Larkfield").dispatches[-1].state is State.STOPPED


def test_what_they_write_on_the_answer_is_read(robin: Person) -> None:
    robin.closer.approve("Larkfield", is_asked(robin))
    leaves(robin)
    answer = robin.closer.conversation("Larkfield").dispatches[-1]
    robin.gets(f"Ama Osei <{LARKFIELD}>", "Re: Interview", "Can I call you tomorrow?", answers=answer.message_id)
    assert robin.closer.conversation("Larkfield").closure.ending is Ending.NEEDS_YOU


def test_after_silence_one_line_is_drafted_and_only_one(robin: Person) -> None:
    robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
    leaves(robin)
    drafted = 0
    for _ in range(40):
        robin.now += timedelta(days=1)
        shown = robin.closer.conversation("Northwind")
        if shown.drafted is not None:
            drafted += 1
            assert shown.drafted.purpose == NUDGE
            assert shown.drafted.judgement.passes, shown.drafted.judgement.objections
            robin.closer.approve("Northwind", shown.drafted.letter.digest)
            leaves(robin)
    assert drafted == 1
    assert robin.closer.conversation("Northwind").closure.ending is Ending.CLOSED


def test_a_cold_application_closes_after_ten_working_days_without_a_nudge(robin: Person) -> None:
    robin.now += timedelta(days=15)
    shown = robin.closer.conversation("Larkfield")
    assert shown.closure.ending is Ending.CLOSED
    assert shown.drafted is None
