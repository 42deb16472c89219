"""`bowout send`, `undo`, `done` and `resolve`: what leaves, what is taken back, what was done by hand."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from bowout.cli.console import say, show_json
from bowout.cli.workspace import Session, of_workspace
from bowout.errors import PersonMustDecide, WorldFault

if TYPE_CHECKING:
    from bowout.closer.views import Leaving
    from bowout.steps.outbox import Dispatch


class HeldBack(PersonMustDecide):
    """{count} not sent, because something changed since you approved. `bowout board` shows what."""


class InDoubt(PersonMustDecide):
    """{count} cut off while being handed over. Look into Sent, then say what you found: bowout resolve"""


class NotTaken(WorldFault):
    """{count} not taken. What was put off is tried again by the next `bowout send`."""


WORDS = {"approved": "Put off", "stopped": "Held back", "unknown": "In doubt", "refused": "Refused"}


@click.command()
@click.option("--dry-run", is_flag=True, help="Show exactly what would go, byte for byte, and send nothing.")
@click.option("--no-wait", is_flag=True, help="Do not wait for the time in which you can still undo.")
@of_workspace
def send(session: Session, *, dry_run: bool, no_wait: bool) -> None:
    """Send what you approved, soonest interview first. It waits until your time to undo is over; Ctrl-C stops it."""
    if dry_run:
        _show_dry_run(session, session.closer.dry_run())
        return
    if not no_wait:
        _wait(session)
    stands = session.closer.send()
    left = session.closer.dry_run()
    _show_sent(session, stands, left)
    _complain(stands)


def _complain(stands: Sequence[Dispatch]) -> None:
    """What did not leave decides the exit code: first what only the person can settle."""
    for states, complaint in (({"stopped"}, HeldBack), ({"unknown"}, InDoubt), ({"approved", "refused"}, NotTaken)):
        found = [one for one in stands if one.state in states]
        if found:
            raise complaint(count="One letter was" if len(found) == 1 else f"{len(found)} letters were")


def _wait(session: Session) -> None:
    """Until the last undo window is over; letters that wait for longer are scheduled and stay."""
    window = session.closer.settings.undo_seconds
    ends = [one.due for one in session.closer.dry_run() if (one.due - session.closer.now).total_seconds() <= window]
    if ends and max(ends) > session.closer.now:
        say(f"You can still undo until {max(ends).astimezone(session.closer.settings.home):%H:%M:%S}. Ctrl-C stops.")
        while (rest := (max(ends) - session.closer.now).total_seconds()) > 0:
            time.sleep(min(rest, 1.0))


def _show_dry_run(session: Session, leaving: Sequence[Leaving]) -> None:
    from bowout.closer.contract import leaving_contract  # noqa: PLC0415

    if session.json:
        show_json([leaving_contract(one) for one in leaving])
        return
    if not leaving:
        say("Nothing is approved, so nothing would be sent.")
    for one in leaving:
        say(f"To {', '.join(one.dispatch.recipients)}, from {_clock(session, one.due)} on.")
        if one.held:
            say(f"It would be held back: {one.held}")
        click.echo(one.dispatch.wire.decode("utf-8", "replace").replace("\r\n", "\n"))


def _show_sent(session: Session, stands: Sequence[Dispatch], left: Sequence[Leaving]) -> None:
    from bowout.closer.contract import dispatch_contract  # noqa: PLC0415

    if session.json:
        show_json({"sent": [dispatch_contract(one) for one in stands], "waiting": len(left)})
        return
    if not stands and not left:
        click.echo("Nothing is approved, so nothing was sent.")
    for one in stands:
        what = "Sent" if one.state.left else WORDS.get(one.state.value, one.state.value.capitalize())
        click.echo(f"{what}: {', '.join(one.recipients)}. {one.outcome}".rstrip(". ") + ".")
    for waiting in left:
        click.echo(f"Waits until {_clock(session, waiting.due)}: {', '.join(waiting.dispatch.recipients)}.")


def _clock(session: Session, moment: datetime) -> str:
    return f"{moment.astimezone(session.closer.settings.home):%H:%M:%S}"


@click.command()
@click.argument("name", metavar="ID")
@of_workspace
def undo(session: Session, name: str) -> None:
    """Take an approved letter back before it leaves."""
    shown = session.closer.undo(name)
    session.conversation(shown, f"Taken back. Nothing was sent to {shown.candidacy.employer.name}.")


@click.command()
@click.argument("name", metavar="ID")
@click.argument("task")
@click.argument("words", nargs=-1)
@of_workspace
def done(session: Session, name: str, task: str, words: tuple[str, ...]) -> None:
    """Record what you did yourself.

    TASK is `portal`, `chat`, `call`, `cancel_link`, or another task of the plan; `told` says that they know. WORDS are
    yours, and are kept.
    """
    shown = session.closer.done(name, task, " ".join(words))
    session.conversation(shown, f"Noted: {task.replace('_', ' ')}, {shown.candidacy.employer.name}.")


@click.command()
@click.argument("dispatch")
@click.option("--arrived/--lost", required=True, help="It arrived, or it never left.")
@of_workspace
def resolve(session: Session, dispatch: str, *, arrived: bool) -> None:
    """Say whether a letter left, where the connection broke and Bowout cannot know."""
    shown = session.closer.resolve(dispatch, arrived=arrived)
    words = "It is in the record as sent." if arrived else "It will be sent again with the next `bowout send`."
    session.conversation(shown, words)
