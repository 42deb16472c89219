"""Messages in memory, within bounds that do not grow with the mailbox.

The same file sent thirty times is held once. Where all files or all texts together take too much, the oldest go: an
open conversation is at most two months old, so that what goes belongs to none. What went is told. Refuses to know what
a message means.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from sys import getsizeof

from bowout.ports import Trouble
from bowout.steps.address import Address
from bowout.steps.message import Attachment, Message

FILES_LIMIT = 64 << 20  # bytes of all attachments
TEXTS_LIMIT = 96 << 20  # bytes of all messages without them
NEVER_DROPPED = timedelta(days=200)  # before the newest mail

_EACH = 1_500  # bytes of a message beside its texts
_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
_FEW = 10  # messages whose date may lie in the future by mistake


def when(one: Message) -> tuple[datetime, str]:
    """The order of messages: the oldest first, those without a date before them."""
    return one.sent or _UNDATED, one.id


class Shelf:
    """Messages by their id."""

    def __init__(self) -> None:
        self.dropped = 0
        self._messages: dict[str, Message] = {}
        self._files: dict[bytes, bytes] = {}
        self._people: dict[Address, Address] = {}
        self._files_held = self._texts_held = 0
        self._emptied = 0
        self._kept_from: datetime | None = None

    def all(self) -> list[Message]:
        """Every message, in no order."""
        return list(self._messages.values())

    def get(self, message_id: str) -> Message | None:
        """The message of that id."""
        return self._messages.get(message_id)

    def put(self, new: Message) -> None:
        """Keep one more, and make room where that is too much."""
        self._messages[new.id] = self._sharing(new)
        self._texts_held += _weight(new)
        if self._files_held > FILES_LIMIT + FILES_LIMIT // 4:
            self._drop_files()
        if self._texts_held > TEXTS_LIMIT + TEXTS_LIMIT // 4:
            self._drop_messages()

    def change(self, known: Message) -> None:
        """Keep another state of a message that is there."""
        self._messages[known.id] = known

    def told(self) -> list[Trouble]:
        """What had to go, in sentences."""
        told = []
        if self._emptied:
            sentence = f"The files in {self._emptied} older messages were left out: all together they are too large."
            told.append(Trouble(origin="attachments", sentence=sentence))
        if self.dropped and self._kept_from:
            sentence = f"{self.dropped} messages before {self._kept_from:%d %B %Y} were left out: there are too many."
            told.append(Trouble(origin="older mail", sentence=sentence))
        return told

    def _sharing(self, new: Message) -> Message:
        """The message, made of the same files and people as others that have them too."""
        for one in new.attachments:
            if one.content and one.content not in self._files:
                self._files[one.content] = one.content
                self._files_held += len(one.content)
        return replace(
            new,
            sender=self._people.setdefault(new.sender, new.sender) if new.sender else None,
            to=self._same_people(new.to),
            cc=self._same_people(new.cc),
            reply_to=self._same_people(new.reply_to),
            attachments=tuple(replace(one, content=self._files.get(one.content, b"")) for one in new.attachments),
        )

    def _same_people(self, people: Iterable[Address]) -> tuple[Address, ...]:
        return tuple(self._people.setdefault(one, one) for one in people)

    def _drop_files(self) -> None:
        carrying = [one for one in self._messages.values() if any(file.content for file in one.attachments)]
        kept: dict[bytes, bytes] = {}
        room = FILES_LIMIT
        for one in sorted(carrying, key=when, reverse=True):
            room -= sum(len(file.content) for file in one.attachments if file.content not in kept)
            if room >= 0:
                kept.update((file.content, file.content) for file in one.attachments)
            else:
                self._messages[one.id] = replace(one, attachments=tuple(_empty(file) for file in one.attachments))
                self._emptied += 1
        self._files = kept
        self._files_held = sum(map(len, kept))

    def _drop_messages(self) -> None:
        oldest_first = sorted(self._messages.values(), key=when)
        protected = when(oldest_first[max(0, len(oldest_first) - _FEW)])[0] - NEVER_DROPPED
        for one in oldest_first:
            if self._texts_held <= TEXTS_LIMIT or when(one)[0] >= protected:
                break
            del self._messages[one.id]
            self._texts_held -= _weight(one)
            self.dropped += 1
            self._kept_from = one.sent or self._kept_from


def _empty(file: Attachment) -> Attachment:
    return replace(file, content=b"", left_out=True)


def _weight(one: Message) -> int:
    texts = {id(text): text for text in (one.text, one.said, one.quoted, one.forwarded, one.signature)}
    return _EACH + sum(map(getsizeof, texts.values())) + sum(map(len, one.calendars))
