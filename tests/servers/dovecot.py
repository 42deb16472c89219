"""Dovecot: IMAP, IMAPS, LMTP and submission for four invented people.

me@candidate.test is the person; rec@corp.test a recruiter; ooo@corp.test answers that they are away; the mailbox of
full@corp.test is full. The password is `secret`; XOAUTH2 and OAUTHBEARER take the tokens that `token` makes.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import pwd
import shutil
import smtplib
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from servers import ground

PEOPLE = ("me@candidate.test", "rec@corp.test", "ooo@corp.test", "full@corp.test")
AWAY = """\
require ["vacation"];
vacation :days 1 :addresses ["ooo@corp.test"] :subject "Out of office"
  "I am away until 3 August. In urgent cases please write to rec@corp.test.";
"""
TOKENS = """\
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={keys}/
username_attribute = email
username_format = %Lu
issuers = https://issuer.test
"""


@dataclass(frozen=True, kw_only=True)
class Dovecot:
    """A running Dovecot: its ports on 127.0.0.1 and what a test may do behind its back."""

    folder: Path
    relay_port: int  # where its submission hands mail on; Postfix listens there when it runs
    imap_port: int = field(default_factory=ground.free_port)
    imaps_port: int = field(default_factory=ground.free_port)
    lmtp_port: int = field(default_factory=ground.free_port)
    submission_port: int = field(default_factory=ground.free_port)
    host: str = ground.HOST
    password: str = "secret"
    token_key: str = "a key for tokens that only this server of a test accepts"

    @property
    def ca_file(self) -> Path:
        """The certificate to trust; it names localhost and 127.0.0.1."""
        return self.folder / "cert.pem"

    @property
    def log(self) -> str:
        """What the server has written so far."""
        return (self.folder / "dovecot.log").read_text(errors="replace")

    def maildir(self, person: str) -> Path:
        """Where a person's mail lies."""
        return self.folder / "mail" / person / "Maildir"

    def deliver(self, person: str, *mails: bytes, sender: str = "world@corp.test") -> None:
        """Put mails into a person's inbox by LMTP, as they are."""
        with smtplib.LMTP(self.host, self.lmtp_port, timeout=30) as lmtp:
            for mail in mails:
                lmtp.sendmail(sender, [person], mail)

    def mails(self, person: str, folder: str = "INBOX") -> list[bytes]:
        """The bytes of every mail in a folder, in no order."""
        box = self.maildir(person) if folder == "INBOX" else self.maildir(person) / f".{folder.replace('/', '.')}"
        return [path.read_bytes() for part in ("new", "cur") for path in (box / part).glob("*")]

    def wait_for(self, person: str, count: int, folder: str = "INBOX", *, seconds: float = 20) -> list[bytes]:
        """The mails of a folder once there are at least `count`."""
        deadline = time.monotonic() + seconds
        while len(found := self.mails(person, folder)) < count and time.monotonic() < deadline:
            time.sleep(0.05)
        assert len(found) >= count, f"{len(found)} of {count} mails in {folder} of {person}"
        return found

    def empty(self, *people: str) -> None:
        """Remove every mail and folder of these people (of all, when none is named)."""
        for person in people or PEOPLE:
            shutil.rmtree(self.maildir(person), ignore_errors=True)
            (self.folder / "mail" / person / ".dovecot.lda-dupes").unlink(missing_ok=True)

    def token(self, person: str, *, seconds: int = 3600) -> str:
        """An OAuth access token (JWT, HS256) that this server accepts; already expired with negative seconds."""
        now = int(time.time())
        claims = {"email": person, "iss": "https://issuer.test", "sub": person, "iat": now, "exp": now + seconds}
        body = ".".join(_base64url(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
        return f"{body}.{_base64url(hmac.digest(self.token_key.encode(), body.encode(), hashlib.sha256))}"


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


@contextmanager
def running(*, relay_port: int | None = None) -> Iterator[Dovecot]:
    """A Dovecot from an empty folder; as root its mail belongs to nobody."""
    ground.need("dovecot", "openssl", "setpriv")
    with ground.folder("dovecot") as folder:
        server = Dovecot(folder=folder, relay_port=relay_port or ground.free_port())
        _furnish(server)
        command = ["dovecot", "-F", "-c", str(folder / "dovecot.conf")]
        with ground.child(command, log=folder / "dovecot.log", port=server.imap_port):
            yield server


def _furnish(server: Dovecot) -> None:
    user = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    folder = server.folder
    for name in ("run", "state", "mail/ooo@corp.test", "keys/default/HS256"):
        (folder / name).mkdir(parents=True)
    _certificate(folder)
    rows = [f"{who}:{{PLAIN}}{server.password}:{user.pw_uid}:{user.pw_gid}::{folder}/mail/{who}::" for who in PEOPLE]
    rows[-1] += "userdb_quota_rule=*:bytes=1"
    (folder / "users").write_text("\n".join(rows) + "\n")
    (folder / "mail/ooo@corp.test/.dovecot.sieve").write_text(AWAY)
    (folder / "keys/default/HS256/default").write_bytes(base64.b64encode(server.token_key.encode()))
    (folder / "oauth2.conf.ext").write_text(TOKENS.format(keys=folder / "keys"))
    ground.fill(
        "dovecot.conf",
        folder / "dovecot.conf",
        FOLDER=folder,
        NAME=folder.name,
        USER=user.pw_name,
        GROUP=_group(user.pw_gid),
        UID=user.pw_uid,
        GID=user.pw_gid,
        IMAP_PORT=server.imap_port,
        IMAPS_PORT=server.imaps_port,
        LMTP_PORT=server.lmtp_port,
        SUBMISSION_PORT=server.submission_port,
        RELAY_PORT=server.relay_port,
    )
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", f"{user.pw_uid}:{user.pw_gid}", "mail", "keys"], cwd=folder, check=True)


def _group(gid: int) -> str:
    return subprocess.run(["getent", "group", str(gid)], capture_output=True, text=True, check=True).stdout.partition(
        ":"
    )[0]


def _certificate(folder: Path) -> None:
    names = "subjectAltName=DNS:localhost,IP:127.0.0.1"
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 -subj /CN=localhost -addext"
    )
    subprocess.run([*command.split(), names], cwd=folder, check=True, capture_output=True)
