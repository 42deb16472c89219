"""A TZID, as calendars write it, to a time zone.

Knows IANA names, the Windows names of Exchange, the display names of Outlook, prefixed names of older programs, and
the VTIMEZONE that stands in the same file; nothing is remembered from one file to the next. Refuses to guess: a name
it does not know gives None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import rrule, rrulestr

from bowout.steps.event.contentline import Component

_UTC_NAMES = frozenset({"utc", "z", "gmt", "etc/utc", "tzone://microsoft/utc", "coordinated universal time"})
_AMERICAN = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
}
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?")
_LOCAL = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?")
_FREE_RULE = re.compile(r"FREQ=YEARLY(?:;[A-Z]+=[A-Z0-9,+-]+){0,8}")


def known(tzid: str) -> ZoneInfo | None:
    """The zone that the name means everywhere, without looking at the file it stands in."""
    name = tzid.strip().strip('"')
    if name.lower() in _UTC_NAMES:
        return ZoneInfo("UTC")
    return _iana(name) or _by_words(name)


def _iana(name: str) -> ZoneInfo | None:
    """Europe/Berlin, also behind a prefix: /freeassociation.sourceforge.net/Tzfile/Europe/Berlin."""
    parts = [part for part in name.split("/") if part]
    for length in (3, 2):
        key = _names().get("/".join(parts[-length:]).lower())
        if key is not None and len(parts) >= length:
            return ZoneInfo(key)
    # One-word names such as EST or Japan: only those that name a place; EST is often a VTIMEZONE with summer time.
    alone = _names().get(name.lower())
    return ZoneInfo(alone) if alone is not None and len(name) > 4 and name.isalpha() else None


@cache
def _names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


@cache
def _cities() -> dict[str, str]:
    """The last part of each Region/City, where only one region has it: `berlin` -> Europe/Berlin."""
    regions = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Pacific/")
    return {
        name.rpartition("/")[2].replace("_", " ").lower(): name
        for name in _names().values()
        if name.startswith(regions)
    }


@cache
def _windows() -> dict[str, str]:
    # Here because the package takes 0.16 s to import, and most calendars use IANA names.
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415

    return {name.lower(): iana for name, iana in WINDOWS_TO_OLSON.items()}


def _by_words(name: str) -> ZoneInfo | None:
    """Windows names (`W. Europe Standard Time`) and what Outlook shows (`(UTC+01:00) Amsterdam, Berlin, …`)."""
    words = name.lower().removeprefix("tzone://microsoft/").replace(" daylight time", " standard time")
    if words in _windows():
        return ZoneInfo(_windows()[words])
    shown = re.sub(r"^\((?:utc|gmt)[^)]{0,12}\)\s*", "", words)
    american = next((zone for start, zone in _AMERICAN.items() if shown.startswith(start)), None)
    if american is not None:
        return ZoneInfo(american)
    city = next((_cities()[part] for part in re.split(r"\s*[,;]\s*", shown) if part in _cities()), None)
    return ZoneInfo(city) if city is not None else None


@dataclass(frozen=True, slots=True)
class _Observance:
    """One STANDARD or DAYLIGHT of a VTIMEZONE: from which local times on which offset holds."""

    before: timedelta
    offset: timedelta
    first: datetime
    rule: rrule | None
    dates: tuple[datetime, ...]

    def onset(self, local: datetime) -> datetime | None:
        """The last time at or before `local` at which this observance began."""
        onsets = [date for date in (self.first, *self.dates) if date <= local]
        if self.rule is not None and (found := self.rule.before(local, inc=True)) is not None:
            onsets.append(found)
        return max(onsets, default=None)


class FileZone:
    """The VTIMEZONE of one file (RFC 5545 section 3.6.5). Before its first onset the offset it starts from holds."""

    def __init__(self, observances: tuple[_Observance, ...]) -> None:
        self._observances = observances

    def aware(self, local: datetime) -> datetime:
        """The local time with the fixed offset that holds there: no rule of a file travels with its events."""
        onsets = [(onset, item) for item in self._observances if (onset := item.onset(local)) is not None]
        if onsets:
            offset = max(onsets, key=lambda pair: pair[0])[1].offset
        else:
            offset = min(self._observances, key=lambda item: item.first).before
        return local.replace(tzinfo=timezone(offset))


def from_file(definition: Component) -> FileZone | None:
    """The zone that a VTIMEZONE describes, or None when it describes none."""
    parts = [item for child in definition.children if (item := _observance(child)) is not None]
    return FileZone(tuple(parts)) if parts else None


def _observance(part: Component) -> _Observance | None:
    offset, first = _offset(part.value("TZOFFSETTO")), _local(part.value("DTSTART"))
    if offset is None or first is None:
        return None
    before = _offset(part.value("TZOFFSETFROM"))
    dates = (_local(value) for item in part.all("RDATE") for value in item.value.split(",")[:400])
    return _Observance(
        before=offset if before is None else before,
        offset=offset,
        first=first,
        rule=_rule(part.value("RRULE"), first, before or offset),
        dates=tuple(date for date in dates if date is not None),
    )


def _rule(text: str, first: datetime, before: timedelta) -> rrule | None:
    """The yearly rule of an observance; any other frequency is no way to change clocks and is left out."""
    if not _FREE_RULE.fullmatch(text.upper()):
        return None
    until = re.search(r"UNTIL=(\d{8}T\d{6})Z", text.upper())
    if until:  # UNTIL is in UTC (RFC 5545 section 3.3.10), the rule runs in local time
        local = datetime.strptime(until.group(1), "%Y%m%dT%H%M%S").replace(tzinfo=UTC) + before
        text = text.upper().replace(until.group(), f"UNTIL={local:%Y%m%dT%H%M%S}")
    try:
        # Exchange begins in 1601: from 1970 on is enough, and 369 years less to count at each look.
        made = rrulestr(text, dtstart=first.replace(year=max(first.year, 1972)), cache=True)
    except (ValueError, OverflowError):
        return None
    return made if isinstance(made, rrule) else None


def _offset(value: str) -> timedelta | None:
    found = _OFFSET.fullmatch(value)
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    size = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return (size if found.group(1) == "+" else -size) if size < timedelta(hours=24) else None


def _local(value: str) -> datetime | None:
    found = _LOCAL.match(value.strip())
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()) if found else (0,) * 6
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  # the wall clock, as the rules count
    except ValueError:
        return None


def name_of(zone: tzinfo) -> str | None:
    """The IANA name of a zone, where it has one."""
    return zone.key if isinstance(zone, ZoneInfo) else None
