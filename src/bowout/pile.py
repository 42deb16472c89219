"""What a reading has brought together: each message once, whatever folders and files it was found in.

Knows when two mails are the same and who has a part in the search; bounds what all attachments together may take.
Refuses to read anything itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo

from bowout.ports import RawCalendar, RawMessage, Share, Trouble
from bowout.steps import event
from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.discovery.who import identify
from bowout.steps.event import Event
from bowout.steps.message import Attachment, Message

ATTACHMENTS_LIMIT = 64 << 20  # bytes of all attachments together: memory must not grow with the mailbox

Progress = Callable[[int], None]

_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
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
        self._messages: dict[str, Message] = {}
        self._calendars: list[RawCalendar] = []
        self._passed: list[tuple[Share, PassedOver]] = []
        self._contents: dict[bytes, bytes] = {}  # the same file sent thirty times is held once
        self._emptied: set[str] = set()  # ids of messages whose files had to go
        self._held = self._ignored = self._seen = 0
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
        messages = list(self._messages.values())
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
        messages = sorted(self._messages.values(), key=_when)
        if self._emptied:
            sentence = f"The files in {len(self._emptied)} older messages were left out: together they are too large."
            self.troubles.append(Trouble(origin="attachments", sentence=sentence))
        return Gathered(
            messages=tuple(messages),
            events=tuple(_events(messages, self._calendars, home)),
            troubles=tuple(self.troubles),
            ignored=self._ignored,
            cursors=cursors,
        )

    def _advance(self, count: int) -> None:
        self._seen += count
        if self._progress:
            self._progress(self._seen)

    def _keep(self, new: Message) -> None:
        """Keep a message once. Copies with one Message-ID are one; another mail under a used id gets its own."""
        known = self._messages.get(new.id)
        if known is None:
            self._messages[new.id] = self._sharing(new)
            self._make_room()
        elif _same(known, new):
            labels = tuple(dict.fromkeys((*known.labels, *new.labels)))
            self._messages[new.id] = replace(known, labels=labels, thread_hint=known.thread_hint or new.thread_hint)
        else:
            defects = (*new.defects, "another mail has the same Message-ID")
            self._keep(replace(new, id=f"<{new.digest[:32]}@no-id.invalid>", defects=defects))

    def _sharing(self, new: Message) -> Message:
        """The message holding the same bytes as others that carry the same files."""
        if not any(one.content for one in new.attachments):
            return new
        shared: list[Attachment] = []
        for one in new.attachments:
            if one.content and one.content not in self._contents:
                self._contents[one.content] = one.content
                self._held += len(one.content)
            shared.append(replace(one, content=self._contents.get(one.content, b"")))
        return replace(new, attachments=tuple(shared))

    def _make_room(self) -> None:
        """Let go of the oldest attachments when all together take too much."""
        if self._held <= ATTACHMENTS_LIMIT + ATTACHMENTS_LIMIT // 4:
            return
        carrying = [one for one in self._messages.values() if any(file.content for file in one.attachments)]
        kept: dict[bytes, bytes] = {}
        room = ATTACHMENTS_LIMIT
        for one in sorted(carrying, key=_when, reverse=True):
            room -= sum(len(file.content) for file in one.attachments if file.content not in kept)
            if room >= 0:
                kept.update((file.content, file.content) for file in one.attachments)
            else:
                self._messages[one.id] = _emptied(one)
                self._emptied.add(one.id)
        self._contents = kept
        self._held = sum(map(len, kept))


def _empty(file: Attachment) -> Attachment:
    return replace(file, content=b"", left_out=True)


def _emptied(one: Message) -> Message:
    return replace(one, attachments=tuple(_empty(file) for file in one.attachments))


def _writers(one: Message) -> Iterator[Address]:
    yield from one.reply_to
    if one.sender is not None:
        yield one.sender


def _when(one: Message) -> tuple[datetime, str]:
    return one.sent or _UNDATED, one.id


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
