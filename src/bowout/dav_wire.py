"""What stands on the wire of CalDAV, as plain values: the rows of a multistatus answer (RFC 4918 section 13).

Refuses a document that brings its own definitions (DTD): they have no place in WebDAV, and can grow without end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin
from xml.etree import ElementTree as ET  # a DTD is refused before anything is expanded

DAV, CALDAV, SERVER = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}", "{http://calendarserver.org/ns/}"
NAMESPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/"'
_PREFIXES = {DAV: "D:", CALDAV: "C:", SERVER: "S:"}


class StrangeXml(ValueError):
    """An answer that is no multistatus."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Resource:
    """One row: its full address, its status, and the properties that the server gave."""

    url: str
    status: int
    properties: Mapping[str, ET.Element]

    def text(self, name: str) -> str:
        """The text of a property, or an empty text."""
        found = self.properties.get(name)
        return (found.text or "").strip() if found is not None else ""

    def urls(self, name: str) -> list[str]:
        """The full addresses inside a property such as calendar-home-set."""
        found = self.properties.get(name)
        rows = found.iter(f"{DAV}href") if found is not None else ()
        return [urljoin(self.url, (row.text or "").strip()) for row in rows]

    def has(self, name: str, inside: str) -> bool:
        """Whether a property such as resourcetype names that element."""
        found = self.properties.get(name)
        return found is not None and found.find(inside) is not None


def element(name: str) -> str:
    """An empty element with the prefix of its namespace: `{DAV:}getetag` -> `<D:getetag/>`."""
    space, _, local = name.partition("}")
    return f"<{_PREFIXES[space + '}']}{local}/>"


def resources(body: bytes, base: str) -> Iterator[Resource]:
    """The rows of a multistatus answer to a request to `base`. StrangeXml."""
    try:
        tree = ET.fromstring(_without_dtd(body.decode("utf-8")))  # noqa: S314  # see _without_dtd
    except (ET.ParseError, UnicodeDecodeError) as error:
        raise StrangeXml("it is no XML") from error
    if tree.tag != f"{DAV}multistatus":
        raise StrangeXml("it is no list of entries")
    for row in tree.iter(f"{DAV}response"):
        href = row.findtext(f"{DAV}href")
        if href:
            yield _resource(row, urljoin(base, href.strip()))


def _resource(row: ET.Element, url: str) -> Resource:
    properties: dict[str, ET.Element] = {}
    for given in row.iter(f"{DAV}propstat"):
        prop = given.find(f"{DAV}prop")
        if prop is not None and _status(given) == 200:
            properties |= {child.tag: child for child in prop}
    return Resource(url=url, status=_status(row), properties=properties)


def _status(row: ET.Element) -> int:
    """`HTTP/1.1 404 Not Found` -> 404; a row without one stands for success."""
    words = (row.findtext(f"{DAV}status") or "").split()
    return int(words[1]) if len(words) > 1 and words[1].isdecimal() else 200


def _without_dtd(text: str) -> str:
    """The text, when nothing but instructions and comments stand before its root: only there a DTD may be.

    Already decoded, so that no declared encoding can hide one.
    """
    at = 0
    while True:
        rest = text[at:].lstrip("\ufeff \t\r\n")
        at = len(text) - len(rest)
        end = next((end for start, end in (("<?", "?>"), ("<!--", "-->")) if rest.startswith(start)), None)
        if end is None:
            break
        at = text.find(end, at) + len(end)
        if at < len(end):
            raise StrangeXml("it is cut off")
    if rest.startswith("<!"):
        raise StrangeXml("it brings definitions of its own")
    return rest
