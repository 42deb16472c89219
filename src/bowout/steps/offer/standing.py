"""Where one offer stands: what was offered, accepted, signed, is open or went wrong, each with the finding of it.

Filled by folding.py, weighed by judge.py. Refuses to do either.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from bowout.steps.offer.findings import Finding
from bowout.steps.offer.verdict import Condition


@dataclass(kw_only=True)
class Standing:
    """Where one offer stands after everything that was said; each field holds the finding that proves it."""

    spoken: Finding | None = None
    written: Finding | None = None
    implied: Finding | None = None  # a written offer that is not shown, but that both sides speak of
    hints: list[Finding] = field(default_factory=list)
    heard: list[Finding] = field(default_factory=list)  # what the person says they were told: shown, and weighs nothing
    open: dict[Condition, Finding] = field(default_factory=dict)
    cleared: dict[Condition, Finding] = field(default_factory=dict)
    openers: list[Finding] = field(default_factory=list)
    all_cleared: Finding | None = None
    unknown: list[Finding] = field(default_factory=list)
    accepted: Finding | None = None
    accepted_by_word: Finding | None = None
    hedged: Finding | None = None
    declined: Finding | None = None
    acknowledged: Finding | None = None
    signed_by_you: Finding | None = None
    signed_by_them: Finding | None = None
    executed: Finding | None = None
    confirmed: Finding | None = None
    treated: Finding | None = None  # the employer goes on as after a yes: glad, clears a check, names the first day
    settled: Finding | None = None  # confirmed in words that leave no question
    asked: Finding | None = None  # the last request to sign or answer
    countersign: Finding | None = None  # asked for and not yet there
    unsigned: Finding | None = None  # the person's own line is blank in the newest paper
    start: Finding | None = None
    start_open: Finding | None = None
    expires: Finding | None = None
    started: Finding | None = None
    trouble: Finding | None = None
    moved: Finding | None = None
    wished: Finding | None = None  # the candidate asked for another start
    uneasy: Finding | None = None  # regret about the job, after a yes
    doubted: list[Finding] = field(default_factory=list)  # read like something to come, though no words name it
    resolved: Finding | None = None  # trouble there was is over
    gone: Finding | None = None  # the offer itself was taken back

    @property
    def offered(self) -> Finding | None:
        """The strongest offer there is."""
        return self.written or self.implied or self.spoken


def signed_by_both(standing: Standing) -> bool:
    """Whether both signatures are on record."""
    return bool(standing.executed or (standing.signed_by_them and standing.signed_by_you))


def day_of(finding: Finding | None) -> date | None:
    """The date a finding names."""
    return finding.day if finding else None
