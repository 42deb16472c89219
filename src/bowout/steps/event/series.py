"""A repeating entry and every later word on it to dates (RFC 5546 sections 2.1.4, 3.2.2 and 3.2.5).

Knows which of several versions counts, and what an entry for one date, or for a date and all that follow, changes.
Refuses to know where the versions came from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bowout.steps.event.caltime import Moment, Times, Zones
from bowout.steps.event.contentline import Component, parse
from bowout.steps.event.entry import Event, calendars
from bowout.steps.event.recurrence import dates

_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def expand(events: tuple[Event, ...], *, since: datetime, until: datetime) -> tuple[Event, ...]:
    """The events with each recurring one replaced by its dates between `since` and `until` (RECURRENCE-ID set).

    Of several versions of one series the newest counts (SEQUENCE, then DTSTAMP, then the later in `events`); dates
    that an event of their own moves or cancels are left to that event; a cancelled series gives cancelled dates.
    """
    whole: dict[str, list[Event]] = {}
    single: dict[str, list[Event]] = {}
    for event in events:
        if event.uid and event.method not in _ANSWERS:
            (single if event.recurrence_id else whole).setdefault(event.uid, []).append(event)
    found: list[Event] = []
    for event in events:
        if not event.recurring or event.recurrence_id or event.method in _ANSWERS or not event.uid:
            found.append(event)
            continue
        versions = whole[event.uid]
        if event is max((item for item in versions if item.recurring), key=age):
            found.extend(_occurrences(event, max(versions, key=age), single.get(event.uid, []), (since, until)))
    return tuple(found)


def age(event: Event) -> tuple[int, datetime]:
    """For comparing versions of one entry: SEQUENCE counts before DTSTAMP (RFC 5546 section 2.1.5)."""
    # max() keeps the first of equals; ties are rare enough that either will do.
    return event.sequence, event.stamped or datetime.min.replace(tzinfo=UTC)


def _occurrences(series: Event, word: Event, single: list[Event], window: tuple[datetime, datetime]) -> Iterator[Event]:
    """The dates of `series` under the newest `word` on it, which may be its cancellation or make it a single date."""
    if word is not series and word.method != "CANCEL":
        return
    entry, times = _reopened(series)
    if entry is None or series.start is None or series.end is None:
        return
    own = [(moment.instant, item, later) for item in single for moment, later in _names(item)]
    moved = {at for at, _, _ in own}
    for moment in dates(entry, times, since=window[0], until=window[1]):
        if moment.instant in moved:
            continue
        ruling = max(
            (pair for pair in own if pair[2] and pair[0] <= moment.instant), key=lambda pair: pair[0], default=None
        )
        date = _date(series, word, moment, tuple(times.defects))
        yield date if ruling is None else _following(date, ruling[1], ruling[0])


def _reopened(event: Event) -> tuple[Component | None, Times]:
    """The entry again from its bytes: its zone may have rules that a start alone does not carry."""
    home = ZoneInfo(event.zone) if event.zone else (event.start.tzinfo if event.start else None) or UTC
    for zones in calendars(parse(event.raw), home):
        for entry in zones.calendar.inside("VEVENT"):
            same = entry.value("RECURRENCE-ID") == (event.recurrence_id or "")
            if same and entry.value("UID") in {event.uid, ""}:
                return entry, Times(zones=zones)
    return None, Times(zones=Zones(Component(name="VCALENDAR"), home))


def _names(event: Event) -> Iterator[tuple[Moment, bool]]:
    """The date of a series that an event of its own is about, and whether all later ones follow it (RANGE)."""
    entry, times = _reopened(event)
    item = entry.first("RECURRENCE-ID") if entry else None
    moment = times.read(item)
    if item is not None and moment is not None:
        yield moment, item.param("RANGE").upper() == "THISANDFUTURE"


def _date(series: Event, word: Event, moment: Moment, defects: tuple[str, ...]) -> Event:
    assert series.start is not None
    assert series.end is not None
    # The wall-clock length holds across a clock change: a talk from 9 to 10 stays one from 9 to 10.
    length = series.end.astimezone(UTC) - series.start.astimezone(UTC)
    date = replace(
        series,
        start=moment.at,
        end=moment.at + length,
        recurrence_id=moment.written(),
        defects=tuple(dict.fromkeys((*series.defects, *defects))),
    )
    if word is series:
        return date
    return replace(
        date,
        method=word.method,
        status=word.status,
        sequence=word.sequence,
        stamped=word.stamped,
        message=word.message,
        comment=word.comment,
    )


def _following(date: Event, ruling: Event, named: datetime) -> Event:
    """A date after one that was changed for itself and all that follow: it moves as far, and takes its words."""
    assert date.start is not None
    assert date.end is not None
    shift = ruling.start - named if ruling.start and ruling.method != "CANCEL" else timedelta()
    start = date.start + shift
    length = ruling.end - ruling.start if ruling.start and ruling.end else date.end - date.start
    return replace(ruling, start=start, end=start + length, recurrence_id=date.recurrence_id, recurring=True)
