"""What the model of sentences adds to what the phrases found, with care.

A likely sign of trouble or of something still to come is kept even where no phrase knows its words, so that nothing
passes for firm that only reads like it; what lifts an offer (cleared, signed by both, accepted, begun) needs a higher
probability, and nothing in the same sentence that speaks against it. Refuses to know how the words were weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bowout.lazy import lazily
from bowout.steps.offer.clause_words import AT_START, BENIGN
from bowout.steps.offer.dates import find_dates
from bowout.steps.offer.facts import names_pay
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.sense import TURNS, Sensed, sense
from bowout.steps.offer.topics import AFTER_START, BENEFITS, EXTENSION, OWN_SIDE, topics_in
from bowout.steps.offer.trouble import about_others
from bowout.steps.offer.verdict import Condition
from bowout.steps.offer.voices import Speaker, Voice

TROUBLE, UNEASE = 0.65, 0.35  # from which probability on a sentence counts as trouble, and as a reason to wait
HOLDS, HOLDS_NAMED, HOLDS_PAPER = (
    0.60,
    0.45,
    0.55,
)  # something still to come, without and with a condition that is named
TOPIC = 0.35  # a condition that no phrase names
LIFTS, SETTLES = 0.50, 0.55  # what lifts an offer
OFFERS, OFFERS_DATED, ACCEPTS = 0.50, 0.20, 0.55  # beside pay and a first day few words are needed to offer
STARTS = 0.50
UNSIGNED = 0.30  # that the employer's signature is still to come
EARLIEST = 1990  # papers without a date bear an older one
FEWEST = 5  # words of a sentence that can hold an offer back
NONE_NEEDED = lazily(r"(?:no|keine?|aucune?|pas de|sin|ningún|we do not|we don't) (?:\w+,? ){1,6}")
NOTHING_FURTHER = lazily(
    r"\bno (?:further|more|other|additional) \w+|\bnothing (?:further|more|else)\b|\bwe (?:do not"
    r"|don't) [^.]{2,40}never\b"
    r"|\bkeine weiteren\b|\baucune autre\b|\bningún otro\b|\bnada más\b"
)
DOUBTED, DOUBTED_PAPER = 0.20, 0.40  # from which probability on what no words name keeps an offer from being firm
NO_ANSWER = frozenset({Says.START, Says.EXPECTED, Says.PRAISE, Says.START_OPEN})
SPOKEN_OF, DOUBT = 0.30, 0.06
AGAINST = 0.25  # from which probability on the opposite keeps a lift from counting

CONDITIONS = frozenset({Says.OPENS, Says.CLEARS, Says.CLEARS_MANY, Says.CLEARS_ONE, Says.WAIVES, Says.UNKNOWN})
TROUBLES = frozenset(
    {Says.TROUBLE, Says.UNEASE, Says.VOIDS, Says.MOVES_START, Says.RESOLVES, Says.DISREGARD, Says.SUPERSEDES}
)
GLAD = frozenset({Says.CONFIRMS, Says.CHEERS, Says.ACKNOWLEDGES, Says.EXECUTED, Says.STARTED})
PEN = lazily(
    r"\b(?:signs?|signing|signature|countersign\w*|pen|scribble|unterschreib\w*|unterschrift|unterzeichne\w*"
    r"|gegenzeichn\w*|sign(?:er|era)|firm(?:a|ar|ará|e)|\w*zeichnung"
    r"|namen\w*|(?:his|her|their) name)\b"
)
CHIEF = (
    r"(?:director\w*|principal|manager|head|owner|boss|chief|chair\w*|president|partners?|board|rector|dean|bursar"
    r"|secretary|mayor|bishop|ceo|cfo|coo|vp|officer|\w*leit(?:ung|er|erin)|vorstand|\w*chef(?:in)?|direktor\w*"
    r"|geschäftsführ\w*|inhaber\w*|rektor\w*|bürgermeister\w*|direction|directeur|directrice|gérante?|présidente?"
    r"|patronn?e?|direction|gerente|gerencia|dirección|directora?|jefa?|dueñ[oa]|presidenta?)"
)
SIGNS_AFTERWARDS = lazily(  # once you have signed, somebody above has to
    r"\b(?:once|after|then|afterwards|when|thereafter|subsequently|next|nach|danach|dann|sobald|anschließend|ensuite"
    r"|après|puis|une fois|luego|después|cuando|en cuanto)\b[^.]{0,120}\b" + CHIEF + r"\b[^.]{0,60}\b(?:sign\w*"
    r"|countersign\w*|seal|name|pen|\w*unterschrift|\w*unterschreib\w*|\w*zeichn\w+|namen\w*|firm\w+)\b"
)
YOURS = lazily(r"\b(?:you|your|yours|sie|ihre?\w*|du|dein\w*|dich|vous|votre|tu|te|ton|usted|su|tuya?)\b")
SIGNING = frozenset({Says.EXECUTED, Says.NEEDS_COUNTERSIGNATURE, Says.ASKS_SIGNATURE, Says.FOLLOWS})
OFFERING = frozenset({Says.SPOKEN_OFFER, Says.WRITTEN_OFFER, Says.PREPARES, Says.FOLLOWS})
ANSWERS = frozenset({Says.ACCEPTS, Says.HEDGES, Says.DECLINES, Says.SAYS_YES})


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One weighed sentence with what the phrases found in it and in the whole voice."""

    sensed: Sensed
    here: frozenset[Says]
    voice: frozenset[Says]

    def finding(self, says: Says, conditions: frozenset[Condition] = frozenset()) -> Finding:
        """A finding of this sentence."""
        return Finding(
            says=says, voice=self.sensed.voice, sentence=self.sensed.sentence, conditions=conditions, weighed=True
        )


