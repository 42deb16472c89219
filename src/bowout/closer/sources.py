"""What a person names as a source, opened: a path, `imap://account`, `caldav://account`."""

from __future__ import annotations

from pathlib import Path

from bowout.closer.bench import Bench
from bowout.config import Account
from bowout.dav_session import DavServer
from bowout.errors import NotFound
from bowout.imap_session import ImapServer
from bowout.ports import Source
from bowout.sources.caldav import CalDavSource
from bowout.sources.files import open_source
from bowout.sources.imap import ImapSource


def open_address(bench: Bench, address: str) -> tuple[str, Source]:
    """The address as it is remembered (paths in full), and its source. NotFound, Unreadable."""
    scheme, separator, name = address.partition("://")
    if not separator:
        path = Path(address).expanduser().absolute()
        return str(path), open_source(path)
    if scheme == "imap":
        account = account_called(bench, name.rstrip("/"))
        return f"imap://{account.name}", ImapSource(imap_server(bench, account), name=account.name)
    if scheme == "caldav":
        account = account_called(bench, name.rstrip("/"))
        return f"caldav://{account.name}", CalDavSource(dav_server(bench, account), name=account.name, now=bench.now)
    raise NotFound(what="kind of source", name=scheme, hint="Give a path, imap://ACCOUNT or caldav://ACCOUNT.")


def imap_server(bench: Bench, account: Account) -> ImapServer:
    """Where an account's mail lies; the secret is fetched at sign-in. NotFound when it only sends."""
    if account.imap is None:
        hint = f"Add it with: bowout account add {account.name} --imap HOST"
        raise NotFound(what="mail server for the account", name=account.name, hint=hint)
    return ImapServer(
        host=account.imap.host,
        port=account.imap.port,
        tls=account.imap.tls,
        login=account.login,
        user=account.user,
        secret=lambda: bench.vault.get(account.secret),
        trust=account.trust,
    )


def dav_server(bench: Bench, account: Account) -> DavServer:
    """Where an account's calendars are. NotFound when none was named."""
    if account.caldav is None:
        hint = f"Add it with: bowout account add {account.name} --caldav URL"
        raise NotFound(what="calendar server for the account", name=account.name, hint=hint)
    return DavServer(
        url=account.caldav,
        user=account.user,
        secret=lambda: bench.vault.get(account.secret),
        login=account.login,
        trust=account.trust,
    )


def account_called(bench: Bench, name: str) -> Account:
    """The account of that name; NotFound."""
    for account in bench.settings.accounts:
        if name in {account.name, account.email}:
            return account
    known = ", ".join(account.name for account in bench.settings.accounts)
    hint = f"There are: {known}." if known else "Add one with: bowout account add"
    raise NotFound(what="account", name=name, hint=hint)
