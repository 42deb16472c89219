"""What came back on our letters: each new message read once, kept with its conversation, and bounces acted upon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bowout.closer.bench import Bench
from bowout.steps.discovery import Candidacy
from bowout.steps.message import Message
from bowout.steps.outbox import Change, Dispatch, State, Way
from bowout.steps.reply import Kind, Reply, Sent, read

GONE = {State.ACCEPTED, State.FILED, State.DECLINED, State.WATCHING, State.CLOSED, State.UNKNOWN}
CLOCKS_DIFFER = timedelta(minutes=10)  # between this machine and the mail servers of others


def read_replies(bench: Bench, messages: Sequence[Message]) -> int:
    """Read every message that came after our first letter and was not read before; how many answered one."""
    sent = sent_letters(bench)
    if not sent:
        return 0
    since, me = min(one.sent for one in sent) - CLOCKS_DIFFER, set(bench.read.search.me)
    known = {reply.message for reply in bench.workspace.decisions.all_replies()}
    ours = {one.message_id: one for one in sent}
    count = 0
    for message in messages:
        if message.id in known or not _came_after(message, since, me):
            continue
        reply = read(message, sent, now=bench.now)
        answered = ours.get(reply.answers or "")
        if answered is not None:
            bench.workspace.decisions.came(answered.candidacy, reply, message.sent or bench.now)
            _take_bounce(bench, reply, answered)
            count += 1
    return count


def sent_letters(bench: Bench) -> tuple[Sent, ...]:
    """Every letter of ours that may be answered."""
    every = {known.candidacy.id: known.candidacy for known in bench.workspace.findings.known()}
    letters = [one for one in bench.outbox.all() if one.state in GONE and one.way is not Way.INVITE]
    return tuple(_sent(bench, one, every) for one in letters)


def _sent(bench: Bench, dispatch: Dispatch, every: dict[str, Candidacy]) -> Sent:
    approval = bench.workspace.decisions.approval_of(dispatch.id)
    family = (one for one in every if dispatch.candidacy in bench.workspace.findings.family(one))
    candidacy = every.get(next(family, dispatch.candidacy))
    return Sent(
        message_id=dispatch.message_id,
        recipients=dispatch.recipients,
        subject=approval.letter.subject if approval else "",
        sent=_left_at(bench, dispatch),
        candidacy=dispatch.candidacy,
        envelope_id=dispatch.envelope_id,
        domains=_domains(candidacy) if candidacy else (),
        slot_uids=tuple(talk.uid for talk in candidacy.interviews if talk.uid) if candidacy else (),
    )


def _left_at(bench: Bench, dispatch: Dispatch) -> datetime:
    """When it was handed over; answers cannot be older."""
    handed = [at for at, state, _ in bench.outbox.history(dispatch.id) if state == State.HANDED]
    return handed[-1] if handed else dispatch.approved_at


def _domains(candidacy: Candidacy) -> tuple[str, ...]:
    return (*candidacy.employer.domains, *(candidacy.agency.domains if candidacy.agency else ()))


def _came_after(message: Message, since: datetime, me: set[str]) -> bool:
    mine = message.sender is not None and message.sender.email in me
    return not mine and (message.sent is None or message.sent >= since)


def _take_bounce(bench: Bench, reply: Reply, answered: Sent) -> None:
    """A letter that nobody it was addressed to has got did not arrive: it makes room for one to the next address."""
    if Kind.HARD_BOUNCE not in reply.kinds and not reply.gone:
        return
    failed = bench.failed_addresses() | {reply.failed_recipient, reply.sender if reply.gone else None}
    for dispatch in bench.outbox.all(answered.candidacy):
        approval = bench.workspace.decisions.approval_of(dispatch.id)
        addressed = set(approval.letter.to) if approval else set(dispatch.recipients)
        stands = dispatch.state in {State.ACCEPTED, State.FILED, State.DECLINED, State.WATCHING}
        if dispatch.message_id == answered.message_id and stands and addressed <= failed:
            bench.outbox.move(dispatch, Change.BOUNCE, bench.now, reply.quote or "It came back.")
