"""Every letter that Bowout writes itself, over all open candidacies of all histories, judged by its own check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bowout.closer.ground import Ground, context_on, letter_on, plan_on
from bowout.closer.scan import scan
from bowout.steps.check import Judgement, check
from bowout.steps.discovery import Candidacy, Status
from bowout.steps.letter import Letter, Tone
from bowout.steps.offer import Firmness, Verdict
from bowout.steps.offer.gate import Release
from evaluation.discovery.history import MATERIAL, load
from evaluation.discovery.run import order


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """One letter of Bowout's own and what the check says of it."""

    history: str
    candidacy: Candidacy
    tone: Tone
    letter: Letter
    judgement: Judgement


def written() -> Iterator[Written]:
    """Every letter of every history in every tone, with the offer taken as firm."""
    for path in sorted(MATERIAL.glob("*.toml")):
        ground = ground_of(path)
        for candidacy in ground.discovery.candidacies:
            if candidacy.status is Status.OPEN:
                yield from judged(path.stem, ground, candidacy)


def ground_of(path: Path) -> Ground:
    """What a scan of one history finds, with a firm offer at the employer that is kept."""
    history = load(path)
    with TemporaryDirectory() as folder:
        found = scan(order(history, Path(folder)))
    kept = found.discovery.kept.employer if found.discovery.kept else None
    offer = Verdict(
        firmness=Firmness.FIRM,
        employer=kept.name if kept else "Invented Employer",
        employer_domains=kept.domains if kept else (),
    )
    return Ground(discovery=found.discovery, verdict=offer, release=Release(), now=history.now, home=found.home)


def judged(history: str, ground: Ground, candidacy: Candidacy) -> Iterator[Written]:
    """The letters of one candidacy."""
    decided = plan_on(ground, candidacy)
    for tone in Tone:
        letter = letter_on(ground, candidacy, decided, tone)
        if letter:
            judgement = check(letter, context_on(ground, candidacy, decided))
            yield Written(history=history, candidacy=candidacy, tone=tone, letter=letter, judgement=judgement)
