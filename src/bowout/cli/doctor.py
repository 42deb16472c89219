"""`bowout doctor`: what works, what is missing, in plain words."""

from __future__ import annotations

import click

from bowout.cli.console import show_json
from bowout.cli.workspace import Session, of_workspace


@click.command()
@of_workspace
def doctor(session: Session) -> None:
    """See what works and what is missing. Nothing is sent and nothing is changed."""
    found = session.closer.doctor()
    if session.json:
        from bowout.codec import encode  # noqa: PLC0415

        show_json([encode(one) for one in found])
        return
    for one in found:
        click.echo(f"{'ok  ' if one.fine else 'look'}  {one.what}: {one.sentence}")
