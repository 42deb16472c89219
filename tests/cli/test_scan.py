"""`bowout scan`: JSON by the contract on standard output alone, or a table that a person reads."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bowout.cli.main import bowout
from mailboxes import ME, NOW, Mailbox, invitation, search

CANDIDACY = {
    *("id", "employer", "agency", "roles", "status", "closed_by", "stage", "interviews", "people", "messages"),
    *("last_activity", "evidence", "plan", "draft"),
}
PLAN = {"channel", "to", "cc", "in_reply_to", "call", "send_by", "urgency", "held", "tasks", "why"}


def scan(*arguments: object) -> Result:
    return CliRunner().invoke(bowout, ["scan", *map(str, arguments), "--now", NOW.isoformat()])


def scanned(*arguments: object) -> Any:
    ran = scan(*arguments, "--json")
    assert ran.exit_code == 0, ran.output
    return json.loads(ran.stdout)


@pytest.fixture(scope="module")
def mailbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return search().write(tmp_path_factory.mktemp("mail") / "all.mbox")


def test_the_json_has_every_field_of_the_contract(mailbox: Path) -> None:
    found = scanned(mailbox, "--drafts")
    assert {"schema", "now", "me", "offer", "candidacies", "kept", "ignored"} <= found.keys()
    assert found["schema"] == "bowout.scan/1"
    assert found["me"] == ["robin.vale@example.com"]
    assert found["offer"]["verdict"] == "firm"
    assert found["kept"]["employer"]["domains"] == ["meridian.example"]
    for one in found["candidacies"]:
        assert one.keys() >= CANDIDACY
        assert one["plan"].keys() >= PLAN
    first = found["candidacies"][0]
    assert first["employer"]["name"] == "Northwind"
    assert first["draft"].keys() >= {"subject", "body", "language", "digest", "objections"}
    assert first["interviews"][0]["status"] == "upcoming"


def test_every_quote_stands_in_the_mail(mailbox: Path) -> None:
    bodies = [mail.get_body(("plain",)) for mail in search().mails]
    words = " ".join(" ".join(body.get_content().split()) for body in bodies if body is not None)
    for one in scanned(mailbox)["candidacies"]:
        for proof in one["evidence"]:
            assert " ".join(proof["quote"].split()) in words


def test_without_drafts_there_is_no_draft(mailbox: Path) -> None:
    assert {one["draft"] for one in scanned(mailbox)["candidacies"]} == {None}


def test_ids_are_the_same_in_every_run_and_after_new_mail(mailbox: Path, tmp_path: Path) -> None:
    box = search()
    box.add(
        "Kim Adeyemi <kim.adeyemi@northwind.example>",
        "Re: Application for Platform Engineer",
        "See you soon!\n",
        at=NOW,
    )
    later = box.write(tmp_path / "later.mbox")
    before, after = ({one["id"] for one in scanned(path)["candidacies"]} for path in (mailbox, later))
    assert before == after


def test_the_table_shows_the_soonest_interview_first_and_why_on_demand(mailbox: Path) -> None:
    shown = scan(mailbox).stdout
    assert "Northwind" in shown
    assert shown.index("Northwind") < shown.index("Larkfield")
    assert "Fernhill" not in shown
    assert "Fernhill" in scan(mailbox, "--all").stdout
    why = scan(mailbox, "--why").stdout
    assert "billing" in why or "Platform Engineer role" in why
    assert "Kim Adeyemi" in why


def test_a_calendar_alone_shows_an_interview_the_mail_does_not_know(tmp_path: Path, mailbox: Path) -> None:
    calendar = tmp_path / "mine.ics"
    start = NOW + timedelta(days=4)
    calendar.write_text(
        invitation(
            uid="x@larkfield.example",
            start=start,
            organizer="ama.osei@larkfield.example",
            title="Interview with Larkfield",
        )
    )
    found = {one["employer"]["name"]: one for one in scanned(mailbox, "--calendar", calendar)["candidacies"]}
    assert found["Larkfield"]["interviews"][0]["start"].startswith(f"{start:%Y-%m-%d}")


def test_a_zone_that_nobody_knows_is_told_and_not_guessed_in_silence(tmp_path: Path, mailbox: Path) -> None:
    calendar = tmp_path / "mine.ics"
    start = NOW + timedelta(days=4)
    entry = invitation(
        uid="x@larkfield.example", start=start, organizer="ama.osei@larkfield.example", title="Interview with Larkfield"
    )
    entry = entry.replace(f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DTSTART;TZID=Mars/Olympus:{start:%Y%m%dT%H%M%S}")
    calendar.write_text(entry)
    ran = scan(mailbox, "--calendar", calendar)
    assert ran.exit_code == 0
    assert "mine.ics" in ran.stderr
    assert "Mars/Olympus" in ran.stderr


def test_an_offer_file_is_judged_in_place_of_none(tmp_path: Path) -> None:
    path = Mailbox().write(tmp_path / "empty.mbox")
    path.write_bytes(b"")
    paper = tmp_path / "offer.txt"
    paper.write_text("We are delighted to offer you the position of Nurse at Meridian. You start on 4 January 2027.\n")
    found = json.loads(scan(path, "--offer", paper, "--json").stdout)
    assert found["candidacies"] == []
    assert found["offer"] is not None
    assert not found["offer"]["safe_to_withdraw"]


def test_an_empty_file_and_a_folder_without_mail_are_said_so_and_end_with_1(tmp_path: Path) -> None:
    (tmp_path / "empty.mbox").touch()
    (tmp_path / "folder").mkdir()
    ran = scan(tmp_path / "empty.mbox", tmp_path / "folder")
    assert ran.exit_code == 1
    assert "empty.mbox" in ran.stderr
    assert "No open conversation" in ran.stdout


def test_an_address_that_is_none_is_refused(mailbox: Path) -> None:
    ran = scan(mailbox, "--me", "robin")
    assert ran.exit_code == 2
    assert "robin is no mail address" in ran.stderr


def test_an_employer_to_keep_whom_nobody_knows_is_told(mailbox: Path) -> None:
    assert "Contoso" in scan(mailbox, "--kept", "Contoso").stderr
    assert "Meridian was found" not in scan(mailbox, "--kept", "Meridian").stderr


def test_a_conversation_that_is_over_says_how_in_plain_words(mailbox: Path) -> None:
    assert "they said no" in " ".join(scan(mailbox, "--all").stdout.split())


def test_a_source_that_is_not_there_is_the_persons_mistake(tmp_path: Path) -> None:
    ran = scan(tmp_path / "nothing.mbox")
    assert ran.exit_code == 2
    assert "nothing.mbox" in ran.stderr
    assert ran.stdout == ""


def test_a_time_that_is_none_is_refused_with_how_to_write_one(mailbox: Path) -> None:
    ran = CliRunner().invoke(bowout, ["scan", str(mailbox), "--now", "tomorrow"])
    assert ran.exit_code == 2
    assert "2026-11-23T09:30" in ran.stderr


def test_mail_cannot_write_over_the_terminal_or_into_its_markup(tmp_path: Path) -> None:
    box = Mailbox()
    box.add(
        ME,
        "Application for Nurse",
        "I would like to apply for the post of Nurse at Northwind.\n\nRobin Vale\n",
        at=NOW - timedelta(days=3),
        to="kim@northwind.example",
        id="<a@example.com>",
    )
    box.add(
        "Kim <kim@northwind.example>",
        "Re: Application for Nurse",
        "Thank you for applying for the post of [bold]Nurse[/bold] \x1b[2J\x1b[31m at Northwind. We will be in touch.\n",
        at=NOW - timedelta(days=2),
        answers="<a@example.com>",
    )
    ran = scan(box.write(tmp_path / "box.mbox"), "--why", "--me", "robin.vale@example.com")
    assert "Northwind" in ran.stdout
    assert "\x1b" not in ran.stdout


def test_a_scan_writes_nothing(mailbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    scanned(mailbox, "--drafts")
    assert list(tmp_path.rglob("*")) == []
