"""Declining where it counts: the organizer's mailbox on a real Postfix and Dovecot, the own calendar on a real Radicale."""

from __future__ import annotations

import email
from datetime import UTC, datetime

import icalendar
import pytest

from bowout.carriers.invite import InviteCarrier
from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, Submission
from bowout.dav_session import DavServer
from bowout.ports import Intend, Outcome, Result
from bowout.steps.event import Event, read
from bowout.steps.invitation import decline, decline_mail
from bowout.steps.outbox import Dispatch, State, Way
from bowout.steps.own_entry import naming
from servers.dovecot import Dovecot
from servers.postfix import Postfix
from servers.radicale import Radicale

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("servers")]
ME = "me@candidate.test"
NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
REQUEST = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:talk-1@corp.test
SEQUENCE:2
DTSTAMP:20261110T100000Z
ORGANIZER;CN=Recruiter:mailto:Rec@corp.test
ATTENDEE;PARTSTAT=ACCEPTED:mailto:rec@corp.test
ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:Me@candidate.test
DTSTART:20261119T130000Z
DTEND:20261119T140000Z
SUMMARY:Zweites Gespräch
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n").encode()
OWN = REQUEST.replace(b"METHOD:REQUEST\r\n", b"")
ENTRY = b"".join(line for line in OWN.splitlines(keepends=True) if not line.startswith((b"ORGANIZER", b"ATTENDEE")))


def yes() -> bool:
    return True


class Post:
    """A carrier that only counts, for what happens after the mail."""

    def __init__(self, result: Result = Result.ACCEPTED) -> None:
        self.result = result
        self.carried = 0

    def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
        self.carried += intend()
        return Outcome(result=self.result, answer="250 ok")


def dispatch(*to: str, wire: bytes) -> Dispatch:
    return Dispatch(
        id="d1", candidacy="c1", way=Way.INVITE, state=State.HANDED, message_id="<reply@candidate.test>", recipients=to,
        wire=wire, digest="", approved_at=NOW, not_before=NOW, account=ME,
    )  # fmt: skip


def reply(request: bytes = REQUEST) -> Dispatch:
    answer = decline(request, me=(ME,), now=NOW, language="de")
    assert answer is not None
    return dispatch(answer.to, wire=decline_mail(answer, "<reply@candidate.test>", NOW))


@pytest.fixture
def calendar(radicale: Radicale) -> DavServer:
    radicale.empty()
    body = b'<C:mkcalendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>'
    for name in ("work", "private"):
        assert radicale.ask("MKCALENDAR", f"/{ME}/{name}/", body)[0] == 201
    return DavServer(url=radicale.url, user=ME, secret=lambda: radicale.password)


def put(radicale: Radicale, raw: bytes, place: str = "work/talk.ics") -> None:
    assert radicale.ask("PUT", f"/{ME}/{place}", raw)[0] == 201


def shown(radicale: Radicale, place: str = "work/talk.ics") -> Event:
    status, raw = radicale.ask("GET", f"/{ME}/{place}")
    assert status == 200
    return read(raw, home=UTC)[0]


def carrier(calendar: DavServer | None, post: Post | None = None) -> InviteCarrier:
    return InviteCarrier(post or Post(), calendar, me=(ME,), language="de", clock=lambda: NOW)


def test_the_organizer_receives_a_reply_that_their_calendar_understands(
    dovecot: Dovecot, postfix: Postfix, radicale: Radicale, calendar: DavServer
) -> None:
    dovecot.empty()
    put(radicale, OWN)
    server = Submission(
        host="localhost", port=dovecot.submission_port, security=Security.STARTTLS, user=ME,
        secret=lambda: dovecot.password, ca_file=dovecot.ca_file,
    )  # fmt: skip
    with SmtpCarrier(server) as smtp:
        outcome = InviteCarrier(smtp, calendar, me=(ME,), clock=lambda: NOW).carry(reply(), yes)
    assert (outcome.result, outcome.sentence) == (Result.ACCEPTED, "The entry in your calendar now shows it.")
    (arrived,) = dovecot.wait_for("rec@corp.test", 1)
    (part,) = [part for part in email.message_from_bytes(arrived).walk() if part.get_content_type() == "text/calendar"]
    assert (part.get_param("method"), part.get_content_charset()) == ("REPLY", "utf-8")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    (entry,) = icalendar.Calendar.from_ical(payload).walk("VEVENT")
    assert (str(entry["UID"]), entry["SEQUENCE"], str(entry["SUMMARY"])) == ("talk-1@corp.test", 2, "Zweites Gespräch")
    assert (str(entry["ATTENDEE"]), entry["ATTENDEE"].params["PARTSTAT"]) == ("mailto:Me@candidate.test", "DECLINED")
    assert shown(radicale).answers == (("rec@corp.test", "ACCEPTED"), ("me@candidate.test", "DECLINED"))


def test_every_copy_in_every_calendar_shows_the_answer_and_other_entries_stay(
    radicale: Radicale, calendar: DavServer
) -> None:
    put(radicale, OWN)
    put(radicale, OWN, "private/copy.ics")
    put(
        radicale,
        OWN.replace(b"talk-1@", b"talk-11@").replace(b"talk-11@corp.test", b"xtalk-1@corp.test.x"),
        "work/other.ics",
    )
    carrier(calendar).carry(reply(), yes)
    assert shown(radicale).answers[1] == shown(radicale, "private/copy.ics").answers[1] == (ME, "DECLINED")
    assert shown(radicale, "work/other.ics").answers[1] == (ME, "NEEDS-ACTION")


