"""The library's face: one method a verb, and the only place that wires adapters.

Views are what a command prints and a page shows; they carry values, never rows. Every method takes what the person
said and returns what is true afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bowout.ports import Trouble
from bowout.steps.check import Judgement
from bowout.steps.closure import Closure
from bowout.steps.discovery import Candidacy
from bowout.steps.letter import Letter
from bowout.steps.offer import Verdict
from bowout.steps.outbox import Dispatch
from bowout.steps.plan import Plan
from bowout.steps.reply import Reply


@dataclass(frozen=True, kw_only=True, slots=True)
class SyncReport:
    """What a sync read: counts, and what could not be read."""

    new_messages: int
    candidacies: int
    replies: int
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """One candidacy with everything the person decides on."""

    candidacy: Candidacy
    plan: Plan
    letter: Letter | None  # None when the channel needs no letter
    edited: bool
    judgement: Judgement
    dispatches: tuple[Dispatch, ...]
    history: tuple[tuple[datetime, str, str], ...]  # every move of its dispatches
    replies: tuple[Reply, ...]
    closure: Closure


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferView:
    """The offer as judged now, what the person said of it, and what the gate lets through."""

    verdict: Verdict | None
    kept: Candidacy | None
    statements: tuple[tuple[datetime, str], ...]  # the person's word, dated
    released: tuple[str, ...]  # tiers let go by the person
    override: str | None  # the reason, when the person overrode the gate
    gate: str  # one sentence: what may be sent now


@dataclass(frozen=True, kw_only=True, slots=True)
class Board:
    """The first screen: soonest interview first; `owed` people are still without an answer."""

    offer: OfferView
    conversations: tuple[Conversation, ...]
    owed: int
    now: datetime
