"""A reading as a whole: every message once, in order, from one process or several, whatever goes wrong."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from benchmarks.mailbox import messages
from evaluation.discovery.history import MATERIAL, load

from bowout import shelf, workers
from bowout.intake import chosen, gather
from bowout.ports import RawCalendar, RawMessage, Share, Trouble
from bowout.sources.files import open_source
from bowout.steps.discovery import prefilter
from bowout.steps.message import is_made_up
from bowout.workers import spread
from malformed import CORPUS

HOME = ZoneInfo("Europe/Berlin")
INVITATION = (
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:talk-1\nDTSTAMP:20261101T080000Z\nDTSTART:20261119T130000Z\n"
    "DTEND:20261119T140000Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
)


def mail(number: int, *header: str, day: int = 2, year: int = 2026, body: str = "Hello") -> bytes:
    usual = (f"Message-ID: <{number}@x.example>", f"Date: {day} Nov {year} 10:00:00 +0100", f"Subject: number {number}")
    sender = () if any(line.startswith("From:") for line in header) else ("From: jane@x.example",)
    return "\n".join((*usual, *sender, *header, "", body, "")).encode()


def write_mbox(path: Path, raws: Sequence[bytes]) -> Path:
    path.write_bytes(b"".join(b"From - Mon Nov  2 10:04:00 2026\n" + raw + b"\n" for raw in raws))
    return path


def test_messages_come_once_and_the_oldest_first(tmp_path: Path) -> None:
    write_mbox(tmp_path / "a.mbox", [mail(1, day=9), mail(2, day=3)])
    write_mbox(tmp_path / "b.mbox", [mail(3, day=6), mail(1, day=9)])
    found = gather([open_source(tmp_path / "a.mbox"), open_source(tmp_path / "b.mbox")], home=HOME)
    assert [one.id for one in found.messages] == ["<2@x.example>", "<3@x.example>", "<1@x.example>"]


def test_copies_in_several_folders_are_one_message_with_all_labels(tmp_path: Path) -> None:
    write_mbox(tmp_path / "Inbox.mbox", [mail(1, "X-Gmail-Labels: Inbox,Important", "Received: by mx.example")])
    write_mbox(tmp_path / "Jobs.mbox", [mail(1, "X-Gmail-Labels: Jobs", "X-GM-THRID: 77")])
    (found,) = gather([open_source(tmp_path)], home=HOME).messages
    assert set(found.labels) == {"inbox", "important", "jobs"}
    assert found.thread_hint == "77"


def test_two_mails_under_one_id_are_both_kept(tmp_path: Path) -> None:
    path = write_mbox(
        tmp_path / "a.mbox", [mail(1, body="The talk is on Monday"), mail(1, body="The talk is on Tuesday")]
    )
    first, second = sorted(gather([open_source(path)], home=HOME).messages, key=lambda one: is_made_up(one.id))
    assert {first.said, second.said} == {"The talk is on Monday", "The talk is on Tuesday"}
    assert first.id == "<1@x.example>"
    assert is_made_up(second.id)
    assert "another mail has the same Message-ID" in second.defects


def test_invitations_in_mail_and_calendar_files_become_events(tmp_path: Path) -> None:
    write_mbox(tmp_path / "a.mbox", [mail(1, "Content-Type: text/calendar", body=INVITATION)])
    (tmp_path / "own.ics").write_text(INVITATION.replace("talk-1", "own-1"))
    found = gather([open_source(tmp_path)], home=HOME)
    assert {(event.uid, event.message) for event in found.events} == {("talk-1", "<1@x.example>"), ("own-1", None)}


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "empty.mbox").touch()
    write_mbox(tmp_path / "good.mbox", [mail(1)])
    for number, (raw, _) in enumerate(CORPUS.values()):
        (tmp_path / f"bad{number}.eml").write_bytes(raw)
    found = gather([open_source(tmp_path)], home=HOME)
    assert "<1@x.example>" in {one.id for one in found.messages}
    assert {trouble.sentence for trouble in found.troubles} >= {"empty.mbox is empty: it holds no mail."}
    assert all(one.defects or one.id for one in found.messages)


def test_what_matters_is_kept_and_the_rest_is_counted(tmp_path: Path) -> None:
    shop = ("From: shop@y.example", "List-Unsubscribe: <https://y.example>")
    raws = [mail(1, body="Your interview"), *(mail(number, *shop) for number in range(2, 6))]
    found = gather([open_source(write_mbox(tmp_path / "a.mbox", raws))], home=HOME)
    assert [one.id for one in found.messages] == ["<1@x.example>"]
    assert found.ignored == 4


ME = "To: Robin <robin@example.com>"
AUNT = "From: aunt@y.example"
YEARS = [mail(900 + year, AUNT, ME, year=year, body="Happy birthday") for year in range(2018, 2027)]
MIXED = [
    mail(1, "From: Jane <Jane@Northwind.example>", ME, body="Your interview"),
    mail(2, "From: jane@northwind.example", ME, body="Bring your badge"),
    mail(3, "From: robin@example.com", "To: Jane\n <jane@northwind.example>", body="Will do"),
    mail(4, "From: ottilie@cafe.example", ME, body="komm doch freitag vorbei"),
    mail(5, "From: jane@northwind.example", ME, "List-Unsubscribe: <https://x.example>", body="Our newsletter"),
    mail(6, "From: no-reply@z.example", ME, body="Thanks"),
    mail(7, AUNT, ME, body="Come for tea"),
    mail(8, "From: undated@y.example", ME).replace(b"Date:", b"X-Was:"),
    *YEARS,
]


@pytest.mark.parametrize("processes", [False, True], ids=["one process", "several processes"])
def test_whoever_is_of_the_search_or_new_is_read_whatever_they_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processes: bool
) -> None:
    monkeypatch.setattr(workers, "WORTH_IT", 0 if processes else 1 << 40)
    monkeypatch.setattr(workers, "_may_fork", lambda: True)
    found = gather([open_source(write_mbox(tmp_path / "a.mbox", MIXED))], home=HOME)
    assert {one.id.strip("<").partition("@")[0] for one in found.messages} == {"1", "2", "3", "4", "8"}
    assert found.ignored == len(MIXED) - 5


def test_an_old_friend_is_read_around_the_days_when_their_mail_spoke_of_a_job(tmp_path: Path) -> None:
    told = mail(1, AUNT, ME, body="My firm has a vacancy, shall I put in a word?", year=2026)
    found = gather([open_source(write_mbox(tmp_path / "a.mbox", [*YEARS, told]))], home=HOME)
    assert {one.id for one in found.messages} == {"<1@x.example>", f"<{900 + 2026}@x.example>"}


@pytest.mark.parametrize("path", sorted(MATERIAL.glob("dev-*.toml")), ids=lambda path: path.stem)
def test_no_message_of_a_search_is_lost_among_years_of_other_mail(path: Path, tmp_path: Path) -> None:
    history = load(path)
    own = [raw for _, raw, _, _ in history.mails]
    found = gather([open_source(write_mbox(tmp_path / "a.mbox", [*messages(600), *own]))], home=HOME)
    belonging = {one for expected in history.expected for one in expected.messages}
    lost = belonging - {one.id for one in found.messages}  # robots' mails in which no word speaks of a job
    assert len(lost) <= 0.03 * len(belonging), lost
    assert found.ignored > 400


def test_several_processes_read_what_one_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raws = [mail(number, day=1 + number % 28, body="Words " * (number % 50)) for number in range(400)]
    for part in range(4):
        write_mbox(tmp_path / f"{part}.mbox", raws[part::4] + raws[:5])
    (tmp_path / "empty.mbox").touch()
    monkeypatch.setattr(workers, "WORTH_IT", 1 << 40)
    alone = gather([open_source(tmp_path)], home=HOME)
    monkeypatch.setattr(workers, "WORTH_IT", 0)
    together = gather([open_source(tmp_path)], home=HOME)
    assert len(alone.messages) == 400
    assert {one.id: set(one.labels) for one in together.messages} == {one.id: set(one.labels) for one in alone.messages}
    assert [one.id for one in together.messages] == [one.id for one in alone.messages]
    assert together.cursors == alone.cursors
    assert together.troubles == alone.troubles


def test_progress_counts_every_message(tmp_path: Path) -> None:
    told: list[int] = []
    gather(
        [open_source(write_mbox(tmp_path / "a.mbox", [mail(number) for number in range(9)]))],
        home=HOME,
        progress=told.append,
    )
    assert told[-1] == 9
    assert told == sorted(told)


def test_a_second_reading_gives_only_what_is_new(tmp_path: Path) -> None:
    path = write_mbox(tmp_path / "a.mbox", [mail(1), mail(2)])
    cursors = dict(gather([open_source(path)], home=HOME).cursors)
    with path.open("ab") as file:
        file.write(b"From - Mon Nov  2 10:04:00 2026\n" + mail(3) + b"\n")
    found = gather([open_source(path)], home=HOME, cursors=cursors)
    assert [one.id for one in found.messages] == ["<3@x.example>"]


def test_attachments_beyond_the_limit_are_left_out_of_the_oldest_and_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "FILES_LIMIT", 5_000)
    raws = [
        mail(
            number,
            "Content-Type: application/pdf; name=cv.pdf",
            day=number,
            body=("same" if number < 3 else str(number)) * 1_000,
        )
        for number in range(1, 8)
    ]
    found = gather([open_source(write_mbox(tmp_path / "a.mbox", raws))], home=HOME)
    held = [bool(one.attachments[0].content) for one in found.messages]
    assert held == sorted(held)
    assert any(held)
    assert not all(held)
    assert "left out" in found.troubles[0].sentence


class Whole:
    """A source that cannot be divided, as IMAP is."""

    name = "whole"
    cursor = "7"

    def read(self, cursor: str | None = None) -> Iterator[RawMessage | RawCalendar | Trouble]:
        yield RawMessage(raw=mail(1, body="Your interview"), origin="1", labels=("inbox",), thread_hint="t")
        yield RawMessage(raw=mail(2, "From: no-reply@y.example"), origin="2")
        yield RawCalendar(raw=INVITATION.encode(), origin="own")
        yield Trouble(origin="3", sentence="Message 3 could not be fetched.")


def test_a_source_that_cannot_be_divided() -> None:
    found = gather([Whole()], home=HOME)
    assert [(one.id, one.labels, one.thread_hint) for one in found.messages] == [("<1@x.example>", ("inbox",), "t")]
    assert [event.uid for event in found.events] == ["talk-1"]
    assert [one.sentence for one in found.troubles] == ["Message 3 could not be fetched."]
    assert (found.ignored, found.cursors) == (1, (("whole", "7"),))


def test_of_a_source_that_cannot_be_asked_again_all_mail_between_people_is_kept() -> None:
    class Letters(Whole):
        def read(self, cursor: str | None = None) -> Iterator[RawMessage | RawCalendar | Trouble]:
            yield from (RawMessage(raw=raw, origin="x") for raw in MIXED)

    found = gather([Letters()], home=HOME)
    assert (len(found.messages), found.ignored) == (len(MIXED) - 2, 2)


@pytest.mark.parametrize("processes", [False, True], ids=["one process", "several processes"])
def test_the_bytes_that_a_sync_keeps_are_those_that_a_scan_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processes: bool
) -> None:
    monkeypatch.setattr(workers, "WORTH_IT", 0 if processes else 1 << 40)
    monkeypatch.setattr(workers, "_may_fork", lambda: True)
    robot = "Auto-Submitted: auto-generated"
    extra = [
        mail(50, "From: mx@z.example", robot, body="About <ours-1@example.com>"),
        mail(51, "From: mx@z.example", robot),
    ]
    write_mbox(tmp_path / "a.mbox", [*MIXED, *extra])
    (tmp_path / "own.ics").write_text(INVITATION)
    (tmp_path / "empty.eml").touch()
    source = open_source(tmp_path)
    items = list(chosen(source, names=[b"ours-1@example.com"]))
    kept = {item.raw.rstrip() for item in items if isinstance(item, RawMessage)}
    assert kept == {raw.rstrip() for raw in (*MIXED[:4], MIXED[7], extra[0])}
    assert {type(item) for item in items} == {RawMessage, RawCalendar, Trouble}
    assert list(chosen(source, source.cursor)) == []
    whole = [item for item in chosen(open_source(tmp_path), known=["Aunt@y.example"]) if isinstance(item, RawMessage)]
    assert len(whole) == len(MIXED) - 2


def test_a_message_without_a_date_comes_first(tmp_path: Path) -> None:
    raws = [mail(1), mail(2).replace(b"Date:", b"X-Was:")]
    found = gather([open_source(write_mbox(tmp_path / "a.mbox", raws))], home=HOME)
    assert [one.sent for one in found.messages] == [None, datetime(2026, 11, 2, 9, tzinfo=UTC)]


TESTS = os.getpid()


def die() -> None:
    """End this process as native code may on hostile input; never the one that runs the tests."""
    assert os.getpid() != TESTS
    os.kill(os.getpid(), signal.SIGKILL)


def test_of_far_too_many_messages_the_oldest_go_and_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "TEXTS_LIMIT", 20_000)
    old = [mail(number, year=2000 + number % 20, body="Your interview") for number in range(30)]
    new = [mail(100 + number, body="Your interview") for number in range(15)]
    found = gather([open_source(write_mbox(tmp_path / "a.mbox", old + new))], home=HOME)
    kept = {one.id for one in found.messages}
    assert {f"<{100 + number}@x.example>" for number in range(15)} <= kept
    assert found.ignored == 45 - len(kept) > 0
    assert found.troubles[0].sentence.startswith(f"{found.ignored} messages before 02 November 20")
    assert found.troubles[0].sentence.endswith("were left out: there are too many.")


def test_pictures_are_let_go_of_unless_the_words_speak_of_a_contract(tmp_path: Path) -> None:
    picture = "Content-Type: image/jpeg; name=photo.jpg"
    raws = [mail(1, picture), mail(2, picture, "Subject: my signed contract").replace(b"Subject: number 2\n", b"")]
    kept = {
        one.id[1]: one.attachments[0]
        for one in gather([open_source(write_mbox(tmp_path / "a.mbox", raws))], home=HOME).messages
    }
    assert (kept["1"].content, kept["1"].left_out) == (b"", True)
    assert (kept["2"].content, kept["2"].left_out) == (b"Hello\n\n", False)


@dataclass(frozen=True)
class Number:
    value: int
    size: int = 1 << 20


def fragile(piece: Number) -> int:
    """Work whose third piece makes its process die."""
    if piece.value == 3:
        die()
    return piece.value


def test_a_piece_that_kills_its_process_is_told_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WORTH_IT", 0)
    monkeypatch.setattr(workers, "_processors", lambda: 2)
    monkeypatch.setattr(workers, "_may_fork", lambda: True)
    pieces = [Number(value) for value in range(12)]
    found = {piece.value: result for piece, result in spread(fragile, pieces, lost=lambda piece: -piece.value)}
    assert found == {value: (-3 if value == 3 else value) for value in range(12)}


def test_little_work_starts_no_process() -> None:
    assert dict(spread(lambda _: os.getpid(), [Number(1)], lost=lambda _: 0)) == {Number(1): os.getpid()}


def test_a_share_is_named_when_it_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def dies(raw: bytes, _: object) -> bool:
        if b"number 3\n" in raw:
            die()
        return True

    monkeypatch.setattr(workers, "WORTH_IT", 0)
    monkeypatch.setattr(workers, "_processors", lambda: 2)
    monkeypatch.setattr(workers, "_may_fork", lambda: True)
    monkeypatch.setattr(prefilter, "speaks", dies)
    for number in range(6):
        write_mbox(tmp_path / f"{number}.mbox", [mail(number)])
    found = gather([open_source(tmp_path)], home=HOME)
    assert {one.id[1] for one in found.messages} == {"0", "1", "2", "4", "5"}
    (told,) = found.troubles
    assert "3.mbox" in told.sentence
    assert told.sentence.endswith("could not be read: something in it stopped the reader.")


def test_the_share_protocol_is_what_files_offer(tmp_path: Path) -> None:
    share: Share | Trouble
    (share,) = open_source(write_mbox(tmp_path / "a.mbox", [mail(1)])).shares()
    assert not isinstance(share, Trouble)
    assert share.size > 0
