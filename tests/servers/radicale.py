"""Radicale: CalDAV for me@candidate.test and rec@corp.test, password `secret`, files in a folder."""

from __future__ import annotations

import base64
import http.client
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

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

    def ask(self, method: str, path: str, body: bytes = b"", person: str = "me@candidate.test") -> tuple[int, bytes]:
        """One request of another program of that person; status and content."""
        who = base64.b64encode(f"{person}:{self.password}".encode()).decode()
        connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
        connection.request(method, quote(path), body=body, headers={"Authorization": f"Basic {who}"})
        response = connection.getresponse()
        content = response.read()
        connection.close()
        return response.status, content

    def empty(self) -> None:
        """Remove every calendar of everybody."""
        shutil.rmtree(self.folder / "collections" / "collection-root", ignore_errors=True)


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
