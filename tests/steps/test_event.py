"""Calendar bytes to Event, on calendars as real programs write them and as damage leaves them."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given
from hypothesis import strategies as st

from bowout.steps.event import Event, expand, read

HOME = ZoneInfo("Europe/Vienna")
PUBLIC = Path(os.environ.get("BOWOUT_PUBLIC_DATA", "no public data")) / "itip-libical"
OWN_ZONE = """\
BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(entry: str, *, method: str = "", zones: str = "", ends: str = "\r\n") -> bytes:
    head = f"METHOD:{method}\n" if method else ""
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n{head}{zones}{entry}END:VCALENDAR\n"
    return text.replace("\n", ends).encode()


def entry(*lines: str, uid: str = "a1@example.com") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT", ""])


def one(raw: bytes) -> Event:
    events = read(raw, home=HOME)
    assert len(events) == 1
    return events[0]


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


FILE_ZONE = OWN_ZONE.format(name="Our Office", winter="-0330", summer="-0230")


@pytest.mark.parametrize(
    ("written", "instant", "zone"),
    [
        ("DTSTART:20261119T133000Z", "2026-11-19T13:30", "UTC"),
        ("DTSTART;TZID=Europe/Berlin:20261119T143000", "2026-11-19T13:30", "Europe/Berlin"),
        ('DTSTART;TZID="Europe/Berlin":20261119T143000', "2026-11-19T13:30", "Europe/Berlin"),
        ("DTSTART;TZID=europe/berlin:20260719T143000", "2026-07-19T12:30", "Europe/Berlin"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Paris:20261119T143000", "2026-11-19T13:30", "Europe/Paris"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/America/Argentina/Salta:20261119T143000", "2026-11-19T17:30", "America/Argentina/Salta"),
        ("DTSTART;TZID=W. Europe Standard Time:20261119T143000", "2026-11-19T13:30", "Europe/Berlin"),
        ("DTSTART;TZID=Pacific Standard Time:20260719T143000", "2026-07-19T21:30", "America/Los_Angeles"),
        ("DTSTART;TZID=GMT Standard Time:20260719T143000", "2026-07-19T13:30", "Europe/London"),
        ("DTSTART;TZID=India Standard Time:20261119T143000", "2026-11-19T09:00", "Asia/Calcutta"),
        ("DTSTART;TZID=Eastern Time (US & Canada):20261119T143000", "2026-11-19T19:30", "America/New_York"),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20261119T143000', "2026-11-19T13:30", "Europe/Amsterdam"),
        ("DTSTART;TZID=tzone://Microsoft/Utc:20261119T143000", "2026-11-19T14:30", "UTC"),
        ("DTSTART;TZID=Our Office:20261119T143000", "2026-11-19T18:00", None),
        ("DTSTART;TZID=Our Office:20260719T143000", "2026-07-19T17:00", None),
        ("DTSTART:20261119T143000", "2026-11-19T13:30", "Europe/Vienna"),
        ("DTSTART:20261119T143000+0530", "2026-11-19T09:00", None),
        ("DTSTART:2026-11-19T14:30:00Z", "2026-11-19T14:30", "UTC"),
        ("dtstart;tzid=Europe/Berlin:20261119T143000", "2026-11-19T13:30", "Europe/Berlin"),
        ("DTSTART;VALUE=DATE-TIME;TZID=Asia/Tokyo:20261119T143000", "2026-11-19T05:30", "Asia/Tokyo"),
        ("DTSTART;TZID=America/New_York:20261101T013000", "2026-11-01T05:30", "America/New_York"),
    ],
)  # fmt: skip
def test_a_start_is_the_instant_its_sender_meant(written: str, instant: str, zone: str | None) -> None:
    event = one(calendar(entry(written, "DURATION:PT45M"), zones=FILE_ZONE))
    assert event.start is not None
    assert event.end is not None
    assert event.start.astimezone(UTC) == utc(instant)
    assert event.end.astimezone(UTC) == utc(instant) + timedelta(minutes=45)
    assert event.zone == zone
    assert not event.defects


