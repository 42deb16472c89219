"""`bowout reopen`: the way back when the offer is in trouble."""

from __future__ import annotations

import click

from bowout.cli.console import console, show_json
from bowout.cli.workspace import Session, of_workspace


@click.command()
@of_workspace
def reopen(session: Session) -> None:
    """Stop what has not left, and list those already told, the best chance first. Nothing is sent."""
    from bowout.cli.pages import when_told  # noqa: PLC0415  # rich takes 60 ms
    from bowout.cli.tables import plain  # noqa: PLC0415  # the same
    from bowout.closer.contract import reopening_contract  # noqa: PLC0415  # the same

    found = session.closer.reopen()
    if session.json:
        show_json([reopening_contract(one) for one in found])
        return
    click.echo("What was approved and had not left is taken back.")
    if not found:
        click.echo("Nobody has been told yet, so every conversation simply stays open.")
    for one in found:
        console().print(plain(f"{one.conversation.candidacy.employer.name}{when_told(one, session.look)}", "bold"))
        for sentence in one.why:
            console().print(plain(f"  {sentence}"))
        if one.call:
            console().print(plain(f"  Call {one.call.name}, {one.call.phone}, before you write."))
