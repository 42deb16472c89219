"""Declining invitations: what the organizer's calendar needs, no more, and never to the wrong address."""

from __future__ import annotations

import email
import email.policy
from datetime import UTC, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bowout.steps.event import Event, read
from bowout.steps.invitation import Decline, UnsafeReply, decline, decline_mail, waiting
from bowout.steps.own_entry import declined_copy

NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
ME = ("robin.ahrens@example.com", "r.ahrens@uni.example")
HOME = ZoneInfo("Europe/Berlin")

BERLIN = """\
BEGIN:VTIMEZONE
TZID:Europe/Berlin
X-LIC-LOCATION:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""
CUSTOM = BERLIN.replace("Europe/Berlin", "Customized Time Zone")

GOOGLE = """\
BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20261119T130000Z
DTEND:20261119T134500Z
DTSTAMP:20261112T081500Z
ORGANIZER;CN=Mara Lind:mailto:mara.lind@northwind.example
UID:0f3k2j9v6q1h8s7d5a4g@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE
 ;CN=Mara Lind;X-NUM-GUESTS=0:mailto:mara.lind@northwind.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=robin.ahrens@example.com;X-NUM-GUESTS=0:mailto:robin.ahrens@example
 .com
X-GOOGLE-CONFERENCE:https://meet.example/abc-defg-hij
X-MICROSOFT-CDO-OWNERAPPTID:-1213812
CREATED:20261112T081459Z
DESCRIPTION:Video call\\n\\nAnything private stands here
LAST-MODIFIED:20261112T081459Z
LOCATION:
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Second interview\\, Site Manager
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT10M
END:VALARM
END:VEVENT
END:VCALENDAR
"""
EXCHANGE = """\
BEGIN:VCALENDAR
METHOD:REQUEST
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ORGANIZER;CN="Brandt, Ute";SENT-BY="MAILTO:assistenz@hafen.example":MAILTO:Ute.Brandt@Hafen.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Robin.Ahrens@Example.com:MAILTO:Robin.Ahrens@Example.com
DESCRIPTION;LANGUAGE=de-DE:\\n
UID:040000008200E00074C5B7101A82E00800000000B0E5C3D6A1B2DC01000000000000000
 010000000A1B2C3D4E5F60718293A4B5C6D7E8F90
