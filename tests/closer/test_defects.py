"""Small faults of a mailbox are told, and never so many that the others cannot be seen."""

from __future__ import annotations

from bowout.closer.defects import SHOWN, other_defects
from bowout.intake import Gathered
from bowout.steps.discovery import Discovery
from bowout.steps.message import Message

NOTHING_FOUND = Discovery(me=())


def faulty(count: int) -> Gathered:
    return Gathered(
        messages=tuple(
            Message(id=f"<{n}@x.example>", origin=f"old.mbox, message {n}", defects=("it has no date",))
            for n in range(count)
        )
    )


def test_a_fault_names_its_message_and_what_is_wrong() -> None:
    (one,) = other_defects(NOTHING_FOUND, faulty(1))
    assert (one.origin, one.sentence) == ("old.mbox, message 0", "It has no date.")


def test_of_many_faults_the_first_are_named_and_the_rest_counted() -> None:
    told = other_defects(NOTHING_FOUND, faulty(SHOWN + 7))
    assert len(told) == SHOWN + 1
    assert told[-1].sentence.startswith("7 more")
