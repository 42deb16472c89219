"""How a conversation ended, or what keeps it from ending: closed, waiting, needs you."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bowout.steps.discovery import Candidacy
from bowout.steps.outbox import Dispatch
from bowout.steps.plan import Plan
from bowout.steps.reply import Reply


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


def closure_of(
    candidacy: Candidacy, *, plan: Plan, dispatches: Sequence[Dispatch], replies: Sequence[Reply], now: datetime
) -> Closure:
    """Closed, waiting or needs you, with the sentence the board shows (domain.md section 5)."""
    raise NotImplementedError
