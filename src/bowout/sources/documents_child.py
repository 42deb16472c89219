"""The other side of documents.py: one PDF from standard input to JSON on standard output, then gone.

PDF parsers are native code fed by strangers, so they run here, in a process that may use so much memory and time and
no more. Knows page text, form fields, signature fields and (with the optional extra `ocr`) pictures of text. Refuses to
know files, mails and offers.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

MAX_PAGES = 80
MAX_PAGE_CHARS = 100_000
MAX_OCR_PAGES = 12
MEMORY_BYTES = 1_500_000_000
MEMORY_BYTES_OCR = 6_000_000_000  # the recogniser maps its models and arenas
CPU_SECONDS = 20
CPU_SECONDS_OCR = 120
OCR_SCALE = 1.5  # about 110 dots an inch: larger, and this recogniser runs the words together (tried up to 290)
FEW_LETTERS = 25  # a page with fewer is a picture

ENCRYPTED = "it is protected by a password"
BROKEN = "it is damaged or not a complete PDF"
SCAN = "its pages are pictures without text"


@dataclass
class Reading:
    """What one PDF gave; `problem` is the plain reason when it gave nothing."""

    pages: list[str] = field(default_factory=list)
    signature: str = "none"
    signers: list[str] = field(default_factory=list)
    problem: str | None = None
    partly: str | None = None  # what of it could not be read, though the rest could
    recognised: bool = False  # the text was read off pictures, and may lack lines and spaces


def limit(*, ocr: bool) -> None:
    """Cap memory and processor time of this process where the system can (POSIX)."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        memory, seconds = (MEMORY_BYTES_OCR, CPU_SECONDS_OCR) if ocr else (MEMORY_BYTES, CPU_SECONDS)
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def read_pdf(content: bytes) -> Reading:
    """Text page by page, filled fields, and what signature fields say."""
    import pypdfium2  # noqa: PLC0415 - after the limits

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return Reading(problem=ENCRYPTED if "password" in str(error).lower() else BROKEN)
    pages = [page_text(document[number]) for number in range(min(len(document), MAX_PAGES))]
    if not pages:
        return Reading(problem=BROKEN)
    pictures = sum(letters(page) for page in pages) < FEW_LETTERS
    if pictures:
        pages = recognised(document)
    if not pages:
        return Reading(problem=SCAN)
    partly = None if pictures else unread_pages(document, pages)
    from bowout.sources.seals import signatures  # noqa: PLC0415 - after the limits

    signature, signers = signatures(content)
    filled = with_fields(pages, content)
    return Reading(
        pages=filled,
        signature=signature,
        signers=signers,
        recognised=pictures or bool(partly and has_ocr()),
        partly=None if has_ocr() and len(document) <= MAX_PAGES else partly,
    )


def unread_pages(document: Any, pages: list[str]) -> str | None:
    """Read the pictures among pages of text where that is possible; what of the file stays unread, in words."""
    scanned = [
        number for number, page in enumerate(pages) if letters(page) < FEW_LETTERS and has_picture(document[number])
    ]
    if scanned and has_ocr():
        for number, text in zip(scanned, recognised(document, scanned), strict=False):
            pages[number] = text
    names = ", ".join(str(number + 1) for number in scanned)
    if len(document) > MAX_PAGES:
        return f"it has {len(document)} pages, and only the first {MAX_PAGES} were read"
    return (
        f"page {names} is a picture without text"
        if len(scanned) == 1
        else f"pages {names} are pictures"
        if scanned
        else None
    )


def has_picture(page: Any) -> bool:
    """Whether a picture fills a good part of the page: a scan, not a logo."""
    from pypdfium2 import raw  # noqa: PLC0415 - after the limits

    width, height = page.get_size()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = item.get_bounds() if hasattr(item, "get_bounds") else item.get_pos()
        if abs(right - left) * abs(top - bottom) > 0.25 * width * height:
            return True
    return False


def letters(text: str) -> int:
    """How many letters a text has."""
    return sum(character.isalpha() for character in text)


def page_text(page: Any) -> str:
    """The text of one page: lines as they stand, columns apart, paragraphs parted by an empty line."""
    layer = page.get_textpage()
    text = "".join(laid_out(layer)) if layer.count_chars() <= MAX_PAGE_CHARS else ""
    if letters(text) < letters(plain := str(layer.get_text_bounded()[:MAX_PAGE_CHARS])) * 0.98:
        text = plain.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\ufffe", "-").replace("\x02", "-").replace("\x00", "")


