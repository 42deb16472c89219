"""The invented search is large enough to be a life, and nothing in it is real."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import getaddresses

import pytest

from bowout.demo.search import invented_search
from bowout.steps import message as mail

DAYS = [datetime(2026, 3, 2, 9, 0, tzinfo=UTC) + timedelta(days=day) for day in range(7)]


@pytest.mark.parametrize("now", DAYS, ids=lambda day: f"{day:%A}")
def test_it_is_there_on_every_day_of_the_week(now: datetime) -> None:
    search = invented_search(now)
    assert len(search.mail) >= 250
    assert all(posted.when <= now for posted in search.mail)
    assert search.calendar.count(b"BEGIN:VEVENT") >= 3


def test_every_address_stands_at_a_reserved_name() -> None:
    for posted in invented_search(DAYS[0]).mail:
        message = mail.read(posted.raw)
        assert not message.defects
        fields = re.findall(rb"^(?:From|To|Cc): (.*)$", posted.raw, re.MULTILINE)
        for _, email in getaddresses([field.decode("ascii", "replace") for field in fields]):
            assert email.endswith(".example"), email


def test_it_is_the_same_for_the_same_moment() -> None:
    once, again = ([mail.read(one.raw).id for one in invented_search(DAYS[0]).mail] for _ in range(2))
    assert once == again
