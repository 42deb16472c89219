"""Whether a conversation belongs to the person's own search for a job, told by weighing everything that speaks of it.

What the words mean, who sends, what follows on what, and what else comes from the same organisation each have a weight
learnt from invented mailboxes (tools/train.py): a bare "offer" or "not moving forward" says nothing (domain.md section
7). Refuses to know employers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from bowout.steps.address import (
    Address,
    Reach,
    is_assessment_vendor,
    is_board,
    is_free_mail,
    is_scheduler,
    is_shared_relay,
    reach_of,
)  # fmt: skip
from bowout.steps.discovery import roles
from bowout.steps.discovery.clients import AGENCY_WORDS
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.says import Noise, Says
from bowout.steps.discovery.who import Me
from bowout.steps.linear import Linear, bounded, load, log_odds

_PACKAGE = "bowout.steps.discovery"
LIKELY = 0.5  # log-odds from which on a conversation counts as one of the search
_KINDS_OF_NOISE = (
    *("alert", "newsletter", "bulk", "hr_present", "hiring_side", "other_application", "scam", "other"),
)  # fmt: skip


@cache
def by_itself() -> Linear:
    """The weights of what one conversation shows."""
    return load(_PACKAGE, "search")


@cache
def by_company() -> Linear:
    """The weights of what the same people and organisations write elsewhere."""
    return load(_PACKAGE, "company")


def leaning(notes: Sequence[Note], me: Me) -> float:
    """The log-odds that the conversation, seen alone, belongs to the search."""
    weighed = bounded(by_itself().weigh(features(notes, me), "job"))
    return max(weighed, _PLAIN) if any(map(_is_plain, notes)) else weighed


_PLAIN = 1.5  # the least log-odds of what says in plain words that it is about a job
_SAID = (
    Says.ASSESSMENT, Says.AGENCY_SUBMISSION,
    Says.APPLICATION_CONFIRMATION, Says.OWN_APPLICATION, Says.REJECTION, Says.INTERVIEW_INVITATION, Says.OFFER,
)  # fmt: skip
_OTHER = (
    Noise.ALERT, Noise.NEWSLETTER, Noise.OTHER_APPLICATION, Noise.OTHER_MATTER, Noise.HIRING_SIDE,
    Noise.PRESENT_EMPLOYER, Noise.SCAM, Noise.OTHER_TALK, Noise.BULK,
)  # fmt: skip


def _is_plain(note: Note) -> bool:
    """An application, an answer to one or an offer in so many words, with the title of the job and no mark of noise."""
    said = note.says(*_SAID)
    kinds = (note.sense.matter.get(kind, 0.0) for kind in _KINDS_OF_NOISE)
    return (
        said is not None
        and said.strong
        and note.core_words >= _SPOKEN
        and not note.is_noise(*_OTHER)
        and not is_bulk(note)
        and max(kinds, default=0.0) < _RATHER
        and _titled(note.message.subject, note.body)
    )


_SPOKEN = 2  # kinds of words of a job
_RATHER = 0.6  # the probability from which on it is rather that noise


def settled(own: float, others: Sequence[float]) -> float:
    """The log-odds with the leanings of the other conversations with the same people or organisation."""
    return by_company().weigh(company(own, others), "job")


def company(own: float, others: Sequence[float]) -> Mapping[str, float]:
    """What is weighed of a conversation's neighbours."""
    return {
        "own": own,
        "best": max(others, default=0.0),
        "worst": min(others, default=0.0),
        "mean": sum(others) / len(others) if others else 0.0,
        "any": float(bool(others)),
        "many": float(min(4, len(others))),
    }


def features(notes: Sequence[Note], me: Me) -> Mapping[str, float]:
    """What is weighed of one conversation: words, senders and shape, each as a number."""
    return {**_words(notes), **_marks(notes), **_senders(notes), **_shape(notes, me)}


def _words(notes: Sequence[Note]) -> Mapping[str, float]:
    theirs = [note for note in notes if not note.mine] or notes  # "yes, see you there" is said to anybody
    jobs = [log_odds(note.sense.matter.get("job", 0.5)) for note in theirs]
    noise = {
        f"noise {kind}": max(log_odds(note.sense.matter.get(kind, 0.01)) for note in theirs) for kind in _KINDS_OF_NOISE
    }
    acts = {f"act {says.value}": max(note.sense.act(says.value) for note in notes) for says in Says}
    core = min(3, max(note.core_words for note in notes))
    return {
        "job best": max(jobs), "job mean": sum(jobs) / len(jobs), "job first": jobs[0],
        "core": float(core), "no core": float(core == 0), **noise, **acts,
    }  # fmt: skip


def _marks(notes: Sequence[Note]) -> Mapping[str, float]:
    """Phrases of the lexicon, and marks of noise."""
    said = {f"says {says.value}": max(note.strength(says) for note in notes) for says in Says}
    return {**said, **{f"mark {kind.value}": float(any(note.is_noise(kind) for note in notes)) for kind in Noise}}


def _senders(notes: Sequence[Note]) -> Mapping[str, float]:
    senders = [note.message.sender for note in notes if not note.mine and note.message.sender]
    domains = [sender.domain for sender in senders]
    return {
        "system": float(any(map(from_system, notes))),
        "bulk": float(any(map(is_bulk, notes))),
        "list": float(any(note.message.list_id for note in notes)),
        "agency": float(any(_from_agency(note) for note in notes)),
        "hr alias": float(any(reach_of(sender) is Reach.HR_ALIAS for sender in senders)),
        "free mail": float(any(map(is_free_mail, domains))),
        "board": float(any(map(is_board, domains))),
        "relay": float(any(map(is_shared_relay, domains))),
    }


def _shape(notes: Sequence[Note], me: Me) -> Mapping[str, float]:
    authors = {note.author for note in notes}
    return {
        "answered": float(Author.ME in authors),
        "begun": float(notes[0].mine),
        "person": float(Author.PERSON in authors),
        "only robots": float(authors == {Author.ROBOT}),
        "not addressed": float(not any(_is_addressed(note, me) for note in notes)),
        "title": float(any(_titled(note.message.subject, note.body) for note in notes)),
        "title in subject": float(any(_titled(note.message.subject, "") for note in notes)),
        "calendar": float(any(note.message.calendars for note in notes)),
    }


def _titled(subject: str, text: str) -> bool:
    return next(iter(roles.titles(subject, text)), None) is not None


def is_noise(notes: Sequence[Note]) -> bool:
    """Whether nothing in the conversation was written for this person alone; an applicant system writes so to each."""
    return all(is_bulk(note) and not from_system(note) for note in notes)


def _from_agency(note: Note) -> bool:
    """A person of a firm whose domain says that it places people."""
    sender = note.message.sender
    return note.author is Author.PERSON and sender is not None and bool(AGENCY_WORDS.search(own_site(sender)))


def _is_addressed(note: Note, me: Me) -> bool:
    message = note.message
    return note.mine or any(me.is_me(one) for one in (*message.to, *message.cc)) or bool(message.calendars)


def is_bulk(note: Note) -> bool:
    """Whether it went to many: by its headers, or because it says how to unsubscribe."""
    return note.message.bulk or note.message.list_id is not None or note.is_noise(Noise.BULK)


def from_system(note: Note) -> bool:
    """Whether an applicant system, a board, a test or a booking service sent it."""
    sender: Address | None = note.message.sender
    if sender is None or note.mine or note.author is Author.ME:
        return False
    domain = sender.domain
    return is_shared_relay(domain) or is_assessment_vendor(domain) or is_board(domain) or is_scheduler(domain)
