"""`python -m tools.train_offers`: learns what a sentence of an offer does from labelled sentences of the evaluation.

Writes plain weights beside steps/offer. Reads only what is not kept aside (`holdout-*`).
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.offers.build import build, load

from bowout.sources.documents import read_file
from bowout.steps.address import Address
from bowout.steps.linear import Linear
from bowout.steps.offer import Document, DocumentKind, sense
from bowout.steps.offer.assess import by_phrases
from bowout.steps.offer.topics import EMPLOYER_SIDE
from bowout.steps.offer.verdict import Condition
from bowout.steps.offer.voices import Speaker, Voice, voices
from tools.learning import Example, learn, written

MATERIAL = Path(__file__).parent.parent / "evaluation/material"
TARGET = Path(__file__).parent.parent / "src/bowout/steps/offer"
NOTHING = frozenset({"neutral"})
KINDS = {  # what several acts have in common is learnt as an act of its own, from all of them
    "holds": {"pending", "pending_employer", "partly_cleared"},
    "bad": {"trouble"},
    "offers": {"formal_offer", "spoken_offer"},
    "settles": {"employer_confirms", "executed", "resolved"},
}
BORROWED = {  # what the sentences of a search's bank are to an offer; "?" where they may be more
    "own_acceptance": {"accepts"},
    "own_decline": {"declines"},
    "offer": {"offers", "?"},
    "position_closed": {"bad", "trouble"},
    "rejection": {"bad", "?"},
    "checks": {"?"},
    "onboarding": {"?"},
    **dict.fromkeys(
        [
            "own_withdrawal",
            "interview_invitation",
            "interview_moved",
            "interview_confirmation",
            "interview_proposal",
            "assessment",
            "unrelated",
            "thanks",
            "application_confirmation",
            "talked",
            "away",
            "neutral",
            "agency_submission",
        ],
        frozenset[str](),
    ),
}
SILVER = {  # what the phrases find in the dossiers that they read right
    "opens": "pending",
    "clears": "cleared",
    "clears_many": "cleared",
    "waives": "cleared",
    "spoken_offer": "spoken_offer",
    "written_offer": "formal_offer",
    "follows": "offer_to_come",
    "prepares": "offer_to_come",
    "praise": "praise_no_offer",
    "accepts": "accepts",
    "hedges": "hedges",
    "declines": "declines",
    "acknowledges": "employer_confirms",
    "confirms": "employer_confirms",
    "cheers": "employer_confirms",
    "executed": "executed",
    "needs_countersignature": "needs_countersignature",
    "asks_signature": "asks_signature",
    "start": "start_fixed",
    "start_open": "start_open",
    "moves_start": "start_moved",
    "trouble": "trouble",
    "voids": "trouble",
    "resolves": "resolved",
    "supersedes": "supersedes",
    "started": "started",
}
ALL = frozenset({*SILVER.values(), *KINDS, "pending_employer", "partly_cleared", "boilerplate"})
MEASURED = frozenset({"dev-hands-a", "dev-hands-b", "dev-hands-c", "dev-hands-d"})
STRENGTH = 30.0
SPREAD = 7  # a frame stands with every seventh word for a condition
DAY = datetime(2026, 11, 10, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Line:
    """One labelled sentence: what it does, which conditions it names, whose it is."""

    says: frozenset[str]
    conditions: frozenset[str]
    mine: bool
    text: str
    borrowed: bool = False
    framed: bool = False


def main(arguments: Sequence[str]) -> int:
    """Learn and write."""
    argparse.ArgumentParser(prog="python -m tools.train_offers", description=__doc__).parse_args(arguments)
    lines = [*bank(), *framed()]
    print(f"{len(lines)} sentences")
    for name, model in {"acts": learn_acts(lines), "topics": learn_topics(lines)}.items():
        path = TARGET / f"{name}.weights"
        path.write_text(written(model, digest()))
        print(f"{path.name}: {path.stat().st_size // 1024} KB")
    return 0


def sources() -> list[Path]:
    """The files that are learnt from."""
    banks = [*MATERIAL.glob("offers/*-dev.*"), *MATERIAL.glob("sentences/dev-*.tsv")]
    return sorted([*banks, *dossiers()])


def digest() -> str:
    """What the weights were made from, so that a test can tell that they are stale."""
    return sha256(b"".join(path.read_bytes() for path in sources())).hexdigest()[:16]


def bank() -> Iterator[Line]:
    """Every labelled sentence: those of offers, and of the search's own bank those that no offer's mail is full of."""
    for path in sources():
        if path.suffix != ".tsv":
            continue
        for row in path.read_text().splitlines():
            if row.strip() and not row.startswith("#"):
                label, by, text = row.split("\t")
                line = line_of(label, by, text) if path.parent.name == "offers" else borrowed(label, by, text)
                if line:
                    yield line


def framed() -> Iterator[Line]:
    """The sentences that the frames stand for; each frame with a few conditions of its language."""
    for path in sorted((MATERIAL / "offers").glob("frames-dev*.toml")):
        for language in tomllib.loads(path.read_text()).values():
            for says, frames in language["frames"].items():
                yield from filled(says, frames, language["conditions"])
            for says, plain in language.get("plain", {}).items():
                yield from filled(says, plain["frames"], {"": plain["words"]})


def filled(says: str, frames: Sequence[str], conditions: Mapping[str, Sequence[str]]) -> Iterator[Line]:
    """Every frame with some of the words that fit it, others for each frame."""
    words = [(condition, one) for condition, ones in conditions.items() for one in ones]
    spread = SPREAD if len(words) > 3 * SPREAD else 2
    for number, frame in enumerate(frames):
        for condition, one in words[number % spread :: spread]:
            text = frame.replace("{T}", one if frame.startswith("{T}") else one[0].lower() + one[1:])
            theirs = says == "pending" and condition and Condition(condition) in EMPLOYER_SIDE
            yield Line(
                says=frozenset({"pending_employer" if theirs else says}),
                conditions=frozenset(filter(None, [condition])),
                mine=False,
                text=text[0].upper() + text[1:],
                framed=True,
            )


def line_of(label: str, by: str, text: str) -> Line:
    """A sentence of the offers' bank."""
    says, _, conditions = label.partition("/")
    return Line(
        says=frozenset(says.split(",")) - NOTHING,
        conditions=frozenset(filter(None, conditions.split(","))),
        mine=by == "me",
        text=text,
    )


