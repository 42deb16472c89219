"""Hands a frozen mail to the person's own outgoing server, once, and says what came of it.

The line it watches is the end of DATA: before it nothing is taken, after it the server decides, and when its answer is
lost nobody knows. Refuses to try again, to build mail, and to know why a letter leaves.
"""

from __future__ import annotations

import smtplib
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parseaddr
from types import TracebackType
from typing import Self

from bowout.carriers.submission import CannotSend, Submission, open_session, said
from bowout.ports import Intend, Outcome, Result
from bowout.steps.outbox import Dispatch

ANSWER_SECONDS = 300.0  # after the content; RFC 5321 section 4.5.3.2.6 asks for ten minutes, a person waits for five

SLEPT = "The computer slept while this letter was being handed over. Nothing was sent; it waits for another try."
LOST = (
    "The connection broke after the letter was handed over and before {host} confirmed it, so it may or may not have "
    "left. Please look for it in your Sent folder, or for an answer, and say whether it arrived."
)


def _now() -> datetime:
    return datetime.now(UTC)


class SmtpCarrier:
    """ports.Carrier over one SMTP session that is kept between letters. Use it in a `with` block."""

    def __init__(
        self, server: Submission, *, clock: Callable[[], datetime] = _now, answer_seconds: float = ANSWER_SECONDS
    ) -> None:
        self._server = server
        self._clock = clock
        self._answer_seconds = answer_seconds
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye; whatever happens here changes nothing that was sent."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with suppress(OSError, smtplib.SMTPException):
                smtp.quit()
            smtp.close()

    def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
        """Hand the frozen bytes over and say what came of it. Never raises for what a server does."""
        try:
            smtp = self._session()
        except CannotSend as cannot:
            return _deferred(cannot.sentence, cannot.answer, account_fault=True)
        try:
            return self._hand_over(smtp, dispatch, intend)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return _deferred(
                f"{self._server.host} ended the conversation before the letter was handed over.", str(error)
            )

    def _session(self) -> smtplib.SMTP:
        """The session of the last letter while it still answers, else a new one."""
        if self._smtp is not None:
            with suppress(OSError, smtplib.SMTPException):
                if self._smtp.rset()[0] == 250:
                    return self._smtp
            self._drop()
        self._smtp = open_session(self._server)
        return self._smtp

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
        self._smtp = None

    def _hand_over(self, smtp: smtplib.SMTP, dispatch: Dispatch, intend: Intend) -> Outcome:
        """MAIL, RCPT, DATA. Whatever is raised here is raised before the content was complete."""
        notify = smtp.has_extn("dsn")
        options = [f"ENVID={dispatch.envelope_id}", "RET=HDRS"] if notify else []
        code, words = smtp.mail(_return_path(dispatch), options)
        if code != 250:
            sentence = f"{self._server.host} takes no letter from {_return_path(dispatch)} through this account."
            return _deferred(sentence, f"{code} {said(words)}", account_fault=True)
        answers = {to: smtp.rcpt(to, ["NOTIFY=FAILURE,DELAY"] if notify else []) for to in dispatch.recipients}
        missed = {to: answer for to, answer in answers.items() if answer[0] not in {250, 251}}
        if _addressed(dispatch) <= missed.keys():
            return _nobody_taken(missed)
        if not intend():
            return _deferred(SLEPT)
        code, words = smtp.docmd("DATA")
        if code != 354:
            return _not_taken(code, words, f"{self._server.host} did not take the letter.")
        smtp.send(_dotted(dispatch.wire))  # without its end: if this raises, nothing can have been taken
        if dispatch.lease is not None and self._clock() >= dispatch.lease:
            self._drop()  # without its end the server must forget it (RFC 5321 section 4.1.1.4)
            return _deferred(SLEPT)
        return self._finish(smtp, missed)

    def _finish(self, smtp: smtplib.SMTP, missed: dict[str, tuple[int, bytes]]) -> Outcome:
        """The end of the content, and the answer that counts."""
        try:
            _wait_at_most(smtp, self._answer_seconds)
            smtp.send(b".\r\n")
            code, words = smtp.getreply()
            _wait_at_most(smtp, self._server.seconds)
        except (OSError, smtplib.SMTPException) as error:
            return self._lost(str(error))
        if code // 100 in {4, 5}:
            return _not_taken(code, words, f"{self._server.host} did not take the letter.")
        return self._taken(f"{code} {said(words)}", missed) if code // 100 == 2 else self._lost(f"{code} {said(words)}")

    def _lost(self, answer: str) -> Outcome:
        self._drop()
        return Outcome(result=Result.UNKNOWN, answer=said(answer), sentence=LOST.format(host=self._server.host))

    @staticmethod
    def _taken(answer: str, missed: dict[str, tuple[int, bytes]]) -> Outcome:
        if not missed:
            return Outcome(result=Result.ACCEPTED, answer=answer)
        sentence = f"It was sent, but not to {_named(missed)}."
        return Outcome(result=Result.PARTLY, answer=answer, sentence=sentence, refused=tuple(missed))


def _wait_at_most(smtp: smtplib.SMTP, seconds: float) -> None:
    if smtp.sock is not None:
        smtp.sock.settimeout(seconds)


def _return_path(dispatch: Dispatch) -> str:
    """Where bounces go: the address in From, as the person used it in that thread."""
    return dispatch.account or parseaddr(_field(dispatch, "From"))[1]


def _addressed(dispatch: Dispatch) -> set[str]:
    """The recipients named in To: a letter that reaches only its CC has not told the right person."""
    named = {address.lower() for _, address in getaddresses([_field(dispatch, "To")])}
    return {to for to in dispatch.recipients if to.lower() in named} or set(dispatch.recipients)


def _field(dispatch: Dispatch, name: str) -> str:
    return str(BytesHeaderParser().parsebytes(dispatch.wire).get(name, ""))


def _dotted(wire: bytes) -> bytes:
    """The content as DATA wants it (RFC 5321 section 4.5.2): CRLF at the end, a dot before a leading dot."""
    lines = wire if wire.endswith(b"\r\n") else wire + b"\r\n"
    stuffed = lines.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed


def _named(missed: dict[str, tuple[int, bytes]]) -> str:
    return " and ".join(f"{to} ({said(f'{code} '.encode() + words)})" for to, (code, words) in missed.items())


def _nobody_taken(missed: dict[str, tuple[int, bytes]]) -> Outcome:
    """Refused for good when one was; put off when all may be taken later."""
    code, words = max(missed.values())
    sentence = f"The letter was not taken for {_named(missed)}."
    if code // 100 == 4:
        return _deferred(sentence)
    return Outcome(result=Result.REFUSED, answer=f"{code} {said(words)}", sentence=sentence, refused=tuple(missed))


def _not_taken(code: int, words: bytes, sentence: str) -> Outcome:
    answer = f"{code} {said(words)}"
    if code // 100 == 5:
        return Outcome(result=Result.REFUSED, answer=answer, sentence=sentence)
    return _deferred(sentence, answer)


def _deferred(sentence: str, answer: str = "", *, account_fault: bool = False) -> Outcome:
    return Outcome(result=Result.DEFERRED, answer=said(answer), sentence=sentence, account_fault=account_fault)
