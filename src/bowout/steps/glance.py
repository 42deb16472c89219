"""What a glance at a raw message tells, without taking it apart: whom its header names, and what it says.

Made for mailboxes of half a million messages, of which few are ever read. Refuses to decode anything.
"""

from __future__ import annotations

import re
from zlib import crc32

_HEAD_END = re.compile(rb"\n\r?\n")
_NAMING = re.compile(rb"^(?:from|to|cc|reply-to|sender):([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(rb"[^\s<>,;:\"'()\[\]]{1,100}@[^\s<>,;:\"'()\[\]]{1,200}")
_BULK = re.compile(rb"^(?:list-unsubscribe|list-id|precedence:[ \t]*(?:bulk|list|junk))", re.IGNORECASE | re.MULTILINE)
_LONGEST_HEAD = 64 << 10
_MOST_NAMES = 50
_TAG = re.compile(rb"<[^<>]{0,4000}>")
_REAL_TEXT = 600  # bytes of a plain form that is more than "read this in your browser", with the lines around it


def people(raw: bytes) -> tuple[int, ...]:
    """Marks of the addresses in From, Sender, Reply-To, To and Cc; none for mail that was sent to many.

    A mark is short and stands for the address in lower case (`mark`); two addresses may share one, so a match says only
    that a closer look is worth it.
    """
    end = _HEAD_END.search(raw, 0, _LONGEST_HEAD)
    head = raw[: end.start() if end else _LONGEST_HEAD]
    if _BULK.search(head):
        return ()
    named = b" ".join(_NAMING.findall(head))
    return tuple({crc32(address.lower()) for address in _ADDRESS.findall(named)[:_MOST_NAMES]})


def mark(address: str) -> int:
    """The mark of a normalised address."""
    return crc32(address.lower().encode())


def readable(raw: bytes | memoryview, start: int, limit: int) -> bytes:
    """What a reader would see of the first bytes of a body, in lower case: no tags, and no HTML of a text seen before.

    Words that the line ends of quoted-printable cut in two are whole again; bodies in base64 stay as they are.
    """
    near = bytes(raw[start : start + limit]).lower()
    if b"=\n" in near or b"=\r\n" in near:
        near = near.replace(b"=\r\n", b"").replace(b"=\n", b"")
    page = near.find(b"text/html")
    plain = near.find(b"text/plain", 0, page) if page > 0 else -1
    if plain >= 0 and page - plain > _REAL_TEXT:
        return near[:page]
    return _TAG.sub(b" ", near) if b"<" in near else near
