"""When: the urgency by the hours left, and the moment to write on the other side's clock (domain.md section 3).

Refuses to know who is written to.
"""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from bowout.steps.discovery import Candidacy, Stage
from bowout.steps.plan.values import Urgency
from bowout.steps.slot import upcoming

OPENS, CLOSES = 8, 18  # a working day, on the reader's clock
DEPTH = list(Stage)
NO_TALK = timedelta(days=36500)


def urgency_of(candidacy: Candidacy, now: datetime) -> Urgency:
    """By the time left before the soonest talk."""
    ahead = upcoming(candidacy, now)
    if not ahead:
        return Urgency.NORMAL
    left = ahead[0].start - now
    for limit, urgency in (
        (2, Urgency.UNDER_2_HOURS),
        (24, Urgency.UNDER_24_HOURS),
        (72, Urgency.UNDER_72_HOURS),
    ):
        if left <= timedelta(hours=limit):
            return urgency
    return Urgency.NORMAL


def send_by(urgency: Urgency, zone: tzinfo, now: datetime) -> datetime:
    """Now when a talk is near; else the next moment of a working day over there."""
    if urgency is not Urgency.NORMAL:
        return now
    there = now.astimezone(zone)
    if there.weekday() < 5 and OPENS <= there.hour < CLOSES:
        return now
    if there.hour >= CLOSES or there.weekday() >= 5:
        there += timedelta(days=1)
    while there.weekday() >= 5:
        there += timedelta(days=1)
    return there.replace(hour=OPENS, minute=30, second=0, microsecond=0).astimezone(now.tzinfo)


def first_things_first(candidacy: Candidacy, *, now: datetime) -> tuple[timedelta, int, timedelta]:
    """A sort key: soonest talk, then how far it went, then who was in touch last."""
    ahead = upcoming(candidacy, now)
    soonest = ahead[0].start - now if ahead else NO_TALK
    silence = now - candidacy.last_activity if candidacy.last_activity else NO_TALK
    return soonest, -DEPTH.index(candidacy.stage), silence
