"""The values of a judgement: what a letter is judged against, and what is found (contracts.md, `letter check`).

Refuses to know any rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bowout.steps.discovery import Candidacy, Fact
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
