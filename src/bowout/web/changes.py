"""What the page changes: one function a button, one method of the closer behind it.

Each takes what the person sent and returns the sentence that says what is true now, and the page to show. It works as a
plain form, which is answered with a redirect, and through htmx, which asks for one part of the page by its id.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bowout.errors import BowoutError, NotFound, PersonMustDecide, YourMistake
from bowout.steps.letter import Letter
from bowout.steps.outbox import State
from bowout.web import words
from bowout.web.desk import Desk, Notice
from bowout.web.pages import PARTS, desk_of
from bowout.web.render import render

MAX_TEXT = 1024 * 1024  # bytes of one field


class NothingGiven(YourMistake):
    """{what} is empty. Nothing was changed."""


class ShownLetterGone(PersonMustDecide):
    """There is no letter to approve here any more. Look at the conversation again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """What the person sent: the names in the address, the fields, and the files, kept for the moment."""

    path: Mapping[str, str]
    form: FormData
    files: tuple[Path, ...] = ()

    @property
    def candidacy(self) -> str:
        """The conversation in the address."""
        return self.path["candidacy"]

    def text(self, name: str) -> str:
        """A field with the line ends of this program; empty when it was not sent."""
        value = self.form.get(name, "")
        return value.replace("\r\n", "\n") if isinstance(value, str) else ""

    def needed(self, name: str, what: str) -> str:
        """A field that must not be empty. NothingGiven."""
        text = self.text(name).strip()
        if not text:
            raise NothingGiven(what=what)
        return text


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What is true now, in a sentence (none for a letter saved as it is typed), and where to look."""

    sentence: str
    where: str


Change = Callable[[Desk, Ask], Told]


def page_of(candidacy: str, anchor: str = "act") -> str:
    """The address of a conversation."""
    return f"/conversation/{quote(candidacy, safe='')}#{anchor}"


def came_from(ask: Ask, otherwise: str) -> str:
    """The page that the button stood on, if it is one of ours."""
    return ask.text("from") if ask.text("from") in {"/", "/outbox"} else otherwise


def add_document(desk: Desk, ask: Ask) -> Told:
    """Papers that speak of the offer."""
    if not ask.files:
        raise NothingGiven(what="The choice of documents")
    for path in ask.files:
        desk.closer.add_document(path)
    read = ", ".join(path.name for path in ask.files)
    return Told(sentence=f"Read: {read}. The offer was judged again.", where="/offer")


def state(desk: Desk, ask: Ask) -> Told:
    """The person's own word on the offer."""
    desk.closer.state(ask.needed("fact", "What you know"))
    return Told(sentence="Your word is kept with today's date, and the offer was judged again.", where="/offer")


def keep(desk: Desk, ask: Ask) -> Told:
    """Whose offer is kept."""
    employer = ask.needed("employer", "The employer's name")
    desk.closer.keep(employer)
    return Told(sentence=f"You keep the offer of {employer}. Nobody there will be written to.", where="/offer")


def release(desk: Desk, ask: Ask) -> Told:
    """A tier let go while checks are pending."""
    view = desk.closer.release(ask.needed("tier", "What to let go"))
    return Told(sentence=view.gate, where="/offer")


def override(desk: Desk, ask: Ask) -> Told:
    """The gate opened against its advice."""
    desk.closer.override(ask.needed("reason", "Your reason"))
    return Told(sentence="You have decided. Your reason is kept, and letters can be approved now.", where="/offer")


def draft(desk: Desk, ask: Ask) -> Told:
    """The letter in the person's own words, kept and checked."""
    keep_words(desk, ask)
    return Told(sentence="Saved.", where=page_of(ask.candidacy))


def tone(desk: Desk, ask: Ask) -> Told:
    """Another tone for a letter that was not edited."""
    desk.closer.set_tone(ask.candidacy, ask.needed("tone", "The tone"))
    return Told(sentence="The letter was written again.", where=page_of(ask.candidacy))


