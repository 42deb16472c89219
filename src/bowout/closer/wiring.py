"""The adapters of each account, chosen by the address a dispatch was written from.

Opens nothing by itself: a session begins with the first letter that needs it, and ends with the `with` block.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from bowout.carriers.invite import InviteCarrier
from bowout.carriers.sent import ImapSent
from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, SignIn, Submission
from bowout.closer.bench import Bench
from bowout.closer.sources import dav_server, imap_server
from bowout.config import Account, Login, Tls
from bowout.ports import Carrier, Intend, Outcome, Result, SentFolder
from bowout.steps.outbox import Dispatch

SECURITY = {Tls.IMPLICIT: Security.TLS, Tls.STARTTLS: Security.STARTTLS, Tls.NONE: Security.NONE}
SIGN_IN = {Login.PASSWORD: SignIn.PASSWORD, Login.OAUTH: SignIn.TOKEN, Login.NOTHING: SignIn.NOTHING}


class Router:
    """ports.Carrier: hands each dispatch to the carrier of the account it was written from."""

    def __init__(self, carriers: Mapping[str, Carrier]) -> None:
        self._carriers = carriers

    def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
        """Carry by the account's own server; put off where the account is gone."""
        carrier = self._carriers.get(dispatch.account)
        if carrier is None:
            sentence = f"There is no account here that sends as {dispatch.account}. Add it with: bowout account add"
            return Outcome(result=Result.DEFERRED, sentence=sentence, account_fault=True)
        return carrier.carry(dispatch, intend)


class SentFolders:
    """ports.SentFolder over every account: a copy is filed with the account that sent it."""

    def __init__(self, folders: Mapping[str, SentFolder]) -> None:
        self._folders = folders

    def find(self, message_id: str) -> bool | None:
        """Whether one of the accounts shows the message; None when none of them can be looked into."""
        answers = [folder.find(message_id) for folder in self._folders.values()]
        return True if True in answers else None if None in answers or not answers else False

    def file(self, dispatch: Dispatch) -> bool:
        """Put the copy there; an account that only sends has no place for one, and that is settled."""
        folder = self._folders.get(dispatch.account)
        return True if folder is None else folder.file(dispatch)


@contextmanager
def mail_carriers(bench: Bench) -> Iterator[Router]:
    """The outgoing servers."""
    with ExitStack() as stack:
        yield Router(
            {
                account.email: stack.enter_context(SmtpCarrier(submission_of(bench, account), clock=bench.clock))
                for account in bench.settings.accounts
                if account.smtp is not None
            }
        )


@contextmanager
def invite_carriers(bench: Bench) -> Iterator[Router]:
    """The outgoing servers, each with the calendar that shows the answer: the account's own, else the first."""
    accounts = bench.settings.accounts
    calendars = [account for account in accounts if account.caldav is not None]
    with ExitStack() as stack:
        carriers: dict[str, Carrier] = {}
        for account in accounts:
            if account.smtp is not None:
                shown = account if account.caldav is not None else next(iter(calendars), None)
                carriers[account.email] = InviteCarrier(
                    stack.enter_context(SmtpCarrier(submission_of(bench, account), clock=bench.clock)),
                    dav_server(bench, shown) if shown else None,
                    me=bench.settings.me or bench.read.search.me,
                    clock=bench.clock,
                )
        yield Router(carriers)


@contextmanager
def sent_folders(bench: Bench) -> Iterator[SentFolders]:
    """The Sent folders of the accounts that can be read."""
    with ExitStack() as stack:
        yield SentFolders(
            {
                account.email: stack.enter_context(ImapSent(imap_server(bench, account), folder=account.sent_folder))
                for account in bench.settings.accounts
                if account.imap is not None
            }
        )


def submission_of(bench: Bench, account: Account) -> Submission:
    """Where an account's mail is handed in; the secret is fetched when it is needed."""
    assert account.smtp is not None
    return Submission(
        host=account.smtp.host,
        port=account.smtp.port,
        security=SECURITY[account.smtp.tls],
        sign_in=SIGN_IN[account.login],
        user=account.user,
        secret=lambda: bench.vault.get(account.secret),
        ca_file=account.trust,
    )
