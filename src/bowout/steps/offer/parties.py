"""The two parties of an offer, and the words by which a line of a paper names one of them."""

from __future__ import annotations

import re
from enum import StrEnum

from bowout.lazy import lazily
from bowout.steps.offer.text import flatten


class Party(StrEnum):
    """Whose line it is."""

    CANDIDATE = "candidate"
    EMPLOYER = "employer"


CANDIDATE_WORDS = lazily(
    r"\b(?:employee|candidate|offeree|applicant|appointee|accept(?:ed|ance)?|acknowledged|agreed (?:and|to)"
    r"|i (?:hereby )?(?:accept|agree|confirm)|intern|trainee|apprentice|worker|contractor|your signature|"
    r"arbeitnehmer(?:in|s)?|mitarbeiter(?:in|s)?|dienstnehmer(?:in)?|einverstanden|annahme|auszubildende\w*"
    r"|praktikant\w*|salariée?|candidate?|bon pour (?:accord|acceptation)|lu et approuvé|acceptation|l'intéressée?"
    r"|employée?|travailleu(?:r|se)|stagiaire|apprentie?|intérimaire|el trabajador|la trabajadora|trabajadora?"
    r"|empleada?o?|candidat[oa])\b"
)
EMPLOYER_WORDS = lazily(
    r"\b(?:employer|company|corporation|for and on behalf|on behalf of|signed for|for the (?:company|employer|trust"
    r"|school|board|practice|university|council)|authori[sz]ed (?:signatory|signature|representative|officer)"
    r"|countersign\w*|hiring manager|human resources|people (?:team|operations)|managing director|director|chief"
    r"|ceo|"
    r"arbeitgeber(?:in|s)?|dienstgeber(?:in)?|geschäftsführ\w*|geschäftsleitung|personal(?:leitung|abteilung"
    r"|leiter\w*)|für (?:die|den|das)|vorstand|l'employeur|employeur|pour (?:la société|l'entreprise|l'association)"
    r"|la société|la direction|drh|gérante?|directeur|directrice|pour (?:la|le|les|l'|l'asbl) ?\w*|président(?:e)?"
    r"|la empresa|por la empresa|gerente|administradora?|el empresario|dirección|directora?)\b"
)


def is_candidate(text: str, names: frozenset[str]) -> bool:
    """Whether a text names the candidate."""
    flat = flatten(text)
    if any(re.search(rf"\b{re.escape(name)}\b", flat) for name in names if len(name) > 3):
        return True
    short = re.match(r"([^\W\d_])\. ?([^\W\d_][\w'-]+)\b", flat)
    return bool(short) and any(name[0] == short[1] and name.split()[-1] == short[2] for name in names if short)


def named_party(flat: str) -> Party | None:
    """The one party that a line speaks of."""
    employer, candidate = bool(EMPLOYER_WORDS.search(flat)), bool(CANDIDATE_WORDS.search(flat))
    if employer == candidate:
        return None
    return Party.EMPLOYER if employer else Party.CANDIDATE
