"""RUNNER: claim | check | carry | record. Carries frozen letters, once; reconcile() asks and never resends.

Intent is committed before anything is handed over, the outcome right after. Refuses to know SQL, SMTP and IMAP, and why
a letter may leave: that is the last check's word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime

from bowout.errors import OwnerAtWork
from bowout.ports import Carrier, Outbox, Outcome, Result, SentFolder
from bowout.steps.outbox import PAUSES, Change, Dispatch, State, Way, next_try

LastCheck = Callable[[Dispatch], str | None]
Clock = Callable[[], datetime]

FILING = "filing"  # the name under which one process at a time puts copies into Sent

LET_GO = "Bowout was stopped before this letter was handed over. It waits for its turn again."
SLEPT = "The computer slept between taking this letter up and handing it over. Nothing was sent; it waits again."
CUT_OFF = (
    "Bowout was stopped while this letter was being handed over, so it may or may not have left. Please look for it in "
    "your Sent folder, or for an answer, and say whether it arrived. It is not sent again by itself."
)
FOUND = "It was found in the Sent folder: the letter has left."
GIVEN_UP = "The mail server has put this letter off {tries} times and time is running out. Nothing was sent."


def deliver(
    outbox: Outbox,
    carriers: Mapping[Way, Carrier],
    *,
    last_check: LastCheck,
    owner: str,
    clock: Clock,
    only: str | None = None,
) -> tuple[Dispatch, ...]:
    """Carry every due letter of the ways that have a carrier, soonest deadline first, and return how each stands then.

    `last_check` gives the sentence that stops a dispatch at the last moment, or None. `owner` is a name that no other
    process uses. `only` carries one dispatch. Raises OwnerAtWork; what a server does is an outcome, never raised.
    """
    stands: list[Dispatch] = []
    ways = dict(carriers)
    with outbox.alive(owner):
        recover(outbox, clock)
        while ways and (claimed := outbox.claim(owner, clock(), ways=tuple(ways), only=only)):
            handed = _check(outbox, claimed, last_check, clock)
            if handed.state is not State.HANDED:
                stands.append(handed)
                if handed.state is not State.STOPPED:
                    break  # the claim ran out under us: what is wrong with the clock is wrong for every letter
                continue
            outcome = _carry(outbox, ways[handed.way], handed, clock)
            stands.append(_record(outbox, handed, outcome, clock()))
            if outcome.account_fault:
                del ways[handed.way]
    return tuple(stands)


def recover(outbox: Outbox, clock: Clock) -> None:
    """Settle what dead owners left: a claim goes back, what was handed over becomes unknown and never goes back."""
    for left in outbox.abandoned(clock()):
        if left.state is State.CLAIMED:
            outbox.move(left, Change.RELEASE, clock(), LET_GO)
        else:
            outbox.move(left, Change.LOSE, clock(), CUT_OFF)


def reconcile(outbox: Outbox, sent: SentFolder | None, *, clock: Clock) -> tuple[Dispatch, ...]:
    """Look up what is unknown, file copies of what was accepted, and return what only the person can settle.

    Nothing is ever resent here. `sent` is None where there is no Sent folder to look into.
    """
    recover(outbox, clock)
    for unknown in outbox.in_state(State.UNKNOWN):
        if sent is not None and unknown.way is Way.MAIL and sent.find(unknown.message_id):
            outbox.move(unknown, Change.FIND, clock(), FOUND)
    with suppress(OwnerAtWork), outbox.alive(FILING):
        for accepted in outbox.in_state(State.ACCEPTED, State.FILED, State.DECLINED):
            _settle(outbox, accepted, sent, clock)
    return outbox.in_state(State.UNKNOWN)


def _check(outbox: Outbox, claimed: Dispatch, last_check: LastCheck, clock: Clock) -> Dispatch:
    """The claim as it stands after the last look: handed (the intent is committed), stopped, or gone."""
    try:
        reason = last_check(claimed)
    except BaseException:
        outbox.move(claimed, Change.RELEASE, clock(), LET_GO)
        raise
    if reason is not None:
        return outbox.move(claimed, Change.STOP, clock(), reason) or outbox.get(claimed.id)
    handed = outbox.move(claimed, Change.HAND, clock())
    if handed is None:
        handed = outbox.move(claimed, Change.RELEASE, clock(), SLEPT) or outbox.get(claimed.id)
    return handed


def _carry(outbox: Outbox, carrier: Carrier, handed: Dispatch, clock: Clock) -> Outcome:
    try:
        return carrier.carry(handed)
    except BaseException:  # a fault of ours or Ctrl-C: whether the letter left is not known, and the record says so
        outbox.move(handed, Change.LOSE, clock(), CUT_OFF)
        raise


CHANGES = {
    Result.ACCEPTED: Change.ACCEPT,
    Result.PARTLY: Change.ACCEPT,
    Result.REFUSED: Change.REFUSE,
    Result.DEFERRED: Change.DEFER,
    Result.UNKNOWN: Change.LOSE,
}


def _record(outbox: Outbox, handed: Dispatch, outcome: Outcome, now: datetime) -> Dispatch:
    change, words, again = CHANGES[outcome.result], _words(outcome), None
    if change is Change.DEFER:
        again = now + PAUSES[1] if outcome.account_fault else next_try(handed.attempts, now, handed.deadline)
        if again is None:
            change, words = Change.REFUSE, f"{GIVEN_UP.format(tries=handed.attempts)} {words}"
    moved = outbox.move(handed, change, now, words, not_before=again, refused=outcome.refused)
    if moved is not None:
        return moved
    # The answer came after another process had given this owner up: the ledger still tells the truth.
    current = outbox.get(handed.id)
    if current.state is not State.UNKNOWN or current.fence != handed.fence or change is Change.LOSE:
        return current
    late = Change.FIND if change is Change.ACCEPT else change
    return outbox.move(current, late, now, words, not_before=again) or outbox.get(handed.id)


def _words(outcome: Outcome) -> str:
    answer = f"The server said: {outcome.answer}" if outcome.answer else ""
    return " ".join(part for part in (outcome.sentence, answer) if part)


def _settle(outbox: Outbox, accepted: Dispatch, sent: SentFolder | None, clock: Clock) -> None:
    """Accepted to filed or declined to watching, as far as it goes today; each step is committed by itself."""
    stands: Dispatch | None = accepted
    if accepted.state is State.ACCEPTED and accepted.way is Way.INVITE:
        stands = outbox.move(accepted, Change.DECLINE, clock())
    elif accepted.state is State.ACCEPTED and accepted.way is Way.MAIL and sent is not None:
        stands = outbox.move(accepted, Change.FILE, clock()) if sent.file(accepted) else None
    if stands is not None:
        outbox.move(stands, Change.WATCH, clock())
