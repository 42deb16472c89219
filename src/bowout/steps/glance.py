"""What a glance at a raw message tells, without taking it apart: whom its header names, and what it says.

Made for mailboxes of half a million messages, of which few are ever read. Refuses to decode anything.
"""

from __future__ import annotations

import re
from binascii import a2b_base64
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from zlib import crc32

from bowout.lazy import lazily

_EMPTY_LINE = lazily(rb"\n\r?\n")
# What servers write for each other: of a long header nearly all, and no word of anybody's.
_NOISE = lazily(  # the first letter by itself rules most lines out at once
    rb"\n[rdax](?:eceived(?:-spf)?|kim-signature|omainkey-signature|rc-[a-z-]{1,40}|uthentication-results(?:-original)?"
    rb"|-received|-google-(?:dkim-signature|smtp-source)|-gm-(?:message-state|features|gg)|-ms-[a-z-]{1,60}"
    rb"|-microsoft-[a-z-]{1,60}|-forefront-[a-z-]{1,60}):[^\n]*(?:\n[ \t][^\n]*)*"
)
_NAMING = lazily(rb"\n(?:from|to|cc|reply-to|sender):([^\n]*(?:\n[ \t][^\n]*)*)")
_BETWEEN_ADDRESSES = bytes.maketrans(b"<>,;:\"'()[]", b" " * 11)
_BULK = lazily(
    rb"\n(?:list-(?:unsubscribe|id|post)|feedback-id|auto-submitted:[ \t]*auto-gen|precedence:[ \t]*(?:bulk|list|junk)"
    rb"|from:[^\n]{0,200}(?:no-?_?\.?reply|do-?not-?reply|notification|newsletter|mailer-daemon|alerts?@|news@))"
)
_DATE = lazily(rb"\ndate:[^\n]{0,40}?\b(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{2,4})\b")
_MONTHS = {name: at for at, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
EPOCH = date(1970, 1, 1)
_LONGEST_HEAD = 64 << 10
_MOST_NAMES = 50
_MOST_KNOWN = 40_000  # words remembered, a few megabytes
_TAG = lazily(rb"<[^<>]{0,4000}>")
_FIRST = 6 << 10  # bytes that hold the plain form of most mail to many
_REAL_TEXT = 400  # bytes of a plain form that is more than "read this in your browser", with the lines around it


class Head(NamedTuple):
    """The header fields of a message that may tell something, in lower case, a line end before each."""

    fields: bytes
    end: int  # where the header block ends in the message


def head(raw: bytes) -> Head:
    """The header of a raw message, without what servers write for each other."""
    end = raw.find(b"\n\n", 0, _LONGEST_HEAD)
    if end < 0:
        end = min(len(raw), _LONGEST_HEAD)
    other = raw.find(b"\n\r\n", 0, end)
    end = other if other >= 0 else end
    return Head(_NOISE.sub(b"", b"\n" + raw[:end].lower()), end)


def people(fields: bytes) -> tuple[int, ...]:
    """Marks of the addresses in From, Sender, Reply-To, To and Cc; none for mail to many or from a robot.

    A mark is short and stands for the address in lower case (`mark`); two addresses may share one, so a match says only
    that a closer look is worth it.
    """
    if _BULK.search(fields):
        return ()
    words = b" ".join(_NAMING.findall(fields)).translate(_BETWEEN_ADDRESSES).split()
    return tuple({crc32(word) for word in [one for one in words if b"@" in one][:_MOST_NAMES]})


def day(fields: bytes) -> int:
    """The day the Date header names, counted from `EPOCH`; 0 where it names none. The zone does not matter here."""
    written = _DATE.search(fields)
    return _day_of(int(written[1]), written[2], int(written[3])) if written else 0


@lru_cache(maxsize=1_000)
def _day_of(number: int, month: bytes, year: int) -> int:
    try:
        found = date(year + 2000 if year < 100 else year, _MONTHS[month], number)
    except (KeyError, ValueError):
        return 0
    return max(0, min((found - EPOCH).days, 0xFFFF))


def mark(address: str) -> int:
    """The mark of a normalised address."""
    return crc32(address.lower().encode())


class AnyOf:
    """Looks for any of some words, as they are or inside longer ones; inside `but_not` they do not count.

    People use the same few thousand words again and again: those seen before that held none of them are passed over,
    which takes half the time of looking at every letter.
    """

    def __init__(self, words: Iterable[bytes], *, but_not: Iterable[bytes] = ()) -> None:
        self._pattern = lazily(_branches(sorted(set(words))))
        self._but_not = lazily(b"|".join(map(re.escape, but_not)) or b"(?!)")
        self._without: set[bytes] = set()

    def within(self, text: bytes) -> bool:
        """Whether the text, in lower case, holds one of them. White space belongs to none."""
        written = text.split()
        if self._without.issuperset(written):
            return False
        new = set(written) - self._without
        if self._pattern.search(self._but_not.sub(b" ", b" ".join(new))):
            return True
        if len(self._without) > _MOST_KNOWN:
            self._without.clear()
        self._without |= new
        return False


def _branches(words: list[bytes]) -> bytes:
    if b"" in words:
        return b""  # one of them ends here: whatever else could follow is found too
    groups = [list(group) for _, group in groupby(words, key=lambda word: word[:1])]
    branches = [re.escape(group[0][:1]) + _branches([word[1:] for word in group]) for group in groups]
    return branches[0] if len(branches) == 1 else b"(?:" + b"|".join(branches) + b")"


def readable(raw: bytes, start: int, limit: int) -> bytes:
    """What a reader would see of the first bytes of a body, in lower case: no tags, and no HTML of a text seen before.

    Words that the line ends of quoted-printable cut in two are whole again; text in base64 is read, files in it are
    not. The names of files count, the words of part headers ("disposition", "application/pdf") do not, but for
    `text/calendar`.
    """
    end = _page_behind_text(raw, start, start + _FIRST)
    if end is None:
        limit = _before_a_large_file(raw, start, start + limit) - start
    low = raw[: start + limit if end is None else end].lower()
    said = low[start : _page_behind_text(low, start, len(low)) if end is None else end]
    if b"encoding: base64" in low:
        said = b"".join(_around_base64(raw, low, start, start + len(said)))
    if b"=\n" in said or b"=\r\n" in said:
        said = said.replace(b"=\r\n", b"").replace(b"=\n", b"")
    if b"content-disposition" in said or b"application/" in said:
        said = said.replace(b"content-disposition", b"").replace(b"application/", b"")
    said = _TAG.sub(b" ", said) if b"<" in said else said
    in_parts = start == 0 or low.find(b"multipart/", 0, start) >= 0 or low.find(b"message/", 0, start) >= 0
    invites = in_parts and raw.find(b"text/calendar", start, start + limit) >= 0
    return said + b" text/calendar" if invites else said


def _before_a_large_file(raw: bytes, start: int, end: int) -> int:
    """Where the first file of a message begins, when it goes on to the end of what is looked at; else that end."""
    low = raw[start : min(start + _FIRST, end)].lower()
    found = low.find(b"encoding: base64")
    body = _EMPTY_LINE.search(low, found) if found >= 0 else None
    if body is None or low.find(b"content-type: text/", max(0, low.rfind(b"\n--", 0, found)), body.start()) >= 0:
        return end
    return end if raw.find(b"\n--", start + body.end(), end) >= 0 else start + body.end()


def _page_behind_text(text: bytes, start: int, end: int) -> int | None:
    """Where the HTML form begins, when the plain form before it is more than a stand-in."""
    page = text.find(b"text/html", start, end)
    plain = text.find(b"text/plain", start, page) if page > 0 else -1
    return page if plain >= 0 and page - plain > _REAL_TEXT else None


def _around_base64(raw: bytes, low: bytes, start: int, end: int) -> Iterator[bytes]:
    """The stretch without what is encoded in base64; text in it is decoded."""
    at = 0
    while (found := low.find(b"encoding: base64", at, end)) >= 0:
        body = _EMPTY_LINE.search(low, found, end)
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
