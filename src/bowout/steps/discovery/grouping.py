"""Conversations to candidacies: what belongs to one standing with one employer, and what does not.

Joins by people, by an organisation's own domain, by the name they call themselves, and for agencies by client. Never
joins by relays, boards, free mail or a robot's address. Refuses to know how anything ended.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bowout.steps.discovery import roles
from bowout.steps.discovery.clients import alike
from bowout.steps.discovery.employer import letters
from bowout.steps.discovery.jobs import is_another, same_role
from bowout.steps.discovery.media import is_forwarded_chat
from bowout.steps.discovery.note import Author
from bowout.steps.discovery.orphans import reunited
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.relevance import LIKELY, from_system, settled
from bowout.steps.discovery.satellites import Homes, is_satellite
from bowout.steps.discovery.says import Noise
from bowout.steps.discovery.threads import when
from bowout.steps.discovery.union import Union
from bowout.steps.discovery.who import Me

_TELLING = 6  # letters with which a domain's label inside a longer name is no accident


def group(profiles: Sequence[Profile], me: Me, now: datetime) -> list[list[Profile]]:
    """The conversations of the search by candidacy; those of no candidacy are left out."""
    profiles = _with_agencies(_without_job_sites(profiles))
    odds = belonging(profiles)
    told = list(zip(profiles, odds, strict=True))
    own = [
        profile for profile, log_odds in told if log_odds > LIKELY and not profile.is_referral and _may_begin(profile)
    ]
    mains = [profile for profile in own if not is_satellite(profile)]
    candidacies = reunited([part for entity in _entities(mains) for part in _split(entity, now)])
    loose = _attach(
        [profile for profile, log_odds in told if is_satellite(profile) and log_odds > _FAR], candidacies, me
    )
    known = {id(profile) for profile in own}
    fresh = [profile for profile in loose if id(profile) in known]
    candidacies += [part for entity in _entities(fresh) for part in _split(entity, now)]
    taken = {id(profile) for part in candidacies for profile in part}
    _adopt([(profile, log_odds) for profile, log_odds in told if id(profile) not in taken], candidacies)
    return candidacies


def _without_job_sites(profiles: Sequence[Profile]) -> list[Profile]:
    """Conversations without the domains from which only robots write, in the names of several employers."""
    called: dict[str, set[str]] = {}
    human: set[str] = set()
    for profile in profiles:
        for site in profile.sites:
            called.setdefault(site, set()).update(profile.name_keys)
            if profile.people or profile.is_answered:
                human.add(site)
    shared = {
        site
        for site, names in called.items()
        if site not in human and len([name for name in names if not alike(name, site.partition(".")[0])]) > 1
    }
    return [replace(one, sites=one.sites - shared) if one.sites & shared else one for one in profiles]


def _with_agencies(profiles: Sequence[Profile]) -> list[Profile]:
    """What a firm is known to be by one conversation it is in all of them."""
    agencies = {site for profile in profiles if profile.is_agency for site in profile.sites}
    return [
        replace(one, is_agency=True, client=one.client or _client_in_subject(one, agencies))
        if one.sites & agencies and not one.is_agency
        else one
        for one in profiles
    ]


def _client_in_subject(profile: Profile, agencies: Collection[str]) -> str:
    labels = [site.partition(".")[0] for site in agencies]
    named = [name for name in profile.names if len(letters(name)) >= _TELLING - 1 and name not in profile.own_names]
    best = max(named, key=lambda name: profile.names[name], default="")
    return "" if any(alike(best, label) for label in labels) else best


def _may_begin(profile: Profile) -> bool:
    """What went to many begins no candidacy, whatever else its sender wrote."""
    return not profile.is_noise or profile.leaning > 0


_FAR = -3.0  # log-odds below which even a known person's mail is about something else
_ALOOF = -1.5  # and below which a known organisation's is


def _attach(satellites: Sequence[Profile], candidacies: Sequence[list[Profile]], me: Me) -> list[Profile]:
    """Put what gateways and services brought to the candidacy it speaks of; those that speak of none are given back."""
    homes = Homes(candidacies, me)
    loose = []
    for profile in satellites:
        at = homes.of(profile)
        if at is None:
            loose.append(profile)
        else:
            candidacies[at].append(profile)
    return loose


def belonging(profiles: Sequence[Profile]) -> list[float]:
    """The log-odds of being of the search, with what the same people and organisations write elsewhere."""
    around = neighbours(profiles)
    return [
        settled(profile.leaning, [profiles[other].leaning for other in others])
        for profile, others in zip(profiles, around, strict=True)
    ]


def neighbours(profiles: Sequence[Profile]) -> list[list[int]]:
    """For every conversation the places of those with the same people or organisation."""
    homes: dict[str, list[int]] = {}
    for at, profile in enumerate(profiles):
        if profile.is_noise:
            continue  # a firm's newsletter says nothing of what its people write
        for key in profile.people | profile.sites:
            homes.setdefault(key, []).append(at)
    return [
        sorted(
            {other for key in profile.people | profile.sites for other in homes.get(key, [])[: _MANY * _MANY]} - {at}
        )
        for at, profile in enumerate(profiles)
    ]


_MANY = 8  # neighbours beyond its square tell nothing more


def _entities(search: Sequence[Profile]) -> list[list[Profile]]:
    """By employer or agency."""
    union: Union[int] = Union(range(len(search)))
    keys: dict[str, int] = {}
    for index, profile in enumerate(search):
        for key in _keys(profile):
            if key in keys:
                union.join(keys[key], index)
            else:
                keys[key] = index
    _join_names(search, union)
    return [[search[index] for index in part] for part in union.sets(range(len(search)))]


def _keys(profile: Profile) -> Iterable[str]:
    yield from (f"person {email}" for email in profile.people)
    yield from (f"site {site}" for site in profile.sites)
    yield from (f"named {name}" for name in _writers([profile]))  # who moves to another firm takes the talks along
    yield from (f"tenant {tenant}" for tenant in profile.tenants)
    yield from (f"reference {one}" for one in profile.references)
    if not profile.sites:
        yield from (f"name {name}" for name in profile.name_keys if len(name) >= 3)
    if not profile.is_agency:  # two domains, one name and one job: a parent, a country's site, a system of their own
        called = [name for name in profile.name_keys if len(name) >= _TELLING]
        yield from (f"job {name} {sorted(roles.key(role))}" for name in called for role in profile.roles)


def _join_names(search: Sequence[Profile], union: Union[int]) -> None:
    """A conversation that only has a name goes to the one organisation of that name."""
    for index, profile in enumerate(search):
        wanted = {profile.client} - {""} if profile.is_agency else profile.name_keys if not profile.sites else set()
        named = {
            union.find(other): other
            for other, candidate in enumerate(search)
            if other != index and candidate.sites and not candidate.is_agency and _bears(candidate, wanted)
        }
        if len(named) == 1:
            union.join(next(iter(named.values())), index)


def _bears(candidate: Profile, names: Iterable[str]) -> bool:
    labels = {site.partition(".")[0] for site in candidate.sites} | candidate.name_keys
    return any(alike(name, label) for name in names for label in labels)


def _split(entity: Sequence[Profile], now: datetime) -> list[list[Profile]]:
    """One employer's conversations by candidacy: other roles with other people are another one."""
    parts: list[list[Profile]] = []
    ordered = sorted(entity, key=lambda profile: (not profile.people, not profile.roles, when(profile.notes[0], now)))
    for profile in ordered:
        home = _home(profile, parts, now)
        if home is None:
            parts.append([profile])
        else:
            home.append(profile)
    return parts


