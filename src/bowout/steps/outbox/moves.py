"""The one table of legal moves of a dispatch, the pauses between tries, and the picture of both.

An illegal move is a missing key. Refuses to know who moves, and what carries the letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from bowout.errors import YourMistake
from bowout.steps.outbox.dispatch import State


class Change(StrEnum):
    """What can happen to a dispatch, named for the event."""

    CLAIM = "claim"  # an owner takes it
    RELEASE = "release"  # its owner died, slept or could not sign in before handing anything over
    STOP = "stop"  # the last check found a reason
    UNDO = "undo"  # the person took it back
    HAND = "hand"  # committed before the first byte of content leaves
    ACCEPT = "accept"  # the server took it
    REFUSE = "refuse"  # for good
    DEFER = "defer"  # nothing was taken; tried again later
    LOSE = "lose"  # the answer was lost after the content was handed over
    FIND = "find"  # it was found in Sent, or its server's answer came late
    SEND_AGAIN = "send_again"  # the person says that it never left
    FILE = "file"  # the copy is in Sent
    DECLINE = "decline"  # the invitation is answered
    WATCH = "watch"  # nothing is left to do but to wait for an answer
    BOUNCE = "bounce"  # it came back
    CLOSE = "close"


class IllegalMove(YourMistake):
    """What is {state} cannot be changed by "{change}"."""


MOVES: Mapping[tuple[State, Change], State] = MappingProxyType(
    {
        (State.APPROVED, Change.CLAIM): State.CLAIMED,
        (State.APPROVED, Change.UNDO): State.UNDONE,
        (State.APPROVED, Change.STOP): State.STOPPED,
        (State.CLAIMED, Change.RELEASE): State.APPROVED,
        (State.CLAIMED, Change.STOP): State.STOPPED,
        (State.CLAIMED, Change.REFUSE): State.REFUSED,
        (State.CLAIMED, Change.DEFER): State.APPROVED,
        (State.CLAIMED, Change.HAND): State.HANDED,
        (State.HANDED, Change.ACCEPT): State.ACCEPTED,
        (State.HANDED, Change.REFUSE): State.REFUSED,
        (State.HANDED, Change.DEFER): State.APPROVED,
        (State.HANDED, Change.LOSE): State.UNKNOWN,
        (State.UNKNOWN, Change.FIND): State.ACCEPTED,
        (State.UNKNOWN, Change.REFUSE): State.REFUSED,
        (State.UNKNOWN, Change.DEFER): State.APPROVED,
        (State.UNKNOWN, Change.SEND_AGAIN): State.APPROVED,
        (State.UNKNOWN, Change.UNDO): State.UNDONE,
        (State.ACCEPTED, Change.FILE): State.FILED,
        (State.ACCEPTED, Change.DECLINE): State.DECLINED,
        (State.ACCEPTED, Change.WATCH): State.WATCHING,
        (State.ACCEPTED, Change.BOUNCE): State.REFUSED,
        (State.FILED, Change.DECLINE): State.DECLINED,
        (State.FILED, Change.WATCH): State.WATCHING,
        (State.FILED, Change.BOUNCE): State.REFUSED,
        (State.DECLINED, Change.WATCH): State.WATCHING,
        (State.DECLINED, Change.BOUNCE): State.REFUSED,
        (State.WATCHING, Change.BOUNCE): State.REFUSED,
        (State.WATCHING, Change.CLOSE): State.CLOSED,
    }
)


def move(state: State, change: str) -> State:
    """Where a change leads; IllegalMove for one that the table does not have."""
    try:
        return MOVES[state, Change(change)]
    except (KeyError, ValueError):
        raise IllegalMove(state=state, change=change) from None


PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 120, 240, 480))
LEAST_TRIES = 3  # a letter approved close to its deadline still gets a fair chance


def next_try(attempts: int, now: datetime, deadline: datetime | None) -> datetime | None:
    """When to try again after `attempts` (1 or more) were put off by the server, or None: tell the person instead.

    The pauses grow (RFC 5321 section 4.5.4.1, shortened for letters that are awaited); close to a deadline they shrink.
    """
    if deadline is None:
        return now + PAUSES[attempts - 1] if attempts <= len(PAUSES) else None
    if attempts >= LEAST_TRIES and now + PAUSES[0] > deadline:
        return None
    pause = PAUSES[min(attempts, len(PAUSES)) - 1]
    return now + max(PAUSES[0], min(pause, (deadline - now) / 2))


def picture() -> str:
    """The table as a Mermaid state diagram, for the documentation."""
    arrows = [f"    {state} --> {target}: {change}" for (state, change), target in MOVES.items()]
    ends = [f"    {state} --> [*]" for state in State if state.ended]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {State.APPROVED}: approve", *arrows, *ends])
