"""A search history's TOML file to the mail and calendar bytes of its person, and to what should be found in them.

Knows the format of evaluation/README.md. Refuses to know how anything is found.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress

MATERIAL = Path(__file__).parent.parent / "material"
Table = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a careful person would say about one candidacy."""

    key: str
    employer: tuple[str, ...]
    domains: tuple[str, ...]
    agency: tuple[str, ...]
    roles: tuple[str, ...]
    status: str
    closed_by: str
    stage: str
    interviews: tuple[datetime, ...] | None
    recipient: tuple[str, ...] | None
    channel: tuple[str, ...]
    reply_to: str | None
    forbidden: frozenset[str]
    kept: bool
    unsure: bool
    messages: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class History:
    """One person's search: raw mail, oldest first, the calendar, and the expected candidacies."""

    name: str
    now: datetime
    home: ZoneInfo
    me: tuple[str, ...]
    my_name: str
    mails: tuple[tuple[str, bytes, tuple[str, ...], str | None], ...] = field(repr=False)  # id, raw, labels, thread
    calendar: bytes = field(repr=False)
    expected: tuple[Expected, ...]
    says: Mapping[str, str] = field(repr=False)  # message id -> its main meaning


def load(path: Path) -> History:
    """Read and build one history; what is wrong with the file is raised as ValueError naming the message."""
    data = tomllib.loads(path.read_text())
    head = data["history"]
    builder = Builder(head, data.get("message", []))
    mails = sorted(data.get("message", []), key=lambda mail: mail["date"])
    return History(
        name=path.stem,
        now=head["now"],
        home=ZoneInfo(head["home"]),
        me=tuple(address.lower() for address in head["me"]),
        my_name=head["name"],
        mails=tuple(builder.mail(mail) for mail in mails),
        calendar=builder.calendar(data.get("calendar", [])),
        expected=tuple(expected(entry, data.get("message", [])) for entry in data.get("candidacy", [])),
        says={message_id(mail["id"]): mail.get("says", "") for mail in mails},
    )


def message_id(short: str) -> str:
    """The Message-ID a short id stands for."""
    return short if short.startswith("<") else f"<{short}@history.test>"


def expected(entry: Table, mails: list[Table]) -> Expected:
    """The [[candidacy]] table as a value, with the messages that name it."""
    channel = entry.get("channel", [])
    return Expected(
        key=entry["key"],
        employer=tuple(entry["employer"]) if isinstance(entry["employer"], list) else (entry["employer"],),
        domains=tuple(entry.get("domains", ())),
        agency=tuple(entry.get("agency", ())),
        roles=tuple(entry.get("roles", ())),
        status=entry["status"],
        closed_by=entry.get("closed_by", ""),
        stage=entry["stage"],
        interviews=tuple(entry["interviews"]) if "interviews" in entry else None,
        recipient=tuple(address.lower() for address in entry["recipient"]) if "recipient" in entry else None,
        channel=(channel,) if isinstance(channel, str) else tuple(channel),
        reply_to=(message_id(entry["reply_to"]) if entry["reply_to"] else "") if "reply_to" in entry else None,
        forbidden=frozenset(address.lower() for address in entry.get("forbidden", ())),
        kept=entry.get("kept", False),
        unsure=entry.get("unsure", False),
        messages=frozenset(message_id(mail["id"]) for mail in mails if mail.get("of") == entry["key"]),
    )


