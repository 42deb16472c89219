"""`bowout serve`: the workspace as a page on this machine, for one person and one browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bowout.cli.console import say, show_json
from bowout.cli.workspace import Session, of_workspace

if TYPE_CHECKING:
    from bowout.closer import Closer
    from bowout.web.desk import Lever


@click.command()
@click.option("--port", default=0, show_default="any free one", help="The port on 127.0.0.1.")
@click.option("--browser/--no-browser", default=True, help="Open the page in your browser, or only print its link.")
@click.option("--send/--no-send", "carries", default=True, help="Send approved letters while the page is open.")
@of_workspace
def serve(session: Session, port: int, *, browser: bool, carries: bool) -> None:
    """Open your workspace as a page on this machine.

    The link works once and only here. Letters you approve leave by themselves when their undo time is over, as long
    as this runs; stop it with Ctrl-C.
    """
    show_page(session.closer, port=port, browser=browser, carries=carries, json=session.json)


def show_page(
    closer: Closer,
    *,
    port: int = 0,
    browser: bool = True,
    carries: bool = True,
    banner: str | None = None,
    levers: dict[str, Lever] | None = None,
    json: bool = False,
) -> None:
    """Serve the page until interrupted; `banner` and the buttons `levers` stand on top of every page. PortTaken."""
    from bowout.web.desk import Desk  # noqa: PLC0415  # the server takes 0.3 s to import
    from bowout.web.server import serve as serve_desk  # noqa: PLC0415  # the same

    def opened(link: str) -> None:
        if json:
            show_json({"schema": "bowout.serve/1", "link": link})
        else:
            say(f"Your page is open at {link}\nThe link works once. Stop with Ctrl-C.")
        if browser:
            open_browser(link)

    desk = Desk(closer=closer, banner=banner, levers=levers or {}, carries=carries)
    serve_desk(desk, port=port, opened=opened)


def open_browser(link: str) -> None:
    """Open the link in the person's browser.

    Accepted: other users of this machine may read a browser's arguments while it starts. The link works once, and
    whoever comes second is told so.
    """
    import webbrowser  # noqa: PLC0415

    if not webbrowser.open(link):
        say("No browser could be opened here. Open the link yourself.")
