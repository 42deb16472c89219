"""One typed settings object; secrets by reference, never by value.

Refuses to hold a password: an account names where its secret is kept (the system keyring, or the encrypted file).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bowout.errors import YourMistake


class UnknownZone(YourMistake):
    """{zone} is not a time zone this machine knows. Write it like Europe/Berlin or America/New_York."""


class Tls(StrEnum):
    """How a connection is protected. There is no "if offered": that is no protection."""

    IMPLICIT = "implicit"  # TLS from the first byte (993, 465)
    STARTTLS = "starttls"  # refused when the server does not offer it (143, 587)
    NONE = "none"  # loopback only


class Login(StrEnum):
    """How the account is opened."""

    PASSWORD = "password"  # noqa: S105  # the word, not one; also an app password
    OAUTH = "oauth"  # the secret is a token, sent by XOAUTH2
    NOTHING = "nothing"  # a server on this machine that asks for none


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """One server of an account."""

    host: str
    port: int
    tls: Tls = Tls.IMPLICIT


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """One mailbox or calendar of the person. `secret` names the secret; the secret itself is never here."""

    name: str  # as it is called in `imap://name`
    email: str
    user: str
    secret: str
    imap: Server | None = None
    smtp: Server | None = None
    caldav: str | None = None  # the address of the calendar server
    login: Login = Login.PASSWORD
    trust: Path | None = None  # a certificate authority of one's own
    sent_folder: str | None = None  # where the server does not name it


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What the person set, with careful defaults."""

    accounts: tuple[Account, ...] = ()
    me: tuple[str, ...] = ()  # the person's own addresses, worked out from the mail when empty
    name: str = ""  # as letters are signed; worked out when empty
    signoff: str = ""
    zone: str = ""  # IANA name; the machine's when empty
    undo_seconds: int = 60
    letters_a_minute: int = 10
    letters_a_day: int = 100
    patience_days: int = 7  # after which silence closes a conversation
    model_address: str = ""  # an OpenAI-compatible address; polishing is off when empty
    model_name: str = ""
    model_secret: str = ""  # names the key in the vault; none for a local model

    @property
    def home(self) -> tzinfo:
        """The person's zone."""
        return zone_called(self.zone) if self.zone else home_zone()


def zone_called(name: str) -> tzinfo:
    """The zone of that IANA name; UnknownZone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownZone(zone=name) from error


def home_zone() -> tzinfo:
    """The zone of this machine by its IANA name (its rules matter next month) where that is known, else its offset."""
    for name in (os.environ.get("TZ", "").lstrip(":"), _linked_zone(), _written_zone()):
        try:
            if name:
                return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return datetime.now().astimezone().tzinfo or ZoneInfo("UTC")


def _linked_zone() -> str:
    """`/etc/localtime` is a link into the zone files on most systems."""
    target = os.path.realpath("/etc/localtime")
    return target.partition("zoneinfo/")[2]


def _written_zone() -> str:
    """Debian writes the name down."""
    try:
        return Path("/etc/timezone").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
