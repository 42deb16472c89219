"""One conversation as a whole: whose it is, what job, and whether it belongs to a job search at all.

Refuses to know other conversations.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bowout.steps.address import Reach, is_assessment_vendor, is_board, is_scheduler, is_shared_relay, reach_of
from bowout.steps.discovery import roles
from bowout.steps.discovery.employer import letters, mentions, own_site
from bowout.steps.discovery.note import Author, Note, counterparts
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.says import Noise, Says
from bowout.steps.discovery.who import Me

_SEEDS = frozenset(
    {
        Says.APPLICATION_CONFIRMATION, Says.INTERVIEW_INVITATION, Says.INTERVIEW_CONFIRMATION, Says.ASSESSMENT,
        Says.REJECTION, Says.POSITION_CLOSED, Says.OFFER, Says.OUTREACH, Says.AGENCY_SUBMISSION, Says.ONBOARDING,
        Says.OWN_APPLICATION, Says.OWN_WITHDRAWAL, Says.OWN_ACCEPTANCE, Says.OWN_DECLINE, Says.STATUS_UPDATE,
        Says.REOPENING, Says.REFERRAL,
    }
)  # fmt: skip
_BULK_KILLS = frozenset(
    {Says.OUTREACH, Says.INTERVIEW_INVITATION, Says.AGENCY_SUBMISSION, Says.REOPENING, Says.OFFER, Says.ONBOARDING}
)
_AGENCY = re.compile(
    r"(?:recruit|staffing|personnel|headhunt|search partners|executive search|talent (?:partners|solutions)|resourcing|personalberatung"
    r"|personalvermittlung|personaldienst|zeitarbeit|personalservice|interim|recrutement|seleccion|trabajo temporal|ett\b|rekrut|placement|employment agency|locum)"
)


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A conversation with what tells whose it is. `people` are addresses that reach a person on the other side."""

    notes: tuple[Note, ...]
    people: frozenset[str]
    sites: frozenset[str]
    names: Counter[str]  # spelling -> weight
    roles: tuple[str, ...]
    is_agency: bool
    is_job: bool

    @property
    def name_keys(self) -> frozenset[str]:
        """The letters of the best names."""
        if not self.names:
            return frozenset()
        best = max(self.names.values())
        return frozenset(letters(name) for name, weight in self.names.items() if weight >= max(4, best * 0.6))


def profile(notes: Sequence[Note], me: Me) -> Profile:
    """The conversation's profile."""
    people = {one.email for note in notes for one in counterparts(note, me) if reach_of(one) in _REACHED}
    found_sites = Counter(site for note in notes for site in _sites(note, me))
    names: Counter[str] = Counter()
    for note in notes:
        for name, weight in {(mention.name, mention.weight) for mention in mentions(note)}:
            if letters(name) != letters(me.name) and not letters(me.name).startswith(letters(name)):
                names[name] += weight
    return Profile(
        notes=tuple(notes),
        people=frozenset(people),
        sites=frozenset(found_sites),
        names=names,
        roles=_roles(notes),
        is_agency=any(_from_agency(note) for note in notes),
        is_job=is_job(notes),
    )


_REACHED = (Reach.PERSON, Reach.RELAY)


def _sites(note: Note, me: Me) -> frozenset[str]:
    return frozenset(site for one in counterparts(note, me) if (site := own_site(one)))


def _roles(notes: Sequence[Note]) -> tuple[str, ...]:
    found: dict[str, int] = {}
    for note in notes:
        for title in dict.fromkeys(roles.titles(note.message.subject, note.body)):
            found[title] = found.get(title, 0) + 1
    kept: list[str] = []
    for title in sorted(found, key=lambda one: (-found[one], len(one))):
        if not any(roles.same(title, other) for other in kept):
            kept.append(title)
    return tuple(kept[:3])


def _from_agency(note: Note) -> bool:
    sender = note.message.sender
    if note.mine or sender is None or note.author is not Author.PERSON:
        return False
    site = own_site(sender)
    about = f"{sender.name} {site.rpartition('.')[0]} {note.message.signature[:400]}"
    own_words = fold(about)
    client = note.says(Says.AGENCY_SUBMISSION)
    return bool(client) or bool(
        _AGENCY.search(fold(site.rpartition(".")[0])) or (_AGENCY.search(own_words) and "client" in note.folded)
    )


def is_job(notes: Sequence[Note]) -> bool:
    """Whether the conversation belongs to the person's own search for a job."""
    score = sum(relevance(note) for note in notes)
    return score > 0


def relevance(note: Note) -> int:
    """How much one note speaks for (positive) or against (negative) a job search of the person."""
    if note.is_noise(Noise.ALERT, Noise.NEWSLETTER) and (note.message.bulk or note.author is Author.ROBOT):
        return 0 if _sure(note) else -2
    if note.message.list_id and not _from_system(note):
        return -3
    against = sum(
        2
        for kind, _ in note.noise
        if kind in (Noise.OTHER_APPLICATION, Noise.HIRING_SIDE, Noise.PRESENT_EMPLOYER, Noise.OTHER_TALK)
    ) + 3 * sum(1 for kind, _ in note.noise if kind is Noise.SCAM)
    if note.message.bulk and not _sure(note) and not _from_system(note):
        return -1
    seeds = {saying.says for saying in note.sayings if saying.says in _SEEDS}
    if note.message.bulk:
        seeds -= _BULK_KILLS
    speaks = (2 * len(seeds) if note.job_words >= 1 else 0) + (2 if _from_system(note) and seeds else 0)
    return max(-4, min(4, speaks)) - against


def _sure(note: Note) -> bool:
    """Words about an application that this person made."""
    return (
        note.says(Says.APPLICATION_CONFIRMATION, Says.REJECTION, Says.POSITION_CLOSED, Says.STATUS_UPDATE) is not None
    )


def _from_system(note: Note) -> bool:
    sender = note.message.sender
    if sender is None or note.mine:
        return False
    domain = sender.domain
    return is_shared_relay(domain) or is_assessment_vendor(domain) or is_board(domain) or is_scheduler(domain)
