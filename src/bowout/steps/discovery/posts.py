"""Which jobs a candidacy is about, as a person would name them in a letter.

Every title that its mail may call the job by is ranked by its signs (jobs.py), with weights learnt from invented
searches (tools/train_names.py). Refuses to take what the other side's people are for the job.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from bowout.steps.address import Reach, reach_of
from bowout.steps.discovery import roles
from bowout.steps.discovery.houses import places
from bowout.steps.discovery.jobs import Known, jobs
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts_words import is_head
from bowout.steps.linear import Linear, load

_MOST = 3
NOTHING = {"none": 1.0}


@cache
def weights() -> Linear:
    """How much each sign speaks for a title being the job's, and for one more being so."""
    return load("bowout.steps.discovery", "titles")


def posts(notes: Sequence[Note], names: Collection[str] = ()) -> tuple[str, ...]:
    """The titles of the jobs these messages are about, the surest first. `names` are those of organisations."""
    found = dict(jobs(notes, known_of(notes, names)).values())
    return tuple(chosen(found))


def known_of(notes: Sequence[Note], names: Collection[str]) -> Known:
    """What is no part of a title."""
    return Known(people=_people(notes), houses=tuple(names), places=places(notes))


def chosen(found: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """The likeliest title; then others of other jobs, while one is likelier than none."""
    left = {"": NOTHING, **found}
    for part in ("first", *["further"] * (_MOST - 1)):
        best = max(left, key=lambda one: (weights().weigh(left[one], part), one))
        if not best:
            return
        yield best
        left = others(best, left)


def others(title: str, found: Mapping[str, Mapping[str, float]]) -> dict[str, Mapping[str, float]]:
    """The titles of other jobs."""
    taken = roles.key(title)
    return {one: signs for one, signs in found.items() if not one or not roles.key(one) & taken or _apart(one, title)}


def _apart(one: str, other: str) -> bool:
    """Whether each has a word of its own: two jobs of one trade."""
    left, right = roles.key(one), roles.key(other)
    return bool(left - right) and bool(right - left) and is_head(fold(one)) and is_head(fold(other))


def _people(notes: Sequence[Note]) -> frozenset[str]:
    near = (
        one
        for note in notes
        if note.author is not Author.ROBOT
        for one in (note.message.sender, *note.message.to, *note.message.cc)
        if one and reach_of(one) is Reach.PERSON
    )
    return frozenset(
        fold(word)
        for one in near
        if len(one.name.split()) in (2, 3)
        for word in one.name.split()
        if not is_head(fold(word))
    )
