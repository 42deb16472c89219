"""Papers and mails that speak of an offer, as Documents: PDF, DOCX, ODT, HTML, text, `.eml`, mbox.

Knows what a file is by its first bytes, and that PDFs are read by a child process limited in time and memory. A file
that cannot be read is a Document that says why; nothing is skipped in silence. Refuses to know what a text means.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bowout.lazy import lazily
from bowout.sources.office import OfficeError, office_text
from bowout.steps.address import Address
from bowout.steps.html import to_text
from bowout.steps.message import Attachment, Message, read
from bowout.steps.offer import Document, DocumentKind, Signature
from bowout.steps.offer.dossier import document_of

MAX_FILE_BYTES = 40_000_000
MAX_TEXT_CHARS = 400_000
MAX_MAILS = 5_000
CHILD_SECONDS = 150  # with the recogniser; a letter takes a tenth of a second
SMALL_PICTURE_BYTES = 60_000  # logos and icons under a signature

TOO_LARGE = "it is larger than any letter"
EMPTY = "it is empty"
NO_TEXT = "it holds no text"
UNKNOWN_KIND = "it is a kind of file that Bowout does not read; save it as PDF"
PICTURE = "it is a picture; save it as a PDF with text, or install the text recognition extra"
NOT_A_PDF = "it is damaged or not a complete PDF"
TOO_SLOW = "reading it took too long"

IGNORED_TYPES = lazily(
    r"text/calendar|application/ics|text/x?-?vcard|application/(?:x-)?pkcs7|application/pgp|message/delivery"
)
IGNORED_NAMES = lazily(r"\.(?:ics|vcf|p7s|p7m|asc|sig)$", re.IGNORECASE)
PICTURES = lazily(r"\.(?:jpe?g|png|gif|bmp|tiff?|heic|webp|svg)$", re.IGNORECASE)
HEADER_LINE = lazily(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]")


def read_file(path: Path) -> tuple[Document, ...]:
    """One file: a paper, a mail with its attachments, or an mbox. An unreadable one is a Document that says why."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return (unreadable(path.name, TOO_LARGE),)
        content = path.read_bytes()
    except OSError as error:
        return (unreadable(path.name, (error.strerror or "it cannot be opened").lower()),)
    if is_mbox(content):
        return tuple(each for raw in split_mbox(content) for each in mail_documents(raw, path.name))
    if is_mail(content, path.suffix):
        return mail_documents(content, path.name)
    return (read_bytes(content, path.name),)


def read_bytes(
    content: bytes,
    name: str,
    *,
    message: str | None = None,
    dated: datetime | None = None,
    sender: Address | None = None,
    mine: bool = False,
) -> Document:
    """A file carried by a mail, as a Document."""
    reading = read_paper(content, name)
    pages = tuple(unicodedata.normalize("NFC", page) for page in reading.pages)
    return Document(
        file=name,
        kind=DocumentKind.PAPER,
        pages=pages,
        said="\n".join(pages),
        message=message,
        dated=dated,
        sender=sender,
        mine=mine,
        signature=reading.signature,
        signers=reading.signers,
        recognised=reading.recognised,
        partly=reading.partly,
        unreadable=reading.unreadable,
    )


def documents_of(message: Message, *, me: tuple[str, ...] = ()) -> tuple[Document, ...]:
    """A mail and every file it carries that could be a letter."""
    letter = document_of(message, me=me)
    carried = [attached(each, letter) for each in message.attachments if worth_reading(each)]
    return (letter, *carried)


def mail_documents(raw: bytes, file: str) -> tuple[Document, ...]:
    """The bytes of one mail, as documents named by the file they came in."""
    return documents_of(read(raw, origin=file))


def attached(attachment: Attachment, letter: Document) -> Document:
    """An attachment with its mail's id, sender and date."""
    return read_bytes(
        attachment.content,
        attachment.name or "attachment",
        message=letter.message,
        dated=letter.dated,
        sender=letter.sender,
        mine=letter.mine,
    )


def worth_reading(attachment: Attachment) -> bool:
    """Whether an attachment is more than a calendar file, a key or a small picture under a signature."""
    if IGNORED_TYPES.match(attachment.content_type) or IGNORED_NAMES.search(attachment.name):
        return False
    picture = attachment.content_type.startswith("image/") or PICTURES.search(attachment.name)
    return not (picture and len(attachment.content) < SMALL_PICTURE_BYTES)


