"""One conversation as a whole: whose it is, what job, and whether it belongs to a job search at all.

Refuses to know other conversations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, reach_of, site_of, tenant_of
from bowout.steps.discovery import roles
from bowout.steps.discovery.agencies import agency_sites
from bowout.steps.discovery.employer import SUBJECT_WEIGHT, is_named, letters, mentions, own_site
from bowout.steps.discovery.media import caller, is_forwarded_chat, writer_through_board
from bowout.steps.discovery.naming import client
from bowout.steps.discovery.note import Note, counterparts
from bowout.steps.discovery.people import is_referral
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.relevance import from_system, is_noise, leaning
from bowout.steps.discovery.views import view_of
from bowout.steps.discovery.who import Me


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A conversation with what tells whose it is.

    `people` are addresses that reach a person on the other side, and the number or name behind a forwarded chat.
    """

    notes: tuple[Note, ...]
    people: frozenset[str]
    sites: frozenset[str]
    names: Counter[str]  # spelling -> weight
    own_names: Counter[str]  # those by which senders call their own organisation
    tenants: frozenset[str]  # the slugs by which applicant systems name the employer
    roles: tuple[str, ...]
    is_agency: bool
    client: str  # of an agency: the employer it names, or ""
    leaning: float  # the log-odds that it belongs to the search, by itself
    is_noise: bool  # bulk mail: never taken along with a candidacy
    is_answered: bool
    references: frozenset[str]  # the numbers by which the employer calls the vacancy
    is_referral: bool  # only somebody's private recommendation: it belongs to the process it speaks of

    @property
    def name_keys(self) -> frozenset[str]:
        """The letters of the best names."""
        if not self.names:
            return frozenset()
        best = max(self.names.values())
        return frozenset(letters(name) for name, weight in self.names.items() if weight >= max(4, best * 0.6))


# One address of a network for everybody: who stands behind it is told by the name.
_SHARED_RELAYS = frozenset({"hit-reply@linkedin.com", "inmail-hit-reply@linkedin.com", "messages-noreply@linkedin.com"})
_HOPELESS = -4.0  # log-odds below which nothing else makes a conversation one of the search


def profile(notes: Sequence[Note], me: Me) -> Profile:
    """The conversation's profile."""
    mails = [note for note in notes if not is_forwarded_chat(note.message)]
    people = {one.email for note in mails for one in _correspondents(note, me) if reach_of(one) in _REACHED}
    people = (people - _SHARED_RELAYS) | {
        f"board {who}" for note in notes if (who := writer_through_board(note.message))
    }
    people |= {f"tel {who}" for note in notes if note not in mails and (who := caller(note.message))}
    ours = {site_of(address.partition("@")[2]) for address in me.addresses}  # family, or the present employer
    found_sites = {site for note in mails for one in _correspondents(note, me) if (site := own_site(one))} - ours
    leans = leaning(notes, me)
    wanted = leans > _HOPELESS
    names, own_names = _names(notes, me) if wanted or any(map(from_system, notes)) else (Counter(), Counter())
    writers = {own_site(note.message.sender) for note in notes if not note.mine and note.message.sender} - {""}
    agencies = agency_sites(notes, writers)
    return Profile(
        notes=tuple(notes),
        client=_client(notes, own_names, writers, agencies) if agencies else "",
        people=frozenset(people),
        sites=frozenset(found_sites),
        names=names,
        own_names=own_names,
        tenants=frozenset(
            tenant
            for note in notes
            if note.message.sender and not note.mine and (tenant := tenant_of(note.message.sender))
        ),
        roles=_roles(notes) if wanted else (),
        is_agency=bool(agencies),
        leaning=leans,
        is_noise=is_noise(notes),
        is_answered=any(note.mine for note in notes),
        references=_references(notes),
        is_referral=all(note.mine or is_referral(note) for note in notes) and not all(note.mine for note in notes),
    )


def _client(notes: Sequence[Note], own: Counter[str], sites: Collection[str], agencies: Collection[str]) -> str:
    """The employer that an agency's mails name; "" where it stays unnamed."""
    taken = max(own, key=lambda one: (own[one], one), default="")
    return client(notes, view_of(notes, sorted({*sites} - {*agencies}), sorted(agencies), (taken,)))


def _names(notes: Sequence[Note], me: Me) -> tuple[Counter[str], Counter[str]]:
    """Names of organisations with their weights; names of people on the thread are none."""
    persons = {fold(part) for note in notes for one in counterparts(note, me) for part in _person_names(one)}
    persons |= {fold(me.name), *fold(me.name).split()}
    names: Counter[str] = Counter()
    own: Counter[str] = Counter()
    in_subject: set[str] = set()
    for note in notes:
        best = sorted(mentions(note), key=lambda one: one.weight)
        for mention in {(one.name, one.own): one for one in best}.values():
            if mention.weight <= SUBJECT_WEIGHT and not mention.own:
                if mention.name in in_subject:
                    continue  # a thread repeats its subject
                in_subject.add(mention.name)
            if (fold(mention.name) not in persons or mention.own) and is_named(mention.name, persons):
                names[mention.name] += mention.weight
                own[mention.name] += mention.weight if mention.own else 0
    return names, +own


def _person_names(address: Address) -> tuple[str, ...]:
    """The whole name and its parts, where the address looks like a person's."""
    words = address.name.split()
    return (address.name, *words) if reach_of(address) is Reach.PERSON and 2 <= len(words) <= 3 else ()


# "412-TF-2291", "R-20418", "2026/117": letters or groups with a number of at least three digits in it.
_REFERENCE = lazily(
    r"\b(?=[A-Z0-9/-]{5,20}\b)(?=[A-Z0-9/-]*\d{3})(?:[A-Z]{1,5}-?\d{3,8}|[A-Z0-9]{1,6}(?:[-/][A-Z0-9]{1,8}){1,3})\b"
)
_DATE = lazily(
    r"^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{4}|\d{3,4}[-/]\d{3,4}(?:[-/]\d+)*)$"
)


def _references(notes: Sequence[Note]) -> frozenset[str]:
    """From subjects and the first lines; dates and telephone numbers are none."""
    words = " ".join(
        f"{note.message.subject} {note.spoken[:400]}" for note in notes if not is_forwarded_chat(note.message)
    )
    return frozenset(one for one in _REFERENCE.findall(words) if not _DATE.match(one))


_REACHED = (Reach.PERSON, Reach.RELAY)


def _correspondents(note: Note, me: Me) -> tuple[Address, ...]:
    """Who wrote or was written to; others on their mail only where they are colleagues of the writer."""
    everybody = counterparts(note, me)
    if note.mine:
        return everybody
    message = note.message
    writers = [one for one in (message.sender, message.on_behalf, *message.reply_to) if one and not me.is_me(one)]
    homes = {own_site(one) for one in writers} - {""}
    return (*writers, *(one for one in everybody if one not in writers and own_site(one) in homes))


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
