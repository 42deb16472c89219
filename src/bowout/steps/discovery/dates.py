"""Days and times in the text of a mail, joined to moments, relative to when it was written.

Knows how people put a day and a time together ("Weds 10am", "den 19.11., um 14:30 Uhr", "at 9:00am (Central Time) on
Monday"). Refuses to know whether the moment is an appointment, and invents nothing: a day without a time stays without.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, pairwise

from bowout.lazy import lazily
from bowout.steps.discovery.days import days
from bowout.steps.discovery.hours import hours
from bowout.steps.discovery.moment import Clock, Moment, Reader
from bowout.steps.discovery.zones import zone_after, zone_for_all

__all__ = ["Moment", "Reader", "moments"]


_MOST = 150  # days, and times, of one mail: nobody writes more, and a hostile one stops here


def moments(text: str, folded: str, reader: Reader) -> list[Moment]:
    """Every day and time in the text, days joined with their times, in the order written."""
    named = days(folded, reader)[:_MOST]
    times = list(islice(hours(text, _masked(folded, named), reader.languages), _MOST))
    joined = _adopted(text, _paired(text, folded, named, times))
    everywhere = zone_for_all(folded)
    return [replace(one, zone=everywhere) if everywhere and one.at and not one.zone else one for one in joined]


def _adopted(text: str, joined: list[Moment]) -> list[Moment]:
    """Times listed in the sentence behind that of the mail's only day: "on Tuesday? Either 10am, 11.30am or 2pm."."""
    days = {one.day for one in joined if one.day}
    alone = [one for one in joined if one.day is None and one.at is not None and one.clock is Clock.UNSAID]
    last = max((one.end for one in joined if one.day), default=0)
    listed = [one for one in alone if 0 <= one.start - last <= _LIST]
    near = bool(listed) and listed[0].start - last <= _NEXT
    if len(days) != 1 or not listed or (len(listed) < 2 and not near) or text[last : listed[0].start].count("\n\n") > 1:
        return joined
    day = next(iter(days))
    return [replace(one, day=day) if one in listed else one for one in joined if one.day is None or one.at is not None]


_NEXT = 3  # letters to a time that begins the next sentence: "Let's talk Thursday. 3pm ok?"
_LIST = 90  # letters from the day to the last of its times


def _masked(folded: str, named: list[Moment]) -> str:
    """The text without the digits of its days, so that none is read as an hour."""
    pieces, reached = [], 0
    for day in sorted(named, key=lambda one: one.start):
        first = max(day.start, reached)
        pieces += [folded[reached:first], _DIGIT.sub("#", folded[first : max(day.end, first)])]
        reached = max(day.end, first)
    return "".join([*pieces, folded[reached:]])


_DIGIT = lazily(r"\d")
_FAR = 70
_BEHIND = 45
_ON = lazily(r"(?i)^ ?(?:on|am|le|el|this|next)? ?$")
_BETWEEN = lazily(r"[.!?]\s+[A-ZÄÖÜÉ¿¡]|\n\s*\n")
_ASIDE = lazily(r"\([^()]{0,60}\)")
_LONGEST_ASIDES = 130  # letters that asides may take: a hostile mail names a thousand moments


def _paired(text: str, folded: str, named: list[Moment], times: list[Moment]) -> list[Moment]:
    """Each time with its day: the last one before it in its clause, else the first one behind it."""
    used: set[int] = set()
    joined: list[Moment] = []
    for one in times:
        day = _day_of(text, one, named, used)
        if day is None or one.shift is not None:
            joined.append(one)
            continue
        used.add(day.start)
        zone = one.zone or (zone_after(text, folded, day.end) if day.start > one.start else None)
        joined.append(
            replace(
                one,
                day=day.day,
                zone=zone,
                bare=day.bare,
                follows=day.follows,
                start=min(one.start, day.start),
                end=max(one.end, day.end),
            )
        )
    joined += [day for day in named if day.start not in used]
    return _spread(text, sorted(joined, key=lambda one: (one.start, one.end)))


def _day_of(text: str, one: Moment, named: list[Moment], used: set[int]) -> Moment | None:
    before = [day for day in named if day.end <= one.start and _close(text, day.end, one.start) and day.at is None]
    after = [day for day in named if one.end <= day.start and _close(text, one.end, day.start, far=_BEHIND)]
    day = before[-1] if before else after[0] if after else None
    if before and after and before[-1].start in used and _ON.match(text[one.end : after[0].start]):
        return after[0]  # "2pm on Thursday or 3pm on Friday"
    return day


def _spread(text: str, joined: list[Moment]) -> list[Moment]:
    """A time behind two days is meant for both: "Tuesday or Wednesday at 3"."""
    read = list(joined)
    for at, (one, behind) in enumerate(pairwise(joined)):
        alone = one.day and one.at is None and not one.same_time and behind.day and behind.at and not behind.loose
        between = text[one.end : behind.start]
        if (
            alone
            and len(between) <= 12
            and re.fullmatch(r"(?i)[ ,]*(?:or|oder|ou|o)[ ]*(?:on |am |le |el |the )?", between)
        ):
            read[at] = replace(one, at=behind.at, until=behind.until, zone=behind.zone, guessed=behind.guessed)
    return read


def _close(text: str, start: int, end: int, far: int = _FAR) -> bool:
    if end - start > far + _LONGEST_ASIDES:
        return False
    between = _ASIDE.sub("", text[start:end])  # "11:00am (Central Time - US & Canada) on Monday"
    return len(between) <= far and not _BETWEEN.search(between)
