"""Days in the text of a mail, in English, German, French and Spanish, relative to when it was written.

Knows dates, weekdays, weeks counted from today, and bare numbers of a month. Refuses to know hours, and invents nothing:
what is no day of any calendar gives none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

from bowout.lazy import lazily
from bowout.steps.discovery.moment import Moment, Reader

_WEEKDAYS = (
    "monday mon montag mo lundi lun lunes", "tuesday tues tue dienstag di mardi mar martes", "wednesday weds wed mittwoch mi mercredi mer miercoles mie",
    "thursday thurs thur thu donnerstag do jeudi jeu jueves jue", "friday fri freitag fr vendredi ven viernes vie",
    "saturday sat samstag sonnabend sa samedi sam sabado sab", "sunday sun sonntag so dimanche dim domingo dom",
)  # fmt: skip
_DAY_OF = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
# These are also everyday words ("so", "do", "mar", "sun"): they need a date or a time right behind them.
_TWO_FACED = frozenset("mo di mi do fr sa so lun mar mer jeu ven sam dim mie jue vie sab dom sun sat mon wed".split())
_MONTHS = (
    "january jan januar janner jaenner janvier janv enero ene", "february feb februar feber fevrier fevr fev febrero", "march mar marz mrz maerz mars marzo",
    "april apr avril avr abril abr", "may mai mayo", "june jun juni juin junio", "july jul juli juillet juil julio", "august aug aout agosto ago",
    "september sept sep septembre septiembre setiembre", "october oct oktober okt octobre octubre", "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dic",
)  # fmt: skip
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_MONTH, _WEEKDAY = _any(_MONTH_OF), _any(_DAY_OF)
_YEAR = r"20\d\d"
# Weeks: how far ahead of the coming one a weekday lies; "calendar" counts whole weeks from Monday.
_NEXT_WEEK = r"next week|nachste[rn]? woche|kommende[rn]? woche|folgende[rn]? woche|(?:de )?la semaine prochaine|de la semaine qui vient|la semaine qui vient|(?:de )?la (?:proxima semana|semana que viene|semana proxima|semana entrante)"
_WEEK_AFTER = r"the week after next|week after next|ubernachste[rn]? woche|dans deux semaines|de la semaine d'apres|dentro de dos semanas|en dos semanas"
_THIS_WEEK = r"this week|diese[rn]? woche|(?:de )?cette semaine|(?:de )?esta semana"
_LEAD = (
    rf"(?:{_NEXT_WEEK}|{_WEEK_AFTER}|{_THIS_WEEK})(?= ?,? (?:on |am |den |le |el )?(?:{_WEEKDAY})\b)|a week (?:on|from|this)|a fortnight (?:on|from)|two weeks (?:on|from)"
    r"|this coming|coming|next|this|last|following|nachste[nrm]?|kommende[nrm]?|diese[nrm]?|ubernachste[nrm]?|folgende[nrm]?|letzte[nrm]?|vergangene[nrm]?|ce|le prochain|proximo|este|pasado"
)
_TAIL = (
    rf"{_NEXT_WEEK}|{_WEEK_AFTER}|{_THIS_WEEK}|last week|letzte woche|after next|in a week(?:'s time)?|in two weeks(?:' time)?|in einer woche|in acht tagen|in zwei wochen|in (?:14|vierzehn) tagen|week\b(?! (?:or|to|and|of))"
    r"|prochain(?: en huit| en quinze)?|en huit|en quinze|qui vient|dernier|proximo|que viene|pasado|siguiente|suivant|d'apres|drauf|darauf|danach|(?:straight |right |just )?after(?= ?(?:[,.;?!]|$|at\b|then\b))|the following week|la semana siguiente"
)
_NO_HOUR = rf"(?!\d|[:h/.,]\d|\.? ?(?:of |de |den )?(?:{_MONTH})\b| ?(?:uhr|h\b|a\.?m|p\.?m|hrs|heures|o'?clock|-|to \d|bis|%|min|x\b|in the |du (?:matin|soir)|de la ))"
_DATE = lazily(
    r"(?<![\w/.-])(?:"
    r"(?P<iso>20\d\d-\d\d?-\d\d?)(?!\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|ten|\.|º)? ?(?:of |de |den |d')?(?P<m1>{_MONTH})\b\.?(?!-)(?:,? (?:de |del )?(?P<y1>{_YEAR}))?"
    rf"|(?P<m2>{_MONTH})\.? (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:/]|\.\d| ?(?:uhr|h\b|[ap]\.?m\b))(?:,? (?P<y2>{_YEAR}))?"
    rf"|(?P<d3>\d{{1,2}})\.(?P<m3>\d{{1,2}})\.(?P<y3>(?:20)?\d\d\b)?(?!\d)"
    r"|(?:(?<=\bam )|(?<=\bdem )|(?<=\bden )|(?<=\bder )|(?<=\bzum )|(?<=\bvom ))(?P<d9>\d{1,2})\.(?P<m9>1[0-2]|0?[1-9])(?![\d:.]|,\d| ?(?:uhr|h\b|€|eur|%))"
    rf"|(?P<d10>\d{{1,2}})-(?P<m10>\d{{1,2}})-(?P<y10>{_YEAR})(?!\d)"
    r"|(?!24/7|50/50|1/2\b|1/1\b)(?P<d4>\d{1,2})/(?P<m4>\d{1,2})(?:/(?P<y4>(?:20)?\d\d))?(?![\d/])(?! ?(?:pages?|seiten|hours?|teams?|runden?|stars?|people))"
    rf"|(?:(?P<lead>{_LEAD}) ?,? (?:on |am |den |the |le |el )?)?\b(?P<weekday>{_WEEKDAY})(?P<part>vormittag|nachmittag|abend|morgen|mittag|fruh)?\b(?!\.com)\.?"
    rf"(?:,? ?\(?(?:the |den |dem |der |le |el |dia |d\. )?(?P<number>\d{{1,2}})(?:st|nd|rd|th|er|ten)?\b{_NO_HOUR}\.?\)?)?(?: ?(?:morning|afternoon|evening|lunchtime|vormittag|nachmittag|abend|matin|apres-midi|soir|(?:por|a|de) la (?:tarde|manana))?,? (?:der |de la )?(?P<tail>{_TAIL}))?"
    r"|(?P<near>day after tomorrow|tomorrow|tmrw|tmr|tmw|2morrow|today|tonight|this (?:afternoon|evening|arvo)|ubermorgen|heute|(?<!guten )(?<!schonen )(?<!am )(?<!jeden )(?<!heute )(?<!ganzen )(?<!einen )(?<!tag )(?<!woch )(?<!abend )morgen(?! (?:fruh )?(?:um )?zusammen)"
    r"|apres-demain|demain|aujourd'hui|cet apres-midi|ce soir|pasado manana|esta (?:tarde|noche)|(?<!la )(?<!una )(?<!esta )(?<!cada )(?<!cualquier )(?<!las )(?<!media )manana|hoy(?! en dia))\b(?: ?(?:in (?P<weeks>a week|einer woche|acht tagen|zwei wochen|14 tagen)|en (?P<huit>huit|ocho|quinze)\b|week\b))?"
    r"|(?P<week>a week (?:from )?today|a week from now|(?:this|same) day next week|one week from today|in genau einer woche|(?:d'aujourd'hui|aujourd'hui) en huit|de hoy en ocho)\b"
    rf"|(?:on |the |or |and |& )(?:the )?(?P<d5>\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:of )?(?:floor|round|stage|interview|shift|grade|year|place|time|street|st\b|ave|century|birthday|anniversary|level|{_MONTH}))"
    r"|(?:le|el dia|el|dia|au) (?P<d6>\d{1,2})\b(?![:h%€/]|[.,]\d| ?(?:heures?|horas?|minutes?|minutos|ans|anos|jours|dias|%|h\b|eme|e\b|place|rue|avenue))"
    r"|(?:am|den|dem|der|zum|vom|oder|und) (?P<d7>\d{1,2})(?:\.|ten|sten)(?!\d)(?= |,|$|\?|!|\))(?! ?(?:monat|stock|runde|og\b|etage|klasse|semester|geburtstag|kalenderwoche|kw\b|woche|tag\b|platz|jahr|mal\b|lebensjahr|auflage|stelle|gesprach|termin))"
    r")"
)
_NAMED_DAYS = lazily(
    r"(?:\bany|\beaster|\bwhit|\bblack|\bgood|\bash|\bcasual|\bshrove|\bcyber|\bheavy|\boster|\bpfingst) ?$"
)
_EITHER = lazily(r"\b(?:either|both) $")  # "Jan 13 or 20, either Wednesday"
_OR = lazily(r"[^.!?]{0,36}\bor\b")
_NEAR = {"today": 0, "tonight": 0, "heute": 0, "aujourd'hui": 0, "hoy": 0, "this afternoon": 0, "this evening": 0, "this arvo": 0, "cet apres-midi": 0,
         "ce soir": 0, "esta tarde": 0, "esta noche": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tmw": 1, "2morrow": 1, "morgen": 1, "demain": 1, "manana": 1,
         "day after tomorrow": 2, "ubermorgen": 2, "apres-demain": 2, "pasado manana": 2}  # fmt: skip
_ONLY_IN = {"morgen": "de", "manana": "es"}


def days(folded: str, reader: Reader) -> list[Moment]:
    """Every day of the text, a weekday and its date as one."""
    return _of_week(folded, _dated_weekdays(folded, _merged(folded, list(_days(folded, reader)))), reader.written)


_WEEK_NAMED = lazily(rf"\b(?:(?P<next>{_NEXT_WEEK})|(?P<after>{_WEEK_AFTER}))\b")
_OVER = 160  # letters of a list under a heading such as "next week:"


def _of_week(folded: str, found: list[Moment], written: date) -> list[Moment]:
    """Weekdays under a week that is named once: "next week: Monday 14:00, Tuesday 10:00"; "Monday or Tuesday next week"."""
    named = list(_WEEK_NAMED.finditer(folded))
    return [_in_named_week(folded, day, named, written) for day in found] if named else found


def _in_named_week(folded: str, day: Moment, named: list[re.Match[str]], written: date) -> Moment:
    if not day.bare or day.day is None:
        return day
    for week in named:
        heading = 0 <= day.start - week.end() <= _OVER and not re.search(r"[.!?]\s", folded[week.end() : day.start])
        behind = 0 <= week.start() - day.end <= 24 and _CHOICE.search(folded[day.end : week.start()])
        if heading or behind:
            monday = written - timedelta(days=written.weekday()) + timedelta(days=14 if week["after"] else 7)
            return replace(day, day=monday + timedelta(days=day.day.weekday()), bare=False)
    return day


def _days(folded: str, reader: Reader) -> Iterator[Moment]:
    at = 0
    while found := _DATE.search(folded, at):
        moment = _weekday(found, folded, reader) if found["weekday"] else _plain(found, reader)
        at = found.end()
        if moment is not None:
            yield moment
        elif found["weekday"]:
            at = found.end("weekday")  # "let's do the 19th": no Thursday, but a day behind it


def _plain(found: re.Match[str], reader: Reader) -> Moment | None:
    day = _day(found, reader)
    return Moment(day=day, start=found.start(), end=found.end()) if day is not None else None


def _day(found: re.Match[str], reader: Reader) -> date | None:
    if found["near"]:
        if _ONLY_IN.get(found["near"], reader.languages[0]) not in reader.languages:
            return None
        behind = found[0][len(found["near"]) :]
        weeks = 2 if "quinz" in behind or "zwei" in behind or "14" in behind else 1 if behind.strip() else 0
        return reader.written + timedelta(days=_NEAR[found["near"]] + 7 * weeks)
    if found["week"]:
        return reader.written + timedelta(days=7)
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
    if found["d9"]:
        return _in_year(None, int(found["m9"]), int(found["d9"]), reader)
    if found["d4"] or found["d10"]:
        return _slashed(found, reader)
    return _nearest_day(int(found["d5"] or found["d6"] or found["d7"]), reader.written)


def _slashed(found: re.Match[str], reader: Reader) -> date | None:
    first, second = int(found["d4"] or found["d10"]), int(found["m4"] or found["m10"])
    day, month = (first, second) if (reader.day_first or first > 12) and second <= 12 else (second, first)
    return _in_year(found["y4"] or found["y10"], month, day, reader)


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
    """The next day of that number in this month or the following ones."""
    month = written.replace(day=1)
    for _ in range(3):
        here = _date(month.year, month.month, day)
        if here is not None and here >= written:
            return here
        month = (month + timedelta(days=32)).replace(day=1)
    return None


def _weekday(found: re.Match[str], folded: str, reader: Reader) -> Moment | None:
    name = found["weekday"]
    if name in _TWO_FACED and not found["part"] and not _is_weekday(found, folded, reader.languages):
        return None
    before = folded[max(0, found.start() - 10) : found.start()]
    if _NAMED_DAYS.search(before) or (_EITHER.search(before) and not _OR.match(folded[found.end() : found.end() + 40])):
        return None
    lead, tail = found["lead"] or "", found["tail"] or ""
    if found["number"]:
        day = _numbered(int(found["number"]), _DAY_OF[name], reader.written)
        if day is not None:
            return Moment(day=day, start=found.start(), end=found.end())
    ahead = _ahead(_DAY_OF[name], lead, tail, reader.written)
    bare = Moment(
        day=reader.written + timedelta(days=ahead), start=found.start(), end=found.end(), bare=not lead and not tail,
        follows=bool(_FOLLOWS.search(f"{lead} {tail}")),
    )  # fmt: skip
    hour = 0 if _ORDINAL.search(found[0]) else int(found["number"] or 0)
    if found["number"] and not hour and name in _TWO_FACED and name not in _ENGLISH_SHORT:
        return None  # "I can do the 13th": no Donnerstag
    # "Thursday 2 works": no Thursday is a second, so it is the hour.
    return replace(bare, at=time(hour + 12 if hour < 7 else hour), guessed=True) if 1 <= hour <= 19 else bare


_ORDINAL = lazily(r"\d(?:st|nd|rd|th)\b|\bthe \d")
_ENGLISH_SHORT = frozenset({"sun", "sat", "mon", "wed"})
_FOLLOWS = lazily(r"\b(?:drauf|darauf|danach|suivant|siguiente|d'apres|after$|following)")
_PAST = lazily(r"\b(?:last|letzte|vergangene|dernier|pasado)")
_TWO_ON = lazily(r"quinze|two weeks|fortnight|zwei wochen|14 tagen|vierzehn")
_ONE_ON = lazily(r"en huit|^(?: )?a week|in a week|einer woche|acht tagen|after next|\bubernachste[nrm]?$|^ week$")


def _ahead(weekday: int, lead: str, tail: str, written: date) -> int:
    """How many days after the writing the weekday lies."""
    words, coming = f"{lead} {tail}", (weekday - written.weekday()) % 7
    for week, ahead in ((_WEEK_AFTER, 14), (_NEXT_WEEK, 7), (_THIS_WEEK, 0)):
        if re.search(week, words):
            return ahead + weekday - written.weekday()
    if _PAST.search(words):
        return coming - 7
    if not coming and re.search(r"\bthis$|^(?:this|diese\w?|ce|este) ", f"{lead} "):
        return 0
    # "next Friday", said on a Monday, is not this week's.
    next_week = bool(_NEXT.match(lead)) and written.weekday() < weekday
    one_on = bool(_ONE_ON.search(words) or _ONE_ON.search(f" {tail}") or _ONE_ON.search(lead))
    return (coming or 7) + (14 if _TWO_ON.search(words) else 7 if one_on or next_week else 0)


_NEXT = lazily(r"next$|nachste[nrm]?$")
_LANGUAGE_OF = {
    **dict.fromkeys("mo di mi do fr sa so".split(), "de"), **dict.fromkeys("lun mar mer jeu ven sam dim".split(), "fr"),
    **dict.fromkeys("mie jue vie sab dom".split(), "es"),
}  # fmt: skip
_BEHIND_SHORT = lazily(r"[.,]{0,2} ?(?:den |the |le |el |um |at |a |ab |@ ?)?\d")
_BEHIND_ENGLISH = lazily(r"\.? ?(?:at|or|and|\d|morning|afternoon|evening|works|is|the \d|@|[?!]|$)")


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
    """The next day of that number and that weekday ("Wednesday 25"), within six weeks."""
    ahead = (written + timedelta(days=days) for days in range(42))
    return next((day for day in ahead if day.day == number and day.weekday() == weekday), None)


_JOINS = lazily(r"[\s,.(]{0,4}(?:(?:the|den|dem|der|le|el|am|on|also|dia)\s?){0,2}")


def _merged(folded: str, found: list[Moment]) -> list[Moment]:
    """A weekday and a date side by side are one day; the date decides."""
    merged: list[Moment] = []
    for day in found:
        before = merged[-1] if merged else None
        if before and before.day and day.day and before.at is None and _JOINS.fullmatch(folded[before.end : day.start]):
            one, other = (before, day) if before.bare or before.follows else (day, before)
            if one.bare and not other.bare:
                merged[-1] = replace(other, start=before.start, end=day.end)
                continue
            if before.day == day.day:
                merged[-1] = replace(day, start=before.start)
                continue
        merged.append(day)
    return merged


_CHOICE = lazily(r"\b(?:or|oder|ou|o|and|und|et|y)\b")


def _dated_weekdays(folded: str, found: list[Moment]) -> list[Moment]:
    """A weekday, and a little later its date: "Wednesday 4pm instead (17.3.)", "Dienstag in einer Woche, also am 20."."""
    read: list[Moment] = []
    for at, day in enumerate(found):
        behind = found[at + 1] if at + 1 < len(found) else None
        if (
            behind and day.day and behind.day and not behind.bare and day.day.weekday() == behind.day.weekday()
            and day.day != behind.day and day.at is None and behind.start - day.end <= 40
            and (day.bare or _LATER.search(folded[day.start : day.end])) and not _CHOICE.search(folded[day.end : behind.start])
        ):  # fmt: skip
            read.append(replace(day, day=behind.day, bare=False))
        else:
            read.append(day)
    return read


_LATER = lazily(r"week|woche|huit|quinze|tagen|viene|next|nachst|prochain|proximo")
