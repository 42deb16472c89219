"""Notes to conversations: what one thread holds, whatever the mail program made of it.

Follows ids, Gmail's thread, calendar UIDs and, with the same person, the same subject. Cuts where the person answered
into the wrong thread. Refuses to know employers and what is said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.note import Note, counterparts
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.union import Union
from bowout.steps.discovery.who import Me
from bowout.steps.event import Event

_PREFIX = lazily(r"^(?:(?:re|fwd?|aw|wg|tr|rv|rep|antw|sv|vs)(?:\[\d+\])? ?: ?){1,6}")
_SAME_SUBJECT_WITHIN = timedelta(days=90)
_FAR_PAST = timedelta(days=36_500)


def bare_subject(subject: str) -> str:
    """The subject folded and without Re:, Fwd:, AW: and their kin."""
    return " ".join(_PREFIX.sub("", fold(subject).strip()).split())


def conversations(notes: Sequence[Note], events: Sequence[Event], me: Me) -> list[list[Note]]:
    """The notes by conversation, each oldest first."""
    by_id = {note.id: note for note in notes}
    union: Union[str] = Union(by_id)
    for note in notes:
        _join_parent(note, by_id, union, me)
    _join_hints(notes, union)
    _join_uids(events, by_id, union)
    _join_subjects(notes, union, me)
    return [[by_id[message_id] for message_id in group] for group in union.sets(by_id)]


def _join_parent(note: Note, by_id: Mapping[str, Note], union: Union[str], me: Me) -> None:
    """Join with the nearest known ancestor, or by the oldest unknown one."""
    chain = [*note.message.references, *([note.message.in_reply_to] if note.message.in_reply_to else [])]
    for ancestor in reversed(chain):
        parent = by_id.get(ancestor)
        if parent is not None and parent is not note:
            if not _wrong_thread(note, parent, me):
                union.join(parent.id, note.id)
            return
    if chain:
        union.join(f"missing {chain[0]}", note.id)


def _wrong_thread(note: Note, parent: Note, me: Me) -> bool:
    """An own mail to people of quite another organisation than the mail it answers."""
    if not note.mine:
        return False
    theirs, ours = counterparts(parent, me), counterparts(note, me)
    if {one.email for one in theirs} & {one.email for one in ours}:
        return False
    parents, mine = sites(theirs), sites(ours)
    return bool(parents and mine and not parents & mine)


def sites(addresses: Sequence[Address]) -> frozenset[str]:
    """The organisations' own domains among the addresses."""
    return frozenset(site for site in map(own_site, addresses) if site)


def _join_hints(notes: Sequence[Note], union: Union[str]) -> None:
    """The mail program's own thread, where the message says nothing of what it answers."""
    loose = {note.message.thread_hint for note in notes if not note.message.references} - {None}
    for note in notes:
        if note.message.thread_hint in loose and not (note.mine and note.message.references):
            union.join(f"hint {note.message.thread_hint}", note.id)


def _join_uids(events: Sequence[Event], by_id: Mapping[str, Note], union: Union[str]) -> None:
    for event in events:
        if event.message in by_id and event.uid:
            union.join(event.message or "", f"uid {event.uid}")


def _join_subjects(notes: Sequence[Note], union: Union[str], me: Me) -> None:
    """The same subject with the same person within three months is one conversation."""
    last: dict[tuple[str, str], Note] = {}
    for note in notes:
        subject = bare_subject(note.message.subject)
        if len(subject.split()) < 2:
            continue
        for one in counterparts(note, me):
            if reach_of(one) not in (Reach.PERSON, Reach.RELAY):
                continue
            before = last.get((subject, one.email))
            if before is not None and _near(before, note):
                union.join(before.id, note.id)
            last[subject, one.email] = note


def _near(one: Note, other: Note) -> bool:
    left, right = one.message.sent, other.message.sent
    return left is None or right is None or abs(right - left) <= _SAME_SUBJECT_WITHIN


def when(note: Note, now: datetime) -> datetime:
    """The note's date; what has none stands before everything."""
    return note.message.sent or now - _FAR_PAST
