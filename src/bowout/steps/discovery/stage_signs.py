"""What speaks for a first talk with those who only choose, and what for one with those who decide: signs, not weights.

Reads the words around the talk in every mail that named, moved or confirmed it, who wrote them, and which talk it is.
Refuses to know what each sign weighs: that is learnt (tools/train_stages.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bowout.steps.address import is_free_mail
from bowout.steps.discovery import stage_words as words
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import Sentences, fold
from bowout.steps.discovery.roles import titles
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.talks import Talk

_SHORT, _LONG = 35, 75  # minutes
SIGNS = (
    "later", "third or later", "round", "screen", "first words", "decider", "there", "others", "phone", "phoned", "interview", "hr",
    "myself", "other person", "runs", "tasks", "short", "long", "mine", "robot", "calendar", "recruiter", "trade", "boss", "free mail",
    "agency", "assessed", "several", "recruiter alone", "recruiter and others", "first with recruiter", "first with nobody's trade",
    "phone with recruiter", "there without recruiter", "talked before",
)  # fmt: skip


def signs(talk: Talk, *, at: int, notes: Sequence[Note], recruiters: frozenset[str]) -> Mapping[str, float]:
    """Every sign by its name, 1 where it shows. `at` counts the talks of the candidacy, the soonest first."""
    found = set(_found(talk, at, notes, recruiters))
    return {name: float(name in found) for name in SIGNS}


def _found(talk: Talk, at: int, notes: Sequence[Note], recruiters: frozenset[str]) -> Iterator[str]:
    told = told_by(talk, notes)
    seen = {*_place(talk, at, notes), *_words(talk, told), *_people(talk, told, notes, recruiters)}
    recruits = bool(seen & {"recruiter", "trade"})
    others = bool(seen & {"decider", "others", "other person"})
    yield from seen
    yield from _joined(seen, first=at == 0, recruits=recruits, others=others)


def _joined(seen: set[str], *, first: bool, recruits: bool, others: bool) -> Iterator[str]:
    """What only together tells something."""
    if recruits:
        yield "recruiter and others" if others else "recruiter alone"
    if first:
        yield "first with recruiter" if recruits else "first with nobody's trade"
    if recruits and seen & {"phone", "phoned"}:
        yield "phone with recruiter"
    if not recruits and "there" in seen:
        yield "there without recruiter"


def _place(talk: Talk, at: int, notes: Sequence[Note]) -> Iterator[str]:
    """Which talk it is, how long it takes, and what came before it."""
    if at:
        yield "later"
    if at > 1:
        yield "third or later"
    minutes = (talk.interview.end - talk.interview.start).total_seconds() / 60
    if minutes <= _SHORT:
        yield "short"
    if minutes >= _LONG:
        yield "long"
    before = [note for note in notes if note.message.sent and note.message.sent <= talk.told]
    if any(note.says(Says.ASSESSMENT) for note in before):
        yield "assessed"
    if any(note.says(Says.TALKED) for note in before if not note.mine):
        yield "talked before"
    if any(note.says(Says.AGENCY_SUBMISSION, Says.CLIENT) for note in before if not note.mine):
        yield "agency"


def _words(talk: Talk, told: Sequence[Note]) -> Iterator[str]:
    near = _near_all(talk, told)
    both = "\n".join([*(fold(note.message.subject) for note in told), near])
    for name, rule, text in (
        ("round", words.ROUND, both), ("screen", words.SCREEN, both), ("first words", words.FIRST_WORDS, both), ("there", words.THERE, near),
        ("phone", words.PHONE, near), ("phoned", words.PHONED, both), ("interview", words.INTERVIEW, both), ("hr", words.HR, near),
        ("myself", words.MYSELF, near), ("runs", words.RUNS, near), ("tasks", words.TASKS, near),
    ):  # fmt: skip
        if rule.search(text):
            yield name
    if _names_decider(near):
        yield "decider"
    if words.OTHERS.search(near) and not words.HR.search(near):
        yield "others"


def _names_decider(near: str) -> bool:
    """Whether somebody who decides takes part; "hiring manager" does, "HR manager" does not."""
    return bool(words.DECIDER.search(words.HR_TITLE.sub(" ", near)))


def _people(talk: Talk, told: Sequence[Note], notes: Sequence[Note], recruiters: frozenset[str]) -> Iterator[str]:
    """Who set it up, and who else is named."""
    theirs = [note for note in told if not note.mine]
    if not theirs:
        yield "mine"
        return
    author = theirs[0].author
    if author is Author.ROBOT:
        yield "robot"
    if author is Author.CALENDAR:
        yield "calendar"
    persons = [note for note in theirs if note.author in (Author.PERSON, Author.CALENDAR)]
    if any(is_recruiter(note, recruiters) for note in persons):
        yield "recruiter"
    if any(_says_recruiter(note, notes) for note in persons):
        yield "trade"
    elif any(_names_decider(_signed(note)) for note in persons):
        yield "boss"
    if any(note.message.sender and is_free_mail(note.message.sender.domain) for note in persons):
        yield "free mail"
    if any(_other_person(_around(talk, note), note) for note in theirs):
        yield "other person"
    if len({note.message.sender.email for note in persons if note.message.sender}) > 1:
        yield "several"


_NOBODY = frozenset(
    "zoom teams google meet microsoft skype whatsapp facetime webex hangouts monday tuesday wednesday thursday friday saturday sunday you us me them january february march april may june july august september october november december".split()
)


def _other_person(text: str, note: Note) -> bool:
    """Whether somebody is named who is neither the writer nor the reader."""
    sender = note.message.sender
    own = {*fold(sender.name if sender else "").replace(",", " ").split(), *_NOBODY}
    own |= {part for one in note.message.to for part in fold(one.name).split()}
    for found in words.OTHER_PERSON.finditer(text):
        named = fold(found["last"] or found["titled"] or found["named"] or found["who"] or "")
        if (
            named not in own
            and (found["last"] or found["titled"] or found["who"])
            and fold(found["named"] or "") not in own
        ):
            return True
    return False


def _signed(note: Note) -> str:
    return fold(note.message.signature[:300]) or note.folded[-120:]


def _says_recruiter(note: Note, notes: Sequence[Note]) -> bool:
    """Whether any mail of its writer shows that they hire as their trade."""
    writer = note.message.sender.email if note.message.sender else ""
    own = [
        one for one in notes
        if one.author is Author.PERSON and one.message.sender and one.message.sender.email == writer
    ]  # fmt: skip
    return any(_is_of_trade(one.folded) or words.HR.search(_signed(one)) for one in own)


@lru_cache(maxsize=4096)  # asked of each mail for every talk
def _is_of_trade(folded: str) -> bool:
    return bool(words.TRADE.search(folded))


def is_recruiter(note: Note, recruiters: frozenset[str]) -> bool:
    """Whether its writer is one of those with whom a talk is only a first one."""
    return note.message.sender is not None and note.message.sender.email in recruiters


def told_by(talk: Talk, notes: Sequence[Note]) -> list[Note]:
    """Their mails that set the talk up or moved it, oldest first; where only the person wrote, the last of theirs before."""
    wanted = {talk.said_in, talk.interview.message or "", *talk.told_by}
    named = [note for note in notes if note.id in wanted]
    theirs = [note for note in named if not note.mine]
    if theirs or not named:
        return theirs or named
    sent = _sent(named[0])
    earlier = [note for note in notes if not note.mine and note.author is Author.PERSON and _sent(note) <= sent]
    return earlier[-1:] or named


def _sent(note: Note) -> float:
    return note.message.sent.timestamp() if note.message.sent else 0.0


def _near_all(talk: Talk, told: Sequence[Note]) -> str:
    """The words around the talk in every mail that told of it, without the job's own title."""
    parts = [_without_role(fold(_around(talk, note)), note) for note in told]
    title = _without_role(fold(talk.interview.title), told[0] if told else None)
    return "\n".join([title, *(parts or [fold(talk.quote)])])


def _without_role(near: str, note: Note | None) -> str:
    """The words without the job's own title: "Dock Supervisor" is whom they seek, not whom one meets."""
    for title in titles(note.message.subject, note.body) if note else ():
        near = near.replace(fold(title), " ")
    return words.FOR_ROLE.sub(" ", near)


def _around(talk: Talk, note: Note) -> str:
    """The sentence of the moment with its neighbours; where it is not quoted from this mail, its beginning."""
    at = note.body.find(talk.quote) if talk.quote else -1
    if at < 0:
        return note.body[note.head :][:_MOST]
    sentences = Sentences(note.body)
    first, last = sentences.span(at)[0], sentences.span(at + len(talk.quote) - 1)[1]
    first = sentences.span(max(first - 3, 0))[0] if first > note.head else first
    last = sentences.span(min(last + 3, len(note.body) - 1))[1]
    return note.body[max(first, note.head) : last]


_MOST = 600  # letters of a mail whose quote is not found
