"""Conversations to candidacies: what belongs to one standing with one employer, and what does not.

The two that are most surely one are joined first, and what both are known by then speaks for the whole. How much each
sign tells is learnt from invented searches (tools/train.py). Refuses to know how anything ended.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

from bowout.steps.discovery import kin
from bowout.steps.discovery.clients import alike
from bowout.steps.discovery.employer import letters
from bowout.steps.discovery.kin import Commons, Kin
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.relevance import LIKELY, settled
from bowout.steps.discovery.union import Union
from bowout.steps.linear import Linear, load

_TELLING = 5  # letters of a client's name
FAR = -3.0  # log-odds below which even what speaks of a candidacy is about something else
_ONE = 0.0  # log-odds above which two are one
_BIT = 0.5
_MAYBE = -1.2  # and above which the person is asked


@cache
def weights() -> Linear:
    """How much each sign speaks for two conversations being one candidacy."""
    return load("bowout.steps.discovery", "kin")


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """The conversations of one candidacy, and what is not sure of them."""

    profiles: tuple[Profile, ...]
    odds: float  # log-odds that it is of the search at all
    near: tuple[int, ...] = ()  # places of those that may be the same one
    apart: tuple[str, ...] = ()  # addresses of people at one house who know nothing of each other


def group(profiles: Sequence[Profile]) -> list[Part]:
    """The conversations of the search by candidacy; those of no candidacy are left out."""
    told = with_odds(profiles)
    begin = {id(profile): log_odds for profile, log_odds in told if log_odds > LIKELY and _may_begin(profile)}
    wholes, odds = together([profile for profile, log_odds in told if log_odds > FAR])
    kept = [at for at, whole in wholes.items() if any(id(profile) in begin for profile in whole)]
    maybe: dict[int, list[int]] = {at: [] for at in kept}
    for one, other in (pair for pair, value in odds.items() if value > _MAYBE and {*pair} <= {*kept}):
        maybe[one].append(kept.index(other))
        maybe[other].append(kept.index(one))
    return [
        Part(
            profiles=wholes[at],
            odds=max(begin.get(id(profile), FAR) for profile in wholes[at]),
            near=tuple(sorted(maybe[at])),
            apart=_apart(wholes[at]),
        )
        for at in kept
    ]


def with_odds(profiles: Sequence[Profile]) -> list[tuple[Profile, float]]:
    """The conversations with what the mailbox as a whole tells of them, and the log-odds that they are of the search."""
    known = _with_agencies(_without_job_sites(profiles))
    return list(zip(known, belonging(known), strict=True))


Odds = dict[tuple[int, int], float]


def together(profiles: Sequence[Profile]) -> tuple[dict[int, tuple[Profile, ...]], Odds]:
    """Conversations by what belongs together, and the log-odds of what was left apart.

    The surest pair is joined first, until no pair is one.
    """
    kins: dict[int, Kin] = {at: kin.of(profile) for at, profile in enumerate(profiles)}
    known = kin.commons(list(kins.values()))
    near = neighbourhood(kins)
    odds = {(one, other): _odds(kins[one], kins[other], known) for one in near for other in near[one] if one < other}
    while odds and odds[best := max(odds, key=lambda pair: odds[pair])] > _ONE:
        one, other = best
        kins[one] = kin.joined(kins[one], kins.pop(other))
        near[one] = (near[one] | near.pop(other)) - {one, other}
        odds = {pair: value for pair, value in odds.items() if not {one, other} & {*pair}}
        for third in near[one]:
            near[third] = (near[third] - {other}) | {one}
            odds[min(one, third), max(one, third)] = _odds(kins[one], kins[third], known)
    return {at: whole.profiles for at, whole in kins.items()}, odds


def _apart(profiles: Sequence[Profile]) -> tuple[str, ...]:
    """One of each group of people who write for one house, share no mail, and never name each other."""
    manned = [profile for profile in profiles if profile.people and not profile.is_agency]
    kins = [kin.of(profile) for profile in manned]
    known = kin.commons(kins)
    union: Union[int] = Union(range(len(kins)))
    for one, other in combinations(range(len(kins)), 2):
        found = kin.signs(kins[one], kins[other], known)
        if "other people" not in found or found & _KNOW_EACH_OTHER:
            union.join(one, other)
    return tuple(sorted(min(manned[part[0]].people) for part in union.sets(range(len(kins)))))


_KNOW_EACH_OTHER = frozenset(
    {
        "writer",
        "writer told",
        "only such name told",
        "first name told",
        "address told",
        "takes over",
        "reference",
        "title",
    }
)


def neighbourhood(kins: Mapping[int, Kin]) -> dict[int, set[int]]:
    """For each the others that share something with it, or speak of it: only these are weighed."""
    owners: dict[str, set[int]] = {}
    own = {at: kin.handles(one) for at, one in kins.items()}
    for at, found in own.items():
        for handle in found:
            owners.setdefault(handle, set()).add(at)
    near: dict[int, set[int]] = {at: set() for at in kins}
    for at, one in kins.items():
        for handle in own[at] | one.words:
            for other in owners.get(handle, ()):
                if other != at:
                    near[at].add(other)
                    near[other].add(at)
    return near


def _odds(one: Kin, other: Kin, known: Commons) -> float:
    """The log-odds that both are one candidacy."""
    found = kin.signs(one, other, known)
    if not found:
        return -kin.NEVER
    value = weights().weigh(dict.fromkeys(found, 1.0), "same")
    return max(value, _ONE + _BIT) if "person" in found else value  # an agency's person speaks for several


def _may_begin(profile: Profile) -> bool:
    """A private recommendation begins no candidacy, and what went to many none that is only likely."""
    return not profile.is_referral and (not profile.is_noise or profile.leaning > 0)


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
    named = [name for name in profile.names if len(letters(name)) >= _TELLING and name not in profile.own_names]
    best = max(named, key=lambda name: profile.names[name], default="")
    return "" if any(alike(best, label) for label in labels) else best


def belonging(profiles: Sequence[Profile]) -> Iterator[float]:
    """The log-odds of being of the search, with what the same people and organisations write elsewhere."""
    for profile, others in zip(profiles, neighbours(profiles), strict=True):
        yield settled(profile.leaning, [profiles[other].leaning for other in others])


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
