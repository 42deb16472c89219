"""Small invented searches as mail files: what one person sent and got, written as their mail program keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

ME = "Robin Vale <robin.vale@example.com>"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday


@dataclass(kw_only=True)
class Mailbox:
    """Mails in the order they were written, each with its own id."""

    mails: list[EmailMessage] = field(default_factory=list)

    def add(self, sender: str, subject: str, body: str, *, at: datetime, **more: str) -> EmailMessage:
        """One mail to (or, when they write it, from) the person. `answers` is the id it replies to."""
        mail = EmailMessage()
        mail["From"] = sender
        mail["To"] = more.get("to", ME)
        if "cc" in more:
            mail["Cc"] = more["cc"]
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = more.get("id") or f"<{len(self.mails) + 1}@{sender.rpartition('@')[2].strip('>')}>"
        mail["Subject"] = subject
        if "answers" in more:
            mail["In-Reply-To"] = mail["References"] = more["answers"]
        mail.set_content(body)
        if "invitation" in more:
            mail.add_alternative(
                more["invitation"].encode(), maintype="text", subtype="calendar", params={"method": "REQUEST"}
            )
        self.mails.append(mail)
        return mail

    def write(self, path: Path) -> Path:
        """An mbox file with all of it."""
        with path.open("wb") as file:
            for mail in self.mails:
                raw = mail.as_bytes().replace(b"\nFrom ", b"\n>From ")
                file.write(b"From - Mon Nov 23 09:00:00 2026\n" + raw.rstrip(b"\n") + b"\n\n")
        return path


def invitation(*, uid: str, start: datetime, organizer: str, title: str) -> str:
    """A calendar request to the person, an hour long."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Invented//EN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "SEQUENCE:0",
        f"DTSTAMP:{start - timedelta(days=5):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{start + timedelta(hours=1):%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{title}",
        f"ORGANIZER:mailto:{organizer}",
        "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:robin.vale@example.com",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines)


def search(*, firm: bool = True, now: datetime = NOW) -> Mailbox:
    """Two open conversations, one with an interview; a rejection; an accepted offer, firm or with a check open."""
    box = Mailbox()
    _interviewing(box, now)
    _applied(box, now)
    _rejected(box, now)
    offer(box, now, firm=firm)
    _noise(box, now)
    return box


def _interviewing(box: Mailbox, now: datetime) -> None:
    kim = "Kim Adeyemi <kim.adeyemi@northwind.example>"
    start = (now + timedelta(days=2)).replace(minute=0, second=0, microsecond=0)
    box.add(
        ME,
        "Application for Platform Engineer",
        "Dear Northwind team,\n\nI would like to apply for the post of Platform Engineer.\n\nBest,\nRobin Vale\n",
        at=now - timedelta(days=14),
        to="kim.adeyemi@northwind.example",
        id="<apply-northwind@example.com>",
    )
    box.add(
        kim,
        "Re: Application for Platform Engineer",
        "Hi Robin,\n\nThank you for applying to Northwind for the Platform Engineer role. I enjoyed our first call about "
        "your work on the billing migration. The team would like to meet you for a technical interview next.\n\n"
        "Best,\nKim Adeyemi\nTalent Partner, Northwind\n",
        at=now - timedelta(days=5),
        answers="<apply-northwind@example.com>",
        id="<talk@northwind.example>",
    )
    box.add(
        kim,
        "Invitation: Technical interview, Platform Engineer, Northwind",
        "Hi Robin,\n\nHere is the invitation to your technical interview with Northwind for the Platform Engineer role."
        "\n\nBest,\nKim\n",
        at=now - timedelta(days=4),
        id="<invite@northwind.example>",
        invitation=invitation(
            uid="talk-1@northwind.example",
            start=start,
            organizer="kim.adeyemi@northwind.example",
            title="Technical interview: Robin Vale, Platform Engineer",
        ),
    )


