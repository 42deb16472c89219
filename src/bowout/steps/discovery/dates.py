"""Days and times in the text of a mail, in English, German, French and Spanish, relative to when it was written.

Knows how people write a moment ("Weds 10am", "den 19.11., um 14:30 Uhr", "jeudi à 14h30", "mañana a las 9"). Refuses to
know whether the moment is an appointment, and invents nothing: a day without a time stays without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bowout.lazy import lazily
from bowout.steps.discovery.zones import zone_after

_WEEKDAYS = (
    "monday mon montag mo lundi lun lunes", "tuesday tues tue dienstag di mardi mar martes", "wednesday weds wed mittwoch mi mercredi mer miercoles mie",
    "thursday thurs thur thu donnerstag do jeudi jeu jueves jue", "friday fri freitag fr vendredi ven viernes vie",
    "saturday sat samstag sonnabend sa samedi sam sabado sab", "sunday sun sonntag so dimanche dim domingo dom",
)  # fmt: skip
_DAY_OF = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
# These are also everyday words ("so", "do", "mar", "sun"): they need a date or a time right behind them.
_TWO_FACED = frozenset("mo di mi do fr sa so lun mar mer jeu ven sam dim mie jue vie sab dom sun sat mon wed".split())
_MONTHS = (
    "january jan januar janner janvier enero ene", "february feb februar fevrier fev febrero", "march mar marz mrz mars marzo",
    "april apr avril avr abril abr", "may mai mayo", "june jun juni juin junio", "july jul juli juillet juil julio", "august aug aout agosto ago",
    "september sept sep septembre septiembre setiembre", "october oct oktober okt octobre octubre", "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dic",
)  # fmt: skip
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_DATE = lazily(
    r"(?<![\w/.-])(?:"
    r"(?P<iso>20\d\d-\d\d?-\d\d?)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.)? ?(?:of |de |den )?(?P<m1>{_any(_MONTH_OF)})\b\.?(?:,? (?:de |del )?(?P<y1>20\d\d))?"
    rf"|(?P<m2>{_any(_MONTH_OF)})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:/])(?:,? (?P<y2>20\d\d))?"
    r"|(?P<d3>\d{1,2})\.(?P<m3>\d{1,2})\.(?P<y3>(?:20)?\d\d\b)?"
    r"|(?!24/7)(?P<d4>\d{1,2})/(?P<m4>\d{1,2})(?:/(?P<y4>(?:20)?\d\d))?(?!\d)"
    rf"|(?P<lead>next|nachste[nr]?|kommende[nr]?|coming|this|diese[nr]?|ce|proximo|este|last|letzte[nr]?|vergangene[nr]?)? ?\b(?P<weekday>{_any(_DAY_OF)})\b\.?(?:,? (?:the |den |le |el |dem )?(?P<number>\d{{1,2}})(?:st|nd|rd|th|er)?\b(?![:h/.,]\d|\.? ?(?:of |de |den )?(?:{_any(_MONTH_OF)})\b| ?(?:uhr|h\b|a\.?m|p\.?m|-|to \d|bis|hrs|heures|o'clock)))?(?P<tail> next week| nachste woche| nachster woche| kommende woche| week| prochain| proximo| de la semaine prochaine| de la proxima semana| que viene| dernier| pasado)?"
    r"|(?P<near>day after tomorrow|tomorrow|today|tonight|ubermorgen|heute|morgen(?! (?:fruh )?(?:um )?zusammen)|apres-demain|demain|aujourd'hui|pasado manana|(?<!de la )(?<!por la )(?<!esta )manana|hoy)\b"
    rf"|the (?P<d5>\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:of )?(?:floor|round|stage|interview|{_any(_MONTH_OF)}))"
    r"|(?:le|el dia|el) (?P<d6>\d{1,2})\b(?![:h%€./,]| ?(?:heures|horas|minutes|minutos|ans|anos|jours|dias|%))"
    r")"
)
_TIME = lazily(
    r"(?<![\w/.:€$£+-])(?:"
    r"(?P<h1>\d{1,2})(?:[:.](?P<n1>[0-5]\d))? ?(?P<half>a\.?m\b\.?|p\.?m\b\.?)"
    r"|(?P<h7>\d{1,2})(?::(?P<n7>[0-5]\d))?(?= ?(?:-|to|bis) ?\d{1,2}(?::\d\d)? ?(?:a\.?m\b|p\.?m\b|uhr\b))"
    r"|(?P<h2>[01]?\d|2[0-4])[:.](?P<n2>[0-5]\d)(?!\.?\d)(?: ?(?:uhr|hrs?|h)\b)?"
    r"|(?P<h3>[01]?\d|2[0-4]) ?(?:uhr|hrs?)(?: (?P<n3>[0-5]\d))?\b"
    r"|(?P<h4>[01]?\d|2[0-4]) ?(?:h|heures?)(?: ?(?P<n4>[0-5]\d)| et (?P<n4x>demie))?\b(?! (?:de |par |par semaine))"
    r"|(?:a las|a la) (?P<h5>\d{1,2})(?:[:.](?P<n5>[0-5]\d)| y (?P<n5x>media))?\b"
    r"|(?:at|um|gegen|ab|by|around|for|@) (?P<h6>\d{1,2})(?:[:.](?P<n6>[0-5]\d))?\b(?![:.]\d)(?! ?(?:[ap]\.?m\b|%|st|nd|rd|th|minutes?|mins?|people|days?|weeks?|months?|years?|hours?|tage|wochen|jahre|euro|eur|\$|k\b|[/.-]\d|leute|personen))"
    r"|(?P<noon>\b(?:noon|midday|midi|mediodia|mittags um zwolf)\b)"
    r"|\bhalb (?P<halb>\w+)\b|\bhalf (?:past )?(?P<past>\w+)\b"
    r"|\b(?P<words>one|two|three|four|five|nine|ten|eleven|twelve) ?(?:o'clock|p\.?m\.?|a\.?m\.?)\b"
    r")"
)
_RANGE = lazily(r"^ ?(?:-|to|until|till|bis|a|al|hasta(?: las)?|and|et) ?(?=\d)")
_SPANISH_HALF = lazily(
    r"^ ?(?:h )?(?:de|por) la (?P<part>tarde|noche|manana)|^ ?(?P<french>du matin|de l'apres-midi|du soir)|^ ?(?P<german>nachmittags|abends|morgens|vormittags|fruh)|^ in the (?P<english>morning|afternoon|evening)"
)
_FROM = lazily(r"(?:from|von|de|between|zwischen|entre|desde) $")
_NUMBERS = {"eins": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12,
            "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}  # fmt: skip
_NEAR = {"today": 0, "tonight": 0, "heute": 0, "aujourd'hui": 0, "hoy": 0, "tomorrow": 1, "morgen": 1, "demain": 1, "manana": 1,
         "day after tomorrow": 2, "ubermorgen": 2, "apres-demain": 2, "pasado manana": 2}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A day, a time, or both, as written at `start:end` of the text; `until` where an end is named."""

    day: date | None = None
    at: time | None = None
    until: time | None = None
    zone: str | None = None
    start: int
    end: int
    guessed: bool = False  # the half of the day was not said

    def when(self, home: tzinfo) -> datetime | None:
        """The moment in its zone, else in the person's."""
        if self.day is None or self.at is None:
            return None
        zone = home
        if self.zone:
            try:
                zone = ZoneInfo(self.zone)
            except (ZoneInfoNotFoundError, ValueError):
                zone = home
        return datetime.combine(self.day, self.at, tzinfo=zone)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """How to read what is ambiguous: the day of writing, and whether 3/4 is the third of April."""

    written: date
    day_first: bool = True
    languages: tuple[str, ...] = ("en", "de", "fr", "es")