SUMMARY;LANGUAGE=de-DE:Vorstellungsgespräch Hafenlogistik
DTSTART;TZID=W. Europe Standard Time:20261120T140000
DTEND;TZID=W. Europe Standard Time:20261120T150000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20261113T101112Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:3
LOCATION;LANGUAGE=de-DE:Besprechungsraum 2
X-MICROSOFT-CDO-APPT-SEQUENCE:3
X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
END:VEVENT
END:VCALENDAR
"""
APPLE = """\
BEGIN:VCALENDAR
CALSCALE:GREGORIAN
PRODID:-//Apple Inc.//macOS 14.5//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:UTC+1
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
CREATED:20261110T101010Z
UID:7E2D9C1A-4B7F-4E2C-9E0B-0A1B2C3D4E5F
DTEND;TZID=Europe/Paris:20261121T113000
TRANSP:OPAQUE
X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
SUMMARY:Entretien – atelier
DTSTART;TZID=Europe/Paris:20261121T103000
DTSTAMP:20261110T101011Z
SEQUENCE:1
ORGANIZER;CN="Claire Morel";EMAIL="claire@atelier.example":mailto:2_GE2DKMBVGY4DANZ@imip.me.example
ATTENDEE;CN="Robin Ahrens";CUTYPE=INDIVIDUAL;EMAIL="robin.ahrens@example.com";PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:robin.ahrens@example.com
END:VEVENT
END:VCALENDAR
"""
ZOHO_LIKE = """\
BEGIN:VCALENDAR
PRODID:-//Some Calendar//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:c0ffee-00@scheduler.example
ORGANIZER;CN=Scheduler:mailto:reply+Tok3nAbC-9f%2B1@In.Scheduler.example
ATTENDEE:mailto:R.Ahrens@Uni.example
DTSTART:20261124T080000Z
DURATION:PT30M
SUMMARY:Screening call
DTSTAMP:20261110T101011Z
END:VEVENT
END:VCALENDAR
"""


def wire(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


def answered(text: str, **options: str) -> Decline:
    found = decline(wire(text), me=ME, now=NOW, **options)
    assert found is not None
    return found


def entry_of(found: Decline) -> icalendar.Event:
    calendar = icalendar.Calendar.from_ical(found.calendar)
    assert calendar["METHOD"] == "REPLY"
    (entry,) = calendar.walk("VEVENT")
    assert isinstance(entry, icalendar.Event)
    return entry


def unfolded(calendar: bytes) -> list[str]:
    return calendar.decode().replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize(
    ("request_text", "to", "sender"),
    [
        (GOOGLE, "mara.lind@northwind.example", "robin.ahrens@example.com"),
        (EXCHANGE, "Ute.Brandt@Hafen.example", "Robin.Ahrens@Example.com"),
        (APPLE, "2_GE2DKMBVGY4DANZ@imip.me.example", "robin.ahrens@example.com"),
        (ZOHO_LIKE, "reply+Tok3nAbC-9f+1@In.Scheduler.example", "R.Ahrens@Uni.example"),
    ],
)
def test_the_answer_goes_to_the_organizer_as_given_from_the_address_as_invited(
    request_text: str, to: str, sender: str
) -> None:
    found = answered(request_text)
    assert (found.to, found.sender) == (to, sender)


@pytest.mark.parametrize(
    "request_text", [GOOGLE, EXCHANGE, APPLE, ZOHO_LIKE], ids=["google", "exchange", "apple", "other"]
)
def test_the_answer_repeats_the_invitation_and_says_no(request_text: str) -> None:
    asked = icalendar.Calendar.from_ical(wire(request_text)).walk("VEVENT")[0]
    entry = entry_of(answered(request_text))
    for name in ("UID", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "SUMMARY", "ORGANIZER"):
        assert entry.get(name) == asked.get(name)
    assert [line for line in unfolded(answered(request_text).calendar) if line.startswith("ORGANIZER")] == [
        line for line in unfolded(wire(request_text)) if line.startswith("ORGANIZER")
    ]
    assert entry["ATTENDEE"].params["PARTSTAT"] == "DECLINED"
    assert entry["DTSTAMP"].to_ical() == b"20261116T093000Z"
    assert str(entry["COMMENT"]) == "I will not be able to attend. Thank you for the invitation."


@pytest.mark.parametrize("request_text", [GOOGLE, EXCHANGE, APPLE], ids=["google", "exchange", "apple"])
def test_nothing_but_the_answer_travels(request_text: str) -> None:
    lines = unfolded(answered(request_text).calendar)
    entry = lines[lines.index("BEGIN:VEVENT") : lines.index("END:VEVENT")]
    names = {line.replace(":", ";").split(";")[0] for line in entry[1:]}
    assert names == {"UID", "ORGANIZER", "ATTENDEE", "DTSTAMP", "COMMENT", "SEQUENCE", "SUMMARY", "DTSTART", "DTEND"}
    assert not [line for line in entry if "RSVP" in line or "X-NUM" in line]


@pytest.mark.parametrize(("request_text", "zone"), [(EXCHANGE, "W. Europe Standard Time"), (APPLE, "Europe/Paris")])
def test_the_zone_that_the_start_uses_travels_along(request_text: str, zone: str) -> None:
    calendar = icalendar.Calendar.from_ical(answered(request_text).calendar)
    assert [str(item["TZID"]) for item in calendar.walk("VTIMEZONE")] == [zone]
    (before,), (after,) = (read(raw, home=HOME) for raw in (wire(request_text), answered(request_text).calendar))
    assert after.start == before.start


def test_a_zone_of_their_own_making_travels_and_others_stay() -> None:
    asked = APPLE.replace("DTSTART;TZID=Europe/Paris", "DTSTART;TZID=Customized Time Zone")
    asked = asked.replace("DTEND;TZID=Europe/Paris:", "DTEND;TZID=Customized Time Zone:")
    asked = asked.replace("BEGIN:VEVENT", CUSTOM + "BEGIN:VEVENT")
    calendar = icalendar.Calendar.from_ical(answered(asked).calendar)
    assert [str(item["TZID"]) for item in calendar.walk("VTIMEZONE")] == ["Customized Time Zone"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("METHOD:REQUEST", "METHOD:PUBLISH"), "a published entry asks for no answer"),
        (("METHOD:REQUEST", "METHOD:CANCEL"), "a cancelled talk needs no refusal"),
        (("METHOD:REQUEST\n", ""), "without a method it is no invitation"),
        (("STATUS:CONFIRMED", "STATUS:CANCELLED"), "an entry marked cancelled needs no refusal"),
        (("mailto:robin.ahrens@example\n .com", "mailto:someone@else.example"), "another person was invited"),
        (("PARTSTAT=NEEDS-ACTION", "PARTSTAT=DECLINED"), "it has been declined already"),
        (("mailto:mara.lind@northwind.example\nUID", "mailto:robin.ahrens@example.com\nUID"), "this person organizes it"),
        (("ORGANIZER;CN=Mara Lind:mailto:mara.lind@northwind.example\n", ""), "nobody is there to answer"),
        (("ORGANIZER;CN=Mara Lind:mailto:mara.lind@northwind.example\n", "ORGANIZER:invalid:nomail\n"), "the organizer has no address"),
        (("UID:0f3k2j9v6q1h8s7d5a4g@google.com\n", ""), "without a UID no calendar finds it"),
        (("20261119T13", "20261115T13"), "it is over"),
        (("RSVP=\n TRUE;CN=robin", "CUTYPE=ROOM;CN=robin"), "the address is a room's"),
    ],
)  # fmt: skip
def test_where_there_is_nothing_to_decline_nothing_is_made(change: tuple[str, str], why: str) -> None:
    changed = GOOGLE.replace(*change).replace(
        "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CUTYPE=ROOM", "CUTYPE=ROOM"
    )
    assert changed != GOOGLE
    assert decline(wire(changed), me=ME, now=NOW) is None, why


def test_a_talk_that_has_begun_can_still_be_declined() -> None:
    assert decline(wire(GOOGLE), me=ME, now=datetime(2026, 11, 19, 13, 30, tzinfo=UTC)) is not None


SERIES = """\
BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
{zone}BEGIN:VEVENT
UID:series@northwind.example
ORGANIZER:mailto:mara@northwind.example
ATTENDEE:mailto:robin.ahrens@example.com
DTSTART;TZID=Europe/Berlin:20260901T100000
DTEND;TZID=Europe/Berlin:20260901T103000
RRULE:FREQ=WEEKLY{limit}
SUMMARY:Weekly talk
SEQUENCE:1
END:VEVENT
BEGIN:VEVENT
UID:series@northwind.example
RECURRENCE-ID;TZID=Europe/Berlin:{moved}T100000
ORGANIZER:mailto:mara@northwind.example
ATTENDEE:mailto:robin.ahrens@example.com
DTSTART;TZID=Europe/Berlin:{moved}T150000
DTEND;TZID=Europe/Berlin:{moved}T153000
SUMMARY:Weekly talk, moved
SEQUENCE:2
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(
    ("limit", "moved", "declined"),
    [
        ("", "20261124", [None, b"20261124T100000"]),
        ("", "20261110", [None]),
        (";COUNT=3", "20261124", [b"20261124T100000"]),
        (";UNTIL=20261101T000000Z", "20261110", []),
    ],
)
def test_of_a_series_what_still_lies_ahead_is_declined(limit: str, moved: str, declined: list[bytes | None]) -> None:
    found = decline(wire(SERIES.format(zone=BERLIN, limit=limit, moved=moved)), me=ME, now=NOW)
    entries = icalendar.Calendar.from_ical(found.calendar).walk("VEVENT") if found else []
    assert [one["RECURRENCE-ID"].to_ical() if "RECURRENCE-ID" in one else None for one in entries] == declined
    if found:
        assert found.calendar.count(b"BEGIN:VTIMEZONE") == 1
        assert found.calendar.count(b"TZID=Europe/Berlin") == 2 * len(entries) + declined.count(b"20261124T100000")


