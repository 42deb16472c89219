"""The demo's workspace: a fresh one in a folder of its own, wired to the simulated world."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bowout.closer import Closer
from bowout.config import Account, Server, Settings, Tls
from bowout.demo.world import PASSWORD, USER, World, running_world
from bowout.vault import MemoryVault

ACCOUNT = "demo"


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A world, the workspace looking at it, and where its mail and calendar are read from."""

    world: World
    closer: Closer
    sources: tuple[str, ...]


@contextmanager
def stage(now: datetime, *, undo_seconds: int = 60, ticking: bool = False) -> Iterator[Stage]:
    """Everything set up at `now`; nothing of it is left afterwards."""
    with TemporaryDirectory(prefix="bowout-demo-") as name, running_world(now, ticking=ticking) as world:
        folder = Path(name)
        calendar = folder / "calendar.ics"
        calendar.write_bytes(world.calendar)
        settings = _settings(world, undo_seconds)
        vault = MemoryVault(**{ACCOUNT: PASSWORD})
        with Closer.open(folder / "demo.db", clock=world.clock, settings=settings, vault=vault) as closer:
            yield Stage(world=world, closer=closer, sources=(f"imap://{ACCOUNT}", str(calendar)))


def _settings(world: World, undo_seconds: int) -> Settings:
    account = Account(
        name=ACCOUNT,
        email=USER,
        user=USER,
        secret=ACCOUNT,
        imap=Server(host="127.0.0.1", port=world.imap_port, tls=Tls.NONE),
        smtp=Server(host="127.0.0.1", port=world.smtp_port, tls=Tls.NONE),
    )
    return Settings(accounts=(account,), zone="Europe/London", undo_seconds=undo_seconds, letters_a_minute=100)
