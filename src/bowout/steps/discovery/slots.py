"""The moments one mail names, and what it does with each: fixes, proposes, drops, or only mentions it.

Reads one mail alone. Refuses to know which talks there already are: that is talks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise

from bowout.lazy import lazily
from bowout.steps.discovery import slot_words as words
from bowout.steps.discovery.dates import Moment, Reader, moments
from bowout.steps.discovery.moment import Clock
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import Sentences
from bowout.steps.discovery.says import Says


class Doing(StrEnum):
    """What a mail does with a moment."""

    FIXES = "fixes"
    PROPOSES = "proposes"
    DROPS = "drops"  # says that it does not suit, or no longer
    MENTIONS = "mentions"


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """A moment of a mail. `start` is None where only a day or only a time is named."""

    doing: Doing
    moment: Moment
    start: datetime | None
    end: datetime | None
    quote: str
    asked: bool = False  # stands in a question
    settled: bool = False  # said as a thing already agreed
    plain: bool = False  # only mentioned, but nothing says that it is something else


_BEFORE_LENGTH = 26
_MOST_MOMENTS = 40  # of one mail: nobody proposes more, and a hostile one stops here
_LONGEST = 16_000  # letters of one mail that are read for moments
_AROUND = 300  # letters of its sentence on either side of a moment
_LINE_HEAD = lazily(r"\n(?=[ \t]{0,8}[^\n:]{2,24}: ?\S)|(?<=\S)\n(?=[A-ZÄÖÜÉ¿¡])(?<=[^,]\n)")
_DURATION = lazily(
    r"\b(\d{1,3})[ -]?(?:min\b|mins\b|minutes?|minuten|minutos)|\b(1|one|an|eine|une|una|2|two|zwei|deux|dos|3|half a|halbe|half an)[ -]?(?:hours?|stunden?|heures?|horas?|std)\b"
)
_HOURS = {"1": 60, "one": 60, "an": 60, "eine": 60, "une": 60, "una": 60, "2": 120, "two": 120, "zwei": 120, "deux": 120, "dos": 120, "3": 180}  # fmt: skip


def day_first(note: Note, home: tzinfo) -> bool:
    """Whether 3/4 is the third of April: not in English mail of somebody whose home is in America."""
    american = str(home).startswith(("America/", "US/"))
    return not (american and note.languages[:1] == ("en",))


def slots(note: Note, home: tzinfo) -> list[Slot]:
    """Every moment of the mail with what it does, in the order written."""
    written = note.message.sent
    if written is None or note.author in (Author.CALENDAR, Author.AWAY):
        return []
    reader = Reader(written=written.astimezone(home).date(), day_first=day_first(note, home), languages=note.languages)
    sentences = Sentences(note.body)
    named = moments(note.body[:_LONGEST], note.folded[:_LONGEST], reader)
    found = [moment for moment in named if not _is_deadline(note, moment)]
    read = [_slot(moment, note, sentences, home, named) for moment in found[:_MOST_MOMENTS]]
    kept = [slot for slot in read if slot.moment.start > note.head or slot.start is not None]
    return _together(_on_one_clock(_once(kept)), note)


def _is_deadline(note: Note, moment: Moment) -> bool:
    before = note.folded[max(0, moment.start - _BEFORE_LENGTH) : moment.start]
    dated = moment.at is None or not moment.loose
    return bool(
        (moment.at is None and words.START.search(before))
        or (dated and words.DEADLINE.search(before) and not _ON_CLOCK.match(note.folded[moment.start : moment.end]))
        or words.EVERY.search(before)
        or (moment.day is not None and words.DEADLINE_CUE.match(note.folded[moment.start : moment.end]))
        or (moment.day is None and words.EQUALS.search(before) and not moment.shift)
    )


_ON_CLOCK = lazily(r"(?:after|before|nach|vor|apres|avant) ")


def _clause(note: Note, sentences: Sentences, moment: Moment) -> tuple[int, int]:
    """The sentence around a moment; in a list of labelled lines, the line."""
    first, last = sentences.span(moment.start)
    last = max(last, sentences.span(max(moment.start, moment.end - 1))[1])
    if first < note.head <= moment.start:
        first = note.head
    for cut in _LINE_HEAD.finditer(note.body, first, last):
        if cut.end() <= moment.start:
            first = cut.end()
        elif cut.start() >= moment.end:
            return first, cut.start()
    return first, last


_STOP = lazily(r"[.!?]\s")  # an hour's full stop ends a sentence here: "at 4. If that doesn't work"
_PARTS = lazily(r"[,;:]| (?:and|but|und|aber|et|mais|y|pero) ")


def _part(note: Note, moment: Moment, first: int, last: int, found: Sequence[Moment]) -> str:
    """The clause; where it names several moments, the part of it around this one."""
    stops = [stop.end() for stop in _STOP.finditer(note.folded, first, moment.start)]
    stop = _STOP.search(note.folded, moment.end, last)
    first, last = stops[-1] if stops else first, stop.start() if stop else last
    if sum(first <= other.start < last for other in found) <= 1:
        return note.folded[max(first, moment.start - _AROUND) : min(last, moment.end + _AROUND)]
    before = [cut.end() for cut in _PARTS.finditer(note.folded, first, moment.start)]
    behind = _PARTS.search(note.folded, moment.end, last)
    return note.folded[before[-1] if before else first : behind.start() if behind else last]


def _slot(moment: Moment, note: Note, sentences: Sentences, home: tzinfo, found: Sequence[Moment]) -> Slot:
    first, last = _clause(note, sentences, moment)
    said = note.folded[max(first, moment.start - _AROUND) : min(last, moment.end + _AROUND)]
    question = note.folded[first:last].rstrip().endswith("?") and note.author is not Author.ROBOT
    asked = _is_asked(note, said, last, question=question)
    start = moment.when(home)
    before = note.folded[max(first, moment.start - _BEFORE_LENGTH) : moment.start]
    part = _part(note, moment, first, last, found)
    told = note.folded[first : moment.start]
    if moment.bare and words.PAST.search(told):
        start, moment = None, replace(moment, at=None)
    former = (
        words.MOVES.search(said) and words.FORMER.search(told) and sum(first <= one.start < last for one in found) > 1
    )
    busy = note.mine and not question and words.BUSY.search(part) and not words.ACCEPTS.search(part)
    drops = (
        busy
        or former
        or words.INSTEAD_OF.search(before)
        or (words.REFUSES.search(part) and not question and not _turns(part))
    )
    doing = Doing.DROPS if drops else _doing(note, said, moment, asked=asked, question=question)
    return Slot(
        doing=doing, moment=moment, start=start, end=end_of(moment, start, note.folded) if start else None,
        quote=sentences.quote(moment.start, moment.end), asked=asked, settled=bool(words.SETTLED.search(said)) and not question,
        plain=doing is Doing.MENTIONS and not words.ELSE.search(said) and not words.NEVER.search(said),
    )  # fmt: skip


def _is_asked(note: Note, said: str, last: int, *, question: bool) -> bool:
    if note.author is Author.ROBOT and words.SCHEDULED.search(note.folded):
        return False
    return question or bool(words.ASKS.search(said) or words.TENTATIVE.search(said)) or _asked_behind(note.folded, last)


_QUESTION_BEHIND = lazily(
    r"^\s*(?:(?:does|would|will|is|if|let (?:me|us) know)(?![^.!?]{0,40}\b(?:n't|not|doesn't|isn't|don't))[^.!?]{0,50}(?:work|suit|ok|okay|fine|convenient|possible|good)[^.!?]{0,40}[?.]"
    r"|(?:passt|klappt|ginge|geht|ware)[^.!?]{0,40}\?|(?:cela|ca|est-ce)[^.!?]{0,60}\?|(?:te|le|os|que)[^.!?]{0,50}\?|(?:which|what|welche\w*|was|quel\w*|lequel|laquelle|cual\w*)[^.!?]{0,60}\?)"
)


def _asked_behind(folded: str, end: int) -> bool:
    """A sentence right behind that asks whether it suits."""
    return bool(_QUESTION_BEHIND.match(folded[end : end + 160]))


def _doing(note: Note, said: str, moment: Moment, *, asked: bool, question: bool) -> Doing:
    if words.NEVER.search(said) or (words.ELSE.search(said) and not words.PLAINLY_TALK.search(said)):
        return Doing.MENTIONS
    if note.mine:
        return _own_doing(said, moment, asked=asked, question=question)
    if asked or moment.loose:
        return Doing.PROPOSES
    if (
        words.TALK.search(said)
        or words.ACCEPTS.search(said)
        or words.MOVES.search(said)
        or words.SETTLED.search(said)
        or _speaks_of_talk(note)
    ):
        return Doing.FIXES
    return Doing.MENTIONS


_MAYBE = 0.4  # of the model of sentences: enough where a moment stands beside it


def _speaks_of_talk(note: Note) -> bool:
    """Whether the mail as a whole invites, confirms or moves."""
    return note.says(*_TALKING) is not None or any(note.sense.act(kind.value) >= _MAYBE for kind in _TALKING)


_BUT = lazily(r"\b(?:but|instead|aber|sondern|stattdessen|mais|plutot|pero|sino|we have moved|konnen sie|pouvez)\b")


def _turns(said: str) -> bool:
    """Whether a refusal turns to what goes instead: "can't do Tuesday but Thursday at 3 works"."""
    return bool(_BUT.search(said))


def _own_doing(said: str, moment: Moment, *, asked: bool, question: bool) -> Doing:
    if words.ACCEPTS.search(said) and not question and not moment.loose:
        return Doing.FIXES
    return Doing.PROPOSES if asked or words.OFFERS_TIME.search(said) or moment.loose else Doing.MENTIONS


_TALKING = (Says.INTERVIEW_INVITATION, Says.INTERVIEW_CONFIRMATION, Says.INTERVIEW_MOVED)


def end_of(moment: Moment, start: datetime, folded: str) -> datetime:
    """The end named, else the length named nearby, else an hour on."""
    if moment.until is not None:
        until = datetime.combine(start.date(), moment.until, tzinfo=start.tzinfo)
        if until > start:
            return until
    length = _DURATION.search(folded[max(0, moment.start - 120) : moment.end + 120])
    minutes = 60
    if length:
        minutes = int(length[1]) if length[1] else _HOURS.get(length[2], 30)
    return start + timedelta(minutes=minutes if 10 <= minutes <= 480 else 60)


def _once(found: Sequence[Slot]) -> list[Slot]:
    """A moment named twice counts once; the firmer one stays."""
    kept: dict[object, Slot] = {}
    for slot in found:
        key = slot.start or (slot.moment.day, slot.moment.at, slot.moment.shift, slot.moment.same_time)
        if key not in kept or (kept[key].doing is not Doing.FIXES and slot.doing is Doing.FIXES):
            kept[key] = slot
    return list(kept.values())


def _together(found: list[Slot], note: Note) -> list[Slot]:
    """Several fixed moments in one mail of theirs are a choice, unless they are one day's agenda or several talks."""
    fixed = [slot for slot in found if slot.doing is Doing.FIXES and slot.start]
    spans = [(slot.start, slot.end) for slot in fixed if slot.start and slot.end and slot.moment.until]
    inside = {id(slot) for slot in fixed for first, last in spans if slot.start and first < slot.start < last}
    outer = [slot for slot in fixed if id(slot) not in inside]
    listed = [slot for slot in found if id(slot) not in inside]
    bare = [slot for slot in listed if slot.start and slot.doing is Doing.MENTIONS]
    offered = outer or ([] if any(slot.doing is Doing.PROPOSES for slot in listed) else bare)
    if len(offered) > 1 and not note.mine and _is_choice(note, offered):
        return [replace(slot, doing=Doing.PROPOSES, asked=True) if slot in offered else slot for slot in listed]
    return _as_list(listed, note)


