"""What each verdict lets through."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bowout.steps.discovery import Candidacy, Interview, InterviewStatus, Organisation, Stage, Status
from bowout.steps.offer import Condition, Firmness, Verdict
from bowout.steps.offer.gate import Release, Tier, gate_sentence, held, tier_of

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def candidacy(stage: Stage = Stage.APPLIED, *, ahead: bool = False) -> Candidacy:
    start = NOW + timedelta(days=2)
    talk = Interview(start=start, end=start + timedelta(hours=1), status=InterviewStatus.UPCOMING)
    return Candidacy(
        id="c",
        employer=Organisation(name="Westbrook"),
        status=Status.OPEN,
        stage=stage,
        interviews=(talk,) if ahead else (),
    )


COLD, DATED, WARM = candidacy(), candidacy(Stage.INTERVIEWING, ahead=True), candidacy(Stage.INTERVIEWING)
BELOW = [each for each in Firmness if each not in {Firmness.FIRM, Firmness.STARTED}]


@pytest.mark.parametrize("firmness", BELOW)
def test_below_firm_nothing_leaves_by_itself(firmness: Firmness) -> None:
    sentence = held(Verdict(firmness=firmness), COLD, Release(), now=NOW)
    assert sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("firmness", [Firmness.FIRM, Firmness.STARTED])
def test_a_firm_offer_lets_everything_go(firmness: Firmness) -> None:
    assert held(Verdict(firmness=firmness), WARM, Release(), now=NOW) is None


def test_without_any_offer_everything_is_held() -> None:
    assert held(None, COLD, Release(), now=NOW)


def test_each_conversation_has_its_tier() -> None:
    assert [tier_of(each, now=NOW) for each in (COLD, DATED, WARM)] == [Tier.COLD, Tier.DATED, Tier.FAVOURITES]


def test_tiers_open_the_gate_only_while_checks_are_pending_after_acceptance() -> None:
    release = Release(tiers=frozenset({Tier.COLD}))
    accepted = Verdict(firmness=Firmness.ACCEPTED_WITH_CONDITIONS)
    assert held(accepted, COLD, release, now=NOW) is None
    assert held(accepted, DATED, release, now=NOW)
    assert held(Verdict(firmness=Firmness.CONDITIONAL), COLD, release, now=NOW)
    assert held(Verdict(firmness=Firmness.TROUBLE), COLD, release, now=NOW)


def test_an_override_opens_it_against_its_advice() -> None:
    assert held(Verdict(firmness=Firmness.CONDITIONAL), WARM, Release(override="I know them"), now=NOW) is None


def test_the_sentence_names_what_is_open() -> None:
    open_points = (Condition.BACKGROUND_CHECK, Condition.REFERENCES, Condition.ACCEPTANCE)
    sentence = gate_sentence(Verdict(firmness=Firmness.CONDITIONAL, open_conditions=open_points))
    assert "background check, references and acceptance" in sentence


def test_an_override_gives_way_to_trouble_that_came_later() -> None:
    release = Release(override="I know the director", overridden_at=NOW)
    before = Verdict(firmness=Firmness.TROUBLE, troubled_at=NOW - timedelta(hours=1))
    after = Verdict(firmness=Firmness.TROUBLE, troubled_at=NOW + timedelta(hours=1))
    assert held(before, COLD, release, now=NOW) is None
    assert held(after, COLD, release, now=NOW + timedelta(hours=2))
