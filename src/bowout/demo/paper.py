"""The offer letter of the invented search, as a small PDF written by hand.

Refuses to be a PDF library: one page, one font, lines of text.
"""

from __future__ import annotations

from datetime import datetime

from bowout.demo.post import Calendar


def offer_letter(c: Calendar, written: datetime, start: datetime) -> bytes:
    """Larkspur's conditional offer, with title, pay and start, signed by both sides."""
    return pdf(
        [
            "Larkspur Foods Ltd",
            "12 Mill Lane, Stockport",
            "",
            f"{c.words(written)} {written.year}",
            "",
            "Dear Robin Ashdown,",
            "",
            "We are pleased to offer you employment with Larkspur Foods Ltd on these terms:",
            "Position: Supply Planning Manager",
            f"Start date: {start.day} {c.words(start).split()[2]} {start.year}",
            "Place of work: Stockport",
            "Salary: GBP 46,500 per year",
            "",
            "This offer is subject to two satisfactory references and to proof of your right",
            "to work in the United Kingdom.",
            "",
            "To accept, please sign below and return one copy to us.",
            "",
            "Signed for Larkspur Foods Ltd: Ingrid Vale, HR Business Partner",
            "",
            "I accept this offer.",
            "Signed: ______________________   Date: ______________",
        ]
    )


def pdf(lines: list[str]) -> bytes:
    """A one-page PDF with these lines (Latin letters)."""
    shown = "".join(f"({_escape(line)}) Tj T* " for line in lines)
    content = f"BT /F1 11 Tf 64 770 Td 16 TL {shown}ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
    )


def _escape(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
