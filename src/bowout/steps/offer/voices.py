"""Who says what, when: documents to voices in date order.

A mail speaks with its author's voice; what it quotes or forwards speaks with the voice named above it, at the time
named there, unless the same words are already in the dossier. A letter speaks for the employer on the day it was
written. Refuses to know what is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property

from bowout.lazy import lazily
from bowout.steps.address import Address, parse_addresses
from bowout.steps.offer.dates import find_dates
from bowout.steps.offer.text import Sentence, flatten, sentences
from bowout.steps.offer.verdict import Document, DocumentKind, Proof


class Speaker(StrEnum):
    """Whose words these are."""

    EMPLOYER = "employer"
    CANDIDATE = "candidate"
    THIRD = "third"  # screening firms, signing services, whoever is neither
    WORD = "word"  # the person's own statement


@dataclass(frozen=True, kw_only=True)
class Voice:
    """One person's words at one time. `written` is the day they were put down, `shown` the time they came to light."""

    document: Document
    speaker: Speaker
    pages: tuple[str, ...]
    shown: datetime
    written: datetime
    order: int = 0
    sender: Address | None = None
    quoted: bool = False
    originals: tuple[str, ...] = ()  # the pages as they stand, where quote marks were blanked out in `pages`

    @property
    def paper(self) -> bool:
        """Whether this is a letter rather than a mail or a statement."""
        return self.document.kind is DocumentKind.PAPER

    @property
    def many_pages(self) -> bool:
        """Whether naming the page helps."""
        return self.paper

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, page after page."""
        numbered = enumerate(self.pages, start=1)
        return tuple(each for number, page in numbered for each in sentences(page, number if self.paper else None))

    @cached_property
    def flat(self) -> str:
        """All of it in the form patterns are written for."""
        return flatten("\n".join(self.pages))

    def words(self, sentence: Sentence) -> str:
        """A sentence exactly as its document has it."""
        pages = self.originals or self.pages
        return pages[(sentence.page or 1) - 1][sentence.start : sentence.end].strip()

    def quote(self, quote: str, page: int | None, says: str) -> Proof:
        """Words of this voice as a proof, cut where a quote would be longer than a person reads."""
        cut = quote if len(quote) <= 500 else quote[:500].rsplit(" ", 1)[0]
        return Proof(file=self.document.file, page=page, message=self.document.message, quote=cut, says=says)


ATTRIBUTION = lazily(
    r"^[>\s]{0,8}(?:on|am|le|den|el)\b[^\n]{4,160}?(?:\n[^\n]{0,120}?)?(?:wrote|schrieb[^\n:]{0,80}|a écrit"
    r"|ha scritto|escribió)\s?:\s*$",
    re.IGNORECASE | re.MULTILINE,
)
HEADER_BLOCK = lazily(
    r"^[>\s]{0,8}\*?(?:from|von|de"
    r"|expéditeur)\s?:\*?[ \t][^\n]{3,200}\n(?:[>\s]{0,8}\*?(?:[A-Za-zÀ-ÿ]{1,14}(?: [a-zà-ÿ]{1,8})?)\s?:\*?[^\n]{0,300}"
    r"\n){1,7}",
    re.IGNORECASE | re.MULTILINE,
)
RULER = lazily(
    r"^[>\s]{0,8}(?:-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht"
    r"|message (?:d'origine|transféré))"
    r"[^\n]{0,20}-{2,}|begin forwarded message:|_{10,})\s*$",
    re.IGNORECASE | re.MULTILINE,
)
DATE_FIELD = lazily(
    r"^[>\s]{0,8}\*?(?:date|sent|datum|gesendet(?: am)?|envoyé(?: le)?)\s?:\*?\s*([^\n]+)", re.IGNORECASE | re.MULTILINE
)
CLOCK = lazily(r"\b(\d{1,2})[:h.](\d{2})(?::\d{2})?\s?(am|pm|a\.m\.|p\.m\.)?(?![\d.])")
ADDRESS = lazily(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
QUOTE_MARKS = lazily(r"^[ \t]{0,3}(?:>[ \t]?){1,10}", re.MULTILINE)
LETTER_HEAD_LINES = 28
DATE_LABEL = lazily(r"^(?:date(?: of (?:this )?(?:letter|offer|issue))?|dated|datum|issued(?: on)?|le|den)\b\s?:?\s*")
EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


def voices(documents: Sequence[Document], *, me: frozenset[str], now: datetime) -> tuple[Voice, ...]:
    """Every voice of a dossier, oldest words first; what came after `now` has not been said yet."""
    readable = [each for each in documents if each.unreadable is None]
    own = [voice for each in readable for voice in first_voices(each, me, now)]
    quoted = [voice for each in readable if each.kind is DocumentKind.MAIL for voice in quoted_voices(each, me, now)]
    known = [voice.flat for voice in own]
    fresh: list[Voice] = []
    for voice in quoted:
        if not repeats(voice.flat, known):
            fresh.append(voice)
            known.append(voice.flat)
    ordered = sorted([*fresh, *own], key=lambda voice: (voice.written, not voice.quoted))
    return tuple(replace(voice, order=number) for number, voice in enumerate(ordered) if voice.shown <= now)


def repeats(flat: str, known: Sequence[str]) -> bool:
    """Whether a quoted text says nothing that is not already there."""
    words = re.sub(r"[^\w ]", "", flat)
    core = words[len(words) // 8 : len(words) // 8 + 160]
    return len(core) < 3 or any(core in re.sub(r"[^\w ]", "", other) for other in known)


def first_voices(document: Document, me: frozenset[str], now: datetime) -> Iterator[Voice]:
    """What a document says itself."""
    shown = document.dated or EARLIEST
    if document.kind is DocumentKind.MAIL:
        text = own_words(document)
        yield voice_of(document, (text,), document.sender, (shown, shown), me)
        return
    if document.kind is DocumentKind.WORD:
        yield Voice(document=document, speaker=Speaker.WORD, pages=document.pages, shown=shown, written=shown)
        return
    header = HEADER_BLOCK.match(document.pages[0].lstrip("\n")) if document.pages else None
    if header:
        yield exported_mail(document, header.group(0), me, now)
        return
    written = letter_date(document, now)
    when = datetime.combine(written, time(0), UTC) if written else shown
    if document.dated and when > document.dated:
        when = document.dated
    spoken = Speaker.CANDIDATE if is_own_letter(document, me) else Speaker.EMPLOYER
    yield Voice(
        document=document, speaker=spoken, pages=document.pages, shown=max(shown, when) if shown <= now else shown,
        written=when, sender=document.sender,
    )  # fmt: skip


def exported_mail(document: Document, header: str, me: frozenset[str], now: datetime) -> Voice:
    """A mail saved as text or PDF: its header lines say who wrote it and when."""
    sender, dated = read_header(header, now)
    when = dated or document.dated or EARLIEST
    return voice_of(document, document.pages, sender or document.sender, (when, when), me)


def own_words(document: Document) -> str:
    """A mail's text down to the first quoted or forwarded mail, by its own reading or ours, whichever is shorter."""
    text = "\n".join(document.pages)
    cut = min((match.start() for match in boundaries(text)), default=len(text))
    ours = re.sub(r"(?m)^[ \t]{0,3}>[^\n]*", blank, text[:cut])
    said = document.said
    return said if said and len(said) <= len(ours.strip()) else ours


