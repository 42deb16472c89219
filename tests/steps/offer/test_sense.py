"""What a person notices of the model of sentences: wordings that no phrase knows still count, with care."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bowout.steps.address import Address
from bowout.steps.offer import Document, DocumentKind, Firmness, Verdict
from bowout.steps.offer.assess import assess

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
THEIRS = Address(name="Ida Brandt", email="ida@brandt-boats.example")
MINE = Address(name="Lou Feld", email="lou.feld@mail.test")
OFFER = (
    "Dear Lou, we are pleased to offer you the position of Boat Builder at 21 euros an hour. Your start date is"
    " 4 January 2027. Please sign and return the letter."
)
YES = "Dear Ida, I accept the offer, the signed letter is attached."
WELCOME = (
    "Dear Lou, thank you, we have received your signed letter and have countersigned it. See you on 4 January 2027."
)


def mail(number: int, text: str) -> Document:
    """A mail of the thread; the second is the person's own."""
    mine = number == 1
    return Document(
        file=f"{number}.eml",
        kind=DocumentKind.MAIL,
        pages=(text,),
        said=text,
        message=f"<{number}@mail.test>",
        dated=datetime(2026, 11, 2 + number, 9, tzinfo=UTC),
        sender=MINE if mine else THEIRS,
        to=(THEIRS if mine else MINE,),
        mine=mine,
    )


def judged(*later: str) -> Verdict:
    """The verdict on an accepted and countersigned offer with these later mails."""
    texts = (OFFER, YES, WELCOME, *later)
    return assess([mail(number, text) for number, text in enumerate(texts)], now=NOW, me=(MINE.email,))


def test_the_plain_thread_is_firm() -> None:
    assert judged().firmness is Firmness.FIRM


@pytest.mark.parametrize(
    "later",
    [
        "Lou, the yard has lost its biggest customer and I cannot promise you January any longer.",
        "Lou, the insolvency administrator has stopped every new contract, please keep your old job for now.",
        "Lou, leider wurde die Werft verkauft und die neuen Eigentümer stellen alle Einstellungen infrage.",
        "Lou, le chantier est arrêté, je ne sais pas quand nous pourrons vous accueillir.",
        "Lou, se ha parado la obra y tu incorporación se queda en el aire.",
        "Lou, we still need the paper from the harbour doctor before we may let you aboard.",
    ],
)
def test_bad_news_in_words_of_their_own_keeps_it_from_firm(later: str) -> None:
    assert not judged(later).safe_to_withdraw


@pytest.mark.parametrize(
    "later",
    [
        "Lou, the canteen is closed on your first day, bring a sandwich.",
        "Lou, unfortunately I am on holiday on the 4th, Jan will meet you at the gate.",
        "Lou, your locker is number 12 and your boots have arrived.",
        "Lou, welche Schuhgröße haben Sie?",
    ],
)
def test_small_talk_leaves_it_firm(later: str) -> None:
    assert judged(later).firmness is Firmness.FIRM