def moments(text: str, folded: str, reader: Reader) -> list[Moment]:
    """Every day and time in the text, days joined with their times, in the order written."""
    days = _merged(list(_days(folded, reader)))
    times = [one for one in _times(folded) if not any(day.start <= one.start < day.end for day in days)]
    return _paired(text, days, times)


def _days(folded: str, reader: Reader) -> Iterator[Moment]:
    for found in _DATE.finditer(folded):
        day = _day(found, folded, reader)
        if day is not None:
            yield Moment(day=day, start=found.start(), end=found.end())


def _day(found: re.Match[str], folded: str, reader: Reader) -> date | None:
    if found["near"]:
        return reader.written + timedelta(days=_NEAR[found["near"]])
    if found["weekday"]:
        return _weekday(found, folded, reader.written, reader.languages)
    if found["iso"]:
        return _date(*(int(part) for part in found["iso"].split("-")))
    return _dated(found, reader)


def _dated(found: re.Match[str], reader: Reader) -> date | None:
    """A day of a month by name or number, or a bare day."""
    for number in ("1", "2"):
        if found[f"d{number}"]:
            return _in_year(found[f"y{number}"], _MONTH_OF[found[f"m{number}"]], int(found[f"d{number}"]), reader)
    if found["d3"]:
        return _in_year(found["y3"], int(found["m3"]), int(found["d3"]), reader)
    if found["d4"]:
        return _slashed(found, reader)
    return _nearest_day(int(found["d5"] or found["d6"]), reader.written)