def test_the_zone_of_one_file_says_nothing_in_the_next() -> None:
    written = "DTSTART;TZID=Our Office:20261119T143000"
    other = OWN_ZONE.format(name="Our Office", winter="+0545", summer="+0545")
    assert one(calendar(entry(written), zones=FILE_ZONE)).start == utc("2026-11-19T18:00")
    assert one(calendar(entry(written), zones=other)).start == utc("2026-11-19T08:45")
    without = one(calendar(entry(written, "DURATION:PT1H")))
    assert without.start == datetime(2026, 11, 19, 14, 30, tzinfo=HOME)
    assert without.defects == ("The time zone “Our Office” is unknown; its times were read as your own local time.",)


@pytest.mark.parametrize("offset", ["+0545", "-0330", "+0100"])
def test_file_zones_agree_with_another_reader(offset: str) -> None:
    hours = int(offset[:3])
    zones = OWN_ZONE.format(name="Bureau", winter=offset, summer=f"{hours + 1:+03d}{offset[3:]}")
    for month in range(1, 13):
        raw = calendar(entry(f"DTSTART;TZID=Bureau:2026{month:02}15T090000", "DURATION:PT1H"), zones=zones)
        theirs = icalendar.Timezone.from_ical(zones).to_tz(lookup_tzid=False)  # type: ignore[attr-defined]
        assert one(raw).start == datetime(2026, month, 15, 9, tzinfo=theirs)


@pytest.mark.parametrize(
    ("lines", "length", "said"),
    [
        (["DTSTART:20261119T140000Z", "DTEND:20261119T150000Z"], timedelta(hours=1), None),
        (["DTSTART:20261119T140000Z", "DURATION:PT1H30M"], timedelta(minutes=90), None),
        (["DTSTART:20261119T140000Z"], timedelta(hours=1), "The entry has no end; one hour was assumed."),
        (["DTSTART:20261119T140000Z", "DTEND:20261119T130000Z"], timedelta(hours=1), "The entry ends before it starts; one hour was assumed."),
        (["DTSTART;VALUE=DATE:20261119", "DTEND;VALUE=DATE:20261121"], timedelta(days=2), None),
        (["DTSTART;VALUE=DATE:20261119"], timedelta(days=1), None),
        (["DTSTART:20261119"], timedelta(days=1), None),
        (["DTSTART:20261119T140000Z", "DTEND;TZID=Europe/Berlin:20261119T160000"], timedelta(hours=1), None),
    ],
)  # fmt: skip
def test_an_end_is_read_or_its_assumption_is_said(lines: list[str], length: timedelta, said: str | None) -> None:
    event = one(calendar(entry(*lines)))
    assert event.start is not None
    assert event.end is not None
    assert event.end - event.start == length
    assert event.defects == ((said,) if said else ())


