"""Every talk ahead is named with day, time and zone, and no wrong day is (M3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from bowout.steps.check.fold import fold
from bowout.steps.check.lexicon import family
from bowout.steps.check.moments import Clock, Day, Zone, days_in, times_in, zones_in
from bowout.steps.check.reading import Reading, Sentence, objection
from bowout.steps.check.values import Objection
from bowout.steps.discovery import Interview
from bowout.steps.slot import date_words, time_words, upcoming, zone_named

NEAR = 70  # characters between a time and its zone


def judge(reading: Reading) -> Iterator[Objection]:
    """The slot's faults, the first one found."""
    ahead = upcoming(reading.context.candidacy, reading.context.now)
    if reading.is_to_referrer or not ahead:
        return
    text = fold(" ".join(f"{reading.letter.subject} . {' '.join(reading.parts.sentences)}".split()))
    for talk in one_a_day(ahead):
        fault = slot_fault(text, talk, reading)
        if fault:
            yield fault
            return
    wrong = wrong_day(reading, ahead)
    if wrong:
        yield wrong


def one_a_day(ahead: Sequence[Interview]) -> list[Interview]:
    """The first talk of each day: naming a panel day by its beginning is enough."""
    first: dict[date, Interview] = {}
    for talk in ahead:
        first.setdefault(own_time(talk).date(), talk)
    return list(first.values())


def own_time(talk: Interview) -> datetime:
    """The start on the other side's clock."""
    zone = zone_named(talk.zone)
    return talk.start.astimezone(zone) if zone else talk.start


def slot_fault(text: str, talk: Interview, reading: Reading) -> Objection | None:
    """What is missing or wrong about one talk."""
    when, today = own_time(talk), reading.context.now.astimezone(own_time(talk).tzinfo).date()
    said = f"{date_words(when, 'en')}, {time_words(when, 'en')}"
    days = list(days_in(text, language=reading.language))
    right = [day for day in days if day.is_on(when.date(), today) or is_home_day(day, talk, reading)]
    right = [day for day in right if day.weekday is None or not belongs_elsewhere(day, days, right)]
    if not right:
        shown = [day for day in days if day.number or day.weekday is not None]
        quote = text[shown[0].start : shown[0].end] if shown else ""
        return objection("M3", quote, f"The talk ahead is on {said}; name it with day, time and zone.")
    odd = odd_weekday(days, right, when)
    if odd:
        return objection(
            "M3", text[odd.start : odd.end], f"The talk is on a {date_words(when, 'en').split()[0].strip(',')}."
        )
    return time_fault(text, talk, said)


def belongs_elsewhere(day: Day, days: Sequence[Day], right: Sequence[Day]) -> bool:
    """Whether a weekday stands beside a date that is another day's."""
    beside = [
        other for other in days if other.number and (0 <= other.start - day.end <= 8 or 0 <= day.start - other.end <= 4)
    ]
    return bool(beside) and not any(other in right for other in beside)


def is_home_day(day: Day, talk: Interview, reading: Reading) -> bool:
    """Whether the day is right on the writer's own clock, as `now` and the start's offset show it."""
    clocks = (talk.start, talk.start.astimezone(reading.context.now.tzinfo))
    return any(day.is_on(clock.date(), reading.context.now.astimezone(clock.tzinfo).date()) for clock in clocks)


def odd_weekday(days: Sequence[Day], right: Sequence[Day], when: datetime) -> Day | None:
    """A weekday written beside the right date that is not its weekday."""
    for day in days:
        if day.weekday is None or day.weekday == when.weekday():
            continue
        if any(
            other.number and (0 <= other.start - day.end <= 6 or 0 <= day.start - other.end <= 4) for other in right
        ):
            return day
    return None


def time_fault(text: str, talk: Interview, said: str) -> Objection | None:
    """The time is there, in a zone that is named, and right in it."""
    clocks, zones = list(times_in(text)), list(zones_in(text))
    if not clocks:
        return objection("M3", "", f"Name the time and the zone of the talk: {said}.")
    best: Objection | None = None
    for clock in clocks:
        zone = next((z for z in zones if -NEAR <= z.start - clock.end <= NEAR), None)
        if zone is None:
            if clock.shows(own_time(talk)) or clock.shows(talk.start):
                best = objection("M3", text[clock.start : clock.end], f"The zone is missing: {said}.")
            continue
        if agrees(clock, zone, talk):
            return None
    if best:
        return best
    return objection("M3", text[clocks[0].start : clocks[0].end], f"The time is not that of the talk: {said}.")


def agrees(clock: Clock, zone: Zone, talk: Interview) -> bool:
    """Whether a time in a zone is the start of the talk."""
    if zone.zone is None:
        return clock.shows(own_time(talk)) or clock.shows(talk.start)
    there = talk.start.astimezone(zone.zone)
    if clock.shows(there):
        return True
    return zone.summer_blind and clock.shows(there + timedelta(hours=1)) and clock.shows(own_time(talk))


def wrong_day(reading: Reading, ahead: Sequence[Interview]) -> Objection | None:
    """Another day ahead named in a sentence about the talk, where the right one stands elsewhere."""
    now = reading.context.now
    for sentence in reading.sentences:
        if not family("talk", reading.language).search(sentence.folded):
            continue
        days = [day for day in days_in(sentence.folded, language=reading.language) if day.number]
        for day in days:
            if is_ahead(day, now) and not any(day.is_on(own_time(talk).date(), now.date()) for talk in ahead):
                return strange_day(reading, sentence, day)
    return None


def strange_day(reading: Reading, sentence: Sentence, day: Day) -> Objection | None:
    """The objection, unless the record knows that day too."""
    known = [
        d
        for text in (f"{f.fact} {f.quote}" for f in reading.context.record)
        for d in days_in(fold(text), language=reading.language)
    ]
    if any((d.month, d.number) == (day.month, day.number) for d in known if d.number):
        return None
    return objection("M3", sentence.text[day.start : day.end], "No talk of this process is on that day.")


def is_ahead(day: Day, now: datetime) -> bool:
    """Whether the next such date lies within the next two months."""
    for year in (now.year, now.year + 1):
        try:
            when = date(year, day.month, day.number)
        except ValueError:
            return False
        if 0 <= (when - now.date()).days <= 60:
            return True
    return False
