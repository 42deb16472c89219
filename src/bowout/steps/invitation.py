"""A calendar invitation to its decline: the iTIP REPLY of RFC 5546 in the MIME of RFC 6047 (domain.md section 6).

Knows what a REPLY repeats and what it leaves out; every repeated line is the organizer's own, as it stood. Refuses to
know how a mail is carried, and whether a newer word (a CANCEL) has come since: that is the caller's to look up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.base64mime import body_encode
from email.header import Header
from email.utils import format_datetime
from itertools import islice

from bowout.errors import YourMistake
from bowout.lazy import lazily
from bowout.steps.address import normalise
from bowout.steps.event import Event, age, expand, only, read
from bowout.steps.event.caltime import Zones
from bowout.steps.event.caluser import is_thing, mail_as_given, mail_of
from bowout.steps.event.contentline import Component, Property, escape, parse, unescape, write
from bowout.wording.invitation import COMMENT, DECLINED, INVITATION

_LAST_ON_EARTH = timezone(-timedelta(hours=12))  # a time without a zone is over once it is over everywhere
_REPEATED = ("RECURRENCE-ID", "SEQUENCE", "SUMMARY", "DTSTART", "DTEND", "DURATION")
_ENTRIES_CAP = 50  # of one REQUEST: a series and the dates it moved


class UnsafeReply(YourMistake):
    """This invitation cannot be answered by mail: {reason}. Nothing has been sent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Decline:
    """The answer to one invitation: to whom exactly as given, from which own address, and the calendar bytes.

    `text` is what a reader whose program knows no calendars sees.
    """

    to: str
    sender: str
    calendar: bytes
    subject: str
    text: str = ""


