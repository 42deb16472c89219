"""`bowout settings`: the few things a person sets once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from bowout.cli.console import show_json
from bowout.cli.workspace import Session, of_workspace


@click.command()
@click.option("--name", help="Your name as letters are signed; worked out from your mail when not set.")
@click.option("--signoff", help="Your closing lines, like 'Best wishes, Robin'.")
@click.option("--zone", help="Your time zone, like Europe/Berlin; this machine's when not set.")
@click.option("--me", multiple=True, metavar="ADDRESS", help="Your own addresses; worked out when not set.")
@click.option("--undo", "undo_seconds", type=click.IntRange(0, 86_400), help="Seconds in which you can take back.")
@click.option("--a-minute", "letters_a_minute", type=click.IntRange(1), help="At most so many letters a minute.")
@click.option("--a-day", "letters_a_day", type=click.IntRange(1), help="At most so many letters a day.")
@click.option("--patience", "patience_days", type=click.IntRange(1, 60), help="Days after which silence closes one.")
@click.option("--model-address", help="Where a language model may polish letters, like http://127.0.0.1:11434/v1.")
@click.option("--model", "model_name", help="The name of that model.")
@click.option("--model-secret", help="The name under which its key is kept; none for a local one.")
@of_workspace
def settings(session: Session, **given: Any) -> None:
    """Show your settings, or change those you name."""
    from bowout.codec import encode  # noqa: PLC0415  # only when called
    from bowout.config import zone_called  # noqa: PLC0415  # the same

    changes = {name: value for name, value in given.items() if value not in {None, ()}}
    if changes.get("zone"):
        zone_called(changes["zone"])
    if "me" in changes:
        changes["me"] = tuple(address.strip().lower() for address in changes["me"])
    known = session.closer.settings
    if changes:
        known = session.closer.configure(replace(known, **changes))
    shown = {name: value for name, value in encode(known).items() if name != "accounts"}
    if session.json:
        show_json(shown)
        return
    for name, value in shown.items():
        click.echo(f"{name.replace('_', ' ')}: {', '.join(value) if isinstance(value, list) else value}")
