"""The way back when the offer is in trouble: what has not left is stopped, who was told is listed by the best chance.

Nothing is sent here: each line is for the person to decide on.
"""

from __future__ import annotations

from datetime import datetime

from bowout.closer.bench import Bench
from bowout.closer.looking import board
from bowout.closer.views import Conversation, Reopening
from bowout.steps.discovery import Person, Role, Stage
from bowout.steps.outbox import Change, State, Way
from bowout.steps.plan import TaskKind
from bowout.steps.reply import Kind

__all__ = ["Reopening", "reopen"]

STAGES = list(Stage)
WARM = {Kind.RECONSIDER: 3, Kind.WANTS_CALL: 3, Kind.KEEP_IN_TOUCH: 2, Kind.ASKS_REFERRAL: 1, Kind.ACKNOWLEDGED: 1}


def reopen(bench: Bench) -> tuple[Reopening, ...]:
    """Take back what has not left; list those already told, the best chance first."""
    for waiting in bench.outbox.in_state(State.APPROVED):
        bench.outbox.move(waiting, Change.UNDO, bench.now, "Taken back because the offer is in trouble.")
    told = [one for one in board(bench).conversations if _told_at(one) is not None]
    return tuple(sorted((_reopening(one) for one in told), key=lambda one: (-one.chance, _when(one))))


def _reopening(one: Conversation) -> Reopening:
    candidacy = one.candidacy
    warmth = max((WARM.get(kind, 0) for reply in one.replies for kind in reply.kinds), default=0)
    stage = STAGES.index(candidacy.stage)
    final = any(task.kind is TaskKind.PORTAL for task in one.plan.tasks) or one.plan.channel == "portal"
    why = [f"You had come as far as: {candidacy.stage.value.replace('_', ' ')}."]
    if warmth:
        why.append("They answered warmly." if warmth > 1 else "They answered.")
    if final:
        why.append("A withdrawal in their portal may not be undone; write to a person there first.")
    favourite = stage >= STAGES.index(Stage.INTERVIEWING) and warmth > 0
    return Reopening(
        conversation=one,
        chance=2 * stage + 2 * warmth - (3 if final else 0),
        why=tuple(why),
        call=next((person for person in _people(one) if person.phone), None) if favourite else None,
        told_at=_told_at(one),
    )


def _people(one: Conversation) -> tuple[Person, ...]:
    order = {Role.HIRING_MANAGER: 0, Role.RECRUITER: 1, Role.AGENCY_RECRUITER: 1, Role.COORDINATOR: 2}
    return tuple(sorted(one.candidacy.people, key=lambda person: order.get(person.role, 3)))


def _told_at(one: Conversation) -> datetime | None:
    told = [dispatch for dispatch in one.dispatches if dispatch.way is not Way.INVITE and dispatch.state.left]
    return told[-1].not_before if told else None


def _when(one: Reopening) -> float:
    return -one.told_at.timestamp() if one.told_at else 0.0