def test_the_words_are_neutral_in_their_language_or_the_persons_own() -> None:
    german = answered(EXCHANGE, language="de")
    assert german.subject == "Abgelehnt: Vorstellungsgespräch Hafenlogistik"
    assert str(entry_of(german)["COMMENT"]) == "Ich kann nicht teilnehmen. Vielen Dank für die Einladung."
    own = answered(GOOGLE, comment="Sorry, I cannot come;\nthank you, though.")
    assert str(entry_of(own)["COMMENT"]) == "Sorry, I cannot come;\nthank you, though."
    assert own.subject == "Declined: Second interview, Site Manager"


def word(method: str, *, sequence: int = 0, day: int = 1, date: str | None = None, uid: str = "talk") -> Event:
    return Event(
        uid=uid, method=method, sequence=sequence, stamped=datetime(2026, 11, day, tzinfo=UTC), recurrence_id=date
    )


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ([word("REQUEST"), word("REQUEST", sequence=1)], [1]),
        ([word("REQUEST", sequence=1), word("REQUEST")], [0]),
        ([word("REQUEST"), word("REQUEST", day=2)], [1]),
        ([word("REQUEST"), word("CANCEL", sequence=1)], []),
        ([word("CANCEL", sequence=1), word("REQUEST")], []),
        ([word("REQUEST"), word("CANCEL", sequence=1), word("REQUEST", sequence=2)], [2]),
        ([word("REQUEST"), word("REPLY", sequence=9), word("COUNTER", sequence=9)], [0]),
        ([word("REQUEST"), word("CANCEL", date="20261124")], [0]),
        ([word("REQUEST"), word("REQUEST", date="20261124", sequence=4)], [0, 1]),
        ([word("REQUEST", date="20261124", sequence=4), word("CANCEL", sequence=1, day=2)], []),
        ([word("CANCEL", sequence=1, day=2), word("REQUEST", date="20261124", day=3)], [1]),
        ([word("REQUEST", uid="a"), word("CANCEL", uid="b")], [0]),
        ([word("REQUEST", uid="")], []),
    ],
)
def test_only_requests_that_still_stand_wait_for_an_answer(words: list[Event], left: list[int]) -> None:
    assert waiting(tuple(words)) == tuple(words[place] for place in left)


