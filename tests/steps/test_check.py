"""What the check catches, one planted fault a row, and what it lets pass: domain.md section 4."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bowout.steps.check import Judgement, Objection, check
from bowout.steps.discovery import Candidacy, ClosedBy, FactKind, Organisation, Person, Role, Status
from bowout.steps.letter import Letter
from bowout.steps.offer import Firmness, Verdict
from processes import ANA, JOY, NOW, context, fact, process, talk

LEE = Person(name="Lee Ford", email="lee@harbour.example", role=Role.REFERRER)
ROBOT = Person(name="Careers", email="no-reply@harbour.example", role=Role.AUTOMATED)
PROCESS = process(
    people=(ANA, JOY, LEE, ROBOT),
    interviews=(talk(50), talk(-150)),  # Thursday 5 March, 12:00 CET
    record=(fact(FactKind.TOPIC, "the new self-rostering on ward 4", quote="the self-rostering on ward 4 works well"),),
)
BODY = """Dear Ana,

I am withdrawing from the Charge Nurse process, so please cancel our interview on Thursday 5 March at 12:00 CET. I have accepted another post.

Thank you for your time, and please thank Joy for what she told me about the self-rostering on ward 4.

I wish you and the team every success with the appointment.

Kind regards,
Robin Vale
"""
LETTER = Letter(to=("ana@harbour.example",), subject="Re: Charge Nurse – interview", body=BODY, language="en")


def judged(letter: Letter, candidacy: Candidacy = PROCESS, **more: object) -> Judgement:
    return check(letter, context(candidacy, **more))


def with_words(old: str, new: str) -> Letter:
    assert old in BODY
    return replace(LETTER, body=BODY.replace(old, new))


def test_a_good_letter_passes_without_a_word() -> None:
    assert judged(LETTER) == Judgement()


REASON, WISH = "I have accepted another post.", "I wish you and the team every success with the appointment."


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("M2", "Charge Nurse process", "Radiographer position"),
        ("M2", "Charge Nurse process", "Charge Nurse role at Greenlea Hospital"),
        ("M3", "Thursday 5 March", "Friday 6 March"),
        ("M3", "Thursday 5 March", "Wednesday 5 March"),
        ("M3", "12:00 CET", "12:00"),
        ("M3", "12:00 CET", "3 pm CET"),
        ("M3", "12:00 CET", "12:00 GMT"),
        ("M3", " on Thursday 5 March at 12:00 CET", ""),
        ("M8", WISH, "I wish you success. Perhaps we could find another date in May."),
        ("M8", WISH, "I wish you success, and if things change on my side I will let you know."),
        ("M8", REASON, "Unless you could match their offer, my decision stands."),
        ("M8", "I am withdrawing", "I will probably be withdrawing"),
        ("M9", "Dear Ana,", "Dear [Name],"),
        ("M9", "Dear Ana,", "Dear Anna,"),
        ("M9", "Robin Vale", "Jordan Pike"),
        ("M11", "please thank Joy", "please thank Marcus"),
        ("N1", "another post", "a post with Lumen"),
        ("N2", REASON, "I have accepted another post with a higher salary."),
        ("N3", REASON, "I have accepted another post that suits me better."),
        ("N3", WISH, "I wish you success, though your process was very slow."),
        ("N4", REASON, "A family emergency leaves me no choice."),
        ("N5", REASON, "I am sorry for the trouble, and I apologise once more."),
        ("N6", REASON, "I am also leaving the process at Oakfield Trust."),
        ("N6", REASON, "I had several other companies to choose from."),
        ("N7", REASON, "Please find attached my certificate."),
        ("N8", "I am withdrawing", "As I already told you last week, I am withdrawing"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found_quoted_and_stops_the_letter(rule: str, old: str, new: str) -> None:
    letter = with_words(old, new)
    judgement = judged(letter)
    found = [one for one in judgement.objections if one.id == rule]
    assert found, judgement.objections
    assert not judgement.passes
    for one in found:
        assert one.why
        assert not one.quote or one.quote.rstrip(" …").lower() in " ".join(letter.body.split()).lower()


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("M10", {"to": ("no-reply@harbour.example",)}),
        ("M10", {"cc": ("boss@harbour.example",)}),
        ("M10", {"cc": ("lee@harbour.example",)}),
        ("M10", {"cc": ("hello@lumen.example",)}),
        ("M10", {"cc": ("jenny.lund@oakfield.example",)}),
        ("M10", {"to": ()}),
        ("N7", {"carries": ("the file cv.pdf",)}),
        ("N8", {"cc": ("ana@harbour.example",)}),
    ],
)
def test_who_gets_it_and_what_rides_along(rule: str, changes: dict[str, tuple[str, ...]]) -> None:
    judgement = judged(replace(LETTER, **changes))  # type: ignore[arg-type]  # fields by name
    assert rule in {one.id for one in judgement.objections}
    assert not judgement.passes


@pytest.mark.parametrize("firmness", [Firmness.VERBAL, Firmness.CONDITIONAL, Firmness.UNSIGNED, None])
def test_accepted_is_not_said_before_the_papers_say_it(firmness: Firmness | None) -> None:
    offer = Verdict(firmness=firmness) if firmness else None
    assert "M11" in {one.id for one in judged(LETTER, offer=offer).objections}
    assert judged(with_words(REASON, "My decision is final."), offer=offer).passes


def test_a_clinical_line_is_no_letter() -> None:
    short = replace(LETTER, body="Dear Ana,\n\nI withdraw. Thank you.\n\nRobin Vale\n")
    assert {"M7", "M6"} <= {one.id for one in judged(short).objections}


def test_the_act_comes_first() -> None:
    buried = BODY.replace(
        "I am withdrawing", "It was good of you to write. I thought about it for long. I am withdrawing"
    )
    assert "M1" in {one.id for one in judged(replace(LETTER, body=buried)).objections}


def test_the_language_and_form_are_theirs() -> None:
    assert "M12" in {one.id for one in judged(LETTER, language="de").objections}
    german = replace(LETTER, body=GERMAN)
    assert "M12" not in {one.id for one in judged(german, language="de", address_form="formal").objections}
    assert "M12" in {one.id for one in judged(german, language="de", address_form="informal").objections}


GERMAN = """Guten Tag Ana Ruiz,

