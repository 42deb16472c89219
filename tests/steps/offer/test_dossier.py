"""Several offers in one mailbox are kept apart by employer."""

from __future__ import annotations

from datetime import UTC, datetime

from bowout.steps.address import Address
from bowout.steps.offer import Document, DocumentKind
from bowout.steps.offer.dossier import dossiers

ME = "robin.vale@mail.test"
ROBIN = Address(name="Robin Vale", email=ME)
NORTH = Address(name="Dana Hale", email="dana@northwind.example")
WEST = Address(name="Sam Reed", email="sam@westbrook.example")
OTHER = Address(name="Ann Poe", email="ann@eastgate.example")


def mail(text: str, day: int, other: Address, *, mine: bool = False) -> Document:
    return Document(
        file=f"{day}.eml", kind=DocumentKind.MAIL, pages=(text,), said=text, message=f"<{day}@mail.test>",
        dated=datetime(2026, 11, day, tzinfo=UTC), sender=ROBIN if mine else other, to=(other if mine else ROBIN,), mine=mine,
    )  # fmt: skip


MAILBOX = [
    mail("We would like to offer you the position of Planner at Westbrook.", 2, WEST),
    mail("Thank you, but I have decided to decline.", 3, WEST, mine=True),
    mail("Northwind is pleased to offer you the position of Buyer from 7 December 2026 at £30,000.", 4, NORTH),
    mail("I am delighted to accept!", 5, NORTH, mine=True),
    mail("Thank you for accepting our offer. Your start date is confirmed.", 6, NORTH),
    mail("Thank you for applying to Eastgate. We will be in touch.", 7, OTHER),
]


def test_the_accepted_offer_comes_first_and_mere_applications_not_at_all() -> None:
    found = dossiers(MAILBOX, me=(ME,))
    assert [each.domains for each in found] == [("northwind.example",), ("westbrook.example",)]
    assert [len(each.documents) for each in found] == [3, 2]


def test_a_letter_without_a_sender_goes_to_the_firm_it_names() -> None:
    letter = Document(
        file="offer.pdf",
        kind=DocumentKind.PAPER,
        pages=("Northwind Traders Ltd\n\nOn behalf of Northwind Traders Ltd I confirm our offer of employment.",),
    )
    found = dossiers([*MAILBOX, letter], me=(ME,))
    assert letter in found[0].documents
