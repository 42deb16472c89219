"""Mail and calendar files: mbox in every dialect, Maildir, folders and single files, plain, `.gz`, `.tgz` or `.zip`.

Reads, and never changes what it reads. Knows which files there are, what folders are called and what was read before;
refuses to know what is in a message. What cannot be read becomes a Trouble with the file's name, and the rest goes on.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from bowout.errors import Unreadable
from bowout.lazy import lazily
from bowout.ports import Passed, RawCalendar, RawMessage, Share, Trouble
from bowout.sources import mbox
from bowout.sources.packed import PackedShare
from bowout.sources.shares import SNIFF, FilesShare, MboxShare, file_label, looks_like_mail, trouble

SHARE = 16 << 20  # bytes that one worker reads at a time
_MOST_FILES = 400
_TAIL = 4_096
_SLACK = 2_000_000_000  # ns: the coarsest clock of a file system
_SINGLE = (".eml", ".emlx", ".ics", ".vcs", ".mht")
_HEADER = lazily(rb"[!-9;-~]{1,100}[ \t]*:")


def open_source(path: str | os.PathLike[str]) -> FileSource:
    """The source for a file or folder, by what is in it. Raises Unreadable when nothing is there."""
    place = Path(path).expanduser()
    if not place.exists():
        raise Unreadable(name=str(path), reason="there is no such file or folder")
    if not os.access(place, os.R_OK):
        raise Unreadable(name=str(path), reason="this account may not read it")
    return FileSource(place)


@dataclass(slots=True)
class _Memory:
    """What was read: large files by size and end, single files by the newest change among them.

    A file's change time (ctime) moves whenever it is written, renamed or copied here, whatever its date says. Files
    that changed within the clock's grain of the newest are remembered one by one.
    """

    large: dict[str, list[int | str]] = field(default_factory=dict)
    newest: int = 0
    recent: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, cursor: str | None) -> _Memory:
        """What a cursor remembers."""
        if not cursor:
            return cls()
        kept = json.loads(cursor)
        return cls(large=kept["large"], newest=kept["newest"], recent=set(kept["recent"]))

    def text(self) -> str:
        """The cursor."""
        return json.dumps(
            {"large": self.large, "newest": self.newest, "recent": sorted(self.recent)}, separators=(",", ":")
        )


class FileSource:
    """A file or folder of mail. The cursor remembers what was read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)
        self._now = _Memory()

    @property
    def cursor(self) -> str:
        """What was read; valid once `read` or `shares` is exhausted."""
        return self._now.text()

    def read(self, cursor: str | None = None) -> Iterator[RawMessage | RawCalendar | Trouble]:
        """Yield what is new since the cursor; a changed file is read whole again."""
        for share in self.shares(cursor):
            if isinstance(share, Trouble):
                yield share
                continue
            for item in share.read():
                if not isinstance(item, Passed):
                    yield item

    def shares(self, cursor: str | None = None) -> Iterator[Share | Trouble]:
        """The same in pieces that can be read apart."""
        before = _Memory.of(cursor)
        self._now = _Memory()
        if self.path.is_file():
            yield from self._file(self.path, before, (), named=True)
        else:
            yield from self._folder(before)

    def _folder(self, before: _Memory) -> Iterator[Share | Trouble]:
        found = False
        bundle = _Bundle()
        for path, labels, in_maildir in _walk(self.path):
            found = True
            if not in_maildir and not path.name.lower().endswith(_SINGLE):
                yield from self._file(path, before, labels, named=False)
            elif (size := self._if_new(path, before)) is not None and bundle.add(path, labels, size):
                yield bundle.share()
        if bundle.files:
            yield bundle.share()
        self._settle(before)
        if not found:
            yield Trouble(origin=self.name, sentence=f"There is no mail in the folder {self.path.name}.")

    def _if_new(self, path: Path, before: _Memory) -> int | None:
        """The size of a single file that is new since then, else None."""
        try:
            stat = path.stat()
        except OSError:
            return 0  # reading it tells what is wrong
        mark = _mark(path.relative_to(self.path), stat)
        self._now.newest = max(self._now.newest, stat.st_ctime_ns)
        self._now.recent.add(f"{stat.st_ctime_ns:x} {mark}")
        if stat.st_ctime_ns < before.newest - _SLACK or mark in before.recent:
            return None
        return stat.st_size

    def _settle(self, before: _Memory) -> None:
        """Keep only the marks that the clock's grain leaves in doubt."""
        self._now.newest = max(self._now.newest, before.newest)
        kept = (one.split() for one in self._now.recent)
        self._now.recent = {mark for changed, mark in kept if int(changed, 16) >= self._now.newest - _SLACK}

    def _file(self, path: Path, before: _Memory, labels: tuple[str, ...], *, named: bool) -> Iterator[Share | Trouble]:
        """A file that may hold many messages, told by its first bytes."""
        try:
            with path.open("rb") as file:
                yield from self._open_file(path, file, before, _Named(labels, named))
        except OSError as error:
            yield trouble(str(path), path.name, error)

    def _open_file(self, path: Path, file: IO[bytes], before: _Memory, said: _Named) -> Iterator[Share | Trouble]:
        size, head = os.fstat(file.fileno()).st_size, file.read(SNIFF)
        key = path.relative_to(self.path).as_posix()
        known = before.large.get(key)
        start = int(known[0]) if known and known[1] == _tail_digest(file, int(known[0]), size) else 0
        self._now.large[key] = [size, _tail_digest(file, size, size)]
        if not size:
            yield Trouble(origin=str(path), sentence=f"{path.name} is empty: it holds no mail.")
        elif start == size:
            return
        elif head.startswith((b"\x1f\x8b", b"PK\x03\x04")):
            yield PackedShare(path=path, size=size, labels=said.labels)
        elif mbox.looks_like_mbox(head) or _mbox_behind_junk(head, file, named=said.named):
            yield from _mbox_shares(path, file, (start, size), (*said.labels, *file_label(path.stem)))
        elif _HEADER.match(head.lstrip(b"\xef\xbb\xbf\r\n >")) or path.suffix.lower() == ".emlx":
            yield FilesShare(files=((path, said.labels),), size=size)
        elif said.named:
            yield Trouble(origin=str(path), sentence=f"{path.name} does not look like mail or a calendar: not read.")