def afresh(desk: Desk, ask: Ask) -> Told:
    """Back to the letter as Bowout would write it."""
    desk.closer.edit(ask.candidacy)
    return Told(sentence="This is Bowout's draft again.", where=page_of(ask.candidacy))


def shown_letter(letter: Letter, ask: Ask) -> Letter:
    """The letter as it stood on the person's screen: the recipients printed there, the words in the fields."""
    form = ask.form
    to, cc = (tuple(str(value) for value in form.getlist(name)) for name in ("to", "cc"))
    answers = ask.text("in_reply_to") or None
    return replace(letter, to=to, cc=cc, in_reply_to=answers, subject=ask.text("subject"), body=ask.text("body"))


def keep_words(desk: Desk, ask: Ask) -> Letter:
    """Keep the words in the fields if they are new; the letter as shown. ShownLetterGone."""
    letter = desk.closer.conversation(ask.candidacy).letter
    if letter is None:
        raise ShownLetterGone
    shown = shown_letter(letter, ask)
    if (shown.subject, shown.body) != (letter.subject, letter.body):
        desk.closer.edit(ask.candidacy, subject=shown.subject, body=shown.body)
    return shown


def approve(desk: Desk, ask: Ask) -> Told:
    """Exactly what was shown.

    The digest is taken of the fields and recipients that were on the screen: a letter whose recipients changed
    meanwhile is refused, and words typed a moment ago are what leaves.
    """
    shown = keep_words(desk, ask)
    view = desk.closer.approve(ask.candidacy, shown.digest)
    waits = [one.not_before - desk.now() for one in view.dispatches if one.state is State.APPROVED]
    desk.expect(max((wait.total_seconds() for wait in waits), default=0.0))
    return Told(sentence="Approved. You can still take it back.", where=page_of(ask.candidacy))


def beside(desk: Desk, ask: Ask) -> Told:
    """The answer, the one line after silence or the letter of the way back, exactly as it was shown."""
    view = desk.closer.approve(ask.candidacy, ask.needed("digest", "The letter"), several=bool(ask.text("several")))
    waits = [one.not_before - desk.now() for one in view.dispatches if one.state is State.APPROVED]
    desk.expect(max((wait.total_seconds() for wait in waits), default=0.0))
    return Told(sentence="Approved. You can still take it back.", where=page_of(ask.candidacy))


def undo(desk: Desk, ask: Ask) -> Told:
    """An approved letter taken back."""
    view = desk.closer.undo(ask.candidacy)
    name = view.candidacy.employer.name
    return Told(sentence=f"Taken back. Nothing was sent to {name}.", where=came_from(ask, page_of(ask.candidacy)))


def answer(desk: Desk, ask: Ask) -> Told:
    """What Bowout was unsure of, settled."""
    settled = ask.needed("answer", "Your answer")
    desk.closer.answer_question(ask.candidacy, settled)
    where = "/" if settled == "close" else page_of(ask.candidacy)  # what is no open conversation leaves the board
    return Told(sentence="Thank you, that is settled.", where=where)


def done(desk: Desk, ask: Ask) -> Told:
    """What the person did by hand; with a message pasted elsewhere, the words in the field are kept as well."""
    if ask.text("body"):
        keep_words(desk, ask)
    desk.closer.done(ask.candidacy, ask.needed("task", "The task"), ask.text("words").strip())
    return Told(sentence="Noted in the record.", where=page_of(ask.candidacy))


def reopened(desk: Desk, ask: Ask) -> Told:
    """The person wrote or called to take a conversation up again."""
    desk.closer.done(ask.candidacy, "reopened", ask.text("words").strip())
    desk.way_back = desk.closer.reopen()
    return Told(sentence="Noted. Give them a day or two before you try the next.", where="/way-back")


