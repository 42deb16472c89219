"""The way back when the offer is in trouble: what has not left is stopped, who was told is listed by the best chance.

Each comes with a letter in its thread, and a call card for the favourites. Nothing is sent here: the person sends, one
at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from bowout.closer.answering import told_at, with_sender
from bowout.closer.bench import Bench
from bowout.closer.ground import Ground, context_on
from bowout.closer.looking import board
from bowout.closer.views import Conversation, Reopening
from bowout.lazy import lazily
from bowout.steps.answer import Told, back_card, back_letter, check_back
from bowout.steps.check import Judgement
from bowout.steps.discovery import Candidacy, Person, Role, Stage
from bowout.steps.offer import Firmness
from bowout.steps.outbox import WAY_BACK, Change, State
from bowout.steps.plan import TaskKind
from bowout.steps.reply import Kind
from bowout.steps.slot import date_words
from bowout.wording.answers import FIRST_ASK

__all__ = ["REOPENED", "Reopening", "first_ask", "reopen"]

REOPENED = "reopened"  # the task by which a person says that they wrote or called to take it up again
DAYS_TO_ANSWER = 5
POSTPONED = lazily(
    r"\b(?:postpon|push(?:ed|ing)?\b|defer|delay|moved?\b|later start|new start"
    r"|verschieb|verschob|verzöger|später|report[ée]|décal|retard"
    r"|aplaz|retras|pospuest|pospon)",
    re.IGNORECASE,
)
TAKEN_BACK = lazily(
    r"\b(?:rescind|withdraw|revok|cancel|no longer (?:able|offer)|zurückzieh|zurückgezogen|hinfällig"
    r"|retirer|retirons|annul|retirar|retiramos|retirada)",
    re.IGNORECASE,
)

STAGES = list(Stage)
WARM = {Kind.RECONSIDER: 3, Kind.WANTS_CALL: 3, Kind.KEEP_IN_TOUCH: 2, Kind.ASKS_REFERRAL: 1, Kind.ACKNOWLEDGED: 1}


def reopen(bench: Bench) -> tuple[Reopening, ...]:
    """Take back what has not left; list those already told, the best chance first."""
    for waiting in bench.outbox.in_state(State.APPROVED):
        if waiting.purpose != WAY_BACK:
            bench.outbox.move(waiting, Change.UNDO, bench.now, "Taken back because the offer is in trouble.")
    return listed_by_chance(bench)


def listed_by_chance(bench: Bench) -> tuple[Reopening, ...]:
    """Those already told, the best chance first; changes nothing."""
    ground = bench.ground()
    told = [one for one in board(bench).conversations if told_at(one.dispatches) is not None]
    listed = (_reopening(ground, one) for one in told)
    return tuple(sorted(listed, key=lambda one: (-one.chance, _when(one))))


def first_ask(bench: Bench) -> str | None:
    """What to ask the kept offer's employer first, when the start was only put off; None when it was taken back."""
    ground = bench.ground()
    verdict = ground.verdict
    if verdict is None or verdict.firmness is not Firmness.TROUBLE:
        return None
    troubles = " ".join(proof.quote for proof in verdict.evidence)
    if not POSTPONED.search(troubles) or TAKEN_BACK.search(troubles):
        return None
    by = ground.now + timedelta(days=DAYS_TO_ANSWER)
    return FIRST_ASK.format(by=date_words(by, "en"))


def _reopening(ground: Ground, one: Conversation) -> Reopening:
    candidacy = one.candidacy
    warmth = max((WARM.get(kind, 0) for reply in one.replies for kind in reply.kinds), default=0)
    stage = STAGES.index(candidacy.stage)
    final = any(task.kind is TaskKind.PORTAL for task in one.plan.tasks) or one.plan.channel == "portal"
    why = [f"You had come as far as: {candidacy.stage.value.replace('_', ' ')}."]
    if warmth:
        why.append("They answered warmly." if warmth > 1 else "They answered.")
    at = told_at(one.dispatches)
    days = (ground.now - at).days if at else 0
    why.append("You told them today." if days < 1 else f"You told them {days} {'day' if days == 1 else 'days'} ago.")
    if final:
        why.append("A withdrawal in their portal may not be undone; write to a person there first.")
    person = next((someone for someone in _people(one) if someone.phone and not someone.left), None)
    favourite = stage >= STAGES.index(Stage.INTERVIEWING) and warmth > 0
    told = Told(plan=one.plan, at=at or ground.now, writer=ground.writer)
    letter = back_letter(candidacy, told, to=_best_address(one), now=ground.now)
    context = context_on(ground, _with_all(one), one.plan)
    return Reopening(
        conversation=one,
        chance=2 * stage + 2 * warmth - (3 if final else 0) - min(days // 7, 3),
        why=tuple(why),
        call=person if favourite else None,
        card=back_card(person, candidacy, told, now=ground.now) if favourite and person else None,
        letter=letter,
        judgement=check_back(letter, context) if letter else Judgement(),
        told_at=at,
        written_at=max(_written(one), default=None),
    )


def _written(one: Conversation) -> Iterator[datetime]:
    """When they wrote or called to take it up again: by their own word, or through the outbox."""
    yield from (done.at for done in one.tasks_done if done.task == REOPENED)
    yield from (sent.not_before for sent in one.dispatches if sent.purpose == WAY_BACK and not sent.state.ended)


def _best_address(one: Conversation) -> tuple[str, ...]:
    """Who answered, else whom the letter reached, else whom one would go to now: never who could not be reached."""
    failed = {reply.failed_recipient for reply in one.replies if reply.failed_recipient}
    warm = [reply.sender for reply in reversed(one.replies) if set(reply.kinds) & set(WARM) and reply.sender]
    reached = [
        address for sent in reversed(one.dispatches) if sent.tells and sent.state.left for address in sent.recipients
    ]
    known = (*warm, *reached, *one.plan.to)
    return tuple(address for address in known if address not in failed)[:1]


def _with_all(one: Conversation) -> Candidacy:
    found = one.candidacy
    for reply in one.replies:
        found = with_sender(found, reply)
    return found


def _people(one: Conversation) -> tuple[Person, ...]:
    order = {Role.HIRING_MANAGER: 0, Role.RECRUITER: 1, Role.AGENCY_RECRUITER: 1, Role.COORDINATOR: 2}
    return tuple(sorted(one.candidacy.people, key=lambda person: order.get(person.role, 3)))


def _when(one: Reopening) -> float:
    return -one.told_at.timestamp() if one.told_at else 0.0
