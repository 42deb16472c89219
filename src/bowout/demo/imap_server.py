"""Just enough of an IMAP server (RFC 3501) on loopback for the demo: folders in memory, read, search, append.

Refuses to be a mail server: one account, no flags kept, no TLS, no other clients than our own.
"""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes

_SPECIAL = {"Sent": r"\Sent"}


@dataclass(kw_only=True)
class Folders:
    """The account's folders: each a list of (bytes, internal date); a message's UID is its place plus one."""

    user: str
    password: str
    folders: dict[str, list[tuple[bytes, datetime]]] = field(default_factory=lambda: {"INBOX": [], "Sent": []})
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, folder: str, raw: bytes, when: datetime) -> None:
        """Put one message at the end of a folder."""
        with self.lock:
            self.folders[folder].append((raw, when))


class _Session(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self.folder = ""
        self._say("* OK invented mail server ready")
        while (line := self._command()) is not None:
            tag, _, rest = line.partition(" ")
            verb, _, arguments = rest.partition(" ")
            if verb.upper() == "UID":
                verb, _, arguments = arguments.partition(" ")
            answer: Callable[[str], str] | None = getattr(self, "_do_" + verb.lower(), None)
            self._say(f"{tag} " + (answer(arguments) if answer else f"BAD {verb} is not spoken here"))
            if verb.upper() == "LOGOUT":
                return

    def _command(self) -> str | None:
        """One command line, its literals put in place as quoted text, except APPEND's, which is kept in `literal`."""
        line = self.rfile.readline(65536).decode("utf-8", "replace").rstrip("\r\n")
        while match := re.search(r"\{(\d+)(\+?)\}$", line):
            if not match[2]:
                self._say("+ go on")
            self.literal = self.rfile.read(int(match[1]))
            held = "" if " APPEND " in line.upper() else f'"{self.literal.decode()}"'
            line = line[: match.start()] + held + self.rfile.readline(65536).decode("utf-8", "replace").rstrip("\r\n")
        return line or None

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")

    def _do_capability(self, _: str) -> str:
        self._say("* CAPABILITY IMAP4rev1 SPECIAL-USE LITERAL+")
        return "OK done"

    def _do_noop(self, _: str) -> str:
        return "OK done"

    _do_close = _do_unselect = _do_check = _do_noop

    def _do_logout(self, _: str) -> str:
        self._say("* BYE until next time")
        return "OK done"

    def _do_login(self, arguments: str) -> str:
        given = tuple(part.strip('"') for part in arguments.split(" ", 1))
        known = (self.server.account.user, self.server.account.password)
        return "OK welcome" if given == known else "NO [AUTHENTICATIONFAILED] wrong name or password"

    def _do_list(self, _: str) -> str:
        for name in self.server.account.folders:
            self._say(f'* LIST ({_SPECIAL.get(name, chr(92) + "HasNoChildren")}) "/" "{name}"')
        return "OK done"

    def _do_select(self, arguments: str) -> str:
        name = arguments.split(" (", maxsplit=1)[0].strip().strip('"')
        name = "INBOX" if name.upper() == "INBOX" else name
        if name not in self.server.account.folders:
            return "NO [NONEXISTENT] there is no such folder"
        self.folder = name
        size = len(self._messages())
        for line in (f"{size} EXISTS", "0 RECENT", "OK [UIDVALIDITY 1]", f"OK [UIDNEXT {size + 1}]", "FLAGS ()"):
            self._say("* " + line)
        return "OK [READ-WRITE] done"

    def _do_examine(self, arguments: str) -> str:
        return self._do_select(arguments).replace("READ-WRITE", "READ-ONLY")

    def _messages(self) -> list[tuple[bytes, datetime]]:
        with self.server.account.lock:
            return list(self.server.account.folders[self.folder])

    def _do_search(self, arguments: str) -> str:
        wanted = re.search(r'HEADER\s+"?MESSAGE-ID"?\s+"?([^"]+)"?', arguments, re.IGNORECASE)
        span = re.search(r"UID (\S+)", arguments, re.IGNORECASE)
        messages = self._messages()
        uids = _numbers(span[1], len(messages)) if span else range(1, len(messages) + 1)
        if wanted:
            uids = [uid for uid in uids if message_from_bytes(messages[uid - 1][0])["Message-ID"] == wanted[1].strip()]
        self._say(" ".join(["* SEARCH", *map(str, uids)]))
        return "OK done"

    def _do_fetch(self, arguments: str) -> str:
        span, _, items = arguments.partition(" ")
        messages = self._messages()
        for uid in _numbers(span, len(messages)):
            raw, when = messages[uid - 1]
            head = f'UID {uid} FLAGS () INTERNALDATE "{when.astimezone(UTC):%d-%b-%Y %H:%M:%S} +0000" RFC822.SIZE {len(raw)}'
            if "BODY" not in items.upper():
                self._say(f"* {uid} FETCH ({head})")
                continue
            part = raw if "HEADER" not in items.upper() else raw.partition(b"\n\n")[0] + b"\r\n\r\n"
            name = "BODY[]" if part is raw else "BODY[HEADER]"
            self.wfile.write(f"* {uid} FETCH ({head} {name} {{{len(part)}}}\r\n".encode() + part + b")\r\n")
        return "OK done"

    def _do_append(self, arguments: str) -> str:
        name = arguments.split(" ", maxsplit=1)[0].strip('"')
        if name not in self.server.account.folders:
            return "NO [TRYCREATE] there is no such folder"
        self.server.account.add(name, self.literal, datetime.now(UTC))
        return "OK done"


def _numbers(span: str, size: int) -> list[int]:
    """The UIDs of a set like `3`, `1,4:6` or `7:*` that exist."""
    wanted: set[int] = set()
    for part in span.split(","):
        first, _, last = part.partition(":")
        low, high = (size if end == "*" else int(end) for end in (first, last or first))
        wanted |= set(range(min(low, high), max(low, high) + 1))
    return sorted(uid for uid in wanted if 1 <= uid <= size)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, account: Folders) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.account = account


def serve(account: Folders) -> tuple[int, Callable[[], None]]:
    """Serve the account on a free loopback port, in a thread; the port, and how to stop."""
    server = _Server(account)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def stop() -> None:
        server.shutdown()
        server.server_close()

    return int(server.server_address[1]), stop
