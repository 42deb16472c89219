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


IN_BERLIN = [
    ("the week is full, half three on Thursday", ["2026-11-19T15:30"]),
    ("Donnerstag um halb drei", ["2026-11-19T14:30"]),
    ("Freitag Viertel nach neun", ["2026-11-20T09:15"]),
    ("Freitag um Viertel vor neun", ["2026-11-20T08:45"]),
    ("Freitag dreiviertel vier", ["2026-11-20T15:45"]),
    ("Freitag viertel vier", ["2026-11-20T15:15"]),
    ("el viernes a las cinco y media", ["2026-11-20T17:30"]),
    ("el martes que viene a las 9 menos cuarto", ["2026-11-17T08:45"]),
    ("mardi en huit à 10h", ["2026-11-24T10:00"]),
    ("mercredi prochain à 14h", ["2026-11-18T14:00"]),
    ("a week on Friday at 3pm", ["2026-11-27T15:00"]),
    ("Friday week at 3pm", ["2026-11-27T15:00"]),
    ("übermorgen um 9 Uhr", ["2026-11-18T09:00"]),
    ("tomorrow at quarter to five", ["2026-11-17T16:45"]),
    ("tmrw 8am", ["2026-11-17T08:00"]),
    ("vendredi à midi et demi", ["2026-11-20T12:30"]),
    ("nächsten Mittwoch 16 Uhr", ["2026-11-25T16:00"]),
    ("kommenden Mittwoch 16 Uhr", ["2026-11-18T16:00"]),
    ("nächste Woche Dienstag um 10", ["2026-11-24T10:00"]),
    ("next week on Tuesday at 10", ["2026-11-24T10:00"]),
    ("la semana que viene, el martes a las 10", ["2026-11-24T10:00"]),
    ("el martes de la semana que viene a las 10:30", ["2026-11-24T10:30"]),
    ("la semaine prochaine, mardi à 9h30", ["2026-11-24T09:30"]),
    ("this day next week at 2pm", ["2026-11-23T14:00"]),
    ("heute in einer Woche um 15 Uhr", ["2026-11-23T15:00"]),
    ("Guten Morgen, wir sprechen uns um 10", []),
    ("Freitag morgen um 9", ["2026-11-20T09:00"]),
    ("Donnerstagnachmittag um 3", ["2026-11-19T15:00"]),
    ("am 20. um 9 Uhr", ["2026-11-20T09:00"]),
    ("den 18. um 11 hab ich", ["2026-11-18T11:00"]),
    ("der 25. um 16 Uhr passt", ["2026-11-25T16:00"]),
    ("ich werde am 27. um halb neun da sein", ["2026-11-27T08:30"]),
    ("am 25.11. um 16", ["2026-11-25T16:00"]),
    ("am 25.11 um 16 Uhr", ["2026-11-25T16:00"]),
    ("Samstag 28.3. um 13", ["2027-03-28T13:00"]),
    ("am Dienstag in einer Woche, also am 24., um 7", ["2026-11-24T07:00"]),
    ("They asked for Wednesday 4pm instead (25.11.).", ["2026-11-25T16:00"]),
    ("le 10 à 11h", ["2026-12-10T11:00"]),
    ("el 22 a las 12:00", ["2026-11-22T12:00"]),
    ("Let's do the 19th, 4:15.", ["2026-11-19T16:15"]),
    ("Thursday (19th) 2pm PT", ["2026-11-19T23:00"]),
    ("at 9:00am - 11:00am (Central Time - US &\nCanada) on Wednesday, November 25, 2026", ["2026-11-25T16:00"]),
    ("When: 10:30am - 10:55am, Monday, November 23, 2026 (Pacific Time)", ["2026-11-23T19:30"]),
    ("Thursday 1 April at 4 pm our time, AWST", ["2027-04-01T10:00"]),
    ("3pm Lisbon time Tuesday 24 November", ["2026-11-24T16:00"]),
    ("Wed Nov 25 at 1 pm (all PT)", ["2026-11-25T22:00"]),
    ("pasate el martes 24 a las 9 y media", ["2026-11-24T09:30"]),
    ("pásate el martes por la tarde a las 5", ["2026-11-17T17:00"]),
    ("demain à 15 heures", ["2026-11-17T15:00"]),
    ("vendredi 20 novembre, 14 heures", ["2026-11-20T14:00"]),
    ("Thurs 19 Nov 1430hrs", ["2026-11-19T14:30"]),
    ("Thursday 2 works", ["2026-11-19T14:00"]),
    ("Wednesday 6.15 is no bother", ["2026-11-18T18:15"]),
    ("Thursday 6.15pm", ["2026-11-19T18:15"]),
    ("on Friday at ten thirty", ["2026-11-20T10:30"]),
    ("Friday ten past nine", ["2026-11-20T09:10"]),
    ("Friday at 10 o'clock", ["2026-11-20T10:00"]),
    ("Friday 8 in the evening", ["2026-11-20T20:00"]),
    ("Friday morning at 7", ["2026-11-20T07:00"]),
    ("mañana a las 9", ["2026-11-17T09:00"]),
    ("por la mañana a las 9", []),
    ("pasado mañana a las 12h", ["2026-11-18T12:00"]),
    ("am Samstag am 9i", ["2026-11-21T09:00"]),
    ("Mi 18.11. 10:15-11:00", ["2026-11-18T10:15"]),
    ("Do., 19.11.26, 9-10 Uhr", ["2026-11-19T09:00"]),
    ("19/11/2026 à 14h30", ["2026-11-19T14:30"]),
    ("Thursday, November 19, 2026 from 3:00 PM to 4:00 PM", ["2026-11-19T15:00"]),
    ("Jeudi 19 nov. de 10h à 11h", ["2026-11-19T10:00"]),
    ("jueves, 19 de noviembre de 2026, de 16:00 a 17:00", ["2026-11-19T16:00"]),
    ("Montag, den 30. November 2026, um vierzehn Uhr", ["2026-11-30T14:00"]),
    ("Dienstag, 1. Dezember, um 15.00 Uhr", ["2026-12-01T15:00"]),
    ("Sat 7 AM", ["2026-11-21T07:00"]),
    ("Saturday 7 AM", ["2026-11-21T07:00"]),
    ("the day after tomorrow at 11", ["2026-11-18T11:00"]),
    ("in der Woche vom 23. November", []),
    ("übernächste Woche Freitag um 10", ["2026-12-04T10:00"]),
    ("Tuesday after next at 10am", ["2026-11-24T10:00"]),
    ("dans deux semaines, le 30 à 9h", ["2026-11-30T09:00"]),
    ("Nov 24 3:30p.m. EST", ["2026-11-24T21:30"]),
    ("24 nov at 3", ["2026-11-24T15:00"]),
    ("4pm Berlin it is Thursday", ["2026-11-19T16:00"]),
    ("10 am Pacific on Thursday", ["2026-11-19T19:00"]),
    ("El viernes a la una", ["2026-11-20T13:00"]),
    ("viernes a las dos de la tarde", ["2026-11-20T14:00"]),
    ("Morgen um 14:30 Uhr", ["2026-11-17T14:30"]),
    ("Bitte morgen früh um 8", ["2026-11-17T08:00"]),
]


@pytest.mark.parametrize(("text", "expected"), IN_BERLIN, ids=[text for text, _ in IN_BERLIN])
def test_a_moment_is_read_on_the_reader_s_clock(text: str, expected: list[str]) -> None:
    folded = fold(text)
    found = moments(text, folded, Reader(written=MONDAY, languages=languages_of(folded)))
    starts = [when.astimezone(BERLIN) for one in found if (when := one.when(BERLIN))]
    assert [f"{start:%Y-%m-%dT%H:%M}" for start in starts] == expected


def test_a_zone_keeps_its_clock_over_the_change_to_winter_time() -> None:
    text = "Monday 26 October at 9am PT"
    found = moments(text, fold(text), Reader(written=date(2026, 10, 19)))
    when = found[0].when(BERLIN)
    assert when is not None
    assert when.astimezone(BERLIN).isoformat() == "2026-10-26T17:00:00+01:00"
