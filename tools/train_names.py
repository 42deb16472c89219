"""`./run train`: learns what houses and jobs are called from the invented searches, and writes the plain weights.

Every candidacy is one question: which of the names its mail may call the employer by (or the agency, or the client) is
right. The weights are those that give the right spellings the most. Reads only what is not kept aside (`holdout-*`).
Needs scipy, which the product does not.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from evaluation.discovery.history import Expected, load
from evaluation.discovery.run import read as read_history
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bowout.steps import linear
from bowout.steps.discovery import naming, posts
from bowout.steps.discovery.agencies import agency_sites
from bowout.steps.discovery.houses import houses
from bowout.steps.discovery.houses_look import View
from bowout.steps.discovery.jobs import jobs
from bowout.steps.discovery.labels import fits, labels_of
from bowout.steps.discovery.note import Note, read
from bowout.steps.discovery.threads import when
from bowout.steps.discovery.views import sender_sites, view_of
from bowout.steps.discovery.who import identify
from bowout.steps.linear import Linear
from tools.learning import written
from tools.material import WEIGHTS as TARGET
from tools.material import digest, histories

FEWEST = 2  # histories a sign must stand in
STRENGTH = 1.0  # how much large weights cost
LOOSE = 0.5
NAMED = 1.0
_OWN = 0.6  # how well an agency's name fits its domain
_SHARED = 0.7


@dataclass(frozen=True, kw_only=True)
class Question:
    """The names to choose from, each with its signs and whether it is right."""

    history: str
    key: str
    answers: tuple[tuple[str, Mapping[str, float], bool], ...]
    text: str = ""


def main(arguments: Sequence[str]) -> int:
    """Learn and write."""
    argparse.ArgumentParser(prog="./run train", description=__doc__).parse_args(arguments)
    cases = [(path.stem, *case) for path in histories() for case in candidacies(path)]
    save("titles", learn_titles(list(title_questions(cases))))
    save("names", learn(name_questions(cases)))
    return 0


Case = tuple[str, Expected, list[Note]]


def save(name: str, model: Linear) -> None:
    """Write the weights, for the product and for what is learnt after them."""
    path = TARGET / f"{name}.weights"
    path.write_text(written(model, digest(histories())))
    for known in (linear.load, posts.weights, naming.weights):
        known.cache_clear()
    print(f"{path.name}: {path.stat().st_size // 1024} KB")


def title_questions(cases: Sequence[Case]) -> Iterator[Question]:
    """Of every candidacy: which title is its job's."""
    for history, expected, notes in cases:
        if expected.roles:
            found = jobs(notes, posts.known_of(notes, (*expected.employer[:1], *expected.agency[:1])))
            yield replace(_question(history, expected.key, found, expected.roles), text=posts.said_in(notes))


def name_questions(cases: Sequence[Case]) -> dict[str, list[Question]]:
    """Of every candidacy: which name is whose, by what is asked for."""
    asked: dict[str, list[Question]] = defaultdict(list)
    for history, expected, notes in cases:
        for part, view, right in views(notes, expected):
            question = _question(history, expected.key, houses(notes, view), right)
            asked[part].append(question)
    return asked


def candidacies(path: Path) -> Iterator[tuple[Expected, list[Note]]]:
    """Every candidacy of a history with its notes, oldest first."""
    history = load(path)
    messages, _ = read_history(history)
    me = identify(messages)
    notes = sorted((read(one, me) for one in messages), key=lambda note: when(note, history.now))
    for expected in history.expected:
        own = [note for note in notes if note.id in expected.messages]
        if own and not expected.unsure:
            yield expected, own


def views(notes: Sequence[Note], expected: Expected) -> Iterator[tuple[str, View, tuple[str, ...]]]:
    """What is asked of one candidacy. Blind: the employer again, as if no domain told of it."""
    sites = sender_sites(notes)
    if not expected.agency:
        view = view_of(notes, sites)
        yield "employer", view, expected.employer
        yield "blind", replace(view, theirs=(), locals=()), expected.employer
        return
    found = agency_sites(notes, sites)
    own = [site for site in sites if site in found] or [
        site for site in sites if max(fits(one, labels_of(site)) for one in expected.agency) > _OWN
    ]
    rest = [site for site in sites if site not in own]
    named = not {plain(one) for one in expected.employer} & {plain(one) for one in expected.agency}
    yield "agency", view_of(notes, own, rest), expected.agency
    yield "client", view_of(notes, rest, own, expected.agency), expected.employer if named else ()


def plain(name: str) -> str:
    """Letters and digits alone."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _question(
    history: str, key: str, found: Mapping[str, tuple[str, dict[str, float]]], right: Sequence[str]
) -> Question:
    wanted = {plain(one) for one in right}
    answers = tuple((name, signs, plain(name) in wanted) for name, signs in found.values())
    return Question(history=history, key=key, answers=answers)


def learn(asked: Mapping[str, Sequence[Question]]) -> Linear:
    """One model of three questions; what tells an agency's client is learnt beside what tells any employer."""
    employers = [*asked["employer"], *asked["blind"]]
    asks = [_without_agency(one) for one in asked["client"]]
    client = joint(employers, asks)
    named = fit([found for one in asks if (found := _is_named(one, client))], NAMED)
    parts = {"employer": fit(employers), "agency": fit(asked["agency"]), "client": client, "named": named}
    return _model(parts)


