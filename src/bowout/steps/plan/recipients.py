"""To whom: the right person of this process, and who else reads it (domain.md section 3).

Every address was seen in this process. Refuses to know the letter, the hour and the gate.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bowout.steps.address import (
    Address,
    Reach,
    is_assessment_vendor,
    is_board,
    is_free_mail,
    is_scheduler,
    is_shared_relay,
    reach_of,
    site_of,
)
from bowout.steps.discovery import Candidacy, Fact, FactKind, Person, Role
from bowout.steps.offer import Verdict

ON_THE_THREAD = (Role.RECRUITER, Role.COORDINATOR)
NEVER = {Role.REFERRER, Role.AUTOMATED}
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
SILENT = timedelta(days=14)


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipients:
    """Who gets the letter; empty when no address reaches a person. `person` is the one behind `to`, where known."""

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    person: Person | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """Whom this letter must not reach: addresses, and the sites of the accepted employer and the agency's client."""

    addresses: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()

    def allow(self, email: str) -> bool:
        """Whether an address reaches somebody who may be written to."""
        if not email or email in self.addresses or "@" not in email:
            return False
        address = Address(email=email)
        if reach_of(address) in {Reach.NO_REPLY, Reach.INTAKE}:
            return False
        domain = address.domain
        if is_assessment_vendor(domain) or is_scheduler(domain):
            return False
        return site_of(domain) not in self.sites


def bounds_of(candidacy: Candidacy, verdict: Verdict | None, avoid: frozenset[str]) -> Bounds:
    """The addresses and sites to keep away from."""
    unwritable = {
        person.email.lower()
        for person in candidacy.people
        if person.email and (not person.writable or person.left or person.role in NEVER)
    }
    kept = {site_of(domain) for domain in verdict.employer_domains if is_own(domain)} if verdict else set()
    client = {site_of(domain) for domain in candidacy.employer.domains if is_own(domain)} if candidacy.agency else set()
    if candidacy.agency:
        client -= {site_of(domain) for domain in candidacy.agency.domains}
    return Bounds(addresses=frozenset(unwritable) | {a.lower() for a in avoid}, sites=frozenset(kept | client))


def is_own(domain: str) -> bool:
    """Whether a domain belongs to one organisation only."""
    return not (is_shared_relay(domain) or is_board(domain) or is_free_mail(domain))


def facts(candidacy: Candidacy, kind: FactKind) -> tuple[Fact, ...]:
    """The facts of one kind, in their order."""
    return tuple(fact for fact in candidacy.record if fact.kind is kind)


def recipients_of(candidacy: Candidacy, bounds: Bounds) -> Recipients:
    """The recipients, with a sentence for each decision."""
    taken_over = successor(candidacy, bounds)
    if taken_over:
        return taken_over
    if candidacy.agency:
        return through_agency(candidacy, bounds)
    person = main_person(candidacy, bounds)
    if person:
        return with_copies(candidacy, person, bounds)
    return without_person(candidacy, bounds)


def successor(candidacy: Candidacy, bounds: Bounds) -> Recipients | None:
    """Who takes over from somebody that has left, where nobody else has written since."""
    for fact in reversed(facts(candidacy, FactKind.SUCCESSOR)):
        email = fact.fact.lower()
        if not bounds.allow(email):
            continue
        since = [
            p
            for p in candidacy.people
            if bounds.allow(p.email.lower()) and p.last_wrote and fact.when and p.last_wrote > fact.when
        ]
        if since:
            return None
        person = next((p for p in candidacy.people if p.email.lower() == email), None)
        gone = fact.who or "The contact"
        return Recipients(to=(email,), person=person, why=(f"{gone} has left; {email} takes over.",))
    return None


def through_agency(candidacy: Candidacy, bounds: Bounds) -> Recipients:
    """The agency's recruiter only, never the client."""
    agency = candidacy.agency.name if candidacy.agency else ""
    agents = newest_first(
        [
            p
            for p in candidacy.people
            if p.role in {Role.AGENCY_RECRUITER, *ON_THE_THREAD, Role.UNKNOWN} and bounds.allow(p.email.lower())
        ]
    )
    agents.sort(key=lambda p: (p.role is not Role.AGENCY_RECRUITER, p.email.lower() != candidacy.reply_to_address))
    found = [p.email.lower() for p in agents] or [a for a in (candidacy.reply_to_address or "",) if bounds.allow(a)]
    if not found and candidacy.hr_address and bounds.allow(candidacy.hr_address):
        found = [candidacy.hr_address]
    if not found:
        return Recipients(why=(f"No address at {agency} that reaches a person was seen.",))
    name = agents[0].name if agents and agents[0].name else found[0]
    return Recipients(
        to=(found[0],),
        person=agents[0] if agents else None,
        why=(f"It goes to {name} at {agency} only: through an agency the client is never written to.",),
    )


def newest_first(people: list[Person]) -> list[Person]:
    """Who wrote last comes first."""
    return sorted(people, key=lambda p: p.last_wrote or LONG_AGO, reverse=True)


