"""When a letter is best sent: rows read as `it is … there, so it goes …`."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bowout.steps.outbox.hours import reading_time

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("it_is", "it_goes"),
    [
        ("Mon 2026-11-23 10:15", "Mon 2026-11-23 10:15"),
        ("Mon 2026-11-23 08:00", "Mon 2026-11-23 08:00"),
        ("Mon 2026-11-23 05:30", "Mon 2026-11-23 08:00"),
        ("Mon 2026-11-23 18:00", "Tue 2026-11-24 08:00"),
        ("Fri 2026-11-27 21:00", "Mon 2026-11-30 08:00"),
        ("Sat 2026-11-28 12:00", "Mon 2026-11-30 08:00"),
        ("Sun 2026-11-29 23:59", "Mon 2026-11-30 08:00"),
        ("Fri 2027-03-26 20:00", "Mon 2027-03-29 08:00"),  # the clocks change in between
    ],
)
def test_in_the_readers_zone(it_is: str, it_goes: str) -> None:
    form = "%a %Y-%m-%d %H:%M"
    earliest = datetime.strptime(it_is, form).replace(tzinfo=BERLIN)
    assert reading_time(earliest, zone=BERLIN).astimezone(BERLIN).strftime(form) == it_goes


def test_the_readers_clock_counts_and_not_the_writers() -> None:
    morning_at_home = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
    assert reading_time(morning_at_home, zone=NEW_YORK) == datetime(2026, 11, 23, 8, 0, tzinfo=NEW_YORK)


def test_it_does_not_wait_past_the_deadline() -> None:
    sunday = datetime(2026, 11, 29, 20, 0, tzinfo=BERLIN)
    assert reading_time(sunday, zone=BERLIN, deadline=sunday + timedelta(hours=6)) == sunday
    assert reading_time(sunday, zone=BERLIN, deadline=sunday + timedelta(days=2)) > sunday


@pytest.mark.parametrize("hour", range(24))
def test_it_never_goes_before_it_may(hour: int) -> None:
    earliest = datetime(2026, 11, 27, hour, 30, tzinfo=NEW_YORK)
    assert reading_time(earliest, zone=BERLIN) >= earliest
