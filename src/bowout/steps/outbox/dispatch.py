"""The value a dispatch is: one attempt to deliver one letter, with the bytes that never change.

Refuses to know SMTP, SQL and how a dispatch moves from state to state.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

WITHDRAW = "withdraw"  # the letter itself
ANSWER = "answer"  # to one message that came back; the message's id follows
NUDGE = "nudge"  # the one line after silence
WAY_BACK = "way back"  # the letter that takes a conversation up again


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
    STOPPED = "stopped"  # kept back at the last moment; `outcome` says why; approving again makes a new dispatch

    @property
    def left(self) -> bool:
        """Whether the words have reached the other side, as far as anyone can know."""
        return self in {State.ACCEPTED, State.FILED, State.DECLINED, State.WATCHING, State.CLOSED}

    @property
    def ended(self) -> bool:
        """Whether it makes room for another dispatch of the same candidacy, way and purpose."""
        return self in {State.REFUSED, State.UNDONE, State.STOPPED, State.CLOSED}


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
    """One attempt to deliver a letter; `wire` never changes after approval.

    At most one lives for a candidacy, way and `purpose`: a nudge, an answer or the refusal of one invitation names its
    own. `deadline` is the moment after which trying again helps nobody. `attempts`, `fence` and `lease` belong to the
    outbox: how often it was put off, which claim this is, and until when that claim may start a hand-over.
    """

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
    purpose: str = WITHDRAW
    account: str = ""  # the sender's address: whose hourly limit it counts against
    deadline: datetime | None = None
    refused: tuple[str, ...] = ()  # recipients that the server did not take
    attempts: int = 0
    fence: int = 0
    lease: datetime | None = None

    @property
    def tells(self) -> bool:
        """Whether it is the letter that ends the conversation: no answer, no nudge, no refusal of an invitation."""
        return self.purpose == WITHDRAW

    @property
    def envelope_id(self) -> str:
        """What a bounce of it carries as Original-Envelope-Id (RFC 3461 section 4.4), where the server takes one."""
        return self.id
