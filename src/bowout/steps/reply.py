"""What an incoming message answers and means (domain.md section 5).

Refuses to answer it: every answer is a draft for the person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bowout.steps.absence import is_ticket_robot, read_absence
from bowout.steps.address import site_of
from bowout.steps.bounce import read_bounce
from bowout.steps.message import Message
from bowout.steps.reply_words import WORDS


class Kind(StrEnum):
    """What an incoming message is; a message may be several, the most important first."""

    ACKNOWLEDGED = "acknowledged"
    RECONSIDER = "reconsider"
    WANTS_CALL = "wants_call"
    ASKS_WHICH_COMPANY = "asks_which_company"
    ASKS_WHY = "asks_why"
    KEEP_IN_TOUCH = "keep_in_touch"
    ASKS_REFERRAL = "asks_referral"
    ANNOYED = "annoyed"
    MONEY = "money"
    SLOT_CANCELLED = "slot_cancelled"
    PORTAL_CONFIRMED = "portal_confirmed"
    REJECTION_ECHO = "rejection_echo"
    REMINDER = "reminder"
    NEW_INVITATION = "new_invitation"
    HARD_BOUNCE = "hard_bounce"
    SOFT_BOUNCE = "soft_bounce"
    OUT_OF_OFFICE = "out_of_office"
    TICKET_ROBOT = "ticket_robot"
    UNRELATED = "unrelated"


class Wants(StrEnum):
    """What a reply asks of the person."""

    NOTHING = "nothing"
    ANSWER = "answer"
    ANOTHER_ADDRESS = "another_address"
    ALARM = "alarm"
    WAIT = "wait"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """A message of ours that may be answered."""

    message_id: str
    recipients: tuple[str, ...]
    subject: str
    sent: datetime
    candidacy: str = ""
    envelope_id: str | None = None
    domains: tuple[str, ...] = ()  # the employer's and agency's
    slot_uids: tuple[str, ...] = ()  # UIDs of the interviews it cancelled


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """One incoming message, read: what it answers, its kinds, and what it wants."""

    message: str
    answers: str | None = None
    kinds: tuple[Kind, ...] = (Kind.UNRELATED,)
    failed_recipient: str | None = None
    stand_in: str | None = None
    back_on: date | None = None
    quote: str = ""
    wants: Wants = Wants.NOTHING


_WANTS: dict[Kind, Wants] = {
    Kind.RECONSIDER: Wants.ANSWER,
    Kind.WANTS_CALL: Wants.ANSWER,
    Kind.ASKS_WHICH_COMPANY: Wants.ANSWER,
    Kind.ASKS_WHY: Wants.ANSWER,
    Kind.ASKS_REFERRAL: Wants.ANSWER,
    Kind.ANNOYED: Wants.ANSWER,
    Kind.MONEY: Wants.ANSWER,
    Kind.REMINDER: Wants.ALARM,
    Kind.NEW_INVITATION: Wants.ALARM,
    Kind.HARD_BOUNCE: Wants.ANOTHER_ADDRESS,
    Kind.SOFT_BOUNCE: Wants.WAIT,
    Kind.OUT_OF_OFFICE: Wants.WAIT,
    Kind.TICKET_ROBOT: Wants.WAIT,
}
_ORDER = (
    Kind.MONEY,
    Kind.RECONSIDER,
    Kind.WANTS_CALL,
    Kind.ANNOYED,
    Kind.ASKS_WHICH_COMPANY,
    Kind.ASKS_WHY,
    Kind.ASKS_REFERRAL,
    Kind.NEW_INVITATION,
    Kind.REMINDER,
    Kind.PORTAL_CONFIRMED,
    Kind.REJECTION_ECHO,
    Kind.SLOT_CANCELLED,
    Kind.KEEP_IN_TOUCH,
    Kind.ACKNOWLEDGED,
)
"""What a person must act on stands before what only closes."""

_QUESTION = re.compile(r"[^.!?\n]{3,200}\?")
_RE = re.compile(
    r"^\s*(?:(?:re|aw|wg|fwd?|tr|rv|sv|antw|automatic reply|automatische antwort|réponse automatique)\s*:\s*)+",
    re.IGNORECASE,
)


def read(message: Message, sent: Sequence[Sent], *, now: datetime) -> Reply:
    """What the message answers (ids, envelope id, thread, then sender and subject) and what it means."""
    answered = _answered(message, sent)
    reply = Reply(message=message.id, answers=answered.message_id if answered else None)
    bounce = read_bounce(message)
    if bounce is not None:
        kind = Kind.HARD_BOUNCE if bounce.permanent else Kind.SOFT_BOUNCE
        return _kind(replace(reply, failed_recipient=bounce.recipient), (kind,), bounce.quote)
    absence = read_absence(message, now=now)
    if absence is not None:
        reply = replace(reply, stand_in=absence.stand_in, back_on=absence.back_on)
        return _kind(reply, (Kind.OUT_OF_OFFICE,), absence.quote)
    ticket = is_ticket_robot(message)
    if ticket is not None:
        return _kind(reply, (Kind.TICKET_ROBOT,), ticket)
    if sent and answered is None:
        return _kind(reply, (Kind.UNRELATED,), "")
    return _from_words(reply, message)


def _kind(reply: Reply, kinds: tuple[Kind, ...], quote: str) -> Reply:
    return replace(reply, kinds=kinds, quote=quote, wants=_WANTS.get(kinds[0], Wants.NOTHING))


def _from_words(reply: Reply, message: Message) -> Reply:
    said = message.said or message.text
    if b"METHOD:CANCEL" in b"".join(message.calendars).upper():
        return _kind(reply, (Kind.SLOT_CANCELLED,), message.subject)
    if b"METHOD:REQUEST" in b"".join(message.calendars).upper():
        return _kind(reply, (Kind.NEW_INVITATION,), message.subject)
    found = {kind: match for kind in _ORDER if (match := WORDS[kind.value].search(said))}
    question = _QUESTION.search(said)
    if question and not any(_WANTS.get(kind) for kind in found):
        # A question that no family knows is still a question: the person reads it before anything closes.
        return replace(_kind(reply, (Kind.ASKS_WHY, *found), question[0].strip()), wants=Wants.ANSWER)
    if not found:
        return replace(_kind(reply, (Kind.ACKNOWLEDGED,), said.strip()[:120]), wants=Wants.ANSWER)
    first = next(iter(found))
    return _kind(reply, tuple(found), found[first][0])


def _answered(message: Message, sent: Sequence[Sent]) -> Sent | None:
    """The message of ours that this one answers: by ids, then by who writes about what, the newest first."""
    ids = {message.in_reply_to, message.returned_id, *message.references}
    by_id = [one for one in sent if one.message_id in ids]
    if by_id:
        return max(by_id, key=lambda one: one.sent)
    if message.envelope_id:
        by_envelope = [one for one in sent if one.envelope_id == message.envelope_id]
        if by_envelope:
            return by_envelope[0]
    earlier = [one for one in sent if message.sent is None or one.sent <= message.sent]
    return max((one for one in earlier if _same_people(message, one)), key=lambda one: one.sent, default=None)


def _same_people(message: Message, one: Sent) -> bool:
    bounce = read_bounce(message)
    if bounce is not None:
        return bounce.recipient in one.recipients
    sender = message.sender
    if sender is None:
        return False
    if sender.email in one.recipients:
        return True
    same_subject = _bare(message.subject) == _bare(one.subject) != ""
    sites = {site_of(domain) for domain in (*one.domains, *(r.rpartition("@")[2] for r in one.recipients))}
    return site_of(sender.domain) in sites and (same_subject or message.sent is not None)


def _bare(subject: str) -> str:
    return _RE.sub("", subject).strip().casefold()
