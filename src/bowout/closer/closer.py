"""One method a verb: what the command line and the page are made of.

Refuses to know how anything is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from bowout.closer import deciding, exporting, looking, offering, reading, sending
from bowout.closer.accounts import add_account, look_around
from bowout.closer.bench import Bench
from bowout.closer.coming_back import first_ask, reopen
from bowout.closer.context import context_of
from bowout.closer.polishing import polished
from bowout.closer.views import Board, Conversation, Finding, Leaving, OfferView, Reopening, SyncReport
from bowout.config import Account, Settings
from bowout.steps.offer.asking import Ask
from bowout.steps.outbox import Dispatch
from bowout.store.outbox import Limit, open_outbox
from bowout.store.workspace import open_workspace
from bowout.vault import LateVault, Vault, open_vault


def default_workspace() -> Path:
    """Where the person's work is kept when they name no other place."""
    from platformdirs import user_data_path  # noqa: PLC0415  # only where no place was named

    return user_data_path("bowout", appauthor=False) / "workspace.db"


def limits_of(settings: Settings) -> tuple[Limit, ...]:
    """How many letters of an account may leave in a minute and in a day."""
    return (
        Limit(count=settings.letters_a_minute, window=timedelta(minutes=1)),
        Limit(count=settings.letters_a_day, window=timedelta(days=1)),
    )


