"""A repeating entry to its dates (RFC 5545 section 3.8.5), within a window and within reason.

Knows RRULE, RDATE and EXDATE of one VEVENT. Refuses rules that repeat more often than daily, or whose search for the
next date could take seconds: such a rule gives only the first date, and a defect says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from dateutil.rrule import rrule, rrulestr

from bowout.lazy import lazily
from bowout.steps.event.caltime import Moment, Times
from bowout.steps.event.contentline import Component, Property

DATES_CAP = 2_000  # of one entry in one window: daily for five years
_RULE = lazily(r"[A-Z]{2,12}=[A-Z0-9,+-]{1,200}(?:;[A-Z]{2,12}=[A-Z0-9,+-]{1,200}){0,14}")
_Window = tuple[datetime, datetime]
_STRANGE = "The entry repeats in a way that Bowout does not follow; only its first date is known."


def dates(entry: Component, times: Times, *, since: datetime, until: datetime) -> tuple[Moment, ...]:
    """The starts of the entry from `since` up to and without `until`, in order, each once."""
    item = entry.first("DTSTART")
    first = times.read(item)
    if item is None or first is None:
        return ()
    left_out = [moment for part in entry.all("EXDATE") for moment in times.read_all_like(part, first, item)]
    instants = {moment.instant for moment in left_out}
    days = {moment.local.date() for moment in left_out if moment.all_day}
    found = {
        moment.instant: moment
        for moment in _all(entry, first, item, times, (since, until))
        if since <= moment.at < until and moment.instant not in instants and moment.local.date() not in days
    }
    return tuple(found[instant] for instant in sorted(found)[:DATES_CAP])


def _all(entry: Component, first: Moment, item: Property, times: Times, window: _Window) -> Iterator[Moment]:
    yield first
    for part in entry.all("RDATE"):
        yield from times.read_all_like(part, first, item)
    for part in list(entry.all("RRULE"))[:4]:
        yield from _by_rule(part.value.strip().strip(";").upper(), first, item, times, window)


def _by_rule(text: str, first: Moment, item: Property, times: Times, window: _Window) -> Iterator[Moment]:
    rule = _rule(text, first)
    if rule is None:
        times.defects[_STRANGE] = None
        return
    last = _until(text, times)
    # Two days wider than the window: whatever the zones, nothing in it is missed.
    opens, closes = (edge.replace(tzinfo=None) for edge in window)
    for local in rule:
        if local > closes + timedelta(days=2):
            return
        if local < opens - timedelta(days=2):
            continue
        moment = times.place(local, first, item)
        if last is not None and _beyond(moment, last):
            return
        yield moment


def _beyond(moment: Moment, last: Moment) -> bool:
    """Whether a date lies after UNTIL: an instant, a day, or (against the letter, but common) a time on its clock."""
    if last.all_day:
        return moment.local.date() > last.local.date()
    return moment.local > last.local if last.floating else moment.at > last.at


def _rule(text: str, first: Moment) -> rrule | None:
    """The rule on the wall clock, without its UNTIL: that one is an instant, and compared as one."""
    if not _RULE.fullmatch(text) or _costly(text, first):
        return None
    bare = ";".join(part for part in text.split(";") if not part.startswith(("UNTIL=", "X-")))
    try:
        made = rrulestr(bare, dtstart=first.local)
    except (ValueError, OverflowError, KeyError, TypeError, IndexError):
        return None
    return made if isinstance(made, rrule) else None


def _costly(text: str, first: Moment) -> bool:
    """Whether looking for the next date may never end, or walks day by day through the centuries."""
    parts = dict(part.split("=", 1) for part in text.split(";"))
    interval, freq = parts.get("INTERVAL", "1"), parts.get("FREQ")
    if not interval.isdigit() or int(interval) == 0 or freq not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}:
        return True
    narrowed = any(name in parts for name in ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS", "BYEASTER"))
    often = any("," in parts.get(name, "") for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    return often or (freq in {"DAILY", "WEEKLY"} and (narrowed or first.local.year < 1970))


def _until(text: str, times: Times) -> Moment | None:
    found = re.search(r"UNTIL=([0-9TZ]{8,16})", text)
    return times.read(Property(name="UNTIL", value=found.group(1))) if found else None
