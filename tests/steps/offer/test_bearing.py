"""What words weigh where they stand: an offer holds itself back, a yes makes the same words trouble."""

from __future__ import annotations

import pytest

from bowout.steps.offer import Condition, Document, DocumentKind, Firmness
from northwind import FIRM, PLAIN, ROBIN, THANKED, YES, judged, mail

NOW_AND_THEN = "Thank you, I have noted your acceptance."


@pytest.mark.parametrize(
    "text",
    [
        "Should the lottery money not arrive, the appointment will not go ahead.",
        "Before the trustees have met we cannot give you any assurance.",
        "Until the permit is here your place is only provisional.",
    ],
)
def test_an_offer_does_not_take_itself_back(text: str) -> None:
    verdict = judged(mail(f"{PLAIN}\n{text}\n", 2))
    assert verdict.firmness in {Firmness.CONDITIONAL, Firmness.AWAITING_EMPLOYER}


@pytest.mark.parametrize(
    "text",
    [
        "The insurers want to have had a look at your points before you get the keys.",
        "Nobody works with our residents before the bureau has written back, so that comes first.",
    ],
)
def test_what_reads_like_something_to_come_holds_an_accepted_offer_back(text: str) -> None:
    offer = mail(f"{PLAIN}\n{text}\n", 2)
    assert not judged(offer, YES[1], mail(NOW_AND_THEN, 4)).safe_to_withdraw


def test_two_named_checks_and_either_of_them_are_two_checks() -> None:
    offer = mail(
        PLAIN + "\nWe will need two satisfactory references and a DBS check. Should either not come back to our"
        " satisfaction, this letter falls away.\n",
        2,
    )
    done = mail("Hi Robin, your references and your DBS are all back and clear. See you on 7 December 2026!", 12)
    assert judged(offer, YES[1], mail(NOW_AND_THEN, 4), done).firmness is Firmness.FIRM


def test_a_copy_that_the_candidate_sends_back_does_not_make_their_address_the_employers() -> None:
    text = f"{PLAIN}\nAccepted: /s/ Robin Vale, 3 November 2026"
    copy = Document(
        file="signed.pdf", kind=DocumentKind.PAPER, pages=(text,), dated=YES[1].dated, sender=ROBIN, mine=True
    )
    assert judged(*YES, copy, mail(NOW_AND_THEN, 4)).suspicious == ()


def test_a_signature_to_come_from_above_is_an_open_point() -> None:
    offer = mail(f"{PLAIN}\nOnce you have signed, I shall lay it before the director for her signature.\n", 2)
    verdict = judged(offer, YES[1], mail("Thank you, both copies reached me.", 4))
    assert verdict.open_conditions == (Condition.COUNTERSIGNATURE,)


def test_less_pay_asked_for_after_the_yes_is_trouble() -> None:
    haggle = mail(
        "Robin, the owners went over the sums again and £31,000 no longer works. Would you do it for £27,000?", 14
    )
    assert judged(*FIRM, haggle).firmness is Firmness.TROUBLE


def test_do_not_resign_yet_is_trouble_once_all_is_cleared() -> None:
    assert judged(*FIRM, mail("Robin, please do not resign for the moment.", 14)).firmness is Firmness.TROUBLE


def test_checks_that_run_are_no_trouble() -> None:
    told = mail("Robin, please do not resign yet, the DBS is not back.", 6)
    assert judged(*THANKED, told).firmness is Firmness.ACCEPTED_WITH_CONDITIONS
