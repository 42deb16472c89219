"""Plan to Letter: the words, chosen from the wording by situation and language, filled only from the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from bowout.steps.discovery import Candidacy
from bowout.steps.letter.letter import Letter, Tone
from bowout.steps.offer import Verdict
from bowout.steps.plan import Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Writer:
    """The person who signs, as they sign."""

    name: str
    signoff: str = ""
    home: tzinfo


def write(
    candidacy: Candidacy, plan: Plan, *, writer: Writer, verdict: Verdict | None, now: datetime, tone: Tone = Tone.WARM
) -> Letter | None:
    """The letter for this plan, the same for the same input; None where the channel needs no letter."""
    raise NotImplementedError
