"""Who gets it (M10): only addresses seen in this process that reach a person who may be written to."""

from __future__ import annotations

from collections.abc import Iterator

from bowout.steps.address import Address, Reach, is_board, is_free_mail, is_shared_relay, reach_of, site_of
from bowout.steps.check.reading import Reading, objection
from bowout.steps.check.values import LetterContext, Objection
from bowout.steps.discovery import Role


def judge(reading: Reading) -> Iterator[Objection]:
    """Every recipient, the first fault of each."""
    letter, seen = reading.letter, seen_addresses(reading.context)
    everyone = [address.lower() for address in (*letter.to, *letter.cc)]
    for email in dict.fromkeys(everyone):
        fault = fault_of(email, reading, seen)
        if fault:
            yield objection("M10", email, fault)
    if len(set(everyone)) < len(everyone):
        twice = next(email for email in everyone if everyone.count(email) > 1)
        yield objection("N8", twice, "This address would get the letter twice.")
    if not everyone and not letter.chat:
        yield objection("M10", "", "The letter has no recipient.")


def seen_addresses(context: LetterContext) -> frozenset[str]:
    """Every address that this process has shown."""
    candidacy = context.candidacy
    found = [person.email for person in candidacy.people] + [talk.organizer for talk in candidacy.interviews]
    found += [candidacy.reply_to_address or "", candidacy.hr_address or "", candidacy.direct_contact or ""]
    found += [*context.plan.to, *context.plan.cc] if context.plan else []
    found += [fact.fact for fact in (*candidacy.record, *context.record) if "@" in fact.fact and " " not in fact.fact]
    texts = " ".join(f"{f.fact} {f.quote}" for f in (*candidacy.record, *context.record))
    texts += " ".join(proof.quote for proof in candidacy.evidence)
    found += [word.strip(".,;:<>()[]\"'") for word in texts.split() if "@" in word]
    return frozenset(address.lower() for address in found if address)


def fault_of(email: str, reading: Reading, seen: frozenset[str]) -> str:
    """Why this address may not get the letter, or nothing."""
    context = reading.context
    if on_site(email, context.offer.employer_domains if context.offer else ()):
        return "This is an address of the new employer."
    if any(email in map(str.lower, other.people) and email not in seen for other in context.other_processes):
        return "This person belongs to another process of your search."
    if email in map(str.lower, context.me):
        return ""
    if email not in seen:
        return "This address was not seen in this process."
    return UNREAD.get(reach_of(Address(email=email)), "") or role_fault(email, reading)


UNREAD = {
    Reach.NO_REPLY: "Nobody reads this no-reply address.",
    Reach.INTAKE: "Mail to this address makes a new application.",
}


def role_fault(email: str, reading: Reading) -> str:
    """Faults that hang on who it is: robots, referrers in copy, the client behind an agency."""
    candidacy = reading.context.candidacy
    person = next((p for p in candidacy.people if p.email.lower() == email), None)
    if person and person.role is Role.AUTOMATED:
        return "A robot reads this address."
    if person and person.role is Role.REFERRER and not reading.is_to_referrer:
        return "Who recommended you gets a private note of its own."
    if person and person.left:
        return "This person has left."
    client = candidacy.agency is not None and on_site(email, candidacy.employer.domains)
    if (
        client
        and candidacy.agency
        and not on_site(email, candidacy.agency.domains)
        and email != candidacy.direct_contact
    ):
        return "Through an agency the client is not written to."
    return ""


def on_site(email: str, domains: tuple[str, ...]) -> bool:
    """Whether an address belongs to one of these domains, or to a part of them."""
    domain = Address(email=email).domain
    if is_free_mail(domain) or is_shared_relay(domain) or is_board(domain):
        return domain in domains and not (is_free_mail(domain) or is_shared_relay(domain))
    return any(domain == own or site_of(domain) == site_of(own) for own in domains)
