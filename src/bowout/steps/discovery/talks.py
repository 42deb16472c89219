"""The dated talks of one candidacy, from its calendar entries and from the words of its mails: the latest word wins.

A slot that is only proposed is no talk; the person's or their yes makes it one. Refuses to know other candidacies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

from bowout.steps.discovery import calendar
from bowout.steps.discovery import slot_words as words
from bowout.steps.discovery.book import LONG_AGO, Book, Talk
from bowout.steps.discovery.chat import turns
from bowout.steps.discovery.moment import Moment
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.people import is_referral
from bowout.steps.discovery.reading import at_proposed_time, completed, is_ahead, learn
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.slots import Doing, Slot, accepts, bare_hour, chosen, slots
from bowout.steps.discovery.who import Me
from bowout.steps.event import Event

__all__ = ["Talk", "is_journey", "talks"]


def talks(notes: Sequence[Note], events: Sequence[Event], me: Me, now: datetime, home: tzinfo) -> tuple[Talk, ...]:
    """Every talk, soonest first, with its status at `now`. `notes` are oldest first, `events` every entry seen."""
    sent = {note.id: note.message.sent for note in notes if note.message.sent}
    book = Book(home=home)
    dated = calendar.dates_of(events, now)
    carried = _enter(book, dated, sent, me, now)
    countered = _countered(dated, sent)
    for note in notes:
        for talk in carried.get(note.id, ()):
            book.add(talk)
            book.proposals = []
        for slot in countered.get(note.id, ()):
            book.counter(slot, replace(note, author=Author.ME if me.wrote(note.message) else Author.PERSON))
        for turn in turns(note, me):
            _read(book, turn, has_entry=note.id in carried)
    return tuple(sorted((_settled(talk, now) for talk in book.talks), key=lambda talk: talk.interview.start))


def _enter(
    book: Book, events: Sequence[Event], sent: dict[str, datetime], me: Me, now: datetime
) -> dict[str, list[Talk]]:
    """Puts the person's own entries into the book; those that mails carry wait for their mail."""
    newest = calendar.latest(events, sent)
    stale = calendar.given_up(events, newest)
    for event in newest:
        talk = _of_event(event, sent, me, now)
        copied = talk is not None and event.uid not in stale.mailed and talk.interview.start in stale.starts
        if talk is not None and event.message not in sent and not copied:
            book.add(talk)
    carried: dict[str, list[Talk]] = {}
    for event in calendar.mailed(events, sent):
        talk = _of_event(event, sent, me, now)
        if talk is not None:
            carried.setdefault(event.message or "", []).append(talk)
    return carried


def _countered(events: Sequence[Event], sent: dict[str, datetime]) -> dict[str, list[Slot]]:
    """The other times that attendees proposed by their calendars (RFC 5546 section 3.2.7), by the mail that brought them."""
    found: dict[str, list[Slot]] = {}
    for event in events:
        if event.method == "COUNTER" and event.message in sent and event.start and not event.all_day:
            end = event.end if event.end and event.end > event.start else event.start + timedelta(hours=1)
            moment = Moment(day=event.start.date(), at=event.start.time(), zone=event.zone, start=0, end=0)
            slot = Slot(
                doing=Doing.PROPOSES, moment=moment, start=event.start, end=end, quote=event.summary, asked=True
            )
            found.setdefault(event.message or "", []).append(slot)
    return found


def _of_event(event: Event, sent: dict[str, datetime], me: Me, now: datetime) -> Talk | None:
    interview = calendar.interview(event, me, now)
    if interview is None:
        return None
    return Talk(
        interview=interview,
        told=sent.get(event.message or "", LONG_AGO),
        quote=event.summary,
        said_in=event.message or "",
        cancelled=calendar.is_cancelled(event) or calendar.is_declined(event, me),
        occurrence=event.recurrence_id or "",
        told_by=(event.message,) if event.message else (),
    )


def _settled(talk: Talk, now: datetime) -> Talk:
    one = talk.interview
    return replace(
        talk, interview=replace(one, status=calendar.status(one.start, one.end, now, cancelled=talk.cancelled))
    )


