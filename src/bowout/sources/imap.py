"""A mailbox on the person's mail server, read over IMAP and never changed.

Knows which folders hold conversations, where the last reading ended (UIDVALIDITY and UID, RFC 3501 section 2.3.1.1),
and how to go on when the connection breaks. Refuses to know what a mail says.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bowout.errors import Unreadable
from bowout.imap_session import ConnectionLost, FolderClosed, ImapServer, ImapSession, NoAnswer, Opened, ServerSaidNo
from bowout.imap_wire import Fetched, Folder
from bowout.ports import RawCalendar, RawMessage, Trouble

Item = RawMessage | RawCalendar | Trouble
Answer = TypeVar("Answer")

BATCH_OCTETS = 8 * 1024 * 1024
BATCH_MESSAGES = 200
WHOLE_OCTETS = 32 * 1024 * 1024  # of a larger message only the beginning is read, where its words stand
FIRST_OCTETS = 2 * 1024 * 1024
PAUSES = (0.5, 2.0, 5.0)  # seconds before each new connection; a batch that succeeds starts them anew

# Not conversations: what was thrown away or never sent, and views that show other folders' mail again.
_PASSED_OVER = frozenset({"trash", "junk", "drafts", "all", "flagged", "important"})
_BY_NAME = {  # for servers that do not tell special uses (RFC 6154); the last part of the name, lower case
    "trash": "trash|deleted items|deleted messages|bin|papierkorb|gelöschte elemente|gelöscht|corbeille|papelera|"
    "éléments supprimés|elementos eliminados",
    "junk": "junk|junk e-mail|junk email|spam|bulk mail|spamverdacht|indésirables|courrier indésirable|"
    "correo no deseado",
    "drafts": "drafts|draft|entwürfe|brouillons|borradores|outbox|postausgang",
    "sent": "sent|sent items|sent messages|gesendet|gesendete elemente|gesendete objekte|envoyés|éléments envoyés|"
    "messages envoyés|enviados|elementos enviados",
}
_USES = {name: use for use, names in _BY_NAME.items() for name in names.split("|")}


@dataclass(frozen=True, kw_only=True, slots=True)
class Extent:
    """How much to read. `folders` by name, none for all that hold conversations; the limits count on a first reading.

    `newest` is a number of messages in each folder, `since` the earliest arrival.
    """

    folders: tuple[str, ...] = ()
    newest: int | None = None
    since: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    """How far a folder has been read. UIDs mean something only under their UIDVALIDITY."""

    uidvalidity: int
    uid: int


class ImapSource:
    """ports.Source over one account. The cursor moves with every batch: what was read is never fetched again."""

    def __init__(
        self, server: ImapServer, *, name: str, extent: Extent | None = None, pauses: Sequence[float] = PAUSES
    ) -> None:
        self.name = name
        self._server = server
        self._extent = extent or Extent()
        self._pauses = pauses
        self._places: dict[str, _Place] = {}
        self._session: ImapSession | None = None

    @property
    def cursor(self) -> str:
        """How far each folder was read, as JSON: {folder: [UIDVALIDITY, UID]}."""
        return json.dumps({name: [place.uidvalidity, place.uid] for name, place in sorted(self._places.items())})

    def read(self, cursor: str | None = None) -> Iterator[Item]:
        """Yield what is new, folder by folder, oldest first. Unreadable when the account cannot be opened."""
        self._places = _places(cursor)
        self._session = ImapSession(self._server)
        try:
            yield from self._account(self._session)
        except Unreadable as broken:
            yield Trouble(origin=self.name, sentence=broken.sentence)
        finally:
            self._drop()

    def _account(self, session: ImapSession) -> Iterator[Item]:
        every = sorted(session.folders(), key=lambda folder: (folder.name.upper() != "INBOX", folder.name))
        chosen = _named(every, self._extent.folders) if self._extent.folders else _conversations(every, session)
        for name in self._extent.folders:
            if not _named(chosen, (name,)):
                known = ", ".join(folder.name for folder in every if folder.readable)
                sentence = f"There is no folder called {name} at {self._server.host}. There are: {known}."
                yield Trouble(origin=self.name, sentence=sentence)
        for folder in chosen:
            try:
                yield from self._folder(folder)
            except (FolderClosed, ServerSaidNo) as closed:
                yield Trouble(origin=f"{self.name}/{folder.name}", sentence=closed.sentence)

    def _folder(self, folder: Folder) -> Iterator[Item]:
        opened, listed = self._persist(lambda session: _look(session, folder, self._places.get(folder.wire)))
        before = self._places.get(folder.wire)
        if before is None or before.uidvalidity != opened.uidvalidity:
            before = _Place(uidvalidity=opened.uidvalidity, uid=0)
        wanted = _within(listed, self._extent) if before.uid == 0 else listed
        self._places[folder.wire] = before
        for batch in _batches(wanted):
            yield from self._batch(folder, opened, batch)
            self._places[folder.wire] = _Place(uidvalidity=opened.uidvalidity, uid=batch[-1].uid)
        if listed:
            self._places[folder.wire] = _Place(uidvalidity=opened.uidvalidity, uid=listed[-1].uid)

    def _batch(self, folder: Folder, opened: Opened, batch: list[Fetched]) -> Iterator[Item]:
        """The messages of one batch; where the server fails on it, each by itself, and each failure named."""
        try:
            found = self._persist(lambda session: _fetch(session, folder, opened, batch))
        except ServerSaidNo as refused:
            if len(batch) == 1:
                yield Trouble(origin=self._origin(folder, batch[0].uid), sentence=refused.sentence)
                return
            for one in batch:
                yield from self._batch(folder, opened, [one])
            return
        yield from self._items(folder, found, {one.uid: one.size for one in batch})

    def _items(self, folder: Folder, found: list[Fetched], sizes: dict[int, int]) -> Iterator[Item]:
        for message in found:
            origin = self._origin(folder, message.uid)
            if not message.raw:
                yield Trouble(origin=origin, sentence="The server gave an empty message.")
            elif message.uid in sizes and "Draft" not in message.labels:
                if sizes[message.uid] > WHOLE_OCTETS:
                    size = sizes[message.uid] // 1_000_000
                    yield Trouble(origin=origin, sentence=f"This message has {size} MB; only its beginning was read.")
                labels = _labels(folder, message)
                yield RawMessage(raw=message.raw, origin=origin, labels=labels, thread_hint=message.thread)

    def _origin(self, folder: Folder, uid: int) -> str:
        return f"{self.name}/{folder.name}, message {uid}"

    def _persist(self, ask: Callable[[ImapSession], Answer]) -> Answer:
        """The answer, over a new connection when the old one breaks; ConnectionLost when none holds."""
        for pause in self._pauses:
            with suppress(ConnectionLost, NoAnswer):
                return ask(self._connected())
            self._drop()
            time.sleep(pause)
        return ask(self._connected())

    def _connected(self) -> ImapSession:
        if self._session is None:
            self._session = ImapSession(self._server)
        return self._session

    def _drop(self) -> None:
        if self._session is not None:
            self._session.close()
        self._session = None


def _places(cursor: str | None) -> dict[str, _Place]:
    """The cursor read back; one that is none starts anew, which is always safe."""
    try:
        kept = json.loads(cursor or "{}")
        return {str(name): _Place(uidvalidity=int(valid), uid=int(uid)) for name, (valid, uid) in kept.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _named(folders: Sequence[Folder], names: tuple[str, ...]) -> list[Folder]:
    wanted = {name.lower() for name in names}
    return [folder for folder in folders if folder.name.lower() in wanted and folder.readable]


def _conversations(folders: Sequence[Folder], session: ImapSession) -> list[Folder]:
    """The folders to read. Gmail keeps every message once in All Mail, and tells its labels: that one is enough."""
    readable = [folder for folder in folders if folder.readable]
    whole = [folder for folder in readable if "all" in folder.flags]
    if whole and "X-GM-EXT-1" in session.capabilities:
        return whole
    return [folder for folder in readable if not (folder.flags | {_use(folder)}) & _PASSED_OVER]


def _use(folder: Folder) -> str:
    """What a folder is for: as the server tells, else by its name."""
    told = folder.flags & {*_PASSED_OVER, "sent", "archive"}
    last = folder.name.lower().replace(".", "/").rpartition("/")[2]
    return next(iter(told), _USES.get(last, ""))


def _labels(folder: Folder, message: Fetched) -> tuple[str, ...]:
    """Gmail's labels, or the folder and what it is for; lower case."""
    if "all" in folder.flags:
        return tuple(label.lower() for label in message.labels)
    return tuple(dict.fromkeys(name for name in (folder.name.lower(), _use(folder)) if name))


