"""The library's face: one method a verb, and the only place that wires adapters.

Views are what a command prints and a page shows; they carry values, never rows. Every method takes what the person
said and returns what is true afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

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


class Closer:
    """One person's workspace. Every verb of the command line and every button of the page is one method here."""

    def board(self) -> Board:
        """Everything on the first screen."""
        raise NotImplementedError

    def conversation(self, candidacy_id: str) -> Conversation:
        """One conversation; a unique beginning of the id or of the employer's name is enough. NotFound."""
        raise NotImplementedError

    def sync(self, sources: Sequence[str] = (), *, progress: Callable[[int], None] | None = None) -> SyncReport:
        """Read what is new (from the sources given, which are remembered, or those remembered) and judge again."""
        raise NotImplementedError

    def offer(self) -> OfferView:
        """The offer as judged now."""
        raise NotImplementedError

    def add_document(self, path: Path) -> OfferView:
        """Keep a copy of a paper that speaks of the offer, and judge again."""
        raise NotImplementedError

    def state(self, fact: str) -> OfferView:
        """Keep the person's own word on the offer, dated now."""
        raise NotImplementedError

    def keep(self, employer: str) -> OfferView:
        """Say whose offer is kept, by name or domain."""
        raise NotImplementedError

    def release(self, tier: str) -> OfferView:
        """Let a tier go while checks are pending; refused below accepted_with_conditions."""
        raise NotImplementedError

    def override(self, reason: str) -> OfferView:
        """Open the gate against its advice; the reason is kept."""
        raise NotImplementedError

    def edit(self, candidacy_id: str, *, subject: str | None = None, body: str | None = None) -> Conversation:
        """Keep the person's own words; checked again at once, never reworded."""
        raise NotImplementedError

    def set_tone(self, candidacy_id: str, tone: str) -> Conversation:
        """Write an unedited letter again in another tone."""
        raise NotImplementedError

    def answer_question(self, candidacy_id: str, answer: str) -> Conversation:
        """Settle what was unsure: `close` (this is no open conversation) or `keep` (it is)."""
        raise NotImplementedError

    def approve(self, candidacy_id: str, digest: str) -> Conversation:
        """Approve exactly what was shown; refused when it changed since, is held, or fails the check."""
        raise NotImplementedError

    def send(self) -> tuple[Dispatch, ...]:
        """Carry every approved letter whose undo window is over, soonest interview first; what came of each."""
        raise NotImplementedError

    def undo(self, candidacy_id: str) -> Conversation:
        """Take an approved letter back before it is claimed; TooLate afterwards."""
        raise NotImplementedError

    def done(self, candidacy_id: str, task: str, words: str = "") -> Conversation:
        """Record what the person did by hand: a portal, a call (done, no answer, voicemail), a chat."""
        raise NotImplementedError

    def resolve(self, dispatch_id: str, *, arrived: bool) -> Conversation:
        """The person's answer where it cannot be known whether a letter left."""
        raise NotImplementedError

    def export(self, form: str) -> str:
        """The record as `json`, `csv` or `html`."""
        raise NotImplementedError