@dataclass(frozen=True, slots=True)
class _Named:
    """What folder a file is in, and whether the person named the file itself."""

    labels: tuple[str, ...]
    named: bool


@dataclass(slots=True)
class _Bundle:
    """Single files gathered until they make a share."""

    files: list[tuple[Path, tuple[str, ...]]] = field(default_factory=list)
    size: int = 0

    def add(self, path: Path, labels: tuple[str, ...], size: int) -> bool:
        """Take one more; whether it is full now."""
        self.files.append((path, labels))
        self.size += size
        return len(self.files) >= _MOST_FILES or self.size >= SHARE

    def share(self) -> FilesShare:
        """What was gathered; the next begins empty."""
        full = FilesShare(files=tuple(self.files), size=self.size)
        self.files, self.size = [], 0
        return full


def _walk(root: Path) -> Iterator[tuple[Path, tuple[str, ...], bool]]:
    """Every file that may hold mail: its path, the label of its folder, and whether it is in a Maildir."""
    for folder, folders, files in os.walk(root):
        folders.sort()
        here = Path(folder)
        in_maildir = here.name in {"cur", "new"} and (here.parent / "cur").is_dir() and (here.parent / "new").is_dir()
        if here.name == "tmp" and (here.parent / "cur").is_dir():
            continue  # half delivered
        labels = _folder_labels(root, here.parent if in_maildir else here)
        for name in sorted(files):
            if in_maildir or looks_like_mail(name):
                yield here / name, labels, in_maildir


def _folder_labels(root: Path, folder: Path) -> tuple[str, ...]:
    """The folder as a label: `.Sent.2026` of Maildir++ and `Sent/2026` alike give `sent/2026`."""
    if folder == root or root not in folder.parents:
        return ()
    parts = [part.removesuffix(".sbd") for part in folder.relative_to(root).parts]
    return ("/".join(part[1:].replace(".", "/") if part.startswith(".") else part for part in parts).lower(),)


def _mbox_shares(path: Path, file: IO[bytes], stretch: tuple[int, int], labels: tuple[str, ...]) -> Iterator[Share]:
    start, size = stretch
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as buffer:
        whole = size - start <= SHARE or mbox.counts_lengths(buffer)
    step = size - start if whole else SHARE
    for first in range(start, size, step):
        yield MboxShare(path=path, start=first, end=min(first + step, size), labels=labels)


def _mbox_behind_junk(head: bytes, file: IO[bytes], *, named: bool) -> bool:
    """Whether an mbox begins behind bytes that do not belong there: a file whose beginning was lost."""
    if not named or _HEADER.match(head):
        return False
    file.seek(0)
    beginning = file.read(1 << 20)
    return mbox.next_start(beginning, 0, len(beginning)) < len(beginning)


def _mark(path: Path, stat: os.stat_result) -> str:
    """What tells a single file and its state apart from all others, in a few letters."""
    return hashlib.blake2b(f"{path}|{stat.st_ctime_ns}|{stat.st_size}".encode(), digest_size=6).hexdigest()


def _tail_digest(file: IO[bytes], upto: int, size: int) -> str:
    """A digest of the bytes just before a place: equal after an append, different after anything else."""
    if upto > size:
        return ""
    file.seek(max(0, upto - _TAIL))
    return hashlib.sha256(file.read(min(_TAIL, upto))).hexdigest()[:16]
