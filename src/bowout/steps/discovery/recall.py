"""What a message was found to say, in a form that can be kept from one reading of a mailbox to the next.

Holds for one message, one set of the person's addresses and one version of the rules. Refuses to know where it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from bowout.steps.discovery.note import Author, Note, Saying, body_of
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.says import Noise
from bowout.steps.discovery.sense import Sense
from bowout.steps.discovery.who import Me
from bowout.steps.message import Message


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A note without its message and what can be had from that at once."""

    author: Author
    languages: tuple[str, ...]
    sayings: tuple[Saying, ...] = ()
    noise: tuple[tuple[Noise, str], ...] = ()
    core_words: int = 0
    matter: tuple[tuple[str, float], ...] = ()
    acts: tuple[tuple[str, float, int, int], ...] = ()


def reading_of(note: Note) -> Reading:
    """What is worth keeping of a note."""
    return Reading(
        author=note.author,
        languages=note.languages,
        sayings=note.sayings,
        noise=note.noise,
        core_words=note.core_words,
        matter=tuple(note.sense.matter.items()),
        acts=tuple((name, *told) for name, told in note.sense.acts.items()),
    )


def recalled(reading: Reading, message: Message, me: Me) -> Note:
    """The note of that message, as it was read before."""
    body = body_of(message, me)
    return Note(
        message=message,
        author=reading.author,
        body=body,
        folded=fold(body),
        languages=reading.languages,
        sayings=reading.sayings,
        noise=reading.noise,
        core_words=reading.core_words,
        sense=Sense(
            matter=dict(reading.matter), acts={name: (score, first, last) for name, score, first, last in reading.acts}
        ),
    )
