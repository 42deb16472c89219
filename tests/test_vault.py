"""Passwords are never in plain text on the disk, and only the right passphrase gives them back."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bowout.vault import (
    FileVault,
    KeyringVault,
    LateVault,
    NoPassphrase,
    SecretMissing,
    VaultBroken,
    WrongPassphrase,
    open_vault,
)


def vault(folder: Path, passphrase: str = "correct horse") -> FileVault:
    return FileVault(folder / "secrets", lambda: passphrase)


def test_a_secret_comes_back_with_the_passphrase_and_is_not_in_the_file(tmp_path: Path) -> None:
    vault(tmp_path).set("home", "s3cret-words")
    vault(tmp_path).set("work", "other")
    assert vault(tmp_path).get("home") == "s3cret-words"
    assert vault(tmp_path).get("work") == "other"
    content = (tmp_path / "secrets").read_bytes()
    assert b"s3cret" not in content
    assert b"home" not in content
    assert stat.S_IMODE((tmp_path / "secrets").stat().st_mode) == 0o600


def test_another_passphrase_opens_nothing_and_destroys_nothing(tmp_path: Path) -> None:
    vault(tmp_path).set("home", "s3cret")
    with pytest.raises(WrongPassphrase):
        vault(tmp_path, "guess").set("work", "other")
    assert vault(tmp_path).get("home") == "s3cret"


def test_a_secret_never_given_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SecretMissing, match="bowout account add home"):
        vault(tmp_path).get("home")


def test_the_keyrings_are_asked_only_when_a_secret_is_needed(tmp_path: Path) -> None:
    asked: list[str] = []

    def find() -> FileVault:
        asked.append("once")
        return vault(tmp_path)

    late = LateVault(find)
    assert asked == []
    late.set("home", "x")
    assert late.get("home") == "x"
    assert asked == ["once"]


def test_a_damaged_file_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "secrets").write_text("{")
    with pytest.raises(VaultBroken):
        vault(tmp_path).get("home")


def test_a_machine_without_a_keyring_uses_the_file_and_asks_for_a_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)
    monkeypatch.delenv("BOWOUT_PASSPHRASE", raising=False)
    kept = open_vault(tmp_path)
    assert isinstance(kept, FileVault)
    with pytest.raises(NoPassphrase, match="BOWOUT_PASSPHRASE"):
        kept.set("home", "x")


class PlainText:
    """A backend as keyrings.alt has them: the highest bidder, and it writes plain text."""

    priority = 99

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError(service, username, password)


def test_a_keyring_that_does_not_encrypt_is_never_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    PlainText.__module__ = "keyrings.alt.file"
    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [PlainText()])
    assert isinstance(open_vault(tmp_path), FileVault)


def test_a_keyring_that_ships_with_the_system_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Ring(PlainText):
        kept: dict[tuple[str, str], str]

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

    Ring.__module__, Ring.kept = "keyring.backends.SecretService", {}
    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [Ring()])
    kept = open_vault(tmp_path)
    assert isinstance(kept, KeyringVault)
    kept.set("home", "x")
    assert kept.get("home") == "x"
    with pytest.raises(SecretMissing):
        kept.get("work")
