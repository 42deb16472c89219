"""What the person decides on one conversation: words, tone, answers, approval, and what they did by hand.

Every decision is kept before anything follows from it. Ids are minted here: the steps are given them.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from functools import partial

from bowout.carriers.by_hand import Answer, ByHand
from bowout.closer.bench import Bench, Thread
from bowout.closer.beside import Beside, beside
from bowout.closer.changes import footing_of
from bowout.closer.declining import freeze_declines
from bowout.closer.looking import ANSWERED, UNDER_WAY, conversation
from bowout.closer.minting import mint
from bowout.closer.views import Conversation, how_it_ended
from bowout.config import Account
from bowout.delivery import deliver
from bowout.errors import AlreadyUnderWay, PersonMustDecide, YourMistake
from bowout.steps.address import Address
from bowout.steps.discovery import InterviewStatus, Status
from bowout.steps.letter import Letter, Tone
from bowout.steps.outbox import WITHDRAW, Change, Dispatch, State, Way, freeze
from bowout.steps.plan import Channel, TaskKind
from bowout.store.decisions import Approval, Edit

TASKS = {*(kind.value for kind in TaskKind), "told", "chat", "reopened", ANSWERED}


class NoLetter(YourMistake):
    """{employer} is told without a letter: {how}. Do it, then record it with: bowout done {id} {task}"""


class ShownChanged(PersonMustDecide):
    """The letter to {employer} is no longer the one you were shown. Look at it again, then approve it."""


class StillHeld(PersonMustDecide):
    """The letter to {employer} is held back. {reason}"""


class LetterFails(PersonMustDecide):
    """The letter to {employer} should not leave like this. {why}"""


class NoSender(PersonMustDecide):
    """Bowout has no mail account to send from. Add it with: bowout account add"""


class AlreadyOver(YourMistake):
    """The conversation with {employer} is already over: {how}. No letter is needed."""


class UnknownTask(YourMistake):
    """{task} is no task that can be recorded. Name one of: {tasks}."""


class TooLate(YourMistake):
    """The letter to {employer} cannot be taken back any more: it {state}."""


class NothingToUndo(YourMistake):
    """Nothing is approved for {employer}, so there is nothing to take back."""


class UnknownChoice(YourMistake):
    """{choice} is not one of: {choices}."""


def edit(bench: Bench, name: str, *, subject: str | None, body: str | None) -> Conversation:
    """Keep the person's own words; both left out goes back to the letter as Bowout writes it."""
    shown = conversation(bench, name)
    _refuse_under_way(shown)
    if shown.letter is None:
        raise _no_letter(shown)
    decisions, candidacy = bench.workspace.decisions, shown.candidacy
    if subject is None and body is None:
        decisions.drop_edit(bench.workspace.findings.family(candidacy.id))
    else:
        words = Edit(
            subject=" ".join((shown.letter.subject if subject is None else subject).split()),
            body=shown.letter.body if body is None else body.replace("\r\n", "\n"),
            ground=footing_of(candidacy, shown.plan),
            at=bench.now,
        )
        decisions.edit(candidacy.id, words)
    return conversation(bench, candidacy.id)


def set_tone(bench: Bench, name: str, tone: str) -> Conversation:
    """Write the letter again in another tone, unless the person has put it in their own words."""
    candidacy = bench.known(name).candidacy
    _choice(tone, [one.value for one in Tone])
    bench.workspace.decisions.choose(candidacy.id, "tone", tone, bench.now)
    return conversation(bench, candidacy.id)


def answer_question(bench: Bench, name: str, answer: str) -> Conversation:
    """Settle what was unsure."""
    candidacy = bench.known(name).candidacy
    _choice(answer, ["close", "keep"])
    bench.workspace.decisions.choose(candidacy.id, "answer", answer, bench.now)
    return conversation(bench, candidacy.id)


