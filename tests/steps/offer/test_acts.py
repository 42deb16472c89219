"""What a sentence does: offer, accept, acknowledge, confirm, look back; and what is trouble."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bowout.steps.address import Address
from bowout.steps.offer import Document, DocumentKind
from bowout.steps.offer.acts import act_findings
from bowout.steps.offer.findings import Says
from bowout.steps.offer.trouble import trouble_findings
from bowout.steps.offer.voices import Speaker, Voice, voices

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def voice_of(text: str, speaker: Speaker = Speaker.EMPLOYER) -> Voice:
    document = Document(
        file="mail.eml",
        kind=DocumentKind.MAIL,
        pages=(text,),
        said=text,
        dated=datetime(2026, 11, 12, 9, tzinfo=UTC),
        sender=Address(name="Dana Hale", email="dana@northwind.example"),
    )
    return replace(voices([document], me=frozenset(), now=NOW)[0], speaker=speaker)


def acts(text: str, speaker: Speaker = Speaker.EMPLOYER) -> set[Says]:
    return {finding.says for finding in act_findings(voice_of(text, speaker))}


def troubles(text: str) -> set[Says]:
    return {finding.says for finding in trouble_findings(voice_of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "We would like to offer you the position of Staff Accountant.",
        "I'm thrilled to extend you an offer to join us.",
        "Congratulations, the job is yours!",
        "We've decided to go ahead and would love for you to join the team.",
        "You have been selected for the role.",
        "Wir möchten Ihnen die Stelle als Bauleiterin gerne anbieten.",
        "Ich freue mich, Ihnen eine Zusage geben zu können: wir haben uns für Sie entschieden.",
        "Nous souhaitons vous proposer le poste de comptable.",
        "J'ai le plaisir de vous informer que votre candidature est retenue.",
    ],
)
def test_an_offer_is_heard(text: str) -> None:
    assert Says.SPOKEN_OFFER in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "We hope to be able to offer you the position next week.",
        "Before we offer you the role we need to check budget.",
        "We are unable to offer you the position at this time.",
        "We offer a competitive salary and great benefits.",
        "If we were to offer you the job, when could you start?",
        "We would like to offer you an interview for the position of Staff Accountant.",
        "I'm putting together an offer for you.",
        "Leider können wir Ihnen die Stelle nicht anbieten.",
        "Nous préparons une offre d'emploi pour vous.",
        "You have been selected for an interview.",
        "We offer you a friendly place to work and learn.",
        "Unfortunately we have decided not to offer you the role.",
    ],
)
def test_praise_plans_and_refusals_are_no_offer(text: str) -> None:
    assert Says.SPOKEN_OFFER not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "I accept.",
        "I am delighted to accept your offer.",
        "Please take this email as my formal acceptance of the role.",
        "I'd like to accept the position!",
        "Please find the signed contract attached.",
        "I've just signed everything in DocuSign.",
        "Yes, I'd love to join you, so I'm happy to accept.",
        "Hiermit nehme ich Ihr Angebot gerne an.",
        "Anbei sende ich Ihnen den unterschriebenen Arbeitsvertrag zurück.",
        "Ich sage sehr gerne zu!",
        "Je vous confirme mon acceptation du poste.",
        "Vous trouverez ci-joint la promesse d'embauche signée.",
    ],
)
def test_the_candidate_accepts(text: str) -> None:
    assert Says.ACCEPTS in acts(text, Speaker.CANDIDATE)


@pytest.mark.parametrize(
    "text",
    [
        "I intend to accept but need a few days.",
        "Before I accept, could you clarify the bonus?",
        "I would be able to accept if the salary were higher.",
        "When do I have to accept?",
        "I cannot accept the offer as it stands.",
        "I haven't signed the contract yet.",
        "I have another offer that I accepted last year to compare with, I'm thinking about it.",
        "Ich möchte das Angebot erst prüfen, bevor ich annehme.",
        "Je ne peux pas encore accepter.",
        "Thanks for the offer, I need time to think before accepting.",
        "I'll sign it tomorrow.",
    ],
)
def test_thinking_about_it_is_no_acceptance(text: str) -> None:
    assert Says.ACCEPTS not in acts(text, Speaker.CANDIDATE)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for accepting our offer.",
        "We've received your signed contract, many thanks.",
        "So glad you've decided to join us!",
        "Your signed offer letter is on file.",
        "Vielen Dank für Ihre Zusage!",
        "Ihr unterschriebener Vertrag ist bei uns eingegangen.",
        "Merci d'avoir accepté notre proposition.",
        "Nous avons bien reçu votre contrat signé.",
    ],
)
def test_the_employer_has_the_acceptance(text: str) -> None:
    assert Says.ACKNOWLEDGES in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Once we have received your signed contract we will set up your accounts.",
        "Please let us know by Friday whether you accept.",
        "We look forward to receiving your signed contract.",
        "Thank you for your patience while we wait for your signed contract.",
        "Sobald wir den unterschriebenen Vertrag erhalten haben, melden wir uns.",
        "Dès réception de votre contrat signé, nous vous enverrons les accès.",
    ],
)
def test_waiting_for_the_acceptance_is_not_having_it(text: str) -> None:
    assert Says.ACKNOWLEDGES not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fully executed agreement is attached.",
        "Please find attached your countersigned contract.",
        "Our CEO has now countersigned the letter.",
        "The contract has been signed by both parties.",
        "Anbei der gegengezeichnete Vertrag.",
        "Le contrat signé par les deux parties est en pièce jointe.",
    ],
)
def test_both_have_signed(text: str) -> None:
    assert Says.EXECUTED in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "We will send you the countersigned copy next week.",
        "The contract still needs to be countersigned by our director.",
        "Once the agreement has been countersigned it is binding.",
        "Der Vertrag muss noch gegengezeichnet werden.",
    ],
)
def test_a_signature_to_come_is_not_there(text: str) -> None:
    assert Says.EXECUTED not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "We have to rescind our offer.",
        "Unfortunately we are no longer able to move forward with your hire.",
        "The position has been put on hold.",
        "There is a company-wide hiring freeze, effective immediately.",
        "Your start has been postponed until further notice.",
        "We need to push your start date back and cannot give you a new one yet.",
        "Leadership is reassessing all open roles, including yours.",
        "We have to reduce the base salary we agreed.",
        "I regret to inform you that the role has been eliminated.",
        "We would like you to come in for one more interview before we finalise.",
        "We did not win the contract.",
        "Leider müssen wir unser Angebot zurückziehen.",
        "Die Stelle liegt vorerst auf Eis.",
        "Ihr Eintritt verschiebt sich auf unbestimmte Zeit.",
        "Nous sommes contraints de retirer notre offre.",
        "Votre prise de poste est reportée à une date ultérieure.",
        "Le recrutement est suspendu jusqu'à nouvel ordre.",
    ],
)
def test_trouble_is_heard(text: str) -> None:
    assert troubles(f"Thank you for accepting our offer. {text}") & {Says.TROUBLE, Says.MOVES_START, Says.VOIDS}


@pytest.mark.parametrize(
    "text",
    [
        "The company reserves the right to withdraw this offer if the checks are not satisfactory.",
        "If you do not reply by Friday the offer will be withdrawn.",
        "The team lunch has been postponed to Thursday.",
        "Please withdraw your other applications.",
        "Your laptop delivery is delayed, but you will have one on day one.",
        "Nothing has changed: your start date is not affected.",
        "Of course, we can move your start date to 14 December as you asked.",
        "Thank you for the additional interview last week, we loved it.",
        "Please disregard this reminder if you have already signed.",
        "This letter supersedes all prior agreements, whether oral or written.",
        "Das Unternehmen behält sich vor, das Angebot zurückzuziehen, falls Unterlagen fehlen.",
        "Your call with IT has been rescheduled to 3 pm.",
        "We're reviewing your benefits enrollment.",
        "The role involves reviewing budgets and restructuring plans for clients.",
    ],
)
def test_what_only_sounds_like_trouble_is_none(text: str) -> None:
    assert not troubles(text) & {Says.TROUBLE, Says.MOVES_START, Says.VOIDS, Says.SUPERSEDES, Says.DISREGARD}
