"""One message of the material as a mail, with what a careful person reads in it (material/replies/README.md)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from bowout.steps import message as mail
from bowout.steps.reply import Kind, Reply, Sent, read

MATERIAL = Path(__file__).parent.parent / "material" / "replies"
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
LETTER = Sent(
    message_id="<withdrawal.77@robin.example>",
    recipients=("priya.raman@thornbury.example", "hr@thornbury.example"),
    subject="Re: Supply Planner",
    sent=datetime(2026, 3, 9, 9, 0, tzinfo=UTC),
    envelope_id="d-77",
    domains=("thornbury.example",),
    slot_uids=("slot-1@thornbury.example",),
)


@dataclass(frozen=True, kw_only=True)
class Case:
    """A message and its reading; `kinds` are those a careful person names, the first one first."""

    name: str
    file: str
    language: str
    kinds: tuple[Kind, ...]
    fields: dict[str, object]

    @property
    def unseen(self) -> bool:
        """Whether nobody tunes with it."""
        return self.file.startswith("holdout-")

    @property
    def aside(self) -> bool:
        """Whether it is measured by counts alone, though by the hands that tune."""
        return self.file.startswith("check-")

    def reply(self) -> Reply:
        """What Bowout makes of it."""
        return read(mail.read(self.raw()), (LETTER,), now=NOW)

    def raw(self) -> bytes:
        """The bytes of the mail."""
        return _raw(self.fields, self.name)


def cases() -> Iterator[Case]:
    """Every message of every file."""
    for path in sorted(MATERIAL.glob("*.toml")):
        written = tomllib.loads(path.read_text())
        for number, fields in enumerate(written["reply"]):
            yield Case(
                name=f"{path.stem}-{fields.get('id', number + 1)}",
                file=path.name,
                language=fields.get("language", written.get("language", "")),
                kinds=tuple(Kind(kind) for kind in fields["kinds"]),
                fields=fields,
            )


def _raw(fields: dict[str, object], name: str) -> bytes:
    """The bytes of the mail, as a mail program would have sent them."""
    if "raw" in fields:
        return str(fields["raw"]).lstrip("\n").encode()
    one = EmailMessage(policy=SMTP)
    one["From"] = str(fields.get("from", "Priya Raman <priya.raman@thornbury.example>"))
    one["To"] = "Robin Ashdown <robin@ashdown.example>"
    one["Date"] = str(fields.get("date", "Mon, 09 Mar 2026 15:00:00 +0000"))
    one["Subject"] = str(fields.get("subject", LETTER.subject))
    one["Message-ID"] = f"<{name}@thornbury.example>"
    if fields.get("tied", True):
        one["In-Reply-To"] = LETTER.message_id
    if fields.get("auto"):
        one["Auto-Submitted"] = "auto-replied"
    _fill(one, fields)
    return one.as_bytes()


def _fill(one: EmailMessage, fields: dict[str, object]) -> None:
    text = str(fields.get("text", ""))
    one.set_content(text, subtype="html" if fields.get("html") else "plain")
    if "calendar" in fields:
        one.add_alternative(_calendar(str(fields["calendar"])), subtype="calendar")


def _calendar(order: str) -> str:
    """`METHOD UID`, as an interview on the 12th."""
    method, uid = order.split()
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Thornbury//EN", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}",
        "DTSTAMP:20260309T100000Z", "DTSTART:20260312T100000Z", "DTEND:20260312T110000Z", "SUMMARY:Interview",
        "ORGANIZER:mailto:hr@thornbury.example", "ATTENDEE:mailto:robin@ashdown.example", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    return "\r\n".join(lines) + "\r\n"
