"""The pieces in which mail files are read: a stretch of an mbox, a handful of single files.

A share names its file and opens it when it is read, so that another process can read it. Refuses to know which shares
there are and what was read before.
"""

from __future__ import annotations

import mmap
import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bowout.ports import Passed, RawCalendar, RawMessage, Trouble, Wanted
from bowout.sources import mbox

Item = RawMessage | RawCalendar | Trouble | Passed

SNIFF = 4_096
_ALL_MAIL = ("all mail", "alle nachrichten", "tous les messages", "todos", "todo el correo")
_NO_MAIL = (
    ".msf", ".dat", ".db", ".lock", ".json", ".html", ".htm", ".txt", ".css", ".js", ".pdf", ".docx", ".doc", ".png",
    ".jpg", ".jpeg", ".gif", ".svg", ".md", ".csv", ".log", ".index", ".cache", ".sqlite", ".wdseml", ".toc", ".plist",
)  # fmt: skip
# What reading a damaged file raises.
BROKEN = (
    OSError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
    tarfile.TarError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)


def looks_like_mail(name: str) -> bool:
    """Whether a file of that name may hold mail."""
    return not name.startswith(".") and not name.lower().endswith(_NO_MAIL)


def file_label(stem: str) -> tuple[str, ...]:
    """The name of an mbox as a label; `All mail` is no folder of anybody's."""
    name = stem.lower().removesuffix(".mbox").removesuffix(".mbx")
    return () if not name or name.startswith(_ALL_MAIL) else (name,)


@dataclass(frozen=True, kw_only=True, slots=True)
class MboxShare:
    """The messages of an mbox that begin between two places."""

    path: Path
    start: int
    end: int
    labels: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return self.end - self.start

    @property
    def name(self) -> str:
        """The file and the place in it."""
        return f"{self.path} (bytes {self.start} to {self.end})"

    def read(self, wanted: Wanted | None = None) -> Iterator[Item]:
        """Cut in mapped memory; only what is wanted is kept."""
        try:
            with self.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as buffer:
                yield from self._cut(buffer, wanted)
                _forget(buffer, self.start, self.end)
        except BROKEN as error:
            yield trouble(str(self.path), self.path.name, error)

    def _cut(self, buffer: mmap.mmap, wanted: Wanted | None) -> Iterator[Item]:
        skipped = mbox.first_start(buffer, len(buffer)) if self.start == 0 else 0
        if skipped > SNIFF:
            yield Trouble(
                origin=str(self.path), sentence=f"The first {skipped} bytes of {self.path.name} are no mail: not read."
            )
        for first, last in mbox.spans(buffer, self.start, len(buffer), until=self.end):
            if last - first > mbox.MESSAGE_LIMIT:
                yield too_large(self._origin(first), self.path.name)
                continue
            if wanted is None or wanted(mbox.message_bytes(buffer, first, min(last, first + mbox.LOOKED_AT))):
                raw = mbox.message_bytes(buffer, first, last)
                yield Where(self._origin(first), self.labels, first).message(raw)
            else:
                yield Passed(place=first)

    def _origin(self, first: int) -> str:
        return f"{self.path} (at byte {first})"

    def again(self, places: Sequence[int]) -> Iterator[RawMessage | Trouble]:
        """The messages that begin at these places."""
        try:
            with self.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as buffer:
                for place in places:
                    for first, last in mbox.spans(buffer, place, len(buffer), until=place + 1):
                        where = Where(self._origin(first), self.labels, first)
                        yield where.message(mbox.message_bytes(buffer, first, last))
        except BROKEN as error:
            yield trouble(str(self.path), self.path.name, error)


def _forget(buffer: mmap.mmap, start: int, end: int) -> None:
    """Let go of the pages that were read, so that memory does not grow with the file."""
    page = mmap.ALLOCATIONGRANULARITY
    if hasattr(mmap, "MADV_DONTNEED"):
        with suppress(OSError, ValueError):
            buffer.madvise(mmap.MADV_DONTNEED, start - start % page, end - start)


@dataclass(frozen=True, slots=True)
class Where:
    """Where a message stands: for a person, by its folder, and for its share."""

    origin: str
    labels: tuple[str, ...]
    place: int = 0

    def message(self, raw: bytes) -> RawMessage:
        """The message as it is handed on."""
        return RawMessage(raw=mbox.unquoted(raw), origin=self.origin, labels=self.labels)


def chosen(raw: bytes, wanted: Wanted | None, where: Where) -> RawMessage | Passed:
    """The message, or where it stands when it is not wanted."""
    return where.message(raw) if wanted is None or wanted(raw) else Passed(place=where.place)


@dataclass(frozen=True, kw_only=True, slots=True)
class FilesShare:
    """A handful of files that hold one message or calendar each."""

    files: tuple[tuple[Path, tuple[str, ...]], ...]  # with the labels of their folder
    size: int

    @property
    def name(self) -> str:
        """The first of them."""
        return f"{self.files[0][0]} and {len(self.files) - 1} more"

    def read(self, wanted: Wanted | None = None) -> Iterator[Item]:
        """One file after the other; a bad one is a Trouble."""
        for place in range(len(self.files)):
            yield from self._file(place, wanted)

    def again(self, places: Sequence[int]) -> Iterator[RawMessage | Trouble]:
        """The files at these places in the list."""
        for place in places:
            for item in self._file(place, None):
                if isinstance(item, RawMessage | Trouble):
                    yield item

    def _file(self, place: int, wanted: Wanted | None) -> Iterator[Item]:
        path, labels = self.files[place]
        try:
            raw = _bytes_of(path)
        except BROKEN as error:
            yield trouble(str(path), path.name, error)
        else:
            yield from single(raw, Where(str(path), labels, place), wanted)


def _bytes_of(path: Path) -> bytes:
    with path.open("rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        return file.readall() if size <= mbox.MESSAGE_LIMIT else file.read(mbox.MESSAGE_LIMIT + 1)


def single(raw: bytes, where: Where, wanted: Wanted | None = None) -> Iterator[Item]:
    """A file that holds one message or one calendar."""
    start = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:15].upper() == b"BEGIN:VCALENDAR":
        yield RawCalendar(raw=raw, origin=where.origin)
    elif not start:
        yield Trouble(origin=where.origin, sentence=f"{Path(where.origin).name} is empty: it holds no mail.")
    elif len(raw) > mbox.MESSAGE_LIMIT:
        yield too_large(where.origin, Path(where.origin).name)
    elif where.origin.lower().endswith(".emlx") and start.split(b"\n")[0].strip().isdigit():
        first, _, rest = raw.partition(b"\n")
        yield chosen(rest[: int(first)], wanted, where)
    else:
        yield chosen(raw, wanted, where)


def too_large(origin: str, name: str) -> Trouble:
    """What to tell of a message that is none."""
    return Trouble(origin=origin, sentence=f"A message in {name} is larger than 150 MB and was not read.")


def trouble(origin: str, name: str, error: Exception) -> Trouble:
    """What to tell when a file could not be read to its end."""
    return Trouble(origin=origin, sentence=f"{name} could not be read to its end: {_reason(error)}.")


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    words = str(error)
    if "password" in words or "encrypted" in words:
        return "it is locked with a password"
    return words if words.startswith("it ") else "it is damaged or incomplete"
