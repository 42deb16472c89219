"""A mail server in a process of its own that takes everything and remembers what it took, for soaks and benchmarks.

What it takes is written to a file before it says so, so that a count survives whoever is killed.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

FORK = multiprocessing.get_context("fork")
_MESSAGE_ID = re.compile(rb"(?im)^message-id:\s*(<[^>\r\n]+>)")


@dataclass(frozen=True, kw_only=True)
class Sink:
    """A running sink: its port on loopback, and the file of what it took."""

    port: int
    taken: Path

    def count(self) -> Counter[str]:
        """How often each Message-ID was taken."""
        return Counter(self.taken.read_text().split())


@contextmanager
def running(folder: Path, *, slowest_answer: float = 0.0) -> Iterator[Sink]:
    """A sink that answers at once, or after up to `slowest_answer` seconds to widen the moment nobody can know."""
    taken = folder / "taken.txt"
    taken.touch()
    receiver, sender = FORK.Pipe(duplex=False)
    child = FORK.Process(target=_serve, args=(taken, slowest_answer, sender), daemon=True)
    child.start()
    try:
        yield Sink(port=receiver.recv(), taken=taken)
    finally:
        child.kill()
        child.join()


class _Handler:
    def __init__(self, taken: Path, slowest_answer: float) -> None:
        self._taken = taken.open("ab", buffering=0)
        self._slowest = slowest_answer

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd's name
        found = _MESSAGE_ID.search(envelope.content) if isinstance(envelope.content, bytes) else None
        self._taken.write((found[1] if found else b"<none>") + b"\n")
        if self._slowest:
            await asyncio.sleep(random.uniform(0, self._slowest))
        return "250 2.0.0 Ok: queued"


def _serve(taken: Path, slowest_answer: float, port: Connection) -> None:
    async def serve() -> None:
        handler = _Handler(taken, slowest_answer)
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(handler, loop=loop), "127.0.0.1", 0)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(serve())
