"""Which jobs a candidacy is about, as a person would name them in a letter.

Every title that its mail may call the job by is ranked by its signs (jobs.py), with weights learnt from invented
searches (tools/train_names.py). Refuses to take what the other side's people are for the job.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from bowout.lazy import lazily
from bowout.steps.address import Reach, reach_of
from bowout.steps.discovery import roles
from bowout.steps.discovery.houses import places
from bowout.steps.discovery.jobs import jobs
from bowout.steps.discovery.jobs_signs import Known
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
    """The titles of the jobs these messages are about, as they are first named. `names` are those of organisations."""
    found = dict(jobs(notes, known_of(notes, names)).values())
    told = {one: signs for one, signs in found.items() if not is_theirs(signs)}
    text = said_in(notes)
    return tuple(sorted(chosen(told, text), key=lambda one: text.find(fold(one))))


def is_theirs(signs: Mapping[str, float]) -> bool:
    """Whether it is only said of the other side's people."""
    return bool({"theirs", "boss", "generic"} & signs.keys()) and not any(sign.startswith(_OF_JOBS) for sign in signs)


_OF_JOBS = ("bare", "trigger", "followed", "subject", "worth 6", "worth 4", "worth 3", "whole")


def said_in(notes: Sequence[Note]) -> str:
    """All that is said, as one text, to see which titles stand side by side."""
    return " \n ".join(note.folded[:_READ] for note in notes)


_READ = 4_000


def known_of(notes: Sequence[Note], names: Collection[str]) -> Known:
    """What is no part of a title."""
    return Known(people=_people(notes), houses=tuple(names), places=places(notes))


def chosen(found: Mapping[str, Mapping[str, float]], text: str) -> Iterator[str]:
    """The likeliest title; then others of other jobs, while one is likelier than none."""
    left = {"": NOTHING, **found}
    for part in ("first", *["further"] * (_MOST - 1)):
        best = max(left, key=lambda one: (weights().weigh(left[one], part), one))
        if not best:
            return
        yield best
        left = others(best, left, text)


def others(title: str, found: Mapping[str, Mapping[str, float]], text: str) -> dict[str, Mapping[str, float]]:
    """The titles of other jobs, with a sign where one stands beside the title in one sentence."""
    taken = roles.key(title)
    return {
        one: {**signs, **dict.fromkeys(_beside(title, one, text), 1.0)} if one else signs
        for one, signs in found.items()
        if not one or not roles.key(one) & taken or _apart(one, title)
    }


def _beside(one: str, other: str, text: str) -> Iterator[str]:
    """Whether "and", a comma or the like stands between two titles."""
    left, right = re.escape(fold(one)), re.escape(fold(other))
    between = re.search(rf"(?:{left}(?P<a>[^.\n]{{1,40}}){right}|{right}(?P<b>[^.\n]{{1,40}}){left})", text)
    if between:
        yield "beside the first"
        if _AND.search(between["a"] or between["b"]):
            yield "joined to the first"
        if _WITH_ITS_ARTICLE.search(between["a"] or between["b"]):
            yield "with an article as the first"


_AND = lazily(r" (?:and|und|et|y|e|&|or|oder|ou|o|sowie|also|auch|aussi|tambien) |[,;/+]")

_WITH_ITS_ARTICLE = lazily(
    r" (?:and|und|et|y|or|oder|ou|o) (?:also |auch |aussi )?(?:an?|the|one|eine[nr]?|une?|una) $"
)


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
