"""What the employer and the agency of a candidacy are called, and which domains are their own.

Weighs every name its messages give: where it stands, how often, and how well it fits the domain of those who write.
Refuses to invent: without any name the domain's label stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, is_free_mail, reach_of
from bowout.steps.discovery.candidacy import Organisation
from bowout.steps.discovery.clients import agency_sites, alike, client_words
from bowout.steps.discovery.employer import is_named, letters, mentions, own_site, phrases, tidy
from bowout.steps.discovery.labels import fits, labels_of
from bowout.steps.discovery.media import is_forwarded_chat, medium
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.people import is_referral
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts import posts
from bowout.steps.discovery.profile import Profile


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """The organisations of a candidacy."""

    employer: Organisation
    agency: Organisation | None


def name(profiles: Sequence[Profile]) -> Named:
    """The employer, and the agency where there is one."""
    notes = [note for profile in profiles for note in profile.notes]
    sites = _sender_sites(notes)
    votes = _without_jobs(_votes(notes), notes, sites)
    from_agency = [site for site in sites if site in agency_sites(notes, sites)]
    through = bool(from_agency) or any(_only_agency(profile) for profile in profiles)
    if not through:
        return Named(employer=_organisation(sites, votes, notes), agency=None)
    agency_notes = [note for profile in profiles if profile.is_agency for note in profile.notes]
    own = from_agency or _sender_sites(agency_notes)
    if not own and not any(one.own for note in agency_notes for one in mentions(note)):
        return Named(employer=_organisation(sites, votes, notes), agency=None)
    agency = _organisation(own, _own_votes(notes, own) or votes, notes)
    client = _client(notes, votes, [site for site in sites if site not in own], agency, own)
    return Named(employer=client or agency, agency=agency)


def _without_jobs(votes: Counter[str], notes: Sequence[Note], sites: Sequence[str]) -> Counter[str]:
    """The names that are not, or no part of, what the job is called; a name that fits the domain stays."""
    words = {fold(word).strip("(),") for title in posts(notes) for word in title.split()}
    labels = [label for site in sites for label in labels_of(site)]
    return Counter(
        {
            one: weight
            for one, weight in votes.items()
            if fits(one, labels) >= _PARTLY or not {fold(word) for word in one.split()} <= words | {"&"}
        }
    )


def _only_agency(profile: Profile) -> bool:
    """An agency without a domain of its own: on free mail or a network."""
    return profile.is_agency and not _sender_sites(profile.notes)


def _sender_sites(notes: Sequence[Note]) -> list[str]:
    """Own domains of those who wrote, those who wrote most first; else of those written to. Gateways have none."""
    gateways = {site_of_sender(note) for note in notes if is_forwarded_chat(note.message)}
    wrote = Counter(
        own_site(note.message.sender)
        for note in notes
        if not note.mine and note.message.sender and not is_referral(note) and not medium(note.message)
    )
    given = Counter(own_site(one) for note in notes if note.mine for one in note.message.to)
    people = {site_of_sender(note) for note in notes if note.author is Author.PERSON}
    ranked = sorted(wrote, key=lambda site: (site not in people, -wrote[site]))
    found = [site for site in ranked if site and site not in gateways]
    return found or [site for site, _ in given.most_common() if site and site not in gateways]


def site_of_sender(note: Note) -> str:
    """The domain of a message's sender, whosever it is."""
    return own_site(note.message.sender) if note.message.sender else ""


def _votes(notes: Sequence[Note]) -> Counter[str]:
    """Every name with the weight of the places it stands in; a thread repeats its subject, which counts once."""
    persons = person_words(notes)
    votes: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    for note in notes:
        best: dict[str, int] = {}
        for one in mentions(note):
            if is_named(one.name, persons):
                best[one.name] = max(best.get(one.name, 0), one.weight)
        for called, weight in best.items():
            place = (called, note.message.subject) if weight <= 2 else (called, note.id)
            if place not in seen:
                seen.add(place)
                votes[called] += weight
    return votes


