"""Write a row whether or not it is there already, in one statement, on both databases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql


def put(connection: Connection, table: Table, row: Mapping[str, Any], *, keep: tuple[str, ...] = ()) -> None:
    """Insert the row, or bring the one with its primary key up to date, except for the columns to `keep`."""
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in row.items() if name not in (*keys, *keep)}
    connection.execute(_insert(connection, table).values(row).on_conflict_do_update(index_elements=keys, set_=changed))


def add_missing(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> int:
    """Insert the rows that are not there; how many those were."""
    if not rows:
        return 0
    new = _insert(connection, table)
    return sum(connection.execute(new.values(row).on_conflict_do_nothing()).rowcount for row in rows)


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name != "postgresql":
        return sqlite.insert(table)
    from sqlalchemy.dialects.postgresql import insert  # noqa: PLC0415  # brings asyncio along, 50 ms

    return insert(table)
