"""The person's accounts, and what `doctor` looks at."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator

from bowout.carriers.submission import CannotSend, open_session
from bowout.closer.bench import Bench
from bowout.closer.sources import dav_server, imap_server, open_address
from bowout.closer.views import Finding
from bowout.closer.wiring import submission_of
from bowout.config import Account, Login
from bowout.dav_calendars import find_calendars
from bowout.dav_session import DavSession
from bowout.errors import BowoutError
from bowout.imap_session import ImapSession


def add_account(bench: Bench, account: Account, secret: str) -> tuple[Account, ...]:
    """Every account with this one in its place; the secret is kept first, so that no account is without one."""
    if account.login is not Login.NOTHING:
        bench.vault.set(account.secret, secret)
    others = tuple(one for one in bench.settings.accounts if one.name != account.name)
    return (*others, account)


def look_around(bench: Bench) -> tuple[Finding, ...]:
    """What works and what is missing, in plain words. Nothing is sent and nothing is changed."""
    return (*_machine(bench), *_accounts(bench), *_sources(bench), *_outbox(bench))


def _machine(bench: Bench) -> Iterator[Finding]:
    version = platform.python_version()
    yield Finding(what="Python", fine=sys.version_info >= (3, 11), sentence=f"Python {version} runs Bowout.")
    where = bench.workspace.engine.url.render_as_string(hide_password=True)
    count = bench.workspace.mail.count()
    yield Finding(what="workspace", fine=True, sentence=f"{where} opens; {count} messages are kept in it.")
    yield Finding(what="passwords", fine=True, sentence=f"Passwords are kept in {bench.vault.where}.")
    home = bench.settings.home
    yield Finding(what="time zone", fine=True, sentence=f"Times are shown in {home}; it is {bench.now:%H:%M} there.")


def _accounts(bench: Bench) -> Iterator[Finding]:
    if not any(account.smtp for account in bench.settings.accounts):
        sentence = "No account can send yet, so letters can be prepared and not sent. Add one: bowout account add"
        yield Finding(what="sending", fine=False, sentence=sentence)
    for account in bench.settings.accounts:
        yield _account(bench, account)


def _account(bench: Bench, account: Account) -> Finding:
    """Whether each server of an account lets this person in."""
    works = []
    try:
        if account.imap is not None:
            ImapSession(imap_server(bench, account)).close()
            works.append("read mail")
        if account.smtp is not None:
            open_session(submission_of(bench, account)).quit()
            works.append("send")
        if account.caldav is not None:
            with DavSession(dav_server(bench, account)) as session:
                find_calendars(session)
            works.append("read your calendar")
    except (CannotSend, BowoutError) as error:
        return Finding(what=account.name, fine=False, sentence=error.sentence)
    return Finding(what=account.name, fine=True, sentence=f"{account.email} can {' and '.join(works) or 'do nothing'}.")


def _sources(bench: Bench) -> Iterator[Finding]:
    known = bench.workspace.mail.sources()
    if not known:
        yield Finding(what="mail", fine=False, sentence="No mail has been named yet: bowout sync FILE-OR-FOLDER")
    for source in known:
        try:
            open_address(bench, source.address)
        except BowoutError as error:
            yield Finding(what=source.address, fine=False, sentence=error.sentence)
        else:
            read = f"last read {source.read_at:%d %b %H:%M} UTC" if source.read_at else "not read yet"
            yield Finding(what=source.address, fine=True, sentence=f"It is there, {read}.")


def _outbox(bench: Bench) -> Iterator[Finding]:
    unsure = [one for one in bench.outbox.all() if one.state == "unknown"]
    for one in unsure:
        sentence = f"Nobody knows whether the letter {one.id} left. Say so: bowout resolve {one.id} --arrived or --lost"
        yield Finding(what="outbox", fine=False, sentence=sentence)
    if not unsure:
        yield Finding(what="outbox", fine=True, sentence="No letter is in doubt.")
