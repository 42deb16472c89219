"""Approved letter to Dispatch: frozen bytes with their own Message-ID, and the one table of legal moves.

Pure: ids and `now` are arguments. Refuses to know SMTP, SQL and who owns a claim.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bowout.steps.address import Address
from bowout.steps.letter import Letter


class State(StrEnum):
    """Where a dispatch stands (architecture.md, the outbox)."""

    APPROVED = "approved"
    CLAIMED = "claimed"
    HANDED = "handed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    FILED = "filed"
    DECLINED = "declined"
    WATCHING = "watching"
    CLOSED = "closed"
    UNDONE = "undone"


class Way(StrEnum):
    """How a dispatch travels; by_hand ones are done by the person and recorded."""

    MAIL = "mail"
    INVITE = "invite"
    BY_HAND = "by_hand"


@dataclass(frozen=True, kw_only=True, slots=True)
class DispatchIds:
    """The two names of a dispatch, made by the caller: its own id and its Message-ID with angle brackets."""

    dispatch: str
    message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispatch:
    """One attempt to deliver a letter; `wire` never changes after approval."""

    id: str
    candidacy: str
    way: Way
    state: State
    message_id: str
    recipients: tuple[str, ...]  # the SMTP envelope
    wire: bytes  # the frozen RFC 5322 bytes; for by_hand the UTF-8 words
    digest: str  # of the letter as approved
    approved_at: datetime
    not_before: datetime  # the end of the undo window, or the scheduled time
    outcome: str = ""  # the server's answer, or the person's words


def freeze(
    letter: Letter,
    *,
    candidacy: str,
    ids: DispatchIds,
    sender: Address,
    references: tuple[str, ...],
    now: datetime,
    not_before: datetime,
) -> Dispatch:
    """The approved letter as frozen bytes with its own Message-ID, ready to be claimed. Refuses header injection."""
    raise NotImplementedError


def move(state: State, change: str) -> State:
    """Where a change leads; IllegalMove for one that the table does not have."""
    raise NotImplementedError
