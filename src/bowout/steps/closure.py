"""How a conversation ended, or what keeps it from ending: closed, waiting, needs you."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bowout.steps.discovery import Candidacy, Stage
from bowout.steps.outbox import Dispatch, State, Way
from bowout.steps.plan import Plan
from bowout.steps.reply import Kind, Reply, Wants
from bowout.steps.slot import in_their_zone, slot_words


class Ending(StrEnum):
    """The three columns of the board after sending, and the one before."""

    OPEN = "open"  # nothing has been sent
    WAITING = "waiting"
    NEEDS_YOU = "needs_you"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Closure:
    """Where a conversation stands after its letter; `why` is the sentence the board shows."""

    ending: Ending
    why: str
    until: datetime | None = None  # WAITING: when to look again
    next_to: tuple[str, ...] = ()  # NEEDS_YOU after a bounce: the next addresses to try, never a failed one
    nudge: bool = False  # NEEDS_YOU after silence: one more line may be written, and only one


@dataclass(frozen=True, kw_only=True, slots=True)
class Acts:
    """What the person did and chose after sending."""

    settled: frozenset[str] = frozenset()  # the ids of the replies that they have answered in their own way
    chased: datetime | None = None  # when they last tried another way: a call, a chat
    patience: timedelta = timedelta(days=7)  # after which silence closes what was no cold application


CHASE_BEFORE = timedelta(hours=24)
COLD_CLOSES_AFTER = 10  # working days
_SATURDAY = 5
_BOUNCES = {Kind.HARD_BOUNCE, Kind.SOFT_BOUNCE}
_LOST = "The connection broke while this letter was handed over. Look into your Sent folder, then say whether it left."
_RAISE = (
    "They offer more to keep you. Your decision stands, and pay is not for this letter: a short, kind answer closes it."
)
_ASKS: dict[Kind, str] = {
    Kind.RECONSIDER: "They ask you to think again. A short, kind answer closes it.",
    Kind.WANTS_CALL: "They would like to talk to you. Call, or say kindly that your decision stands.",
    Kind.ASKS_WHICH_COMPANY: "They ask where you are going. You do not have to say.",
    Kind.ASKS_WHY: "They ask you something. A short answer closes it.",
    Kind.ASKS_REFERRAL: "They ask whether you know somebody for the job.",
    Kind.ANNOYED: "They are upset. One apology, and no argument, closes it best.",
    Kind.MONEY: "They write about costs. Settle this with them before it closes.",
    Kind.REMINDER: "A reminder of the talk still came. Make sure that they know you will not be there.",
    Kind.NEW_INVITATION: "They invite you again. Make sure that they have read your letter.",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Wait:
    """The moment, and what the person did up to it."""

    now: datetime
    acts: Acts


def closure_of(
    candidacy: Candidacy,
    *,
    plan: Plan,
    dispatches: Sequence[Dispatch],
    replies: Sequence[Reply],
    now: datetime,
    acts: Acts = Acts(),  # frozen
) -> Closure:
    """Closed, waiting or needs you, with the sentence the board shows (domain.md section 5).

    `dispatches` and `replies` are those of this candidacy, oldest first; `acts` is what the person did.
    """
    letters = [one for one in dispatches if one.tells and one.state is not State.UNDONE]
    if not letters:
        return Closure(ending=Ending.OPEN, why=plan.held or "Nothing has been sent yet.")
    last = letters[-1]
    beside = {one.message_id for one in dispatches if not one.tells and one.way is not Way.INVITE}
    heard = [_as_settled(one) if one.message in acts.settled else one for one in _heard(replies, letters, beside)]
    if last.state is State.UNKNOWN:
        return Closure(ending=Ending.NEEDS_YOU, why=_LOST)
    if last.state is State.STOPPED:
        return Closure(ending=Ending.NEEDS_YOU, why=last.outcome or "This letter was kept back at the last moment.")
    if last.state is State.REFUSED:
        return _not_arrived(candidacy, letters, heard, _Wait(now=now, acts=acts))
    if not last.state.left:
        return Closure(ending=Ending.WAITING, why="Approved, and about to leave.", until=last.not_before)
    return _after(candidacy, letters, heard, _Wait(now=now, acts=acts))


def _as_settled(reply: Reply) -> Reply:
    """A question that the person has dealt with asks for nothing more."""
    return replace(reply, wants=Wants.NOTHING) if reply.wants in {Wants.ANSWER, Wants.ALARM} else reply


def _heard(replies: Sequence[Reply], letters: Sequence[Dispatch], beside: set[str]) -> list[Reply]:
    """What answers the letters; what a person wrote on an answer or a nudge of ours counts as said to the last one."""
    known, last = {letter.message_id for letter in letters}, letters[-1].message_id
    said = (one for one in replies if one.answers in beside and one.kinds[0] not in _BOUNCES)
    moved = {one.message: replace(one, answers=last) for one in said}
    return [moved.get(one.message, one) for one in replies if one.answers in known or one.message in moved]


def _after(candidacy: Candidacy, letters: Sequence[Dispatch], heard: list[Reply], wait: _Wait) -> Closure:
    """What the answers mean together; the newest letter settles what was asked before it."""
    last = letters[-1]
    to_last = [one for one in heard if one.answers == last.message_id]
    if last.recipients and _failed(to_last) >= set(last.recipients):
        return _not_arrived(candidacy, letters, heard, wait)
    asking = [one for one in to_last if one.wants in {Wants.ANSWER, Wants.ALARM}]
    if asking:
        return Closure(ending=Ending.NEEDS_YOU, why=_what_they_ask(asking[-1], candidacy, wait.now))
    if any(_settles(one) for one in to_last):
        return Closure(ending=Ending.CLOSED, why="They know, and they answered.")
    if any(one.wants is Wants.ANSWER for one in heard):
        return Closure(ending=Ending.CLOSED, why="They know, and you answered what they asked.")
    if last.way is Way.BY_HAND:
        return Closure(ending=Ending.CLOSED, why="You told them yourself.")
    return _silence(candidacy, last, wait)


def _what_they_ask(reply: Reply, candidacy: Candidacy, now: datetime) -> str:
    """The sentence for the board; an alarm names the talk it is about."""
    if reply.kinds[0] in {Kind.ACKNOWLEDGED, Kind.KEEP_IN_TOUCH, Kind.UNRELATED}:
        return "They wrote back, and something in it may ask for a word from you. Read it before this closes."
    why = _ASKS.get(reply.kinds[0], "They wrote back, and it needs an answer.")
    if reply.kinds[0] is Kind.MONEY and Kind.RECONSIDER in reply.kinds:
        return _RAISE
    coming = sorted((one for one in candidacy.interviews if one.start > now), key=lambda one: one.start)
    if reply.wants is not Wants.ALARM or not coming:
        return why
    when = in_their_zone(coming[0], now.tzinfo or UTC)
    return f"{why} It is about {slot_words(when, 'en')}."


def _settles(reply: Reply) -> bool:
    return reply.wants is Wants.NOTHING and reply.kinds[0] is not Kind.UNRELATED


def _failed(replies: Sequence[Reply]) -> set[str]:
    """Addresses that gave the letter back, and those of people who have left."""
    bounced = {one.failed_recipient for one in replies if one.kinds[0] is Kind.HARD_BOUNCE and one.failed_recipient}
    return bounced | {one.sender for one in replies if one.gone and one.sender}


def _not_arrived(candidacy: Candidacy, letters: Sequence[Dispatch], heard: Sequence[Reply], wait: _Wait) -> Closure:
    """Who did not get the last letter, who did, and whom to try next: never somebody who was already told."""
    last = letters[-1]
    failed = _failed(heard) | set(last.refused)
    reached = [one for one in last.recipients if one not in failed] if failed else []
    if reached:
        told = _silence(candidacy, last, wait)
        why = f"Your letter did not reach {', '.join(sorted(failed))}, but its copy reached {', '.join(reached)}."
        return replace(told, why=why)
    why = "Your letter did not arrive." if _failed(heard) else "The mail server refused this letter."
    if any(one.gone for one in heard):
        why = "Whoever you wrote to has left, and nobody may have read it."
    named = tuple(one.stand_in for one in heard if one.gone and one.stand_in)
    return _another_address(candidacy, failed | {address for one in letters for address in one.recipients}, why, named)


def _another_address(candidacy: Candidacy, failed: set[str], why: str, named: tuple[str, ...]) -> Closure:
    """Next addresses: whom an automatic answer named, people of the thread, an HR address; never one that failed."""
    people = sorted(
        (one for one in candidacy.people if one.writable and not one.left and one.email),
        key=lambda one: one.last_wrote.timestamp() if one.last_wrote else 0.0,
        reverse=True,
    )
    known = [*named, *(one.email for one in people)] + ([candidacy.hr_address] if candidacy.hr_address else [])
    left = tuple(dict.fromkeys(email for email in known if email not in failed))
    hint = f" Next: {left[0]}." if left else " No other address is known: use their portal, or call."
    return Closure(ending=Ending.NEEDS_YOU, why=why + hint, next_to=left)


def _silence(candidacy: Candidacy, last: Dispatch, wait: _Wait) -> Closure:
    """Nobody answered: a dated talk is chased once, a day before; the rest is given its time."""
    gone, now = last.not_before, wait.now
    upcoming = [one.start for one in candidacy.interviews if one.start > gone and one.status == "upcoming"]
    soonest = min(upcoming, default=None)
    if soonest is not None and now < soonest:
        return _before_the_talk(soonest, gone, wait)
    cold = candidacy.stage in {Stage.APPLIED, Stage.CONTACTED}
    until = _working_days_after(gone, COLD_CLOSES_AFTER) if cold else gone + wait.acts.patience
    if now < until:
        return Closure(ending=Ending.WAITING, why="Sent. No answer yet.", until=until)
    return _OVER if cold else _once_more(until, gone, wait)


def _once_more(until: datetime, gone: datetime, wait: _Wait) -> Closure:
    """The time the person chose is over: one more line at most, and as long again for an answer to it."""
    chased = wait.acts.chased if wait.acts.chased is not None and wait.acts.chased > gone else None
    ends = (chased or until) + wait.acts.patience
    if wait.now >= ends:
        return _OVER
    if chased:
        return Closure(ending=Ending.WAITING, why="Sent, and you have asked once more. That is enough.", until=ends)
    return Closure(ending=Ending.NEEDS_YOU, why=_ONE_LINE, until=ends, nudge=True)


_ONE_LINE = "They have not answered in the time you chose. Write one short line, or let it rest: it closes by itself."
_OVER = Closure(ending=Ending.CLOSED, why="Sent, and they have had time to answer. Nothing more is owed.")


def _before_the_talk(talk: datetime, gone: datetime, wait: _Wait) -> Closure:
    if wait.acts.chased is not None and wait.acts.chased > gone:
        return Closure(
            ending=Ending.WAITING, why="Sent, and you have tried another way once. That is enough.", until=talk
        )
    if wait.now < talk - CHASE_BEFORE:
        return Closure(ending=Ending.WAITING, why="Sent. No answer yet.", until=talk - CHASE_BEFORE)
    why = "Your talk is within a day and they have not answered. Try another way once, best by phone."
    return Closure(ending=Ending.NEEDS_YOU, why=why, nudge=True)


def _working_days_after(start: datetime, count: int) -> datetime:
    day = start
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day
