"""The person's own copy of a calendar entry, changed so that it shows the answer; every other line stays as it stood.

Knows which entries are theirs to change: an invitation they are a guest of, and an entry without guests. An entry that
they themselves invited others to is never touched, for a server may mail those others.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from bowout.steps.address import normalise
from bowout.steps.event.caluser import mail_of
from bowout.steps.event.contentline import Component, Property, parse, write
from bowout.wording.invitation import MARK


def naming(uid: str, recurrence_id: str | None = None) -> bytes:
    """The frozen words of a dispatch that mails nobody: which entry of the own calendar is to be marked."""
    rows = [f"UID:{uid}", *([f"RECURRENCE-ID:{recurrence_id}"] if recurrence_id else [])]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bowout//EN", "BEGIN:VEVENT"]
    return write([*head, *rows, "END:VEVENT", "END:VCALENDAR"])


def declined_copy(
    resource: bytes, *, me: tuple[str, ...], now: datetime, recurrence_id: str | None = None, language: str = "en"
) -> bytes | None:
    """The resource with PARTSTAT=DECLINED on the own line, or cancelled and marked where nobody else is invited.

    With `recurrence_id` only that date of a series changes. None when nothing in it is theirs to change; the same bytes
    when it shows the answer already. The organizer's server is told not to send a second reply (RFC 6638 section 7.1).
    """
    mine = {normalise(address) for address in me} - {""}
    parsed = parse(resource)
    entries = [entry for calendar in parsed.components for entry in calendar.inside("VEVENT")]
    asked = [entry for entry in entries if recurrence_id is None or entry.value("RECURRENCE-ID") == recurrence_id]
    theirs = [(entry, answered) for entry in asked if (answered := _answered(entry, mine, language)) is not None]
    if not theirs:
        return None
    changes = [(entry, answered) for entry, answered in theirs if answered != entry.properties]
    for entry, answered in changes:
        entry.properties[:] = _stamped(answered, now)
    return write(line for calendar in parsed.components for line in calendar.lines()) if changes else resource


def _answered(entry: Component, mine: set[str], language: str) -> list[Property] | None:
    organizer = entry.first("ORGANIZER")
    if entry.first("ATTENDEE") is None:
        return _cancelled(entry, MARK.get(language, MARK["en"]))
    is_guest = any(_is_own(item, mine) for item in entry.all("ATTENDEE"))
    if not is_guest or organizer is None or mail_of(organizer.value) in mine:
        return None
    return [_with_answer(item, mine) for item in entry.properties]


def _is_own(item: Property, mine: set[str]) -> bool:
    return mail_of(item.value) in mine or mail_of(item.param("EMAIL")) in mine


def _with_answer(item: Property, mine: set[str]) -> Property:
    if item.name == "ATTENDEE" and _is_own(item, mine):
        return _with_param(item, "PARTSTAT", "DECLINED")
    return _with_param(item, "SCHEDULE-AGENT", "CLIENT") if item.name == "ORGANIZER" else item


def _with_param(item: Property, name: str, value: str) -> Property:
    """The same line with one parameter set; RSVP goes with a given answer."""
    if item.param(name).upper() == value:
        return item
    head = item.line[: len(item.line) - len(item.value)].removesuffix(":")
    kept = re.sub(rf';\s*(?:{name}|RSVP)\s*=(?:"[^"]*"|[^";:]*)', "", head, flags=re.IGNORECASE)
    return replace(item, line=f"{kept};{name}={value}:{item.value}")


def _cancelled(entry: Component, mark: str) -> list[Property]:
    if entry.value("STATUS").upper() == "CANCELLED":
        return list(entry.properties)
    lines = [item for item in entry.properties if item.name not in {"STATUS", "SUMMARY"}]
    summary = entry.first("SUMMARY")
    title = (
        replace(summary, line=_titled(summary, mark)) if summary else Property(name="SUMMARY", line=f"SUMMARY:{mark}")
    )
    return [*lines, title, Property(name="STATUS", value="CANCELLED", line="STATUS:CANCELLED")]


def _titled(summary: Property, mark: str) -> str:
    head = summary.line[: len(summary.line) - len(summary.value)]
    return summary.line if summary.value.startswith(mark) else f"{head}{mark}: {summary.value}"


def _stamped(lines: list[Property], now: datetime) -> list[Property]:
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    kept = [item for item in lines if item.name not in {"DTSTAMP", "LAST-MODIFIED"}]
    return [*kept, *(Property(name=name, line=f"{name}:{stamp}") for name in ("DTSTAMP", "LAST-MODIFIED"))]