class Builder:
    """Turns the tables of one file into bytes; knows the other messages for threads and quotes."""

    def __init__(self, head: Table, mails: list[Table]) -> None:
        self.me = f"{head['name']} <{head['me'][0]}>"
        self.home = ZoneInfo(head["home"])
        self.by_id = {mail["id"]: mail for mail in mails}

    def mail(self, mail: Table) -> tuple[str, bytes, tuple[str, ...], str | None]:
        """One message as (id, raw bytes, labels, thread id)."""
        try:
            return message_id(mail["id"]), self.raw(mail), tuple(mail.get("labels", ())), mail.get("thread") or None
        except (KeyError, ValueError, TypeError) as error:
            raise ValueError(f"message {mail.get('id')}: {error!r}") from error

    def raw(self, mail: Table) -> bytes:
        """The message's bytes as a mail program would write them."""
        message = EmailMessage(policy=SMTP.clone(max_line_length=998))
        message["From"] = self.person(mail["from"])
        message["To"] = ", ".join(self.person(one) for one in mail.get("to", ["me"]))
        if mail.get("cc"):
            message["Cc"] = ", ".join(self.person(one) for one in mail["cc"])
        if mail.get("reply_to"):
            message["Reply-To"] = mail["reply_to"]
        message["Date"] = format_datetime(mail["date"])
        message["Subject"] = mail.get("subject", "")
        message["Message-ID"] = message_id(mail["id"])
        self.thread(message, mail)
        for name, value in mail.get("headers", {}).items():
            message[name] = value
        self.content(message, mail)
        return bytes(message)

    def thread(self, message: EmailMessage, mail: Table) -> None:
        """In-Reply-To and References from the chain of answers, Gmail's labels and thread where given."""
        chain = list(self.chain(mail))
        if chain:
            message["In-Reply-To"] = chain[-1]
            message["References"] = " ".join(chain)
        if mail.get("labels"):
            message["X-Gmail-Labels"] = ",".join(mail["labels"])
        if mail.get("thread"):
            message["X-GM-THRID"] = mail["thread"]

    def chain(self, mail: Table) -> Iterator[str]:
        """Ids of what came before in the thread, oldest first."""
        parent = mail.get("reply")
        if parent:
            if parent in self.by_id:
                yield from self.chain(self.by_id[parent])
            yield message_id(parent)

    def content(self, message: EmailMessage, mail: Table) -> None:
        """Body with quoted mail, calendar part and attachments."""
        if mail.get("html"):
            message.set_content(mail["body"], subtype="html")
        else:
            message.set_content(mail["body"].lstrip("\n") + self.quoted(mail))
        if "invite" in mail:
            invite = mail["invite"]
            method = invite.get("method", "REQUEST")
            message.add_alternative(
                self.calendar([invite], method=method).decode(), subtype="calendar", params={"method": method}
            )
        for attachment in mail.get("attach", ()):
            message.add_attachment(attachment["text"], filename=attachment["name"])

    def quoted(self, mail: Table) -> str:
        """The answered mail below the answer."""
        parent = self.by_id.get(mail.get("reply", ""))
        if not mail.get("quote") or parent is None:
            return ""
        lines = (parent["body"].strip() + self.quoted(parent)).splitlines()
        head = f"On {parent['date']:%a, %d %b %Y at %H:%M}, {self.person(parent['from'])} wrote:"
        return f"\n\n{head}\n\n" + "\n".join(f"> {line}" for line in lines) + "\n"

    def person(self, text: str) -> str:
        """`me` written out."""
        return self.me if text == "me" else text

    def calendar(self, entries: list[Table], *, method: str | None = None) -> bytes:
        """A VCALENDAR of the entries."""
        calendar = Calendar()
        calendar.add("prodid", "-//history//EN")
        calendar.add("version", "2.0")
        if method:
            calendar.add("method", method)
        for entry in entries:
            calendar.add_component(self.event(entry))
        calendar.add_missing_timezones()
        return bytes(calendar.to_ical())

    def event(self, entry: Table) -> Event:
        """One VEVENT."""
        event = Event()
        event.add("uid", entry["uid"])
        event.add("sequence", entry.get("sequence", 0))
        event.add("dtstart", self.moment(entry, "start"))
        event.add("dtend", self.moment(entry, "end") if "end" in entry else self.moment(entry, "start") + HOUR)
        event.add("dtstamp", entry.get("stamp", datetime(2026, 1, 1, tzinfo=ZoneInfo("UTC"))))
        for name in ("summary", "location", "description", "status", "url"):
            if entry.get(name):
                event.add(name, entry[name])
        if entry.get("organizer"):
            event.add("organizer", self.attendee(entry["organizer"]), encode=False)
        for attendee in entry.get("attendees", ()):
            event.add("attendee", self.attendee(attendee), encode=False)
        return event

    def moment(self, entry: Table, key: str) -> datetime:
        """A time in the entry's zone; floating without one."""
        value: datetime = entry[key]
        return value.replace(tzinfo=ZoneInfo(entry["zone"])) if entry.get("zone") and value.tzinfo is None else value

    def attendee(self, text: str) -> vCalAddress:
        """`Name <address>` as a calendar address."""
        name, _, email = self.person(text).rpartition("<")
        address = vCalAddress(f"mailto:{email.rstrip('>').strip()}")
        if name.strip():
            address.params["CN"] = name.strip()
        return address


HOUR = timedelta(hours=1)
