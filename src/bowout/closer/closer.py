"""One method a verb: what the command line and the page are made of.

Refuses to know how anything is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from bowout.closer.views import Board, Conversation, OfferView, SyncReport
from bowout.steps.outbox import Dispatch


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
