"""What every test server stands on: a folder of its own, a free port, a child that dies with us, a wait until it is up."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template

HOST = "127.0.0.1"
HERE = Path(__file__).parent


class CannotStart(Exception):
    """A server that the tests need is missing here, or did not come up."""


def need(*programs: str, root: bool = False) -> None:
    """Raise CannotStart, with what to install, unless the programs are here."""
    missing = [name for name in programs if shutil.which(name, path=_path()) is None]
    if missing:
        raise CannotStart(f"{', '.join(missing)} is not installed")
    if root and os.geteuid() != 0:
        raise CannotStart(f"{programs[0]} needs root")


def _path() -> str:
    return os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def folder(name: str) -> Iterator[Path]:
    """An empty folder that other users may enter; pytest's own is closed to them, and too long for Unix sockets."""
    with tempfile.TemporaryDirectory(prefix=f"bowout-{name}-", dir="/tmp", ignore_cleanup_errors=True) as made:
        path = Path(made)
        path.chmod(0o755)
        yield path


def fill(template: str, target: Path, **values: object) -> None:
    """Write a configuration from its template beside this module."""
    target.write_text(Template((HERE / template).read_text()).substitute({k: str(v) for k, v in values.items()}))


@contextmanager
def child(
    command: list[str], *, log: Path, port: int, stop: signal.Signals = signal.SIGTERM, user: tuple[str, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """The server in the foreground, up and listening; stopped at the end, and by the kernel if we are killed.

    `user` are options of setpriv that change who it runs as.
    """
    with log.open("ab") as out:
        process = subprocess.Popen(
            ["setpriv", *user, "--pdeathsig", stop.name.removeprefix("SIG"), *command],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env={**os.environ, "PATH": _path()},
        )
    try:
        wait_until_up(process, port, log)
        yield process
    finally:
        _end(process, stop)


def wait_until_up(process: subprocess.Popen[bytes], port: int, log: Path, *, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            probe.settimeout(0.2)
            if probe.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.05)
    raise CannotStart(f"{process.args!r} did not come up:\n{log.read_text(errors='replace')[-2000:]}")


def _end(process: subprocess.Popen[bytes], stop: signal.Signals) -> None:
    process.send_signal(signal.SIGCONT)
    process.send_signal(stop)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)