def learn_titles(asked: Sequence[Question]) -> Linear:
    """Which title is the job's; and, beside it, whether another one is a second job's."""
    first = fit(asked, LOOSE)
    further = [found for one in asked if (found := _further(one, first))]
    return _model({"first": first, "further": fit(further)})


def _without_agency(one: Question) -> Question:
    return replace(one, answers=tuple(answer for answer in one.answers if "taken" not in answer[1]))


def _is_named(one: Question, weights: Mapping[str, float]) -> Question | None:
    """Whether the likeliest name is the client's, or the client is not named at all."""
    if not one.answers:
        return None
    name, signs, good = max(one.answers, key=lambda answer: _score(answer[1], weights))
    best = (name, naming.of_client(signs, _score(signs, weights)), good)
    return replace(one, answers=(best, ("", {}, not good)))


def _score(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return sum(weights.get(term, 0.0) * value for term, value in signs.items())


def _further(one: Question, weights: Mapping[str, float]) -> Question | None:
    """What is left to choose from when a right title is found."""
    right = {title: signs for title, signs, good in one.answers if good}
    if not right:
        return None
    first = max(right, key=lambda title: _score(right[title], weights))
    left = posts.others(first, {title: signs for title, signs, _ in one.answers}, one.text)
    answers = [(title, signs, title in right) for title, signs in left.items()]
    answers.append(("", posts.NOTHING, not any(good for *_, good in answers)))
    return replace(one, answers=tuple(answers))


def _model(parts: Mapping[str, Mapping[str, float]]) -> Linear:
    lines: dict[str, str] = {}
    for term in sorted({term for part in parts.values() for term in part}):
        pairs = [(at, round(100 * part.get(term, 0.0))) for at, part in enumerate(parts.values())]
        if any(weight for _, weight in pairs):
            lines[term] = " ".join(f"{at}:{weight}" for at, weight in pairs if weight)
    return Linear(classes=tuple(parts), bias=(0.0,) * len(parts), lines=lines)


def joint(employers: Sequence[Question], clients: Sequence[Question]) -> dict[str, float]:
    """Weights for clients: those of employers, and what is different of clients."""
    doubled = [replace(one, answers=tuple((n, _doubled(s), right) for n, s, right in one.answers)) for one in clients]
    both = fit([*employers, *doubled])
    weights: dict[str, float] = defaultdict(float)
    for term, weight in both.items():
        weights[term.removeprefix("client's ")] += weight * (_SHARED if term.startswith("client's ") else 1)
    return dict(weights)


def _doubled(signs: Mapping[str, float]) -> dict[str, float]:
    return {**signs, **{f"client's {term}": value * _SHARED for term, value in signs.items()}}


def fit(asked: Sequence[Question], strength: float = STRENGTH) -> dict[str, float]:
    """The weights that make the right answers of every question the likeliest (conditional logistic regression)."""
    asked = [one for one in asked if any(right for *_, right in one.answers)]
    where: dict[str, set[str]] = defaultdict(set)
    for one in asked:
        for _, signs, _ in one.answers:
            for term in signs:
                where[term].add(one.history)
    kept = sorted(term for term, seen in where.items() if len(seen) >= FEWEST and term[:1] not in "#\t\n")
    places = {term: at for at, term in enumerate(kept)}
    table, right, starts = _table(asked, places)
    group: np.ndarray = np.repeat(np.arange(len(starts) - 1), np.diff(starts))

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total = table @ weights
        odds = np.exp(total - np.maximum.reduceat(total, starts[:-1])[group])
        every, good = np.add.reduceat(odds, starts[:-1]), np.add.reduceat(odds * right, starts[:-1])
        good = np.maximum(good, 1e-300)
        slope = table.T @ (odds / every[group] - odds * right / good[group])
        return float(np.log(every / good).sum() + strength / 2 * weights @ weights), slope + strength * weights

    found = minimize(loss, np.zeros(len(kept)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return dict(zip(kept, map(float, found), strict=True))


def _table(asked: Sequence[Question], places: Mapping[str, int]) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """A row an answer, which of them are right, and where each question begins."""
    data: list[float] = []
    columns: list[int] = []
    rows, starts, right = [0], [0], []
    for one in asked:
        for _, signs, good in one.answers:
            known = [(places[term], value) for term, value in signs.items() if term in places]
            columns += [at for at, _ in known]
            data += [value for _, value in known]
            rows.append(len(columns))
            right.append(good)
        starts.append(len(right))
    return csr_matrix((data, columns, rows), shape=(len(right), len(places))), np.array(right), np.array(starts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
