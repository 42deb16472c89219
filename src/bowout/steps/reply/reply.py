"""What an incoming message answers and means (domain.md section 5).

The walk: a delivery report, a calendar's word, an absence, a robot's receipt, then what a person says. Where a person
wrote words that Bowout does not know, the message still asks to be read: it closes nothing. Refuses to answer anything:
every answer is a draft for the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bowout.lazy import lazily
from bowout.steps.address import Reach, reach_of
from bowout.steps.message import Message
from bowout.steps.reply.absence import challenge, is_plainly_automatic, read_absence, robot_receipt
from bowout.steps.reply.bounce import Bounce, read_bounce
from bowout.steps.reply.calendar import kind_of_slot
from bowout.steps.reply.meaning import Meaning, meaning_of
from bowout.steps.reply.sense import likeliest
from bowout.steps.reply.tying import answered
from bowout.steps.reply.values import WANTS, Kind, Reply, Sent, Wants
from bowout.steps.reply.words import by_phrases, open_question

_KIND_WORDS = {Kind.ACKNOWLEDGED, Kind.KEEP_IN_TOUCH}
"""Only a person can mean these."""
_PLAIN = 0.7  # probability from which a robot's mail is news of the application and no mere receipt
_TOLD = (Kind.PORTAL_CONFIRMED, Kind.REJECTION_ECHO, Kind.REMINDER, Kind.NEW_INVITATION, Kind.SLOT_CANCELLED)
_TO_MANY = {*_TOLD, Kind.ASKS_WHY}  # what mail that goes to many can still say to one
_OF_SYSTEMS = {Kind.PORTAL_CONFIRMED, Kind.REJECTION_ECHO}
_UNSUBSCRIBE = lazily(
    r"\b(?:unsubscribe|opt out of|manage (?:your )?preferences|abbestell\w*|newsletter abmelden|désinscri\w*|désabonn\w*"
    r"|darse de baja|date de baja|dejar de recibir\w*)\b",
    re.IGNORECASE,
)
"""What only mail to many says; nobody writes it to one candidate."""


def read(message: Message, sent: Sequence[Sent], *, now: datetime) -> Reply:
    """What the message answers (ids, envelope id, thread, then sender and subject) and what it means."""
    bounce = read_bounce(message)
    letter = answered(message, sent, bounce)
    wrote = next(iter(message.reply_to), message.sender)
    reply = Reply(
        message=message.id, answers=letter.message_id if letter else None, sender=wrote.email if wrote else ""
    )
    if bounce is not None:
        return _bounced(reply, bounce, letter)
    return _away(reply, message, now) or _received(reply, message) or _meant(reply, message, sent)


def _as(reply: Reply, kinds: Iterable[Kind], quote: str) -> Reply:
    listed = tuple(kinds)
    return replace(reply, kinds=listed, quote=quote, wants=WANTS.get(listed[0], Wants.NOTHING))


def _bounced(reply: Reply, bounce: Bounce, letter: Sent | None) -> Reply:
    """The failed address as we wrote to it: a mailbox that passes mail on reports the one behind it."""
    known = letter.recipients if letter else ()
    named = next((one for one in bounce.recipients if one in known), None) or (known[0] if len(known) == 1 else None)
    kind = Kind.HARD_BOUNCE if bounce.permanent else Kind.SOFT_BOUNCE
    failed = named or next(iter(bounce.recipients), None)
    return _as(replace(reply, failed_recipient=failed), (kind,), bounce.quote)


def _away(reply: Reply, message: Message, now: datetime) -> Reply | None:
    """An absence note; one that is not marked as automatic only where it says nothing else."""
    absence = None if message.calendars else read_absence(message, now=now)
    if absence is None or (not absence.sure and (by_phrases(_said(message)) or open_question(_said(message)))):
        return None
    if _is_news(message):
        return None
    noted = replace(reply, stand_in=absence.stand_in, back_on=absence.back_on, gone=absence.gone)
    told = _as(noted, (Kind.OUT_OF_OFFICE,), absence.quote)
    return replace(told, wants=Wants.ANOTHER_ADDRESS) if absence.gone else told


def _is_news(message: Message) -> bool:
    """Whether an automatic mail tells of the application or the talk, and so is no mere receipt and no absence."""
    news = max(likeliest(_said(message), kind)[0] for kind in _TOLD)
    return news > max(_PLAIN, likeliest(_said(message), Kind.OUT_OF_OFFICE)[0])


def _received(reply: Reply, message: Message) -> Reply | None:
    """A spam filter's challenge, which needs the person, or the receipt of a ticket system."""
    asked = challenge(message)
    if asked is not None:
        return replace(_as(reply, (Kind.TICKET_ROBOT,), asked), wants=Wants.ANSWER)
    receipt = robot_receipt(message)
    if receipt is None or message.calendars or not (_is_robot(message) or is_plainly_automatic(_said(message))):
        return None
    if set(by_phrases(_said(message))) - _KIND_WORDS - {Kind.ASKS_WHY, Kind.WANTS_CALL}:
        return None
    if _is_news(message):
        return None
    return _as(reply, (Kind.TICKET_ROBOT,), receipt)


