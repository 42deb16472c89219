"""What Bowout reads out of the demo's mailbox: who is open, how far, and who is to be told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bowout.closer.order import ScanOrder
from bowout.closer.scan import scan
from bowout.closer.views import Scan, Scanned
from bowout.demo.post import HOME
from bowout.demo.search import invented_search

NOW = datetime(2026, 3, 3, 16, 30, tzinfo=UTC)

OPEN = {
    "Thornbury Logistics": ("interviewing", "email_and_phone", "priya.raman@thornbury.example"),
    "Nordkai Spedition": ("interviewing", "email", "katrin.behrens@nordkai-spedition.example"),
    "Fenwick Tools": ("screening", "email", "nadia.farrow@fenwick-tools.example"),
    "Halden Rail": ("interviewing", "email", "tom.okafor@haldenrail.example"),
    "Orchard & Vale": ("interviewing", "email", "david.orme@orchardandvale.example"),
    "Peak District Dairy": ("offer", "email", "helen.birch@peakdairy.example"),
    "Castleford Homewares": ("interviewing", "email", "ellen.marsh@castleford-homewares.example"),
    "Brightwater Search": ("applied", "agency_email", "megan.cole@brightwater-search.example"),
    "Maison Verlaine": ("screening", "email", "claire.fontanel@maison-verlaine.example"),
    "Aceites del Sur": ("applied", "email", "lucia.herrero@aceites-delsur.example"),
    "Meridian County Council": ("applied", "portal", None),
    "Ashgrove Retail": ("applied", "email", "jon.pascoe@ashgrove-retail.example"),
    "Reid Haulage": ("contacted", "chat", None),
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Scan:
    folder = tmp_path_factory.mktemp("demo")
    search = invented_search(NOW)
    mbox = folder / "mail.mbox"
    mbox.write_bytes(b"".join(b"From someone Mon Mar  2 08:00:00 2026\n" + one.raw + b"\n" for one in search.mail))
    calendar = folder / "calendar.ics"
    calendar.write_bytes(search.calendar)
    return scan(ScanOrder(sources=(mbox,), calendars=(calendar,), me=(), now=NOW, home=HOME, drafts=True))


def of(found: Scan, name: str) -> Scanned:
    names = {one.candidacy.employer.name: one for one in found.conversations if one.candidacy.status == "open"}
    assert name in names, f"{name} is not among {sorted(names)}"
    return names[name]


@pytest.mark.parametrize("name", OPEN)
def test_each_open_conversation_is_found_with_its_recipient(found: Scan, name: str) -> None:
    stage, channel, to = OPEN[name]
    one = of(found, name)
    assert (one.candidacy.stage, one.plan.channel, one.plan.to) == (stage, channel, (to,) if to else ())


def test_nothing_else_is_open(found: Scan) -> None:
    assert {one.candidacy.employer.name for one in found.conversations if one.candidacy.status == "open"} == set(OPEN)


@pytest.mark.parametrize("name", OPEN)
def test_each_letter_passes_the_check(found: Scan, name: str) -> None:
    one = of(found, name)
    if one.letter is not None:
        assert one.judgement is not None
        assert one.judgement.objections == (), one.letter.body


def test_the_accepted_offer_is_set_apart(found: Scan) -> None:
    assert found.discovery.kept is not None
    assert found.discovery.kept.employer.name == "Larkspur Foods"
    assert found.verdict is not None
    assert found.verdict.firmness == "accepted_with_conditions"
    assert found.verdict.open_conditions == ("references",)


def test_the_one_who_recommended_them_is_not_written_to_in_copy(found: Scan) -> None:
    plan = of(found, "Fenwick Tools").plan
    assert "dan.holt@fenwick-tools.example" not in plan.to + plan.cc
    assert [task.to for task in plan.tasks if task.kind == "thank_referrer"] == ["dan.holt@fenwick-tools.example"]
