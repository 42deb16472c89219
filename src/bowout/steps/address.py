"""One mail address, normalised, and what kind of reader stands behind it.

Knows the shape of addresses and the senders of domain.md section 7. Refuses to know any message, any employer of this
search, and DNS.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reach(StrEnum):
    """Who reads what is sent to an address (domain.md section 3)."""

    PERSON = "person"
    RELAY = "relay"  # a per-thread reply address that reaches a person
    HR_ALIAS = "hr_alias"
    INTAKE = "intake"  # mail to it makes a new application: never written to
    NO_REPLY = "no_reply"


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """A display name (may be empty) and a normalised address: lower case, IDNA domain in Unicode-safe ASCII."""

    name: str = ""
    email: str

    @property
    def domain(self) -> str:
        """What stands behind the last `@`, or an empty text."""
        return self.email.rpartition("@")[2]

    @property
    def local(self) -> str:
        """What stands before the last `@`."""
        return self.email.rpartition("@")[0]


def normalise(email: str) -> str:
    """The address in its comparable form: trimmed, lower case, IDNA domain as A-labels; "" when it is none."""
    raise NotImplementedError


def parse_addresses(header: str) -> tuple[Address, ...]:
    """Every address of a (decoded or raw) address header, RFC 5322 section 3.4 and what real mail writes instead."""
    raise NotImplementedError


def reach_of(address: Address) -> Reach:
    """Who reads what is sent there, by its shape and domain.md sections 3 and 7."""
    raise NotImplementedError


def site_of(domain: str) -> str:
    """The registrable domain (public suffix list): `mail.eu.northwind.example` -> `northwind.example`."""
    raise NotImplementedError


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address there (gmail.com, gmx.de, …)."""
    raise NotImplementedError


def is_shared_relay(domain: str) -> bool:
    """Whether the domain serves many employers and so names none (domain.md section 7)."""
    raise NotImplementedError


def is_board(domain: str) -> bool:
    """Whether the domain is a job board or a network (domain.md section 7)."""
    raise NotImplementedError


def is_assessment_vendor(domain: str) -> bool:
    """Whether the domain runs tests for employers (domain.md section 7)."""
    raise NotImplementedError


def is_scheduler(domain: str) -> bool:
    """Whether the domain is a booking service for interviews (domain.md section 7)."""
    raise NotImplementedError


def tenant_of(address: Address) -> str | None:
    """The employer's slug that some relays carry (`<tenant>@myworkday.com`, `<tenant>.teamtailor-mail.com`)."""
    raise NotImplementedError
