"""What the employer and the agency of a candidacy are called, and which domains are their own.

Chooses among the names its conversations give. Refuses to invent: without any name the domain's label stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bowout.steps.discovery.candidacy import Organisation
from bowout.steps.discovery.clients import alike
from bowout.steps.discovery.employer import letters, own_site
from bowout.steps.discovery.media import medium
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.people import is_referral
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.roles import key as role_key


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """The organisations of a candidacy."""

    employer: Organisation
    agency: Organisation | None


def name(profiles: Sequence[Profile]) -> Named:
    """The employer, and the agency where there is one."""
    notes = [note for profile in profiles for note in profile.notes]
    votes, own = _votes(profiles)
    agency_sites = _sender_sites([note for profile in profiles if profile.is_agency for note in profile.notes])
    sites = _sender_sites(notes)
    if not any(profile.is_agency for profile in profiles):
        return Named(employer=_organisation(sites, votes, notes), agency=None)
    agency = _organisation(agency_sites, own, notes)
    client_sites = [site for site in sites if site not in agency_sites]
    others = Counter({one: weight for one, weight in votes.items() if one not in own and not alike(one, agency.name)})
    named = next((profile.client for profile in profiles if profile.client), "")
    known = named or (_organisation(client_sites, others, notes).name if client_sites else "")
    employer = Organisation(name=known, domains=tuple(client_sites)) if known else agency
    return Named(employer=employer, agency=agency)


def _votes(profiles: Sequence[Profile]) -> tuple[Counter[str], Counter[str]]:
    """All names with their weights, and those by which senders call their own organisation; no job titles."""
    titles = {role_key(title) for profile in profiles for title in profile.roles}
    votes: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for profile in profiles:
        votes.update({one: weight for one, weight in profile.names.items() if role_key(one) not in titles})
        own.update({one: weight for one, weight in profile.own_names.items() if role_key(one) not in titles})
    return votes, own


def _sender_sites(notes: Sequence[Note]) -> list[str]:
    """Own domains of those who wrote, those who wrote most first; else of those written to."""
    wrote = Counter(
        own_site(note.message.sender)
        for note in notes
        if not note.mine and note.message.sender and not is_referral(note) and not medium(note.message)
    )
    given = Counter(own_site(one) for note in notes if note.mine for one in note.message.to)
    return [site for site, _ in wrote.most_common() if site] or [site for site, _ in given.most_common() if site]


def _organisation(sites: Sequence[str], votes: Counter[str], notes: Sequence[Note]) -> Organisation:
    """The name that fits the domain, as they write it; else the most named; else the domain's label."""
    labels = [letters(site.partition(".")[0]) for site in sites]
    written = _as_written(_beginnings(sites[0]) if sites else [], notes)
    fitting = Counter({one: weight + 6 for one, weight in votes.items() if any(alike(one, label) for label in labels)})
    if written:
        fitting[written] += 4
    for one in fitting:
        fitting[one] += 3 if letters(one) in labels else 0
    fitting = _pooled(fitting)
    best = max(fitting or votes, key=lambda one: ((fitting or votes)[one], len(one.split()) <= 4, len(one)), default="")
    if not best and sites:
        best = re.sub(r"[-_]+", " ", sites[0].partition(".")[0]).title()
    best = best or _sender_name(notes) or ""
    return Organisation(name=best or "Unknown", domains=tuple(sites))


def _shown(note: Note) -> str:
    return note.message.sender.name if note.message.sender and not note.mine else ""


def _sender_name(notes: Sequence[Note]) -> str:
    """Who writes from a free-mail address and never names a firm stands for it."""
    named = (note.message.sender.name for note in notes if not note.mine and note.message.sender)
    return next((one for one in named if one), "")


def _pooled(names: Counter[str]) -> Counter[str]:
    """A short form speaks for the long one too: "St Brannock" for St Brannock's Hospital."""
    longer = {one: weight for one, weight in names.items() if weight >= _CLEAR and len(one.split()) <= 4}
    return Counter(
        {
            one: weight
            + sum(
                names[short]
                for short in names
                if one in longer and short != one and letters(one).startswith(letters(short))
            )
            for one, weight in names.items()
        }
    )


_CLEAR = 8  # what a name that fits the domain and was clearly said once weighs


def _beginnings(site: str) -> list[str]:
    """The domain's label, and what it begins with before a hyphen: `ateliernord-lyon` may be called Atelier Nord."""
    parts = site.partition(".")[0].split("-")
    found = [letters("".join(parts[:count])) for count in range(len(parts), 0, -1)]
    return [one for at, one in enumerate(found) if not at or len(one) >= 6]


def _as_written(labels: Sequence[str], notes: Sequence[Note]) -> str:
    """Words of the mail that are the domain's label, with the spelling they use."""
    seen: Counter[str] = Counter()
    for note in notes:
        words = re.findall(r"[\w&'’+-]+", f"{_shown(note)} | {note.message.subject} | {note.message.text[:6000]}")
        for at, word in enumerate(words):
            first = letters(word) if word[:1].isupper() else ""
            if first and any(label.startswith(first) for label in labels):
                for length in range(1, 5):
                    if letters("".join(words[at : at + length])) in labels:
                        seen[" ".join(words[at : at + length])] += 1
    return max(seen, key=lambda one: (len(letters(one)), seen[one]), default="")
