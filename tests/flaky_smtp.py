"""A mail server that misbehaves on purpose, speaking real SMTP over a real socket.

`moods` is a queue: one mood a transaction, in order; when it is empty the server behaves. `mailbox` is what was truly
taken, for each recipient, so that a test can count.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from email.parser import BytesHeaderParser
from enum import StrEnum
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class Mood(StrEnum):
    """What a server may do to a letter."""

    FINE = "takes it"
    LOSES_THE_250 = "takes it and hangs up before saying so"
    ANSWERS_LATE = "takes it and answers after the caller has given up"
    GREYLISTS = "wants it later"
    DROPS_IN_DATA = "hangs up in the middle of the content"
    DROPS_AT_ONCE = "hangs up at MAIL"
    REFUSES_ONE = "refuses one recipient"
    REFUSES_ALL = "refuses every recipient"
    REFUSES_AFTER_DATA = "refuses the content for good"
    BUSY_AFTER_DATA = "puts the content off"


TAKEN = {Mood.FINE, Mood.LOSES_THE_250, Mood.ANSWERS_LATE, Mood.REFUSES_ONE}


class MoodySMTP(SMTP):
    """aiosmtpd's server with a handler that may hang up."""

    def hang_up(self) -> None:
        assert isinstance(self.transport, asyncio.WriteTransport)
        self.transport.abort()


class Moody:
    """The handler: what happens to each letter."""

    def __init__(self, late_seconds: float) -> None:
        self.moods: deque[Mood] = deque()
        self.refuse = "hr@corp.test"
        self.late_seconds = late_seconds
        self.mailbox: Counter[tuple[str, str]] = Counter()  # (recipient, Message-ID)
        self.contents: list[bytes] = []
        self.mood = Mood.FINE

    async def handle_MAIL(  # noqa: N802  # aiosmtpd's name
        self, server: MoodySMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.mood = self.moods.popleft() if self.moods else Mood.FINE
        if self.mood is Mood.DROPS_AT_ONCE:
            server.hang_up()
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, server: MoodySMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.mood is Mood.GREYLISTS:
            return "451 4.7.1 Greylisted, please try again later"
        if self.mood is Mood.REFUSES_ALL or (self.mood is Mood.REFUSES_ONE and address == self.refuse):
            return "550 5.1.1 No such person here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: MoodySMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd's name
        if self.mood is Mood.REFUSES_AFTER_DATA:
            return "550 5.7.1 This content is not wanted"
        if self.mood is Mood.BUSY_AFTER_DATA:
            return "451 4.3.0 Come back later"
        if self.mood is Mood.DROPS_IN_DATA:
            server.hang_up()
            return "421 gone"
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        message_id = str(BytesHeaderParser().parsebytes(content)["Message-ID"])
        self.mailbox.update((to, message_id) for to in envelope.rcpt_tos)
        self.contents.append(content)
        if self.mood is Mood.LOSES_THE_250:
            server.hang_up()
        if self.mood is Mood.ANSWERS_LATE:
            await asyncio.sleep(self.late_seconds)
        return "250 2.0.0 Ok: queued"

    def taken(self, message_id: str) -> int:
        """How often a message was taken, at most, by any recipient."""
        return max((count for (_, known), count in self.mailbox.items() if known == message_id), default=0)


class FlakyServer(Controller):
    """The moody server on a loopback port of its own. Use it in a `with` block."""

    handler: Moody
    smtp: type[MoodySMTP] = MoodySMTP

    def __init__(self, *, late_seconds: float = 1.0, **options: Any) -> None:
        super().__init__(Moody(late_seconds), hostname="127.0.0.1", port=0, **options)

    def factory(self) -> SMTP:
        return self.smtp(self.handler, **self.SMTP_kwargs)

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # aiosmtpd leaves it untyped

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
