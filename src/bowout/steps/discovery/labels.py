"""How well a name fits a mail domain: `blueheronpkg` is Blue Heron Packaging, `ch-tarvayre` Centre hospitalier de Tarvayre.

Knows letters only. Refuses to know any organisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bowout.steps.discovery.phrases import fold

_EXTRA = frozenset(
    """
    jobs job careers career karriere hr rh rrhh talent talents recruiting recruitment team mail email group groupe grupo gruppe inc llc ltd gmbh ag sa
    sl sarl online web info the my get go we us uk de fr es ch at eu ie usa int global hq io app co company nhs ayto ajt
    """.split()
)
_SMALL = frozenset(
    "the of and & de du des d la le les l el los las del der die das dem den von vom zu zum zur im am fur y e et und i a".split()
)
KINDS = frozenset(
    """
    groupe grupo gruppe group cabinet maison mairie ville ayuntamiento ajuntament stadt gemeinde einwohnergemeinde stiftung fondation fundacion hotel
    hostal restaurant restaurante brasserie bistrot cafe boulangerie backerei panaderia residence domaine clinica clinique klinik klinikum praxis ecole
    escuela schule colegio school university universitat universite universidad hopital hospital centre center centro societe sociedad firma firm
    transportes transports talleres bodegas ets etablissements entreprise empresa agence agencia agentur studio atelier kanzlei steuerkanzlei
    verlag editions editorial gruppo laboratoires laboratorios laboratoire institut instituto institute association asociacion verein
    hermanos freres gebruder familie famille familia weingut schreinerei metzgerei apotheke pharmacie farmacia autohaus stadtwerke stadtverwaltung landkreis
    department dept office city town county council trust diocese parish st ste saint sainte san santa sankt the la le les el los las l die der das
    """.split()
)
_INNER = 2  # words inside a name that a domain may leave out


def spelt(text: str) -> str:
    """Letters and digits as a domain writes them: Brückner and Brueckner alike."""
    return re.sub(r"([aou])e", r"\1", re.sub(r"[^a-z0-9]", "", fold(text).replace("&", "and")))


def labels_of(site: str) -> tuple[str, ...]:
    """The domain's label, and its telling part without "jobs", "group" and the like."""
    parts = site.partition(".")[0].split("-")
    kept = [part for part in parts if part not in _EXTRA] or parts
    return tuple(dict.fromkeys((spelt("".join(kept)), spelt("".join(parts)))))


def fits(name: str, labels: Iterable[str]) -> float:
    """The best fit of a name to any of the labels; what kind of house it is may stand before the name itself."""
    words = name.split()
    shorter = [" ".join(words[at:]) for at in (1, 2) if len(words) > at and fold(words[0]) in KINDS]
    best = 0.0
    for label in labels:
        best = max(best, fit(name, label), *(fit(one, label) - 0.02 for one in shorter), 0.0)
    return best


@lru_cache(maxsize=8192)
def fit(name: str, label: str) -> float:
    """Which share of the label's letters the name's words explain, in order; 0 where its first word does not begin it."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’.](?=\w)", "", fold(name).replace("&", " and ")))
    if len(label) < 3 or not words or len(words) > 9:
        return 0.0
    joined = spelt(name)
    if joined == label:
        return 1.0
    while len(words) > 1 and words[0] in _SMALL:
        words = words[1:]
    return max(0.0, _explained([spelt(word) or word for word in words], label, 0, first=True)) / len(label)


def _explained(words: list[str], label: str, skipped: int, *, first: bool) -> float:
    """The most letters of the label that these words explain."""
    if not words or not label:
        return 0.0
    word, rest = words[0], words[1:]
    best = 0.0
    for length in range(min(len(word), len(label)), 0, -1):
        if word[:length] == label[:length]:
            worth = _worth(length, len(word), first=first)
            if worth:
                best = max(best, worth + _explained(rest, label[length:], skipped, first=False))
            if length >= 4:
                break
    if not first:
        best = max(best, _shortened(word, rest, label, skipped))
        if word in _SMALL:
            best = max(best, _explained(rest, label, skipped, first=False))
        elif skipped < _INNER and rest:
            best = max(best, _explained(rest, label, skipped + 1, first=False) - 0.3)
    elif word == "and":
        return best
    return best


def _worth(length: int, whole: int, *, first: bool) -> float:
    """A whole word counts fully, a beginning a little less, an initial only in a row of them."""
    if length == whole:
        return float(length)
    if length >= 3:
        return length - 0.2
    return length - 0.4 if not first or length == 1 else 0.0


def _shortened(word: str, rest: list[str], label: str, skipped: int) -> float:
    """`pkg` for packaging, `mgmt` for management: letters of the word in their order."""
    best = 0.0
    for length in (2, 3, 4):
        part = label[:length]
        if len(part) == length and part[0] == word[0] and _in_order(part, word):
            best = max(best, length - 0.3 + _explained(rest, label[length:], skipped, first=False))
    return best


def _in_order(part: str, word: str) -> bool:
    at = 0
    for letter in part:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True
