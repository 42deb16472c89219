"""The page's words for the values: verdicts, stages, channels, times, as a person says them.

Pure. Refuses to decide anything; what it has no words for, it says with the value's own name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from bowout.lazy import lazily
from bowout.steps.discovery import Role
from bowout.steps.offer import Condition, Firmness, Verdict
from bowout.steps.outbox import State
from bowout.steps.plan import Channel, TaskKind, Urgency
from bowout.steps.reply import Kind, Wants

# Controls, and the marks that turn the direction of text: a name in a mail must not rearrange the page around it.
UNSEEN = lazily("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


@dataclass(frozen=True, kw_only=True, slots=True)
class VerdictWords:
    """A verdict for a person: what it is, what follows, and how it feels on the page (`go`, `wait` or `stop`)."""

    headline: str
    meaning: str
    mood: str


VERDICTS = {
    Firmness.TROUBLE: VerdictWords(
        headline="Something is wrong with this offer",
        meaning="Nothing leaves now. Keep every interview, and ask your new employer what has changed.",
        mood="stop",
    ),
    Firmness.NO_OFFER: VerdictWords(
        headline="This is not an offer yet",
        meaning="Kind words are no offer. Keep every conversation going.",
        mood="stop",
    ),
    Firmness.VERBAL: VerdictWords(
        headline="An offer in words only",
        meaning="There is no document with the title, the pay and the start. Keep every conversation going.",
        mood="stop",
    ),
    Firmness.AWAITING_EMPLOYER: VerdictWords(
        headline="The offer hangs on something on their side",
        meaning="Even a signed letter does not count until that is settled. Nothing leaves now.",
        mood="stop",
    ),
    Firmness.CONDITIONAL: VerdictWords(
        headline="An offer with conditions",
        meaning="Checks are open and it is not accepted. Nothing leaves now.",
        mood="stop",
    ),
    Firmness.UNSIGNED: VerdictWords(
        headline="An offer that waits for a signature",
        meaning="You can prepare every letter now. They leave once it is signed and accepted.",
        mood="wait",
    ),
    Firmness.ACCEPTED_WITH_CONDITIONS: VerdictWords(
        headline="Accepted, with checks still open",
        meaning="Everything is held until the checks are cleared in writing. You may let some letters go sooner.",
        mood="wait",
    ),
    Firmness.FIRM: VerdictWords(
        headline="Your offer is firm",
        meaning="Accepted, confirmed, nothing open. Everyone can be told now, soonest interview first.",
        mood="go",
    ),
    Firmness.STARTED: VerdictWords(
        headline="You have started",
        meaning="Whatever is left can be closed now, with one short apology for the delay.",
        mood="go",
    ),
}
UNKNOWN_OFFER = VerdictWords(
    headline="No offer has been found yet",
    meaning="Until an offer is known to be firm, nothing leaves. Add the offer letter, or say whose offer you keep.",
    mood="stop",
)

CHANNELS = {
    Channel.PHONE_FIRST: "call first, then e-mail",
    Channel.EMAIL_AND_PHONE: "e-mail and a call",
    Channel.AGENCY_EMAIL: "e-mail to the agency",
    Channel.PORTAL: "their applicant portal",
    Channel.CHAT: "a message where you met",
    Channel.EMAIL: "e-mail",
}
URGENCIES = {
    Urgency.UNDER_2_HOURS: "Less than 2 hours",
    Urgency.UNDER_24_HOURS: "Less than a day",
    Urgency.UNDER_72_HOURS: "Less than 3 days",
}
TASKS = {
    TaskKind.CANCEL_LINK: "Cancel the booked slot",
    TaskKind.PORTAL: "Withdraw in their portal",
    TaskKind.THANK_REFERRER: "Thank the person who recommended you",
    TaskKind.DECLINE_INVITATION: "Decline the calendar invitation",
    TaskKind.REMOVE_FROM_CALENDAR: "Take it out of your own calendar",
    TaskKind.CALL: "Call",
    TaskKind.TELL_DIRECT_CONTACT: "Tell the person you applied to directly",
}
STATES = {
    State.APPROVED: "Leaving soon",
    State.CLAIMED: "Leaving now",
    State.HANDED: "Being handed over",
    State.ACCEPTED: "Sent",
    State.REFUSED: "Refused by the mail server",
    State.UNKNOWN: "Not known whether it left",
    State.FILED: "Sent, and kept in your Sent folder",
    State.DECLINED: "Sent, invitation declined",
    State.WATCHING: "Sent, watching for an answer",
    State.CLOSED: "Closed",
    State.UNDONE: "Taken back",
    State.STOPPED: "Kept back at the last moment",
}
KINDS = {
    Kind.ACKNOWLEDGED: "They have understood",
    Kind.RECONSIDER: "They ask you to think again",
    Kind.WANTS_CALL: "They would like to talk",
    Kind.ASKS_WHICH_COMPANY: "They ask where you are going",
    Kind.ASKS_WHY: "They ask why",
    Kind.KEEP_IN_TOUCH: "They would like to stay in touch",
    Kind.ASKS_REFERRAL: "They ask whether you know somebody",
    Kind.ANNOYED: "They are not pleased",
    Kind.MONEY: "They speak of money",
    Kind.SLOT_CANCELLED: "The interview is cancelled",
    Kind.PORTAL_CONFIRMED: "The portal confirms it",
    Kind.REJECTION_ECHO: "An automatic refusal, sent after yours",
    Kind.REMINDER: "A reminder of an interview you cancelled",
    Kind.NEW_INVITATION: "A new invitation",
    Kind.HARD_BOUNCE: "The address does not exist",
    Kind.SOFT_BOUNCE: "The mailbox could not take it yet",
    Kind.OUT_OF_OFFICE: "They are away",
    Kind.TICKET_ROBOT: "An automatic receipt",
    Kind.UNRELATED: "Another message",
}
WANTS = {
    Wants.ANSWER: "Waits for your answer",
    Wants.ANOTHER_ADDRESS: "Needs another address",
    Wants.ALARM: "Look at this now",
    Wants.WAIT: "Nothing to do yet",
}
ROLES = {
    Role.RECRUITER: "recruiter",
    Role.COORDINATOR: "coordinator",
    Role.HIRING_MANAGER: "hiring manager",
    Role.INTERVIEWER: "interviewer",
    Role.AGENCY_RECRUITER: "agency recruiter",
    Role.REFERRER: "recommended you",
    Role.HR_MAILBOX: "mailbox of their HR",
    Role.AUTOMATED: "automatic sender",
    Role.UNKNOWN: "",
}
TABLES = (CHANNELS, URGENCIES, TASKS, STATES, KINDS, WANTS, ROLES)
PROVEN = {  # what a line of the offer's papers says in its favour, strongest first
    "first_day_done": "Your first day is done",
    "all_cleared": "Every check is complete",
    "countersigned": "Signed by both sides",
    "signed_by_employer": "Signed by them",
    "signed_by_you": "Signed by you",
    "acceptance_acknowledged": "They have your acceptance",
    "accepted": "You have accepted it",
    "confirmed": "They confirm it",
    "written_offer": "The offer is in writing",
}


def said(value: StrEnum | str) -> str:
    """The person's words for a value: those of the tables, else its name with spaces."""
    for table in TABLES:
        for key, words in table.items():
            if key is value:
                return words
    return value.replace("_", " ").strip()