def _applied(box: Mailbox, now: datetime) -> None:
    box.add(
        ME,
        "Application: Site Reliability Engineer",
        "Dear Ms Osei,\n\nPlease find my application for the Site Reliability Engineer position at Larkfield.\n\n"
        "Best,\nRobin Vale\n",
        at=now - timedelta(days=10),
        to="Ama Osei <ama.osei@larkfield.example>",
        id="<apply-larkfield@example.com>",
    )
    box.add(
        "Ama Osei <ama.osei@larkfield.example>",
        "Re: Application: Site Reliability Engineer",
        "Dear Robin,\n\nThank you for your application for the Site Reliability Engineer position at Larkfield. We are "
        "reviewing it and will come back to you within two weeks.\n\nKind regards,\nAma Osei\nRecruiter, Larkfield\n",
        at=now - timedelta(days=9),
        answers="<apply-larkfield@example.com>",
        id="<received@larkfield.example>",
    )


def _rejected(box: Mailbox, now: datetime) -> None:
    box.add(
        ME,
        "Application for Data Engineer",
        "Dear hiring team,\n\nI am applying for the Data Engineer role at Fernhill.\n\nBest,\nRobin Vale\n",
        at=now - timedelta(days=30),
        to="jobs.contact@fernhill.example",
        id="<apply-fernhill@example.com>",
    )
    box.add(
        "Jo Lindt <jo.lindt@fernhill.example>",
        "Re: Application for Data Engineer",
        "Dear Robin,\n\nThank you for your interest in the Data Engineer role at Fernhill. Unfortunately, we have decided "
        "not to move forward with your application. We wish you all the best.\n\nKind regards,\nJo Lindt\n",
        at=now - timedelta(days=20),
        answers="<apply-fernhill@example.com>",
        id="<no@fernhill.example>",
    )


def offer(box: Mailbox, now: datetime, *, firm: bool) -> None:
    """An accepted offer of Meridian Instruments; its check is cleared where it is to be firm."""
    dana = "Dana Roth <dana.roth@meridian.example>"
    first_day, answer_by = _day(now + timedelta(days=42)), _day(now + timedelta(days=7))
    box.add(
        dana,
        "Your offer from Meridian Instruments",
        "Dear Robin,\n\nWe are delighted to offer you the position of Staff Engineer at Meridian Instruments. Your annual "
        f"salary will be 92,000 and your start date is {first_day}. This offer is contingent upon satisfactory "
        f"completion of a background check. Please reply in writing to accept by {answer_by}.\n\n"
        "Kind regards,\nDana Roth\nHead of People, Meridian Instruments\n",
        at=now - timedelta(days=7),
        id="<offer@meridian.example>",
    )
    box.add(
        ME,
        "Re: Your offer from Meridian Instruments",
        "Dear Dana,\n\nI accept the offer for the position of Staff Engineer as written. My signed copy is on its way.\n\n"
        "Best,\nRobin Vale\n",
        at=now - timedelta(days=6),
        to="Dana Roth <dana.roth@meridian.example>",
        answers="<offer@meridian.example>",
        id="<accept@example.com>",
    )
    box.add(
        dana,
        "Re: Your offer from Meridian Instruments",
        "Dear Robin,\n\nThank you, we have received your signed contract and it has been countersigned by us. We look "
        f"forward to your first day on {first_day}.\n\nKind regards,\nDana Roth\n",
        at=now - timedelta(days=5),
        answers="<accept@example.com>",
        id="<countersigned@meridian.example>",
    )
    if firm:
        box.add(dana, "All checks complete", cleared(now), at=now - timedelta(days=1), id="<cleared@meridian.example>")


def cleared(now: datetime) -> str:
    """The mail that makes the offer firm."""
    return (
        "Dear Robin,\n\nGood news: your background check is complete and came back clear, and all conditions of your offer "
        f"have been met. Your start date of {_day(now + timedelta(days=42))} as Staff Engineer at Meridian Instruments is confirmed.\n\n"
        "Kind regards,\nDana Roth\n"
    )


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def _noise(box: Mailbox, now: datetime) -> None:
    box.add(
        "Garden Weekly <news@gardenweekly.example>",
        "What to plant in November",
        "Tulips go into the ground now.\n\nUnsubscribe at any time.\n",
        at=now - timedelta(days=3),
    )
    box.add(
        "Sam Vale <sam.vale@example.net>",
        "Sunday lunch",
        "Are you coming on Sunday?\n\nSam\n",
        at=now - timedelta(days=2),
    )
