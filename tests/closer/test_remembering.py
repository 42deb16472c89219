"""A second sync reads only what is new, and finds the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bowout.closer import remembering
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.note import read as read_really
from bowout.steps.discovery.who import Me
from bowout.steps.message import Message
from mailboxes import search
from persons import Person


@pytest.fixture
def robin(tmp_path: Path) -> Iterator[Person]:
    person = Person(tmp_path, search())
    yield person
    person.closer.close()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The messages that are read for what they say."""
    found: list[str] = []

    def read(message: Message, me: Me) -> Note:
        found.append(message.id)
        return read_really(message, me)

    monkeypatch.setattr(remembering, "read", read)
    return found


def test_nothing_is_read_twice_and_the_board_stays_as_it_was(robin: Person, seen: list[str]) -> None:
    before = robin.closer.board()
    robin.closer.sync()
    assert not seen
    assert robin.closer.board() == before


def test_other_rules_read_everything_again(robin: Person, seen: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    before = robin.closer.board()
    monkeypatch.setattr(remembering, "rules_of_reading", lambda: "others")
    robin.closer.sync()
    assert len(seen) > 1
    assert robin.closer.board() == before
