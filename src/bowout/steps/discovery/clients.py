"""The client that an agency's mails name, and when two spellings mean one organisation.

Refuses to know conversations: it chooses among names with their weights.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from bowout.steps.discovery.employer import letters

AGENCY_WORDS = re.compile(
    r"(?:recruit|staffing|personnel|headhunt|search partners|executive search|talent (?:partners|solutions)|resourcing|personalberatung"
    r"|personalvermittlung|personaldienst|zeitarbeit|personalservice|interim|recrutement|seleccion|trabajo temporal|ett\b|rekrut|placement|employment agency|locum)"
)
_NAMED = 4  # the weight of one clear mention
_SHORTEST = 4  # letters that two names must share
_MOST = 0.75  # the share of a short name that begins like the long one: `pinestreetsd`, Pine Street School District
_TELLING = 6  # letters with which a domain's label inside a longer name is no accident


def client_of(names: Counter[str], own: Collection[str], sites: Collection[str]) -> str:
    """The best name that is not the agency's own; "" where the client stays unnamed."""
    theirs = [*own, *(site.partition(".")[0] for site in sites)]
    others = {one: weight for one, weight in names.items() if not any(alike(one, name) for name in theirs)}
    best = max(others, key=lambda one: (others[one], -len(one)), default="")
    return best if best and others[best] >= _NAMED else ""


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
