"""A signed-in session with the person's own outgoing mail server (RFC 6409), or the sentence that says what to do.

Knows TLS and the three ways to sign in. Refuses to know what is sent over the session, and to speak in clear text to
anything but this very machine.
"""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from bowout.errors import BowoutError, YourMistake

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
GREETING_NAME = "[127.0.0.1]"  # an address literal (RFC 5321 section 4.1.4): the machine's name is nobody's business
COMMAND_SECONDS = 60.0  # above what RFC 5321 section 4.5.3.2 sees in practice; nothing has been handed over yet


class Security(StrEnum):
    """How the connection is protected."""

    TLS = "tls"  # from the first byte, port 465 (RFC 8314)
    STARTTLS = "starttls"  # port 587
    NONE = "none"  # to this machine only


class SignIn(StrEnum):
    """What the secret is."""

    PASSWORD = "password"  # noqa: S105  # a kind, not a secret
    TOKEN = "token"  # noqa: S105  # an OAuth access token (XOAUTH2)
    NOTHING = "nothing"


class ClearTextRefused(YourMistake):
    """Mail to {host} would travel unprotected. Choose TLS or STARTTLS; without either, only this machine is allowed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Submission:
    """Where the person's mail is handed in. `secret` is asked for at sign-in and never kept."""

    host: str
    port: int = 465
    security: Security = Security.TLS
    sign_in: SignIn = SignIn.PASSWORD
    user: str = ""
    secret: Callable[[], str] = field(default=str, repr=False)
    ca_file: Path | None = None  # trusted beside none of the system's own; for servers with a private certificate
    seconds: float = COMMAND_SECONDS

    def __post_init__(self) -> None:
        """Refuse clear text to anywhere but this machine."""
        if self.security is Security.NONE and self.host not in LOOPBACK:
            raise ClearTextRefused(host=self.host)


class CannotSend(Exception):
    """No session: nothing was handed over. `sentence` says why and what helps, `answer` what the server said."""

    def __init__(self, sentence: str, answer: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.answer = answer


def open_session(server: Submission) -> smtplib.SMTP:
    """A session that is protected and signed in. Raises CannotSend."""
    smtp = None
    try:
        smtp = _connect(server)
        if smtp.sock is not None:  # else the end of the content waits 40 ms for the server to confirm the rest of it
            smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _sign_in(smtp, server)
    except (OSError, smtplib.SMTPException) as error:
        if smtp is not None:
            smtp.close()
        raise _explained(error, server) from error
    except CannotSend:
        if smtp is not None:
            smtp.close()
        raise
    return smtp


def said(answer: bytes | str) -> str:
    """A server's answer as one printable line of at most 300 characters."""
    words = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return "".join(char if char.isprintable() else " " for char in " ".join(words.split()))[:300]


def _connect(server: Submission) -> smtplib.SMTP:
    context = ssl.create_default_context(cafile=server.ca_file)
    if server.security is Security.TLS:
        tls = smtplib.SMTP_SSL(
            server.host, server.port, local_hostname=GREETING_NAME, timeout=server.seconds, context=context
        )
        tls.ehlo_or_helo_if_needed()
        return tls
    smtp = smtplib.SMTP(server.host, server.port, local_hostname=GREETING_NAME, timeout=server.seconds)
    try:
        smtp.ehlo_or_helo_if_needed()
        if server.security is Security.STARTTLS:
            _start_tls(smtp, server, context)
    except BaseException:
        smtp.close()
        raise
    return smtp


def _start_tls(smtp: smtplib.SMTP, server: Submission, context: ssl.SSLContext) -> None:
    if not smtp.has_extn("starttls"):
        raise CannotSend(
            f"{server.host} does not offer a protected connection (STARTTLS) on port {server.port}, so nothing was "
            f"sent. Please check the port: 465 with TLS usually works."
        )
    smtp.starttls(context=context)
    smtp.ehlo()


def _sign_in(smtp: smtplib.SMTP, server: Submission) -> None:
    if server.sign_in is SignIn.NOTHING:
        return
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    wanted = ("XOAUTH2",) if server.sign_in is SignIn.TOKEN else ("PLAIN", "LOGIN")
    mechanism = next((name for name in wanted if name in offered), None)
    if mechanism is None:
        other = "a password" if server.sign_in is SignIn.TOKEN else "a sign-in in the browser"
        raise CannotSend(f"{server.host} does not take this way of signing in. Please check the account: try {other}.")
    smtp.user, smtp.password = server.user, _secret(server)
    try:
        if mechanism == "XOAUTH2":
            token = f"user={server.user}\x01auth=Bearer {smtp.password}\x01\x01"
            smtp.auth("XOAUTH2", lambda challenge=None: token if challenge is None else "")
        else:
            smtp.auth(mechanism, smtp.auth_plain if mechanism == "PLAIN" else smtp.auth_login)
    finally:
        smtp.password = ""


def _secret(server: Submission) -> str:
    try:
        return server.secret()
    except BowoutError as error:
        raise CannotSend(error.sentence) from error


EXPLANATIONS: tuple[tuple[type[Exception], str], ...] = (  # the first that fits; told apart by class, never by text
    (
        ssl.SSLCertVerificationError,
        "{place} did not prove that it is your mail server, so nothing was sent. Please check the name of the server.",
    ),
    (
        ssl.SSLError,
        "No protected connection to {place} could be made. Please check the port: 465 takes TLS, 587 STARTTLS.",
    ),
    (socket.gaierror, "The mail server {host} cannot be found. Please check its name and your connection."),
    (TimeoutError, "{place} did not answer within {seconds:.0f} seconds. Please check your connection and the port."),
    (ConnectionRefusedError, "{place} takes no connection. Please check the port, or try later."),
    (smtplib.SMTPResponseException, "{place} does not take mail at the moment."),
    (Exception, "The connection to {place} broke before anything was sent."),
)


def _explained(error: Exception, server: Submission) -> CannotSend:
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return _sign_in_refused(error, server)
    if isinstance(error, smtplib.SMTPServerDisconnected) and isinstance(error.__context__, OSError):
        error = error.__context__  # smtplib hides a time-out in it
    sentence = next(words for kind, words in EXPLANATIONS if isinstance(error, kind))
    place = f"{server.host} (port {server.port})"
    answer = f"{error.smtp_code} {_text(error)}" if isinstance(error, smtplib.SMTPResponseException) else str(error)
    return CannotSend(sentence.format(place=place, host=server.host, seconds=server.seconds), said(answer))


def _sign_in_refused(error: smtplib.SMTPAuthenticationError, server: Submission) -> CannotSend:
    answer = said(f"{error.smtp_code} {_text(error)}")
    if error.smtp_code // 100 == 4:
        return CannotSend(f"{server.host} cannot check the sign-in at the moment.", answer)
    if server.sign_in is SignIn.TOKEN:
        return CannotSend(
            f"{server.host} no longer accepts the sign-in of {server.user}. Please sign in again.", answer
        )
    return CannotSend(
        f"{server.host} refused the password of {server.user}. Many providers want an app password made for this.",
        answer,
    )


def _text(error: smtplib.SMTPResponseException) -> str:
    words = error.smtp_error
    return re.sub(r"\s+", " ", words.decode("utf-8", "replace") if isinstance(words, bytes) else words)
