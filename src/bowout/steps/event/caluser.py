"""Calendar users: the ORGANIZER and ATTENDEE of an entry to addresses (RFC 5545 section 3.3.3).

Knows mailto in all its spellings and where servers hide the address instead. Refuses to know which one is the person.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from bowout.lazy import lazily
from bowout.steps.address import Address, normalise
from bowout.steps.event.contentline import Property, unescape

_MAIL = lazily(r"[^@\s<>]{1,320}@[^@\s<>]{1,255}")


def is_thing(item: Property) -> bool:
    """Whether an ATTENDEE is a room or a projector."""
    return item.param("CUTYPE").upper() in {"ROOM", "RESOURCE"}


def address_of(item: Property) -> Address | None:
    """The person of an ORGANIZER or ATTENDEE: mailto, bare address, or the EMAIL parameter of RFC 7986."""
    for value in (item.value, item.param("EMAIL")):
        if email := mail_of(value):
            name = unescape(item.param("CN")).strip()
            return Address(name="" if _MAIL.fullmatch(name) else name, email=email)
    return None


def mail_as_given(value: str) -> str:
    """The address of `mailto:Robin%40example.com?…` with its letters as they stand, or an empty text.

    Only a domain with other letters than ASCII is written as mail needs it.
    """
    bare = re.sub(r"^(?i:mailto):", "", value.strip().strip('"<>'))
    found = _MAIL.fullmatch(unquote(bare.partition("?")[0]).strip().strip("<>"))
    if found is None or found.group().isascii():
        return found.group() if found else ""
    local = found.group().rpartition("@")[0]
    return f"{local}@{normalise(found.group()).rpartition('@')[2]}"


def mail_of(value: str) -> str:
    """The normalised address of a calendar user address, or an empty text."""
    return normalise(mail_as_given(value))


def sent_by(organizer: Property | None) -> Address | None:
    """The assistant who writes for the organizer (RFC 5545 section 3.2.18)."""
    email = mail_of(organizer.param("SENT-BY")) if organizer else ""
    return Address(email=email) if email else None