def _slashed(found: re.Match[str], reader: Reader) -> date | None:
    first, second = int(found["d4"]), int(found["m4"])
    day, month = (first, second) if (reader.day_first or first > 12) and second <= 12 else (second, first)
    return _in_year(found["y4"], month, day, reader)


def _in_year(year: str | None, month: int, day: int, reader: Reader) -> date | None:
    """The day in the year named, else the one nearest to the writing, rather ahead than behind."""
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    here = _date(reader.written.year, month, day)
    if here is not None and (reader.written - here).days > 90:
        return _date(reader.written.year + 1, month, day)
    if here is not None and (here - reader.written).days > 270:
        return _date(reader.written.year - 1, month, day)
    return here


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest_day(day: int, written: date) -> date | None:
    """The next day of that number in this month or the following one."""
    here = _date(written.year, written.month, day)
    if here is not None and here >= written:
        return here
    first_of_next = (written.replace(day=1) + timedelta(days=32)).replace(day=1)
    return _date(first_of_next.year, first_of_next.month, day)


_PAST_LEADS = ("last", "letzte", "letzten", "letzter", "vergangene", "vergangenen", "vergangener")


def _weekday(found: re.Match[str], folded: str, written: date, languages: tuple[str, ...]) -> date | None:
    name, lead, tail = found["weekday"], found["lead"] or "", (found["tail"] or "").strip()
    if name in _TWO_FACED and not _is_weekday(found, folded, languages):
        return None
    if found["number"]:
        return _numbered(int(found["number"]), _DAY_OF[name], written)
    ahead = (_DAY_OF[name] - written.weekday()) % 7
    if lead in _PAST_LEADS or tail in ("dernier", "pasado"):
        return written - timedelta(days=7 - ahead if ahead else 7)
    if "woche" in tail or "next week" in tail or "semaine" in tail or "semana" in tail:
        return written + timedelta(days=7 - written.weekday() + _DAY_OF[name])
    ahead = ahead or (0 if lead in ("this", "diesen", "dieser", "ce", "este") else 7)
    if lead in ("next", "nachsten", "nachste", "nachster") and written.weekday() < _DAY_OF[name] and ahead < 7:
        ahead += 7  # "next Friday", said on a Monday, is not this week's
    return written + timedelta(days=ahead)


_LANGUAGE_OF = {
    **dict.fromkeys("mo di mi do fr sa so".split(), "de"), **dict.fromkeys("lun mar mer jeu ven sam dim".split(), "fr"),
    **dict.fromkeys("mie jue vie sab dom".split(), "es"),
}  # fmt: skip
_BEHIND_SHORT = lazily(r"[.,]{0,2} ?(?:den |the |le |el |um |at |a |@ ?)?\d")
_BEHIND_ENGLISH = lazily(r"\.? ?(?:at|or|\d|morning|afternoon)")


def _is_weekday(found: re.Match[str], folded: str, languages: tuple[str, ...]) -> bool:
    """Whether a short name that is an everyday word too is meant as a day."""
    name, behind = found["weekday"], folded[found.end("weekday") : found.end("weekday") + 12]
    own = _LANGUAGE_OF.get(name, "en")
    if own not in languages and not (own == "fr" and name in ("lun", "mar") and "es" in languages):
        return False
    if own == "en" and (found["lead"] or _BEHIND_ENGLISH.match(behind)):
        return True
    return bool(_BEHIND_SHORT.match(behind))


def _numbered(number: int, weekday: int, written: date) -> date | None:
    """The next day of that number and that weekday ("Wednesday 25"), within two months."""
    ahead = (written + timedelta(days=days) for days in range(62))
    return next((day for day in ahead if day.day == number and day.weekday() == weekday), None)


def _merged(days: list[Moment]) -> list[Moment]:
    """A weekday and a date side by side are one day; the date decides."""
    merged: list[Moment] = []
    for day in days:
        if merged and 0 <= day.start - merged[-1].end <= 6 and day.day is not None and merged[-1].day is not None:
            before = merged[-1]
            if day.day.weekday() == before.day.weekday() if before.day else False:
                merged[-1] = replace(day, start=before.start)
                continue
        merged.append(day)
    return merged


