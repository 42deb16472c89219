"""By when an answer is wanted, as people write it; and days that are no such limit."""

from __future__ import annotations

from datetime import date

import pytest

from northwind import PLAIN, judged, mail


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I can keep the seat warm for you through next Friday, November 20.", date(2026, 11, 20)),
        (
            "I'd be obliged to have your answer no later than noon on Wednesday the 25th of November.",
            date(2026, 11, 25),
        ),
        ("I can leave this offer with you till end of play on Thursday 26 November.", date(2026, 11, 26)),
        ("The offer is on the table until 24 November 2026.", date(2026, 11, 24)),
        ("Please let us have the signed copy back within ten days.", date(2026, 11, 12)),
        ("30 November 2026 at the latest we need a yes or a no from you.", date(2026, 11, 30)),
        ("Bis einschließlich Freitag, den 27. November, halten wir Ihnen die Stelle frei.", date(2026, 11, 27)),
        ("Ihre Zusage erbitten wir bis zum 23.11.2026.", date(2026, 11, 23)),
        ("Nous attendons votre réponse d'ici le 26 novembre au plus tard.", date(2026, 11, 26)),
        ("Te guardamos la plaza hasta el 25 de noviembre.", date(2026, 11, 25)),
    ],
)
def test_the_last_day_for_an_answer(text: str, day: date) -> None:
    assert judged(mail(f"{PLAIN}\n{text}\n", 2)).expires == day


@pytest.mark.parametrize(
    "text",
    [
        "Please fill in the payroll form by 20 November 2026.",
        "Your induction is on 20 November 2026.",
        "The parking permit is valid until 31 December 2026.",
    ],
)
def test_other_days_are_no_limit(text: str) -> None:
    assert judged(mail(f"{PLAIN}\n{text}\n", 2)).expires is None
