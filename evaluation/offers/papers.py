"""The papers of a dossier as real files: PDF with columns, tables, fields and seals, DOCX, HTML, text.

Knows the marks of evaluation/material/offers/README.md. Refuses to know what a dossier expects.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any

import pypdf
import pypdfium2
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import SimpleSigner, signers
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

MARGIN = 56
LEADING = 14
FONT_SIZE = 10
WRAP = 92
WIDTH, HEIGHT = 595, 842
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What a paper holds and how it is made."""

    text: str
    header: str = ""
    footer: str = ""
    layout: str = ""
    state: str = ""
    seal: str = ""
    sealed_by: str = ""
    fields: dict[str, str] = field(default_factory=dict)


def pages_of(text: str) -> list[str]:
    """The pages, parted by a form feed."""
    return [page.strip("\n") for page in text.split("\f")]


def pdf(paper: Paper) -> bytes:
    """A PDF, in the state that the dossier asks for."""
    if paper.state == "scan":
        return scan(paper)
    content = drawn(paper)
    if paper.state == "encrypted":
        return encrypted(content)
    if paper.state == "broken":
        return content[: len(content) // 2].replace(b"obj", b"o j")
    if paper.seal:
        content = sealed(content, paper.sealed_by or "Signer")
    return tampered(content) if paper.seal == "altered" else content


def drawn(paper: Paper) -> bytes:
    """The text drawn page by page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT))
    for page in pages_of(paper.text):
        draw_page(canvas, page, paper)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def draw_page(canvas: Any, page: str, paper: Paper) -> None:
    """One page: header, lines, columns, table rows, fields, footer."""
    canvas.setFont("Helvetica", FONT_SIZE)
    canvas.drawString(MARGIN, HEIGHT - 36, paper.header)
    y: float = HEIGHT - MARGIN - 10
    columns: list[list[str]] | None = None
    for line in page.split("\n"):
        if line.strip() == "<<<":
            columns = [[]]
        elif line.strip() == "|||" and columns is not None:
            columns.append([])
        elif line.strip() == ">>>" and columns is not None:
            y, columns = draw_columns(canvas, columns, y), None
        elif columns is not None:
            columns[-1].append(line)
        else:
            y = draw_line(canvas, line, y)
    for name, value in paper.fields.items():
        canvas.drawString(MARGIN, y, f"{name}:")
        canvas.acroForm.textfield(name=name, value=value, x=MARGIN + 110, y=y - 4, width=240, height=16, borderWidth=0)
        y -= 24
    canvas.drawString(MARGIN, 30, paper.footer)


def draw_columns(canvas: Any, columns: list[list[str]], y: float) -> float:
    """Columns side by side; where the lowest ends."""
    lowest = y
    for number, column in enumerate(columns):
        at = y
        for line in column:
            for piece in wrapped(line, WRAP // len(columns) - 4):
                canvas.drawString(MARGIN + number * (WIDTH - 2 * MARGIN) / len(columns), at, piece)
                at -= LEADING
        lowest = min(lowest, at)
    return lowest


def draw_line(canvas: Any, line: str, y: float) -> float:
    """A line, wrapped where it is too long, or a table row."""
    if row := cells_of(line):
        for number, cell in enumerate(row):
            canvas.drawString(MARGIN + number * (WIDTH - 2 * MARGIN) / len(row), y, cell)
        return y - LEADING
    for piece in wrapped(line, WRAP):
        canvas.drawString(MARGIN, y, piece)
        y -= LEADING
    return y


def cells_of(line: str) -> list[str]:
    """The cells of a `| a | b |` line."""
    bare = line.strip()
    if not (bare.startswith("|") and bare.endswith("|") and len(bare) > 2):
        return []
    return [cell.strip() for cell in bare.strip("|").split("|")]


def wrapped(line: str, width: int) -> list[str]:
    """A long line in pieces; a short one as it is."""
    if len(line) <= width:
        return [line]
    pieces, current = [], ""
    for word in line.split(" "):
        if current and len(current) + len(word) + 1 > width:
            pieces.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    return [*pieces, current]


def scan(paper: Paper) -> bytes:
    """A picture of the page, as a scanner makes it."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT))
    for page in pypdfium2.PdfDocument(drawn(paper)):
        canvas.drawImage(ImageReader(page.render(scale=2).to_pil()), 0, 0, WIDTH, HEIGHT)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def encrypted(content: bytes) -> bytes:
    """The same PDF behind a password."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def sealed(content: bytes, signer: str) -> bytes:
    """The same PDF with a digital signature over all of it."""
    out = io.BytesIO()
    meta = signers.PdfSignatureMetadata(field_name="Signature1", name=signer)
    signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(content)), meta, signer=key_of(signer), output=out)
    return out.getvalue()


def key_of(name: str) -> Any:
    """A throw-away key and certificate in somebody's name."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(start)
    builder = builder.add_extension(x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    ), critical=True)  # fmt: skip
    certificate = builder.not_valid_after(start + timedelta(days=3650)).sign(key, hashes.SHA256())
    bundle = serialization.pkcs12.serialize_key_and_certificates(
        b"k", key, certificate, None, serialization.BestAvailableEncryption(b"p")
    )
    return SimpleSigner.load_pkcs12_data(bundle, other_certs=[], passphrase=b"p")


