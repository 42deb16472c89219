"""Days and times as people write them; every text is of Monday 16 November 2026, in Berlin."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bowout.steps.discovery.dates import Reader, moments
from bowout.steps.discovery.phrases import fold, languages_of

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 16)

WRITTEN = [
    ("Thursday at 2pm PT", ["2026-11-19T14:00:00-08:00"]),
    ("Donnerstag, den 19.11., um 14:30 Uhr", ["2026-11-19T14:30:00+01:00"]),
    ("jeudi à 14h30", ["2026-11-19T14:30:00+01:00"]),
    ("come in Weds 10am, ask for Maria", ["2026-11-18T10:00:00+01:00"]),
    ("tomorrow at 9", ["2026-11-17T09:00:00+01:00"]),
    ("el jueves 19 de noviembre a las 16:30 h", ["2026-11-19T16:30:00+01:00"]),
    ("mañana a las 5 de la tarde", ["2026-11-17T17:00:00+01:00"]),
    ("November 19th, 2:30-3:30pm EST", ["2026-11-19T14:30:00-05:00"]),
    ("Wednesday next week at 11", ["2026-11-25T11:00:00+01:00"]),
    ("Mittwoch 25.11.2026, 9 Uhr", ["2026-11-25T09:00:00+01:00"]),
    ("Date: Thursday, 26 November 2026\nTime: 14:00 - 15:00 (GMT)", ["2026-11-26T14:00:00+00:00"]),
    ("heute um halb drei", ["2026-11-16T14:30:00+01:00"]),
    ("Wednesday 25 at 3pm", ["2026-11-25T15:00:00+01:00"]),
    ("Thursday 2pm or 4pm", ["2026-11-19T14:00:00+01:00", "2026-11-19T16:00:00+01:00"]),
    ("At 10am on Friday", ["2026-11-20T10:00:00+01:00"]),
    ("Friday at noon (UK time)", ["2026-11-20T12:00:00+00:00"]),
    ("Montag, den 7. Dezember, um 14:30 Uhr (deutsche Zeit)", ["2026-12-07T14:30:00+01:00"]),
    ("Montag, 7. Dezember 2026 um 10 Uhr", ["2026-12-07T10:00:00+01:00"]),
    ("Monday the 7th of December at 3pm", ["2026-12-07T15:00:00+01:00"]),
    ("le 24 novembre à 9h", ["2026-11-24T09:00:00+01:00"]),
]
NO_MOMENT = [
    "in 2 weeks, 40 hours per week, 9.5 years",
    "our 24/7 service and 10.000 € a year",
    "let's do it so we may march on",
    "Salary 55k, 3 offices, room 4.12",
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN, ids=[text for text, _ in WRITTEN])
def test_a_moment_is_read_to_the_minute(text: str, expected: list[str]) -> None:
    folded = fold(text)
    found = moments(text, folded, Reader(written=MONDAY, languages=languages_of(folded)))
    assert [when.isoformat() for one in found if (when := one.when(BERLIN))] == expected


@pytest.mark.parametrize("text", NO_MOMENT)
def test_nothing_is_invented(text: str) -> None:
    folded = fold(text)
    found = moments(text, folded, Reader(written=MONDAY, languages=languages_of(folded)))
    assert [one for one in found if one.when(BERLIN)] == []


def test_a_zone_keeps_its_clock_over_the_change_to_winter_time() -> None:
    text = "Monday 26 October at 9am PT"
    found = moments(text, fold(text), Reader(written=date(2026, 10, 19)))
    when = found[0].when(BERLIN)
    assert when is not None
    assert when.astimezone(BERLIN).isoformat() == "2026-10-26T17:00:00+01:00"
