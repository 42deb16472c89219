"""From the shelves to views: one conversation, the offer, the board.

Reads and judges, changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bowout.closer.answering import asking_of, drafted_answer, drafted_nudge
from bowout.closer.bench import Bench
from bowout.closer.changes import changes_since, footing_of
from bowout.closer.ground import Ground, context_on, letter_on, plan_on, refreshed, soonest_first, thanks_on
from bowout.closer.views import Board, Conversation, OfferView, TaskDone
from bowout.errors import NotFound
from bowout.steps.check import Judgement, check
from bowout.steps.closure import Acts, Ending, closure_of
from bowout.steps.discovery import Candidacy, Status
from bowout.steps.letter import Letter, Tone
from bowout.steps.offer import Firmness, Verdict
from bowout.steps.offer.gate import Release, overridden
from bowout.steps.outbox import ANSWER, NUDGE, Dispatch, State
from bowout.steps.plan import Plan
from bowout.steps.reply import Reply
from bowout.store.decisions import Edit
from bowout.store.papers import Said

ANSWERED = "answered"  # the task by which a person says that they have answered what came back
CHASES = {ANSWERED, "call", "chat"}  # by which a person tries another way
UNDER_WAY = {State.APPROVED, State.CLAIMED, State.HANDED, State.UNKNOWN}

GATE = {
    Firmness.STARTED: "You have started: whatever is left is sent once you approve it.",
    Firmness.FIRM: "The offer is firm: everything you approve is sent, soonest interview first.",
    Firmness.UNSIGNED: "The offer is not accepted on both sides yet. Letters can be prepared, nothing is sent.",
    Firmness.TROUBLE: "The offer is in trouble. Nothing is sent, and what was closed can be reopened.",
}


def conversation(bench: Bench, name: str) -> Conversation:
    """One conversation by its id or a unique beginning; NotFound."""
    known = bench.known(name)
    ground = bench.ground()
    if ground.discovery.kept is not None and known.candidacy.id == ground.discovery.kept.id:
        hint = "It is the employer whose offer you keep; nothing is sent there. `bowout offer` shows it."
        raise NotFound(what="conversation to close", name=known.candidacy.employer.name, hint=hint)
    return assemble(bench, ground, refreshed(known.candidacy, ground.now))


def board(bench: Bench) -> Board:
    """Everything on the first screen: what is open or was acted upon, soonest interview first."""
    ground = bench.ground()
    acted = bench.workspace.decisions.touched() | {one.candidacy for one in bench.outbox.all()}
    shown, ended = [], 0
    for one in sorted(ground.discovery.candidacies, key=soonest_first):
        family = bench.workspace.findings.family(one.id)
        settled = bench.workspace.decisions.choice_of(family, "answer")
        if settled == "close" or (one.status is not Status.OPEN and not acted & set(family)):
            ended += 1
        else:
            shown.append(assemble(bench, ground, one))
    return Board(
        offer=offer_view(bench, ground),
        conversations=tuple(shown),
        owed=sum(1 for one in shown if is_owed(one)),
        now=ground.now,
        ended=ended,
    )


def is_owed(one: Conversation) -> bool:
    """Whether somebody there still waits for a word: nothing has left yet, or what left did not arrive."""
    letters = [dispatch for dispatch in one.dispatches if dispatch.tells]
    ending = one.closure.ending
    if ending is Ending.OPEN or one.closure.next_to or any(letter.state in UNDER_WAY for letter in letters):
        return True
    return ending is Ending.NEEDS_YOU and not any(letter.state.left for letter in letters)


def offer_view(bench: Bench, ground: Ground) -> OfferView:
    """The offer with everything the person said of it."""
    papers = bench.workspace.papers
    verdict = ground.verdict
    return OfferView(
        verdict=verdict,
        kept=ground.discovery.kept,
        statements=tuple((word.at, word.words) for word in papers.said(Said.STATEMENT)),
        released=tuple(sorted(tier.value for tier in ground.release.tiers)),
        override=ground.release.override,
        gate=gate_sentence(verdict, ground.release),
        papers=papers.names(),
        ask=verdict.missing if verdict else (),
    )


def gate_sentence(verdict: Verdict | None, release: Release) -> str:
    """What may be sent now, in one sentence (domain.md section 2, last column)."""
    if overridden(verdict, release) and not (verdict and verdict.safe_to_withdraw):
        return "You opened the gate yourself; everything you approve is sent."
    if verdict is None:
        return "No offer was found, so nothing is sent."
    if verdict.firmness is Firmness.ACCEPTED_WITH_CONDITIONS:
        free = ", ".join(sorted(tier.value for tier in release.tiers))
        return f"Checks are still open. Only what you let go is sent: {free or 'nothing so far'}."
    return GATE.get(verdict.firmness, "The offer is not firm yet, so nothing is sent.")


def assemble(bench: Bench, ground: Ground, candidacy: Candidacy) -> Conversation:
    """One conversation with everything the person decides on."""
    decisions = bench.workspace.decisions
    family = bench.workspace.findings.family(candidacy.id)
    answer = decisions.choice_of(family, "answer")
    if answer is not None:
        candidacy = replace(candidacy, unsure=())
    decided = plan_on(ground, candidacy)
    dispatches = dispatches_of(bench, family)
    words = Words(
        tone=Tone(decisions.choice_of(family, "tone") or Tone.WARM),
        edit=decisions.edit_of(family),
        dispatches=dispatches,
    )
    shown = _letter(bench, ground, candidacy, decided, words)
    judged = shown.letter if not shown.gone else None  # what has left is judged no more
    came = decisions.replies_to(family)
    replies = tuple(reply for _, reply in came)
    done = tuple(TaskDone(task=task, at=at, words=said) for task, at, said in decisions.done(family))
    acts = Acts(
        settled=_settled(came, done) | _answered(dispatches),
        chased=max(_chases(done, dispatches), default=None),
        patience=timedelta(days=bench.settings.patience_days),
    )
    closure = closure_of(candidacy, plan=decided, dispatches=dispatches, replies=replies, now=ground.now, acts=acts)
    return Conversation(
        candidacy=candidacy,
        plan=decided,
        letter=shown.letter,
        edited=words.edit is not None,
        judgement=check(judged, context_on(ground, candidacy, decided)) if judged else Judgement(),
        dispatches=dispatches,
        history=tuple(
            sorted((move for one in dispatches for move in bench.outbox.history(one.id)), key=lambda move: move[0])
        ),
        replies=replies,
        closure=closure,
        drafted=drafted_answer(
            ground, candidacy, decided, dispatches=dispatches, asking=asking_of(replies, acts.settled, closure)
        )
        or drafted_nudge(ground, candidacy, decided, dispatches=dispatches, closure=closure),
        tone=words.tone,
        notices=shown.notices,
        tasks_done=done,
        thanks=thanks_on(ground, candidacy),
        answer=answer,
    )


def _answered(dispatches: Sequence[Dispatch]) -> frozenset[str]:
    """The messages to which an answer of ours is on its way or has left."""
    ours = (one for one in dispatches if one.purpose.startswith(f"{ANSWER} ") and not one.state.ended)
    return frozenset(one.purpose.removeprefix(f"{ANSWER} ") for one in ours)


def _chases(done: Sequence[TaskDone], dispatches: Sequence[Dispatch]) -> Iterator[datetime]:
    """When the person tried another way, or asked once more."""
    yield from (one.at for one in done if one.task in CHASES)
    yield from (one.not_before for one in dispatches if one.purpose == NUDGE and not one.state.ended)


def _settled(came: Sequence[tuple[datetime, Reply]], done: Sequence[TaskDone]) -> frozenset[str]:
    """The replies that had come when the person said that they answered."""
    answered = max((one.at for one in done if one.task == ANSWERED), default=None)
    return frozenset(reply.message for at, reply in came if answered is not None and at <= answered)


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """What the person chose for a letter, and what they approved of it."""

    tone: Tone
    edit: Edit | None
    dispatches: tuple[Dispatch, ...]


def dispatches_of(bench: Bench, family: Sequence[str]) -> tuple[Dispatch, ...]:
    """Every dispatch of a candidacy, oldest first."""
    found = [dispatch for one in family for dispatch in bench.outbox.all(one)]
    return tuple(sorted(found, key=lambda dispatch: (dispatch.approved_at, dispatch.id)))


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownLetter:
    """The letter to show, what changed under it, and whether it has left."""

    letter: Letter | None
    notices: tuple[str, ...] = ()
    gone: bool = False


def _letter(bench: Bench, ground: Ground, candidacy: Candidacy, decided: Plan, words: Words) -> ShownLetter:
    """The approved letter while it is under way or gone, else a draft: the person's own words where there are some."""
    footing = footing_of(candidacy, decided)
    for dispatch in reversed([one for one in words.dispatches if one.tells]):
        approval = bench.workspace.decisions.approval_of(dispatch.id)
        if approval is None or not (dispatch.state in UNDER_WAY or dispatch.state.left):
            continue
        waiting = dispatch.state in {State.APPROVED, State.CLAIMED}
        notices = changes_since(approval.ground, footing, done="approved") if waiting else ()
        return ShownLetter(letter=approval.letter, notices=notices, gone=dispatch.state.left)
    draft = letter_on(ground, candidacy, decided, words.tone)
    if draft is None or words.edit is None:
        return ShownLetter(letter=draft)
    edited = replace(draft, subject=words.edit.subject, body=words.edit.body)
    return ShownLetter(letter=edited, notices=changes_since(words.edit.ground, footing, done="edited"))
