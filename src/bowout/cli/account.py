"""`bowout account`: the mail and calendar accounts; secrets are asked for and go to the vault."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from bowout.cli.console import console, show_json
from bowout.cli.workspace import Session, of_workspace
from bowout.config import Account, Login, Server, Tls

KNOWN = {  # providers' own published settings
    "gmail.com": ("imap.gmail.com", "smtp.gmail.com"),
    "googlemail.com": ("imap.gmail.com", "smtp.gmail.com"),
    "icloud.com": ("imap.mail.me.com", "smtp.mail.me.com"),
    "yahoo.com": ("imap.mail.yahoo.com", "smtp.mail.yahoo.com"),
    "gmx.de": ("imap.gmx.net", "mail.gmx.net"),
    "gmx.net": ("imap.gmx.net", "mail.gmx.net"),
    "web.de": ("imap.web.de", "smtp.web.de"),
    "fastmail.com": ("imap.fastmail.com", "smtp.fastmail.com"),
    "orange.fr": ("imap.orange.fr", "smtp.orange.fr"),
    "posteo.de": ("posteo.de", "posteo.de"),
    "mailbox.org": ("imap.mailbox.org", "smtp.mailbox.org"),
}
PROTECTION = [tls.value for tls in Tls]
STARTTLS_ONLY = {"smtp.mail.me.com"}
PORTS = {"imap": {Tls.IMPLICIT: 993, Tls.STARTTLS: 143, Tls.NONE: 143}, "smtp": {Tls.IMPLICIT: 465, Tls.STARTTLS: 587}}


@click.group()
def account() -> None:
    """Add or list mail and calendar accounts."""


@account.command("add")
@click.argument("name", default="me")
@click.option("--email", prompt="Your mail address", help="The address you write from.")
@click.option("--user", help="The name you sign in with; the address when left out.")
@click.option("--imap", metavar="HOST[:PORT]", help="Where your mail is read; known for the larger providers.")
@click.option("--smtp", metavar="HOST[:PORT]", help="Where your mail is sent.")
@click.option("--imap-tls", type=click.Choice(PROTECTION), default="implicit", help="How the connection is protected.")
@click.option("--smtp-tls", type=click.Choice(PROTECTION), default="implicit", help="The same for sending.")
@click.option("--caldav", metavar="URL", help="The address of your calendar server.")
@click.option("--sent", "sent_folder", help="The name of your Sent folder, where the server does not say it.")
@click.option(
    "--ca", "trust", type=click.Path(exists=True, path_type=Path), help="A certificate authority of your own."
)
@click.option("--oauth", is_flag=True, help="The secret is an OAuth access token.")
@of_workspace
def add(session: Session, name: str, **given: object) -> None:
    """Add an account called NAME (`me` when left out), or change it.

    The password is asked for, never shown, and kept in your keyring.
    """
    made = _account(name, _asked(given))
    if sys.stdin.isatty():
        secret = click.prompt(f"Password of {made.email} (an app password, if your provider has them)", hide_input=True)
    else:
        secret = sys.stdin.readline().rstrip("\n")
    session.closer.add_account(made, secret)
    if session.json:
        _list(session)
        return
    click.echo(f"{made.email} is kept as {name}. Read it with: bowout sync imap://{name}")


@account.command("list")
@of_workspace
def list_(session: Session) -> None:
    """List the accounts; no secret is shown."""
    _list(session)


def _asked(given: dict[str, object]) -> dict[str, object]:
    """The servers, asked for where the provider is not known and somebody is there to answer."""
    provider = str(given["email"]).strip().lower().rpartition("@")[2]
    if provider in KNOWN or not sys.stdin.isatty():
        return given
    asks = {"imap": "Your provider's IMAP server, where mail is read", "smtp": "Its SMTP server, where mail is sent"}
    return {**given, **{kind: given[kind] or click.prompt(asks[kind]) for kind in asks}}


def _account(name: str, given: dict[str, object]) -> Account:
    email = str(given["email"]).strip().lower()
    imap, smtp = KNOWN.get(email.rpartition("@")[2], (None, None))
    smtp_tls = Tls.STARTTLS if smtp in STARTTLS_ONLY and not given["smtp"] else Tls(str(given["smtp_tls"]))
    return Account(
        name=name,
        email=email,
        user=str(given["user"] or email),
        secret=name,
        imap=_server(given["imap"] or imap, "imap", Tls(str(given["imap_tls"]))),
        smtp=_server(given["smtp"] or smtp, "smtp", smtp_tls),
        caldav=str(given["caldav"]) if given["caldav"] else None,
        login=Login.OAUTH if given["oauth"] else Login.PASSWORD,
        trust=Path(str(given["trust"])) if given["trust"] else None,
        sent_folder=str(given["sent_folder"]) if given["sent_folder"] else None,
    )


def _server(given: object, kind: str, tls: Tls) -> Server | None:
    if not given:
        return None
    host, _, port = str(given).partition(":")
    if port and not port.isdigit():
        raise click.BadParameter(f"{port} is not a port.", param_hint=f"--{kind}")
    return Server(host=host, port=int(port) if port else PORTS[kind].get(tls, 25), tls=tls)


def _list(session: Session) -> None:
    accounts = session.closer.accounts()
    if session.json:
        from bowout.codec import encode  # noqa: PLC0415

        show_json([encode(one) for one in accounts])
        return
    if not accounts:
        click.echo("No account yet. Add one: bowout account add NAME --email YOU@EXAMPLE.COM")
    for one in accounts:
        servers = ", ".join(f"{server.host}:{server.port}" for server in (one.imap, one.smtp) if server)
        console().print(f"{one.name}  {one.email}  {servers}", markup=False)
