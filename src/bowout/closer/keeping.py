"""What a person keeps when all is closed: the statement of what they relied on, and the people who said stay in touch.

Pure. Dates and words come from the record alone; the statement judges nobody and gives no legal advice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bowout.closer.answering import told_at
from bowout.closer.views import Board, Conversation
from bowout.steps.discovery import InterviewStatus, Person
from bowout.steps.reply import Kind

WARM = {Kind.KEEP_IN_TOUCH, Kind.RECONSIDER, Kind.ASKS_REFERRAL}
LATER = timedelta(days=180)  # when the calendar reminds of them


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact:
    """Somebody who would be glad to hear again: who, where, and what they said."""

    person: Person
    employer: str
    roles: tuple[str, ...]
    said: str
    told: datetime | None
    candidacy: str


def contacts(board: Board) -> tuple[Contact, ...]:
    """The warm contacts of the search; the next one starts with them."""
    return tuple(found for one in board.conversations if (found := _contact(one)) is not None)


def _contact(one: Conversation) -> Contact | None:
    warm = next((reply for reply in reversed(one.replies) if set(reply.kinds) & WARM and reply.sender), None)
    if warm is None:
        return None
    known = next((person for person in one.candidacy.people if person.email == warm.sender), None)
    return Contact(
        person=known or Person(name="", email=warm.sender),
        employer=(one.candidacy.agency or one.candidacy.employer).name,
        roles=one.candidacy.roles,
        said=" ".join(warm.quote.split()),
        told=told_at(one.dispatches),
        candidacy=one.candidacy.id,
    )


def vcards(board: Board) -> str:
    """The warm contacts as vCards (RFC 6350), with what they said as the note."""
    return "".join(_vcard(one) for one in contacts(board))


def _vcard(one: Contact) -> str:
    roles = f" ({', '.join(one.roles)})" if one.roles else ""
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"UID:urn:bowout:{_text(one.candidacy)}",
        f"FN:{_text(one.person.name or one.person.email)}",
        f"ORG:{_text(one.employer)}",
        f"EMAIL:{_text(one.person.email)}",
        *([f"TEL;VALUE=uri:tel:{_text(one.person.phone)}"] if one.person.phone else []),
        f"NOTE:{_text(f'{one.employer}{roles}. They wrote: {one.said}')}",
        "END:VCARD",
    ]
    return "".join(_folded(line) for line in lines)


def reminders(board: Board) -> str:
    """One all-day entry for each warm contact, half a year on, to write to them again if the person likes."""
    entries = "".join(_entry(one, board.now) for one in contacts(board))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bowout//Staying in touch//EN\r\n{entries}END:VCALENDAR\r\n"


def _entry(one: Contact, now: datetime) -> str:
    day = ((one.told or now) + LATER).date()
    who = one.person.name or one.person.email
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(one.candidacy)}-in-touch@bowout.invalid",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(f'Say hello to {who}, {one.employer}')}",
        f"DESCRIPTION:{_text(f'They wrote: {one.said}')}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]
    return "".join(_folded(line) for line in lines)


def _text(value: str) -> str:
    """A value of a vCard or a calendar: one line, with what separates escaped."""
    plain = " ".join(value.split())
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """A line of at most 75 octets, the rest on lines of its own that begin with a space."""
    rows: list[str] = []
    row = ""
    for letter in line:
        if len((row + letter).encode()) > (75 if not rows else 74):
            rows.append(row)
            row = ""
        row += letter
    return "\r\n ".join([*rows, row]) + "\r\n"


def reliance(board: Board) -> str:
    """A dated statement, in plain text, of what was turned down because of the offer."""
    verdict = board.offer.verdict
    lines = [
        "Statement of what was turned down in reliance on an offer",
        "",
        f"Written {board.now:%d %B %Y, %H:%M %Z}, from the record that was kept while it happened.",
        "",
    ]
    if verdict is not None:
        lines += [
            f"The offer: {verdict.role or 'role not named'} at {verdict.employer or 'employer not named'}"
            + (f", to begin on {verdict.start_date:%d %B %Y}." if verdict.start_date else "."),
            f"As the papers stand today: {verdict.firmness.value.replace('_', ' ')}. They say:",
            *(f"  - “{' '.join(proof.quote.split())}” ({proof.file})" for proof in verdict.evidence),
            "",
        ]
    told = [one for one in board.conversations if told_at(one.dispatches) is not None]
    lines.append(f"Turned down because of it ({len(told)}):" if told else "Nothing was turned down.")
    for one in sorted(told, key=lambda each: told_at(each.dispatches) or board.now):
        lines += _turned_down(one)
    lines += ["", "This states facts from mail and calendar. It is no legal advice and claims nothing."]
    return "\n".join(lines) + "\n"


def _turned_down(one: Conversation) -> list[str]:
    candidacy, at = one.candidacy, told_at(one.dispatches)
    talks = [
        talk for talk in candidacy.interviews if talk.status is InterviewStatus.UPCOMING or (at and talk.start > at)
    ]
    through = f", through {candidacy.agency.name}" if candidacy.agency else ""
    lines = [
        f"  - {candidacy.employer.name}{through}: {', '.join(candidacy.roles) or 'role not named'}.",
        f"    Told {at:%d %B %Y, %H:%M %Z}." if at else "",
        f"    Come as far as: {candidacy.stage.value.replace('_', ' ')}.",
        *(f"    Talk given up: {talk.start:%d %B %Y, %H:%M %Z}." for talk in talks),
        *(f"    They answered: “{' '.join(reply.quote.split())}”" for reply in one.replies if reply.quote),
    ]
    return [line for line in lines if line]