def boundaries(text: str) -> Iterator[re.Match[str]]:
    """Where another mail begins inside a mail."""
    for pattern in (ATTRIBUTION, HEADER_BLOCK, RULER):
        yield from pattern.finditer(text)


def quoted_voices(document: Document, me: frozenset[str], now: datetime) -> Iterator[Voice]:
    """The mails quoted or forwarded inside a mail, each with the sender and date its header names."""
    text = "\n".join(document.pages)
    marks = [
        match for match in sorted(boundaries(text), key=lambda one: one.start()) if RULER.match(match.group(0)) is None
    ]
    upper = document.dated or EARLIEST
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        original = text[mark.end() : end]
        body = RULER.sub(blank, QUOTE_MARKS.sub(blank, original))
        sender, dated = read_header(mark.group(0), now)
        if not body.strip() or sender is None:
            continue
        when = min(dated or upper - timedelta(minutes=number + 1), upper) if document.dated else dated or EARLIEST
        voice = voice_of(document, (body,), sender, (upper, when), me)
        yield replace(voice, quoted=True, originals=(original,))


def blank(match: re.Match[str]) -> str:
    """As many spaces."""
    return " " * len(match.group(0))


def read_header(header: str, now: datetime) -> tuple[Address | None, datetime | None]:
    """The sender and time that a reply's or forward's header names."""
    plain = QUOTE_MARKS.sub("", header).replace("*", "")
    first = plain.split("\n", 1)[0]
    addresses = ADDRESS.findall(first) or ADDRESS.findall(plain)
    line = first.split(":", 1)[1] if re.match(r"\s*(?:from|von|de|expéditeur)\s?:", first, re.IGNORECASE) else plain
    parsed = parse_addresses(line.strip()) if first is not plain and addresses and line is not plain else ()
    sender = parsed[0] if parsed else Address(email=addresses[0].lower()) if addresses else named_only(line)
    field = DATE_FIELD.search(plain)
    return sender, moment(field.group(1) if field else plain, now)


