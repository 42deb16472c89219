from __future__ import annotations

from pathlib import Path

import pytest
from evaluation.discovery.history import MATERIAL, History, load
from evaluation.discovery.run import read

from bowout.steps.discovery import Candidacy, Discovery
from bowout.steps.discovery.discover import discover


@pytest.fixture(scope="module")
def history() -> History:
    return load(MATERIAL / "dev-robin.toml")


@pytest.fixture(scope="module")
def found(history: History) -> Discovery:
    messages, events = read(history)
    return discover(messages, events, now=history.now, home=history.home)


def of(found: Discovery, name: str) -> Candidacy:
    return next(one for one in found.candidacies if name in one.employer.name)


def test_the_person_is_worked_out_from_the_mailbox(found: Discovery) -> None:
    assert found.me == ("robin.vale@example.com",)
    assert found.my_name == "Robin Vale"


def test_open_conversations_are_found_and_nothing_else(found: Discovery, history: History) -> None:
    expected = {one.key for one in history.expected if one.status == "open" and not one.kept}
    assert len([one for one in found.candidacies if one.status == "open"]) == len(expected)


def test_the_accepted_offer_is_set_apart(found: Discovery) -> None:
    assert found.kept is not None
    assert found.kept.employer.name == "Fabrikam"


def test_every_quote_stands_in_its_message(found: Discovery, history: History) -> None:
    texts = {message.id: message.text + message.subject for message in read(history)[0]}
    quotes = [(line.message, line.quote) for one in found.candidacies for line in one.evidence]
    assert quotes
    assert all(quote in texts[message] for message, quote in quotes)


def test_a_second_scan_gives_the_same_ids(found: Discovery, history: History) -> None:
    messages, events = read(history)
    again = discover(list(reversed(messages)), events, now=history.now, home=history.home)
    assert {one.id for one in again.candidacies} == {one.id for one in found.candidacies}


def test_an_empty_mailbox_has_no_search(history: History) -> None:
    assert discover([], [], now=history.now, home=history.home).candidacies == ()


@pytest.mark.parametrize("path", sorted(MATERIAL.glob("dev-*.toml")), ids=lambda path: path.stem)
def test_every_history_of_ours_can_be_built(path: Path) -> None:
    history = load(path)
    assert {one.key for one in history.expected if not one.messages} == set()
