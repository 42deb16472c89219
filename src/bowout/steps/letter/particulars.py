"""What is true of this process only, as thanks: somebody met, a day, a topic, a help (domain.md section 4, M5, M11).

Everything comes from the record. Where the record is thin, what remains is what is certain.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo

from bowout.lazy import lazily
from bowout.steps.discovery import Candidacy, FactKind, InterviewStatus, Person, Role
from bowout.steps.letter.names import full_name, in_order, is_human, names_in
from bowout.steps.letter.phrasing import Voice
from bowout.steps.letter.situation import Situation, said
from bowout.steps.slot import date_words, in_their_zone, is_american, joined, spoken, zone_of

UNFIT = lazily(
    r"[\n\[\]{}<>@|]|https?:|www\.|[!?;:]\s|(?<!\d)\.\s|\d{4,}|[€$£]|\b(?:salar|gehalt|salaire|sueldo|pay\b|bonus)",
    re.IGNORECASE,
)
HANDS = {Role.RECRUITER, Role.COORDINATOR, Role.HIRING_MANAGER, Role.INTERVIEWER}
GERMAN_ACCUSATIVE = lazily(
    r"(?:den|die|das|dem|der|ihre[nmrs]?|ihr|eure[nmrs]?|euer|unsere[nmrs]?|unser|meine[nmrs]?|mein|eine[nmrs]?|ein|neue[nmrs]?)\s",
    re.IGNORECASE,
)


def noun_phrase(text: str) -> str:
    """The text where it can stand inside a sentence, else nothing."""
    plain = " ".join(text.split()).strip(" .,;:!?\"'„“«»")
    fits = 3 <= len(plain) <= 80 and len(plain.split()) <= 12 and not UNFIT.search(plain)
    return plain if fits else ""


def newest(candidacy: Candidacy, kind: FactKind) -> str:
    """The newest usable phrase of one kind."""
    phrases = [noun_phrase(text) for text in said(candidacy, kind)]
    return next((phrase for phrase in reversed(phrases) if phrase), "")


def people_met(candidacy: Candidacy, reader: Person | None) -> tuple[str, ...]:
    """Who was met, the reader left out: at most three names."""
    mine = {part.casefold() for part in in_order(reader.name).split()} if reader else set()
    names = [whole_name(candidacy, name) for text in said(candidacy, FactKind.MET) for name in names_in(text)]
    others = [name for name in dict.fromkeys(names) if not {part.casefold() for part in name.split()} <= mine]
    return tuple(others) if len(others) <= 3 else ()


def whole_name(candidacy: Candidacy, name: str) -> str:
    """The full name where a first name alone was written and one person of the process has it."""
    if " " in name:
        return name
    known = {in_order(p.name) for p in candidacy.people if is_human(p, candidacy) and name in in_order(p.name).split()}
    return known.pop() if len(known) == 1 else name


def met_reader(candidacy: Candidacy, reader: Person | None) -> bool:
    """Whether the reader was at the last talk, by the record."""
    if reader is None or not reader.name:
        return False
    mine = in_order(reader.name).casefold()
    return any(
        mine == whole_name(candidacy, name).casefold()
        for text in said(candidacy, FactKind.MET)
        for name in names_in(text)
    )


def day_of_talk(candidacy: Candidacy, situation: Situation, voice: Voice, home: tzinfo) -> str:
    """The day of the last talk in words, or nothing."""
    days: list[datetime] = [
        fact.when.astimezone(zone_of(candidacy, home))
        for fact in candidacy.record
        if fact.when and fact.kind in {FactKind.MET, FactKind.FINAL_ROUND}
    ]
    days += [in_their_zone(talk, zone_of(candidacy, home)) for talk in situation.done[:1]]
    return date_words(max(days), voice.language, american=is_american(candidacy, home)) if days else ""


WHAT_IT_WAS = (
    ("reopening", "reopening"),
    ("interview_moved", "moved"),
    ("interview_invitation", "invited"),
    ("interview_confirmation", "invited"),
    ("assessment", "assessment"),
    ("outreach", "outreach"),
)


def thanks(candidacy: Candidacy, situation: Situation, voice: Voice, reader: Person | None, home: tzinfo) -> list[str]:
    """What they are thanked for: what happened here, else their last message; and who else had a part in it."""
    own = particular_thanks(candidacy, situation, voice, reader, home)
    wrote = day_of_message(candidacy, voice, reader, home)
    if situation.agency:
        first = voice.say("thanks_agency_day", day=wrote) if wrote and not own else voice.say("thanks_agency")
        return [first, own] if own else [first]
    if situation.cold:
        return [voice.say("thanks_cold")]
    others = joined(() if people_met(candidacy, reader) else other_hands(candidacy, reader), voice.language)
    also = [voice.say("thanks_others", met=others)] if others else []
    if own:
        return [own, *also]
    if wrote:
        what = voice.fill(voice.bank.what[what_it_was(candidacy)])
        return [voice.say("thanks_message", day=wrote, what=what), *also]
    if arranged_by_reader(candidacy, situation, reader):
        return [voice.say("thanks_arranged", talk=voice.bank.phrases["upcoming"]), *also]
    planned = day_once_planned(candidacy, voice, home)
    part = "thanks_planned" if planned else "thanks_plain"
    return [voice.say(part, day=planned, talk=voice.bank.phrases["upcoming"]), *also]


def day_once_planned(candidacy: Candidacy, voice: Voice, home: tzinfo) -> str:
    """The day of a talk that they called off, in words, or nothing."""
    off = [talk for talk in candidacy.interviews if talk.status is InterviewStatus.CANCELLED]
    if not off:
        return ""
    day = in_their_zone(max(off, key=lambda talk: talk.start), zone_of(candidacy, home))
    return date_words(day, voice.language, american=is_american(candidacy, home))


def what_it_was(candidacy: Candidacy) -> str:
    """What their part in the process was, by the evidence: the furthest that is certain."""
    said = {proof.says for proof in candidacy.evidence}
    return next((what for says, what in WHAT_IT_WAS if says in said), "other")


def day_of_message(candidacy: Candidacy, voice: Voice, reader: Person | None, home: tzinfo) -> str:
    """The day on which the reader last wrote, in words."""
    mailbox = next((p for p in candidacy.people if p.email.lower() == candidacy.reply_to_address), None)
    writer = reader or mailbox
    if writer is None or writer.last_wrote is None:
        return ""
    there = writer.last_wrote.astimezone(zone_of(candidacy, home))
    return date_words(there, voice.language, american=is_american(candidacy, home))


def other_hands(candidacy: Candidacy, reader: Person | None) -> tuple[str, ...]:
    """Others of their side who wrote: two at most, whoever recommended the candidate left out."""
    others = [
        in_order(p.name)
        for p in candidacy.people
        if p is not reader and p.last_wrote and not p.left and p.role in HANDS and is_human(p, candidacy)
    ]
    mine = in_order(reader.name).casefold() if reader else ""
    return tuple(name for name in dict.fromkeys(others) if name.casefold() != mine)[:2]


def particular_thanks(
    candidacy: Candidacy, situation: Situation, voice: Voice, reader: Person | None, home: tzinfo
) -> str:
    """Thanks for what happened here and nowhere else, or nothing."""
    day = day_of_talk(candidacy, situation, voice, home)
    help_given = "" if situation.agency else newest(candidacy, FactKind.HELP)
    met = joined(people_met(candidacy, reader), voice.language)
    fields = {"day": day, "met": met, "help": help_given, "talk": voice.bank.phrases["past"]}
    if met and day:
        return voice.say("thanks_met_day", **fields)
    if help_given:
        return voice.say("thanks_help_day" if day else "thanks_help", **fields)
    if day:
        return voice.say("thanks_you_day" if met_reader(candidacy, reader) else "thanks_day", **fields)
    if met:
        return voice.say("thanks_met", **fields)
    return ""


def arranged_by_reader(candidacy: Candidacy, situation: Situation, reader: Person | None) -> bool:
    """Whether the reader set up the talk ahead, by the record or the invitation."""
    if reader is None or not situation.ahead:
        return False
    named = any(full_name(reader).casefold() in text.casefold() for text in said(candidacy, FactKind.ARRANGED))
    organized = any(talk.organizer.lower() == reader.email.lower() for talk in situation.ahead if talk.organizer)
    return organized or bool(named and reader.name) or reader.role is Role.COORDINATOR


def topic_sentence(candidacy: Candidacy, voice: Voice) -> str:
    """A sentence on what was talked about, where the thread's language is the letter's."""
    topic = newest(candidacy, FactKind.TOPIC)
    if not topic or spoken(candidacy.language) != candidacy.language.lower()[:2]:
        return ""
    if voice.language == "de":
        topic = f"über {topic}" if GERMAN_ACCUSATIVE.match(topic) else f"zum Thema {topic}"
    return voice.say("topic", topic=topic)
