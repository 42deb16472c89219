"""In which zone the person lives, by the clock that their own mail shows.

A scan may run on a machine of another zone than the mailbox's owner. Refuses to guess where the mail is silent: then the
zone given stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from bowout.steps.discovery.phrases import fold, languages_of
from bowout.steps.event import Event
from bowout.steps.message import Message

# One for each clock, the most lived-in first; where several share one, the language of the mail chooses.
_ZONES = (
    "Europe/Berlin", "Europe/London", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "America/Phoenix", "Asia/Kolkata", "Australia/Sydney", "Australia/Brisbane", "Australia/Perth", "Europe/Helsinki",
    "America/Mexico_City", "America/Bogota", "America/Sao_Paulo", "America/Halifax", "Asia/Singapore", "Asia/Tokyo",
    "Pacific/Auckland", "Asia/Dubai", "Africa/Johannesburg", "Europe/Istanbul",
)  # fmt: skip
_BY_LANGUAGE = {"fr": "Europe/Paris", "es": "Europe/Madrid", "de": "Europe/Berlin"}
_NEWEST = 60  # of the person's own messages: people move
_ENOUGH = 0.8  # the share of them that must fit; some are written on a journey
_SEVERAL = 5  # fewer mails at an offset of zero may be one server's habit
_ZERO = timedelta(0)
_LONDON = ZoneInfo("Europe/London")


def home_of(messages: Sequence[Message], me: Sequence[str], now: datetime, fallback: tzinfo) -> tzinfo:
    """The zone whose clock fits the offsets of the person's own mail, else that of `now`, else `fallback`.

    An offset of zero says nothing: many servers write every date in UTC.
    """
    own = [one for one in messages if one.sent and one.sender and one.sender.email in me]
    newest = sorted((one.sent for one in own if one.sent), reverse=True)[:_NEWEST]
    shown = [sent for sent in newest if sent.utcoffset() != _ZERO] or ([now] if now.utcoffset() != _ZERO else [])
    if not shown and len(newest) >= _SEVERAL and fallback.utcoffset(now) == _ZERO and _fits(_LONDON, newest):
        return _LONDON if _language(own) == "en" else fallback  # nobody's clock stands on UTC all year
    if not shown or _fits(fallback, shown):
        return fallback
    known = next((ZoneInfo(name) for name in _ZONES if _fits(ZoneInfo(name), shown)), None)
    if known is None:
        return fallback
    neighbour = _BY_LANGUAGE.get(_language(own), "") if known.key == "Europe/Berlin" else ""
    return ZoneInfo(neighbour) if neighbour else known


def zone_like(sent: datetime | None, home: tzinfo) -> str | None:
    """The zone of another clock than the person's, by the offset of one message; None where it shows the same or none."""
    if sent is None or sent.utcoffset() in (_ZERO, None) or sent.utcoffset() == sent.astimezone(home).utcoffset():
        return None
    return next((name for name in _ZONES if _fits(ZoneInfo(name), [sent])), None)


def _fits(zone: tzinfo, shown: Sequence[datetime]) -> bool:
    return sum(one.astimezone(zone).utcoffset() == one.utcoffset() for one in shown) >= _ENOUGH * len(shown)


def _language(own: Sequence[Message]) -> str:
    votes = Counter(languages_of(fold(one.said[:2000]))[0] for one in own if one.said.strip())
    return votes.most_common(1)[0][0] if votes else ""


def rehomed(event: Event, home: tzinfo) -> Event:
    """A floating entry in the person's own zone (RFC 5545 section 3.3.5, form 1)."""
    if not event.floating:
        return event
    start, end = (one.replace(tzinfo=home) if one else None for one in (event.start, event.end))
    return replace(event, start=start, end=end, zone=getattr(home, "key", None))
