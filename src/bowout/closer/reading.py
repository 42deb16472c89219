"""A sync: read what is new, keep what may matter, find every conversation again, read what came back.

What was read is kept before the place to read on from; what the person decided is never touched. Refuses to know what
any message means: that is the steps' business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from bowout.closer.bench import Bench, Invitation, Read, Thread, thread_of
from bowout.closer.defects import defects_that_matter
from bowout.closer.identity import settle
from bowout.closer.looking import board
from bowout.closer.papers import found_in_mail
from bowout.closer.remembering import readings
from bowout.closer.replies import read_replies
from bowout.closer.sending import settle_pending
from bowout.closer.sources import open_address
from bowout.closer.views import SyncReport
from bowout.errors import BowoutError, YourMistake
from bowout.intake import Gathered, chosen, gather
from bowout.ports import RawCalendar, RawMessage, Source, Trouble
from bowout.steps.discovery import Candidacy, Discovery
from bowout.steps.discovery.discover import discover
from bowout.steps.event import Event
from bowout.steps.invitation import waiting
from bowout.steps.message import Message
from bowout.store.mail import Mail
from bowout.workers import share_out

BATCH = 200  # messages kept in one transaction

Progress = Callable[[int], None]


class NothingToRead(YourMistake):
    """No mail has been named yet. Give a file or folder, or add an account: bowout account add"""


def sync(bench: Bench, addresses: Sequence[str], progress: Progress | None) -> SyncReport:
    """Read the sources given (remembered from now on) or those remembered, then judge everything again."""
    mail = bench.workspace.mail
    given = [open_address(bench, address) for address in addresses]
    for address, _ in given:
        mail.remember(address, bench.now)
    remembered = [(known.address, known.cursor) for known in mail.sources()]
    if not remembered:
        raise NothingToRead
    named = {address for address, _ in given}
    intake = Intake(bench=bench, progress=progress)
    for address, cursor in remembered:
        if not named or address in named:
            intake.read(address, cursor)
    intake.complain()
    settle_pending(bench)
    return judge_again(bench, new=intake.new, troubles=tuple(intake.troubles))


@dataclass(kw_only=True)
class Intake:
    """One run over the sources: how much was new, and what could not be read."""

    bench: Bench
    progress: Progress | None = None
    new: int = 0
    seen: int = 0
    opened: int = 0
    troubles: list[Trouble] = field(default_factory=list)
    failures: list[BowoutError] = field(default_factory=list)

    def read(self, address: str, cursor: str | None) -> None:
        """Read one source to its end; one that cannot be opened is a trouble, and the others go on."""
        try:
            _, source = open_address(self.bench, address)
            self._keep(source, cursor)
        except BowoutError as error:
            self.failures.append(error)
            self.troubles.append(Trouble(origin=address, sentence=error.sentence))
            return
        self.opened += 1
        self.bench.workspace.mail.read_up_to(address, source.cursor, self.bench.now)

    def complain(self) -> None:
        """When not one source could be opened, that is a failure and no reading."""
        if self.failures and not self.opened:
            raise self.failures[0]

    def _keep(self, source: Source, cursor: str | None) -> None:
        mail, before = self.bench.workspace.mail, self.seen
        items = chosen(
            source,
            cursor,
            known=self._people(),
            names=self._our_ids(),
            progress=lambda count: self._tell(before + count),
        )
        while batch := list(islice(items, BATCH)):
            self.new += mail.keep([one for one in batch if isinstance(one, RawMessage)], self.bench.now)
            for one in batch:
                if isinstance(one, RawCalendar):
                    mail.keep_calendar(one, self.bench.now)
                elif isinstance(one, Trouble):
                    self.troubles.append(one)

    def _tell(self, seen: int) -> None:
        self.seen = seen
        if self.progress:
            self.progress(seen)

    def _people(self) -> tuple[str, ...]:
        """Who has a part in the search already: what names one of them is kept, whatever it looks like."""
        found = (known.candidacy.people for known in self.bench.workspace.findings.known())
        return tuple({one.email for people in found for one in people if one.email and one.writable})

    def _our_ids(self) -> tuple[bytes, ...]:
        """The ids of our letters: what names one is kept, whatever it looks like (a bounce, a robot)."""
        return tuple(one.message_id.strip("<>").encode() for one in self.bench.outbox.all())


class Kept:
    """The kept messages as a Source, so that reading them again is the same walk as reading a mailbox."""

    name = "workspace"
    cursor = ""

    def __init__(self, mail: Mail) -> None:
        self._mail = mail

    def read(self, cursor: str | None = None) -> Iterator[RawMessage | RawCalendar | Trouble]:  # noqa: ARG002  # all, always
        """Everything that is kept."""
        return self._mail.everything()


def judge_again(bench: Bench, *, new: int = 0, troubles: tuple[Trouble, ...] = ()) -> SyncReport:
    """Find every conversation in what is kept, under the ids they have; read what came back."""
    settings = bench.settings
    gathered = gather([Kept(bench.workspace.mail)], home=settings.home, choose=False)
    ours = {one.message_id for one in bench.outbox.all()}
    # What our own letters came to is the outbox's word: one that bounced has ended nothing.
    messages = [message for message in gathered.messages if message.id not in ours]
    found = discover(
        messages,
        gathered.events,
        now=bench.now,
        home=settings.home,
        me=settings.me,
        kept=bench.kept_employer,
        readings=readings(bench, messages),
        each=share_out,
    )
    found = _keep_ids(bench, found)
    _keep_read(bench, found, gathered)
    replies = read_replies(bench, gathered.messages)
    shown = board(bench)
    return SyncReport(
        new_messages=new,
        candidacies=len(shown.conversations),
        replies=replies,
        troubles=(*troubles, *gathered.troubles, *defects_that_matter(found, gathered)),
        notices=tuple(
            f"{one.candidacy.employer.name}: {notice}" for one in shown.conversations for notice in one.notices
        ),
    )


def _keep_ids(bench: Bench, found: Discovery) -> Discovery:
    """Store the candidacies under the ids they keep; what the person touched stays though no longer found."""
    findings, now = bench.workspace.findings, bench.now
    every = (*found.candidacies, *([found.kept] if found.kept else []))
    settled = settle(every, [known.candidacy for known in findings.known()])
    for older, heir in settled.merged:
        findings.merge(older, into=heir)
    touched = bench.workspace.decisions.touched() | {one.candidacy for one in bench.outbox.all()}
    held = [one for one in settled.missing if touched & set(findings.family(one))]
    findings.lost(held, [one for one in settled.missing if one not in held])
    findings.found(settled.candidacies, now)
    kept = settled.candidacies[-1] if found.kept else None
    return replace(found, candidacies=settled.candidacies[: len(found.candidacies)], kept=kept)


def _keep_read(bench: Bench, found: Discovery, gathered: Gathered) -> None:
    """Keep what letters and refusals of these conversations will need, and the papers of the offers."""
    every = (*found.candidacies, *([found.kept] if found.kept else []))
    bench.workspace.findings.set(
        "read",
        Read(
            search=replace(found, candidacies=()),
            threads=_threads(every, gathered.messages, found.me),
            invitations=_invitations(every, gathered.events),
            dossiers=found_in_mail(gathered.messages, found.me),
            at=bench.now,
        ),
    )


def _threads(every: Sequence[Candidacy], messages: Sequence[Message], me: tuple[str, ...]) -> tuple[Thread, ...]:
    wanted = {one.reply_to_message for one in every}
    return tuple(thread_of(message, me) for message in messages if message.id in wanted)


def _invitations(every: Sequence[Candidacy], events: Sequence[Event]) -> tuple[Invitation, ...]:
    """The requests for each invited talk that no newer word has overtaken."""
    wanted = {talk.uid for one in every for talk in one.interviews if talk.uid and talk.invited}
    return tuple(
        Invitation(uid=event.uid, raw=event.raw, recurrence_id=event.recurrence_id)
        for event in waiting(tuple(event for event in events if event.uid in wanted))
    )