def person_words(notes: Sequence[Note]) -> frozenset[str]:
    """Words of the names of people on these messages, and those they go by in greetings."""
    near = (one for note in notes for one in (note.message.sender, *note.message.to, *note.message.cc) if one)
    houses = [label for note in notes if not note.mine for label in labels_of(site_of_sender(note))]
    shown = {
        one
        for one in near
        if reach_of(one) in (Reach.PERSON, Reach.RELAY) and _is_person(one) and fits(one.name, houses) < _FITS
    }
    shown |= {note.message.sender for note in notes if note.mine and note.message.sender}
    words = {fold(word).strip(".,'’") for one in shown for word in _VIA.split(one.name)[0].split()}
    return frozenset(word for word in words if len(word) > 1)


_VIA = lazily(r" (?:via|über|through|par|vía|por|at|from|bei|von|chez|@|\||-|–|·) |, |\(")


def _is_person(address: Address) -> bool:
    """Two or three words that its own address or no firm's domain spells."""
    words = _VIA.split(address.name)[0].split()
    if not 2 <= len(words) <= 3 or not all(word[:1].isupper() or word in ("de", "von", "van") for word in words):
        return False
    if not own_site(address):
        return not is_free_mail(address.domain) or any(letters(word) in letters(address.local) for word in words[-1:])
    return fits(address.name, labels_of(own_site(address))) < _FITS


_FITS = 0.78
_PARTLY = 0.45
_WORTH = 14  # what a full fit with the domain is worth


def _own_votes(notes: Sequence[Note], sites: Collection[str]) -> Counter[str]:
    """How people of these sites call their own house."""
    persons = person_words(notes)
    own: Counter[str] = Counter()
    for note in notes:
        if not note.mine and site_of_sender(note) in sites:
            own.update({one.name: one.weight for one in mentions(note) if one.own and is_named(one.name, persons)})
    return own


def _labels(sites: Sequence[str], notes: Sequence[Note]) -> list[str]:
    """What their domains are called, or the free-mail address of a house that has none."""
    found = [label for site in sites for label in labels_of(site)]
    if found:
        return found
    senders = [note.message.sender for note in notes if not note.mine and note.message.sender]
    gateways = [note.message.sender for note in notes if is_forwarded_chat(note.message)]
    return [
        label
        for sender in senders
        for label in (letters(sender.local), letters("".join(reversed(re.split(r"[^a-z]+", sender.local)))))
        if is_free_mail(sender.domain) and _is_house(sender) and sender not in gateways
    ]


def _is_house(sender: Address) -> bool:
    """Whether a free-mail address is a house's, and not a person's own name."""
    parts = {part for part in re.split(r"[^a-z]+", fold(sender.local)) if len(part) > 2}
    other = bool(parts) and not parts <= {fold(word) for word in sender.name.split()}
    return other or fits(sender.name, [letters(sender.local)]) > _FITS


def _organisation(sites: Sequence[str], votes: Counter[str], notes: Sequence[Note]) -> Organisation:
    """The name that fits the domain best, as they write it; else the most named; else the domain's label."""
    labels = _labels(sites, notes)
    robots_only = bool(sites) and not any(
        site_of_sender(note) == sites[0] and note.author is Author.PERSON for note in notes
    )
    worth = _WORTH / 3 if robots_only and _told_by_robots(votes, labels) else _WORTH
    scores = {one: min(weight, 18) + worth * _closeness(one, labels) for one, weight in votes.items()}
    for written in phrases(notes, labels):
        if is_named(written, person_words(notes)):
            scores[written] = max(scores.get(written, 0.0), 2 + worth * _closeness(written, labels))
    applied_to = [label for site in _applied_to(notes, sites) for label in labels_of(site)]
    for one in scores:
        scores[one] += _WORTH * (fits(one, applied_to) > _FITS)
        scores[one] -= _WORTH * ("'s " in one.replace("’", "'") and _closeness(one, labels) < _FITS)
    scores = _pooled(scores)
    best = max(scores, key=lambda one: (scores[one], " " in one, -len(one)), default="")
    if sites and (not best or (_closeness(best, labels) == 0 and scores[best] < _ENOUGH)):
        best = re.sub(r"[-_]+", " ", sites[0].partition(".")[0]).title()
    best = _without_team(best or _sender_name(notes), scores)
    return Organisation(name=best or "Unknown", domains=tuple(sites))


