"""An mbox, whichever dialect, cut into its messages: mboxrd, mboxo, mboxcl, mboxcl2, with LF or CRLF.

A message begins where a `From ` line stands behind an empty line and a header follows; a Content-Length that leads
exactly to such a place is trusted. Knows bytes only; refuses to parse messages.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from typing import Protocol

MESSAGE_LIMIT = 150 << 20  # no provider carries more than 150 MB; what is larger is no message
CHUNK = 4 << 20


class Readable(Protocol):
    """What can only be read forwards."""

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, at most `size`."""
        ...


Buffer = mmap.mmap | bytes | bytearray

_HEADER_LINE = re.compile(rb"(?:>?From [^\r\n]{0,1000}\r?\n)?[!-9;-~]{1,100}[ \t]*:")
_LENGTH = re.compile(rb"^Content-Length:[ \t]{0,20}(\d{1,12})[ \t]{0,20}\r?$", re.IGNORECASE | re.MULTILINE)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_HEAD_WINDOW = 64 << 10


def begins_here(buffer: Buffer, at: int) -> bool:
    """Whether a message begins at this `From `: an empty line (or nothing) before it, a header line after it."""
    if at and buffer[at - 1 : at] != b"\n":
        return False
    if at > 1 and buffer[at - 2 : at] != b"\n\n" and buffer[max(0, at - 4) : at] not in {b"\r\n\r\n", b"\r\n"}:
        return False
    line_end = buffer.find(b"\n", at, at + 2_000)
    return line_end > 0 and bool(_HEADER_LINE.match(buffer, line_end + 1))


def next_start(buffer: Buffer, at: int, end: int) -> int:
    """Where the next message begins at or after `at`, or `end`."""
    while (at := buffer.find(b"From ", at, end)) >= 0:
        if begins_here(buffer, at):
            return at
        at += 5
    return end


def spans(buffer: Buffer, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Each message between `start` and `end` as (first, one behind its last byte), with its `From ` line."""
    at = next_start(buffer, start, end)
    while at < end:
        following = _by_length(buffer, at, end) or next_start(buffer, at + 5, end)
        yield at, following
        at = following


def _by_length(buffer: Buffer, at: int, end: int) -> int:
    """Where Content-Length says the next message begins, if one does begin there; else 0."""
    head = buffer[at : min(end, at + _HEAD_WINDOW)]
    crlf, lf = head.find(b"\r\n\r\n"), head.find(b"\n\n")
    head_end = min((place + size for place, size in ((crlf, 4), (lf, 2)) if place >= 0), default=0)
    written = _LENGTH.search(head, 0, head_end) if head_end else None
    if not written:
        return 0
    place = at + head_end + int(written[1])
    for skip in (0, 1, 2):
        if place + skip == end or (
            buffer[place + skip : place + skip + 5] == b"From " and begins_here(buffer, place + skip)
        ):
            return place + skip
    return 0


def message_bytes(buffer: Buffer, first: int, last: int) -> bytes:
    """The message without its `From ` line and the quoting that mbox adds."""
    line_end = buffer.find(b"\n", first, last)
    raw = bytes(buffer[line_end + 1 : last])
    if b"\n>" in raw:
        raw = _ESCAPED.sub(rb"\1", raw)
    return raw


def stream(file: Readable) -> Iterator[tuple[int, bytes | None]]:
    """Each message of an mbox that can only be read forwards, as (place, bytes); None where one is too large."""
    held = bytearray()
    place = 0
    more = True
    while more:
        chunk = file.read(CHUNK)
        more = bool(chunk)
        held += chunk
        done = 0
        for first, last in spans(held, 0, len(held)):
            if more and last == len(held):
                break  # its end may not have been read yet
            yield place + first, message_bytes(held, first, last)
            done = last
        if more and len(held) - done > MESSAGE_LIMIT:
            yield place + done, None
            done = next_start(held, done + 5, len(held))
        del held[:done]
        place += done
