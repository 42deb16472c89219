"""A wire that breaks: passes bytes between a client and a server, and cuts after so many octets, so many times."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from servers import ground


@dataclass(kw_only=True)
class Proxy:
    """Listens on `port`; the next connections are cut once the server has said as many octets as `cuts` names."""

    port: int
    cuts: list[int] = field(default_factory=list)
    connections: int = 0


@contextmanager
def in_front_of(port: int) -> Iterator[Proxy]:
    """A proxy to a port of this machine."""
    with socket.create_server((ground.HOST, 0)) as listening:
        proxy = Proxy(port=listening.getsockname()[1])
        threading.Thread(target=_accept, args=(listening, proxy, port), daemon=True).start()
        yield proxy


def _accept(listening: socket.socket, proxy: Proxy, port: int) -> None:
    with suppress(OSError):
        while True:
            client = listening.accept()[0]
            proxy.connections += 1
            server = socket.create_connection((ground.HOST, port))
            allowed = proxy.cuts.pop(0) if proxy.cuts else None
            threading.Thread(target=_pass, args=(client, server, None), daemon=True).start()
            threading.Thread(target=_pass, args=(server, client, allowed), daemon=True).start()


def _pass(source: socket.socket, target: socket.socket, allowed: int | None) -> None:
    with suppress(OSError):
        while chunk := source.recv(4096):
            if allowed is not None and (allowed := allowed - len(chunk)) < 0:
                break
            target.sendall(chunk)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()
