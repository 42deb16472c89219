"""`bowout replies read`, as another program calls it."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from bowout.cli.main import bowout

LETTER = (
    "From: Robin Ashdown <robin@ashdown.example>\r\nTo: priya@thornbury.example\r\nSubject: Supply Planner\r\n"
    "Date: Mon, 09 Mar 2026 09:00:00 +0000\r\nMessage-ID: <letter.1@ashdown.example>\r\n\r\nI withdraw.\r\n"
)
ANSWER = (
    "From: Priya Raman <priya@thornbury.example>\r\nTo: robin@ashdown.example\r\nSubject: Re: Supply Planner\r\n"
    "Date: Mon, 09 Mar 2026 12:00:00 +0000\r\nMessage-ID: <answer.1@thornbury.example>\r\n\r\nCan we talk?\r\n"
)


def test_one_json_line_a_message_tied_to_its_letter(tmp_path: Path) -> None:
    (tmp_path / "sent.eml").write_text(LETTER)
    (tmp_path / "answer.eml").write_text(ANSWER)
    arguments = ["replies", "read", str(tmp_path / "answer.eml"), "--sent", str(tmp_path / "sent.eml"), "--json"]
    result = CliRunner().invoke(bowout, arguments)
    assert result.exit_code == 0
    line = json.loads(result.stdout)
    assert line["schema"] == "bowout.reply/1"
    assert line["answers"] == "<letter.1@ashdown.example>"
    assert (line["kinds"], line["wants"], line["quote"]) == (["wants_call"], "answer", "Can we talk?")


def test_a_file_without_a_message_ends_with_1(tmp_path: Path) -> None:
    (tmp_path / "empty.eml").touch()
    result = CliRunner().invoke(bowout, ["replies", "read", str(tmp_path / "empty.eml"), "--json"])
    assert result.exit_code == 1
    assert "empty.eml" in result.stderr
    assert result.stdout == ""
