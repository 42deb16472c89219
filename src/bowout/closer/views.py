"""What a command prints and a page shows: values, never rows.

Refuses to know where any of it is kept and how it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from urllib.parse import quote

from bowout.ports import Trouble
from bowout.steps.check import Judgement
from bowout.steps.closure import Closure
from bowout.steps.discovery import Candidacy, ClosedBy, Discovery, Person
from bowout.steps.letter import Letter, Tone
from bowout.steps.offer import Verdict
from bowout.steps.outbox import Dispatch
from bowout.steps.plan import CallCard, Plan
from bowout.steps.reply import Reply

ENDED = {
    ClosedBy.REJECTED: "they said no",
    ClosedBy.WITHDRAWN: "you withdrew",
    ClosedBy.POSITION_CLOSED: "post closed",
    ClosedBy.SILENCE: "gone quiet",
}


def how_it_ended(candidacy: Candidacy) -> str:
    """The few words for who or what ended it."""
    return ENDED[candidacy.closed_by] if candidacy.closed_by else "it has ended"


@dataclass(frozen=True, kw_only=True, slots=True)
class SyncReport:
    """What a sync read: counts, and what could not be read."""

    new_messages: int
    candidacies: int
    replies: int
    troubles: tuple[Trouble, ...] = ()
    notices: tuple[str, ...] = ()  # one sentence each: what changed under a letter already edited or approved


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskDone:
    """What the person did by hand, in their words."""

    task: str
    at: datetime
    words: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafted:
    """An answer that waits for the person, to copy or to open in their own mail program, and what stands against it."""

    reply: Reply | None  # what it answers; None for the one line after silence
    letter: Letter
    judgement: Judgement
    purpose: str  # under which it goes through the outbox, so that it goes once at most

    @property
    def link(self) -> str:
        """The same as a `mailto:` link, which opens it in the person's own mail program and sends nothing."""
        return mail_link(self.letter)


def mail_link(letter: Letter) -> str:
    """A letter as a `mailto:` link (RFC 6068)."""
    fields = {"subject": letter.subject, "in-reply-to": letter.in_reply_to or "", "body": letter.body}
    asked = "&".join(f"{name}={quote(text, safe='')}" for name, text in fields.items() if text)
    return f"mailto:{','.join(quote(one, safe='@+') for one in letter.to)}?{asked}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """One candidacy with everything the person decides on.

    While a letter is approved or gone, `letter` is that letter as it was approved.
    """

    candidacy: Candidacy
    plan: Plan
    letter: Letter | None  # None when the channel needs no letter
    edited: bool
    judgement: Judgement
    dispatches: tuple[Dispatch, ...]
    history: tuple[tuple[datetime, str, str], ...]  # every move of its dispatches
    replies: tuple[Reply, ...]
    closure: Closure
    tone: Tone = Tone.WARM
    notices: tuple[str, ...] = ()  # what changed since the person edited or approved
    tasks_done: tuple[TaskDone, ...] = ()
    drafted: Drafted | None = None  # the answer to what came back, where they wait for one
    thanks: Letter | None = None  # the private thank-you to who recommended them, to be sent by hand
    answer: str | None = None  # `close` or `keep`, when the person settled what was unsure


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferView:
    """The offer as judged now, what the person said of it, and what the gate lets through."""

    verdict: Verdict | None
    kept: Candidacy | None
    statements: tuple[tuple[datetime, str], ...]  # the person's word, dated
    released: tuple[str, ...]  # tiers let go by the person
    override: str | None  # the reason, when the person overrode the gate
    gate: str  # one sentence: what may be sent now
    papers: tuple[str, ...] = ()  # names of the documents the person added
    ask: tuple[str, ...] = ()  # what to ask the new employer for, one sentence each


@dataclass(frozen=True, kw_only=True, slots=True)
class Board:
    """The first screen: soonest interview first; `owed` people are still without an answer."""

    offer: OfferView
    conversations: tuple[Conversation, ...]
    owed: int
    now: datetime
    ended: int = 0  # conversations that were over before anything was sent


@dataclass(frozen=True, kw_only=True, slots=True)
class Leaving:
    """One approved letter that `send` would carry: the exact bytes, and what stands in its way, if anything."""

    conversation: Conversation
    dispatch: Dispatch
    due: datetime
    held: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Reopening:
    """One conversation that could be taken up again, and why it stands where it stands in the list."""

    conversation: Conversation
    chance: int  # the higher the better; only for the order
    why: tuple[str, ...]
    call: Person | None = None  # a favourite is called first
    card: CallCard | None = None
    letter: Letter | None = None  # for the person to send, one at a time
    judgement: Judgement = field(default_factory=Judgement)
    written_at: datetime | None = None  # when the person said that they wrote or called
    told_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One line of `doctor`: what was looked at, whether it works, and what to do about it."""

    what: str
    fine: bool
    sentence: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Scanned:
    """One candidacy of a scan with its plan, and its letter where drafts were asked for."""

    candidacy: Candidacy
    plan: Plan
    letter: Letter | None = None
    judgement: Judgement | None = None
    thanks: Letter | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Scan:
    """What one reading of a mailbox found, soonest interview first; nothing of it is kept."""

    now: datetime
    home: tzinfo  # where the person lives, as given or as their mail shows
    discovery: Discovery
    verdict: Verdict | None
    conversations: tuple[Scanned, ...]
    troubles: tuple[Trouble, ...] = ()
    faults: tuple[Trouble, ...] = ()  # small ones that change nothing that was found
    ignored: int = 0
    unreadable: int = 0  # what could not be read at all; small faults are not counted
    nothing_read: bool = False  # something was wrong, and not one message or entry could be read
