"""`bowout sync` and `bowout follow`: read what is new, and say what it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bowout.cli.console import console, progress, say, show_json
from bowout.cli.workspace import Session, of_workspace

if TYPE_CHECKING:
    from bowout.closer.views import SyncReport


@click.command()
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@of_workspace
def sync(session: Session, sources: tuple[str, ...]) -> None:
    """Read what is new in your mail and calendar, and find every conversation in it.

    SOURCE is a mail file or folder, an .ics calendar, or imap://ACCOUNT and caldav://ACCOUNT for an account you added.
    It is remembered: the next `bowout sync` reads on from where this one ended. Nothing you edited or decided changes.
    """
    report = _read(session, sources)
    if session.json:
        from bowout.codec import encode  # noqa: PLC0415

        show_json(encode(report))
        return
    many = "message" if report.new_messages == 1 else "messages"
    click.echo(f"{report.new_messages} new {many} kept. {report.candidacies} conversations are on the board.")
    if report.replies:
        click.echo(f"{report.replies} came back on your letters: bowout follow")
    for notice in report.notices:
        click.echo(notice)


@click.command()
@of_workspace
def follow(session: Session) -> None:
    """Read what came back on your letters, and show what is closed, what waits and what needs you."""
    from bowout.cli.pages import followed  # noqa: PLC0415  # rich takes 60 ms
    from bowout.closer.contract import board_contract  # noqa: PLC0415  # the same

    _read(session, ())
    board = session.closer.board()
    if session.json:
        show_json(board_contract(board))
        return
    for line in followed(board, session.look):
        console().print(line)


def _read(session: Session, sources: tuple[str, ...]) -> SyncReport:
    with progress("Reading") as advance:
        report = session.closer.sync(sources, progress=advance)
    for trouble in report.troubles:
        say(f"{trouble.origin}: {trouble.sentence}")
    return report
