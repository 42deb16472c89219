"""The outbox on PostgreSQL: the same contract, and the locks that end with a connection."""

from __future__ import annotations

from datetime import timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from outbox_contract import OpenOutbox, OutboxContract
from sqlalchemy import text

from bowout.steps.outbox import State
from bowout.store import tables_workspace
from bowout.store.engine import CannotOpen, open_engine
from bowout.store.outbox import LEASE, Limit, SqlOutbox, open_outbox
from outboxes import NOON, approved
from servers.postgresql import PostgreSQL

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("postgresql")]


@pytest.fixture
def reopen(postgresql: PostgreSQL) -> OpenOutbox:
    address = postgresql.fresh_url()

    def reopen(*, lease: timedelta = LEASE, limits: tuple[Limit, ...] = ()) -> SqlOutbox:
        return open_outbox(open_engine(address), lease=lease, limits=limits)

    return reopen


class TestPostgresqlOutbox(OutboxContract):
    def test_a_cut_connection_does_not_make_an_owner_dead_while_the_lease_lasts(
        self, outbox: SqlOutbox, reopen: OpenOutbox
    ) -> None:
        outbox.add(approved())
        with outbox.alive("page"):
            assert outbox.claim("page", NOON) is not None
            with reopen()._engine.begin() as connection:
                connection.execute(text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"))
            assert reopen().abandoned(NOON + LEASE - timedelta(seconds=1)) == ()
            assert [d.state for d in reopen().abandoned(NOON + LEASE)] == [State.CLAIMED]

    def test_the_migrations_build_exactly_the_tables_that_the_queries_name(self, outbox: SqlOutbox) -> None:
        with outbox._engine.begin() as connection:
            differences = compare_metadata(MigrationContext.configure(connection), tables_workspace.messages.metadata)
        assert differences == []


def test_a_database_that_is_not_there_is_named_in_a_sentence() -> None:
    with pytest.raises(CannotOpen, match="cannot be opened"):
        open_engine("postgresql://bowout@127.0.0.1:9/bowout")
