"""`bowout offer …` on the workspace, beside `offer assess`; and `bowout release`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bowout.cli.console import Moment, console, show_json
from bowout.cli.offer import offer as without_workspace
from bowout.cli.workspace import Session, of_workspace

if TYPE_CHECKING:
    from bowout.closer.views import OfferView
    from bowout.steps.offer.asking import Ask


class ShownAlone(click.Group):
    """A group that shows the offer when no verb is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """`bowout offer` and `bowout offer --json` are `bowout offer show`."""
        if not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names):
            args = ["show", *args]
        return super().parse_args(ctx, args)


offer = ShownAlone(name="offer", help=without_workspace.help, commands=without_workspace.commands)


@offer.command("show")
@of_workspace
def show(session: Session) -> None:
    """Show the offer as judged now, with the lines it rests on."""
    _show(session, session.closer.offer())


@offer.command("add")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@of_workspace
def add(session: Session, files: tuple[Path, ...]) -> None:
    """Keep a copy of papers or mails that speak of the offer, and judge again."""
    for path in files:
        session.closer.add_document(path)
    _show(session, session.closer.offer())


@offer.command("state")
@click.argument("fact", nargs=-1, required=True)
@click.option("--on", "day", type=Moment(), default=None, help="When it happened (ISO 8601); today when left out.")
@of_workspace
def state(session: Session, fact: tuple[str, ...], day: datetime | None) -> None:
    """Keep your own word on the offer, with its date. It weighs less than paper."""
    _show(session, session.closer.state(" ".join(fact), day))


@offer.command("keep")
@click.argument("employer")
@of_workspace
def keep(session: Session, employer: str) -> None:
    """Say whose offer you keep, by name or domain."""
    _show(session, session.closer.keep(employer))


@offer.command("override")
@click.argument("reason", nargs=-1, required=True)
@of_workspace
def override(session: Session, reason: tuple[str, ...]) -> None:
    """Open the gate against its advice; your reason is kept."""
    _show(session, session.closer.override(" ".join(reason)))


@offer.command("ask")
@of_workspace
def ask(session: Session) -> None:
    """Draft the polite mail that asks the new employer for what is missing. You send it yourself."""
    from bowout.closer.contract import ask_contract  # noqa: PLC0415  # `--help` need not wait for it

    shown, mail = session.closer.offer(), session.closer.ask()
    if session.json:
        show_json(ask_contract(shown, mail))
    elif not shown.ask:
        click.echo("Nothing is missing." if shown.verdict else "No offer was found yet.")
    elif mail is None:
        click.echo("\n".join(shown.ask))
    else:
        click.echo(f"To: {', '.join(mail.to) or 'the person who made you the offer'}\nSubject: {mail.subject}\n")
        click.echo(mail.body)
        _show_own_part(shown, mail)


def _show_own_part(shown: OfferView, mail: Ask) -> None:
    """What is to be found out elsewhere than from the sender of the offer."""
    if shown.verdict and shown.verdict.suspicious:
        click.echo("Before you send it: there is doubt whether this offer is genuine.")
        click.echo("\n".join(f"  {reason}" for reason in shown.verdict.suspicious))
        click.echo("Ask by a number or an address from the employer's own website, not by answering.")
    elif mail.to:
        click.echo("Nothing was sent. Copy it into your answer to them.")


@click.command()
@click.argument("tier", type=click.Choice(["cold", "dated", "favourites"]))
@of_workspace
def release(session: Session, tier: str) -> None:
    """Let letters go while checks are pending: first `cold`, then `dated`, `favourites` last."""
    _show(session, session.closer.release(tier))


offer.add_command(release)


def _show(session: Session, shown: OfferView) -> None:
    from bowout.cli.pages import offer_view_lines  # noqa: PLC0415  # rich takes 60 ms
    from bowout.closer.contract import offer_contract  # noqa: PLC0415  # the same

    if session.json:
        show_json(offer_contract(shown))
        return
    for line in offer_view_lines(shown, session.look):
        console().print(line)