_ENOUGH = 4
_TEAMS = lazily(
    r" (?:recruit(?:ment|ing)|talent|careers?|hr|people|hiring|team|human resources|personalabteilung|karriere|bewerbung"
    r"|recrutement|ressources humaines|seleccion|recursos humanos|rrhh)$"
)


def _without_team(name: str, scores: Mapping[str, float]) -> str:
    """A house is not called by its department, where it is also named without."""
    found = _TEAMS.search(fold(name))
    shorter = name[: found.start()] if found else name
    return shorter if shorter in scores else name


def _applied_to(notes: Sequence[Note], sites: Sequence[str]) -> list[str]:
    """Where the person applied, when others answer: a parent company or a service writes for that house."""
    first = next((note for note in notes if note.mine), None)
    given = [own_site(one) for one in first.message.to] if first is not None and first is notes[0] else []
    return [site for site in given if site and site not in sites]


def _told_by_robots(votes: Counter[str], labels: Sequence[str]) -> bool:
    """A robot that names another house than its own domain is a system nobody has listed."""
    return any(weight >= _ENOUGH and not _closeness(one, labels) for one, weight in votes.items())


def _closeness(called: str, labels: Sequence[str]) -> float:
    """The fit, or the share of a label that the name only begins."""
    close = fits(called, labels)
    if close and len(labels) > 2 and fits(called, labels[:2]) < _PARTLY:
        close *= 0.7  # the domain of those who wrote less
    return close if close >= _PARTLY else 0.0


def _client(
    notes: Sequence[Note], votes: Counter[str], sites: Sequence[str], agency: Organisation, own: Sequence[str]
) -> Organisation | None:
    """The client that the agency names or whose people write too; None where it stays unnamed."""
    labels = [label for site in own for label in labels_of(site)]
    persons = person_words(notes)
    explicit = {one: weight for one, weight in client_words(notes).items() if is_named(one, persons)}
    explicit = dict(_without_jobs(Counter(explicit), notes, []))
    others = {
        one: weight + explicit.get(one, 0)
        for one, weight in (votes + Counter(dict.fromkeys(explicit, 0)) | Counter(explicit)).items()
        if not alike(one, agency.name) and fits(one, labels) < _PARTLY and letters(one) not in letters(agency.name)
    }
    if sites:
        found = _organisation(sites, Counter(others), notes)
        return found if found.name != "Unknown" else None
    pooled = _pooled(Counter(others))
    best = max(pooled, key=lambda one: (pooled[one], len(one)), default="")
    return Organisation(name=best) if best and pooled[best] >= _NAMED else None


_NAMED = 6  # what it takes to say that an agency named its client


def _sender_name(notes: Sequence[Note]) -> str:
    """Who writes from a free-mail address and never names a firm stands for it."""
    named = (note.message.sender.name for note in notes if not note.mine and note.message.sender)
    return next((tidy(one) or one for one in named if one and not is_forwarded_chat(notes[0].message)), "")


def _pooled(names: Mapping[str, float]) -> dict[str, float]:
    """A short form speaks for the long one too: "Brannock" for St. Brannock's Hospital."""
    longer = {one: weight for one, weight in names.items() if weight >= _CLEAR and len(one.split()) <= 6}
    return {one: weight + sum(_shorter_forms(one, names)) * (one in longer) for one, weight in names.items()}


def _shorter_forms(one: str, names: Mapping[str, float]) -> Iterator[float]:
    whole = letters(one)
    for short, weight in names.items():
        if short != one and len(letters(short)) >= 3 and whole.startswith(letters(short)) and whole != letters(short):
            yield weight * 0.6


_CLEAR = 5  # what a name that was clearly said once weighs
