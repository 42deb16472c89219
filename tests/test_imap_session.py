"""A session with a real Dovecot, and every way in which none comes about."""

from __future__ import annotations

import dataclasses
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

import pytest

from bowout.config import Login, Tls
from bowout.errors import Unreadable
from bowout.imap_session import ClearTextRefused, ImapServer, ImapSession
from bowout.imap_wire import Folder
from servers import ground
from servers.dovecot import Dovecot

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("servers")]
ME = "me@candidate.test"
MAIL = b"From: a@corp.test\r\nMessage-ID: <%d@corp.test>\r\nSubject: %d\r\n\r\nHello %d.\r\n"


def mail(number: int) -> bytes:
    return MAIL % (number, number, number)


@pytest.fixture
def place(dovecot: Dovecot) -> ImapServer:
    dovecot.empty()
    return ImapServer(
        host="localhost", port=dovecot.imaps_port, user=ME, secret=lambda: dovecot.password, trust=dovecot.ca_file
    )


def test_folders_say_what_they_are_for(place: ImapServer) -> None:
    with ImapSession(place) as session:
        uses = {folder.name: folder.flags & {"sent", "trash", "junk", "drafts"} for folder in session.folders()}
    assert uses["Sent"] == {"sent"}
    assert uses["Trash"] == {"trash"}
    assert uses["INBOX"] == frozenset()


def test_messages_come_as_they_lie_and_stay_unread(place: ImapServer, dovecot: Dovecot) -> None:
    dovecot.deliver(ME, *(mail(number) for number in range(3)))
    inbox = Folder(name="INBOX", wire="INBOX")
    with ImapSession(place) as session:
        opened = session.open(inbox)
        listed = session.listing(opened)
        got = list(session.messages([item.uid for item in listed]))
        later = session.listing(opened, after=listed[0].uid)
        start = list(session.messages([listed[0].uid], first_octets=20))
        nothing = session.listing(opened, after=listed[-1].uid)
    assert [item.uid for item in got] == [item.uid for item in listed]
    assert all(item.size == len(whole.raw) for item, whole in zip(listed, got, strict=True))
    assert sorted(item.raw for item in got) == sorted(dovecot.mails(ME))
    assert [item.uid for item in later] == [item.uid for item in listed[1:]]
    assert len(start[0].raw) == 20
    assert nothing == []
    assert not list((dovecot.maildir(ME) / "cur").glob("*S*")), "nothing was marked as read"


def test_a_copy_is_filed_and_found_again(place: ImapServer, dovecot: Dovecot) -> None:
    with ImapSession(place) as session:
        sent = next(folder for folder in session.folders() if "sent" in folder.flags)
        assert session.append(sent, mail(7), when=datetime(2026, 11, 20, tzinfo=UTC))
        session.open(sent)
        assert len(session.with_header("Message-ID", "<7@corp.test>")) == 1
        assert session.with_header("Message-ID", '<"odd\\@corp.test>') == []
    assert dovecot.mails(ME, "Sent") == [mail(7)]


def test_an_empty_folder_lists_nothing(place: ImapServer) -> None:
    with ImapSession(place) as session:
        assert session.listing(session.open(Folder(name="INBOX", wire="INBOX"))) == []


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.NONE, Tls.IMPLICIT])
@pytest.mark.parametrize("login", [Login.PASSWORD, Login.OAUTH])
def test_every_way_in_works(place: ImapServer, dovecot: Dovecot, tls: Tls, login: Login) -> None:
    port = dovecot.imaps_port if tls is Tls.IMPLICIT else dovecot.imap_port
    secret = (lambda: dovecot.token(ME)) if login is Login.OAUTH else (lambda: dovecot.password)
    with ImapSession(dataclasses.replace(place, port=port, tls=tls, login=login, secret=secret)) as session:
        assert session.folders()


def refusal(server: ImapServer) -> str:
    with pytest.raises(Unreadable) as refused:
        ImapSession(server)
    return refused.value.sentence


def test_a_wrong_password_is_told_with_its_remedy(place: ImapServer) -> None:
    for secret in ("wrong", "pässwört"):
        sentence = refusal(dataclasses.replace(place, secret=partial(str, secret)))
        assert sentence == (
            "localhost refused the password of me@candidate.test. Many providers want an app password made for this "
            "program."
        )


def test_an_expired_sign_in_is_told_with_its_remedy(place: ImapServer, dovecot: Dovecot) -> None:
    stale = dataclasses.replace(place, login=Login.OAUTH, secret=lambda: dovecot.token(ME, seconds=-60))
    assert refusal(stale) == "localhost no longer accepts the sign-in of me@candidate.test. Please sign in again."


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_a_certificate_nobody_vouches_for_is_told(place: ImapServer, dovecot: Dovecot, tls: Tls) -> None:
    port = dovecot.imaps_port if tls is Tls.IMPLICIT else dovecot.imap_port
    doubted = dataclasses.replace(place, trust=None, tls=tls, port=port)
    assert "did not prove that it is your mail server" in refusal(doubted)


def test_a_server_that_is_not_there_is_told(place: ImapServer) -> None:
    assert refusal(dataclasses.replace(place, port=ground.free_port())).startswith("localhost (port ")
    assert refusal(dataclasses.replace(place, host="imap.nowhere.invalid")) == (
        "The mail server imap.nowhere.invalid cannot be found. Please check its name and your connection."
    )


def test_tls_on_a_plain_port_is_told(place: ImapServer, dovecot: Dovecot) -> None:
    assert "offers no protected connection" in refusal(dataclasses.replace(place, port=dovecot.imap_port))


@contextmanager
def server_that_says(*lines: bytes) -> Iterator[int]:
    """A server that greets with the lines and then falls silent."""
    with socket.create_server((ground.HOST, 0)) as listening:

        def serve() -> None:
            with listening.accept()[0] as client:
                for line in lines:
                    client.sendall(line)
                    client.recv(1000)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        thread.join(5)


def test_a_server_without_starttls_is_never_spoken_to_in_the_clear(place: ImapServer) -> None:
    with server_that_says(b"* OK hello\r\n", b"* CAPABILITY IMAP4rev1\r\nKEJI0 OK done\r\n") as port:
        server = dataclasses.replace(place, port=port, tls=Tls.STARTTLS, seconds=2)
        with pytest.raises(Unreadable):
            ImapSession(server)


def test_a_server_that_never_answers_is_given_up(place: ImapServer) -> None:
    with server_that_says(b"") as port:
        assert "does not answer" in refusal(dataclasses.replace(place, port=port, tls=Tls.NONE, seconds=0.3))


def test_a_server_that_hangs_up_is_told(place: ImapServer) -> None:
    with server_that_says(b"* BYE too many connections\r\n") as port:
        assert "broke" in refusal(dataclasses.replace(place, port=port, tls=Tls.NONE, seconds=2))


def test_clear_text_leaves_this_machine_for_nobody() -> None:
    with pytest.raises(ClearTextRefused):
        ImapServer(host="imap.example.com", tls=Tls.NONE)
