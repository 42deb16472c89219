"""Postfix: takes mail for the people of Dovecot and returns what cannot be delivered as real bounces.

nobody@corp.test bounces 5.1.1, full@corp.test 5.2.2, anyone@slow.test 4.4.1 after some ten seconds; anyone@policy.test
(5.7.1) and any other domain (5.4.4) are refused in the SMTP dialogue: nothing leaves the machine.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from servers import ground


@dataclass(frozen=True, kw_only=True)
class Postfix:
    """A running Postfix; `port` takes mail without TLS or login."""

    folder: Path
    port: int
    host: str = ground.HOST

    @property
    def log(self) -> str:
        """What the server has written so far."""
        return (self.folder / "postfix.log").read_text(errors="replace")


@contextmanager
def running(*, port: int, lmtp_port: int) -> Iterator[Postfix]:
    """A Postfix from an empty folder; its master must be root."""
    ground.need("postfix", "setpriv", root=True)
    with ground.folder("postfix") as folder:
        etc = folder / "etc"
        for name in ("etc", "spool", "data"):
            (folder / name).mkdir()
        subprocess.run(["chown", "postfix", folder / "data"], check=True)
        ground.fill(
            "postfix_main.cf", etc / "main.cf", FOLDER=folder, LMTP_PORT=lmtp_port, CLOSED_PORT=ground.free_port()
        )
        ground.fill("postfix_master.cf", etc / "master.cf", PORT=port)
        # `check` makes the spool; the master itself, not the scripts around it, is the child to stop.
        subprocess.run(["postfix", "-c", etc, "check"], check=True, capture_output=True)
        command = ["/usr/lib/postfix/sbin/master", "-s", "-c", str(etc)]
        with ground.child(command, log=folder / "postfix.out", port=port):
            yield Postfix(folder=folder, port=port)