@pytest.mark.parametrize(
    "rule",
    [
        "BYDAY=-1SU;BYMONTH=10",
        "BYDAY=2SU;BYMONTH=3",
        "BYMONTH=4;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU",
        "BYMONTH=9;BYDAY=SU;BYSETPOS=-1",
        "BYMONTH=9;BYDAY=SU;BYSETPOS=2",
        "BYMONTHDAY=-1;BYMONTH=2",
        "BYMONTH=5;BYMONTHDAY=15",
        "UNTIL=20271103T000000Z;BYMONTH=11;BYDAY=1SU",
        "INTERVAL=1;WKST=MO;BYMINUTE=0;BYHOUR=2;BYMONTH=11;BYDAY=1SU",
    ],
)
def test_the_rules_by_which_clocks_change_agree_with_another_reader(rule: str) -> None:
    zones = (
        "BEGIN:VTIMEZONE\nTZID:Q\nBEGIN:STANDARD\nDTSTART:20000102T020000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0200\n"
        "END:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:20150101T020000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\n"
        f"RRULE:FREQ=YEARLY;{rule}\nEND:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20151224T020000\nTZOFFSETFROM:+0300\n"
        "TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    theirs = icalendar.Timezone.from_ical(zones).to_tz(lookup_tzid=False)  # type: ignore[attr-defined]
    day = datetime(2024, 1, 1, 12)
    while day.year < 2029:
        assert one(calendar(entry(f"DTSTART;TZID=Q:{day:%Y%m%dT%H%M%S}"), zones=zones)).start == day.replace(
            tzinfo=theirs
        )
        day += timedelta(days=5)


def test_a_known_zone_described_otherwise_is_read_as_it_is_in_force_and_said() -> None:
    wrong = OWN_ZONE.format(name="Europe/Berlin", winter="-0500", summer="-0400")
    event = one(calendar(entry("DTSTART;TZID=Europe/Berlin:20261119T140000", "DURATION:PT1H"), zones=wrong))
    assert event.start == utc("2026-11-19T13:00")
    assert event.defects == ("The entry describes the time zone “Europe/Berlin” otherwise than it is in force.",)


def test_an_end_without_a_zone_takes_that_of_the_start() -> None:
    event = one(calendar(entry("DTSTART;TZID=Asia/Tokyo:20261119T140000", "DTEND:20261119T150000")))
    assert event.end == utc("2026-11-19T06:00")
    assert not event.defects


def test_whole_days_begin_at_home() -> None:
    event = one(calendar(entry("DTSTART;VALUE=DATE:20261119")))
    assert event.all_day
    assert event.start == datetime(2026, 11, 19, tzinfo=HOME)


def test_floating_times_say_so() -> None:
    event = one(calendar(entry("DTSTART:20261119T140000", "DTEND:20261119T150000")))
    assert event.floating
    assert event.start == datetime(2026, 11, 19, 14, tzinfo=HOME)


INVITATION = entry(
    "DTSTAMP:20261110T090000Z",
    "SEQUENCE:2",
    "STATUS:CONFIRMED",
    "DTSTART;TZID=W. Europe Standard Time:20261119T143000",
    "DTEND;TZID=W. Europe Standard Time:20261119T153000",
    "RECURRENCE-ID;TZID=W. Europe Standard Time:20261118T143000",
    "SUMMARY;LANGUAGE=en:Interview\\, second round\\; with the team",
    "DESCRIPTION:Hello Robin\\,\\nwe look forward to it.\\n\\nJoin: https://meet.example/x?a=1\\;b",
    "LOCATION:Room 4\\, 2nd floor",
    'ORGANIZER;CN="Weber, Petra";SENT-BY="mailto:Assistant@Corp.example":MAILTO:Petra.Weber@Corp.example',
    "ATTENDEE;CN=Robin Ahrens;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:Robin.Ahrens@Example.com",
    "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@corp.example",
    "ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=jo@corp.example:/principals/users/jo/",
    "ATTENDEE;CN=nobody:invalid:nomail",
    "COMMENT:See you",
    "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/y",
)


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
def test_an_invitation_is_read_whole_whatever_its_line_ends(ends: str) -> None:
    event = one(calendar(INVITATION, method="REQUEST", ends=ends))
    assert (event.method, event.sequence, event.status) == ("REQUEST", 2, "CONFIRMED")
    assert event.recurrence_id == "20261118T143000"
    assert event.summary == "Interview, second round; with the team"
    assert event.description == "Hello Robin,\nwe look forward to it.\n\nJoin: https://meet.example/x?a=1;b"
    assert event.location == "Room 4, 2nd floor"
    assert event.url == "https://meet.example/y"
    assert event.organizer is not None
    assert (event.organizer.name, event.organizer.email) == ("Weber, Petra", "petra.weber@corp.example")
    assert event.sent_by is not None
    assert event.sent_by.email == "assistant@corp.example"
    assert [person.email for person in event.attendees] == ["robin.ahrens@example.com", "jo@corp.example"]
    assert event.answers == (("robin.ahrens@example.com", "NEEDS-ACTION"), ("jo@corp.example", "ACCEPTED"))
    assert event.comment == "See you"
    assert event.stamped == utc("2026-11-10T09:00")


@pytest.mark.parametrize(
    ("method", "status"), [("REQUEST", None), ("CANCEL", "CANCELLED"), ("REPLY", None), ("COUNTER", None)]
)
def test_a_cancellation_is_cancelled_whether_or_not_it_says_status(method: str, status: str | None) -> None:
    event = one(calendar(entry("DTSTART:20261119T140000Z", "DTEND:20261119T150000Z"), method=method.lower()))
    assert (event.method, event.status) == (method, status)


def test_a_fold_inside_a_letter_is_undone() -> None:
    raw = calendar(entry("SUMMARY:Gespräch über Löhne", "DTSTART:20261119T140000Z", "DURATION:PT1H"))
    cut = raw.index("ä".encode()) + 1
    assert one(raw[:cut] + b"\r\n " + raw[cut:]).summary == "Gespräch über Löhne"


def test_a_description_broken_without_folds_stays_one_text() -> None:
    raw = calendar(
        entry("DTSTART:20261119T140000Z", "DURATION:PT1H", "DESCRIPTION:Dear Robin,\nJoin: https://meet.example/z\nBring your folder", "LOCATION:Graz")
    )  # fmt: skip
    event = one(raw)
    assert event.description == "Dear Robin,\nJoin: https://meet.example/z\nBring your folder"
    assert event.location == "Graz"
    assert event.defects == ("A line of the calendar entry is broken.",)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["DESCRIPTION:Bring a < b and c > d\\, please"], "Bring a < b and c > d, please"),
        (['DESCRIPTION:<p>Hello</p><a href="https://meet.example/c?x=1">Cancel</a>'], "Hello\n\nCancel (https://meet.example/c?x=1)"),
        (["X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML><HTML><BODY>Second\\, talk</BODY></HTML>"], "Second, talk"),
        (["DESCRIPTION:Plain", "X-ALT-DESC;FMTTYPE=text/html:<b>Other</b>"], "Plain"),
    ],
)  # fmt: skip
def test_a_description_is_read_as_text(lines: list[str], text: str) -> None:
    assert one(calendar(entry("DTSTART:20261119T140000Z", "DURATION:PT1H", *lines))).description == text


