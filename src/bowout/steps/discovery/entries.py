"""Which conversation a calendar entry belongs to: by its mail, its UID, its people, then the names in its words.

An entry of one's own may say no more than "Curt gate 4" or "Fraga, los Boira": it is weighed by whose name, firm and
words it shares, and by whether that conversation speaks of its very moment. Refuses to choose between two that fit alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property

from bowout.lazy import lazily
from bowout.steps.discovery import calendar
from bowout.steps.discovery.note import Author, Note, counterparts
from bowout.steps.discovery.people import is_referral
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.slots import Doing, Slot, slots
from bowout.steps.discovery.who import Me
from bowout.steps.event import Event

_WORD = lazily(r"[a-z0-9][a-z0-9'+-]*[a-z0-9]")
_GENERIC = frozenset(
    "group gmbh holding company corp care health healthcare hospital clinic clinica klinik klinikum spital school schule college university services service systems solutions software digital labs media people talent recruiting"
    " recruitment staffing consulting partners partner hotel restaurant bank city logistics foods food data tech technologies technology team jobs karriere careers career center centre international global deutschland france espana"
    " interview interviews call phone telefon entretien entrevista gesprach termin video visio zoom teams meet meeting google online first second erstes zweites with chez avec para"
    " street park house office mail cafe club shop store studio agency agentur personal personnel hiring human resources coffee lunch doctor frau herr monsieur madame senor senora manager head lead senior junior from about after before tour panel loop"
    " montag dienstag mittwoch donnerstag freitag monday tuesday wednesday thursday friday lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes".split()
)
_TALK = lazily(
    r"\b(?:interview\w*|call\w*|phone|zoom|teams|meet\w*|tel|telefon\w*|anruf\w*|ruft|gesprach\w*|entretien\w*|appel\w*|visio|entrevista\w*|llama\w*|video\w*|panel|onsite|screen\w*|vorstellung\w*|probe\w*|essai|prueba)\b"
)
_FIRM, _LAST, _FIRST, _SHARED, _MOMENT, _CHOICE, _SAYS_TALK = 3.0, 2.0, 1.5, 1.0, 2.0, 1.0, 0.5
_ENOUGH = 2.5
_CLEARLY = 0.5  # how much better than the next conversation
_MOST_SHARED = 2
_AFTER = timedelta(days=75)  # after the last message: nobody books further ahead


@dataclass(frozen=True, kw_only=True)
class _Home:
    """What tells one conversation in the words of an entry."""

    firms: frozenset[str]
    lasts: frozenset[str]
    firsts: frozenset[str]
    notes: tuple[Note, ...]
    zone: tzinfo

    @cached_property
    def words(self) -> frozenset[str]:
        """Every longer word of its messages."""
        return frozenset(word for note in self.notes for word in _tokens(note.folded[:4000]) if len(word) >= 4)

    @cached_property
    def moments(self) -> frozenset[datetime]:
        """Every moment it speaks of."""
        return frozenset(slot.start.astimezone(UTC) for slot in self._named if slot.start)

    @cached_property
    def choices(self) -> frozenset[datetime]:
        """Moments that were only one of several proposed in one mail: a person's life holds other things then."""
        fixed = {slot.start for slot in self._named if slot.doing is Doing.FIXES}
        several = [listed for listed in self._listed if len(listed) > 1]
        return frozenset(one.astimezone(UTC) for listed in several for one in listed if one not in fixed)

    @cached_property
    def _named(self) -> tuple[Slot, ...]:
        named = (slot for note in self.notes for slot in slots(note, self.zone))
        return tuple(slot for slot in named if slot.doing is not Doing.MENTIONS)

    @cached_property
    def _listed(self) -> list[list[datetime]]:
        return [
            [slot.start for slot in slots(note, self.zone) if slot.doing is Doing.PROPOSES and slot.start]
            for note in self.notes
        ]

    def covers(self, start: datetime) -> bool:
        """Whether an entry can be of its time."""
        sent = [note.message.sent for note in self.notes if note.message.sent]
        return not sent or min(sent) - timedelta(days=1) <= start <= max(sent) + _AFTER


