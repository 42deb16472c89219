"""Carrying what was approved: the last look before a letter leaves, the carriers of each account, what follows.

Wires delivery.py. Refuses to decide what a letter says: here it leaves as approved, or it stays.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, SignIn, Submission
from bowout.closer.bench import Bench
from bowout.closer.looking import assemble, conversation
from bowout.closer.views import Conversation, Leaving
from bowout.config import Account, Login, Tls
from bowout.delivery import deliver, reconcile, recover
from bowout.ports import Carrier, Intend, Outcome, Result
from bowout.steps.outbox import Change, Dispatch, State, Way

SECURITY = {Tls.IMPLICIT: Security.TLS, Tls.STARTTLS: Security.STARTTLS, Tls.NONE: Security.NONE}


def send(bench: Bench) -> tuple[Dispatch, ...]:
    """Carry every approved letter whose undo window is over, soonest interview first, then what follows from it."""
    due = [one for one in bench.outbox.in_state(State.APPROVED) if one.not_before <= bench.now]
    stands: dict[str, Dispatch] = {}
    if any(one.way is Way.MAIL for one in due):
        with _carriers(bench) as carriers:
            owner = uuid.uuid4().hex
            for one in deliver(
                bench.outbox,
                {Way.MAIL: carriers},
                last_check=lambda dispatch: what_stops(bench, dispatch),
                owner=owner,
                clock=bench.clock,
            ):
                stands[one.id] = one
    if any(one.way is Way.INVITE for one in due):
        stands |= _refuse_invitations(bench)
    if stands or bench.outbox.in_state(State.UNKNOWN, State.ACCEPTED, State.FILED, State.DECLINED):
        settle(bench)
    return tuple(bench.outbox.get(one) for one in stands)


def recover_claims(bench: Bench) -> None:
    """Settle what a crash left behind: a claim goes back, what was being handed over becomes unknown."""
    recover(bench.outbox, bench.clock)


def settle(bench: Bench) -> tuple[Dispatch, ...]:
    """Look up what is unknown and file the copies, account by account; what only the person can settle."""
    return reconcile(bench.outbox, None, clock=bench.clock)


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
            return _reason(assemble(bench, ground, candidacy))
    return "This is the employer whose offer you keep. Nothing was sent."


def _reason(shown: Conversation) -> str | None:
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
    with _carriers(bench) as carriers:
        for refusal in waiting:
            letters = [one for one in bench.outbox.all(refusal.candidacy) if one.way is not Way.INVITE]
            newest = letters[-1].state if letters else State.STOPPED
            if newest.left:
                for one in deliver(
                    bench.outbox,
                    {Way.INVITE: carriers},
                    last_check=lambda _: None,
                    owner=uuid.uuid4().hex,
                    clock=bench.clock,
                    only=refusal.id,
                ):
                    stands[one.id] = one
            elif newest.ended:
                bench.outbox.move(refusal, Change.STOP, bench.now, "The letter it belongs to did not leave.")
    return stands


class Router:
    """ports.Carrier: hands each dispatch to the carrier of the account it was written from."""

    def __init__(self, carriers: Mapping[str, Carrier]) -> None:
        self._carriers = carriers

    def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
        """Carry by the account's own server; put off where the account is gone."""
        carrier = self._carriers.get(dispatch.account)
        if carrier is None:
            sentence = f"There is no account here that sends as {dispatch.account}. Add it with: bowout account add"
            return Outcome(result=Result.DEFERRED, sentence=sentence)
        return carrier.carry(dispatch, intend)


@contextmanager
def _carriers(bench: Bench) -> Iterator[Carrier]:
    """One session an account, opened when its first letter leaves."""
    with ExitStack() as stack:
        able = [account for account in bench.settings.accounts if account.smtp is not None]
        yield Router(
            {
                account.email: stack.enter_context(SmtpCarrier(submission_of(bench, account), clock=bench.clock))
                for account in able
            }
        )


def submission_of(bench: Bench, account: Account) -> Submission:
    """Where an account's mail is handed in; the secret is fetched when it is needed."""
    assert account.smtp is not None
    sign_in = {Login.PASSWORD: SignIn.PASSWORD, Login.OAUTH: SignIn.TOKEN, Login.NOTHING: SignIn.NOTHING}
    return Submission(
        host=account.smtp.host,
        port=account.smtp.port,
        security=SECURITY[account.smtp.tls],
        sign_in=sign_in[account.login],
        user=account.user,
        secret=lambda: bench.vault.get(account.secret),
        ca_file=account.trust,
    )