def _home(profile: Profile, parts: Sequence[list[Profile]], now: datetime) -> list[Profile] | None:
    """The candidacy a conversation of this employer goes to; None where it begins one."""
    fitting = [part for part in parts if any(_same_employer(profile, other) for other in part)]
    numbered = [part for part in fitting if any(profile.references & other.references for other in part)]
    sharing = [part for part in fitting if any(profile.people & other.people for other in part)]
    alike_roles = [part for part in sharing or fitting if any(same_role(profile, other) for other in part)]
    if numbered or alike_roles or sharing:
        return (numbered or alike_roles or sharing)[-1]
    free = [part for part in fitting if not is_another(profile, part)]
    return max(free, key=lambda part: max(when(other.notes[-1], now) for other in part), default=None)


def _same_employer(one: Profile, other: Profile) -> bool:
    """Whether two conversations that something joins are with one employer: an agency's clients are told apart."""
    if one.is_agency and other.is_agency:
        if one.client and other.client:
            return alike(one.client, other.client) or _share_a_word(one.client, other.client)
        if _introduces(one, other) or _introduces(other, one):
            return True
        return bool(one.people & other.people)
    if one.is_agency or other.is_agency:
        agency, direct = (one, other) if one.is_agency else (other, one)
        if agency.client:
            return _bears(direct, [agency.client])
        return bool(agency.people & direct.people) or _speaks_of(agency, [direct])
    return True


