"""The outbox in SQL: every method one transaction, every change compare-and-set, the database the judge.

Implements ports.Outbox on SQLite and PostgreSQL. Refuses to know how a dispatch is carried and whether it should be.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Row,
    and_,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from bowout.errors import AlreadyUnderWay, NotFound
from bowout.steps.outbox import Change, Dispatch, State, Way, move
from bowout.store.liveness import AdvisoryLocks, FileLocks, Liveness
from bowout.store.schema import dispatches, history

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
LEASE = timedelta(minutes=10)  # longer than a slow hand-over, shorter than a laptop's sleep
CARRIED = (Way.MAIL, Way.INVITE)  # what a program may carry; by_hand waits for the person
CLAIM_LOCK = 0x626F776F75740002  # PostgreSQL advisory lock: counting against a limit is done by one at a time


@dataclass(frozen=True, kw_only=True, slots=True)
class Limit:
    """At most `count` letters of one account within `window`."""

    count: int
    window: timedelta = timedelta(hours=1)


class SqlOutbox:
    """ports.Outbox on a database that open_engine opened."""

    def __init__(
        self, engine: Engine, liveness: Liveness, *, lease: timedelta = LEASE, limits: tuple[Limit, ...] = ()
    ) -> None:
        self._engine = engine
        self._liveness = liveness
        self._lease = lease
        self._limits = limits

    def add(self, dispatch: Dispatch) -> None:
        """Keep a newly approved dispatch; AlreadyUnderWay when one of its candidacy, way and purpose lives."""
        try:
            with self._engine.begin() as connection:
                connection.execute(insert(dispatches).values(_row_of(dispatch)))
                _write_history(connection, dispatch, "approve", dispatch.approved_at, dispatch.outcome)
        except IntegrityError as error:
            raise AlreadyUnderWay from error

    def get(self, dispatch_id: str) -> Dispatch:
        """The dispatch as it stands; NotFound."""
        found = self._select(dispatches.c.id == dispatch_id)
        if not found:
            raise NotFound(what="dispatch", name=dispatch_id, hint="")
        return found[0]

    def all(self, candidacy: str | None = None) -> tuple[Dispatch, ...]:
        """Every dispatch, oldest first."""
        return self._select(dispatches.c.candidacy == candidacy if candidacy is not None else None)

    def in_state(self, *states: State) -> tuple[Dispatch, ...]:
        """Every dispatch that stands in one of the states, oldest first."""
        return self._select(dispatches.c.state.in_(states))

    def claim(
        self, owner: str, now: datetime, *, ways: Collection[Way] = CARRIED, only: str | None = None
    ) -> Dispatch | None:
        """Take the soonest due approved dispatch for `owner` in one statement, or None; `only` names the one."""
        due = [dispatches.c.state == State.APPROVED, dispatches.c.not_before <= now, dispatches.c.way.in_(ways)]
        if only is not None:
            due.append(dispatches.c.id == only)
        due.extend(_below(limit, now) for limit in self._limits)
        soonest = (
            select(dispatches.c.id)
            .where(*due)
            .order_by(dispatches.c.urgent_by, dispatches.c.not_before)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        taken = {
            "state": move(State.APPROVED, Change.CLAIM),
            "owner": owner,
            "fence": dispatches.c.fence + 1,
            "lease": now + self._lease,
        }
        with self._engine.begin() as connection:
            if self._limits and connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": CLAIM_LOCK})
            statement = update(dispatches).where(dispatches.c.id == soonest.scalar_subquery()).values(taken)
            row = connection.execute(statement.returning(dispatches)).one_or_none()
            if row is None:
                return None
            dispatch = _dispatch_of(row)
            _write_history(connection, dispatch, Change.CLAIM, now, "")
            return dispatch

    def alive(self, owner: str) -> AbstractContextManager[None]:
        """Hold the owner's liveness lock: what it claimed cannot be taken while it lives."""
        return self._liveness.hold(owner)

    def move(
        self,
        dispatch: Dispatch,
        change: str,
        now: datetime,
        outcome: str = "",
        *,
        not_before: datetime | None = None,
        refused: tuple[str, ...] = (),
    ) -> Dispatch | None:
        """Apply a change of the transition table if the stored state is still `dispatch.state`; None if it is not.

        A claim moves only under its own fence, and is handed over only while its lease lasts.
        """
        target = move(dispatch.state, change)
        with self._engine.begin() as connection:
            statement = update(dispatches).where(_still(dispatch, change, now))
            values = _changed(dispatch, target, change, outcome)
            if change == Change.HAND:
                values["handed_at"] = now
            if not_before is not None:
                values["not_before"] = not_before
            if refused:
                values["refused"] = list(refused)
            row = connection.execute(statement.values(values).returning(dispatches)).one_or_none()
            if row is None:
                return None
            moved = _dispatch_of(row)
            _write_history(connection, moved, change, now, outcome)
            return moved

    def abandoned(self, now: datetime) -> tuple[Dispatch, ...]:
        """Claimed and handed dispatches whose owner is dead."""
        underway = self._rows(dispatches.c.state.in_((State.CLAIMED, State.HANDED)))
        owners = {(row.owner, row.lease) for row in underway}
        dead = {owner for owner, lease in owners if self._liveness.is_dead(owner, lease=lease, now=now)}
        return tuple(_dispatch_of(row) for row in underway if row.owner in dead)

    def history(self, dispatch_id: str) -> tuple[tuple[datetime, str, str], ...]:
        """(when, state, words) for every move, oldest first: the record."""
        query = select(history.c.at, history.c.state, history.c.words).where(history.c.dispatch == dispatch_id)
        with self._engine.begin() as connection:
            return tuple((row.at, row.state, row.words) for row in connection.execute(query.order_by(history.c.number)))

    def _select(self, condition: ColumnElement[bool] | None) -> tuple[Dispatch, ...]:
        return tuple(_dispatch_of(row) for row in self._rows(condition))

    def _rows(self, condition: ColumnElement[bool] | None) -> list[Row[Any]]:
        query = select(dispatches).order_by(dispatches.c.approved_at, dispatches.c.id)
        if condition is not None:
            query = query.where(condition)
        with self._engine.begin() as connection:
            return list(connection.execute(query))


