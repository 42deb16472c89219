"""The times of one calendar object: DTSTART and its kin to moments (RFC 5545 sections 3.3.4, 3.3.5, 3.3.6).

Knows local, UTC, floating and whole-day times, and which zone each is meant in. What it could not resolve is a defect;
it never falls back in silence. Refuses to know what is dated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from bowout.lazy import lazily
from bowout.steps.event.contentline import Component, Property
from bowout.steps.event.zone import FileZone, from_file, known, name_of

YEARS = range(1600, 2201)  # Apple dates birthdays without a year in 1604; beyond lies nothing but damage
_TIME = lazily(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?([Zz]|[+-]\d{2}:?\d{2})?)?"
)
_DURATION = lazily(r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A time as written: on the wall clock of its zone, and as the instant that this means."""

    local: datetime  # naive
    at: datetime  # aware
    zone: str | None = None  # IANA name where it has one
    all_day: bool = False
    floating: bool = False

    @property
    def instant(self) -> datetime:
        """In UTC, for comparing: Python never finds an ambiguous hour equal to one of another zone."""
        return self.at.astimezone(UTC)

    def written(self) -> str:
        """The value as RFC 5545 writes it, in the form it came in."""
        if self.all_day:
            return f"{self.local:%Y%m%d}"
        return f"{self.local:%Y%m%dT%H%M%S}" + ("Z" if self.zone == "UTC" else "")


class Zones:
    """The time zones that one VCALENDAR means: names known everywhere, and those it describes itself."""

    def __init__(self, calendar: Component, home: tzinfo) -> None:
        self.calendar = calendar
        self.home = home
        self.definitions = {item.value("TZID").strip('"'): item for item in calendar.inside("VTIMEZONE")}
        self._known: dict[str, ZoneInfo | None] = {}
        self._described: dict[str, FileZone | None] = {}

    def called(self, tzid: str) -> tzinfo | FileZone | None:
        """The zone, None when nobody knows it. A name known everywhere comes first: files describe older laws."""
        if tzid not in self._known:
            self._known[tzid] = known(tzid)
        return self._known[tzid] or self._own(tzid) or offset_named(tzid)

    def contradicts(self, tzid: str, at: datetime) -> bool:
        """Whether the file describes a zone known everywhere so that this time would be another instant."""
        described = self._own(tzid) if self._known.get(tzid) else None
        local = at.replace(tzinfo=None)
        return (
            described is not None and described.covers(local) and described.aware(local).utcoffset() != at.utcoffset()
        )

    def _own(self, tzid: str) -> FileZone | None:
        if tzid not in self._described:
            definition = self.definitions.get(tzid)
            self._described[tzid] = from_file(definition) if definition else None
        return self._described[tzid]