def borrowed(label: str, by: str, text: str) -> Line | None:
    """A sentence of a search's mail, where its label leaves little doubt what it is to an offer."""
    if label not in BORROWED:
        return None
    return Line(says=frozenset(BORROWED[label]), conditions=frozenset(), mine=by == "me", text=text, borrowed=True)


def example_of(line: Line) -> Example:
    """What the model sees of a sentence and is to find in it."""
    says = with_kinds(line.says - {"?"})
    unsure = ALL - says if "?" in line.says else frozenset()
    return Example(terms=looked_at(line), says=says, silent=unsure)


def with_kinds(says: frozenset[str]) -> frozenset[str]:
    """The acts and the kinds they belong to."""
    return says | {kind for kind, of in KINDS.items() if says & of}


def silver(names: Sequence[Path]) -> Iterator[Example]:
    """Every sentence of the dossiers by what the phrases find in it; without their marks, so that words are learnt."""
    for path in names:
        for dossier in load(path):
            with TemporaryDirectory() as folder:
                files, _ = build(dossier, Path(folder))
                documents = [each for file in files for each in read_file(file)]
            mine = frozenset(dossier.me)
            for voice in voices(documents, me=mine, now=dossier.now):
                yield from of_voice(voice)


def of_voice(voice: Voice) -> Iterator[Example]:
    """Every sentence of a voice."""
    said: dict[int, set[str]] = {}
    for finding in by_phrases(voice, frozenset()):
        name = SILVER.get(finding.says.name.lower())
        if name == "pending" and finding.conditions & EMPLOYER_SIDE:
            name = "pending_employer"
        if name:
            said.setdefault(id(finding.sentence), set()).add(name)
    for sentence in voice.sentences:
        says = with_kinds(frozenset(said.get(id(sentence), ())))
        yield Example(terms=sense.seen(voice, sentence, (), bare=True), says=says)


def learn_acts(lines: Sequence[Line]) -> Linear:
    """What a sentence does."""
    return learn([*map(example_of, lines), *silver(dossiers())], strength=STRENGTH)


def dossiers() -> list[Path]:
    """The dossiers that the phrases read right; those that came later are there to measure."""
    return [path for path in sorted((MATERIAL / "offers").glob("dev-*.toml")) if path.stem not in MEASURED]


def learn_topics(lines: Sequence[Line]) -> Linear:
    """Which conditions a sentence names."""
    known = [line for line in lines if not line.borrowed]
    return learn([Example(terms=sense.named(voice_of(one).flat), says=one.conditions) for one in known], strength=30.0)


def looked_at(line: Line) -> frozenset[str]:
    """What the model sees of a sentence, in a mail of its own."""
    voice = voice_of(line)
    findings = list(by_phrases(voice, frozenset()))
    sentence = voice.sentences[0]
    return sense.seen(voice, sentence, {each.says.name.lower() for each in findings if each.sentence is sentence})


def voice_of(line: Line) -> Voice:
    """The sentence as its writer's mail."""
    sender = Address(email="somebody@firm.example")
    document = Document(file="", kind=DocumentKind.MAIL, pages=(line.text,), said=line.text, dated=DAY, sender=sender)
    speaker = Speaker.CANDIDATE if line.mine else Speaker.EMPLOYER
    return Voice(document=document, speaker=speaker, pages=(line.text,), shown=DAY, written=DAY, sender=sender)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
