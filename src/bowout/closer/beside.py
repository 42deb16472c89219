"""Letters beside the withdrawal: answers, the one line after silence, the way back. One outbox carries them all.

Each goes at most once under its purpose, only as the person approved it by its digest, and is looked at once more
before it leaves. Refuses to write: the words come as they were shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from bowout.closer.answering import with_sender
from bowout.closer.bench import Bench
from bowout.closer.coming_back import listed_by_chance
from bowout.closer.ground import Ground, context_on
from bowout.closer.views import Conversation
from bowout.errors import PersonMustDecide
from bowout.steps.answer import check_answer, check_back
from bowout.steps.check import Judgement
from bowout.steps.letter import Letter
from bowout.steps.offer import Firmness
from bowout.steps.outbox import ANSWER, WAY_BACK, Dispatch


class OneAtATime(PersonMustDecide):
    """You have already written to {employer} to take it up again. Wait for their answer, or say that you mean both."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """A letter that may be approved, what stands against it, and the purpose under which it goes once."""

    letter: Letter
    judgement: Judgement
    purpose: str


def beside(bench: Bench, shown: Conversation, digest: str, *, several: bool) -> Beside | None:
    """The letter of that digest that was shown beside the withdrawal, or None. OneAtATime for a second way back."""
    drafted = shown.drafted
    if drafted is not None and drafted.letter.digest == digest:
        return Beside(letter=drafted.letter, judgement=drafted.judgement, purpose=drafted.purpose)
    if not in_trouble(bench.ground()):
        return None
    listed = listed_by_chance(bench)
    one = next((one for one in listed if one.conversation.candidacy.id == shown.candidacy.id), None)
    if one is None or one.letter is None or one.letter.digest != digest:
        return None
    other = next((other for other in listed if other is not one and other.written_at is not None), None)
    if other is not None and not several:
        raise OneAtATime(employer=other.conversation.candidacy.employer.name)
    return Beside(letter=one.letter, judgement=one.judgement, purpose=WAY_BACK)


def stops_beside(bench: Bench, ground: Ground, shown: Conversation, dispatch: Dispatch) -> str | None:
    """The sentence that keeps such a letter back at the last moment, or None."""
    back = dispatch.purpose == WAY_BACK
    if back != in_trouble(ground):
        return f"The offer is {'no longer' if back else 'now'} in trouble. Nothing was sent."
    approval = bench.workspace.decisions.approval_of(dispatch.id)
    if approval is None:
        return "It cannot be told what was approved. Nothing was sent."
    if dispatch.purpose.startswith(ANSWER) and any(one.at > approval.at for one in shown.tasks_done):
        return "You noted something here after you approved this. Nothing was sent; approve it again if it still holds."
    candidacy = shown.candidacy
    for reply in shown.replies:
        candidacy = with_sender(candidacy, reply)
    judged = (check_back if back else check_answer)(approval.letter, context_on(ground, candidacy, shown.plan))
    if not judged.passes:
        return f"The letter no longer fits: {judged.objections[0].why} Nothing was sent."
    return None


def in_trouble(ground: Ground) -> bool:
    """Whether the accepted offer is in trouble."""
    return ground.verdict is not None and ground.verdict.firmness is Firmness.TROUBLE
