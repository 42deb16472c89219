"""Calendar bytes to content lines and components, and back (RFC 5545 section 3.1), whatever real senders write.

Knows folding, parameters and escapes; keeps every line as it stood, so that an answer can repeat it verbatim. Never
raises on bad input: what it had to mend is a defect. Refuses to know what any property means.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bowout.lazy import lazily

LINE_CAP = 256 * 1024  # octets of one unfolded line; a longer one is cut, with a defect
DEPTH_CAP = 8  # VCALENDAR > VTIMEZONE > STANDARD is 3

_NAME = lazily(r"[A-Za-z0-9-]{1,64}(?=[;:])")
_LONE_NAME = lazily(r"[A-Za-z-]{1,64}(?=\s*$)")  # a fold may follow the name at once
# A colon ends the parameters, but senders leave `TZID=tzone://Microsoft/Utc` and `SENT-BY=mailto:…` without quotes.
_PARAM = lazily(r';\s*([A-Za-z0-9-]{1,64})\s*=((?:"[^"]*"|[^";:]|:(?=//)|(?<==(?i:mailto)):)*)')
_CONTROLS = dict.fromkeys(code for code in (*range(32), 127) if code != ord("\t"))  # RFC 5545 section 3.1 has no room
_BREAK = lazily(rb"\r\n|\n|\r")
# Lower-case names occur; a line such as "Join: https://…" is the unfolded rest of a description instead.
_KNOWN = frozenset({
    "BEGIN", "END", "VERSION", "PRODID", "METHOD", "CALSCALE", "UID", "DTSTART", "DTEND", "DTSTAMP", "DURATION",
    "SEQUENCE", "STATUS", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "ORGANIZER", "ATTENDEE", "RRULE", "RDATE",
    "EXDATE", "RECURRENCE-ID", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "TRANSP", "CLASS", "PRIORITY",
    "CREATED", "LAST-MODIFIED", "CATEGORIES", "COMMENT", "CONTACT", "ATTACH", "GEO", "ACTION", "TRIGGER", "CONFERENCE",
})  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Property:
    """One content line: `value` still carries its escapes, `line` is the unfolded line as it stood."""

    name: str  # upper case
    params: tuple[tuple[str, str], ...] = ()  # names upper case, values without their quotes
    value: str = ""
    line: str = ""

    def param(self, name: str) -> str:
        """The first value of a parameter, or an empty text."""
        return next((value for key, value in self.params if key == name), "")


@dataclass(frozen=True, kw_only=True, slots=True)
class Component:
    """BEGIN to END: its own properties in order, and the components inside it."""

    name: str  # upper case
    properties: list[Property] = field(default_factory=list)
    children: list[Component] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Property]:
        """Every property of that name."""
        return (item for item in self.properties if item.name == name)

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        return next(self.all(name), None)

    def value(self, name: str) -> str:
        """The raw value of the first property of that name, trimmed, or an empty text."""
        found = self.first(name)
        return found.value.strip() if found else ""

    def inside(self, name: str) -> list[Component]:
        """The components of that name directly inside this one."""
        return [child for child in self.children if child.name == name]

    def lines(self) -> Iterator[str]:
        """The component as unfolded lines, each property as it stood."""
        yield f"BEGIN:{self.name}"
        yield from (item.line for item in self.properties)
        for child in self.children:
            yield from child.lines()
        yield f"END:{self.name}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Parsed:
    """What stands in a file: its outermost components, and in sentences what had to be mended."""

    components: tuple[Component, ...]
    defects: tuple[str, ...] = ()


def parse(raw: bytes) -> Parsed:
    """The components of a calendar file; END lines that are missing or wrong are mended with a defect."""
    defects: dict[str, None] = {}
    root = Component(name="")
    stack = [root]
    for line in _unfold(raw, defects):
        item = _property(line)
        if item.name == "BEGIN":
            _open(stack, item.value.strip().upper(), defects)
        elif item.name == "END":
            _close(stack, item.value.strip().upper(), defects)
        elif len(stack) > 1:
            stack[-1].properties.append(item)
    if len(stack) > 1:
        defects["The calendar entry is cut short."] = None
    return Parsed(components=tuple(root.children), defects=tuple(defects))


def _open(stack: list[Component], name: str, defects: dict[str, None]) -> None:
    if len(stack) > DEPTH_CAP:
        defects["The calendar entry is nested too deeply; the inner parts were left out."] = None
        return
    if name == "VEVENT" and any(component.name == name for component in stack):
        _close(stack, name, defects)
        defects["A part of the calendar entry has no end."] = None
    component = Component(name=name)
    stack[-1].children.append(component)
    stack.append(component)


def _close(stack: list[Component], name: str, defects: dict[str, None]) -> None:
    names = [component.name for component in stack]
    if name not in names[1:]:
        defects["A part of the calendar entry ends that never began."] = None
        return
    while stack.pop().name != name:
        defects["A part of the calendar entry has no end."] = None


def _unfold(raw: bytes, defects: dict[str, None]) -> Iterator[str]:
    """Logical lines. Folds are undone on bytes, for a fold may part the octets of one letter."""
    pending: list[bytes] = []
    for physical in _BREAK.split(_to_utf8(raw)):
        if pending and physical[:1] in (b" ", b"\t"):
            pending.append(physical[1:])
        elif pending and physical.strip() and not _starts_property(physical):
            defects["A line of the calendar entry is broken."] = None
            if not pending[0].upper().startswith((b"BEGIN:", b"END:")):
                pending.append(b"\\n" + physical)
        elif physical.strip():
            yield from _joined(pending, defects)
            pending = [physical]
    yield from _joined(pending, defects)


def _joined(pending: list[bytes], defects: dict[str, None]) -> Iterator[str]:
    line = b"".join(pending)
    if len(line) > LINE_CAP:
        defects["A line of the calendar entry is longer than Bowout reads; the rest of it was left out."] = None
    if line:
        yield _text(line[:LINE_CAP]).translate(_CONTROLS)


def _to_utf8(raw: bytes) -> bytes:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace").encode()
    return raw.removeprefix(b"\xef\xbb\xbf")


def _text(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def _starts_property(physical: bytes) -> bool:
    start = physical[:80].decode("ascii", "replace")
    if lone := _LONE_NAME.match(start):
        return lone.group() in _KNOWN
    found = _NAME.match(start)
    if found is None:
        return False
    name = found.group()
    return name.upper() in _KNOWN or name.upper().startswith("X-") or name.isupper()


def _property(line: str) -> Property:
    found = _NAME.match(line)
    if found is None:
        return Property(name="", value=line, line=line)
    at, params = found.end(), []
    while param := _PARAM.match(line, at):
        params.append((param.group(1).upper(), param.group(2).replace('"', "").strip()))
        at = param.end()
    rest = line[at:]
    value = rest[1:] if rest.startswith(":") else rest.partition(":")[2]
    return Property(name=found.group().upper(), params=tuple(params), value=value, line=line)


_ESCAPE = lazily(r"\\([\\;,nN])")


def unescape(value: str) -> str:
    """A TEXT value as a person reads it (RFC 5545 section 3.3.11)."""
    return _ESCAPE.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), value)


def escape(text: str) -> str:
    """A text as a TEXT value (RFC 5545 section 3.3.11)."""
    kept = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(kept.splitlines())


def write(lines: Iterator[str] | list[str]) -> bytes:
    """Lines folded at 75 octets, never inside a letter, each ended by CRLF (RFC 5545 section 3.1)."""
    return b"".join(_fold(line) for line in lines)


def _fold(line: str) -> bytes:
    octets = line.encode("utf-8", "replace")
    rows, at = [], 0
    while len(octets) - at > (room := 75 - bool(at)):
        end = at + room
        while octets[end] & 0xC0 == 0x80:  # inside a letter
            end -= 1
        rows.append(octets[at:end])
        at = end
    return b"\r\n ".join([*rows, octets[at:]]) + b"\r\n"
