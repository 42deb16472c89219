"""`bowout scan`: one reading of a mailbox, as JSON by contract or as a table for a person."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bowout.cli.console import Moment, as_json, console, progress, say, show_json

if TYPE_CHECKING:
    from bowout.closer.order import ScanOrder
    from bowout.closer.views import Scan

EXISTING = click.Path(exists=True, path_type=Path)


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=EXISTING)
@click.option("--calendar", "calendars", multiple=True, type=EXISTING, help="An .ics file or a folder of them.")
@click.option("--me", multiple=True, metavar="ADDRESS", help="Your own address; worked out when left out.")
@click.option("--now", type=Moment(), help="Judge as of this time instead of the present.")
@click.option("--zone", help="Your time zone, like Europe/Berlin; this machine's when left out.")
@click.option("--offer", "offers", multiple=True, type=EXISTING, help="A paper or mail of the offer you accepted.")
@click.option("--kept", metavar="NAME-OR-DOMAIN", help="The employer whose offer you keep.")
@click.option("--drafts", is_flag=True, help="Write the letters too.")
@click.option("--why", is_flag=True, help="Show under each line the reasons and the words they rest on.")
@click.option("--all", "all_", is_flag=True, help="Show the conversations that are already over, too.")
@as_json
def scan(  # one parameter an option, as click passes them
    *,
    sources: tuple[Path, ...],
    calendars: tuple[Path, ...],
    me: tuple[str, ...],
    now: datetime | None,
    zone: str | None,
    offers: tuple[Path, ...],
    kept: str | None,
    drafts: bool,
    why: bool,
    all_: bool,
    json_: bool,
) -> None:
    """Find every open conversation in a mailbox, and how each would be closed.

    SOURCE is an mbox file (also .gz, or the .zip of Google Takeout), a Maildir, a folder of .eml files, or one .eml.
    Nothing is kept, nothing is sent, and no network is used.
    """
    from bowout.closer.order import ScanOrder  # noqa: PLC0415  # the readers take 0.1 s to import
    from bowout.config import home_zone, zone_called  # noqa: PLC0415  # the same
    from bowout.steps.address import normalise  # noqa: PLC0415  # the same

    home = zone_called(zone) if zone else home_zone()
    order = ScanOrder(
        sources=sources,
        calendars=calendars,
        me=tuple(address.strip().lower() for address in me),
        now=now or datetime.now(home),
        home=home,
        home_known=zone is not None,
        offers=offers,
        kept=kept,
        drafts=drafts or why,
    )
    for address in order.me:
        if not normalise(address):
            raise click.BadParameter(f"{address} is no mail address.", param_hint="--me")
    found = _read(order)
    for trouble in (*found.troubles, *found.faults):
        say(f"{trouble.origin}: {trouble.sentence}" if trouble.origin else trouble.sentence)
    if kept and found.discovery.kept is None and found.verdict is None:
        say(f"Neither a conversation nor an offer of {kept} was found.")
    if json_:
        _show_json(found, drafts=drafts)
    else:
        _show_table(found, why=why, all_=all_)
    if found.nothing_read:
        sys.exit(1)


def _read(order: ScanOrder) -> Scan:
    from bowout.closer.order import read  # noqa: PLC0415  # the same

    with progress("Reading") as advance:
        material = read(order, progress=advance, meanwhile=_call_the_judges)
    from bowout.closer.scan import judged  # noqa: PLC0415  # the same

    return judged(order, material)


def _call_the_judges() -> None:
    """They take longer to come than a small mailbox takes to be read."""
    from bowout.closer.scan import get_ready  # noqa: PLC0415  # the same

    get_ready()


def _show_json(found: Scan, *, drafts: bool) -> None:
    from bowout.closer.contract import scan_contract  # noqa: PLC0415  # the same

    show_json(scan_contract(found, drafts=drafts))


def _show_table(found: Scan, *, why: bool, all_: bool) -> None:
    from bowout.cli.tables import Look, offer_lines, reasons, scan_table  # noqa: PLC0415  # rich takes 60 ms
    from bowout.closer.scan import is_over  # noqa: PLC0415  # the same

    look = Look(now=found.now, home=found.home)
    shown = tuple(one for one in found.conversations if all_ or not is_over(one.candidacy))
    out = console()
    for line in offer_lines(found.verdict):
        out.print(line)
    if not shown:
        out.print("No open conversation was found.")
    elif why:
        for one in shown:
            out.print(scan_table((one,), look))
            out.print(reasons(one, look))
    else:
        out.print(scan_table(shown, look))
    over = len(found.conversations) - len(shown)
    if over:
        out.print(f"{over} more {'is' if over == 1 else 'are'} already over; --all shows them.")
