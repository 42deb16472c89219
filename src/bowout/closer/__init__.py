"""The library's face: one method a verb, and the only place that wires adapters.

Views are what a command prints and a page shows; they carry values, never rows. Every method takes what the person
said and returns what is true afterwards.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bowout.closer.closer import Closer
    from bowout.closer.views import (
        Board,
        Conversation,
        Finding,
        Leaving,
        OfferView,
        Reopening,
        Scan,
        Scanned,
        SyncReport,
        TaskDone,
    )

__all__ = [
    "Board",
    "Closer",
    "Conversation",
    "Finding",
    "Leaving",
    "OfferView",
    "Reopening",
    "Scan",
    "Scanned",
    "SyncReport",
    "TaskDone",
]


def __getattr__(name: str) -> object:
    """What is asked for, imported then: a scan begins to read before the judges are there, and needs no store."""
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{'closer' if name == 'Closer' else 'views'}"), name)