def test_latin_letters_in_an_old_encoding_are_read() -> None:
    raw = calendar(entry("SUMMARY:Vorstellungsgespräch", "DTSTART:20261119T140000Z", "DURATION:PT1H"))
    assert one(raw.decode().encode("cp1252")).summary == "Vorstellungsgespräch"
    assert one(raw.decode().encode("utf-16")).summary == "Vorstellungsgespräch"
    assert one(b"\xef\xbb\xbf" + raw).summary == "Vorstellungsgespräch"


def test_every_entry_of_a_file_is_read_and_carries_only_itself() -> None:
    first = entry("DTSTART;TZID=Our Office:20261119T140000", "DURATION:PT1H", uid="one")
    second = entry("DTSTART:20261120T140000Z", "DURATION:PT1H", uid="two")
    events = read(calendar(first + second, zones=FILE_ZONE), home=HOME)
    assert [event.uid for event in events] == ["one", "two"]
    assert [again.uid for event in events for again in read(event.raw, home=HOME)] == ["one", "two"]
    assert one(events[0].raw).start == events[0].start == utc("2026-11-19T17:30")
    assert b"VTIMEZONE" not in events[1].raw


def test_a_single_entry_keeps_its_bytes() -> None:
    raw = calendar(INVITATION, method="REQUEST", ends="\n")
    assert one(raw).raw == raw


@pytest.mark.parametrize(
    "raw",
    [b"", b"  \r\n", b"\x00\xff\xfe\x01", b"hello", b"<html>Sign in</html>", b"BEGIN:VCALENDAR\r\nVERSION:2.0", b"BEGIN:VCARD"],
)  # fmt: skip
def test_what_is_no_calendar_gives_one_event_that_says_so(raw: bytes) -> None:
    events = read(raw, home=HOME, origin="invite.ics")
    assert [event.uid for event in events] == [""]
    assert events[0].defects
    assert events[0].origin == "invite.ics"


def test_a_calendar_without_entries_is_no_defect() -> None:
    assert read(calendar(""), home=HOME) == ()


def test_an_entry_cut_off_in_the_middle_is_kept_and_said() -> None:
    raw = calendar(INVITATION, method="REQUEST")
    event = one(raw[: raw.index(b"SUMMARY")])
    assert event.start == utc("2026-11-19T13:30")
    assert "The calendar entry is cut short." in event.defects


def test_a_start_that_is_none_is_said() -> None:
    event = one(calendar(entry("DTSTART:someday")))
    assert event.start is None
    assert event.defects == ("The time “someday” cannot be read.", "The entry has no start that can be read.")


