"""CONTEXT.json of `bowout letter check`, as `bowout show ID --context` writes it (contracts.md)."""

from __future__ import annotations

from bowout.closer.bench import Bench
from bowout.closer.ground import context_on, plan_on
from bowout.closer.looking import conversation
from bowout.contracts.letter import context_json


def context_of(bench: Bench, name: str) -> dict[str, object]:
    """The candidacy with everything a letter of it is judged against. NotFound."""
    candidacy, ground = conversation(bench, name).candidacy, bench.ground()
    return context_json(context_on(ground, candidacy, plan_on(ground, candidacy)))