def approve(bench: Bench, name: str, digest: str, *, several: bool = False) -> Conversation:
    """Freeze exactly the letter of that digest, and the refusals of its invitations, until the undo window is over.

    The digest says which letter is meant: the withdrawal, the answer that was drafted, the way back.
    """
    shown = conversation(bench, name)
    other = beside(bench, shown, digest, several=several)
    if other is not None:
        return _approve_beside(bench, shown, other)
    letter = _approvable(shown, digest)
    now = bench.now
    leaves = now if letter.chat else now + timedelta(seconds=bench.settings.undo_seconds)
    dispatch = _frozen(bench, shown, letter, leaves)
    bench.outbox.add(dispatch)
    approval = Approval(
        dispatch=dispatch.id, letter=letter, ground=footing_of(shown.candidacy, shown.plan), at=dispatch.approved_at
    )
    bench.workspace.decisions.approve(shown.candidacy.id, approval)
    for refusal in freeze_declines(bench, shown.candidacy, dispatch):
        bench.outbox.add(refusal)
    return conversation(bench, shown.candidacy.id)


def _approve_beside(bench: Bench, shown: Conversation, other: Beside) -> Conversation:
    if not other.judgement.passes:
        why = " ".join(one.why for one in other.judgement.objections)
        raise LetterFails(employer=shown.candidacy.employer.name, why=why)
    leaves = bench.now + timedelta(seconds=bench.settings.undo_seconds)
    dispatch = _frozen(bench, shown, other.letter, leaves, purpose=other.purpose)
    bench.outbox.add(dispatch)
    ground = footing_of(shown.candidacy, shown.plan)
    approval = Approval(dispatch=dispatch.id, letter=other.letter, ground=ground, at=dispatch.approved_at)
    bench.workspace.decisions.approve(shown.candidacy.id, approval)
    return conversation(bench, shown.candidacy.id)


def undo(bench: Bench, name: str) -> Conversation:
    """Take back whatever of the conversation has not been claimed yet."""
    shown = conversation(bench, name)
    waiting = [one for one in shown.dispatches if one.state is State.APPROVED]
    letters = [one for one in shown.dispatches if one.tells]
    if (letters and letters[-1].state in {State.CLAIMED, State.HANDED}) or (not waiting and _has_left(letters)):
        raise TooLate(employer=shown.candidacy.employer.name, state="is on its way or has left")
    if not waiting:
        raise NothingToUndo(employer=shown.candidacy.employer.name)
    taken = [bench.outbox.move(one, Change.UNDO, bench.now, "Taken back by you.") for one in waiting]
    if None in taken:
        raise TooLate(employer=shown.candidacy.employer.name, state="was just taken up for sending")
    return conversation(bench, shown.candidacy.id)


def done(bench: Bench, name: str, task: str, words: str) -> Conversation:
    """Record what the person did by hand; where that is how the conversation is closed, it counts as the letter."""
    shown = conversation(bench, name)
    candidacy = shown.candidacy
    if task not in TASKS:
        raise UnknownTask(task=task or "Nothing", tasks=", ".join(sorted(TASKS)))
    bench.workspace.decisions.did(candidacy.id, task, words, bench.now)
    if task == "told" or (task in {"portal", "chat"} and shown.plan.channel == task):
        _told_by_hand(bench, shown, words)
    return conversation(bench, candidacy.id)


def resolve(bench: Bench, dispatch_id: str, *, arrived: bool) -> Conversation:
    """Settle a letter of which nobody knew whether it left: it did, or it goes out again."""
    dispatch = bench.outbox.get(dispatch_id)
    change = Change.FIND if arrived else Change.SEND_AGAIN
    bench.outbox.move(
        dispatch, change, bench.now, "You said that it arrived." if arrived else "You said it never left."
    )
    return conversation(bench, _current_id(bench, dispatch.candidacy))


def _current_id(bench: Bench, candidacy_id: str) -> str:
    """The candidacy an older id has become."""
    every = (known.candidacy.id for known in bench.workspace.findings.known())
    return next((one for one in every if candidacy_id in bench.workspace.findings.family(one)), candidacy_id)


