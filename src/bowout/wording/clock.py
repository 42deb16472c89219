"""How dates, times and zones are written in letters: data for reading them, and nothing that decides.

All patterns work on folded text (lower case, no accents).
"""

from __future__ import annotations

from bowout.lazy import lazily

MONTH_NUMBERS = {
    "january": 1, "jan": 1, "februar": 2, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12, "januar": 1, "janner": 1, "marz": 3, "mai": 5,
    "juni": 6, "juli": 7, "oktober": 10, "okt": 10, "dezember": 12, "dez": 12, "janvier": 1, "janv": 1, "fevrier": 2,
    "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "decembre": 12, "enero": 1, "ene": 1, "febrero": 2, "marzo": 3, "abril": 4, "abr": 4,
    "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "octubre": 10,
    "noviembre": 11, "diciembre": 12, "dic": 12,
}  # fmt: skip

WEEKDAY_NUMBERS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2, "thursday": 3, "thu": 3, "thurs": 3,
    "thur": 3, "friday": 4, "fri": 4, "saturday": 5, "sunday": 6, "montag": 0, "dienstag": 1, "mittwoch": 2,
    "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6, "lundi": 0, "mardi": 1, "mercredi": 2,
    "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6, "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3,
    "viernes": 4, "sabado": 5, "domingo": 6,
}  # fmt: skip

RELATIVE_DAYS = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "tomorrow": 1, "heute": 0, "morgen": 1,
    "ubermorgen": 2, "aujourd'hui": 0, "demain": 1, "apres-demain": 2, "hoy": 0, "manana": 1, "pasado manana": 2,
}  # fmt: skip

MONTHS = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
DATE = lazily(
    rf"(?<![\d:])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?: ?(?:of|de|den) | |-)(?P<month>{MONTHS})\b\.?"
    rf"|\b(?P<month2>{MONTHS})\.? (?:the )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:h])"
    r"|(?<![\d:./])(?<!\bat )(?<!\bum )(?<!\blas )(?P<day3>\d{1,2})[./](?P<month3>\d{1,2})(?:[./](?:\d{4}|\d{2})|\.|(?![\d:.]))(?! ?(?:uhr|h\b|am\b|pm\b))"
    r"|\b20\d\d-(?P<month4>\d\d)-(?P<day4>\d\d)\b"
)
WEEKDAY = lazily(
    r"\b("
    + "|".join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))
    + r")(?:abend|vormittag|nachmittag|morgen|mittag|s)?\b"
)
RELATIVE = lazily(r"\b(" + "|".join(sorted(RELATIVE_DAYS, key=len, reverse=True)) + r")\b")

