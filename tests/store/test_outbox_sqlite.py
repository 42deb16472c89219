"""The outbox on SQLite: the contract, and what only a file has."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import pytest
from outbox_contract import OpenOutbox, OutboxContract

from bowout.store.outbox import LEASE, Limit, SqlOutbox
from outboxes import sqlite_outbox


class TestSqliteOutbox(OutboxContract):
    @pytest.fixture
    def reopen(self, tmp_path: Path) -> OpenOutbox:
        def reopen(*, lease: timedelta = LEASE, limits: tuple[Limit, ...] = ()) -> SqlOutbox:
            return sqlite_outbox(tmp_path, lease=lease, limits=limits)

        return reopen


def test_the_lock_files_are_the_persons_alone(tmp_path: Path) -> None:
    outbox = sqlite_outbox(tmp_path)
    folder = tmp_path / "work.sqlite3-senders"
    with outbox.alive("page"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]
    assert not list(folder.iterdir())
