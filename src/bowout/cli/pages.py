"""The workspace's views as lines in a terminal: the board, one conversation, the offer, what came back."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from bowout.cli.console import when
from bowout.cli.tables import Look, board_table, letter_lines, offer_lines, plain, plan_lines, soonest, whom
from bowout.closer.views import Board, Conversation, Drafted, OfferView, Reopening
from bowout.steps.check import Judgement
from bowout.steps.closure import Ending


def board_lines(board: Board, look: Look) -> Iterator[RenderableType]:
    """The first screen."""
    yield from offer_lines(board.offer.verdict)
    yield plain(board.offer.gate)
    if board.conversations:
        yield Text()
        yield board_table(board.conversations, look)
    yield Text()
    yield plain(owed_sentence(board))


def owed_sentence(board: Board) -> str:
    """How many people still wait for a word."""
    if not board.conversations:
        return "No open conversation was found."
    if board.owed:
        return f"{board.owed} {'conversation is' if board.owed == 1 else 'conversations are'} still without an answer."
    if all(one.closure.ending is Ending.CLOSED for one in board.conversations):
        return "Every conversation is closed. `bowout export --format html` writes the record to keep."
    return "Everybody has been told. `bowout follow` reads what comes back."


def conversation_lines(one: Conversation, look: Look) -> Iterator[RenderableType]:
    """Everything a person decides on, the letter last so that it stands above the prompt."""
    yield plain(f"{whom(one.candidacy)}  [{one.candidacy.id}]", "bold")
    yield plain(", ".join(one.candidacy.roles) or "Role not named")
    if (talk := soonest(one.candidacy, look)) != "–":  # noqa: RUF001  # the table's dash
        yield plain(f"Next talk: {talk}")
    yield plain(one.closure.why)
    yield from plan_lines(one.plan, look)
    for proof in one.candidacy.evidence:
        yield plain(f"{proof.says.replace('_', ' ')}: “{' '.join(proof.quote.split())}”", "dim")
    for question in one.candidacy.unsure:
        yield plain(f"{question} bowout answer {one.candidacy.id} close|keep", "bold")
    for at, state, words in one.history:
        yield plain(f"{when(at, now=look.now, home=look.home)}  {state}  {words}", "dim")
    for reply in one.replies:
        yield plain(f"They wrote: “{' '.join(reply.quote.split())}”")
    yield from _letter(one)
    if one.drafted:
        yield from _answer_lines(one.drafted, one.candidacy.id)


def _letter(one: Conversation) -> Iterator[RenderableType]:
    for notice in one.notices:
        yield plain(notice, "bold")
    if one.thanks:
        yield Text()
        yield plain("A private thank-you, for you to send by hand:", "bold")
        yield from letter_lines(one.thanks)
    if one.letter is None:
        return
    yield Text()
    yield from letter_lines(one.letter)
    yield from _objections(one.judgement)


def offer_view_lines(shown: OfferView, look: Look) -> Iterator[RenderableType]:
    """The offer, what the person said of it, and what the gate lets through."""
    yield from offer_lines(shown.verdict)
    for at, words in shown.statements:
        yield plain(f"  You said {when(at, now=look.now, home=look.home)}: {words}")
    if shown.override:
        yield plain(f"  You opened the gate: {shown.override}")
    yield plain(shown.gate)


def followed(board: Board, look: Look) -> Iterator[RenderableType]:
    """What came back, by what it asks of the person."""
    headings = {Ending.NEEDS_YOU: "Needs you", Ending.WAITING: "Waiting", Ending.CLOSED: "Closed"}
    for ending, heading in headings.items():
        rows = [one for one in board.conversations if one.closure.ending is ending]
        if rows:
            yield plain(heading, "bold")
        for one in rows:
            until = f" Until {when(one.closure.until, now=look.now, home=look.home)}." if one.closure.until else ""
            hint = f" A draft is ready: bowout show {one.candidacy.id}" if one.drafted else ""
            yield plain(f"  {whom(one.candidacy)}: {one.closure.why}{until}{hint}")
    yield plain(owed_sentence(board))


def way_back_lines(one: Reopening) -> Iterator[RenderableType]:
    """How to take one conversation up again: the call first where there is one, then the letter to send by hand."""
    if one.card:
        yield plain(f"  Call {one.card.name}, {one.card.number}, before you write. {one.card.local_time}".rstrip())
        yield plain(f"  Say: {one.card.say}")
        yield plain(f"  On voicemail: {one.card.voicemail}")
    if one.letter:
        yield Text()
        yield from letter_lines(one.letter)
        yield from _objections(one.judgement)
        yield plain(f"To send it: bowout approve {one.conversation.candidacy.id} --back", "dim")
        yield plain(f"When you have sent it yourself: bowout done {one.conversation.candidacy.id} reopened", "dim")


def _objections(judgement: Judgement) -> Iterator[RenderableType]:
    for objection in judgement.objections:
        yield plain(f"{objection.id}: {objection.why} {f'“{objection.quote}”' if objection.quote else ''}".rstrip())


def _answer_lines(drafted: Drafted, candidacy_id: str) -> Iterator[RenderableType]:
    yield Text()
    yield plain("An answer, if you like it:" if drafted.reply else "One more line, if you like it:", "bold")
    yield from letter_lines(drafted.letter)
    yield from _objections(drafted.judgement)
    yield plain(f"To send it: bowout approve {candidacy_id} --answer", "dim")
    yield plain(f"When you have sent it yourself: bowout done {candidacy_id} answered", "dim")


def when_told(one: Reopening, look: Look) -> str:
    """When they were told."""
    return f", told {when(one.told_at, now=look.now, home=look.home)}" if one.told_at else ""
