"""Union-find over hashable things, for putting together what belongs together."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)


class Union(Generic[Thing]):
    """Sets of things that were joined, in the order in which the things first came."""

    def __init__(self, things: Iterable[Thing] = ()) -> None:
        self._parent: dict[Thing, Thing] = {thing: thing for thing in things}

    def find(self, thing: Thing) -> Thing:
        """The representative of the thing's set; a new thing is a set of its own."""
        parent = self._parent.setdefault(thing, thing)
        while parent != thing:
            grandparent = self._parent[parent]
            self._parent[thing] = grandparent
            thing, parent = parent, grandparent
        return thing

    def join(self, one: Thing, other: Thing) -> None:
        """Put the sets of both together."""
        self._parent[self.find(other)] = self.find(one)

    def sets(self, things: Iterable[Thing]) -> list[list[Thing]]:
        """The given things by set."""
        found: dict[Thing, list[Thing]] = {}
        for thing in things:
            found.setdefault(self.find(thing), []).append(thing)
        return list(found.values())
