"""What is one candidacy and what two: each test is a small mailbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bowout.steps.address import parse_addresses
from bowout.steps.discovery import Candidacy, Discovery
from bowout.steps.discovery.discover import discover
from bowout.steps.message import Message

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ME = "Robin Vale <robin@example.com>"


def mail(
    number: int, sender: str, subject: str, text: str, *, to: str = ME, reply: int | None = None, **more: object
) -> Message:
    """A mail `number` days after 1 November."""
    said = "\n".join(line.strip() for line in text.strip().splitlines())
    parent = f"<{reply}@test>" if reply is not None else None
    base = Message(
        id=f"<{number}@test>",
        subject=subject,
        sent=datetime(2026, 11, 1, 10, tzinfo=UTC) + timedelta(days=number),
        sender=parse_addresses(sender)[0],
        to=parse_addresses(to),
        in_reply_to=parent,
        references=(parent,) if parent else (),
        text=said,
        said=said,
    )
    return replace(base, **more)  # type: ignore[arg-type]


def scan(*mails: Message) -> Discovery:
    return discover(mails, [], now=NOW, home=LONDON, me=("robin@example.com",))


def open_ones(found: Discovery) -> list[Candidacy]:
    return sorted((one for one in found.candidacies if one.status == "open"), key=lambda one: one.messages)


DANA = "Dana Reyes <dana@northwind.example>"
OTTO = "Otto Lang <otto@northwind.example>"
WES = "Wes Tarrant <wes@harborstaffing.example>"


def test_two_roles_with_one_recruiter_are_one() -> None:
    found = scan(
        mail(
            1, DANA, "Data Analyst at Northwind", "Hi Robin, would you like to have a call about the Data Analyst role?"
        ),
        mail(2, ME, "Re: Data Analyst at Northwind", "Sounds interesting, thanks for reaching out.", to=DANA, reply=1),
        mail(
            5,
            DANA,
            "BI Developer",
            "Hi Robin, there is also a BI Developer position open. Would you be interested in that role too?",
        ),
    )
    assert len(open_ones(found)) == 1


def test_two_roles_with_separate_recruiters_and_threads_are_two() -> None:
    found = scan(
        mail(
            1,
            DANA,
            "Data Analyst at Northwind",
            "Hi Robin, we'd like to invite you to an interview for the Data Analyst role.",
        ),
        mail(
            2,
            OTTO,
            "Product Manager, Northwind",
            "Hi Robin, we'd like to invite you to an interview for the Product Manager role.",
        ),
    )
    assert len(open_ones(found)) == 2


def test_an_agency_s_named_clients_are_told_apart() -> None:
    found = scan(
        mail(
            1,
            WES,
            "Site Manager at Contoso",
            "Hi Robin, my client Contoso is looking for a Site Manager. Are you open to a chat?\nWes, Harbor Staffing",
        ),
        mail(2, ME, "Re: Site Manager at Contoso", "Yes, please put me forward.", to=WES, reply=1),
        mail(
            3,
            WES,
            "Project Lead at Fabrikam",
            "Hi Robin, my client Fabrikam needs a Project Lead. Are you interested?\nWes, Harbor Staffing",
        ),
        mail(4, ME, "Re: Project Lead at Fabrikam", "Yes, that sounds interesting.", to=WES, reply=3),
    )
    assert [one.employer.name for one in open_ones(found)] == ["Contoso", "Fabrikam"]
    assert {one.agency.name for one in open_ones(found) if one.agency} == {"Harbor Staffing"}


def test_several_roles_at_unnamed_clients_of_one_agency_recruiter_are_one() -> None:
    found = scan(
        mail(
            1, WES, "Welder", "Hi Robin, one of my clients needs a welder. Interested in the job?\nWes, Harbor Staffing"
        ),
        mail(2, ME, "Re: Welder", "Yes, I'm interested.", to=WES, reply=1),
        mail(
            3,
            WES,
            "Fitter",
            "Another client of mine has a fitter position. Would you be open to that role?\nWes, Harbor Staffing",
        ),
    )
    assert len(open_ones(found)) == 1
    assert open_ones(found)[0].employer.name == "Harbor Staffing"


def test_a_relay_s_address_joins_nobody() -> None:
    relay = "no-reply@us.greenhouse-mail.io"
    found = scan(
        mail(
            1,
            f"Northwind Hiring Team <{relay}>",
            "Thank you for applying to Northwind",
            "Thank you for applying for the Data Analyst role at Northwind.",
        ),
        mail(
            2,
            f"Contoso Hiring Team <{relay}>",
            "Thank you for applying to Contoso",
            "Thank you for applying for the Data Analyst role at Contoso.",
        ),
    )
    assert [one.employer.name for one in open_ones(found)] == ["Northwind", "Contoso"]


def test_the_relay_and_the_recruiter_of_one_employer_are_one() -> None:
    found = scan(
        mail(
            1,
            "Northwind Hiring Team <no-reply@us.greenhouse-mail.io>",
            "Thank you for applying to Northwind",
            "Thank you for applying for the Data Analyst role at Northwind.",
        ),
        mail(
            4,
            DANA,
            "Your application",
            "Hi Robin, thanks for applying for the Data Analyst role. Could you do a call this week?\nDana Reyes\nNorthwind",
        ),
    )
    assert len(open_ones(found)) == 1
    assert open_ones(found)[0].employer.domains == ("northwind.example",)


def test_an_answer_in_the_wrong_thread_stays_with_the_one_it_was_written_to() -> None:
    lee = "Lee Park <lee@contoso.example>"
    found = scan(
        mail(
            1,
            DANA,
            "Interview at Northwind",
            "Hi Robin, we'd like to invite you to an interview for the Data Analyst role.",
        ),
        mail(2, lee, "Interview at Contoso", "Hi Robin, we'd like to invite you to an interview for the Tester role."),
        mail(
            3, ME, "Re: Interview at Northwind", "Hi Lee, I have decided to withdraw my application.", to=lee, reply=1
        ),
    )
    assert [one.employer.name for one in open_ones(found)] == ["Northwind"]


def test_a_bulk_mail_after_a_rejection_does_not_reopen() -> None:
    found = scan(
        mail(
            1,
            DANA,
            "Your application",
            "Thank you for applying for the Data Analyst role. Unfortunately you have not been selected.",
        ),
        mail(
            5,
            "Northwind Careers <careers@northwind.example>",
            "We're hiring",
            "Join us. 20 new roles. Apply now. Unsubscribe here.",
            bulk=True,
        ),
    )
    assert open_ones(found) == []


def test_an_invitation_after_a_rejection_reopens() -> None:
    found = scan(
        mail(
            1,
            DANA,
            "Your application",
            "Thank you for applying for the Data Analyst role. Unfortunately you have not been selected.",
        ),
        mail(
            9,
            DANA,
            "Re: Your application",
            "Hi Robin, things have changed, our first choice withdrew. We'd love to invite you to an interview.",
            reply=1,
        ),
    )
    assert len(open_ones(found)) == 1


def test_the_agency_and_a_direct_application_for_one_job_are_one() -> None:
    found = scan(
        mail(
            1,
            "Contoso Careers <careers@contoso.example>",
            "Your application to Contoso",
            "Thank you for your application for the Site Manager role at Contoso.",
        ),
        mail(
            3,
            WES,
            "Site Manager at Contoso",
            "Hi Robin, my client Contoso is looking for a Site Manager. Shall I submit your CV?\nWes, Harbor Staffing",
        ),
        mail(4, ME, "Re: Site Manager at Contoso", "Yes please, put me forward.", to=WES, reply=3),
    )
    assert len(open_ones(found)) == 1
    assert open_ones(found)[0].agency is not None


def test_unanswered_bulk_mail_is_no_candidacy() -> None:
    found = scan(
        mail(
            1,
            "Pat <pat@talentblast.example>",
            "Robin, exciting opportunity",
            "Hi Robin, I came across your profile. We're hiring a Data Analyst. Would you be open to a call? Unsubscribe",
            bulk=True,
        ),
    )
    assert found.candidacies == ()


def test_two_firms_of_one_name_stay_two() -> None:
    found = scan(
        mail(
            1,
            "Ana <ana@atlas-bau.example>",
            "Bauleiter bei Atlas",
            "Hallo Robin, danke für Ihre Bewerbung als Bauleiter bei Atlas. Wir laden Sie zum Gespräch ein.",
        ),
        mail(
            2,
            "Tim <tim@atlastech.example>",
            "Tester at Atlas",
            "Hi Robin, thanks for applying for the Tester role at Atlas. We'd like to invite you to an interview.",
        ),
    )
    assert len(open_ones(found)) == 2
