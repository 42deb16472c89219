"""The application: one table of routes, and the guard before it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bowout.errors import BowoutError
from bowout.web import changes, pages
from bowout.web.changes import Change, endpoint
from bowout.web.desk import Desk
from bowout.web.guard import Guard, Keys
from bowout.web.render import small

STATIC = Path(__file__).parent / "static"

READS = [
    Route("/", pages.board),
    Route("/offer", pages.offer),
    Route("/way-back", pages.way_back),
    Route("/conversation/{candidacy}", pages.conversation),
    Route("/outbox", pages.outbox),
    Route("/record", pages.record),
    Route("/record/{form}", pages.export),
    Route("/reading", pages.reading),
    Route("/part/{part}", pages.part),
]

CHANGES: dict[str, tuple[Change, str]] = {
    "/offer/document": (changes.add_document, "/offer"),
    "/offer/fact": (changes.state, "/offer"),
    "/offer/keep": (changes.keep, "/offer"),
    "/offer/release": (changes.release, "/offer"),
    "/offer/override": (changes.override, "/offer"),
    "/offer/reopen": (changes.reopen, "/offer"),
    "/conversation/{candidacy}/draft": (changes.draft, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/tone": (changes.tone, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/afresh": (changes.afresh, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/approve": (changes.approve, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/beside": (changes.beside, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/undo": (changes.undo, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/answer": (changes.answer, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/done": (changes.done, "/conversation/{candidacy}#act"),
    "/conversation/{candidacy}/reopened": (changes.reopened, "/way-back"),
    "/dispatch/{dispatch}/resolve": (changes.resolve, "/outbox"),
    "/sync": (changes.sync, "/reading"),
    "/lever/{lever}": (changes.pull, "/"),
}


def create_app(desk: Desk, *, authority: str, keys: Keys) -> Guard:
    """The page for one workspace, answering to `authority` (host and port) and to whoever holds the keys."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        with desk.carrying():
            yield

    posts = [Route(path, endpoint(change, home), methods=["POST"]) for path, (change, home) in CHANGES.items()]
    app = Starlette(
        routes=[*READS, *posts, Mount("/static", StaticFiles(directory=STATIC), name="static")],
        exception_handlers={BowoutError: pages.failed, 404: pages.nowhere, 405: pages.nowhere, 500: pages.failed},
        lifespan=lifespan,
    )
    app.state.desk = desk
    # Outside of everything, so that the answer to an unforeseen error carries the policy too.
    return Guard(app, authority=authority, keys=keys, say=small)
