"""An invented process to bend: one employer, one recruiter, one talk ahead; tests say what is different."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bowout.steps.check import Judgement, LetterContext, OtherProcess, check
from bowout.steps.discovery import (
    Candidacy,
    Fact,
    FactKind,
    Interview,
    InterviewStatus,
    Organisation,
    Person,
    Role,
    Stage,
    Status,
)
from bowout.steps.letter import Letter, Tone, Writer, write
from bowout.steps.offer import Firmness, Verdict
from bowout.steps.offer.gate import Release
from bowout.steps.plan import Plan, plan

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 3, 10, 0, tzinfo=BERLIN)  # a Tuesday
FIRM = Verdict(
    firmness=Firmness.FIRM, employer="Lumen Care GmbH", employer_domains=("lumen.example",), aliases=("Lumen",)
)
ANA = Person(
    name="Ana Ruiz",
    email="ana@harbour.example",
    role=Role.RECRUITER,
    last_wrote=NOW - timedelta(days=1),
    signs_as="Ana",
)
JOY = Person(
    name="Joy Okafor", email="joy@harbour.example", role=Role.HIRING_MANAGER, last_wrote=NOW - timedelta(days=9)
)


def talk(hours: float, *, zone: str = "Europe/Berlin", **more: object) -> Interview:
    start = NOW + timedelta(hours=hours)
    status = InterviewStatus.UPCOMING if hours > 0 else InterviewStatus.PAST
    fields = {"start": start, "end": start + timedelta(hours=1), "status": status, "zone": zone} | more
    return Interview(**fields)  # type: ignore[arg-type]  # fields by name, as each test gives them


def fact(kind: FactKind, text: str, **more: object) -> Fact:
    return Fact(kind=kind, fact=text, **more)  # type: ignore[arg-type]  # the same


def process(**more: object) -> Candidacy:
    fields = {
        "id": "harbour",
        "employer": Organisation(name="Harbour Clinic", domains=("harbour.example",)),
        "roles": ("Charge Nurse",),
        "status": Status.OPEN,
        "stage": Stage.INTERVIEWING,
        "people": (ANA,),
        "reply_to_message": "<7@harbour.example>",
        "reply_to_address": "ana@harbour.example",
        "thread_subject": "Charge Nurse – interview",
        "language": "en",
        "address_form": "informal",
        "last_activity": NOW - timedelta(days=1),
    } | more
    return Candidacy(**fields)  # type: ignore[arg-type]  # the same


def planned(candidacy: Candidacy, *, verdict: Verdict | None = FIRM, now: datetime = NOW, **more: object) -> Plan:
    fields = {"verdict": verdict, "release": Release(), "now": now, "home": BERLIN, "my_name": "Robin Vale"} | more
    return plan(candidacy, **fields)  # type: ignore[arg-type]  # the same


def written(
    candidacy: Candidacy,
    *,
    verdict: Verdict | None = FIRM,
    tone: Tone = Tone.WARM,
    signoff: str = "",
) -> Letter:
    writer = Writer(name="Robin Vale", signoff=signoff, home=BERLIN)
    decided = planned(candidacy, verdict=verdict)
    letter = write(candidacy, decided, writer=writer, verdict=verdict, now=NOW, tone=tone)
    assert letter is not None
    return letter


def context(candidacy: Candidacy, **more: object) -> LetterContext:
    fields = {
        "candidacy": candidacy,
        "plan": planned(candidacy),
        "now": NOW,
        "me": ("robin@example.com",),
        "my_name": "Robin Vale",
        "language": candidacy.language,
        "address_form": candidacy.address_form,
        "thread_subject": candidacy.thread_subject,
        "offer": FIRM,
        "record": candidacy.record,
        "other_processes": (
            OtherProcess(
                employer="Oakfield Trust", domains=("oakfield.example",), people=("jenny.lund@oakfield.example",)
            ),
        ),
    } | more
    return LetterContext(**fields)  # type: ignore[arg-type]  # the same


def judged(letter: Letter, candidacy: Candidacy, **more: object) -> Judgement:
    return check(letter, context(candidacy, **more))


LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
