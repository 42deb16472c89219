"""One signed-in IMAP conversation (RFC 3501) in the few verbs that reading mail and filing copies need.

A thin layer over imaplib: it owns TLS, signing in, and what goes wrong, each told with its remedy. Refuses to know
which folders matter, what a mail says, and to change anything but by `append`.
"""

from __future__ import annotations

import imaplib
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from bowout.config import Login, Tls
from bowout.errors import Unreadable, YourMistake
from bowout.imap_wire import Fetched, Folder, Part, fetched, folders, quoted

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SECONDS = 60.0  # without a sign of life
LISTED_AT_ONCE = 5_000  # messages; their answers of 70 octets each stay far below what imaplib takes in one line


class ServerNotFound(Unreadable):
    """The mail server {host} cannot be found. Please check its name and your connection."""


class NoAnswer(Unreadable):
    """{host} (port {port}) does not answer. Please check the port and your connection, or try later."""


class NotProven(Unreadable):
    """{host} did not prove that it is your mail server, so nothing was sent to it. Please check its name."""


class NoProtection(Unreadable):
    """{host} (port {port}) offers no protected connection. Please check the port: 993 with TLS usually works."""


class PasswordRefused(Unreadable):
    """{host} refused the password of {user}. Many providers want an app password made for this program."""


class TokenRefused(Unreadable):
    """{host} no longer accepts the sign-in of {user}. Please sign in again."""


class SignInUnknown(Unreadable):
    """{host} does not take this way of signing in. Please check the account, or sign in in the browser."""


class NotNow(Unreadable):
    """{host} does not let {user} in at the moment ({answer}). Please try later."""


class ConnectionLost(Unreadable):
    """The connection to {host} broke. Please try again; what was read is kept."""


class FolderClosed(Unreadable):
    """The folder {folder} cannot be opened at {host} ({answer})."""


class ServerSaidNo(Unreadable):
    """{host} did not give what it was asked for ({answer}). Please try later."""


class ClearTextRefused(YourMistake):
    """Mail from {host} would travel unprotected. Choose TLS or STARTTLS; only this machine may do without."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImapServer:
    """Where the person's mail lies. `secret` is asked for at sign-in and never kept."""

    host: str
    port: int = 993
    tls: Tls = Tls.IMPLICIT
    login: Login = Login.PASSWORD
    user: str = ""
    secret: Callable[[], str] = field(default=str, repr=False)
    trust: Path | None = None  # trusted in place of the system's own; for servers with a private certificate
    seconds: float = SECONDS

    def __post_init__(self) -> None:
        """Refuse clear text to anywhere but this machine."""
        if self.tls is Tls.NONE and self.host not in LOOPBACK:
            raise ClearTextRefused(host=self.host)


@dataclass(frozen=True, kw_only=True, slots=True)
class Opened:
    """A folder opened for reading only."""

    uidvalidity: int
    count: int


class ImapSession:
    """A conversation. Use it in a `with` block; everything it raises is an Unreadable with its sentence."""

    def __init__(self, server: ImapServer) -> None:
        self.server = server
        self.opened: Folder | None = None
        with self._told():
            self._imap = _connected(server)
        try:
            with self._told():
                _sign_in(self._imap, server)
                self.capabilities = _capabilities(self._imap)
        except Unreadable:
            _hang_up(self._imap)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye, whether or not the other side still listens."""
        with suppress(OSError, imaplib.IMAP4.error):
            self._imap.logout()
        _hang_up(self._imap)

    def folders(self) -> tuple[Folder, ...]:
        """Every folder, with its special use where the server tells it (RFC 6154)."""
        wanted = '"*"'
        if {"LIST-EXTENDED", "SPECIAL-USE"} <= self.capabilities:
            wanted += " RETURN (SPECIAL-USE)"
        return tuple(folders(self._asked(lambda imap: imap.list('""', wanted))))

    def open(self, folder: Folder) -> Opened:
        """Open a folder for reading only (EXAMINE): nothing in it is marked as read. FolderClosed."""
        if not folder.wire.isascii():
            raise FolderClosed(folder=folder.name, host=self.server.host, answer="its name is not written as IMAP asks")
        with self._told():
            kind, answer = self._imap.select(quoted(folder.wire), readonly=True)
            if kind != "OK":
                raise FolderClosed(folder=folder.name, host=self.server.host, answer=_words(answer))
            self.opened = folder
            valid = self._imap.response("UIDVALIDITY")[1][0]
            return Opened(uidvalidity=int(valid or 0), count=int(answer[0] or 0))

    def listing(self, opened: Opened, *, after: int = 0) -> list[Fetched]:
        """UID, size and arrival of every message of the opened folder above the UID `after`, in order."""
        what = "(UID RFC822.SIZE INTERNALDATE)"
        if after:
            found = list(fetched(self._asked(lambda imap: imap.uid("FETCH", f"{after + 1}:*", what))))
        else:
            firsts = range(1, opened.count + 1, LISTED_AT_ONCE)
            spans = [f"{first}:{min(first + LISTED_AT_ONCE - 1, opened.count)}" for first in firsts]
            found = [item for span in spans for item in fetched(self._asked(partial(_fetch, span=span, what=what)))]
        # "n:*" names the last message even when its UID is below n (RFC 3501 section 6.4.8).
        return sorted({item.uid: item for item in found if item.uid > after}.values(), key=lambda item: item.uid)

    def messages(self, uids: Sequence[int], *, first_octets: int = 0) -> Iterator[Fetched]:
        """The bytes of these messages, as the server holds them, without marking any as read.

        `first_octets` asks only for the beginning of each.
        """
        part = f"<0.{first_octets}>" if first_octets else ""
        gmail = " X-GM-LABELS X-GM-THRID" if "X-GM-EXT-1" in self.capabilities else ""
        what = f"(UID BODY.PEEK[]{part}{gmail})"
        yield from fetched(self._asked(lambda imap: imap.uid("FETCH", ",".join(map(str, uids)), what)))

    def with_header(self, name: str, value: str) -> list[int]:
        """The UIDs in the opened folder whose header field holds a value of plain ASCII."""
        answer = self._asked(lambda imap: imap.uid("SEARCH", "HEADER", name, quoted(value)))
        return [int(uid) for part in answer if isinstance(part, bytes) for uid in part.split() if uid.isdigit()]

    def append(self, folder: Folder, raw: bytes, *, when: datetime) -> bool:
        """File a mail, as already read; whether the server took it."""
        with self._told():
            stamp = imaplib.Time2Internaldate(when)
            return self._imap.append(quoted(folder.wire), r"(\Seen)", stamp, raw)[0] == "OK"

    def _asked(self, ask: Callable[[imaplib.IMAP4], tuple[str, Sequence[Part | None]]]) -> Sequence[Part | None]:
        """The answer to one command; ServerSaidNo when it is no."""
        with self._told():
            kind, answer = ask(self._imap)
        if kind != "OK":
            raise ServerSaidNo(host=self.server.host, answer=_words(answer))
        return answer

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What imaplib and the network raise, as a sentence."""
        try:
            yield
        except Unreadable:
            raise
        except (OSError, imaplib.IMAP4.error, ValueError) as error:
            raise _explained(error, self.server) from error


