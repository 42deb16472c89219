"""What speaks for and against a title by itself and beside the others: its look, its words, how often it is said.

Refuses to know where a message names a job: that is jobs.py's.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bowout.lazy import lazily
from bowout.steps.discovery import roles
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.phrases import count_of, fold
from bowout.steps.discovery.posts_words import BOSSES, GENERIC, is_head


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is no part of a title: words of people's and houses' names, and of places."""

    people: frozenset[str] = frozenset()
    houses: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()


@dataclass
class Job:
    """One title as its mentions add up: spellings, and in which messages each sign stands."""

    spellings: Counter[str] = field(default_factory=Counter)
    places: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def title(self) -> str:
        """The spelling used most, with capitals where it has them."""
        return max(
            self.spellings, key=lambda one: (self.spellings[one], sum(map(str.isupper, one)) < len(one) / 2, one)
        )


@dataclass(frozen=True, slots=True)
class Heard:
    """The notes, all they say, and what is no part of a title."""

    notes: Sequence[Note]
    text: str
    known: Known


_LITTLE = 0.3  # what a single word tells beside what a place tells


def signs_of(key: str, job: Job, found: Mapping[str, Job], heard: Heard) -> dict[str, float]:
    """Every sign of one title with its strength: of places, the logarithm of how often."""
    signs = {sign: (_LITTLE if "_" in sign else 1.0) * math.log1p(len(places)) for sign, places in job.places.items()}
    title = job.title
    signs.update((sign, _LITTLE if sign.startswith(("first ", "last ")) else 1.0) for sign in _look(title, heard.known))
    signs.update(_said(title, heard))
    signs["part of longer"] = float(any(key != other and key in other for other in found))
    shorter = [other for other in found if key != other and other in key and is_head(fold(found[other].title))]
    signs["longer than other"] = float(bool(shorter))
    signs.update(_added(title, [found[other].title for other in shorter], heard))
    signs.update(
        _alone(title, [found[other].title for other in found if key != other and other.startswith(key)], heard)
    )
    near = [other for other in found if roles.same(found[other].title, title)]
    signs["best of its kind"] = float(len(key) >= max(map(len, near), default=0))
    return {sign: value for sign, value in signs.items() if value}


def _alone(title: str, longer: Sequence[str], heard: Heard) -> Iterator[tuple[str, float]]:
    """How often it is said without what one longer title adds, and with it."""
    every = heard.text.count(fold(title))
    with_more = max((heard.text.count(fold(one)) for one in longer), default=0)
    marked = max((heard.text.count(fold(one)) for one in longer if _MARKED.match(one[len(title) :])), default=0)
    yield "alone", 1 - min(every, with_more) / max(1, every)
    yield "never alone", float(every > 0 and every == with_more)
    yield "never without a mark", float(every > 1 and every == marked)
    yield "alone often", math.log1p(max(0, every - with_more))
    yield "with a mark", math.log1p(marked)


_MARKED = lazily(r"\s?[,(–—-]")


def _added(title: str, shorter: Sequence[str], heard: Heard) -> Iterator[tuple[str, float]]:
    """How what it has beyond a shorter title is joined, and how often that one is said with it."""
    folded = fold(title)
    for base in sorted(shorter, key=len, reverse=True):
        head = fold(base)
        if folded.startswith(head):
            rest = folded[len(head) :].strip()
            joint = rest[:1] if rest[:1] in ",(-–/" else rest.split()[0] if rest.split()[0] in _SMALL else "word"
            share = heard.text.count(folded) / max(1, heard.text.count(head))
            yield f"adds {joint}", 1.0
            yield "adds mostly", share
            yield f"adds {joint} mostly", share
            yield f"adds {joint} often", math.log1p(heard.text.count(folded))
            break