def sensed_findings(voice: Voice, found: Sequence[Finding]) -> Iterator[Finding]:
    """Everything that the model adds to one voice."""
    if voice.speaker in {Speaker.THIRD, Speaker.WORD}:
        return
    added = list(sentence_by_sentence(voice, found))
    yield from added
    yield from escalated([*found, *added])


def escalated(found: list[Finding]) -> Iterator[Finding]:
    """Two sentences of one mail that are each a reason to wait, in a mail that brings nothing good, are trouble."""
    uneasy = {id(each.sentence): each for each in found if each.says is Says.UNEASE}
    if len(uneasy) >= 2 and not any(each.says in GLAD for each in found):
        yield replace(next(iter(uneasy.values())), says=Says.TROUBLE)


def sentence_by_sentence(voice: Voice, found: Sequence[Finding]) -> Iterator[Finding]:
    """What the model adds to each sentence."""
    everywhere = frozenset(each.says for each in found)
    for sensed in sense(voice, found):
        here = frozenset(each.says for each in found if each.sentence is sensed.sentence)
        seen = Seen(sensed=sensed, here=here, voice=everywhere)
        if voice.speaker is Speaker.CANDIDATE:
            yield from answered(seen)
        elif voice.paper:
            yield from of_paper(seen)
        else:
            yield from of_mail(seen)


def answered(seen: Seen) -> Iterator[Finding]:
    """The candidate's answer, where no phrase knows it."""
    sensed = seen.sensed
    if seen.voice & ANSWERS or sensed.sentence.flat.endswith("?"):
        return
    against = max(sensed.act("hedges"), sensed.act("declines"))
    if sensed.act("accepts") >= ACCEPTS and against < AGAINST:
        yield seen.finding(Says.ACCEPTS)


def of_paper(seen: Seen) -> Iterator[Finding]:
    """A letter: that it offers, and a condition that no clause knows; the rest of it is law that never blocks."""
    found = list(conditioned(seen))
    yield from found
    if not found:
        yield from doubted(seen)
    yield from started_on(seen)
    if seen.sensed.act("offers") >= OFFERS and not seen.voice & OFFERING:
        yield seen.finding(Says.WRITTEN_OFFER)


def conditioned(seen: Seen) -> Iterator[Finding]:
    """A condition in a letter's own words."""
    sensed, flat = seen.sensed, seen.sensed.sentence.flat
    named = named_in(sensed)
    yield from renamed(seen)
    if seen.here & CONDITIONS or any(one.search(flat) for one in (BENEFITS, AFTER_START, EXTENSION, BENIGN)):
        return
    if sensed.act("boilerplate", "cleared") >= AGAINST or not says_something(seen):
        return
    if named and sensed.act("holds") >= HOLDS_PAPER:
        yield seen.finding(Says.OPENS, named)
    elif sensed.act("holds", "bad") >= HOLDS:
        guessed = likeliest(sensed)
        yield seen.finding(Says.OPENS, guessed) if guessed else seen.finding(Says.UNKNOWN)


