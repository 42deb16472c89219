"""`./run train-letters`: learns what a sentence of a letter does, and writes the plain weights beside the check.

Reads the sentence banks (evaluation/material/letters/said) and the letters to tune with, never what is kept aside
(`holdout-*`). Needs scikit-learn, which the product does not.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from evaluation.letters.cases import MATERIAL, Case, cases_of

from bowout.contracts.letter import context_from_json, letter_from_mail
from bowout.steps.check.fold import fold
from bowout.steps.check.lexicon import family
from bowout.steps.check.reading import Reading, Sentence
from bowout.steps.check.sense import looked_at, parts_of
from bowout.steps.linear import Linear
from bowout.wording.bank import BANKS
from tools.learning import Example, learn, written

TARGET = Path(__file__).parent.parent / "src/bowout/steps/check/letters.weights"
FIELD = re.compile(r"\[([^|\]]*)\|[^\]]*\]|\{\w+\}")
STRENGTH = 3.0
PLAIN = ("act", "accepted", "thanks", "regard", "future", "apology")
FAULTS = {
    "M8": ("hedge", "bargain", "reschedule"),
    "N2": ("pay",),
    "N3": ("comparison", "criticism"),
    "N4": ("excuse",),
    "N6": ("other_processes",),
    "N8": ("repeat",),
}
BLAMED = frozenset(name for names in FAULTS.values() for name in names)
OWN_PARTS = {
    "act": "act",
    "thanks": "thanks",
    "regard": "regard",
    "future": "future",
    "reason": "accepted",
    "sorry": "apology",
}
WANTED = frozenset(PLAIN)
# What is not known of a sentence that was labelled with something else: both may well be true.
SILENT = {
    "act": {"accepted"},
    "accepted": {"act"},
    "thanks": {"regard"},
    "regard": {"thanks", "future"},
    "future": {"regard"},
    "hedge": {"bargain", "reschedule", "act"},
    "bargain": {"hedge", "reschedule", "comparison", "pay"},
    "reschedule": {"hedge", "bargain", "future"},
    "excuse": {"act", "comparison"},
    "criticism": {"comparison"},
    "comparison": {"accepted", "pay", "excuse", "criticism"},
    "pay": {"comparison", "accepted", "criticism"},
    "other_processes": {"accepted", "act"},
    "repeat": {"act"},
    "apology": set(),
}


def main(arguments: Sequence[str]) -> int:
    """Learn and write."""
    parser = argparse.ArgumentParser(prog="./run train-letters", description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], help="files left out, to measure on them")
    left_out = set(parser.parse_args(arguments).without)
    model = learnt(left_out)
    TARGET.write_text(written(model, digest(left_out)))
    print(f"{TARGET.name}: {TARGET.stat().st_size // 1024} KB")
    return 0


def sources(left_out: set[str]) -> list[Path]:
    """The files that are learnt from."""
    found = [*MATERIAL.glob("said/*.txt"), *MATERIAL.glob("dev-*.toml")]
    return sorted(path for path in found if path.stem not in left_out)


def digest(left_out: set[str]) -> str:
    """What the weights were made from."""
    return sha256(b"".join(path.read_bytes() for path in sources(left_out))).hexdigest()[:16]


def learnt(left_out: set[str]) -> Linear:
    """The model of all sources."""
    known = [words for stem in left_out for case in cases_of(MATERIAL / f"{stem}.toml") for words in worded(case)]
    examples = [
        example
        for path in sources(left_out)
        for example in (banked(path, known) if path.suffix == ".txt" else lettered(path))
    ]
    examples += own_words()
    print(f"{len(examples)} sentences and parts")
    return learn(examples, strength=STRENGTH)


def own_words() -> Iterator[Example]:
    """What Bowout's own letters say, by part: it is no fault."""
    for language, bank in BANKS.items():
        for name, sentences in bank.sentences.items():
            kind = name.split("_")[0]
            says = frozenset({OWN_PARTS[kind]} if kind in OWN_PARTS else ())
            for text in sentences:
                words, *clauses = parts_of(fold(FIELD.sub(r"\1", text)))
                yield Example(terms=looked_at(words, language), says=says, silent=WANTED - says)
                yield from (nothing_bad(one, language) for one in clauses)


