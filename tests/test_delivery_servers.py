"""The whole way on real servers: from an approved letter to the recipient's mailbox, Sent, the ledger, and back as a bounce."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from pathlib import Path

import pytest

from bowout.carriers.sent import ImapSent
from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, SignIn, Submission
from bowout.delivery import deliver, reconcile
from bowout.imap_session import ImapServer
from bowout.ports import Result
from bowout.steps import message
from bowout.steps.outbox import Dispatch, State, Way
from crashing import real_now
from outboxes import approved, letter, sqlite_outbox
from servers.dovecot import Dovecot
from servers.postfix import Postfix

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("delivery")]
ME = "me@candidate.test"


@pytest.fixture
def carrier(dovecot: Dovecot, postfix: Postfix) -> Iterator[SmtpCarrier]:
    dovecot.empty()
    server = Submission(
        host="localhost",
        port=dovecot.submission_port,
        security=Security.STARTTLS,
        user=ME,
        secret=lambda: dovecot.password,
        ca_file=dovecot.ca_file,
    )
    with SmtpCarrier(server) as carrier:
        yield carrier


def yes() -> bool:
    return True


def test_an_approved_letter_reaches_its_reader_and_sent_byte_for_byte(
    carrier: SmtpCarrier, dovecot: Dovecot, tmp_path: Path
) -> None:
    outbox = sqlite_outbox(tmp_path)
    dispatch = approved(now=real_now())
    outbox.add(dispatch)
    deliver(outbox, {Way.MAIL: carrier}, last_check=lambda _: None, owner="me", clock=real_now)
    mailbox = ImapServer(
        host="localhost", port=dovecot.imaps_port, user=ME, secret=lambda: dovecot.password, trust=dovecot.ca_file
    )
    with ImapSent(mailbox) as sent:
        assert reconcile(outbox, sent, clock=real_now) == ()
    (arrived,) = dovecot.wait_for("rec@corp.test", 1)
    assert dovecot.mails(ME, "Sent") == [dispatch.wire]
    read = email.message_from_bytes(arrived, policy=email.policy.default)
    assert read["Message-ID"] == dispatch.message_id
    assert read["References"] == "<first@corp.test> <invite-1@corp.test>"
    assert read["In-Reply-To"] == "<invite-1@corp.test>"
    assert read["Subject"] == letter().subject
    assert [state for _, state, _ in outbox.history(dispatch.id)] == [
        "approved", "claimed", "handed", "accepted", "filed", "watching",
    ]  # fmt: skip
    assert outbox.get(dispatch.id).state is State.WATCHING


def test_a_token_opens_the_account(dovecot: Dovecot, postfix: Postfix) -> None:
    server = Submission(
        host="localhost",
        port=dovecot.submission_port,
        security=Security.STARTTLS,
        sign_in=SignIn.TOKEN,
        user=ME,
        secret=lambda: dovecot.token(ME),
        ca_file=dovecot.ca_file,
    )
    with SmtpCarrier(server) as carrier:
        assert carrier.carry(approved(), yes).result is Result.ACCEPTED


@pytest.mark.parametrize(
    ("reader", "status"), [("nobody@corp.test", "5.1.1"), ("full@corp.test", "5.2.2"), ("anyone@slow.test", "4.4.1")]
)
def test_a_real_bounce_carries_the_envelope_id_of_its_dispatch(
    dovecot: Dovecot, postfix: Postfix, reader: str, status: str
) -> None:
    dovecot.empty()
    offers_dsn = Submission(
        host="127.0.0.1", port=postfix.port, security=Security.NONE, sign_in=SignIn.NOTHING, seconds=10
    )
    dispatch = approved(to=reader)
    with SmtpCarrier(offers_dsn) as carrier:
        assert carrier.carry(dispatch, yes).result is Result.ACCEPTED
    (bounce,) = dovecot.wait_for(ME, 1, seconds=40)
    read = message.read(bounce)
    assert (read.envelope_id, read.returned_id) == (dispatch.envelope_id, dispatch.message_id)
    assert read.delivery_status is not None
    assert status.encode() in read.delivery_status


def test_without_dsn_a_bounce_still_names_the_message(carrier: SmtpCarrier, dovecot: Dovecot) -> None:
    dispatch = approved(to="nobody@corp.test")
    assert carrier.carry(dispatch, yes).result is Result.ACCEPTED
    (bounce,) = dovecot.wait_for(ME, 1)
    assert message.read(bounce).returned_id == dispatch.message_id


@pytest.mark.parametrize("reader", ["anyone@policy.test", "anyone@nowhere.test"])
def test_who_the_server_refuses_at_once_is_told_with_its_words(carrier: SmtpCarrier, reader: str) -> None:
    outcome = carrier.carry(approved(to=reader), yes)
    assert (outcome.result, outcome.refused) == (Result.REFUSED, (reader,))
    assert outcome.answer.startswith("5")


def test_a_refused_copy_does_not_keep_the_letter_from_its_reader(carrier: SmtpCarrier, dovecot: Dovecot) -> None:
    dispatch: Dispatch = approved(cc=("hr@policy.test",))
    outcome = carrier.carry(dispatch, yes)
    assert (outcome.result, outcome.refused) == (Result.PARTLY, ("hr@policy.test",))
    dovecot.wait_for("rec@corp.test", 1)