def started_on(seen: Seen) -> Iterator[Finding]:
    """A start date, where no phrase knows its words and the sentence names one day only."""
    sensed = seen.sensed
    if sensed.act("start_fixed") < STARTS or seen.here & {Says.START, Says.EXPECTED, Says.EXPIRES, Says.MOVES_START}:
        return
    written = sensed.voice.written.date() if sensed.voice.written.year > EARLIEST else None
    days = {found.day for found in find_dates(sensed.sentence.flat, written=written)}
    if len(days) == 1:
        yield replace(seen.finding(Says.START), day=days.pop())


def of_mail(seen: Seen) -> Iterator[Finding]:
    """A mail of the employer."""
    yield from started_on(seen)
    found = [*troubled(seen), *conditions(seen), *glad(seen)]
    yield from found or doubted(seen)
    needed = OFFERS_DATED if Says.START in seen.voice and names_pay(seen.sensed.voice) else OFFERS
    if seen.sensed.act("offers") >= needed and not seen.voice & OFFERING and not question(seen):
        yield seen.finding(Says.SPOKEN_OFFER)


def signs_later(sensed: Sensed) -> bool:
    """Whether somebody on their side has still to sign: the pen is spoken of, something waits, and it is not yours."""
    flat = sensed.sentence.flat
    waits = TURNS["order"].search(flat) or TURNS["still"].search(flat) or SIGNS_AFTERWARDS.search(flat)
    theirs = not YOURS.search(flat) or SIGNS_AFTERWARDS.search(flat)
    return bool(PEN.search(flat) and waits and theirs) and sensed.act("executed", "settles") < AGAINST


def doubted(seen: Seen) -> Iterator[Finding]:
    """What reads like something still to come, too faintly to name it: held until the employer clears it."""
    sensed, flat = seen.sensed, seen.sensed.sentence.flat
    if question(seen) or not says_something(seen) or seen.here - NO_ANSWER - OFFERING or about_others(flat):
        return
    if any(one.search(flat) for one in (BENEFITS, AFTER_START, EXTENSION)):
        return
    against = sensed.act("boilerplate", "cleared", "settles", "resolved", "started", "accepts", "offer_to_come")
    needed = DOUBTED_PAPER if sensed.voice.paper or seen.here & OFFERING else DOUBTED
    if sensed.act("holds", "bad") - against >= needed:
        yield seen.finding(Says.DOUBTED, sensed.likeliest())


def question(seen: Seen) -> bool:
    """Whether it only asks."""
    return seen.sensed.sentence.flat.endswith("?")


def troubled(seen: Seen) -> Iterator[Finding]:
    """Trouble, or what may be."""
    if seen.here & (TROUBLES | GLAD):
        return
    a_condition = seen.here & CONDITIONS or named_in(seen.sensed)
    if (
        not says_something(seen)
        or about_others(seen.sensed.sentence.flat)
        or (a_condition and seen.sensed.act("holds") >= seen.sensed.act("bad"))
    ):
        return
    bad = seen.sensed.act("bad", "trouble", "start_moved") - seen.sensed.act("resolved", "boilerplate", "cleared")
    if bad >= TROUBLE and not seen.voice & GLAD:
        yield seen.finding(Says.TROUBLE)
    elif bad >= UNEASE:
        yield seen.finding(Says.UNEASE)


