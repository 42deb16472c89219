"""What one sentence of a dossier does, weighed by a small linear model where no phrase of the lexicon decides.

`acts` tells what a sentence does, `topics` which conditions it names. Both look at its words, at the same words with
every known condition masked (so that what is learnt of one check holds for all), and at what the phrases found in it.
Their weights are learnt from labelled sentences (tools/train_offers.py). Refuses to know other sentences and dates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import fold
from bowout.steps.linear import Linear, load, terms
from bowout.steps.offer.findings import Finding
from bowout.steps.offer.polarity import polarity_of
from bowout.steps.offer.text import Sentence
from bowout.steps.offer.topics import EMPLOYER_SIDE, TOPICS, topics_in
from bowout.steps.offer.verdict import Condition
from bowout.steps.offer.voices import Speaker, Voice

_PACKAGE = "bowout.steps.offer"
_LONGEST = 400  # letters of a sentence that are looked at
LIKELY, SURELY_THEIRS = 0.08, 0.03  # from which probability on a condition is named that no phrase knows
SIDED, SURE = 0.40, 0.70  # from which probability on it is the employer's matter, or the candidate's
_LEAD = 120  # letters of the line that leads a list in
_SIDES = {Speaker.CANDIDATE: "me", Speaker.WORD: "me"}

TURNS = {  # little words that make one thing wait for another, whatever the two are
    "order": lazily(
        r"\b(?:before|until|till|unless|without|once|first|otherwise|or else|only when|only if|as soon as|beforehand"
        r"|bevor|bis|erst|ohne|sonst|vorher|zuvor|sobald|solange|avant|sans|faute de|tant que|d'abord|sinon|dès que"
        r"|une fois|antes|sin|hasta|si no|primero|en cuanto|mientras)\b"
    ),
    "must": lazily(
        r"\b(?:must|ha(?:ve|s|d) to|needs?|had better|require[ds]?|(?:can|could|may) ?not|can't|muss|müssen|müsste"
        r"|brauch\w+|darf|dürfen|il faut|faudra|doi(?:t|vent|s)|devez|devra\w*|tien(?:e|es|en) que|hace falta|hay que"
        r"|deb(?:e|es|en))\b"
    ),
    "if": lazily(
        r"\b(?:if|should|in case|whether|provided|as long as|depends?|wenn|falls|sofern|sollten?|ob|si|au cas où|pourvu"
        r"|cuando|siempre que|depende)\b"
    ),
    "still": lazily(
        r"\b(?:still|yet|waiting|awaits?|awaiting|pending|left|missing|outstanding|chas(?:e|ing)|noch|fehlt|fehlen|warten"
        r"|wartet|aussteh\w*|encore|attend\w*|manque\w*|toujours pas|todavía|aún|falta\w?|esper\w+)\b"
    ),
    "done": lazily(
        r"\b(?:came|come|back|through|passed|arrived|received|got|has|have|in|sorted|done|ist da|liegt vor|erhalten"
        r"|eingegangen|erledigt|reçue?s?|arrivée?s?|est là|llegado|recibido|hecho)\b"
    ),
    "no": lazily(
        r"\b(?:not?|nothing|nobody|none|never|neither|nor|cannot|kein\w*|nicht|nichts|nie|niemand|ne|pas|plus|rien"
        r"|aucune?|jamais|nada|nunca|ningún|ninguna|tampoco)\b|n't\b|\bn'"
    ),
}


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

    def likeliest(self) -> frozenset[Condition]:
        """The condition that the sentence most likely speaks of, on the side whose matter it is, if any is likely."""
        theirs, own = self.act("pending_employer"), self.act("pending")
        among = set(Condition)
        if max(theirs, own) >= SIDED and abs(theirs - own) >= SIDED / 2:
            among = set(EMPLOYER_SIDE) if theirs > own else among - EMPLOYER_SIDE
        name = max(among, key=lambda one: (self.topics.get(one, 0.0), one))
        needed = SURELY_THEIRS if among == EMPLOYER_SIDE and theirs >= SURE else LIKELY
        return frozenset({name}) if self.topics.get(name, 0.0) >= needed else frozenset()


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
    turns = [name for name, pattern in TURNS.items() if pattern.search(flat)]
    marks += [f"turn {one}" for one in turns]
    marks += [f"turns {one} {other}" for one, other in combinations(turns, 2)]
    masked = terms(fold(masked_topics(whole)))
    return terms(fold(whole), marks) | {f"~{term}" for term in masked if "zzcheck" in term}


def weighed(voice: Voice, sentence: Sentence) -> Sensed:
    """One sentence weighed by its words alone."""
    looked = seen(voice, sentence, ())
    return Sensed(
        voice=voice, sentence=sentence, acts=acts().scores(looked), topics=topics().scores(named(sentence.flat))
    )


def named(flat: str) -> frozenset[str]:
    """What the model of topics looks at."""
    flat = flat[:_LONGEST]
    return terms(fold(flat), [f"names {condition}" for condition, _ in topics_in(flat)])


def masked_topics(flat: str) -> str:
    """The sentence with one word for every condition it names."""
    for condition in {condition for condition, _ in topics_in(flat)} or set[Condition]():
        flat = TOPICS[condition].sub(" zzcheck ", flat)
    return flat
