"""`bowout offer assess`: judge the papers of one offer, whoever holds them, without a workspace.

Reads files, prints the verdict, keeps nothing. The verbs that work on the workspace join this group in offer_verbs.py.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bowout.cli.console import Moment, as_json, console, show_json

if TYPE_CHECKING:
    from bowout.steps.offer import Document, Proof, Verdict


@click.group()
def offer() -> None:
    """Judge the new offer: is it firm, what is open, what to ask."""


@offer.command("assess")
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--now", type=Moment(), default=None, help="Judge as of this time (ISO 8601).")
@click.option("--me", metavar="ADDRESS", multiple=True, help="An address of yours; may be given several times.")
@as_json
def assess_files(files: tuple[Path, ...], now: datetime | None, me: tuple[str, ...], json_: bool) -> None:
    """Judge FILEs (.eml, .pdf, .docx, .odt, .txt, .html, mbox) together as one offer.

    Exit code 0 when the offer was judged, 1 when a file could not be read.
    """
    from bowout.contracts.verdict import verdict_json  # noqa: PLC0415  # `--help` need not wait for the judgement
    from bowout.steps.offer.assess import assess  # noqa: PLC0415  # the same

    verdict = assess(gathered(files, me), now=now or datetime.now(UTC), me=me)
    if json_:
        show_json(verdict_json(verdict))
    else:
        for line in lines_of(verdict):
            console().print(line, markup=False)
    sys.exit(1 if verdict.unreadable else 0)


def gathered(files: tuple[Path, ...], me: tuple[str, ...]) -> tuple[Document, ...]:
    """Every document of the files, with the person's own mail marked."""
    from bowout.sources.documents import read_file  # noqa: PLC0415  # the same

    mine = {address.strip().lower() for address in me}
    documents = [each for path in files for each in read_file(path)]
    return tuple(replace(each, mine=each.mine or bool(each.sender and each.sender.email in mine)) for each in documents)


def lines_of(verdict: Verdict) -> Iterator[str]:
    """The verdict for a person: how firm, what is proven, what is open, what to ask."""
    from bowout.steps.offer.gate import gate_sentence  # noqa: PLC0415  # the same

    yield " · ".join(each for each in (verdict.employer, verdict.role) if each) or "An offer"
    yield gate_sentence(verdict)
    if verdict.start_date:
        yield f"Start: {verdict.start_date:%A, %-d %B %Y}"
    if verdict.expires:
        yield f"Answer wanted by: {verdict.expires:%A, %-d %B %Y}"
    yield from titled("For doubt", verdict.suspicious)
    yield from titled("What it rests on", [proof_line(each) for each in verdict.evidence])
    yield from titled("Settled", [each.value.replace("_", " ") for each in verdict.cleared_conditions])
    yield from titled("To ask the employer", verdict.missing)
    yield from titled("Could not be read", [f"{file}: {reason}" for file, reason in verdict.unreadable])


def titled(title: str, entries: tuple[str, ...] | list[str]) -> Iterator[str]:
    """A heading and its entries, or nothing."""
    if entries:
        yield ""
        yield f"{title}:"
        yield from (f"  {entry}" for entry in entries)


def proof_line(proof: Proof) -> str:
    """A quoted line with where it stands."""
    place = f"{proof.file}, page {proof.page}" if proof.page else proof.file
    return f"“{' '.join(proof.quote.split())}” ({place})"
