"""RUNNER: claim | check | carry | record. Carries frozen letters, once; reconcile() asks and never resends.

Intent is committed before anything is handed over, the outcome right after. Refuses to know SQL, SMTP and IMAP, and why
a letter may leave: that is the last check's word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta

from bowout.errors import OwnerAtWork
from bowout.ports import Carrier, Outbox, Outcome, Result, SentFolder
from bowout.steps.outbox import Change, Dispatch, State, Way, next_try

LastCheck = Callable[[Dispatch], str | None]
Clock = Callable[[], datetime]

ACCOUNT_PAUSE = timedelta(minutes=5)  # what ails an account is mended by the person, not by hurry
FILING = "filing"  # the name under which one process at a time puts copies into Sent

LET_GO = "Bowout was stopped before this letter was handed over. It waits for its turn again."
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
            hand_over = HandOver(outbox, claimed, clock)
            stands.append(hand_over.run(ways[claimed.way], last_check))
            if hand_over.slept:
                break  # what is wrong with the clock is wrong for every letter
            if hand_over.account_fault:
                del ways[claimed.way]
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


class HandOver:
    """One claimed dispatch on its way. `stands` is what the outbox holds of it."""

    def __init__(self, outbox: Outbox, claimed: Dispatch, clock: Clock) -> None:
        self._outbox = outbox
        self._clock = clock
        self.stands = claimed
        self.slept = False
        self.account_fault = False

    def run(self, carrier: Carrier, last_check: LastCheck) -> Dispatch:
        """Check, carry, record; how the dispatch stands then."""
        try:
            reason = last_check(self.stands)
            if reason is not None:
                return self._move(Change.STOP, reason)
            return self._record(carrier.carry(self.stands, self._intend))
        except BaseException:  # a fault of ours or Ctrl-C: the record says what is known
            handed = self.stands.state is State.HANDED
            self._move(Change.LOSE if handed else Change.RELEASE, CUT_OFF if handed else LET_GO)
            raise

    def _intend(self) -> bool:
        """Commit the intent; not when the lease is over or the claim is no longer ours."""
        handed = self._outbox.move(self.stands, Change.HAND, self._clock())
        self.slept = handed is None
        self.stands = handed or self.stands
        return handed is not None

    def _record(self, outcome: Outcome) -> Dispatch:
        change, words, now, again = CHANGES[outcome.result], _words(outcome), self._clock(), None
        self.account_fault = outcome.account_fault
        if self.slept:
            change = Change.RELEASE
        elif outcome.account_fault:
            change, again = Change.RELEASE, now + ACCOUNT_PAUSE
        elif change is Change.DEFER:
            tries = self.stands.attempts + 1
            again = next_try(tries, now, self.stands.deadline)
            if again is None:
                change, words = Change.REFUSE, f"{GIVEN_UP.format(tries=tries)} {words}"
        return self._move(change, words, not_before=again, refused=outcome.refused)

    def _move(
        self, change: Change, words: str, *, not_before: datetime | None = None, refused: tuple[str, ...] = ()
    ) -> Dispatch:
        """Record a change; also when the answer came after another process had given this owner up."""
        now = self._clock()
        moved = self._outbox.move(self.stands, change, now, words, not_before=not_before, refused=refused)
        if moved is not None:
            return moved
        current = self._outbox.get(self.stands.id)
        if current.state is not State.UNKNOWN or current.fence != self.stands.fence or change is Change.LOSE:
            return current
        late = Change.FIND if change is Change.ACCEPT else change
        return self._outbox.move(current, late, now, words, not_before=not_before, refused=refused) or current


CHANGES = {
    Result.ACCEPTED: Change.ACCEPT,
    Result.PARTLY: Change.ACCEPT,
    Result.REFUSED: Change.REFUSE,
    Result.DEFERRED: Change.DEFER,
    Result.UNKNOWN: Change.LOSE,
}


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
