"""What is missing becomes a polite mail to the new employer."""

from __future__ import annotations

from bowout.steps.offer import Condition, Firmness, Verdict
from bowout.steps.offer.questions import draft_ask, questions


def verdict(*opened: Condition, firmness: Firmness = Firmness.ACCEPTED_WITH_CONDITIONS) -> Verdict:
    return Verdict(
        firmness=firmness, role="Warehouse Planner", open_conditions=opened, missing=questions(firmness, opened)
    )


def test_each_open_point_is_one_question_in_the_mail() -> None:
    subject, body = draft_ask(
        verdict(Condition.BACKGROUND_CHECK, Condition.COUNTERSIGNATURE), my_name="Robin Vale", contact="Dana"
    )
    assert subject == "My start as Warehouse Planner: what is still open"
    assert body.startswith("Dear Dana,")
    assert "Is the background check complete, who runs it" in body
    assert "contract signed by your side" in body
    assert body.count("?") == 2
    assert body.endswith("Robin Vale\n")


def test_a_single_question_stands_in_the_text() -> None:
    _, body = draft_ask(verdict(Condition.START_DATE), my_name="Robin Vale")
    assert "with this:" in body
    assert "- " not in body


def test_before_acceptance_the_mail_is_about_the_offer() -> None:
    subject, _ = draft_ask(verdict(Condition.ACCEPTANCE, firmness=Firmness.UNSIGNED))
    assert subject == "Your offer as Warehouse Planner"


def test_trouble_and_a_spoken_offer_have_their_own_question() -> None:
    assert "Does the offer stand" in questions(Firmness.TROUBLE, ())[0]
    assert "in writing" in questions(Firmness.VERBAL, ())[0]