@dataclass(kw_only=True, slots=True)
class Times:
    """Reads the times of one entry. `defects` collects, each once, what had to be assumed."""

    zones: Zones
    defects: dict[str, None] = field(default_factory=dict)

    def read(self, item: Property | None) -> Moment | None:
        """The moment of a property such as DTSTART, None when there is none or it cannot be read."""
        if item is None or not item.value.strip():
            return None
        return next(self.read_all(item), None)

    def read_like(self, item: Property | None, like: Moment, start: Property | None) -> Moment | None:
        """The moment of a property that stands beside the start: without a zone of its own it takes the start's."""
        moment = self.read(item)
        return self._beside(moment, like, start) if moment and start else moment

    def read_all_like(self, item: Property, like: Moment, start: Property) -> Iterator[Moment]:
        """Every moment of a list beside the start, such as EXDATE."""
        return (self._beside(moment, like, start) for moment in self.read_all(item))

    def _beside(self, moment: Moment, like: Moment, start: Property) -> Moment:
        stray = moment.floating and not (like.floating or like.all_day)
        return self.place(moment.local, like, start) if stray else moment

    def read_all(self, item: Property) -> Iterator[Moment]:
        """Every moment of a list such as EXDATE; of a period, its start."""
        for value in item.value.split(","):
            moment = self._moment(value.partition("/")[0].strip(), item.param("TZID"), item.param("VALUE").upper())
            if moment is not None:
                yield moment
            elif value.strip():
                self.defects[f"The time “{value.strip()[:40]}” cannot be read."] = None

    def place(self, local: datetime, like: Moment, item: Property) -> Moment:
        """Another wall-clock time in the zone of a moment that stood in `item`."""
        if like.all_day or like.floating:
            zone: tzinfo | FileZone = self.zones.home
        elif _is_utc(item.value):
            zone = like.at.tzinfo or UTC
        else:
            zone = self._zone(item.param("TZID"))
        return Moment(local=local, at=_aware(local, zone), zone=like.zone, all_day=like.all_day, floating=like.floating)

    def _moment(self, value: str, tzid: str, kind: str) -> Moment | None:
        found = _TIME.fullmatch(value)
        local = _wall_clock(found) if found else None
        if found is None or local is None:
            return None
        if kind == "DATE" or found.group(4) is None:
            day = local.replace(hour=0, minute=0, second=0)
            return Moment(local=day, at=_aware(day, self.zones.home), zone=name_of(self.zones.home), all_day=True)
        return self._timed(local, found.group(7) or "", tzid)

    def _timed(self, local: datetime, mark: str, tzid: str) -> Moment:
        if mark in {"Z", "z"}:
            return Moment(local=local, at=local.replace(tzinfo=UTC), zone="UTC")
        if mark:
            return Moment(local=local, at=local.replace(tzinfo=_fixed(mark)))
        if not tzid:
            return Moment(local=local, at=_aware(local, self.zones.home), zone=name_of(self.zones.home), floating=True)
        zone = self._zone(tzid)
        at = _aware(local, zone)
        if self.zones.called(tzid) is None:
            return Moment(local=local, at=at, zone=name_of(self.zones.home), floating=True)
        if self.zones.contradicts(tzid, at):
            self.defects[f"The entry describes the time zone “{tzid[:60]}” otherwise than it is in force."] = None
        return Moment(local=local, at=at, zone=None if isinstance(zone, FileZone) else name_of(zone))

    def _zone(self, tzid: str) -> tzinfo | FileZone:
        zone = self.zones.called(tzid)
        if zone is None:
            self.defects[f"The time zone “{tzid[:60]}” is unknown; its times were read as your own local time."] = None
        return zone or self.zones.home


def _is_utc(value: str) -> bool:
    found = _TIME.match(value.strip())
    return bool(found and found.group(7))


def _aware(local: datetime, zone: tzinfo | FileZone) -> datetime:
    return zone.aware(local) if isinstance(zone, FileZone) else local.replace(tzinfo=zone)


def _wall_clock(found: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    if year not in YEARS:
        return None
    try:
        return datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001  # the wall clock as written
    except ValueError:
        return None


def offset_named(tzid: str) -> timezone | None:
    """The offset that a name such as "UTC+01:00" or "GMT-5" is, None when it is none."""
    found = _OFFSET_NAME.fullmatch(tzid.strip().strip('"'))
    return _fixed(f"{found[1]}{int(found[2]):02}{found[3] or '00'}") if found else None


_OFFSET_NAME = lazily(r"(?:(?i:utc|gmt) ?)?([+-])(\d{1,2})(?::?(\d{2}))?")


def _fixed(mark: str) -> timezone:
    hours, minutes = int(mark[1:3]), int(mark[-2:])
    size = timedelta(hours=min(hours, 23), minutes=min(minutes, 59))
    return timezone(-size if mark[0] == "-" else size)


def duration(value: str) -> timedelta | None:
    """A DURATION value (RFC 5545 section 3.3.6), None when it is none or negative."""
    found = _DURATION.fullmatch(value.strip().upper())
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    size = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return None if found.group(1) == "-" or size > timedelta(days=3660) else size
