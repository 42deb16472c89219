"""One mail address, normalised, and what kind of reader stands behind it.

Knows the shape of addresses and the senders of domain.md section 7. Refuses to know any message, any employer of this
search, and DNS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bowout.lazy import lazily
from bowout.steps import senders
from bowout.steps.encoded import decode_words, one_line

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


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


_LONGEST = 320  # RFC 5321 section 4.5.3.1: 64 for the local part and 255 for the domain
_LOCAL = lazily(r'[^\s<>()\[\],;:@"\\]+|"[^"\r\n]{1,64}"')
_HOST = lazily(r"[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_-]{1,63}){0,20}|\[[0-9a-f.:]{3,45}\]")
_WRAPPING = " \t\r\n<>'\"`,;."
_COMMENT = lazily(r"\(([^()]{0,200})\)")
_BRACKETED = lazily(r"<\s*(?:mailto:)?([^<>]{1,400})>|\[\s*mailto:([^\[\]]{1,400})\]", re.IGNORECASE)


def normalise(email: str) -> str:
    """The address in its comparable form: trimmed, lower case, IDNA domain as A-labels; "" when it is none."""
    bare = email.strip(_WRAPPING)
    bare = bare[7:] if bare[:7].lower() == "mailto:" else bare
    local, _, domain = bare.rpartition("@")
    host = _ascii_host(domain.strip().rstrip(".").lower())
    whole = f"{local.strip().lower()}@{host}"
    if len(whole) > _LONGEST or not host or not _LOCAL.fullmatch(local.strip()) or not _HOST.fullmatch(host):
        return ""
    return whole


def _ascii_host(domain: str) -> str:
    if domain.isascii():
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def parse_addresses(header: str) -> tuple[Address, ...]:
    """Every address of a (decoded or raw) address header, RFC 5322 section 3.4 and what real mail writes instead.

    Encoded words are read after the list is split, so that a comma in a decoded name splits nothing. An unquoted
    comma in a name ("Doe, Jane <jane@northwind.example>") stays in the name. Group names give only their members.
    """
    found: list[Address] = []
    before = ""
    for piece in _split_list(header):
        address = _one(f"{before}, {piece}" if before else piece)
        before = "" if address else (f"{before}, {piece}" if before and "@" not in piece else piece)
        if "@" in before or len(before) > _LONGEST:
            before = ""
        if address and address not in found:
            found.append(address)
    return tuple(found)


def _split_list(header: str) -> list[str]:
    """The list cut at its commas and semicolons, leaving alone those in quotes, comments and brackets."""
    pieces: list[str] = []
    start = depth = 0
    quoted = False
    for at, letter in enumerate(header):
        if letter == '"' and not (at and header[at - 1] == "\\"):
            quoted = not quoted
        elif quoted:
            continue
        elif letter in "(<[":
            depth += 1
        elif letter in ")>]":
            depth = max(0, depth - 1)
        elif (letter in ",;" and not depth) or (letter == ":" and not depth and "@" not in header[start:at]):
            if letter != ":":
                pieces.append(header[start:at])
            start = at + 1
    pieces.append(header[start:])
    # An unclosed quote or bracket swallows the rest: then commas alone decide.
    return [piece for piece in (header.split(",") if quoted or depth else pieces) if piece.strip()]


def _one(text: str) -> Address | None:
    bracketed = _BRACKETED.search(text)
    if bracketed:
        email = normalise(bracketed[1] or bracketed[2])
        name = text[: bracketed.start()] or text[bracketed.end() :]
    else:
        comment = _COMMENT.search(text)
        name = comment[1] if comment else ""
        email = normalise(_COMMENT.sub(" ", text).strip())
    return Address(name=_clean_name(name, email), email=email) if email else None


def _clean_name(name: str, email: str) -> str:
    plain = one_line(decode_words(name.replace('\\"', '"'))).strip(" ,;\t")
    if plain.count('"') % 2:
        plain = plain.replace('"', "").strip()
    while len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "\"'":
        plain = plain[1:-1].strip()
    return "" if plain.strip("<>").lower() == email else plain[:200]


@lru_cache(maxsize=20_000)
def reach_of(address: Address) -> Reach:
    """Who reads what is sent there, by its shape and domain.md sections 3 and 7."""
    words = [word for word in re.split(r"[^a-z]+", address.local) if word]
    site = site_of(address.domain)
    if _is_robot(address.local, words) or any(host in senders.NO_REPLY_WORDS for host in _labels(address.domain)):
        return Reach.NO_REPLY
    if is_shared_relay(address.domain) or is_board(address.domain):
        return _reach_behind_relay(address, site)
    if words and words[0] in senders.INTAKE_WORDS:
        return Reach.INTAKE
    if _is_alias(words):
        return Reach.HR_ALIAS
    return Reach.PERSON


def _labels(domain: str) -> list[str]:
    return [label.replace("-", "") for label in domain.split(".")]


def _is_robot(local: str, words: list[str]) -> bool:
    joined = "".join(words)
    if any(word in joined for word in senders.NO_REPLY_WORDS):
        return True
    return local in senders.ROBOT_LOCALS or (bool(words) and words[0] in senders.ROBOT_LOCALS)


def _is_alias(words: list[str]) -> bool:
    if "".join(words) in senders.HR_WORDS:
        return True
    return any(word in senders.HR_WORDS for word in words) and all(
        word in senders.HR_WORDS or word in senders.NEUTRAL_WORDS for word in words
    )


_THREAD_LOCAL = lazily(
    r"hit-reply|[+=]|\d{2,}|[0-9a-f]{8,}|^(?:reply|r|re)[-_.+]|[a-z]{2,}[._][a-z]{2,}|-[a-z]*\d[a-z\d]*_[a-z\d]+$"
)


def _reach_behind_relay(address: Address, site: str) -> Reach:
    """On a shared system only an address made for one thread or person is read; a bare tenant or word is not."""
    words = {word for word in re.split(r"[^a-z]+", address.local) if word}
    if words & senders.INTAKE_WORDS or address.local in {"jobs", "careers", "career", "karriere"}:
        return Reach.INTAKE
    if len(words) > 1 and words <= set(address.name.lower().split()):
        return Reach.PERSON  # one of the board's or system's own people: they hire too
    if is_board(address.domain) and site != "indeedemail.com" and "hit-reply" not in address.local:
        return Reach.NO_REPLY
    return Reach.RELAY if _THREAD_LOCAL.search(address.local) else Reach.NO_REPLY


@cache
def _suffixes(*, encoded: bool) -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415  # 30 ms that most commands never need

    return PublicSuffixList(accept_encoded_idn=encoded)


@lru_cache(maxsize=20_000)
def site_of(domain: str) -> str:
    """The registrable domain (public suffix list): `mail.eu.northwind.example` -> `northwind.example`."""
    host = domain.strip().strip(".").lower()
    return _suffixes(encoded="xn--" in host).privatesuffix(host) or host if host else ""


@lru_cache(maxsize=20_000)
def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address there, so that the domain names no organisation.

    Known providers, and what is called like one ("bluemail", "mail", "webmail"); example.com and its two brothers are
    nobody's (RFC 2606 section 3).
    """
    site = site_of(domain)
    label = site.partition(".")[0]
    known = site in senders.FREE_MAIL or label in senders.FREE_BRANDS
    return known or (label.endswith(senders.MAIL_ENDINGS) and label not in senders.MAIL_FIRMS)


