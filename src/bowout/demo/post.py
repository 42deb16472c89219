"""Writes the mail of an invented search: threads, invitations and attachments as mail programs make them.

Knows dates only relative to `now`, so that the demo is always today. Refuses to know any conversation's content.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, getaddresses
from zoneinfo import ZoneInfo

HOME = ZoneInfo("Europe/London")
ME = "Robin Ashdown <robin@ashdown.example>"
SATURDAY = 5

_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """Times around `now` on working days, and how people write them."""

    now: datetime

    def at(self, days: int, clock: str, zone: ZoneInfo = HOME) -> datetime:
        """The working day `days` from today (weekends are stepped over, away from today) at a clock time."""
        day = self.now.astimezone(zone) + timedelta(days=days)
        while day.weekday() >= SATURDAY:
            day += timedelta(days=1 if days > 0 else -1)
        hour, _, minute = clock.partition(":")
        return day.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)

    def words(self, moment: datetime, language: str = "en") -> str:
        """`Thursday 26 November`, `Donnerstag, den 26. November`, `jeudi 26 novembre`, `jueves 26 de noviembre`."""
        weekday, month = _WEEKDAYS[language][moment.weekday()], _MONTHS[language][moment.month - 1]
        shape = {"en": "{} {} {}", "de": "{}, den {}. {}", "fr": "{} {} {}", "es": "{} {} de {}"}[language]
        return shape.format(weekday, moment.day, month)


@dataclass(frozen=True, kw_only=True)
class Posted:
    """One message of the mailbox: its bytes, when it came, and its folder."""

    raw: bytes
    when: datetime
    folder: str  # "INBOX" or "Sent"


@dataclass(kw_only=True)
class Thread:
    """One conversation being written; every message answers the one before it."""

    slug: str
    subject: str
    posted: list[Posted] = field(default_factory=list)
    _last: EmailMessage | None = None

    def them(self, when: datetime, sender: str, body: str, **more: str) -> EmailMessage:
        """A message from the other side; `more` are further headers (`cc`, `reply_to`, …)."""
        return self._post(when, (sender, more.pop("to", ME)), body, "INBOX", more)

    def me(self, when: datetime, to: str, body: str, **more: str) -> EmailMessage:
        """A message by the person, with what it answers quoted below, as mail programs do."""
        if self._last is not None:
            body = body.rstrip() + "\n\n" + _quoted(self._last)
        return self._post(when, (ME, to), body, "Sent", more)

    def attach(self, message: EmailMessage, name: str, content: bytes, kind: str) -> None:
        """Add a file to the message just written."""
        maintype, _, subtype = kind.partition("/")
        message.add_attachment(content, maintype=maintype, subtype=subtype, filename=name)
        self._reseal(message)

    def invite(self, message: EmailMessage, calendar: bytes, method: str = "REQUEST") -> None:
        """Make the message just written carry a calendar invitation, as Outlook and Google send it."""
        message.add_alternative(calendar.decode(), subtype="calendar", params={"method": method})
        self._reseal(message)

    def invited(self, when: datetime, slot: Slot, text: str) -> None:
        """An invitation mail of its own, from the slot's organizer."""
        message = self.them(when, slot.organizer, text, subject=slot.title)
        self.invite(message, request(slot, stamped=when))

    def _post(
        self, when: datetime, ends: tuple[str, str], body: str, folder: str, more: dict[str, str]
    ) -> EmailMessage:
        sender, to = ends
        message = EmailMessage()
        message["From"], message["To"], message["Date"] = sender, to, format_datetime(when)
        last = self._last
        fresh = more.pop("subject", None)
        message["Subject"] = fresh or (self.subject if last is None else "Re: " + self.subject)
        domain = getaddresses([sender])[0][1].rpartition("@")[2]
        message["Message-ID"] = f"<{self.slug}.{len(self.posted) + 1}@{domain}>"
        if last is not None:
            message["In-Reply-To"] = last["Message-ID"]
            message["References"] = f"{last.get('References', '')} {last['Message-ID']}".strip()
        for name, value in more.items():
            message[name.replace("_", "-").title()] = value
        message.set_content(body.strip() + "\n")
        self._last = message
        self.posted.append(Posted(raw=message.as_bytes(), when=when, folder=folder))
        return message

    def _reseal(self, message: EmailMessage) -> None:
        last = self.posted[-1]
        self.posted[-1] = Posted(raw=message.as_bytes(), when=last.when, folder=last.folder)


def _quoted(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    text = body.get_content() if body is not None else ""
    lines = "\n".join("> " + line for line in text.strip().splitlines())
    return f"On {message['Date']}, {message['From']} wrote:\n{lines}\n"


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A dated talk to be invited to."""

    uid: str
    start: datetime
    minutes: int
    title: str
    organizer: str
    place: str = ""
    notes: str = ""


def request(slot: Slot, *, stamped: datetime, attendee: bool = True, method: str = "REQUEST") -> bytes:
    """The calendar object of an invitation, or of the person's own entry (`method` empty, no attendee)."""
    zone = ZoneInfo("UTC")
    name, email = getaddresses([slot.organizer])[0]
    mine, my_address = getaddresses([ME])[0]
    lines = ["BEGIN:VCALENDAR", "PRODID:-//Invented Calendar//EN", "VERSION:2.0"]
    lines += [f"METHOD:{method}"] if method else []
    lines += ["BEGIN:VEVENT", f"UID:{slot.uid}", "SEQUENCE:0", f"DTSTAMP:{stamped.astimezone(zone):%Y%m%dT%H%M%SZ}"]
    lines += [f"DTSTART:{slot.start.astimezone(zone):%Y%m%dT%H%M%SZ}"]
    lines += [f"DTEND:{(slot.start + timedelta(minutes=slot.minutes)).astimezone(zone):%Y%m%dT%H%M%SZ}"]
    lines += [f"SUMMARY:{_escape(slot.title)}", f"LOCATION:{_escape(slot.place)}"]
    lines += [f"DESCRIPTION:{_escape(slot.notes)}", "STATUS:CONFIRMED"]
    if attendee:
        lines += [f"ORGANIZER;CN={name}:mailto:{email}"]
        lines += [f"ATTENDEE;CN={mine};PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{my_address}"]
        lines += [f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{email}"]
    lines += ["END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,").replace("\n", r"\n")
