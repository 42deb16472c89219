"""Who has left, who takes over, and who stands in, from absence notes, farewells and introductions.

Refuses to choose the recipient: that is the plan's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bowout.steps.address import normalise
from bowout.steps.discovery.candidacy import Fact, FactKind
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import Sentences, fold
from bowout.steps.discovery.who import Me

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_LEFT = re.compile(
    r"\b(no longer (?:with|at|work\w*|employed|part of|in)|(?:have|has|i've) (?:now |since )?left|moved on|last day|leaving|nicht mehr (?:fur|bei|im|in)|ausgeschieden|verlasse|letzter (?:arbeits)?tag"
    r"|ne (?:fais|fait|travaille) plus|quitt\w+|dernier jour|ya no (?:trabaj\w+|form\w+|esta|estoy)|dejo|ha dejado|ultimo dia)\b"
)
_TOOK_OVER = re.compile(
    r"\b(?:tak(?:en|ing) over (?:from|for)|took over from|ubernommen von|nachfolge\w* von|ubernehme (?:ab sofort )?(?:von|fur)|pris la (?:suite|releve) de|remplace|sustituyo a|tomo el relevo de) (?P<name>[\w'-]+)"
)


def handovers(notes: Sequence[Note], me: Me) -> Iterator[Fact]:
    """A successor or stand-in for each absence note or farewell that names one; `who` has left or is away."""
    for note in notes:
        if note.mine or note.author is Author.ROBOT:
            continue
        left = bool(_LEFT.search(note.folded))
        if note.author is not Author.AWAY and not left:
            continue
        named = _named_address(note, me)
        sender = note.message.sender
        if named and sender:
            kind = FactKind.SUCCESSOR if left else FactKind.STAND_IN
            quote = Sentences(note.body).quote(note.body.find(named[1]), note.body.find(named[1]) + len(named[1]))
            yield Fact(kind=kind, fact=named[0], quote=quote, message=note.id, when=note.message.sent, who=sender.name)


def _named_address(note: Note, me: Me) -> tuple[str, str] | None:
    """An address in the words, of neither side of the message: normalised, and as written."""
    sender = note.message.sender
    for found in _EMAIL.finditer(note.body):
        email = normalise(found[0].rstrip("."))
        if email and email not in me.addresses and (sender is None or email != sender.email):
            return email, found[0].rstrip(".")
    return None


def left(notes: Sequence[Note]) -> frozenset[str]:
    """Addresses of those who said that they have left, or whose successor did."""
    gone = {
        note.message.sender.email
        for note in notes
        if note.message.sender and not note.mine and note.author in (Author.AWAY, Author.PERSON) and _says_left(note)
    }
    replaced = {found["name"] for note in notes if not note.mine for found in _TOOK_OVER.finditer(note.folded)}
    for note in notes:
        sender = note.message.sender
        if sender and not note.mine and fold(sender.name).split()[:1] and fold(sender.name).split()[0] in replaced:
            gone.add(sender.email)
    return frozenset(gone)


def _says_left(note: Note) -> bool:
    return note.author is Author.AWAY and bool(_LEFT.search(note.folded))