def _look(session: ImapSession, folder: Folder, place: _Place | None) -> tuple[Opened, list[Fetched]]:
    opened = session.open(folder)
    known = place is not None and place.uidvalidity == opened.uidvalidity
    return opened, session.listing(opened, after=place.uid if place and known else 0)


def _fetch(session: ImapSession, folder: Folder, opened: Opened, batch: list[Fetched]) -> list[Fetched]:
    """The messages, with the folder opened anew where the connection is new."""
    if session.opened != folder:
        again = session.open(folder)
        if again.uidvalidity != opened.uidvalidity:
            raise ServerSaidNo(host=session.server.host, answer=f"the folder {folder.name} was made anew meanwhile")
    first = FIRST_OCTETS if batch[0].size > WHOLE_OCTETS else 0
    return list(session.messages([one.uid for one in batch], first_octets=first))


def _within(listed: list[Fetched], extent: Extent) -> list[Fetched]:
    since = extent.since
    kept = [one for one in listed if since is None or one.arrived is None or one.arrived >= since]
    return kept if extent.newest is None else kept[max(0, len(kept) - extent.newest) :]


def _batches(listed: list[Fetched]) -> Iterator[list[Fetched]]:
    """Runs that fit into memory; an oversized message comes alone."""
    batch: list[Fetched] = []
    octets = 0
    for one in listed:
        full = octets + one.size > BATCH_OCTETS or len(batch) >= BATCH_MESSAGES
        if batch and (full or max(one.size, batch[-1].size) > WHOLE_OCTETS):
            yield batch
            batch, octets = [], 0
        batch.append(one)
        octets += one.size
    if batch:
        yield batch
