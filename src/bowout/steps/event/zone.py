"""A TZID, as calendars write it, to a time zone.

Knows IANA names, the Windows names of Exchange, the display names of Outlook, prefixed names of older programs, and
the VTIMEZONE that stands in the same file; nothing is remembered from one file to the next. Refuses to guess: a name
it does not know gives None.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from bowout.lazy import lazily
from bowout.steps.event.contentline import Component

_UTC_NAMES = frozenset({"utc", "z", "gmt", "etc/utc", "tzone://microsoft/utc", "coordinated universal time"})
_AMERICAN = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
}
_OFFSET = lazily(r"([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?")
_LOCAL = lazily(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BYDAY = lazily(rf"([+-]?\d)?({'|'.join(_WEEKDAYS)})")
OBSERVANCES_CAP = 300  # full histories have fewer than 200


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


@dataclass(frozen=True, kw_only=True, slots=True)
class _Yearly:
    """FREQ=YEARLY as clocks are changed by: some days of some months, by weekday, by number, or both."""

    months: frozenset[int]
    weekdays: tuple[tuple[int, int], ...]  # (which of the month, 0 for every; Monday is 0)
    days: frozenset[int]  # negative from the end of the month
    position: int  # BYSETPOS, 0 for all
    until: datetime | None

    @lru_cache(maxsize=2048)  # noqa: B019  # keyed by value, bounded: a series asks for the same two years again and again
    def dates(self, year: int) -> list[date]:
        """The days of a year on which it falls."""
        found = [
            date(year, month, day)
            for month in sorted(self.months)
            for day in range(1, monthrange(year, month)[1] + 1)
            if self._falls_on(date(year, month, day), monthrange(year, month)[1])
        ]
        return found if not self.position else found[self.position - (self.position > 0) :][:1]

    def _falls_on(self, day: date, last: int) -> bool:
        if self.days and not self.days & {day.day, day.day - last - 1}:
            return False
        from_start, from_end = (day.day - 1) // 7 + 1, -((last - day.day) // 7 + 1)
        return not self.weekdays or any(
            weekday == day.weekday() and which in {0, from_start, from_end} for which, weekday in self.weekdays
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Observance:
    """One STANDARD or DAYLIGHT of a VTIMEZONE: from which local times on which offset holds."""

    before: timedelta
    offset: timedelta
    first: datetime
    rule: _Yearly | None
    dates: tuple[datetime, ...]

    def onset(self, local: datetime) -> datetime | None:
        """The last time at or before `local` at which this observance began."""
        onsets = [self.first, *self.dates]
        if self.rule is not None:
            end = min(local, self.rule.until or local)
            days = [day for year in {end.year, end.year - 1} if year >= 1 for day in self.rule.dates(year)]
            began = [datetime.combine(day, self.first.time()) for day in days]
            onsets += [one for one in began if self.first <= one <= end]
        return max((one for one in onsets if one <= local), default=None)


class FileZone:
    """The VTIMEZONE of one file (RFC 5545 section 3.6.5). Before its first onset the offset it starts from holds."""

    def __init__(self, observances: tuple[_Observance, ...]) -> None:
        self._observances = observances

    def covers(self, local: datetime) -> bool:
        """Whether the description reaches back to this time."""
        return any(item.first <= local for item in self._observances)

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
    parts = (_observance(child) for child in definition.children[:OBSERVANCES_CAP])
    found = tuple(part for part in parts if part is not None)
    return FileZone(found) if found else None


def _observance(part: Component) -> _Observance | None:
    offset, first = _offset(part.value("TZOFFSETTO")), _local(part.value("DTSTART"))
    if offset is None or first is None:
        return None
    before = _offset(part.value("TZOFFSETFROM"))
    dates = (_local(value) for item in part.all("RDATE") for value in item.value.split(",")[:OBSERVANCES_CAP])
    return _Observance(
        before=offset if before is None else before,
        offset=offset,
        first=first,
        rule=_yearly(part.value("RRULE").upper(), first, before or offset),
        dates=tuple(one for one in dates if one is not None),
    )


def _yearly(text: str, first: datetime, before: timedelta) -> _Yearly | None:
    """The rule of an observance; one of another frequency is no way to change clocks and is left out."""
    parts = dict(part.split("=", 1) for part in text.split(";") if "=" in part)
    if parts.get("FREQ") != "YEARLY":
        return None
    weekdays = tuple((int(which or 0), _WEEKDAYS.index(day)) for which, day in _BYDAY.findall(parts.get("BYDAY", "")))
    days = _numbers(parts.get("BYMONTHDAY", ""))
    until = _local(parts.get("UNTIL", ""))
    if until is not None and parts["UNTIL"].endswith("Z") and 1 < until.year < 9999:
        until += before  # UNTIL is in UTC (RFC 5545 section 3.3.10), the rule runs in local time
    return _Yearly(
        months=_numbers(parts.get("BYMONTH", "")) & frozenset(range(1, 13)) or frozenset({first.month}),
        weekdays=weekdays,
        days=days or (frozenset() if weekdays else frozenset({first.day})),
        position=next(iter(_numbers(parts.get("BYSETPOS", ""))), 0),
        until=until,
    )


def _numbers(text: str) -> frozenset[int]:
    return frozenset(int(number) for number in re.findall(r"-?\d{1,2}", text))


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
