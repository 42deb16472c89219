"""One signed letter and one clause in it: what the clause holds back, and what never blocks."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bowout.steps.offer import Condition, Document, DocumentKind, Firmness, Signature, Verdict
from bowout.steps.offer.assess import assess

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
LETTER = """Northwind Traders Ltd
2 November 2026

Dear Robin Vale,

We are pleased to offer you the position of Warehouse Planner from 7 December 2026 at £31,000 a year.
{clause}

Yours sincerely
Dana Hale
Head of People

{ending}
"""
SIGNED = "Accepted and agreed:\nRobin Vale   4 November 2026"
BLANK = "Accepted and agreed:\n______________   Date: ________\nRobin Vale"


def paper(text: str, name: str = "offer.pdf", *, signature: Signature = Signature.NONE) -> Document:
    return Document(file=name, kind=DocumentKind.PAPER, pages=(text,), said=text, signature=signature)


def letter(clause: str = "", ending: str = SIGNED) -> Document:
    return paper(LETTER.format(clause=clause, ending=ending))


def judged(*documents: Document) -> Verdict:
    return assess(documents, now=NOW, my_name="Robin Vale")


HOLDING = [
    ("This appointment requires the approval of our Board, which meets on 20 November.", Condition.APPROVAL),
    ("The position is pending final headcount approval.", Condition.APPROVAL),
    ("Your start will take effect upon our securing the Ministry contract.", Condition.CONTRACT_AWARD),
    ("Should your references prove unsatisfactory, this offer may be withdrawn.", Condition.REFERENCES),
    ("We reserve the right to withdraw this offer if your references are not satisfactory.", Condition.REFERENCES),
    ("This offer will lapse unless we receive a clear DBS certificate before your start.", Condition.BACKGROUND_CHECK),
    ("We make this offer in reliance on a clear background check.", Condition.BACKGROUND_CHECK),
    ("Prior to commencing you will be required to undergo a medical examination.", Condition.MEDICAL),
    ("This offer is subject to your being released by your current employer.", Condition.START_DATE),
    ("You will need a Skilled Worker visa before you can start.", Condition.VISA),
    ("You must obtain your forklift licence before starting.", Condition.CREDENTIALS),
]


@pytest.mark.parametrize(("clause", "condition"), HOLDING, ids=[clause for clause, _ in HOLDING])
def test_a_signed_letter_with_this_clause_is_held(clause: str, condition: Condition) -> None:
    verdict = judged(letter(clause))
    assert not verdict.safe_to_withdraw
    assert verdict.open_conditions == (condition,)
    assert verdict.evidence[0].quote == clause


@pytest.mark.parametrize(
    "clause",
    [
        "",
        "There is a probation period of six months.",
        "Your bonus is subject to board approval and the pension to the rules of the scheme.",
        "Your employment is subject to the terms of the staff handbook and the company's policies.",
        "The appointment is subject to the conditions of service of the National Joint Council.",
        "This is a fixed-term contract for twelve months, which may be extended subject to funding.",
        "Your salary will be reviewed each April subject to budget.",
        "Please quote the reference above in all correspondence.",
        "You represent that you are not subject to any agreement that would conflict with this offer.",
        "The company may change your place of work or withdraw benefits with reasonable notice.",
    ],
)
def test_a_signed_letter_with_this_clause_is_firm(clause: str) -> None:
    assert judged(letter(clause)).firmness is Firmness.FIRM


def test_an_unknown_condition_counts_as_open() -> None:
    verdict = judged(letter("This offer is conditional upon the sale of our Leeds site completing."))
    assert verdict.firmness is Firmness.ACCEPTED_WITH_CONDITIONS
    assert any("Leeds" in sentence for sentence in verdict.missing)


def test_a_blank_line_is_no_signature_and_neither_is_somebody_elses() -> None:
    assert judged(letter(ending=BLANK)).open_conditions == (Condition.ACCEPTANCE,)
    other = judged(letter(ending="Accepted and agreed:\n/s/ Peter Other   4 November 2026"))
    assert other.open_conditions == (Condition.ACCEPTANCE,)


def test_a_representation_clears_nothing() -> None:
    clause = "This offer is subject to a DBS check. You represent that you are not subject to any restriction."
    assert judged(letter(clause)).open_conditions == (Condition.BACKGROUND_CHECK,)


CERTIFICATE = """Certificate of Completion
Envelope Id: 77AA
Status: {status}
Signer Events
Robin Vale robin.vale@mail.test
Signed: 11/4/2026 9:00 AM
Dana Hale dana.hale@northwind.example
{them}
"""


def test_a_certificate_says_who_has_signed() -> None:
    done = CERTIFICATE.format(status="Completed", them="Signed: 11/5/2026 9:00 AM")
    open_ = CERTIFICATE.format(status="Sent", them="Sent: 11/3/2026")
    assert judged(letter(ending=""), paper(done, "certificate.pdf")).firmness is Firmness.FIRM
    waiting = judged(letter(ending=""), paper(open_, "certificate.pdf"))
    assert waiting.firmness is Firmness.UNSIGNED
    assert waiting.open_conditions == (Condition.COUNTERSIGNATURE,)


def test_a_scan_read_by_machine_is_never_firm() -> None:
    read = Document(file="scan.pdf", kind=DocumentKind.PAPER, pages=letter().pages, recognised=True)
    verdict = judged(read)
    assert verdict.firmness is Firmness.ACCEPTED_WITH_CONDITIONS
    assert "scan.pdf" in verdict.missing[-1]


def test_a_paper_changed_after_signing_is_doubtful_and_never_firm() -> None:
    text = LETTER.format(clause="", ending=SIGNED)
    verdict = judged(paper(text, signature=Signature.ALTERED))
    assert not verdict.safe_to_withdraw
    assert "changed after" in verdict.suspicious[0]
