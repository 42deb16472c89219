"""The talks and open proposals of one candidacy while its mails are read in order.

Refuses to read words: a slot comes in, and the book decides which talk it confirms, moves or adds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from bowout.steps.discovery import calendar
from bowout.steps.discovery import slot_words as words
from bowout.steps.discovery.candidacy import Interview
from bowout.steps.discovery.moment import zone_of
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.slots import Doing, Slot

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_SAME = timedelta(minutes=1)
_GRACE = timedelta(hours=2)  # a talk is moved or called off until it would be over
_NEAR = timedelta(minutes=75)
_RECENTLY = timedelta(days=4)
_LATE_ANSWER = timedelta(days=14)
_CHANGE_OF_CLOCK = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Talk:
    """A talk as it stands after the words read so far."""

    interview: Interview
    told: datetime  # when its latest word came
    quote: str = ""
    said_in: str = ""  # the message in which the quote stands
    cancelled: bool = False
    guessed: bool = False  # the half of the day was not said
    occurrence: str = ""  # which date of a repeating entry
    told_by: tuple[str, ...] = ()  # every message that named, moved or confirmed it


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """A slot that one side proposed and nobody has answered."""

    slot: Slot
    note: Note


@dataclass
class Book:
    """What stands so far. `their_zone` is the clock of the other side, where their words or mail show it."""

    home: tzinfo
    talks: list[Talk] = field(default_factory=list)
    proposals: list[Offer] = field(default_factory=list)
    their_zone: str | None = None
    asked_when: bool = False
    week: date | None = None  # a day of the week that was asked for
    replied: bool = False  # the person wrote since times were proposed to them
    moving: bool = False  # somebody asked for another time, and none is fixed yet
    named: set[tuple[str, str, datetime]] = field(default_factory=set)  # by which words, which moments were fixed
    moves: list[tuple[datetime, datetime, datetime]] = field(default_factory=list)  # told, from, to

    def see(self, note: Note) -> None:
        """Who wrote last, and whether they left the time to the person."""
        self.replied = bool(self.proposals) and (note.mine or self.replied)
        if not note.mine:
            self.asked_when = bool(words.WHEN.search(note.folded))
        if self.asked_when and words.NEXT_WEEK.search(note.folded):
            self.week = written(note).astimezone(self.home).date() + timedelta(days=7)

    def week_of(self, note: Note, *, moved: bool) -> date | None:
        """A day of the week that is spoken of: of the talk that is moved, of what was proposed, or asked for."""
        ahead = self.ahead(note)
        if moved and ahead:
            return ahead[0].interview.start.astimezone(self.home).date()
        since = written(note)
        today = since.astimezone(self.home).date()
        open_days = [
            one.slot.moment.day for one in self.proposals if one.slot.moment.day and one.slot.moment.day >= today
        ]
        return min(open_days) if open_days else self.week

    def add(self, new: Talk) -> None:
        """A talk at the same moment is the same talk; an entry knows more than words."""
        for at, old in enumerate(self.talks):
            if abs(old.interview.start - new.interview.start) <= _SAME or _same_entry(old, new):
                self._note_move(old, new)
                fuller = old.interview if old.interview.uid and not new.interview.uid else new.interview
                zone = fuller.zone or new.interview.zone or old.interview.zone
                kept = replace(fuller, cancel_url=fuller.cancel_url or old.interview.cancel_url, zone=zone)
                self.talks[at] = Talk(
                    interview=kept, told=max(old.told, new.told), quote=new.quote or old.quote, said_in=new.said_in or old.said_in,
                    cancelled=new.cancelled if new.told >= old.told else old.cancelled, occurrence=new.occurrence or old.occurrence,
                    told_by=tuple(dict.fromkeys((*old.told_by, *new.told_by))),
                )  # fmt: skip
                return
        self.talks.append(new)

    def _note_move(self, old: Talk, new: Talk) -> None:
        if old.interview.start != new.interview.start:
            self.moves.append((new.told, old.interview.start, new.interview.start))

    def moved_by(self, shift: timedelta, note: Note) -> datetime | None:
        """Where a talk stands that was moved by just this much a short while ago: who says so again moves nothing."""
        for told, old, new in self.moves:
            fresh = timedelta(0) <= written(note) - told <= _RECENTLY
            if (
                fresh
                and abs((new - old) - shift) <= _CHANGE_OF_CLOCK
                and any(one.interview.start == new for one in self.talks)
            ):
                return new
        return None

    def knows(self, slot: Slot) -> bool:
        """Whether a talk stands at this very moment."""
        return any(slot.start and abs(talk.interview.start - slot.start) <= _SAME for talk in self.talks)

    def ahead(self, note: Note) -> list[Talk]:
        """The talks that stand ahead of a mail, soonest first."""
        since = written(note) - _GRACE
        standing = [talk for talk in self.talks if talk.interview.start > since and not talk.cancelled]
        return sorted(standing, key=lambda talk: talk.interview.start)

    def on_day(self, day: date | None, note: Note) -> list[Talk]:
        """Those on one day of the person's calendar."""
        return [talk for talk in self.ahead(note) if talk.interview.start.astimezone(self.home).date() == day]

    def offers(self, note: Note) -> list[Offer]:
        """What the other side of this mail proposed, and can still be."""
        since = written(note)
        return [
            one for one in self.proposals
            if one.note.mine is not note.mine and not one.slot.moment.loose and one.slot.start and one.slot.start > since
        ]  # fmt: skip

    def passed(self, note: Note) -> list[Offer]:
        """What the other side proposed for a time that is over since a short while."""
        theirs = [one for one in self.proposals if one.note.mine is not note.mine and one.slot.start]
        since = written(note)
        return [one for one in theirs if one.slot.start and since - _LATE_ANSWER <= one.slot.start <= since]

    def counter(self, slot: Slot, note: Note) -> None:
        """Another time that somebody proposed for a talk by their calendar: it stands where it was until a yes."""
        self.propose([slot], note)
        self.moving = bool(self.ahead(note))

    def propose(self, fresh: Sequence[Slot], note: Note) -> None:
        """New proposals take the place of the same side's older ones."""
        others = [old for old in self.proposals if old.note.mine is not note.mine]
        self.proposals = [*others, *(Offer(slot=slot, note=note) for slot in fresh)]

    def means(self, slot: Slot, old: Slot, note: Note) -> bool:
        """Whether the slot, perhaps only a day or a time, names an older one: on either side's clock."""
        if old.start is None or slot.moment.loose:
            return False
        if slot.start is not None and abs(slot.start - old.start) <= _SAME:
            return True
        own = zone_of(slot.moment.zone)
        clocks = (
            [own] if own else [self.home, zone_of(old.moment.zone) or self.home, zone_of(self.their_zone) or self.home]
        )
        return any(
            _names(slot, old.start.astimezone(clock), written(note), vague=old.moment.guessed) for clock in clocks
        )

    def learn_zone(self, slot: Slot) -> None:
        """Words that name a known talk's moment with its zone tell in which zone the other side lives."""
        for at, talk in enumerate(self.talks):
            named = slot.moment.zone and slot.start and not talk.interview.zone
            if named and slot.start and abs(talk.interview.start - slot.start) <= _SAME:
                self.talks[at] = replace(talk, interview=replace(talk.interview, zone=slot.moment.zone))

    def cancel(self, note: Note, found: Sequence[Slot]) -> None:
        """The talk named, else the next one."""
        ahead = self.ahead(note)
        days = {slot.moment.day for slot in found if slot.moment.day}
        named = [talk for talk in ahead if talk.interview.start.astimezone(self.home).date() in days]
        for talk in (named or ahead)[:1]:
            at = self.talks.index(talk)
            self.talks[at] = replace(
                talk, cancelled=True, told=written(note), interview=replace(talk.interview, message=note.id)
            )
        self.proposals = []
        self.propose([slot for slot in found if slot.doing is Doing.PROPOSES and slot.start], note)

    def fix(self, slot: Slot, note: Note, *, source: Note, moved: bool) -> None:
        """A talk at this moment; when one is moved, it takes the place of the next one ahead."""
        assert slot.start is not None
        end = slot.end or slot.start + timedelta(hours=1)
        status = calendar.status(slot.start, end, written(note), cancelled=False)
        new = Talk(
            interview=Interview(start=slot.start, end=end, status=status, zone=slot.moment.zone, message=note.id),
            told=written(note), quote=slot.quote, said_in=source.id, guessed=slot.moment.guessed,
            told_by=tuple(dict.fromkeys((source.id, note.id))),
        )  # fmt: skip
        self.week, self.moving = None, False
        self.named.add((note.id, note.body, slot.start))
        if self.knows(slot):
            if moved:
                self._leave(slot, note)
            self.add(new)
            return
        known = [talk for talk in self.ahead(note) if self._confirms(slot, talk, note)]
        if known:
            return
        replaced = self._replaced(slot, note, moved=moved)
        if replaced is None:
            self.talks.append(new)
            return
        self._note_move(replaced, new)
        old = replaced.interview
        kept = replace(
            new.interview, uid=old.uid, title=old.title, organizer=old.organizer, cancel_url=old.cancel_url,
            invited=old.invited, zone=new.interview.zone or old.zone,
        )  # fmt: skip
        told_by = tuple(dict.fromkeys((*replaced.told_by, *new.told_by)))
        self.talks[self.talks.index(replaced)] = replace(
            new, interview=kept, occurrence=replaced.occurrence, told_by=told_by
        )

    def _leave(self, slot: Slot, note: Note) -> None:
        """Drops what was moved to a time that an entry typed in by hand shows already."""
        copied = [talk for talk in self.talks if talk.told == LONG_AGO and talk.interview.start == slot.start]
        others = [talk for talk in self.ahead(note) if talk.interview.start != slot.start and talk.told < written(note)]
        if copied and others:
            self.talks.remove(others[0])

    def _confirms(self, slot: Slot, talk: Talk, note: Note) -> bool:
        """The same weekday and time as a talk of a later week, or the same time in another's words."""
        clocks = {self.home, zone_of(talk.interview.zone) or self.home, zone_of(self.their_zone) or self.home}
        return slot.moment.at is not None and any(
            _names(slot, talk.interview.start.astimezone(clock), written(note), vague=talk.guessed) for clock in clocks
        )

    def _replaced(self, slot: Slot, note: Note, *, moved: bool) -> Talk | None:
        if slot.start is None:
            return None
        if moved:
            # An entry of one's own that already shows the new time needs no move.
            return next(iter(self.ahead(note)), None)
        others = [
            talk
            for talk in self.on_day(slot.start.astimezone(self.home).date(), note)
            if (note.id, note.body, talk.interview.start) not in self.named
        ]
        return next(iter(others), None)

    def repeated(self, slot: Slot, note: Note) -> bool:
        """Whether the person only names a talk again that stands: "I can live with the 17th at ten", "Tuesday it is"."""
        if not note.mine or self.moving:
            return False
        day = slot.moment.day if slot.moment.at is None else None
        again = [talk.interview.start.astimezone(self.home) for talk in self.ahead(note)]
        return self.knows(slot) or any(
            day and (one.date() == day or (slot.moment.bare and one.weekday() == day.weekday())) for one in again
        )

    def repeats(self, slot: Slot, note: Note) -> bool:
        """Whether the same mail has fixed a talk on this day already: "1.30pm (arrive 1.15pm)"."""
        named = [start for mail, said, start in self.named if (mail, said) == (note.id, note.body)]
        return any(slot.start and abs(start - slot.start) <= _NEAR and start != slot.start for start in named)


def _same_entry(old: Talk, new: Talk) -> bool:
    """The same entry of a calendar, and of a repeating one the same date."""
    one, other = old.interview, new.interview
    return bool(one.uid) and one.uid == other.uid and old.occurrence == new.occurrence


def written(note: Note) -> datetime:
    """When the mail was sent; long ago where that is unknown."""
    return note.message.sent or LONG_AGO


def _names(slot: Slot, local: datetime, since: datetime, *, vague: bool) -> bool:
    """Whether a day, a time or both, read on one clock, name the moment that this clock shows."""
    moment = slot.moment
    if moment.day is not None and moment.day != local.date():
        later_week = moment.bare and moment.day.weekday() == local.weekday() and local > since
        if not later_week:
            return False
    if moment.at is None:
        return moment.day is not None or moment.same_time
    exact = (local.hour, local.minute) == (moment.at.hour, moment.at.minute)
    half = (local.hour % 12, local.minute) == (moment.at.hour % 12, moment.at.minute)
    return exact or (half and (moment.guessed or vague))
