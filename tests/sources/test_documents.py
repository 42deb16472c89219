"""Real files to Documents: what is read, and the sentence for what is not."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pypdf
import pytest
from evaluation.offers.papers import Paper, docx, drawn, encrypted, pdf, scan

from bowout.sources import documents
from bowout.sources.documents import read_bytes, read_file
from bowout.sources.documents_child import has_ocr
from bowout.steps.offer import DocumentKind, Signature

LETTER = """Northwind Traders Ltd

Dear Robin Vale,

We are pleased to offer you the position of Warehouse Planner.
\f
Signed: ____________
"""


def test_a_pdf_is_read_page_by_page() -> None:
    document = read_bytes(pdf(Paper(text=LETTER)), "offer.pdf")
    assert document.kind is DocumentKind.PAPER
    assert document.unreadable is None
    assert len(document.pages) == 2
    assert "pleased to offer you the position" in document.pages[0]
    assert "Signed: ____" in document.pages[1]


def test_columns_are_read_one_after_the_other_and_table_rows_stay_rows() -> None:
    text = "<<<\nNorthwind Traders\n12 Harbour Street\n|||\nTel. 555 0100\nwww.northwind.example\n>>>\n\n| Start date | 7 December 2026 |"
    page = read_bytes(pdf(Paper(text=text)), "offer.pdf").pages[0]
    assert page.index("12 Harbour Street") < page.index("Tel. 555 0100")
    assert "Start date   7 December 2026" in page


def test_filled_form_fields_are_part_of_the_text() -> None:
    document = read_bytes(
        pdf(Paper(text="Offer of employment for a planner", fields={"Signature": "Robin Vale"})), "offer.pdf"
    )
    assert "Signature: Robin Vale" in document.pages[-1]


@pytest.mark.parametrize(
    ("seal", "expected"), [("", Signature.NONE), ("intact", Signature.INTACT), ("altered", Signature.ALTERED)]
)
def test_a_digital_signature_says_whether_the_paper_was_changed_after_it(seal: str, expected: Signature) -> None:
    document = read_bytes(pdf(Paper(text=LETTER, seal=seal, sealed_by="Dana Hale")), "offer.pdf")
    assert document.signature is expected
    assert document.signers == (() if expected is Signature.NONE else ("Dana Hale",))


def test_bytes_changed_under_a_signature_are_seen() -> None:
    content = pdf(Paper(text=LETTER, seal="intact", sealed_by="Dana Hale"))
    spot = content.index(b"/MediaBox")
    forged = content[: spot + 9] + content[spot + 9 :].replace(b"595", b"596", 1)
    assert read_bytes(forged, "offer.pdf").signature is Signature.ALTERED


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (encrypted(drawn(Paper(text=LETTER))), "offer.pdf", "password"),
        (drawn(Paper(text=LETTER))[:300], "offer.pdf", "damaged"),
        (b"this is no pdf", "offer.pdf", "damaged"),
        (b"", "offer.pdf", "empty"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 70_000, "letter.png", "picture"),
        (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "offer.doc", "save it as PDF"),
        (b"PK\x03\x04 not a zip", "offer.docx", "damaged"),
    ],
    ids=["encrypted", "cut off", "no pdf", "empty", "picture", "old word file", "broken zip"],
)
def test_what_cannot_be_read_says_why(content: bytes, name: str, reason: str) -> None:
    document = read_bytes(content, name)
    assert document.unreadable is not None
    assert reason in document.unreadable
    assert document.pages == ()


def test_a_scan_is_named_as_pictures_where_no_recogniser_is_installed() -> None:
    document = read_bytes(scan(Paper(text=LETTER)), "scan.pdf")
    if has_ocr():
        assert "Warehouse Planner" in " ".join(document.pages)
    else:
        assert document.unreadable == "its pages are pictures without text"


def test_a_pdf_that_eats_time_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "CHILD_SECONDS", 0.01)
    assert read_bytes(pdf(Paper(text=LETTER)), "offer.pdf").unreadable == documents.TOO_SLOW


def test_word_files_keep_tables_headers_and_the_accepted_text() -> None:
    paper = Paper(
        text="Salary: {-£30,000-}{+£32,000+}\n| Start date | 7 December 2026 |",
        header="Northwind Traders",
        footer="Page 1",
    )
    text = read_bytes(docx(paper), "contract.docx").pages[0]
    assert "Salary: £32,000" in text
    assert "30,000" not in text
    assert "Start date\t7 December 2026" in text
    assert text.startswith("Northwind Traders")


def test_a_word_file_with_entities_or_a_bomb_is_refused() -> None:
    def packed(xml: bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", xml)
        return out.getvalue()

    entity = read_bytes(packed(b'<!DOCTYPE x [<!ENTITY a "b">]><w>&a;</w>'), "a.docx")
    bomb = read_bytes(packed(b"<w>" + b" " * 30_000_000 + b"</w>"), "b.docx")
    assert entity.unreadable is not None
    assert "declarations" in entity.unreadable
    assert bomb.unreadable is not None
    assert "more text than any letter" in bomb.unreadable


def test_html_is_read_as_text_and_never_fetched() -> None:
    document = read_bytes(
        b"<html><body><p>We offer you the <b>job</b>.</p><img src='http://tracker.example/x'></body></html>", "o.html"
    )
    assert "We offer you the job." in document.pages[0]
    assert "tracker" not in document.pages[0]


def test_a_mail_brings_its_letter_and_leaves_its_logo(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "Dana Hale <dana.hale@northwind.example>"
    message["To"] = "Robin Vale <robin.vale@mail.test>"
    message["Date"] = "Mon, 02 Nov 2026 09:00:00 +0000"
    message["Message-ID"] = "<offer@northwind.example>"
    message.set_content("Your letter is attached.\n")
    message.add_attachment(pdf(Paper(text=LETTER)), maintype="application", subtype="pdf", filename="offer.pdf")
    message.add_attachment(b"\x89PNG" + b"0" * 900, maintype="image", subtype="png", filename="logo.png")
    path = tmp_path / "offer.eml"
    path.write_bytes(message.as_bytes())

    mail, letter = read_file(path)
    assert mail.kind is DocumentKind.MAIL
    assert mail.file == "offer.eml"
    assert letter.file == "offer.pdf"
    assert letter.message == mail.message == "<offer@northwind.example>"
    assert letter.dated == mail.dated
    assert letter.sender == mail.sender


def test_an_mbox_is_all_its_mails(tmp_path: Path) -> None:
    one = "From a@b.test Mon Nov  2 09:00:00 2026\nFrom: a@northwind.example\nSubject: one\n\nFirst.\n>From here on\n\n"
    path = tmp_path / "offers.mbox"
    path.write_text(one + one.replace("one", "two").replace("First", "Second"))
    found = read_file(path)
    assert [document.subject for document in found] == ["one", "two"]
    assert "From here on" in found[0].pages[0]


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    assert read_file(tmp_path / "nothing.pdf")[0].unreadable == "no such file or directory"


def test_a_picture_among_pages_of_text_is_named_or_read() -> None:
    book = pypdf.PdfWriter()
    for content in (pdf(Paper(text=LETTER)), scan(Paper(text="This offer is contingent upon a background check."))):
        book.append(io.BytesIO(content))
    out = io.BytesIO()
    book.write(out)
    document = read_bytes(out.getvalue(), "offer.pdf")
    assert document.pages[0]
    assert document.recognised if has_ocr() else str(document.partly).endswith("is a picture without text")
