"""The Sent folder over real IMAP: a copy is filed once, whoever was there first, and silence is never proof."""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bowout.carriers.sent import ImapSent, _files_itself
from bowout.config import Tls
from bowout.errors import NotFound
from bowout.imap_session import ImapServer
from outboxes import approved
from servers.dovecot import Dovecot

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("delivery")]
ME = "me@candidate.test"


@pytest.fixture
def server(dovecot: Dovecot) -> ImapServer:
    dovecot.empty(ME)
    return ImapServer(
        host="localhost",
        port=dovecot.imaps_port,
        tls=Tls.IMPLICIT,
        user=ME,
        secret=lambda: dovecot.password,
        trust=dovecot.ca_file,
        seconds=5,
    )


@pytest.fixture
def sent(server: ImapServer) -> Iterator[ImapSent]:
    with ImapSent(server) as sent:
        yield sent


@pytest.fixture
def by_hand(dovecot: Dovecot, server: ImapServer) -> Iterator[imaplib.IMAP4]:
    """The same mailbox as another program sees it."""
    with imaplib.IMAP4(dovecot.host, dovecot.imap_port) as imap:
        imap.login(ME, dovecot.password)
        yield imap


def test_a_copy_is_filed_to_the_byte_and_only_once(sent: ImapSent, dovecot: Dovecot) -> None:
    letter = approved(cc=("hr@corp.test",))
    assert sent.find(letter.message_id) is False
    assert sent.file(letter)
    assert sent.file(letter)
    assert sent.find(letter.message_id) is True
    assert dovecot.mails(ME, "Sent") == [letter.wire]


def test_it_is_filed_as_read_on_the_day_of_the_letter(sent: ImapSent, by_hand: imaplib.IMAP4) -> None:
    letter = approved(now=datetime(2026, 2, 3, 4, 5, tzinfo=UTC))
    sent.file(letter)
    by_hand.select("Sent", readonly=True)
    (answer,) = by_hand.fetch("1", "(FLAGS INTERNALDATE)")[1]
    assert isinstance(answer, bytes)
    assert b"\\Seen" in answer
    assert b" 3-Feb-2026" in answer or b"03-Feb-2026" in answer


def test_a_copy_that_the_provider_made_is_not_made_twice(
    sent: ImapSent, by_hand: imaplib.IMAP4, dovecot: Dovecot
) -> None:
    letter = approved()
    by_hand.append("Sent", None, None, letter.wire)
    assert sent.file(letter)
    assert len(dovecot.mails(ME, "Sent")) == 1


def test_a_copy_in_the_inbox_shows_that_the_letter_left(sent: ImapSent, dovecot: Dovecot) -> None:
    letter = approved()
    dovecot.deliver(ME, letter.wire)
    assert sent.find(letter.message_id) is True


def test_the_folder_that_the_person_names_is_used(server: ImapServer, by_hand: imaplib.IMAP4, dovecot: Dovecot) -> None:
    by_hand.create("Bewerbungen")
    with ImapSent(server, folder="Bewerbungen") as sent:
        assert sent.file(approved())
    assert len(dovecot.mails(ME, "Bewerbungen")) == 1
    assert dovecot.mails(ME, "Sent") == []


def test_a_folder_that_is_not_there_is_never_made_up(server: ImapServer) -> None:
    with ImapSent(server, folder="No such folder") as sent:
        assert sent.file(approved()) is False
        assert sent.find(approved().message_id) is False


def test_where_the_provider_files_by_itself_nothing_is_written(server: ImapServer, dovecot: Dovecot) -> None:
    with ImapSent(server, files_itself=True) as sent:
        assert sent.file(approved())
    assert dovecot.mails(ME, "Sent") == []


@pytest.mark.parametrize(
    ("host", "itself"),
    [
        ("imap.gmail.com", True),
        ("outlook.office365.com", True),
        ("imap.fastmail.com", False),
        ("imap.notgmail.com", False),
        ("localhost", False),
    ],
)
def test_who_files_by_itself_is_known_by_its_name(host: str, itself: bool) -> None:
    assert _files_itself(host) is itself


def test_what_cannot_be_reached_is_no_proof(server: ImapServer) -> None:
    with ImapSent(replace(server, port=9)) as sent:
        assert sent.find("<any@candidate.test>") is None
        assert sent.file(approved()) is False


def test_a_missing_password_is_no_proof(server: ImapServer) -> None:
    def missing() -> str:
        raise NotFound(what="password", name="me", hint="")

    with ImapSent(replace(server, secret=missing)) as sent:
        assert sent.find("<any@candidate.test>") is None


def test_a_session_that_broke_is_opened_anew(sent: ImapSent) -> None:
    letter = approved()
    assert sent.file(letter)
    assert sent._session is not None
    sent._session._imap.shutdown()
    assert sent.find(letter.message_id) is None
    assert sent.find(letter.message_id) is True