# The mail

ID = "<7f3a@candidate.example>"


def parsed(found: Decline) -> EmailMessage:
    mail = email.message_from_bytes(
        decline_mail(found, ID, NOW, in_reply_to="<invite@northwind.example>"), policy=email.policy.default
    )
    assert isinstance(mail, EmailMessage)
    return mail


@pytest.mark.parametrize(
    "request_text", [GOOGLE, EXCHANGE, APPLE, ZOHO_LIKE], ids=["google", "exchange", "apple", "other"]
)
def test_the_mail_carries_the_reply_as_calendars_expect_it(request_text: str) -> None:
    found = answered(request_text)
    mail = parsed(found)
    assert not mail.defects
    assert mail["From"].addresses[0].addr_spec == found.sender
    assert [to.addr_spec for to in mail["To"].addresses] == [found.to]
    assert mail["Subject"] == found.subject
    assert (mail["Message-ID"], mail["In-Reply-To"]) == (ID, "<invite@northwind.example>")
    words, calendar = mail.iter_parts()
    assert words.get_content_type() == "text/plain"
    assert found.text in words.get_content().replace("\r\n", "\n")
    assert calendar.get_content_type() == "text/calendar"
    assert calendar["Content-Type"].params == {"method": "REPLY", "charset": "UTF-8"}
    assert calendar.get_payload(decode=True) == found.calendar


def test_the_mail_is_safe_to_carry_and_the_same_each_time() -> None:
    found = answered(EXCHANGE, language="fr")
    wired = decline_mail(found, ID, NOW)
    assert wired.isascii()
    assert max(map(len, wired.split(b"\r\n"))) < 998
    assert b"\n" not in wired.replace(b"\r\n", b"")
    assert wired == decline_mail(found, ID, NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"to": "a@b.example>\r\nBcc: <x@y.example"},
        {"to": "a b@c.example"},
        {"to": "müller@c.example"},
        {"to": "nobody"},
        {"sender": "x@y.example\nX: 1"},
    ],
)
def test_an_address_that_would_break_the_header_is_refused(change: dict[str, str]) -> None:
    fields = {"to": "a@b.example", "sender": "x@y.example", "subject": "no"} | change
    with pytest.raises(UnsafeReply):
        decline_mail(Decline(calendar=b"", **fields), ID, NOW)


def test_a_title_cannot_smuggle_a_header() -> None:
    found = answered(GOOGLE.replace("Second interview", "Talk\\nBcc: x@y.example\\n"))
    assert parsed(found)["Bcc"] is None


def test_an_international_domain_is_written_as_mail_needs_it() -> None:
    found = answered(GOOGLE.replace("mailto:mara.lind@northwind.example\nUID", "mailto:Mara@Bäckerei.example\nUID"))
    assert found.to == "Mara@xn--bckerei-5wa.example"


# Anything at all

VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=40)
ADDRESSES = st.from_regex(r"[A-Za-z0-9+._%=-]{1,20}@[A-Za-z0-9.-]{1,12}\.example", fullmatch=True)
REQUESTS = st.builds(
    (
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:{0}\nSEQUENCE:{1}\nSUMMARY:{2}\nORGANIZER;CN={3}:mailto:{4}\n"
        "RECURRENCE-ID:{5}\nATTENDEE;{6}:mailto:robin.ahrens@example.com\nATTENDEE:mailto:Robin.Ahrens@example.com\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    ).format,
    VALUES,
    st.one_of(VALUES, st.integers(0, 10**9).map(str)),
    VALUES,
    VALUES,
    st.one_of(ADDRESSES, VALUES),
    VALUES,
    VALUES,
)


@given(REQUESTS)
def test_a_decline_of_anything_is_none_or_a_true_reply(asked: str) -> None:
    found = decline(wire(asked), me=ME, now=NOW)
    if found is None:
        return
    (before,), (after,) = (read(raw, home=HOME) for raw in (wire(asked), found.calendar))
    assert after.method == "REPLY"
    for field in ("uid", "sequence", "organizer", "recurrence_id", "summary", "start"):
        assert getattr(after, field) == getattr(before, field)
    assert after.answers == (("robin.ahrens@example.com", "DECLINED"),)


@given(st.permutations(wire(EXCHANGE).split(b"\r\n")), st.integers(0, 1200), st.binary(max_size=6))
def test_damage_never_makes_it_raise(lines: list[bytes], at: int, noise: bytes) -> None:
    raw = b"\r\n".join(lines)
    for damaged in (raw, wire(EXCHANGE)[:at] + noise + wire(EXCHANGE)[at:]):
        decline(damaged, me=ME, now=NOW)


# The person's own copy


def test_the_own_copy_of_an_invitation_shows_the_answer_and_nothing_else_changes() -> None:
    raw = wire(EXCHANGE.replace("METHOD:REQUEST\n", ""))
    changed = declined_copy(raw, me=ME, now=NOW)
    assert changed is not None
    before, after = unfolded(raw), unfolded(changed)
    assert sorted(set(before) - set(after)) == sorted(
        line for line in before if line.startswith(("ATTENDEE", "ORGANIZER", "DTSTAMP"))
    )
    entry = icalendar.Calendar.from_ical(changed).walk("VEVENT")[0]
    assert entry["ATTENDEE"].params["PARTSTAT"] == "DECLINED"
    assert entry["ORGANIZER"].params["SCHEDULE-AGENT"] == "CLIENT"
    assert entry["ORGANIZER"].params["SENT-BY"] == "MAILTO:assistenz@hafen.example"


def test_a_copy_that_shows_the_answer_already_stays_as_it_is() -> None:
    once = declined_copy(wire(GOOGLE), me=ME, now=NOW)
    assert once is not None
    assert declined_copy(once, me=ME, now=datetime(2027, 1, 1, tzinfo=UTC)) == once


def test_an_entry_without_guests_is_marked_in_the_calendar() -> None:
    raw = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY;LANGUAGE=de:Gespr\xc3\xa4ch\r\nDTSTART:20261119T130000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    changed = declined_copy(raw, me=ME, now=NOW, language="de")
    assert changed is not None
    (event,) = read(changed, home=HOME)
    assert (event.status, event.summary) == ("CANCELLED", "Abgesagt: Gespräch")


@pytest.mark.parametrize(
    "lines",
    [
        "ORGANIZER:mailto:robin.ahrens@example.com\nATTENDEE:mailto:guest@corp.example\nATTENDEE:mailto:robin.ahrens@example.com\n",
        "ORGANIZER:mailto:x@corp.example\nATTENDEE:mailto:guest@corp.example\n",
        "ATTENDEE:mailto:robin.ahrens@example.com\n",
    ],
)
def test_an_entry_that_is_not_theirs_to_change_is_left_alone(lines: str) -> None:
    raw = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261119T130000Z\n{lines}END:VEVENT\nEND:VCALENDAR\n"
    assert declined_copy(wire(raw), me=ME, now=NOW) is None


def test_only_the_named_date_of_a_series_is_changed() -> None:
    raw = wire(SERIES.format(zone=BERLIN, limit="", moved="20261124"))
    changed = declined_copy(raw, me=ME, now=NOW, recurrence_id="20261124T100000")
    assert changed is not None
    series, date = read(changed, home=HOME)
    assert series.answers == (("robin.ahrens@example.com", ""),)
    assert date.answers == (("robin.ahrens@example.com", "DECLINED"),)
