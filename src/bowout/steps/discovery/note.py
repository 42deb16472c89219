"""One message, read for what it says: a pure function of the message and of whose mailbox it is.

Refuses to know any other message: what belongs together and how it ended is decided later, on notes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, is_assessment_vendor, is_board, is_scheduler, is_shared_relay, reach_of
from bowout.steps.discovery.phrases import Found, Sentences, find, fold, languages_of
from bowout.steps.discovery.roles import names_occupation
from bowout.steps.discovery.says import Noise, Says
from bowout.steps.discovery.sense import Sense, sense_of
from bowout.steps.discovery.who import Me
from bowout.steps.message import Message


class Author(StrEnum):
    """Who stands behind a message."""

    ME = "me"
    PERSON = "person"
    ROBOT = "robot"
    CALENDAR = "calendar"  # written by a calendar, though a person pressed the button
    AWAY = "away"  # an absence note


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """One thing a message says, with the words that say it."""

    says: Says
    strong: bool
    quote: str
    at: int  # where in the read text
    outright: bool = True  # in a phrase of the lexicon, and not only by the weights of its words


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """A message and its reading. `body` is the subject and what its author wrote, as one text."""

    message: Message
    author: Author
    body: str
    folded: str
    languages: tuple[str, ...]
    sayings: tuple[Saying, ...] = ()
    noise: tuple[tuple[Noise, str], ...] = ()
    core_words: int = 0  # how many kinds of words only a job search uses
    sense: Sense = field(default_factory=Sense, repr=False)  # what the models of words make of it

    @property
    def id(self) -> str:
        """The message's id."""
        return self.message.id

    @property
    def mine(self) -> bool:
        """Whether the person wrote it."""
        return self.author is Author.ME

    @property
    def head(self) -> int:
        """How many letters of `body` are the subject."""
        return len(self.message.subject) if self.body.startswith(self.message.subject) else 0

    @property
    def spoken(self) -> str:
        """What its author wrote, without the subject."""
        return self.body[self.head :].lstrip()

    @property
    def mark(self) -> str:
        """Who stands behind it, as the models of words know them."""
        return _MARKS.get(self.author, "robot")

    def says(self, *kinds: Says) -> Saying | None:
        """The strongest saying of these kinds."""
        weak = None
        for saying in self.sayings:
            if saying.says in kinds:
                if saying.strong:
                    return saying
                weak = weak or saying
        return weak

    def strength(self, says: Says) -> float:
        """How surely it says this: 1 in so many words, a half when it is only likely, else 0."""
        found = self.says(says)
        return 0.0 if found is None else 1.0 if found.strong else 0.5

    def is_noise(self, *kinds: Noise) -> bool:
        """Whether it has a mark of one of these kinds of noise."""
        return any(kind in kinds for kind, _ in self.noise)


_MARKS = {Author.ME: "me", Author.PERSON: "person"}
_OTHER_LEXICONS = frozenset({"job", "noise"})
_OWN = frozenset(says for says in Says if says.value.startswith("own_"))
_IF = lazily(
    r"\b(if|should you|should we|should your|unless|in case|whether|in the event|when we|falls|wenn|sollten?|ob|si|au cas|en caso|cuando|sans (?:reponse|nouvelles|retour)|ohne (?:ruckmeldung|antwort)|si no recib\w+|no response|"
    r"only (those|shortlisted|candidates)|nur bei|not heard|don't hear|do not hear|can't reply to every)\b"
)
_UNSUBSCRIBE = lazily(
    r"\b(unsubscribe|abbestellen|desabonner|desinscri\w+|darse de baja|cancelar (tu |su )?suscripcion)\b"
)
_AWAY_SUBJECT = lazily(
    r"^(re: |aw: )?(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office|ooo\b|abwesen|automatische antwort|reponse automatique"
    r"|absence|respuesta automatica|fuera de (la )?oficina|ausen)"
)
_FORWARD_HEAD = lazily(
    r"^-{2,} ?(forwarded|original|weitergeleitet|urspr|message (transf|d'or)|mensaje)", re.MULTILINE | re.IGNORECASE
)


def read(message: Message, me: Me) -> Note:
    """The message's reading: by phrases first, and by the model of words what no phrase tells."""
    note = by_phrases(message, me)
    return note if message.list_id or note.author is Author.AWAY else _weighed(note)


