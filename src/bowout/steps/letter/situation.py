"""What kind of letter this is: read off candidacy, plan and verdict, one flag a difference in the words.

Refuses to know any word of any language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bowout.steps.discovery import Candidacy, FactKind, Interview, Role, Stage
from bowout.steps.offer import Firmness, Verdict
from bowout.steps.plan import Channel, Plan, Urgency
from bowout.steps.slot import past, upcoming

SAYABLE = {Firmness.ACCEPTED_WITH_CONDITIONS, Firmness.FIRM, Firmness.STARTED}
NEAR = {Urgency.UNDER_2_HOURS, Urgency.UNDER_24_HOURS}


@dataclass(frozen=True, kw_only=True, slots=True)
class Situation:
    """The differences between letters."""

    chat: bool = False
    agency: bool = False
    offer: bool = False  # they made an offer: the letter declines it
    cold: bool = False  # nobody has been spoken with, and nothing is booked
    may_say_accepted: bool = False
    started: bool = False
    short_notice: bool = False
    within_the_hour: bool = False
    ahead: tuple[Interview, ...] = ()
    done: tuple[Interview, ...] = ()
    travel: tuple[str, ...] = ()
    task: str = ""
    checks: str = ""
    assessment: bool = False  # a test is the last thing that was asked for
    direct: bool = False

    @property
    def name(self) -> str:
        """A short key of the situation, which takes part in the choice of words."""
        flags = [
            word
            for word, on in (
                ("chat", self.chat), ("agency", self.agency), ("offer", self.offer), ("cold", self.cold),
                ("slot", bool(self.ahead)), ("started", self.started),
            )
            if on
        ]  # fmt: skip
        return "-".join(flags) or "plain"


def situation_of(candidacy: Candidacy, plan: Plan, verdict: Verdict | None, now: datetime) -> Situation:
    """The situation of one letter."""
    firmness = verdict.firmness if verdict else None
    ahead, done = upcoming(candidacy, now), past(candidacy, now)
    return Situation(
        chat=plan.channel is Channel.CHAT,
        agency=candidacy.agency is not None,
        offer=bool(said(candidacy, FactKind.THEIR_OFFER)) or candidacy.stage is Stage.OFFER,
        cold=candidacy.stage in {Stage.APPLIED, Stage.CONTACTED} and not ahead and not done and not met(candidacy),
        may_say_accepted=firmness in SAYABLE,
        started=firmness is Firmness.STARTED,
        short_notice=plan.urgency in NEAR,
        within_the_hour=plan.urgency is Urgency.UNDER_2_HOURS,
        ahead=ahead,
        done=done,
        travel=said(candidacy, FactKind.TRAVEL),
        task=next(iter(said(candidacy, FactKind.TASK)[-1:]), ""),
        checks=next(iter(said(candidacy, FactKind.CHECKS)[-1:]), ""),
        assessment=candidacy.stage is Stage.ASSESSMENT,
        direct=candidacy.agency is not None and candidacy.direct_contact is not None,
    )


def said(candidacy: Candidacy, kind: FactKind) -> tuple[str, ...]:
    """The facts of one kind as words, each once."""
    return tuple(dict.fromkeys(fact.fact for fact in candidacy.record if fact.kind is kind))


def has_met(candidacy: Candidacy) -> bool:
    """Whether somebody was really spoken with."""
    spoken = any(fact.kind in {FactKind.MET, FactKind.FINAL_ROUND, FactKind.THEIR_OFFER} for fact in candidacy.record)
    return spoken or any(proof.says == "talked" for proof in candidacy.evidence)


def met(candidacy: Candidacy) -> bool:
    """Whether the record shows a human exchange: somebody met, helped, or wrote as a person."""
    human = {FactKind.MET, FactKind.HELP, FactKind.TOPIC, FactKind.ARRANGED}
    wrote = any(
        p.role not in {Role.AUTOMATED, Role.HR_MAILBOX, Role.REFERRER} and p.last_wrote for p in candidacy.people
    )
    return wrote or any(fact.kind in human for fact in candidacy.record)
