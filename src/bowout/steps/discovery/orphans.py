"""Candidacies that turn out to be one: a confirmation whose people write from elsewhere, a firm under a new name.

A robot's confirmation and an application to a mailbox name an employer and a job; who later writes of both from another
house (an agency, a parent company, a renamed firm) means that application. Refuses to join what only shares a word.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bowout.lazy import lazily
from bowout.steps.discovery import roles
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.profile import Profile

Part = list[Profile]
_WORD = lazily(r"[^\W_]{2,40}")
_TELLING = 5  # letters of a name that are no accident
_CLEAR = 4  # the weight of a name that was clearly said
_NEAR = 120  # letters around a name in which a new one is told
_RENAMED = lazily(
    r"\b(?:is now|now (?:called|known|part)|are now|formerly|previously|renamed|rebrand\w*|new name|acquired|merged|owned by|owns|parent|belongs? to|part of"
    r"|heisst (?:jetzt|nun)|heissen (?:jetzt|nun)|ehemals|vormals|umbenannt|firmier\w+|gehort\w*|tochter\w*|mutter\w*|teil (?:der|von)"
    r"|devien\w+|anciennement|s'appelle (?:desormais|maintenant)|desormais|fait partie|appartient|filiale|maison mere|rachet\w+"
    r"|ahora (?:somos|se llama|es)|antes|antigua(?:mente)?|pasa a llamarse|forma(?:mos)? parte|pertenece|matriz|filial|grupo)\b"
)


def reunited(parts: Sequence[Part]) -> list[Part]:
    """The candidacies with those joined that speak of one employer and one job."""
    kept: list[Part] = []
    waiting = sorted(parts, key=_is_orphan)  # those with people of their own first
    for part in waiting:
        home = _home(part, kept)
        if home is None:
            kept.append(part)
        else:
            home.extend(part)
    return kept


def _is_orphan(part: Part) -> bool:
    """Whether nobody on the other side is known by an address of their own."""
    return not any(profile.people for profile in part)


def _home(part: Part, others: Sequence[Part]) -> Part | None:
    names = _names(part)
    if not names:
        return None
    if _is_orphan(part):
        found = [other for other in others if _mentions(other, names) and _same_job(part, other)]
    else:
        found = [other for other in others if _renames(part, _names(other)) or _renames(other, names)]
    return found[0] if len(found) == 1 else None


def _names(part: Part) -> frozenset[str]:
    """What the employer is called, as folded words: whole names, and their first word where it tells."""
    found: set[str] = set()
    for profile in part:
        best = max(profile.names.values(), default=0)
        for name, weight in profile.names.items():
            words = _WORD.findall(fold(name))
            if words and weight >= max(_CLEAR, best * 0.6) and len(" ".join(words)) >= _TELLING:
                found.add(" ".join(words))
                found.update(words[:1] if len(words[0]) > _TELLING and len(words) > 1 else ())
        found.update(one for site in profile.sites if len(one := site.partition(".")[0]) > _TELLING and "-" not in one)
    return frozenset(found)


def _text(part: Part) -> str:
    return f" {' '.join(_WORD.findall(' '.join(note.folded[:3000] for one in part for note in one.notes)))} "


def _mentions(part: Part, names: Collection[str]) -> bool:
    text = _text(part)
    return any(f" {name} " in text for name in names)


def _same_job(part: Part, other: Part) -> bool:
    """Whether the other speaks of the same job; where no job is known, the name alone must do."""
    own = {title for profile in part for title in profile.roles}
    theirs = {title for profile in other for title in profile.roles}
    if any(roles.same(one, another) for one in own for another in theirs):
        return True
    text = _text(other)
    return any(f" {' '.join(_WORD.findall(fold(title)))} " in text for title in own)


def _renames(part: Part, names: Collection[str]) -> bool:
    """Whether its words tell that a firm of one of these names is now theirs, or theirs now that one."""
    for profile in part:
        for note in profile.notes:
            if note.mine:
                continue
            for found in _RENAMED.finditer(note.folded[:3000]):
                near = " ".join(_WORD.findall(note.folded[max(0, found.start() - _NEAR) : found.end() + _NEAR]))
                if any(f" {name} " in f" {near} " for name in names):
                    return True
    return False
