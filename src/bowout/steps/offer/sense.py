"""What one sentence of a dossier does, weighed by a small linear model where no phrase of the lexicon decides.

`acts` tells what a sentence does, `topics` which conditions it names. Both look at its words, at the same words with
every known condition masked (so that what is learnt of one check holds for all), and at what the phrases found in it.
Their weights are learnt from labelled sentences (tools/train_offers.py). Refuses to know other sentences and dates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from bowout.steps.discovery.phrases import fold
from bowout.steps.linear import Linear, load, terms
from bowout.steps.offer.findings import Finding
from bowout.steps.offer.polarity import polarity_of
from bowout.steps.offer.text import Sentence
from bowout.steps.offer.topics import TOPICS, topics_in
from bowout.steps.offer.verdict import Condition
from bowout.steps.offer.voices import Speaker, Voice

_PACKAGE = "bowout.steps.offer"
_LONGEST = 400  # letters of a sentence that are looked at
_LEAD = 120  # letters of the line that leads a list in
_SIDES = {Speaker.CANDIDATE: "me", Speaker.WORD: "me"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Sensed:
    """One sentence with the probability of everything it may do, and the conditions it is likely to name."""

    voice: Voice
    sentence: Sentence
    acts: Mapping[str, float] = field(default_factory=dict)
    topics: Mapping[str, float] = field(default_factory=dict)

    def act(self, *names: str) -> float:
        """The highest probability of these acts."""
        return max((self.acts.get(name, 0.0) for name in names), default=0.0)


@cache
def acts() -> Linear:
    """The weights by which a sentence does what it does."""
    return load(_PACKAGE, "acts")


@cache
def topics() -> Linear:
    """The weights by which a sentence names a condition."""
    return load(_PACKAGE, "topics")


def sense(voice: Voice, findings: Iterable[Finding]) -> Iterator[Sensed]:
    """Every sentence of a voice, weighed."""
    found: dict[int, set[str]] = {}
    for finding in findings:
        found.setdefault(id(finding.sentence), set()).add(finding.says.name.lower())
    for sentence in voice.sentences:
        looked = seen(voice, sentence, found.get(id(sentence), ()))
        yield Sensed(
            voice=voice, sentence=sentence, acts=acts().scores(looked), topics=topics().scores(named(sentence.flat))
        )


def seen(voice: Voice, sentence: Sentence, says: Iterable[str], *, bare: bool = False) -> frozenset[str]:
    """What the model of acts looks at; `bare` without what the phrases found."""
    flat = sentence.flat[:_LONGEST]
    whole = f"{sentence.lead[-_LEAD:]} {flat}" if sentence.lead else flat
    marks = [f"by {_SIDES.get(voice.speaker, 'them')}"]
    if not bare:
        marks += [f"says {one}" for one in says]
        marks += [f"polarity {polarity_of(flat).value}", *(f"names {condition}" for condition, _ in topics_in(flat))]
    masked = terms(fold(masked_topics(whole)))
    return terms(fold(whole), marks) | {f"~{term}" for term in masked if "zzcheck" in term}


def named(flat: str) -> frozenset[str]:
    """What the model of topics looks at."""
    flat = flat[:_LONGEST]
    return terms(fold(flat), [f"names {condition}" for condition, _ in topics_in(flat)])


def masked_topics(flat: str) -> str:
    """The sentence with one word for every condition it names."""
    for condition in {condition for condition, _ in topics_in(flat)} or set[Condition]():
        flat = TOPICS[condition].sub(" zzcheck ", flat)
    return flat
