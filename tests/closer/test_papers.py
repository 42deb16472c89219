"""Whose offer is whose: a wrong match would keep back a letter that is owed, or write to the new employer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bowout.closer.papers import MAX_PAPERS, TOO_MANY, found_in_mail, kept_by, same_employer
from bowout.steps.address import Address
from bowout.steps.discovery import Candidacy, Discovery, Organisation, Stage, Status
from bowout.steps.message import Attachment, Message
from bowout.steps.offer import Firmness, Verdict


@pytest.mark.parametrize(
    ("name", "domains", "other", "others", "same"),
    [
        ("Northwind", ("northwind.example",), "Northwind Traders Ltd", ("mail.northwind.example",), True),
        ("Northwind", (), "Northwind GmbH", (), True),
        ("Northwind", ("northwind.example",), "northwind.example", (), True),
        ("Meridian", ("meridian-council.example",), "Meridian Instruments", ("meridian.example",), False),
        ("Meridian", ("a.example",), "Meridian", ("b.example",), True),
        ("Larkfield", (), "Northwind", (), False),
        ("North", (), "Northwind", (), False),
        ("", ("a.example",), "", ("b.example",), False),
        ("Ärzte-Zentrum Süd", (), "ärzte zentrum süd", (), True),
    ],
)
def test_two_names_mean_one_employer_only_when_nothing_speaks_against_it(
    name: str, domains: tuple[str, ...], other: str, others: tuple[str, ...], *, same: bool
) -> None:
    assert same_employer(name, domains, other, others) is same


def test_the_kept_candidacy_is_the_one_with_the_domain_of_the_papers() -> None:
    council, instruments = (
        Candidacy(
            id=name,
            employer=Organisation(name=name, domains=domains),
            status=Status.OPEN,
            stage=Stage.APPLIED,
        )
        for name, domains in (("Meridian", ()), ("Meridian Instr.", ("meridian.example",)))
    )
    verdict = Verdict(firmness=Firmness.FIRM, employer="Meridian Instruments", employer_domains=("meridian.example",))
    found = Discovery(me=(), candidacies=(council, instruments))
    assert kept_by(found, verdict) == instruments


def test_of_too_many_papers_the_newest_are_opened_and_the_others_say_so() -> None:
    first = datetime(2025, 11, 1, 9, tzinfo=UTC)
    mails = [
        Message(
            id=f"<{number}@northwind.example>",
            subject="Your offer letter",
            sender=Address(name="Northwind", email="people@northwind.example"),
            sent=first + timedelta(hours=number),
            text="We are pleased to offer you the position of Nurse at Northwind.",
            attachments=(
                Attachment(name=f"offer-{number}.txt", content_type="text/plain", content=b"Offer of employment"),
            ),
        )
        for number in range(MAX_PAPERS + 3)
    ]
    (found,) = found_in_mail(mails, ("mira@example.com",))
    closed = [paper.file for paper in found.documents if paper.unreadable == TOO_MANY]
    assert closed == ["offer-0.txt", "offer-1.txt", "offer-2.txt"]
    assert sum(paper.unreadable is None for paper in found.documents) == len(mails) + MAX_PAPERS
