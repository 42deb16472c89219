"""A calendar invitation to its decline: the iTIP REPLY of RFC 5546 in the MIME of RFC 6047 (domain.md section 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Decline:
    """The answer to one invitation: to whom exactly as given, from which own address, and the calendar bytes."""

    to: str
    sender: str
    calendar: bytes
    subject: str


def decline(request: bytes, *, me: tuple[str, ...], now: datetime, comment: str = "") -> Decline | None:
    """The REPLY with PARTSTAT=DECLINED, or None when there is nothing to decline (no REQUEST, not invited, past)."""
    raise NotImplementedError
