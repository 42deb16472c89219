"""The library's face: one method a verb, and the only place that wires adapters.

Views are what a command prints and a page shows; they carry values, never rows. Every method takes what the person
said and returns what is true afterwards.
"""

from bowout.closer.closer import Closer
from bowout.closer.views import (
    Board,
    Conversation,
    Finding,
    Leaving,
    OfferView,
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
    "Scan",
    "Scanned",
    "SyncReport",
    "TaskDone",
]
