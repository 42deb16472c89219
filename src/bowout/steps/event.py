"""Calendar bytes to Event: one dated entry as sent or kept.

Knows RFC 5545 and RFC 5546 as far as interviews need them. Refuses to know which event is an interview, and never
guesses a zone in silence: what it could not resolve is a defect.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from bowout.steps.address import Address


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One VEVENT. `start` and `end` are aware, except for floating times, which take the zone given to the reader.

    `message` is the id of the mail that carried it, None for the person's own calendar. `raw` is the calendar object
    it came from, for the reply of RFC 5546.
    """

    uid: str
    sequence: int = 0
    method: str | None = None  # REQUEST, CANCEL, REPLY, COUNTER … upper case; None in a calendar file
    status: str | None = None  # CONFIRMED, TENTATIVE, CANCELLED
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    floating: bool = False
    zone: str | None = None  # IANA name where known
    recurring: bool = False
    recurrence_id: str | None = None  # verbatim value
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    organizer: Address | None = None
    sent_by: Address | None = None
    attendees: tuple[Address, ...] = ()
    stamped: datetime | None = None  # DTSTAMP
    message: str | None = None
    raw: bytes = b""
    defects: tuple[str, ...] = ()
    origin: str = ""


def read(raw: bytes, *, home: tzinfo, message: str | None = None, origin: str = "") -> tuple[Event, ...]:
    """Every VEVENT of a calendar object; floating times take the zone `home`. Never raises on bad input.

    A calendar that cannot be read at all gives one Event with an empty uid and its defect.
    """
    raise NotImplementedError


def expand(events: tuple[Event, ...], *, since: datetime, until: datetime) -> tuple[Event, ...]:
    """The events with each recurring one replaced by its dates between `since` and `until` (RECURRENCE-ID set)."""
    raise NotImplementedError
