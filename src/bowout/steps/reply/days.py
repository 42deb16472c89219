"""The first day back that an absence note names, in the date forms of four languages.

A note that says until when somebody is away means the day after. Refuses to guess a day that is not written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar janner janvier enero jan janv ene", "february februar fevrier febrero feb fevr",
            "march marz maerz mars marzo mar", "april avril abril apr avr abr", "may mai mayo",
            "june juni juin junio jun", "july juli juillet julio jul juil", "august aout agosto aug ago",
            "september septembre septiembre setiembre sept sep", "october oktober octobre octubre oct okt",
            "november novembre noviembre nov", "december dezember decembre diciembre dec dez dic",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday montag lundi lunes", "tuesday dienstag mardi martes", "wednesday mittwoch mercredi miercoles",
            "thursday donnerstag jeudi jueves", "friday freitag vendredi viernes",
            "saturday samstag sonnabend samedi sabado", "sunday sonntag dimanche domingo",
        )
    )
    for name in names.split()
}  # fmt: skip
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAYS = "|".join(_WEEKDAYS)
_DATE = (
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)? {{0,2}}(?:de |of |del )?(?P<month>{_NAMES})\b\.?(?:,? (?:de |del )?(?P<year>20\d\d))?"
    rf"|(?P<month2>{_NAMES})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year2>20\d\d))?"
    r"|(?P<iso>20\d\d-\d\d-\d\d)"
    r"|(?P<one>\d{1,2})[./-](?P<two>\d{1,2})(?:[./-](?P<year3>(?:20)?\d\d))?\b)"
)
_RETURN = lazily(
    r"\b(?:back|return\w*|resum\w+|(?:read|reply|answer|respond)\w*[^\n.!?;]{0,20} on|wieder|zuruck|retour\w*|reprend\w*|reprise|revien\w*|rentr\w*|vuelv\w*|volver\w*|vuelta|regres\w*|reincorpor\w*|de nuevo|de vuelta)\b"
    rf"[^\n.!?;]{{0,40}}?\b{_DATE}|\b(?:ab|am) (?:dem )?(?:\w+, (?:dem |den )?)?{_DATE.replace('?P<', '?P<x_')}\.?[^\n.!?;]{{0,40}}\b(?:wieder|zuruck)\b"
)
_UNTIL = lazily(
    r"(?:\b(?:until|till|til|through|thru|up to|bis|jusqu'?au|jusqu'?a|au|hasta|al|to|and|und|et|y|inclu\w+)\b|(?<=\d) ?[-–])"
    rf"[^\n.!?;\d]{{0,30}}?\b{_DATE}"
)
_WEEKDAY = lazily(
    rf"\b(?:back|return\w*|wieder|zuruck|retour|reviens|vuelvo|volvere|regreso|de vuelta|ab|am)\b[^\n.!?;\d]{{0,40}}?\b(?P<name>{_DAYS})\b"
)
_TOMORROW = lazily(
    r"\b(?:back|return\w*|wieder|zuruck|retour|reviens|vuelvo|volvere|regreso)\b[^\n.!?;\d]{0,40}?\b(?:tomorrow|morgen|demain|manana)\b"
)
_LONG_AGO = timedelta(days=60)


def first_day_back(text: str, written: date) -> date | None:
    """The day somebody is back; `written` is the day of the note, by which a missing year is settled."""
    folded = fold(text)
    for day in _dates(_RETURN, folded, written):
        return day
    lasts = list(_dates(_UNTIL, folded, written))
    if lasts:
        return max(lasts) + timedelta(days=1)
    weekday = _WEEKDAY.search(folded)
    if weekday:
        ahead = (_WEEKDAYS[weekday["name"]] - written.weekday() - 1) % 7 + 1
        return written + timedelta(days=ahead)
    return written + timedelta(days=1) if _TOMORROW.search(folded) else None


def _dates(rule: re.Pattern[str], folded: str, written: date) -> Iterator[date]:
    for match in rule.finditer(folded):
        named = {name.removeprefix("x_"): value for name, value in match.groupdict().items() if value}
        day = _date(named, written)
        if day is not None and day >= written - _LONG_AGO:
            yield day


def _date(named: dict[str, str], written: date) -> date | None:
    try:
        if "iso" in named:
            return date.fromisoformat(named["iso"])
        year = named.get("year") or named.get("year2") or named.get("year3")
        name = named.get("month") or named.get("month2")
        if name:
            return _in_year(year, _MONTHS[name], int(named.get("day") or named["day2"]), written)
        return _in_figures(year, int(named["one"]), int(named["two"]), written)
    except ValueError:
        return None


def _in_figures(year: str | None, one: int, two: int, written: date) -> date:
    """Day before month, unless only the American order is a date or lies near."""
    if two > 12:
        return _in_year(year, one, two, written)
    day = _in_year(year, two, one, written)
    if one > 12 or abs((day - written).days) <= 120:
        return day
    other = _in_year(year, one, two, written)
    return other if abs((other - written).days) <= 60 else day


def _in_year(year: str | None, month: int, day: int, written: date) -> date:
    if year:
        return date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    found = date(written.year, month, day)
    return found.replace(year=found.year + 1) if found < written - _LONG_AGO else found
