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
