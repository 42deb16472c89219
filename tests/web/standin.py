"""A closer of views alone: it shows the invented search and keeps what the person does in a list.

For rendering only. What really happens to a letter is tested on the real closer in test_whole_path.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bowout.closer import Board, Closer, Conversation, OfferView, SyncReport
from bowout.closer.coming_back import Reopening
from bowout.errors import NotFound, PersonMustDecide
from bowout.steps.check import Judgement, Objection
from bowout.steps.outbox import Dispatch, State
from web import views


class Changed(PersonMustDecide):
    """The letter changed since it was shown. Please read it again."""


class Standin(Closer):
    """Answers with views, and notes every call."""

    def __init__(self, board: Board) -> None:
        self.shown = board
        self.calls: list[tuple[object, ...]] = []

    @property
    def now(self) -> datetime:
        return views.NOW

    def board(self) -> Board:
        return self.shown

    def offer(self) -> OfferView:
        return self.shown.offer

    def conversation(self, candidacy_id: str) -> Conversation:
        for one in self.shown.conversations:
            if one.candidacy.id == candidacy_id:
                return one
        raise NotFound(what="conversation", name=candidacy_id, hint="Look at the board.")

    def put(self, new: Conversation) -> Conversation:
        rows = tuple(new if c.candidacy.id == new.candidacy.id else c for c in self.shown.conversations)
        self.shown = replace(self.shown, conversations=rows)
        return new

    def sync(self, sources: Sequence[str] = (), *, progress: Callable[[int], None] | None = None) -> SyncReport:
        self.calls.append(("sync", *sources))
        if progress:
            progress(4211)
        return SyncReport(new_messages=4211, candidacies=12, replies=2, troubles=views.TROUBLES)

    def add_document(self, path: Path) -> OfferView:
        self.calls.append(("add_document", path.name, path.read_bytes()))
        return self.shown.offer

    def state(self, fact: str, on: datetime | None = None) -> OfferView:
        self.calls.append(("state", fact))
        return self.shown.offer

    def keep(self, employer: str) -> OfferView:
        self.calls.append(("keep", employer))
        return self.shown.offer

    def release(self, tier: str) -> OfferView:
        self.calls.append(("release", tier))
        self.shown = replace(self.shown, offer=replace(self.shown.offer, released=(*self.shown.offer.released, tier)))
        return self.shown.offer

    def override(self, reason: str) -> OfferView:
        self.calls.append(("override", reason))
        self.shown = replace(self.shown, offer=replace(self.shown.offer, override=reason))
        return self.shown.offer

    def edit(self, candidacy_id: str, *, subject: str | None = None, body: str | None = None) -> Conversation:
        self.calls.append(("edit", candidacy_id, subject, body))
        one = self.conversation(candidacy_id)
        assert one.letter is not None
        letter = replace(one.letter, subject=subject or one.letter.subject, body=body or one.letter.body)
        pay = Objection(id="N2", quote="salary", why="It speaks of pay.")
        judgement = Judgement(objections=(pay,) if "salary" in letter.body else ())
        return self.put(replace(one, letter=letter, edited=True, judgement=judgement))

    def set_tone(self, candidacy_id: str, tone: str) -> Conversation:
        self.calls.append(("set_tone", candidacy_id, tone))
        return self.conversation(candidacy_id)

    def answer_question(self, candidacy_id: str, answer: str) -> Conversation:
        self.calls.append(("answer_question", candidacy_id, answer))
        one = self.conversation(candidacy_id)
        return self.put(replace(one, candidacy=replace(one.candidacy, unsure=()), answer=answer))

    def approve(self, candidacy_id: str, digest: str, *, several: bool = False) -> Conversation:
        self.calls.append(("approve", candidacy_id, digest))
        one = self.conversation(candidacy_id)
        if one.letter is None or one.letter.digest != digest:
            raise Changed
        sent = views.dispatch(one, State.APPROVED, ends=timedelta(seconds=60))
        return self.put(replace(one, dispatches=(*one.dispatches, sent)))

    def send(self) -> tuple[Dispatch, ...]:
        return ()

    def undo(self, candidacy_id: str) -> Conversation:
        self.calls.append(("undo", candidacy_id))
        one = self.conversation(candidacy_id)
        undone = tuple(replace(d, state=State.UNDONE) if d.state is State.APPROVED else d for d in one.dispatches)
        return self.put(replace(one, dispatches=undone))

    def reopen(self) -> tuple[Reopening, ...]:
        self.calls.append(("reopen",))
        told = [one for one in self.shown.conversations if any(d.state.left for d in one.dispatches)]
        why = ("You had come as far as: interviewing.",)
        return tuple(
            Reopening(conversation=one, chance=1, why=why, told_at=views.NOW, letter=one.letter) for one in told
        )

    def first_ask(self) -> str | None:
        return None

    def done(self, candidacy_id: str, task: str, words: str = "") -> Conversation:
        self.calls.append(("done", candidacy_id, task, words))
        return self.conversation(candidacy_id)

    def resolve(self, dispatch_id: str, *, arrived: bool) -> Conversation:
        self.calls.append(("resolve", dispatch_id, arrived))
        return next(c for c in self.shown.conversations if any(d.id == dispatch_id for d in c.dispatches))

    def export(self, form: str) -> str:
        return f"the record as {form}"
