"""What stands around a letter's sentences: greeting, closing and subject, as these two people write.

The reader is greeted as they sign; the writer closes as they always do, where that suits the language and the form.
"""

from __future__ import annotations

import re
from datetime import tzinfo

from bowout.lazy import lazily
from bowout.steps.discovery import Candidacy, Person
from bowout.steps.letter.letter import Tone, Writer
from bowout.steps.letter.names import TITLES, first_name, full_name, open_roles, surname_with_title
from bowout.steps.letter.phrasing import Voice
from bowout.steps.letter.situation import Situation
from bowout.steps.slot import in_their_zone, is_american, slot_words, zone_of
from bowout.wording.bank import KNOWN_CLOSINGS
from bowout.wording.fr import FULL_FORMULA

REPLY_MARK = lazily(r"^\s*(?:re|aw|antw|sv|tr|rv|wg|fwd?)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
SHORT_FRENCH = lazily(r"cordialement|bien à|salutations$|amicalement|bonne journée|belle journée", re.IGNORECASE)


def greeting(reader: Person | None, voice: Voice, *, chat: bool, formal_tone: bool) -> str:
    """The first line."""
    texts = voice.bank.greetings
    if reader is None or not full_name(reader):
        return voice.fill(texts["chat_nobody" if chat else "nobody"])
    title, surname = surname_with_title(reader)
    formal = voice.language != "en" and not voice.second
    if title and formal and not chat:
        dear = TITLES.get(title.lower(), "")
        if dear or voice.language == "fr":
            return voice.fill(texts["titled"], title=title, surname=surname, dear=dear)
    name = full_name(reader) if formal or formal_tone else first_name(reader)
    return voice.fill(texts["chat" if chat else "person"], name=name)


def closing(candidacy: Candidacy, voice: Voice, reader: Person | None, writer: Writer, tone: Tone) -> str:
    """The last lines: the writer's own where they suit, else those of the language."""
    lines = [line.strip() for line in writer.signoff.strip().splitlines() if line.strip()][:4]
    own_language, formal_enough = (
        KNOWN_CLOSINGS.get(lines[0].rstrip(",.! ").lower(), ("", True)) if lines else ("", True)
    )
    if own_language == voice.language and (formal_enough or voice.second):
        return "\n".join(lines if len(lines) > 1 else [*lines, writer.name]).strip()
    signed = lines[-1] if len(lines) > 1 and len(lines[-1].split()) <= 4 else writer.name
    name = signed if voice.language == "en" or voice.second else writer.name or signed
    return f"{closing_words(candidacy, voice, reader, tone)}\n{name}".strip()


def closing_words(candidacy: Candidacy, voice: Voice, reader: Person | None, tone: Tone) -> str:
    """The closing formula; French ones in full unless theirs was short."""
    if voice.language == "fr" and not voice.second and not SHORT_FRENCH.search(candidacy.their_closing):
        title = reader.title if reader else ""
        known = title if title in {"Madame", "Monsieur"} else "" if reader else "Madame, Monsieur"
        return FULL_FORMULA.format(reader=known).replace(", ,", "")
    return voice.fill(voice.bank.closings[tone.value])


def subject(candidacy: Candidacy, situation: Situation, voice: Voice, writer_name: str, home: tzinfo) -> str:
    """The thread's subject, unchanged; a new one has act, role and name. Within the hour the slot comes first."""
    thread = " ".join((candidacy.thread_subject or "").split())
    known = thread if REPLY_MARK.match(thread) else f"Re: {thread}"
    line = known if thread else new_subject(candidacy, situation, voice, writer_name)
    if not situation.within_the_hour:
        return line
    when = in_their_zone(situation.ahead[0], zone_of(candidacy, home))
    slot = slot_words(when, voice.language, american=is_american(candidacy, home))
    return voice.fill(voice.bank.subjects["cancelled"], slot=slot[0].upper() + slot[1:], subject=line)


def new_subject(candidacy: Candidacy, situation: Situation, voice: Voice, writer_name: str) -> str:
    """Act, role and name."""
    role = ", ".join(open_roles(candidacy)) or candidacy.employer.name
    text = voice.bank.subjects["offer" if situation.offer else "withdraw"]
    return voice.fill(text, role=role, name=writer_name).strip(" –")