def conditions(seen: Seen) -> Iterator[Finding]:
    """What is still to come, and what is done."""
    sensed, flat = seen.sensed, seen.sensed.sentence.flat
    yield from named_better(seen)
    if seen.here & CONDITIONS or BENEFITS.search(flat):
        return
    named = named_in(sensed)
    if none_needed(flat):
        return
    holds, cleared = sensed.act("holds"), sensed.act("cleared")
    if named and holds >= HOLDS_NAMED and holds > sensed.act("boilerplate"):
        yield seen.finding(Says.OPENS, named)
    elif holds >= HOLDS and not seen.here & (GLAD | {Says.ASKS_SIGNATURE, Says.FOLLOWS, Says.NEEDS_COUNTERSIGNATURE}):
        guessed = likeliest(sensed)
        before = bool(seen.voice & OFFERING) or sensed.voice.order == 0
        yield seen.finding(Says.OPENS, guessed) if guessed else seen.finding(Says.UNKNOWN if before else Says.DOUBTED)
    elif named and mentioned(seen):
        yield seen.finding(Says.OPENS, named)
    elif (
        cleared >= LIFTS and max(holds, sensed.act("bad")) < AGAINST and not question(seen) and not seen.here & TROUBLES
    ):
        if named:
            yield seen.finding(Says.CLEARS, named)
        elif not seen.voice & {Says.OPENS, Says.UNKNOWN}:
            yield seen.finding(Says.CLEARS_ONE, OWN_SIDE)


def renamed(seen: Seen) -> Iterator[Finding]:
    """The likely name of the one condition that a sentence leaves without one."""
    if Says.UNKNOWN in seen.here and not topics_in(seen.sensed.sentence.flat) and (guessed := likeliest(seen.sensed)):
        yield seen.finding(Says.OPENS, guessed)


def named_better(seen: Seen) -> Iterator[Finding]:
    """The name of a condition that the phrases left without one, and what a clearing sentence clears beside."""
    sensed = seen.sensed
    yield from renamed(seen)
    if Says.CLEARS in seen.here and not seen.here & {Says.OPENS, Says.UNKNOWN}:
        also = frozenset(Condition(name) for name, score in sensed.topics.items() if score >= TOPIC)
        waits = TURNS["still"].search(sensed.sentence.flat) or TURNS["order"].search(sensed.sentence.flat)
        if also and sensed.act("cleared") >= LIFTS and not waits:
            yield seen.finding(Says.CLEARS, also)


def mentioned(seen: Seen) -> bool:
    """Whether a condition is spoken of and nothing tells that it is met, waived or of no account: unknown is open."""
    sensed, flat = seen.sensed, seen.sensed.sentence.flat
    told = sensed.act("cleared", "settles", "boilerplate", "offers", "started") >= SPOKEN_OF
    doubt = sensed.act("holds", "bad", "pending", "pending_employer")
    sure = topics_in(flat) or max(sensed.topics.values(), default=0.0) >= HOLDS
    later = AT_START.search(flat) or AFTER_START.search(flat)
    return bool(sure) and not told and not later and doubt >= DOUBT and says_something(seen) and not flat.endswith("?")


def named_in(sensed: Sensed) -> frozenset[Condition]:
    """The conditions of a sentence: as the phrases name them, else as the model does."""
    known = frozenset(condition for condition, _ in topics_in(sensed.sentence.flat))
    return known or frozenset(Condition(name) for name, score in sensed.topics.items() if score >= TOPIC)


def likeliest(sensed: Sensed) -> frozenset[Condition]:
    """The condition that a sentence most likely speaks of, if any is likely at all."""
    return sensed.likeliest()


def says_something(seen: Seen) -> bool:
    """Whether a line is a sentence: not a greeting, a heading, a row of a table, nor a list of what is not needed."""
    flat = seen.sensed.sentence.flat
    return len(flat.split()) >= FEWEST and "\t" not in seen.sensed.sentence.text and not none_needed(flat)


def none_needed(flat: str) -> bool:
    """Whether it lists what is not asked for."""
    return bool(NONE_NEEDED.match(flat) or NOTHING_FURTHER.search(flat))


def glad(seen: Seen) -> Iterator[Finding]:
    """That it is settled, signed by both, or begun."""
    sensed = seen.sensed
    missing = max(sensed.act("needs_countersignature"), 1.0 if signs_later(sensed) else 0.0)
    if (
        missing >= UNSIGNED
        and missing > sensed.act("executed", "offers")
        and not seen.here & SIGNING
        and says_something(seen)
    ):
        yield seen.finding(Says.NEEDS_COUNTERSIGNATURE)
        return
    against = sensed.act("holds", "bad", "needs_countersignature", "asks_signature", "offer_to_come")
    if seen.here & GLAD or against >= AGAINST or question(seen):
        return
    if sensed.act("executed") >= LIFTS:
        yield seen.finding(Says.EXECUTED)
    elif sensed.act("settles") >= SETTLES:
        yield seen.finding(Says.CHEERS)