def _still(dispatch: Dispatch, change: str, now: datetime) -> ColumnElement[bool]:
    """What must hold of the stored row for the change to be applied."""
    held = [dispatches.c.id == dispatch.id, dispatches.c.state == dispatch.state]
    if dispatch.state in {State.CLAIMED, State.HANDED, State.UNKNOWN}:
        held.append(dispatches.c.fence == dispatch.fence)
    if change == Change.HAND:
        held.append(dispatches.c.lease > now)
    return and_(*held)


def _changed(dispatch: Dispatch, target: State, change: str, outcome: str) -> dict[str, Any]:
    values: dict[str, Any] = {"state": target}
    if outcome:
        values["outcome"] = outcome
    if change == Change.DEFER:
        values["attempts"] = dispatch.attempts + 1
    return values


def _below(limit: Limit, now: datetime) -> ColumnElement[bool]:
    """Whether the account of a dispatch has room: what is claimed now, and what was handed over within the window."""
    other = dispatches.alias("other")
    recent = or_(other.c.state == State.CLAIMED, other.c.handed_at > now - limit.window)
    counted = select(func.count()).where(other.c.account == dispatches.c.account, recent)
    return counted.correlate(dispatches).scalar_subquery() < limit.count


def _write_history(connection: Connection, dispatch: Dispatch, change: str, now: datetime, words: str) -> None:
    entry = {"dispatch": dispatch.id, "at": now, "change": change, "state": dispatch.state, "words": words}
    connection.execute(insert(history).values(entry))


def _row_of(dispatch: Dispatch) -> dict[str, Any]:
    row = {name: getattr(dispatch, name) for name in Dispatch.__dataclass_fields__}
    row["recipients"] = list(dispatch.recipients)
    row["refused"] = list(dispatch.refused)
    return row | {"urgent_by": dispatch.deadline or NEVER, "owner": ""}


def _dispatch_of(row: Row[Any]) -> Dispatch:
    values = {name: getattr(row, name) for name in Dispatch.__dataclass_fields__}
    values["state"] = State(row.state)
    values["way"] = Way(row.way)
    values["recipients"] = tuple(row.recipients)
    values["refused"] = tuple(row.refused)
    return Dispatch(**values)


def open_outbox(engine: Engine, *, lease: timedelta = LEASE, limits: tuple[Limit, ...] = ()) -> SqlOutbox:
    """The outbox of an opened workspace, with the liveness lock that fits its database."""
    if engine.dialect.name == "postgresql":
        return SqlOutbox(engine, AdvisoryLocks(engine), lease=lease, limits=limits)
    folder = Path(f"{engine.url.database}-senders")
    return SqlOutbox(engine, FileLocks(folder), lease=lease, limits=limits)
