"""The demo closes every conversation of its search, whatever the day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bowout.demo.walk import walk


@pytest.mark.parametrize(
    "now",
    [datetime(2026, 3, 3, 8, 30, tzinfo=UTC), datetime(2026, 10, 23, 19, 0, tzinfo=UTC)],
    ids=["a Tuesday morning", "a Friday evening before the clocks change"],
)
def test_the_walk_closes_every_conversation(now: datetime) -> None:
    said: list[str] = []
    code = walk(said.append, now)
    story = "\n".join(said)
    assert code == 0, story
    assert "accepted_with_conditions" in story
    assert "The offer is now firm" in story
    assert "Every conversation is closed" in story
