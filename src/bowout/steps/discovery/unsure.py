"""What discovery is not sure of, as sentences that the board asks the person.

Silent guessing is the worst fault (contracts.md): where the words leave room, a sentence says which room. Refuses to
change any decision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bowout.steps.discovery.candidacy import ClosedBy, InterviewStatus, Organisation, Stage, Status
from bowout.steps.discovery.employer import letters
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.relevance import is_bulk
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.standing import Standing
from bowout.steps.discovery.talks import Talk


def doubts(notes: Sequence[Note], talks: Sequence[Talk], where: Standing, employer: Organisation) -> tuple[str, ...]:
    """One sentence a doubt."""
    return tuple(
        dict.fromkeys([*_about_the_end(where), *_about_talks(talks, where), *_about_the_start(notes, where, employer)])
    )


def _about_the_end(where: Standing) -> Iterator[str]:
    note = where.ended_by
    if note is not None and not where.surely:
        said = note.says(Says.REJECTION, Says.POSITION_CLOSED, Says.OWN_WITHDRAWAL, Says.OWN_DECLINE)
        quote = _short(said.quote if said else note.spoken)
        who = "You seem to have ended it" if note.mine else "They seem to say no, but not in so many words"
        yield f"{who}: “{quote}” Is this conversation over?"
    if (
        where.status is Status.CLOSED
        and where.closed_by is ClosedBy.SILENCE
        and where.stage in (Stage.INTERVIEWING, Stage.OFFER)
    ):
        yield "Nobody has written for more than 60 days, though you had got far. Is this conversation over?"


def _about_talks(talks: Sequence[Talk], where: Standing) -> Iterator[str]:
    for talk in talks:
        if talk.interview.status is not InterviewStatus.UPCOMING:
            continue
        shown = f"{talk.interview.start:%Y-%m-%d %H:%M}"
        if where.ended_by is not None:
            yield f"The calendar still shows a talk on {shown}, but the conversation has ended. Is it off?"
        elif talk.guessed:
            yield f"A talk on {shown} is read from “{_short(talk.quote)}” Is that the right time?"


def _about_the_start(notes: Sequence[Note], where: Standing, employer: Organisation) -> Iterator[str]:
    answered = any(note.mine for note in notes)
    if where.status is Status.OPEN and where.stage is Stage.CONTACTED and not answered:
        kind = "It may have gone to many." if any(is_bulk(note) for note in notes) else "You never answered it."
        yield f"They wrote about a job. {kind} Do you owe them an answer?"
    named = any(
        letters(employer.name) in letters(f"{note.message.text} {note.message.subject} {_sender(note)}")
        for note in notes
    )
    if where.status is Status.OPEN and not named and letters(employer.name) != "unknown":
        yield f"The name “{employer.name}” is only guessed from an address. What is the employer called?"


def _sender(note: Note) -> str:
    return note.message.sender.name if note.message.sender else ""


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 120 else f"{words[:117]}…"
