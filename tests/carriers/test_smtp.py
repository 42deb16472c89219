"""The SMTP carrier against servers that speak the real protocol: protection, sign-in, and what a letter looks like there."""

from __future__ import annotations

import socket
import ssl
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from carrier_contract import CarrierContract, no, yes

from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import ClearTextRefused, Security, SignIn, Submission
from bowout.errors import NotFound
from bowout.ports import Outcome, Result
from flaky_smtp import FlakyServer, Mood, MoodySMTP
from outboxes import NOON, HandClock, approved


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("certificate")
    key, cert = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(cert),
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    return key, cert


def check_password(_server: Any, _session: Session, _envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    known = isinstance(data, LoginPassword) and (data.login, data.password) == (b"robin", b"s3cret")
    return AuthResult(success=known, handled=False)


class TokenSMTP(MoodySMTP):
    """Knows XOAUTH2, whose answer to a bad token is a challenge that wants an empty line."""

    async def auth_XOAUTH2(self, _: Any, args: list[str]) -> AuthResult:  # noqa: N802  # aiosmtpd's name
        blob = self._decode_or_empty(args[1])
        if blob == b"user=robin\x01auth=Bearer t0ken\x01\x01":
            return AuthResult(success=True, auth_data=b"robin")
        await self.challenge_auth(b'{"status":"401"}')
        return AuthResult(success=False, handled=False)

    @staticmethod
    def _decode_or_empty(text: str) -> bytes:
        import base64  # noqa: PLC0415  # only here

        return base64.b64decode(text)


class TokenServer(FlakyServer):
    smtp = TokenSMTP


@pytest.fixture(scope="module")
def starttls(certificate: tuple[Path, Path]) -> Iterator[FlakyServer]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate[1], certificate[0])
    options: dict[str, Any] = {
        "tls_context": context,
        "require_starttls": True,
        "authenticator": check_password,
        "auth_required": True,
    }
    with TokenServer(**options) as server:
        yield server


def clear(port: int, **changes: Any) -> Submission:
    return Submission(
        host="127.0.0.1", port=port, security=Security.NONE, sign_in=SignIn.NOTHING, **{"seconds": 2.0, **changes}
    )


def protected(server: FlakyServer, ca_file: Path | None, **changes: Any) -> Submission:
    settings = {"user": "robin", "secret": lambda: "s3cret", "ca_file": ca_file, "seconds": 2.0}
    return Submission(host="localhost", port=server.port, security=Security.STARTTLS, **{**settings, **changes})


def carry(submission: Submission, **changes: Any) -> Outcome:
    with SmtpCarrier(submission, clock=HandClock(), answer_seconds=0.5) as carrier:
        return carrier.carry(approved(**changes), yes)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


class TestSmtpCarrier(CarrierContract):
    @pytest.fixture
    def server(self) -> Iterator[FlakyServer]:
        with FlakyServer() as server:
            yield server

    @pytest.fixture
    def willing(self, server: FlakyServer) -> Iterator[SmtpCarrier]:
        with SmtpCarrier(clear(server.port)) as carrier:
            yield carrier

    @pytest.fixture
    def refusing(self, server: FlakyServer) -> Iterator[SmtpCarrier]:
        server.handler.moods.extend([Mood.REFUSES_ALL] * 9)
        with SmtpCarrier(clear(server.port)) as carrier:
            yield carrier

    @pytest.fixture
    def unreachable(self) -> SmtpCarrier:
        return SmtpCarrier(clear(free_port()))

    def test_a_session_that_died_between_two_letters_is_opened_anew(
        self, server: FlakyServer, willing: SmtpCarrier
    ) -> None:
        assert willing.carry(approved("a"), yes).result is Result.ACCEPTED
        assert willing._smtp is not None
        assert willing._smtp.sock is not None
        willing._smtp.sock.shutdown(socket.SHUT_RDWR)
        assert willing.carry(approved("b"), yes).result is Result.ACCEPTED
        assert server.handler.mailbox.total() == 2

    def test_after_a_refused_letter_the_next_one_starts_afresh(self, server: FlakyServer, willing: SmtpCarrier) -> None:
        server.handler.moods.append(Mood.REFUSES_ONE)
        refused = approved("a", to="hr@corp.test", cc=("dana@corp.test",))
        assert willing.carry(refused, yes).result is Result.REFUSED
        assert willing.carry(approved("b", to="rec@corp.test"), yes).result is Result.ACCEPTED
        assert {to for to, _ in server.handler.mailbox} == {"rec@corp.test"}

    def test_no_letter_leaves_once_the_lease_is_over(self, server: FlakyServer) -> None:
        clock = HandClock(NOON)
        with SmtpCarrier(clear(server.port), clock=clock) as carrier:
            late = carrier.carry(approved(lease=NOON), yes)
            in_time = carrier.carry(approved(lease=NOON + timedelta(seconds=1)), yes)
        assert (late.result, in_time.result) == (Result.DEFERRED, Result.ACCEPTED)
        assert server.handler.mailbox.total() == 1

    def test_a_letter_without_its_intent_never_reaches_a_mailbox(
        self, server: FlakyServer, willing: SmtpCarrier
    ) -> None:
        willing.carry(approved(), no)
        willing.carry(approved(to="other@corp.test"), yes)
        assert [to for to, _ in server.handler.mailbox] == ["other@corp.test"]

    def test_lines_that_begin_with_a_dot_arrive_as_written(self, server: FlakyServer) -> None:
        dispatch = approved()
        wire = dispatch.wire + b".\r\n..two\r\n.\r\n"
        with SmtpCarrier(clear(server.port)) as carrier:
            carrier.carry(approved(wire=wire), yes)
        assert server.handler.contents == [wire]