def speaks_of(says: str) -> str:
    """What a quoted line of the offer says: `requires_references_right_to_work` is two conditions."""
    for verb, words in {"requires": "Depends on", "cleared": "Cleared", "not_required": "Not needed"}.items():
        rest = f"{says.removeprefix(verb)}_"
        named = [said(one) for one in Condition if f"_{one}_" in rest]
        if says.startswith(verb) and named:
            return f"{words}: {', '.join(named)}"
    return PROVEN.get(says) or opening(says)


def moved(state: str) -> str:
    """The words for a state as the record writes it."""
    return opening(State(state)) if state in set(State) else opening(state)


def proven(verdict: Verdict, today: date) -> tuple[str, ...]:
    """What speaks for an offer, one short line each: what its papers say, the conditions cleared, the start."""
    says = {proof.says for proof in verdict.evidence}
    lines = [line for key, line in PROVEN.items() if key in says]
    lines += [f"{opening(condition)} cleared" for condition in verdict.cleared_conditions]
    if verdict.start_date:
        lines.append(f"Start on {day(verdict.start_date, today)}")
    return tuple(lines)


def opening(value: StrEnum | str) -> str:
    """The words of `said` as they begin a line."""
    words = said(value)
    return words[:1].upper() + words[1:]


def clean(value: object) -> object:
    """What a template prints: None is nothing, and text loses what cannot be seen."""
    if value is None:
        return ""
    return UNSEEN.sub("", value) if type(value) is str else value


def day(moment: date, today: date) -> str:
    """A date as said today: `today`, `tomorrow`, `Thu 26 Nov`, with its year when that is another."""
    names = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    distance = (moment - today).days
    if distance in names:
        return names[distance]
    text = f"{moment:%a} {moment.day} {moment:%b}"
    return text if moment.year == today.year else f"{text} {moment.year}"


def when(moment: datetime, now: datetime) -> str:
    """A moment in the person's own zone, which is that of `now`."""
    here = moment.astimezone(now.tzinfo)
    return f"{day(here.date(), now.date())}, {here:%H:%M}"


def zoned(moment: datetime, now: datetime) -> str:
    """A moment with the zone it is told in: `today, 14:00 CET`."""
    return f"{when(moment, now)} {zone_of_clock(moment.astimezone(now.tzinfo))}"


def zone_of_clock(here: datetime) -> str:
    """The zone as clocks show it: `CET`, else `UTC+03`."""
    name = here.strftime("%Z")
    return name if name.isalpha() else f"UTC{name.removeprefix('UTC')}"


def span(start: datetime, end: datetime, now: datetime) -> str:
    """From and until: `tomorrow, 14:00 to 15:00`."""
    last = end.astimezone(now.tzinfo)
    same_day = last.date() == start.astimezone(now.tzinfo).date()
    return f"{when(start, now)} to {last:%H:%M}" if same_day else f"{when(start, now)} to {when(end, now)}"


def left(moment: datetime, now: datetime) -> str:
    """How long until then: `in 40 minutes`, `in 5 hours`, `in 3 days`, or `over`."""
    distance = moment - now
    if distance <= timedelta(0):
        return "over"
    minutes = int(distance.total_seconds() // 60)
    for size, name in ((1440, "day"), (60, "hour"), (1, "minute")):
        count = minutes // size
        if count >= (2 if name == "day" else 1):
            return f"in {count} {name}{'s' if count != 1 else ''}"
    return "in less than a minute"


def count(number: int, one: str, many: str) -> str:
    """A number with its noun; small ones in words, as a letter would have it."""
    small = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    figure = small[number] if number < len(small) else str(number)
    return f"{figure} {one if number == 1 else many}"


def site(url: str) -> str | None:
    """The host a link leads to, or None for a link that must not be offered to open (not http, or not well formed)."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts.hostname if parts.scheme in {"http", "https"} and parts.hostname else None


def dialled(number: str) -> str:
    """A number as a telephone link takes it."""
    return re.sub(r"[^+0-9]", "", number)
