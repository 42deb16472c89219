"""What a name looks like, and how well it fits the domains: signs for and against it being a house's.

Refuses to know where it stands: that is houses.py's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.steps.discovery.employer import is_named, letters
from bowout.steps.discovery.labels import KINDS, fits, labels_of
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts_words import is_head

_SURE, _LIKELY, _SOME = 0.95, 0.78, 0.6  # fits with a domain


@dataclass(frozen=True, kw_only=True)
class View:
    """Whose name is looked for: the domains it may fit, those it must not, and names that are somebody else's."""

    theirs: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    robots: frozenset[str] = frozenset()  # those of the domains from which only robots wrote
    locals: tuple[str, ...] = ()  # free-mail addresses spelt as domains are
    persons: frozenset[str] = frozenset()
    taken: tuple[str, ...] = ()
    titles: frozenset[str] = frozenset()


def look(name: str, view: View) -> Iterator[str]:
    """Every sign that the name shows by itself."""
    yield from plain_look(name, view)
    yield from _fit(name, view)
    yield from _local(name, view)


def plain_look(name: str, view: View) -> Iterator[str]:
    """The signs that no domain tells."""
    folded = fold(name)
    words = [word.strip(".,'’()") for word in folded.split()]
    yield f"words {min(len(words), 5)}"
    if not is_named(name, view.persons):
        yield "common"
    yield from _personal(words, view)
    yield from _of_words(folded, words)
    if view.titles and all(word in view.titles for word in words):
        yield "title"
    yield from (sign for sign, rule in _LOOKS if rule(name))
    yield from (sign for sign, rule in _WORDS if rule.search(folded))
    if any(word[:1].islower() and fold(word) not in _JOINTS for word in name.split()):
        yield "small word"
    if any(letters(name) == letters(one) for one in view.taken):
        yield "taken"
    elif any(letters(one)[:5] in letters(name) or letters(name) in letters(one) for one in view.taken if letters(one)):
        yield "near taken"


def _personal(words: Sequence[str], view: View) -> Iterator[str]:
    """How much of it is people's names."""
    persons = [word in view.persons for word in words]
    if all(persons):
        yield "person"
        yield f"person {min(len(words), 3)}"
    elif any(persons):
        yield "person in it"
        yield f"person at {'start' if persons[0] else 'end' if persons[-1] else 'middle'}"


def _of_words(folded: str, words: Sequence[str]) -> Iterator[str]:
    """What kind of house, or which job, its words name."""
    if words[0] in KINDS:
        yield "kind first"
    if words[-1] in KINDS:
        yield "kind last"
    if is_head(folded):
        yield "job"
        if is_head(words[0]) or is_head(words[-1]):
            yield "job at an end"


_LOOKS = (
    ("digit", lazily(r"\d").search),
    ("marks", lazily(r"[!?;:()|/]|\. ").search),
    ("capitals", str.isupper),
    ("small", str.islower),
)
_JOINTS = frozenset(
    "of the and & de du des la le les l d del der die das und für fur y e et i a am an im in zu zur von vom à".split()
)
_HOUSE_WORD = lazily(
    r"\b(?:group|gruppe|groupe|grupo|partners?|solutions?|systems?|technolog\w+|tech|labs?|software|services?|industr\w+|logisti\w+|health\w*|care|clinic\w*|dental|bank|foods?|media|energ\w+|pharma\w*|bio\w*|capital|hotels?|hospit\w+|school|college|university|universit\w+|council|trust|housing|foundation|stiftung|institut\w*|studio\w*|atelier|werke?|verlag|klinik\w*|transport\w*|spedition|bau|brewery|brasserie|bakery|backerei|boulangerie|architect\w*|associe\w*|maison|residence|haus|hof|domaine|cooperativ\w*|genossenschaft|society|holdings?|works|mills?|estates?|centre|center|theatre|theater|museum|farm|laiterie|chocolaterie|imprimerie|forges|scieries?|acierie)\b"
)
_TRADE_WORD = lazily(
    r"recruit|staffing|personal(?:service|dienst|beratung|vermittlung)?\b|headhunt|\bsearch\b|resourcing|recrutement|interim|zeitarbeit|seleccion|\bett\b|talent\b|executive|consulting|consultants?|emploi|empleo|\brh\b|\bhr\b"
)
_OFFICE_WORD = lazily(
    r"\b(?:team|hr|recruit\w*|recrutement|talent acquisition|people|careers?|jobs?|karriere|personalabteilung|office|support|empfang|rezeption|reception|sekretariat|accueil|payroll|bewerb\w*|candidatures?|notifications?|alerts?|apply|hiring|via)\b"
)


_WORDS = (("house word", _HOUSE_WORD), ("agency word", _TRADE_WORD), ("department", _OFFICE_WORD))


def _fit(name: str, view: View) -> Iterator[str]:
    for side, sites in (("theirs", view.theirs), ("others", view.others)):
        if not sites:
            yield f"{side} none"
            continue
        first = fits(name, labels_of(sites[0]))
        rest = max((fits(name, labels_of(site)) for site in sites[1:]), default=0.0)
        yield f"{side} first {_grade(first)}"
        if side == "theirs" and sites[0] in view.robots:
            yield f"{side} robots {_grade(first)}"
        if len(sites) > 1:
            yield f"{side} rest {_grade(rest)}"


def _local(name: str, view: View) -> Iterator[str]:
    if view.locals:
        yield f"local {_grade(max(fits(name, [local]) for local in view.locals))}"


def _grade(fit: float) -> str:
    return (
        "whole" if fit >= 1 else "sure" if fit >= _SURE else "likely" if fit >= _LIKELY else "some" if fit >= _SOME
        else "little" if fit >= _PARTLY else "no"
    )  # fmt: skip


_PARTLY = 0.45
