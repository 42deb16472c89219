"""A dossier to its verdict: one offer, one acceptance, and what the last mail changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bowout.steps.address import Address
from bowout.steps.offer import Condition, Document, DocumentKind, Firmness
from northwind import CONDITIONAL, FIRM, PLAIN, THANKED, judged, mail, word


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, all your checks are complete. See you on 7 December!",
        "Hi Robin, references received and DBS clear, so you are good to go for the 7th of December.",
        "Just to confirm that both your references and your DBS certificate have come back satisfactory. Your start on 7 December is confirmed.",
        "All conditions of your offer have now been met and your offer is unconditional. We look forward to welcoming you on Monday 7 December 2026.",
        "Everything is back from the DBS and your referees. No issues whatsoever. Welcome to the team!",
        "Your DBS came back clear this morning. Both referees replied last week and were very positive, so we have all we need. See you on the 7th of December!",
        "Your vetting is finished: DBS clear, references fine. I have confirmed your start date of 7 December with payroll.",
    ],
)
def test_a_written_clearance_after_acceptance_is_firm(text: str) -> None:
    assert judged(*THANKED, mail(text, 12)).firmness is Firmness.FIRM


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, all your checks should be complete by Friday. See you on 7 December!",
        "Your references are back. The DBS is still with the police.",
        "Once your checks are complete we will confirm your start on 7 December.",
        "We're so excited to welcome you on 7 December! Your DBS is in progress.",
        "All checks but one are complete. See you on 7 December!",
        "Almost everything is back now. Looking forward to seeing you on 7 December!",
        "Your first reference is in and it is glowing. Looking forward to 7 December!",
        "Everything is complete apart from the DBS. Welcome to the team!",
        "Are all your documents complete on your side? See you on 7 December!",
        "If all checks are complete by then, you will start on 7 December.",
        "I expect all checks to be complete next week. Welcome aboard!",
        "Your laptop is ready and your desk is set up. See you on 7 December!",
        "We have not yet received all of your references. See you on 7 December, all being well.",
        "No news on the DBS yet, I'm afraid. We look forward to seeing you on 7 December.",
        "Please don't worry, checks like these are usually complete within a week. Welcome aboard!",
        "Your identity check is complete. Welcome aboard, see you on 7 December!",
    ],
)
def test_what_is_not_cleared_in_writing_stays_open(text: str) -> None:
    verdict = judged(*THANKED, mail(text, 12))
    assert verdict.firmness is Firmness.ACCEPTED_WITH_CONDITIONS
    assert {Condition.BACKGROUND_CHECK, Condition.REFERENCES} & set(verdict.open_conditions)
    assert verdict.missing


@pytest.mark.parametrize(
    "text",
    [
        "Robin, I have bad news. We have to withdraw our offer.",
        "Our board has frozen all hiring, so your start is on hold.",
        "We need to delay your start. I cannot give you a new date yet.",
        "Unfortunately the warehouse project was cancelled and we can no longer offer you the position.",
        "We have decided to review the role again with the new director.",
        "Due to budget cuts we need to lower the salary we agreed on.",
        "There has been a change: we would like you to join on a fixed-term contract instead of the permanent one we agreed.",
        "I'm sorry, your position is affected by the restructuring announced today.",
        "Could you hold off on resigning? There is some uncertainty around the role right now.",
        "We regret that we must postpone your joining until further notice.",
        "After careful thought the directors have concluded that we are going in a different direction.",
        "The company has entered administration and all new starters are cancelled.",
        "I am so sorry Robin but we won't be able to take you on after all.",
        "Could you call me as soon as you can? Something has come up regarding your start.",
    ],
)
def test_newer_trouble_stops_a_firm_offer(text: str) -> None:
    verdict = judged(*FIRM, mail(text, 16))
    assert verdict.firmness is Firmness.TROUBLE
    assert verdict.evidence[0].quote in text


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, your laptop is delayed but will be here before you start. See you on the 7th!",
        "Hi Robin, the team lunch is moved to your second day. See you soon!",
        "Please send us your bank details for payroll and the size of your safety shoes.",
        "Here is your schedule for the first week. Nothing else is needed from you.",
        "If you have any questions before your first day, call me any time.",
        "Please remember to decline or withdraw any other applications you still have open.",
        "Parking is subject to availability and needs approval by facilities.",
        "The pension plan brochure is attached. Enrolment is subject to approval by the trustees.",
        "Quick reminder: please bring your passport on day one so we can copy it for our files.",
    ],
)
def test_everyday_mail_does_not_shake_a_firm_offer(text: str) -> None:
    assert judged(*FIRM, mail(text, 16)).firmness is Firmness.FIRM


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, our insurer now also requires a medical before you can start. Please book it this week.",
        "Hi Robin, one more thing: we need a further reference from your current employer before you start.",
        "Hi Robin, it turns out the DBS was processed under the wrong name, so we have to run it again.",
    ],
)
def test_a_new_check_opens_a_firm_offer_again(text: str) -> None:
    assert judged(*FIRM, mail(text, 14)).firmness is Firmness.ACCEPTED_WITH_CONDITIONS


@pytest.mark.parametrize(
    "text",
    [
        "Hi Robin, hope you'll say yes, we would love to see you on 7 December.",
        "Hi Robin, just checking in. We look forward to hearing from you, and to welcoming you on 7 December.",
        "Hi Robin, thanks for returning your signed NDA. See you at the site visit on 10 November.",
        "Hi Robin, thank you for the signed consent form. All set for the tour!",
    ],
)
def test_kind_words_before_the_acceptance_are_none(text: str) -> None:
    assert judged(mail(PLAIN, 2), mail(text, 5)).firmness is Firmness.UNSIGNED


def test_who_speaks_matters() -> None:
    mine = mail("Dear Dana, all my references and my DBS are complete, my friend told me. Robin", 12, mine=True)
    assert judged(*THANKED, mine).firmness is Firmness.ACCEPTED_WITH_CONDITIONS


def test_the_persons_word_clears_nothing_but_can_accept() -> None:
    unsigned = judged(mail(CONDITIONAL, 2))
    signed = judged(mail(CONDITIONAL, 2), word("I signed the letter on paper and handed it in.", 5))
    told = judged(*THANKED, word("HR told me on the phone that all checks are done.", 12))
    assert unsigned.firmness is Firmness.CONDITIONAL
    assert signed.firmness is Firmness.ACCEPTED_WITH_CONDITIONS
    assert told.firmness is Firmness.ACCEPTED_WITH_CONDITIONS


def test_the_persons_word_can_bring_trouble() -> None:
    assert (
        judged(*FIRM, word("They rang: my start is postponed until further notice.", 16)).firmness is Firmness.TROUBLE
    )


def test_an_acceptance_that_nobody_answered_is_not_firm() -> None:
    verdict = judged(mail(PLAIN, 2), mail("Dear Dana, I accept the offer. Robin", 3, mine=True))
    assert verdict.firmness is Firmness.UNSIGNED


def test_once_the_first_day_is_past_it_is_started() -> None:
    later = datetime(2026, 12, 9, 9, tzinfo=UTC)
    asked = mail("Hi Robin, I hope your first day went well!", 12)
    asked = Document(**{**{name: getattr(asked, name) for name in asked.__slots__}, "dated": later - timedelta(days=1)})
    assert judged(*FIRM, now=later).firmness is Firmness.STARTED
    assert judged(*THANKED, asked, now=later).firmness is Firmness.STARTED


def test_mail_after_now_has_not_been_written_yet() -> None:
    assert judged(*FIRM, now=datetime(2026, 11, 8, tzinfo=UTC)).firmness is Firmness.ACCEPTED_WITH_CONDITIONS


def test_the_order_of_documents_does_not_matter() -> None:
    assert judged(*reversed(FIRM)) == judged(*FIRM)


def test_facts_and_proofs_come_with_the_verdict() -> None:
    verdict = judged(*FIRM)
    assert verdict.start_date == date(2026, 12, 7)
    assert verdict.employer == "Northwind Traders"
    assert verdict.role == "Warehouse Planner"
    assert set(verdict.cleared_conditions) == {Condition.BACKGROUND_CHECK, Condition.REFERENCES}
    assert all(any(proof.quote in document.pages[0] for document in FIRM) for proof in verdict.evidence)


def test_a_clearance_from_elsewhere_does_not_count() -> None:
    stranger = Address(name="Max", email="max@talentbridge.example")
    verdict = judged(*THANKED, mail("Hi Robin, I hear all your checks are complete!", 12, sender=stranger))
    assert verdict.firmness is Firmness.ACCEPTED_WITH_CONDITIONS


def test_a_document_that_cannot_be_read_keeps_it_from_being_firm() -> None:
    scan = Document(file="contract.pdf", kind=DocumentKind.PAPER, unreadable="its pages are pictures without text")
    verdict = judged(*FIRM, scan)
    assert verdict.firmness is Firmness.ACCEPTED_WITH_CONDITIONS
    assert verdict.unreadable == (("contract.pdf", "its pages are pictures without text"),)


def test_nothing_at_all_is_no_offer() -> None:
    assert judged().firmness is Firmness.NO_OFFER
