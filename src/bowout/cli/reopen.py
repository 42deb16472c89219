"""`bowout reopen`: the way back when the offer is in trouble."""

from __future__ import annotations

import click

from bowout.cli.console import console, show_json
from bowout.cli.workspace import Session, of_workspace


@click.command()
@click.option("--all", "every", is_flag=True, help="Show every letter, though only one should be under way at a time.")
@of_workspace
def reopen(session: Session, *, every: bool) -> None:
    """Stop what has not left, and list those already told, the best chance first. Nothing is sent.

    The first that you have not written to comes with its letter. When you have sent it: bowout done ID reopened
    """
    from bowout.cli.pages import way_back_lines, when_told  # noqa: PLC0415  # rich takes 60 ms
    from bowout.cli.tables import plain  # noqa: PLC0415  # the same
    from bowout.closer.contract import reopening_contract  # noqa: PLC0415  # the same

    found = session.closer.reopen()
    if session.json:
        show_json([reopening_contract(one) for one in found])
        return
    click.echo("What was approved and had not left is taken back.")
    if not found:
        click.echo("Nobody has been told yet, so every conversation simply stays open.")
    if ask := session.closer.first_ask():
        click.echo(ask)
    turn = next((one for one in found if one.written_at is None), None)
    for one in found:
        console().print(plain(f"{one.conversation.candidacy.employer.name}{when_told(one, session.look)}", "bold"))
        for sentence in one.why:
            console().print(plain(f"  {sentence}"))
        if one.written_at:
            console().print(plain("  You have written or called. Wait for their answer before you try the next."))
        elif one is turn or every:
            for line in way_back_lines(one):
                console().print(line)
