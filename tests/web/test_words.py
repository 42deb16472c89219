from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

import pytest

from bowout.steps.outbox import State
from bowout.steps.plan import Channel, TaskKind
from bowout.steps.reply import Kind
from bowout.web import words

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (NOW + timedelta(hours=4), "today, 14:00"),
        (NOW + timedelta(days=1), "tomorrow, 10:00"),
        (NOW - timedelta(days=1), "yesterday, 10:00"),
        (NOW + timedelta(days=3), "Thu 26 Nov, 10:00"),
        (NOW + timedelta(days=60), "Fri 22 Jan 2027, 10:00"),
        (datetime.fromisoformat("2026-11-24T00:30:00+02:00"), "today, 22:30"),
    ],
)
def test_a_moment_is_said_in_the_zone_of_the_person(moment: datetime, text: str) -> None:
    assert words.when(moment, NOW) == text


@pytest.mark.parametrize(
    ("distance", "text"),
    [
        (timedelta(seconds=30), "in less than a minute"),
        (timedelta(minutes=1), "in 1 minute"),
        (timedelta(minutes=90), "in 1 hour"),
        (timedelta(hours=47), "in 47 hours"),
        (timedelta(hours=48), "in 2 days"),
        (timedelta(days=-1), "over"),
    ],
)
def test_what_is_left_is_never_said_too_long(distance: timedelta, text: str) -> None:
    assert words.left(NOW + distance, NOW) == text


def test_a_span_names_the_second_day_only_when_there_is_one() -> None:
    assert words.span(NOW, NOW + timedelta(hours=1), NOW) == "today, 10:00 to 11:00"
    assert words.span(NOW, NOW + timedelta(days=1), NOW) == "today, 10:00 to tomorrow, 10:00"


def test_a_day_is_the_same_for_dates() -> None:
    assert words.day(date(2026, 11, 24), NOW.date()) == "tomorrow"


def test_one_name_in_two_tables_keeps_its_own_words() -> None:
    assert words.said(Channel.PORTAL) == "their applicant portal"
    assert words.said(TaskKind.PORTAL) == "Withdraw in their portal"
    assert words.said("final_round") == "final round"


@pytest.mark.parametrize(
    ("says", "line"),
    [
        ("requires_references_right_to_work", "Depends on: references, right to work"),
        ("cleared_background_check", "Cleared: background check"),
        ("not_required_drug_screen", "Not needed: drug screen"),
        ("countersigned", "Signed by both sides"),
        ("start_moved", "Start moved"),
    ],
)
def test_a_quoted_line_of_the_offer_is_named_by_what_it_says(says: str, line: str) -> None:
    assert words.speaks_of(says) == line


@pytest.mark.parametrize("value", [*Kind, *State, *TaskKind, *Channel])
def test_everything_a_person_may_meet_has_words(value: StrEnum) -> None:
    assert any(value is key for table in words.TABLES for key in table)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://jobs.example.com/x?y=1", "jobs.example.com"),
        ("https://safe.example@evil.example/", "evil.example"),
        ("javascript:alert(1)", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_a_link_is_named_by_where_it_really_leads(url: str, host: str | None) -> None:
    assert words.site(url) == host