@given(st.binary(max_size=400))
def test_no_bytes_make_the_reader_raise(noise: bytes) -> None:
    read(noise, home=HOME)


LINES = calendar(INVITATION, method="REQUEST", zones=FILE_ZONE).split(b"\r\n")


@given(st.permutations(LINES), st.integers(0, 2000), st.binary(max_size=6))
def test_no_damage_to_an_invitation_makes_the_reader_raise(lines: list[bytes], at: int, noise: bytes) -> None:
    raw = b"\r\n".join(lines)
    damaged = raw[:at] + noise + raw[at + len(noise) :]
    window = {"since": utc("2026-01-01"), "until": utc("2027-01-01")}
    expand(read(damaged, home=HOME), **window)


def test_the_public_itip_files_never_raise() -> None:
    if not PUBLIC.exists():
        pytest.skip("the public iTIP files are not on this machine")
    files = [path for path in PUBLIC.rglob("*") if path.is_file()]
    assert len(files) > 30
    for path in files:
        events = read(path.read_bytes(), home=HOME, origin=path.name)
        expand(events, since=utc("1995-01-01"), until=utc("2005-01-01"))
        assert all(event.uid or event.defects for event in events)


# Repeating entries

NOVEMBER = {"since": utc("2026-11-01"), "until": utc("2026-12-01")}


def starts(*raws: bytes, **window: datetime) -> list[str]:
    events = tuple(event for raw in raws for event in read(raw, home=HOME))
    return [
        f"{event.start.astimezone(UTC):%m-%d %H:%M}{' cancelled' if event.status == 'CANCELLED' else ''}"
        for event in expand(events, **(window or NOVEMBER))
        if event.start
    ]


WEEKLY = ("DTSTART;TZID=Europe/Berlin:20261013T100000", "DTEND;TZID=Europe/Berlin:20261013T110000", "RRULE:FREQ=WEEKLY")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (WEEKLY, ["11-03 09:00", "11-10 09:00", "11-17 09:00", "11-24 09:00"]),
        ((*WEEKLY[:2], "RRULE:FREQ=WEEKLY;COUNT=5"), ["11-03 09:00", "11-10 09:00"]),
        ((*WEEKLY[:2], "RRULE:FREQ=WEEKLY;UNTIL=20261110T090000Z"), ["11-03 09:00", "11-10 09:00"]),
        ((*WEEKLY[:2], "RRULE:FREQ=WEEKLY;UNTIL=20261110T085959Z"), ["11-03 09:00"]),
        ((*WEEKLY[:2], "RRULE:FREQ=WEEKLY;UNTIL=20261110"), ["11-03 09:00", "11-10 09:00"]),
        ((*WEEKLY, "EXDATE;TZID=Europe/Berlin:20261110T100000,20261117T100000"), ["11-03 09:00", "11-24 09:00"]),
        ((*WEEKLY, "EXDATE:20261110T090000Z"), ["11-03 09:00", "11-17 09:00", "11-24 09:00"]),
        ((*WEEKLY, "EXDATE:20261110T100000"), ["11-03 09:00", "11-17 09:00", "11-24 09:00"]),
        ((*WEEKLY, "EXDATE;VALUE=DATE:20261110"), ["11-03 09:00", "11-17 09:00", "11-24 09:00"]),
        ((*WEEKLY[:2], "RDATE;TZID=Europe/Berlin:20261105T120000"), ["11-05 11:00"]),
        ((*WEEKLY[:2], "RRULE:FREQ=MONTHLY;BYDAY=-1FR"), ["11-27 09:00"]),
        ((*WEEKLY[:2], "RRULE:FREQ=SECONDLY"), []),
        ((*WEEKLY[:2], "RRULE:FREQ=DAILY;INTERVAL=0"), []),
        ((*WEEKLY[:2], "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), []),
        ((*WEEKLY[:2], "RRULE:every week"), []),
    ],
)
def test_a_repeating_entry_falls_on_its_dates(lines: tuple[str, ...], expected: list[str]) -> None:
    assert starts(calendar(entry(*lines))) == expected


