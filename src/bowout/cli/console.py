"""What every verb shares: where JSON, sentences and progress go, times as a person writes them, common options.

JSON goes to standard output alone; everything for the eye of a person beside it goes to standard error.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

Command = TypeVar("Command", bound=Callable[..., Any])

PATIENCE = 1.0  # seconds without a sign of life that a person accepts


def show_json(value: object) -> None:
    """One JSON document on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def say(sentence: str) -> None:
    """A sentence for the person, beside the result."""
    click.echo(sentence, err=True)


def console() -> Console:
    """Where tables go: standard output, plain when it is no terminal."""
    from rich.console import Console  # noqa: PLC0415  # 40 ms that `--help` need not wait for

    return Console(highlight=False, soft_wrap=False, emoji=False)


def as_json(command: Command) -> Command:
    """The `--json` flag."""
    return click.option("--json", "json_", is_flag=True, help="Print JSON by the contract, nothing else.")(command)


class Moment(click.ParamType):  # type: ignore[type-arg]  # generic from click 8.4 on only
    """A time in ISO 8601; without an offset it is in the zone of this machine."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """An aware datetime, or the sentence that says how to write one."""
        from bowout.config import home_zone  # noqa: PLC0415

        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a time. Write it like 2026-11-23T09:30 or 2026-11-23T09:30+01:00.", param, ctx)
        return moment if moment.tzinfo else moment.replace(tzinfo=home_zone())


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """A bar on standard error once the work has taken a second; called with how far it is."""
    bars: list[Progress] = []
    started = time.monotonic()

    def advance(so_far: int) -> None:
        if not bars and time.monotonic() - started > PATIENCE:
            bars.append(_bar(what, total))
        for bar in bars:
            bar.update(bar.task_ids[0], completed=so_far)

    try:
        yield advance
    finally:
        for bar in bars:
            bar.stop()


def _bar(what: str, total: int | None) -> Progress:
    from rich.console import Console  # noqa: PLC0415  # 60 ms that a short reading need not wait for
    from rich.progress import Progress  # noqa: PLC0415  # the same

    bar = Progress(console=Console(stderr=True), transient=True)
    bar.add_task(what, total=total)
    bar.start()
    return bar


def when(moment: datetime, *, now: datetime, home: tzinfo) -> str:
    """A day and time as people say them: `today 14:00`, `Tue 24 Nov 14:00`, with the year when it is another."""
    local, here = moment.astimezone(home), now.astimezone(home)
    days = (local.date() - here.date()).days
    clock = f"{local:%H:%M}"
    if days in {-1, 0, 1}:
        return f"{('yesterday', 'today', 'tomorrow')[days + 1]} {clock}"
    day = f"{local:%a} {local.day} {local:%b}"
    return f"{day} {clock}" if local.year == here.year else f"{day} {local.year} {clock}"
