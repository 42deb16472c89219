"""One offer of Northwind Traders to Robin Vale as mails: made, accepted, thanked for, cleared."""

from __future__ import annotations

from datetime import UTC, datetime

from bowout.steps.address import Address
from bowout.steps.offer import Document, DocumentKind, Verdict
from bowout.steps.offer.assess import assess

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
ME = "robin.vale@mail.test"
DANA = Address(name="Dana Hale", email="dana.hale@northwind.example")
ROBIN = Address(name="Robin Vale", email=ME)
CONDITIONAL = """Dear Robin,

Northwind Traders is pleased to offer you the position of Warehouse Planner from 7 December 2026 at a salary of £31,000.
The offer is subject to two satisfactory references and a DBS check.

Dana Hale
Northwind Traders
"""
PLAIN = CONDITIONAL.replace("The offer is subject to two satisfactory references and a DBS check.\n", "")


def mail(text: str, day: int, *, mine: bool = False, sender: Address = DANA) -> Document:
    return Document(
        file=f"{day}.eml",
        kind=DocumentKind.MAIL,
        pages=(text,),
        said=text,
        message=f"<{day}@mail.test>",
        dated=datetime(2026, 11, day, 9, tzinfo=UTC),
        sender=ROBIN if mine else sender,
        to=(sender if mine else ROBIN,),
        mine=mine,
    )


def word(text: str, day: int) -> Document:
    when = datetime(2026, 11, day, 9, tzinfo=UTC)
    return Document(file="your word", kind=DocumentKind.WORD, pages=(text,), said=text, dated=when, mine=True)


def judged(*documents: Document, now: datetime = NOW) -> Verdict:
    return assess(documents, now=now, me=(ME,), my_name="Robin Vale")


ACCEPTED = (mail(CONDITIONAL, 2), mail("Dear Dana, I am delighted to accept. Robin", 3, mine=True))
THANKED = (*ACCEPTED, mail("Hi Robin, thank you for accepting! We have started your checks. Dana", 4))
DONE = mail(
    "Hi Robin, your references and your DBS are all back and clear. Welcome aboard, see you on 7 December 2026!", 12
)
FIRM = (*THANKED, DONE)
YES = (mail(PLAIN, 2), mail("Dear Dana, I am delighted to accept. Robin", 3, mine=True))