def test_a_rule_that_is_not_followed_is_said() -> None:
    events = read(calendar(entry(*WEEKLY[:2], "RRULE:FREQ=MINUTELY")), home=HOME)
    (first,) = expand(events, since=utc("2026-10-01"), until=utc("2026-12-01"))
    assert first.defects == ("The entry repeats in a way that Bowout does not follow; only its first date is known.",)


def test_dates_name_themselves_as_the_series_would() -> None:
    (event,) = read(calendar(entry(*WEEKLY)), home=HOME)
    names = [date.recurrence_id for date in expand((event,), **NOVEMBER)]
    assert names == ["20261103T100000", "20261110T100000", "20261117T100000", "20261124T100000"]


MOVED = entry(
    "RECURRENCE-ID;TZID=Europe/Berlin:20261110T100000", "SEQUENCE:1", "DTSTART:20261111T130000Z", "DURATION:PT1H"
)
DROPPED = entry("RECURRENCE-ID:20261117T090000Z", "SEQUENCE:1", "DTSTART:20261117T090000Z", "DURATION:PT1H")
LATER = entry(
    "RECURRENCE-ID;RANGE=THISANDFUTURE:20261110T090000Z", "SEQUENCE:1", "DTSTART:20261110T140000Z", "DURATION:PT2H"
)


@pytest.mark.parametrize(
    ("raws", "expected"),
    [
        ([calendar(entry(*WEEKLY) + MOVED, method="REQUEST")], ["11-03 09:00", "11-17 09:00", "11-24 09:00", "11-11 13:00"]),
        ([calendar(entry(*WEEKLY)), calendar(MOVED, method="REQUEST")], ["11-03 09:00", "11-17 09:00", "11-24 09:00", "11-11 13:00"]),
        ([calendar(entry(*WEEKLY)), calendar(DROPPED, method="CANCEL")], ["11-03 09:00", "11-10 09:00", "11-24 09:00", "11-17 09:00 cancelled"]),
        ([calendar(entry(*WEEKLY)), calendar(LATER, method="REQUEST")], ["11-03 09:00", "11-17 14:00", "11-24 14:00", "11-10 14:00"]),
        ([calendar(entry(*WEEKLY)), calendar(entry(*WEEKLY, "SEQUENCE:1").replace("T1", "T2"))], ["11-03 19:00", "11-10 19:00", "11-17 19:00", "11-24 19:00"]),
        ([calendar(entry(*WEEKLY)), calendar(entry("SEQUENCE:1", *WEEKLY[:2]), method="CANCEL")], ["11-03 09:00 cancelled", "11-10 09:00 cancelled", "11-17 09:00 cancelled", "11-24 09:00 cancelled", "10-13 08:00 cancelled"]),
        ([calendar(entry(*WEEKLY)), calendar(entry("SEQUENCE:1", *WEEKLY[:2]), method="REQUEST")], ["10-13 08:00"]),
        ([calendar(entry(*WEEKLY)), calendar(entry(*WEEKLY), method="REPLY")], ["11-03 09:00", "11-10 09:00", "11-17 09:00", "11-24 09:00", "10-13 08:00"]),
    ],
)  # fmt: skip
def test_the_newest_word_on_a_series_counts(raws: list[bytes], expected: list[str]) -> None:
    assert starts(*raws) == expected


@pytest.mark.parametrize("freq", ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
@pytest.mark.parametrize("extra", ["", ";INTERVAL=2", ";COUNT=7", ";UNTIL=20270301T000000Z", ";WKST=SU;INTERVAL=3"])
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Sydney"])
def test_dates_agree_with_another_reader(freq: str, extra: str, zone: str) -> None:
    rule = entry(f"DTSTART;TZID={zone}:20260910T100000", "DURATION:PT1H", f"RRULE:FREQ={freq}{extra}")
    raw = calendar(rule)
    window = (utc("2026-09-01"), utc("2028-01-01"))
    ours = [date.start for date in expand(read(raw, home=HOME), since=window[0], until=window[1])]
    theirs = recurring_ical_events.of(icalendar.Calendar.from_ical(raw)).between(*window)
    assert ours == sorted(item["DTSTART"].dt for item in theirs)
