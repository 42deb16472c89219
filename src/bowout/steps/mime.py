"""The structure of a message: header fields and parts (RFC 5322, RFC 2045, RFC 2046), cut from the raw bytes.

Own code instead of the standard parser because mail is hostile and large: it cuts with `find`, holds slices instead of
lines, and every depth, count and length has a limit, so that it cannot recurse, raise or take quadratic time.
Refuses to know what a part says.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from bowout.lazy import lazily
from bowout.steps.encoded import decode, decode_words, from_base64, guess, one_line, unstructured

HEADER_BLOCK_LIMIT = 2 << 20
FIELD_LIMIT = 64 << 10
DEPTH_LIMIT = 30
PART_LIMIT = 1_000

_HEAD_END = lazily(rb"\n\r{0,2}\n")
_FIELD = lazily(rb"^([!-9;-~]{1,200})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.MULTILINE)
_PARAM = lazily(r";\s{0,20}([^\s=;]{1,80})\s{0,20}=\s{0,20}(\"(?:[^\"\\]|\\.){0,4000}\"?|[^;]{0,4000})")
_DASHED = lazily(rb"^--([^\s-][^\r\n]{0,200}?)[ \t]{0,20}\r?$", re.MULTILINE)
_BOUNDARY_WINDOW = 64 << 10
_FOLD = lazily(rb"\r?\n[ \t]+")


@dataclass(frozen=True, slots=True)
class Headers:
    """The header fields in the order written; names lower case, values raw but unfolded and capped."""

    fields: tuple[tuple[str, bytes], ...] = ()

    def raw(self, name: str) -> bytes:
        """The first value of that name, or nothing."""
        return next((value for key, value in self.fields if key == name), b"")

    def all(self, name: str) -> tuple[bytes, ...]:
        """Every value of that name, in the order written (the newest Received first)."""
        return tuple(value for key, value in self.fields if key == name)

    def text(self, name: str) -> str:
        """The first value of that name as one decoded line."""
        return unstructured(self.raw(name))

    def joined(self, name: str) -> str:
        """Every value of that name as one undecoded text, as address lists and ids are read."""
        return ", ".join(guess(value) for value in self.all(name))

    def __contains__(self, name: str) -> bool:
        return any(key == name for key, _ in self.fields)


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One part: what its header says of it, its bytes as written, and the parts inside it."""

    headers: Headers
    kind: str  # `text/plain`, lower case
    params: dict[str, str] = field(default_factory=dict)
    disposition: str = ""
    name: str = ""  # of the file, decoded
    body: memoryview = field(default=memoryview(b""), repr=False)
    parts: tuple[Part, ...] = ()

    def content(self, limit: int) -> tuple[bytes, str | None]:
        """The decoded bytes, at most `limit`, and what was wrong with them."""
        encoding = self.headers.raw("content-transfer-encoding").strip().lower()
        # Base64 with its line ends takes a good third more than what it holds; nothing beyond is looked at.
        written = self.body[: limit + limit // 2]
        whole = True
        if encoding == b"base64":
            data, whole = from_base64(written)
        elif encoding == b"quoted-printable":
            data = binascii.a2b_qp(written)
        elif encoding in {b"x-uuencode", b"uuencode", b"x-uue"}:
            data = _from_uu(bytes(written))
        else:
            data = bytes(written)
        if len(data) > limit or len(self.body) > limit + limit // 2:
            return data[:limit], f"{self.label} is larger than {limit >> 20} MB and was cut there"
        return data, None if whole else f"the base64 text of {self.label} is damaged"

    def text(self, limit: int) -> tuple[str, str | None]:
        """The decoded text, at most `limit` bytes of it, and what was wrong with it."""
        data, wrong = self.content(limit)
        text, odd = decode(data, self.params.get("charset", ""))
        return text, wrong or odd

    @property
    def label(self) -> str:
        """How a sentence names this part."""
        return f"the attachment {self.name!r}" if self.name else f"a part ({self.kind})"


def _from_uu(data: bytes) -> bytes:
    out = bytearray()
    for line in data.split(b"\n"):
        if line.startswith((b"begin ", b"end")):
            continue
        try:
            out += binascii.a2b_uu(line.rstrip(b"\r"))
        except binascii.Error:
            continue
    return bytes(out)


def parse_headers(block: bytes) -> tuple[Headers, tuple[str, ...]]:
    """The fields of a header block, with a sentence for what had to be cut."""
    defects: list[str] = []
    if len(block) > HEADER_BLOCK_LIMIT:
        defects.append("its header is larger than 2 MB and was cut")
        block = block[:HEADER_BLOCK_LIMIT]
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n") if b"\n" in block else block.replace(b"\r", b"\n")
    fields: list[tuple[str, bytes]] = []
    for match in _FIELD.finditer(block):
        name, value = match[1].decode("ascii").lower(), match[2]
        if len(value) > FIELD_LIMIT:
            defects.append(f"its {match[1].decode('ascii')} line is longer than 64 KB and was cut")
            value = value[:FIELD_LIMIT]
        fields.append((name, _FOLD.sub(b" ", value).strip()))
    return Headers(tuple(fields)), tuple(defects)


def head_of(raw: bytes) -> bytes:
    """The header block of a message; without an empty line, everything is header."""
    return raw[: _head_end(raw, 0, len(raw))[0]]


def _head_end(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the header block ends and where the body begins."""
    if raw.startswith((b"\n", b"\r\n"), start, end):
        return start, _skip_empty(raw, start, end)
    found = _HEAD_END.search(raw, start, end)
    if found:
        return found.start() + 1, found.end()
    bare = raw.find(b"\r\r", start, end)  # old Macintosh line ends
    return (bare, bare + 2) if bare >= 0 else (end, end)


def _skip_empty(raw: bytes, start: int, end: int) -> int:
    while start < end and raw[start] in b"\r\n":
        start += 1
    return start


def parse(raw: bytes) -> tuple[Part, tuple[str, ...]]:
    """The message as a tree of parts, with a sentence for everything that was malformed. Never raises."""
    reader = _Reader()
    return reader.part(_Stretch(raw, 0, len(raw)), 0), tuple(dict.fromkeys(reader.defects))


class _Stretch(NamedTuple):
    """A piece of a message where it stands: nothing is copied until somebody reads it."""

    raw: bytes
    start: int
    end: int

    @property
    def view(self) -> memoryview:
        """Its bytes."""
        return memoryview(self.raw)[self.start : self.end]


class _Reader:
    """Walks one message; counts its parts, so that no message takes more than its share."""

    def __init__(self) -> None:
        self.defects: list[str] = []
        self.count = 0

    def part(self, whole: _Stretch, depth: int, default: str = "text/plain") -> Part:
        self.count += 1
        head_end, body_start = _head_end(*whole)
        headers, wrong = parse_headers(whole.raw[whole.start : head_end])
        self.defects.extend(wrong)
        body = whole._replace(start=body_start)
        if not headers.fields and head_end > whole.start and depth == 0:
            body = whole  # no header at all: everything is text
        kind, params = parameters(headers.raw("content-type"), default)
        disposition, about = parameters(headers.raw("content-disposition"), "")
        name = about.get("filename") or params.get("name") or ""
        parts = self.inside(kind, params, headers, body, depth)
        if kind.startswith("multipart/") and not parts:
            kind = "text/plain"
        return Part(
            headers=headers,
            kind=kind,
            params=params,
            disposition=disposition,
            name=one_line(decode_words(name))[:200],
            body=body.view,
            parts=parts,
        )

    def inside(
        self, kind: str, params: dict[str, str], headers: Headers, body: _Stretch, depth: int
    ) -> tuple[Part, ...]:
        if kind not in {"message/rfc822", "message/global"} and not kind.startswith("multipart/"):
            return ()
        if depth >= DEPTH_LIMIT or self.count >= PART_LIMIT:
            self.defects.append("it has too many parts inside each other, and the innermost were not read")
            return ()
        if kind.startswith("multipart/"):
            return self.multipart(kind, params.get("boundary", ""), body, depth)
        if headers.raw("content-transfer-encoding").strip().lower() == b"base64":
            inner = from_base64(body.view)[0]
            body = _Stretch(inner, 0, len(inner))
        return (self.part(body._replace(start=_skip_empty(*body)), depth + 1),)

    def multipart(self, kind: str, boundary: str, body: _Stretch, depth: int) -> tuple[Part, ...]:
        mark = boundary.encode("utf-8", "surrogateescape") or _likely_boundary(body)
        if not boundary:
            self.defects.append("it says it has several parts but not where one ends")
        if not mark:
            return ()
        pieces, closed = _cut(body, mark)
        if not closed:
            self.defects.append("it ends in the middle: the last part is not closed")
        default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
        parts = []
        for start, end in pieces:
            if self.count >= PART_LIMIT:
                self.defects.append(f"it has more than {PART_LIMIT} parts, and the rest was not read")
                break
            parts.append(self.part(_Stretch(body.raw, start, end), depth + 1, default))
        return tuple(parts)


def _likely_boundary(body: _Stretch) -> bytes:
    """The first line that begins with two dashes, where it comes back."""
    found = _DASHED.search(body.raw, body.start, min(body.end, body.start + _BOUNDARY_WINDOW))
    return found[1] if found and body.raw.count(b"--" + found[1], body.start, body.end) > 1 else b""


def _cut(body: _Stretch, boundary: bytes) -> tuple[list[tuple[int, int]], bool]:
    """The pieces between boundary lines (RFC 2046 section 5.1.1), and whether the closing line was there."""
    raw, mark = body.raw, b"--" + boundary
    pieces: list[tuple[int, int]] = []
    start = -1
    at = raw.find(mark, body.start, body.end)
    while at >= 0:
        after = at + len(mark)
        line_end = raw.find(b"\n", after, body.end)
        line_end = body.end if line_end < 0 else line_end
        rest = raw[after : min(line_end, after + 200)].strip()
        closing = rest.startswith(b"--")
        if (at == body.start or raw[at - 1] in b"\r\n") and (not rest or closing):
            if start >= 0:
                pieces.append((start, _before_line_end(raw, start, at)))
            if closing:
                return pieces, True
            start = min(line_end + 1, body.end)
        at = raw.find(mark, after, body.end)
    if start >= 0:
        pieces.append((start, body.end))
    return pieces, False


def _before_line_end(raw: bytes, start: int, at: int) -> int:
    """Where a piece ends: the line end before a boundary belongs to the boundary."""
    return max(start, at - 2 if raw.endswith(b"\r\n", start, at) else at - 1)


def parameters(value: bytes, default: str) -> tuple[str, dict[str, str]]:
    """A value such as `text/plain; charset=utf-8`: its first word in lower case, and its parameters (RFC 2231)."""
    text = guess(value)
    head, semicolon, _ = text.partition(";")
    kind = "".join(head.lower().split()).strip("\"'") or default
    if default and "/" not in kind:
        kind = default
    kind = next((known for known in ("text/plain", "text/html") if kind.startswith(known)), kind)
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for match in _PARAM.finditer(text, len(head)) if semicolon else ():
        name, given = match[1].lower(), _unquote(match[2].strip())
        base, star, rest = name.partition("*")
        if star:
            index = rest.rstrip("*")
            pieces.setdefault(base, {})[int(index) if index.isdecimal() else 0] = (
                given,
                rest.endswith("*") or not rest,
            )
        else:
            plain.setdefault(base, given)
    return kind, plain | {name: _join_continuations(found) for name, found in pieces.items()}


def _unquote(value: str) -> str:
    if not value.startswith('"'):
        return value
    return re.sub(r"\\(.)", r"\1", value[1:].removesuffix('"'))


def _join_continuations(pieces: dict[int, tuple[str, bool]]) -> str:
    charset, data = "", b""
    for index in sorted(pieces):
        value, encoded = pieces[index]
        if index == 0 and encoded and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        data += unquote_to_bytes(value) if encoded else value.encode()
    return decode(data, charset)[0]
