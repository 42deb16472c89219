"""`bowout board` and `bowout show`: what stands where."""

from __future__ import annotations

import click

from bowout.cli.console import console, show_json
from bowout.cli.workspace import Session, of_workspace


@click.command()
@of_workspace
def board(session: Session) -> None:
    """Show the offer and every conversation, soonest interview first."""
    shown = session.closer.board()
    if session.json:
        from bowout.closer.contract import board_contract  # noqa: PLC0415  # only where it is asked for

        show_json(board_contract(shown))
        return
    from bowout.cli.pages import board_lines  # noqa: PLC0415  # rich takes 60 ms

    for line in board_lines(shown, session.look):
        console().print(line)


@click.command()
@click.argument("name", metavar="ID")
@click.option("--context", is_flag=True, help="Write the CONTEXT.json that `bowout letter check` takes.")
@of_workspace
def show(session: Session, name: str, *, context: bool) -> None:
    """Show one conversation: its letter, the plan with its reasons, the words it rests on, and what happened.

    ID may be the beginning of an id or of the employer's name.
    """
    if context:
        show_json(session.closer.context(name))
        return
    session.conversation(session.closer.conversation(name))