def _read(book: Book, note: Note, *, has_entry: bool) -> None:
    """What one mail, or one turn of a chat, does to the book."""
    if note.message.sent is None or note.author in (Author.CALENDAR, Author.AWAY) or _is_aside(note):
        return
    left = note.says(Says.OWN_WITHDRAWAL, Says.OWN_DECLINE) if note.mine else None
    if (
        left is not None and left.strong and (left.outright or "?" not in note.spoken)
    ):  # who asks for another time stays
        book.proposals = []
        return
    _held(book, note)
    book.see(note)
    found = [learn(book, slot, note) for slot in slots(note, book.home)]
    found = _arranged(book, found, note)
    asks_to_move = _moves(note)
    moved = asks_to_move or book.moving
    found = [
        slot for slot in (completed(book, slot, note, moved=moved) for slot in _telling(found)) if is_ahead(slot, note)
    ]
    for slot in found:
        book.learn_zone(slot)
    if _cancels(book, note, found):
        book.cancel(note, found)
        return
    if not _answer(book, note, found, moved=moved) and not _fix_or_propose(
        book, note, found, moved=moved, has_entry=has_entry
    ):
        book.moving = asks_to_move and bool(book.ahead(note))


_HELD_WITHIN = timedelta(days=21)


def _held(book: Book, note: Note) -> None:
    """A single time that was asked for and passed, when later words look back on a talk: the yes was given elsewhere."""
    sent = note.message.sent
    looks = note.says(Says.TALKED, Says.AGENCY_SUBMISSION, Says.REJECTION) or words.LOOKS_BACK.search(note.folded[:600])
    if sent is None or not looks:
        return
    for mine in (True, False):
        asked = [
            one for one in book.proposals if one.note.mine is mine and one.slot.start and not one.slot.moment.loose
        ]
        if len(asked) == 1 and asked[0].slot.start and timedelta(0) <= sent - asked[0].slot.start <= _HELD_WITHIN:
            book.fix(asked[0].slot, asked[0].note, source=asked[0].note, moved=False)
            book.proposals = [one for one in book.proposals if one.note.mine is not mine]


def _is_aside(note: Note) -> bool:
    """Of trains, flights and beds, or a friend's private word: it dates nothing."""
    return is_journey(note) or (
        is_referral(note) and note.says(Says.INTERVIEW_CONFIRMATION, Says.INTERVIEW_MOVED) is None
    )


def is_journey(note: Note) -> bool:
    """Whether a travel desk or a carrier tells of a booking."""
    return not note.mine and _tells_of_travel(note.body, note.folded)


@lru_cache(maxsize=4096)  # the same mail is read for several questions
def _tells_of_travel(body: str, folded: str) -> bool:
    cues = len({found[0] for found in words.TRAVEL.finditer(folded[:4000])})
    leg = bool(words.LEG.search(body[:4000]))
    return cues + 2 * leg >= _CUES and not words.PLAINLY_TALK.search(folded)


_CUES = 4  # words of travel, and a leg of a journey counts for two: fewer may stand in an invitation too


def _arranged(book: Book, found: list[Slot], note: Note) -> list[Slot]:
    """A question that tells of a thing done moves the talk: "Tuesday at 4 instead? I have changed the booking"."""
    asked = [slot for slot in found if slot.doing is Doing.PROPOSES and slot.start and not slot.moment.loose]
    done = not note.mine and len(asked) == 1 and bool(book.ahead(note)) and words.DONE.search(note.folded)
    return [replace(slot, doing=Doing.FIXES) if done and slot in asked else slot for slot in found]


def _telling(found: Sequence[Slot]) -> list[Slot]:
    """Beside a whole moment, a time alone repeats it on another clock, or is of something else."""
    whole = any(slot.start and slot.doing in (Doing.FIXES, Doing.PROPOSES) for slot in found)
    return [slot for slot in found if not (whole and slot.moment.day is None and slot.moment.at is not None)]


def _moves(note: Note) -> bool:
    """Whether the words move what was fixed, rather than add a second talk to it."""
    if note.says(Says.INTERVIEW_MOVED) or words.MOVES.search(note.folded):
        return True
    return bool(words.SORRY.search(note.folded)) and not words.NEXT_ROUND.search(note.folded)


def _cancels(book: Book, note: Note, found: Sequence[Slot]) -> bool:
    """Whether it takes a talk back without fixing another time."""
    if note.mine and words.WISHES.search(note.folded[note.head :]):
        return False  # they are asked; until they say so the talk stands
    said = note.says(Says.INTERVIEW_CANCELLED)
    fresh = [
        slot for slot in found if slot.doing in (Doing.FIXES, Doing.PROPOSES) and slot.start and not book.knows(slot)
    ]
    if said is not None and said.strong:
        return not any(slot.doing is Doing.FIXES for slot in fresh)
    dropped = [slot for slot in found if slot.doing is Doing.DROPS and book.on_day(slot.moment.day, note)]
    return bool(dropped) and not fresh and not note.mine


