"""Candidacy, verdict and now to Plan: whom to tell, how, when, and why (domain.md section 3).

Refuses to know the words of the letter, and never invents a recipient: every address was seen in this process.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from bowout.steps.discovery import Candidacy
from bowout.steps.offer import Verdict
from bowout.steps.offer.gate import Release


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """One thing to do beside the letter; `url` and `to` where they apply, `note` says what to mind."""

    kind: TaskKind
    url: str | None = None
    to: str | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CallCard:
    """Name, number, what to say, what to leave on voicemail."""

    name: str
    number: str
    say: str
    voicemail: str


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


def plan(
    candidacy: Candidacy,
    *,
    verdict: Verdict | None,
    release: Release,
    now: datetime,
    home: tzinfo,
    avoid: frozenset[str] = frozenset(),
) -> Plan:
    """Whom to tell, how and when. `avoid` are addresses that failed or must not be written to in this search."""
    raise NotImplementedError