def _meant(reply: Reply, message: Message, sent: Sequence[Sent]) -> Reply:
    """What the words and the calendar part mean together."""
    if sent and reply.answers is None:
        return _as(reply, (Kind.UNRELATED,), "")
    meaning = meaning_of(_said(message))
    slot = kind_of_slot(message, sent)
    if slot is not None:
        found = {slot: meaning.kinds.get(slot, message.subject), **meaning.kinds}
        meaning = replace(meaning, kinds=found)
    if _is_robot(message) or message.bulk or _UNSUBSCRIBE.search(message.text):
        many = message.bulk or bool(_UNSUBSCRIBE.search(message.text))
        return _from_robot(
            reply, {kind: words for kind, words in meaning.kinds.items() if not many or kind in _TO_MANY}
        )
    return _from_person(reply, message, meaning)


def _from_robot(reply: Reply, found: dict[Kind, str]) -> Reply:
    """A robot confirms, reminds and invites; its kind words acknowledge nothing."""
    listed = [kind for kind in found if kind not in _KIND_WORDS]
    told = [kind for kind in listed if kind in _OF_SYSTEMS]
    if told and not {Kind.REMINDER, Kind.NEW_INVITATION} & set(listed):
        listed = [*told, *(kind for kind in listed if kind not in told and kind is not Kind.RECONSIDER)]
    return _as(reply, listed, found[listed[0]]) if listed else _as(reply, (Kind.UNRELATED,), "")


def _from_person(reply: Reply, message: Message, meaning: Meaning) -> Reply:
    found = dict(meaning.kinds)
    if Kind.PORTAL_CONFIRMED in found and _by_name(message):
        found.setdefault(Kind.ACKNOWLEDGED, found.pop(Kind.PORTAL_CONFIRMED))
    listed, said = list(found), _said(message)
    if not any(kind in WANTS for kind in listed):
        question = open_question(said)
        if question and found.get(Kind.KEEP_IN_TOUCH, "")[-40:] == question[-40:]:
            return replace(_as(reply, listed, question), wants=Wants.ANSWER)
        if question:
            # A question that no family knows is still a question: the person reads it before anything closes.
            return _as(reply, (Kind.ASKS_WHY, *listed), question)
        if not listed:
            return replace(_as(reply, (Kind.UNRELATED,), said.strip()[:120]), wants=Wants.ANSWER)
        if meaning.asks:
            return replace(_as(reply, listed, meaning.asks), wants=Wants.ANSWER)
    return _as(reply, listed, found[listed[0]])


def _said(message: Message) -> str:
    return message.said or message.text


def _is_robot(message: Message) -> bool:
    return message.auto_submitted or (message.sender is not None and reach_of(message.sender) is Reach.NO_REPLY)


def _by_name(message: Message) -> bool:
    return message.sender is not None and reach_of(message.sender) is Reach.PERSON
