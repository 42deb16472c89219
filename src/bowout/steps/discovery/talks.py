"""The dated talks of one candidacy, from its calendar entries and from the words of its mails: the latest word wins.

A slot that is only proposed is no talk; the person's or their yes makes it one. Refuses to know other candidacies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from bowout.steps.discovery import calendar
from bowout.steps.discovery.candidacy import Interview
from bowout.steps.discovery.chat import turns
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.slots import Doing, Slot, accepts, chosen, slots
from bowout.steps.discovery.who import Me
from bowout.steps.event import Event

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_SAME = timedelta(minutes=1)
_LATEST_AHEAD = timedelta(days=120)  # nobody books a talk further ahead; such a day is a start date or a birthday


@dataclass(frozen=True, kw_only=True, slots=True)
class Talk:
    """A talk as it stands after the words read so far."""

    interview: Interview
    told: datetime  # when its latest word came
    quote: str = ""
    said_in: str = ""  # the message in which the quote stands
    cancelled: bool = False
    guessed: bool = False  # the half of the day was not said


@dataclass
class _Book:
    """The talks and open proposals while the mails are read in order."""

    talks: list[Talk]
    proposals: list[tuple[Slot, Note]]
    home: tzinfo


def talks(notes: Sequence[Note], events: Sequence[Event], me: Me, now: datetime, home: tzinfo) -> tuple[Talk, ...]:
    """Every talk, soonest first, with its status at `now`. `notes` are oldest first, `events` the newest per UID."""
    sent = {note.id: note.message.sent for note in notes if note.message.sent}
    book = _Book(talks=[], proposals=[], home=home)
    carried: dict[str, list[Talk]] = {}
    for event in events:
        talk = _of_event(event, sent, me, now)
        if talk is not None and event.message in sent:
            carried.setdefault(event.message or "", []).append(talk)
        elif talk is not None:
            _add(book, talk)
    for note in notes:
        for talk in carried.get(note.id, ()):
            _add(book, talk)
        for turn in turns(note, me):
            _read(book, turn, has_entry=note.id in carried)
    return tuple(sorted((_settled(talk, now) for talk in book.talks), key=lambda talk: talk.interview.start))


def _of_event(event: Event, sent: dict[str, datetime], me: Me, now: datetime) -> Talk | None:
    interview = calendar.interview(event, me, now)
    if interview is None:
        return None
    told = sent.get(event.message or "", _LONG_AGO)
    return Talk(
        interview=interview,
        told=told,
        quote=event.summary,
        said_in=event.message or "",
        cancelled=calendar.is_cancelled(event),
    )


def _settled(talk: Talk, now: datetime) -> Talk:
    one = talk.interview
    return replace(
        talk, interview=replace(one, status=calendar.status(one.start, one.end, now, cancelled=talk.cancelled))
    )


def _add(book: _Book, new: Talk) -> None:
    """A talk at the same moment is the same talk; an entry knows more than words."""
    for at, old in enumerate(book.talks):
        if abs(old.interview.start - new.interview.start) <= _SAME or (
            old.interview.uid and old.interview.uid == new.interview.uid
        ):
            fuller = old.interview if old.interview.uid and not new.interview.uid else new.interview
            zone = fuller.zone or new.interview.zone or old.interview.zone
            kept = replace(fuller, cancel_url=fuller.cancel_url or old.interview.cancel_url, zone=zone)
            book.talks[at] = Talk(
                interview=kept, told=max(old.told, new.told), quote=new.quote or old.quote,
                cancelled=new.cancelled if new.told >= old.told else old.cancelled,
            )  # fmt: skip
            return
    book.talks.append(new)


def _read(book: _Book, note: Note, *, has_entry: bool) -> None:
    """What one mail does to the book."""
    if note.message.sent is None or note.author in (Author.CALENDAR, Author.AWAY):
        return
    found = [slot for slot in slots(note, book.home) if _is_ahead(slot, note)]
    for slot in found:
        _learn_zone(book, slot)
    moved, cancelled = note.says(Says.INTERVIEW_MOVED), note.says(Says.INTERVIEW_CANCELLED)
    if (
        cancelled is not None
        and cancelled.strong
        and not any(slot.doing is Doing.FIXES and slot.start for slot in found if not _known(book, slot))
    ):
        _cancel(book, note, found)
        return
    found = [_completed(book, slot, note) for slot in found]
    fixed = [slot for slot in found if slot.doing is Doing.FIXES and slot.start]
    if fixed and not has_entry:
        for slot in fixed:
            _fix(book, slot, note, source=note, moved=moved is not None)
        book.proposals = []
    elif not fixed and book.proposals and (accepts(note) or chosen(note, len(book.proposals)) is not None):
        _accept(book, note, found)
    fresh = [(slot, note) for slot in found if slot.doing is Doing.PROPOSES and slot.start]
    if fresh and not fixed:
        book.proposals = [*[old for old in book.proposals if old[1].mine is not note.mine], *fresh]


def _is_ahead(slot: Slot, note: Note) -> bool:
    if slot.start is None:
        return True
    written = note.message.sent or _LONG_AGO
    return written - timedelta(minutes=30) <= slot.start <= written + _LATEST_AHEAD


def _learn_zone(book: _Book, slot: Slot) -> None:
    """Words that name a known talk's moment with its zone tell in which zone the other side lives."""
    for at, talk in enumerate(book.talks):
        named = slot.moment.zone and slot.start and not talk.interview.zone
        if named and slot.start and abs(talk.interview.start - slot.start) <= _SAME:
            book.talks[at] = replace(talk, interview=replace(talk.interview, zone=slot.moment.zone))


