"""What the person does by themselves: a portal, a call, a chat. The words are shown; the answer is theirs.

A Carrier like the others, so that a call stands in the same record as a mail. Refuses to open a link, dial, or guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bowout.ports import Intend, Outcome, Result
from bowout.steps.outbox import Dispatch


class Answer(StrEnum):
    """What the person says came of it."""

    DONE = "done"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"


SENTENCES = {
    Answer.DONE: "Done by you.",
    Answer.VOICEMAIL: "You left it on voicemail.",
    Answer.NO_ANSWER: "Nobody answered. Please try once more.",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class ByHand:
    """ports.Carrier for one dispatch that the person has just dealt with."""

    answer: Answer
    words: str = ""  # the person's own, kept as they stand

    def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:  # noqa: ARG002  # the person has carried it already
        """What the person said, as an outcome; with no answer it stays to be done."""
        told = self.answer is not Answer.NO_ANSWER and intend()
        result = Result.ACCEPTED if told else Result.DEFERRED
        return Outcome(result=result, sentence=" ".join(filter(None, (SENTENCES[self.answer], self.words))))