def main_person(candidacy: Candidacy, bounds: Bounds) -> Person | None:
    """The one human to write to, behind an address that may be used."""
    able = newest_first(
        [p for p in candidacy.people if p.role is not Role.HR_MAILBOX and bounds.allow(p.email.lower())]
    )
    maker = offer_maker(candidacy, able)
    if maker:
        return maker
    newest = next((p for p in able if p.email.lower() == candidacy.reply_to_address), None)
    if newest and newest.role in {*ON_THE_THREAD, Role.HIRING_MANAGER}:
        return newest
    by_role = [p for role in ((*ON_THE_THREAD,), (Role.HIRING_MANAGER,)) for p in able if p.role in role]
    if newest and newest.role is Role.UNKNOWN and by_role and fell_silent(by_role[0], newest):
        return newest
    return next(iter(by_role or ([newest] if newest else []) or able), None)


def fell_silent(person: Person, newest: Person) -> bool:
    """Whether somebody else has long since carried the conversation on in their place."""
    return bool(newest.last_wrote) and (newest.last_wrote or LONG_AGO) - (person.last_wrote or LONG_AGO) >= SILENT


def offer_maker(candidacy: Candidacy, able: list[Person]) -> Person | None:
    """Who made their offer, where the record names them."""
    for fact in facts(candidacy, FactKind.THEIR_OFFER):
        for person in able:
            if fact.who and person.name and fact.who.casefold() == person.name.casefold():
                return person
    return None


def with_copies(candidacy: Candidacy, person: Person, bounds: Bounds) -> Recipients:
    """The person, and in CC the recruiter or the HR address that was seen."""
    email = address_of(candidacy, person, bounds)
    what = {
        Role.RECRUITER: ", the recruiter",
        Role.COORDINATOR: ", who scheduled",
        Role.HIRING_MANAGER: ", the manager",
    }
    why = [f"It goes to {person.name or email}{what.get(person.role, '')} in the newest conversation."]
    cc, because = copy_of(candidacy, person, bounds)
    stand_in = stand_in_for(candidacy, bounds, {email, *cc})
    if stand_in:
        cc, because = (*cc, *stand_in), [*because, f"{stand_in[0]} stands in and gets a copy."]
    cc = tuple(a for a in dict.fromkeys(cc) if a != email)
    return Recipients(to=(email,), cc=cc, person=person, why=tuple(why + because))


def address_of(candidacy: Candidacy, person: Person, bounds: Bounds) -> str:
    """Where to reach them: the reply address of their newest mail when it is a relay of theirs, else their own."""
    answer = candidacy.reply_to_address or ""
    relays = {p.email.lower() for p in candidacy.people}
    newest = max((p.last_wrote or LONG_AGO for p in candidacy.people), default=LONG_AGO)
    if answer not in relays and bounds.allow(answer) and (person.last_wrote or LONG_AGO) == newest:
        return answer
    return person.email.lower()


def copy_of(candidacy: Candidacy, person: Person, bounds: Bounds) -> tuple[tuple[str, ...], list[str]]:
    """The CC and its sentence (the first table of domain.md section 3)."""
    if person.role is Role.HIRING_MANAGER:
        recruiters = newest_first(
            [p for p in candidacy.people if p.role in ON_THE_THREAD and bounds.allow(p.email.lower())]
        )
        if recruiters:
            return (recruiters[0].email.lower(),), [f"{recruiters[0].name}, the recruiter, gets a copy."]
    hr = candidacy.hr_address or ""
    if hr and bounds.allow(hr) and reach_of(Address(email=hr)) is not Reach.RELAY:
        return (hr,), [f"{hr} was seen in their own mail and gets a copy."]
    return (), []


def stand_in_for(candidacy: Candidacy, bounds: Bounds, taken: set[str]) -> tuple[str, ...]:
    """Who stands in while somebody is away."""
    named = [fact.fact.lower() for fact in facts(candidacy, FactKind.STAND_IN)]
    return tuple(email for email in named[-1:] if bounds.allow(email) and email not in taken)


def without_person(candidacy: Candidacy, bounds: Bounds) -> Recipients:
    """A successor, the reply address, or the HR address alone; else nobody."""
    for fact in reversed(facts(candidacy, FactKind.SUCCESSOR)):
        if bounds.allow(fact.fact.lower()):
            return Recipients(to=(fact.fact.lower(),), why=(f"The contact has left; {fact.fact} takes over.",))
    answer = candidacy.reply_to_address or ""
    if bounds.allow(answer) and not is_board(Address(email=answer).domain):
        return Recipients(to=(answer,), why=(f"An answer to their newest message goes to {answer}.",))
    hr = candidacy.hr_address or ""
    if bounds.allow(hr):
        return Recipients(to=(hr,), why=(f"No person is known, so it goes to {hr}, seen in their own mail.",))
    mailboxes = [p.email.lower() for p in candidacy.people if bounds.allow(p.email.lower())]
    if mailboxes:
        return Recipients(to=(mailboxes[0],), why=(f"No person is known, so it goes to {mailboxes[0]}.",))
    return Recipients(why=("No address that reaches a person was seen, only automatic ones.",))
