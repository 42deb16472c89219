"""What was read: the sources a person named, the messages that may matter, and the calendars.

Refuses to know what a message says. Raw bytes are kept, so that a better reader can read them again.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, func, select, update

from bowout.ports import RawCalendar, RawMessage
from bowout.store.tables_workspace import calendars, messages, sources
from bowout.store.upsert import add_missing, put

PAGE = 200  # messages in memory at once while all are read


@dataclass(frozen=True, kw_only=True, slots=True)
class Remembered:
    """A source as the person named it, and from where to read on."""

    address: str
    cursor: str | None = None
    read_at: datetime | None = None


class Mail:
    """Sources, messages and calendars."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def remember(self, address: str, now: datetime) -> None:
        """Read this source in every sync from now on."""
        with self._engine.begin() as connection:
            add_missing(connection, sources, [{"address": address, "added_at": now}])

    def sources(self) -> tuple[Remembered, ...]:
        """Every source, in the order they were named."""
        query = select(sources).order_by(sources.c.added_at, sources.c.address)
        with self._engine.begin() as connection:
            rows = connection.execute(query).all()
        return tuple(Remembered(address=row.address, cursor=row.cursor, read_at=row.read_at) for row in rows)

    def read_up_to(self, address: str, cursor: str, now: datetime) -> None:
        """Where the next read of this source may start. Called after what was read is kept."""
        with self._engine.begin() as connection:
            there = sources.c.address == address
            connection.execute(update(sources).where(there).values(cursor=cursor, read_at=now))

    def keep(self, batch: Sequence[RawMessage], now: datetime) -> int:
        """Keep messages; how many were new."""
        with self._engine.begin() as connection:
            return add_missing(connection, messages, [_row_of(message, now) for message in batch])

    def keep_calendar(self, calendar: RawCalendar, now: datetime) -> None:
        """Keep a calendar in the place of what stood at its origin before."""
        row = {
            "origin": calendar.origin,
            "raw": zlib.compress(calendar.raw),
            "href": calendar.href,
            "etag": calendar.etag,
            "kept_at": now,
        }
        with self._engine.begin() as connection:
            put(connection, calendars, row)

    def count(self) -> int:
        """How many messages are kept."""
        with self._engine.begin() as connection:
            return connection.execute(select(func.count()).select_from(messages)).scalar_one()

    def everything(self) -> Iterator[RawMessage | RawCalendar]:
        """All that is kept, a page at a time; no transaction is held while a page is read."""
        last = ""
        while page := self._page(last):
            yield from (_message_of(row) for row in page)
            last = page[-1].digest
        with self._engine.begin() as connection:
            rows = connection.execute(select(calendars).order_by(calendars.c.origin)).all()
        yield from (
            RawCalendar(raw=zlib.decompress(row.raw), origin=row.origin, href=row.href, etag=row.etag) for row in rows
        )

    def _page(self, after: str) -> Sequence[Any]:
        query = select(messages).where(messages.c.digest > after).order_by(messages.c.digest).limit(PAGE)
        with self._engine.begin() as connection:
            return connection.execute(query).all()


def _row_of(message: RawMessage, now: datetime) -> dict[str, Any]:
    return {
        "digest": hashlib.sha256(message.raw).hexdigest(),
        "raw": zlib.compress(message.raw),
        "origin": message.origin,
        "labels": list(message.labels),
        "thread_hint": message.thread_hint,
        "kept_at": now,
    }


def _message_of(row: Any) -> RawMessage:
    raw = zlib.decompress(row.raw)
    return RawMessage(raw=raw, origin=row.origin, labels=tuple(row.labels), thread_hint=row.thread_hint)
