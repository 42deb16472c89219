"""The verbs of the workspace at the command line: what they print, and the exit codes a script relies on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bowout.cli.main import bowout
from mailboxes import NOW, search


class Shell:
    """A person at a terminal with their own workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def runs(self, *verb: str, typing: str = "") -> Result:
        where = ("--workspace", str(self.folder / "work.db"), "--now", NOW.isoformat())
        place = {"BOWOUT_PASSPHRASE": "a long one", "XDG_STATE_HOME": str(self.folder)}
        return CliRunner().invoke(bowout, [*verb, *where], input=typing, env=place)

    def json(self, *verb: str) -> Any:
        ran = self.runs(*verb, "--json")
        assert ran.exit_code == 0, ran.output
        return json.loads(ran.stdout)


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)
    made = Shell(tmp_path)
    made.runs("settings", "--zone", "Europe/London")
    assert made.runs("sync", str(search(firm=False).write(tmp_path / "mail.mbox"))).exit_code == 0
    return made


def test_the_workspace_is_readable_by_its_owner_alone(shell: Shell) -> None:
    assert (shell.folder / "work.db").stat().st_mode & 0o077 == 0


def test_the_board_is_a_table_or_json_alone(shell: Shell) -> None:
    table = shell.runs("board")
    assert table.stdout.index("Northwind") < table.stdout.index("Larkfield")
    assert "2 conversations are still without an answer" in table.stdout
    board = shell.json("board")
    assert [one["employer"]["name"] for one in board["conversations"]] == ["Northwind", "Larkfield"]


def test_a_held_letter_ends_with_3_and_says_what_holds_it(shell: Shell) -> None:
    ran = shell.runs("approve", "lark", "--yes")
    assert ran.exit_code == 3
    assert "held back" in ran.stderr
    assert ran.stdout == ""


def test_a_conversation_that_is_not_there_ends_with_2(shell: Shell) -> None:
    ran = shell.runs("show", "contoso")
    assert ran.exit_code == 2
    assert "contoso" in ran.stderr


def test_showing_a_conversation_gives_the_letter_the_reasons_and_the_words_they_rest_on(shell: Shell) -> None:
    shown = shell.runs("show", "north").stdout
    assert "Kim Adeyemi" in shown
    assert "Subject: Re: Application for Platform Engineer" in shown
    assert "technical interview next" in " ".join(shown.split())


def test_own_words_from_standard_input_are_kept_to_the_letter(shell: Shell) -> None:
    shell.runs("edit", "lark", "--body", "-", typing="Dear Ama,\n\nmy words: äöü.\n")
    assert shell.json("show", "lark")["draft"]["body"] == "Dear Ama,\n\nmy words: äöü.\n"
    shell.runs("edit", "lark", "--undo")
    assert "my words" not in shell.json("show", "lark")["draft"]["body"]


def test_a_question_is_settled_in_a_word(shell: Shell) -> None:
    assert "off the board" in shell.runs("answer", "lark", "close").stdout
    assert len(shell.json("board")["conversations"]) == 1


def test_what_was_done_by_hand_stands_in_the_record(shell: Shell) -> None:
    shell.runs("done", "lark", "told", "met", "Ama", "at", "the", "fair")
    record = shell.json("export")
    [lark] = [one for one in record["conversations"] if one["employer"]["name"] == "Larkfield"]
    assert lark["closure"]["ending"] == "closed"
    assert lark["tasks_done"][0]["words"] == "met Ama at the fair"


def test_a_task_that_nobody_knows_is_refused_with_those_there_are(shell: Shell) -> None:
    ran = shell.runs("done", "lark", "banana")
    assert ran.exit_code == 2
    assert "portal" in ran.stderr
    assert shell.json("show", "lark")["tasks_done"] == []


def test_the_record_goes_to_a_private_file_when_asked(shell: Shell) -> None:
    path = shell.folder / "record.html"
    shell.runs("export", "--format", "html", "--output", str(path))
    assert "Northwind" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o077 == 0


def test_an_account_is_listed_without_its_password(shell: Shell) -> None:
    shell.runs("account", "add", "home", "--email", "Robin@GMX.de", typing="pass-word\n")
    [account] = shell.json("account", "list")
    assert account["email"] == "robin@gmx.de"
    assert account["imap"] == {"host": "imap.gmx.net", "port": 993, "tls": "implicit"}
    assert account["smtp"]["host"] == "mail.gmx.net"
    assert b"pass-word" not in b"".join(path.read_bytes() for path in shell.folder.iterdir() if path.is_file())


def test_settings_are_kept_and_a_wrong_zone_is_refused(shell: Shell) -> None:
    shell.runs("settings", "--name", "Robin Vale", "--undo", "10")
    known = shell.json("settings")
    assert (known["name"], known["undo_seconds"], known["zone"]) == ("Robin Vale", 10, "Europe/London")
    ran = shell.runs("settings", "--zone", "Berlin")
    assert ran.exit_code == 2
    assert "Europe/Berlin" in ran.stderr


def test_the_offer_can_be_told_asked_about_and_overridden(shell: Shell) -> None:
    assert "background check" in shell.runs("offer", "ask").stdout.lower()
    assert "You said" in shell.runs("offer", "state", "Dana", "said", "it", "is", "all", "clear").stdout
    assert "opened the gate" in shell.runs("offer", "override", "I", "trust", "them").stdout
    assert shell.json("show", "lark")["plan"]["held"] is None


def test_the_offer_alone_is_shown(shell: Shell) -> None:
    assert "Meridian" in shell.runs("offer").stdout
    assert shell.json("offer")["verdict"]["verdict"] == "accepted_with_conditions"
    assert "assess" in CliRunner().invoke(bowout, ["offer", "--help"]).stdout


def test_cold_letters_are_let_go_in_a_word(shell: Shell) -> None:
    assert "cold" in shell.runs("release", "cold").stdout
    assert shell.json("show", "lark")["plan"]["held"] is None
    assert shell.json("show", "north")["plan"]["held"]


def test_nothing_approved_means_nothing_sent(shell: Shell) -> None:
    assert "nothing was sent" in shell.runs("send").stdout
    assert shell.json("send") == {"sent": [], "waiting": 0}


@pytest.mark.parametrize("verb", [("board",), ("show", "lark"), ("send",), ("undo", "lark"), ("export",)])
def test_a_workspace_that_is_not_there_is_said_so_and_not_made(tmp_path: Path, verb: tuple[str, ...]) -> None:
    ran = Shell(tmp_path).runs(*verb)
    assert ran.exit_code == 2
    assert "bowout sync SOURCE" in ran.stderr
    assert not (tmp_path / "work.db").exists()


def test_a_damaged_workspace_is_a_sentence(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    (tmp_path / "work.db").write_bytes(b"this is no database, whatever its name says" * 100)
    ran = shell.runs("board")
    assert ran.exit_code == 1
    assert "work.db" in ran.stderr
    assert "Traceback" not in ran.output