def named_only(line: str) -> Address | None:
    """A sender known by name alone."""
    name = re.sub(r"\s*[<\[(].*", "", line.split("\n", 1)[0]).strip(" \"'")
    return (
        Address(name=name, email="")
        if name and len(name) < 80 and not any(letter.isdigit() for letter in name)
        else None
    )


def moment(text: str, now: datetime) -> datetime | None:
    """A date with its time of day, taken as UTC: order is what matters here, and hours off do no harm."""
    flat = flatten(text)
    found = find_dates(flat, written=now.date())
    if not found:
        return None
    clock = CLOCK.search(flat, found[0].end) or CLOCK.search(flat)
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (0, 0)
    if clock and clock[3] and clock[3].startswith("p") and hour < 12:
        hour += 12
    return datetime.combine(found[0].day, time(min(hour, 23), min(minute, 59)), UTC)


def voice_of(
    document: Document,
    pages: tuple[str, ...],
    sender: Address | None,
    times: tuple[datetime, datetime],
    me: frozenset[str],
) -> Voice:
    """A mail's voice: the candidate's own, or the other side's."""
    mine = bool(sender and sender.email in me) or (sender is document.sender and document.mine)
    speaker = Speaker.CANDIDATE if mine else Speaker.EMPLOYER
    return Voice(document=document, speaker=speaker, pages=pages, shown=times[0], written=times[1], sender=sender)


OWN_LETTER = lazily(
    r"\b(?:i (?:am (?:delighted|pleased|happy|writing|very happy|glad|thrilled)|hereby|gladly|would like"
    r"|wish)[^.]{0,60}\baccept|"
    r"hiermit nehme ich|ich nehme [^.]{0,60}\ban\b|je vous confirme (?:mon accord|mon acceptation|que j'accepte)"
    r"|j'accepte)"
)


def is_own_letter(document: Document, me: frozenset[str]) -> bool:
    """Whether a paper is the candidate's own letter: one that accepts in its first lines."""
    head = flatten(document.pages[0][:900]) if document.pages else ""
    offers = re.search(r"\b(?:pleased|delighted|happy) to (?:offer|confirm)|offer you|bieten wir|vous proposer", head)
    return not offers and bool(OWN_LETTER.search(head)) and (document.mine or document.sender is None or bool(me))


def letter_date(document: Document, now: datetime) -> date | None:
    """The day a letter bears: the first date that stands alone or after a label near its head."""
    lines = [flatten(line) for line in document.pages[0].split("\n") if line.strip()] if document.pages else []
    for line in lines[:LETTER_HEAD_LINES]:
        found = find_dates(line, written=document.dated.date() if document.dated else now.date())
        if not found:
            continue
        rest = (line[: found[0].start] + line[found[0].end :]).strip(" .,:")
        if len(rest) <= 24 and (
            DATE_LABEL.match(line) or not re.search(r"start|begin|born|birth|commenc|expir|geb|until|valid", rest)
        ):
            return found[0].day if found[0].day <= now.date() else None
    return None
