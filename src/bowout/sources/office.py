"""Word-processor files to text: DOCX (ECMA-376) and ODT, by the standard library's zip and XML.

Knows paragraphs, table rows, headers, footers and tracked changes: what was inserted counts, what was deleted does not,
as if all were accepted. Refuses document type declarations (entity bombs), oversized parts, and anything outside the
zip.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from bowout.lazy import lazily

MAX_PART_BYTES = 20_000_000
MAX_ALL_BYTES = 40_000_000
MAX_PARTS = 60
MAX_CHARS = 400_000
MAX_TABLES = 20  # tables within tables: a deeper one is no letter's
MAX_DEPTH = 200  # elements within elements that only hold others
CELL_GAP = "\t"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
SKIPPED = {W + "del", W + "moveFrom", MC + "Fallback", W + "instrText", T + "tracked-changes"}
PLAIN = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
PLAIN |= {T + "tab": "\t", T + "line-break": "\n", T + "s": " "}
PARAGRAPHS = {W + "p", T + "p", T + "h"}
ROWS = {W + "tr": W + "tc", TABLE + "table-row": TABLE + "table-cell"}
WRAPPERS = {W + "sdt", W + "sdtContent", W + "customXml", W + "ins", W + "moveTo"}  # may stand around a row's cells
PARTS = (
    lazily(r"word/header\d*\.xml"),
    lazily(r"word/document\d*\.xml|content\.xml"),
    lazily(r"word/footnotes\.xml"),
    lazily(r"word/footer\d*\.xml"),
)


class OfficeError(ValueError):
    """A reason in plain words why the file cannot be read."""


def office_text(content: bytes) -> str:
    """The text of a DOCX or ODT file; raises OfficeError with a plain reason."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            pieces = [part_text(data) for data in read_parts(archive)]
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise OfficeError("it is damaged, or protected by a password") from error
    except (ET.ParseError, RecursionError) as error:
        raise OfficeError("its inner structure is damaged") from error
    text = "\n\n".join(dict.fromkeys(piece for piece in pieces if piece.strip()))
    if not text:
        raise OfficeError("it holds no text")
    return text[:MAX_CHARS]


def part_names(archive: zipfile.ZipFile) -> list[str]:
    """The parts that hold text, letterhead first."""
    names = archive.namelist()
    found = [name for part in PARTS for name in sorted(names) if part.fullmatch(name)]
    if not found:
        raise OfficeError("it is a zip file without a text document in it")
    return found


def read_parts(archive: zipfile.ZipFile) -> Iterator[bytes]:
    """Each part that holds text, refused when there are too many or all of them unpack to more than the cap."""
    names = part_names(archive)
    if len(names) > MAX_PARTS:
        raise OfficeError("it has more parts than any letter has")
    total = 0
    for name in names:
        data = read_part(archive, name)
        total += len(data)
        if total > MAX_ALL_BYTES:
            raise OfficeError("it unpacks to more text than any letter has")
        yield data


def read_part(archive: zipfile.ZipFile, name: str) -> bytes:
    """One part, refused when it unpacks to more than the cap or declares entities."""
    with archive.open(name) as part:
        data = part.read(MAX_PART_BYTES + 1)
    if len(data) > MAX_PART_BYTES:
        raise OfficeError("it unpacks to more text than any letter has")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise OfficeError("it carries declarations that no letter needs")
    return data


def part_text(data: bytes) -> str:
    """The lines of one part."""
    root = ET.fromstring(data)  # noqa: S314 - sized, and without a document type, just above
    return "\n".join(blocks(root))


def blocks(element: ET.Element, tables: int = 0, depth: int = 0) -> Iterator[str]:
    """Paragraphs and table rows in reading order; `tables` and `depth` count what they already stand in."""
    if depth > MAX_DEPTH:
        raise OfficeError("its inner structure is damaged")
    for child in element:
        if child.tag in SKIPPED:
            continue
        if child.tag in PARAGRAPHS:
            yield from paragraph(child, tables, depth)
        elif child.tag in ROWS:
            if tables == MAX_TABLES:
                raise OfficeError("it has more tables within tables than any letter has")
            found = [
                " ".join(blocks(cell, tables + 1, depth + 1)).strip() for cell in own_cells(child, ROWS[child.tag])
            ]
            yield CELL_GAP.join(found)
        else:
            yield from blocks(child, tables, depth + 1)


def own_cells(row: ET.Element, tag: str) -> Iterator[ET.Element]:
    """The cells of a row itself, also those inside a form field; not those of a table within a cell."""
    for child in row:
        if child.tag == tag:
            yield child
        elif child.tag in WRAPPERS:
            yield from own_cells(child, tag)


def paragraph(element: ET.Element, tables: int = 0, depth: int = 0) -> Iterator[str]:
    """A paragraph's own line, then the paragraphs of text boxes anchored in it."""
    yield "".join(runs(element))
    for box in text_boxes(element):
        yield from blocks(box, tables, depth + 1)


def text_boxes(element: ET.Element) -> Iterator[ET.Element]:
    """The text boxes of an element, without those deleted, kept for older programs or inside another box."""
    for child in element:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag not in SKIPPED:
            yield from text_boxes(child)


def runs(element: ET.Element) -> Iterator[str]:
    """The text of runs, without what was deleted, hidden or moved away."""
    if element.tag == W + "r" and element.find(f"{W}rPr/{W}vanish") is not None:
        return
    if element.text and (element.tag == W + "t" or element.tag.startswith(T)):
        yield element.text
    for child in element:
        if child.tag in PLAIN:
            yield PLAIN[child.tag]
        elif child.tag not in SKIPPED and child.tag != W + "txbxContent":
            yield from runs(child)
        if child.tail and element.tag.startswith(T):
            yield child.tail
