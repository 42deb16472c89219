"""One person with a mailbox that grows, a clock that goes on, and a workspace that can be opened again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bowout.closer import Closer
from bowout.config import Account, Server, Settings, Tls
from bowout.vault import MemoryVault
from mailboxes import NOW, Mailbox

ACCOUNT = Account(
    name="home",
    email="robin.vale@example.com",
    user="robin",
    secret="home",
    smtp=Server(host="127.0.0.1", port=9, tls=Tls.NONE),
)


@dataclass
class Person:
    """One person at their machine: a mailbox that grows, a clock that goes on, and a workspace."""

    folder: Path
    box: Mailbox
    now: datetime = NOW
    where: Path | str = ""  # the workspace; a file in the folder when left out
    settings: Settings = field(default_factory=lambda: Settings(accounts=(ACCOUNT,), zone="Europe/London"))

    def __post_init__(self) -> None:
        self.closer = self.reopened()
        self.synced()

    def reopened(self) -> Closer:
        vault = MemoryVault(home="secret")
        return Closer.open(
            self.where or self.folder / "work.db", clock=lambda: self.now, settings=self.settings, vault=vault
        )

    def synced(self) -> None:
        self.closer.sync([str(self.box.write(self.folder / "mail.mbox"))])

    def gets(self, sender: str, subject: str, body: str, **more: str) -> None:
        self.now += timedelta(minutes=5)
        self.box.add(sender, subject, body, at=self.now, **more)
        self.synced()


def digest(closer: Closer, name: str) -> str:
    letter = closer.conversation(name).letter
    assert letter is not None
    return letter.digest