_LISTED = lazily(
    r"(?: ?(?:h|uhr|hrs?|heures?|horas?|o'?clock)\b)?[\s,;/|*•–-]{0,6}(?:\(?(?:[1-5a-d]\)|or|oder|ou|o|u|bzw\.?|alternativ(?:ely)?|alternativement|sonst|otherwise|and|und|et|y)[\s,]{0,2}(?:else |even |auch |sonst |bien |alors |tambien )?)?(?:(?:on|at|am|um|den|der|the|le|el|a|las|la) ){0,2}"
)
_ALTERNATIVE = lazily(r"\b(?:or|oder|ou|o|u|bzw|alternativ\w*|sonst|otherwise)\b")


def _as_list(listed: list[Slot], note: Note) -> list[Slot]:
    """Moments side by side are one choice where one of them is proposed or an "or" joins them."""
    read = list(listed)
    for one, other in (*pairwise(range(len(read))), *pairwise(range(len(read) - 1, -1, -1))):
        slot, beside = read[one], read[other]
        first, second = sorted((slot.moment, beside.moment), key=lambda moment: moment.start)
        between = note.folded[first.end : second.start]
        timed = slot.start is not None and beside.start is not None
        chosen_from = slot.doing is Doing.PROPOSES or bool(_ALTERNATIVE.search(between))
        firm = beside.doing is Doing.FIXES or (beside.doing is Doing.MENTIONS and beside.plain)
        if timed and firm and chosen_from and _LISTED.fullmatch(between):
            read[other] = replace(beside, doing=Doing.PROPOSES, asked=True)
            if slot.doing is Doing.FIXES:
                read[one] = replace(slot, doing=Doing.PROPOSES, asked=True)
    return read


