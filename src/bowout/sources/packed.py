"""Packed mail: `.gz`, `.tgz` and `.zip`, as Takeout ships it, read forwards without unpacking it to disk.

A damaged file gives what stands before the damage; one that was made to fill a disk is left where it shows. Refuses to
know what is in a message.
"""

from __future__ import annotations

import gzip
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath
from typing import IO, cast

from bowout.ports import Passed, RawMessage, Trouble, Wanted
from bowout.sources import mbox
from bowout.sources.shares import (
    BROKEN,
    SNIFF,
    Item,
    Where,
    chosen,
    file_label,
    looks_like_mail,
    single,
    too_large,
    trouble,
)

# Mail shrinks to a third, rarely to a tenth: what grows this much when it is unpacked was made to fill a disk.
BOMB_RATIO, BOMB_FLOOR = 200, 256 << 20
_PIECE = 64 << 10


@dataclass(frozen=True, kw_only=True, slots=True)
class PackedShare:
    """A `.gz`, `.tgz` or `.zip`, read forwards without unpacking it to disk."""

    path: Path
    size: int
    labels: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The file."""
        return str(self.path)

    def read(self, wanted: Wanted | None = None) -> Iterator[Item]:
        """What the packed file holds; a damaged one as far as it goes."""
        order = count()
        for item in self._inside(wanted):
            place = next(order) if isinstance(item, RawMessage | Passed) else 0
            yield Passed(place=place) if isinstance(item, Passed) else item

    def _inside(self, wanted: Wanted | None) -> Iterator[Item]:
        try:
            with self.path.open("rb") as file:
                packed = file.read(4)
            yield from self._zip(wanted) if packed.startswith(b"PK") else self._gzip(wanted)
        except BROKEN as error:
            yield trouble(self.name, self.path.name, error)

    def again(self, places: Sequence[int]) -> Iterator[RawMessage | Trouble]:
        """The messages at these places, counted from the first: a packed file is read from its start again."""
        turn, chosen = count(), frozenset(places)
        for item in self.read(lambda _: next(turn) in chosen):
            if isinstance(item, RawMessage | Trouble):
                yield item

    def _gzip(self, wanted: Wanted | None) -> Iterator[Item]:
        with gzip.open(self.path) as unpacked:
            inner = _Guarded(unpacked, self.size)
            head = inner.read(SNIFF)
            inner.unread(head)
            if head[257:262] == b"ustar":
                yield from self._tar(inner, wanted)
            else:
                yield from self._unpacked(inner, self.name, self.path.name, wanted)

    def _tar(self, inner: _Guarded, wanted: Wanted | None) -> Iterator[Item]:
        with tarfile.open(fileobj=cast("IO[bytes]", inner), mode="r|") as archive:
            for entry in archive:
                content = archive.extractfile(entry) if entry.isfile() and _is_mail(entry.name) else None
                if content is not None:
                    yield from self._unpacked(
                        _Guarded(content, None), f"{self.path} ({entry.name})", entry.name, wanted
                    )
        if inner.error is not None:
            yield trouble(self.name, self.path.name, inner.error)

    def _zip(self, wanted: Wanted | None) -> Iterator[Item]:
        with zipfile.ZipFile(self.path) as archive:
            for entry in archive.infolist():
                if not entry.is_dir() and _is_mail(entry.filename):
                    yield from self._zipped(archive, entry, wanted)

    def _zipped(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, wanted: Wanted | None) -> Iterator[Item]:
        try:
            with archive.open(entry) as unpacked:
                inner = _Guarded(unpacked, max(entry.compress_size, 1))
                yield from self._unpacked(inner, f"{self.path} ({entry.filename})", entry.filename, wanted)
        except BROKEN as error:
            yield trouble(str(self.path), f"{entry.filename} in {self.path.name}", error)

    def _unpacked(self, inner: _Guarded, where: str, name: str, wanted: Wanted | None) -> Iterator[Item]:
        head = inner.read(SNIFF)
        inner.unread(head)
        if mbox.looks_like_mbox(head):
            labels = (*self.labels, *file_label(PurePosixPath(name).name.removesuffix(".gz")))
            for at, raw in mbox.stream(inner):
                origin = f"{where} (at byte {at})"
                yield too_large(origin, where) if raw is None else chosen(raw, wanted, Where(origin, labels))
        elif head:
            yield from single(inner.read(mbox.MESSAGE_LIMIT + 1), Where(where, self.labels), wanted)
        if inner.error is not None:
            whole = self.path.name if name == self.path.name else f"{name} in {self.path.name}"
            yield trouble(str(self.path), whole, inner.error)


def _is_mail(name: str) -> bool:
    return looks_like_mail(PurePosixPath(name).name)


class _Guarded:
    """A stream that ends where it breaks, or where it grows beyond all reason; `error` then says why."""

    def __init__(self, rest: mbox.Readable, packed: int | None) -> None:
        self._held, self._rest = b"", rest
        self._limit = None if packed is None else max(BOMB_FLOOR, packed * BOMB_RATIO)
        self._given = 0
        self.error: Exception | None = None

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, or none at the end."""
        pieces, missing = [self._held], size - len(self._held)
        while self.error is None and (size < 0 or missing > 0):
            piece = self._piece(_PIECE if size < 0 else min(_PIECE, missing))
            if not piece:
                break
            pieces.append(piece)
            missing -= len(piece)
        data = b"".join(pieces)
        data, self._held = (data, b"") if size < 0 else (data[:size], data[size:])
        return data

    def unread(self, data: bytes) -> None:
        """Give bytes back that were only looked at."""
        self._held = data + self._held

    def _piece(self, size: int) -> bytes:
        """A little at a time: what breaks loses no more than that."""
        try:
            piece = self._rest.read(size)
        except BROKEN as error:
            self.error = error
            return b""
        self._given += len(piece)
        if self._limit is not None and self._given > self._limit:
            self.error = ValueError("it unpacks to far more than mail would")
        return piece
