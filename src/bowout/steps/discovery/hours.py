"""Times of day in the text of a mail, in digits and in words, in English, German, French and Spanish.

Knows ranges, bounds ("after 4"), halves of the day, zones beside a time, "same time" and "an hour later". Refuses to know
days; where the half of the day is not said, business hours decide and the time says that it was guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta

from bowout.lazy import lazily
from bowout.steps.discovery.moment import Clock, Moment
from bowout.steps.discovery.zones import clock_after, zone_after

_ENGLISH = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_GERMAN = {"eins": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12,
           "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "ein": 1}  # fmt: skip
_FRENCH = {"une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
           "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18}  # fmt: skip
_SPANISH = {
    "una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
}
_MINUTES = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twenty five": 25, "quarter": 15, "half": 30, "fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45, "fortyfive": 45,
            "funf": 5, "zehn": 10, "zwanzig": 20, "viertel": 15, "dreiviertel": 45, "dreissig": 30, "quart": 15, "demie": 30, "demi": 30, "dix": 10, "vingt": 20, "cinq": 5,
            "trente": 30, "media": 30, "cuarto": 15, "diez": 10, "veinte": 20, "cinco": 5, "veinticinco": 25, "treinta": 30}  # fmt: skip


def _any(*tables: dict[str, int]) -> str:
    return "|".join(sorted({name for table in tables for name in table}, key=len, reverse=True))


_EN, _DE, _FR, _ES = _any(_ENGLISH), _any(_GERMAN), _any(_FRENCH), _any(_SPANISH)
_HOURS = {**_FRENCH, **_SPANISH, **_GERMAN, **_ENGLISH}
_NO_COUNT = (
    r"(?! ?(?:%|st\b|nd\b|rd\b|th\b|minutes?|mins?\b|min\b|people|persons?|days?|weeks?|months?|years?|hours?|hrs?\b|tage|wochen|monate|jahre|minuten|stunden|euro|eur\b|\$|€|k\b|[/-]\d|leute|personen|of\b|point|time|stage|place|company|more|another|different"
    r"|candidates?|interviews?|sites?|roles?|shifts?|rounds?|personas|anos|dias|minutos|empresas|ofertas|o'?clock|[ap]\.?m\b))"
)
_TIME = lazily(
    r"(?<![\w/.:€$£+-])(?:"
    r"(?P<h1>\d{1,2})(?:[:.h](?P<n1>[0-5]\d))? ?(?P<half>a\.?m\b\.?|p\.?m\b\.?)"
    rf"|(?P<h8>{_EN}) (?P<half8>a\.?m\b\.?|p\.?m\b\.?)"
    r"|(?P<h7>\d{1,2})(?:[:.h](?P<n7>[0-5]\d))?(?= ?(?:-|to|bis|and|und|y) ?\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m\b|p\.?m\b|uhr\b|h\b|h\d|hrs\b))"
    rf"|(?:a )?(?P<rel>half|quarter|five|ten|twenty|twenty[- ]five|5|10|20|25)(?: minutes?)? (?P<dir>past|to|of|after|til) (?P<hrel>{_EN}|\d{{1,2}})\b(?! (?:minutes|days|weeks|people|of))"
    rf"|half[- ](?P<hhalf>{_EN}|\d{{1,2}})\b(?! (?:hours?|days?|weeks?|an?|of|price))"
    rf"|(?P<dequart>viertel|dreiviertel|funf|zehn|zwanzig|5|10|20)(?: (?P<dedir>nach|vor|uber))? (?P<dehalb>halb )?(?P<hde>{_DE}|\d{{1,2}})\b(?! ?(?:%|jahr|monat|tag|woche|uhr \d|stunden|minuten))"
    rf"|halb (?P<halb>{_DE}|\d{{1,2}})\b"
    rf"|(?:a|sobre|hacia|a eso de) las? (?P<h5>{_ES}|\d{{1,2}})(?:[:.h](?P<n5>[0-5]\d)| (?P<dires>y|menos) (?P<n5x>media|cuarto|\d{{1,2}}|cinco|diez|veinte|veinticinco|treinta))?\b(?! (?:personas|empresas|ofertas))"
    rf"|las? (?P<h9>{_ES}|\d{{1,2}}) (?P<dires9>y|menos) (?P<n9x>media|cuarto|cinco|diez|veinte|veinticinco)\b"
    rf"|(?:(?<=\blundi )|(?<=\bmardi )|(?<=\bmercredi )|(?<=\bjeudi )|(?<=\bvendredi )|(?<=\bsamedi ))(?P<h18>{_FR}) heures?(?: (?P<n18>quinze|trente|[0-5]\d)| et (?P<n18x>demie?|quart)| moins (?:le )?(?P<m18>quart|dix|vingt|cinq))?\b"
    r"|(?:(?<=day )|(?<=\bmon )|(?<=\btue )|(?<=\btues )|(?<=\bwed )|(?<=\bweds )|(?<=\bthu )|(?<=\bthurs )|(?<=\bfri )|(?<=\bsat )|(?<=\bsun ))(?P<h17>\d{1,2})(?=-\d{1,2}(?![\d/.-]))"
    r"|(?P<h12>[01]\d|2[0-3])(?P<n12>[0-5]\d) ?(?:hrs?|hours|uhr)\b"
    r"|(?P<h2>[01]?\d|2[0-4]):(?P<n2>[0-5]\d)(?![:\d]|\.?\d)(?: ?(?:uhr|hrs?|h)\b)?"
    r"|(?P<h10>[01]?\d|2[0-4])\.(?P<n10>[0-5][05])(?!\.?\d|,\d|\.-)(?! ?(?:€|eur|chf|euro|k\b|%|mio|usd))(?: ?(?:uhr|hrs?|h)\b)?"
    rf"|(?P<h3>[01]?\d|2[0-4]|{_DE}) ?(?:uhr|hrs)(?: (?P<n3>[0-5]\d|dreissig|funfzehn))?\b"
    rf"|(?:(?<=\ba )|(?<=\bvers )|(?<=\bdes )|(?<=\bapres )|(?<=\bavant ))(?P<h11>{_FR}) heures?(?: (?P<n11>quinze|trente|[0-5]\d)| et (?P<n11x>demie?|quart)| moins (?:le )?(?P<m11>quart|dix|vingt|cinq))?\b"
    r"|(?P<h4>[01]?\d|2[0-4]) ?(?:h|heures?)(?: ?(?P<n4>[0-5]\d)| et (?P<n4x>demie?|quart)| moins (?:le )?(?P<m4>quart|dix|vingt|cinq))?\b(?!/)(?! (?:de (?:travail|cours|temps|route|train)|par |par semaine|semaine|hebdo|a la semaine|/|supp|semanales))"
    rf"|(?:at|um|@) (?!ein\b)(?P<h13>{_EN}|{_DE})(?! ?(?:uhr|heures))(?:[ -](?P<n13>fifteen|thirty|forty-five|forty five|fortyfive|twenty|ten))?\b{_NO_COUNT}(?! (?:halb|viertel))"
    rf"|(?:at|um|gegen|ab|nach|vor|bis|by|around|about|after|before|from|for|till|until|past|@|ca\.|roughly|say|kurz nach) (?P<h6>\d{{1,2}})(?:[:.](?P<n6>[0-5]\d))?(?:ish)?\b(?![:.]\d)(?! ?(?:uhr|h\b|h\d|heures|hrs)){_NO_COUNT}"
    rf"|(?P<h16>\d{{1,2}}|{_EN}|{_ES}|{_FR}) (?=in the (?:morning|afternoon|evening)\b|de la (?:tarde|manana)\b|du (?:matin|soir)\b)"
    r"|am (?P<halbi>halbi )?(?P<h14>\d{1,2})i\b"
    rf"|(?P<h15>{_EN}|\d{{1,2}}) ?o'?clock"
    r"|(?P<noon>\b(?:12 noon|noon|midday|midi|mediodia|mittags um zwolf)\b)(?: et (?P<n16>demie?|quart))?"
    r"|(?P<same>\b(?:(?:at )?(?:the )?same time(?! (?:as|we|i|it|you|that))|same slot|(?:zur )?(?:gleiche[nr]?|selbe[nr]?) (?:zeit|uhrzeit)|(?:a la )?meme heure|(?:a la )?misma hora)\b)"
    r"|(?P<shift>(?P<much>an|one|a|half an|1|2|two|30|15|45|60|90|eine|einen|eine halbe|zwei|une|une demi-|deux|una|media|dos)[ -]?(?P<unit>hours?|hrs?|minutes?|mins?|days?|weeks?|stunden?|minuten|tage?|wochen?|heures?|jours?|semaines?|horas?|minutos|dias?|semanas?) (?P<way>later|earlier|back|forward|nach hinten|nach vorne?|spater|fruher|plus tard|plus tot|mas tarde|antes|despues))"
    r")"
)
# What stands behind these is a length: "l'écart est de six heures".
_SPAN = lazily(
    r"\b(?:ecart|decalage|duree|pendant|durant|zeitunterschied|zeitverschiebung|dauer|dauert|difference|time gap|diferencia|desfase|duracion|dura|durante)\b[^.!?,;:\d]{0,28}$"
)
_RANGE = lazily(r"^ ?(?:-|to|until|till|bis|a|al|hasta(?: las)?|and|et|und|y(?: las)?) ?(?:las )?(?=\d)")
_UNTIL = lazily(
    r"(?P<h>\d{1,2})(?:[:.h](?P<n>[0-5]\d))? ?(?P<half>am\b|pm\b|a\.m\b\.?|p\.m\b\.?)?(?: ?(?:uhr|h|hrs)\b)?"
)
_BOUND = lazily(
    r"(?:\b(?:after|any ?time (?:after|from)|(?:any ?)?time from|past|before|until|till|fruhestens|ab|nach|vor|bis|apres|avant|a partir (?:de|des)|des|jusqu'a|despues de|antes de|hasta|desde|from)(?: about| ca\.)?(?: las?)? ?)$"
)
_BOUND_BEHIND = lazily(
    r"^ ?(?:onwards?|or later|or after|or before|oder spater|oder fruher|ou plus tard|ou apres|o mas tarde|en adelante)\b"
)
_BETWEEN = lazily(r"\b(?:between|zwischen|entre(?: las)?) ?$")
_WITHIN = timedelta(hours=1)  # "between 5 and 5:30" names a call; a longer window is a wish

_LATE = r"tarde|noche|apres-midi|soir|nachmittags?|abends?|afternoon|evening|tonight|night|arvo"
_EARLY = r"manana|matin|morgens|vormittags?|fruh|morning"
_PART_BEHIND = lazily(
    rf"^ ?(?:h )?(?:de |por |in |du |de l'|am |d )?(?:la |the |l')?(?P<part>{_LATE}|{_EARLY}|mittags)\b"
)
_PART_BEFORE = lazily(
    rf"(?P<part>{_LATE}|{_EARLY})(?: ?,)?(?: (?:at|um|gegen|a|a las?|vers|sobre las?|,|by|around))? ?$"
)


def hours(text: str, folded: str, languages: tuple[str, ...]) -> Iterator[Moment]:
    """Every time of the text, ranges as one."""
    skip_to = 0
    for found in _TIME.finditer(folded):
        if found.start() < skip_to or _SPAN.search(folded[max(0, found.start() - 40) : found.start()]):
            continue
        moment = _special(found) or _read(found, text, folded, languages)
        if moment is not None:
            yield moment
            skip_to = moment.end


def _special(found: re.Match[str]) -> Moment | None:
    """What counts from another talk: "same time", "an hour later"."""
    if found["same"]:
        return Moment(same_time=True, start=found.start(), end=found.end())
    if found["shift"]:
        return Moment(shift=_shift(found), start=found.start(), end=found.end())
    return None


def _shift(found: re.Match[str]) -> timedelta:
    much, unit = found["much"], found["unit"]
    count = 0.5 if "half" in much or "halb" in much or "demi" in much or much == "media" else 0.0
    count = count or float(much if much.isdigit() else 2 if much in ("two", "zwei", "deux", "dos") else 1)
    day = unit.startswith(("day", "tag", "jour", "dia"))
    week = unit.startswith(("week", "woche", "semaine", "semana"))
    minute = unit.startswith(("min",))
    size = (
        timedelta(days=count)
        if day
        else timedelta(weeks=count)
        if week
        else timedelta(minutes=count)
        if minute
        else timedelta(hours=count)
    )
    return (
        -size
        if found["way"] in ("earlier", "forward", "fruher", "nach vorn", "nach vorne", "plus tot", "antes")
        else size
    )


def _read(found: re.Match[str], text: str, folded: str, languages: tuple[str, ...]) -> Moment | None:
    clock = _clock(found)
    if clock is None or not 0 <= clock[0] <= 24:
        return None
    hour, minute = clock
    end, until, marked = found.end(), None, bool(found["half"] or found["half8"])
    following = _RANGE.match(folded[end : end + 16])
    if following:
        reached, last, half = _until(folded, end + following.end())
        if last is not None:
            end, until = reached, last
            if half and not marked:
                hour, marked = _half(hour, half) if _half(hour, half) <= last.hour else hour, True
    hour, guessed = _daytime(hour, folded, end, found, languages, marked=marked)
    if until is not None and until.hour < hour and until.hour < 12:
        until = until.replace(hour=until.hour + 12)
    moment = Moment(
        at=time(hour % 24, minute), until=until, zone=zone_after(text, folded, end), start=found.start(), end=end,
        guessed=guessed, clock=clock_after(folded, end) or Clock.UNSAID,
    )  # fmt: skip
    return replace(moment, loose=_is_loose(found, folded, moment))


def _is_loose(found: re.Match[str], folded: str, moment: Moment) -> bool:
    before = folded[max(0, found.start() - 24) : found.start()]
    if moment.until is not None:
        wide = timedelta(hours=moment.until.hour, minutes=moment.until.minute) - _of(moment.at)
        return bool(_BETWEEN.search(before)) and wide > _WITHIN
    cue = found[0].partition(" ")[0]
    return (
        cue in ("after", "before", "from", "until", "till", "past", "ab", "nach", "vor", "bis")
        or bool(_BOUND.search(before)) or bool(_BOUND_BEHIND.match(folded[moment.end : moment.end + 16]))
    )  # fmt: skip


def _of(at: time | None) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute) if at else timedelta()


def _clock(found: re.Match[str]) -> tuple[int, int] | None:
    """Hour and minute as written, the half of the day only where it is said."""
    if found["noon"]:
        return 12, _MINUTES.get(found["n16"] or "", 0)
    relative = _relative(found)
    if relative is not None:
        return relative
    if found["h14"]:
        return (int(found["h14"]) - 1, 30) if found["halbi"] else (int(found["h14"]), 0)
    for number in ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "15", "16", "17", "18"):
        if found[f"h{number}"]:
            return _timed(found, number)
    return None


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else _HOURS.get(word, 99)


def _timed(found: re.Match[str], number: str) -> tuple[int, int] | None:
    groups = found.groupdict()
    hour = _FRENCH.get(groups[f"h{number}"], 99) if number in ("11", "18") else _hour(groups[f"h{number}"])
    half = found["half"] if number == "1" else found["half8"] if number == "8" else None
    if half and hour > 12 and not half.startswith("p"):
        return None
    exact, worded = groups.get(f"n{number}"), groups.get(f"n{number}x")
    minute = int(exact) if exact and exact.isdigit() else _MINUTES.get(exact or worded or "", 0)
    if worded and worded.isdigit():
        minute = int(worded)
    if groups.get(f"m{number}") or groups.get("dires") == "menos" or groups.get("dires9") == "menos":
        return _before(hour, _MINUTES.get(groups.get(f"m{number}") or "", minute))
    return _half(hour, half or ""), minute


def _before(hour: int, minute: int) -> tuple[int, int]:
    return ((hour - 1) or 12, 60 - minute) if 0 < minute < 60 else (hour, 0)


def _relative(found: re.Match[str]) -> tuple[int, int] | None:
    """Times told from the next or the last hour: "half three", "quarter to nine", "halb drei", "dreiviertel drei"."""
    if found["hhalf"]:
        return _hour(found["hhalf"]), 30
    if found["halb"]:
        return (_hour(found["halb"]) - 1) or 12, 30
    if found["hrel"]:
        hour, minute = _hour(found["hrel"]), _minute(found["rel"])
        return (hour, minute) if found["dir"] in ("past", "after") else _before(hour, minute)
    if found["hde"]:
        return _german(found)
    return None


def _german(found: re.Match[str]) -> tuple[int, int] | None:
    hour, minute, way = _hour(found["hde"]), _minute(found["dequart"]), found["dedir"]
    if not way:
        named = found["dequart"] in ("viertel", "dreiviertel")  # "viertel drei" is a quarter past two
        return ((hour - 1) or 12, minute) if named else None
    if found["dehalb"]:
        return (hour - 1) or 12, 30 + (minute if way == "nach" else -minute)
    return _before(hour, minute) if way == "vor" else (hour, minute)


def _minute(word: str) -> int:
    return int(word) if word.isdigit() else _MINUTES.get(word, 0)


def _half(hour: int, half: str) -> int:
    if half.startswith("p"):
        return hour + 12 if hour < 12 else hour
    return 0 if half.startswith("a") and hour == 12 else hour


def _until(folded: str, at: int) -> tuple[int, time | None, str]:
    found = _UNTIL.match(folded[at : at + 14])
    if not found or int(found["h"]) > 24:
        return at, None, ""
    hour = _half(int(found["h"]), found["half"] or "")
    return at + found.end(), time(hour % 24, int(found["n"] or 0)), found["half"] or ""


def _daytime(
    hour: int, folded: str, end: int, found: re.Match[str], languages: tuple[str, ...], *, marked: bool
) -> tuple[int, bool]:  # fmt: skip
    """The hour with the half of the day that words beside it or business hours give."""
    if marked or hour >= 13 or found["noon"]:
        return hour, False
    beside = _PART_BEHIND.match(folded[end : end + 24]) or _PART_BEFORE.search(
        folded[max(0, found.start() - 30) : found.start() + len(found[0].partition(" ")[0]) * _has_cue(found)]
    )
    if beside:
        late = bool(re.fullmatch(_LATE, beside["part"])) or (beside["part"] == "mittags" and hour < 4)
        return (hour + 12 if late and hour < 12 else hour), False
    written = found["h4"] or (found["h3"] and found["h3"].isdigit()) or found["h12"]
    digital = found["h2"] or found["h10"]
    if written or (digital and (digital.startswith("0") or _counts_to_24(digital, languages))):
        return hour, False
    return (hour + 12, True) if 1 <= hour <= 6 else (hour, False)


def _has_cue(found: re.Match[str]) -> int:
    return int(bool(found["h6"] or found["h13"]))


def _counts_to_24(hour: str, languages: tuple[str, ...]) -> bool:
    """German and French write 5:30 for the morning; "4:30" in English and Spanish is rather the afternoon."""
    return languages[:1] in (("de",), ("fr",)) and int(hour) >= 5
