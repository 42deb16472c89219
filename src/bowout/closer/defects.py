"""What was wrong with mail and calendar entries: all of it where a conversation rests on them, a few lines elsewhere.

Pure. A mailbox holds thousands of small faults; one in a message of an open conversation may hide an interview.
"""

from __future__ import annotations

from collections.abc import Iterator

from bowout.intake import Gathered
from bowout.ports import Trouble
from bowout.steps.discovery import Discovery


def defects_that_matter(found: Discovery, gathered: Gathered) -> tuple[Trouble, ...]:
    """The faults of the messages and entries that the candidacies rest on, each once."""
    return tuple(dict.fromkeys(_defects(found, gathered)))


SHOWN = 10


def other_defects(found: Discovery, gathered: Gathered) -> tuple[Trouble, ...]:
    """Faults elsewhere: the first of them, and how many more there are."""
    told = set(defects_that_matter(found, gathered))
    faults = [(one.origin, defect) for one in gathered.messages for defect in one.defects]
    faults += [(one.origin, defect) for one in gathered.events for defect in one.defects]
    all_of_them = dict.fromkeys(Trouble(origin=origin, sentence=_sentence(defect)) for origin, defect in faults)
    rest = [one for one in all_of_them if one not in told]
    more = len(rest) - SHOWN
    ending = [Trouble(origin="", sentence=f"{more} more small faults elsewhere change nothing that was found.")]
    return (*rest[:SHOWN], *(ending if more > 0 else []))


def _defects(found: Discovery, gathered: Gathered) -> Iterator[Trouble]:
    every = (*found.candidacies, *([found.kept] if found.kept else []))
    messages = {message for one in every for message in one.messages}
    talks = {talk.uid for one in every for talk in one.interviews if talk.uid}
    for message in gathered.messages:
        if message.id in messages:
            yield from (Trouble(origin=message.origin, sentence=_sentence(defect)) for defect in message.defects)
    for event in gathered.events:
        if event.uid in talks:
            yield from (Trouble(origin=event.origin, sentence=_sentence(defect)) for defect in event.defects)


def _sentence(defect: str) -> str:
    """A defect as a sentence of its own."""
    words = defect.strip().rstrip(".")
    return f"{words[:1].upper()}{words[1:]}."
