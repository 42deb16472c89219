"""Real servers as session fixtures; each skips, with what is missing, where it cannot run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TypeVar

import pytest

from servers import dovecot as dovecot_server
from servers import postfix as postfix_server
from servers import postgresql as postgresql_server
from servers import radicale as radicale_server
from servers.dovecot import Dovecot
from servers.ground import CannotStart
from servers.postfix import Postfix
from servers.postgresql import PostgreSQL
from servers.radicale import Radicale

Server = TypeVar("Server")


@contextmanager
def _or_skip(starting: AbstractContextManager[Server]) -> Iterator[Server]:
    with ExitStack() as stack:
        try:
            server = stack.enter_context(starting)
        except CannotStart as missing:
            pytest.skip(str(missing))
        yield server


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """IMAP, LMTP and submission; what is submitted goes nowhere unless the test asks for `postfix` too."""
    with _or_skip(dovecot_server.running()) as server:
        yield server


@pytest.fixture(scope="session")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """Carries mail between the people of `dovecot` and returns real bounces."""
    with _or_skip(postfix_server.running(port=dovecot.relay_port, lmtp_port=dovecot.lmtp_port)) as server:
        yield server


@pytest.fixture(scope="session")
def radicale() -> Iterator[Radicale]:
    """CalDAV."""
    with _or_skip(radicale_server.running()) as server:
        yield server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A PostgreSQL cluster."""
    with _or_skip(postgresql_server.running()) as server:
        yield server
