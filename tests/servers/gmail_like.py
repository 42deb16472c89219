"""The part of Gmail's IMAP that differs: one folder with all mail, labels and thread ids. Nothing else stands in for it."""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from servers import ground

FOLDERS = (
    rb'(\HasNoChildren) "/" "INBOX"',
    rb'(\HasChildren \Noselect) "/" "[Gmail]"',
    rb'(\All \HasNoChildren) "/" "[Gmail]/All Mail"',
    rb'(\Junk \HasNoChildren) "/" "[Gmail]/Spam"',
    rb'(\HasNoChildren) "/" "Jobs"',
)


class _Talk(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        mails: list[tuple[bytes, bytes, bytes]] = self.server.mails  # type: ignore[attr-defined]
        self.wfile.write(b"* OK ready\r\n")
        for line in self.rfile:
            tag, _, command = line.strip().partition(b" ")
            for answer in self._answers(command, mails):
                self.wfile.write(b"* " + answer + b"\r\n")
            self.wfile.write(tag + b" OK done\r\n")

    def _answers(self, command: bytes, mails: list[tuple[bytes, bytes, bytes]]) -> Iterator[bytes]:
        name = command.upper()
        if name == b"CAPABILITY":
            yield b"CAPABILITY IMAP4rev1 X-GM-EXT-1 SPECIAL-USE"
        elif name.startswith(b"LIST"):
            yield from (b"LIST " + folder for folder in FOLDERS)
        elif name.startswith(b"EXAMINE"):
            assert b"All Mail" in command, "the same mail would be read twice"
            yield from (b"%d EXISTS" % len(mails), b"OK [UIDVALIDITY 11]")
        elif name.startswith(b"FETCH"):
            yield from (b"%d FETCH (UID %d RFC822.SIZE %d)" % (n, n, len(mail[0])) for n, mail in enumerate(mails, 1))
        elif name.startswith(b"UID FETCH") and b"BODY" in name:
            for uid in re.findall(rb"\d+", command.split()[2]):
                raw, labels, thread = mails[int(uid) - 1]
                gmail = b"X-GM-THRID %s X-GM-LABELS (%s)" % (thread, labels)
                yield b"%s FETCH (%s UID %s BODY[] {%d}\r\n%s)" % (uid, gmail, uid, len(raw), raw)


@contextmanager
def holding(*mails: tuple[bytes, bytes, bytes]) -> Iterator[int]:
    """A server on the yielded port that holds (bytes, labels, thread id) and asks for no password."""
    with socketserver.ThreadingTCPServer((ground.HOST, 0), _Talk) as server:
        server.daemon_threads = True
        server.mails = mails  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()
