"""What a reading has brought together: each message once, whatever folders and files it was found in.

Knows when two mails are the same and who has a part in the search. Refuses to read anything itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from typing import TYPE_CHECKING

from bowout.ports import RawCalendar, RawMessage, Share, Trouble
from bowout.shelf import Shelf, when
from bowout.steps import glance
from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.message import Message

if TYPE_CHECKING:
    from bowout.steps.event import Event

Progress = Callable[[int], None]

_ROUND = 400  # days: a search and the time before it in which somebody may have written first
_FEW = 5
_A_WHILE = 60  # days around a word of a job in which the same people write of it without one
_MANY = 12  # people named in a mail that speaks to all of them
_REACHED = (Reach.PERSON, Reach.RELAY, Reach.HR_ALIAS)


@dataclass(frozen=True, kw_only=True, slots=True)
class Gathered:
    """What the sources hold: messages once each, oldest first; events of mails and calendars; what went wrong."""

    messages: tuple[Message, ...] = ()
    events: tuple[Event, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    ignored: int = 0
    cursors: tuple[tuple[str, str], ...] = ()  # (source name, cursor)


class PassedOver:
    """The messages of a share that were not wanted: their places and days, and marks of whom each names.

    Kept in arrays, a few bytes a message: of half a million mails nearly all are passed over.
    """

    def __init__(self) -> None:
        self.total = 0
        self._places, self._days, self._counts, self._marks = array("Q"), array("H"), array("B"), array("I")

    def add(self, place: int, marks: Sequence[int], day: int) -> None:
        """Count one message; where it names nobody, that is all."""
        self.total += 1
        if marks:
            self._places.append(place)
            self._days.append(day)
            self._counts.append(len(marks))
            self._marks.extend(marks)

    def naming(self, circle: Circle) -> Iterator[int]:
        """The places of the messages that name somebody of the circle at that time."""
        for place, day, marks in self._each():
            if circle.holds(marks, day):
                yield place

    def note(self, acquaintances: Acquaintances) -> None:
        """Tell when each of the people was named."""
        for _, day, marks in self._each():
            acquaintances.met(marks, day)

    def _each(self) -> Iterator[tuple[int, int, array[int]]]:
        at = 0
        for place, day, count in zip(self._places, self._days, self._counts, strict=True):
            yield place, day, self._marks[at : at + count]
            at += count


class Acquaintances:
    """Since when and until when somebody was written to or heard from, by their mark."""

    def __init__(self) -> None:
        self._met: dict[int, tuple[int, int]] = {}

    def met(self, marks: Iterable[int], day: int) -> None:
        """Note one message of that day; one without a date says nothing."""
        for mark in marks if day else ():
            first, last = self._met.get(mark, (day, day))
            self._met[mark] = (min(first, day), max(last, day))

    def lately(self) -> set[int]:
        """Whom the person met only in the last year or so, as far as the mailbox shows."""
        last_days = sorted(last for _, last in self._met.values())
        newest = last_days[max(0, len(last_days) - _FEW)] if last_days else 0  # a few dates may lie in the future
        return {mark for mark, (first, last) in self._met.items() if last - first <= _ROUND and last >= newest - _ROUND}


class Circle:
    """Whose mail is looked at again, and when.

    An employer is met for weeks or months: everything that names somebody met only lately is read. Who has been around
    for longer (a friend, a colleague) has a part in the search around the days when their mail spoke of one.
    """

    def __init__(self, lately: set[int]) -> None:
        self._lately = lately
        self._around: set[tuple[int, int]] = set()

    def spoke(self, address: str, day: int) -> None:
        """Note who has a part in a message of that day that speaks of a job."""
        mark, month = glance.mark(address), day // _A_WHILE
        self._around.update((mark, near) for near in (month - 1, month, month + 1))

    def holds(self, marks: Iterable[int], day: int) -> bool:
        """Whether a message that names these is worth reading; one whose day is unknown is."""
        month = day // _A_WHILE
        return day == 0 or any(mark in self._lately or (mark, month) in self._around for mark in marks)


@dataclass(slots=True)
class Haul:
    """What one share held; `raw` where bytes were asked for, and then `messages` are their headers only."""

    raw: list[RawMessage] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    calendars: list[RawCalendar] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    passed: PassedOver = field(default_factory=PassedOver)


class Pile:
    """Everything read so far."""

    def __init__(self, progress: Progress | None = None) -> None:
        self.troubles: list[Trouble] = []
        self._shelf = Shelf()
        self._calendars: list[RawCalendar] = []
        self._passed: list[tuple[Share, PassedOver]] = []
        self._ignored = self._seen = 0
        self._progress = progress

    def add(self, haul: Haul, share: Share | None) -> None:
        """Take what one share held; what it passed over may be looked at again."""
        for one in haul.messages:
            self._keep(one)
        self._calendars += haul.calendars
        self.troubles += haul.troubles
        self._ignored += haul.passed.total
        if share is not None and haul.passed.total:
            self._passed.append((share, haul.passed))
        self._advance(len(haul.messages) + haul.passed.total)

    def found(self, haul: Haul) -> None:
        """Take what the second look found."""
        for one in haul.messages:
            self._keep(one)
        self.troubles += haul.troubles
        self._ignored -= len(haul.messages)

    def worth_a_look(self) -> Iterator[tuple[Share, tuple[int, ...]]]:
        """The places of what was passed over, but names somebody with a part in the search, by share."""
        from bowout.steps.discovery.who import identify  # noqa: PLC0415  # not before the readers are at work

        met = Acquaintances()
        for _, passed in self._passed:
            passed.note(met)
        circle = Circle(met.lately())
        messages = self._shelf.all()
        me = set(identify(messages).addresses)
        for one in messages:
            day = (one.sent.date() - glance.EPOCH).days if one.sent else 0
            for person in _named(one):
                if person.email not in me:
                    circle.spoke(person.email, day)
        for share, passed in self._passed:
            if places := tuple(passed.naming(circle)):
                yield share, places

    def gathered(self, home: tzinfo, cursors: tuple[tuple[str, str], ...]) -> Gathered:
        """Everything, in order."""
        messages = sorted(self._shelf.all(), key=when)
        return Gathered(
            messages=tuple(messages),
            events=tuple(_events(messages, self._calendars, home)),
            troubles=(*self.troubles, *self._shelf.told()),
            ignored=self._ignored + self._shelf.dropped,
            cursors=cursors,
        )

    def _advance(self, count: int) -> None:
        self._seen += count
        if self._progress:
            self._progress(self._seen)

    def _keep(self, new: Message) -> None:
        """Keep a message once. Copies with one Message-ID are one; another mail under a used id gets its own."""
        known = self._shelf.get(new.id)
        if known is None:
            self._shelf.put(new)
        elif _same(known, new):
            labels = tuple(dict.fromkeys((*known.labels, *new.labels)))
            self._shelf.change(replace(known, labels=labels, thread_hint=known.thread_hint or new.thread_hint))
        else:
            defects = (*new.defects, "another mail has the same Message-ID")
            self._keep(replace(new, id=f"<{new.digest[:32]}@no-id.invalid>", defects=defects))


def _named(one: Message) -> Iterator[Address]:
    """The people in a mail between few; nobody in one from a robot or to many."""
    named = [*one.reply_to, *one.to, *one.cc, *([one.sender] if one.sender else [])]
    if not one.bulk and not one.auto_submitted and len(named) <= _MANY:
        yield from (person for person in named if reach_of(person) in _REACHED)


def _same(one: Message, other: Message) -> bool:
    return (one.subject, one.text, one.sender, one.calendars) == (
        other.subject,
        other.text,
        other.sender,
        other.calendars,
    )


def _events(messages: list[Message], calendars: list[RawCalendar], home: tzinfo) -> Iterator[Event]:
    from bowout.steps import event  # noqa: PLC0415  # not before the readers are at work

    for one in messages:
        for raw in one.calendars:
            yield from event.read(raw, home=home, message=one.id, origin=one.origin)
    for calendar in calendars:
        yield from event.read(calendar.raw, home=home, origin=calendar.origin)
