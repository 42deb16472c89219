"""Which stage a booked talk shows: a first talk with a recruiter or HR, or one with those who decide.

Refuses to know when the talk is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bowout.steps.discovery.candidacy import Stage
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.talks import Talk

_DECIDERS = re.compile(
    r"\b(hiring manager|panel|the team|team lead|team interview|with (the )?team|meet the|on-?site|in person|final|technical|system design|live coding|pair\w*|second|2nd|third|3rd|next round|loop|manager|director|head of|head chef|cto|ceo|coo|founder|owner|partner|principal|department|supervisor|foreman|matron|ward|trial|tour|demo lesson|teaching demo|observed lesson|superday|assessment cent\w+|round two|round 2|case interview|presentation|chef|store|shop|practice|site visit"
    r"|fachbereich|fachabteilung|fachgesprach|abteilungsleit\w*|teamleit\w*|geschaftsfuhr\w*|inhaber\w*|leiter\w*|leitung|chefarzt|pflegedienst\w*|zweitgesprach|zweite\w* (gesprach|runde)|team|vor ort|probe\w*|hospit\w*|schnupper\w*|vorstellungsgesprach|bewerbungsgesprach|meister\w*|kuchenchef|schulleit\w*"
    r"|responsable|directeur|directrice|gerant\w*|manager|equipe|deuxieme|second|essai|sur place|dans nos locaux|chef\w*|dirigeant\w*|entretien (technique|final|d'embauche)|cadre de sante"
    r"|jefe|jefa|equipo|director\w*|segunda|final|prueba|presencial|encargad\w+|gerente|entrevista (tecnica|personal|final|presencial)|dueno|duena|tribunal)\b"
)
_FIRST = re.compile(
    r"\b(screen\w*|pre-?screen|intro|introductory|introduction|initial|quick|brief|short|first (call|chat|conversation)|informal|phone (call|chat|interview)|recruiter|recruiting|talent|hr|human resources|get to know|(15|20|25|30)[ -]?min\w*"
    r"|kennenlern\w*|erstgesprach|erstes gesprach|telefonat|telefongesprach|telefoninterview|kurzes|kurz|personal(abteilung|referent\w*)|erster austausch|anruf"
    r"|premier (echange|contact|entretien telephonique)|telephonique|prequalification|rapide|rh|ressources humaines|chargee? de recrutement|brefs?"
    r"|primera (llamada|toma)|primer contacto|llamada|telefonica|breve|rapida|rrhh|recursos humanos|toma de contacto)\b"
)
_STRONG_SCREEN = re.compile(
    r"\b(screen|screening|phone screen|recruiter (call|screen|chat)|hr (interview|call|screen|chat)|intro(ductory)? (call|chat)|telefoninterview|premier echange|primera llamada|entretien rh|toma de contacto)\b"
)


def stage_of(talk: Talk, *, first: bool, notes: Sequence[Note], recruiters: frozenset[str]) -> Stage:
    """`screening` or `interviewing`, by the words around the talk, who set it up, and whether it is the first."""
    title = fold(f"{talk.interview.title} {talk.quote}")
    if _STRONG_SCREEN.search(title) and not re.search(r"\b(panel|final|on-?site|hiring manager|technical)\b", title):
        return Stage.SCREENING
    if _DECIDERS.search(title):
        return Stage.INTERVIEWING
    note = next((note for note in notes if note.id == talk.interview.message), None)
    around = note.folded[:1500] if note is not None and not note.mine else ""
    asked = _before(note, notes) if note is not None and note.mine else None
    around = asked.folded[:1500] if asked is not None else around
    if _FIRST.search(title):
        return Stage.SCREENING if first else Stage.INTERVIEWING
    if _DECIDERS.search(around):
        return Stage.INTERVIEWING
    recruiter = _set_up_by_recruiter(asked or note, recruiters)
    if first and (_FIRST.search(around) or recruiter) and not re.search(r"\b(interview|entretien|entrevista)\b", title):
        return Stage.SCREENING
    return Stage.SCREENING if first and recruiter else Stage.INTERVIEWING


def _before(note: Note, notes: Sequence[Note]) -> Note | None:
    """The last mail of theirs before the person's own."""
    earlier = [
        other for other in notes if not other.mine and other.author is Author.PERSON and _sent(other) <= _sent(note)
    ]
    return earlier[-1] if earlier else None


def _sent(note: Note) -> float:
    return note.message.sent.timestamp() if note.message.sent else 0.0


def _set_up_by_recruiter(note: Note | None, recruiters: frozenset[str]) -> bool:
    return note is not None and note.message.sender is not None and note.message.sender.email in recruiters
