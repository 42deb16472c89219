"""Answers drafted for the person: to what came back on a letter, and to take a conversation up again; and their check.

An answer keeps to the decision, names nobody new and goes to whoever wrote. Refuses to send: every answer waits for the
person (domain.md sections 4 and 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.check import Judgement, LetterContext, Objection, check
from bowout.steps.discovery import Candidacy, Person
from bowout.steps.letter import Letter, Tone
from bowout.steps.letter.frame import REPLY_MARK, closing, greeting
from bowout.steps.letter.letter import Writer
from bowout.steps.letter.situation import Situation
from bowout.steps.letter.text import take_apart
from bowout.steps.letter.write import reader_of, voice_of
from bowout.steps.outbox import Dispatch
from bowout.steps.plan import CallCard, Plan
from bowout.steps.plan.card import tidy
from bowout.steps.reply import Kind, Reply
from bowout.steps.slot import date_words, in_their_zone, is_american, slot_words, spoken, time_words, zone_of
from bowout.wording.answers import ANSWERS, BACK, NUDGE, PAY
from bowout.wording.call import CALL


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What an answer rests on beside the candidacy: the plan, when they were told, and who signs."""

    plan: Plan
    at: datetime
    writer: Writer


def answer_to(reply: Reply, candidacy: Candidacy, told: Told, *, now: datetime) -> Letter | None:
    """The answer to what asks for one; None where nothing was asked, or where nobody can be written to."""
    kind = next((one for one in reply.kinds if one.value in ANSWERS["en"]), None)
    to = _recipient(reply, told.plan)
    if kind is None or not to:
        return None
    ahead = sorted(talk.start for talk in candidacy.interviews if talk.start > now)
    if kind is Kind.REMINDER and not ahead:
        kind = Kind.NEW_INVITATION  # no dated talk is known that could be named
    language = spoken(candidacy.language)
    text = PAY[language] if kind is Kind.MONEY and is_of_pay(reply) else ANSWERS[language][kind.value]
    return _letter(text, candidacy, told, to=to, in_reply_to=reply.message, now=now)


def nudge_letter(candidacy: Candidacy, told: Told, sent: Dispatch, *, now: datetime) -> Letter | None:
    """The one line after silence: before a dated talk to somebody else there, else to whom was written, in the thread.

    None where nobody else is known before a talk: then a call is the other way.
    """
    language = spoken(candidacy.language)
    if any(talk.start > now for talk in candidacy.interviews):
        others = _others(candidacy, told.plan, sent)
        text, reply_to = NUDGE["talk"][language], candidacy.reply_to_message
        return _letter(text, candidacy, told, to=others, in_reply_to=reply_to, now=now) if others else None
    failed = set(sent.refused)
    to = tuple(one for one in sent.recipients if one not in failed)[:1]
    return (
        _letter(NUDGE["line"][language], candidacy, told, to=to, in_reply_to=sent.message_id, now=now) if to else None
    )


def _others(candidacy: Candidacy, plan: Plan, sent: Dispatch) -> tuple[str, ...]:
    """Somebody of this process who was not written to yet: a person first, then an HR address seen."""
    people = sorted(
        (one for one in candidacy.people if one.writable and not one.left and one.email),
        key=lambda one: one.last_wrote.timestamp() if one.last_wrote else 0.0,
        reverse=True,
    )
    known = [*plan.to, *(one.email for one in people), *filter(None, [candidacy.hr_address])]
    return tuple(one for one in known if one not in sent.recipients)[:1]


PAY_WORDS = lazily(
    r"\b(?:salar\w*|pay(?:ing|s)?\b|package|ctc|base\b|rate\b|bonus\w*|compensation|remunerat\w*|offer\w*|hourly|grade|band"
    r"|gehalt\w*|lohn\w*|stundenlohn\w*|verdien\w*|vergütung\w*|brutto|netto|zahlen die|bieten"
    r"|salaire\w*|rémunérat\w*|brut|net\b|prime|proposent|gagn\w*|sueldo\w*|salario\w*|brutos?|netos?|nómina|pagan|ofrecen)\b",
    re.IGNORECASE,
)
COST_WORDS = lazily(
    r"\b(?:cost\w*|invoice\w*|bill\b|receipt\w*|expens\w*|refund\w*|reimburs\w*|repay\w*|pay (?:us )?back|fees?|advance"
    r"|deposit|owe\w*|ticket\w*|fare\w*"
    r"|kosten|rechnung|beleg\w*|erstatt\w*|zurückzahl\w*|rückzahl\w*|storno\w*|vorschuss|auslage\w*|überweis\w*"
    r"|frais|factur\w*|rembours\w*|justificatif\w*|acompte|avance|billet\w*|gasto\w*|reembols\w*|billete\w*|recibo\w*|anticipo|adelanto|abonar\w*|ingres\w*)\b",
    re.IGNORECASE,
)


def is_of_pay(reply: Reply) -> bool:
    """Whether the money they write of is pay, rather than costs to be settled."""
    if COST_WORDS.search(reply.quote):
        return False
    return Kind.RECONSIDER in reply.kinds or bool(PAY_WORDS.search(reply.quote))


def back_letter(candidacy: Candidacy, told: Told, *, to: tuple[str, ...], now: datetime) -> Letter | None:
    """A short, true letter to take the conversation up again, in the thread it was ended in."""
    if not to:
        return None
    text = BACK[spoken(candidacy.language)]["letter"]
    return _letter(text, candidacy, told, to=to, in_reply_to=candidacy.reply_to_message, now=now)


