"""Carrying what was approved: the last look before a letter leaves, and what follows once it has.

Refuses to decide what a letter says: here it leaves as approved, or it stays.
"""

from __future__ import annotations

import uuid
from datetime import timedelta

from bowout.closer.bench import Bench
from bowout.closer.beside import stops_beside
from bowout.closer.looking import assemble, conversation
from bowout.closer.views import Conversation, Leaving, how_it_ended
from bowout.closer.wiring import invite_carriers, mail_carriers, sent_folders
from bowout.delivery import deliver, reconcile, recover
from bowout.ports import Carrier
from bowout.steps.discovery import Status
from bowout.steps.outbox import Change, Dispatch, State, Way

REST = timedelta(minutes=1)


def send(bench: Bench) -> tuple[Dispatch, ...]:
    """Carry every approved letter whose undo window is over, soonest interview first, then what follows from it."""
    due = [one for one in bench.outbox.in_state(State.APPROVED) if one.not_before <= bench.now]
    stands: dict[str, Dispatch] = {}
    if any(one.way is Way.MAIL for one in due):
        with mail_carriers(bench) as mail:
            carried = deliver(
                bench.outbox,
                {Way.MAIL: mail},
                last_check=lambda dispatch: what_stops(bench, dispatch),
                owner=uuid.uuid4().hex,
                clock=bench.clock,
            )
        stands |= {one.id: one for one in carried}
    if any(one.way is Way.INVITE for one in due):
        stands |= _refuse_invitations(bench)
    settle_pending(bench, at_once=bool(stands))
    return tuple(bench.outbox.get(one) for one in stands)


def recover_claims(bench: Bench) -> None:
    """Settle what a crash left behind: a claim goes back, what was being handed over becomes unknown."""
    recover(bench.outbox, bench.clock)


def settle_pending(bench: Bench, *, at_once: bool = True) -> None:
    """Look up what is unknown and file the copies; not `at_once`, no oftener than once a minute, as it signs in."""
    pending = bench.outbox.in_state(State.UNKNOWN, State.ACCEPTED, State.FILED, State.DECLINED)
    rested = bench.settled_at is None or bench.now - bench.settled_at >= REST
    if pending and (at_once or rested):
        bench.settled_at = bench.now
        settle(bench)


def settle(bench: Bench) -> tuple[Dispatch, ...]:
    """Look up what is unknown and file the copies, account by account; what only the person can settle."""
    with sent_folders(bench) as folders:
        return reconcile(bench.outbox, folders, clock=bench.clock)


def dry_run(bench: Bench) -> tuple[Leaving, ...]:
    """Exactly what `send` would carry, the soonest deadline first, and what stands in the way of each."""
    waiting = [one for one in bench.outbox.in_state(State.APPROVED) if one.way is not Way.BY_HAND]
    order = sorted(
        waiting,
        key=lambda one: (one.deadline is None, one.deadline or one.not_before, one.not_before, one.way is Way.INVITE),
    )
    ids = [known.candidacy.id for known in bench.workspace.findings.known()]
    return tuple(
        Leaving(
            conversation=conversation(bench, _current(bench, ids, one.candidacy)),
            dispatch=one,
            due=one.not_before,
            held=what_stops(bench, one) if one.way is Way.MAIL else None,
        )
        for one in order
    )


def what_stops(bench: Bench, dispatch: Dispatch) -> str | None:
    """The sentence that keeps an approved letter back at the last moment, or None (architecture.md, the outbox)."""
    ground = bench.ground()
    for candidacy in ground.discovery.candidacies:
        if dispatch.candidacy in bench.workspace.findings.family(candidacy.id):
            shown = assemble(bench, ground, candidacy)
            return _reason(shown) if dispatch.tells else stops_beside(bench, ground, shown, dispatch)
    kept = ground.discovery.kept
    if kept is not None and dispatch.candidacy in bench.workspace.findings.family(kept.id):
        return "This is the employer whose offer you keep. Nothing was sent."
    return "This conversation is no longer found in your mail. Nothing was sent."


def _reason(shown: Conversation) -> str | None:
    if shown.candidacy.status is not Status.OPEN:
        return f"The conversation is already over: {how_it_ended(shown.candidacy)}. Nothing was sent."
    if shown.plan.held:
        return shown.plan.held
    if shown.answer == "close":
        return "You said that this is no open conversation. Nothing was sent."
    if shown.notices:
        return f"{shown.notices[0]} Nothing was sent; approve it again if it still holds."
    if not shown.judgement.passes:
        return f"The letter no longer fits: {shown.judgement.objections[0].why} Nothing was sent."
    return None


def _current(bench: Bench, ids: list[str], candidacy_id: str) -> str:
    return next((one for one in ids if candidacy_id in bench.workspace.findings.family(one)), candidacy_id)


def _refuse_invitations(bench: Bench) -> dict[str, Dispatch]:
    """Each refusal follows its letter: it goes once that has left, and is dropped with a letter that will not."""
    stands: dict[str, Dispatch] = {}
    waiting = [one for one in bench.outbox.in_state(State.APPROVED) if one.way is Way.INVITE]
    with invite_carriers(bench) as carriers:
        for refusal in waiting:
            letters = [one for one in bench.outbox.all(refusal.candidacy) if one.tells]
            newest = letters[-1].state if letters else State.STOPPED
            if newest.left:
                stands |= {one.id: one for one in _refuse(bench, carriers, refusal)}
            elif newest.ended:
                bench.outbox.move(refusal, Change.STOP, bench.now, "The letter it belongs to did not leave.")
    return stands


def _refuse(bench: Bench, carriers: Carrier, refusal: Dispatch) -> tuple[Dispatch, ...]:
    return deliver(
        bench.outbox,
        {Way.INVITE: carriers},
        last_check=lambda _: None,
        owner=uuid.uuid4().hex,
        clock=bench.clock,
        only=refusal.id,
    )
