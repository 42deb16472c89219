"""The call card: whom to ring, what to say in a minute, what to leave on voicemail (domain.md sections 3 and 4).

Refuses to know why a call is made, and never shows a number that is not somebody's own.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from bowout.steps.discovery import Candidacy, FactKind, Interview, Person, Role
from bowout.steps.plan.recipients import Recipients, facts, newest_first
from bowout.steps.plan.values import CallCard
from bowout.steps.slot import in_their_zone, is_american, slot_words, spoken, time_words, upcoming, zone_of
from bowout.wording.call import CALL

CALLABLE = (
    Role.RECRUITER,
    Role.COORDINATOR,
    Role.HIRING_MANAGER,
    Role.AGENCY_RECRUITER,
    Role.UNKNOWN,
    Role.INTERVIEWER,
)


def reachable(candidacy: Candidacy, recipients: Recipients) -> Person | None:
    """Who can be rung: the reader of the letter, else the nearest of the others. Through an agency, the agency only."""
    if recipients.person and recipients.person.phone:
        return recipients.person
    roles = (Role.AGENCY_RECRUITER,) if candidacy.agency else CALLABLE
    able = [p for p in newest_first(list(candidacy.people)) if p.phone and not p.left and p.role in roles]
    return min(able, key=lambda p: roles.index(p.role), default=None)


def card_for(person: Person, candidacy: Candidacy, *, now: datetime, home: tzinfo, my_name: str) -> CallCard:
    """The card for one call, in the language of the conversation."""
    language = spoken(candidacy.language)
    words = CALL[language]
    ahead = upcoming(candidacy, now)
    case = "offer" if facts(candidacy, FactKind.THEIR_OFFER) else "slot" if ahead else "plain"
    fields = {
        "name": person.name or words["team"],
        "me": words["me"].format(me=my_name) if my_name else "",
        "role": candidacy.roles[0] if candidacy.roles else words["some_role"],
        "slot": spoken_slot(ahead[0], candidacy, language, home) if ahead else "",
    }
    say = {"offer": words["say_offer"], "slot": words["say_slot"], "plain": words["say_plain"]}[case]
    voicemail = {"offer": "voicemail_offer", "slot": "voicemail_slot", "plain": "voicemail_plain"}[case]
    left = {key: text for key, text in words.items() if isinstance(text, str)}[voicemail]
    return CallCard(
        name=person.name,
        number=person.phone or "",
        say=tidy(say.format(**fields)),
        voicemail=tidy(left.format(**fields)),
        pushed=words["pushed"],
        local_time=f"It is {time_words(now.astimezone(zone_of(candidacy, home)), 'en')} there.",
    )


def spoken_slot(talk: Interview, candidacy: Candidacy, language: str, home: tzinfo) -> str:
    """The slot as it is said on the phone."""
    when = in_their_zone(talk, zone_of(candidacy, home))
    return slot_words(when, language, american=is_american(candidacy, home))


def tidy(text: str) -> str:
    """Without the gap that a missing name leaves."""
    return text.replace(", .", ".").replace(" .", ".")
