"""A delivery in a process of its own that dies, or freezes, at one chosen point.

A point is the moment before or after every commit and every exchange with a mail server; they are numbered in the order
in which one undisturbed delivery passes them. Everything here happens in the test's own child process: the product has
no hook for it.
"""

from __future__ import annotations

import imaplib
import multiprocessing
import os
import signal
import smtplib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from typing import Any

from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Submission
from bowout.delivery import deliver, reconcile
from bowout.ports import SentFolder
from bowout.steps.outbox import Dispatch, Way
from bowout.store.engine import open_engine
from bowout.store.outbox import LEASE, SqlOutbox, open_outbox

FORK = multiprocessing.get_context("fork")
METHODS: tuple[tuple[type, str], ...] = (
    (smtplib.SMTP, "send"),
    (smtplib.SMTP, "getreply"),
    (imaplib.IMAP4, "send"),
)


def real_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What one sending process needs: the workspace's address, the server, and the Sent folder."""

    workspace: str
    server: Submission
    sent: Callable[[], AbstractContextManager[SentFolder | None]] = nullcontext
    lease: timedelta = LEASE

    def outbox(self) -> SqlOutbox:
        return open_outbox(open_engine(self.workspace), lease=self.lease)

    def work(self, owner: str, *, outbox: SqlOutbox | None = None) -> tuple[Dispatch, ...]:
        """One run as `bowout send` does it; what only the person can settle."""
        outbox = outbox or self.outbox()
        with SmtpCarrier(self.server) as carrier:
            deliver(outbox, {Way.MAIL: carrier}, last_check=lambda _: None, owner=owner, clock=real_now)
        with self.sent() as sent:
            return reconcile(outbox, sent, clock=real_now)


def points_of(desk: Desk) -> list[str]:
    """The names of all points that a delivery passes."""
    names: list[str] = []
    receiver, sender = FORK.Pipe(duplex=False)
    child = FORK.Process(target=_run, args=(desk, sender.send))
    child.start()
    sender.close()
    with receiver:
        try:
            while True:
                names.append(receiver.recv())
        except EOFError:
            child.join()
    assert child.exitcode == 0
    return names


def die_at(desk: Desk, number: int) -> None:
    """Deliver in a child that kills itself at the point of that number, as a power cut would.

    On a slow machine a run may pass a point or two fewer than the one that was counted; it then ends by itself.
    """
    child = FORK.Process(target=_run, args=(desk, _Strike(number, signal.SIGKILL)))
    child.start()
    child.join()
    assert child.exitcode in {-signal.SIGKILL, 0}


@contextmanager
def frozen_at(desk: Desk, number: int) -> Iterator[Callable[[], int]]:
    """Deliver in a child that freezes at the point of that number; call what is yielded to wake it and wait for its end."""
    child = FORK.Process(target=_run, args=(desk, _Strike(number, signal.SIGSTOP)))
    child.start()
    assert child.pid is not None
    os.waitpid(child.pid, os.WUNTRACED)
    pid = child.pid

    def wake() -> int:
        os.kill(pid, signal.SIGCONT)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    try:
        yield wake
    finally:
        child.kill()


class _Strike:
    """Sends this process a signal at the point of that number."""

    def __init__(self, number: int, sign: signal.Signals) -> None:
        self._left = number
        self._sign = sign

    def __call__(self, _name: str) -> None:
        if self._left == 0:
            os.kill(os.getpid(), self._sign)
        self._left -= 1


def _run(desk: Desk, pass_: Callable[[str], None]) -> None:
    outbox = desk.outbox()
    dialect = outbox._engine.dialect
    dialect.do_commit = _between(dialect.do_commit, "commit", pass_)  # type: ignore[method-assign]
    for owner, name in METHODS:
        setattr(owner, name, _between(getattr(owner, name), f"{owner.__name__}.{name}", pass_))
    desk.work(f"child {os.getpid()}", outbox=outbox)
    os._exit(0)  # the parent's exit handlers are not ours


def _between(method: Callable[..., Any], name: str, pass_: Callable[[str], None]) -> Callable[..., Any]:
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        pass_(f"before {name}")
        result = method(*args, **kwargs)
        pass_(f"after {name}")
        return result

    return wrapped


__all__ = ["Connection", "Desk", "die_at", "frozen_at", "points_of", "real_now"]
