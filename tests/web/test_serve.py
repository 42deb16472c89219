"""`bowout serve` as a person starts and stops it."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from web.client import Client

COMMAND = [sys.executable, "-c", "from bowout.cli.main import main; main()", "serve", "--no-browser"]


@contextmanager
def started(workspace: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    command = [*COMMAND, "--workspace", str(workspace), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        yield running
        if running.poll() is None:
            running.kill()


def test_it_prints_a_link_that_opens_the_page_and_stops_on_ctrl_c(tmp_path: Path) -> None:
    with started(tmp_path / "mine.db", "--json") as running:
        assert running.stdout is not None
        first = "".join(running.stdout.readline() for _ in range(4))
        said = json.loads(first)
        assert said["schema"] == "bowout.serve/1"
        client = Client(link=said["link"])
        assert client.authority.startswith("127.0.0.1:")
        client.open()
        assert "No open conversation has been found" in client.get("/").text
        running.send_signal(signal.SIGINT)
        running.wait(timeout=20)
        assert running.stderr is not None
        assert "Traceback" not in running.stderr.read()


def test_a_port_that_is_taken_is_a_sentence(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        with started(tmp_path / "mine.db", "--port", port) as running:
            _, said = running.communicate(timeout=20)
    assert running.returncode == 1
    assert f"port {port}" in said
    assert "Choose another with --port" in said
