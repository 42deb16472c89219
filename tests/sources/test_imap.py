"""A mailbox on a real Dovecot, read whole, read on, read through broken wires; and what Gmail does differently."""

from __future__ import annotations

import dataclasses
import imaplib
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bowout.config import Tls
from bowout.imap_session import ImapServer, PasswordRefused
from bowout.imap_wire import Fetched, Folder, quoted, to_utf7
from bowout.ports import RawMessage, Trouble
from bowout.sources import imap
from bowout.sources.imap import Extent, ImapSource
from servers import cutting_proxy, gmail_like
from servers.dovecot import Dovecot

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("servers")]
ME = "me@candidate.test"


def mail(number: int, size: int = 0) -> bytes:
    return b"From: a@corp.test\r\nMessage-ID: <%d@corp.test>\r\n\r\nHello %d.\r\n%s" % (
        number,
        number,
        (b"y" * 70 + b"\r\n") * (size // 72),
    )


@pytest.fixture
def place(dovecot: Dovecot) -> ImapServer:
    dovecot.empty()
    return ImapServer(
        host="localhost", port=dovecot.imaps_port, user=ME, secret=lambda: dovecot.password, trust=dovecot.ca_file
    )


@pytest.fixture
def hand(dovecot: Dovecot, place: ImapServer) -> Iterator[imaplib.IMAP4]:
    """A plain client that prepares the mailbox."""
    with imaplib.IMAP4("localhost", dovecot.imap_port, timeout=30) as client:
        client.login(ME, dovecot.password)
        yield client


def put(hand: imaplib.IMAP4, folder: str, *mails: bytes, days_ago: int = 0) -> None:
    name = quoted(to_utf7(folder))
    hand.create(name)
    when = datetime(2026, 11, 20, tzinfo=UTC) - timedelta(days=days_ago)
    for one in mails:
        assert hand.append(name, "", imaplib.Time2Internaldate(when), one)[0] == "OK"


def source(server: ImapServer, **extent: object) -> ImapSource:
    return ImapSource(server, name="imap://home", extent=Extent(**extent), pauses=(0.0, 0.0))  # type: ignore[arg-type]


def numbers(read: Iterator[object]) -> list[int]:
    """The numbers of the mails read; anything that is no mail fails the test."""
    found = []
    for item in read:
        assert isinstance(item, RawMessage), item
        found.append(int(item.raw.partition(b"Message-ID: <")[2].partition(b"@")[0]))
    return found


def test_the_whole_mailbox_is_read_once_and_never_changed(
    place: ImapServer, hand: imaplib.IMAP4, dovecot: Dovecot
) -> None:
    put(hand, "INBOX", mail(1), mail(2))
    put(hand, "Bewerbungen/Zürich & Umgebung", mail(3))
    put(hand, "Sent", mail(4))
    for folder in ("Trash", "Junk", "Drafts"):
        put(hand, folder, mail(9))
    items = [item for item in source(place).read() if isinstance(item, RawMessage)]
    assert {item.labels: item.raw for item in items} == {
        ("inbox",): mail(2),
        ("bewerbungen/zürich & umgebung",): mail(3),
        ("sent",): mail(4),
    }
    assert [item.raw for item in items].count(mail(1)) == 1
    assert any(item.origin == "imap://home/Bewerbungen/Zürich & Umgebung, message 1" for item in items)
    assert not list(dovecot.maildir(ME).rglob("*:2,*S*")), "nothing was marked as read"


def test_the_next_reading_brings_only_what_is_new(place: ImapServer, hand: imaplib.IMAP4) -> None:
    put(hand, "INBOX", mail(1), mail(2))
    first = source(place)
    assert numbers(first.read()) == [1, 2]
    put(hand, "INBOX", mail(3))
    put(hand, "Jobs", mail(4))
    second = source(place)
    assert numbers(second.read(first.cursor)) == [3, 4]
    assert numbers(source(place).read(second.cursor)) == []
    assert numbers(source(place).read(first.cursor)) == [3, 4], "an older cursor is always safe"


def test_a_folder_made_anew_is_read_anew(place: ImapServer, hand: imaplib.IMAP4) -> None:
    put(hand, "Jobs", mail(1), mail(2))
    first = source(place)
    assert numbers(first.read()) == [1, 2]
    kept = json.loads(first.cursor)
    kept["Jobs"][0] -= 1
    assert numbers(source(place).read(json.dumps(kept))) == [1, 2]


def test_a_cursor_that_is_none_reads_everything(place: ImapServer, hand: imaplib.IMAP4) -> None:
    put(hand, "INBOX", mail(1))
    for cursor in ("", "no json", "[1]", '{"INBOX": 3}', '{"INBOX": ["a", "b"]}'):
        assert numbers(source(place).read(cursor)) == [1]


def test_a_first_reading_can_be_bounded_and_later_ones_bring_the_new(place: ImapServer, hand: imaplib.IMAP4) -> None:
    put(hand, "INBOX", mail(1), days_ago=400)
    put(hand, "INBOX", mail(2), mail(3), mail(4), days_ago=3)
    assert numbers(source(place, newest=2).read()) == [3, 4]
    since = source(place, since=datetime(2026, 1, 1, tzinfo=UTC))
    assert numbers(since.read()) == [2, 3, 4]
    put(hand, "INBOX", mail(5), days_ago=900)
    assert numbers(source(place, since=datetime(2026, 1, 1, tzinfo=UTC)).read(since.cursor)) == [5]


def test_chosen_folders_are_read_and_a_wrong_name_is_told(place: ImapServer, hand: imaplib.IMAP4) -> None:
    put(hand, "INBOX", mail(1))
    put(hand, "Jobs", mail(2))
    items = list(source(place, folders=("jobs", "Job")).read())
    assert [item.raw for item in items if isinstance(item, RawMessage)] == [mail(2)]
    (trouble,) = [item for item in items if isinstance(item, Trouble)]
    assert trouble.sentence.startswith("There is no folder called Job at localhost. There are: ")


def test_many_messages_come_in_several_batches_and_in_order(
    place: ImapServer, hand: imaplib.IMAP4, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(hand, "INBOX", *(mail(number, size=number * 300) for number in range(1, 41)))
    monkeypatch.setattr(imap, "BATCH_MESSAGES", 7)
    monkeypatch.setattr(imap, "BATCH_OCTETS", 30_000)
    assert numbers(source(place).read()) == list(range(1, 41))


def test_of_an_enormous_message_the_beginning_is_read_and_that_is_said(
    place: ImapServer, hand: imaplib.IMAP4, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(hand, "INBOX", mail(1), mail(2, size=3_000_000), mail(3))
    monkeypatch.setattr(imap, "WHOLE_OCTETS", 1_000_000)
    monkeypatch.setattr(imap, "FIRST_OCTETS", 500)
    items = list(source(place).read())
    assert [len(item.raw) for item in items if isinstance(item, RawMessage)] == [len(mail(1)), 500, len(mail(3))]
    assert [item.sentence for item in items if isinstance(item, Trouble)] == [
        "This message has 3 MB; only its beginning was read."
    ]


@pytest.mark.parametrize("cuts", [[2_000], [9_000], [60_000], [9_000, 20_000]])
def test_a_broken_wire_is_mended_and_nothing_is_lost_or_doubled(
    place: ImapServer, hand: imaplib.IMAP4, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch, cuts: list[int]
) -> None:
    put(hand, "INBOX", *(mail(number, size=2_000) for number in range(1, 31)))
    put(hand, "Jobs", mail(31))
    monkeypatch.setattr(imap, "BATCH_MESSAGES", 5)
    with cutting_proxy.in_front_of(dovecot.imap_port) as proxy:
        proxy.cuts[:] = cuts
        broken = dataclasses.replace(place, port=proxy.port, tls=Tls.NONE)
        assert numbers(source(broken).read()) == list(range(1, 32))
        assert proxy.connections == len(cuts) + 1


def test_when_no_wire_holds_the_next_reading_goes_on_where_it_broke(
    place: ImapServer, hand: imaplib.IMAP4, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(hand, "INBOX", *(mail(number, size=2_000) for number in range(1, 31)))
    monkeypatch.setattr(imap, "BATCH_MESSAGES", 5)
    with cutting_proxy.in_front_of(dovecot.imap_port) as proxy:
        proxy.cuts[:] = [30_000, 100, 100, 100]
        reading = source(dataclasses.replace(place, port=proxy.port, tls=Tls.NONE))
        *got, last = reading.read()
    assert isinstance(last, Trouble)
    assert last.sentence == "The connection to localhost broke. Please try again; what was read is kept."
    early = numbers(iter(got))
    assert 0 < len(early) < 30
    assert early + numbers(source(place).read(reading.cursor)) == list(range(1, 31))


def test_an_account_that_cannot_be_opened_is_an_error_and_no_empty_mailbox(place: ImapServer) -> None:
    with pytest.raises(PasswordRefused):
        list(source(dataclasses.replace(place, secret=lambda: "wrong")).read())


def test_a_folder_that_cannot_be_opened_does_not_stop_the_others(
    place: ImapServer, hand: imaplib.IMAP4, dovecot: Dovecot
) -> None:
    put(hand, "INBOX", mail(1))
    put(hand, "Broken", mail(2))
    put(hand, "Jobs", mail(3))
    shutil.rmtree(dovecot.maildir(ME) / ".Broken" / "cur")
    (dovecot.maildir(ME) / ".Broken" / "cur").write_text("no folder")
    items = list(source(place).read())
    assert [item.raw for item in items if isinstance(item, RawMessage)] == [mail(1), mail(3)]
    assert [item.origin for item in items if isinstance(item, Trouble)] == ["imap://home/Broken"]


def test_gmail_is_read_once_with_its_labels_and_threads() -> None:
    mails = (
        (mail(1), rb'"\\Inbox" "\\Important" Bewerbung', b"1799"),
        (mail(2), rb'"\\Sent" "K&APY-ln"', b"1799"),
        (mail(3), rb'"\\Draft"', b"1801"),
    )
    with gmail_like.holding(*mails) as port:
        server = ImapServer(host="127.0.0.1", port=port, tls=Tls.NONE, user="robin", secret=lambda: "secret")
        items = [item for item in source(server).read() if isinstance(item, RawMessage)]
    assert [(item.raw, item.labels, item.thread_hint) for item in items] == [
        (mail(1), ("inbox", "important", "bewerbung"), "1799"),
        (mail(2), ("sent", "köln"), "1799"),
    ]


@pytest.mark.parametrize(
    ("name", "flags", "read", "labels"),
    [
        ("Gesendete Elemente", set(), True, ("gesendete elemente", "sent")),
        ("Verschickt", {"sent"}, True, ("verschickt", "sent")),
        ("INBOX/Papierkorb", set(), False, ()),
        ("INBOX.Entwürfe", set(), False, ()),
        ("Was auch immer", {"junk"}, False, ()),
        ("Alle Nachrichten", {"all"}, False, ()),
        ("Ordner", {"noselect"}, False, ()),
        ("Trash talk", set(), True, ("trash talk",)),
        ("Archiv", {"archive"}, True, ("archiv", "archive")),
    ],
)
def test_folders_are_chosen_by_their_use_in_any_language(
    name: str, flags: set[str], read: bool, labels: tuple[str, ...]
) -> None:
    class Plain:
        capabilities = frozenset({"IMAP4REV1"})

    folder = Folder(name=name, wire=to_utf7(name), flags=frozenset(flags))
    assert bool(imap._conversations([folder], Plain())) is read  # type: ignore[arg-type]
    if read:
        assert imap._labels(folder, Fetched(uid=1)) == labels
