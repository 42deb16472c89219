"""Plan to Letter: the words, chosen from the wording by situation and language, filled only from the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bowout.steps.discovery import Candidacy, Person
from bowout.steps.letter.frame import closing, greeting, subject
from bowout.steps.letter.letter import Letter, Tone, Writer
from bowout.steps.letter.names import is_human, open_roles, post_words
from bowout.steps.letter.particulars import noun_phrase, particular_thanks, thanks, topic_sentence
from bowout.steps.letter.phrasing import Voice
from bowout.steps.letter.situation import Situation, has_met, situation_of
from bowout.steps.letter.text import take_apart
from bowout.steps.offer import Verdict
from bowout.steps.plan import Channel, Plan
from bowout.steps.plan.recipients import LONG_AGO
from bowout.steps.slot import in_their_zone, is_american, joined, slot_words, spoken, zone_of

__all__ = ["Writer", "write"]

ENOUGH, TOO_MUCH = 42, 128


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """All that the parts of one letter are made from."""

    candidacy: Candidacy
    situation: Situation
    voice: Voice
    reader: Person | None
    writer: Writer
    tone: Tone


def write(
    candidacy: Candidacy, plan: Plan, *, writer: Writer, verdict: Verdict | None, now: datetime, tone: Tone = Tone.WARM
) -> Letter | None:
    """The letter for this plan, the same for the same input; None where the channel needs no letter."""
    if plan.channel is Channel.PORTAL or (plan.channel is not Channel.CHAT and not plan.to):
        return None
    situation = situation_of(candidacy, plan, verdict, now)
    draft = Draft(
        candidacy=candidacy,
        situation=situation,
        voice=voice_of(candidacy, situation, writer),
        reader=reader_of(candidacy, plan),
        writer=writer,
        tone=tone,
    )
    return Letter(
        to=plan.to,
        cc=plan.cc,
        in_reply_to=None if situation.chat else plan.in_reply_to,
        subject="" if situation.chat else subject(candidacy, situation, draft.voice, writer.name, writer.home),
        body=chat_body(draft) if situation.chat else body(draft),
        language=draft.voice.language,
        address_form=candidacy.address_form,
        chat=situation.chat,
    )


def voice_of(candidacy: Candidacy, situation: Situation, writer: Writer) -> Voice:
    """The language and register of the reader, and the seed of this letter."""
    language = spoken(candidacy.language)
    informal = candidacy.address_form == "informal"
    second = is_american(candidacy, writer.home) if language == "en" else informal
    plain = Voice(language=language, second=second, seed=f"{candidacy.id}|{situation.name}")
    post = plain.fill(post_words(candidacy, plain.bank, language))
    return Voice(language=language, second=second, seed=plain.seed, fields={"post": post})


def reader_of(candidacy: Candidacy, plan: Plan) -> Person | None:
    """The person behind the first recipient, where it is one; in a chat, whoever wrote last."""
    if plan.to:
        found = [p for p in candidacy.people if p.email and p.email.lower() == plan.to[0].lower()]
    else:
        found = sorted(candidacy.people, key=lambda p: p.last_wrote or LONG_AGO, reverse=True)
    return next((p for p in found if is_human(p, candidacy)), None)


def body(draft: Draft) -> str:
    """The whole text; parts that can go are left out when it grows long."""
    top = greeting(draft.reader, draft.voice, chat=False, formal_tone=draft.tone is Tone.FORMAL)
    ending = closing(draft.candidacy, draft.voice, draft.reader, draft.writer, draft.tone)
    text = ""
    for extras in choices(draft):
        paragraphs = arranged(draft, [opening(draft), middle(draft, extras), end(draft, extras)])
        shown = [" ".join(part) for part in paragraphs if part]
        text = "\n\n".join([top, *shown, ending])
        if ENOUGH <= take_apart(text).words <= TOO_MUCH:
            return text
    return text


def choices(draft: Draft) -> tuple[tuple[str, ...], ...]:
    """What may be left out, the fullest letter of this tone first; something particular always stays."""
    if draft.tone is not Tone.BRIEF:
        return ("topic", "future"), ("topic",), ()
    known = particular_thanks(draft.candidacy, draft.situation, draft.voice, draft.reader, draft.writer.home)
    return ((), ("topic", "confirm")) if known else (("topic",), ("topic", "confirm"))


def arranged(draft: Draft, paragraphs: list[list[str]]) -> list[list[str]]:
    """The paragraphs in this letter's order: some letters thank before they act, which they then do at once."""
    first, second, last = paragraphs
    situation = draft.situation
    plain = not (situation.offer or situation.agency or situation.short_notice or situation.started)
    if not (plain and len(second) > 1 and draft.voice.number("order") % 3 == 0):
        return paragraphs
    opened = [beginning(second[0], draft.voice), *map(capital, first)]
    return [opened, second[1:], last] if len(second) > 2 else [opened, [*second[1:], *last]]


