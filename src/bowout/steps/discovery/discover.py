"""All messages and events of a mailbox to a Discovery: the walk through discovery, written once.

Refuses to know where messages came from and what will be written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial
from types import MappingProxyType
from typing import Protocol, TypeVar

from bowout.steps.address import is_board
from bowout.steps.discovery.build import Built, Clock, build, organisation_matches
from bowout.steps.discovery.candidacy import Discovery, Stage, Status
from bowout.steps.discovery.entries import entries
from bowout.steps.discovery.grouping import Part, group
from bowout.steps.discovery.media import is_forwarded_chat
from bowout.steps.discovery.note import Author, Note, read
from bowout.steps.discovery.profile import profile
from bowout.steps.discovery.recall import Reading, recalled
from bowout.steps.discovery.relevance import is_bulk
from bowout.steps.discovery.roles import titles
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.threads import conversations, when
from bowout.steps.discovery.who import identify
from bowout.steps.event import Event
from bowout.steps.message import Message

P = TypeVar("P")
R = TypeVar("R")


class Each(Protocol):
    """Takes a step on every piece, in any order and place; `size` tells how much there is to read in one.

    What results hold of `known` are the same objects afterwards.
    """

    def __call__(
        self, step: Callable[[P], R], pieces: Sequence[P], /, *, size: Callable[[P], int], known: Iterable[object]
    ) -> Sequence[R]:
        """The results, in the order of the pieces."""
        ...


def one_by_one(
    step: Callable[[P], R],
    pieces: Sequence[P],
    /,
    *,
    size: Callable[[P], int],  # noqa: ARG001  # for those who share out
    known: Iterable[object],  # noqa: ARG001  # the same
) -> Sequence[R]:
    """Each piece here and now."""
    return [step(piece) for piece in pieces]


_NOTHING_READ: Mapping[str, Reading] = MappingProxyType({})


def discover(
    messages: Sequence[Message],
    events: Sequence[Event],
    *,
    now: datetime,
    home: tzinfo,
    me: tuple[str, ...] = (),
    kept: str | None = None,
    readings: Mapping[str, Reading] = _NOTHING_READ,
    each: Each = one_by_one,
) -> Discovery:
    """Every candidacy of the search, with its evidence (contracts.md, `bowout scan`).

    `events` are both those carried by messages and those of the person's own calendar; `home` is the person's zone;
    `me` their addresses (worked out when empty); `kept` the employer whose offer is kept, by name or domain;
    `readings` what is known of messages by their digest already; `each` takes the steps that stand for themselves.
    """
    person = identify(messages, me)
    past = [message for message in messages if message.sent is None or message.sent <= now]
    new = [message for message in past if message.digest not in readings]
    read_now = iter(each(partial(read, me=person), new, size=lambda one: len(one.text), known=new))
    every_note = [
        recalled(readings[one.digest], one, person) if one.digest in readings else next(read_now) for one in past
    ]
    notes = sorted(every_note, key=lambda note: when(note, now))
    profiles = [profile(part, person) for part in conversations(notes, events, person)]
    groups = group(profiles)
    placed = entries([part.profiles for part in groups], events, person, home)
    clock = Clock(now=now, home=home)
    every = each(
        lambda at: build(groups[at].profiles, placed[at], person, clock),
        range(len(groups)),
        size=lambda at: sum(len(note.body) for one in groups[at].profiles for note in one.notes),
        known=(*past, *notes, *events),
    )
    built = [_asking(one, part, every) for one, part in zip(every, groups, strict=True) if _counts(one)]
    taken = _kept(built, kept)
    open_and_closed = tuple(one.candidacy for one in built if one is not taken)
    return Discovery(
        me=person.addresses,
        my_name=person.name,
        my_signoff=person.signoff,
        candidacies=open_and_closed,
        kept=taken.candidacy if taken else None,
        ignored=len(messages) - sum(len(one.notes) for one in built),
    )


def _asking(one: Built, part: Part, every: Sequence[Built]) -> Built:
    """With what is not sure of its being one of the search, and one alone."""
    if one.candidacy.status is Status.CLOSED:
        return one
    asked = list(one.candidacy.unsure)
    if part.odds < _RATHER:
        asked.append("This may be about something else than a job for you. Is it about one?")
    if len(part.apart) > 1:
        names = {person.email: person.name or person.email for person in one.candidacy.people}
        told = " and ".join(names.get(email, email) for email in part.apart[:2])
        asked.append(f"{told} write from one house, and neither names the other. Is this one conversation?")
    asked += (
        f"This may be part of your conversation with {every[at].candidacy.employer.name}. Is it the same one?"
        for at in part.near
        if _counts(every[at])
    )
    return replace(one, candidacy=replace(one.candidacy, unsure=tuple(dict.fromkeys(asked))))


_RATHER = 1.0  # log-odds below which it is asked whether it is of the search


def _counts(built: Built) -> bool:
    """Whether a mere contact is one: the person answered, or an invitation to talk stands (contracts.md, `stage`)."""
    one = built.candidacy
    if one.stage is not Stage.CONTACTED:
        return True
    of_a_job = any(tuple(titles(note.message.subject, note.body)) for note in built.notes)
    approached = any(note.says(*_APPROACHES) for note in built.notes)
    if one.interviews and (of_a_job or approached or any(note.says(*_INVITES) for note in built.notes)):
        return True
    if any(note.mine for note in built.notes) and (of_a_job or approached):
        return True
    if built.standing.ended_by is not None or any(note.says(Says.AGENCY_SUBMISSION) for note in built.notes):
        return True
    invited = any(note.author is Author.PERSON and note.says(Says.INTERVIEW_INVITATION) for note in built.notes)
    through_chat = any(
        (is_forwarded_chat(note.message) or is_board_mail(note)) and note.says(*_APPROACHES, Says.INTERVIEW_INVITATION)
        for note in built.notes
    )
    return through_chat or (invited and of_a_job and not any(is_bulk(note) for note in built.notes))


_INVITES = (Says.INTERVIEW_INVITATION, Says.INTERVIEW_PROPOSAL)
_APPROACHES = (Says.OUTREACH, Says.OWN_INTEREST, Says.OWN_APPLICATION, Says.AGENCY_SUBMISSION, Says.REOPENING)


def is_board_mail(note: Note) -> bool:
    """Whether a network passed it on: the answer to it stands there, not in the mailbox."""
    return note.message.sender is not None and is_board(note.message.sender.domain)


def _kept(built: Sequence[Built], wanted: str | None) -> Built | None:
    """The candidacy whose offer is kept: the one the person named, else the one they accepted last."""
    if wanted:
        named = [one for one in built if organisation_matches(one.candidacy.employer, wanted)]
        return max(named, key=lambda one: (one.standing.accepted, one.candidacy.status == "open"), default=None)
    accepted = [one for one in built if one.standing.accepted and one.candidacy.stage == "offer"]
    return max(accepted, key=_latest, default=None)


def _latest(built: Built) -> float:
    activity = built.candidacy.last_activity
    return activity.timestamp() if activity else 0.0
