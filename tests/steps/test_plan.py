"""Whom to tell, how and when: domain.md section 3, a row a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bowout.steps.discovery import Candidacy, FactKind, Organisation, Person, Role, Stage
from bowout.steps.offer import Firmness, Verdict
from bowout.steps.offer.gate import Release, Tier
from bowout.steps.plan import Channel, TaskKind, Urgency, first_things_first
from processes import ANA, BERLIN, FIRM, JOY, NOW, fact, planned, process, talk

AGENCY = Organisation(name="Brightwater", domains=("brightwater.example",))
GEMMA = Person(name="Gemma Holt", email="gemma@brightwater.example", role=Role.AGENCY_RECRUITER, last_wrote=NOW)
ROBOT = Person(name="Careers", email="no-reply@harbour.example", role=Role.AUTOMATED, writable=False)
LEE = Person(name="Lee Ford", email="lee@harbour.example", role=Role.REFERRER, last_wrote=NOW)
PHONED = replace(ANA, phone="+493012345678")


@pytest.mark.parametrize(
    ("sentence", "candidacy", "to", "cc"),
    [
        ("the recruiter, with the HR address that was seen in copy", process(hr_address="talent@harbour.example"), "ana@harbour.example", ("talent@harbour.example",)),
        ("no HR address is guessed", process(), "ana@harbour.example", ()),
        (
            "the hiring manager when they are the contact, the recruiter in copy",
            process(people=(ANA, replace(JOY, last_wrote=NOW)), reply_to_address="joy@harbour.example"),
            "joy@harbour.example",
            ("ana@harbour.example",),
        ),
        (
            "the recruiter, not the interviewer who wrote last",
            process(people=(ANA, replace(JOY, role=Role.INTERVIEWER, last_wrote=NOW)), reply_to_address="joy@harbour.example"),
            "ana@harbour.example",
            (),
        ),
        (
            "the agency's recruiter only, never the client",
            process(agency=AGENCY, people=(JOY, GEMMA), reply_to_address="joy@harbour.example", hr_address="talent@harbour.example"),
            "gemma@brightwater.example",
            (),
        ),
        ("a referrer is never in copy", process(people=(ANA, LEE), hr_address="lee@harbour.example"), "ana@harbour.example", ()),
        (
            "the HR address alone where no person is known",
            process(people=(ROBOT,), reply_to_address="no-reply@harbour.example", hr_address="people@harbour.example"),
            "people@harbour.example",
            (),
        ),
        (
            "the successor when the contact has left",
            process(people=(replace(ANA, left=True),), record=(fact(FactKind.SUCCESSOR, "new.person@harbour.example"),)),
            "new.person@harbour.example",
            (),
        ),
        (
            "the stand-in gets a copy while the contact is away",
            process(record=(fact(FactKind.STAND_IN, "sam@harbour.example"),)),
            "ana@harbour.example",
            ("sam@harbour.example",),
        ),
        (
            "who made their offer",
            process(people=(ANA, JOY), record=(fact(FactKind.THEIR_OFFER, "the offer", who="Joy Okafor"),)),
            "joy@harbour.example",
            ("ana@harbour.example",),
        ),
        (
            "a relay that reaches the recruiter stands in for them",
            process(reply_to_address="x7f3@reply.relay.example"),
            "x7f3@reply.relay.example",
            (),
        ),
    ],
)  # fmt: skip
def test_it_goes_to(sentence: str, candidacy: Candidacy, to: str, cc: tuple[str, ...]) -> None:
    decided = planned(candidacy)
    assert decided.to == (to,), sentence
    assert decided.cc == cc, sentence
    assert decided.why


def test_an_address_that_failed_is_not_used_again() -> None:
    decided = planned(process(people=(ANA, JOY)), avoid=frozenset({"ana@harbour.example"}))
    assert decided.to == ("joy@harbour.example",)


def test_the_accepted_employer_is_never_written_to() -> None:
    inside = replace(ANA, email="ana@mail.lumen.example")
    decided = planned(process(people=(inside,), reply_to_address="ana@mail.lumen.example"))
    assert decided.to == ()
    assert decided.channel is Channel.PORTAL


def test_an_assessment_vendor_is_not_the_employer() -> None:
    vendor = Person(name="Test Desk", email="help@hackerrank.com", last_wrote=NOW)
    decided = planned(
        process(people=(vendor,), reply_to_address="help@hackerrank.com", hr_address="people@harbour.example")
    )
    assert decided.to == ("people@harbour.example",)


@pytest.mark.parametrize(
    ("hours", "phone", "channel", "urgency"),
    [
        (1.5, True, Channel.PHONE_FIRST, Urgency.UNDER_2_HOURS),
        (1.5, False, Channel.EMAIL, Urgency.UNDER_2_HOURS),
        (20, True, Channel.EMAIL_AND_PHONE, Urgency.UNDER_24_HOURS),
        (20, False, Channel.EMAIL, Urgency.UNDER_24_HOURS),
        (60, True, Channel.EMAIL, Urgency.UNDER_72_HOURS),
        (100, True, Channel.EMAIL, Urgency.NORMAL),
    ],
)
def test_the_hour_decides_the_channel(hours: float, phone: bool, channel: Channel, urgency: Urgency) -> None:
    decided = planned(process(people=(PHONED if phone else ANA,), interviews=(talk(hours),)))
    assert (decided.channel, decided.urgency) == (channel, urgency)
    if urgency is not Urgency.NORMAL:
        assert decided.send_by == NOW


def test_a_call_card_names_the_slot_and_the_number() -> None:
    decided = planned(process(people=(PHONED,), interviews=(talk(20),)))
    assert decided.call
    assert decided.call.number == "+493012345678"
    for words in (decided.call.say, decided.call.voicemail):
        assert "Wednesday 4 March at 06:00 CET" in words
        assert "Robin Vale" in words
    assert decided.call.pushed


def test_an_offer_is_not_declined_on_a_voicemail() -> None:
    decided = planned(process(people=(PHONED,), record=(fact(FactKind.THEIR_OFFER, "the offer", who="Ana Ruiz"),)))
    assert decided.call
    assert "declin" in decided.call.say
    assert "declin" not in decided.call.voicemail
    assert "call me back" in decided.call.voicemail


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "nl"])
def test_a_call_card_speaks_the_language_of_the_conversation(language: str) -> None:
    decided = planned(process(people=(PHONED,), interviews=(talk(20),), language=language))
    assert decided.call
    assert "{" not in decided.call.say + decided.call.voicemail


def test_a_portal_is_a_task_with_its_page_and_is_never_first() -> None:
    portal = fact(FactKind.PORTAL, "https://apply.harbour.example/me")
    alone = planned(process(people=(ROBOT,), reply_to_address=None, reply_to_message=None, record=(portal,)))
    assert alone.channel is Channel.PORTAL
    assert [task.url for task in alone.tasks if task.kind is TaskKind.PORTAL] == ["https://apply.harbour.example/me"]
    beside = planned(process(record=(portal,)))
    assert beside.channel is Channel.EMAIL
    assert "write to the person first" in next(t.note for t in beside.tasks if t.kind is TaskKind.PORTAL)


def test_a_chat_is_answered_there_unless_an_address_is_known() -> None:
    nia = Person(name="Nia Cross", email="", role=Role.RECRUITER, last_wrote=NOW)
    chat = fact(FactKind.CHAT, "LinkedIn")
    assert planned(process(people=(nia,), reply_to_address=None, record=(chat,))).channel is Channel.CHAT
    assert planned(process(record=(chat,), interviews=(talk(100),))).channel is Channel.EMAIL


def test_links_invitations_and_thanks_are_tasks() -> None:
    cancel = talk(
        100, uid="u1", invited=True, organizer="ana@harbour.example", cancel_url="https://calendly.com/cancellations/x"
    )
    kinds = {task.kind for task in planned(process(people=(ANA, LEE), interviews=(cancel, talk(120, uid="u2")))).tasks}
    assert kinds == {
        TaskKind.CANCEL_LINK,
        TaskKind.DECLINE_INVITATION,
        TaskKind.REMOVE_FROM_CALENDAR,
        TaskKind.THANK_REFERRER,
    }


def test_by_agency_and_directly_the_agency_comes_first() -> None:
    decided = planned(process(agency=AGENCY, people=(GEMMA,), direct_contact="joy@harbour.example"))
    assert decided.to == ("gemma@brightwater.example",)
    assert [t.to for t in decided.tasks if t.kind is TaskKind.TELL_DIRECT_CONTACT] == ["joy@harbour.example"]


@pytest.mark.parametrize(
    ("now", "wanted"),
    [
        (datetime(2026, 3, 3, 22, 0, tzinfo=BERLIN), datetime(2026, 3, 4, 8, 30, tzinfo=BERLIN)),
        (datetime(2026, 3, 6, 19, 0, tzinfo=BERLIN), datetime(2026, 3, 9, 8, 30, tzinfo=BERLIN)),
        (datetime(2026, 3, 7, 3, 0, tzinfo=BERLIN), datetime(2026, 3, 9, 8, 30, tzinfo=BERLIN)),
        (datetime(2026, 3, 3, 6, 0, tzinfo=BERLIN), datetime(2026, 3, 3, 8, 30, tzinfo=BERLIN)),
        (datetime(2026, 3, 3, 11, 0, tzinfo=BERLIN), datetime(2026, 3, 3, 11, 0, tzinfo=BERLIN)),
    ],
)
def test_what_is_not_urgent_waits_for_their_working_day(now: datetime, wanted: datetime) -> None:
    assert planned(process(), now=now).send_by == wanted


def test_their_working_day_is_on_their_clock() -> None:
    evening = datetime(2026, 3, 3, 22, 0, tzinfo=BERLIN)  # 16:00 in New York
    assert planned(process(zone="America/New_York"), now=evening).send_by == evening


def test_the_gate_holds_and_says_why() -> None:
    unsigned = Verdict(firmness=Firmness.UNSIGNED)
    assert planned(process(), verdict=unsigned).held
    assert planned(process(), verdict=None).held
    assert planned(process(), verdict=FIRM).held is None
    cleared = Verdict(firmness=Firmness.ACCEPTED_WITH_CONDITIONS)
    released = Release(tiers=frozenset({Tier.DATED}))
    assert planned(process(interviews=(talk(100),)), verdict=cleared, release=released).held is None


def test_soonest_talk_first_then_depth_then_warmth() -> None:
    soon = process(id="soon", interviews=(talk(30),), stage=Stage.SCREENING)
    later = process(id="later", interviews=(talk(90),))
    deep = process(id="deep", stage=Stage.OFFER)
    warm = process(id="warm", stage=Stage.APPLIED, last_activity=NOW - timedelta(days=1))
    cold = process(id="cold", stage=Stage.APPLIED, last_activity=NOW - timedelta(days=40))
    ranked = sorted([cold, warm, deep, later, soon], key=lambda one: first_things_first(one, now=NOW))
    assert [one.id for one in ranked] == ["soon", "later", "deep", "warm", "cold"]


def test_the_zone_of_the_slot_is_theirs() -> None:
    decided = planned(process(people=(PHONED,), interviews=(talk(20, zone="America/New_York"),)))
    assert decided.call
    assert "12:00 AM EST" in decided.call.say
    assert ZoneInfo("America/New_York").key not in decided.call.say
