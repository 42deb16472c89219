"""The gate: what an offer as firm as this lets through (domain.md section 2, last column).

Holds by default; the person may release in tiers or override with a reason, and both are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bowout.steps.discovery import Candidacy, InterviewStatus, Stage
from bowout.steps.offer.questions import NOUNS
from bowout.steps.offer.verdict import Condition, Firmness, Verdict


class Tier(StrEnum):
    """What the person may let go while checks are pending, in this order."""

    COLD = "cold"  # applications without a human talk
    DATED = "dated"  # interviews that fall before the clearance
    FAVOURITES = "favourites"  # everything else


@dataclass(frozen=True, kw_only=True, slots=True)
class Release:
    """What the person let go: tiers, and the reason when they overrode the gate."""

    tiers: frozenset[Tier] = frozenset()
    override: str | None = None
    overridden_at: datetime | None = None


SENTENCES: dict[Firmness, str] = {
    Firmness.TROUBLE: "The offer is in trouble. Nothing is sent; keep every conversation open.",
    Firmness.NO_OFFER: "There is no offer yet. Nothing is sent.",
    Firmness.VERBAL: "The offer is only announced, not in writing with title, pay and start. Nothing is sent.",
    Firmness.AWAITING_EMPLOYER: "The offer hangs on the employer's own side{open}. Nothing is sent.",
    Firmness.CONDITIONAL: "The offer is not accepted and hangs on checks{open}. Nothing is sent.",
    Firmness.UNSIGNED: "The agreement is not complete{open}. You can write letters, but nothing is sent.",
    Firmness.ACCEPTED_WITH_CONDITIONS: (
        "You have accepted, but something is open{open}. Held until it is cleared or you release it."
    ),
}
UNKNOWN = "No offer is on record yet. Nothing is sent until one is firm."


def tier_of(candidacy: Candidacy, *, now: datetime) -> Tier:
    """Which tier a candidacy belongs to."""
    if any(each.status is InterviewStatus.UPCOMING and each.start > now for each in candidacy.interviews):
        return Tier.DATED
    if candidacy.stage in {Stage.APPLIED, Stage.CONTACTED} and not candidacy.interviews:
        return Tier.COLD
    return Tier.FAVOURITES


def overridden(verdict: Verdict | None, release: Release) -> bool:
    """Whether the person's own reason opens the gate: trouble that came later closes it again."""
    if release.override is None:
        return False
    newer = verdict.troubled_at if verdict and verdict.firmness is Firmness.TROUBLE else None
    return newer is None or release.overridden_at is None or newer <= release.overridden_at


def held(verdict: Verdict | None, candidacy: Candidacy, release: Release, *, now: datetime) -> str | None:
    """The sentence that says what keeps this letter back, or None when it may go.

    An override opens the gate against every verdict, but not against trouble that came after it; tiers open it only at
    `accepted_with_conditions`.
    """
    if overridden(verdict, release) or (verdict is not None and verdict.safe_to_withdraw):
        return None
    if verdict is None:
        return UNKNOWN
    if verdict.firmness is Firmness.ACCEPTED_WITH_CONDITIONS and tier_of(candidacy, now=now) in release.tiers:
        return None
    return gate_sentence(verdict)


def gate_sentence(verdict: Verdict | None) -> str:
    """One sentence: what may be sent now, and what it hangs on."""
    if verdict is None:
        return UNKNOWN
    if verdict.firmness is Firmness.STARTED:
        return "You have started. Whatever is left can be sent, with one short apology."
    if verdict.firmness is Firmness.FIRM:
        return "The offer is firm. Everything can be sent, soonest interview first."
    return SENTENCES[verdict.firmness].format(open=open_list(verdict.open_conditions))


def open_list(conditions: tuple[Condition, ...]) -> str:
    """The open points in plain words, ready to follow a clause."""
    nouns = [NOUNS[condition] for condition in conditions]
    if not nouns:
        return ""
    return ": " + (nouns[0] if len(nouns) == 1 else ", ".join(nouns[:-1]) + " and " + nouns[-1])
