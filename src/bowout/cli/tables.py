"""Conversations as lines a person reads in a terminal; mail's own words are shown as text, never as markup."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bowout.cli.console import when
from bowout.closer.views import Conversation, Scanned, how_it_ended
from bowout.steps.closure import Ending
from bowout.steps.discovery import Candidacy, InterviewStatus
from bowout.steps.letter import Letter
from bowout.steps.offer import Firmness, Verdict
from bowout.steps.plan import Channel, Plan

FIRMNESS = {
    Firmness.TROUBLE: "in trouble",
    Firmness.NO_OFFER: "no offer yet",
    Firmness.VERBAL: "only spoken of",
    Firmness.AWAITING_EMPLOYER: "waiting for the employer's own approval",
    Firmness.CONDITIONAL: "conditional",
    Firmness.UNSIGNED: "not yet accepted on both sides",
    Firmness.ACCEPTED_WITH_CONDITIONS: "accepted, with checks still open",
    Firmness.FIRM: "firm",
    Firmness.STARTED: "started",
}
CHANNEL = {
    Channel.PHONE_FIRST: "call, then mail",
    Channel.EMAIL_AND_PHONE: "mail and call",
    Channel.AGENCY_EMAIL: "mail the agency",
    Channel.PORTAL: "their portal",
    Channel.CHAT: "chat message",
    Channel.EMAIL: "mail",
}
ENDING = {
    Ending.OPEN: "",
    Ending.WAITING: "waiting",
    Ending.NEEDS_YOU: "needs you",
    Ending.CLOSED: "closed",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """When and where the reader is, so that times read as they say them."""

    now: datetime
    home: tzinfo


def offer_lines(verdict: Verdict | None) -> Iterator[RenderableType]:
    """The offer in a few lines: how firm, the line that shows it, what is missing."""
    if verdict is None:
        yield Text("No offer was found. Name its papers, or whose offer you keep.")
        return
    whose = " ".join(part for part in (verdict.employer, verdict.role and f"({verdict.role})") if part)
    yield plain(f"The offer{f' of {whose}' if whose else ''} is {FIRMNESS[verdict.firmness]}.", style="bold")
    for proof in verdict.evidence[:3]:
        yield plain(f"  “{_one_line(proof.quote, 140)}” ({proof.file})")
    for sentence in (*verdict.suspicious, *verdict.missing):
        yield plain(f"  {sentence}")
    for file, reason in verdict.unreadable:
        yield plain(f"  {file} could not be read: {reason}")


def scan_table(conversations: Sequence[Scanned], look: Look) -> RenderableType:
    """One line a conversation."""
    table = _table("Interview", "With", "Role", "Stage", "How", "To")
    for one in conversations:
        row = (
            soonest(one.candidacy, look),
            whom(one.candidacy),
            _one_line(", ".join(one.candidacy.roles), 40),
            how_it_ended(one.candidacy) if one.candidacy.closed_by else one.candidacy.stage.value,
            CHANNEL[one.plan.channel],
            ", ".join(one.plan.to),
        )
        table.add_row(*map(plain, row))
    return table


def board_table(conversations: Sequence[Conversation], look: Look) -> RenderableType:
    """One line a conversation, with where its letter stands."""
    table = _table("Interview", "With", "Role", "Stage", "How", "Where it stands")
    for one in conversations:
        row = (
            soonest(one.candidacy, look),
            whom(one.candidacy),
            _one_line(", ".join(one.candidacy.roles), 40),
            one.candidacy.stage.value,
            CHANNEL[one.plan.channel],
            standing(one),
        )
        table.add_row(*map(plain, row))
    return table


def standing(one: Conversation) -> str:
    """Where a conversation stands, in a few words."""
    word = ENDING[one.closure.ending]
    if word:
        return f"{word}: {one.closure.why}"
    if one.plan.held:
        return "held back"
    if one.letter and not one.judgement.passes:
        return "letter needs work"
    return "edited, not approved" if one.edited else "ready for you"


def reasons(one: Scanned, look: Look) -> RenderableType:
    """Why: the plan's sentences and the quoted words of the mail."""
    lines: list[RenderableType] = list(plan_lines(one.plan, look))
    lines += [
        plain(f"{proof.says.replace('_', ' ')}: “{_one_line(proof.quote, 160)}” {proof.message}", style="dim")
        for proof in one.candidacy.evidence
    ]
    if one.letter:
        lines += letter_lines(one.letter)
    return Padding(Group(*lines), (0, 0, 1, 4))


def plan_lines(plan: Plan, look: Look) -> Iterator[RenderableType]:
    """The plan in sentences, with the call card and what only the person can do."""
    for sentence in plan.why:
        yield plain(sentence)
    yield plain(f"Send by {when(plan.send_by, now=look.now, home=look.home)}.")
    if plan.held:
        yield plain(f"Held back: {plan.held}", style="bold")
    if plan.call:
        yield plain(f"Call {plan.call.name}, {plan.call.number}: “{plan.call.say}”")
        yield plain(f"On voicemail: “{plan.call.voicemail}”")
    for task in plan.tasks:
        place = task.url or task.to or ""
        yield plain(f"To do: {task.kind.value.replace('_', ' ')} {place} {task.note}".rstrip())


def letter_lines(letter: Letter) -> list[RenderableType]:
    """The letter as it would go."""
    heads = [f"To: {', '.join(letter.to)}"] if letter.to else []
    heads += [f"Cc: {', '.join(letter.cc)}"] if letter.cc else []
    heads += [] if letter.chat else [f"Subject: {letter.subject}"]
    return [plain("\n".join(heads), style="bold"), plain(letter.body)]


def soonest(candidacy: Candidacy, look: Look) -> str:
    """The soonest interview to come, or a dash."""
    coming = [talk.start for talk in candidacy.interviews if talk.status is InterviewStatus.UPCOMING]
    if not coming:
        return "–"  # noqa: RUF001  # a dash is meant
    zone = min(coming).astimezone(look.home).strftime("%Z")
    return f"{when(min(coming), now=look.now, home=look.home)} {zone if zone.isalpha() else f'UTC{zone}'}"


def whom(candidacy: Candidacy) -> str:
    """The employer, with the agency where there is one."""
    if candidacy.agency and candidacy.agency.name != candidacy.employer.name:
        return f"{candidacy.employer.name} (by {candidacy.agency.name})"
    return candidacy.employer.name


def plain(text: str, style: str = "") -> Text:
    """Text for a terminal without the control characters by which a mail could write over what is shown."""
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    return Text(kept, style=style)


def _table(*heads: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in heads:
        table.add_column(head, overflow="fold")
    return table


def _one_line(text: str, length: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= length else f"{flat[: length - 1]}…"
