"""`bowout export`: the record to keep."""

from __future__ import annotations

from pathlib import Path

import click

from bowout.cli.console import say
from bowout.cli.workspace import Session, of_workspace


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv", "html", "reliance", "vcard", "ics"]),
    default="json",
    help="How to write it.",
)
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="A file, only you can read it.")
@of_workspace
def export(session: Session, *, form: str, output: Path | None) -> None:
    """Write the record: every conversation, what was sent, what came back, how it ended.

    `reliance` is a dated statement of what was turned down because of the offer; `vcard` and `ics` are the people who
    said to stay in touch, and a day to write to each again.
    """
    text = session.closer.export("json" if session.json else form)
    if output is None:
        click.echo(text.rstrip("\r\n"))
        return
    from bowout.vault import write_private  # noqa: PLC0415

    write_private(output, text.encode("utf-8"))
    say(f"Written to {output}.")
