"""The turns of a conversation that a phone or a gateway wrote into one mail: who said what, when, in order.

Reads "[24.03.26, 18:02] Nicole: …", "(555) 0171: …", "Me: …", "[Ma réponse 07:38] …". Refuses to know what is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bowout.lazy import lazily
from bowout.steps.discovery.media import is_forwarded_chat, is_own_copy
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.who import Me

_CLOCK = r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
_DATE = r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?"
_STAMP = rf"\[?(?:{_DATE}(?:,| at| um| à| a las)? ?)?(?:{_CLOCK})\]?"
_TURN = lazily(
    rf"^(?:{_STAMP} ?[-–]? ?)?(?P<who>[\w+(][^:\n\[\]]{{0,39}}?)(?: ?[\[(,]{{1,2}} ?{_STAMP}[\])]?)?: ?(?P<text>\S.*)$",
    re.IGNORECASE,
)
# A heading in brackets of its own: "[SMS reçu le 23/11 à 07:36 de +33 …]", "[Ma réponse 07:38] Ok", "[Transcripción, 0:19] …".
_HEADED = lazily(r"^\[(?P<head>[^\]\n]{2,90})\](?P<text>.*)$")
_NO_STAMP_HEAD = lazily(r"[a-z]{2}")
_MYSELF = frozenset({"me", "myself", "i", "ich", "ich selbst", "moi", "yo", "you", "du", "vous", "toi", "tu", "sent"})
_MINE = lazily(
    r"\b(?:my (?:reply|answer|response)|me|sent by me|i (?:wrote|replied|answered)|meine (?:antwort|nachricht)|ich|von mir|gesendet|ma reponse|mon message|moi|envoye|mi respuesta|mi mensaje|yo|enviado|sent|outgoing)\b"
)
# "From", "Date" and the like head a message; they are nobody's words.
_HEADING = lazily(
    r"^(?:from|to|date|time|received|sent|subject|re|number|duration|length|von|an|datum|uhrzeit|empfangen|betreff|nummer|dauer|de|a|pour|recu|le|objet|numero|duree|para|fecha|hora|recibido|asunto|duracion|transcri\w*|message|nachricht|mensaje|voicemail|caller)$"
)
_TIMED = lazily(_CLOCK, re.IGNORECASE)
_FEWEST = 2  # sides: lines of this shape by one side alone may be anything, unless they are stamped
_OLDEST = timedelta(days=45)  # a chat is forwarded soon; an older stamp is misread


@dataclass(frozen=True, kw_only=True, slots=True)
class _Said:
    """One turn: who, the words, and the stamp as written."""

    author: Author
    words: str
    stamp: str = ""


def turns(note: Note, me: Me) -> list[Note]:
    """The note as one note a turn, each with its own author, words and day; the note alone where it is no transcript."""
    signed = _SIGNED.match(fold(note.spoken[:80]))
    if is_own_copy(note.message) or (signed and is_forwarded_chat(note.message) and _is_me(signed["who"], me)):
        return [_own(note)]
    if not is_transcript(note):
        return [note]
    said = [turn for turn in _spoken(note.body, me) if turn.words.strip()]
    stamped = any(turn.stamp for turn in said)
    if len({turn.author for turn in said}) < _FEWEST and not stamped:
        return [note]
    return [_turn(note, turn) for turn in said]


_CHAT = lazily(
    r"\b(?:sms|whats ?app|chat|textos?|text messages?|imessage|signal|telegram|messenger|voice ?mail|voice message|sprachnachricht|mailbox|message vocal|nota de voz|mensaje de voz|textnachricht)\b"
)


_SIGNED = lazily(r"\s*\[?(?:gesendet von|sent by|sent from|envoye par|enviado por) (?P<who>[^:\]\n]{2,40})(?::|\])")
_PREFIX = lazily(
    r"(?i)^\s*(?:\[?(?:gesendet von|sent by|sent from|envoyé par|enviado por) [^:\]\n]{2,40}[:\]]|(?:to|an|a|à|para|pour)\s?:[^\n]{4,40}\n|(?:vous|me|ich|moi|yo|you)\s?:\s?)"
)


def _own(note: Note) -> Note:
    """What the person wrote on their phone, as their own word."""
    words = _PREFIX.sub("", note.spoken)
    return replace(note, author=Author.ME, body=words, folded=fold(words))


def is_transcript(note: Note) -> bool:
    """Whether a gateway forwarded it, or the person sent themself what they had on their phone."""
    return is_forwarded_chat(note.message) or (
        note.author is Author.ROBOT and bool(_CHAT.search(fold(note.message.subject)))
    )


def _turn(note: Note, turn: _Said) -> Note:
    sayings = () if turn.author is Author.ME else note.sayings
    sent = note.message.sent
    when = _day(turn.stamp, sent) if sent else None
    message = replace(note.message, sent=when) if when else note.message
    return replace(note, message=message, author=turn.author, body=turn.words, folded=fold(turn.words), sayings=sayings)


def _spoken(body: str, me: Me) -> Iterator[_Said]:
    author, words, stamp = Author.PERSON, "", ""
    for line in body.splitlines()[1:]:
        text = line.strip()
        headed = _HEADED.match(text)
        turn = _TURN.match(text)
        if headed and _NO_STAMP_HEAD.search(fold(headed["head"])):
            yield _Said(author=author, words=words, stamp=stamp)
            author = Author.ME if _MINE.search(fold(headed["head"])) else Author.PERSON
            words, stamp = headed["text"].strip(), headed["head"]
            inner = _TURN.match(words)
            if inner and _TIMED.search(words[: inner.start("text")]) and not _HEADING.match(fold(inner["who"]).strip()):
                words = inner["text"]
        elif turn and not _HEADING.match(fold(turn["who"]).strip()):
            yield _Said(author=author, words=words, stamp=stamp)
            author = Author.ME if _is_me(turn["who"], me) else Author.PERSON
            head = text[: turn.start("text")]
            words, stamp = turn["text"], head if _TIMED.search(head) else ""
        else:
            words += f"\n{line}"
    yield _Said(author=author, words=words, stamp=stamp)


_STAMPED = lazily(r"(?<!\d)(\d{1,4})[./-](\d{1,2})(?:[./-](\d{2,4}))?(?!\d)")


def _day(stamp: str, sent: datetime) -> datetime | None:
    """The day in a turn's stamp, read so that it lies shortly before the mail was sent."""
    found = _STAMPED.search(stamp)
    if not found:
        return None
    first, second = int(found[1]), int(found[2])
    orders = [(first, second), (second, first)] if first <= 31 else [(int(found[3] or 0), second)]
    for day, month in orders:
        for year in (sent.year, sent.year - 1):
            try:
                when = sent.replace(year=year, month=month, day=day)
            except ValueError:
                continue
            if timedelta(0) <= sent - when <= _OLDEST:
                return when
    return None


def _is_me(who: str, me: Me) -> bool:
    name = fold(who).strip()
    return name in _MYSELF or (bool(name) and name in {fold(me.name), *fold(me.name).split()})