def by_phrases(message: Message, me: Me) -> Note:
    """What the lexicon alone makes of the message."""
    author = _author(message, me)
    body = _body(message, author, me)
    folded = fold(body)
    languages = languages_of(folded)
    found = list(find(folded, ("job", "noise", "ends", "approach", *languages)))
    core_words = sum(one.phrase.strong for one in found if one.phrase.lexicon == "job") + names_occupation(
        folded[:4000]
    )
    sentences = Sentences(body)
    noise = tuple(
        (Noise(one.phrase.key), sentences.quote(one.start, one.end)) for one in found if one.phrase.lexicon == "noise"
    )
    # How to unsubscribe stands in the footer, below the author's own words.
    if not any(kind is Noise.BULK for kind, _ in noise) and _UNSUBSCRIBE.search(fold(message.text[-1500:])):
        noise = (*noise, (Noise.BULK, ""))
    if author is Author.PERSON and any(kind is Noise.ROBOT for kind, _ in noise):
        author = Author.ROBOT
    return Note(
        message=message,
        author=author,
        body=body,
        folded=folded,
        languages=languages,
        sayings=_sayings(sentences, folded, found, mine=author is Author.ME) if author is not Author.AWAY else (),
        noise=noise,
        core_words=core_words,
    )


_SURE_OF = {Says.OFFER: 0.92, Says.OWN_ACCEPTANCE: 0.85, Says.ONBOARDING: 0.85}  # what moves the gate needs more
_SURE = 0.75  # from here on the model's word is as good as a phrase's
_LIKELY = 0.5


_REFUSALS = (Says.OWN_DECLINE, Says.OWN_WITHDRAWAL)  # a phrase that accepts in so many words is no refusal


def _weighed(note: Note) -> Note:
    """The note with what the models of words make of it, and the meanings of which no phrase told."""
    sense = sense_of(note.body, note.mark)
    known = {saying.says for saying in note.sayings if saying.strong}
    said_yes = [one.at for one in note.sayings if one.strong and one.says is Says.OWN_ACCEPTANCE]
    found = tuple(
        Saying(
            says=says, strong=score >= _SURE_OF.get(says, _SURE), quote=note.body[first:last], at=first, outright=False
        )
        for says in Says
        if says not in known and ((says in _OWN) is note.mine or says in _EITHER)
        for score, first, last in [sense.acts.get(says.value, (0.0, 0, 0))]
        if score >= _LIKELY and not (says in _REFUSALS and any(first <= at < last for at in said_yes))
    )
    named = {saying.says for saying in found}
    kept = tuple(saying for saying in note.sayings if saying.says not in named)
    return replace(note, sense=sense, sayings=(*kept, *found))


def body_of(message: Message, me: Me) -> str:
    """What is read of a message: its subject and what its author wrote."""
    return _body(message, _author(message, me), me)


def _body(message: Message, author: Author, me: Me) -> str:
    """Subject and own words; a mail the person sent to themself, or forwarded on, is read whole."""
    said = message.said
    if not said.strip() or (author is Author.ME and _to_self(message, me)) or _FORWARD_HEAD.search(message.text[:2000]):
        said = message.text
    if author is Author.CALENDAR and (described := _described(message)) and described[:80] not in said:
        said = f"{said}\n\n{described}".strip()
    return f"{message.subject}\n\n{said}"


_DESCRIPTION = lazily(r"^(?:DESCRIPTION|COMMENT)(?:;[^:\n]{0,200})?:(.{1,4000})$", re.MULTILINE | re.IGNORECASE)
_FOLD = lazily(r"\r?\n[ \t]")
_ZONE = lazily(r"^BEGIN:VTIMEZONE$.{0,20000}?^END:VTIMEZONE$", re.MULTILINE | re.DOTALL)  # has remarks of its own


def _described(message: Message) -> str:
    """What an invitation or a cancellation says in its entry (RFC 5545 section 3.8.1.5)."""
    raw = b"\n".join(message.calendars)[:_LONGEST_ENTRY].decode("utf-8", "replace")
    found = _DESCRIPTION.findall(_ZONE.sub("", _FOLD.sub("", raw).replace("\r", "")))
    return "\n".join(re.sub(r"\\([nN,;\\])", _unescaped, text) for text in dict.fromkeys(found))


_LONGEST_ENTRY = 60_000  # bytes of calendar parts that are looked at for words


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _to_self(message: Message, me: Me) -> bool:
    return bool(message.to) and all(me.is_me(one) for one in message.to)


