"""What the page shows: one function a page, and the parts of pages that are shown again after a change.

Refuses to change anything.
"""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bowout.closer import Conversation
from bowout.closer.keeping import contacts
from bowout.closer.views import mail_link
from bowout.errors import BowoutError, NotFound
from bowout.steps.outbox import Dispatch
from bowout.web import sections
from bowout.web.desk import UNEXPECTED, Desk
from bowout.web.render import render

FORMS = {
    "json": ("application/json", "bowout-record.json"),
    "csv": ("text/csv", "bowout-record.csv"),
    "html": ("text/html", "bowout-record.html"),
    "reliance": ("text/plain", "bowout-turned-down.txt"),
    "vcard": ("text/vcard", "bowout-contacts.vcf"),
    "ics": ("text/calendar", "bowout-stay-in-touch.ics"),
}


def desk_of(request: Request) -> Desk:
    """The state of this running page."""
    desk = request.app.state.desk
    assert isinstance(desk, Desk)
    return desk


def page(desk: Desk, template: str, status: HTTPStatus = HTTPStatus.OK, **values: object) -> Response:
    """A whole page in its frame, with the notices that wait to be shown."""
    return HTMLResponse(
        render(template, desk=desk, now=desk.now(), notices=desk.take_notices(), **values), status_code=status
    )


def board(request: Request) -> Response:
    """The first page: the offer, and every conversation."""
    desk = desk_of(request)
    return page(desk, "board.html", here="board", board=desk.closer.board())


def offer(request: Request) -> Response:
    """The offer with all it rests on, and what the person may say about it."""
    desk = desk_of(request)
    board = desk.closer.board()
    return page(desk, "offer.html", here="offer", offer=board.offer, board=board)


def way_back(request: Request) -> Response:
    """Whom to write to again when the offer falls through, the best chance first."""
    desk = desk_of(request)
    return page(desk, "way_back.html", here="offer", first_ask=desk.closer.first_ask(), links=mail_link)


def conversation(request: Request) -> Response:
    """One conversation with everything the person decides on."""
    desk = desk_of(request)
    found = desk.closer.conversation(request.path_params["candidacy"])
    return page(desk, "conversation.html", here="", c=found, following=following(desk, found))


def following(desk: Desk, now_shown: Conversation) -> Conversation | None:
    """The conversation to look at next, so that a person can go through all of them in one sitting."""
    return sections.next_up(desk.closer.board(), now_shown)


def outbox(request: Request) -> Response:
    """Every letter that left or is about to, newest first."""
    desk = desk_of(request)
    return page(desk, "outbox.html", here="outbox", sent=sent(desk))


def record(request: Request) -> Response:
    """How every conversation ended: on the screen, on paper, or to keep as a file."""
    desk = desk_of(request)
    shown = desk.closer.board()
    return page(desk, "record.html", here="record", board=shown, contacts=contacts(shown))


def reading(request: Request) -> Response:
    """What is being read or was read last, and what could not be."""
    return page(desk_of(request), "reading.html", here="reading")


def export(request: Request) -> Response:
    """The record as a file to keep."""
    form = request.path_params["form"]
    if form not in FORMS:
        raise NotFound(what="form of the record", name=form, hint=f"There are {', '.join(FORMS)}.")
    kind, name = FORMS[form]
    text = desk_of(request).closer.export(form)
    # Always a file to save: shown in place, its own styles would need a weaker policy.
    return Response(text, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def sent(desk: Desk) -> list[tuple[Conversation, Dispatch]]:
    """(conversation, dispatch) of every letter, the newest first."""
    pairs = [(c, d) for c in desk.closer.board().conversations for d in c.dispatches]
    return sorted(pairs, key=lambda pair: pair[1].approved_at, reverse=True)


def board_part(desk: Desk, _: str) -> str:
    """The board without its frame."""
    return render("_board.html", desk=desk, now=desk.now(), board=desk.closer.board())


def act_part(desk: Desk, candidacy: str) -> str:
    """What there is to do in one conversation: the letter, the undo, the answer."""
    found = desk.closer.conversation(candidacy)
    return render("_act.html", desk=desk, now=desk.now(), c=found, following=following(desk, found))


def objections_part(desk: Desk, candidacy: str) -> str:
    """What stands against the letter as it is now, and whether it can be approved."""
    return render("_checked.html", desk=desk, now=desk.now(), c=desk.closer.conversation(candidacy))


def outbox_part(desk: Desk, _: str) -> str:
    """The outbox without its frame."""
    return render("_outbox.html", desk=desk, now=desk.now(), sent=sent(desk))


def reading_part(desk: Desk, _: str) -> str:
    """How far the reading is."""
    return render("_reading.html", desk=desk, now=desk.now())


PARTS: dict[str, Callable[[Desk, str], str]] = {
    "board": board_part,
    "act": act_part,
    "objections": objections_part,
    "outbox": outbox_part,
    "reading": reading_part,
}


def part(request: Request) -> Response:
    """One part of a page, shown again because time has passed."""
    name, desk = request.path_params["part"], desk_of(request)
    if name not in PARTS:
        raise NotFound(what="part", name=name, hint="")
    return HTMLResponse(PARTS[name](desk, request.query_params.get("of", "")))


def failed(request: Request, problem: Exception) -> Response:
    """A page for what did not work: the sentence of the error, or that it is our fault."""
    missing = isinstance(problem, NotFound)
    sentence = problem.sentence if isinstance(problem, BowoutError) else UNEXPECTED
    status = HTTPStatus.NOT_FOUND if missing else HTTPStatus.INTERNAL_SERVER_ERROR
    return sorry(request, sentence, status)


def nowhere(request: Request, _: Exception) -> Response:
    """An address that leads nowhere."""
    return sorry(request, "There is no such page here.", HTTPStatus.NOT_FOUND)


def sorry(request: Request, sentence: str, status: HTTPStatus) -> Response:
    """A sentence in the page's frame; asks nothing of the closer, which may be what has failed."""
    text = render("failed.html", desk=desk_of(request), here="", notices=(), sentence=sentence)
    return HTMLResponse(text, status_code=status)
