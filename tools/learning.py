"""Small logistic models: learnt with scikit-learn, kept as plain weights (steps/linear.py).

Refuses to know what is learnt. Needs scikit-learn, which the product does not.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bowout.steps.linear import Linear

FEWEST = 2  # texts a term must stand in

SMALLEST = 8  # hundredths: smaller weights change nothing


@dataclass(frozen=True, kw_only=True)
class Example:
    """What a model sees of one text, what it means, and which classes it says nothing about."""

    terms: frozenset[str]
    says: AbstractSet[str]
    silent: frozenset[str] = frozenset()


def learn_signs(examples: Sequence[Example], name: str) -> Linear:
    """One logistic model over signs that are there or not."""
    counts = Counter(term for example in examples for term in example.terms)
    kept = {term: at for at, term in enumerate(sorted(term for term, count in counts.items() if count > FEWEST))}
    places = [sorted(kept[term] for term in example.terms if term in kept) for example in examples]
    starts = np.cumsum([0, *map(len, places)])
    table = csr_matrix((np.ones(starts[-1]), np.concatenate(places), starts), shape=(len(examples), len(kept)))
    model = LogisticRegression(C=0.3, solver="liblinear").fit(table, [name in example.says for example in examples])
    rounded = np.rint(model.coef_[0] * 100).astype(int)
    lines = {term: f"0:{rounded[at]}" for term, at in kept.items() if rounded[at]}
    return Linear(classes=(name,), bias=(float(model.intercept_[0]),), lines=lines)


def fit(values: Sequence[Mapping[str, float]], classes: Mapping[str, Sequence[bool]], *, strength: float) -> Linear:
    """A logistic model of measured values, each brought to the same spread while it learns."""
    [(name, wanted)] = classes.items()
    columns = sorted(values[0])
    table = np.array([[one[column] for column in columns] for one in values])
    middle, spread = table.mean(axis=0), table.std(axis=0) + 1e-9
    model = LogisticRegression(C=strength, max_iter=5000).fit((table - middle) / spread, wanted)
    weights = np.where(spread > 1e-6, model.coef_[0] / spread, 0.0)
    bias = float(model.intercept_[0] - (weights * middle).sum())
    kept = {term: round(weight * 100) for term, weight in zip(columns, weights, strict=True)}
    return Linear(classes=(name,), bias=(bias,), lines={term: f"0:{one}" for term, one in kept.items() if one})


def together(*models: Linear) -> Linear:
    """Models of one class each as one of all."""
    lines: dict[str, list[str]] = {}
    for at, model in enumerate(models):
        for term, weights in model.lines.items():
            lines.setdefault(term, []).append(f"{at}:{weights.partition(':')[2]}")
    return Linear(
        classes=tuple(model.classes[0] for model in models),
        bias=tuple(model.bias[0] for model in models),
        lines={term: " ".join(weights) for term, weights in lines.items()},
    )


_FAST = {"solver": "liblinear", "dual": True, "max_iter": 300, "tol": 0.01}


def learn(examples: Sequence[Example], *, strength: float) -> Linear:
    """One logistic model a class over all texts, small weights left out."""
    counts = Counter(term for example in examples for term in example.terms)
    kept = {term: at for at, term in enumerate(sorted(term for term, count in counts.items() if count >= FEWEST))}
    table = _table(examples, kept)
    classes = tuple(sorted({one for example in examples for one in example.says}))
    weights: dict[str, list[str]] = {}
    bias = []
    for place, name in enumerate(classes):
        rows = [at for at, example in enumerate(examples) if name not in example.silent]
        wanted = np.array([name in examples[at].says for at in rows])
        model = LogisticRegression(C=strength, class_weight={True: 2.0, False: 1.0}, **_FAST)
        model.fit(table[rows], wanted)
        bias.append(float(model.intercept_[0]))
        rounded = np.rint(model.coef_[0] * 100).astype(int)
        for term, at in kept.items():
            if abs(rounded[at]) >= SMALLEST:
                weights.setdefault(term, []).append(f"{place}:{rounded[at]}")
    return Linear(classes=classes, bias=tuple(bias), lines={term: " ".join(ones) for term, ones in weights.items()})


def _table(examples: Sequence[Example], kept: dict[str, int]) -> csr_matrix:
    """Texts by terms, every text of length one, as Linear.scores sees them."""
    data: list[float] = []
    columns: list[int] = []
    rows = [0]
    for example in examples:
        known = [kept[term] for term in example.terms if term in kept]
        columns += known
        data += [1 / math.sqrt(len(example.terms) or 1)] * len(known)
        rows.append(len(columns))
    return csr_matrix((data, columns, rows), shape=(len(examples), len(kept)))


def written(model: Linear, made_from: str) -> str:
    """The file's text: a head, the classes, their biases, and a line a term."""
    return "\n".join(
        [
            f"# written by ./run train from {made_from}; class:weight in hundredths by term",
            " ".join(model.classes),
            " ".join(f"{one:.4f}" for one in model.bias),
            *(f"{term}\t{model.lines[term]}" for term in sorted(model.lines)),
            "",
        ]
    )
