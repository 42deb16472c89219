"""RUNNER: source | prefilter | parse. Reads what is there, keeps what may matter, tells what cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from bowout.ports import RawCalendar, RawMessage, Source, Trouble
from bowout.steps import event, message
from bowout.steps.discovery import prefilter
from bowout.steps.event import Event
from bowout.steps.message import Message


@dataclass(frozen=True, kw_only=True, slots=True)
class Gathered:
    """What the sources hold: messages once each, oldest first; events of mails and calendars; what went wrong."""

    messages: tuple[Message, ...] = ()
    events: tuple[Event, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    ignored: int = 0
    cursors: tuple[tuple[str, str], ...] = ()  # (source name, cursor)


def gather(
    sources: Sequence[Source],
    *,
    home: tzinfo,
    cursors: dict[str, str] | None = None,
    progress: Callable[[int], None] | None = None,
    choose: bool = True,
) -> Gathered:
    """Read every source from its cursor. `progress` is called with the messages read so far.

    `choose` False reads all: what was chosen once, or names a letter of ours, is not chosen again.
    """
    pile = _Pile(home=home, choose=choose)
    read_so_far = 0
    for source in sources:
        for item in source.read((cursors or {}).get(source.name)):
            pile.add(item)
            read_so_far += 1
            if progress:
                progress(read_so_far)
    return pile.gathered(tuple((source.name, source.cursor) for source in sources))


class _Pile:
    """What has been read so far: each message once, with the labels of all its copies."""

    def __init__(self, *, home: tzinfo, choose: bool) -> None:
        self.home = home
        self.choose = choose
        self.messages: dict[str, Message] = {}
        self.events: list[Event] = []
        self.troubles: list[Trouble] = []
        self.ignored = 0

    def add(self, item: RawMessage | RawCalendar | Trouble) -> None:
        if isinstance(item, Trouble):
            self.troubles.append(item)
        elif isinstance(item, RawCalendar):
            self.events.extend(event.read(item.raw, home=self.home, origin=item.origin))
        elif self.choose and not _may_matter(item.raw):
            self.ignored += 1
        else:
            read = message.read(item.raw, origin=item.origin)
            labels = tuple(dict.fromkeys((*read.labels, *item.labels)))
            self.keep(replace(read, labels=labels, thread_hint=read.thread_hint or item.thread_hint))

    def keep(self, new: Message) -> None:
        """Keep a message once. Copies with one Message-ID are one; another mail under a used id gets its own."""
        known = self.messages.get(new.id)
        if known is None:
            self.messages[new.id] = new
        elif _same(known, new):
            labels = tuple(dict.fromkeys((*known.labels, *new.labels)))
            self.messages[new.id] = replace(known, labels=labels, thread_hint=known.thread_hint or new.thread_hint)
        else:
            defects = (*new.defects, "another mail has the same Message-ID")
            self.keep(replace(new, id=f"<{new.digest[:32]}@no-id.invalid>", defects=defects))

    def gathered(self, cursors: tuple[tuple[str, str], ...]) -> Gathered:
        messages = sorted(self.messages.values(), key=lambda one: (one.sent or _UNDATED, one.id))
        carried = [
            found
            for one in messages
            for raw in one.calendars
            for found in event.read(raw, home=self.home, message=one.id, origin=one.origin)
        ]
        return Gathered(
            messages=tuple(messages),
            events=(*carried, *self.events),
            troubles=tuple(self.troubles),
            ignored=self.ignored,
            cursors=cursors,
        )


_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)


def _same(one: Message, other: Message) -> bool:
    return (one.subject, one.text, one.sender, one.calendars) == (
        other.subject,
        other.text,
        other.sender,
        other.calendars,
    )


def _may_matter(raw: bytes) -> bool:
    try:
        return prefilter.may_matter(raw)
    except NotImplementedError:
        return True
