"""The answer that waits for the person, where something came back that asks for one.

After silence it is the one line that may still be written. Pure. Refuses to send: the person approves it, opens it in
their own mail program, or says what they did instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bowout.closer.ground import Ground, context_on
from bowout.closer.views import Drafted
from bowout.steps.answer import Told, answer_to, check_answer, nudge_letter
from bowout.steps.closure import Closure, Ending
from bowout.steps.discovery import Candidacy, Person
from bowout.steps.outbox import ANSWER, NUDGE, Dispatch
from bowout.steps.plan import Plan
from bowout.steps.reply import Reply, Wants


def drafted_answer(
    ground: Ground, candidacy: Candidacy, decided: Plan, *, dispatches: Sequence[Dispatch], asking: Sequence[Reply]
) -> Drafted | None:
    """The answer to the newest that asks for one and was not settled."""
    at, reply = told_at(dispatches), next(iter(reversed(asking)), None)
    if at is None or reply is None:
        return None
    told = Told(plan=decided, at=at, writer=ground.writer)
    letter = answer_to(reply, candidacy, told, now=ground.now)
    if letter is None:
        return None
    context = context_on(ground, with_sender(candidacy, reply), decided)
    judgement = check_answer(letter, context)
    return Drafted(reply=reply, letter=letter, judgement=judgement, purpose=f"{ANSWER} {reply.message}")


def drafted_nudge(
    ground: Ground, candidacy: Candidacy, decided: Plan, *, dispatches: Sequence[Dispatch], closure: Closure
) -> Drafted | None:
    """The one line after silence, while it may be written and none was; before a talk to somebody else there."""
    told = [one for one in dispatches if one.tells and one.state.left and one.recipients]
    if not closure.nudge or not told or any(one.purpose == NUDGE and not one.state.ended for one in dispatches):
        return None
    rests = Told(plan=decided, at=told[-1].not_before, writer=ground.writer)
    letter = nudge_letter(candidacy, rests, told[-1], now=ground.now)
    if letter is None:
        return None
    judgement = check_answer(letter, context_on(ground, candidacy, decided))
    return Drafted(reply=None, letter=letter, judgement=judgement, purpose=NUDGE)


def asking_of(replies: Sequence[Reply], settled: frozenset[str], closure: Closure) -> tuple[Reply, ...]:
    """What still waits for the person's word."""
    if closure.ending is not Ending.NEEDS_YOU:
        return ()
    open_ones = (one for one in replies if one.message not in settled)
    return tuple(one for one in open_ones if one.wants in {Wants.ANSWER, Wants.ALARM})


def with_sender(candidacy: Candidacy, reply: Reply) -> Candidacy:
    """The candidacy with the writer of the reply in it: who wrote in this process was seen in it (rule M10)."""
    known = {one.email for one in candidacy.people}
    if not reply.sender or reply.sender in known:
        return candidacy
    return replace(candidacy, people=(*candidacy.people, person_of(reply.sender)))


def person_of(email: str) -> Person:
    """Somebody of whom only the address is known."""
    return Person(name="", email=email)


def told_at(dispatches: Sequence[Dispatch]) -> datetime | None:
    """When they were told last."""
    told = [one for one in dispatches if one.tells and one.state.left]
    return told[-1].not_before if told else None
