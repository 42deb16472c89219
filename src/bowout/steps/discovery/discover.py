"""All messages and events of a mailbox to a Discovery: the walk through discovery, written once.

Refuses to know where messages came from and what will be written.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from bowout.steps.discovery.candidacy import Discovery
from bowout.steps.event import Event
from bowout.steps.message import Message


def discover(
    messages: Sequence[Message],
    events: Sequence[Event],
    *,
    now: datetime,
    home: tzinfo,
    me: tuple[str, ...] = (),
    kept: str | None = None,
) -> Discovery:
    """Every candidacy of the search, with its evidence (contracts.md, `bowout scan`).

    `events` are both those carried by messages and those of the person's own calendar; `home` is the person's zone;
    `me` their addresses (worked out when empty); `kept` the employer whose offer is kept, by name or domain.
    """
    raise NotImplementedError
