"""Whether the owner of a claim still lives: a lock that dies with its process.

A lease alone is not enough (a laptop that slept through it woke up and sent twice). SQLite workspaces use a file lock,
which only the end of the process releases; PostgreSQL an advisory lock, which ends with its connection, so there a
lease must be over as well. Refuses to know what an owner does.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine, text

from bowout.errors import OwnerAtWork

if sys.platform == "win32":  # pragma: no cover  # the same promise by another call
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Liveness(Protocol):
    """A lock for each owner."""

    def hold(self, owner: str) -> AbstractContextManager[None]:
        """Hold the owner's lock; OwnerAtWork when somebody does."""
        ...

    def is_dead(self, owner: str, *, lease: datetime | None, now: datetime) -> bool:
        """Whether nobody of this name can still be carrying something."""
        ...


class FileLocks:
    """One small file an owner in a folder beside the workspace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def hold(self, owner: str) -> Iterator[None]:
        """Hold the lock file; it is removed at a clean end, and merely unlocked by a kill."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        path = self._path(owner)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                _lock(descriptor)
            except OSError:
                raise OwnerAtWork(owner=owner) from None
            yield
            path.unlink(missing_ok=True)
        finally:
            os.close(descriptor)

    def is_dead(self, owner: str, *, lease: datetime | None, now: datetime) -> bool:  # noqa: ARG002  # a file lock needs no lease
        """Whether the owner's lock is free: nobody lives who could hold it."""
        try:
            descriptor = os.open(self._path(owner), os.O_RDWR)
        except FileNotFoundError:
            return True
        try:
            _lock(descriptor)
        except OSError:
            return False
        finally:
            os.close(descriptor)
        return True

    def _path(self, owner: str) -> Path:
        return self._folder / hashlib.sha256(owner.encode()).hexdigest()[:32]


class AdvisoryLocks:
    """PostgreSQL session locks, one an owner, each on a connection of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def hold(self, owner: str) -> Iterator[None]:
        """Hold the lock until the connection ends, whoever ends it."""
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if not _try(connection, owner):
                raise OwnerAtWork(owner=owner)
            try:
                yield
            finally:
                connection.invalidate()  # closes the session and with it the lock, also when the server has gone

    def is_dead(self, owner: str, *, lease: datetime | None, now: datetime) -> bool:
        """Whether the lock is free and the lease over: a cut connection frees the lock of an owner who still lives."""
        if lease is not None and now < lease:
            return False
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            free = _try(connection, owner)
            if free:
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _key(owner)})
            return free


def _key(owner: str) -> int:
    return int.from_bytes(hashlib.sha256(owner.encode()).digest()[:8], signed=True)


def _try(connection: Connection, owner: str) -> bool:
    return bool(connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": _key(owner)}).scalar())
