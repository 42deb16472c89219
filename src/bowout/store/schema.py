"""Every table of a workspace, once: what the queries name and what the migrations must build.

Knows columns, keys and the invariants that the database itself holds. Refuses to know who asks. Times are kept in UTC
and come back aware; the text columns hold ids and StrEnum values.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    text,
)

HEAD = "0001"  # the newest migration; a test holds it equal to the migrations' own head

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. A naive one is a mistake in the program and is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # SQLAlchemy's signature
        """To UTC; SQLite has no zones, so its text is always UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without a zone cannot be kept")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # SQLAlchemy's signature
        """Aware again, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


ENDED = "'refused', 'undone', 'stopped', 'closed'"  # states that leave room for another dispatch of the same kind

dispatches = Table(
    "dispatches",
    metadata,
    Column("id", Text, primary_key=True),
    Column("candidacy", Text, nullable=False, index=True),
    Column("way", Text, nullable=False),
    Column("purpose", Text, nullable=False),  # one live dispatch a candidacy, way and purpose
    Column("account", Text, nullable=False),  # whose limit it counts against: the sender's address
    Column("state", Text, nullable=False),
    Column("message_id", Text, nullable=False, unique=True),
    Column("recipients", JSON, nullable=False),
    Column("refused", JSON, nullable=False),
    Column("wire", LargeBinary, nullable=False),
    Column("digest", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("approved_at", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("deadline", Moment),
    Column("urgent_by", Moment, nullable=False),  # the deadline, or a day no queue reaches: what the claim sorts by
    Column("attempts", Integer, nullable=False),
    Column("owner", Text, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("lease", Moment),
    Column("handed_at", Moment),
    Index(
        "uq_dispatches_live",
        "candidacy",
        "way",
        "purpose",
        unique=True,
        sqlite_where=text(f"state NOT IN ({ENDED})"),
        postgresql_where=text(f"state NOT IN ({ENDED})"),
    ),
    Index("ix_dispatches_due", "state", "not_before"),  # a look costs the same however many wait
    Index("ix_dispatches_account", "account", "handed_at"),
)

history = Table(  # append-only: triggers of the first migration refuse a change or a removal
    "dispatch_history",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("dispatch", Text, ForeignKey("dispatches.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("change", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("words", Text, nullable=False),
)

# The workspace's own tables (messages, candidacies, edits, decisions, documents, replies) stand in
# store/tables_workspace.py on this same `metadata`, and are built by migration 0001 too while nothing is released.
