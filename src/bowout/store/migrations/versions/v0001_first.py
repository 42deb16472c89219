"""The first workspace: the outbox with its append-only history, and what the person reads, edits and decides."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bowout.store.migrations import workspace_0001
from bowout.store.schema import Moment

revision = "0001"
down_revision = None

ENDED = "state NOT IN ('refused', 'undone', 'stopped', 'closed')"


def upgrade() -> None:
    """Build everything."""
    _outbox()
    _outbox_indexes()
    _history()
    _append_only()
    workspace_0001.build()


def _outbox() -> None:
    op.create_table(
        "dispatches",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("candidacy", sa.Text, nullable=False),
        sa.Column("way", sa.Text, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("account", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("recipients", sa.JSON, nullable=False),
        sa.Column("refused", sa.JSON, nullable=False),
        sa.Column("wire", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("approved_at", Moment, nullable=False),
        sa.Column("not_before", Moment, nullable=False),
        sa.Column("deadline", Moment),
        sa.Column("urgent_by", Moment, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("fence", sa.Integer, nullable=False),
        sa.Column("lease", Moment),
        sa.Column("handed_at", Moment),
        sa.PrimaryKeyConstraint("id", name="pk_dispatches"),
        sa.UniqueConstraint("message_id", name="uq_dispatches_message_id"),
    )


def _outbox_indexes() -> None:
    op.create_index("ix_dispatches_candidacy", "dispatches", ["candidacy"])
    op.create_index("ix_dispatches_due", "dispatches", ["state", "not_before"])
    op.create_index("ix_dispatches_account", "dispatches", ["account", "handed_at"])
    live = sa.text(ENDED)
    op.create_index(
        "uq_dispatches_live",
        "dispatches",
        ["candidacy", "way", "purpose"],
        unique=True,
        sqlite_where=live,
        postgresql_where=live,
    )


def _history() -> None:
    op.create_table(
        "dispatch_history",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("dispatch", sa.Text, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("change", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_dispatch_history"),
        sa.ForeignKeyConstraint(["dispatch"], ["dispatches.id"], name="fk_dispatch_history_dispatch"),
    )
    op.create_index("ix_dispatch_history_dispatch", "dispatch_history", ["dispatch"])


def _append_only() -> None:
    """The record cannot be rewritten, by this program or another."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the record is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER dispatch_history_append_only BEFORE UPDATE OR DELETE ON dispatch_history "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )
        return
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER dispatch_history_no_{verb.lower()} BEFORE {verb} ON dispatch_history "
            "BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
        )
