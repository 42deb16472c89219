"""The workspace's own tables as migration 0001 builds them; like every migration it never changes once released."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bowout.store.schema import Moment


def build() -> None:
    """What was read, what was found in it, and what the person said and did."""
    _read()
    _found()
    _decided()
    _papers()
    _done()


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _time(name: str) -> sa.Column[object]:
    return sa.Column(name, Moment, nullable=False)


def _blob(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, nullable=False)


def _read() -> None:
    op.create_table(
        "sources",
        *_text("address"),
        sa.Column("cursor", sa.Text),
        _time("added_at"),
        sa.Column("read_at", Moment),
        sa.PrimaryKeyConstraint("address", name="pk_sources"),
    )
    op.create_table(
        "messages",
        *_text("digest", "origin"),
        _blob("raw"),
        sa.Column("labels", sa.JSON, nullable=False),
        sa.Column("thread_hint", sa.Text),
        _time("kept_at"),
        sa.PrimaryKeyConstraint("digest", name="pk_messages"),
    )
    op.create_table(
        "calendars",
        *_text("origin"),
        _blob("raw"),
        sa.Column("href", sa.Text),
        sa.Column("etag", sa.Text),
        _time("kept_at"),
        sa.PrimaryKeyConstraint("origin", name="pk_calendars"),
    )


def _found() -> None:
    op.create_table(
        "candidacies",
        *_text("id", "value"),
        _time("first_seen"),
        _time("seen_at"),
        sa.Column("gone", sa.Boolean, nullable=False),
        sa.Column("merged_into", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_candidacies"),
    )
    op.create_table("findings", *_text("name", "value"), sa.PrimaryKeyConstraint("name", name="pk_findings"))
    op.create_table(
        "replies",
        *_text("message", "candidacy", "value"),
        _time("at"),
        sa.PrimaryKeyConstraint("message", name="pk_replies"),
    )
    op.create_index("ix_replies_candidacy", "replies", ["candidacy"])


def _decided() -> None:
    op.create_table(
        "edits",
        *_text("candidacy", "subject", "body", "ground"),
        _time("at"),
        sa.PrimaryKeyConstraint("candidacy", name="pk_edits"),
    )
    op.create_table(
        "choices",
        *_text("candidacy", "kind", "choice"),
        _time("at"),
        sa.PrimaryKeyConstraint("candidacy", "kind", name="pk_choices"),
    )
    op.create_table(
        "approvals",
        *_text("dispatch", "candidacy", "letter", "ground"),
        _time("at"),
        sa.PrimaryKeyConstraint("dispatch", name="pk_approvals"),
    )
    op.create_index("ix_approvals_candidacy", "approvals", ["candidacy"])


def _papers() -> None:
    op.create_table(
        "documents",
        sa.Column("number", sa.Integer, nullable=False),
        *_text("name", "digest", "papers"),
        _blob("content"),
        _time("at"),
        sa.PrimaryKeyConstraint("number", name="pk_documents"),
        sa.UniqueConstraint("digest", name="uq_documents_digest"),
    )
    op.create_table(
        "said",
        sa.Column("number", sa.Integer, nullable=False),
        *_text("kind", "words"),
        _time("at"),
        sa.PrimaryKeyConstraint("number", name="pk_said"),
    )


def _done() -> None:
    op.create_table(
        "tasks",
        sa.Column("number", sa.Integer, nullable=False),
        *_text("candidacy", "task", "words"),
        _time("at"),
        sa.PrimaryKeyConstraint("number", name="pk_tasks"),
    )
    op.create_index("ix_tasks_candidacy", "tasks", ["candidacy"])
