"""Who is an agency, which client its mails name, and when two spellings mean one organisation.

Refuses to know which of several clients a candidacy is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bowout.lazy import lazily
from bowout.steps.discovery.employer import PHRASE, letters, tidy
from bowout.steps.discovery.note import Author, Note

AGENCY_WORDS = lazily(
    r"(?:recruit|staffing|personnel|headhunt|search partners|executive search|talent (?:partners|solutions)|resourcing|personalberatung"
    r"|personalvermittlung|personaldienst|zeitarbeit|personalservice|interim|recrutement|seleccion|trabajo temporal|ett\b|rekrut|placement|employment agency|locum)"
)
_SHORTEST = 4  # letters that two names must share
_MOST = 0.75  # the share of a short name that begins like the long one: `pinestreetsd`, Pine Street School District
_TELLING = 6  # letters with which a domain's label inside a longer name is no accident


def alike(one: str, other: str) -> bool:
    """Whether two names, or a name and a domain's label, mean one organisation."""
    left, right = letters(one), letters(other)
    if not left or not right:
        return False
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    common = next((at for at, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    if common >= _TELLING and common >= _MOST * len(short):
        return True
    return (len(short) >= _SHORTEST and long.startswith(short)) or (len(short) >= _TELLING and short in long)


_CLIENT_NAMED = (
    lazily(
        rf"(?:[Cc]lient|[Kk]unden?|[Aa]uftraggeber|[Cc]liente|[Mm]andant(?:en|in)?)[,:]? (?:the |der |die |dem )?(?P<org>{PHRASE})"
    ),
    lazily(
        rf"(?P<org>{PHRASE})(?: \([^)]{{1,50}}\))? (?:retained|has asked|have asked|is after|are after|is looking|are looking|sucht|suchen|busca|cherche|recherche|recrute|nous a confié|m'a confié|quiere verte|will Sie|will mit|möchte Sie|remains?|would like|wants?|want to|loved|liked|reprend)\b"
    ),
    lazily(
        rf"(?:[Dd]ossier|[Pp]rofil|CV|[Uu]nterlagen|[Ee]nviado a|[Ss]ubmitted to|[Ff]ür|[Bb]ei|[Vv]orstellung bei|[Ii]nterview (?:at|with)|[Mm]ission pour|[Ff]or) (?:to |an |der |die |den |das |dem |le |la |the |bei |auf |pour |à )?(?P<org>{PHRASE})"
    ),
    lazily(rf"^(?P<org>{PHRASE})(?: [-–—|] | ?: |, | \()"),
    lazily(rf"(?: @ |: | chez )(?P<org>{PHRASE})"),
)


def client_places(note: Note) -> Iterator[tuple[str, int]]:
    """Names that stand in one of the places where an agency's people name their client, with the place."""
    if note.mine or note.author is not Author.PERSON:
        return
    for place, rule in enumerate(_CLIENT_NAMED):
        for text in (note.message.subject, *note.spoken[:2000].splitlines()):
            for one in rule.finditer(_ANSWER.sub("", text)):
                if name := tidy(one["org"]):
                    yield name, place


_ANSWER = lazily(r"^(?:(?:re|aw|fwd?|wg|tr|rv) ?: ?){1,5}", re.IGNORECASE)
