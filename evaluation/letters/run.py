"""Fault recall and false alarms by rule, on the letters to tune with and, apart, on those that nobody tunes with."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from evaluation.letters.cases import Case, cases
from evaluation.letters.examples import page
from evaluation.letters.generated import written

RULES = [f"M{n}" for n in range(1, 13)] + [f"S{n}" for n in range(1, 9)] + [f"N{n}" for n in range(1, 9)]


@dataclass
class Tally:
    """Counts of one set of letters."""

    good: int = 0
    stopped: int = 0
    faults: int = 0
    found: int = 0
    by_rule: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))
    misses: list[str] = field(default_factory=list)

    def add(self, case: Case) -> None:
        """Judge one letter and count."""
        judgement = case.judged()
        said = {one.id for one in judgement.objections}
        if case.expect:
            self.faults += 1
            hit = bool(said & set(case.expect))
            self.found += hit
            self.by_rule[case.expect[0]][0] += 1
            self.by_rule[case.expect[0]][1] += hit
            if not hit:
                self.misses.append(f"{case.name}: wanted {'/'.join(case.expect)}, said {sorted(said)}")
        else:
            self.good += 1
            self.stopped += not judgement.passes
            if not judgement.passes:
                words = "; ".join(f"{one.id} “{one.quote}”" for one in judgement.objections)
                self.misses.append(f"{case.name}: good, but {words}")
        for rule in said - set(case.expect):
            self.by_rule[rule][2] += 1


def main(arguments: Sequence[str]) -> int:
    """Print both tables; --misses names each miss of the letters to tune with."""
    parser = argparse.ArgumentParser(prog="evaluate letters")
    parser.add_argument("--misses", action="store_true", help="name each miss of the letters to tune with")
    parser.add_argument("--show", action="store_true", help="print the letters that Bowout writes itself")
    parser.add_argument("--generated", action="store_true", help="judge the letters that Bowout writes itself, too")
    parser.add_argument("--examples", action="store_true", help="print docs/letters.md and nothing else")
    options = parser.parse_args(list(arguments))
    if options.examples:
        print(page(), end="")
        return 0
    tuned, unseen = Tally(), Tally()
    for case in cases("*.toml"):
        (unseen if case.file.startswith("holdout-") else tuned).add(case)
    show("Letters the check was tuned with", tuned)
    if unseen.good + unseen.faults:
        show("Letters that nobody tunes with", unseen)
    for miss in tuned.misses if options.misses else ():
        print("  ", miss)
    if options.generated or options.show:
        show_written(letters=options.show)
    return 0


def show_written(*, letters: bool) -> None:
    """How many of Bowout's own letters pass its own check, and what is said of the others."""
    count, passing = 0, 0
    for one in written():
        count, passing = count + 1, passing + one.judgement.passes
        if letters and not one.history.startswith("holdout-"):
            print(
                f"\n--- {one.history}, {one.candidacy.employer.name}, {one.tone.value}\nSubject: {one.letter.subject}"
            )
            print(f"To: {', '.join(one.letter.to)}\n\n{one.letter.body}")
        if one.judgement.objections and not one.history.startswith("holdout-"):
            said = "; ".join(f"{o.id} {o.quote or o.why}" for o in one.judgement.objections)
            print(f"   {one.history}, {one.candidacy.employer.name}, {one.tone.value}: {said}")
    print(f"Bowout's own letters that pass: {rate(passing, count)}")


def show(title: str, tally: Tally) -> None:
    """One table."""
    print(f"{title}: {tally.good} good, {tally.faults} with a planted fault")
    print(
        f"  fault recall  {rate(tally.found, tally.faults)}   good letters stopped  {rate(tally.stopped, tally.good)}"
    )
    print("  rule  planted  found  also objected")
    for rule in RULES:
        planted, found, beside = tally.by_rule[rule]
        if planted or beside:
            print(f"  {rule:<5} {planted:>7} {found:>6} {beside:>10}")


def rate(part: int, whole: int) -> str:
    """A share with its counts."""
    return f"{part / whole:.3f} ({part} of {whole})" if whole else "none"
