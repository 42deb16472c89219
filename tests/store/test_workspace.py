"""What a person read, decided and said is there again when the workspace is opened the next time."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bowout.config import Settings
from bowout.ports import RawCalendar, RawMessage
from bowout.steps.discovery import Candidacy, Organisation, Stage, Status
from bowout.steps.letter import Letter
from bowout.steps.offer import Document, DocumentKind
from bowout.steps.reply import Reply
from bowout.store.decisions import Approval, Edit
from bowout.store.papers import Said
from bowout.store.workspace import Workspace, open_workspace

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def candidacy(name: str) -> Candidacy:
    return Candidacy(id=name, employer=Organisation(name=name), status=Status.OPEN, stage=Stage.APPLIED)


def reopened(workspace: Workspace) -> Workspace:
    where = workspace.engine.url.database
    workspace.close()
    assert where
    return open_workspace(Path(where))


def test_a_message_read_twice_is_kept_once_and_comes_back_byte_for_byte(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    raw = b"From: kim@northwind.example\r\n\r\n\xff\x00" * 300
    one = RawMessage(raw=raw, origin="inbox.mbox, message 1", labels=("sent",), thread_hint="7")
    assert workspace.mail.keep([one, replace(one, raw=b"other")], NOW) == 2
    assert workspace.mail.keep([one], NOW) == 0
    assert one in list(reopened(workspace).mail.everything())


def test_more_messages_than_a_page_all_come_back_once(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    workspace.mail.keep([RawMessage(raw=b"%d" % number, origin="") for number in range(450)], NOW)
    seen = [item.raw for item in workspace.mail.everything()]
    assert len(seen) == len(set(seen)) == 450


def test_a_calendar_read_again_takes_the_place_of_the_older_one(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    for raw in (b"old", b"new"):
        workspace.mail.keep_calendar(RawCalendar(raw=raw, origin="work.ics"), NOW)
    assert [item.raw for item in workspace.mail.everything()] == [b"new"]


def test_a_source_is_read_on_from_its_cursor(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    workspace.mail.remember("imap://home", NOW)
    workspace.mail.read_up_to("imap://home", "17:42", NOW)
    workspace.mail.remember("imap://home", NOW + timedelta(days=1))
    [source] = reopened(workspace).mail.sources()
    assert (source.address, source.cursor) == ("imap://home", "17:42")


def test_a_candidacy_keeps_the_day_it_was_first_seen(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    workspace.findings.found([candidacy("a")], NOW)
    workspace.findings.found([replace(candidacy("a"), roles=("Nurse",))], NOW + timedelta(days=2))
    [known] = reopened(workspace).findings.known()
    assert known.first_seen == NOW
    assert known.candidacy.roles == ("Nurse",)


def test_what_was_decided_on_a_candidacy_stays_with_the_one_it_turned_out_to_be(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    workspace.findings.found([candidacy("a"), candidacy("b")], NOW)
    workspace.decisions.edit("b", Edit(subject="s", body="my words", ground="", at=NOW))
    workspace.findings.merge("b", into="a")
    family = reopened(workspace).findings.family("a")
    edit = workspace.decisions.edit_of(family)
    assert edit is not None
    assert edit.body == "my words"
    assert [known.candidacy.id for known in workspace.findings.known()] == ["a"]


def test_decisions_words_and_replies_come_back(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    letter = Letter(to=("kim@northwind.example",), subject="Re: Talk", body="Dear Kim", language="en")
    workspace.decisions.approve("a", Approval(dispatch="d", letter=letter, ground="g", at=NOW))
    workspace.decisions.choose("a", "tone", "brief", NOW)
    workspace.decisions.choose("a", "tone", "formal", NOW + timedelta(hours=1))
    workspace.decisions.did("a", "call", "left a voicemail", NOW)
    workspace.decisions.came("a", Reply(message="<r@northwind.example>"), NOW)
    workspace.papers.say(Said.STATEMENT, "They confirmed by phone", NOW)
    paper = Document(file="offer.txt", kind=DocumentKind.PAPER, pages=("We offer",))
    assert workspace.papers.keep("offer.txt", b"We offer", (paper,), NOW)
    assert not workspace.papers.keep("copy of offer.txt", b"We offer", (paper,), NOW)
    again = reopened(workspace)
    approval = again.decisions.approval_of("d")
    assert approval is not None
    assert approval.letter == letter
    assert again.decisions.choice_of(["a"], "tone") == "formal"
    assert again.decisions.done(["a"]) == (("call", NOW, "left a voicemail"),)
    assert [reply.message for _, reply in again.decisions.replies_to(["a"])] == ["<r@northwind.example>"]
    assert [word.words for word in again.papers.said(Said.STATEMENT)] == ["They confirmed by phone"]
    assert again.papers.documents() == (paper,)
    assert again.decisions.touched() == {"a"}


def test_settings_are_kept_and_nobody_else_may_read_the_file(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "w.db")
    workspace.findings.set("settings", Settings(name="Robin Vale", zone="Europe/Berlin"))
    assert reopened(workspace).findings.get("settings", Settings) == Settings(name="Robin Vale", zone="Europe/Berlin")
    assert stat.S_IMODE((tmp_path / "w.db").stat().st_mode) == 0o600