def test_clear_text_to_anywhere_but_this_machine_is_refused() -> None:
    with pytest.raises(ClearTextRefused):
        Submission(host="smtp.corp.test", security=Security.NONE)


def test_the_password_shows_nowhere(starttls: FlakyServer, certificate: tuple[Path, Path]) -> None:
    assert "s3cret" not in repr(protected(starttls, certificate[1]))


def test_starttls_and_a_password(starttls: FlakyServer, certificate: tuple[Path, Path]) -> None:
    assert carry(protected(starttls, certificate[1])).result is Result.ACCEPTED


def test_starttls_and_a_token(starttls: FlakyServer, certificate: tuple[Path, Path]) -> None:
    good = protected(starttls, certificate[1], sign_in=SignIn.TOKEN, secret=lambda: "t0ken")
    assert carry(good).result is Result.ACCEPTED


@pytest.mark.parametrize(
    ("changes", "remedy"),
    [
        ({"secret": lambda: "wrong"}, "app password"),
        ({"secret": lambda: "old", "sign_in": SignIn.TOKEN}, "sign in again"),
        ({"ca_file": None}, "did not prove that it is your mail server"),
        ({"host": "127.0.0.1"}, "did not prove that it is your mail server"),
        ({"security": Security.TLS}, "check the port"),
        ({"host": "no-such-server.invalid"}, "check its name"),
    ],
    ids=["a wrong password", "an old token", "a stranger's certificate", "another name", "the wrong port", "no server"],
)
def test_a_fault_of_the_account_names_its_remedy(
    starttls: FlakyServer, certificate: tuple[Path, Path], changes: dict[str, Any], remedy: str
) -> None:
    settings = {"host": "localhost", "security": Security.STARTTLS, "ca_file": certificate[1], **changes}
    submission = Submission(port=starttls.port, user="robin", seconds=2.0, **{"secret": lambda: "s3cret", **settings})
    before = starttls.handler.mailbox.total()
    outcome = carry(submission)
    assert (outcome.result, outcome.account_fault) == (Result.DEFERRED, True)
    assert remedy in outcome.sentence
    assert "s3cret" not in outcome.sentence + outcome.answer
    assert starttls.handler.mailbox.total() == before


def test_a_password_that_cannot_be_read_takes_nothing_and_says_which(
    starttls: FlakyServer, certificate: tuple[Path, Path]
) -> None:
    def missing() -> str:
        raise NotFound(what="password", name="robin", hint="Add the account again.")

    outcome = carry(protected(starttls, certificate[1], secret=missing))
    assert (outcome.result, outcome.account_fault) == (Result.DEFERRED, True)
    assert outcome.sentence == "There is no password called robin. Add the account again."


def test_a_server_without_protection_is_not_spoken_to() -> None:
    with FlakyServer() as server:
        outcome = carry(protected(server, None))
    assert outcome.result is Result.DEFERRED
    assert "does not offer a protected connection" in outcome.sentence


def test_a_server_that_never_greets_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        outcome = carry(clear(silent.getsockname()[1], seconds=0.3))
    assert outcome.result is Result.DEFERRED
    assert "did not answer" in outcome.sentence


def test_a_servers_answer_is_one_short_printable_line(starttls: FlakyServer, certificate: tuple[Path, Path]) -> None:
    outcome = carry(protected(starttls, certificate[1], secret=lambda: "wrong"))
    assert outcome.answer.isprintable()
    assert len(outcome.answer) <= 300
