"""What is true of one process only, with its proof: who was met, what was talked about, what is booked or under way.

Takes a fact only where the words give it cleanly, in the thread's own language; leaves it out otherwise. Refuses to know
how a letter uses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bowout.lazy import lazily
from bowout.steps.discovery import record_words as words
from bowout.steps.discovery.candidacy import Fact, FactKind, Interview, InterviewStatus
from bowout.steps.discovery.media import medium
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.says import Says

_LONGEST = 80  # letters of a fact that can stand in a sentence
_LONGEST_PHRASE = 200  # letters that are searched for such a fact
_SENTENCE = lazily(r"[^.!?;\n]+(?:(?:\.(?=\S)|\n(?!\s*\n))[^.!?;\n]*)*[.!?;]?")
_URL = lazily(r"https?://[^\s<>()\"']{4,300}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One sentence somebody on the other side wrote: `text` as it stands, `flat` on one line."""

    note: Note
    text: str

    @property
    def flat(self) -> str:
        """The sentence with single spaces."""
        return " ".join(self.text.split())

    @property
    def language(self) -> str:
        """The language it is most likely written in."""
        return self.note.languages[0]

    def fact(self, kind: FactKind, fact: str, *, when: datetime | None = None, who: str = "") -> Fact:
        """A fact that rests on this sentence."""
        return Fact(kind=kind, fact=fact, quote=self.text.strip(), message=self.note.id, when=when, who=who)


def record(notes: Sequence[Note], interviews: Sequence[Interview], *, now: datetime) -> tuple[Fact, ...]:
    """Every fact the conversation proves, oldest first, each once."""
    found: dict[tuple[FactKind, str], Fact] = {}
    setters = _setters(notes, interviews)
    for note in notes:
        for fact in (*_facts(note, notes, interviews, now), *_said(note, setters)):
            if len(fact.fact) <= _LONGEST or fact.kind is FactKind.PORTAL:
                found[fact.kind, fact.fact.casefold()] = fact
    return tuple(found.values())


def _facts(note: Note, notes: Sequence[Note], interviews: Sequence[Interview], now: datetime) -> Iterator[Fact]:
    if note.author is Author.ROBOT:
        yield from _portals(note)
    if not note.mine and (through := medium(note.message)):
        yield Fact(kind=FactKind.CHAT, fact=through, quote=note.message.subject, message=note.id)
    if note.author is not Author.PERSON:
        return
    talked = last_talk(interviews, note, now)
    looking_back = talked is not None or looks_back(note)
    tried = note.says(Says.ASSESSMENT, Says.CHECKS) is not None and not _handed_in(note, notes)
    for sentence in sentences(note):
        yield from _met(sentence, talked)
        yield from _topics(sentence, looking_back=looking_back)
        yield from _bookings(sentence)
        yield from _help(sentence)
        yield from _referral(sentence)
        yield from _final_round(sentence, interviews, now)
        if tried:
            yield from _under_way(sentence)


def sentences(note: Note) -> Iterator[Sentence]:
    """What the author wrote, sentence by sentence, each a substring of the message's text."""
    for match in _SENTENCE.finditer(note.message.said[:8000]):
        if match[0].strip():
            yield Sentence(note=note, text=match[0])


def last_talk(interviews: Sequence[Interview], note: Note, now: datetime) -> datetime | None:
    """The start of the last talk that lay behind the author when they wrote."""
    written = note.message.sent or now
    past = [one.start for one in interviews if one.start < written and one.status is not InterviewStatus.CANCELLED]
    return max(past, default=None)


def looks_back(note: Note) -> bool:
    """Whether the author thanks for a talk or recalls one."""
    return bool(words.LOOKS_BACK.search(" ".join(note.message.said[:4000].split())))


def _met(sentence: Sentence, talked: datetime | None) -> Iterator[Fact]:
    """Names of those who were at a talk that is over; the author, where they recall it as their own."""
    if not words.LOOKS_BACK.search(sentence.flat) and not words.IMPRESSED.search(sentence.flat):
        return
    if words.WISH.search(sentence.flat):
        return  # "would like to meet you" is a talk that is still to come
    group = words.IMPRESSED.search(sentence.flat)
    if group:
        names = " ".join(group["who"].split())
        author = _author(sentence.note)
        known = re.sub(r"\bI\b|\bich\b|\bmoi\b|\byo\b", author, names) if author else names
        if not re.search(r"\b(?:I|ich|moi|yo)\b", known):
            yield sentence.fact(FactKind.MET, known, when=talked)
    elif words.OWN_TALK.search(sentence.flat) and (author := _author(sentence.note)):
        yield sentence.fact(FactKind.MET, author, when=talked)


def _topics(sentence: Sentence, *, looking_back: bool) -> Iterator[Fact]:
    """What was talked about, as a noun phrase that can follow "about"."""
    if not looking_back:
        return
    for pattern in words.TOPICS:
        found = pattern.search(sentence.flat)
        phrase = noun_phrase(found["what"]) if found else ""
        if phrase:
            yield sentence.fact(FactKind.TOPIC, phrase)
            return


