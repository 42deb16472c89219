"""`bowout letter check`, as another program calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bowout.cli.letter import letter
from bowout.contracts.letter import context_from_json, context_json
from bowout.errors import Unreadable
from processes import NOW, context, process, talk, written

CANDIDACY = process(interviews=(talk(100),))


@pytest.fixture
def context_file(tmp_path: Path) -> Path:
    path = tmp_path / "context.json"
    path.write_text(json.dumps(context_json(context(CANDIDACY))), encoding="utf-8")
    return path


def mail(tmp_path: Path, body: str, *, headers: str = "", subject: str = "Re: Charge Nurse - interview") -> Path:
    path = tmp_path / "letter.eml"
    head = f"From: Robin Vale <robin@example.com>\nTo: Ana Ruiz <ana@harbour.example>\nSubject: {subject}\n{headers}"
    path.write_text(f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}", encoding="utf-8")
    return path


def run(file: Path, context_file: Path, *more: str) -> Result:
    return CliRunner().invoke(letter, ["check", str(file), "--context", str(context_file), *more])


def test_a_letter_of_our_own_passes(tmp_path: Path, context_file: Path) -> None:
    result = run(mail(tmp_path, written(CANDIDACY).body), context_file, "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"schema": "bowout.letter/1", "passes": True, "objections": []}


def test_objections_carry_id_quote_and_reason_and_still_exit_0(tmp_path: Path, context_file: Path) -> None:
    body = written(CANDIDACY).body.replace("I have", "The salary is better elsewhere. I have")
    result = run(mail(tmp_path, body), context_file, "--json")
    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert answer["passes"] is False
    assert {"id", "quote", "why"} == set(answer["objections"][0])
    assert "N2" in {one["id"] for one in answer["objections"]}


def test_a_request_for_a_receipt_rides_along(tmp_path: Path, context_file: Path) -> None:
    file = mail(tmp_path, written(CANDIDACY).body, headers="Disposition-Notification-To: robin@example.com\n")
    answer = json.loads(run(file, context_file, "--json").stdout)
    assert [one["id"] for one in answer["objections"]] == ["N7"]


def test_a_person_reads_sentences(tmp_path: Path, context_file: Path) -> None:
    result = run(mail(tmp_path, "I withdraw."), context_file)
    assert "should not leave" in result.output
    assert "M4" in result.output


def test_a_context_that_is_none_says_so(tmp_path: Path) -> None:
    broken = tmp_path / "context.json"
    for text in ("{", "[]", "{}", '{"employer": {"name": "X"}, "now": "2026-03-02T09:00:00"}'):
        broken.write_text(text, encoding="utf-8")
        result = run(mail(tmp_path, "Hello"), broken)
        assert isinstance(result.exception, Unreadable)


def test_a_context_survives_the_way_there_and_back() -> None:
    there = context(CANDIDACY)
    back = context_from_json(json.loads(json.dumps(context_json(there))))
    assert back.now == NOW
    assert back.offer == there.offer
    assert back.other_processes == there.other_processes
    assert [talk.start for talk in back.candidacy.interviews] == [talk.start for talk in CANDIDACY.interviews]
    assert back.candidacy.people[0].email == "ana@harbour.example"


def test_a_file_that_holds_no_mail_is_told_and_not_judged(tmp_path: Path, context_file: Path) -> None:
    file = tmp_path / "letter.eml"
    file.write_text("Dear Ana,\n\nI withdraw my application.\n", encoding="utf-8")
    result = run(file, context_file, "--json")
    assert isinstance(result.exception, Unreadable)
    assert "no mail" in result.exception.sentence
