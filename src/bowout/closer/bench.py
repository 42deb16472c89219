"""What every verb of a workspace works on: its shelves, its outbox, the clock, the settings and the vault.

Refuses to judge and to show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bowout.closer.ground import Ground, refreshed
from bowout.closer.papers import dossier_of, kept_by, same_employer
from bowout.config import Settings
from bowout.errors import NotFound
from bowout.steps.discovery import Candidacy, Discovery
from bowout.steps.message import Message
from bowout.steps.offer import Document, DocumentKind, Verdict
from bowout.steps.offer.assess import assess
from bowout.steps.offer.dossier import Dossier
from bowout.steps.offer.gate import Release, Tier
from bowout.steps.reply import Kind
from bowout.store.findings import Known
from bowout.store.outbox import SqlOutbox
from bowout.store.papers import Said
from bowout.store.workspace import Workspace
from bowout.vault import Vault


class Several(NotFound):
    """Several conversations begin like that: {choices}. Say which."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Thread:
    """What the answer to one message needs: the ids before it, the own address it was sent to, who is who."""

    message: str
    references: tuple[str, ...] = ()
    mine: str = ""
    names: tuple[tuple[str, str], ...] = ()  # (address, display name)


@dataclass(frozen=True, kw_only=True, slots=True)
class Invitation:
    """The newest request for one interview, as it came."""

    uid: str
    raw: bytes
    recurrence_id: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """What the last reading found beside the candidacies."""

    search: Discovery  # its candidacies stand on a shelf of their own
    threads: tuple[Thread, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    at: datetime


@dataclass(kw_only=True)
class Bench:
    """One opened workspace. `given` settings stand in the place of those kept."""

    workspace: Workspace
    outbox: SqlOutbox
    vault: Vault
    clock: Callable[[], datetime]
    given: Settings | None = None
    settled_at: datetime | None = None  # when the Sent folders were last looked into

    @property
    def settings(self) -> Settings:
        """What the person set."""
        return self.given or self.workspace.findings.get("settings", Settings) or Settings()

    @property
    def now(self) -> datetime:
        """The moment, in the person's zone."""
        return self.clock().astimezone(self.settings.home)

    @property
    def read(self) -> Read:
        """What the last reading found; an empty search before the first."""
        settings = self.settings
        found = self.workspace.findings.get("read", Read)
        return found or Read(search=Discovery(me=settings.me, my_name=settings.name), at=self.now)

    @property
    def kept_employer(self) -> str | None:
        """The employer whose offer is kept, as the person last said."""
        words = self.workspace.papers.said(Said.KEPT)
        return words[-1].words if words else None

    @property
    def release(self) -> Release:
        """What the person let go so far."""
        papers = self.workspace.papers
        tiers = frozenset(Tier(word.words) for word in papers.said(Said.TIER))
        overrides = papers.said(Said.OVERRIDE)
        if not overrides:
            return Release(tiers=tiers)
        return Release(tiers=tiers, override=overrides[-1].words, overridden_at=overrides[-1].at)

    def documents(self, read: Read) -> tuple[Document, ...]:
        """The dossier of the offer: the person's papers, the mail of the same employer, and the person's word."""
        papers = self.workspace.papers.documents()
        employer, domains = self._offering(read, papers)
        dossier = dossier_of(read.dossiers, employer, domains)
        if dossier is None and not papers and self.kept_employer is None:
            dossier = dossier_of(read.dossiers, None)
        words = tuple(
            Document(file="your word", kind=DocumentKind.WORD, pages=(word.words,), dated=word.at, mine=True)
            for word in self.workspace.papers.said(Said.STATEMENT)
        )
        return (*papers, *(dossier.documents if dossier else ()), *words)

    def _offering(self, read: Read, papers: tuple[Document, ...]) -> tuple[str | None, tuple[str, ...]]:
        """Whose offer it is: as the person said, as their papers say, as the mail shows."""
        if self.kept_employer is not None:
            return self.kept_employer, ()
        if papers:
            judged = assess(papers, now=self.now, me=read.search.me, my_name=self._name(read))
            return judged.employer, judged.employer_domains
        kept = read.search.kept
        return (kept.employer.name, kept.employer.domains) if kept else (None, ())

    def verdict(self, read: Read) -> Verdict | None:
        """The offer as judged now."""
        documents = self.documents(read)
        if not documents:
            return None
        return assess(documents, now=self.now, me=read.search.me, my_name=self._name(read))

    def ground(self) -> Ground:
        """Everything that a judgement stands on, at this moment."""
        read, settings, now = self.read, self.settings, self.now
        verdict = self.verdict(read)
        found = tuple(refreshed(known.candidacy, now) for known in self.workspace.findings.known())
        search = replace(
            read.search,
            me=settings.me or read.search.me,
            my_signoff=settings.signoff or read.search.my_signoff,
            candidacies=found,
            kept=self._kept(read, found),
        )
        kept = kept_by(search, verdict)
        others = tuple(one for one in found if kept is None or one.id != kept.id)
        return Ground(
            discovery=replace(search, kept=kept, candidacies=others),
            verdict=verdict,
            release=self.release,
            now=now,
            home=settings.home,
            my_name=self._name(read),
            avoid=self.failed_addresses(),
        )

    def _kept(self, read: Read, found: tuple[Candidacy, ...]) -> Candidacy | None:
        said = self.kept_employer
        if said is None:
            return read.search.kept
        named = (one for one in found if same_employer(one.employer.name, one.employer.domains, said))
        kept = read.search.kept
        if kept is not None and same_employer(kept.employer.name, kept.employer.domains, said):
            return kept
        return next(named, None)

    def _name(self, read: Read) -> str:
        return self.settings.name or read.search.my_name

    def failed_addresses(self) -> frozenset[str]:
        """Addresses that gave a letter back: never written to again in this search."""
        bounced = {
            reply.failed_recipient
            for reply in self.workspace.decisions.all_replies()
            if Kind.HARD_BOUNCE in reply.kinds and reply.failed_recipient
        }
        bounced |= {one.sender for one in self.workspace.decisions.all_replies() if one.gone and one.sender}
        refused = {address for dispatch in self.outbox.all() for address in dispatch.refused}
        return frozenset(bounced | refused)

    def known(self, name: str) -> Known:
        """The candidacy of that id, or the only one whose id or employer begins so; NotFound."""
        every = self.workspace.findings.known()
        wanted = name.strip().casefold()
        exact = [one for one in every if one.candidacy.id == name]
        begun = [
            one
            for one in every
            if wanted
            and (
                one.candidacy.id.casefold().startswith(wanted)
                or one.candidacy.employer.name.casefold().startswith(wanted)
            )
        ]
        found = exact or begun
        if len(found) == 1:
            return found[0]
        hint = "`bowout board --json` lists every id."
        if found:
            raise Several(choices=", ".join(f"{one.candidacy.employer.name} ({one.candidacy.id})" for one in found[:5]))
        raise NotFound(what="conversation", name=name, hint=hint)


def thread_of(message: Message, me: tuple[str, ...]) -> Thread:
    """What an answer to this message needs."""
    seen = [*([message.sender] if message.sender else []), *message.reply_to, *message.to, *message.cc]
    mine = next((one.email for one in (*message.to, *message.cc) if one.email in me), "")
    names = {one.email: one.name for one in reversed(seen) if one.name}
    return Thread(message=message.id, references=message.references, mine=mine, names=tuple(sorted(names.items())))