def _look(title: str, known: Known) -> Iterator[str]:
    folded = fold(title)
    words = [word.strip(".,;:'’()") for word in folded.split()]
    yield f"words {min(len(words), 7)}"
    yield f"first {words[0]}"
    yield f"last {words[-1]}"
    yield f"first ends {words[0][-3:]}"
    yield f"last ends {words[-1][-3:]}"
    yield from _headed(folded, words)
    yield from _capitals(title)
    halves = _ANDS.split(folded)
    if len(halves) > 1 and all(is_head(half) for half in halves):
        yield "two in one"
    yield from (f"has {mark}" for mark in "(,-–/&" if mark in title)
    yield from (sign for sign, rule in _KINDS if rule(folded))
    yield from _strange(words, known)


def _headed(folded: str, words: Sequence[str]) -> Iterator[str]:
    """Where the occupation stands."""
    heads = [at for at, word in enumerate(words) if is_head(word)]
    yield f"heads {min(len(heads), 3)}" if heads else "no head" if not is_head(folded) else "head of words"
    if heads:
        yield "head first" if heads[0] == 0 else "head inside" if heads[-1] < len(words) - 1 else "head last"
        if len(words) - 1 - heads[-1] > _FAR:
            yield "long tail"


_FAR = 2


def _capitals(title: str) -> Iterator[str]:
    bare = [word.strip("()[],.:;–—-/&'’") for word in title.split()]
    capital = [word[:1].isupper() for word in bare if word and fold(word) not in _SMALL and not word.isdigit()]
    yield "capitals" if all(capital) else "some capitals" if any(capital) else "small"
    if capital and not capital[0] and any(capital):
        yield "small first"
    if title.isupper():
        yield "shouted"


_ANDS = lazily(r" (?:and|und|et|y|e|&|or|oder|ou|o|sowie|\+) ")
_HOURS = lazily(
    r"\b(?:full|part|voll|teil)[- ]?(?:time|zeit)|\b(?:perm\w*|temp|remote|hybrid|cdi|cdd|interim|befristet|unbefristet|nachtschicht|schicht|week-?end|shift|nights?|days?|saison\w*|immediate|urgent\w*|posting|opening|chair|team|gesucht|std|stunden|heures?|horas?|hrs?)\b|\d ?%|\d h\b"
)
_VERBAL = lazily(
    r"\b(?:is|are|was|will|has|have|would|wants?|ist|sind|hat|haben|wird|wurde|est|sont|raconte|rentre|anda|vous|nous|mich|mir|ihr|mein\w*|unser\w*|notre|nos|votre|vos|mi|su|tu|nuestr\w+|my|our|your|their|first|very)\b"
)
_SMALL = frozenset("of the and & de du des la le les d' der die das und für fur y e et en in im am à a for".split())
_DIGIT = lazily(r"\d")
_KINDS = (
    ("hours", _HOURS.search),
    ("verb", _VERBAL.search),
    ("generic", GENERIC.fullmatch),
    ("boss", BOSSES.fullmatch),
    ("personal", roles.is_personal),
    ("digit", _DIGIT.search),
)


def _strange(words: Sequence[str], known: Known) -> Iterator[str]:
    """Words that are people's, houses' or places'."""
    if any(word in known.people for word in words if len(word) > 2):
        yield "person"
    for name in known.houses:
        telling = [word for word in fold(name).split() if len(word) > 3]
        if telling and telling[0] in words:
            yield "house"
            if all(word in telling for word in words):
                yield "nothing but house"
            break
    if words[-1] in known.places:
        yield "ends with place"
    elif any(word in known.places for word in words):
        yield "place in it"


def _said(title: str, heard: Heard) -> Iterator[tuple[str, float]]:
    folded = fold(title)
    count = count_of(folded, heard.text)
    yield "said", math.log1p(count)
    yield "said at all", float(count > 0)
    who = {note.mark for note in heard.notes if folded in note.folded}
    yield from ((f"said by {one}", 1.0) for one in who)
    yield "share", sum(folded in note.folded for note in heard.notes) / max(1, len(heard.notes))
