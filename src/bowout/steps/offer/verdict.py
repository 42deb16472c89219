"""The values of the offer judgement: a dossier's documents in, a verdict with its quotes out (domain.md section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bowout.steps.address import Address


class Firmness(StrEnum):
    """How firm an offer is, weakest first."""

    TROUBLE = "trouble"
    NO_OFFER = "no_offer"
    VERBAL = "verbal"
    AWAITING_EMPLOYER = "awaiting_employer"
    CONDITIONAL = "conditional"
    UNSIGNED = "unsigned"
    ACCEPTED_WITH_CONDITIONS = "accepted_with_conditions"
    FIRM = "firm"
    STARTED = "started"


class Condition(StrEnum):
    """What an offer may hang on (contracts.md)."""

    BACKGROUND_CHECK = "background_check"
    REFERENCES = "references"
    DRUG_SCREEN = "drug_screen"
    RIGHT_TO_WORK = "right_to_work"
    VISA = "visa"
    CREDENTIALS = "credentials"
    MEDICAL = "medical"
    NON_COMPETE = "non_compete"
    SECURITY_CLEARANCE = "security_clearance"
    DRIVING_RECORD = "driving_record"
    CONTRACT_AWARD = "contract_award"
    FUNDING = "funding"
    APPROVAL = "approval"
    CLIENT_APPROVAL = "client_approval"
    COUNTERSIGNATURE = "countersignature"
    ACCEPTANCE = "acceptance"
    START_DATE = "start_date"


class DocumentKind(StrEnum):
    """What a document is; a spoken statement of the person weighs least."""

    MAIL = "mail"
    PAPER = "paper"  # PDF, DOCX, HTML, text
    WORD = "word"  # the person's own statement of a fact that no document shows


class Signature(StrEnum):
    """What a digital signature field says of its document."""

    NONE = "none"
    INTACT = "intact"
    ALTERED = "altered"


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """One document as text. `pages` has one entry for anything without pages. `unreadable` is the reason, or None.

    `said` is, for a mail, what its author wrote without quoted mail; `sender` who wrote it, `mine` whether that was
    the person. A file attached to a mail carries that mail's id, sender and date.
    """

    file: str
    kind: DocumentKind
    pages: tuple[str, ...] = ()
    said: str = ""
    message: str | None = None
    dated: datetime | None = None
    sender: Address | None = None
    to: tuple[Address, ...] = ()
    mine: bool = False
    subject: str = ""
    signature: Signature = Signature.NONE
    signers: tuple[str, ...] = ()  # as the digital signatures name them
    unreadable: str | None = None
    partly: str | None = None  # what of it could not be read, though the rest could
    recognised: bool = False  # read off pictures by a machine: may lack lines, so nothing is firm on it


@dataclass(frozen=True, kw_only=True, slots=True)
class Proof:
    """A quoted line a verdict rests on; `quote` is a substring of the document's text."""

    file: str
    page: int | None = None
    message: str | None = None
    quote: str
    says: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """How firm the offer is, what proves it, what is open, and what to ask the new employer for."""

    firmness: Firmness
    employer: str | None = None
    employer_domains: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()  # other names the employer's own papers use
    role: str | None = None
    start_date: date | None = None
    expires: date | None = None
    open_conditions: tuple[Condition, ...] = ()
    cleared_conditions: tuple[Condition, ...] = ()
    suspicious: tuple[str, ...] = ()  # one sentence each
    evidence: tuple[Proof, ...] = ()
    missing: tuple[str, ...] = ()
    unreadable: tuple[tuple[str, str], ...] = ()  # (file, reason)
    troubled_at: datetime | None = None  # when the newest sign of trouble came to light

    @property
    def safe_to_withdraw(self) -> bool:
        """Whether everything may be sent: `firm` and `started` only."""
        return self.firmness in {Firmness.FIRM, Firmness.STARTED}
