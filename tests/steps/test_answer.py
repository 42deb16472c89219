"""Answers to what came back, and the letters of the way back: true, final, in their language, for the person to send."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bowout.steps.answer import Told, answer_to, back_card, back_letter, check_answer, check_back, nudge_letter
from bowout.steps.discovery import Interview
from bowout.steps.letter import Letter, Writer
from bowout.steps.letter.text import take_apart
from bowout.steps.reply import Kind, Reply
from bowout.wording.answers import ANSWERS
from outboxes import approved
from processes import ANA, BERLIN, JOY, NOW, context, planned, process, talk

WRITER = Writer(name="Robin Vale", home=BERLIN)
LANGUAGES = ["en", "de", "fr", "es"]
FORMS = ["formal", "informal"]


def answered(kind: Kind, language: str = "en", form: str = "formal", **more: object) -> Letter:
    candidacy = process(interviews=(talk(100),), language=language, address_form=form)
    told = Told(plan=planned(candidacy), at=NOW - timedelta(days=1), writer=WRITER)
    reply = Reply(message="<their@harbour.example>", kinds=(kind,), sender=ANA.email)
    letter = answer_to(replace(reply, **more), candidacy, told, now=NOW)  # type: ignore[arg-type]
    assert letter is not None
    judgement = check_answer(letter, context(candidacy))
    assert judgement.passes, f"{judgement.objections}\n{letter.body}"
    return letter


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", sorted(ANSWERS["en"]))
def test_every_answer_passes_the_check(kind: str, language: str, form: str) -> None:
    letter = answered(Kind(kind), language, form)
    assert letter.to == (ANA.email,)
    assert "{" not in letter.body
    assert "[" not in letter.body
    assert 20 <= take_apart(letter.body).words <= 110


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_more_pay_is_declined_without_a_word_of_costs_or_of_bargaining(language: str, form: str) -> None:
    kinds = (Kind.MONEY, Kind.RECONSIDER)
    offered = answered(Kind.MONEY, language, form, kinds=kinds, quote="We could go to 44 with a van.")
    asked = answered(Kind.MONEY, language, form, quote="Could you send us the invoice for the ticket?")
    assert offered.body != asked.body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("ahead", [(), (talk(30),)])
def test_the_one_line_after_silence_passes_and_goes_elsewhere_before_a_talk(
    language: str, form: str, ahead: tuple[Interview, ...]
) -> None:
    candidacy = process(interviews=ahead, language=language, address_form=form, hr_address="hr@harbour.example")
    told = Told(plan=planned(candidacy), at=NOW - timedelta(days=6), writer=WRITER)
    sent = approved(recipients=told.plan.to)
    letter = nudge_letter(candidacy, told, sent, now=NOW)
    assert letter is not None
    assert bool(set(letter.to) & set(sent.recipients)) is not bool(ahead)
    judgement = check_answer(letter, context(candidacy))
    assert judgement.passes, f"{judgement.objections}\n{letter.body}"


def test_a_reminder_is_answered_with_the_slot_it_reminds_of() -> None:
    assert "Saturday 7 March" in answered(Kind.REMINDER).body


def test_who_cannot_be_written_to_is_answered_where_the_letter_went() -> None:
    assert answered(Kind.WANTS_CALL, sender="no-reply@harbour.example").to == (ANA.email,)


def test_what_only_acknowledges_needs_no_answer() -> None:
    told = Told(plan=planned(process()), at=NOW, writer=WRITER)
    reply = Reply(message="<x@harbour.example>", kinds=(Kind.ACKNOWLEDGED,), sender=ANA.email)
    assert answer_to(reply, process(), told, now=NOW) is None


def came_back(language: str = "en", form: str = "formal") -> Letter:
    candidacy = process(language=language, address_form=form)
    told = Told(plan=planned(candidacy), at=NOW - timedelta(days=6), writer=WRITER)
    letter = back_letter(candidacy, told, to=(ANA.email,), now=NOW)
    assert letter is not None
    return letter


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_the_way_back_is_asked_for_in_a_letter_that_passes_its_own_check(language: str, form: str) -> None:
    letter = came_back(language, form)
    judgement = check_back(letter, context(process(language=language, address_form=form)))
    assert judgement.passes, f"{judgement.objections}\n{letter.body}"


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("You were always my first choice.", "B1"),
        ("They rescinded it, which was unfair.", "B2"),
        ("I beg you to take me back.", "B2"),
        ("My new job at Lumen fell through.", "N1"),
    ],
)
def test_lies_bitterness_and_the_other_employer_stop_a_letter_of_the_way_back(said: str, rule: str) -> None:
    letter = came_back()
    worse = replace(letter, body=letter.body.replace("I would be glad", f"{said} I would be glad"))
    found = check_back(worse, context(process()))
    assert rule in {one.id for one in found.objections}, found
    assert not found.passes


def test_a_letter_of_the_way_back_that_asks_nothing_does_not_pass() -> None:
    letter = came_back()
    said = replace(letter, body="Dear Ana,\n\nI am writing again because my situation has changed.\n\nRobin Vale")
    assert not check_back(said, context(process())).passes
    assert check_back(letter, context(process())).passes


def test_the_call_of_the_way_back_names_nobody_new() -> None:
    told = Told(plan=planned(process()), at=NOW - timedelta(days=6), writer=WRITER)
    card = back_card(replace(JOY, phone="+441632960111"), process(), told, now=NOW)
    assert card.number == "+441632960111"
    assert "Charge Nurse" in card.say
