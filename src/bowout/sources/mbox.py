"""An mbox, whichever dialect, cut into its messages: mboxrd, mboxo, mboxcl, mboxcl2, with LF or CRLF.

A message begins where a `From ` line stands behind an empty line and a header follows; a Content-Length that leads
exactly to such a place is trusted. Knows bytes only; refuses to parse messages.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from itertools import chain
from typing import Protocol

from bowout.lazy import lazily


class Readable(Protocol):
    """What can only be read forwards."""

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, at most `size`."""
        ...


Buffer = mmap.mmap | bytes | bytearray

MESSAGE_LIMIT = 150 << 20  # no provider carries more than 150 MB; what is larger is no message
CHUNK = 4 << 20

_HEADER = rb"(?:>?From [^\r\n]{0,1000}\r?\n)?[!-9;-~]{1,100}[ \t]*:"
_HEADER_LINE = lazily(_HEADER)
_FROM = lazily(rb"\nFrom ")
_BEGINNING = lazily(rb"\nFrom [^\n]{0,2000}\n" + _HEADER)
_DATED = lazily(
    rb"From [^\n]{0,200}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) {1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    rb" {1,2}\d{1,2} {1,2}\d{1,2}:\d\d(?::\d\d)?[^\n]{0,20}\b(?:19|20)\d\d\b"
)
_LENGTH = lazily(rb"^Content-Length:[ \t]{0,20}(\d{1,12})[ \t]{0,20}\r?$", re.IGNORECASE | re.MULTILINE)
_ESCAPED = lazily(rb"^>(>*From )", re.MULTILINE)
_HEAD_WINDOW = 64 << 10
_USUAL_HEAD = 4 << 10
_STRETCH = 16 << 10  # bytes searched before it is asked whether a file is being crossed
_NEAR = 512
_LEAP = 48 << 10
LOOKED_AT = 128 << 10  # bytes of a message that tell whether it is wanted
_FROM_LINE = 2_000  # letters of the longest `From ` line looked at


def looks_like_mbox(head: bytes) -> bool:
    """Whether the first bytes of a file are those of an mbox."""
    return head.lstrip(b"\r\n\xef\xbb\xbf").startswith(b"From ")


def begins_here(buffer: Buffer, at: int) -> bool:
    """Whether a message begins at this `From `: a header line below it, and an empty line above it.

    Some programs write no empty line; then the line must have the whole shape, with its date.
    """
    line_end = buffer.find(b"\n", at, at + _FROM_LINE)
    return line_end >= 0 and bool(_HEADER_LINE.match(buffer, line_end + 1)) and _stands_apart(buffer, at)


def _stands_apart(buffer: Buffer, at: int) -> bool:
    before = bytes(buffer[max(0, at - 4) : at])
    if before.endswith((b"\n\n", b"\n\r\n")):
        return True
    return before.lstrip(b"\xef\xbb\xbf") in {b"", b"\n", b"\r\n"} or bool(_DATED.match(buffer, at))


def starts(buffer: Buffer, start: int, end: int) -> Iterator[int]:
    """Where messages begin, at or after `start`. The pattern matcher finds them in half the time of `find`.

    Nine in ten bytes of a mailbox are files in base64, which has no space in it, as `From ` has: those are leapt over.
    """
    at = max(0, start - 1)
    while at < end:
        until = min(at + _STRETCH, end)
        for found in _FROM.finditer(buffer, at, until):
            if _BEGINNING.match(buffer, found.start()) and _stands_apart(buffer, found.start() + 1):
                yield found.start() + 1
        at = until if until == end else max(at, _next_space(buffer, until - 5, end) - 5)


def _next_space(buffer: Buffer, at: int, end: int) -> int:
    """Where the next space stands, or `end`; a place before it when it is near."""
    if b" " in buffer[at : at + _NEAR]:
        return at + 5
    while at < end:
        found = buffer[at : at + _LEAP].find(b" ")
        if found >= 0:
            return min(at + found, end)
        at += _LEAP
    return end


def next_start(buffer: Buffer, at: int, end: int) -> int:
    """Where the next message begins at or after `at`, or `end`."""
    return next(starts(buffer, at, end), end)


def first_start(buffer: Buffer, end: int) -> int:
    """Where the first message of a file begins: its first byte, or behind what does not belong there."""
    head = bytes(buffer[:64])
    skipped = len(head) - len(head.lstrip(b"\r\n\xef\xbb\xbf"))
    if head.startswith(b"From ", skipped) and _HEADER_LINE.match(buffer, buffer.find(b"\n", skipped) + 1):
        return skipped
    return next_start(buffer, 0, end)


def spans(buffer: Buffer, start: int, end: int, *, until: int | None = None) -> Iterator[tuple[int, int]]:
    """Each message that begins at or after `start` and before `until`, as (first, one behind its last byte).

    The `From ` line belongs to the span. A message that begins before `until` may end behind it, up to `end`.
    """
    at = first_start(buffer, end) if start == 0 else next_start(buffer, start, end)
    stop = end if until is None else min(until, end)
    if at >= stop:
        return
    told = _by_length(buffer, at, end)
    for following in chain(starts(buffer, at + 5, end), (end,)):
        if following < told:
            continue  # it stands inside the message, which says how long it is
        yield at, following
        at = following
        if at >= stop:
            return
        told = _by_length(buffer, at, end)


def counts_lengths(buffer: Buffer) -> bool:
    """Whether the first message says its length (mboxcl, mboxcl2): then only a walk from the start finds them all."""
    return bool(_LENGTH.search(bytes(buffer[:_HEAD_WINDOW]).partition(b"\n\n")[0]))


def _by_length(buffer: Buffer, at: int, end: int) -> int:
    """Where Content-Length says the next message begins, if one does begin there; else 0."""
    head = bytes(buffer[at : min(end, at + _USUAL_HEAD)])
    over = head.find(b"\n\n")
    if head.find(b"ength:", 0, over if over >= 0 else len(head)) < 0:
        return 0
    written = _LENGTH.search(head)
    if not written:
        return 0
    ends = [place + size for place, size in ((head.find(b"\r\n\r\n"), 4), (head.find(b"\n\n"), 2)) if place >= 0]
    if not ends or written.start() > min(ends):
        return 0
    place = at + min(ends) + int(written[1])
    for skip in (0, 1, 2):
        here = place + skip
        if here == end or (buffer[here : here + 5] == b"From " and begins_here(buffer, here)):
            return here
    return 0


def message_bytes(buffer: Buffer, first: int, last: int) -> bytes:
    """The message without its `From ` line, as it stands in the file."""
    return bytes(buffer[buffer.find(b"\n", first, last) + 1 : last])


def unquoted(raw: bytes) -> bytes:
    """The message without the `>` that mbox puts before `From ` in its text."""
    return _ESCAPED.sub(rb"\1", raw) if b">From " in raw else raw


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
        for first, last in spans(held, done if place else 0, len(held)):
            if more and last == len(held):
                break  # its end may not have been read yet
            yield place + first, message_bytes(held, first, last)
            done = last
        if more and len(held) - done > MESSAGE_LIMIT:
            yield place + done, None
            done = next_start(held, done + 5, len(held))
        del held[:done]
        place += done
