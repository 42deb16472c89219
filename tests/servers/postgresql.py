"""PostgreSQL: a cluster of its own that trusts loopback, with as many empty databases as tests ask for."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg

from servers import ground

SETTINGS = "-c fsync=off -c full_page_writes=off -c max_connections=60 -c shared_buffers=32MB"


@dataclass(frozen=True, kw_only=True)
class PostgreSQL:
    """A running cluster; the user is `bowout` and needs no password."""

    folder: Path
    port: int
    host: str = ground.HOST
    _made: Iterator[int] = field(default_factory=lambda: count(1))

    def dsn(self, database: str = "postgres") -> str:
        """For psycopg."""
        return f"host={self.host} port={self.port} user=bowout dbname={database}"

    def fresh_url(self) -> str:
        """The SQLAlchemy address of a new, empty database."""
        name = f"bowout_{next(self._made)}"
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"postgresql+psycopg://bowout@{self.host}:{self.port}/{name}"


def _programs() -> Path:
    """Debian keeps them out of the PATH, one folder a version."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    if not found:
        raise ground.CannotStart("postgresql is not installed")
    return found[-1].parent


@contextmanager
def running() -> Iterator[PostgreSQL]:
    """A cluster from an empty folder; as root it runs as the user `postgres`, for it refuses root."""
    programs = _programs()
    ground.need("setpriv")
    with ground.folder("pg") as folder:
        user = _ordinary_user()
        data = folder / "data"
        data.mkdir()
        if user:
            subprocess.run(["chown", "postgres", folder, data], check=True)
        initdb = f"{programs}/initdb -D {data} -U bowout -A trust -E UTF8 --locale=C --no-sync"
        as_user = ["setpriv", *user] if user else []
        subprocess.run([*as_user, *initdb.split()], check=True, capture_output=True, cwd=folder)
        server = PostgreSQL(folder=folder, port=ground.free_port())
        command = f"{programs}/postgres -D {data} -h {ground.HOST} -p {server.port} -k {folder} {SETTINGS}"
        # SIGINT is PostgreSQL's fast shutdown: it does not wait for tests that left a connection open.
        with ground.child(command.split(), log=folder / "server.log", port=server.port, stop=signal.SIGINT, user=user):
            yield server


def _ordinary_user() -> tuple[str, ...]:
    """Options of setpriv for the user `postgres`; none when the tests do not run as root."""
    if os.geteuid() != 0:
        return ()
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        raise ground.CannotStart("there is no user `postgres` to run PostgreSQL as") from None
    return (f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups")
