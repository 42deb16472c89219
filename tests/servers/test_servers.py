"""The servers of the tests do what the tests build on."""

from __future__ import annotations

import http.client
import imaplib
import smtplib
import ssl

import psycopg
import pytest

from servers.dovecot import Dovecot
from servers.postfix import Postfix
from servers.postgresql import PostgreSQL
from servers.radicale import Radicale

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("servers")]
MAIL = b"From: world@corp.test\r\nTo: %s\r\nSubject: hello\r\nMessage-ID: <1@corp.test>\r\n\r\nHello.\r\n"


def submit(dovecot: Dovecot, *to: str) -> None:
    with smtplib.SMTP("localhost", dovecot.submission_port, timeout=30) as smtp:
        smtp.starttls(context=ssl.create_default_context(cafile=str(dovecot.ca_file)))
        smtp.login("me@candidate.test", dovecot.password)
        smtp.sendmail("me@candidate.test", to, MAIL % ", ".join(to).encode())


def test_mail_goes_in_by_lmtp_and_out_by_imap(dovecot: Dovecot) -> None:
    dovecot.empty()
    dovecot.deliver("me@candidate.test", MAIL % b"me@candidate.test")
    trusted = ssl.create_default_context(cafile=str(dovecot.ca_file))
    with imaplib.IMAP4_SSL("localhost", dovecot.imaps_port, ssl_context=trusted, timeout=30) as imap:
        imap.login("me@candidate.test", dovecot.password)
        assert imap.select("INBOX", readonly=True)[1] == [b"1"]


def opens(imap: imaplib.IMAP4, words: bytes) -> bool:
    try:
        return imap.authenticate("XOAUTH2", lambda _challenge: words)[0] == "OK"
    except imaplib.IMAP4.error:
        return False


def test_a_token_opens_the_door_and_an_expired_one_does_not(dovecot: Dovecot) -> None:
    for seconds, accepted in ((3600, True), (-60, False)):
        with imaplib.IMAP4("localhost", dovecot.imap_port, timeout=30) as imap:
            token = dovecot.token("me@candidate.test", seconds=seconds)
            assert opens(imap, f"user=me@candidate.test\1auth=Bearer {token}\1\1".encode()) is accepted


def test_submitted_mail_arrives_and_the_absent_answer(dovecot: Dovecot, postfix: Postfix) -> None:
    dovecot.empty()
    submit(dovecot, "rec@corp.test", "ooo@corp.test")
    dovecot.wait_for("rec@corp.test", 1)
    (answer,) = dovecot.wait_for("me@candidate.test", 1)
    assert b"Out of office" in answer


@pytest.mark.parametrize(
    ("to", "status"), [("nobody@corp.test", b"5.1.1"), ("full@corp.test", b"5.2.2"), ("a@slow.test", b"4.4.1")]
)
def test_what_cannot_be_delivered_comes_back(dovecot: Dovecot, postfix: Postfix, to: str, status: bytes) -> None:
    dovecot.empty()
    submit(dovecot, to)
    (bounce,) = dovecot.wait_for("me@candidate.test", 1, seconds=40)
    assert b"report-type=delivery-status" in bounce
    assert b"Status: " + status in bounce


@pytest.mark.parametrize(("to", "status"), [("a@policy.test", b"5.7.1"), ("a@elsewhere.test", b"5.4.4")])
def test_what_may_not_leave_is_refused_at_once(dovecot: Dovecot, postfix: Postfix, to: str, status: bytes) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        submit(dovecot, to)
    assert status in refused.value.recipients[to][1]


def test_radicale_asks_who_is_there(radicale: Radicale) -> None:
    connection = http.client.HTTPConnection(radicale.host, radicale.port, timeout=30)
    connection.request("PROPFIND", "/me@candidate.test/")
    assert connection.getresponse().status == 401
    connection.close()


def test_every_database_is_new(postgresql: PostgreSQL) -> None:
    urls = {postgresql.fresh_url(), postgresql.fresh_url()}
    assert len(urls) == 2
    with psycopg.connect(postgresql.dsn()) as connection:
        assert connection.execute("SELECT count(*) FROM pg_database WHERE datname LIKE 'bowout_%'").fetchone() == (2,)
