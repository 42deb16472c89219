"""A day, a time, or both, as somebody wrote them; what days, hours and dates make, and what slots reads.

Refuses to know how it was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Clock(StrEnum):
    """Whose clock a time is meant on, where no zone is named."""

    UNSAID = ""
    WRITER = "writer"  # "our time", "for me"
    READER = "reader"  # "your time", "for you"
    OTHER = "other"  # "for her in Boston": of somebody else


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A day, a time, or both, as written at `start:end` of the text; `until` where an end is named."""

    day: date | None = None
    at: time | None = None
    until: time | None = None
    zone: str | None = None
    start: int
    end: int
    guessed: bool = False  # the half of the day was not said
    loose: bool = False  # a bound ("after 4", "between 2 and 5"), not a time
    bare: bool = False  # only a weekday was named: it may be one of a later week
    follows: bool = False  # the weekday behind the day spoken of ("den Montag drauf")
    same_time: bool = False  # "same time"
    shift: timedelta | None = None  # "an hour later"
    clock: Clock = Clock.UNSAID

    def when(self, home: tzinfo) -> datetime | None:
        """The moment in its zone, else in the person's."""
        if self.day is None or self.at is None:
            return None
        return datetime.combine(self.day, self.at, tzinfo=zone_of(self.zone) or home)


def zone_of(name: str | None) -> tzinfo | None:
    """The IANA zone of that name, None where there is none."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """How to read what is ambiguous: the day of writing, and whether 3/4 is the third of April."""

    written: date
    day_first: bool = True
    languages: tuple[str, ...] = ("en", "de", "fr", "es")
