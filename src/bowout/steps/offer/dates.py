"""Dates as letters write them, in English, German and French, by an own grammar.

Every date is found with its place in the text. A date without a year takes the first such day on or after the day the
text was written; one whose day and month cannot be told apart is left out rather than guessed. Refuses to know what a
date is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bowout.lazy import lazily

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner jan. janvier janv enero",
            "february feb februar feber février févr fév fevrier febrero",
            "march mar märz mär maerz mars marzo",
            "april apr avril avr abril",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet juil julio",
            "august aug août aout agosto",
            "september sep sept septembre septiembre setiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre déc decembre diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday montag lundi lunes",
            "tuesday dienstag mardi martes",
            "wednesday mittwoch mercredi miércoles",
            "thursday donnerstag jeudi jueves",
            "friday freitag vendredi viernes",
            "saturday samstag sonnabend samedi sábado",
            "sunday sonntag dimanche domingo",
        )
    )
    for name in names.split()
}
NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "one a an ein eine einer einem un une",
            "two zwei zweier deux",
            "three drei trois",
            "four vier quatre",
            "five fünf cinq",
            "six sechs",
            "seven sieben sept",
            "eight acht huit",
            "nine neun neuf",
            "ten zehn dix",
        ),
        start=1,
    )
    for name in names.split()
} | {
    "fourteen": 14,
    "vierzehn": 14,
    "fifteen": 15,
    "quinze": 15,
    "twenty": 20,
    "thirty": 30,
    "dreißig": 30,
    "trente": 30,
}
NAME = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
DAY_NAME = "|".join(WEEKDAYS)
YEAR = r"(?:,?\s+(?:of\s+|del?\s+)?(?P<{0}>(?:19|20)\d\d)|\s?'(?P<{0}s>\d\d))?"

DAY_FIRST = lazily(
    r"(?<![\w.])(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.)?\s*(?:day\s+of\s+|of\s+|de\s+|-\s?)?(?P<m>"
    + NAME
    + r")\b\.?-?"
    + YEAR.format("y")
)
MONTH_FIRST = lazily(r"\b(?P<m>" + NAME + r")\b\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)" + YEAR.format("y"))
ISO = lazily(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
NUMERIC = lazily(r"(?<![\d.])(?P<a>\d{1,2})(?P<s>[./-])\s?(?P<b>\d{1,2})(?P=s)\s?(?P<y>(?:19|20)\d\d|\d\d)(?!\d)")
GERMAN_SHORT = lazily(r"(?<![\d.,])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.(?!\d|\s?\d)")
SLASHED = lazily(
    r"\b(?:on|by|until|before|from|starting|starts?|due|date|through|till|of|is)\s?:? (?:(?:mon|tue|wed|thu|fri|sat"
    r"|sun)\w*,? )?"
    r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])"
)
BARE_WEEKDAY = lazily(
    r"\b(?P<next>next |this |coming |nächsten |kommenden |diesen |this coming )?(?P<w>"
    + DAY_NAME
    + r")\b(?: prochain)?"
)
SPAN = lazily(
    r"\b(?:within|in|innerhalb (?:von|der nächsten)|binnen|sous|dans (?:un délai de|les)|for|während"
    r"|pendant)\s+(?:the next |next )?"
    r"(?P<n>\d{1,2}|"
    + "|".join(NUMBERS)
    + r")\s*(?:\(\d{1,2}\)\s*)?(?P<u>(?:business |working |calendar )?(?:days?|weeks?|hours?)|"
    r"(?:kalender|werk|arbeits)?tagen?|wochen?|stunden|jours?(?: ouvrés| ouvrables| calendaires)?|semaines?|heures)"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date and where it stands in the (flat) text."""

    day: date
    start: int
    end: int
    exact: bool = True  # False: the year was worked out, or the day counted from another


def find_dates(flat: str, *, written: date | None, month_first: bool = False) -> tuple[Found, ...]:
    """The dates of a flat text in order. `written` is the day of the text; `month_first` reads 11/12 as in the US."""
    found = [*named(flat, written), *numeric(flat, written, month_first=month_first)]
    kept: list[Found] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def named(flat: str, written: date | None) -> Iterator[Found]:
    """Dates with the month as a word."""
    for pattern in (DAY_FIRST, MONTH_FIRST):
        for match in pattern.finditer(flat):
            year = year_of(match["y"] or match["ys"])
            day = made(year, MONTHS[match["m"]], int(match["d"]), written)
            if day:
                yield Found(day, match.start(), match.end(), year is not None)


def numeric(flat: str, written: date | None, *, month_first: bool) -> Iterator[Found]:
    """Dates in figures: ISO, German with dots, and the two that differ by country."""
    for match in ISO.finditer(flat):
        day = made(int(match["y"]), int(match["m"]), int(match["d"]), written)
        if day:
            yield Found(day, match.start(), match.end())
    for match in NUMERIC.finditer(flat):
        a, b = int(match["a"]), int(match["b"])
        swapped = (month_first and match["s"] != "." and a <= 12) or b > 12
        day = made(year_of(match["y"]), a if swapped else b, b if swapped else a, written)
        if day:
            yield Found(day, match.start(), match.end())
    for match in SLASHED.finditer(flat):
        a, b = int(match["a"]), int(match["b"])
        swapped = (month_first and a <= 12) or b > 12
        day = made(None, a if swapped else b, b if swapped else a, written)
        if day:
            yield Found(day, match.start("a"), match.end(), exact=False)
    for match in GERMAN_SHORT.finditer(flat):
        day = made(None, int(match["m"]), int(match["d"]), written)
        if day:
            yield Found(day, match.start(), match.end(), exact=False)


def counted(flat: str, written: date | None) -> Iterator[Found]:
    """Days counted from the day of the text: "within seven days", "by Friday"."""
    if written is None:
        return
    for match in SPAN.finditer(flat):
        count = int(match["n"]) if match["n"].isdigit() else NUMBERS[match["n"]]
        yield Found(after(written, count, match["u"]), match.start(), match.end(), exact=False)
    for match in BARE_WEEKDAY.finditer(flat):
        ahead = (WEEKDAYS[match["w"]] - written.weekday() - 1) % 7 + 1
        yield Found(written + timedelta(days=ahead), match.start(), match.end(), exact=False)


def after(written: date, count: int, unit: str) -> date:
    """The day so many units after another; working days skip weekends."""
    if unit.startswith(("hour", "stunde", "heure")):
        return written + timedelta(days=-(-count // 24))
    if unit.startswith(("week", "woche", "semaine")):
        return written + timedelta(weeks=count)
    if not re.search(r"business|working|werk|arbeits|ouvr", unit):
        return written + timedelta(days=count)
    day = written
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def year_of(text: str | None) -> int | None:
    """Four figures as they are, two in this century."""
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def made(year: int | None, month: int, day: int, written: date | None) -> date | None:
    """The date, or None when there is no such day or no year can be told."""
    try:
        if year is not None:
            return date(year, month, day)
        if written is None:
            return None
        this = date(written.year, month, day)
    except ValueError:
        return None
    # a letter of December speaks of January to come; a day some weeks back is the past
    return this if this >= written - timedelta(days=60) else date(written.year + 1, month, day)