class Homes:
    """Finds the group of every entry."""

    def __init__(self, groups: Sequence[Sequence[Profile]], events: Iterable[Event], me: Me, zone: tzinfo) -> None:
        self.by_message = {note.id: at for at, part in enumerate(groups) for one in part for note in one.notes}
        self.by_person = {email: at for at, part in enumerate(groups) for one in part for email in one.people}
        self.by_uid = {
            event.uid: self.by_message[event.message] for event in events if event.message in self.by_message
        }
        self.me = me
        self.homes = [_home(part, me, zone) for part in groups]
        self.shared = Counter(word for home in self.homes for word in home.firms | home.lasts | home.firsts)

    def of(self, event: Event) -> int | None:
        """The group's index, or None."""
        if event.uid in self.by_uid:
            return self.by_uid[event.uid]
        if event.message is not None:
            return self.by_message.get(event.message)
        for email in calendar.people_of(event, self.me):
            if email in self.by_person:
                return self.by_person[email]
        return self._by_words(event)

    def _by_words(self, event: Event) -> int | None:
        if event.start is None or event.all_day:
            return None
        said = _tokens(fold(f"{event.summary}\n{event.location}"))
        told = _tokens(fold(event.description[:1000]))
        scored = sorted(
            (
                (self._score(home, event.start, said, told), at)
                for at, home in enumerate(self.homes)
                if home.covers(event.start)
            ),
            reverse=True,
        )
        if not scored or scored[0][0] + _SAYS_TALK * bool(_TALK.search(fold(event.summary))) < _ENOUGH:
            return None
        return scored[0][1] if len(scored) == 1 or scored[0][0] - scored[1][0] >= _CLEARLY else None

    def _score(self, home: _Home, start: datetime, said: Sequence[str], told: Sequence[str]) -> float:
        words = {word for word in said if word not in _GENERIC}
        firms = {word for word in words if _is_firm(word, home.firms)} | {
            word for word in told if word in home.firms and len(word) >= 6
        }
        lasts, firsts = words & home.lasts, (words & home.firsts) - (words & home.lasts)
        score = _FIRM * bool(firms) + _LAST * bool(lasts - firms) + _FIRST * bool(firsts)
        moment = start.astimezone(UTC)
        at_moment = moment in home.moments
        if score or at_moment:
            rest = [word for word in words - firms - lasts - firsts if len(word) >= 4 and word in home.words]
            score += min(len(rest), _MOST_SHARED) * _SHARED
        return score + (_CHOICE if moment in home.choices else _MOMENT) * at_moment


def _is_firm(word: str, firms: frozenset[str]) -> bool:
    """A word of the name, or the beginning of a name that a domain writes as one word ("ironwood", "ironwoodbrewing")."""
    return word in firms or (len(word) >= 5 and any(firm.startswith(word) for firm in firms))


def _home(part: Sequence[Profile], me: Me, zone: tzinfo) -> _Home:
    notes = tuple(note for one in part for note in one.notes if not is_referral(note))
    labels = {piece for one in part for site in one.sites for piece in _pieces(site)}
    names = {word for one in part for name, weight in one.names.items() if weight >= 4 for word in _tokens(fold(name))}
    mine = {*fold(me.name).split()}
    firms = frozenset(word for word in labels | names if len(word) >= 4 and word not in _GENERIC and word not in mine)
    persons = [_tokens(fold(name)) for name in _persons(notes, me)]
    lasts = frozenset(name[-1] for name in persons if len(name) >= 2 and len(name[-1]) >= 3) - mine
    firsts = frozenset(name[0] for name in persons if name and len(name[0]) >= 3) - mine
    return _Home(firms=firms, lasts=lasts, firsts=firsts, notes=notes, zone=zone)


def _persons(notes: Sequence[Note], me: Me) -> set[str]:
    """The names of people on the other side, as their addresses and chats show them."""
    named = {one.name for note in notes for one in counterparts(note, me) if note.author is not Author.CALENDAR}
    return {name for name in named if 1 <= len(name.split()) <= 4}


def _pieces(site: str) -> set[str]:
    label = site.partition(".")[0]
    return {_plain(label.replace("-", "")), *(_plain(piece) for piece in label.split("-"))}


def _tokens(folded: str) -> list[str]:
    return [_plain(word.removesuffix("'s")) for word in _WORD.findall(folded)]


def _plain(word: str) -> str:
    """Umlauts alike, however written: "Almgrün", "almgruen"."""
    return word.replace("ue", "u").replace("ae", "a").replace("oe", "o").strip("'-+")


def entries(
    groups: Sequence[Sequence[Profile]], events: Sequence[Event], me: Me, zone: tzinfo
) -> Mapping[int, list[Event]]:
    """Every entry, in each of its versions, by the group it belongs to."""
    found: dict[int, list[Event]] = {index: [] for index in range(len(groups))}
    homes = Homes(groups, events, me, zone)
    for event in events:
        index = homes.of(event)
        if index is not None:
            found[index].append(event)
    return found
