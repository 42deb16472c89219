"""The library's face: one method a verb, and the only place that wires adapters.

Views are what a command prints and a page shows; they carry values, never rows. Every method takes what the person
said and returns what is true afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from bowout.closer.closer import Closer

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
    """The Closer when it is asked for: it brings the store along, half a second that a scan need not wait for."""
    if name != "Closer":
        raise AttributeError(name)
    from bowout.closer.closer import Closer  # noqa: PLC0415  # see above

    return Closer
