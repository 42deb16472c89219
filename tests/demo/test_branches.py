"""The invented people answer in every way, and each way is acted upon as the person would expect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bowout.closer import Conversation
from bowout.demo.stage import Stage, stage
from bowout.demo.walk import _act, _close_all, _offer_becomes_firm, _read
from bowout.steps.closure import Ending
from bowout.steps.reply import Kind

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAYS = 7


@pytest.fixture(scope="module")
def told() -> Iterator[tuple[Stage, dict[str, list[Conversation]]]]:
    """A week after everybody was told: how each conversation stood on each day, by employer."""
    days: dict[str, list[Conversation]] = {}
    with stage(MONDAY) as set_up:
        for step in (_read, _offer_becomes_firm, _close_all):
            step(set_up, lambda _: None)
        for _ in range(DAYS):
            set_up.world.advance(timedelta(days=1))
            set_up.closer.sync()
            for one in set_up.closer.board().conversations:
                days.setdefault(one.candidacy.employer.name, []).append(one)
                if one.closure.next_to:
                    _act(set_up, lambda _: None, one)
            set_up.world.advance(timedelta(minutes=2))
            set_up.closer.send()
        yield set_up, days


Told = tuple[Stage, dict[str, list[Conversation]]]

ASKS = {
    "Fenwick Tools": Kind.ASKS_REFERRAL,
    "Maison Verlaine": Kind.ASKS_WHICH_COMPANY,
    "Peak District Dairy": Kind.RECONSIDER,
    "Orchard & Vale": Kind.WANTS_CALL,
    "Thornbury Logistics": Kind.REMINDER,
    "Castleford Homewares": Kind.NEW_INVITATION,
    "Halden Rail": Kind.MONEY,
}


@pytest.mark.parametrize("employer", ASKS)
def test_whoever_asks_something_waits_with_a_drafted_answer_that_passes(told: Told, employer: str) -> None:
    last = told[1][employer][-1]
    assert last.replies[-1].kinds[0] is ASKS[employer]
    assert last.closure.ending is Ending.NEEDS_YOU
    assert last.drafted is not None
    assert last.drafted.judgement.passes, last.drafted.judgement.objections
    assert last.drafted.link.startswith("mailto:")


def test_a_reproach_and_a_question_are_told_before_the_robots_came(told: Told) -> None:
    assert told[1]["Thornbury Logistics"][0].closure.why.startswith("They are upset")
    assert told[1]["Castleford Homewares"][0].replies[-1].kinds[0] is Kind.ASKS_WHY


def test_an_absence_closes_nothing_and_the_answer_after_it_does(told: Told) -> None:
    days = told[1]["Halden Rail"]
    assert days[0].closure.ending is Ending.WAITING
    assert days[4].closure.ending is Ending.CLOSED


def test_a_bounce_brings_the_next_address_and_a_robots_receipt_closes_nothing(told: Told) -> None:
    days = told[1]["Ashgrove Retail"]
    assert days[0].closure.next_to == ("beth.sharrock@ashgrove-retail.example",)
    assert days[-1].closure.ending is Ending.CLOSED
    kinds = {kind for reply in days[-1].replies for kind in reply.kinds}
    assert {Kind.HARD_BOUNCE, Kind.TICKET_ROBOT, Kind.ACKNOWLEDGED, Kind.PORTAL_CONFIRMED} <= kinds


def test_what_to_keep_names_the_warm_and_what_was_turned_down(told: Told) -> None:
    closer = told[0].closer
    assert "FN:Megan Cole" in closer.export("vcard")
    assert closer.export("ics").count("BEGIN:VEVENT") == closer.export("vcard").count("BEGIN:VCARD")
    statement = closer.export("reliance")
    assert "Larkspur" in statement
    assert "Orchard & Vale" in statement


def test_the_way_back_begins_with_the_best_chance_and_a_question_for_a_date(told: Told) -> None:
    set_up = told[0]
    set_up.world.start_postponed()
    set_up.closer.sync()
    listed = set_up.closer.reopen()
    assert listed[0].conversation.candidacy.employer.name == "Peak District Dairy"
    assert all(one.judgement.passes for one in listed)
    letter = listed[0].letter
    assert letter is not None
    assert "Larkspur" not in letter.body
    assert "dated commitment" in (set_up.closer.first_ask() or "")
    set_up.closer.done(listed[0].conversation.candidacy.id, "reopened", "")
    assert set_up.closer.reopen()[0].written_at is not None
