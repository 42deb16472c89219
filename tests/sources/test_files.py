"""Every kind of mail file is read, nothing is changed, and what is new is told from what was read."""

from __future__ import annotations

import gzip
import io
import json
import mailbox
import os
import tarfile
import time
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from bowout.errors import Unreadable
from bowout.ports import RawCalendar, RawMessage, Trouble
from bowout.sources import files, mbox
from bowout.sources import packed as packed_files
from bowout.sources.files import FileSource, open_source
from bowout.sources.shares import MboxShare

ICS = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def mail(number: int, body: str = "Hello\n") -> bytes:
    return f"Message-ID: <{number}@x.example>\nFrom: jane@x.example\nSubject: number {number}\n\n{body}".encode()


def as_mbox(*raws: bytes, quoting: Callable[[bytes], bytes] = lambda raw: raw) -> bytes:
    return b"".join(
        b"From jane@x.example Mon Nov  2 10:04:00 2026\n" + quoting(raw).rstrip(b"\n") + b"\n\n" for raw in raws
    )


def quoted_rd(raw: bytes) -> bytes:
    head, _, body = raw.partition(b"\n\n")
    lines = [b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in body.split(b"\n")]
    return head + b"\n\n" + b"\n".join(lines)


def with_length(raw: bytes) -> bytes:
    head, _, body = raw.partition(b"\n\n")
    return head + b"\nContent-Length: %d\n\n" % len(body) + body


def messages(source: FileSource, cursor: str | None = None) -> list[RawMessage]:
    return [item for item in source.read(cursor) if isinstance(item, RawMessage)]


def troubles(path: Path) -> list[str]:
    return [item.sentence for item in open_source(path).read() if isinstance(item, Trouble)]


def subjects(path: Path) -> list[str]:
    found = [
        one.raw.partition(b"Subject: ")[2].partition(b"\n")[0].decode().strip() for one in messages(open_source(path))
    ]
    return [subject.removeprefix("number ") for subject in found]


TRICKY = "Dear Robin,\n\nFrom here on it is easy.\n\nFrom: is no start either\n>From the top\n"

DIALECTS = {
    "mboxrd": as_mbox(mail(1, TRICKY), mail(2), quoting=quoted_rd),
    "mboxo without quotes, the blank line missing": as_mbox(mail(1, "Hi\nFrom the start of a line\n"), mail(2)),
    "a From in the text behind an empty line, no header below": as_mbox(
        mail(1, "Hi\n\nFrom us all\nthe best\n"), mail(2)
    ),
    "mboxcl2, a whole message in the text": as_mbox(
        with_length(mail(1, "See:\n\nFrom x@x.example Mon Nov  2 10:04:00 2026\nSubject: inner\n\ntext\n")),
        with_length(mail(2)),
    ),
    "mboxcl with a length that is wrong": as_mbox(mail(1).replace(b"\n\n", b"\nContent-Length: 99999\n\n"), mail(2)),
    "no empty lines between messages": as_mbox(mail(1), mail(2)).replace(b"Hello\n\n", b"Hello\n"),
    "CRLF": as_mbox(mail(1, TRICKY), mail(2), quoting=quoted_rd).replace(b"\n", b"\r\n"),
    "no empty line at the end": as_mbox(mail(1), mail(2)).rstrip(b"\n"),
    "empty lines at the start": b"\n\n" + as_mbox(mail(1), mail(2)),
    "a byte order mark": b"\xef\xbb\xbf" + as_mbox(mail(1), mail(2)),
    "thunderbird's From -": as_mbox(mail(1), mail(2)).replace(b"From jane@x.example Mon", b"From - Mon"),
    "a second From line": as_mbox(b">From jane@x.example Mon Nov  2 10:04:00 2026\n" + mail(1), mail(2)),
}