def is_shared_relay(domain: str) -> bool:
    """Whether the domain serves many employers and so names none (domain.md section 7)."""
    return site_of(domain) in senders.RELAYS


def is_board(domain: str) -> bool:
    """Whether the domain is a job board or a network (domain.md section 7)."""
    return site_of(domain) in senders.BOARDS


def is_assessment_vendor(domain: str) -> bool:
    """Whether the domain runs tests for employers (domain.md section 7)."""
    return site_of(domain) in senders.ASSESSMENT_VENDORS


def is_scheduler(domain: str) -> bool:
    """Whether the domain is a booking service for interviews (domain.md section 7)."""
    return site_of(domain) in senders.SCHEDULERS


def tenant_of(address: Address) -> str | None:
    """The employer's slug that some relays carry (`<tenant>@myworkday.com`, `<tenant>.teamtailor-mail.com`)."""
    site = site_of(address.domain)
    if site in senders.TENANT_HOSTS:
        labels = address.domain.removesuffix(site).strip(".").split(".")
        named = [label for label in labels if label and label not in senders.MACHINERY]
        if named:
            return named[-1]
    if site in senders.TENANT_LOCALS:
        slug = re.split(r"[+]", address.local)[0]
        return None if slug in senders.MACHINERY or _is_robot(slug, [slug]) else slug
    return None
