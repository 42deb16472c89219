"""Radicale: CalDAV for me@candidate.test and rec@corp.test, password `secret`, files in a folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from servers import ground

CONFIG = """\
[server]
hosts = 127.0.0.1:{port}
max_connections = 20
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = {folder}/collections
[logging]
level = warning
[web]
type = none
"""


@dataclass(frozen=True, kw_only=True)
class Radicale:
    """A running Radicale."""

    folder: Path
    port: int
    host: str = ground.HOST
    password: str = "secret"

    @property
    def url(self) -> str:
        """Its address, without a path."""
        return f"http://{self.host}:{self.port}"


@contextmanager
def running() -> Iterator[Radicale]:
    """A Radicale from an empty folder, as the user who runs the tests."""
    ground.need("setpriv")
    if find_spec("radicale") is None:
        raise ground.CannotStart("radicale is not installed")
    with ground.folder("radicale") as folder:
        server = Radicale(folder=folder, port=ground.free_port())
        (folder / "collections").mkdir()
        (folder / "users").write_text("me@candidate.test:secret\nrec@corp.test:secret\n")
        (folder / "config").write_text(CONFIG.format(port=server.port, folder=folder))
        command = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
        with ground.child(command, log=folder / "radicale.log", port=server.port):
            yield server
