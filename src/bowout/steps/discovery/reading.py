"""A slot as written to the moment it means, by what stands in the book: whose clock, which week, which day or hour.

Refuses to know what the mail does with it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bowout.steps.discovery.book import Book, written
from bowout.steps.discovery.home import zone_like
from bowout.steps.discovery.moment import Clock, zone_of
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.slots import Doing, Slot

_LATEST_AHEAD = timedelta(days=120)  # nobody books a talk further ahead; such a day is a start date or a birthday
_HOUR = timedelta(hours=1)


def is_ahead(slot: Slot, note: Note) -> bool:
    """Whether it can still be a talk when it is written of."""
    if slot.start is None:
        return True
    return written(note) - timedelta(minutes=30) <= slot.start <= written(note) + _LATEST_AHEAD


def learn(book: Book, slot: Slot, note: Note) -> Slot:
    """The slot on the clock it is meant on; a zone that they name is kept as theirs."""
    moment = slot.moment
    if moment.at is None:
        return slot
    if moment.zone:
        if not note.mine and moment.clock is not Clock.READER:
            book.their_zone = moment.zone
        return slot
    zone = _zone(book, moment.clock, note)
    if zone is None:
        return slot
    if moment.clock is (Clock.READER if note.mine else Clock.WRITER):
        book.their_zone = zone
    named = replace(moment, zone=zone)
    start = named.when(book.home)
    length = slot.end - slot.start if slot.end and slot.start else _HOUR
    return replace(slot, moment=named, start=start, end=start + length if start else None)


def _zone(book: Book, clock: Clock, note: Note) -> str | None:
    """Theirs where "our time" of them or "your time" of the person says so, or where a talk of theirs is moved."""
    theirs = book.their_zone or (None if note.mine else zone_like(note.message.sent, book.home))
    if clock is Clock.UNSAID:
        return book.their_zone if not note.mine and _speaks_of_theirs(book) else None
    return theirs if (clock is Clock.WRITER) is not note.mine else None


def _speaks_of_theirs(book: Book) -> bool:
    """Whether all that stands was named on their clock: the next time is too."""
    zones = {talk.interview.zone for talk in book.talks} | {one.slot.moment.zone for one in book.proposals}
    return bool(book.their_zone) and book.their_zone in zones


def completed(book: Book, slot: Slot, note: Note, *, moved: bool) -> Slot:
    """A day or a time alone takes the other half from what was proposed, or from the talk it moves."""
    slot = _in_week(book, slot, note, moved=moved)
    if slot.moment.follows or slot.moment.shift is not None or slot.moment.same_time:
        return _relative(book, slot, note)
    if slot.start is not None:
        return _as_proposed(book, slot, note)
    if slot.doing is Doing.DROPS or (slot.doing is Doing.MENTIONS and not slot.plain):
        return slot
    if slot.moment.day is not None:
        return _as_answered(book, slot, note) if book.replied and not note.mine else slot
    return _on_open_day(book, slot, note, moved=moved)


def _in_week(book: Book, slot: Slot, note: Note, *, moved: bool) -> Slot:
    """A weekday, where a talk is moved or times are weighed, is of the week they speak of."""
    day = slot.moment.day
    spoken_of = book.week_of(note, moved=moved) if slot.moment.bare and day else None
    if spoken_of is None or day is None:
        return slot
    meant = spoken_of - timedelta(days=spoken_of.weekday()) + timedelta(days=day.weekday())
    if meant == day or meant <= written(note).astimezone(book.home).date():
        return slot
    moment = replace(slot.moment, day=meant)
    return _at(replace(slot, moment=moment), moment.when(book.home)) if moment.at else replace(slot, moment=moment)


def _relative(book: Book, slot: Slot, note: Note) -> Slot:
    """What is counted from the next talk: "an hour later", "same time on Friday", "the Monday after"."""
    anchors = [talk.interview.start for talk in book.ahead(note)] or [
        one.slot.start for one in book.proposals if one.slot.start
    ]
    if not anchors:
        return slot
    anchor = min(anchors).astimezone(zone_of(slot.moment.zone) or book.home)
    if slot.moment.shift is not None:
        return _at(slot, book.moved_by(slot.moment.shift, note) or anchor + slot.moment.shift)
    open_days = {one.slot.moment.day for one in book.proposals if one.slot.moment.day and one.slot.start is None}
    day, at = slot.moment.day or (next(iter(open_days)) if len(open_days) == 1 else anchor.date()), slot.moment.at
    if slot.moment.follows and slot.moment.day:
        day = anchor.date() + timedelta(days=(slot.moment.day.weekday() - anchor.weekday()) % 7 or 7)
    if at is None and slot.moment.same_time:
        at = anchor.time()
    moment = replace(slot.moment, day=day, at=at, bare=False)
    return _at(replace(slot, moment=moment), moment.when(book.home))


def _at(slot: Slot, start: datetime | None) -> Slot:
    length = slot.end - slot.start if slot.end and slot.start else _HOUR
    return replace(slot, start=start, end=start + length if start else None)


def _as_proposed(book: Book, slot: Slot, note: Note) -> Slot:
    """A weekday and a time that were offered, or fixed, for a later week mean that week."""
    for one in book.proposals:
        if (
            one.slot.start
            and one.slot.start > written(note)
            and not one.slot.moment.loose
            and book.means(slot, one.slot, note)
        ):
            return replace(slot, start=one.slot.start, end=one.slot.end)
    return slot


def _as_answered(book: Book, slot: Slot, note: Note) -> Slot:
    """After the person's "either is fine" they name the day of one that they had proposed themselves."""
    day, since = slot.moment.day, written(note)
    own = [one.slot for one in book.proposals if not one.note.mine and one.slot.start and one.slot.start > since]
    meant = [
        old for old in own
        if old.moment.day and day and not old.moment.loose
        and (old.moment.day == day or (slot.moment.bare and old.moment.day.weekday() == day.weekday()))
    ]  # fmt: skip
    return (
        replace(slot, start=meant[0].start, end=meant[0].end, moment=replace(meant[0].moment, bare=False))
        if len(meant) == 1
        else slot
    )


def _on_open_day(book: Book, slot: Slot, note: Note, *, moved: bool) -> Slot:
    """A time alone: on the one day that was proposed, else on the day of the talk that is moved."""
    days = {one.slot.moment.day for one in book.proposals if one.slot.moment.day}
    own = {one.slot.moment.day for one in book.proposals if one.slot.moment.day and one.note.mine}
    both = own & {one.slot.moment.day for one in book.proposals if not one.note.mine}
    days = both if len(both) == 1 else days  # the one of their days that the person named
    if not days and moved:
        days = {talk.interview.start.astimezone(book.home).date() for talk in book.ahead(note)[:1]}
    if len(days) != 1:
        return slot
    moment = replace(slot.moment, day=next(iter(days)))
    return _at(replace(slot, moment=moment), moment.when(book.home))


def at_proposed_time(book: Book, slot: Slot, old: Slot) -> Slot:
    """The day of the one at the time of the other."""
    moment = replace(old.moment, day=slot.moment.day)
    return _at(replace(slot, moment=moment), moment.when(book.home))
