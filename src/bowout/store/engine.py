"""Opening a workspace: SQLite in one private file, or PostgreSQL by its address, brought up to date.

Knows how a database is made safe (mode 0600, write-ahead log, full synchronisation, one writer at a time) and how it
gets from an older program's shape to this one's. Refuses to know any table but the version's.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from bowout.errors import WorldFault, YourMistake
from bowout.store.schema import HEAD

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 30  # how long one writer waits for another
MIGRATION_LOCK = 0x626F776F75740001  # PostgreSQL advisory lock: one program migrates at a time


class NewerWorkspace(YourMistake):
    """The workspace {name} was last used by a newer Bowout. Please update this one; nothing has been changed."""


class CannotOpen(WorldFault):
    """The workspace {name} cannot be opened: {reason}."""


def open_engine(where: Path | str) -> Engine:
    """The workspace at a file path or a `postgresql://` address, created when missing and migrated to this program.

    Raises NewerWorkspace and CannotOpen. A kill during a migration leaves the database as it was before.
    """
    postgres = isinstance(where, str) and where.startswith("postgresql")
    engine = _postgres(str(where)) if postgres else _sqlite(Path(where))
    try:
        _bring_up_to_date(engine, name=engine.url.render_as_string(hide_password=True) if postgres else str(where))
    except DBAPIError as error:
        engine.dispose()
        raise CannotOpen(name=where if not postgres else engine.url.host, reason=_reason(error)) from error
    return engine


def _sqlite(path: Path) -> Engine:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)  # a copied or older file may be wider open
    except OSError as error:
        raise CannotOpen(name=path, reason=error.strerror or str(error)) from error
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _make_safe)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _make_safe(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver must not begin or commit behind our back (DDL included)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    """Take the write lock at the start: two writers wait for each other instead of failing half-way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgres(address: str) -> Engine:
    url = make_url(address).set(drivername="postgresql+psycopg")
    # A process frozen inside a transaction must not hold up the others for ever.
    patience = f"-c lock_timeout={BUSY_SECONDS}s -c idle_in_transaction_session_timeout={2 * BUSY_SECONDS}s"
    return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": BUSY_SECONDS, "options": patience})


def _bring_up_to_date(engine: Engine, *, name: str) -> None:
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        version = _version(connection)
        if version == HEAD:
            return  # Alembic is not even imported: opening costs a query
        if version is not None and version > HEAD:
            raise NewerWorkspace(name=name)
        _migrate(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  # costs 0.2 s and is needed once in a workspace's life
    from alembic.config import Config  # noqa: PLC0415  # the same

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _reason(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
