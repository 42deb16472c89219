"""What an incoming message answers and means (domain.md section 5).

Refuses to answer it: every answer is a draft for the person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bowout.steps.message import Message


class Kind(StrEnum):
    """What an incoming message is; a message may be several, the most important first."""

    ACKNOWLEDGED = "acknowledged"
    RECONSIDER = "reconsider"
    WANTS_CALL = "wants_call"
    ASKS_WHICH_COMPANY = "asks_which_company"
    ASKS_WHY = "asks_why"
    KEEP_IN_TOUCH = "keep_in_touch"
    ASKS_REFERRAL = "asks_referral"
    ANNOYED = "annoyed"
    MONEY = "money"
    SLOT_CANCELLED = "slot_cancelled"
    PORTAL_CONFIRMED = "portal_confirmed"
    REJECTION_ECHO = "rejection_echo"
    REMINDER = "reminder"
    NEW_INVITATION = "new_invitation"
    HARD_BOUNCE = "hard_bounce"
    SOFT_BOUNCE = "soft_bounce"
    OUT_OF_OFFICE = "out_of_office"
    TICKET_ROBOT = "ticket_robot"
    UNRELATED = "unrelated"


class Wants(StrEnum):
    """What a reply asks of the person."""

    NOTHING = "nothing"
    ANSWER = "answer"
    ANOTHER_ADDRESS = "another_address"
    ALARM = "alarm"
    WAIT = "wait"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """A message of ours that may be answered."""

    message_id: str
    recipients: tuple[str, ...]
    subject: str
    sent: datetime
    candidacy: str = ""
    envelope_id: str | None = None
    domains: tuple[str, ...] = ()  # the employer's and agency's
    slot_uids: tuple[str, ...] = ()  # UIDs of the interviews it cancelled


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """One incoming message, read: what it answers, its kinds, and what it wants."""

    message: str
    answers: str | None = None
    kinds: tuple[Kind, ...] = (Kind.UNRELATED,)
    failed_recipient: str | None = None
    stand_in: str | None = None
    back_on: date | None = None
    quote: str = ""
    wants: Wants = Wants.NOTHING


def read(message: Message, sent: Sequence[Sent], *, now: datetime) -> Reply:
    """What the message answers (ids, envelope id, thread, then sender and subject) and what it means."""
    raise NotImplementedError
