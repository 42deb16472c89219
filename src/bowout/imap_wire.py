"""What stands on the wire of IMAP, as plain values: folder names in modified UTF-7, LIST and FETCH answers.

Knows the grammar of RFC 3501 section 9 as far as these answers need it. Refuses to know sockets and what a mail says.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

from bowout.lazy import lazily

Part = bytes | tuple[bytes, bytes]  # as imaplib hands it over: text, or text and the literal that it announces
Value = bytes | list["Value"] | None
_TOKEN = lazily(rb'(\()|(\))|"((?:[^"\\]|\\.){0,4000})"|\{\d+\}$|([^\s()"{]+(?:\[[^\]]{0,4000}\])?(?:<\d+>)?)')
_LITERAL_AHEAD = lazily(rb"\{\d+\}$")


def quoted(text: str) -> str:
    """A quoted string; the caller has made sure that it holds neither line ends nor other letters than ASCII."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def to_utf7(name: str) -> str:
    """A folder name as IMAP writes it (RFC 3501 section 5.1.3)."""
    return re.sub(r"[^\x20-\x7e]+|&", lambda found: "&-" if found.group() == "&" else _shifted(found.group()), name)


def _shifted(text: str) -> str:
    return "&" + base64.b64encode(text.encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"


def from_utf7(name: str) -> str:
    """A folder name as a person reads it; what is no modified UTF-7 stays as it stands."""
    return re.sub(r"&([^-]{0,1000})-", lambda found: _unshifted(found.group(1)), name)


def _unshifted(shifted: str) -> str:
    if not shifted:
        return "&"
    try:
        padded = shifted.replace(",", "/") + "=" * (-len(shifted) % 4)
        return base64.b64decode(padded, validate=True).decode("utf-16-be")
    except (ValueError, UnicodeDecodeError):
        return f"&{shifted}-"


@dataclass(frozen=True, kw_only=True, slots=True)
class Folder:
    """One mailbox: `name` for a person, `wire` as the server wrote it, `flags` lower case without backslash."""

    name: str
    wire: str
    flags: frozenset[str] = frozenset()

    @property
    def readable(self) -> bool:
        """Whether it can be opened at all."""
        return not self.flags & {"noselect", "nonexistent"}


def folders(answers: Iterable[Part | None]) -> Iterator[Folder]:
    r"""The mailboxes of a LIST answer: `(\HasNoChildren \Sent) "/" "Gesendet"`."""
    for answer in answers:
        values = _values([answer]) if answer else []
        if len(values) >= 3 and isinstance(values[0], list) and isinstance(values[2], bytes):
            wire = values[2].decode("utf-8", "replace")
            flags = frozenset(_word(flag).lstrip("\\").lower() for flag in values[0])
            yield Folder(name=from_utf7(wire), wire=wire, flags=flags)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """One message of a FETCH answer; what was not asked for is empty."""

    uid: int
    size: int = 0
    arrived: datetime | None = None  # INTERNALDATE
    raw: bytes = b""
    labels: tuple[str, ...] = ()  # X-GM-LABELS, without the backslash of Gmail's own
    thread: str | None = None  # X-GM-THRID


def fetched(answers: Iterable[Part | None]) -> Iterator[Fetched]:
    """The messages of a FETCH answer; what names no UID (a change of flags that came in between) is passed over."""
    pending: list[Part] = []
    for answer in answers:
        if answer is None:
            continue
        pending.append(answer)
        if not isinstance(answer, tuple):
            values = _values(pending)
            pending = []
            found = next((value for value in values if isinstance(value, list)), [])
            if one := _message(found):
                yield one


def _message(values: list[Value]) -> Fetched | None:
    fields = {_word(key).upper(): value for key, value in zip(values[::2], values[1::2], strict=False)}
    uid = _word(fields.get("UID"))
    if not uid.isdecimal():
        return None
    body = next((value for key, value in fields.items() if key.startswith("BODY[")), None)
    labels = fields.get("X-GM-LABELS")
    size = _word(fields.get("RFC822.SIZE"))
    return Fetched(
        uid=int(uid),
        size=int(size) if size.isdecimal() else 0,
        arrived=_internal_date(_word(fields.get("INTERNALDATE"))),
        raw=body if isinstance(body, bytes) else b"",
        labels=tuple(_label(label) for label in labels) if isinstance(labels, list) else (),
        thread=_word(fields.get("X-GM-THRID")) or None,
    )


def _label(label: Value) -> str:
    return from_utf7(_word(label)).lstrip("\\")


def _word(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _internal_date(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text.strip().replace("-", " ", 2)) if text else None
    except (ValueError, TypeError, OverflowError):
        return None


def _values(parts: Iterable[Part]) -> list[Value]:
    """The values of an answer, lists within lists; NIL is None."""
    stack: list[list[Value]] = [[]]
    for token in _tokens(parts):
        if token == b"(" and len(stack) < 40:
            stack.append([])
            stack[-2].append(stack[-1])
        elif token == b")":
            if len(stack) > 1:
                stack.pop()
        elif isinstance(token, _Text):
            stack[-1].append(token.octets)
        else:
            stack[-1].append(None if token.upper() == b"NIL" else token)
    return stack[0]


@dataclass(frozen=True, slots=True)
class _Text:
    octets: bytes  # a quoted string or a literal, which may look like anything


def _tokens(parts: Iterable[Part]) -> Iterator[bytes | _Text]:
    for part in parts:
        text, literal = part if isinstance(part, tuple) else (part, None)
        text = _LITERAL_AHEAD.sub(b"", text) if literal is not None else text
        for found in _TOKEN.finditer(text):
            opening, closing, string, atom = found.groups()
            if string is not None:
                yield _Text(re.sub(rb"\\(.)", rb"\1", string))
            elif opening or closing or atom:
                yield opening or closing or atom
        if literal is not None:
            yield _Text(literal)
