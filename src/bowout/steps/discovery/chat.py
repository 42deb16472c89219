"""The turns of a conversation that a phone or a gateway wrote into one mail: who said what, in order.

Reads "[24.03.26, 18:02] Nicole: …", "(555) 0171: …", "Me: …". Refuses to know what is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bowout.steps.discovery.media import is_forwarded_chat
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.who import Me

_STAMP = r"\[?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,? )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\]?"
_TURN = re.compile(
    rf"^(?:{_STAMP} ?[-–]? ?)?(?P<who>[\w+(][^:\n\[\]]{{0,39}}?)(?: ?[\[(]{_STAMP}[\])])?: ?(?P<text>\S.*)$", re.IGNORECASE
)
_MYSELF = frozenset({"me", "myself", "i", "ich", "ich selbst", "moi", "yo", "you", "du", "vous", "toi", "tu", "sent"})
_FEWEST = 2  # lines of this shape: one alone may be "Subject: …"


def turns(note: Note, me: Me) -> list[Note]:
    """The note as one note a turn, each with its own author and words; the note alone where it is no transcript."""
    if not is_forwarded_chat(note.message):
        return [note]
    said = [(author, words) for author, words in _spoken(note.body, me) if words.strip()]
    if len(said) < _FEWEST or len({author for author, _ in said}) < 2:
        return [note]
    return [
        replace(note, author=author, body=words, folded=fold(words), sayings=() if author is Author.ME else note.sayings)
        for author, words in said
    ]


def _spoken(body: str, me: Me) -> Iterator[tuple[Author, str]]:
    author, words = Author.PERSON, ""
    for line in body.splitlines()[1:]:
        turn = _TURN.match(line.strip())
        if turn is None:
            words += f"\n{line}"
            continue
        yield author, words
        author, words = Author.ME if _is_me(turn["who"], me) else Author.PERSON, turn["text"]
    yield author, words


def _is_me(who: str, me: Me) -> bool:
    name = fold(who).strip()
    return name in _MYSELF or (bool(name) and name in {fold(me.name), *fold(me.name).split()})


def answered_in_chat(note: Note, me: Me) -> bool:
    """Whether the person's own words stand in it."""
    return any(turn.mine for turn in turns(note, me))
