"""The invented search as one mailbox and one calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bowout.demo import ended, noise, open_abroad, open_english
from bowout.demo.post import Calendar, Posted


@dataclass(frozen=True, kw_only=True)
class Search:
    """Everything Robin Ashdown's mail account and calendar hold at `now`."""

    mail: tuple[Posted, ...]
    calendar: bytes


def invented_search(now: datetime) -> Search:
    """About a dozen open conversations among ended ones and noise: at least 250 messages, oldest first."""
    c = Calendar(now=now)
    threads = (*open_english.ALL, *open_abroad.ALL, *ended.ALL, noise.noise, noise.onlooker)
    posted = [message for write in threads for message in write(c)]
    past = (message for message in posted if message.when <= now)
    return Search(mail=tuple(sorted(past, key=lambda message: message.when)), calendar=open_english.own_calendar(c))