hiermit ziehe ich meine Bewerbung als Charge Nurse zurück und sage das Gespräch am Donnerstag, 5. März, um 12 Uhr (MEZ) ab. Ich habe eine andere Stelle angenommen.

Ich danke Ihnen für Ihre Zeit und wünsche Ihnen und dem Team auf ward 4 viel Erfolg mit dem self-rostering.

Mit freundlichen Grüßen
Robin Vale
"""


def test_what_is_quoted_below_is_not_said() -> None:
    quoted = (
        BODY
        + "\nOn Mon, 2 Mar 2026 at 09:00, Ana Ruiz <ana@harbour.example> wrote:\n> The salary is attached. Could we reschedule?\n"
    )
    assert judged(replace(LETTER, body=quoted)) == Judgement()
    outlook = (
        BODY + "\nFrom: Ana Ruiz\nSent: Monday, 2 March 2026\nTo: Robin Vale\n\nThe salary is attached [see file].\n"
    )
    assert judged(replace(LETTER, body=outlook)) == Judgement()


def test_a_second_letter_to_a_closed_process_is_stopped() -> None:
    closed = replace(PROCESS, status=Status.CLOSED, closed_by=ClosedBy.WITHDRAWN)
    assert "N8" in {one.id for one in judged(LETTER, closed).objections}


def test_the_client_behind_an_agency_is_not_written_to() -> None:
    agency = Organisation(name="Brightwater", domains=("brightwater.example",))
    assert "M10" in {one.id for one in judged(LETTER, replace(PROCESS, agency=agency)).objections}


def test_words_of_the_role_are_nobodys_opinion() -> None:
    analyst = replace(PROCESS, roles=("Compensation Analyst",), thread_subject="Compensation Analyst")
    letter = replace(with_words("Charge Nurse", "Compensation Analyst"), subject="Re: Compensation Analyst")
    assert judged(letter, analyst) == Judgement()


def test_one_should_alone_does_not_stop_a_letter_and_two_do() -> None:
    one = replace(LETTER, subject="Hello")
    assert [found.id for found in judged(one).objections] == ["S3"]
    assert judged(one).passes
    late = judged(one, released_at=NOW - timedelta(days=9))
    assert {found.id for found in late.objections} == {"S3", "S7"}
    assert not late.passes


def test_loose_ends_are_named() -> None:
    travel = fact(FactKind.TRAVEL, "the train from Lyon on 4 March")
    open_end = replace(PROCESS, record=(*PROCESS.record, travel))
    assert "S5" in {one.id for one in judged(LETTER, open_end).objections}


def test_a_judgement_passes_by_the_contract() -> None:
    def passes(*rules: str) -> bool:
        return Judgement(objections=tuple(Objection(id=rule, quote="", why="") for rule in rules)).passes

    assert passes()
    assert passes("S1")
    assert not passes("S1", "S2")
    assert not passes("M1")
    assert not passes("N8")


def test_odd_letters_do_not_break_the_check() -> None:
    for body in (
        "",
        "\n\n\n",
        ",",
        "Dear",
        "a" * 100_000,
        "Dear Ana,\n" * 500,
        "so very " * 20_000,
        "(" * 5_000,
        "1. " * 5_000,
    ):
        assert not judged(replace(LETTER, body=body)).passes


def test_other_offers_of_the_new_employer_hide_behind_no_alias() -> None:
    for name in ("Lumen", "LUMEN Care", "lumen.example", "Lumen Care GmbH"):
        assert "N1" in {one.id for one in judged(with_words("another post", f"a post ({name})")).objections}
    assert "Lumen" not in BODY
