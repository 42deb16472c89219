"""How a conversation ended, or what keeps it from ending: closed, waiting, needs you."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Ending(StrEnum):
    """The three columns of the board after sending, and the one before."""

    OPEN = "open"  # nothing has been sent
    WAITING = "waiting"
    NEEDS_YOU = "needs_you"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Closure:
    """Where a conversation stands after its letter; `why` is the sentence the board shows."""

    ending: Ending
    why: str
    until: datetime | None = None  # WAITING: when to look again
    next_to: tuple[str, ...] = ()  # NEEDS_YOU after a bounce: the next addresses to try, never a failed one
