"""What an incoming message answers and means (domain.md section 5).

`read` is the whole step; the modules behind it know one thing each: delivery reports, calendars, absences, words, ties.
"""

from __future__ import annotations

from bowout.steps.reply.reply import read
from bowout.steps.reply.values import Kind, Reply, Sent, Wants

__all__ = ["Kind", "Reply", "Sent", "Wants", "read"]
