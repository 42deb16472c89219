"""The values a plan is made of: channel, urgency, tasks and the call card (contracts.md, `scan`).

Refuses to know how any of it was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Channel(StrEnum):
    """How the other side is told (contracts.md)."""

    PHONE_FIRST = "phone_first"
    EMAIL_AND_PHONE = "email_and_phone"
    AGENCY_EMAIL = "agency_email"
    PORTAL = "portal"
    CHAT = "chat"
    EMAIL = "email"


class Urgency(StrEnum):
    """By the time left before the soonest interview (domain.md section 3)."""

    UNDER_2_HOURS = "under_2_hours"
    UNDER_24_HOURS = "under_24_hours"
    UNDER_72_HOURS = "under_72_hours"
    NORMAL = "normal"


class TaskKind(StrEnum):
    """Things only the person can do; Bowout never opens a link."""

    CANCEL_LINK = "cancel_link"
    PORTAL = "portal"
    THANK_REFERRER = "thank_referrer"
    DECLINE_INVITATION = "decline_invitation"
    REMOVE_FROM_CALENDAR = "remove_from_calendar"
    CALL = "call"
    TELL_DIRECT_CONTACT = "tell_direct_contact"


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """One thing to do beside the letter; `url` and `to` where they apply, `note` says what to mind."""

    kind: TaskKind
    url: str | None = None
    to: str | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CallCard:
    """Name, number, what to say in a minute, what to leave on voicemail, what to answer when pushed.

    The words are in the language of the conversation; `local_time` says in English what the clock shows over there.
    """

    name: str
    number: str
    say: str
    voicemail: str
    pushed: str = ""
    local_time: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """Whom to tell, by which channel, when, and one sentence of `why` for each decision.

    `held` is None, or the sentence that says what keeps it back.
    """

    channel: Channel
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    in_reply_to: str | None = None
    call: CallCard | None = None
    send_by: datetime
    urgency: Urgency = Urgency.NORMAL
    held: str | None = None
    tasks: tuple[Task, ...] = ()
    why: tuple[str, ...] = ()
