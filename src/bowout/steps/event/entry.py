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
from itertools import islice

from bowout.lazy import lazily
from bowout.steps.address import Address
from bowout.steps.event.caltime import Moment, Times, Zones, duration
from bowout.steps.event.caluser import address_of, is_thing, sent_by
from bowout.steps.event.contentline import Component, Parsed, parse, unescape, write
from bowout.steps.html import to_text

TEXT_CAP = 64 * 1024  # letters of one description
PEOPLE_CAP = 500  # attendees of one entry
_HTML = lazily(r"<(?:html|body|p|br|div|span|a|b|ul|table)\b[^<>]{0,500}>", re.IGNORECASE)
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
    found = [(zones, entry) for zones in calendars(parsed, home) for entry in zones.calendar.inside("VEVENT")]
    if not found:
        return () if parsed.components and not parsed.defects else (_unreadable(raw, parsed, message, origin),)
    return tuple(
        replace(
            _event(entry, Times(zones=zones, defects=dict.fromkeys(parsed.defects))),
            raw=raw if len(found) == 1 else only(zones, entry),
            message=message,
            origin=origin,
        )
        for zones, entry in found
    )


def calendars(parsed: Parsed, home: tzinfo) -> list[Zones]:
    """The VCALENDARs of a file with their zones; entries that stand outside of any are read as if in one."""
    loose = [item for item in parsed.components if item.name in {"VEVENT", "VTIMEZONE"}]
    wrapped = [Component(name="VCALENDAR", children=loose)] if loose else []
    return [Zones(item, home) for item in (*parsed.components, *wrapped) if item.name == "VCALENDAR"]


def _unreadable(raw: bytes, parsed: Parsed, message: str | None, origin: str) -> Event:
    reason = "The calendar file is empty." if not raw.strip() else "This is no calendar entry that can be read."
    return Event(uid="", message=message, raw=raw, origin=origin, defects=(reason, *parsed.defects))


def only(zones: Zones, entry: Component) -> bytes:
    """One entry of a calendar as a calendar of its own, with its METHOD and the time zones it uses, lines verbatim."""
    used = {item.param("TZID"): None for item in entry.properties}
    described = [zones.definitions[tzid] for tzid in used if tzid in zones.definitions]
    alone = Component(name="VCALENDAR", properties=zones.calendar.properties, children=[*described, entry])
    return write(alone.lines())


def _event(entry: Component, times: Times) -> Event:
    start = times.read(entry.first("DTSTART"))
    end = _end(entry, start, times)
    if start is None:
        times.defects["The entry has no start that can be read."] = None
    stamp = times.read(entry.first("DTSTAMP"))
    people = list(_people(entry))
    method = times.zones.calendar.value("METHOD").upper() or None
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
        description=_description(entry),
        location=_text(entry, "LOCATION"),
        url=next((value for name in _LINKS if (value := entry.value(name))), ""),
        organizer=address_of(organizer) if organizer else None,
        sent_by=sent_by(organizer),
        attendees=tuple(person for person, _ in people),
        answers=tuple((person.email, answer) for person, answer in people),
        comment=_text(entry, "COMMENT"),
        stamped=stamp.at if stamp else None,
        defects=tuple(times.defects),
    )


def _people(entry: Component) -> Iterator[tuple[Address, str]]:
    """The attendees who are people, each with the answer that the entry records."""
    for item in islice(entry.all("ATTENDEE"), PEOPLE_CAP):
        person = None if is_thing(item) else address_of(item)
        if person is not None:
            yield person, item.param("PARTSTAT").upper()


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


def _description(entry: Component) -> str:
    """As plain text: some programs put HTML there, Outlook keeps it beside an empty description."""
    text = _text(entry, "DESCRIPTION")
    if text:
        return to_text(text).strip() if _HTML.search(text[:4000]) else text
    return to_text(_text(entry, "X-ALT-DESC")).strip()


def _is_all_day(entry: Component, start: Moment | None) -> bool:
    marked = entry.value("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    return bool(start and (start.all_day or (marked and start.local.time() == datetime.min.time())))


def _end(entry: Component, start: Moment | None, times: Times) -> datetime | None:
    """DTEND, else DTSTART and DURATION, else an assumption that is said (a day for whole days, an hour for times)."""
    if start is None:
        return None
    end = times.read_like(entry.first("DTEND"), start, entry.first("DTSTART"))
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
