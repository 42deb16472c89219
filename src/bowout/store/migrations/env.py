"""What Alembic runs: each migration in one transaction on the connection that the engine hands over.

Refuses to open a database by itself: the engine holds the lock that keeps two programs from migrating at once.
"""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from bowout.store.schema import metadata


def run(connection: Connection) -> None:
    """Every pending step, inside the caller's transaction: killed half-way, the database is as it was."""
    context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
