"""Calendar bytes to Event: one dated entry as sent or kept.

Knows RFC 5545 and RFC 5546 as far as interviews need them. Refuses to know which event is an interview, and never
guesses a zone in silence: what it could not resolve is a defect.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from bowout.steps.address import Address
from bowout.steps.caltime import Moment, Times, duration
from bowout.steps.caluser import address_of, is_thing, sent_by
from bowout.steps.contentline import Component, Parsed, parse, unescape, write
from bowout.steps.recurrence import dates

TEXT_CAP = 64 * 1024  # letters of one description
PEOPLE_CAP = 500  # attendees of one entry
_LINKS = ("URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-ZOOM-MEETING-URL")


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One VEVENT. `start` and `end` are aware, except for floating times, which take the zone given to the reader.

    `message` is the id of the mail that carried it, None for the person's own calendar. `raw` is the calendar object
    it came from, for the reply of RFC 5546. `answers` says for each attendee what the entry records as their answer
    (PARTSTAT), `comment` what the sender of a REPLY, COUNTER or CANCEL adds.
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
    answers: tuple[tuple[str, str], ...] = ()  # (address, PARTSTAT)
    comment: str = ""
    stamped: datetime | None = None  # DTSTAMP
    message: str | None = None
    raw: bytes = b""
    defects: tuple[str, ...] = ()
    origin: str = ""


def read(raw: bytes, *, home: tzinfo, message: str | None = None, origin: str = "") -> tuple[Event, ...]:
    """Every VEVENT of a calendar object; floating times take the zone `home`. Never raises on bad input.

    A calendar that cannot be read at all gives one Event with an empty uid and its defect.
    """
    parsed = parse(raw)
    entries = [(calendar, entry) for calendar in _calendars(parsed) for entry in calendar.inside("VEVENT")]
    if not entries:
        return () if _is_sound(parsed) else (_unreadable(raw, parsed, message, origin),)
    single = len(entries) == 1
    source = _Source(home=home, message=message, origin=origin, defects=parsed.defects)
    return tuple(
        _event(calendar, entry, source, raw if single else only(calendar, entry)) for calendar, entry in entries
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Source:
    home: tzinfo
    message: str | None
    origin: str
    defects: tuple[str, ...]


def _calendars(parsed: Parsed) -> list[Component]:
    """The VCALENDARs of a file; entries that stand outside of any are read as if in one."""
    loose = [item for item in parsed.components if item.name in {"VEVENT", "VTIMEZONE"}]
    wrapped = [Component(name="VCALENDAR", children=loose)] if loose else []
    return [item for item in parsed.components if item.name == "VCALENDAR"] + wrapped


def _is_sound(parsed: Parsed) -> bool:
    return bool(parsed.components) and not parsed.defects


def _unreadable(raw: bytes, parsed: Parsed, message: str | None, origin: str) -> Event:
    reason = "The calendar file is empty." if not raw.strip() else "This is no calendar entry that can be read."
    return Event(uid="", message=message, raw=raw, origin=origin, defects=(reason, *parsed.defects))


def only(calendar: Component, entry: Component) -> bytes:
    """One entry of a calendar as a calendar of its own, with its METHOD and the time zones it uses, lines verbatim."""
    used = {item.param("TZID") for item in entry.properties}
    zones = [item for item in calendar.inside("VTIMEZONE") if item.value("TZID") in used]
    return write(
        Component(name="VCALENDAR", properties=calendar.properties, children=[*zones, entry]).lines(),
    )


def _event(calendar: Component, entry: Component, source: _Source, raw: bytes) -> Event:
    times = Times(calendar=calendar, home=source.home, defects=dict.fromkeys(source.defects))
    start = times.read(entry.first("DTSTART"))
    end = _end(entry, start, times)
    if start is None:
        times.defects["The entry has no start that can be read."] = None
    stamp = times.read(entry.first("DTSTAMP"))
    people = [item for item in list(entry.all("ATTENDEE"))[:PEOPLE_CAP] if not is_thing(item)]
    method = calendar.value("METHOD").upper() or None
    organizer = entry.first("ORGANIZER")
    return Event(
        uid=_uid(entry, times),
        sequence=_number(entry.value("SEQUENCE")),
        method=method,
        status="CANCELLED" if method == "CANCEL" else entry.value("STATUS").upper() or None,
        start=start.at if start else None,
        end=end,
        all_day=_is_all_day(entry, start),
        floating=bool(start and start.floating),
        zone=start.zone if start else None,
        recurring=bool(entry.value("RRULE") or entry.value("RDATE")),
        recurrence_id=entry.value("RECURRENCE-ID") or None,
        summary=_text(entry, "SUMMARY"),
        description=_text(entry, "DESCRIPTION"),
        location=_text(entry, "LOCATION"),
        url=next((value for name in _LINKS if (value := entry.value(name))), ""),
        organizer=address_of(organizer) if organizer else None,
        sent_by=sent_by(organizer),
        attendees=tuple(found for item in people if (found := address_of(item)) is not None),
        answers=tuple((found.email, item.param("PARTSTAT").upper()) for item in people if (found := address_of(item))),
        comment=_text(entry, "COMMENT"),
        stamped=stamp.at if stamp else None,
        message=source.message,
        raw=raw,
        defects=tuple(times.defects),
        origin=source.origin,
    )


def _uid(entry: Component, times: Times) -> str:
    """The UID verbatim; an entry without one gets a name from its own lines, so that it stays one entry."""
    if uid := entry.value("UID"):
        return uid
    times.defects["The entry has no UID: it cannot be answered, and changes to it cannot be told apart."] = None
    return "without-uid-" + hashlib.sha256("\n".join(entry.lines()).encode("utf-8", "replace")).hexdigest()[:24]


def _number(value: str) -> int:
    return int(value) if re.fullmatch(r"[0-9]{1,9}", value) else 0


def _text(entry: Component, name: str) -> str:
    return unescape(entry.value(name)[:TEXT_CAP]).strip()


def _is_all_day(entry: Component, start: Moment | None) -> bool:
    marked = entry.value("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    return bool(start and (start.all_day or (marked and start.local.time() == datetime.min.time())))


def _end(entry: Component, start: Moment | None, times: Times) -> datetime | None:
    """DTEND, else DTSTART and DURATION, else an assumption that is said (a day for whole days, an hour for times)."""
    if start is None:
        return None
    end = times.read(entry.first("DTEND"))
    if end is not None and end.at >= start.at:
        return end.at
    length = duration(entry.value("DURATION"))
    if length is not None:
        return _after(start, length)
    if start.all_day:
        return _after(start, timedelta(days=1))
    why = "ends before it starts" if end is not None else "has no end"
    times.defects[f"The entry {why}; one hour was assumed."] = None
    return _after(start, timedelta(hours=1))


def _after(start: Moment, length: timedelta) -> datetime:
    """Days count on the wall clock, hours as they pass (RFC 5545 section 3.3.6)."""
    if length.seconds == 0:
        return start.at + length
    return (start.at.astimezone(UTC) + length).astimezone(start.at.tzinfo)


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
        if event is max((item for item in versions if item.recurring), key=_age):
            found.extend(_occurrences(event, max(versions, key=_age), single.get(event.uid, []), (since, until)))
    return tuple(found)


def _age(event: Event) -> tuple[int, datetime]:
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
    calendars = _calendars(parse(event.raw))
    home = ZoneInfo(event.zone) if event.zone else (event.start.tzinfo if event.start else None) or UTC
    for calendar in calendars:
        for entry in calendar.inside("VEVENT"):
            same = entry.value("RECURRENCE-ID") == (event.recurrence_id or "")
            if same and entry.value("UID") in {event.uid, ""}:
                return entry, Times(calendar=calendar, home=home)
    return None, Times(calendar=Component(name="VCALENDAR"), home=home)


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
