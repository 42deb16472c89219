"""What the closer makes of a mail server's answers: sent once, put off, refused, or in doubt until the person says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bowout.closer import Conversation
from bowout.closer.deciding import TooLate
from bowout.config import Login, Server, Settings, Tls
from bowout.errors import AlreadyUnderWay
from bowout.steps.closure import Ending
from bowout.steps.outbox import State, Way
from flaky_smtp import FlakyServer, Mood
from mailboxes import search
from persons import ACCOUNT, Person, digest

LARKFIELD = "ama.osei@larkfield.example"


@pytest.fixture
def server() -> Iterator[FlakyServer]:
    with FlakyServer() as running:
        yield running


@pytest.fixture
def robin(tmp_path: Path, server: FlakyServer) -> Iterator[Person]:
    """Robin, whose outgoing server has moods."""
    smtp = Server(host="127.0.0.1", port=server.port, tls=Tls.NONE)
    account = replace(ACCOUNT, smtp=smtp, login=Login.NOTHING)
    person = Person(tmp_path, search(), settings=Settings(accounts=(account,), zone="Europe/London"))
    yield person
    person.closer.close()


def sends(robin: Person, name: str = "Larkfield") -> Conversation:
    """Approve, let the undo window pass, send; how the conversation stands then."""
    robin.closer.approve(name, digest(robin.closer, name))
    robin.now += timedelta(minutes=2)
    robin.closer.send()
    return robin.closer.conversation(name)


def times(server: FlakyServer, recipient: str) -> int:
    return sum(count for (who, _), count in server.handler.mailbox.items() if who == recipient)


def test_a_letter_is_sent_once_however_often_send_is_called(robin: Person, server: FlakyServer) -> None:
    shown = sends(robin)
    for _ in range(3):
        robin.now += timedelta(minutes=5)
        robin.closer.send()
    assert times(server, LARKFIELD) == 1
    assert shown.closure.ending is Ending.WAITING
    assert robin.closer.board().owed == 1
    with pytest.raises(AlreadyUnderWay):
        robin.closer.approve("Larkfield", digest(robin.closer, "Larkfield"))
    with pytest.raises(TooLate):
        robin.closer.undo("Larkfield")


def test_the_refusal_of_the_invitation_leaves_after_its_letter(robin: Person, server: FlakyServer) -> None:
    shown = sends(robin, "Northwind")
    assert {one.way: one.state for one in shown.dispatches} == {Way.MAIL: State.WATCHING, Way.INVITE: State.WATCHING}
    assert [b"PARTSTAT=DECLINED" in content for content in server.handler.contents] == [False, True]


def test_a_letter_nobody_took_takes_its_refusal_with_it(robin: Person, server: FlakyServer) -> None:
    server.handler.moods.append(Mood.REFUSES_ALL)
    shown = sends(robin, "Northwind")
    assert {one.way: one.state for one in shown.dispatches} == {Way.MAIL: State.REFUSED, Way.INVITE: State.STOPPED}
    assert shown.closure.ending is Ending.NEEDS_YOU
    assert server.handler.contents == []


def test_a_server_that_wants_it_later_gets_it_later(robin: Person, server: FlakyServer) -> None:
    server.handler.moods.append(Mood.GREYLISTS)
    assert sends(robin).closure.ending is Ending.WAITING
    assert times(server, LARKFIELD) == 0
    robin.now += timedelta(hours=1)
    robin.closer.send()
    assert times(server, LARKFIELD) == 1


def test_a_letter_of_an_account_that_is_gone_waits_and_says_what_to_do(robin: Person, server: FlakyServer) -> None:
    robin.closer.approve("Larkfield", digest(robin.closer, "Larkfield"))
    robin.now += timedelta(minutes=2)
    other = replace(ACCOUNT, email="other@example.com", login=Login.NOTHING)
    robin.settings = Settings(accounts=(other,), zone="Europe/London")
    closer = robin.reopened()
    [stands] = closer.send()
    assert stands.state is State.APPROVED
    assert "bowout account add" in stands.outcome
    assert server.handler.contents == []
    closer.close()


def test_a_lost_answer_is_never_sent_again_by_itself_and_the_person_settles_it(
    robin: Person, server: FlakyServer
) -> None:
    server.handler.moods.append(Mood.LOSES_THE_250)
    shown = sends(robin)
    [dispatch] = shown.dispatches
    assert dispatch.state is State.UNKNOWN
    assert shown.closure.ending is Ending.NEEDS_YOU
    robin.now += timedelta(days=1)
    robin.closer.send()
    assert times(server, LARKFIELD) == 1
    settled = robin.closer.resolve(dispatch.id, arrived=True)
    assert settled.dispatches[0].state.left
    assert settled.closure.ending is Ending.WAITING


def test_a_letter_that_never_left_goes_again_when_the_person_says_so(robin: Person, server: FlakyServer) -> None:
    server.handler.moods.append(Mood.LOSES_THE_250)
    [dispatch] = sends(robin).dispatches
    robin.closer.resolve(dispatch.id, arrived=False)
    robin.now += timedelta(minutes=1)
    robin.closer.send()
    assert robin.closer.conversation("Larkfield").dispatches[0].state.left


def test_their_thanks_close_the_conversation_and_a_question_waits_for_the_person(
    robin: Person, server: FlakyServer
) -> None:
    letter = sends(robin).dispatches[0].message_id
    robin.gets(f"Ama Osei <{LARKFIELD}>", "Re: Application", "Dear Robin,\n\nMay I ask why?\n\nAma\n", answers=letter)
    assert robin.closer.conversation("Larkfield").closure.ending is Ending.NEEDS_YOU
    robin.now += timedelta(minutes=5)
    robin.closer.done("Larkfield", "answered", "told her that the other role is closer to home")
    assert robin.closer.conversation("Larkfield").closure.ending is Ending.CLOSED
    robin.synced()
    assert robin.closer.conversation("Larkfield").closure.ending is Ending.CLOSED
