"""Messages that a gateway, a network or a booking service brings: which candidacy each belongs to.

A voicemail, a forwarded SMS or a booking confirmation comes from nobody's own address; who is named in it tells whose it
is. Refuses to decide what belongs to the search.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bowout.lazy import lazily
from bowout.steps.address import Reach, is_assessment_vendor, is_board, is_free_mail, is_scheduler, reach_of
from bowout.steps.discovery.employer import letters
from bowout.steps.discovery.jobs import is_another, same_role
from bowout.steps.discovery.labels import fits, labels_of
from bowout.steps.discovery.media import caller, is_forwarded_chat
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.who import Me

_ENOUGH = 3.0  # what a home must weigh
_ALONE = 1.6  # where no other one is thought of
_CLEARLY = 0.6  # and by how much more than the next one
_FULL_NAME, _FIRST_NAME, _EMPLOYER, _TOKEN_OF_IT, _NUMBER, _LATELY, _JOB = 3.0, 1.2, 3.0, 2.0, 4.0, 0.5, 1.5
_DISTINCT = 5  # letters of a word that can tell one employer from another
_NUMBER_END = 7  # digits that make two ways of writing a number one
_WORD = lazily(r"[^\W\d_]{3,40}")
_DIGITS = lazily(r"\+?\d[\d ().-]{6,18}\d")


def is_satellite(profile: Profile) -> bool:
    """Whether only robots, gateways and services write in it: whoever they write for is named in what they write."""
    if profile.is_answered:
        return (
            not profile.sites
            and not profile.tenants
            and all(_is_brought(note) for note in profile.notes if not note.mine)
        )
    return all(_is_brought(note) or note.author is Author.ROBOT for note in profile.notes)


def _is_brought(note: Note) -> bool:
    sender = note.message.sender
    if sender is None:
        return False
    domain = sender.domain
    return is_forwarded_chat(note.message) or is_board(domain) or is_scheduler(domain) or is_assessment_vendor(domain)


class Homes:
    """The candidacies with what each is known by."""

    def __init__(self, parts: Sequence[Sequence[Profile]], me: Me) -> None:
        mine = frozenset(re.findall(r"[a-z]+", fold(me.name)))
        self._names = [frozenset(name for name in _full_names(part) if not mine & {*name.split()}) for part in parts]
        said = [frozenset(_WORD.findall(" ".join(note.folded for one in part for note in one.notes))) for part in parts]
        spread = Counter(word for words in said for word in words)
        self._employers = [
            frozenset(name for name in _employers(part) if " " in name or spread[name] <= _FEW) for part in parts
        ]
        self._tokens = [
            frozenset(token for token in _tokens(part) if spread[token] <= _FEW and token not in mine) for part in parts
        ]
        self._labels = [frozenset(_labels(part)) for part in parts]
        self._sites = [
            tuple(label for one in part for site in one.sites for label in labels_of(site)) for part in parts
        ]
        self._parts = parts
        self._numbers = [frozenset(_numbers(part)) for part in parts]
        self._latest = [max((_time(note) for one in part for note in one.notes), default=0.0) for part in parts]

    def of(self, profile: Profile) -> int | None:
        """The place of the one candidacy that the messages speak of; None where none or several could be meant."""
        weights = self._weights(profile)
        ranked = sorted(weights, key=lambda at: (-weights[at], -self._latest[at]))
        said = all(is_forwarded_chat(note.message) for note in profile.notes if not note.mine)
        if not ranked or weights[ranked[0]] < (_ALONE if said and len(ranked) == 1 else _ENOUGH):
            return None
        rivals = [at for at in ranked[1:] if weights[ranked[0]] - weights[at] < _CLEARLY]
        return None if any(not self._one_house(ranked[0], at) for at in rivals) else ranked[0]

    def _of_this_job(self, profile: Profile, at: int, text: str) -> bool:
        titles = {title for other in self._parts[at] for title in other.roles}
        return any(same_role(profile, other) for other in self._parts[at]) or any(fold(one) in text for one in titles)

    def _one_house(self, one: int, other: int) -> bool:
        return bool(set(self._sites[one]) & set(self._sites[other]))

    def _weights(self, profile: Profile) -> Mapping[int, float]:
        text = " ".join(note.folded[:3000] for note in profile.notes)
        spoken = _WORD.findall(text)
        words, run = frozenset(spoken), f" {' '.join(spoken)} "
        numbers = {number[-_NUMBER_END:] for note in profile.notes if (number := caller(note.message)).isdigit()}
        when = max((_time(note) for note in profile.notes), default=0.0)
        shown = letters(
            " ".join(f"{_shown(note)} {note.message.subject} {note.spoken[:200]}" for note in profile.notes)
        )
        best = max(profile.names.values(), default=0)
        called = [name for name, worth in profile.names.items() if worth >= max(_CLEAR, best * 0.6)]
        found: dict[int, float] = {}
        for at in range(len(self._names)):
            if is_another(profile, self._parts[at]):
                continue
            weight = _FULL_NAME * any(f" {name} " in run for name in self._names[at] if " " in name)
            weight += _FIRST_NAME * any(name.split()[0] in words for name in self._names[at])
            named = any(f" {name} " in run for name in self._employers[at])
            named = named or any(fits(name, self._sites[at]) >= _FITS for name in called)
            named = named or any(label in shown for label in self._labels[at])
            weight += _EMPLOYER * named
            weight += _TOKEN_OF_IT * (not named and bool(self._tokens[at] & words))
            weight += _JOB * self._of_this_job(profile, at, text) if weight else 0.0
            weight += _NUMBER * bool(numbers & self._numbers[at])
            weight += _LATELY * (abs(when - self._latest[at]) < _MONTH) if weight else 0.0
            if weight:
                found[at] = weight
        return found


_FEW = 2  # candidacies in whose mail a word may stand and still tell one
_MONTH = 30 * 86_400.0


def _time(note: Note) -> float:
    return note.message.sent.timestamp() if note.message.sent else 0.0


def _shown(note: Note) -> str:
    return note.message.sender.name if note.message.sender else ""


def _labels(part: Sequence[Profile]) -> Iterable[str]:
    """The letters of the domains that their people write from."""
    for one in part:
        yield from (label for site in one.sites if len(label := letters(site.partition(".")[0])) > _DISTINCT)


def _full_names(part: Sequence[Profile]) -> Iterable[str]:
    """Of those who wrote or were written to, folded."""
    for one in part:
        for note in one.notes:
            message = note.message
            near = (*message.to, *message.cc) if note.mine else (message.sender,)
            for address in near:
                words = _WORD.findall(fold(address.name)) if address and reach_of(address) is Reach.PERSON else []
                if 1 <= len(words) <= 3 and len(words[0]) > _INITIALS:
                    yield " ".join(words)


_INITIALS = 2  # letters that are no name


def _employers(part: Sequence[Profile]) -> Iterable[str]:
    """The employer's names, as words."""
    for one in part:
        best = max(one.names.values(), default=0)
        for name, weight in one.names.items():
            words = " ".join(_WORD.findall(fold(name)))
            if weight >= max(_CLEAR, best * 0.6) and len(words) >= _DISTINCT:
                yield words


_FITS = 0.85  # how well a name fits a domain to be its own
_CLEAR = 4  # the weight of a name that was clearly said


def _tokens(part: Sequence[Profile]) -> Iterable[str]:
    """Single words of the names, parts of the domain's label, and of an address at a provider."""
    for one in part:
        for name in _employers([one]):
            yield from (word for word in name.split() if len(word) >= _DISTINCT)
        for site in one.sites:
            yield from (word for word in _WORD.findall(site.partition(".")[0]) if len(word) >= _DISTINCT)
        for email in one.people:
            if is_free_mail(email.partition("@")[2]):
                yield from (word for word in _WORD.findall(email.partition("@")[0]) if len(word) >= _DISTINCT)


def _numbers(part: Sequence[Profile]) -> Iterable[str]:
    for one in part:
        for note in one.notes:
            if not note.mine:
                yield from (
                    re.sub(r"\D", "", found)[-_NUMBER_END:] for found in _DIGITS.findall(note.message.text[:6000])
                )
