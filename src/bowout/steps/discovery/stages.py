"""How far a conversation came: what its mails say of it, and which talks were booked.

Refuses to know how it ended, what comes next, and how a talk is weighed: that is stage_signs.
"""

from __future__ import annotations

from collections.abc import Sequence

from bowout.lazy import lazily
from bowout.steps.discovery.candidacy import Stage
from bowout.steps.discovery.clients import AGENCY_WORDS
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.media import writer_through_board
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.stage_signs import is_recruiter, signs
from bowout.steps.discovery.talks import Talk
from bowout.steps.linear import load

_ORDER = list(Stage)


def furthest(notes: Sequence[Note], talks: Sequence[Talk], recruiters: frozenset[str]) -> Stage:
    """The furthest stage; `recruiters` are the addresses of those with whom a talk is only a first one."""
    reached, answered, offered = Stage.CONTACTED, False, False
    for note in notes:
        shown = [stage for stage, says in _MARKS if note.says(*says)]
        offered = offered or (not note.mine and note.says(*_OFFERED) is not None)
        if _is_offer(note, offered=offered):
            shown.append(Stage.OFFER)
        if _is_applied(note, notes, answered=answered):
            shown.append(Stage.APPLIED)
        if note.says(Says.TALKED) and not note.mine and not talks:
            shown.append(Stage.SCREENING if is_recruiter(note, recruiters) else Stage.INTERVIEWING)
        answered = answered or note.mine
        reached = max([reached, *shown], key=_ORDER.index)
    booked = [stage_of(talk, at=index, notes=notes, recruiters=recruiters) for index, talk in enumerate(talks)]
    return max([reached, *booked], key=_ORDER.index)


_MARKS = (
    (Stage.APPLIED, (Says.APPLICATION_CONFIRMATION, Says.OWN_APPLICATION)),
    (Stage.ASSESSMENT, (Says.ASSESSMENT,)),
)
_OFFERED = (Says.OFFER, Says.ONBOARDING, Says.CHECKS)
_OF_AN_OFFER = lazily(
    r"\b(?:accept\w*|offer|contract|sign\w*|angebot|vertrag|annehm\w*|zusag\w*|unterschr\w*|unterzeich\w*|offre|contrat|propos\w*|oferta|contrato|acept\w*|firm\w*)\b"
)


def _is_offer(note: Note, *, offered: bool) -> bool:
    """Whether it shows that they made an offer: theirs in clear words, or the person's answer to one."""
    if not note.mine:
        return note.strength(Says.OFFER) == 1
    if note.strength(Says.OWN_DECLINE) == 1 and offered:
        return True
    yes = note.says(Says.OWN_ACCEPTANCE)
    # "I'm in" may be of a talk, "I'm in Leeds that week" of a journey.
    return yes is not None and yes.strong and (offered or bool(_OF_AN_OFFER.search(fold(yes.quote))))


_THEIR_APPLICATION = lazily(
    r"\b(?:your (?:\w+ )?(?:application|submission|candidacy)|you applied|(?:for|in|of|since) applying|got your application|ihre[rn]? (?:\w+ )?(?:bewerbung\w*|bewerbungsunterlagen)|deine[rn]? (?:\w+ )?bewerbung\w*|(?:ihr|dein) (?:dossier|lebenslauf) (?:gefallt|hat|ist|liegt)|dein dossier|ihr dossier"
    r"|votre (?:\w+ )?(?:candidature|dossier)|ta candidature|ton dossier|vous avez postule|tu (?:candidatura|inscripcion|solicitud)|su (?:candidatura|inscripcion|solicitud)|recibido lo tuyo|vuestra candidatura)\b"
)
_STILL_WISHED = lazily(
    r"\b(?:look(?:ing)? forward to|freuen uns (?:auf|uber)|uber|welcome|send|submit|consider|invite|encourage|schicken|senden|bewerben|attendons|envoy\w+|transmet\w+|esperamos|envi\w+|mand\w+|complete|start|finish|if|wenn|si)\b[^.!?]{0,50}$"
)
_ASKED = lazily(
    r"\?\s*$|^(?:ok if|okay if|can i|may i|shall i|soll ich|darf ich|puis-je|je peux|puedo|te presento|quieres)\b"
)


def _is_applied(note: Note, notes: Sequence[Note], *, answered: bool) -> bool:
    """Whether it shows that the person applied, or was put forward."""
    if note.mine:
        return note is notes[0] and note.author is Author.ME
    sent = note.says(Says.AGENCY_SUBMISSION)
    pitched = note is notes[0] and note.says(Says.OUTREACH) is not None and writer_through_board(note.message) != ""
    if sent is not None and not pitched and (answered or not _ASKED.search(fold(sent.quote))):
        return True
    if note.says(Says.REJECTION, Says.POSITION_CLOSED) and (
        answered or note.author is Author.ROBOT or note is notes[0]
    ):
        return _through_agency(notes) or not _approached(notes)
    return any(not _STILL_WISHED.search(note.folded[max(0, found.start() - 60) : found.start()])
               for found in _THEIR_APPLICATION.finditer(note.folded[:3000]))  # fmt: skip


def _through_agency(notes: Sequence[Note]) -> bool:
    """Whether a go-between wrote: who answered it has been put forward when a no comes."""
    return any(
        note.says(Says.AGENCY_SUBMISSION, Says.CLIENT)
        or (note.message.sender and _BETWEEN.search(fold(own_site(note.message.sender).rpartition(".")[0])))
        for note in notes
        if not note.mine
    )


_BETWEEN = lazily(
    rf"{AGENCY_WORDS.pattern}|search\b|staff\b|talent\b|executive\b|personal\b|headhunt|karriere\b|kanzlei|consult"
)


def _approached(notes: Sequence[Note]) -> bool:
    """Whether the first word was theirs, and no refusal: they came to the person."""
    first = notes[0]
    return first.author is Author.PERSON and not first.says(Says.REJECTION, Says.POSITION_CLOSED)


def stage_of(talk: Talk, *, at: int, notes: Sequence[Note], recruiters: frozenset[str]) -> Stage:
    """`screening` or `interviewing`, by learnt weights of what stands around the talk number `at`."""
    weight = load("bowout.steps.discovery", "stages").weigh(
        signs(talk, at=at, notes=notes, recruiters=recruiters), "interviewing"
    )
    return Stage.INTERVIEWING if weight > 0 else Stage.SCREENING