def _times(folded: str) -> Iterator[Moment]:
    skip_to = 0
    for found in _TIME.finditer(folded):
        if found.start() < skip_to:
            continue
        hour, minute = _clock(found)
        if hour is None or not 0 <= hour <= 24:
            continue
        end, until, marked = found.end(), None, bool(found["half"])
        following = _RANGE.match(folded[end : end + 16])
        if following:
            end, until, half = _until(folded, end + following.end())
            if until is not None and half and not marked:
                hour, marked = _half(hour, half) if _half(hour, half) <= until.hour else hour, True
        hour, guessed = _daytime(hour, folded, end, found, marked=marked)
        yield Moment(
            at=time(hour % 24, minute),
            until=until,
            zone=zone_after(folded, end),
            start=found.start(),
            end=end,
            guessed=guessed,
        )
        skip_to = end


def _clock(found: re.Match[str]) -> tuple[int | None, int]:
    if found["noon"]:
        return 12, 0
    if found["halb"] or found["past"]:
        word = found["halb"] or found["past"]
        hour = _NUMBERS.get(word, int(word) if word.isdigit() else 0)
        return (None, 0) if not hour else (hour - 1 if found["halb"] else hour, 30)
    if found["words"]:
        return _half(_NUMBERS[found["words"]], "p" if "p" in found[0][-4:] and "m" in found[0][-3:] else ""), 0
    if found["h7"]:
        return int(found["h7"]), int(found["n7"] or 0)
    for number in "123456":
        if found[f"h{number}"]:
            hour, minutes = int(found[f"h{number}"]), found[f"n{number}"]
            half_hour = number in "45" and found[f"n{number}x"]
            return _half(hour, found["half"] or ""), 30 if half_hour else int(minutes or 0)
    return None, 0


def _half(hour: int, half: str) -> int:
    if half.startswith("p"):
        return hour + 12 if hour < 12 else hour
    return 0 if half.startswith("a") and hour == 12 else hour


def _until(folded: str, at: int) -> tuple[int, time | None, str]:
    found = re.match(
        r"(?P<h>\d{1,2})(?:[:.h](?P<n>[0-5]\d))? ?(?P<half>am\b|pm\b|a\.m\.|p\.m\.)?(?: ?(?:uhr|h|hrs)\b)?",
        folded[at : at + 14],
    )
    if not found or int(found["h"]) > 24:
        return at, None, ""
    hour = _half(int(found["h"]), found["half"] or "")
    return at + found.end(), time(hour % 24, int(found["n"] or 0)), found["half"] or ""


def _daytime(hour: int, folded: str, end: int, found: re.Match[str], *, marked: bool) -> tuple[int, bool]:
    """The hour with the half of the day that words behind it or business hours give."""
    if marked or hour >= 13:
        return hour, False
    behind = _SPANISH_HALF.match(folded[end : end + 24])
    if behind:
        late = any(
            word in behind[0]
            for word in ("tarde", "noche", "apres-midi", "soir", "nachmittag", "abend", "afternoon", "evening")
        )
        return (hour + 12 if late and hour < 12 else hour), False
    spoken = bool(found["h5"] or found["h6"] or found["halb"] or found["past"] or found["words"] or found["h2"])
    if spoken and 1 <= hour <= 6 and not (found["h2"] and found["h2"].startswith("0")):
        return hour + 12, True
    return hour, False


_FAR = 70
_ON = lazily(r"(?i)^ ?(?:on|am|le|el|this|next)? ?$")
_BETWEEN = lazily(r"[.!?]\s+[A-ZÄÖÜÉ¿¡]|\n\s*\n")


_ASIDE = lazily(r"\([^()\n]{0,60}\)")
_LONGEST_ASIDES = 130  # letters that asides may take: a hostile mail names a thousand moments


def _paired(text: str, days: list[Moment], times: list[Moment]) -> list[Moment]:
    """Each time with its day: the last one before it in its clause, else the first one behind it."""
    used: set[int] = set()
    joined: list[Moment] = []
    for one in times:
        before = [day for day in days if day.end <= one.start and _close(text, day.end, one.start)]
        after = [day for day in days if one.end <= day.start and _close(text, one.end, day.start, far=25)]
        day = before[-1] if before else after[0] if after else None
        if before and after and before[-1].start in used and _ON.match(text[one.end : after[0].start]):
            day = after[0]  # "2pm on Thursday or 3pm on Friday"
        if day is not None:
            used.add(day.start)
            one = replace(one, day=day.day, start=min(one.start, day.start), end=max(one.end, day.end))  # noqa: PLW2901
        joined.append(one)
    joined += [day for day in days if day.start not in used]
    return sorted(joined, key=lambda one: (one.start, one.end))


def _close(text: str, start: int, end: int, far: int = _FAR) -> bool:
    if end - start > far + _LONGEST_ASIDES:
        return False
    between = _ASIDE.sub("", text[start:end])  # "11:00am (Central Time - US & Canada) on Monday"
    return len(between) <= far and not _BETWEEN.search(between)