def resolve(desk: Desk, ask: Ask) -> Told:
    """Whether a letter arrived, where only the person can find out."""
    arrived = {"yes": True, "no": False}.get(ask.needed("arrived", "Your answer"))
    if arrived is None:
        raise NothingGiven(what="Your answer")
    view = desk.closer.resolve(ask.path["dispatch"], arrived=arrived)
    desk.expect(0.0)
    sentence = "Thank you. That is in the record." if arrived else "Thank you. It is sent once more."
    return Told(sentence=sentence, where=page_of(view.candidacy.id))


def pull(desk: Desk, ask: Ask) -> Told:
    """A lever of the demo."""
    lever = desk.levers.get(ask.path["lever"])
    if lever is None:
        raise NotFound(what="lever", name=ask.path["lever"], hint="")
    return Told(sentence=lever.pull(), where=came_from(ask, "/"))


def reopen(desk: Desk, _: Ask) -> Told:
    """The way back when the offer falls through."""
    desk.way_back = desk.closer.reopen()
    return Told(sentence="What was still waiting to leave has been taken back.", where="/way-back")


def sync(desk: Desk, ask: Ask) -> Told:
    """Read what is new, beside the page."""
    source = ask.text("source").strip()
    desk.read((source,) if source else ())
    return Told(sentence="", where="/reading")


def endpoint(change: Change, home: str) -> Callable[[Request], Awaitable[Response]]:
    """The route of a change; `home` is the page that shows its sentence when it was refused."""

    async def posted(request: Request) -> Response:
        async with request.form(max_files=20, max_fields=100, max_part_size=MAX_TEXT) as form:
            with TemporaryDirectory(prefix="bowout-") as folder:
                ask = Ask(path=request.path_params, form=form, files=await kept(form, Path(folder)))
                return await run_in_threadpool(answered, request, change, ask, home)

    return posted


def answered(request: Request, change: Change, ask: Ask, home: str) -> Response:
    """Make the change and tell the person: as a part of the page for htmx, else as a page of its own."""
    desk = desk_of(request)
    name = request.headers.get("hx-target", "")
    wants_part = "hx-request" in request.headers and name in PARTS
    try:
        with desk.changing:
            told = change(desk, ask)
    except BowoutError as problem:
        return refused(desk, Notice(sentence=problem.sentence, bad=True), ask, None if wants_part else home)
    if not wants_part:
        if told.sentence:
            desk.notices.append(Notice(sentence=told.sentence))
        return RedirectResponse(told.where, status_code=303)
    told_apart = () if name == "objections" else (Notice(sentence=told.sentence),)
    return HTMLResponse(PARTS[name](desk, ask.path.get("candidacy", "")) + render("_notice.html", notices=told_apart))


def refused(desk: Desk, notice: Notice, ask: Ask, home: str | None) -> Response:
    """What did not happen and why: in place for htmx (no `home`), else on the page the person came from."""
    if home is None:
        return HTMLResponse(render("_notice.html", notices=(notice,)), 422, headers={"HX-Reswap": "none"})
    desk.notices.append(notice)
    return RedirectResponse(home.format(**{name: quote(part, safe="") for name, part in ask.path.items()}), 303)


async def kept(form: FormData, folder: Path) -> tuple[Path, ...]:
    """The files of the form in a folder of their own, each under a name that is safe to show and to open."""
    paths = []
    for number, upload in enumerate(form.getlist("document")):
        if isinstance(upload, UploadFile) and upload.filename:
            place = folder / str(number)
            place.mkdir()
            path = place / file_name(upload.filename)
            path.write_bytes(await upload.read())
            paths.append(path)
    return tuple(paths)


def file_name(given: str) -> str:
    """The last part of a name as some browser sent it, without what cannot be seen, not hidden, at most 120 bytes."""
    last = PurePosixPath(given.replace("\\", "/")).name
    name = words.UNSEEN.sub("", last).replace("\n", " ").strip(" .") or "document"
    stem, dot, suffix = name.rpartition(".")
    if len(name.encode()) <= 120:
        return name
    return (stem or suffix).encode()[:100].decode(errors="ignore") + (dot + suffix if stem and len(suffix) < 10 else "")
