"""The words: true, in their language and form, varied, the same for the same input."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bowout.steps.discovery import Candidacy, FactKind, Organisation, Person, Role, Stage
from bowout.steps.letter import Tone, Writer, thank_referrer, write
from bowout.steps.letter.text import take_apart
from bowout.steps.offer import Firmness, Verdict
from processes import ANA, FIRM, JOY, NOW, fact, judged, planned, process, talk, written

AGENCY = Organisation(name="Brightwater", domains=("brightwater.example",))
GEMMA = Person(
    name="Gemma Holt", email="gemma@brightwater.example", role=Role.AGENCY_RECRUITER, last_wrote=NOW, signs_as="Gemma"
)
MET = fact(FactKind.MET, "Joy Okafor", when=NOW - timedelta(days=6))
TOPIC = {
    "en": "the new rota",
    "de": "die neue Dienstplanung",
    "fr": "la réorganisation du bloc",
    "es": "el nuevo turno de noche",
}

SITUATIONS: dict[str, dict[str, object]] = {
    "a cold application": {"stage": Stage.APPLIED, "people": (replace(ANA, last_wrote=None),), "interviews": ()},
    "after a first talk": {"stage": Stage.SCREENING, "interviews": (talk(-140),)},
    "a dated interview": {"interviews": (talk(100),)},
    "within the hour": {"interviews": (talk(1),)},
    "after the final round": {"interviews": (talk(-50),), "record": (MET, fact(FactKind.FINAL_ROUND, "the final round"))},
    "their offer in hand": {"stage": Stage.OFFER, "record": (fact(FactKind.THEIR_OFFER, "the offer", who="Ana Ruiz"), MET)},
    "two talks and a topic": {"interviews": (talk(100), talk(130)), "people": (ANA, JOY)},
    "an agency with two roles": {
        "agency": AGENCY, "employer": AGENCY, "people": (GEMMA,), "roles": ("Charge Nurse", "Ward Manager"),
        "reply_to_address": "gemma@brightwater.example",
    },
    "nothing but a mailbox": {"people": (Person(name="Harbour Careers", email="people@harbour.example", role=Role.HR_MAILBOX),), "reply_to_address": "people@harbour.example"},
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("form", ["formal", "informal"])
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_letter_passes_its_own_check(situation: str, language: str, form: str) -> None:
    fields = {**SITUATIONS[situation]}
    topic = fact(FactKind.TOPIC, TOPIC[language])
    record = fields.pop("record", ())
    assert isinstance(record, tuple)
    cold = situation == "a cold application"
    candidacy = process(**fields, language=language, address_form=form, record=record if cold else (*record, topic))
    for tone in Tone:
        letter = written(candidacy, tone=tone)
        judgement = judged(letter, candidacy)
        assert not judgement.objections, f"{tone}: {judgement.objections}\n{letter.subject}\n{letter.body}"
        assert 40 <= take_apart(letter.body).words <= 130


def test_travel_task_and_checks_are_closed_with_one_apology() -> None:
    record = (
        fact(FactKind.TRAVEL, "the train from Lyon on 6 March"),
        fact(FactKind.TRAVEL, "two nights at the Harlow Hotel"),
        fact(FactKind.TASK, "the case study"),
        fact(FactKind.CHECKS, "the reference checks"),
    )
    candidacy = process(interviews=(talk(100),), record=(MET, *record))
    letter = written(candidacy)
    for named in record:
        assert named.fact.lower() in letter.body.lower()
    assert not judged(letter, candidacy).objections


def test_the_slot_is_on_their_clock_with_its_zone() -> None:
    assert "Saturday, March 7 at 8:00 AM EST" in written(process(interviews=(talk(100, zone="America/New_York"),))).body
    assert "Samstag, 7. März, um 14:00 Uhr (MEZ)" in written(process(interviews=(talk(100),), language="de")).body
    assert (
        "samedi 7 mars à 14 h 00 (heure de Paris)"
        in written(process(interviews=(talk(100, zone="Europe/Paris"),), language="fr")).body
    )
    assert (
        "sábado 7 de marzo a las 14:00 (hora de Madrid)"
        in written(process(interviews=(talk(100, zone="Europe/Madrid"),), language="es")).body
    )


def test_within_the_hour_the_subject_begins_with_the_cancelled_time() -> None:
    assert written(process(interviews=(talk(1),))).subject.startswith("Tuesday 3 March at 11:00 CET")


@pytest.mark.parametrize(
    ("subject", "wanted"),
    [("Charge Nurse – interview", "Re: Charge Nurse – interview"), ("AW: Ihre Bewerbung", "AW: Ihre Bewerbung")],
)
def test_the_subject_of_the_thread_stays(subject: str, wanted: str) -> None:
    assert written(process(thread_subject=subject)).subject == wanted


def test_a_new_subject_has_act_role_and_name() -> None:
    assert written(process(thread_subject=None)).subject == "Withdrawing my application: Charge Nurse – Robin Vale"


@pytest.mark.parametrize("firmness", [Firmness.UNSIGNED, Firmness.VERBAL, Firmness.NO_OFFER, None])
def test_nothing_is_called_accepted_before_it_is(firmness: Firmness | None) -> None:
    verdict = Verdict(firmness=firmness) if firmness else None
    letter = written(process(), verdict=verdict)
    assert "accepted" not in letter.body
    assert not judged(letter, process(), offer=verdict).objections


def test_who_has_started_apologises_once() -> None:
    started = Verdict(firmness=Firmness.STARTED, employer="Lumen")
    letter = written(process(), verdict=started)
    assert sum(letter.body.lower().count(word) for word in ("sorry", "apolog")) == 1


def test_a_role_that_was_ended_is_not_named() -> None:
    dropped = fact(FactKind.DROPPED_ROLE, "Ward Manager")
    letter = written(process(roles=("Charge Nurse", "Ward Manager"), record=(dropped,)))
    assert "Charge Nurse" in letter.body
    assert "Ward Manager" not in letter.body


@pytest.mark.parametrize(
    ("person", "language", "form", "greeting"),
    [
        (replace(ANA, signs_as="Ana"), "en", "informal", "Dear Ana,"),
        (replace(ANA, signs_as=""), "en", "informal", "Dear Ana Ruiz,"),
        (replace(ANA, title="Frau", signs_as=""), "de", "formal", "Sehr geehrte Frau Ruiz,"),
        (replace(ANA, title="", signs_as=""), "de", "formal", "Guten Tag Ana Ruiz,"),
        (ANA, "de", "informal", "Hallo Ana,"),
        (replace(ANA, title="Sra."), "es", "formal", "Estimada Sra. Ruiz:"),
        (replace(ANA, name="Ruiz, Ana", signs_as=""), "en", "informal", "Dear Ana Ruiz,"),
        (replace(ANA, name="Harbour Careers"), "en", "informal", "Dear hiring team,"),
    ],
)
def test_nobody_is_guessed_in_the_greeting(person: Person, language: str, form: str, greeting: str) -> None:
    letter = written(process(people=(replace(person, signs_as=person.signs_as),), language=language, address_form=form))
    assert letter.body.split("\n")[0] == greeting


@pytest.mark.parametrize(
    ("signoff", "language", "last"),
    [
        ("Cheers,\nRobin", "en", "Cheers,\nRobin"),
        ("", "en", "Kind regards,\nRobin Vale"),
        ("Best,\nRobin", "de", "Mit freundlichen Grüßen\nRobin Vale"),
        ("LG\nRobin", "de", "Mit freundlichen Grüßen\nRobin Vale"),
    ],
)
def test_the_writer_closes_as_they_do_where_it_suits(signoff: str, language: str, last: str) -> None:
    assert written(process(language=language, address_form="formal"), signoff=signoff).body.endswith(last)


def test_french_letters_close_in_full_unless_theirs_was_short() -> None:
    full = process(language="fr", address_form="formal")
    assert "salutations distinguées" in written(full).body
    assert "salutations distinguées" not in written(replace(full, their_closing="Bien cordialement")).body


def test_the_same_input_gives_the_same_letter_and_another_process_another() -> None:
    one, again, other = (written(process(id=name)) for name in ("a", "a", "b"))
    assert one == again
    bodies = {written(process(id=f"process-{number}")).body for number in range(12)}
    assert len(bodies) >= 11
    assert one.digest != other.digest or one.body == other.body


def test_facts_that_do_not_fit_a_sentence_are_left_out() -> None:
    odd = [
        fact(FactKind.TOPIC, "See https://tracker.example/?q=1 for more. And more!"),
        fact(FactKind.HELP, "a salary of € 70.000"),
        fact(FactKind.MET, "the whole floor, see calendar [room 4]"),
        fact(FactKind.TOPIC, "x" * 400),
    ]
    letter = written(process(record=tuple(odd)))
    assert not any(word in letter.body for word in ("http", "70.000", "room 4", "xxx"))


def test_a_chat_message_is_short_and_has_no_subject() -> None:
    nia = Person(name="Nia Cross", email="", role=Role.RECRUITER, last_wrote=NOW, signs_as="Nia")
    candidacy = process(
        people=(nia,), reply_to_address=None, record=(fact(FactKind.CHAT, "LinkedIn"),), stage=Stage.CONTACTED
    )
    letter = written(candidacy)
    assert letter.chat
    assert letter.subject == ""
    assert 25 <= take_apart(letter.body).words <= 60
    assert not judged(letter, candidacy).objections


def test_a_portal_needs_no_letter() -> None:
    robot = Person(name="", email="no-reply@harbour.example", role=Role.AUTOMATED, writable=False)
    candidacy = process(people=(robot,), reply_to_address=None)
    writer = Writer(name="Robin Vale", home=NOW.tzinfo or FIRM)  # type: ignore[arg-type]  # the zone is set above
    assert write(candidacy, planned(candidacy), writer=writer, verdict=FIRM, now=NOW) is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_referrer_gets_a_private_note(language: str) -> None:
    lee = Person(name="Lee Ford", email="lee@harbour.example", role=Role.REFERRER, signs_as="Lee")
    candidacy: Candidacy = process(people=(ANA, lee), language=language)
    assert NOW.tzinfo is not None
    note = thank_referrer(candidacy, writer=Writer(name="Robin Vale", home=NOW.tzinfo), verdict=FIRM)
    assert note is not None
    assert note.to == ("lee@harbour.example",)
    assert "Lumen" not in note.body
    judgement = judged(note, candidacy, thread_subject=None)
    assert judgement.passes, judgement.objections
