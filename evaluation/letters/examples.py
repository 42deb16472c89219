"""Twelve letters as they come out, for a reader to judge: `./run evaluate letters --examples > docs/letters.md`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

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
from bowout.steps.letter import Letter, Tone, Writer, thank_referrer, write
from bowout.steps.offer import Firmness, Verdict
from bowout.steps.offer.gate import Release
from bowout.steps.plan import plan

HOME = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 3, 10, 0, tzinfo=HOME)
FIRM = Verdict(firmness=Firmness.FIRM, employer="Lumen", employer_domains=("lumen.example",))
INTRODUCTION = """# Twelve letters

As they come out, unedited, for invented processes. Written by `./run evaluate letters --examples > docs/letters.md`;
the facts behind each are in `evaluation/letters/examples.py`. "Now" is Tuesday 3 March 2026, 10:00 in Berlin.
"""


def talk(hours: float, zone: str = "Europe/Berlin") -> Interview:
    """A talk so many hours from now."""
    start = NOW + timedelta(hours=hours)
    status = InterviewStatus.UPCOMING if hours > 0 else InterviewStatus.PAST
    return Interview(start=start, end=start + timedelta(hours=1), status=status, zone=zone)


def person(name: str, email: str, role: Role, signs_as: str = "", title: str = "") -> Person:
    """Somebody who wrote yesterday."""
    wrote = NOW - timedelta(days=1)
    return Person(name=name, email=email, role=role, signs_as=signs_as, title=title, last_wrote=wrote)


def process(name: str, role: str | tuple[str, ...], reader: Person, language: str, form: str) -> Candidacy:
    """An open process with one person."""
    domain = reader.email.partition("@")[2]
    return Candidacy(
        id=name,
        employer=Organisation(name=name, domains=(domain,) if domain else ()),
        roles=(role,) if isinstance(role, str) else role,
        status=Status.OPEN,
        stage=Stage.INTERVIEWING,
        people=(reader,),
        reply_to_message=f"<1@{domain}>",
        reply_to_address=reader.email or None,
        language=language,
        address_form=form,
        last_activity=NOW - timedelta(days=1),
    )


ANA = person("Ana Ruiz", "ana@harbourclinic.example", Role.RECRUITER, "Ana")
DANA = person("Dana Cole", "dana@northwind.example", Role.RECRUITER, "Dana")
BRANDT = person("Sabine Brandt", "s.brandt@nordhafen.example", Role.RECRUITER, title="Frau")
LENA = person("Lena Hauser", "lena@tausendfuss.example", Role.RECRUITER, "Lena")
MOREL = person("Claire Morel", "c.morel@tilleuls.example", Role.HIRING_MANAGER, title="Madame")
LUCIA = person("Lucía Prado", "lucia@alameda.example", Role.RECRUITER)
GEMMA = person("Gemma Holt", "gemma@brightwater.example", Role.AGENCY_RECRUITER, "Gemma")
OLA = person("Ola Berg", "ola@ferro.example", Role.HIRING_MANAGER, "Ola")
JONAS = person("Jonas Feld", "", Role.RECRUITER, "Jonas")
MARTA = person("Marta León", "marta@casanube.example", Role.RECRUITER, "Marta")
LEE = person("Lee Ford", "lee@northwind.example", Role.REFERRER, "Lee")


def examples() -> Iterator[tuple[str, Candidacy, Tone, Verdict]]:
    """What each letter is about, and its process."""
    ward = process("Harbour Clinic", "Charge Nurse", ANA, "en", "informal")
    rota = Fact(kind=FactKind.TOPIC, fact="self-rostering on ward 4")
    joy = Fact(kind=FactKind.MET, fact="Joy Okafor", when=NOW - timedelta(days=7))
    yield (
        "A dated interview, British",
        replace(ward, interviews=(talk(54, "Europe/London"),), zone="Europe/London", record=(joy, rota)),
        Tone.WARM,
        FIRM,
    )
    trip = (
        Fact(kind=FactKind.MET, fact="Priya Shah and Tom Weber", when=NOW - timedelta(days=12)),
        Fact(kind=FactKind.TRAVEL, fact="the flight from Boston on March 10"),
        Fact(kind=FactKind.TRAVEL, fact="one night at the Harlow Hotel"),
        Fact(kind=FactKind.TASK, fact="the take-home on rate limiting"),
    )
    onsite = process("Northwind", "Platform Engineer", DANA, "en", "informal")
    yield (
        "A panel with travel booked and a take-home, American",
        replace(onsite, interviews=(talk(170, "America/New_York"),), record=trip),
        Tone.WARM,
        FIRM,
    )
    line = process(
        "The Copper Pan", "Line Cook", person("", "people@copperpan.example", Role.HR_MAILBOX), "en", "formal"
    )
    yield "A cold application", replace(line, stage=Stage.APPLIED), Tone.WARM, FIRM
    nurse = process("Klinikum Nordhafen", "Pflegefachkraft (m/w/d)", BRANDT, "de", "formal")
    plan_topic = Fact(kind=FactKind.TOPIC, fact="die Wunschdienstplanung auf Station 3")
    yield (
        "Nach einem ersten Gespräch, mit Sie",
        replace(nurse, stage=Stage.SCREENING, interviews=(talk(-310),), record=(plan_topic,)),
        Tone.WARM,
        FIRM,
    )
    day = process("Tausendfuß", "Backend-Entwicklung", LENA, "de", "informal")
    yield (
        "Within the hour, German, informal",
        replace(day, interviews=(talk(1.5),), thread_subject="Kennenlerntag"),
        Tone.BRIEF,
        FIRM,
    )
    bloc = process("Clinique des Tilleuls", "Infirmier de bloc opératoire (H/F)", MOREL, "fr", "formal")
    reorganised = Fact(kind=FactKind.TOPIC, fact="la réorganisation du bloc en deux équipes")
    yield (
        "Après un entretien, en français",
        replace(bloc, interviews=(talk(-260, "Europe/Paris"), talk(76, "Europe/Paris")), record=(reorganised,)),
        Tone.WARM,
        FIRM,
    )
    works = process("Construcciones Alameda", "Jefe de obra", LUCIA, "es", "formal")
    andres = Fact(kind=FactKind.MET, fact="Andrés Gil", when=NOW - timedelta(days=5))
    yield (
        "Con fecha de entrevista, en español",
        replace(works, interviews=(talk(51, "Europe/Madrid"),), record=(andres,)),
        Tone.WARM,
        FIRM,
    )
    agency = process("Brightwater", ("Management Accountant", "Finance Analyst"), GEMMA, "en", "informal")
    yield (
        "An agency with two roles",
        replace(agency, agency=agency.employer, thread_subject="Two roles for you"),
        Tone.WARM,
        FIRM,
    )
    offer = process("Ferro Tools", "Regional Sales Manager", OLA, "en", "informal")
    theirs = (
        Fact(kind=FactKind.THEIR_OFFER, fact="the offer of 27 February", who="Ola Berg"),
        Fact(kind=FactKind.HELP, fact="the walk through the plant"),
        Fact(kind=FactKind.CHECKS, fact="the reference checks"),
    )
    yield (
        "Their offer in hand",
        replace(offer, stage=Stage.OFFER, record=theirs, thread_subject="Your offer"),
        Tone.FORMAL,
        FIRM,
    )
    chat = process("Sonne Bau", "Bauleitung", JONAS, "de", "informal")
    yield (
        "Eine Nachricht im Chat",
        replace(chat, stage=Stage.CONTACTED, record=(Fact(kind=FactKind.CHAT, fact="LinkedIn"),)),
        Tone.WARM,
        FIRM,
    )
    shop = process("Casa Nube", "Encargado de tienda", MARTA, "es", "informal")
    yield (
        "After the start, with one apology, Spanish",
        replace(shop, interviews=(talk(-300, "Europe/Madrid"),)),
        Tone.WARM,
        Verdict(firmness=Firmness.STARTED),
    )


def letter_of(candidacy: Candidacy, tone: Tone, verdict: Verdict) -> Letter:
    """The letter of one example."""
    decided = plan(candidacy, verdict=verdict, release=Release(), now=NOW, home=HOME)
    writer = Writer(name="Robin Vale", home=HOME)
    letter = write(candidacy, decided, writer=writer, verdict=verdict, now=NOW, tone=tone)
    assert letter
    return letter


def page() -> str:
    """docs/letters.md."""
    parts = [INTRODUCTION]
    shown = [(title, letter_of(candidacy, tone, verdict)) for title, candidacy, tone, verdict in examples()]
    referred = replace(process("Northwind", "Platform Engineer", DANA, "en", "informal"), people=(DANA, LEE))
    note = thank_referrer(referred, writer=Writer(name="Robin Vale", home=HOME), verdict=FIRM)
    assert note
    for number, (title, letter) in enumerate([*shown, ("A private thank-you for a recommendation", note)], start=1):
        head = f"To: {', '.join(letter.to)}\nSubject: {letter.subject}\n\n" if letter.subject else ""
        parts.append(f"## {number}. {title}\n\n```text\n{head}{letter.body}\n```\n")
    return "\n".join(parts)
