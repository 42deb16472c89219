"""Every name that the mail of a candidacy may call a house by, with the signs that speak for and against each.

A sign is a place it stands in, a word beside it, how it fits the domains, how often it is said, what it looks like.
Refuses to weigh them: that is naming's, with weights learnt from invented searches.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bowout.lazy import lazily
from bowout.steps.address import Address, is_assessment_vendor, is_board, is_scheduler, tenant_of
from bowout.steps.discovery.clients import client_places
from bowout.steps.discovery.employer import is_board_name, letters, mentions, own_site, phrases, tidy
from bowout.steps.discovery.houses_look import View, look, plain_look
from bowout.steps.discovery.labels import labels_of
from bowout.steps.discovery.media import is_forwarded_chat
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.phrases import count_of, fold
from bowout.steps.discovery.runs import Run, runs, stripped

_READ = 4_000  # letters of a message in which names are looked for


@dataclass
class House:
    """One name as its mentions add up: spellings, and in how many messages each sign stands."""

    spellings: Counter[str] = field(default_factory=Counter)
    places: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def name(self) -> str:
        """The spelling used most; one with accents and small letters before one without."""
        return max(self.spellings, key=lambda one: (self.spellings[one] + 2 * _is_written_out(one), one))


def _is_written_out(name: str) -> bool:
    return not name.isupper() and not name.islower() and (not name.isascii())


def houses(notes: Sequence[Note], view: View) -> dict[str, tuple[str, dict[str, float]]]:
    """Every name by its letters: how it is written, and its signs with their strength."""
    found: dict[str, House] = {}
    for note in notes:
        for name, quote, shown in _named(note):
            key = letters(name)
            if len(key) > 1 and not is_board_name(name):
                house = found.setdefault(key, House())
                house.spellings[name] += quote
                for sign in shown:
                    house.places[sign].add(note.id if not sign.startswith("subject") else note.message.subject)
    labels = [label for site in (*view.theirs, *view.others) for label in labels_of(site)]
    for phrase in phrases(notes, labels):
        house = found.setdefault(letters(phrase), House())
        house.spellings[stripped(phrase)] += 1
        house.places["fitted"].add("")
    for site in view.theirs:
        label = re.sub(r"[-_]+", " ", site.partition(".")[0]).title()
        house = found.setdefault(letters(label), House())
        house.spellings[label] += 0
        house.places["label"].add("")
    around = places(notes)
    return {
        key: (house.name, signs) for key, house in found.items() if (signs := _signs(house, found, notes, view, around))
    }


def _named(note: Note) -> Iterator[tuple[str, int, list[str]]]:
    """A name, how much its spelling counts, and the signs of one place."""
    by = note.mark
    for one in mentions(note):
        name = stripped(one.name)
        if name:
            yield name, 1, [f"as{one.weight}{'own' if one.own else ''}", f"as.{by}"]
    yield from _from_addresses(note)
    for run in runs(note.message.subject[:300]) if not is_forwarded_chat(note.message) else ():
        yield from _of_run(run, f"subject.{by}")
    for run in runs(note.spoken[:_READ]):
        yield from _of_run(run, f"body.{by}")
    yield from _as_client(note)
    for at, line in enumerate(_signature(note)):
        for part in re.split(r" [|·•–—/-] |, ", line):
            name = tidy(stripped(part))
            if name and part[:1].isupper() and len(part.split()) <= 7:
                yield name, 2, [f"signed.{min(at, 4)}", f"signed.{'whole' if part == line else 'part'}"]


def _as_client(note: Note) -> Iterator[tuple[str, int, list[str]]]:
    """Names where an agency names its client."""
    for name, place in client_places(note):
        called = tidy(stripped(name))
        if called:
            yield called, 0, [f"client {place}"]


def _signature(note: Note) -> list[str]:
    if note.mine:
        return []
    text = note.message.signature or note.message.text[-400:]
    return [line.strip() for line in text.splitlines() if line.strip()][:12]


def _from_addresses(note: Note) -> Iterator[tuple[str, int, list[str]]]:
    near = note.message.to if note.mine else tuple(one for one in (note.message.sender,) if one)
    for one in near:
        side = "to" if note.mine else "from"
        name = tidy(stripped(one.name))
        if name:
            yield name, 1, [f"{side}.shown", f"{side}.shown.{_kind(one)}"]
        tenant = tenant_of(one)
        if tenant:
            yield re.sub(r"[-_]+", " ", tenant).title(), 0, ["tenant"]


def _kind(address: Address) -> str:
    """What the address behind a display name is."""
    if is_board(address.domain) or is_assessment_vendor(address.domain) or is_scheduler(address.domain):
        return "tool"
    return "own" if own_site(address) else "free"


def _of_run(run: Run, place: str) -> Iterator[tuple[str, int, list[str]]]:
    name = tidy(stripped(run.text))
    if name:
        yield name, 1, [place, *_beside(run, place.partition(".")[0])]


def _beside(run: Run, where: str) -> Iterator[str]:
    """The words around a name."""
    if run.before:
        yield f"{where} {run.before[-1]} _"
        yield f"{run.before[-1]} _"
    if len(run.before) > 1:
        yield f"{run.before[-2]} {run.before[-1]} _"
    if run.after:
        yield f"_ {run.after[0]}"
    if len(run.after) > 1:
        yield f"_ {run.after[0]} {run.after[1]}"
    if run.starts:
        yield f"{where}.start"
    else:
        yield f"{where}.within"


def _signs(
    house: House, found: Mapping[str, House], notes: Sequence[Note], view: View, places: Collection[str]
) -> dict[str, float]:
    """Every sign with its strength: of places, the logarithm of how often."""
    signs = {sign: _strength(sign) * math.log1p(len(places)) for sign, places in house.places.items()}
    name = house.name
    if house.places.keys() <= {"label", "tenant"}:
        return {"unsaid": 1.0, **signs, **dict.fromkeys(plain_look(name, view), 1.0)}
    if all(word in view.persons for word in fold(name).split()):
        signs = {f"person's {sign}": value for sign, value in signs.items()}
    signs.update(dict.fromkeys(look(name, view), 1.0))
    signs.update(dict.fromkeys(_placed(name, places), 1.0))
    signs.update(_said(name, notes))
    key = letters(name)
    longer = [other for other in found if key != other and key in other and len(key) > 2]
    shorter = [other for other in found if key != other and len(other) > 3 and key.startswith(other)]
    signs["part of longer"] = float(bool(longer))
    signs["alone"] = _alone(name, [found[other].name for other in longer], notes)
    signs["bent"] = float(
        bool(_BENT.search(name.split()[0]))
        and any(letters(_BENT.sub(end, name, count=1)) in found for end in ("e", "er", "es"))
    )
    signs["longer than other"] = float(bool(shorter))
    return {sign: value for sign, value in signs.items() if value}


_BENT = lazily(r"(?<=\w{3})en\b")
_AT = frozenset("in a en nach near bij 0 aus from".split())


def places(notes: Sequence[Note]) -> frozenset[str]:
    """Words that stand where a place does: behind "in" or a postcode."""
    return frozenset(
        fold(run.text)
        for note in notes
        for run in (*runs(note.spoken[:_READ]), *runs("\n".join(_signature(note))))
        if run.before and run.before[-1] in _AT and run.text.count(" ") < 2
    )


def _placed(name: str, places: Collection[str]) -> Iterator[str]:
    folded = fold(name)
    if folded in places:
        yield "place"
    elif any(folded.endswith(f" {place}") for place in places):
        yield "place at its end"


def _strength(sign: str) -> float:
    """A word beside a name tells less by itself than a place."""
    return _BESIDE if "_" in sign else 1.0


_BESIDE = 0.5


def _alone(name: str, longer: Sequence[str], notes: Sequence[Note]) -> float:
    """Which share of its mentions stands outside of any longer name."""
    text = " ".join(note.folded[:_READ] for note in notes)
    every = text.count(fold(name))
    inside = sum(text.count(fold(one)) for one in longer[:8])
    return max(0.0, 1 - inside / every) if every else 0.0


def _said(name: str, notes: Sequence[Note]) -> Iterator[tuple[str, float]]:
    """How often it is said at all, and how often a single word is written small."""
    folded = fold(name)
    heard = [note for note in notes if count_of(folded[:60], note.folded[:6000], most=1)]
    yield "said", math.log1p(len(heard))
    yield "share", len(heard) / max(1, len(notes))
    yield "said by them", float(any(not note.mine for note in heard))
    yield "said by me", float(any(note.mine for note in heard))
    if " " not in name and not name.islower():
        small = sum(count_of(name.lower()[:60], note.body[:6000], most=1) for note in heard)
        yield "written small", small / max(1, len(heard))