def unreadable(name: str, reason: str) -> Document:
    """A document that could not be read, with the plain reason."""
    return Document(file=name, kind=DocumentKind.PAPER, unreadable=reason)


def read_paper(content: bytes, name: str) -> Document:
    """What a file is, by its first bytes, and its text."""
    if not content.strip():
        return unreadable(name, EMPTY)
    if len(content) > MAX_FILE_BYTES:
        return unreadable(name, TOO_LARGE)
    if b"%PDF-" in content[:1024]:
        return read_pdf(content, name)
    if content.startswith(b"PK\x03\x04"):
        return read_office(content, name)
    reason = not_text(content, name)
    return unreadable(name, reason) if reason else read_text(content, name)


def not_text(content: bytes, name: str) -> str | None:
    """Why a file is neither a known paper nor plain text, or None."""
    if is_picture(content, name):
        return PICTURE
    if b"\x00" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return UNKNOWN_KIND
    return NOT_A_PDF if name.lower().endswith(".pdf") else None


def is_picture(content: bytes, name: str) -> bool:
    """Whether the bytes or the name are those of a picture."""
    return content.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")) or bool(
        PICTURES.search(name)
    )


def read_text(content: bytes, name: str) -> Document:
    """Plain text or HTML."""
    text = decoded(content)[:MAX_TEXT_CHARS]
    if text.startswith("{\\rtf"):
        return unreadable(name, UNKNOWN_KIND)
    if name.lower().endswith((".html", ".htm")) or re.match(
        r"\s{0,100}<(?:!doctype|html|body|div|p)\b", text, re.IGNORECASE
    ):
        text = to_text(text)
    pages = tuple(page for page in text.replace("\r\n", "\n").split("\f") if page.strip())
    if not pages:
        return unreadable(name, NO_TEXT)
    return Document(file=name, kind=DocumentKind.PAPER, pages=pages)


def decoded(content: bytes) -> str:
    """Bytes to text: by their byte order mark, else UTF-8, else the Western Windows code page."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read_office(content: bytes, name: str) -> Document:
    """A DOCX or ODT file."""
    try:
        text = office_text(content)
    except OfficeError as error:
        return unreadable(name, str(error))
    return Document(file=name, kind=DocumentKind.PAPER, pages=(text,))


def read_pdf(content: bytes, name: str) -> Document:
    """A PDF, by a child process that may not take more than its share."""
    command = [sys.executable, "-I", "-m", "bowout.sources.documents_child"]
    try:
        run = subprocess.run(command, input=content, capture_output=True, timeout=CHILD_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return unreadable(name, TOO_SLOW)
    if run.returncode or not run.stdout:
        return unreadable(name, "reading it took more time or memory than is allowed")
    answer = json.loads(run.stdout)
    if answer["problem"]:
        return unreadable(name, answer["problem"])
    return Document(
        file=name,
        kind=DocumentKind.PAPER,
        pages=tuple(answer["pages"]),
        signature=Signature(answer["signature"]),
        signers=tuple(answer["signers"]),
        recognised=answer["recognised"],
        partly=answer.get("partly"),
    )


def is_mbox(content: bytes) -> bool:
    """Whether the file begins like an mbox: a `From ` line, then a header."""
    first, _, rest = content.partition(b"\n")
    return first.startswith(b"From ") and bool(HEADER_LINE.match(rest))


def is_mail(content: bytes, suffix: str) -> bool:
    """Whether the file is one mail: by its name, or by two header lines at its head."""
    if suffix.lower() in {".eml", ".emlx", ".mht"}:
        return True
    lines = content[:4000].lstrip().split(b"\n")[:4]
    headers = [line for line in lines if HEADER_LINE.match(line)]
    known = any(
        line.lower().startswith((b"message-id:", b"received:", b"return-path:", b"mime-version:")) for line in headers
    )
    return known and len(headers) >= 2


def split_mbox(content: bytes) -> Iterator[bytes]:
    """The mails of an mbox: a `From ` line after an empty one begins the next."""
    pieces = re.split(rb"(?:\A|\r?\n\r?\n)From [^\r\n]{0,500}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)", content)
    for piece in pieces[1 : MAX_MAILS + 1]:
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", piece)
