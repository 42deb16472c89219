"""CONTEXT.json of `bowout letter check`, as `bowout show ID --context` writes it (contracts.md)."""

from __future__ import annotations

from bowout.closer.bench import Bench
from bowout.closer.ground import context_on, plan_on
from bowout.closer.looking import conversation
from bowout.contracts.scan import candidacy_json, fact_json, plan_json
from bowout.contracts.verdict import verdict_json


def context_text(bench: Bench, name: str) -> dict[str, object]:
    """The candidacy with everything a letter of it is judged against."""
    candidacy, ground = conversation(bench, name).candidacy, bench.ground()
    decided = plan_on(ground, candidacy)
    context = context_on(ground, candidacy, decided)
    return {
        **candidacy_json(candidacy),
        "plan": plan_json(decided),
        "now": context.now.isoformat(),
        "released_at": context.released_at.isoformat() if context.released_at else None,
        "me": list(context.me),
        "my_name": context.my_name,
        "language": context.language,
        "address_form": context.address_form,
        "thread_subject": context.thread_subject,
        "offer": verdict_json(context.offer) if context.offer else None,
        "record": [fact_json(one) for one in context.record],
        "other_processes": [
            {"employer": one.employer, "domains": list(one.domains), "people": list(one.people)}
            for one in context.other_processes
        ],
    }
