"""One person's workspace: the shelves of what was read, found, decided and said, on one database.

Refuses to know how any of it is judged.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from bowout.store.decisions import Decisions
from bowout.store.engine import open_engine
from bowout.store.findings import Findings
from bowout.store.mail import Mail
from bowout.store.papers import Papers


class Workspace:
    """The shelves of one workspace; every method of a shelf is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.mail = Mail(engine)
        self.findings = Findings(engine)
        self.decisions = Decisions(engine)
        self.papers = Papers(engine)

    def close(self) -> None:
        """Let the database go."""
        self.engine.dispose()


def open_workspace(where: Path | str) -> Workspace:
    """The workspace at that file or PostgreSQL address, made when missing; NewerWorkspace, CannotOpen."""
    return Workspace(open_engine(where))
