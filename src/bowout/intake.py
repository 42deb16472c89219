"""RUNNER: source | prefilter | parse. Reads what is there, keeps what may matter, tells what cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from bowout.ports import Source, Trouble
from bowout.steps.event import Event
from bowout.steps.message import Message


@dataclass(frozen=True, kw_only=True, slots=True)
class Gathered:
    """What the sources hold: messages once each, oldest first; events of mails and calendars; what went wrong."""

    messages: tuple[Message, ...] = ()
    events: tuple[Event, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    ignored: int = 0
    cursors: tuple[tuple[str, str], ...] = ()  # (source name, cursor)


def gather(
    sources: Sequence[Source],
    *,
    home: tzinfo,
    cursors: dict[str, str] | None = None,
    progress: Callable[[int], None] | None = None,
) -> Gathered:
    """Read every source from its cursor. `progress` is called with the bytes or messages read so far."""
    raise NotImplementedError
