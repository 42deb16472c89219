"""Approved letter to Dispatch: frozen bytes with their own Message-ID, and the one table of legal moves."""

from bowout.steps.outbox.dispatch import ANSWER, NUDGE, WAY_BACK, WITHDRAW, Dispatch, DispatchIds, State, Way
from bowout.steps.outbox.hours import reading_time
from bowout.steps.outbox.moves import MOVES, Change, IllegalMove, move, next_try, picture
from bowout.steps.outbox.wire import UnsafeLetter, freeze

__all__ = [
    "ANSWER",
    "MOVES",
    "NUDGE",
    "WAY_BACK",
    "WITHDRAW",
    "Change",
    "Dispatch",
    "DispatchIds",
    "IllegalMove",
    "State",
    "UnsafeLetter",
    "Way",
    "freeze",
    "move",
    "next_try",
    "picture",
    "reading_time",
]
