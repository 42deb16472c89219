"""What a glance at a raw message tells, without taking it apart: whom its header names, and what it says.

Made for mailboxes of half a million messages, of which few are ever read. Refuses to decode anything.
"""

from __future__ import annotations

import re
from binascii import a2b_base64
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from itertools import groupby
from zlib import crc32

from bowout.lazy import lazily

_HEAD_END = lazily(rb"\n\r?\n")
_NAMING = lazily(rb"^(?:from|to|cc|reply-to|sender):([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = lazily(rb"[^\s<>,;:\"'()\[\]]{1,100}@[^\s<>,;:\"'()\[\]]{1,200}")
_BULK = lazily(
    rb"^(?:list-unsubscribe|list-id|list-post|feedback-id|auto-submitted:[ \t]*auto|precedence:[ \t]*(?:bulk|list|junk)"
    rb"|from:[^\n]{0,200}(?:no-?_?\.?reply|do-?not-?reply|notification|newsletter|mailer-daemon|alerts?@|news@))",
    re.IGNORECASE | re.MULTILINE,
)
_DATE = lazily(rb"^date:[^\n]{0,40}?\b(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{2,4})\b", re.IGNORECASE | re.MULTILINE)
_MONTHS = {name: at for at, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
EPOCH = date(1970, 1, 1)
_LONGEST_HEAD = 64 << 10
_MOST_NAMES = 50
_TAG = lazily(rb"<[^<>]{0,4000}>")
_FIRST = 6 << 10  # bytes that hold the plain form of most mail to many
_REAL_TEXT = 400  # bytes of a plain form that is more than "read this in your browser", with the lines around it


def people(raw: bytes) -> tuple[int, ...]:
    """Marks of the addresses in From, Sender, Reply-To, To and Cc; none for mail to many or from a robot.

    A mark is short and stands for the address in lower case (`mark`); two addresses may share one, so a match says only
    that a closer look is worth it.
    """
    head = _head(raw)
    if _BULK.search(head):
        return ()
    named = b" ".join(_NAMING.findall(head))
    return tuple({crc32(address.lower()) for address in _ADDRESS.findall(named)[:_MOST_NAMES]})


def day(raw: bytes) -> int:
    """The day its Date header names, counted from `EPOCH`; 0 where it names none. The zone does not matter here."""
    written = _DATE.search(_head(raw))
    if not written:
        return 0
    year = int(written[3])
    try:
        found = date(year + 2000 if year < 100 else year, _MONTHS[written[2].lower()], int(written[1]))
    except (KeyError, ValueError):
        return 0
    return max(0, min((found - EPOCH).days, 0xFFFF))


def _head(raw: bytes) -> bytes:
    end = _HEAD_END.search(raw, 0, _LONGEST_HEAD)
    return raw[: end.start() if end else _LONGEST_HEAD]


def mark(address: str) -> int:
    """The mark of a normalised address."""
    return crc32(address.lower().encode())


def any_of(words: Iterable[bytes]) -> re.Pattern[bytes]:
    """A pattern that finds any of these words, their common beginnings tried once."""
    return lazily(_branches(sorted(set(words))))


def _branches(words: list[bytes]) -> bytes:
    if b"" in words:
        return b""  # one of them ends here: whatever else could follow is found too
    groups = [list(group) for _, group in groupby(words, key=lambda word: word[:1])]
    branches = [re.escape(group[0][:1]) + _branches([word[1:] for word in group]) for group in groups]
    return branches[0] if len(branches) == 1 else b"(?:" + b"|".join(branches) + b")"


def readable(raw: bytes | memoryview, start: int, limit: int) -> bytes:
    """What a reader would see of the first bytes of a body, in lower case: no tags, and no HTML of a text seen before.

    Words that the line ends of quoted-printable cut in two are whole again; text in base64 is read, files in it are
    not. The names of files count, the words of part headers ("disposition", "application/pdf") do not, but for
    `text/calendar`.
    """
    whole = raw if isinstance(raw, bytes) else bytes(raw[: start + limit])
    low = whole[: start + _FIRST].lower()
    page = _page_behind_text(low, start)
    if page is None:
        low = whole[: start + limit].lower()
        page = _page_behind_text(low, start)
    said = low[start:page]
    if b"encoding: base64" in low:
        said = b"".join(_around_base64(whole, low, start, start + len(said)))
    if b"=\n" in said or b"=\r\n" in said:
        said = said.replace(b"=\r\n", b"").replace(b"=\n", b"")
    if b"content-disposition" in said or b"application/" in said:
        said = said.replace(b"content-disposition", b"").replace(b"application/", b"")
    said = _TAG.sub(b" ", said) if b"<" in said else said
    return said if whole.find(b"text/calendar", start, start + limit) < 0 else said + b" text/calendar"


def _page_behind_text(low: bytes, start: int) -> int | None:
    """Where the HTML form begins, when the plain form before it is more than a stand-in."""
    page = low.find(b"text/html", start)
    plain = low.find(b"text/plain", start, page) if page > 0 else -1
    return page if plain >= 0 and page - plain > _REAL_TEXT else None


def _around_base64(raw: bytes, low: bytes, start: int, end: int) -> Iterator[bytes]:
    """The stretch without what is encoded in base64; text in it is decoded."""
    at = 0
    while (found := low.find(b"encoding: base64", at, end)) >= 0:
        body = _HEAD_END.search(low, found, end)
        if body is None:
            break
        yield low[max(at, start) : max(body.end(), start)]
        close = low.find(b"\n--", body.end(), end)
        close = close if close >= 0 else end
        part = max(at, low.rfind(b"\n--", at, found))
        if low.find(b"content-type: text/", part, body.start()) >= 0:
            letters = raw[body.end() : close]
            with suppress(ValueError):
                yield _TAG.sub(b" ", a2b_base64(letters[: len(letters) - len(letters) % 4]).lower())
        at = close
    yield low[max(at, start) : end]
