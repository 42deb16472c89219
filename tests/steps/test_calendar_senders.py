"""Invitations in the shapes that calendar programs give them: read as meant, declined where there is something to decline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

from bowout.steps.event import read
from bowout.steps.invitation import decline

FILES = Path(__file__).parent / "calendars"
ME = ("robin.ashdown@example.com",)
NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
HOME = ZoneInfo("America/New_York")


@dataclass(frozen=True, kw_only=True)
class Reads:
    """What a person would say of the file."""

    starts: str  # UTC
    minutes: int
    by: str
    title: str
    method: str = "REQUEST"
    answer_to: str | None = None  # None: nothing to decline
    zone_travels: str | None = None
    defects: tuple[str, ...] = ()


EXPECTED = {
    "outlook_teams": Reads(
        starts="2026-11-20 21:00", minutes=90, by="dana.okafor@meridianfoods.example",
        title="Panel interview: Plant Quality Lead", answer_to="dana.okafor@meridianfoods.example",
        zone_travels="Pacific Standard Time",
    ),
    "outlook_custom_zone": Reads(
        starts="2026-11-23 15:30", minutes=60, by="hr@harbourclinic.example", title="Interview - Dental Hygienist",
        answer_to="hr@harbourclinic.example", zone_travels="Customized Time Zone",
    ),
    "icloud": Reads(
        starts="2026-11-24 08:30", minutes=45, by="2_geytkmbvg44dmmjvgeytkmbvg5xk@imip.me.example",
        title="Entrevista en el taller", answer_to="2_GEYTKMBVG44DMMJVGEYTKMBVG5XK@imip.me.example",
        zone_travels="Europe/Madrid",
    ),
    "zoho": Reads(
        starts="2026-11-25 10:30", minutes=60, by="kavya.rao@sundaramtextiles.example",
        title="Interview for Accounts Executive", answer_to="kavya.rao@sundaramtextiles.example",
        zone_travels="Asia/Kolkata",
    ),
    "fastmail": Reads(
        starts="2026-11-25 22:00", minutes=45, by="bao@yarraprimary.example", title="Chat about the teaching role",
        answer_to="bao@yarraprimary.example", zone_travels="Australia/Melbourne",
    ),
    "scheduler_booking": Reads(
        starts="2026-11-27 15:00", minutes=30, by="mo.idris@brightlogistics.example",
        title="30 min screening between Mo Idris and Robin Ashdown", answer_to="mo.idris@brightlogistics.example",
    ),
    "notes": Reads(
        starts="2026-11-30 10:00", minutes=60, by="jana.vogt@stadtwerke.example",
        title="Vorstellungsgespräch Netzmonteur", answer_to="jana.vogt@stadtwerke.example",
        zone_travels="Western/Central Europe",
    ),
    "zimbra_moved_date": Reads(
        starts="2026-12-01 13:00", minutes=120, by="lambert@brasserie.example", title="Essai en cuisine (2e partie)",
        answer_to="lambert@brasserie.example", zone_travels="Europe/Brussels",
    ),
    "nextcloud": Reads(
        starts="2026-12-02 14:00", minutes=60, by="stellen@sonnhalde.example", title="Kennenlernen Pflegeteam",
        answer_to="stellen@sonnhalde.example",
    ),
    "recruiting_system_without_guest": Reads(
        starts="2026-12-03 10:00", minutes=60, by="no-reply@recruiting.example",
        title="Interview with the warehouse team",
    ),
    "published_slot": Reads(
        starts="2026-12-04 05:00", minutes=1440, by="talent@quarry.example", title="Assessment day", method="PUBLISH",
    ),
    "exchange_cancelled": Reads(
        starts="2026-12-04 09:00", minutes=60, by="ute.brandt@hafen.example", title="Abgesagt: Vorstellungsgespräch",
        method="CANCEL",
    ),
    "accepted_by_colleague": Reads(
        starts="2026-12-05 10:00", minutes=60, by="robin.ashdown@example.com", title="Talk", method="REPLY",
    ),
    "other_time_proposed": Reads(
        starts="2026-12-05 14:00", minutes=60, by="robin.ashdown@example.com", title="New time proposed: Talk",
        method="COUNTER",
    ),
}  # fmt: skip


def raw_of(name: str) -> bytes:
    """The file as it travels: lines ended by CRLF."""
    return (FILES / f"{name}.ics").read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def test_every_file_has_its_expected_reading() -> None:
    assert {path.stem for path in FILES.glob("*.ics")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_an_entry_is_read_as_its_sender_meant_it(name: str) -> None:
    expected = EXPECTED[name]
    (event,) = read(raw_of(name), home=HOME)
    assert event.start is not None
    assert event.end is not None
    assert event.organizer is not None
    assert f"{event.start.astimezone(UTC):%Y-%m-%d %H:%M}" == expected.starts
    assert (event.end - event.start).total_seconds() == expected.minutes * 60
    assert (event.organizer.email, event.summary, event.method) == (expected.by, expected.title, expected.method)
    assert event.defects == expected.defects


@pytest.mark.parametrize("name", EXPECTED)
def test_an_invitation_is_declined_where_there_is_one(name: str) -> None:
    expected = EXPECTED[name]
    found = decline(raw_of(name), me=ME, now=NOW)
    assert (found.to if found else None) == expected.answer_to
    if found is None:
        return
    asked = icalendar.Calendar.from_ical(raw_of(name)).walk("VEVENT")[0]
    calendar = icalendar.Calendar.from_ical(found.calendar)
    (entry,) = calendar.walk("VEVENT")
    assert calendar["METHOD"] == "REPLY"
    for field in ("UID", "SEQUENCE", "ORGANIZER", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "SUMMARY"):
        assert entry.get(field) == asked.get(field)
        assert getattr(entry.get(field), "params", None) == getattr(asked.get(field), "params", None)
    assert str(entry["ATTENDEE"]).lower() == "mailto:robin.ashdown@example.com"
    assert entry["ATTENDEE"].params["PARTSTAT"] == "DECLINED"
    assert not [key for key in entry if key.startswith("X-")]
    assert not entry.subcomponents
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    assert zones == ([expected.zone_travels] if expected.zone_travels else [])


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("ends", [b"\n", b"\r"])
def test_broken_line_ends_change_nothing(name: str, ends: bytes) -> None:
    whole, broken = (decline(raw, me=ME, now=NOW) for raw in (raw_of(name), raw_of(name).replace(b"\r\n", ends)))
    assert whole == broken


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_cut_anywhere_is_read_without_raising(name: str) -> None:
    raw = raw_of(name)
    for cut in range(0, len(raw), 37):
        for event in read(raw[:cut], home=HOME):
            assert event.uid or event.defects
        decline(raw[:cut], me=ME, now=NOW)
