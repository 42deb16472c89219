"""What is missing becomes questions, and a polite mail to the new employer in the language they write."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bowout.steps.address import Address
from bowout.steps.offer import Condition, Document, DocumentKind, Firmness, Verdict
from bowout.steps.offer.asking import Ask, ask_for
from bowout.steps.offer.questions import questions
from bowout.wording.ask import QUESTIONS


def verdict(*opened: Condition, firmness: Firmness = Firmness.ACCEPTED_WITH_CONDITIONS) -> Verdict:
    return Verdict(
        firmness=firmness,
        role="Warehouse Planner",
        employer_domains=("northwind.example",),
        open_conditions=opened,
        missing=questions(firmness, opened),
    )


def from_them(text: str, name: str = "Dana Hale", email: str = "dana@northwind.example", day: int = 3) -> Document:
    sender = Address(name=name, email=email)
    sent = datetime(2026, 11, day, tzinfo=UTC)
    return Document(
        file="1.eml", kind=DocumentKind.MAIL, pages=(text,), message=f"<{day}@m>", dated=sent, sender=sender
    )


ENGLISH = from_them("Dear Robin, we are pleased to offer you the position and look forward to your answer.")


def mail(found: Verdict, *documents: Document) -> Ask:
    drafted = ask_for(found, documents or (ENGLISH,), my_name="Robin Vale")
    assert drafted is not None
    return drafted


def test_each_open_point_is_one_question_in_the_mail() -> None:
    drafted = mail(verdict(Condition.BACKGROUND_CHECK, Condition.COUNTERSIGNATURE))
    assert drafted.to == ("dana@northwind.example",)
    assert drafted.in_reply_to == "<3@m>"
    assert drafted.subject == "My start as Warehouse Planner: what is still open"
    assert drafted.body.startswith("Dear Dana Hale,")
    assert "Where does the background check stand, who runs it, and when" in drafted.body
    assert "copy signed by your side" in drafted.body
    assert drafted.body.count("?") == 2
    assert drafted.body.endswith("Robin Vale\n")


def test_a_single_question_stands_in_the_text() -> None:
    drafted = mail(verdict(Condition.START_DATE))
    assert "with this:" in drafted.body
    assert "- " not in drafted.body


def test_before_acceptance_the_mail_is_about_the_offer() -> None:
    assert mail(verdict(Condition.ACCEPTANCE, firmness=Firmness.UNSIGNED)).subject == "Your offer as Warehouse Planner"


def test_trouble_and_a_spoken_offer_have_their_own_question() -> None:
    assert "Does the offer stand" in questions(Firmness.TROUBLE, ())[0]
    assert "in writing" in questions(Firmness.VERBAL, ())[0]
    assert "Does the offer stand" in mail(verdict(firmness=Firmness.TROUBLE)).body


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sehr geehrte Frau Vale, wir freuen uns, Ihnen die Stelle anzubieten, und bitten um Ihre Antwort.", "Betreff"),
        ("Bonjour, nous avons le plaisir de vous proposer le poste et nous attendons votre réponse.", "casier"),
        (
            "Hola, nos complace ofrecerte el puesto y quedamos a la espera de tu respuesta para la firma.",
            "antecedentes",
        ),
    ],
)
def test_they_are_asked_in_their_language(text: str, words: str) -> None:
    drafted = mail(verdict(Condition.BACKGROUND_CHECK), from_them(text))
    assert drafted.language == {"Betreff": "de", "casier": "fr", "antecedentes": "es"}[words]
    assert words == "Betreff" or words in drafted.body


def test_a_robot_and_an_office_are_not_greeted_by_name() -> None:
    office = from_them("Dear Robin, thank you for your answer to the offer.", "HR Services", "hr@northwind.example", 5)
    robot = from_them("This is a message for you from the system.", "Robot", "no-reply@northwind.example", 7)
    drafted = mail(verdict(Condition.REFERENCES), ENGLISH, office, robot)
    assert drafted.to == ("hr@northwind.example",)
    assert drafted.body.startswith("Hello,")


def test_nothing_missing_needs_no_mail() -> None:
    assert ask_for(verdict(firmness=Firmness.FIRM), (ENGLISH,)) is None


def test_what_could_not_be_read_is_asked_for_again() -> None:
    assert "scan.pdf" in mail(replace(verdict(), unreadable=(("scan.pdf", "it is a picture"),))).body


def test_every_language_has_every_question() -> None:
    assert len({frozenset(each) for each in QUESTIONS.values()}) == 1
