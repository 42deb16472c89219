"""`./run evaluate offers [--show] [NAME…]`: build every dossier as files, judge it, compare with its label.

Prints verdict right, safe right, wrongly safe, wrongly held, open conditions exact, deciding quote found, and time a
document; the dossiers of `holdout-*.toml` apart and without their content.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bowout.sources.documents import read_file
from bowout.steps.offer import Document, Verdict
from bowout.steps.offer.assess import assess
from evaluation.offers.build import Dossier, build, load

MATERIAL = Path(__file__).parent.parent / "material" / "offers"
SAFE = {"firm", "started"}
COUNTED = {"check-": "Offers, looked at by counts", "holdout-": "Offers, never looked at"}


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One dossier, judged."""

    dossier: Dossier
    verdict: Verdict
    seconds: float
    documents: int
    wrong: tuple[str, ...]  # the names of the figures it fails

    @property
    def firmness(self) -> str:
        """The verdict found."""
        return str(self.verdict.firmness)


def judged(dossier: Dossier) -> Outcome:
    """Build, read, judge and compare one dossier."""
    with tempfile.TemporaryDirectory() as folder:
        files, statements = build(dossier, Path(folder))
        begun = time.perf_counter()
        documents = [each for path in files for each in read_file(path)]
        documents = [replace(each, mine=bool(each.sender and each.sender.email in dossier.me)) for each in documents]
        verdict = assess([*documents, *statements], now=dossier.now, me=dossier.me)
        seconds = time.perf_counter() - begun
    wrong = tuple(name for name, right in checks(dossier, verdict, documents + statements).items() if not right)
    return Outcome(dossier=dossier, verdict=verdict, seconds=seconds, documents=len(documents), wrong=wrong)


def checks(dossier: Dossier, verdict: Verdict, documents: Sequence[Document]) -> dict[str, bool]:
    """Each figure that the label allows to compare, and whether it is right."""
    expect = dossier.expect
    wanted_safe = expect["verdict"] in SAFE
    result = {
        "verdict": verdict.firmness == expect["verdict"],
        "safe": verdict.safe_to_withdraw == wanted_safe,
        "not wrongly safe": wanted_safe or not verdict.safe_to_withdraw,
        "not wrongly held": verdict.safe_to_withdraw or not wanted_safe,
        "quotes stand in their documents": all(quoted(proof.quote, documents) for proof in verdict.evidence),
    }
    if "open" in expect and expect["verdict"] != "trouble":
        result["open conditions"] = {str(each) for each in verdict.open_conditions} == set(expect["open"])
    if expect.get("deciding"):
        result["deciding quote"] = any(
            flat(part) in flat(proof.quote) for part in expect["deciding"] for proof in verdict.evidence
        )
    if "cleared" in expect:
        result["cleared conditions"] = {str(each) for each in verdict.cleared_conditions} >= set(expect["cleared"])
    return result | facts(expect, verdict)


def facts(expect: dict[str, object], verdict: Verdict) -> dict[str, bool]:
    """The facts that a label names."""
    result: dict[str, bool] = {}
    for name, found in (("employer", verdict.employer), ("role", verdict.role)):
        if name in expect:
            result[name] = alike(str(expect[name]), found)
    for name, day in (("start_date", verdict.start_date), ("expires", verdict.expires)):
        if name in expect:
            result[name] = (day.isoformat() if day else None) == str(expect[name])
    if "suspicious" in expect:
        result["suspicious"] = bool(verdict.suspicious) == expect["suspicious"]
    if "unreadable" in expect:
        result["unreadable"] = len(verdict.unreadable) == expect["unreadable"]
    return result


def flat(text: str) -> str:
    """Letters and single spaces."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def alike(wanted: str, found: str | None) -> bool:
    """Whether one name holds the other."""
    return bool(found) and (flat(wanted) in flat(found or "") or flat(found or "") in flat(wanted))


def quoted(quote: str, documents: Sequence[Document]) -> bool:
    """Whether a quote is a substring of some document's text."""
    return any(quote in page for document in documents for page in (*document.pages, document.said))


def report(title: str, outcomes: Sequence[Outcome]) -> None:
    """The figures of one set."""
    if not outcomes:
        return
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for each in outcomes:
        for name in checked(each):
            asked[name] += 1
            right[name] += name not in each.wrong
    total = sum(each.documents for each in outcomes)
    print(f"\n{title}: {len(outcomes)} dossiers, {total} documents")
    for name in asked:
        print(f"  {name:32} {right[name]:4} of {asked[name]:4}   {right[name] / asked[name]:.2f}")
    spent = 1000 * sum(each.seconds for each in outcomes) / max(1, total)
    worst = max(1000 * each.seconds / max(1, each.documents) for each in outcomes)
    print(f"  {'a document takes':32} {spent:.0f} ms, at worst {worst:.0f} ms")


def checked(outcome: Outcome) -> list[str]:
    """Which figures this dossier counts in."""
    return list(checks(outcome.dossier, outcome.verdict, []))


def show(outcome: Outcome) -> None:
    """What went wrong with one dossier, for whoever tunes on it."""
    verdict, expect = outcome.verdict, outcome.dossier.expect
    print(f"\n{outcome.dossier.source}: {outcome.dossier.id}: wrong {', '.join(outcome.wrong)}")
    print(f"   {outcome.dossier.about}")
    print(f"   verdict {verdict.firmness}, expected {expect['verdict']}")
    print(f"   open {sorted(map(str, verdict.open_conditions))}, expected {sorted(expect.get('open', []))}")
    print(f"   cleared {sorted(map(str, verdict.cleared_conditions))}; suspicious {verdict.suspicious}")
    print(f"   employer {verdict.employer!r}, role {verdict.role!r}")
    print(f"   start {verdict.start_date}, expires {verdict.expires}")
    for proof in verdict.evidence:
        print(f"   - {proof.says}: {' '.join(proof.quote.split())[:150]} ({proof.file})")
    for sentence in verdict.missing:
        print(f"   ? {sentence}")
    for name, reason in verdict.unreadable:
        print(f"   ! {name}: {reason}")


def main(arguments: Sequence[str]) -> int:
    """Judge every dossier; 1 when a holdout or dev dossier is wrongly called safe."""
    parser = argparse.ArgumentParser(prog="./run evaluate offers", description=__doc__)
    parser.add_argument("--show", action="store_true", help="show what went wrong, never for the holdout")
    parser.add_argument("--files", default="", help="only files whose name contains this")
    parser.add_argument("names", nargs="*", help="only dossiers whose id contains one of these")
    options = parser.parse_args(list(arguments))
    dossiers = [
        each
        for path in sorted(MATERIAL.glob("*.toml"))
        if not path.stem.startswith("frames") and options.files in path.name
        for each in load(path)
    ]
    if options.names:
        dossiers = [each for each in dossiers if any(name in each.id for name in options.names)]
    outcomes = [judged(each) for each in dossiers]
    kept = {prefix: [each for each in outcomes if each.dossier.source.startswith(prefix)] for prefix in COUNTED}
    seen = [each for each in outcomes if not each.dossier.source.startswith(tuple(COUNTED))]
    if options.show:
        for outcome in seen:
            if outcome.wrong:
                show(outcome)
    report("Offers, tuned on", seen)
    for prefix, title in COUNTED.items():
        report(title, kept[prefix])
    return int(any("not wrongly safe" in each.wrong for each in outcomes))