class Closer:
    """One person's workspace. Every verb of the command line and every button of the page is one method here."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    @classmethod
    def open(
        cls,
        workspace: Path | str,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        settings: Settings | None = None,
        vault: Vault | None = None,
    ) -> Self:
        """The workspace at a path or a `postgresql://` address, made when missing.

        `settings` and `vault` stand in the place of what is kept. Dispatches that a crash left behind are settled as
        far as that needs no network. NewerWorkspace, CannotOpen.
        """
        shelves = open_workspace(workspace)
        folder = default_workspace().parent if isinstance(workspace, str) else workspace.absolute().parent
        chosen = settings or shelves.findings.get("settings", Settings) or Settings()
        bench = Bench(
            workspace=shelves,
            outbox=open_outbox(shelves.engine, limits=limits_of(chosen)),
            vault=vault or LateVault(lambda: open_vault(folder)),
            clock=clock,
            given=settings,
        )
        sending.recover_claims(bench)
        return cls(bench)

    def close(self) -> None:
        """Let the workspace go."""
        self._bench.workspace.close()

    def __enter__(self) -> Self:
        """For a `with` block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        """Let the workspace go."""
        self.close()

    @property
    def settings(self) -> Settings:
        """What the person set."""
        return self._bench.settings

    @property
    def now(self) -> datetime:
        """The moment, in the person's zone."""
        return self._bench.now

    # Look.

    def board(self) -> Board:
        """Everything on the first screen."""
        return looking.board(self._bench)

    def conversation(self, candidacy_id: str) -> Conversation:
        """One conversation; a unique beginning of the id or of the employer's name is enough. NotFound."""
        return looking.conversation(self._bench, candidacy_id)

    def context(self, candidacy_id: str) -> dict[str, object]:
        """What a letter of this conversation is judged against: the CONTEXT.json of `bowout letter check`."""
        return context_of(self._bench, candidacy_id)

    def export(self, form: str) -> str:
        """The record as `json`, `csv` or `html`; `reliance`, `vcard` and `ics` as exporting.py says."""
        return exporting.export(self._bench, form)

    # Read.

    def sync(self, sources: Sequence[str] = (), *, progress: Callable[[int], None] | None = None) -> SyncReport:
        """Read what is new (from the sources given, which are remembered, or those remembered) and judge again."""
        return reading.sync(self._bench, sources, progress)

    # The offer.

    def offer(self) -> OfferView:
        """The offer as judged now."""
        return offering.offer(self._bench)

    def add_document(self, path: Path) -> OfferView:
        """Keep a copy of a paper that speaks of the offer, and judge again."""
        return offering.add_document(self._bench, path)

    def ask(self) -> Ask | None:
        """The polite mail that asks the new employer for what is missing; None when nothing is."""
        return offering.ask(self._bench)

    def state(self, fact: str, on: datetime | None = None) -> OfferView:
        """Keep the person's own word on the offer, dated now or on the day it happened."""
        return offering.state(self._bench, fact, on)

    def keep(self, employer: str) -> OfferView:
        """Say whose offer is kept, by name or domain."""
        offering.name_kept(self._bench, employer)
        if self._bench.workspace.mail.count():
            reading.judge_again(self._bench)
        return self.offer()

    def release(self, tier: str) -> OfferView:
        """Let a tier go while checks are pending; refused below accepted_with_conditions."""
        return offering.release(self._bench, tier)

    def override(self, reason: str) -> OfferView:
        """Open the gate against its advice; the reason is kept."""
        return offering.override(self._bench, reason)

    # Decide.

    def edit(self, candidacy_id: str, *, subject: str | None = None, body: str | None = None) -> Conversation:
        """Keep the person's own words; checked again at once, never reworded. Neither: back to Bowout's letter."""
        return deciding.edit(self._bench, candidacy_id, subject=subject, body=body)

    def polish(self, candidacy_id: str) -> Conversation:
        """Keep the words of the person's own language model for an unedited letter, if nothing speaks against them."""
        shown, words = polished(self._bench, candidacy_id)
        return deciding.edit(self._bench, shown.candidacy.id, subject=None, body=words)

    def set_tone(self, candidacy_id: str, tone: str) -> Conversation:
        """Write an unedited letter again in another tone."""
        return deciding.set_tone(self._bench, candidacy_id, tone)

    def answer_question(self, candidacy_id: str, answer: str) -> Conversation:
        """Settle what was unsure: `close` (this is no open conversation) or `keep` (it is)."""
        return deciding.answer_question(self._bench, candidacy_id, answer)

    def approve(self, candidacy_id: str, digest: str, *, several: bool = False) -> Conversation:
        """Approve exactly what was shown; refused when it changed since, is held, or fails the check.

        The digest of a drafted answer, of the one line after silence or of a letter of the way back approves that one;
        `several` is the person's word that they take up more than one conversation at once.
        """
        return deciding.approve(self._bench, candidacy_id, digest, several=several)

    # Send.

    def send(self) -> tuple[Dispatch, ...]:
        """Carry every approved letter whose undo window is over, soonest interview first; what came of each."""
        return sending.send(self._bench)

    def dry_run(self) -> tuple[Leaving, ...]:
        """Exactly what `send` would carry, byte for byte, and what stands in the way of each."""
        return sending.dry_run(self._bench)

    def undo(self, candidacy_id: str) -> Conversation:
        """Take an approved letter back before it is claimed; TooLate afterwards."""
        return deciding.undo(self._bench, candidacy_id)

    def done(self, candidacy_id: str, task: str, words: str = "") -> Conversation:
        """Record what the person did by hand: a portal, a call (done, no answer, voicemail), a chat."""
        return deciding.done(self._bench, candidacy_id, task, words)

    def resolve(self, dispatch_id: str, *, arrived: bool) -> Conversation:
        """The person's answer where it cannot be known whether a letter left."""
        return deciding.resolve(self._bench, dispatch_id, arrived=arrived)

    # The way back.

    def reopen(self) -> tuple[Reopening, ...]:
        """Stop what has not left, and list those already told by the best chance, each with a first line to write."""
        return reopen(self._bench)

    def first_ask(self) -> str | None:
        """What to ask the employer of the kept offer before anybody else, when the start was only put off."""
        return first_ask(self._bench)

    # The workspace itself.

    def configure(self, settings: Settings) -> Settings:
        """Keep new settings."""
        self._bench.workspace.findings.set("settings", settings)
        self._bench.given = None
        return settings

    def accounts(self) -> tuple[Account, ...]:
        """The accounts the person added."""
        return self.settings.accounts

    def add_account(self, account: Account, secret: str) -> Settings:
        """Keep an account in the place of an older one of that name; its secret goes to the vault."""
        return self.configure(replace(self.settings, accounts=add_account(self._bench, account, secret)))

    def doctor(self) -> tuple[Finding, ...]:
        """What works and what is missing, in plain words."""
        return look_around(self._bench)
