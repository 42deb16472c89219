"""Mail and calendar files: mbox in every dialect, Maildir, folders and single files, plain, `.gz` or `.zip`.

Reads, and never changes what it reads. Knows where messages stand and what folders are called; refuses to know what is
in a message. What cannot be read becomes a Trouble with the file's name, and the rest goes on.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import mmap
import os
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bowout.errors import Unreadable
from bowout.ports import RawCalendar, RawMessage, Source, Trouble
from bowout.sources import mbox

Item = RawMessage | RawCalendar | Trouble

_SNIFF = 4_096
_TAIL = 4_096
_IGNORED = (
    ".msf",
    ".dat",
    ".db",
    ".lock",
    ".json",
    ".html",
    ".txt",
    ".css",
    ".js",
    ".pdf",
    ".docx",
    ".png",
    ".jpg",
    ".jpeg",
)
_ALL_MAIL = ("all mail", "alle nachrichten", "tous les messages", "todos")


def open_source(path: str | os.PathLike[str]) -> Source:
    """The source for a file or folder, by what is in it. Raises Unreadable when nothing is there."""
    place = Path(path).expanduser()
    if not place.exists():
        raise Unreadable(name=str(path), reason="there is no such file or folder")
    return FileSource(place)


class FileSource:
    """A file or folder of mail. The cursor remembers what was read, per file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)
        self._seen: dict[str, list[int | str]] = {}

    @property
    def cursor(self) -> str:
        """What was read, as JSON; valid once `read` is exhausted."""
        return json.dumps(self._seen, sort_keys=True)

    def read(self, cursor: str | None = None) -> Iterator[Item]:
        """Yield what is new since the cursor; a changed file is read whole again."""
        self._seen = {}
        known: dict[str, list[int | str]] = json.loads(cursor) if cursor else {}
        if self.path.is_file():
            yield from self._file(self.path, known, ())
            return
        found = False
        for item in self._folder(known):
            found = True
            yield item
        if not found and not known:
            yield Trouble(origin=self.name, sentence=f"There is no mail in the folder {self.path.name}.")

    def _folder(self, known: dict[str, list[int | str]]) -> Iterator[Item]:
        for folder, folders, files in os.walk(self.path):
            folders.sort()
            here = Path(folder)
            in_maildir = here.name in {"cur", "new"}
            labels = _folder_labels(self.path, here.parent if in_maildir else here)
            if here.name == "tmp" and (here.parent / "cur").is_dir():
                continue
            for name in sorted(files):
                if in_maildir or _looks_like_mail(name):
                    yield from self._file(here / name, known, labels, quiet=not name.endswith(".eml"))

    def _file(
        self, path: Path, known: dict[str, list[int | str]], labels: tuple[str, ...], *, quiet: bool = False
    ) -> Iterator[Item]:
        try:
            yield from self._known_file(path, known, labels, quiet=quiet)
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile, ValueError) as error:
            yield Trouble(origin=str(path), sentence=f"{path.name} cannot be read to its end: {_reason(error)}.")

    def _known_file(
        self, path: Path, known: dict[str, list[int | str]], labels: tuple[str, ...], *, quiet: bool
    ) -> Iterator[Item]:
        key = path.relative_to(self.path).as_posix()
        with path.open("rb") as file:
            size, before = os.fstat(file.fileno()).st_size, known.get(key)
            start = int(before[0]) if before and before[1] == _tail_digest(file, int(before[0]), size) else 0
            head = file.read(_SNIFF)
            if not size:
                yield Trouble(origin=str(path), sentence=f"{path.name} is empty: it holds no mail.")
            elif start < size:
                yield from _items(path, file, head, _Place(labels=labels, start=start, size=size, quiet=quiet))
            self._seen[key] = [size, _tail_digest(file, size, size)]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    labels: tuple[str, ...]
    start: int
    size: int
    quiet: bool


