"""What a mail that comes after a yes does to the verdict, in words no dossier of the material uses."""

from __future__ import annotations

import pytest

from bowout.steps.offer import Firmness
from northwind import ACCEPTED, FIRM, PLAIN, THANKED, YES, judged, mail, word


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, I have spoken to both your referees, who were full of praise, and your DBS is spotless. Dana",
        "Robin, every check we run has been completed and nothing was flagged. You may give notice. Dana",
        "Dear Robin, the conditions of your offer have all been met. Kind regards, Dana",
    ],
)
def test_checks_are_cleared_in_many_words(text: str) -> None:
    assert judged(*THANKED, mail(text, 12)).firmness is Firmness.FIRM


@pytest.mark.parametrize(
    "text",
    [
        "Your DBS is back and fine. We are still chasing one of your referees; otherwise all good.",
        "Could you send us your second referee's number? Everything else has come through.",
        "We will have your DBS by Friday, and once it is clear your start is confirmed.",
        "Your references came back with a discrepancy that we need to discuss.",
    ],
)
def test_a_check_that_is_not_done_stays_open(text: str) -> None:
    assert judged(*THANKED, mail(text, 12)).firmness is Firmness.ACCEPTED_WITH_CONDITIONS


@pytest.mark.parametrize(
    "text",
    [
        "We have put a hold on all new joiners until the budget is settled.",
        "The new depot opens late, so we won't need you on the 7th.",
        "I am afraid we can only offer £28,000 after all.",
        "Could we push your first day back? I have no new date yet.",
        "The trustees have had to delete the post.",
    ],
)
def test_trouble_in_many_words_is_never_safe(text: str) -> None:
    assert not judged(*FIRM, mail(text, 15)).safe_to_withdraw


@pytest.mark.parametrize(
    "text", ["Lovely news!", "Wonderful, you're on the rota for the 7th.", "Perfect, thanks Robin."]
)
def test_a_glad_answer_is_an_answer(text: str) -> None:
    assert judged(*YES, mail(text, 4)).firmness is Firmness.FIRM


def test_a_yes_without_an_answer_is_not_firm() -> None:
    assert judged(*YES).firmness is Firmness.UNSIGNED


def test_an_offer_cannot_acknowledge_a_yes_that_nobody_gave() -> None:
    asking = mail(PLAIN + "\nKindly revert with your acceptance. We would be glad to have you.", 2)
    assert judged(asking).firmness is Firmness.UNSIGNED


def test_what_the_person_was_told_is_shown_and_weighs_nothing() -> None:
    told = judged(*ACCEPTED, word("HR told me by phone that all checks are complete.", 10))
    assert told.firmness is Firmness.ACCEPTED_WITH_CONDITIONS
    assert any("told me by phone" in proof.quote and proof.says.startswith("told") for proof in told.evidence)


def test_the_second_of_two_conditions_counts_though_it_has_no_name() -> None:
    offer = mail(PLAIN + "\nThis offer is subject to satisfactory references and to the lease of the new shop.", 2)
    yes = mail("Dear Dana, I accept. Robin", 3, mine=True)
    cleared = mail("Hi Robin, your references are back and satisfactory. See you on 7 December!", 5)
    assert not judged(offer, yes, cleared).safe_to_withdraw
