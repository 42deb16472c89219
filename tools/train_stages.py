"""`python -m tools.train_stages`: learns which signs show that a talk was with those who decide.

Reads the histories of the evaluation that are not kept aside (`holdout-*`). Of a candidacy that came to be interviewed
it is only known that one of its talks was such: the likeliest one counts. Needs scikit-learn, which the product does
not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evaluation.discovery.history import Expected, History, load

from bowout.steps import event, message
from bowout.steps.discovery.build import FIRST_TALKERS
from bowout.steps.discovery.note import Note, read
from bowout.steps.discovery.people import people
from bowout.steps.discovery.prefilter import may_matter
from bowout.steps.discovery.stage_signs import signs
from bowout.steps.discovery.talks import talks
from bowout.steps.discovery.threads import when
from bowout.steps.discovery.who import Me, identify
from bowout.steps.event import Event
from bowout.steps.linear import Linear
from tools.learning import fit, written
from tools.material import WEIGHTS, digest, histories

TARGET = WEIGHTS / "stages.weights"
STRENGTH = 0.3
ROUNDS = 6  # until the likeliest talk of each candidacy stays the same
NAME = "interviewing"


@dataclass(frozen=True, kw_only=True)
class Case:
    """The talks of one candidacy by their signs, and whether it came further than a first talk."""

    history: str
    key: str
    talks: Sequence[Mapping[str, float]]
    interviewed: bool


def main(arguments: Sequence[str]) -> int:
    """Learn, say how well it does on histories it has not seen, and write."""
    argparse.ArgumentParser(prog="train_stages", description=__doc__).parse_args(arguments)
    cases = [case for path in histories() for case in read_history(load(path))]
    TARGET.write_text(written(learn(cases), digest(histories())))
    right = sum(is_interviewed(model, case) is case.interviewed for model, case in unseen(cases))
    print(f"{len(cases)} candidacies, {right / len(cases):.3f} right on histories not seen; {TARGET.name}")
    return 0


def read_history(history: History) -> Iterator[Case]:
    """Every candidacy that came to a talk and no further than interviews; a test alone is no interview."""
    messages = [message.read(raw) for _, raw, _, _ in history.mails if may_matter(raw)]
    entries = [
        one
        for mail in messages
        for held in mail.calendars
        for one in event.read(held, home=history.home, message=mail.id)
    ]
    entries += event.read(history.calendar, home=history.home)
    me = identify(messages, history.me)
    notes = sorted((read(one, me) for one in messages), key=lambda note: when(note, history.now))
    for expected in history.expected:
        if expected.stage in {"screening", "assessment", "interviewing"}:
            own = [note for note in notes if note.id in expected.messages]
            found = of_talks(own, entries, me, history, expected) if own else []
            if found:
                yield Case(
                    history=history.name, key=expected.key, talks=found, interviewed=expected.stage == "interviewing"
                )


def of_talks(
    notes: Sequence[Note], entries: Sequence[Event], me: Me, history: History, expected: Expected
) -> list[Mapping[str, float]]:
    """The signs of each of its talks."""
    carried = [one for one in entries if one.message in expected.messages]
    uids = {one.uid for one in carried}
    own = [*carried, *(one for one in entries if one.message is None and one.uid in uids)]
    seen = people(notes, me, agency=bool(expected.agency))
    recruiters = frozenset(person.email for person in seen if person.role in FIRST_TALKERS)
    dated = talks(notes, own, me, history.now, history.home)
    return [signs(talk, at=at, notes=notes, recruiters=recruiters) for at, talk in enumerate(dated)]


def learn(cases: Sequence[Case]) -> Linear:
    """Weights by which the likeliest talk of a candidacy tells how far it came."""
    telling = {case.key + case.history: len(case.talks) - 1 for case in cases}
    model = Linear(classes=(NAME,), bias=(0.0,), lines={})
    for _ in range(ROUNDS):
        values = [case.talks[at] for case in cases for at in told(case, telling)]
        wanted = [case.interviewed for case in cases for _ in told(case, telling)]
        model = fit(values, {NAME: wanted}, strength=STRENGTH)
        telling = {case.key + case.history: likeliest(model, case) for case in cases}
    return model


def told(case: Case, telling: Mapping[str, int]) -> Sequence[int]:
    """Which talks are known: all of a mere screening, the likeliest one of the others."""
    return [telling[case.key + case.history]] if case.interviewed else range(len(case.talks))


def likeliest(model: Linear, case: Case) -> int:
    """The talk that speaks most for interviews."""
    return max(range(len(case.talks)), key=lambda at: model.weigh(case.talks[at], NAME))


def is_interviewed(model: Linear, case: Case) -> bool:
    """Whether any of its talks tips the scale."""
    return max(model.weigh(talk, NAME) for talk in case.talks) > 0


def unseen(cases: Sequence[Case]) -> Iterator[tuple[Linear, Case]]:
    """Each case with a model that was learnt from the other histories."""
    for name in sorted({case.history for case in cases}):
        model = learn([case for case in cases if case.history != name])
        yield from ((model, case) for case in cases if case.history == name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
