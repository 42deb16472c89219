"""Every reason a letter may not leave (domain.md section 4): M1 to M12, S1 to S8, N1 to N8.

Judges any letter, whoever wrote it, against its context. Refuses to rewrite.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bowout.steps.discovery import Candidacy, Fact
from bowout.steps.letter import Letter
from bowout.steps.offer import Verdict
from bowout.steps.plan import Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class OtherProcess:
    """Another conversation of the same search, which a letter must not mention or reach."""

    employer: str
    domains: tuple[str, ...] = ()
    people: tuple[str, ...] = ()  # addresses


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterContext:
    """What a letter is judged against: CONTEXT.json of contracts.md as a value."""

    candidacy: Candidacy
    plan: Plan | None = None
    now: datetime
    released_at: datetime | None = None
    me: tuple[str, ...] = ()
    my_name: str = ""
    language: str = "en"
    address_form: str = "formal"
    thread_subject: str | None = None
    offer: Verdict | None = None
    record: tuple[Fact, ...] = ()
    other_processes: tuple[OtherProcess, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Objection:
    """One rule broken: its id, the words that break it (empty when something is absent), and why, in a sentence."""

    id: str
    quote: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Judgement:
    """All objections to one letter. `passes` is false when one must or never fails, or two shoulds."""

    objections: tuple[Objection, ...] = ()

    @property
    def passes(self) -> bool:
        """Whether the letter may leave."""
        shoulds = sum(1 for objection in self.objections if objection.id.startswith("S"))
        return shoulds < 2 and shoulds == len(self.objections)


def check(letter: Letter, context: LetterContext) -> Judgement:
    """Every objection to the letter, by the rubric of domain.md section 4."""
    raise NotImplementedError