def laid_out(layer: Any) -> Iterator[str]:
    """The characters in the order of the page's own drawing, with what the gaps between them mean.

    A gap wider than a letter's size parts columns and table cells (three spaces); a step down parts lines, a wide step
    paragraphs. Cells that are drawn row by row so come out as rows, columns that are drawn one by one as columns.
    """
    from pypdfium2 import raw  # noqa: PLC0415 - after the limits

    before: tuple[float, float, float] | None = None  # right edge, baseline, size
    spaced = False
    for index in range(layer.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(layer, index))
        if sign.isspace():
            spaced = True
            continue
        left, bottom, right, top = layer.get_charbox(index, loose=True)
        size = max(raw.FPDFText_GetFontSize(layer, index), (top - bottom) * 0.7, 1.0)
        if before:
            yield gap(before, (left, bottom, size), spaced=spaced)
        yield sign
        before, spaced = (right, bottom, size), False


def gap(before: tuple[float, float, float], after: tuple[float, float, float], *, spaced: bool) -> str:
    """What stands between two characters."""
    (edge, base, size), (left, bottom, _) = before, after
    step = base - bottom
    if abs(step) > size * 0.5:
        return "\n\n" if step > size * 1.9 or step < -size else "\n"
    if left - edge > size * 1.1 or left < edge - size * 3:
        return "   "
    return " " if spaced or left - edge > size * 0.22 else ""


def has_ocr() -> bool:
    """Whether the optional recogniser is installed; its models come in its package, nothing is fetched."""
    import importlib.util  # noqa: PLC0415

    return importlib.util.find_spec("rapidocr_onnxruntime") is not None


def recognised(document: Any, numbers: list[int] | None = None) -> list[str]:
    """The text of pictures of pages, or nothing where the recogniser is not installed or finds none."""
    if not has_ocr():
        return []
    from rapidocr_onnxruntime import RapidOCR  # type: ignore[import-not-found]  # noqa: PLC0415  # optional

    engine = RapidOCR()
    wanted = numbers if numbers is not None else list(range(len(document)))
    pages = [ocr_page(engine, document[number]) for number in wanted[:MAX_OCR_PAGES]]
    return pages if numbers is not None or sum(letters(page) for page in pages) >= FEW_LETTERS else []


def ocr_page(engine: Any, page: Any) -> str:
    """One page: boxes of words, put into lines from top to bottom and left to right."""
    found, _ = engine(page.render(scale=OCR_SCALE).to_numpy())
    rows: list[tuple[float, list[tuple[float, str]]]] = []
    for box, text, _score in sorted(found or [], key=lambda entry: entry[0][0][1]):
        top, left, height = box[0][1], box[0][0], box[2][1] - box[0][1]
        if rows and top - rows[-1][0] < height / 2:
            rows[-1][1].append((left, text))
        else:
            rows.append((top, [(left, text)]))
    return "\n".join(" ".join(text for _, text in sorted(words)) for _, words in rows)


def with_fields(pages: list[str], content: bytes) -> list[str]:
    """Filled form fields as lines of the last page, where the page does not show them already."""
    import pypdf  # noqa: PLC0415

    try:
        fields = pypdf.PdfReader(io.BytesIO(content)).get_fields() or {}
    except Exception:  # noqa: BLE001 - the text is read; a form that cannot be is no reason to lose it
        return pages
    values = [(str(name), entry.get("/V")) for name, entry in fields.items()]
    seen = "\n".join(pages)
    filled = [f"{name}: {value}" for name, value in values if isinstance(value, str) and value.strip()]
    lines = [line for line in filled if line not in seen]
    return [*pages[:-1], "\n".join([pages[-1], *lines])] if lines else pages


def main() -> int:
    """Read standard input to its end, answer, leave."""
    limit(ocr=has_ocr())
    content = sys.stdin.buffer.read()
    try:
        reading = read_pdf(content)
    except MemoryError:
        reading = Reading(problem="reading it would take more memory than is allowed")
    except Exception:  # noqa: BLE001 - whatever a parser throws, the parent gets one plain sentence
        reading = Reading(problem=BROKEN)
    json.dump(asdict(reading), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
