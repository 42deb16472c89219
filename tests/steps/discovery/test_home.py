"""Where the person lives, by the clock their own mail shows."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bowout.steps import message as mail
from bowout.steps.discovery.home import home_of
from bowout.steps.message import Message

UTC = ZoneInfo("UTC")
ME = ("tess@example.com",)


def sent(*dates: str, said: str = "Thank you for the call and the time.", by: str = ME[0]) -> list[Message]:
    return [
        mail.read(f"From: {by}\nTo: x@firm.example\nDate: {date}\nMessage-ID: <{n}@x.example>\n\n{said}".encode())
        for n, date in enumerate(dates)
    ]


@pytest.mark.parametrize(
    ("own", "zone"),
    [
        (sent("Tue, 20 Oct 2026 08:00:00 -0400", "Tue, 10 Nov 2026 08:00:00 -0500"), "America/New_York"),
        (sent("Tue, 20 Oct 2026 08:00:00 -0500", "Tue, 10 Nov 2026 08:00:00 -0600"), "America/Chicago"),
        (sent("Tue, 20 Oct 2026 08:00:00 -0700", "Tue, 10 Nov 2026 08:00:00 -0700"), "America/Phoenix"),
        (
            sent("Tue, 10 Nov 2026 08:00:00 +0100", said="Vielen Dank für die Einladung und das Gespräch mit Ihnen."),
            "Europe/Berlin",
        ),
        (
            sent(
                "Tue, 10 Nov 2026 08:00:00 +0100",
                said="Merci pour votre message et pour la proposition que vous faites.",
            ),
            "Europe/Paris",
        ),
        (sent("Tue, 10 Nov 2026 08:00:00 +0000"), "UTC"),
        (sent("Tue, 10 Nov 2026 08:00:00 -0500", by="dana@firm.example"), "UTC"),
    ],
)
def test_the_offsets_of_their_own_mail_tell(own: list[Message], zone: str) -> None:
    now = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
    assert getattr(home_of(own, ME, now, UTC), "key", "") == zone


def test_the_machine_stands_where_it_fits() -> None:
    own = sent("Tue, 10 Nov 2026 08:00:00 +0100")
    madrid = ZoneInfo("Europe/Madrid")
    assert home_of(own, ME, datetime(2026, 11, 18, tzinfo=UTC), madrid) is madrid


def test_the_moment_given_tells_where_mail_is_silent() -> None:
    now = datetime.fromisoformat("2026-11-23T09:30:00-05:00")
    assert getattr(home_of([], ME, now, UTC), "key", "") == "America/New_York"
