"""The refusals of a candidacy's invitations: each its own dispatch, carried once the letter has left."""

from __future__ import annotations

from bowout.closer.bench import Bench
from bowout.steps.discovery import Candidacy
from bowout.steps.outbox import Dispatch


def freeze_declines(bench: Bench, candidacy: Candidacy, letter: Dispatch) -> tuple[Dispatch, ...]:
    """The refusals that follow this letter."""
    return ()
