"""A dated talk in words: weekday, date, time and zone, in the reader's zone and as their language writes them.

Knows the four languages of the letters, and the United States' way beside the British one. Refuses to know why the
talk is named, and never guesses a zone: without one it takes the zone that it is given.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bowout.steps.discovery import Candidacy, Interview, InterviewStatus
from bowout.wording.calendar import AND, CITIES, CITY_TIME, MONTHS, WEEKDAYS, ZONE_ABBREVIATIONS

LANGUAGES = ("en", "de", "fr", "es")


def spoken(language: str) -> str:
    """The language a letter can be written in: the given one (`de`, `de-AT`), or English."""
    short = language.lower().partition("-")[0].partition("_")[0]
    return short if short in LANGUAGES else "en"


def zone_named(name: str | None) -> tzinfo | None:
    """The IANA zone of that name, or None where there is none."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def zone_of(candidacy: Candidacy, home: tzinfo) -> tzinfo:
    """The other side's zone: theirs where known, else that of their soonest talk, else `home`."""
    named = zone_named(candidacy.zone)
    if named:
        return named
    for interview in sorted(candidacy.interviews, key=lambda talk: talk.start, reverse=True):
        theirs = zone_named(interview.zone) or zone_named(getattr(interview.start.tzinfo, "key", None))
        if theirs:
            return theirs
    return home


def upcoming(candidacy: Candidacy, now: datetime) -> tuple[Interview, ...]:
    """The talks still ahead, soonest first."""
    ahead = [talk for talk in candidacy.interviews if talk.status is InterviewStatus.UPCOMING and talk.start > now]
    return tuple(sorted(ahead, key=lambda talk: talk.start))


def past(candidacy: Candidacy, now: datetime) -> tuple[Interview, ...]:
    """The talks that took place, newest first."""
    done = [
        talk
        for talk in candidacy.interviews
        if talk.start <= now and talk.status in {InterviewStatus.PAST, InterviewStatus.UPCOMING}
    ]
    return tuple(sorted(done, key=lambda talk: talk.start, reverse=True))


def is_american(candidacy: Candidacy, home: tzinfo) -> bool:
    """Whether the reader writes dates and times the way of the United States."""
    zone = getattr(zone_of(candidacy, home), "key", "")
    british = any(domain.endswith((".uk", ".ie", ".au", ".nz", ".eu", ".de")) for domain in candidacy.employer.domains)
    return zone.startswith(("America/", "US/", "Pacific/Honolulu")) and not british


def date_words(when: datetime, language: str, *, american: bool = False) -> str:
    """Weekday and date: "Thursday 26 November", "Donnerstag, 26. November", "jeudi 26 novembre"."""
    weekday, month = WEEKDAYS[language][when.weekday()], MONTHS[language][when.month - 1]
    if language == "en":
        return f"{weekday}, {month} {when.day}" if american else f"{weekday} {when.day} {month}"
    if language == "de":
        return f"{weekday}, {when.day}. {month}"
    if language == "fr":
        return f"{weekday} {'1er' if when.day == 1 else when.day} {month}"
    return f"{weekday} {when.day} de {month}"


def zone_words(when: datetime, language: str) -> str:
    """The zone as that reader knows it: "CET", "MEZ", "heure de Paris", "UTC+05:30"."""
    short = when.strftime("%Z")
    known = ZONE_ABBREVIATIONS[language].get(short)
    if known:
        return known
    key = getattr(when.tzinfo, "key", "")
    if "/" in key:
        city = key.rpartition("/")[2].replace("_", " ")
        return CITY_TIME[language].format(city=CITIES.get(language, {}).get(city, city))
    return "UTC" + (when.strftime("%z")[:3] + ":" + when.strftime("%z")[3:5] if when.utcoffset() else "")


def time_words(when: datetime, language: str, *, american: bool = False) -> str:
    """Time and zone: "14:00 GMT", "2:00 PM EST", "10:00 Uhr (MEZ)", "10 h 30 (heure de Paris)"."""
    zone = zone_words(when, language)
    if language == "en":
        clock = f"{when.hour % 12 or 12}:{when:%M} {'AM' if when.hour < 12 else 'PM'}" if american else f"{when:%H:%M}"
        return f"{clock} {zone}" if zone.isupper() else f"{clock} ({zone})"
    if language == "de":
        return f"{when:%H:%M} Uhr ({zone})"
    if language == "fr":
        return f"{when.hour} h {when:%M} ({zone})"
    return f"{when:%H:%M} ({zone})"


AT = {"en": " at ", "de": ", um ", "fr": " à ", "es": " a las "}


def slot_words(when: datetime, language: str, *, american: bool = False) -> str:
    """Day, time and zone in one phrase without its preposition ("am", "on" and "del" belong to the sentence)."""
    at = " a la " if language == "es" and when.hour == 1 else AT[language]
    return date_words(when, language, american=american) + at + time_words(when, language, american=american)


def in_their_zone(interview: Interview, fallback: tzinfo) -> datetime:
    """The start as the other side's clock shows it."""
    own = zone_named(interview.zone) or zone_named(getattr(interview.start.tzinfo, "key", None))
    return interview.start.astimezone(own or fallback)


def joined(parts: Iterable[str], language: str) -> str:
    """One phrase of several: "a and b", "a, b and c"; Spanish "e" before an i."""
    *head, last = list(parts) or [""]
    if not head:
        return last
    word = "e" if language == "es" and last.lower().startswith(("i", "hi")) else AND[language]
    return f"{', '.join(head)} {word} {last}"


def days_until(when: datetime, now: datetime) -> int:
    """Calendar days between now and then on the clock of `when`."""
    return (when.date() - now.astimezone(when.tzinfo).date()) // timedelta(days=1)