def _answer(book: Book, note: Note, found: Sequence[Slot], *, moved: bool) -> bool:
    """A yes to the other side's proposal, when it is clear to which; True when it settled one."""
    offers = book.offers(note)
    if not offers:
        return _answer_late(book, note, found)
    named = [slot for slot in found if slot.doing is not Doing.DROPS and not slot.moment.loose]
    hour = bare_hour(note) if note.mine and not found else None
    named = [*named, hour] if hour else named
    timed = [slot for slot in named if slot.moment.at is not None or slot.moment.same_time]
    picked = [one for one in offers if any(book.means(slot, one.slot, note) for slot in timed)]
    place = chosen(note, len(offers)) if len(offers) > 1 else None
    if place is not None and not picked:
        picked = offers[place : place + 1]  # "the second one, on Tuesday I am away"
    elif not picked and not timed:
        days = [slot for slot in named if slot.moment.day is not None]
        picked = [one for one in offers if any(book.means(slot, one.slot, note) for slot in days)]
        if not days and (accepts(note) or chosen(note, len(offers)) is not None):
            picked = offers
        if days and not accepts(note, named=True, dropped=found):
            return False
    elif not picked:
        return False
    if any(slot.asked for slot in timed) and not accepts(note):
        return False
    place = chosen(note, len(picked)) if len(picked) > 1 else None
    if place is not None:
        picked = picked[place : place + 1]
    if len(picked) != 1:
        return False
    book.fix(picked[0].slot, note, source=picked[0].note, moved=moved or _moves(picked[0].note))
    book.proposals = []
    return True


def _answer_late(book: Book, note: Note, found: Sequence[Slot]) -> bool:
    """A yes a week later: the weekday they name, at the time that was proposed."""
    days = [slot for slot in found if slot.moment.day and slot.moment.at is None and slot.doing is Doing.FIXES]
    if any(book.on_day(slot.moment.day, note) for slot in days):
        return False
    passed = [(slot, one) for slot in days for one in book.passed(note) if one.slot.moment.day and slot.moment.day
              and one.slot.moment.day.weekday() == slot.moment.day.weekday()]  # fmt: skip
    if len(passed) != 1 or not accepts(note):
        return False
    slot, one = passed[0]
    book.fix(at_proposed_time(book, slot, one.slot), note, source=note, moved=False)
    book.proposals = []
    return True


def _fix_or_propose(book: Book, note: Note, found: Sequence[Slot], *, moved: bool, has_entry: bool) -> bool:
    """What it fixes of its own, else what it proposes; True when it fixed something."""
    fixed = [slot for slot in found if _fixes(book, slot, note)]
    if fixed and not has_entry:
        for slot in fixed:
            if not book.repeats(slot, note):
                book.fix(slot, note, source=note, moved=moved)
        book.proposals = []
    fresh = [slot for slot in found if slot not in fixed and _proposes(slot, note) and not book.repeated(slot, note)]
    if fresh and not fixed:
        book.propose(fresh, note)
    return bool(fixed)


def _fixes(book: Book, slot: Slot, note: Note) -> bool:
    """The person's own word fixes what was settled before, not what they were asked to name."""
    weighing = book.moving or book.replied or any(one.note.mine or one.slot.start is None for one in book.proposals)
    if slot.plain and weighing and not note.mine and not slot.moment.loose and slot.start is not None:
        return True  # times are being weighed: the bare word fixes one
    if slot.doing is not Doing.FIXES or slot.start is None or slot.moment.loose:
        return False
    return not note.mine or book.knows(slot) or (slot.settled or not book.asked_when)


def _proposes(slot: Slot, note: Note) -> bool:
    """A moment, or a day or a bound that tells of which week the talk will be."""
    if slot.start is None and slot.moment.day is None:
        return False
    if slot.start is None and slot.doing is Doing.FIXES:
        return True  # "see you on the 5th": the hour is still open
    return slot.doing is Doing.PROPOSES or (note.mine and slot.doing is not Doing.DROPS)