@pytest.mark.parametrize("raw", DIALECTS.values(), ids=DIALECTS)
def test_an_mbox_of_any_dialect_holds_its_messages(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mail.mbox"
    path.write_bytes(raw)
    assert subjects(path) == ["1", "2"]
    with gzip.open(tmp_path / "mail.mbox.gz", "wb") as packed:
        packed.write(raw)
    assert subjects(tmp_path / "mail.mbox.gz") == ["1", "2"]


def test_the_quoting_of_an_mbox_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "mail.mbox"
    path.write_bytes(DIALECTS["mboxrd"])
    assert messages(open_source(path))[0].raw.rstrip() == mail(1, TRICKY).rstrip()


def test_an_mbox_reads_as_the_standard_library_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "mail.mbox"
    box = mailbox.mbox(path)
    for number in range(50):
        written = EmailMessage()
        written["Subject"] = f"number {number}"
        written.set_content("Hello\n\nFrom the desk of Jane\n" * number)
        box.add(written)
    box.close()
    assert subjects(path) == [str(number) for number in range(50)]


def test_it_does_not_matter_where_a_large_mbox_is_divided(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mail.mbox"
    path.write_bytes(as_mbox(*(mail(number, "x\n" * (number % 7)) for number in range(60))))
    whole = messages(open_source(path))
    assert len(whole) == 60
    for size in (1, 50, 97, 640, 5_000):
        monkeypatch.setattr(files, "SHARE", size)
        assert messages(open_source(path)) == whole


def test_what_was_passed_over_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "mail.mbox"
    path.write_bytes(as_mbox(*(mail(number) for number in range(10))))
    with zipfile.ZipFile(tmp_path / "mail.zip", "w") as packed:
        packed.write(path, "mail.mbox")
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number}.eml").write_bytes(mail(number))
    for place in (path, tmp_path / "mail.zip", folder):
        (share,) = [one for one in open_source(place).shares() if not isinstance(one, Trouble)]
        items = list(share.read(lambda raw: b"number 3" in raw))
        passed = [item.place for item in items if not isinstance(item, RawMessage | RawCalendar | Trouble)]
        assert len(passed) == 9
        again = [one.raw for one in share.again(passed[4:6]) if isinstance(one, RawMessage)]
        assert [raw.partition(b"number ")[2][:1] for raw in again] == [b"5", b"6"]


class TestFolders:
    def test_a_maildir_with_its_subfolders_as_labels(self, tmp_path: Path) -> None:
        box = mailbox.Maildir(tmp_path / "Mail", create=True)
        box.add(mail(1))
        box.add_folder("Sent").add(mail(2))
        box.add_folder("Jobs.Northwind").add(mail(3))
        (tmp_path / "Mail" / "tmp" / "half").write_bytes(mail(4))
        found = {one.raw.partition(b"number ")[2][:1]: one.labels for one in messages(open_source(tmp_path / "Mail"))}
        assert found == {b"1": (), b"2": ("sent",), b"3": ("jobs/northwind",)}

    def test_a_tree_of_maildirs(self, tmp_path: Path) -> None:
        for name, number in (("INBOX", 1), ("Sent", 2)):
            mailbox.Maildir(tmp_path / name, create=True).add(mail(number))
        assert {one.labels for one in messages(open_source(tmp_path))} == {("inbox",), ("sent",)}

    def test_a_folder_of_files_of_every_kind(self, tmp_path: Path) -> None:
        (tmp_path / "one.eml").write_bytes(mail(1))
        (tmp_path / "Sent").mkdir()
        (tmp_path / "Sent" / "two.EML").write_bytes(mail(2))
        (tmp_path / "Inbox").write_bytes(as_mbox(mail(3)))
        (tmp_path / "Inbox.msf").write_bytes(b"index")
        (tmp_path / "17").write_bytes(mail(4))
        (tmp_path / "note.txt").write_text("not mail")
        (tmp_path / "photo").write_bytes(bytes(range(256)))
        (tmp_path / "apple.emlx").write_bytes(b"%d\n" % len(mail(5)) + mail(5) + b"<?xml version='1.0'?>")
        (tmp_path / "calendar.ics").write_bytes(ICS)
        items = list(open_source(tmp_path).read())
        found = {item.raw.partition(b"number ")[2][:1]: item.labels for item in items if isinstance(item, RawMessage)}
        assert found == {b"1": (), b"2": ("sent",), b"3": ("inbox",), b"4": (), b"5": ()}
        assert [item.raw for item in items if isinstance(item, RawCalendar)] == [ICS]
        assert not [item for item in items if isinstance(item, Trouble)]

    def test_takeout_as_zip_and_as_tgz_with_its_labels_left_to_the_message(self, tmp_path: Path) -> None:
        name = "Takeout/Mail/All mail Including Spam and Trash.mbox"
        raw = as_mbox(mail(1), mail(2))
        with zipfile.ZipFile(tmp_path / "takeout.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr(name, raw)
            packed.writestr("Takeout/archive_browser.html", "<html>")
            packed.writestr("Takeout/Mail/Jobs.mbox", as_mbox(mail(3)))
        with tarfile.open(tmp_path / "takeout.tgz", "w:gz") as archive:
            entry = tarfile.TarInfo(name)
            entry.size = len(raw)
            archive.addfile(entry, io.BytesIO(raw))
        assert [one.labels for one in messages(open_source(tmp_path / "takeout.zip"))] == [(), (), ("jobs",)]
        assert subjects(tmp_path / "takeout.tgz") == ["1", "2"]

    def test_a_packed_calendar(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as packed:
            packed.writestr("Takeout/Calendar/robin.ics", ICS)
        assert [type(item) for item in open_source(tmp_path / "takeout.zip").read()] == [RawCalendar]


class TestTrouble:
    def test_nothing_there(self, tmp_path: Path) -> None:
        with pytest.raises(Unreadable) as told:
            open_source(tmp_path / "none.mbox")
        assert told.value.sentence.endswith("none.mbox cannot be read: there is no such file or folder.")

    @pytest.mark.parametrize("name", ["mail.mbox", "mail.eml", "calendar.ics", "mail.mbox.gz"])
    def test_a_file_without_a_byte(self, name: str, tmp_path: Path) -> None:
        (tmp_path / name).touch()
        assert troubles(tmp_path / name) == [f"{name} is empty: it holds no mail."]
        (tmp_path / "good.eml").write_bytes(mail(1))
        assert troubles(tmp_path) == [f"{name} is empty: it holds no mail."]
        assert subjects(tmp_path) == ["1"]

    def test_a_folder_without_mail(self, tmp_path: Path) -> None:
        (tmp_path / "Old").mkdir()
        assert troubles(tmp_path / "Old") == ["There is no mail in the folder Old."]

    def test_a_file_that_is_no_mail(self, tmp_path: Path) -> None:
        (tmp_path / "photo.jpg").write_bytes(bytes(range(256)))
        assert troubles(tmp_path / "photo.jpg") == ["photo.jpg does not look like mail or a calendar: not read."]

    def test_an_mbox_cut_off_at_both_ends_gives_what_is_left(self, tmp_path: Path) -> None:
        path = tmp_path / "mail.mbox"
        path.write_bytes(as_mbox(mail(1, "x" * 6_000), mail(2), mail(3))[1_000:-3])
        assert subjects(path) == ["2", "3"]
        (told,) = troubles(path)
        assert told.startswith("The first 51")
        assert told.endswith("bytes of mail.mbox are no mail: not read.")

    @pytest.mark.parametrize("keep", [0.5, 0.9])
    def test_a_packed_mbox_cut_off_gives_what_is_left(self, keep: float, tmp_path: Path) -> None:
        path = tmp_path / "mail.mbox.gz"
        whole = gzip.compress(as_mbox(*(mail(number, os.urandom(40_000).hex()) for number in range(40))))
        path.write_bytes(whole[: int(len(whole) * keep)])
        assert troubles(path) == ["mail.mbox.gz could not be read to its end: it is damaged or incomplete."]
        assert len(subjects(path)) > 40 * keep - 30

    def test_a_zip_with_one_damaged_file_gives_the_others(self, tmp_path: Path) -> None:
        path = tmp_path / "takeout.zip"
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("a.mbox", as_mbox(mail(1, "damage me\n")))
            packed.writestr("b.mbox", as_mbox(mail(2)))
        path.write_bytes(path.read_bytes().replace(b"damage me", b"DAMAGE ME", 1))
        assert "2" in subjects(path)
        assert troubles(path) == ["a.mbox in takeout.zip could not be read to its end: it is damaged or incomplete."]

    def test_a_file_that_unpacks_without_end(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(packed_files, "BOMB_FLOOR", 1 << 20)
        path = tmp_path / "mail.mbox.gz"
        with gzip.open(path, "wb") as packed:
            packed.write(as_mbox(mail(1)))
            for _ in range(20):
                packed.write(bytes(1 << 20))
        assert troubles(path) == ["mail.mbox.gz could not be read to its end: it unpacks to far more than mail would."]
        with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed_zip:
            packed_zip.writestr("a.eml", mail(1) + bytes(20 << 20))
            packed_zip.writestr("b.eml", mail(2))
        assert troubles(tmp_path / "bomb.zip") == [
            "a.eml in bomb.zip could not be read to its end: it unpacks to far more than mail would."
        ]
        assert "2" in subjects(tmp_path / "bomb.zip")

    def test_a_message_too_large_to_be_one(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(mbox, "MESSAGE_LIMIT", 100_000)
        monkeypatch.setattr(mbox, "CHUNK", 10_000)
        raw = as_mbox(mail(1), mail(2, "x\n" * 100_000), mail(3))
        (tmp_path / "mail.mbox").write_bytes(raw)
        (tmp_path / "mail.mbox.gz").write_bytes(gzip.compress(raw))
        for path in (tmp_path / "mail.mbox", tmp_path / "mail.mbox.gz"):
            assert subjects(path) == ["1", "3"]
            assert len(troubles(path)) == 1
            assert "larger than 150 MB" in troubles(path)[0]

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_a_file_that_may_not_be_read(self, tmp_path: Path) -> None:
        (tmp_path / "good.eml").write_bytes(mail(1))
        (tmp_path / "shut.eml").write_bytes(mail(2))
        (tmp_path / "shut.eml").chmod(0)
        assert troubles(tmp_path) == ["shut.eml could not be read to its end: permission denied."]
        assert subjects(tmp_path) == ["1"]


class TestCursor:
    def test_an_mbox_that_grew_gives_only_what_is_new(self, tmp_path: Path) -> None:
        path = tmp_path / "mail.mbox"
        path.write_bytes(as_mbox(mail(1), mail(2)))
        source = open_source(path)
        assert len(messages(source)) == 2
        cursor = source.cursor
        assert messages(source, cursor) == []
        with path.open("ab") as file:
            file.write(as_mbox(mail(3)))
        assert [one.raw[:30] for one in messages(source, cursor)] == [mail(3)[:30]]
        assert messages(source, source.cursor) == []

    def test_an_mbox_that_was_written_anew_is_read_whole(self, tmp_path: Path) -> None:
        path = tmp_path / "mail.mbox"
        path.write_bytes(as_mbox(mail(1), mail(2)))
        source = open_source(path)
        assert len(messages(source)) == 2
        path.write_bytes(as_mbox(mail(5), mail(2), mail(3)))
        assert len(messages(source, source.cursor)) == 3
        path.write_bytes(as_mbox(mail(5)))
        assert len(messages(source, source.cursor)) == 1

    def test_a_maildir_gives_only_what_came_since(self, tmp_path: Path) -> None:
        box = mailbox.Maildir(tmp_path / "Mail", create=True)
        box.add(mail(1))
        box.add(mail(2))
        source = open_source(tmp_path / "Mail")
        assert len(messages(source)) == 2
        assert messages(source, source.cursor) == []
        box.add(mail(3))
        assert [one.raw[:30] for one in messages(source, source.cursor)] == [mail(3)[:30]]
        assert messages(source, source.cursor) == []

    def test_an_old_file_put_there_later_is_new(self, tmp_path: Path) -> None:
        (tmp_path / "one.eml").write_bytes(mail(1))
        source = open_source(tmp_path)
        assert len(messages(source)) == 1
        (tmp_path / "two.eml").write_bytes(mail(2))
        os.utime(tmp_path / "two.eml", (1_000_000_000, 1_000_000_000))
        assert [one.raw[:30] for one in messages(source, source.cursor)] == [mail(2)[:30]]

    def test_a_changed_file_is_read_again(self, tmp_path: Path) -> None:
        (tmp_path / "one.eml").write_bytes(mail(1))
        (tmp_path / "two.mbox").write_bytes(as_mbox(mail(2)))
        source = open_source(tmp_path)
        assert len(messages(source)) == 2
        (tmp_path / "one.eml").write_bytes(mail(1, "changed\n"))
        assert [one.raw for one in messages(source, source.cursor)] == [mail(1, "changed\n")]

    def test_the_cursor_stays_small(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for number in range(300):
            (tmp_path / f"{number}.eml").write_bytes(mail(number))
        monkeypatch.setattr(files, "_SLACK", 0)
        time.sleep(0.05)
        (tmp_path / "last.eml").write_bytes(mail(999))
        source = open_source(tmp_path)
        assert len(messages(source)) == 301
        assert len(source.cursor) < 200
        assert json.loads(source.cursor)["newest"] > 0
        assert messages(source, source.cursor) == []


def test_reading_changes_nothing(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "Mail", create=True)
    box.add(mail(1))
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ctime_ns) for path in tmp_path.rglob("*")}
    list(open_source(tmp_path / "Mail").read())
    assert before == {path: (path.stat().st_mtime_ns, path.stat().st_ctime_ns) for path in tmp_path.rglob("*")}


def test_a_share_says_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "mail.mbox").write_bytes(as_mbox(mail(1)))
    (share,) = open_source(tmp_path / "mail.mbox").shares()
    assert isinstance(share, MboxShare)
    assert share.size == (tmp_path / "mail.mbox").stat().st_size
    assert share.name.endswith(f"mail.mbox (bytes 0 to {share.size})")
