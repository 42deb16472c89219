"""Word-processor files to text: DOCX (ECMA-376) and ODT, by the standard library's zip and XML.

Knows paragraphs, table rows, headers, footers and tracked changes: what was inserted counts, what was deleted does not,
as if all were accepted. Refuses document type declarations (entity bombs), oversized parts, and anything outside the
zip.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

MAX_PART_BYTES = 20_000_000
MAX_CHARS = 400_000
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
PARTS = (
    re.compile(r"word/header\d*\.xml"),
    re.compile(r"word/document\d*\.xml|content\.xml"),
    re.compile(r"word/footnotes\.xml"),
    re.compile(r"word/footer\d*\.xml"),
)


class OfficeError(ValueError):
    """A reason in plain words why the file cannot be read."""


def office_text(content: bytes) -> str:
    """The text of a DOCX or ODT file; raises OfficeError with a plain reason."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            pieces = [part_text(read_part(archive, name)) for name in part_names(archive)]
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


def blocks(element: ET.Element) -> Iterator[str]:
    """Paragraphs and table rows in reading order."""
    for child in element:
        if child.tag in SKIPPED:
            continue
        if child.tag in PARAGRAPHS:
            yield from paragraph(child)
        elif child.tag in ROWS:
            cells = [" ".join(blocks(cell)).strip() for cell in child.iter(ROWS[child.tag])]
            yield CELL_GAP.join(cells)
        else:
            yield from blocks(child)


def paragraph(element: ET.Element) -> Iterator[str]:
    """A paragraph's own line, then the paragraphs of text boxes anchored in it."""
    yield "".join(runs(element))
    for box in element.iter(W + "txbxContent"):
        if not any(box in set(fallback.iter()) for fallback in element.iter(MC + "Fallback")):
            yield from blocks(box)


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
