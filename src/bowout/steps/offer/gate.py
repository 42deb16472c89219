"""The gate: what an offer as firm as this lets through (domain.md section 2, last column).

Holds by default; the person may release in tiers or override with a reason, and both are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bowout.steps.discovery import Candidacy
from bowout.steps.offer.verdict import Verdict


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


def tier_of(candidacy: Candidacy, *, now: datetime) -> Tier:
    """Which tier a candidacy belongs to."""
    raise NotImplementedError


def held(verdict: Verdict | None, candidacy: Candidacy, release: Release, *, now: datetime) -> str | None:
    """The sentence that says what keeps this letter back, or None when it may go."""
    raise NotImplementedError