def tampered(content: bytes) -> bytes:
    """A page added after the signature, as an incremental update."""
    writer = pypdf.PdfWriter(io.BytesIO(content), incremental=True)
    writer.add_blank_page(WIDTH, HEIGHT)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx(paper: Paper) -> bytes:
    """A word-processor file with tables, tracked changes, header and footer."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body(paper.text)}</w:body></w:document>")
        for name, text in (("header1", paper.header), ("footer1", paper.footer)):
            if text:
                archive.writestr(f"word/{name}.xml", f"<w:hdr {W}>{paragraph(text)}</w:hdr>")
    return out.getvalue()


def body(text: str) -> str:
    """Paragraphs and tables."""
    parts = []
    for line in text.replace("\f", "\n").split("\n"):
        row = cells_of(line)
        if row:
            inner = "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row)
            parts.append(f"<w:tbl><w:tr>{inner}</w:tr></w:tbl>")
        else:
            parts.append(paragraph(line))
    return "".join(parts)


def paragraph(line: str) -> str:
    """One paragraph; `{+new+}` and `{-old-}` are tracked."""
    runs = []
    for piece in re.split(r"(\{\+.*?\+\}|\{-.*?-\})", line):
        if piece.startswith("{+"):
            runs.append(f'<w:ins w:id="1" w:author="HR">{run(piece[2:-2])}</w:ins>')
        elif piece.startswith("{-"):
            runs.append(f'<w:del w:id="2" w:author="HR">{run(piece[2:-2]).replace("w:t>", "w:delText>")}</w:del>')
        elif piece:
            runs.append(run(piece))
    return f"<w:p>{''.join(runs)}</w:p>"


def run(text: str) -> str:
    """One run of text."""
    return f"<w:r><w:t>{escape(text)}</w:t></w:r>"


def html(paper: Paper) -> bytes:
    """A page as mail programs and portals write it."""
    parts = []
    for block in re.split(r"\n\s*\n", paper.text.strip()):
        rows = [cells_of(line) for line in block.split("\n")]
        if all(rows):
            inner = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            parts.append(f"<table>{inner}</table>")
        else:
            parts.append("<p>" + "<br>\n".join(escape(line) for line in block.split("\n")) + "</p>")
    return f"<html><body>{''.join(parts)}</body></html>".encode()


def txt(paper: Paper) -> bytes:
    """The text as it is."""
    return paper.text.encode()


MAKERS = {"pdf": pdf, "docx": docx, "html": html, "txt": txt}
KINDS = {
    "pdf": ("application", "pdf"),
    "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "html": ("text", "html"),
    "txt": ("text", "plain"),
}
