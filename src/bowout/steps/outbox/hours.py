"""When a letter is best sent: in the working hours of the one who reads it, unless that would be too late.

Refuses to know holidays: a letter on one is merely read a day later.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo

OPENS, CLOSES = time(8), time(18)
SATURDAY = 5


def reading_time(earliest: datetime, *, zone: tzinfo, deadline: datetime | None = None) -> datetime:
    """The first moment from `earliest` (aware) on within Monday to Friday, 8 to 18 h, in the reader's zone.

    It is `earliest` itself where waiting would pass the deadline, the moment by which the reader has to know.
    """
    there = earliest.astimezone(zone)
    if there.weekday() >= SATURDAY or there.time() >= CLOSES:
        there = datetime.combine(_next_working_day(there), OPENS, zone)
    elif there.time() < OPENS:
        there = datetime.combine(there.date(), OPENS, zone)
    return earliest if deadline is not None and there >= deadline else max(earliest, there)


def _next_working_day(there: datetime) -> datetime:
    day = there + timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return day
