"""`bowout demo`: the whole job on an invented search, in the browser or without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bowout.demo.stage import Stage
    from bowout.web.desk import Lever

BANNER = "This is a demo. Robin Ashdown, the employers and all the mail are invented, and nothing leaves this machine."
UNDO_SECONDS = 10


@click.command()
@click.option("--headless", is_flag=True, help="Walk the same path without a browser and print each step.")
@click.option("--port", default=0, show_default="any free one", help="The port on 127.0.0.1.")
@click.option("--browser/--no-browser", default=True, help="Open the page in your browser, or only print its link.")
@click.pass_context
def demo(ctx: click.Context, *, headless: bool, port: int, browser: bool) -> None:
    """Try everything on an invented search. Nothing leaves this machine, and nothing is kept."""
    if headless:
        from bowout.demo.walk import walk  # noqa: PLC0415  # imported when called

        ctx.exit(walk(click.echo))
    _show(port=port, browser=browser)


def _show(*, port: int, browser: bool) -> None:
    from datetime import UTC, datetime  # noqa: PLC0415  # the same

    from bowout.cli.serve import show_page  # noqa: PLC0415  # the same
    from bowout.demo.stage import stage  # noqa: PLC0415  # the same

    with stage(datetime.now(UTC), undo_seconds=UNDO_SECONDS, ticking=True) as set_up:
        set_up.closer.sync(set_up.sources)
        show_page(set_up.closer, port=port, browser=browser, banner=BANNER, levers=levers(set_up))


def levers(set_up: Stage) -> dict[str, Lever]:
    """What the person may let happen there: the last check is cleared, a day passes, the start is put off."""
    from datetime import timedelta  # noqa: PLC0415  # imported when called

    from bowout.web.desk import Lever  # noqa: PLC0415  # the same

    def checks() -> str:
        set_up.world.checks_clear()
        set_up.closer.sync()
        return f"A mail from the new employer has arrived. {set_up.closer.offer().gate}"

    def day() -> str:
        set_up.world.advance(timedelta(days=1))
        set_up.closer.send()
        replies = set_up.closer.sync().replies
        return f"A day has passed. {replies or 'No'} {'answer' if replies == 1 else 'answers'} came back."

    def trouble() -> str:
        set_up.world.start_postponed()
        set_up.closer.sync()
        return f"A mail from the new employer has arrived. {set_up.closer.offer().gate}"

    return {
        "checks": Lever(label="Let the last check clear", pull=checks),
        "day": Lever(label="Let a day pass", pull=day),
        "trouble": Lever(label="Let the offer run into trouble", pull=trouble),
    }