@pytest.mark.parametrize("result", [Result.REFUSED, Result.DEFERRED, Result.UNKNOWN])
def test_a_reply_that_did_not_leave_marks_nothing(radicale: Radicale, calendar: DavServer, result: Result) -> None:
    put(radicale, OWN)
    assert carrier(calendar, Post(result)).carry(reply(), yes).result is result
    assert shown(radicale).answers[1] == (ME, "NEEDS-ACTION")


def test_a_calendar_out_of_reach_does_not_unsay_the_mail(radicale: Radicale, calendar: DavServer) -> None:
    wrong = DavServer(url=calendar.url, user=ME, secret=lambda: "wrong")
    outcome = carrier(wrong).carry(reply(), yes)
    assert (outcome.result, outcome.answer) == (Result.ACCEPTED, "250 ok")
    assert outcome.sentence.startswith("The entry in your calendar could not be changed: The calendar server 127.0.0.1")
    assert outcome.sentence.endswith("Please mark it yourself.")


def test_without_a_calendar_account_the_mail_is_all() -> None:
    assert carrier(None).carry(reply(), yes) == Outcome(result=Result.ACCEPTED, answer="250 ok")


def test_an_invitation_that_is_not_in_the_calendar_needs_no_mark(calendar: DavServer) -> None:
    assert carrier(calendar).carry(reply(), yes).sentence == (
        "There is no such entry in your calendar, so nothing had to be marked."
    )


def test_an_own_entry_is_marked_and_nobody_is_mailed(radicale: Radicale, calendar: DavServer) -> None:
    put(radicale, ENTRY)
    post = Post()
    for _ in range(2):
        outcome = carrier(calendar, post).carry(dispatch(wire=naming("talk-1@corp.test")), yes)
        assert (outcome.result, outcome.sentence) == (Result.ACCEPTED, "The entry in your calendar now shows it.")
    assert post.carried == 0
    assert (shown(radicale).summary, shown(radicale).status) == ("Abgesagt: Zweites Gespräch", "CANCELLED")


def test_an_entry_with_guests_of_their_own_is_left_alone(radicale: Radicale, calendar: DavServer) -> None:
    put(radicale, OWN.replace(b"mailto:Rec@", b"mailto:me@").replace(b"me@corp.test", b"me@candidate.test"))
    outcome = carrier(calendar).carry(dispatch(wire=naming("talk-1@corp.test")), yes)
    assert outcome.result is Result.REFUSED
    assert outcome.sentence.startswith("You invited others to this entry")
    assert shown(radicale).answers[1] == (ME, "NEEDS-ACTION")


def test_nothing_is_marked_without_the_intent(radicale: Radicale, calendar: DavServer) -> None:
    put(radicale, ENTRY)
    outcome = carrier(calendar).carry(dispatch(wire=naming("talk-1@corp.test")), lambda: False)
    assert outcome.result is Result.DEFERRED
    assert shown(radicale).status is None


def test_a_change_between_looking_and_writing_is_kept(
    radicale: Radicale, calendar: DavServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(radicale, ENTRY)
    moved = [ENTRY.replace(b"T130000Z", b"T150000Z"), ENTRY.replace(b"T130000Z", b"T160000Z")]

    def clock() -> datetime:
        """The time is asked for between reading and writing: somebody else writes then, twice."""
        if moved:
            radicale.ask("PUT", f"/{ME}/work/talk.ics", moved.pop())
        return NOW

    busy = InviteCarrier(Post(), calendar, me=(ME,), clock=clock)
    assert busy.carry(dispatch(wire=naming("talk-1@corp.test")), yes).result is Result.ACCEPTED
    assert shown(radicale).start == datetime(2026, 11, 19, 15, 0, tzinfo=UTC)
    assert shown(radicale).status == "CANCELLED"


def test_of_a_series_only_the_declined_date_is_marked(radicale: Radicale, calendar: DavServer) -> None:
    series = OWN.replace(b"SUMMARY", b"RRULE:FREQ=WEEKLY\r\nSUMMARY")
    start = series.index(b"BEGIN:VEVENT")
    one = OWN[OWN.index(b"BEGIN:VEVENT") : OWN.index(b"END:VCALENDAR")]
    date = one.replace(b"SEQUENCE:2", b"SEQUENCE:2\r\nRECURRENCE-ID:20261126T130000Z").replace(b"20261119", b"20261127")
    put(radicale, series[:start] + series[start : series.index(b"END:VCALENDAR")] + date + b"END:VCALENDAR\r\n")
    asked = REQUEST.replace(one, date)
    assert carrier(calendar).carry(reply(asked), yes).result is Result.ACCEPTED
    _, raw = radicale.ask("GET", f"/{ME}/work/talk.ics")
    answers = {entry.recurrence_id: entry.answers[1][1] for entry in read(raw, home=UTC)}
    assert answers == {None: "NEEDS-ACTION", "20261126T130000Z": "DECLINED"}
    other = asked.replace(b"RECURRENCE-ID:20261126", b"RECURRENCE-ID:20261203").replace(b"20261127", b"20261203")
    assert "There is no such entry in your calendar" in carrier(calendar).carry(reply(other), yes).sentence
