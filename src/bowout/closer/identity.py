"""Which candidacy of an earlier reading a newly found one is: whoever shares messages keeps the older id.

Pure. What the person edited and decided hangs on ids, so an id once given stays with its conversation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bowout.steps.discovery import Candidacy


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """What a reading comes to: candidacies under the ids they keep, those that became another, those not found."""

    candidacies: tuple[Candidacy, ...]
    merged: tuple[tuple[str, str], ...]  # (older id, the id it goes on under)
    missing: tuple[str, ...]


def settle(found: Sequence[Candidacy], known: Sequence[Candidacy]) -> Settled:
    """Give every found candidacy its id; `known` come oldest first, and the largest overlap wins."""
    pairs = _overlaps(found, known)
    ids: dict[int, str] = {}
    heirs: dict[str, int] = {}
    for place, older in pairs:
        if place not in ids and older not in heirs:
            ids[place], heirs[older] = older, place
    taken = {old.id for old in known} | set(ids.values())
    for place, one in enumerate(found):
        if place not in ids:
            ids[place] = _free(one.id, taken)
            taken.add(ids[place])
    merged = tuple((older, ids[place]) for place, older in _last_wishes(pairs, heirs))
    seen = {older for older, _ in merged} | heirs.keys()
    return Settled(
        candidacies=tuple(replace(one, id=ids[place]) for place, one in enumerate(found)),
        merged=merged,
        missing=tuple(old.id for old in known if old.id not in seen),
    )


def _overlaps(found: Sequence[Candidacy], known: Sequence[Candidacy]) -> list[tuple[int, str]]:
    """(place, older id) for all that share messages, the largest share first, then the oldest.

    The same id counts as half a message: a talk known only from the calendar has none.
    """
    owners: dict[str, list[str]] = {}
    for old in known:
        for name in (*old.messages, old.id):
            owners.setdefault(name, []).append(old.id)
    age = {old.id: place for place, old in enumerate(known)}
    shared: dict[tuple[int, str], int] = {}
    for place, one in enumerate(found):
        for name in (*one.messages, one.id):
            for older in owners.get(name, ()):
                shared[place, older] = shared.get((place, older), 0) + (1 if name == one.id else 2)
    return sorted(shared, key=lambda pair: (-shared[pair], age[pair[1]], pair[0]))


def _last_wishes(pairs: list[tuple[int, str]], heirs: dict[str, int]) -> list[tuple[int, str]]:
    """Older candidacies whose messages went into one that goes on under another id: the best match for each."""
    best: dict[str, int] = {}
    for place, older in pairs:
        if older not in heirs:
            best.setdefault(older, place)
    return [(place, older) for older, place in best.items()]


def _free(wanted: str, taken: set[str]) -> str:
    """The id as discovery made it, or the first free variant where an older conversation still has that name."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