def _on_one_clock(found: list[Slot]) -> list[Slot]:
    """Of one moment on two clocks the reader's own decides: "5pm your time (9am for us)"."""
    read = [slot for slot in found if slot.moment.clock is Clock.READER and slot.moment.day and not slot.moment.zone]
    days = {slot.moment.day for slot in read}
    kept = [
        slot for slot in found if slot in read or slot.moment.day not in days or slot.moment.clock is not Clock.WRITER
    ]
    ours = {slot.moment.day for slot in kept if slot.moment.at and slot.moment.clock is not Clock.OTHER}
    return [
        slot for slot in kept
        if slot.moment.clock is not Clock.OTHER or slot.moment.zone or slot.moment.day not in ours
    ]  # fmt: skip


def _is_choice(note: Note, outer: Sequence[Slot]) -> bool:
    first, last = outer[0].moment.start, outer[-1].moment.end
    around = note.folded[max(0, first - 200) : last + 200]
    return bool(words.CHOICE.search(around)) and not note.says(Says.INTERVIEW_MOVED)


_SHORT = 14  # words of a plain yes


_PIECE = lazily(r"[^,;.!?\n]+[,;.!?\n]?|[,;.!?\n]")
# Of a day named only for want of a better one.
_AT_WORST = lazily(
    r"\b(?:but|if need be|at a push|if (?:i|we) (?:must|have to)|aber|notfalls|zur not|wenn es (?:sein muss|nicht anders geht)|mais|au pire|a la rigueur|pero|si no (?:hay|queda)|week after|woche darauf|semaine d'apres|semana siguiente)\b"
)


