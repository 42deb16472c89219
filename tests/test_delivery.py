"""The runner against a server that misbehaves: what is recorded, what is sent again, and what never is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bowout.carriers.by_hand import Answer, ByHand
from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, SignIn, Submission
from bowout.delivery import CUT_OFF, LastCheck, deliver, reconcile
from bowout.ports import Carrier, Intend, Outcome, Result
from bowout.steps.outbox import Change, Dispatch, State, Way
from bowout.store.outbox import SqlOutbox
from flaky_smtp import FlakyServer, Mood
from outboxes import NOON, HandClock, approved, by_hand, sqlite_outbox


@pytest.fixture
def outbox(tmp_path: Path) -> SqlOutbox:
    return sqlite_outbox(tmp_path)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="module")
def shared_server() -> Iterator[FlakyServer]:
    with FlakyServer(late_seconds=0.5) as server:
        yield server


@pytest.fixture
def server(shared_server: FlakyServer) -> FlakyServer:
    shared_server.handler.moods.clear()
    return shared_server


@pytest.fixture
def carrier(server: FlakyServer, clock: HandClock) -> Iterator[SmtpCarrier]:
    submission = Submission(
        host="127.0.0.1", port=server.port, security=Security.NONE, sign_in=SignIn.NOTHING, seconds=2
    )
    with SmtpCarrier(submission, clock=clock, answer_seconds=0.2) as carrier:
        yield carrier


def nothing_against_it(dispatch: Dispatch) -> str | None:
    return None


def send(
    outbox: SqlOutbox, carrier: Carrier, clock: HandClock, *, last_check: LastCheck = nothing_against_it
) -> tuple[Dispatch, ...]:
    return deliver(outbox, {Way.MAIL: carrier}, last_check=last_check, owner="me", clock=clock)


class Folder:
    """A Sent folder in memory that can lag."""

    def __init__(self, *holds: str, lags: bool = False) -> None:
        self.copies = list(holds)
        self.lags = lags

    def find(self, message_id: str) -> bool | None:
        return None if self.lags else message_id in self.copies

    def file(self, dispatch: Dispatch) -> bool:
        if self.lags:
            return False
        if dispatch.message_id not in self.copies:
            self.copies.append(dispatch.message_id)
        return True


def states(outbox: SqlOutbox, dispatch: Dispatch) -> list[str]:
    return [state for _, state, _ in outbox.history(dispatch.id)]


@pytest.mark.parametrize(
    ("mood", "state", "taken"),
    [
        (Mood.FINE, State.ACCEPTED, 1),
        (Mood.LOSES_THE_250, State.UNKNOWN, 1),
        (Mood.ANSWERS_LATE, State.UNKNOWN, 1),
        (Mood.DROPS_IN_DATA, State.UNKNOWN, 0),
        (Mood.DROPS_AT_ONCE, State.APPROVED, 0),
        (Mood.GREYLISTS, State.APPROVED, 0),
        (Mood.BUSY_AFTER_DATA, State.APPROVED, 0),
        (Mood.REFUSES_ALL, State.REFUSED, 0),
        (Mood.REFUSES_AFTER_DATA, State.REFUSED, 0),
        (Mood.REFUSES_ONE, State.ACCEPTED, 1),
    ],
)
def test_when_the_server(  # noqa: PLR0917  # four fixtures and a row of the table
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock, mood: Mood, state: State, taken: int
) -> None:
    server.handler.moods.append(mood)
    dispatch = approved(cc=("hr@corp.test",))
    outbox.add(dispatch)
    (stands,) = send(outbox, carrier, clock)
    assert (stands.state, server.handler.taken(dispatch.message_id)) == (state, taken)
    assert ("handed" in states(outbox, dispatch)) == (
        mood not in {Mood.DROPS_AT_ONCE, Mood.GREYLISTS, Mood.REFUSES_ALL}
    )


def test_a_letter_put_off_is_tried_again_later_and_arrives_once(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    server.handler.moods.extend([Mood.GREYLISTS, Mood.BUSY_AFTER_DATA, Mood.DROPS_AT_ONCE])
    dispatch = approved()
    outbox.add(dispatch)
    for _ in range(4):
        send(outbox, carrier, clock)
        assert send(outbox, carrier, clock) == ()  # not before its pause is over
        clock.pass_(hours=1)
    assert outbox.get(dispatch.id).state is State.ACCEPTED
    assert server.handler.taken(dispatch.message_id) == 1


def test_a_letter_put_off_until_its_deadline_goes_to_the_person(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    server.handler.moods.extend([Mood.GREYLISTS] * 50)
    dispatch = approved(deadline=NOON + timedelta(hours=3))
    outbox.add(dispatch)
    while outbox.get(dispatch.id).state is State.APPROVED:
        send(outbox, carrier, clock)
        clock.pass_(minutes=1)
    given_up = outbox.get(dispatch.id)
    assert given_up.state is State.REFUSED
    assert "Nothing was sent" in given_up.outcome
    assert clock.now <= NOON + timedelta(hours=3, minutes=1)


def test_a_partly_refused_letter_names_who_did_not_get_it(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    server.handler.moods.append(Mood.REFUSES_ONE)
    outbox.add(approved(cc=("hr@corp.test",)))
    (stands,) = send(outbox, carrier, clock)
    assert stands.refused == ("hr@corp.test",)
    assert "not to hr@corp.test (550 5.1.1 No such person here)" in stands.outcome


def test_the_copy_alone_is_never_sent_when_the_person_written_to_is_refused(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    server.handler.moods.append(Mood.REFUSES_ONE)
    dispatch = approved(to="hr@corp.test", cc=("dana@corp.test",))
    outbox.add(dispatch)
    (stands,) = send(outbox, carrier, clock)
    assert (stands.state, stands.refused) == (State.REFUSED, ("hr@corp.test",))
    assert server.handler.taken(dispatch.message_id) == 0


def test_the_last_check_stops_a_letter_and_says_why(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    dispatch = approved()
    outbox.add(dispatch)
    (stands,) = send(outbox, carrier, clock, last_check=lambda _: "They wrote to you after you approved this.")
    assert (stands.state, stands.outcome) == (State.STOPPED, "They wrote to you after you approved this.")
    assert server.handler.taken(dispatch.message_id) == 0
    outbox.add(approved())  # and the person may approve again


def test_one_stopped_letter_does_not_hold_up_the_next(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    outbox.add(approved("a", deadline=NOON + timedelta(hours=1)))
    outbox.add(approved("b", deadline=NOON + timedelta(hours=2)))
    stands = send(outbox, carrier, clock, last_check=lambda d: "Edited." if d.candidacy == "a" else None)
    assert [d.state for d in stands] == [State.STOPPED, State.ACCEPTED]


def test_a_last_check_that_fails_leaves_the_letter_waiting(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    def broken(_: Dispatch) -> str | None:
        raise ZeroDivisionError

    dispatch = approved()
    outbox.add(dispatch)
    with pytest.raises(ZeroDivisionError):
        send(outbox, carrier, clock, last_check=broken)
    assert outbox.get(dispatch.id).state is State.APPROVED


def test_a_clock_that_jumps_past_the_lease_sends_nothing_now_and_one_letter_later(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    def sleeps(_: Dispatch) -> str | None:
        clock.pass_(hours=8)
        return None

    dispatch = approved()
    outbox.add(dispatch)
    (stands,) = send(outbox, carrier, clock, last_check=sleeps)
    assert (stands.state, server.handler.taken(dispatch.message_id)) == (State.APPROVED, 0)
    assert "slept" in stands.outcome
    send(outbox, carrier, clock)
    assert server.handler.taken(dispatch.message_id) == 1


def test_a_sleep_between_the_intent_and_the_end_of_the_content_sends_nothing(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    class Sleepy:
        def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
            clock.pass_(hours=8)
            return carrier.carry(dispatch, intend)

    dispatch = approved()
    outbox.add(dispatch)
    (stands,) = send(outbox, Sleepy(), clock)
    assert (stands.state, server.handler.taken(dispatch.message_id)) == (State.APPROVED, 0)


def test_a_carrier_that_breaks_leaves_an_unknown_letter_once_it_was_handed_over(
    outbox: SqlOutbox, clock: HandClock
) -> None:
    class Broken:
        def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
            if dispatch.candidacy == "handed":
                intend()
            raise KeyboardInterrupt

    for candidacy in ("handed", "not handed"):
        outbox.add(approved(candidacy))
        with pytest.raises(KeyboardInterrupt):
            send(outbox, Broken(), clock)
    assert {d.candidacy: d.state for d in outbox.all()} == {"handed": State.UNKNOWN, "not handed": State.APPROVED}


def test_an_account_that_cannot_send_is_tried_once_a_run_and_loses_nothing(outbox: SqlOutbox, clock: HandClock) -> None:
    class WrongPassword:
        tried = 0

        def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
            self.tried += 1
            return Outcome(result=Result.DEFERRED, sentence="The password was refused.", account_fault=True)

    carrier = WrongPassword()
    for name in "abc":
        outbox.add(approved(name))
    for _ in range(20):  # however long the person takes to notice
        send(outbox, carrier, clock)
        clock.pass_(minutes=10)
    assert carrier.tried == 20
    assert {d.state for d in outbox.all()} == {State.APPROVED}


def test_what_a_dead_owner_claimed_goes_back_and_what_it_handed_over_is_asked(
    outbox: SqlOutbox, clock: HandClock
) -> None:
    outbox.add(approved("claimed"))
    outbox.add(approved("handed"))
    claimed, handed = outbox.claim("dead", NOON), outbox.claim("dead", NOON)
    assert claimed is not None
    assert handed is not None
    outbox.move(handed, Change.HAND, NOON)
    assert [d.id for d in reconcile(outbox, Folder(), clock=clock)] == [handed.id]
    assert outbox.get(claimed.id).state is State.APPROVED
    assert outbox.get(handed.id).outcome == CUT_OFF


def unknown(outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock) -> Dispatch:
    server.handler.moods.append(Mood.LOSES_THE_250)
    outbox.add(approved())
    (stands,) = send(outbox, carrier, clock)
    assert stands.state is State.UNKNOWN
    return stands


def test_an_unknown_letter_found_in_sent_has_left(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    letter = unknown(outbox, server, carrier, clock)
    folder = Folder(letter.message_id)
    assert reconcile(outbox, folder, clock=clock) == ()
    assert outbox.get(letter.id).state is State.WATCHING
    assert folder.copies == [letter.message_id]


@pytest.mark.parametrize(
    "folder", [Folder(), Folder(lags=True), None], ids=["is empty", "cannot be read", "is missing"]
)
def test_an_unknown_letter_is_asked_and_never_resent_when_the_sent_folder(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock, folder: Folder | None
) -> None:
    letter = unknown(outbox, server, carrier, clock)
    for _ in range(5):
        assert [d.id for d in reconcile(outbox, folder, clock=clock)] == [letter.id]
        assert send(outbox, carrier, clock) == ()
        clock.pass_(days=1)
    assert "say whether it arrived" in outbox.get(letter.id).outcome
    assert server.handler.taken(letter.message_id) == 1


def test_the_person_may_say_that_it_never_left_and_then_the_same_bytes_go(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    server.handler.moods.append(Mood.DROPS_IN_DATA)
    dispatch = approved()
    outbox.add(dispatch)
    (stands,) = send(outbox, carrier, clock)
    outbox.move(stands, Change.SEND_AGAIN, clock(), "It never arrived, you said.")
    (again,) = send(outbox, carrier, clock)
    assert (again.state, again.wire) == (State.ACCEPTED, dispatch.wire)
    assert server.handler.taken(dispatch.message_id) == 1


def test_an_accepted_letter_is_filed_once_and_then_watched(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    dispatch = approved()
    outbox.add(dispatch)
    send(outbox, carrier, clock)
    folder = Folder()
    reconcile(outbox, folder, clock=clock)
    reconcile(outbox, folder, clock=clock)
    assert folder.copies == [dispatch.message_id]
    assert states(outbox, dispatch)[-3:] == ["accepted", "filed", "watching"]


def test_a_sent_folder_that_cannot_be_reached_is_tried_again_and_the_letter_stays_accepted(
    outbox: SqlOutbox, server: FlakyServer, carrier: SmtpCarrier, clock: HandClock
) -> None:
    dispatch = approved()
    outbox.add(dispatch)
    send(outbox, carrier, clock)
    folder = Folder(lags=True)
    reconcile(outbox, folder, clock=clock)
    assert outbox.get(dispatch.id).state is State.ACCEPTED
    folder.lags = False
    reconcile(outbox, folder, clock=clock)
    assert outbox.get(dispatch.id).state is State.WATCHING


@pytest.mark.parametrize(
    ("answer", "state", "words"),
    [
        (Answer.DONE, State.ACCEPTED, "Done by you. Talked to Dana."),
        (Answer.VOICEMAIL, State.ACCEPTED, "You left it on voicemail. Talked to Dana."),
        (Answer.NO_ANSWER, State.APPROVED, "Nobody answered. Please try once more. Talked to Dana."),
    ],
)
def test_what_the_person_did_stands_in_the_same_record(
    outbox: SqlOutbox, clock: HandClock, answer: Answer, state: State, words: str
) -> None:
    task = by_hand()
    outbox.add(task)
    did = ByHand(answer=answer, words="Talked to Dana.")
    (stands,) = deliver(
        outbox, {Way.BY_HAND: did}, last_check=nothing_against_it, owner="me", clock=clock, only=task.id
    )
    assert (stands.state, stands.outcome) == (state, words)
    assert outbox.history(task.id)[-1] == (NOON, state, words)


def test_a_late_answer_still_reaches_the_record_after_another_process_gave_the_owner_up(
    outbox: SqlOutbox, clock: HandClock
) -> None:
    class GivenUpMeanwhile:
        def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
            assert intend()
            assert outbox.move(outbox.get(dispatch.id), Change.LOSE, NOON, CUT_OFF)
            return Outcome(result=Result.ACCEPTED, answer="250 ok")

    outbox.add(approved())
    (stands,) = send(outbox, GivenUpMeanwhile(), clock)
    assert (stands.state, stands.outcome) == (State.ACCEPTED, "The server said: 250 ok")
