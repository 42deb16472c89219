"""The board as sections, and what one conversation lets the person do next.

Pure. Refuses to judge: it only sorts what the closer's views already say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bowout.closer import Board, Conversation
from bowout.steps.closure import Ending
from bowout.steps.discovery import Interview, InterviewStatus, Person, Status
from bowout.steps.outbox import Dispatch, State, Way

UNDERWAY = {State.APPROVED, State.CLAIMED, State.HANDED}


class Lane(StrEnum):
    """Where a conversation stands on the board."""

    LEAVING = "leaving"
    NEEDS_YOU = "needs_you"
    TO_DO = "to_do"
    WAITING = "waiting"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """One section of the board with its heading and the sentence under it."""

    lane: Lane
    title: str
    hint: str
    rows: tuple[Conversation, ...]

    @property
    def held(self) -> str | None:
        """The one sentence that holds every row that is held, so that it need not be said on each; else None."""
        reasons = {row.plan.held for row in self.rows if row.plan.held}
        return reasons.pop() if self.lane is Lane.TO_DO and len(reasons) == 1 and len(self.rows) > 1 else None


HEADINGS = {
    Lane.LEAVING: ("Leaving", "You can take these back until their time is over."),
    Lane.NEEDS_YOU: ("Needs you", "These cannot go on without a word from you."),
    Lane.TO_DO: ("To do", "Nobody here has been told yet. Soonest interview first."),
    Lane.WAITING: ("Waiting", "They have been told. Bowout watches for their answer."),
    Lane.CLOSED: ("Closed", "Nothing is owed here any more."),
}


def letters(conversation: Conversation) -> tuple[Dispatch, ...]:
    """What carries words to people, newest first: everything but the replies to calendar invitations."""
    words = (one for one in conversation.dispatches if one.way is not Way.INVITE)
    return tuple(sorted(words, key=lambda one: one.approved_at, reverse=True))


def leaving(conversation: Conversation) -> Dispatch | None:
    """The letter on its way out, or None."""
    return next((one for one in letters(conversation) if one.state in UNDERWAY), None)


def doubtful(conversation: Conversation) -> Dispatch | None:
    """The letter of which nobody knows whether it left, or None."""
    return next((one for one in letters(conversation) if one.state is State.UNKNOWN), None)


def told(conversation: Conversation) -> Dispatch | None:
    """The newest letter that reached the other side, as far as anyone can know, or None."""
    return next((one for one in letters(conversation) if one.tells and one.state.left), None)


def asked(conversation: Conversation) -> bool:
    """Whether they wait for the person's own word, after the letter has reached them."""
    return conversation.closure.ending is Ending.NEEDS_YOU and told(conversation) is not None


def lane_of(conversation: Conversation) -> Lane:
    """Where a conversation stands: what leaves, then what needs the person, then the rest."""
    if leaving(conversation):
        return Lane.LEAVING
    ending = conversation.closure.ending
    if ending is Ending.CLOSED:
        return Lane.CLOSED
    if ending is Ending.NEEDS_YOU or conversation.candidacy.unsure or doubtful(conversation):
        return Lane.NEEDS_YOU
    if ending is Ending.WAITING:
        return Lane.WAITING
    return Lane.TO_DO if conversation.candidacy.status is Status.OPEN else Lane.CLOSED


def next_interview(conversation: Conversation) -> Interview | None:
    """The soonest interview that is still ahead."""
    ahead = [i for i in conversation.candidacy.interviews if i.status is InterviewStatus.UPCOMING]
    return min(ahead, key=lambda i: i.start, default=None)


def due(conversation: Conversation) -> tuple[bool, datetime]:
    """The order of the board: dated interviews first, soonest first, then by when the letter should leave."""
    slot = next_interview(conversation)
    return (slot is None, slot.start if slot else conversation.plan.send_by)


def sections(board: Board) -> tuple[Section, ...]:
    """The sections that hold anything, in the order a person should look at them."""
    lanes: dict[Lane, list[Conversation]] = {lane: [] for lane in Lane}
    for conversation in board.conversations:
        lanes[lane_of(conversation)].append(conversation)
    return tuple(
        Section(lane=lane, title=HEADINGS[lane][0], hint=HEADINGS[lane][1], rows=tuple(sorted(rows, key=due)))
        for lane, rows in lanes.items()
        if rows
    )


def next_up(board: Board, shown: Conversation) -> Conversation | None:
    """The first conversation, but for the one shown, that waits for the person and is not held."""
    for section in sections(board):
        if section.lane in {Lane.NEEDS_YOU, Lane.TO_DO}:
            for one in section.rows:
                if one.candidacy.id != shown.candidacy.id and not (section.lane is Lane.TO_DO and one.plan.held):
                    return one
    return None


def finished(board: Board) -> bool:
    """Whether there were conversations, and every one of them is closed."""
    return bool(board.conversations) and all(lane_of(c) is Lane.CLOSED for c in board.conversations)


def may_write(conversation: Conversation) -> bool:
    """Whether the letter shown is one to edit and approve, rather than one on its way or gone."""
    if conversation.letter is None or conversation.closure.ending in {Ending.CLOSED, Ending.WAITING}:
        return False
    return not (leaving(conversation) or doubtful(conversation) or told(conversation))


def names(conversation: Conversation, addresses: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """(name, address) of each recipient, the name empty where nobody is known by that address."""
    people: dict[str, Person] = {person.email: person for person in conversation.candidacy.people}
    return tuple((people[email].name if email in people else "", email) for email in addresses)


def undo_left(dispatch: Dispatch, now: datetime) -> timedelta | None:
    """How much of the undo window is left, or None once the letter is on its way."""
    ahead = dispatch.not_before - now
    return ahead if dispatch.state is State.APPROVED and ahead > timedelta(0) else None


def stamp(conversation: Conversation) -> datetime | None:
    """When the last thing happened to it: for the record."""
    return conversation.history[-1][0] if conversation.history else conversation.candidacy.last_activity
