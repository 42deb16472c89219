"""What a reading has brought together: each message once, whatever folders and files it was found in.

Knows when two mails are the same and who has a part in the search. Refuses to read anything itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo

from bowout.ports import RawCalendar, RawMessage, Share, Trouble
from bowout.shelf import Shelf, when
from bowout.steps import event
from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.discovery.who import identify
from bowout.steps.event import Event
from bowout.steps.message import Message

Progress = Callable[[int], None]

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
    """The messages of a share that were not wanted: their places, and marks of whom each names.

    Kept in arrays, a few bytes a message: of half a million mails nearly all are passed over.
    """

    def __init__(self) -> None:
        self.total = 0
        self._places, self._counts, self._marks = array("Q"), array("B"), array("I")

    def add(self, place: int, marks: Sequence[int]) -> None:
        """Count one message; where it names nobody, that is all."""
        self.total += 1
        if marks:
            self._places.append(place)
            self._counts.append(len(marks))
            self._marks.extend(marks)

    def naming(self, known: set[int]) -> Iterator[int]:
        """The places of the messages that name one of these."""
        at = 0
        for place, count in zip(self._places, self._counts, strict=True):
            if not known.isdisjoint(self._marks[at : at + count]):
                yield place
            at += count


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

    def people(self) -> set[str]:
        """Who wrote to the person in what was kept, as far as a person reads there: everybody but themselves."""
        messages = self._shelf.all()
        me = set(identify(messages).addresses)
        found: set[str] = set()
        for one in messages:
            if not one.bulk and not one.auto_submitted:
                found.update(writer.email for writer in _writers(one) if reach_of(writer) in _REACHED)
        return found - me

    def naming(self, known: set[int]) -> Iterator[tuple[Share, tuple[int, ...]]]:
        """What was passed over though it names one of these, by share."""
        places: dict[int, list[int]] = {}
        for share, passed in self._passed:
            places.setdefault(id(share), []).extend(passed.naming(known))
        for share in {id(share): share for share, _ in self._passed}.values():
            if found := tuple(places[id(share)]):
                yield share, found

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


def _writers(one: Message) -> Iterator[Address]:
    yield from one.reply_to
    if one.sender is not None:
        yield one.sender


def _same(one: Message, other: Message) -> bool:
    return (one.subject, one.text, one.sender, one.calendars) == (
        other.subject,
        other.text,
        other.sender,
        other.calendars,
    )


def _events(messages: list[Message], calendars: list[RawCalendar], home: tzinfo) -> Iterator[Event]:
    for one in messages:
        for raw in one.calendars:
            yield from event.read(raw, home=home, message=one.id, origin=one.origin)
    for calendar in calendars:
        yield from event.read(calendar.raw, home=home, origin=calendar.origin)