def _known(book: _Book, slot: Slot) -> bool:
    return any(slot.start and abs(talk.interview.start - slot.start) <= _SAME for talk in book.talks)


def _cancel(book: _Book, note: Note, found: Sequence[Slot]) -> None:
    """The talk named, else the next one."""
    written = note.message.sent or _LONG_AGO
    ahead = [talk for talk in book.talks if talk.interview.start > written - timedelta(hours=2) and not talk.cancelled]
    days = {slot.moment.day for slot in found if slot.moment.day}
    named = [talk for talk in ahead if talk.interview.start.astimezone(book.home).date() in days]
    for talk in (named or sorted(ahead, key=lambda talk: talk.interview.start))[:1]:
        at = book.talks.index(talk)
        book.talks[at] = replace(talk, cancelled=True, told=written, interview=replace(talk.interview, message=note.id))
    fresh = [(slot, note) for slot in found if slot.doing is Doing.PROPOSES and slot.start]
    book.proposals = fresh


def _completed(book: _Book, slot: Slot, note: Note) -> Slot:
    """A day or a time alone takes the other half from what was proposed, or from the talk it moves."""
    if slot.start is not None:
        return _as_proposed(book, slot, note)
    if slot.doing is Doing.MENTIONS:
        return slot
    if slot.moment.day is not None:
        return _on_day(book, slot, note) if slot.doing is Doing.FIXES else slot
    days = {old.moment.day for old, _ in book.proposals if old.moment.day} if slot.doing is Doing.FIXES else set()
    if not days and note.says(Says.INTERVIEW_MOVED):
        ahead = [talk.interview.start for talk in book.talks if talk.interview.start > _written(note)]
        days = {min(ahead).astimezone(book.home).date()} if ahead else set()
    if len(days) != 1:
        return slot
    return _at(slot, replace(slot.moment, day=next(iter(days))).when(book.home), timedelta(hours=1))


def _written(note: Note) -> datetime:
    return note.message.sent or _LONG_AGO


def _at(slot: Slot, start: datetime | None, length: timedelta) -> Slot:
    return replace(slot, start=start, end=start + length if start else None)


