"""Opening a workspace: private, safe on disk, brought up to date, and never half-way."""

from __future__ import annotations

import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from bowout.store import tables_workspace
from bowout.store.engine import MIGRATIONS, CannotOpen, NewerWorkspace, open_engine
from bowout.store.schema import HEAD

EVERY_TABLE = tables_workspace.sources.metadata


def test_a_new_workspace_is_the_persons_alone_with_its_log_beside_it(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "new folder" / "work.sqlite3")
    with engine.begin():
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "new folder").iterdir()}
    assert modes["work.sqlite3"] == modes["work.sqlite3-wal"] == 0o600


def test_a_workspace_that_was_left_open_to_others_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite3"
    open_engine(path).dispose()
    path.chmod(0o644)
    open_engine(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_is_committed_is_on_the_disk(tmp_path: Path) -> None:
    with open_engine(tmp_path / "work.sqlite3").begin() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2  # FULL
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_the_migrations_build_exactly_the_tables_that_the_queries_name(tmp_path: Path) -> None:
    with open_engine(tmp_path / "work.sqlite3").begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), EVERY_TABLE) == []


def test_the_program_knows_its_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_opening_an_up_to_date_workspace_does_not_load_the_migration_tool(tmp_path: Path) -> None:
    open_engine(tmp_path / "work.sqlite3").dispose()
    look = f"""
        import sys
        from bowout.store.engine import open_engine
        open_engine({str(tmp_path / "work.sqlite3")!r})
        sys.exit("alembic" in sys.modules)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(look)], check=True)


def test_a_workspace_of_a_newer_program_is_left_alone_with_a_plain_sentence(tmp_path: Path) -> None:
    path = tmp_path / "work.sqlite3"
    open_engine(path).dispose()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(NewerWorkspace, match="was last used by a newer Bowout"):
        open_engine(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("what", "content"),
    [("a picture", b"\x89PNG\r\n\x1a\n" + b"0" * 2000), ("a folder", None)],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_workspace_is_refused_in_a_sentence(tmp_path: Path, what: str, content: bytes | None) -> None:
    path = tmp_path / "work.sqlite3"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(CannotOpen, match="cannot be opened"):
        open_engine(path)


def test_many_programs_may_open_a_new_workspace_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        engines = list(pool.map(lambda _: open_engine(tmp_path / "work.sqlite3"), range(6)))
    assert all(inspect(engine).has_table("dispatches") for engine in engines)


@pytest.mark.parametrize("at", [1, 2, 3, 5, 8, 13, 21, 30])
def test_a_kill_inside_a_migration_heals_at_the_next_opening(tmp_path: Path, at: int) -> None:
    path = tmp_path / "work.sqlite3"
    dies = f"""
        import os, signal
        from sqlalchemy import event
        from sqlalchemy.engine import Engine
        from bowout.store.engine import open_engine
        left = [{at}]
        def strike(*_):
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
        event.listen(Engine, "after_cursor_execute", strike)
        open_engine({str(path)!r})
    """
    died = subprocess.run([sys.executable, "-c", textwrap.dedent(dies)], check=False)
    assert died.returncode == -signal.SIGKILL
    assert path.exists()
    with open_engine(path).begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), EVERY_TABLE) == []