def _author(message: Message, me: Me) -> Author:
    if me.wrote(message):
        return Author.ROBOT if _to_self(message, me) else Author.ME
    if message.auto_submitted:
        return Author.AWAY if _AWAY_SUBJECT.match(fold(message.subject)) else Author.ROBOT
    if _AWAY_SUBJECT.match(fold(message.subject)):
        return Author.AWAY
    if message.calendars and _is_calendar_mail(message):
        return Author.CALENDAR
    return _author_by_address(message)


_CALENDAR_SUBJECT = lazily(
    r"^(updated |canceled |cancelled |aktualisierte |abgesagte? |neue )?(invitation|event|accepted|declined|tentative|canceled|cancelled|updated|"
    r"einladung|zugesagt|abgelehnt|abgesagt|aktualisiert\w*|termin|annule|accepte|refuse|invitacion|aceptad\w|cancelad\w|rechazad\w)\b.{0,30}:"
)


def _is_calendar_mail(message: Message) -> bool:
    """An invitation with a person's own words in it (more than a place and a link) counts as theirs."""
    if _CALENDAR_SUBJECT.match(fold(message.subject)) or not message.said.strip():
        return True
    return not (re.match(r"(re|aw|tr|rv) ?:", fold(message.subject)) and len(message.said.split()) >= 12)


def _author_by_address(message: Message) -> Author:
    sender = message.sender
    if sender is None:
        return Author.ROBOT
    reach = reach_of(sender)
    answer = [reach_of(one) for one in message.reply_to]
    if reach is Reach.NO_REPLY and not any(one in (Reach.PERSON, Reach.RELAY) for one in answer):
        return Author.ROBOT
    if is_scheduler(sender.domain) or is_assessment_vendor(sender.domain):
        return Author.ROBOT
    if is_board(sender.domain) and reach is not Reach.RELAY:
        return Author.ROBOT
    if message.bulk and not message.in_reply_to and (is_shared_relay(sender.domain) or reach is not Reach.PERSON):
        return Author.ROBOT
    return Author.PERSON


def _sayings(sentences: Sentences, folded: str, phrases: Sequence[Found], *, mine: bool) -> tuple[Saying, ...]:
    """What the lexicon finds: a strong phrase decides, two different soft ones do together."""
    strong: dict[Says, Saying] = {}
    soft: dict[Says, list[Saying]] = {}
    for found in phrases:
        if found.phrase.lexicon in _OTHER_LEXICONS:
            continue
        says = Says(found.phrase.key)
        if (says in _OWN) is not mine and says not in _EITHER:
            continue
        if says in _ENDS and _is_hypothetical(folded, sentences, found):
            continue
        saying = Saying(
            says=says, strong=found.phrase.strong, quote=sentences.quote(found.start, found.end), at=found.start
        )
        if found.phrase.strong:
            strong.setdefault(says, saying)
        else:
            soft.setdefault(says, []).append(saying)
    weak = [sayings[0] for says, sayings in soft.items() if says not in strong and len(sayings) >= 2]
    refused = {saying.quote for says, saying in strong.items() if says in _NOES}
    return tuple(one for one in (*strong.values(), *weak) if one.says not in _GIVES or one.quote not in refused)


_NOES = frozenset({Says.REJECTION, Says.POSITION_CLOSED, Says.OWN_DECLINE})
_GIVES = frozenset({Says.OFFER, Says.OUTREACH, Says.OWN_ACCEPTANCE})  # a sentence that refuses gives nothing


_EITHER = frozenset(
    {
        Says.INTERVIEW_CONFIRMATION, Says.INTERVIEW_MOVED, Says.INTERVIEW_CANCELLED, Says.CHECKS,
    }
)  # fmt: skip
_ENDS = frozenset({Says.REJECTION, Says.POSITION_CLOSED, Says.OFFER, Says.INTERVIEW_CANCELLED, Says.ONBOARDING})


def _is_hypothetical(folded: str, sentences: Sentences, found: Found) -> bool:
    start, _ = sentences.span(found.start)
    return bool(_IF.search(folded, start, found.start))


def counterparts(note: Note, me: Me) -> tuple[Address, ...]:
    """Everybody on the other side of the message: for own mail its recipients, else its sender and who else got it."""
    message = note.message
    near = (*message.to, *message.cc) if note.mine else (*_senders(message), *message.to, *message.cc)
    seen: dict[str, Address] = {}
    for address in near:
        if address.email not in me.addresses:
            seen.setdefault(address.email, address)
    return tuple(seen.values())


def _senders(message: Message) -> tuple[Address, ...]:
    return tuple(one for one in (message.sender, message.on_behalf, *message.reply_to) if one is not None)