def nothing_bad(part: str, language: str) -> Example:
    """A clause of what is no fault; what else it does is not known."""
    return Example(terms=looked_at(part, language), says=frozenset(), silent=WANTED)


def worded(case: Case) -> Iterator[frozenset[str]]:
    """The words of each part of a letter, to leave the like of them out of what is learnt."""
    for sentence in sentences_of(case)[1]:
        yield from (frozenset(part.split()) for part in parts_of(fold(sentence.text)))


def is_like(line: str, known: list[frozenset[str]]) -> bool:
    """Whether a sentence of the bank says what a letter that is left out says, nearly word for word."""
    words = frozenset(fold(line).strip(".").split())
    return any(len(words & other) >= 0.7 * len(words) for other in known)


def banked(path: Path, known: list[frozenset[str]]) -> Iterator[Example]:
    """The sentences of a bank: a heading names what those below it do."""
    says: frozenset[str] = frozenset()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            says = frozenset(line[3:].split("+")) - {"none"}
        elif line.strip() and not is_like(line, known):
            says |= {"fault"} if says & BLAMED else frozenset()
            silent = frozenset({other for one in says for other in SILENT.get(one, ())})
            yield Example(terms=looked_at(fold(line), path.stem), says=says, silent=silent - says)
            if not says & BLAMED:
                yield from (nothing_bad(one, path.stem) for one in parts_of(fold(line))[1:])


def lettered(path: Path) -> Iterator[Example]:
    """The sentences of a file of letters: what good ones say is no fault; what a fault added is that fault."""
    cases = list(cases_of(path))
    good = {sentence.masked for case in cases if not case.expect for sentence in sentences_of(case)[1]}
    unsaid = {case.name: unsaid_in(case) for case in cases}
    seen: set[str] = set()
    for case in cases:
        language, sentences = sentences_of(case)
        for sentence in sentences:
            if sentence.masked in seen:
                continue
            seen.add(sentence.masked)
            if sentence.masked in good:
                yield from plain(sentence, language, unsaid[case.name])
            elif len(case.expect) == 1 and case.expect[0] in FAULTS:
                yield from faulty(sentence, language, FAULTS[case.expect[0]])


def sentences_of(case: Case) -> tuple[str, tuple[Sentence, ...]]:
    """The language of a letter, and its sentences."""
    context = context_from_json(case.context)
    reading = Reading(letter=letter_from_mail(case.mail, context), context=context)
    return reading.language, reading.sentences


def unsaid_in(case: Case) -> frozenset[str]:
    """What a letter says in words that no phrase knows: of its sentences it is not known which one does it."""
    language, sentences = sentences_of(case)
    return frozenset(n for n in PLAIN if not any(family(n, language).search(one.masked) for one in sentences))


def plain(sentence: Sentence, language: str, unsaid: frozenset[str]) -> Iterator[Example]:
    """A sentence of a good letter and its parts: the lexicon tells what they do, and none is a fault."""
    for part in parts_of(sentence.masked):
        says = frozenset(name for name in PLAIN if family(name, language).search(part))
        unsure = frozenset() if "regard" in says or "thanks" in says else frozenset({"regard"})
        yield Example(terms=looked_at(part, language), says=says, silent=unsure | unsaid)


def faulty(sentence: Sentence, language: str, names: tuple[str, ...]) -> Iterator[Example]:
    """The sentence that a planted fault added, where the phrases show which one it is or there is but one."""
    shown = [name for name in names if family(name, language).search(sentence.masked)] or list(names[-1:])
    silent = frozenset({other for one in names for other in SILENT.get(one, ())} | set(names) | set(PLAIN))
    says = frozenset({*shown[:1], "fault"})
    yield Example(terms=looked_at(sentence.masked, language), says=says, silent=silent - says)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
