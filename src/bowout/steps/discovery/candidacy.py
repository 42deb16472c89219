"""The value that discovery makes: a person's standing with one employer.

Field for field the candidacy of contracts.md, and beside it what the later steps need to plan and to write truly.
Refuses to know how any of it was found.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stage(StrEnum):
    """The furthest point reached, in order (contracts.md)."""

    CONTACTED = "contacted"
    APPLIED = "applied"
    SCREENING = "screening"
    ASSESSMENT = "assessment"
    INTERVIEWING = "interviewing"
    OFFER = "offer"


class Status(StrEnum):
    """Open: nobody has ended it and either side was active in the last 60 days."""

    OPEN = "open"
    CLOSED = "closed"


class ClosedBy(StrEnum):
    """How a closed candidacy ended."""

    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    POSITION_CLOSED = "position_closed"
    SILENCE = "silence"


class InterviewStatus(StrEnum):
    """Where an interview stands at `now`."""

    UPCOMING = "upcoming"
    PAST = "past"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """What a person is in the process (contracts.md)."""

    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    HIRING_MANAGER = "hiring_manager"
    INTERVIEWER = "interviewer"
    AGENCY_RECRUITER = "agency_recruiter"
    REFERRER = "referrer"
    HR_MAILBOX = "hr_mailbox"
    AUTOMATED = "automated"
    UNKNOWN = "unknown"


class FactKind(StrEnum):
    """What a fact of the record is about; letters and plans ask by kind.

    `Fact.fact` is written so that it can stand in a letter: a name where the kind is about a person, else a noun
    phrase of at most 80 characters in the thread's own language and words ("the new rota", "die Umstellung der
    Lohnabrechnung", "la réorganisation du bloc"), without a full stop.
    """

    MET = "met"  # a person or panel the candidate spoke with: the names, "Priya Shah and Tom Weber"; `when` the day
    TOPIC = "topic"  # what was talked about: a noun phrase, as it would stand after "about", "über", "sur", "sobre"
    HELP = "help"  # what somebody did for the candidate: a noun phrase, as it would stand after "thank you for"
    ARRANGED = "arranged"  # who set up a talk: the name
    TRAVEL = "travel"  # a booking made for the visit: a noun phrase, "the train from Lyon on 3 December"
    TASK = "task"  # a take-home or test under way: a noun phrase, "the case study"
    CHECKS = "checks"  # reference or background checks under way: a noun phrase, "the reference checks"
    REFERRAL = "referral"  # who recommended the candidate: the name
    FINAL_ROUND = "final_round"  # the last round is done; `when` the day
    THEIR_OFFER = "their_offer"  # they made an offer; `who` made it, as a name
    DROPPED_ROLE = "dropped_role"  # a role of `roles` that they or the person already ended: the role
    DIRECT_CLIENT = "direct_client"  # the same job runs through an agency and directly
    PORTAL = "portal"  # the page of the applicant portal; `fact` is the URL
    CHAT = "chat"  # the contact came by LinkedIn, SMS and the like; `fact` names the medium
    SUCCESSOR = "successor"  # someone left; `fact` is the address that takes over
    STAND_IN = "stand_in"  # someone is away; `fact` is the address that stands in


@dataclass(frozen=True, kw_only=True, slots=True)
class Organisation:
    """An employer or an agency; `domains` are those its own people write from."""

    name: str
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Interview:
    """A dated talk; `uid` is None when it is known only from the words of a mail."""

    uid: str | None = None
    start: datetime
    end: datetime
    status: InterviewStatus
    title: str = ""
    organizer: str = ""  # an address, or empty
    cancel_url: str | None = None
    zone: str | None = None  # IANA name of the recipient's zone, for the letter
    message: str | None = None  # where its latest word stands
    invited: bool = False  # a METHOD:REQUEST names this person: it can be declined by RFC 5546


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody on the other side; `phone` only where it is their direct number, in E.164 form."""

    name: str
    email: str  # may be empty when only a name and number are known
    phone: str | None = None
    role: Role = Role.UNKNOWN
    writable: bool = True  # False: no-reply, intake, assessment vendor, referrer
    left: bool = False  # they said that they have left
    last_wrote: datetime | None = None
    signs_as: str = ""  # the name under their last mail as they wrote it: "Anna", "A. Keller"
    title: str = ""  # "Frau", "Mr", "Mme", "Dr." only where the mail itself uses it for them; never guessed


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """What a message says, and the words that say it (a substring of its text or subject)."""

    message: str
    says: str
    quote: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """Something true of this process only, with its proof."""

    kind: FactKind
    fact: str
    quote: str = ""
    message: str = ""
    when: datetime | None = None  # the day it took place, where known
    who: str = ""  # the name of the person it is about, where known


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidacy:
    """A person's standing with one employer, with the evidence for every field."""

    id: str
    employer: Organisation
    agency: Organisation | None = None
    roles: tuple[str, ...] = ()
    status: Status
    closed_by: ClosedBy | None = None
    stage: Stage
    interviews: tuple[Interview, ...] = ()
    people: tuple[Person, ...] = ()
    messages: tuple[str, ...] = ()  # ids, oldest first
    last_activity: datetime | None = None
    evidence: tuple[Evidence, ...] = ()
    record: tuple[Fact, ...] = ()
    unsure: tuple[str, ...] = ()  # sentences the board asks the person
    reply_to_message: str | None = None  # the newest message a person on the other side wrote
    reply_to_address: str | None = None  # where an answer to that message goes (Reply-To before From)
    hr_address: str | None = None  # an HR alias seen in this employer's own mail
    thread_subject: str | None = None
    language: str = "en"  # of their last message
    address_form: str = "formal"  # `formal` or `informal`: how their last message addresses the person
    direct_contact: str | None = None  # with an agency: the client's own person of a direct application
    zone: str | None = None  # IANA name of the other side's zone, where an invitation or a signature shows it
    their_closing: str = ""  # the closing words of their last message: "Cordialement", "Kind regards"


@dataclass(frozen=True, kw_only=True, slots=True)
class Discovery:
    """Everything a scan found. `kept` is the candidacy whose offer is kept, if it was recognised."""

    me: tuple[str, ...]
    my_name: str = ""
    my_signoff: str = ""  # as this person signs their own mail, e.g. "Best,\nRobin"
    candidacies: tuple[Candidacy, ...] = ()
    kept: Candidacy | None = None
    ignored: int = 0