def _approvable(shown: Conversation, digest: str) -> Letter:
    """The letter, if this very one may be approved now."""
    employer = shown.candidacy.employer.name
    _refuse_under_way(shown)
    if shown.candidacy.status is not Status.OPEN:
        raise AlreadyOver(employer=employer, how=how_it_ended(shown.candidacy))
    if shown.letter is None:
        raise _no_letter(shown)
    if shown.letter.digest != digest:
        raise ShownChanged(employer=employer)
    if shown.plan.held:
        raise StillHeld(employer=employer, reason=shown.plan.held)
    if not shown.judgement.passes:
        raise LetterFails(employer=employer, why=" ".join(one.why for one in shown.judgement.objections))
    return shown.letter


def _refuse_under_way(shown: Conversation) -> None:
    letters = [one for one in shown.dispatches if one.tells]
    if any(one.state in UNDER_WAY for one in letters) or _has_left(letters):
        raise AlreadyUnderWay


def _has_left(letters: list[Dispatch]) -> bool:
    return any(one.state.left for one in letters)


def _no_letter(shown: Conversation) -> NoLetter:
    how = {Channel.PORTAL: "by their own portal", Channel.CHAT: "by chat"}.get(shown.plan.channel, "by you")
    return NoLetter(
        employer=shown.candidacy.employer.name,
        how=how,
        id=shown.candidacy.id,
        task="portal" if shown.plan.channel is Channel.PORTAL else "told",
    )


def _choice(given: str, choices: list[str]) -> None:
    if given not in choices:
        raise UnknownChoice(choice=given or "Nothing", choices=", ".join(choices))


def _frozen(
    bench: Bench, shown: Conversation, letter: Letter, leaves: datetime, *, purpose: str = WITHDRAW
) -> Dispatch:
    read = bench.read
    thread = next((one for one in read.threads if one.message == letter.in_reply_to), Thread(message=""))
    sender = _sender(bench, thread, by_hand=letter.chat)
    coming = [talk.start for talk in shown.candidacy.interviews if talk.status is InterviewStatus.UPCOMING]
    return freeze(
        letter,
        candidacy=shown.candidacy.id,
        ids=mint(sender.email),
        sender=sender,
        references=thread.references,
        now=bench.now,
        not_before=leaves,
        purpose=purpose,
        deadline=min(coming, default=None),
        names=dict(thread.names) | {one.email: one.name for one in shown.candidacy.people if one.name and one.email},
    )


def _sender(bench: Bench, thread: Thread, *, by_hand: bool) -> Address:
    """The own address they wrote to, if an account can send as it; else the first account that can send."""
    ground = bench.ground()
    able = [account for account in bench.settings.accounts if account.smtp is not None]
    if by_hand and not able:
        return Address(name=ground.writer.name, email=(ground.discovery.me or ("me@localhost",))[0])
    if not able:
        raise NoSender
    chosen: Account = next((account for account in able if account.email == thread.mine), able[0])
    return Address(name=ground.writer.name, email=chosen.email)


def _told_by_hand(bench: Bench, shown: Conversation, words: str) -> None:
    """The dispatch of a conversation that the person closes by themselves: the one approved (a chat), or a new one."""
    waiting = [one for one in shown.dispatches if one.way is Way.BY_HAND and one.state is State.APPROVED]
    now = bench.now
    if not waiting:
        _refuse_under_way(shown)
        ids = mint((bench.ground().discovery.me or ("me@localhost",))[0])
        text = shown.letter.body if shown.letter and shown.letter.chat else words
        told = Dispatch(
            id=ids.dispatch,
            candidacy=shown.candidacy.id,
            way=Way.BY_HAND,
            state=State.APPROVED,
            message_id=ids.message,
            recipients=(),
            wire=text.encode(),
            digest=shown.letter.digest if shown.letter else "",
            approved_at=now,
            not_before=now,
        )
        bench.outbox.add(told)
        waiting = [told]
    carry = partial(deliver, bench.outbox, {Way.BY_HAND: ByHand(answer=Answer.DONE, words=words)})
    carry(last_check=lambda _: None, owner=uuid.uuid4().hex, clock=bench.clock, only=waiting[0].id)
    _watch(bench, waiting[0].id)


def _watch(bench: Bench, dispatch_id: str) -> None:
    stands = bench.outbox.get(dispatch_id)
    if stands.state is State.ACCEPTED:
        bench.outbox.move(stands, Change.WATCH, bench.now)