TIME = lazily(
    r"(?<![\d./:-])(?P<hour>\d{1,2})(?: ?[:.h] ?(?P<minute>[0-5]\d))(?! ?(?:€|%|\.\d|/))(?: ?(?:uhr|h|hrs|hours|heures|horas))?(?: ?(?P<half>[ap])\.? ?m\b\.?)?"
    r"|(?<![\d./:-])(?P<hour2>\d{1,2}) ?(?P<half2>[ap])\.? ?m\b\.?"
    r"|(?<![\d./:-])(?P<hour3>\d{1,2}) ?(?:uhr|h\b|heures?|horas|o'clock|hrs)(?: ?(?P<minute3>[0-5]\d)\b)?"
    r"|\b(?:a las?|um|a|at) (?P<hour4>\d{1,2})(?![\d/]|[.:]\d| ?h| ?[ap]\.? ?m\b| ?(?:de |st|nd|rd|th|\.? ?(?:"
    + MONTHS
    + r")|minut|prozent|%|stunden|hours|jours|dias|personas|rounds))"
    r"|\b(?:from|von|de|desde|entre|between) (?P<hour5>\d{1,2})(?= (?:bis|to|until|till|a|y|and|et) \d{1,2}\b(?! ?(?:"
    + MONTHS
    + r")))"
    r"|(?<![\d./:-])(?P<hour6>\d{1,2})(?=-\d{1,2} ?(?:uhr|h\b|[ap]\.?m))"
    r"|\b(?P<noon>noon|midday|mittags|zwolf uhr|midi|mediodia)\b"
)
SPOKEN_HOURS = {
    word: number
    for number, words in enumerate(
        (
            "one eins une una", "two zwei deux dos", "three drei trois tres", "four vier quatre cuatro",
            "five funf cinq cinco", "six sechs seis", "seven sieben sept siete", "eight acht huit ocho",
            "nine neun neuf nueve", "ten zehn dix diez", "eleven elf onze once", "twelve zwolf douze doce",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_SPOKEN = "|".join(SPOKEN_HOURS)
SPOKEN_TIME = lazily(
    rf"\b(?P<part>half past|quarter past|quarter to|halb|viertel nach|viertel vor) (?P<hour>{_SPOKEN})\b"
    rf"|\b(?P<hour2>{_SPOKEN}) (?:o'clock|uhr|heures?)\b(?P<after> et demie| et quart)?"
    rf"|\b(?:a )?las? (?P<hour3>{_SPOKEN})\b(?P<after2> y media| y cuarto| en punto| de la| del)"
)
"""A time in words: "half past one", "halb zwei", "dix heures et demie", "la una y media"."""
PM_WORDS = lazily(
    r"^[^.;]{0,14}\b(?:de la tarde|de la noche|nachmittags|abends|in the afternoon|in the evening|de l'apres-midi|du soir)\b"
)

ABBREVIATION_HOURS = {
    "utc": 0.0, "gmt": 0.0, "z": 0.0, "wet": 0.0, "bst": 1.0, "west": 1.0, "cet": 1.0, "mez": 1.0, "cest": 2.0, "mesz": 2.0,
    "eet": 2.0, "eest": 3.0, "msk": 3.0, "est": -5.0, "edt": -4.0, "cst": -6.0, "cdt": -5.0, "mst": -7.0, "mdt": -6.0,
    "pst": -8.0, "pdt": -7.0, "aest": 10.0, "aedt": 11.0, "jst": 9.0, "sgt": 8.0, "sast": 2.0, "hec": 1.0, "hnec": 1.0, "heec": 2.0,
}  # fmt: skip

# Names that stand for whatever the clock shows there now, summer or winter.
PLACE_ZONES = {
    "et": "America/New_York", "eastern": "America/New_York", "ct": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mountain": "America/Denver", "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles",
    "uk": "Europe/London", "london": "Europe/London", "londres": "Europe/London", "british": "Europe/London",
    "dublin": "Europe/Dublin", "irish": "Europe/Dublin", "berlin": "Europe/Berlin", "mitteleuropaisch": "Europe/Berlin", "european": "Europe/Berlin", "europe": "Europe/Berlin", "german": "Europe/Berlin",
    "deutscher": "Europe/Berlin", "munich": "Europe/Berlin", "munchen": "Europe/Berlin", "munchn": "Europe/Berlin", "zurch": "Europe/Zurich", "frankfurt": "Europe/Berlin", "koln": "Europe/Berlin", "cologne": "Europe/Berlin", "wien": "Europe/Vienna", "hamburg": "Europe/Berlin",
    "allemande": "Europe/Berlin", "alemana": "Europe/Berlin", "paris": "Europe/Paris", "french": "Europe/Paris",
    "francaise": "Europe/Paris", "francesa": "Europe/Paris", "madrid": "Europe/Madrid", "spanish": "Europe/Madrid",
    "espanola": "Europe/Madrid", "peninsular": "Europe/Madrid", "barcelona": "Europe/Madrid", "canaria": "Atlantic/Canary",
    "insular": "Atlantic/Canary", "lisbon": "Europe/Lisbon", "vienna": "Europe/Vienna",
    "zurich": "Europe/Zurich", "schweizer": "Europe/Zurich", "suisse": "Europe/Zurich", "geneve": "Europe/Zurich",
    "bruxelles": "Europe/Brussels", "brussels": "Europe/Brussels", "belge": "Europe/Brussels", "amsterdam": "Europe/Amsterdam",
    "rome": "Europe/Rome", "milan": "Europe/Rome", "stockholm": "Europe/Stockholm", "copenhagen": "Europe/Copenhagen",
    "new york": "America/New_York", "nueva york": "America/New_York", "boston": "America/New_York", "chicago": "America/Chicago",
    "denver": "America/Denver", "los angeles": "America/Los_Angeles", "san francisco": "America/Los_Angeles",
    "toronto": "America/Toronto", "montreal": "America/Toronto", "mexico": "America/Mexico_City", "ciudad de mexico": "America/Mexico_City", "centro": "America/Mexico_City", "cdmx": "America/Mexico_City", "kolkata": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "bern": "Europe/Zurich", "basel": "Europe/Zurich", "lyon": "Europe/Paris", "marseille": "Europe/Paris", "sevilla": "Europe/Madrid", "valencia": "Europe/Madrid", "osterreichischer": "Europe/Vienna", "scottish": "Europe/London", "edinburgh": "Europe/London", "manchester": "Europe/London", "melbourne": "Australia/Melbourne", "auckland": "Pacific/Auckland", "hong kong": "Asia/Hong_Kong", "seattle": "America/Los_Angeles", "austin": "America/Chicago", "houston": "America/Chicago", "dallas": "America/Chicago", "atlanta": "America/New_York", "vancouver": "America/Vancouver", "mexicana": "America/Mexico_City",
    "bogota": "America/Bogota", "colombiana": "America/Bogota", "buenos aires": "America/Argentina/Buenos_Aires",
    "argentina": "America/Argentina/Buenos_Aires", "santiago": "America/Santiago", "chilena": "America/Santiago",
    "lima": "America/Lima", "india": "Asia/Kolkata", "indian": "Asia/Kolkata", "ist": "Asia/Kolkata", "singapore": "Asia/Singapore",
    "espana": "Europe/Madrid", "spain": "Europe/Madrid", "france": "Europe/Paris", "deutschland": "Europe/Berlin", "germany": "Europe/Berlin", "england": "Europe/London", "scotland": "Europe/London", "ireland": "Europe/Dublin", "osterreich": "Europe/Vienna", "austria": "Europe/Vienna", "schweiz": "Europe/Zurich", "italy": "Europe/Rome", "portugal": "Europe/Lisbon",
    "sydney": "Australia/Sydney", "tokyo": "Asia/Tokyo", "dubai": "Asia/Dubai",
}  # fmt: skip

ZONE = lazily(
    r"\b(?P<local>ortszeit\b(?! in)|local time|heure locale|hora local|uk time|us time)\b"
    r"|(?:(?<=\d )|(?<=\dh )|(?<=[ap]m )|(?<=m\. )|(?<=uhr )|(?<=\()|(?<=\d, ))(?P<theirs>(?:your|our|my) time|(?:ihrer|eurer|deiner|unserer|meiner) zeit|(?:votre|notre|mon) heure|(?:su|nuestra|mi) hora)\b"
    r"|\b(?P<short>"
    + "|".join(sorted(ABBREVIATION_HOURS, key=len, reverse=True))
    + r")(?P<offset> ?[+-] ?\d{1,2}(?::?\d\d)?)?\b"
    r"|(?<!\d)(?P<bare>[+-]\d\d:?\d\d)\b"
    r"|\b(?P<tz>[a-z]{4,10}/[a-z_]{3,20})\b"
    r"|(?:(?<=[m\d] )|(?<=m\. )|(?<=\()|(?<=[m\d], )|(?<=m\., ))(?P<us>et|ct|mt|pt|ist|eastern|central|mountain|pacific)\b(?! time)"
    r"|\b(?P<place>[a-z]+(?: york| angeles| francisco| aires)?)(?:er|n)? (?:standard |daylight )?(?:time|zeit|ortszeit)\b"
    r"|\bortszeit(?: in)? (?P<place2>[a-z]+)"
    r"|(?:(?<=\d \()|(?<=[hm] \()|(?<=\d, )|(?<=\d de )|(?<=horas de )|(?<=uhr \()|(?<=heures \())(?P<place4>"
    + "|".join(sorted((one for one in PLACE_ZONES if len(one) > 2 or one == "uk"), key=len, reverse=True))
    + r")\b"
    r"|\b(?:heure|hora)s?(?: locale?)?(?: normale)? (?:de |du |d'|del? )?(?:la )?(?P<place3>ciudad de mexico|[a-z]+(?: york| angeles| francisco| aires)?)"
)