def _fetch(imap: imaplib.IMAP4, *, span: str, what: str) -> tuple[str, Sequence[Part | None]]:
    return imap.fetch(span, what)


_CAUSES: tuple[tuple[type[Exception], type[Unreadable]], ...] = (  # the first that fits; never told apart by text
    (ssl.SSLCertVerificationError, NotProven),
    (ssl.SSLError, NoProtection),
    (socket.gaierror, ServerNotFound),
    (TimeoutError, NoAnswer),
    (ConnectionRefusedError, NoAnswer),
    (Exception, ConnectionLost),
)


def _explained(error: Exception, server: ImapServer) -> Unreadable:
    kind = next(kind for cause, kind in _CAUSES if isinstance(error, cause))
    return kind(host=server.host, port=server.port, user=server.user, answer=_words([str(error).encode()]))


def _words(answer: Sequence[object]) -> str:
    """A server's answer as one printable line."""
    text = b" ".join(part for part in answer if isinstance(part, bytes)).decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else " " for letter in " ".join(text.split()))[:200]


def _connected(server: ImapServer) -> imaplib.IMAP4:
    context = ssl.create_default_context(cafile=server.trust)
    if server.tls is Tls.IMPLICIT:
        return imaplib.IMAP4_SSL(server.host, server.port, ssl_context=context, timeout=server.seconds)
    imap = imaplib.IMAP4(server.host, server.port, timeout=server.seconds)
    if server.tls is Tls.STARTTLS:
        try:
            if "STARTTLS" not in imap.capabilities:
                raise NoProtection(host=server.host, port=server.port)
            imap.starttls(context)
        except BaseException:
            _hang_up(imap)
            raise
    return imap


def _hang_up(imap: imaplib.IMAP4) -> None:
    with suppress(OSError):
        imap.shutdown()


def _sign_in(imap: imaplib.IMAP4, server: ImapServer) -> None:
    offered = set(imap.capabilities)
    facts = {"host": server.host, "user": server.user}
    if server.login is Login.NOTHING:
        if imap.state == "NONAUTH":
            raise SignInUnknown(**facts)
        return  # the server greeted with PREAUTH
    try:
        if server.login is Login.OAUTH:
            if "AUTH=XOAUTH2" not in offered:
                raise SignInUnknown(**facts)
            _by_token(imap, server.user, server.secret())
        elif "AUTH=PLAIN" in offered:
            words = f"\0{server.user}\0{server.secret()}".encode()
            imap.authenticate("PLAIN", lambda _challenge: words)
        elif "LOGINDISABLED" in offered:
            raise SignInUnknown(**facts)
        else:
            imap.login(quoted(server.user), server.secret())  # imaplib quotes the password alone
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, UnicodeError) as error:
        raise _refused(error, server) from error


def _by_token(imap: imaplib.IMAP4, user: str, token: str) -> None:
    """XOAUTH2; a refusal comes as one more challenge, which wants an empty answer before the server says no."""
    answers = iter((f"user={user}\x01auth=Bearer {token}\x01\x01".encode(),))
    imap.authenticate("XOAUTH2", lambda _challenge: next(answers, b""))


def _refused(error: Exception, server: ImapServer) -> Unreadable:
    """The response code tells a wrong password from a bad moment (RFC 5530)."""
    answer = _words([str(error).encode()])
    if any(code in answer.upper() for code in ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")):
        return NotNow(host=server.host, user=server.user, answer=answer)
    kind = TokenRefused if server.login is Login.OAUTH else PasswordRefused
    return kind(host=server.host, user=server.user)


def _capabilities(imap: imaplib.IMAP4) -> frozenset[str]:
    """After signing in a server may offer more than before."""
    answer = imap.capability()[1]
    return frozenset((answer[-1] or b"").decode("ascii", "replace").upper().split())
