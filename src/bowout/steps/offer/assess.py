"""A dossier in date order to a Verdict: later beats earlier, written beats spoken (domain.md section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bowout.steps.offer.verdict import Document, Verdict


def assess(documents: Sequence[Document], *, now: datetime, me: tuple[str, ...] = (), my_name: str = "") -> Verdict:
    """The lowest verdict that any open point forces; unknown counts as open. Documents may come in any order."""
    raise NotImplementedError
