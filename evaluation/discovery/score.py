"""What discovery found beside what should be found, as counts and as sentences.

A found candidacy stands for the expected one it shares the most messages with. Refuses to know how either was made.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.discovery import Candidacy, Discovery, Interview
from bowout.steps.plan import Plan
from evaluation.discovery.history import Expected, History


@dataclass
class Score:
    """Right and of how many, by column; and every difference as a sentence."""

    right: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)

    def count(self, column: str, right: bool, difference: str = "") -> None:  # noqa: FBT001  # a tally's one argument
        """One more case."""
        self.of[column] += 1
        self.right[column] += right
        if not right and difference:
            self.differences.append(f"{column}: {difference}")

    def add(self, other: Score) -> None:
        """Sum of both."""
        self.right += other.right
        self.of += other.of


Pairs = list[tuple[Expected, Candidacy | None]]


def score(history: History, found: Discovery, plans: dict[str, Plan]) -> Score:
    """One history's tally."""
    result = Score()
    everything = [*found.candidacies, *([found.kept] if found.kept else [])]
    pairs = _pairs(history.expected, everything)
    _open(pairs, found, result)
    for expected, candidacy in pairs:
        if expected.unsure:
            continue
        if expected.kept:
            kept = found.kept
            result.count("kept", candidacy is not None and kept is not None and kept.id == candidacy.id, expected.key)
        elif expected.status == "closed":
            _closed(expected, candidacy, result)
        elif candidacy is not None:
            _details(expected, candidacy, result)
            if candidacy.id in plans:
                _plan(expected, plans[candidacy.id], _strangers(expected, history.expected), result)
    _messages(pairs, everything, result)
    return result


def _pairs(wanted: Sequence[Expected], found: Sequence[Candidacy]) -> Pairs:
    """Each expected candidacy with the found one it shares the most messages with; none is used twice."""
    overlaps = sorted(
        ((len(expected.messages & set(one.messages)), expected.key, one.id) for expected in wanted for one in found),
        reverse=True,
    )
    by_id = {one.id: one for one in found}
    taken: dict[str, str] = {}
    for shared, key, identity in overlaps:
        if shared and key not in taken and identity not in taken.values():
            taken[key] = identity
    return [(expected, by_id.get(taken.get(expected.key, ""))) for expected in wanted]


def _open(pairs: Pairs, found: Discovery, result: Score) -> None:
    owner = {candidacy.id: expected for expected, candidacy in pairs if candidacy}
    for expected, candidacy in pairs:
        if expected.status == "open" and not expected.kept and not expected.unsure:
            is_open = candidacy is not None and candidacy.status == "open" and candidacy in found.candidacies
            state = f"is {candidacy.closed_by}" if candidacy else "is not found"
            result.count("recall", is_open, f"{expected.key} {state}")
    for candidacy in found.candidacies:
        wanted = owner.get(candidacy.id)
        if candidacy.status == "open" and not (wanted is not None and wanted.unsure):
            right = wanted is not None and wanted.status == "open" and not wanted.kept
            better = "nothing" if wanted is None else wanted.closed_by or "kept"
            result.count("precision", right, f"{candidacy.employer.name} {candidacy.messages[:4]} should be {better}")


def _closed(expected: Expected, candidacy: Candidacy | None, result: Score) -> None:
    by = str(candidacy.closed_by) if candidacy and candidacy.closed_by else "open" if candidacy else "not found"
    result.count("closed", by == expected.closed_by, f"{expected.key} is {by}, not {expected.closed_by}")


def _details(expected: Expected, candidacy: Candidacy, result: Score) -> None:
    key = expected.key
    names = {_letters(name) for name in expected.employer}
    result.count("employer", _letters(candidacy.employer.name) in names, f"{key} is called {candidacy.employer.name!r}")
    agency = candidacy.agency.name if candidacy.agency else ""
    agencies = {_letters(name) for name in expected.agency} or {""}
    result.count("agency", _letters(agency) in agencies, f"{key} has agency {agency!r}")
    result.count("stage", candidacy.stage == expected.stage, f"{key} is {candidacy.stage}, not {expected.stage}")
    if expected.interviews is not None:
        starts = {talk.start for talk in candidacy.interviews if talk.status == "upcoming"}
        shown = [f"{talk.start.isoformat()} {talk.status}" for talk in _by_start(candidacy.interviews)]
        for wanted in expected.interviews:
            result.count("talk recall", wanted in starts, f"{key} lacks {wanted.isoformat()}, has {shown}")
        for start in starts:
            result.count("talk precision", start in expected.interviews, f"{key} has {start.isoformat()}")
    if expected.reply_to is not None:
        result.count("reply to", (candidacy.reply_to_message or "") == expected.reply_to,
                     f"{key} answers {candidacy.reply_to_message}, not {expected.reply_to}")  # fmt: skip
    if expected.roles:
        wanted_roles = {_letters(role) for role in expected.roles}
        result.count("roles", {_letters(role) for role in candidacy.roles} == wanted_roles, f"{key}: {candidacy.roles}")


def _by_start(interviews: Iterable[Interview]) -> list[Interview]:
    return sorted(interviews, key=lambda talk: talk.start)


def _strangers(expected: Expected, everything: Sequence[Expected]) -> frozenset[str]:
    """Whom no letter of this candidacy may reach: those named so, and whoever is written to in another one."""
    own = set(expected.recipient or ())
    others = {address for one in everything if one.key != expected.key for address in one.recipient or ()}
    return expected.forbidden | (others - own)


def _plan(expected: Expected, plan: Plan, strangers: frozenset[str], result: Score) -> None:
    if expected.recipient is not None:
        right = set(plan.to) <= set(expected.recipient) and bool(plan.to) == bool(expected.recipient)
        result.count("recipient", right, f"{expected.key} goes to {plan.to}, not {expected.recipient}")
    if expected.channel:
        result.count("channel", plan.channel in expected.channel, f"{expected.key} by {plan.channel}")
    reached = set(plan.to) | set(plan.cc)
    wrong = {one for one in reached if one in strangers or reach_of(Address(email=one)) is Reach.NO_REPLY}
    result.count("not forbidden", not wrong, f"{expected.key} reaches {wrong}")


def _messages(pairs: Pairs, everything: Sequence[Candidacy], result: Score) -> None:
    """Every message that belongs somewhere, and every message that was put somewhere."""
    home = {message: one.id for one in everything for message in one.messages}
    wanted = {
        message: candidacy.id if candidacy else "" for expected, candidacy in pairs for message in expected.messages
    }
    for message in sorted(home.keys() | wanted.keys()):
        right = home.get(message) == wanted.get(message)
        result.count(
            "messages", right, f"{message} is in {home.get(message, 'none')}, not {wanted.get(message, 'none')}"
        )


def _letters(name: str) -> str:
    return re.sub(r"[\W_]", "", name.lower())
