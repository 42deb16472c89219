"""`bowout offer assess`, as a person and as a program call it."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result
from evaluation.offers.papers import Paper, pdf

from bowout.cli.offer import offer
from bowout.contracts.verdict import verdict_from_json, verdict_json

LETTER = """Northwind Traders Ltd
12 November 2026

Dear Robin Vale,

We are pleased to offer you the position of Warehouse Planner with Northwind Traders Ltd, starting on 7 December 2026
at a salary of £31,000. This offer is subject to two satisfactory references.

Yours sincerely
Dana Hale

Accepted: Robin Vale, 14 November 2026
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(offer, ["assess", *map(str, arguments), "--now", "2026-11-20T09:00:00+00:00"])


def letter(folder: Path) -> Path:
    path = folder / "offer.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def test_the_verdict_is_printed_as_the_contract_has_it(tmp_path: Path) -> None:
    result = run(letter(tmp_path), "--json")
    verdict = json.loads(result.stdout)
    assert result.exit_code == 0
    assert verdict["schema"] == "bowout.verdict/1"
    assert verdict["verdict"] == "accepted_with_conditions"
    assert verdict["safe_to_withdraw"] is False
    assert verdict["open_conditions"] == ["references"]
    assert verdict["start_date"] == "2026-12-07"
    assert verdict["role"] == "Warehouse Planner"
    assert verdict["evidence"][0]["quote"] in LETTER
    assert set(verdict["evidence"][0]) == {"file", "page", "message", "quote", "says"}


def test_a_person_sees_what_is_proven_open_and_to_ask(tmp_path: Path) -> None:
    result = run(letter(tmp_path))
    assert "references" in result.stdout
    assert "To ask the employer" in result.stdout
    assert "7 December 2026" in result.stdout
    assert "{" not in result.stdout


def test_several_files_are_one_dossier(tmp_path: Path) -> None:
    cleared = tmp_path / "cleared.eml"
    cleared.write_text(
        "From: Dana Hale <dana.hale@northwind.example>\nTo: robin.vale@mail.test\nDate: Wed, 18 Nov 2026 10:00:00 +0000\n"
        "Message-ID: <1@northwind.example>\n\nHi Robin, both references are in and satisfactory. See you on 7 December!\n"
    )
    result = run(letter(tmp_path), cleared, "--me", "robin.vale@mail.test", "--json")
    assert json.loads(result.stdout)["verdict"] == "firm"


def test_an_unreadable_file_is_named_and_is_the_worlds_fault(tmp_path: Path) -> None:
    broken = tmp_path / "scan.pdf"
    broken.write_bytes(pdf(Paper(text=LETTER, state="broken")))
    result = run(letter(tmp_path), broken, "--json")
    verdict = json.loads(result.stdout)
    assert result.exit_code == 1
    assert verdict["unreadable"][0]["file"] == "scan.pdf"
    assert not verdict["safe_to_withdraw"]


def test_usage_is_your_mistake(tmp_path: Path) -> None:
    assert CliRunner().invoke(offer, ["assess"]).exit_code == 2
    assert run(tmp_path / "nothing.pdf").exit_code == 2


def test_the_json_comes_back_as_the_same_verdict(tmp_path: Path) -> None:
    shown = json.loads(run(letter(tmp_path), "--json").stdout)
    assert verdict_json(verdict_from_json(shown)) == shown
