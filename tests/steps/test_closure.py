"""Where a conversation stands after its letter, as the board says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bowout.steps.closure import Acts, Closure, Ending, closure_of
from bowout.steps.discovery import Candidacy, Interview, InterviewStatus, Organisation, Person, Stage, Status
from bowout.steps.outbox import Dispatch, State, Way
from bowout.steps.plan import Channel, Plan
from bowout.steps.reply import Kind, Reply, Wants

SENT_AT = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
PLAN = Plan(channel=Channel.EMAIL, to=("priya@thornbury.example",), send_by=SENT_AT)


def candidacy(*talks: Interview, stage: Stage = Stage.INTERVIEWING) -> Candidacy:
    return Candidacy(
        id="c1",
        employer=Organisation(name="Thornbury", domains=("thornbury.example",)),
        status=Status.OPEN,
        stage=stage,
        interviews=talks,
        people=(
            Person(name="Priya", email="priya@thornbury.example", last_wrote=SENT_AT - timedelta(days=1)),
            Person(name="Marcus", email="marcus@thornbury.example", last_wrote=SENT_AT - timedelta(days=9)),
            Person(name="Robot", email="no-reply@thornbury.example", writable=False),
        ),
        hr_address="hr@thornbury.example",
    )


def letter(state: State = State.FILED, *, to: str = "priya@thornbury.example", number: int = 1) -> Dispatch:
    return Dispatch(
        id=f"d{number}",
        candidacy="c1",
        way=Way.MAIL,
        state=state,
        message_id=f"<letter.{number}@ashdown.example>",
        recipients=(to,),
        wire=b"",
        digest="",
        approved_at=SENT_AT,
        not_before=SENT_AT,
    )


def answer(kind: Kind, wants: Wants, *, number: int = 1, failed: str | None = None) -> Reply:
    return Reply(
        message=f"<r{number}{kind}@x.example>",
        answers=f"<letter.{number}@ashdown.example>",
        kinds=(kind,),
        wants=wants,
        failed_recipient=failed,
    )


def stands(
    *dispatches: Dispatch, replies: tuple[Reply, ...] = (), after: timedelta, of: Candidacy | None = None
) -> Closure:
    return closure_of(of or candidacy(), plan=PLAN, dispatches=dispatches, replies=replies, now=SENT_AT + after)


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("reply", "ending"),
    [
        (answer(Kind.ACKNOWLEDGED, Wants.NOTHING), Ending.CLOSED),
        (answer(Kind.KEEP_IN_TOUCH, Wants.NOTHING), Ending.CLOSED),
        (answer(Kind.RECONSIDER, Wants.ANSWER), Ending.NEEDS_YOU),
        (answer(Kind.MONEY, Wants.ANSWER), Ending.NEEDS_YOU),
        (answer(Kind.REMINDER, Wants.ALARM), Ending.NEEDS_YOU),
        (answer(Kind.OUT_OF_OFFICE, Wants.WAIT), Ending.WAITING),
        (answer(Kind.TICKET_ROBOT, Wants.WAIT), Ending.WAITING),
        (answer(Kind.SOFT_BOUNCE, Wants.WAIT), Ending.WAITING),
    ],
)
def test_each_answer_leads_somewhere(reply: Reply, ending: Ending) -> None:
    assert stands(letter(), replies=(reply,), after=DAY).ending is ending


def test_a_robot_after_a_thank_you_does_not_open_it_again() -> None:
    replies = (answer(Kind.ACKNOWLEDGED, Wants.NOTHING), answer(Kind.TICKET_ROBOT, Wants.WAIT))
    assert stands(letter(), replies=replies, after=DAY).ending is Ending.CLOSED


def test_a_plea_after_a_thank_you_opens_it_again() -> None:
    replies = (answer(Kind.ACKNOWLEDGED, Wants.NOTHING), answer(Kind.RECONSIDER, Wants.ANSWER))
    assert stands(letter(), replies=replies, after=DAY).ending is Ending.NEEDS_YOU


def test_a_bounce_names_the_next_address_and_never_the_failed_one() -> None:
    bounce = answer(Kind.HARD_BOUNCE, Wants.ANOTHER_ADDRESS, failed="priya@thornbury.example")
    closure = stands(letter(), replies=(bounce,), after=DAY)
    assert closure.ending is Ending.NEEDS_YOU
    assert closure.next_to == ("marcus@thornbury.example", "hr@thornbury.example")


def test_the_letter_after_the_bounce_counts_on_its_own() -> None:
    bounce = answer(Kind.HARD_BOUNCE, Wants.ANOTHER_ADDRESS, failed="priya@thornbury.example")
    second = letter(to="marcus@thornbury.example", number=2)
    assert stands(letter(), second, replies=(bounce,), after=DAY).ending is Ending.WAITING
    thanks = answer(Kind.ACKNOWLEDGED, Wants.NOTHING, number=2)
    assert stands(letter(), second, replies=(bounce, thanks), after=DAY).ending is Ending.CLOSED


def test_a_copy_that_arrived_is_not_written_to_again() -> None:
    bounce = answer(Kind.HARD_BOUNCE, Wants.ANOTHER_ADDRESS, failed="priya@thornbury.example")
    both = replace(letter(State.REFUSED), recipients=("priya@thornbury.example", "hr@thornbury.example"))
    closure = stands(both, replies=(bounce,), after=DAY)
    assert closure.ending is Ending.WAITING
    assert "hr@thornbury.example" in closure.why


def test_answering_a_plea_closes_it() -> None:
    plea = answer(Kind.RECONSIDER, Wants.ANSWER)
    assert stands(letter(), letter(number=2), replies=(plea,), after=DAY).ending is Ending.CLOSED


def test_a_plea_the_person_settled_by_phone_is_closed() -> None:
    plea = answer(Kind.WANTS_CALL, Wants.ANSWER)
    closure = closure_of(
        candidacy(),
        plan=PLAN,
        dispatches=(letter(),),
        replies=(plea,),
        now=SENT_AT + DAY,
        acts=Acts(settled=frozenset({plea.message})),
    )
    assert closure.ending is Ending.CLOSED


def test_a_letter_kept_back_at_the_last_moment_says_why() -> None:
    kept = replace(letter(State.STOPPED), outcome="They have written again.")
    assert stands(kept, after=DAY) == Closure(ending=Ending.NEEDS_YOU, why="They have written again.")


def test_what_cannot_be_known_is_asked() -> None:
    assert stands(letter(State.UNKNOWN), after=DAY).ending is Ending.NEEDS_YOU


def talk(days: float) -> Interview:
    start = SENT_AT + timedelta(days=days)
    return Interview(uid="u", start=start, end=start + timedelta(hours=1), status=InterviewStatus.UPCOMING)


def test_silence_before_a_talk_is_chased_a_day_before() -> None:
    of = candidacy(talk(5))
    assert stands(letter(), after=2 * DAY, of=of).ending is Ending.WAITING
    assert stands(letter(), after=4.2 * DAY, of=of).ending is Ending.NEEDS_YOU


def test_silence_on_a_cold_application_closes_after_ten_working_days() -> None:
    of = candidacy(stage=Stage.APPLIED)
    assert stands(letter(), after=13 * DAY, of=of).ending is Ending.WAITING
    assert stands(letter(), after=14 * DAY, of=of).ending is Ending.CLOSED


def test_nothing_sent_is_open() -> None:
    assert stands(after=DAY).ending is Ending.OPEN
    assert stands(letter(State.UNDONE), after=DAY).ending is Ending.OPEN


def test_who_was_told_by_hand_has_no_address_that_could_fail_and_is_closed() -> None:
    told = replace(letter(State.WATCHING), way=Way.BY_HAND, recipients=(), outcome="by phone")
    stands = closure_of(candidacy(), plan=PLAN, dispatches=[told], replies=[], now=SENT_AT)
    assert stands.ending is Ending.CLOSED


def test_who_has_left_makes_room_for_the_successor() -> None:
    named = answer(Kind.OUT_OF_OFFICE, Wants.ANOTHER_ADDRESS)
    gone = replace(named, stand_in="jo@thornbury.example", sender="priya@thornbury.example", gone=True)
    found = stands(letter(), replies=(gone,), after=DAY)
    assert found.ending is Ending.NEEDS_YOU
    assert found.next_to[0] == "jo@thornbury.example"
    assert "priya@thornbury.example" not in found.next_to


def test_a_dated_talk_is_chased_once_and_no_more() -> None:
    start = SENT_AT + 3 * DAY
    talk = Interview(start=start, end=start + timedelta(hours=1), status=InterviewStatus.UPCOMING)
    asked = {"plan": PLAN, "dispatches": (letter(),), "replies": (), "now": start - timedelta(hours=20)}
    assert closure_of(candidacy(talk), **asked).ending is Ending.NEEDS_YOU  # type: ignore[arg-type]  # by name
    chased = Acts(chased=start - timedelta(hours=21))
    after = closure_of(candidacy(talk), **asked, acts=chased)  # type: ignore[arg-type]  # the same
    assert (after.ending, after.until) == (Ending.WAITING, start)


def test_an_alarm_names_the_talk_it_is_about() -> None:
    start = SENT_AT + 3 * DAY
    talk = Interview(start=start, end=start + timedelta(hours=1), status=InterviewStatus.UPCOMING)
    found = stands(letter(), replies=(answer(Kind.REMINDER, Wants.ALARM),), after=DAY, of=candidacy(talk))
    assert "Thursday 12 March at 09:00" in found.why


def test_silence_closes_after_the_time_that_the_person_chose() -> None:
    patient = closure_of(
        candidacy(), plan=PLAN, dispatches=(letter(),), replies=(), now=SENT_AT + 8 * DAY, acts=Acts(patience=14 * DAY)
    )
    assert patient.ending is Ending.WAITING


def test_a_word_that_may_ask_something_is_read_before_it_closes() -> None:
    found = stands(letter(), replies=(answer(Kind.ACKNOWLEDGED, Wants.ANSWER),), after=DAY)
    assert found.ending is Ending.NEEDS_YOU
    assert "Read it" in found.why
