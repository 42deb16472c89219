"""Where passwords are kept: the system's keyring, or on a machine without one a file encrypted by a passphrase.

Only keyrings that encrypt are used: of those installed, the ones that ship with `keyring` itself. Refuses to know what
a secret is for, and to keep one in plain text anywhere.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from bowout.errors import PersonMustDecide, WorldFault, YourMistake

SERVICE = "bowout"
PASSPHRASE = "BOWOUT_PASSPHRASE"  # noqa: S105  # a name, not one: the environment variable that unlocks the file where nobody can be asked
SCRYPT = {"length": 32, "n": 2**15, "r": 8, "p": 1}  # 0.1 s and 32 MB a try
UNFIT = ("fail", "null", "chainer")  # backends of keyring that keep nothing, or hand on to others


class WrongPassphrase(YourMistake):
    """The passphrase does not open {name}. Nothing was changed."""


class NoPassphrase(PersonMustDecide):
    """No keyring was found here, so passwords are kept in an encrypted file, and it needs a passphrase.

    Set it in the environment variable BOWOUT_PASSPHRASE, or run this in a terminal where you can be asked.
    """


class SecretMissing(PersonMustDecide):
    """The password of the account {name} is not known here. Add it with: bowout account add {name}"""


class VaultBroken(WorldFault):
    """The file {name} that keeps your passwords cannot be read. Move it away and add your accounts again."""


class Vault(Protocol):
    """Keeps secrets by name."""

    @property
    def where(self) -> str:
        """For a person: "the keyring of this system"."""
        ...

    def get(self, name: str) -> str:
        """The secret; SecretMissing."""
        ...

    def set(self, name: str, secret: str) -> None:
        """Keep a secret in the place of an older one of that name."""
        ...


class MemoryVault:
    """Secrets that are gone when the program ends: for the demo and for tests."""

    where = "this program's memory"

    def __init__(self, **known: str) -> None:
        self._known = known

    def get(self, name: str) -> str:
        """The secret; SecretMissing."""
        if name not in self._known:
            raise SecretMissing(name=name)
        return self._known[name]

    def set(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._known[name] = secret


class KeyringVault:
    """The keyring of the system: Secret Service, KWallet, the macOS Keychain, the Windows Credential Locker."""

    where = "the keyring of this system"

    def __init__(self, ring: KeyringBackend) -> None:
        self._ring = ring

    def get(self, name: str) -> str:
        """The secret; SecretMissing."""
        found = self._ring.get_password(SERVICE, name)
        if found is None:
            raise SecretMissing(name=name)
        return found

    def set(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._ring.set_password(SERVICE, name, secret)


class KeyringBackend(Protocol):
    """What of a keyring backend is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...


class FileVault:
    """One file, encrypted by Fernet under a key that scrypt makes of a passphrase."""

    def __init__(self, path: Path, passphrase: Callable[[], str]) -> None:
        self._path = path
        self._ask = passphrase
        self._passphrase = ""
        self.where = f"the encrypted file {path}"

    def get(self, name: str) -> str:
        """The secret; SecretMissing, WrongPassphrase."""
        if not self._path.exists():
            raise SecretMissing(name=name)
        known, _ = self._read()
        if name not in known:
            raise SecretMissing(name=name)
        return known[name]

    def set(self, name: str, secret: str) -> None:
        """Keep a secret; WrongPassphrase where the file was made with another."""
        known, salt = self._read() if self._path.exists() else ({}, secrets.token_bytes(16))
        sealed = self._cipher(salt).encrypt(json.dumps({**known, name: secret}).encode())
        kept = {"salt": base64.b64encode(salt).decode(), "sealed": sealed.decode()}
        write_private(self._path, json.dumps(kept).encode())

    def _read(self) -> tuple[dict[str, str], bytes]:
        from cryptography.fernet import InvalidToken  # noqa: PLC0415  # 60 ms, only where a secret is needed

        try:
            kept = json.loads(self._path.read_bytes())
            salt = base64.b64decode(kept["salt"])
            sealed = kept["sealed"].encode()
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise VaultBroken(name=self._path) from error
        try:
            known: dict[str, str] = json.loads(self._cipher(salt).decrypt(sealed))
        except InvalidToken as error:
            self._passphrase = ""
            raise WrongPassphrase(name=self._path) from error
        return known, salt

    def _cipher(self, salt: bytes) -> Cipher:
        from cryptography.fernet import Fernet  # noqa: PLC0415  # the same
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415  # the same

        self._passphrase = self._passphrase or self._ask()
        key = Scrypt(salt=salt, **SCRYPT).derive(self._passphrase.encode())
        return Fernet(base64.urlsafe_b64encode(key))


class Cipher(Protocol):
    """What of Fernet is used."""

    def encrypt(self, data: bytes) -> bytes:
        """Seal."""
        ...

    def decrypt(self, token: bytes) -> bytes:
        """Open; InvalidToken."""
        ...


def passphrase_from_environment() -> str:
    """The passphrase where nobody can be asked; NoPassphrase."""
    found = os.environ.get(PASSPHRASE, "")
    if not found:
        raise NoPassphrase
    return found


class LateVault:
    """A vault that is looked for when a secret is first needed: asking the system's keyrings takes a while."""

    def __init__(self, find: Callable[[], Vault]) -> None:
        self._find = find
        self._found: Vault | None = None

    @property
    def where(self) -> str:
        """Where the secrets are."""
        return self._vault.where

    @property
    def _vault(self) -> Vault:
        self._found = self._found or self._find()
        return self._found

    def get(self, name: str) -> str:
        """The secret; SecretMissing, WrongPassphrase."""
        return self._vault.get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._vault.set(name, secret)


def open_vault(folder: Path, *, ask: Callable[[], str] = passphrase_from_environment) -> Vault:
    """The keyring where there is one that encrypts, else the encrypted file in that folder."""
    ring = _safe_keyring()
    return KeyringVault(ring) if ring is not None else FileVault(folder / "secrets", ask)


def _safe_keyring() -> KeyringBackend | None:
    """The best backend of `keyring` itself. Others (keyrings.alt) are passed over: some store plain text in silence."""
    if os.environ.get("PYTHON_KEYRING_BACKEND") == "keyring.backends.null.Keyring":
        return None  # the person has turned keyrings off
    from keyring.backend import get_all_keyring  # noqa: PLC0415  # 100 ms, only where a secret is needed

    fit = [
        ring
        for ring in get_all_keyring()
        if type(ring).__module__.startswith("keyring.backends.")
        and type(ring).__module__.rpartition(".")[2] not in UNFIT
        and ring.priority > 0
    ]
    return max(fit, key=lambda ring: ring.priority, default=None)


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, so that after a crash either the old or the new one is there."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_name(f"{path.name}.new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
