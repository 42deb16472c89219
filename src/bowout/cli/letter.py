"""`bowout letter check`: what speaks against sending a letter, whoever wrote it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bowout.cli.console import as_json, show_json
from bowout.errors import Unreadable

if TYPE_CHECKING:
    from bowout.steps.check import Judgement, LetterContext


@click.group()
def letter() -> None:
    """Check a withdrawal letter, whoever wrote it."""


@letter.command()
@click.argument("file", metavar="FILE.eml", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--context",
    "context_file",
    metavar="CONTEXT.json",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What the letter is judged against, as `bowout show ID --context` writes it.",
)
@as_json
def check(*, file: Path, context_file: Path, json_: bool) -> None:
    """Say every reason why this letter should not leave as it is."""
    from bowout.contracts.letter import holds_mail, judgement_json, letter_from_mail  # noqa: PLC0415  # imported when called
    from bowout.steps.check import check as judge  # noqa: PLC0415  # the same

    context = _context(context_file)
    raw = file.read_bytes()
    if not holds_mail(raw):
        raise Unreadable(name=file.name, reason="it holds no mail; save the letter as an .eml file")
    judgement = judge(letter_from_mail(raw, context), context)
    if json_:
        show_json(judgement_json(judgement))
    else:
        click.echo(_words(judgement))


def _context(path: Path) -> LetterContext:
    from bowout.contracts.letter import context_from_json  # noqa: PLC0415  # imported when called

    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict):
            raise Unreadable(name=path.name, reason="it holds no JSON object")
        return context_from_json(data)
    except json.JSONDecodeError as error:
        raise Unreadable(name=path.name, reason="it is not a context written by bowout show ID --context") from error
    except ValueError as error:
        raise Unreadable(name=path.name, reason=str(error)) from error


def _words(judgement: Judgement) -> str:
    if not judgement.objections:
        return "Nothing speaks against this letter."
    lines = ["This letter may leave." if judgement.passes else "This letter should not leave as it is."]
    for one in judgement.objections:
        quote = f" “{one.quote}”" if one.quote else ""
        lines.append(f"  {one.id:<4}{one.why}{quote}")
    return "\n".join(lines)
