"""The moments one mail names, and what it does with each: fixes, proposes, moves, cancels, or only mentions it.

Reads one mail alone. Refuses to know which talks there already are: that is talks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from bowout.lazy import lazily
from bowout.steps.discovery.dates import Moment, Reader, moments
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import Sentences
from bowout.steps.discovery.says import Says


class Doing(StrEnum):
    """What a mail does with a moment."""

    FIXES = "fixes"
    PROPOSES = "proposes"
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


_ASKS = lazily(
    r"\b(would|does|do|could|can|how about|what about|are you|is) .{0,80}(work|suit|free|available|possible|ok|okay|convenient|manage|do|make|fit)"
    r"|\b(or|oder|ou|alternatively|alternativ|either|entweder|soit|any of|one of|which|options?|proposed|slots?|vorschlag|vorschlage|terminvorschlage|propose|proponemos|proposons|creneaux|opciones|opcion|folgende termine)\b"
    r"|\b(passt|wurde|ginge|geht|ware|klappt|konnten|konnte|konnen|hatten|hattest|haben sie|hast du|magst|mochtest)\b.{0,90}\?"
    r"|\b(conviendrait|convient|disponible|possible|irait|va-t-il|seriez|serait|pourriez|pouvez|peux)\b.{0,90}\?"
    r"|\b(viene bien|vendria bien|te va|le va|podrias|podria|puedes|puede|disponible|parece|cuadra|iria)\b.{0,90}\?"
    r"|\blet (me|us) know (if|whether|which|what)|\b(if|falls|wenn|si) (that|this|the|es|das|der|cela|ca|te|le) .{0,30}(work|suit|passt|convient|viene|va)"
)
_OFFERS_TIME = lazily(
    r"\b(i'm|i am|i could|i can|i'd be|i would be|free|available|availability|ich (konnte|kann|hatte|habe|bin)|hatte ich zeit|verfugbar|je (suis|peux|pourrais|serais)|disponible|dispo|puedo|podria|estoy|tengo)\b"
)
_ACCEPTS = lazily(
    r"\b(works|work for me|perfect|confirm\w*|see you|suits|great|sounds good|fine (for|with|by)|that's fine|happy with|i'll be there|will be there|looking forward|it is\b|let's do|i'll take|book me|yes|yep|sure|absolutely|ok|okay|lovely|brilliant|cool|(?:is|are|that's) (?:good|fine|perfect|great|ok)|good (?:for|with|by) me|i can do"
    r"|passt|gerne|ja\b|super|prima|alles klar|bestatig\w*|perfekt|einverstanden|bis dann|bis (montag|dienstag|mittwoch|donnerstag|freitag|morgen)|freue mich|klappt|geht klar|ich nehme|zusage|komme"
    r"|convient|parfait|oui|nickel|top|super|ok|d'accord|confirme|a (lundi|mardi|mercredi|jeudi|vendredi|demain)|avec plaisir|ca marche|c'est note|je serai|ca me va|entendu"
    r"|perfecto|vale|si,|claro|genial|confirmo|me (va|viene) (bien|perfecto|genial)|de acuerdo|alli estare|nos vemos|encantad\w|me parece bien|estupendo)\b"
)
_DEADLINE = lazily(
    r"(?:\b(?:by|before|until|till|no later than|deadline|due|end of|bis|bis zum|bis spatestens|spatestens|vor|avant|d'ici|jusqu'au|jusqu'a|au plus tard|antes del?|hasta|a mas tardar|since|seit|depuis|desde|after|nach|as of|ab dem|a partir (?:du|del)|start(?:ing)?(?: date)?(?: on)?|expires?|valid|posted|dated|vom|from last|born|geboren) (?:the |le |el |dem |den |am |on |zum )?)$"
)
_BEFORE_LENGTH = 26
_MOST_MOMENTS = 40  # of one mail: nobody proposes more, and a hostile one stops here
_AROUND = 300  # letters of its sentence on either side of a moment
_DURATION = lazily(
    r"\b(\d{1,3})[ -]?(?:min\b|mins\b|minutes?|minuten|minutos)|\b(1|one|an|eine|une|una|2|two|zwei|deux|dos|3|half a|halbe|half an)[ -]?(?:hours?|stunden?|heures?|horas?|std)\b"
)
_NUMBERS = {
    "1": 60,
    "one": 60,
    "an": 60,
    "eine": 60,
    "une": 60,
    "una": 60,
    "2": 120,
    "two": 120,
    "zwei": 120,
    "deux": 120,
    "dos": 120,
    "3": 180,
}
_TALK = lazily(
    r"\b(interview\w*|call|chat|meet\w*|speak\w*|talk\w*|conversation|appointment|visit|trial|come (in|by|over|round|along|to)|ring you|phone you|screen\w*|session|slot|onsite|coffee|panel|zoom|teams|video"
    r"|gesprach\w*|telefon\w*|termin\w*|vorstellungs\w*|kennenlern\w*|probe\w*|hospit\w*|treffen|besuch\w*|anruf\w*|rufe|vorbei\w*|einlad\w*|uhr|begruss\w*|erwarten"
    r"|entretien\w*|rendez-vous|rdv|rencontr\w*|echange\w*|appel\w*|visio\w*|essai|venir|venez|passer|recevoir|attend\w*|entrevue"
    r"|entrevista\w*|llamada|llamar\w*|reunion|cita|videollamada|prueba|vernos|pasate|pasa|ven|venir|esperamos|espero|hablamos|vemos)\b"
)


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
    head = note.head
    found = [moment for moment in moments(note.body, note.folded, reader) if not _is_deadline(note, moment)]
    read = [_slot(moment, note, sentences, home) for moment in found[:_MOST_MOMENTS]]
    kept = [slot for slot in read if slot.moment.start > head or slot.start is not None]
    return _together(_once(kept), note)


def _is_deadline(note: Note, moment: Moment) -> bool:
    return bool(_DEADLINE.search(note.folded[max(0, moment.start - _BEFORE_LENGTH) : moment.start]))


def _slot(moment: Moment, note: Note, sentences: Sentences, home: tzinfo) -> Slot:
    first, last = sentences.span(moment.start)
    last = max(last, sentences.span(max(moment.start, moment.end - 1))[1])
    said = note.folded[max(first, moment.start - _AROUND) : min(last, moment.end + _AROUND)]
    question = note.folded[first:last].rstrip().endswith("?")
    asked = question or bool(_ASKS.search(said)) or _asked_behind(note.folded, last)
    start = moment.when(home)
    return Slot(
        doing=_doing(note, said, asked=asked, question=question),
        moment=moment,
        start=start,
        end=_end(moment, start, note.folded) if start else None,
        quote=sentences.quote(moment.start, moment.end),
        asked=asked,
    )


_QUESTION_BEHIND = lazily(
    r"^\s*(?:(?:does|would|will|is|if|let (?:me|us) know)[^.!?]{0,50}(?:work|suit|ok|okay|fine|convenient|possible|good)[^.!?]{0,40}[?.]"
    r"|(?:passt|klappt|ginge|geht|ware)[^.!?]{0,40}\?|(?:cela|ca|est-ce)[^.!?]{0,60}\?|(?:te|le|os|que)[^.!?]{0,50}\?)"
)


def _asked_behind(folded: str, end: int) -> bool:
    """A sentence right behind that asks whether it suits."""
    return bool(_QUESTION_BEHIND.match(folded[end : end + 160]))


def _doing(note: Note, said: str, *, asked: bool, question: bool) -> Doing:
    if note.mine:
        if _ACCEPTS.search(said) and not question:
            return Doing.FIXES
        return Doing.PROPOSES if asked or _OFFERS_TIME.search(said) else Doing.MENTIONS
    if asked:
        return Doing.PROPOSES
    if _TALK.search(said) or _ACCEPTS.search(said) or note.says(*_TALKING):
        return Doing.FIXES
    return Doing.MENTIONS


_TALKING = (Says.INTERVIEW_INVITATION, Says.INTERVIEW_CONFIRMATION, Says.INTERVIEW_MOVED)


def _end(moment: Moment, start: datetime, folded: str) -> datetime:
    if moment.until is not None:
        until = datetime.combine(start.date(), moment.until, tzinfo=start.tzinfo)
        if until > start:
            return until
    length = _DURATION.search(folded[max(0, moment.start - 120) : moment.end + 120])
    minutes = 60
    if length:
        minutes = int(length[1]) if length[1] else _NUMBERS.get(length[2], 30)
    return start + timedelta(minutes=minutes if 10 <= minutes <= 480 else 60)


def _once(found: Sequence[Slot]) -> list[Slot]:
    """A moment named twice counts once; the firmer one stays."""
    kept: dict[object, Slot] = {}
    for slot in found:
        key = slot.start or (slot.moment.day, slot.moment.at)
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
    if len(outer) > 1 and not note.mine and _is_choice(note, outer):
        return [_proposed(slot) if slot in outer else slot for slot in listed]
    return listed


_CHOICE = lazily(
    r"\b(or|oder|ou|choose|choice|pick|select|options?|prefer\w*|following (times|slots|dates)|folgende\w* (termine?|zeiten)|auswahl|wahlen|choisir|choix|elige|elegir|opciones|availab\w*|best for you|work\w* best|let (me|us) know which|welche\w* (termin|zeit))\b"
)


def _is_choice(note: Note, outer: Sequence[Slot]) -> bool:
    first, last = outer[0].moment.start, outer[-1].moment.end
    around = note.folded[max(0, first - 200) : last + 200]
    return bool(_CHOICE.search(around)) and not note.says(Says.INTERVIEW_MOVED)


def _proposed(slot: Slot) -> Slot:
    return Slot(doing=Doing.PROPOSES, moment=slot.moment, start=slot.start, end=slot.end, quote=slot.quote, asked=True)


def accepts(note: Note) -> bool:
    """Whether the mail says yes to what was proposed."""
    body = note.folded[note.head :][:600]
    return bool(_ACCEPTS.search(body)) and not re.search(
        r"\b(doesn't|does not|can't|cannot|won't|not|nicht|leider|ne|pas|no puedo|no me)\b[^.!?]{0,30}\b(work|make|passt|klappt|convient|va|viene|possible)",
        body,
    )


_ORDINALS = (("first", "1st", "erste", "ersten", "premier", "primera", "primero"), ("second", "2nd", "zweite", "zweiten", "deuxieme", "segunda", "segundo"),
             ("third", "3rd", "dritte", "dritten", "troisieme", "tercera", "tercero"), ("last", "letzte", "letzten", "dernier", "ultima"))  # fmt: skip


def chosen(note: Note, count: int) -> int | None:
    """Which of `count` proposals the mail picks by number ("the second option")."""
    body = note.folded[note.head :][:600]
    for place, words in enumerate(_ORDINALS):
        if any(
            re.search(
                rf"\b{word} (one|option|slot|time|date|suggestion|termin|vorschlag|creneau|proposition|opcion|propuesta)",
                body,
            )
            for word in words
        ):
            return count - 1 if place == 3 else place if place < count else None
    return None