def _offered(book: _Book, day: date) -> list[Slot]:
    """Proposals for this very day, else for its weekday: "Wednesday works" means the Wednesday that was offered."""
    dated = [old for old, _ in book.proposals if old.start and old.moment.day]
    same = [old for old in dated if old.moment.day == day]
    return same or [old for old in dated if old.moment.day and old.moment.day.weekday() == day.weekday()]


def _as_proposed(book: _Book, slot: Slot, note: Note) -> Slot:
    """A weekday and a time that were offered for a later week mean that week."""
    if slot.moment.day is None or slot.doing is not Doing.FIXES:
        return slot
    for old in _offered(book, slot.moment.day):
        if old.start and old.start > _written(note) and old.moment.at == slot.moment.at:
            return replace(slot, start=old.start, end=old.end)
    return slot


def _on_day(book: _Book, slot: Slot, note: Note) -> Slot:
    """The one time that was proposed for this day; on the day named when the offered one has passed."""
    day = slot.moment.day
    same = _offered(book, day) if day else []
    if len(same) != 1 or same[0].start is None:
        return slot
    length = same[0].end - same[0].start if same[0].end else timedelta(hours=1)
    if same[0].start > _written(note):
        return _at(slot, same[0].start, length)
    return _at(slot, replace(same[0].moment, day=day).when(book.home), length)


def _accept(book: _Book, note: Note, found: Sequence[Slot]) -> None:
    """A yes to the other side's proposal, when it is clear to which."""
    offered = [(old, proposer) for old, proposer in book.proposals if proposer.mine is not note.mine]
    days = {slot.moment.day for slot in found if slot.moment.day}
    if days:
        offered = [(old, proposer) for old, proposer in offered if old.moment.day in days]
    picked = chosen(note, len(offered))
    if picked is not None:
        offered = offered[picked : picked + 1]
    if len(offered) == 1:
        slot, proposer = offered[0]
        moved = note.says(Says.INTERVIEW_MOVED) is not None or _was_move(book, slot)
        _fix(book, slot, note, source=proposer, moved=moved)
        book.proposals = []


def _was_move(book: _Book, slot: Slot) -> bool:
    """Whether the proposal came with the wish to move or cancel what was fixed."""
    moving = (Says.INTERVIEW_MOVED, Says.INTERVIEW_CANCELLED)
    return any(old is slot and proposer.says(*moving) is not None for old, proposer in book.proposals)


def _fix(book: _Book, slot: Slot, note: Note, *, source: Note, moved: bool) -> None:
    """A talk at this moment; when one is moved, it takes the place of the next one ahead."""
    assert slot.start is not None
    written = note.message.sent or _LONG_AGO
    end = slot.end or slot.start + timedelta(hours=1)
    new = Interview(
        start=slot.start,
        end=end,
        status=calendar.status(slot.start, end, written, cancelled=False),
        zone=slot.moment.zone,
        message=note.id,
    )
    if _known(book, slot):
        _add(book, Talk(interview=new, told=written, quote=slot.quote, said_in=source.id, guessed=slot.moment.guessed))
        return
    ahead = sorted((talk for talk in book.talks if talk.interview.start > written - timedelta(hours=2) and not talk.cancelled),
                   key=lambda talk: talk.interview.start)  # fmt: skip
    same_day = [
        talk
        for talk in ahead
        if talk.interview.start.astimezone(book.home).date() == slot.start.astimezone(book.home).date()
    ]
    replaced = (ahead if moved else same_day)[:1]
    if replaced:
        at, old = book.talks.index(replaced[0]), replaced[0].interview
        kept = replace(
            new, uid=old.uid, title=old.title, organizer=old.organizer, cancel_url=old.cancel_url, invited=old.invited
        )
        book.talks[at] = Talk(
            interview=kept, told=written, quote=slot.quote, said_in=source.id, guessed=slot.moment.guessed
        )
        return
    book.talks.append(
        Talk(interview=new, told=written, quote=slot.quote, said_in=source.id, guessed=slot.moment.guessed)
    )