def _introduces(one: Profile, other: Profile) -> bool:
    """Whether somebody new, at the same firm, speaks of who wrote before: "I take over from Quentin"."""
    if one.people & other.people or not one.sites & other.sites:
        return False
    words = frozenset(word for note in one.notes for word in note.folded[:1500].split())
    return any(
        name.split()[0].strip(",.") in words for name in _writers([other]) if len(name.split()[0]) >= _FIRST_NAME
    )


_FIRST_NAME = 4  # letters


def _share_a_word(one: str, other: str) -> bool:
    """Whether two ways of naming a client share the word that tells: "Herr Lüthi", "Lüthi Metallbau"."""
    left, right = ({word for word in fold(name).split() if len(word) >= _TELLING - 1} for name in (one, other))
    return bool(left & right)


def _adopt(rest: Sequence[tuple[Profile, float]], candidacies: Sequence[list[Profile]]) -> None:
    """What says nothing of a job belongs where its person, else its organisation, does."""
    by_person = {email: part for part in candidacies for profile in part for email in profile.people}
    by_site: dict[str, list[list[Profile]]] = {}
    for part in candidacies:
        for site in {site for profile in part for site in profile.sites}:
            by_site.setdefault(site, []).append(part)
    for profile, log_odds in rest:
        if profile.is_noise or log_odds < _FAR or _is_scam(profile):
            continue
        owners = [by_person[email] for email in sorted(profile.people) if email in by_person]
        at_home: list[list[Profile]] = []
        if log_odds > _ALOOF:
            at_home = [parts[0] for site in profile.sites if len(parts := by_site.get(site, [])) == 1]
            at_home = at_home or _at_known(profile, candidacies)
        spoken_of = [part for part in candidacies if _speaks_of(profile, part)] if _may_speak(profile) else []
        if owners or at_home or len(spoken_of) == 1:
            [*owners, *at_home, *spoken_of][0].append(profile)


def _is_scam(profile: Profile) -> bool:
    """Whether it wants money or papers in a known firm's name: a look-alike is nobody's candidacy."""
    return any(note.is_noise(Noise.SCAM) or note.sense.matter.get("scam", 0.0) > _EVEN for note in profile.notes)


_EVEN = 0.5


def _at_known(profile: Profile, candidacies: Sequence[list[Profile]]) -> list[list[Profile]]:
    """The one candidacy whose applicant system, or whose name as this one's domain, a conversation comes from."""
    labels = {label for site in profile.sites if len(label := letters(site.partition(".")[0])) >= _TELLING}
    found = [
        part
        for part in candidacies
        if any(one.tenants & profile.tenants for one in part)
        or any(
            label.startswith(name) or name.startswith(label)
            for one in part
            if not one.is_agency
            for name in one.name_keys
            if len(name) >= _TELLING
            for label in labels
        )
        or any(name in note.folded for note in profile.notes if from_system(note) for name in _writers(part))
    ]
    return found if len(found) == 1 else []


def _writers(part: Sequence[Profile]) -> frozenset[str]:
    """Full names of those who wrote: a booking service calls the talk by them."""
    notes = [note for one in part for note in one.notes if note.author is Author.PERSON and note.message.sender]
    names = {fold(note.message.sender.name) for note in notes if note.message.sender}
    return frozenset(name for name in names if len(name.split()) in (2, 3))


def _may_speak(profile: Profile) -> bool:
    """Whether it says something of a process, so that the employer it names tells which."""
    return profile.is_referral or any(
        note.sayings and not note.mine and (note.core_words or is_forwarded_chat(note.message))
        for note in profile.notes
    )


def _speaks_of(profile: Profile, part: Sequence[Profile]) -> bool:
    """Whether a recommendation names the employer of a candidacy."""
    words = letters(" ".join(note.body for note in profile.notes))
    names = {letters(site.partition(".")[0]) for one in part for site in one.sites}
    names |= {key for one in part for key in one.name_keys}
    return any(len(name) >= _TELLING and (name in words or name[: _TELLING + 4] in words) for name in names)
