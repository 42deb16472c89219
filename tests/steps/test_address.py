"""Addresses as real headers write them, and who reads what is sent there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bowout.steps import address
from bowout.steps.address import Address, Reach, normalise, parse_addresses, reach_of, site_of, tenant_of


@pytest.mark.parametrize(
    ("written", "comparable"),
    [
        ("Jane.Doe@Northwind.EXAMPLE", "jane.doe@northwind.example"),
        ("  <jane@northwind.example>, ", "jane@northwind.example"),
        ("mailto:jane@northwind.example", "jane@northwind.example"),
        ("'jane@northwind.example'", "jane@northwind.example"),
        ("jane@bücher.example", "jane@xn--bcher-kva.example"),
        ("jane@northwind.example.", "jane@northwind.example"),
        ("jane+job=42@northwind.example", "jane+job=42@northwind.example"),
        ("jane@[192.0.2.7]", "jane@[192.0.2.7]"),
        ("jane", ""),
        ("@northwind.example", ""),
        ("jane@", ""),
        ("jane doe@northwind.example", ""),
        ("jane@north wind.example", ""),
        ("", ""),
        ("a" * 400 + "@northwind.example", ""),
    ],
)
def test_an_address_has_one_comparable_form(written: str, comparable: str) -> None:
    assert normalise(written) == comparable


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("jane@x.example", [("", "jane@x.example")]),
        ("Jane Doe <jane@x.example>", [("Jane Doe", "jane@x.example")]),
        ('"Doe, Jane" <jane@x.example>, bob@x.example', [("Doe, Jane", "jane@x.example"), ("", "bob@x.example")]),
        (
            "Doe, Jane <jane@x.example>, Bob <bob@x.example>",
            [("Doe, Jane", "jane@x.example"), ("Bob", "bob@x.example")],
        ),
        ("jane@x.example (Jane Doe)", [("Jane Doe", "jane@x.example")]),
        ("'Jane Doe' <jane@x.example>", [("Jane Doe", "jane@x.example")]),
        ("'jane@x.example' <jane@x.example>", [("", "jane@x.example")]),
        ("Jane <jane@x.example>; Bob <bob@x.example>", [("Jane", "jane@x.example"), ("Bob", "bob@x.example")]),
        ("Jane Doe [mailto:jane@x.example]", [("Jane Doe", "jane@x.example")]),
        ("Team: Jane <jane@x.example>, bob@x.example;", [("Jane", "jane@x.example"), ("", "bob@x.example")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?Q?M=C3=BCller=2C_Jan?= <jan@x.example>", [("Müller, Jan", "jan@x.example")]),
        ("=?utf-8?B?TcO8bGxlcg==?= =?utf-8?B?IEphbg==?= <jan@x.example>", [("Müller Jan", "jan@x.example")]),
        ('"=?iso-8859-1?Q?Ren=E9e?=" <renee@x.example>', [("Renée", "renee@x.example")]),
        ('"Jane \\"JD\\" Doe" <jane@x.example>', [('Jane "JD" Doe', "jane@x.example")]),
        ("jane@x.example, Jane <jane@x.example>", [("", "jane@x.example"), ("Jane", "jane@x.example")]),
        ('"unclosed <jane@x.example>, bob@x.example', [("unclosed", "jane@x.example"), ("", "bob@x.example")]),
        ("Jane Doe via Example Jobs <jane@x.example>", [("Jane Doe via Example Jobs", "jane@x.example")]),
        ("", []),
        ("nobody here", []),
    ],
)
def test_address_headers_as_mail_programs_write_them(header: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.name, found.email) for found in parse_addresses(header)] == expected


def test_a_name_cannot_smuggle_a_header_line() -> None:
    (found,) = parse_addresses("=?utf-8?Q?Jane=0D=0ABcc=3A_all=40x.example?= <jane@x.example>")
    assert found.name == "Jane Bcc: all@x.example"


@given(st.text(max_size=400))
def test_no_header_breaks_the_reader_and_what_it_finds_is_an_address(header: str) -> None:
    for found in parse_addresses(header):
        assert normalise(found.email) == found.email
        assert "\n" not in found.name


@pytest.mark.parametrize(
    ("email", "reach"),
    [
        ("jane.doe@northwind.example", Reach.PERSON),
        ("j.people@northwind.example", Reach.PERSON),
        ("office@bakery.example", Reach.PERSON),
        ("talent@northwind.example", Reach.HR_ALIAS),
        ("hr-team@northwind.example", Reach.HR_ALIAS),
        ("talent.acquisition.emea@northwind.example", Reach.HR_ALIAS),
        ("bewerbung@kontor.example", Reach.HR_ALIAS),
        ("karriere@kontor.example", Reach.HR_ALIAS),
        ("recrutement@atelier.example", Reach.HR_ALIAS),
        ("rrhh@taller.example", Reach.HR_ALIAS),
        ("seleccion@taller.example", Reach.HR_ALIAS),
        ("jobs@northwind.example", Reach.HR_ALIAS),
        ("apply@northwind.example", Reach.INTAKE),
        ("applications@northwind.example", Reach.INTAKE),
        ("candidature@atelier.example", Reach.INTAKE),
        ("cv@taller.example", Reach.INTAKE),
        ("no-reply@northwind.example", Reach.NO_REPLY),
        ("careers-noreply@northwind.example", Reach.NO_REPLY),
        ("donotreply+77@northwind.example", Reach.NO_REPLY),
        ("nicht-antworten@kontor.example", Reach.NO_REPLY),
        ("ne-pas-repondre@atelier.example", Reach.NO_REPLY),
        ("no.responder@taller.example", Reach.NO_REPLY),
        ("notifications@northwind.example", Reach.NO_REPLY),
        ("mailer-daemon@northwind.example", Reach.NO_REPLY),
        ("someone@noreply.northwind.example", Reach.NO_REPLY),
        ("jobalerts-noreply@linkedin.com", Reach.NO_REPLY),
        ("hit-reply-7f3a@linkedin.com", Reach.RELAY),
        ("inmail-hit-reply@linkedin.com", Reach.RELAY),
        ("jane_doe_x2k@indeedemail.com", Reach.RELAY),
        ("no-reply@us.greenhouse-mail.io", Reach.NO_REPLY),
        ("reply+1f3c9a77@us.greenhouse-mail.io", Reach.RELAY),
        ("northwind@myworkday.com", Reach.NO_REPLY),
        ("northwind+email+1a2b@talent.icims.com", Reach.RELAY),
        ("jobs@northwind.recruitee.com", Reach.INTAKE),
    ],
)
def test_who_reads_what_is_sent_there(email: str, reach: Reach) -> None:
    assert reach_of(Address(email=email)) is reach


@pytest.mark.parametrize(
    ("domain", "site"),
    [
        ("mail.eu.northwind.example", "northwind.example"),
        ("northwind.co.uk", "northwind.co.uk"),
        ("mail.northwind.co.uk", "northwind.co.uk"),
        ("NORTHWIND.example.", "northwind.example"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_the_registrable_domain(domain: str, site: str) -> None:
    assert site_of(domain) == site


def test_domains_are_told_for_what_they_are() -> None:
    assert address.is_free_mail("gmail.com")
    assert address.is_free_mail("yahoo.co.uk")
    assert address.is_free_mail("gmx.de")
    assert not address.is_free_mail("northwind.example")
    assert address.is_shared_relay("eu.greenhouse-mail.io")
    assert address.is_board("e.linkedin.com")
    assert address.is_assessment_vendor("mail.hackerrank.com")
    assert address.is_scheduler("calendly.com")
    assert not address.is_shared_relay("greenhouse.example")


def test_the_people_of_a_job_board_are_people() -> None:
    assert reach_of(Address(name="Jane Doe", email="jane.doe@linkedin.com")) is Reach.PERSON
    assert reach_of(Address(name="LinkedIn", email="linkedin@e.linkedin.com")) is Reach.NO_REPLY


@pytest.mark.parametrize(
    ("email", "tenant"),
    [
        ("northwind@myworkday.com", "northwind"),
        ("no-reply@northwind.teamtailor-mail.com", "northwind"),
        ("x1@mail.northwind.breezy-mail.com", "northwind"),
        ("jobs@northwind.recruitee.com", "northwind"),
        ("northwind+email+1a2b@talent.icims.com", "northwind"),
        ("noreply@myworkday.com", None),
        ("no-reply@us.greenhouse-mail.io", None),
        ("jane@northwind.example", None),
    ],
)
def test_the_employer_that_a_relay_carries(email: str, tenant: str | None) -> None:
    assert tenant_of(Address(email=email)) == tenant
