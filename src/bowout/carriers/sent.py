"""The person's own Sent folder over IMAP: answers whether a message left, and files the copy that is missing.

Knows how providers name that folder and which of them file by themselves. Refuses to send anything and to take a folder
that does not show a message for proof that it never left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from bowout.errors import BowoutError
from bowout.imap_session import ImapServer, ImapSession
from bowout.imap_wire import Folder
from bowout.steps.outbox import Dispatch

# Where a server does not tell (RFC 6154), the names that providers and mail programs give it.
NAMES = frozenset(
    {
        "sent", "sent items", "sent messages", "sent mail", "sent-mail", "gesendet", "gesendete elemente",
        "gesendete objekte", "gesendete nachrichten", "envoyés", "messages envoyés", "éléments envoyés", "envoyes",
        "courrier envoyé", "enviados", "elementos enviados", "mensajes enviados", "correo enviado", "enviadas",
        "posta inviata", "inviati", "verzonden", "verzonden items", "wysłane", "skickat", "sendt",
    }
)  # fmt: skip
FILE_THEMSELVES = (
    "gmail.com",
    "googlemail.com",
    "google.com",
    "outlook.com",
    "office365.com",
    "hotmail.com",
    "live.com",
)


class ImapSent:
    """ports.SentFolder for one account. Use it in a `with` block; the session is opened when it is first needed.

    `folder` names the Sent folder where the person knows better; `files_itself` says whether the provider keeps a copy
    of whatever it is given, and is worked out from its name when None.
    """

    def __init__(self, server: ImapServer, *, folder: str | None = None, files_itself: bool | None = None) -> None:
        self._server = server
        self._folder = folder
        self._files_itself = _files_itself(server.host) if files_itself is None else files_itself
        self._session: ImapSession | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def find(self, message_id: str) -> bool | None:
        """Whether the message lies in Sent, among all mail or in the inbox; None when nobody can look."""
        try:
            session = self._opened()
            return any(_holds(session, folder, message_id) for folder in _places(session, self._folder))
        except BowoutError:
            self.close()
            return None

    def file(self, dispatch: Dispatch) -> bool:
        """Put the copy there unless it is there already or the provider does it; whether that is settled."""
        if self._files_itself:
            return True
        try:
            session = self._opened()
            sent = _sent(session, self._folder)
            if sent is None:
                return False
            there = _holds(session, sent, dispatch.message_id)
            return there or session.append(sent, dispatch.wire, when=dispatch.approved_at)
        except BowoutError:
            self.close()
            return False

    def _opened(self) -> ImapSession:
        if self._session is None:
            self._session = ImapSession(self._server)
            self._files_itself = self._files_itself or "X-GM-EXT-1" in self._session.capabilities
        return self._session


def _files_itself(host: str) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in FILE_THEMSELVES)


def _sent(session: ImapSession, wanted: str | None) -> Folder | None:
    """The folder the person named, else the server's own word for it, else a name it is known by."""
    known = [folder for folder in session.folders() if folder.readable]
    if wanted is not None:
        return next((folder for folder in known if wanted in {folder.name, folder.wire}), None)
    marked = [folder for folder in known if "sent" in folder.flags]
    named = [folder for folder in known if re.split(r"[/.]", folder.name)[-1].casefold() in NAMES]
    return next(iter((*marked, *named)), None)


def _places(session: ImapSession, wanted: str | None) -> Iterator[Folder]:
    """Where a message that left may show, the likeliest first."""
    sent = _sent(session, wanted)
    if sent is not None:
        yield sent
    for folder in session.folders():
        if folder.readable and folder != sent and ("all" in folder.flags or folder.name.upper() == "INBOX"):
            yield folder


def _holds(session: ImapSession, folder: Folder, message_id: str) -> bool:
    session.open(folder)
    return bool(session.with_header("Message-ID", message_id))