def accepts(note: Note, *, named: bool = False, dropped: Sequence[Slot] = ()) -> bool:
    """Whether the mail says yes to what was proposed: in plain words, or by a short answer that refuses and asks nothing.

    One that names a day may say that it is the better one, and why the others (`dropped`) are not.
    """
    body = _without(note, dropped).strip()[:600]
    if words.DEFERS.search(body) or words.REFUSES.search(body):
        return False
    short = (
        0 < len(body.split()) <= _SHORT
        and "?" not in body
        and note.mine
        and not (_AT_WORST if named else words.HEDGES).search(body)
    )
    return bool(words.ACCEPTS.search(body)) or short


def _without(note: Note, dropped: Sequence[Slot]) -> str:
    """The mail without the parts in which a moment is said not to suit."""
    places = [slot.moment.start for slot in dropped if slot.doing is Doing.DROPS]
    if not places:
        return note.folded[note.head :]
    pieces = _PIECE.finditer(note.folded, note.head)
    return "".join(piece[0] for piece in pieces if not any(piece.start() <= at < piece.end() for at in places))


_BARE_HOUR = lazily(
    r"^\W{0,3}(?:(?:the|let's (?:do|say)|um|a las?|las?|at) )?(\d{1,2})(?:[:.h](\d\d))?(?= ?(?:please|works|is|bitte|passt|geht|mejor|por favor|s'il|svp|[,.!]|$))"
)


def bare_hour(note: Note) -> Slot | None:
    """An hour without any cue, which only an answer to proposals can mean: "3 please"."""
    found = _BARE_HOUR.search(note.folded[note.head :].strip()[:40])
    if not found or not 1 <= int(found[1]) <= 23:
        return None
    moment = Moment(at=time(int(found[1]), int(found[2] or 0) % 60), start=0, end=1, guessed=int(found[1]) <= 12)
    return Slot(doing=Doing.FIXES, moment=moment, start=None, end=None, quote="")


_ORDINALS = (("first", "1st", "former", "erste", "ersten", "erster", "premier", "premiere", "primera", "primero"), ("second", "2nd", "latter", "zweite", "zweiten", "zweiter", "deuxieme", "second", "seconde", "segunda", "segundo"),
             ("third", "3rd", "dritte", "dritten", "dritter", "troisieme", "tercera", "tercero"), ("last", "letzte", "letzten", "letzter", "dernier", "derniere", "ultima", "ultimo"))  # fmt: skip
_PICKED = r"(?: (?:one|option|slot|time|date|suggestion|termin|vorschlag|variante|creneau|proposition|date|horaire|opcion|propuesta|hueco|fecha|works|is fine|suits|please|passt|ware|me convient|me va|me viene)\b|[.,!]|$)"
_NUMBERED = lazily(r"\b(?:option|slot|vorschlag|termin|choix|opcion|number|nr\.?|no\.?|variante) ?#?(\d|a|b|c)\b")


def chosen(note: Note, count: int) -> int | None:
    """Which of `count` proposals the mail picks by number ("the second option")."""
    body = note.folded[note.head :].strip()[:600]
    numbered = _NUMBERED.search(body)
    if numbered:
        place = "abc".index(numbered[1]) if numbered[1] in "abc" else int(numbered[1]) - 1
        return place if 0 <= place < count else None
    for place, names in enumerate(_ORDINALS):
        if any(re.search(rf"\b{name}{_PICKED}", body) for name in names):
            return count - 1 if place == 3 else place if place < count else None
    return None
