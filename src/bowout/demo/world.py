"""The simulated world: a mail account on loopback, people behind it, and a clock that can be pushed on.

What leaves by SMTP is read by the invented people of `people.py`; what they answer appears in the account's INBOX when
its time has come. Nothing here touches a real network, and nobody in it is real.
"""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bowout.demo import ended, imap_server, people
from bowout.demo.post import Calendar
from bowout.demo.search import invented_search

USER, PASSWORD = "robin@ashdown.example", "invented"


@dataclass(kw_only=True)
class World:
    """The account, what is still to arrive, and what everybody has been sent so far."""

    started: datetime
    now: datetime
    calendar: bytes
    account: imap_server.Folders
    coming: list[tuple[datetime, bytes]] = field(default_factory=list)
    received: list[tuple[str, EmailMessage]] = field(default_factory=list)
    smtp_port: int = 0
    imap_port: int = 0
    ticking: bool = False  # whether real seconds pass in the demo too
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _since: float = field(default_factory=time.monotonic)

    def clock(self) -> datetime:
        """The demo's time."""
        if self.ticking:
            with self._lock:
                passed, self._since = time.monotonic() - self._since, time.monotonic()
                self.advance(timedelta(seconds=passed))
        return self.now

    def advance(self, step: timedelta) -> datetime:
        """Let time pass; what was on its way arrives."""
        with self._lock:
            self.now += step
            due = [item for item in self.coming if item[0] <= self.now]
            self.coming = [item for item in self.coming if item[0] > self.now]
            for when, raw in sorted(due):
                self.account.add("INBOX", raw, when)
            return self.now

    def checks_clear(self) -> None:
        """The new employer writes that every check is complete: the offer becomes firm."""
        self.account.add("INBOX", ended.checks_complete(Calendar(now=self.now)), self.now)

    def start_postponed(self) -> None:
        """The new employer writes that the start is put off with no date: the offer is in trouble."""
        self.account.add("INBOX", ended.start_postponed(Calendar(now=self.now)), self.now)

    def letters_to(self, address: str) -> int:
        """How many messages this address was sent: the proof that nobody was written to twice."""
        return Counter(recipient for recipient, _ in self.received)[address]

    def receive(self, recipients: list[str], raw: bytes) -> None:
        """A letter arrives at each recipient, who may answer."""
        letter = message_from_bytes(raw, policy=policy.SMTP)
        if any(part.get_content_type() == "text/calendar" for part in letter.walk()):
            return  # the refusal of an invitation, which nobody answers
        with self._lock:
            for recipient in recipients:
                self._react(recipient.lower(), letter)

    def _react(self, recipient: str, letter: EmailMessage) -> None:
        again = self.letters_to(recipient) > 0
        self.received.append((recipient, letter))
        number = len(self.received) * 10
        if recipient in people.GONE:
            when = self.now + people.MINUTE
            self.coming.append((when, people.bounce(recipient, letter, when=when, number=number)))
            return
        if recipient not in str(letter["To"]).lower():
            return
        for place, answer in enumerate(people.answers(recipient, again=again)):
            when = self.now + answer.after
            self.coming.append((when, people.written(answer, letter, when=when, number=number + place)))


class _Postman:
    """What aiosmtpd hands each message to."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  aiosmtpd's name
        self.world.receive(envelope.rcpt_tos, envelope.content or b"")  # type: ignore[arg-type]  # bytes unless decoding was asked for
        return "250 2.0.0 accepted by the invented world"


def _login(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object) -> AuthResult:
    known = isinstance(given, LoginPassword) and (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=known)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running_world(now: datetime, *, ticking: bool = False) -> Iterator[World]:
    """The world with its servers up, at `now`; everything stops and is forgotten at the end."""
    search = invented_search(now)
    account = imap_server.Folders(user=USER, password=PASSWORD)
    for posted in search.mail:
        account.add(posted.folder, posted.raw, posted.when)
    world = World(started=now, now=now, calendar=search.calendar, account=account, ticking=ticking)
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # aiosmtpd warns of its own deprecations
    postman = Controller(
        _Postman(world),
        hostname="127.0.0.1",
        port=_free_port(),
        authenticator=_login,
        auth_require_tls=False,
    )
    postman.start()
    world.imap_port, stop = imap_server.serve(account)
    try:
        world.smtp_port = postman.port
        yield world
    finally:
        postman.stop()
        stop()
