"""Serving the page on this machine only, until the person stops it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import closing

import uvicorn

from bowout.errors import WorldFault
from bowout.web.app import create_app
from bowout.web.desk import Desk
from bowout.web.guard import OPEN, Keys

LOOPBACK = "127.0.0.1"


class PortTaken(WorldFault):
    """The page cannot be served on port {port}: {reason}. Choose another with --port, or 0 for any free one."""


def listen(port: int) -> socket.socket:
    """A listening socket on loopback; port 0 takes a free one. PortTaken."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
        listener.listen(64)
    except OSError as problem:
        listener.close()
        raise PortTaken(port=port, reason=problem.strerror or str(problem)) from problem
    return listener


def server_for(desk: Desk, listener: socket.socket) -> tuple[uvicorn.Server, str]:
    """A server not yet running, and the one-time link that opens its page."""
    keys = Keys()
    authority = f"{LOOPBACK}:{listener.getsockname()[1]}"
    app = create_app(desk, authority=authority, keys=keys)
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, proxy_headers=False, ws="none", lifespan="on",
        timeout_graceful_shutdown=5,
    )  # fmt: skip
    return uvicorn.Server(config), f"http://{authority}{OPEN}?key={keys.link}"


def serve(desk: Desk, *, port: int, opened: Callable[[str], None]) -> None:
    """Serve until interrupted; `opened` is told the one-time link once the socket listens. PortTaken."""
    with closing(listen(port)) as listener:
        server, link = server_for(desk, listener)
        opened(link)
        server.run(sockets=[listener])
