"""The command line as a whole: quick help, plain sentences, the exit codes of the contract."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bowout.cli.main import VERBS, Verbs, bowout
from bowout.errors import PersonMustDecide, WorldFault, YourMistake


def test_help_names_every_verb_and_imports_none_of_them() -> None:
    listing = "import sys; from bowout.cli.main import bowout; bowout(['--help'], standalone_mode=False); "
    heavy = "print([name for name in ('sqlalchemy', 'rich', 'bowout.closer', 'icalendar') if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", listing + heavy], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"
    for verbs in VERBS.values():
        for name, verb in verbs.items():
            assert f"{name} " in ran.stdout
            assert verb.line in " ".join(ran.stdout.split())


@pytest.mark.parametrize(("error", "code"), [(WorldFault, 1), (YourMistake, 2), (PersonMustDecide, 3)], ids=str)
def test_an_error_is_its_sentence_on_standard_error_and_its_exit_code(
    error: type[WorldFault | YourMistake | PersonMustDecide], code: int
) -> None:
    @click.command()
    def failing() -> None:
        raise error

    ran = CliRunner().invoke(group_with(failing), ["failing"])
    assert ran.exit_code == code
    assert ran.stdout == ""
    assert ran.stderr.strip() == error().sentence


def test_what_nobody_foresaw_is_a_kind_sentence_and_the_details_go_to_a_private_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @click.command()
    def failing() -> None:
        raise ZeroDivisionError("a detail")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    ran = CliRunner().invoke(group_with(failing), ["failing"])
    assert ran.exit_code == 1
    assert "Traceback" not in ran.output
    assert "went wrong" in ran.stderr
    [details] = tmp_path.rglob("*.txt")
    assert str(details) in ran.stderr
    assert "ZeroDivisionError: a detail" in details.read_text()
    assert details.stat().st_mode & 0o077 == 0


def test_an_unknown_verb_is_the_persons_mistake() -> None:
    ran = CliRunner().invoke(bowout, ["clsoe"])
    assert ran.exit_code == 2
    assert "clsoe" in ran.stderr


def group_with(command: click.Command) -> click.Group:
    class One(Verbs):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
            return command

    return One(name="bowout")
