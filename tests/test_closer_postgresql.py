"""The closer on PostgreSQL: the same work, kept by another database."""

from __future__ import annotations

from pathlib import Path

import pytest

from bowout.steps.outbox import State, Way
from mailboxes import search
from persons import Person, digest
from servers.postgresql import PostgreSQL

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("postgresql")]


def test_a_search_is_read_edited_approved_and_taken_back(postgresql: PostgreSQL, tmp_path: Path) -> None:
    robin = Person(tmp_path, search(), where=postgresql.fresh_url())
    robin.closer.edit("Larkfield", subject="Re: Application: Site Reliability Engineer, my words")
    robin.closer.set_tone("Northwind", "brief")
    robin.closer.state("Dana told me that everything is clear")
    robin.synced()
    shown = robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
    assert {one.way for one in shown.dispatches} == {Way.MAIL, Way.INVITE}
    robin.closer.done("Larkfield", "told", "in person")
    again = robin.reopened()
    assert {one.state for one in again.undo("Northwind").dispatches} == {State.UNDONE}
    assert again.offer().statements[0][1] == "Dana told me that everything is clear"
    assert again.board().owed == 1
    again.close()
    robin.closer.close()