def noun_phrase(text: str) -> str:
    """The phrase as the candidate would say it, or "" where it cannot be turned around cleanly."""
    phrase = words.TAIL.sub("", " ".join(text.split())[:_LONGEST_PHRASE].strip(" ,:–-")).strip(" ,:–-")
    phrase = re.sub(words.YOUR, lambda found: words.MY[found[0].casefold()], phrase, count=1, flags=re.IGNORECASE)
    if words.TURNED.search(phrase) or not 2 <= len(phrase.split()) <= 12:
        return ""
    return phrase


def _bookings(sentence: Sentence) -> Iterator[Fact]:
    """Each booking made for the visit, by itself."""
    if not words.BOOKED.search(sentence.flat):
        return
    for found in words.BOOKINGS.finditer(sentence.flat):
        yield sentence.fact(FactKind.TRAVEL, words.with_article(found[0].strip(" ,"), sentence.language))


def _help(sentence: Sentence) -> Iterator[Fact]:
    """What they did for the candidate."""
    for pattern, shape in words.HELP:
        found = pattern.search(sentence.flat)
        if found:
            yield sentence.fact(FactKind.HELP, shape.format(**found.groupdict()).strip())


def _referral(sentence: Sentence) -> Iterator[Fact]:
    found = words.REFERRAL.search(sentence.flat)
    if found:
        name = next(one for one in found.groups() if one)
        yield sentence.fact(FactKind.REFERRAL, name)


def _final_round(sentence: Sentence, interviews: Sequence[Interview], now: datetime) -> Iterator[Fact]:
    """The last round, once it is over: recalled as such, or announced for a talk that has taken place."""
    found = words.FINAL.search(sentence.flat)
    if found is None:
        return
    written = sentence.note.message.sent or now
    taken = [one.start for one in interviews if written < one.start < now and one.status is InterviewStatus.PAST]
    if words.LOOKS_BACK.search(sentence.flat) or taken:
        yield sentence.fact(FactKind.FINAL_ROUND, found[0], when=min(taken, default=None))


def _under_way(sentence: Sentence) -> Iterator[Fact]:
    """A task they gave, and checks they run."""
    asks = sentence.note.says(Says.ASSESSMENT)
    found = words.TASK.search(sentence.flat) if asks else None
    if found:
        yield sentence.fact(FactKind.TASK, words.with_article(found[0].lower(), sentence.language))
    checking = words.CHECKS.search(sentence.flat) if sentence.note.says(Says.CHECKS) else None
    if checking:
        yield sentence.fact(FactKind.CHECKS, words.with_article(checking[0].lower(), sentence.language))


def _handed_in(note: Note, notes: Sequence[Note]) -> bool:
    """Whether the candidate handed a task in after this message."""
    later = notes[notes.index(note) + 1 :]
    return any(one.mine and words.HANDED_IN.search(one.folded) for one in later)


def _said(note: Note, setters: frozenset[str]) -> Iterator[Fact]:
    """Facts that the reading of the whole message gives: who set up a talk, and their own offer."""
    if note.author is not Author.PERSON:
        return
    author = _author(note)
    arranged = note.says(Says.INTERVIEW_INVITATION, Says.INTERVIEW_CONFIRMATION)
    if author and arranged is not None and note.id in setters:
        yield Fact(kind=FactKind.ARRANGED, fact=author, quote=arranged.quote, message=note.id)
    offer = note.says(Says.OFFER)
    if offer is not None and offer.strong:
        yield Fact(kind=FactKind.THEIR_OFFER, fact="offer", quote=offer.quote, message=note.id, who=author)


def _setters(notes: Sequence[Note], interviews: Sequence[Interview]) -> frozenset[str]:
    """The messages of theirs that set a talk: the one that holds its moment, or the last of theirs before the yes."""
    setters: set[str] = set()
    for interview in interviews:
        at = next((place for place, note in enumerate(notes) if note.id == interview.message), None)
        if at is not None:
            theirs = [note for note in notes[: at + 1] if note.author is Author.PERSON]
            setters.update(note.id for note in theirs[-1:])
    return frozenset(setters)


def _author(note: Note) -> str:
    """The author's name, where it looks like a person's."""
    name = note.message.sender.name if note.message.sender else ""
    return name if words.PERSON_NAME.fullmatch(name) else ""


def _portals(note: Note) -> Iterator[Fact]:
    """The page on which the application can be seen or withdrawn."""
    for found in _URL.finditer(note.message.text[:20_000]):
        near = note.message.text[max(0, found.start() - 160) : found.end()]
        if words.PORTAL_NEAR.search(near) and words.PORTAL_URL.search(found[0]):
            yield Fact(kind=FactKind.PORTAL, fact=found[0].rstrip(".,;"), quote=found[0], message=note.id)
