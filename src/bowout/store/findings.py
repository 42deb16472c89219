"""What was found: candidacies with the day each was first seen, and single values such as the settings.

A sync rewrites what is here. Refuses to know what the person decided on any of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Engine, delete, select, update

from bowout.codec import dumps, loads
from bowout.steps.discovery import Candidacy
from bowout.store.tables_workspace import candidacies, findings
from bowout.store.upsert import put

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A candidacy as it is kept."""

    candidacy: Candidacy
    first_seen: datetime
    gone: bool = False


class Findings:
    """Candidacies and single values."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self, name: str, kind: type[T]) -> T | None:
        """The single value of that name."""
        with self._engine.begin() as connection:
            text = connection.execute(select(findings.c.value).where(findings.c.name == name)).scalar()
        return None if text is None else loads(kind, text)

    def set(self, name: str, value: object) -> None:
        """Keep a single value."""
        with self._engine.begin() as connection:
            put(connection, findings, {"name": name, "value": dumps(value)})

    def known(self) -> tuple[Known, ...]:
        """Every candidacy that stands for itself."""
        query = select(candidacies).where(candidacies.c.merged_into.is_(None)).order_by(candidacies.c.first_seen)
        with self._engine.begin() as connection:
            rows = connection.execute(query).all()
        return tuple(
            Known(candidacy=loads(Candidacy, row.value), first_seen=row.first_seen, gone=row.gone) for row in rows
        )

    def family(self, candidacy_id: str) -> tuple[str, ...]:
        """The id and those that turned out to be the same candidacy: what was decided on them stays true."""
        query = select(candidacies.c.id).where(candidacies.c.merged_into == candidacy_id)
        with self._engine.begin() as connection:
            return (candidacy_id, *connection.execute(query.order_by(candidacies.c.first_seen)).scalars())

    def found(self, discovered: Sequence[Candidacy], now: datetime) -> None:
        """Keep what a sync found, each under the id it is to have from now on."""
        with self._engine.begin() as connection:
            for one in discovered:
                row = {"id": one.id, "value": dumps(one), "first_seen": now, "seen_at": now, "gone": False}
                put(connection, candidacies, {**row, "merged_into": None}, keep=("first_seen",))

    def lost(self, gone: Sequence[str], forgotten: Sequence[str]) -> None:
        """Keep `gone` ones though they are no longer found; drop the `forgotten`."""
        with self._engine.begin() as connection:
            connection.execute(update(candidacies).where(candidacies.c.id.in_(gone)).values(gone=True))
            connection.execute(delete(candidacies).where(candidacies.c.id.in_(forgotten)))

    def merge(self, old: str, into: str) -> None:
        """The old candidacy turned out to be another."""
        with self._engine.begin() as connection:
            both = candidacies.c.id.in_([old]) | (candidacies.c.merged_into == old)
            connection.execute(update(candidacies).where(both).values(merged_into=into))
