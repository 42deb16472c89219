"""The outer form: length (M7, S2), subject (S3), layout (S8), riders (N7), promptness (S7), language (M12).

Refuses to know what the sentences say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from bowout.lazy import lazily
from bowout.steps.check.fold import fold
from bowout.steps.check.reading import Reading, objection
from bowout.steps.check.values import Objection
from bowout.steps.slot import LANGUAGES, upcoming
from bowout.wording.patterns import FORMS

REPLY_MARKS = lazily(
    r"^(?:\s*(?:re|aw|antw|antwort|sv|tr|rv|wg|fwd?|ref|rif)\s*(?:\[\d{1,3}\])?\s*:\s*)+", re.IGNORECASE
)
MARKUP = lazily(
    r"(?m)^\s{0,3}(?:[-*•·–]\s+\S|\d{1,2}[.)]\s+\S|#{1,4}\s+\S)|\*\*\S|</?(?:b|p|br|div|span|a|img|strong|em)\b|__\S"
)
TRACKING = lazily(
    r"<img\b|!\[|cid:|https?://\S{0,300}(?:utm_|track|pixel|open\.gif|beacon|/open/|[?&](?:uid|mid|eid|t)=)",
    re.IGNORECASE,
)
EMOJI = lazily("[\U0001f300-\U0001faff\u2600-\u27bf]")


def judge(reading: Reading) -> Iterator[Objection]:
    """Everything about the form."""
    yield from length(reading)
    if not reading.letter.chat:
        yield from subject(reading)
    yield from layout(reading)
    yield from riders(reading)
    yield from promptness(reading)
    yield from tongue(reading)


def length(reading: Reading) -> Iterator[Objection]:
    """M7 and S2: long enough to be a letter, short enough to be read; chat messages shorter."""
    words, sentences = reading.parts.words, len(reading.sentences)
    least, fewest, low, high = (20, 2, 25, 60) if reading.letter.chat else (35, 3, 40, 130)
    if words < least or sentences < fewest:
        why = f"{sentences} sentences and {words} words read as clinical; write at least {fewest} and {least}."
        yield objection("M7", reading.parts.sentences[0] if sentences else "", why)
    elif not low <= words <= high:
        yield objection("S2", "", f"{words} words; {low} to {high} read best.")


def subject(reading: Reading) -> Iterator[Objection]:
    """S3: the thread's subject unchanged; a new one has act, role and name."""
    given = " ".join(reading.letter.subject.split())
    thread = " ".join((reading.context.thread_subject or "").split())
    if thread:
        if bare(thread) not in bare(given):
            yield objection("S3", given, f"The conversation's subject is “{thread}”; keep it, so that they find it.")
        return
    if reading.is_to_referrer:
        return
    missing = subject_gaps(reading, fold(given))
    if missing:
        yield objection(
            "S3", given, f"A new subject says that you withdraw, for which role, and who you are: {missing} is missing."
        )


def bare(subject: str) -> str:
    """A subject without its reply marks, folded."""
    return fold(REPLY_MARKS.sub("", subject)).strip()


SUBJECT_ACT = lazily(
    r"withdr|declin|cancel|ruckzug|zuruck|absage|bewerbung|retrait|retire|candidature|desist|renonc|retir|renuncia|declin|candidatura|"
    r"application|stepping|annul|cancela|not (?:continuing|proceeding)|removing|end"
)


def subject_gaps(reading: Reading, folded: str) -> str:
    """What a new subject lacks, in words; empty when nothing."""
    roles = [word for role in reading.context.candidacy.roles for word in re.findall(r"\w{3,}", fold(role))]
    names = re.findall(r"\w{2,}", fold(reading.context.my_name))
    gaps = [
        what
        for what, there in (
            ("the act", bool(SUBJECT_ACT.search(folded))),
            ("the role", not roles or any(stem(word) in folded for word in roles)),
            ("your name", not names or any(word in folded for word in names)),
        )
        if not there
    ]
    return " and ".join(gaps)


def stem(word: str) -> str:
    """The first letters of a long word, which endings leave alone."""
    return word[:6] if len(word) > 7 else word


def layout(reading: Reading) -> Iterator[Objection]:
    """S8: at most three plain paragraphs."""
    count = len(reading.parts.paragraphs)
    found = MARKUP.search(reading.said)
    if found:
        yield objection(
            "S8", found.group().strip(), "Lists and markup do not belong in such a letter; write plain paragraphs."
        )
    elif count > 3:
        yield objection("S8", "", f"{count} paragraphs; three at most read best.")
    elif EMOJI.search(reading.said) and not reading.letter.chat:
        yield objection("S8", "", "Pictures among the words do not belong in such a letter.")


def riders(reading: Reading) -> Iterator[Objection]:
    """N7: nothing rides along."""
    for carried in reading.letter.carries:
        yield objection("N7", carried, "Nothing but plain words may go with the letter.")
        return
    found = TRACKING.search(reading.said)
    if found:
        yield objection("N7", found.group()[:80], "Images and tracked links do not belong in such a letter.")
        return
    quote = reading.first("attached")
    if quote:
        yield objection("N7", quote, "The letter speaks of something attached; nothing may ride along.")


def promptness(reading: Reading) -> Iterator[Objection]:
    """S7: soon after the gate let it go, and before the talk."""
    released, now = reading.context.released_at, reading.context.now
    if released and now - released > timedelta(days=3):
        days = (now - released).days
        yield objection("S7", "", f"This could go {days} days ago; they should have heard by now.")
    elif any(talk.start <= now for talk in upcoming(reading.context.candidacy, now)):
        yield objection("S7", "", "The talk has already begun.")


def tongue(reading: Reading) -> Iterator[Objection]:
    """M12: the language and the form of address of their last message."""
    wanted, used = reading.context.language[:2].lower(), reading.language
    names = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
    if wanted in LANGUAGES and used != wanted:
        quote = reading.parts.sentences[0] if reading.sentences else ""
        yield objection("M12", quote, f"Their last message was in {names[wanted]}; answer in it.")
        return
    yield from address_form(reading)


def address_form(reading: Reading) -> Iterator[Objection]:
    """The form of address, where the language has two."""
    if reading.language not in FORMS or reading.is_to_referrer:
        return
    formal, informal = FORMS[reading.language]
    text = " ".join((reading.parts.greeting + "\n", *reading.parts.sentences))
    polite, close = formal.search(text), informal.search(text)
    if reading.context.address_form == "informal":
        team = reading.language in {"fr", "es"}
        if polite and (not close or (reading.language == "de")) and not (team and close):
            yield objection("M12", polite.group(), "They write to you informally; answer in the same form.")
    elif close:
        yield objection("M12", close.group(), "They write to you formally; answer in the same form.")