def back_card(person: Person, candidacy: Candidacy, told: Told, *, now: datetime) -> CallCard:
    """What to say on the phone to take the conversation up again."""
    language = spoken(candidacy.language)
    words, back = CALL[language], BACK[language]
    fields = {
        "name": person.name or words["team"],
        "me": words["me"].format(me=told.writer.name) if told.writer.name else "",
        "role": candidacy.roles[0] if candidacy.roles else words["some_role"],
        "told": _day(told, candidacy),
    }
    return CallCard(
        name=person.name,
        number=person.phone or "",
        say=tidy(back["call"].format(**fields)),
        voicemail=tidy(back["voicemail"].format(**fields)),
        local_time=f"It is {time_words(now.astimezone(zone_of(candidacy, told.writer.home)), 'en')} there.",
    )


def _recipient(reply: Reply, plan: Plan) -> tuple[str, ...]:
    """Who wrote, if they can be written to; a robot's mail is answered to the person of the letter."""
    person = reply.sender and reach_of(Address(name="", email=reply.sender)) is not Reach.NO_REPLY
    robotic = reply.kinds[0] in {Kind.REMINDER, Kind.NEW_INVITATION}
    if person and not (robotic and plan.to):
        return (reply.sender,)
    return plan.to


def _letter(
    text: str, candidacy: Candidacy, told: Told, *, to: tuple[str, ...], in_reply_to: str | None, now: datetime
) -> Letter:
    home = told.writer.home
    voice = voice_of(candidacy, Situation(), told.writer)
    ahead = sorted((talk for talk in candidacy.interviews if talk.start > now), key=lambda talk: talk.start)
    american = is_american(candidacy, home)
    slot = (
        slot_words(in_their_zone(ahead[0], zone_of(candidacy, home)), voice.language, american=american)
        if ahead
        else ""
    )
    said = voice.fill(text, slot=slot, told=_day(told, candidacy))
    reader = next((one for one in candidacy.people if one.email == to[0]), None) or reader_of(candidacy, told.plan)
    top = greeting(reader, voice, chat=False, formal_tone=False)
    thread = " ".join((candidacy.thread_subject or "").split())
    return Letter(
        to=to,
        in_reply_to=in_reply_to,
        subject=thread if REPLY_MARK.match(thread) else f"Re: {thread}".strip(),
        body="\n\n".join([top, said, closing(candidacy, voice, reader, told.writer, Tone.WARM)]),
        language=voice.language,
        address_form=candidacy.address_form,
    )


def _day(told: Told, candidacy: Candidacy) -> str:
    home = told.writer.home
    at = told.at.astimezone(zone_of(candidacy, home))
    return date_words(at, spoken(candidacy.language), american=is_american(candidacy, home))


OF_WITHDRAWALS = frozenset({"M1", "M2", "M3", "M5", "M6", "M7", "M11", "N8", "S2", "S3", "S4", "S5", "S7"})
"""Rules of the rubric that only a withdrawal must meet; every other holds for an answer too."""
OF_THE_WAY_BACK = OF_WITHDRAWALS | {"M8", "S1", "S6"}
LONGEST = 110  # words of an answer
BITTER = lazily(
    r"\b(?:rescind\w*|broke (?:their|its) (?:word|promise)|let me down|betray\w*|cheat\w*|lied|liars?|unfair\w*|furious"
    r"|im stich gelassen|betrogen|wortbruch\w*|gelogen"
    r"|trahi\w*|menti\w*|malhonn\w+|déloya\w+|traicion\w*|mentir\w*|injust\w*"
    r"|desperat\w*|beg(?:ging)? you|verzweifelt\w*|désespér\w*|desesperad\w*)\b",
    re.IGNORECASE,
)
UNTRUE = lazily(
    r"\b(?:always (?:been )?my first choice|never wanted|turned (?:it|them) down|changed my mind about them"
    r"|had a family emergency"
    r"|immer meine erste wahl|habe (?:dort |denen )?abgesagt"
    r"|toujours (?:été )?mon premier choix|siempre (?:fue|fuisteis) mi primera)\b",
    re.IGNORECASE,
)
ASKS_BACK = lazily(
    r"\bif (?:the|that|your) (?:place|role|position|post|job)|still open|take up|noch offen|wieder auf"
    r"|encore libre|reprendr|sigue (?:libre|abierto)|retomar",
    re.IGNORECASE,
)


def check_answer(letter: Letter, context: LetterContext) -> Judgement:
    """What stands against an answer: the rubric as far as it is not about the act of withdrawing, and its length."""
    found = [one for one in check(letter, context).objections if one.id not in OF_WITHDRAWALS]
    return Judgement(objections=(*found, *_too_long(letter)))


def check_back(letter: Letter, context: LetterContext) -> Judgement:
    """What stands against a letter of the way back: no lie, no bitterness, the other employer not named, short."""
    found = [one for one in check(letter, context).objections if one.id not in OF_THE_WAY_BACK]
    return Judgement(objections=(*found, *_of_the_way_back(letter), *_too_long(letter)))


def _too_long(letter: Letter) -> Iterator[Objection]:
    words = take_apart(letter.body).words
    if words > LONGEST:
        yield Objection(id="B4", quote="", why=f"{words} words; an answer needs no more than {LONGEST}.")


def _of_the_way_back(letter: Letter) -> Iterator[Objection]:
    said = " ".join(take_apart(letter.body).sentences)
    for rule, pattern, why in (
        ("B1", UNTRUE, "Say only what is true: what you withdrew for is not going ahead."),
        ("B2", BITTER, "No bitterness and no pleading: whoever reads this had no part in it."),
    ):
        bad = pattern.search(said)
        if bad:
            yield Objection(id=rule, quote=bad.group(), why=why)
    if not ASKS_BACK.search(said):
        yield Objection(id="B3", quote="", why="Ask in one sentence whether the place is still open.")
