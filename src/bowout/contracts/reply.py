"""A Reply as the JSON line of contracts.md, `bowout replies read`."""

from __future__ import annotations

from bowout.steps.reply import Reply

SCHEMA = "bowout.reply/1"


def reply_json(reply: Reply, *, file: str) -> dict[str, object]:
    """One line: what the message answers, its kinds, and what it wants."""
    return {
        "schema": SCHEMA,
        "file": file,
        "message": reply.message,
        "answers": reply.answers,
        "kinds": [kind.value for kind in reply.kinds],
        "failed_recipient": reply.failed_recipient,
        "stand_in": reply.stand_in,
        "back_on": reply.back_on.isoformat() if reply.back_on else None,
        "quote": reply.quote,
        "wants": reply.wants.value,
    }
