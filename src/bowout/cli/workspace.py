"""What every verb of the workspace shares: which workspace, as of when, and JSON or words."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bowout.cli.console import Moment, as_json, console, show_json
from bowout.errors import YourMistake

if TYPE_CHECKING:
    from bowout.cli.tables import Look
    from bowout.closer import Closer
    from bowout.closer.views import Conversation

Command = Callable[..., None]

ONLY_ON_WHAT_IS_KEPT = frozenset({"board", "export", "letters", "reopen", "sending"})  # modules of such verbs


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """One verb at work: the opened closer, and how its answer is to be shown."""

    closer: Closer
    json: bool

    @property
    def look(self) -> Look:
        """Times as this person says them."""
        from bowout.cli.tables import Look  # noqa: PLC0415  # rich takes 60 ms

        return Look(now=self.closer.now, home=self.closer.settings.home)

    def conversation(self, shown: Conversation, sentence: str = "") -> None:
        """What is true of one conversation after a verb."""
        from bowout.closer.contract import conversation_contract  # noqa: PLC0415

        if self.json:
            show_json(conversation_contract(shown))
        elif sentence:
            click.echo(sentence)
        else:
            from bowout.cli.pages import conversation_lines  # noqa: PLC0415

            for line in conversation_lines(shown, self.look):
                console().print(line)


def of_workspace(command: Command) -> Command:
    """A verb that works on the workspace: its first argument is the Session."""

    @click.option(
        "--workspace",
        envvar="BOWOUT_WORKSPACE",
        metavar="PATH",
        help="The file that holds your work; a private one in your data folder when left out.",
    )
    @click.option("--now", type=Moment(), help="Act as of this time instead of the present.")
    @as_json
    @functools.wraps(command)
    def run(*, workspace: str | None, now: datetime | None, json_: bool, **given: Any) -> None:
        refuse_missing(workspace, command.__module__)
        with open_closer(workspace, now) as closer:
            command(Session(closer=closer, json=json_), **given)

    return run


class NoWorkspace(YourMistake):
    """There is no workspace at {place} yet. Start with: bowout sync SOURCE"""


def refuse_missing(workspace: str | None, module: str) -> None:
    """A verb that only looks at or acts on what is kept makes no empty workspace of a mistyped name."""
    if module.rpartition(".")[2] not in ONLY_ON_WHAT_IS_KEPT or (workspace or "").startswith("postgresql"):
        return
    from bowout.closer.closer import default_workspace  # noqa: PLC0415  # the store takes 0.3 s to import

    place = Path(workspace or default_workspace()).expanduser()
    if not place.exists():
        raise NoWorkspace(place=place)


def open_closer(workspace: str | None, now: datetime | None = None) -> Closer:
    """The workspace the person named, or their own."""
    from bowout.closer import Closer  # noqa: PLC0415  # the store takes 0.3 s to import
    from bowout.closer.closer import default_workspace  # noqa: PLC0415  # the same
    from bowout.vault import LateVault, open_vault  # noqa: PLC0415  # the same

    address = workspace is not None and workspace.startswith("postgresql")
    where: str | Path = workspace if address and workspace else Path(workspace or default_workspace()).expanduser()
    folder = default_workspace().parent if isinstance(where, str) else where.absolute().parent
    return Closer.open(where, clock=clock_from(now), vault=LateVault(lambda: open_vault(folder, ask=ask_passphrase)))


def clock_from(now: datetime | None) -> Callable[[], datetime]:
    """A clock that says `now` at this moment and goes on from there; the machine's own when it is left out."""
    if now is None:
        return lambda: datetime.now(UTC)
    started = time.monotonic()
    return lambda: now + timedelta(seconds=time.monotonic() - started)


def ask_passphrase() -> str:
    """From the environment, or from the person at the terminal; NoPassphrase where there is none."""
    import sys  # noqa: PLC0415

    from bowout.vault import NoPassphrase, passphrase_from_environment  # noqa: PLC0415

    try:
        return passphrase_from_environment()
    except NoPassphrase:
        if not sys.stdin.isatty():
            raise
        asked: str = click.prompt("Passphrase of your passwords' file", hide_input=True, err=True)
        return asked
