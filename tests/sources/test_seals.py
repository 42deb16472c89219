"""What may be added to a signed PDF and what may not; the signatures are made by pyHanko, another implementation."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import cast

import pypdf
import pytest
from evaluation.offers.papers import Paper, drawn, key_of, tampered
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject, TextStringObject

from bowout.sources.seals import signatures

FORM = drawn(Paper(text="Offer of employment\nPlanner, 40,000 a year", fields={"name": "Robin Vale", "date": ""}))


def signed(content: bytes, signer: str, field: str, permission: fields.MDPPerm | None = None) -> bytes:
    """The paper with one more signature, as an incremental update."""
    meta = signers.PdfSignatureMetadata(
        field_name=field,
        name=signer,
        certify=permission is not None,
        docmdp_permissions=permission or fields.MDPPerm.FILL_FORMS,
    )
    out = io.BytesIO()
    signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(content)), meta, signer=key_of(signer), output=out)
    return out.getvalue()


def changed(content: bytes, change: Callable[[pypdf.PdfWriter], None]) -> bytes:
    """The paper after a change, as an incremental update."""
    writer = pypdf.PdfWriter(io.BytesIO(content), incremental=True)
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def fill(writer: pypdf.PdfWriter) -> None:
    """The date is filled in."""
    writer.update_page_form_field_values(writer.pages[0], {"date": "12 November 2026"}, auto_regenerate=False)


def describe(writer: pypdf.PdfWriter) -> None:
    """A title among the document's properties."""
    writer.add_metadata({"/Title": "Offer"})


def remark(writer: pypdf.PdfWriter) -> None:
    """A text laid over the page."""
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/FreeText"),
            NameObject("/Contents"): TextStringObject("90,000 a year"),
            NameObject("/DA"): TextStringObject("/Helv 12 Tf"),
            NameObject("/Rect"): ArrayObject([FloatObject(one) for one in (50, 50, 200, 80)]),
        }
    )
    page = writer.pages[0]
    page[NameObject("/Annots")] = ArrayObject([*cast("ArrayObject", page["/Annots"]), writer._add_object(note)])


def rewrite(writer: pypdf.PdfWriter) -> None:
    """Another content of the page."""
    writer.pages[0].merge_page(pypdf.PdfReader(io.BytesIO(drawn(Paper(text="and a car")))).pages[0])


def test_a_second_signature_leaves_the_first_intact() -> None:
    both = signed(signed(FORM, "Dana Hale", "Employer"), "Robin Vale", "Employee")
    assert signatures(both) == ("intact", ["Dana Hale", "Robin Vale"])


@pytest.mark.parametrize("change", [fill, describe], ids=["a filled field", "a title"])
def test_what_a_signature_permits_is_no_alteration(change: Callable[[pypdf.PdfWriter], None]) -> None:
    assert signatures(changed(signed(FORM, "Dana Hale", "Employer"), change))[0] == "intact"


@pytest.mark.parametrize("change", [remark, rewrite], ids=["a text over the page", "another content"])
def test_what_changes_the_paper_is_seen(change: Callable[[pypdf.PdfWriter], None]) -> None:
    assert signatures(changed(signed(FORM, "Dana Hale", "Employer"), change))[0] == "altered"


def test_an_added_page_is_seen_under_two_signatures() -> None:
    assert signatures(tampered(signed(signed(FORM, "Dana Hale", "A"), "Robin Vale", "B")))[0] == "altered"


def test_a_page_added_between_two_signatures_is_seen() -> None:
    assert signatures(signed(tampered(signed(FORM, "Dana Hale", "A")), "Robin Vale", "B"))[0] == "altered"


def test_a_certifying_signature_that_permits_nothing_is_broken_by_a_filled_field() -> None:
    certified = signed(FORM, "Dana Hale", "Employer", fields.MDPPerm.NO_CHANGES)
    assert signatures(certified)[0] == "intact"
    assert signatures(changed(certified, fill))[0] == "altered"


def test_remarks_may_be_added_where_the_signature_says_so() -> None:
    certified = signed(FORM, "Dana Hale", "Employer", fields.MDPPerm.ANNOTATE)
    assert signatures(changed(certified, remark))[0] == "intact"


def test_a_page_cannot_be_passed_off_as_metadata() -> None:
    def disguise(writer: pypdf.PdfWriter) -> None:
        page = writer.pages[0]
        contents = page.raw_get("/Contents")
        writer.root_object[NameObject("/Metadata")] = contents
        cast("StreamObject", contents.get_object())._data = b"another page"

    assert signatures(changed(signed(FORM, "Dana Hale", "Employer"), disguise))[0] == "altered"
