"""The values of this step: what a message of ours was, what an incoming one is, and what it asks of the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


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
    sender: str = ""  # the address an answer goes to
    gone: bool = False  # whoever was written to has left for good


WANTS: dict[Kind, Wants] = {
    Kind.RECONSIDER: Wants.ANSWER,
    Kind.WANTS_CALL: Wants.ANSWER,
    Kind.ASKS_WHICH_COMPANY: Wants.ANSWER,
    Kind.ASKS_WHY: Wants.ANSWER,
    Kind.ASKS_REFERRAL: Wants.ANSWER,
    Kind.ANNOYED: Wants.ANSWER,
    Kind.MONEY: Wants.ANSWER,
    Kind.REMINDER: Wants.ALARM,
    Kind.NEW_INVITATION: Wants.ALARM,
    Kind.HARD_BOUNCE: Wants.ANOTHER_ADDRESS,
    Kind.SOFT_BOUNCE: Wants.WAIT,
    Kind.OUT_OF_OFFICE: Wants.WAIT,
    Kind.TICKET_ROBOT: Wants.WAIT,
}
"""What each kind asks of the person; a kind that is not here asks nothing."""

ORDER = (
    Kind.MONEY,
    Kind.RECONSIDER,
    Kind.WANTS_CALL,
    Kind.ANNOYED,
    Kind.ASKS_WHICH_COMPANY,
    Kind.ASKS_WHY,
    Kind.ASKS_REFERRAL,
    Kind.NEW_INVITATION,
    Kind.REMINDER,
    Kind.PORTAL_CONFIRMED,
    Kind.REJECTION_ECHO,
    Kind.SLOT_CANCELLED,
    Kind.KEEP_IN_TOUCH,
    Kind.ACKNOWLEDGED,
)
"""What a person must act on stands before what only closes."""
