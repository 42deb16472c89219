"""The whole job without a browser: from a full mailbox to the last closed conversation, each step printed.

Does what a person would do with the buttons of the page, by the same methods. Refuses to look behind the Closer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bowout.closer import Conversation
from bowout.demo.stage import Stage, stage
from bowout.errors import PersonMustDecide
from bowout.steps.closure import Ending
from bowout.steps.plan import Channel

Say = Callable[[str], None]

PATIENCE = 30  # days after which everything should be closed


def walk(say: Say, now: datetime | None = None) -> int:
    """Close the invented search; 0 when every conversation is closed and nobody was written to twice, else 1."""
    with stage(now or datetime.now(UTC)) as set_up:
        say("This is a demo on an invented search. Nothing leaves this machine.\n")
        _read(set_up, say)
        _meet_the_gate(set_up, say)
        _offer_becomes_firm(set_up, say)
        _close_all(set_up, say)
        for day in range(PATIENCE):
            if not _open(set_up):
                break
            _a_day_later(set_up, say, day + 1)
        return _finish(set_up, say)


def _open(set_up: Stage) -> list[Conversation]:
    return [one for one in set_up.closer.board().conversations if one.closure.ending is not Ending.CLOSED]


def _read(set_up: Stage, say: Say) -> None:
    report = set_up.closer.sync(set_up.sources)
    say(f"Read {report.new_messages} messages and the calendar.")
    board = set_up.closer.board()
    say(f"{board.owed} conversations are still open:")
    for one in board.conversations:
        say(f"  {_name(one):<24} {one.candidacy.stage.value:<13} {one.plan.channel.value:<16} {_to(one)}")


def _name(one: Conversation) -> str:
    return (one.candidacy.agency or one.candidacy.employer).name


def _to(one: Conversation) -> str:
    return ", ".join(one.plan.to) or "(nobody to write to)"


def _meet_the_gate(set_up: Stage, say: Say) -> None:
    offer = set_up.closer.offer()
    firmness = offer.verdict.firmness.value if offer.verdict else "none"
    say(f"\nThe new offer: {firmness}. {offer.gate}")
    first = set_up.closer.board().conversations[0]
    if first.letter is None:
        return
    try:
        set_up.closer.approve(first.candidacy.id, first.letter.digest)
    except PersonMustDecide as held:
        say(f"Trying to approve a letter all the same: {held.sentence}")


def _offer_becomes_firm(set_up: Stage, say: Say) -> None:
    set_up.world.checks_clear()
    set_up.closer.sync()
    offer = set_up.closer.offer()
    quote = offer.verdict.evidence[0].quote if offer.verdict and offer.verdict.evidence else ""
    firmness = offer.verdict.firmness.value if offer.verdict else "none"
    say(f'\nA mail from the new employer arrives. The offer is now {firmness}: "{" ".join(quote.split())}"')
    say(offer.gate)


def _close_all(set_up: Stage, say: Say) -> None:
    say("\nEvery letter is looked at and approved, soonest interview first:")
    for one in _open(set_up):
        _act(set_up, say, one)
    _send(set_up, say)


def _act(set_up: Stage, say: Say, one: Conversation) -> None:
    """What a person does with one conversation that waits for them."""
    if one.candidacy.unsure:
        say(f"  {_name(one)}: {one.candidacy.unsure[0]} Answered: keep it.")
        one = set_up.closer.answer_question(one.candidacy.id, "keep")
    if one.plan.channel in {Channel.PORTAL, Channel.CHAT}:
        task = one.plan.channel.value
        set_up.closer.done(one.candidacy.id, task, "done")
        say(f"  {_name(one)}: done by hand ({task}).")
    elif one.letter is not None:
        set_up.closer.approve(one.candidacy.id, one.letter.digest)
        say(f"  {_name(one)}: approved, to {', '.join(one.letter.to)}.")


def _send(set_up: Stage, say: Say) -> None:
    set_up.world.advance(timedelta(minutes=2))
    for dispatch in set_up.closer.send():
        say(f"  {dispatch.way.value} to {', '.join(dispatch.recipients)}: {dispatch.state.value}")


def _a_day_later(set_up: Stage, say: Say, day: int) -> None:
    set_up.world.advance(timedelta(days=1))
    report = set_up.closer.sync()
    waiting = [one for one in _open(set_up) if one.closure.ending in {Ending.NEEDS_YOU, Ending.OPEN}]
    if report.replies or waiting:
        say(f"\nDay {day}: {report.replies} came back.")
    for one in waiting:
        say(f"  {_name(one)}: {one.closure.why}")
        _settle(set_up, say, one)
    if waiting:
        _send(set_up, say)


def _settle(set_up: Stage, say: Say, one: Conversation) -> None:
    """What a person does when something came back: another address after a bounce, else their own answer."""
    if one.closure.next_to or one.closure.ending is Ending.OPEN:
        _act(set_up, say, one)
        return
    if one.drafted is not None:
        say(f"    A draft for it: {' '.join(one.drafted.letter.body.split())}")
    set_up.closer.done(one.candidacy.id, "answered", "I answered them in a few friendly words.")
    say(f"  {_name(one)}: answered by hand.")


def _finish(set_up: Stage, say: Say) -> int:
    left = _open(set_up)
    say("")
    for one in set_up.closer.board().conversations:
        say(f"  {_name(one):<24} {one.closure.ending.value:<10} {one.closure.why}")
    twice = [who for who in {who for who, _ in set_up.world.received} if set_up.world.letters_to(who) > 1]
    if twice:
        say(f"\nWritten to more than once: {', '.join(sorted(twice))}")
    if left:
        say(f"\nStill open: {', '.join(_name(one) for one in left)}")
    if left or twice:
        return 1
    say("\nEvery conversation is closed. Nobody was left waiting, and nobody was written to twice.")
    return 0