def beginning(sentence: str, voice: Voice) -> str:
    """A sentence right below the greeting: German goes on in lower case after the comma."""
    pronoun = sentence.startswith(("Ihr", "Sie"))
    return sentence[0].lower() + sentence[1:] if voice.language == "de" and not pronoun else sentence


def capital(sentence: str) -> str:
    """A sentence with a capital at its beginning."""
    return sentence[0].upper() + sentence[1:]


def slots(draft: Draft) -> list[str]:
    """The talks ahead in words."""
    zone = zone_of(draft.candidacy, draft.writer.home)
    american = is_american(draft.candidacy, draft.writer.home)
    return [
        slot_words(in_their_zone(talk, zone), draft.voice.language, american=american) for talk in draft.situation.ahead
    ]


def opening(draft: Draft) -> list[str]:
    """The act with the talk it cancels, the apology where one is due, the reason."""
    situation, voice = draft.situation, draft.voice
    named, talk = slots(draft), draft.voice.bank.phrases["upcoming"]
    kind = "act_offer" if situation.offer else "act_agency" if situation.agency else "act"
    if named and kind != "act_offer":
        said = [voice.say(f"{kind}_slot", slot=named[0], talk=talk)]
    else:
        said = [voice.say(kind)] + [voice.say("slot_only", slot=slot, talk=talk) for slot in named[:1]]
    said += [voice.say("slot_more", slot=joined(named[1:], voice.language))] if named[1:] else []
    if situation.agency and len(open_roles(draft.candidacy)) > 1:
        said.append(voice.say("more_roles"))
    if situation.started:
        return [*said, voice.say("reason_started")]
    if situation.may_say_accepted:
        said.append(voice.say("reason"))
    return [*said, voice.say("sorry_short")] if situation.short_notice else said


def middle(draft: Draft, extras: tuple[str, ...]) -> list[str]:
    """Thanks for what happened here, and what is still under way."""
    situation, voice = draft.situation, draft.voice
    said = thanks(draft.candidacy, situation, voice, draft.reader, draft.writer.home)
    topic = topic_sentence(draft.candidacy, voice) if "topic" in extras else ""
    said += [topic] if topic else []
    bookings = [phrase for phrase in map(noun_phrase, situation.travel) if phrase]
    if bookings:
        said.append(voice.say("travel", travel="; ".join(bookings)))
        said += [] if situation.short_notice or situation.started else [voice.say("sorry_travel")]
    for part, phrase in (("task", noun_phrase(situation.task)), ("checks", noun_phrase(situation.checks))):
        filled = voice.say(part, **{part: phrase}) if phrase else ""
        said += [filled[0].upper() + filled[1:]] if filled else []
    if situation.assessment and not situation.task:
        said.append(voice.say("assessment"))
    return [*said, voice.say("direct")] if situation.direct else said


def end(draft: Draft, extras: tuple[str, ...]) -> list[str]:
    """Regard, and at most one sentence about the future."""
    situation, voice = draft.situation, draft.voice
    regard = "regard" if situation.done or has_met(draft.candidacy) else "regard_unmet"
    regard = "regard_agency" if situation.agency else "regard_cold" if situation.cold else regard
    return [voice.say(regard)] + [voice.say(part) for part in ("future", "confirm") if part in extras]


def chat_body(draft: Draft) -> str:
    """Two to four sentences to paste."""
    situation, voice = draft.situation, draft.voice
    talk = voice.bank.phrases["upcoming"]
    said = [voice.say("chat_act")] + [voice.say("slot_only", slot=slot, talk=talk) for slot in slots(draft)[:2]]
    said += [voice.say("reason")] if situation.may_say_accepted and not situation.ahead else []
    own = thanks(draft.candidacy, situation, voice, draft.reader, draft.writer.home)
    thin = not situation.done and not situation.travel
    said += [voice.say("chat_thanks")] if thin else own[-1:]
    said.append(voice.say("chat_regard"))
    top = greeting(draft.reader, voice, chat=True, formal_tone=False)
    name = draft.writer.name.split()[0] if voice.second and draft.writer.name else draft.writer.name
    return "\n".join(part for part in (top, " ".join(said), name) if part)
