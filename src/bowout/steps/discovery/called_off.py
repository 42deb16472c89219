"""Own mails that call off or move one dated talk: to the models of words they sound like a withdrawal, and are none.

Told by structure: the sentence that calls off names a day, and nothing in the mail speaks of the application, of another
job or of the whole process. Refuses to know talks and ends.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import tzinfo

from bowout.lazy import lazily
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.phrases import Sentences
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.slots import slots

_CALLS_OFF = lazily(
    r"\b(?:cancel\w*|call(?:ing)? off|postpone\w*|reschedul\w*|can't make|cannot make|won't make|absag\w*|abzusagen|sage? \w+ ab|verschieb\w*|annul\w*|report(?:er|ons)|decal\w*|repouss\w*|cancel[ao]\w*|aplaz\w*|anul\w*)\b"
)
_WHOLE = lazily(
    r"\b(?:withdr\w*|application|candida\w*|process|role|position|consideration|offers?|accepted|elsewhere|another (?:job|company|employer|offer|role)|no longer|not (?:go|move|mov)\w* (?:ahead|forward|on)|interested|decided|good luck|all the best|pull\w* out"
    r"|bewerbung\w*|zuruckzieh\w*|ziehe|stelle|verfahren|angebot\w*|zusage|zugesagt|entschieden|anderweitig|andere\w* (?:firma|job|arbeitgeber)|alles gute|viel erfolg|poste|offre|retir\w*|desist\w*|ailleurs|decid\w*|accept\w*|bonne continuation|puesto|oferta|acept\w*|proceso|otr[oa] (?:trabajo|empresa|empleo)|suerte)\b"
)
_ENDS = (Says.OWN_WITHDRAWAL, Says.OWN_DECLINE)


def only_a_talk(note: Note, home: tzinfo) -> Note:
    """The note without what it seems to say of an end, where it only calls off a talk."""
    if not note.mine or not _is_only_a_talk(note, home):
        return note
    acts = {name: score for name, score in note.sense.acts.items() if name not in {says.value for says in _ENDS}}
    return replace(
        note,
        sayings=tuple(saying for saying in note.sayings if saying.says not in _ENDS),
        sense=replace(note.sense, acts=acts),
    )


def _is_only_a_talk(note: Note, home: tzinfo) -> bool:
    words = note.folded[note.head :]
    if note.says(*_ENDS) is None or _WHOLE.search(words) or not _CALLS_OFF.search(words):
        return False
    sentences = Sentences(note.body)
    dated = {sentences.span(slot.moment.start) for slot in slots(note, home) if slot.moment.day}
    return any(_CALLS_OFF.search(note.folded, max(first, note.head), last) for first, last in dated)
