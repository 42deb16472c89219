"""Days, times and zones that a text names, read off folded text with their places.

Refuses to know which of them are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from bowout.steps.slot import zone_named
from bowout.wording.clock import (
    ABBREVIATION_HOURS,
    DATE,
    MONTH_NUMBERS,
    PLACE_ZONES,
    PM_WORDS,
    RELATIVE,
    RELATIVE_DAYS,
    SPOKEN_HOURS,
    SPOKEN_TIME,
    TIME,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    ZONE,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """A day named at a place: by date, by weekday, or by its distance from today."""

    start: int
    end: int
    month: int = 0
    number: int = 0
    weekday: int | None = None
    distance: int | None = None
    either_order: bool = False  # "11/12" may be read both ways

    def is_on(self, when: date, today: date) -> bool:
        """Whether this names that day. A weekday alone names one of the next two weeks."""
        if self.number:
            pairs = {(self.month, self.number)} | ({(self.number, self.month)} if self.either_order else set())
            return (when.month, when.day) in pairs
        if self.distance is not None:
            return (when - today).days == self.distance
        return self.weekday == when.weekday() and 0 <= (when - today).days <= 14


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """A time named at a place; `sure` when morning or afternoon is said or the clock has 24 hours."""

    start: int
    end: int
    at: time
    sure: bool

    def shows(self, when: datetime) -> bool:
        """Whether this is the time of that moment on its clock."""
        same = (self.at.hour, self.at.minute) == (when.hour, when.minute)
        return same or (not self.sure and (self.at.hour + 12, self.at.minute) == (when.hour, when.minute))


@dataclass(frozen=True, kw_only=True, slots=True)
class Zone:
    """A zone named at a place; `zone` is None for "local time" and places that are not in the list."""

    start: int
    zone: tzinfo | None
    summer_blind: bool = False  # "CET" is often written in summer too


def days_in(folded: str, *, language: str) -> Iterator[Day]:
    """Every day that a text names."""
    for found in DATE.finditer(folded):
        day = dated(found, language)
        if day:
            yield day
    for found in WEEKDAY.finditer(folded):
        yield Day(start=found.start(), end=found.end(), weekday=WEEKDAY_NUMBERS[found.group(1)])
    for found in RELATIVE.finditer(folded):
        if found.group() == "morgen" and folded[: found.start()].endswith(("guten ", "am ")):
            continue
        yield Day(start=found.start(), end=found.end(), distance=RELATIVE_DAYS[found.group()])


def dated(found: re.Match[str], language: str) -> Day | None:
    """A date with day and month, or None where the numbers are none."""
    group = found.groupdict()
    word = group["month"] or group["month2"]
    month = MONTH_NUMBERS[word] if word else int(group["month3"] or group["month4"] or 0)
    number = int(group["day"] or group["day2"] or group["day3"] or group["day4"] or 0)
    either = bool(group["day3"]) and language == "en"
    if either and month > 12 >= number:
        month, number = number, month
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    return Day(start=found.start(), end=found.end(), month=month, number=number, either_order=either)


HOURS = ("hour", "hour2", "hour3", "hour4", "hour5", "hour6")


def times_in(folded: str) -> Iterator[Clock]:
    """Every time of day that a text names."""
    dates = [(found.start(), found.end()) for found in DATE.finditer(folded) if dated(found, "")]
    for found in TIME.finditer(folded):
        if any(start <= found.start() < end for start, end in dates):
            continue
        clock = clocked(found, folded)
        if clock:
            yield clock
    for found in SPOKEN_TIME.finditer(folded):
        yield in_words(found)


BEFORE = {"half past": 30, "quarter past": 15, "viertel nach": 15, "quarter to": -15, "viertel vor": -15, "halb": -30}
AFTER = {" et demie": 30, " y media": 30, " et quart": 15, " y cuarto": 15}


def in_words(found: re.Match[str]) -> Clock:
    """A time written in words; whether morning or afternoon is left open."""
    group = found.groupdict()
    hour = SPOKEN_HOURS[group["hour"] or group["hour2"] or group["hour3"] or ""]
    shift = BEFORE.get(group["part"] or "", 0) + AFTER.get(group["after"] or group["after2"] or "", 0)
    minutes = hour % 12 * 60 + shift
    return Clock(
        start=found.start(), end=found.end(), at=time(minutes // 60 % 12 or 12 * (hour == 12), minutes % 60), sure=False
    )


def clocked(found: re.Match[str], folded: str) -> Clock | None:
    """One time, or None where the numbers are none."""
    group = found.groupdict()
    if group["noon"]:
        return Clock(start=found.start(), end=found.end(), at=time(12, 0), sure=True)
    hour = int(next(group[name] or "" for name in HOURS if group[name]))
    minute = int(group["minute"] or group["minute3"] or 0)
    half = group["half"] or group["half2"]
    if not half and hour < 12 and PM_WORDS.match(folded[found.end() :]):
        half = "p"
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23:
        return None
    return Clock(start=found.start(), end=found.end(), at=time(hour, minute), sure=bool(half) or hour > 12 or hour == 0)


def zones_in(folded: str) -> Iterator[Zone]:
    """Every zone that a text names."""
    for found in ZONE.finditer(folded):
        group = found.groupdict()
        place = placed(group["place"] or group["place2"] or group["place3"] or group["place4"])
        if place and place not in PLACE_ZONES and not is_city(place, folded[found.start() : found.end()]):
            continue
        yield zoned(found, group, place)


def placed(word: str | None) -> str | None:
    """A place as the list has it: "Berliner Zeit" is that of Berlin."""
    if word and word not in PLACE_ZONES and word.endswith("er") and word[:-2] in PLACE_ZONES:
        return word[:-2]
    return word


def is_city(place: str, phrase: str) -> bool:
    """Whether a word before "time" or after "heure de" can be a place: not "same time", "much time", "Ihre Zeit"."""
    if phrase.startswith(("heure", "hora", "ortszeit")):
        return place not in {"la", "l", "votre", "notre", "mi", "su", "nuestra", "entretien", "entrevista", "rendez"}
    return phrase.endswith("ortszeit") or f"europe/{place}" in {
        "europe/oslo",
        "europe/prague",
        "europe/warsaw",
        "europe/athens",
    }


def zoned(found: re.Match[str], group: dict[str, str | None], place: str | None) -> Zone:
    """One zone as a value."""
    start = found.start()
    if group["short"]:
        hours = ABBREVIATION_HOURS[group["short"]] + offset_hours(group["offset"] or "")
        return Zone(start=start, zone=timezone(timedelta(hours=hours)), summer_blind=not group["offset"] and hours != 0)
    if group["bare"]:
        return Zone(start=start, zone=timezone(timedelta(hours=offset_hours(group["bare"]))))
    name = (group["tz"] or "").split("/")
    if len(name) == 2:
        return Zone(start=start, zone=zone_named(f"{name[0].title()}/{name[1].title()}"))
    return Zone(start=start, zone=zone_named(PLACE_ZONES.get(place or group["us"] or "")))


def offset_hours(text: str) -> float:
    """The hours that "+01:00", "+1" or nothing stands for."""
    found = re.fullmatch(r"([+-])(\d{1,2}):?(\d\d)?", text.replace(" ", ""))
    if not found:
        return 0.0
    hours = int(found.group(2)) + int(found.group(3) or 0) / 60
    return -hours if found.group(1) == "-" else hours


def midnight(when: date) -> datetime:
    """That day's beginning in UTC, for sorting."""
    return datetime.combine(when, time(), UTC)