def waiting(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The requests that no newer word has overtaken: of every entry, and of every date of a series, the newest.

    One that was called off is left out, and so is a date whose whole series was called off since.
    """
    words: dict[tuple[str, str | None], Event] = {}
    for event in events:
        name = (event.uid, event.recurrence_id)
        if (
            event.uid
            and event.method in {"REQUEST", "CANCEL"}
            and (name not in words or age(words[name]) <= age(event))
        ):
            words[name] = event
    return tuple(word for word in words.values() if word.method == "REQUEST" and not _called_off(word, words))


def _called_off(date: Event, words: dict[tuple[str, str | None], Event]) -> bool:
    """A moved date counts its own SEQUENCE: against the word on its series the time of writing decides."""
    whole = words.get((date.uid, None))
    if date.recurrence_id is None or whole is None or whole.method != "CANCEL":
        return False
    return date.stamped is None or whole.stamped is None or whole.stamped >= date.stamped


def decline(
    request: bytes, *, me: tuple[str, ...], now: datetime, comment: str = "", language: str = "en"
) -> Decline | None:
    """The REPLY with PARTSTAT=DECLINED, or None when there is nothing to decline.

    Nothing to decline: no REQUEST, no UID, no ORGANIZER with an address, cancelled, this person not among the
    attendees (or the organizer), already declined, or over at `now`. `comment` is seen by other guests; without one a
    neutral sentence in `language` stands.
    """
    words = comment.strip() or COMMENT.get(language, COMMENT["en"])
    mine = {normalise(address) for address in me} - {""}
    for calendar in parse(request).components:
        if calendar.name == "VCALENDAR" and calendar.value("METHOD").upper() == "REQUEST":
            entries = list(islice(_to_decline(calendar, mine, now), _ENTRIES_CAP))
            if entries:
                return _reply(calendar, entries, words, language, now)
    return None


def _to_decline(calendar: Component, mine: set[str], now: datetime) -> Iterator[tuple[Component, Property]]:
    """The entries of one UID (RFC 5546 section 3.2.2) that wait for this person's answer, each with their line."""
    uid = ""
    for entry in calendar.inside("VEVENT"):
        line = _own_line(entry, mine)
        if line is None or not _is_answerable(entry, mine) or _is_over(calendar, entry, now):
            continue
        uid = uid or entry.value("UID")
        if entry.value("UID") == uid:
            yield entry, line


def _own_line(entry: Component, mine: set[str]) -> Property | None:
    """The ATTENDEE line of this person; the first of several that they have not declined on yet."""
    people = [item for item in entry.all("ATTENDEE") if not is_thing(item)]
    own = [item for item in people if mail_of(item.value) in mine or mail_of(item.param("EMAIL")) in mine]
    return next((item for item in own if item.param("PARTSTAT").upper() != "DECLINED"), None)


def _is_answerable(entry: Component, mine: set[str]) -> bool:
    organizer = _organizer(entry)
    return bool(
        entry.value("UID") and organizer and normalise(organizer) not in mine and entry.value("STATUS") != "CANCELLED"
    )


def _organizer(entry: Component) -> str:
    """The organizer's address exactly as given: its local part may hold a token."""
    item = entry.first("ORGANIZER")
    return (mail_as_given(item.value) or mail_as_given(item.param("EMAIL"))) if item else ""


def _is_over(calendar: Component, entry: Component, now: datetime) -> bool:
    (event,) = read(only(Zones(calendar, _LAST_ON_EARTH), entry), home=_LAST_ON_EARTH)
    if event.recurring and event.recurrence_id is None:
        return not expand((event,), since=now, until=now + timedelta(days=3660))
    return event.end is not None and event.end <= now


def _reply(
    calendar: Component, entries: list[tuple[Component, Property]], words: str, language: str, now: datetime
) -> Decline:
    entry, line = entries[0]
    answers = [_answer(one, own, words, now) for one, own in entries]
    used = {item.param("TZID") for answer in answers for item in answer.properties} - {""}
    zones = [item for item in calendar.inside("VTIMEZONE") if item.value("TZID").strip('"') in used]
    head = [_line("VERSION:2.0"), _line("PRODID:-//Bowout//EN"), _line("METHOD:REPLY")]
    title = unescape(entry.value("SUMMARY")).strip() or INVITATION.get(language, INVITATION["en"])
    return Decline(
        to=_organizer(entry),
        sender=mail_as_given(line.value) or mail_as_given(line.param("EMAIL")),
        calendar=write(Component(name="VCALENDAR", properties=head, children=[*zones, *answers]).lines()),
        subject=f"{DECLINED.get(language, DECLINED['en'])}: {_one_line(title)[:200]}",
        text=words,
    )


def _answer(entry: Component, own: Property, words: str, now: datetime) -> Component:
    """RFC 5546 section 3.2.3: who and what verbatim, one ATTENDEE, a fresh DTSTAMP; alarms and X- lines stay away."""
    repeated = [item for name in _REPEATED if (item := entry.first(name)) is not None and _is_sound(item)]
    identity = [item for name in ("UID", "ORGANIZER") if (item := entry.first(name)) is not None]
    fresh = [_line(f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"), _line(f"COMMENT:{escape(words)}")]
    return Component(name="VEVENT", properties=[*identity, _declined(own), *fresh, *repeated])


def _is_sound(item: Property) -> bool:
    return item.name != "SEQUENCE" or item.value.strip().isdecimal()


def _declined(own: Property) -> Property:
    """The own line with its new answer; of the parameters only the name and, where it stands there, the address."""
    kept = "".join(f';{name}="{value}"' for name in ("CN", "EMAIL") if (value := own.param(name)))
    return _line(f"ATTENDEE;PARTSTAT=DECLINED{kept}:{own.value.strip()}")


def _line(text: str) -> Property:
    name = re.split("[;:]", text, maxsplit=1)[0]
    return Property(name=name, line=text)


def _one_line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _encoded(text: str) -> str:
    charset = "us-ascii" if text.isascii() and "=?" not in text else "utf-8"
    return Header(text, charset, header_name="Subject").encode(linesep="\r\n")


_SAFE_ADDRESS = lazily(r"[!-;=?-~]{1,320}")  # printable ASCII but for the angle brackets
_SAFE_ID = lazily(r"<[!-;=?-~]{3,900}>")
_BOUNDARY = "=_bowout_reply"  # the underscore keeps it from standing in base64 or in a content line's first column


def decline_mail(decline: Decline, message_id: str, now: datetime, *, in_reply_to: str | None = None) -> bytes:
    """The reply as the RFC 5322 bytes that travel (RFC 6047 section 2), the same every time for the same arguments.

    Raises UnsafeReply for an address or id that would break the header.
    """
    for address in (decline.to, decline.sender):
        if not _SAFE_ADDRESS.fullmatch(address) or "@" not in address:
            raise UnsafeReply(reason=f"the address “{address[:80]}” cannot stand in a mail")
    for name in (message_id, in_reply_to or message_id):
        if not _SAFE_ID.fullmatch(name):
            raise UnsafeReply(reason=f"the id “{name[:80]}” cannot stand in a mail")
    thread = [f"In-Reply-To: {in_reply_to}", f"References: {in_reply_to}"] if in_reply_to else []
    head = [
        f"From: <{decline.sender}>",
        f"To: <{decline.to}>",
        f"Subject: {_encoded(_one_line(decline.subject))}",
        f"Date: {format_datetime(now)}",
        f"Message-ID: {message_id}",
        *thread,
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{_BOUNDARY}"',
    ]
    parts = [
        _part("text/plain; charset=UTF-8", "\r\n".join([*decline.text.splitlines(), ""]).encode()),
        _part("text/calendar; method=REPLY; charset=UTF-8", decline.calendar),
    ]
    body = b"".join(f"--{_BOUNDARY}\r\n".encode() + part for part in parts)
    return "\r\n".join([*head, "", ""]).encode("ascii") + body + f"--{_BOUNDARY}--\r\n".encode()


def _part(kind: str, content: bytes) -> bytes:
    """ASCII as it stands, for its lines are short already; anything else in base64, which no server rewraps."""
    if content.isascii() and max(map(len, content.split(b"\r\n"))) <= 78:
        encoding, body = "7bit", content + b"\r\n"  # the line end before a boundary is not the part's own
    else:
        encoding, body = "base64", body_encode(content, eol="\r\n").encode("ascii")
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body
