"""What was true when a person edited or approved a letter, and what has changed since, in sentences.

Pure. It tells, and never rewords: the person's words stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from bowout.codec import dumps, loads
from bowout.steps.discovery import Candidacy, InterviewStatus
from bowout.steps.plan import Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Footing:
    """What a letter of a candidacy rests on."""

    newest: str | None  # the last message a person on the other side wrote
    to: tuple[str, ...]
    cc: tuple[str, ...]
    slots: tuple[str, ...]  # the talks to come
    roles: tuple[str, ...]
    over: str | None  # how they ended it, if they did


def footing_of(candidacy: Candidacy, plan: Plan) -> str:
    """What is true now, as a text to keep."""
    coming = sorted(talk.start for talk in candidacy.interviews if talk.status is InterviewStatus.UPCOMING)
    return dumps(
        Footing(
            newest=candidacy.reply_to_message,
            to=plan.to,
            cc=plan.cc,
            slots=tuple(start.isoformat() for start in coming),
            roles=candidacy.roles,
            over=candidacy.closed_by.value if candidacy.closed_by else None,
        )
    )


def changes_since(then: str, now: str, *, done: str) -> tuple[str, ...]:
    """One sentence for each thing that changed since the letter was `done` (edited, approved)."""
    before, after = loads(Footing, then), loads(Footing, now)
    found = []
    if after.over != before.over and after.over is not None:
        found.append(f"They seem to have ended it themselves since you {done} this letter.")
    if after.newest != before.newest:
        found.append(f"They have written again since you {done} this letter. Read it before this leaves.")
    if after.slots != before.slots:
        found.append(f"The dates of your talks have changed since you {done} this letter.")
    if (after.to, after.cc) != (before.to, before.cc):
        found.append(f"It would now go to {', '.join((*after.to, *after.cc)) or 'nobody by mail'}.")
    if after.roles != before.roles:
        found.append(f"The roles have changed since you {done} this letter: {', '.join(after.roles) or 'none'}.")
    return tuple(found)
