"""Dispatches and outboxes for the tests of delivery."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from bowout.steps.address import Address
from bowout.steps.letter import Letter
from bowout.steps.outbox import Dispatch, DispatchIds, Way, freeze
from bowout.store.engine import open_engine
from bowout.store.outbox import Limit, SqlOutbox, open_outbox

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ME = Address(name="Robin Sørensen", email="me@candidate.test")


def letter(to: str = "rec@corp.test", *, cc: tuple[str, ...] = (), **changes: object) -> Letter:
    written = Letter(
        to=(to,),
        cc=cc,
        in_reply_to="<invite-1@corp.test>",
        subject="Interview on Thursday",
        body="Dear Dana,\n\nI am withdrawing from the process for the night nurse post. Thank you for your time.\n\nRobin\n",
        language="en",
    )
    return replace(written, **changes)  # type: ignore[arg-type]  # the caller names fields of Letter


def approved(
    candidacy: str = "northwind",
    *,
    to: str = "rec@corp.test",
    cc: tuple[str, ...] = (),
    now: datetime = NOON,
    **changes: object,
) -> Dispatch:
    """A letter as it is at approval, due at once unless `not_before` says otherwise."""
    name = uuid4().hex
    dispatch = freeze(
        letter(to, cc=cc),
        candidacy=candidacy,
        ids=DispatchIds(dispatch=name, message=f"<{name}@candidate.test>"),
        sender=ME,
        references=("<first@corp.test>",),
        now=now,
        not_before=now,
    )
    return replace(dispatch, **changes)  # type: ignore[arg-type]  # the caller names fields of Dispatch


def by_hand(candidacy: str = "northwind", *, now: datetime = NOON) -> Dispatch:
    return approved(
        candidacy, now=now, way=Way.BY_HAND, recipients=(), wire=b"Withdraw on their portal.", purpose="portal"
    )


def sqlite_outbox(
    folder: Path, *, lease: timedelta = timedelta(minutes=10), limits: tuple[Limit, ...] = ()
) -> SqlOutbox:
    return open_outbox(open_engine(folder / "work.sqlite3"), lease=lease, limits=limits)


class HandClock:
    """A clock that moves only when told."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += timedelta(**time)
