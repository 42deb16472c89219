"""Candidacy, verdict and now to Plan: whom to tell, how, when, and why (domain.md section 3).

Refuses to know the words of the letter, and never invents a recipient: every address was seen in this process.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from bowout.steps.address import Address, is_board
from bowout.steps.discovery import Candidacy, FactKind, Person
from bowout.steps.offer import Verdict
from bowout.steps.offer.gate import Release, held
from bowout.steps.plan.card import card_for, reachable
from bowout.steps.plan.recipients import Recipients, bounds_of, facts, recipients_of
from bowout.steps.plan.tasks import call_task, tasks_of
from bowout.steps.plan.timing import send_by, urgency_of
from bowout.steps.plan.values import Channel, Plan, Urgency
from bowout.steps.slot import date_words, time_words, upcoming, zone_of

WRITTEN = {Channel.PHONE_FIRST, Channel.EMAIL_AND_PHONE, Channel.AGENCY_EMAIL, Channel.EMAIL}
HOURS = {
    Urgency.UNDER_2_HOURS: "The soonest talk starts within two hours.",
    Urgency.UNDER_24_HOURS: "The soonest talk starts within a day.",
    Urgency.UNDER_72_HOURS: "The soonest talk starts within three days, so it goes out now.",
}


def plan(
    candidacy: Candidacy,
    *,
    verdict: Verdict | None,
    release: Release,
    now: datetime,
    home: tzinfo,
    avoid: frozenset[str] = frozenset(),
    my_name: str = "",
) -> Plan:
    """Whom to tell, how and when. `avoid` are addresses that failed or must not be written to in this search."""
    found = recipients_of(candidacy, bounds_of(candidacy, verdict, avoid))
    urgency = urgency_of(candidacy, now)
    decisive = bool(facts(candidacy, FactKind.THEIR_OFFER) or facts(candidacy, FactKind.FINAL_ROUND))
    person = reachable(candidacy, found)
    channel, reason = channel_of(candidacy, found, person, urgency)
    kept_back = held(verdict, candidacy, release, now=now)
    moment = send_by(urgency, zone_of(candidacy, home), now)
    calls = call_task(person, urgency, decisive=decisive)
    written = channel in WRITTEN
    return Plan(
        channel=channel,
        to=found.to if written else (),
        cc=found.cc if written else (),
        in_reply_to=candidacy.reply_to_message,
        call=card_for(person, candidacy, now=now, home=home, my_name=my_name) if person and calls else None,
        send_by=moment,
        urgency=urgency,
        held=kept_back,
        tasks=calls + tasks_of(candidacy, found, now),
        why=(*found.why, reason, *timing_sentences(candidacy, urgency, moment, now, home)),
    )


def channel_of(candidacy: Candidacy, found: Recipients, person: Person | None, urgency: Urgency) -> tuple[Channel, str]:
    """The channel by the rules of contracts.md, first that fits, and its sentence."""
    if chat_only(candidacy, found):
        return Channel.CHAT, "The only contact came by chat, so a short message is pasted there."
    if person and urgency is Urgency.UNDER_2_HOURS:
        return Channel.PHONE_FIRST, f"Too little time is left for mail alone: ring {person.name} first, then write."
    if not found.to:
        return Channel.PORTAL, "Their portal is the only way that is left, and you open it yourself."
    if person and urgency is Urgency.UNDER_24_HOURS:
        return Channel.EMAIL_AND_PHONE, f"Less than a day is left: write, and ring {person.name} too."
    if candidacy.agency:
        return Channel.AGENCY_EMAIL, "The agency put you forward, so the agency hears it."
    return Channel.EMAIL, "A mail in the same conversation is the best way here."


def chat_only(candidacy: Candidacy, found: Recipients) -> bool:
    """Whether the other side was only ever met in a chat. A dated talk with a known address asks for mail."""
    outside = [a for a in found.to if not is_board(Address(email=a).domain)]
    if facts(candidacy, FactKind.CHAT):
        return not outside
    answer = candidacy.reply_to_address or ""
    return not outside and "linkedin.com" in Address(email=answer).domain


def timing_sentences(
    candidacy: Candidacy, urgency: Urgency, moment: datetime, now: datetime, home: tzinfo
) -> tuple[str, ...]:
    """Why now, or why not before their next working morning."""
    zone = zone_of(candidacy, home)
    if urgency in HOURS:
        start = upcoming(candidacy, now)[0].start.astimezone(zone)
        return (f"{HOURS[urgency]} It is on {date_words(start, 'en')} at {time_words(start, 'en')}.",)
    if moment > now:
        there = moment.astimezone(zone)
        return (f"Nothing is urgent, so it waits for their working day: {date_words(there, 'en')}.",)
    return ("Their working day is on, so it can go now.",)