def _items(path: Path, file: IO[bytes], head: bytes, place: _Place) -> Iterator[Item]:
    """What a file holds, by its first bytes."""
    origin = str(path)
    file.seek(0)
    if head.startswith(b"\x1f\x8b"):
        with gzip.open(file) as inner:
            yield from _unpacked(inner, origin, (*place.labels, *_file_label(path.stem)))
    elif head.startswith(b"PK\x03\x04"):
        yield from _zip(path, place)
    elif _is_mbox(head):
        yield from _mapped(path, file, place)
    else:
        yield from _single(file.read(mbox.MESSAGE_LIMIT + 1), origin, place)


def _is_mbox(head: bytes) -> bool:
    return head.lstrip(b"\r\n\xef\xbb\xbf").startswith(b"From ")


def _mapped(path: Path, file: IO[bytes], place: _Place) -> Iterator[Item]:
    labels = (*place.labels, *_file_label(path.stem))
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as buffer:
        for first, last in mbox.spans(buffer, place.start, place.size):
            origin = f"{path} (at byte {first})"
            if last - first > mbox.MESSAGE_LIMIT:
                yield Trouble(origin=origin, sentence=f"A message in {path.name} is too large to be one.")
            else:
                yield RawMessage(raw=mbox.message_bytes(buffer, first, last), origin=origin, labels=labels)


def _unpacked(file: mbox.Readable, origin: str, labels: tuple[str, ...]) -> Iterator[Item]:
    """A file that can only be read forwards."""
    head = file.read(_SNIFF)
    if _is_mbox(head):
        for at, raw in mbox.stream(_Rewound(head, file)):
            where = f"{origin} (at byte {at})"
            if raw is None:
                yield Trouble(origin=where, sentence=f"A message in {origin} is too large to be one.")
            else:
                yield RawMessage(raw=raw, origin=where, labels=labels)
    elif head:
        yield from _single(
            head + file.read(mbox.MESSAGE_LIMIT), origin, _Place(labels=labels, start=0, size=0, quiet=True)
        )


class _Rewound:
    """A stream whose first bytes were looked at already."""

    def __init__(self, head: bytes, rest: mbox.Readable) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""
        head, self._head = self._head, b""
        return head + self._rest.read(size)


def _zip(path: Path, place: _Place) -> Iterator[Item]:
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            name = Path(entry.filename)
            if entry.is_dir() or not _looks_like_mail(name.name):
                continue
            with archive.open(entry) as inner:
                labels = () if name.suffix.lower() in {".eml", ".ics"} else _file_label(name.stem)
                yield from _unpacked(inner, f"{path} ({entry.filename})", (*place.labels, *labels))


def _single(raw: bytes, origin: str, place: _Place) -> Iterator[Item]:
    start = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:15].upper() == b"BEGIN:VCALENDAR":
        yield RawCalendar(raw=raw, origin=origin)
    elif origin.lower().endswith(".emlx") and start.split(b"\n")[0].strip().isdigit():
        first, _, rest = raw.partition(b"\n")
        yield RawMessage(raw=rest[: int(first)], origin=origin, labels=place.labels)
    else:
        yield RawMessage(raw=raw, origin=origin, labels=place.labels)


def _looks_like_mail(name: str) -> bool:
    return not name.startswith(".") and not name.lower().endswith(_IGNORED)


def _folder_labels(root: Path, folder: Path) -> tuple[str, ...]:
    """The folder as a label: `.Sent.2026` of Maildir++ and `Sent/2026` alike give `sent/2026`."""
    parts = [part.removesuffix(".sbd") for part in folder.relative_to(root).parts]
    name = "/".join(part.lstrip(".").replace(".", "/") if part.startswith(".") else part for part in parts)
    return (name.lower(),) if name else ()


def _file_label(stem: str) -> tuple[str, ...]:
    name = stem.lower().removesuffix(".mbox").removesuffix(".mbx")
    return () if not name or name.startswith(_ALL_MAIL) else (name,)


def _tail_digest(file: IO[bytes], upto: int, size: int) -> str:
    """A digest of the bytes just before a place: equal after an append, different after anything else."""
    if upto > size:
        return ""
    here = file.tell()
    file.seek(max(0, upto - _TAIL))
    data = file.read(min(_TAIL, upto))
    file.seek(here)
    return hashlib.sha256(data).hexdigest()[:16]


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return "it is damaged or incomplete"
