"""Tone: thanks (M4), regard (M6), apologies (S4, N5), the future (S6), pay and comparison (N2, N3), loose ends (S5).

Refuses to know names and dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from bowout.lazy import lazily
from bowout.steps.check.fold import fold
from bowout.steps.check.lexicon import family
from bowout.steps.check.reading import ENOUGH, Reading, Sentence, Sign, objection
from bowout.steps.check.sense import weighed
from bowout.steps.check.values import Objection
from bowout.steps.discovery import Fact, FactKind
from bowout.steps.offer import Firmness
from bowout.steps.slot import upcoming


def judge(reading: Reading) -> Iterator[Objection]:
    """Everything about the tone."""
    yield from thanks(reading)
    yield from regard(reading)
    yield from apologies(reading)
    yield from future(reading)
    yield from never_said(reading)
    yield from loose_ends(reading)


def thanks(reading: Reading) -> Iterator[Objection]:
    """M4: thanks in the letter itself; a bare "Thanks" above the name is a closing."""
    no = family("no_thanks", reading.language)
    for sentence in reading.sentences:
        said = no.sub(" ", sentence.masked)
        if (
            family("thanks", reading.language).search(said)
            or weighed(said, reading.language).get("thanks", 0.0) >= ENOUGH["thanks"]
        ):
            return
    yield objection("M4", "", "There is no word of thanks.")


def regard(reading: Reading) -> Iterator[Objection]:
    """M6: a sentence of regard, with one intensifier at most."""
    warm = [s for s in reading.sentences if reading.has(s, "regard")]
    if not warm and not reading.is_to_referrer:
        yield objection("M6", "", "A sentence of regard is missing: what you valued, or a good wish.")
    for sentence in reading.sentences:
        strong = intensifiers(reading, sentence)
        if len(strong) > 1:
            yield objection("M6", sentence.text, f"Too strong: {' and '.join(strong[:3])}. One such word is enough.")
            return


def intensifiers(reading: Reading, sentence: Sentence) -> list[str]:
    """The words that turn the tone up, as written; set phrases of thanks do not count."""
    return [
        Sign(sentence=sentence, start=match.start(), end=match.end()).quote.split()[0]
        for name in ("intensifier", "gush")
        for match in family(name, reading.language).finditer(sentence.masked)
    ]


def apologies(reading: Reading) -> Iterator[Objection]:
    """N5: never two. S4: one only when it is late or travel is booked."""
    found = [sign.quote for sign in every_apology(reading)]
    if len(found) > 1:
        yield objection("N5", found[1], "One apology at most.")
    elif found and not may_apologise(reading):
        yield objection("S4", found[0], "Nothing is late and no travel is booked: no apology is due.")


def every_apology(reading: Reading) -> list[Sign]:
    """Each apology: two phrases of one sentence are two."""
    by_phrase = list(reading.find("apology"))
    said = {id(sign.sentence) for sign in by_phrase}
    return by_phrase + [sign for sign in reading.signs("apology") if id(sign.sentence) not in said]


def may_apologise(reading: Reading) -> bool:
    """Whether an apology is due: they hear late, or bookings were made."""
    context = reading.context
    ahead = upcoming(context.candidacy, context.now)
    soon = bool(ahead) and ahead[0].start - context.now <= timedelta(hours=48)
    late = context.released_at is not None and context.now - context.released_at > timedelta(days=2)
    silent = context.candidacy.last_activity is not None and context.now - context.candidacy.last_activity > timedelta(
        days=7
    )
    started = context.offer is not None and context.offer.firmness is Firmness.STARTED
    return soon or late or silent or started or bool(loose(reading, "travel"))


def future(reading: Reading) -> Iterator[Objection]:
    """S6: at most one sentence about the future."""
    looking = [s for s in reading.sentences if reading.has(s, "future")]
    if len(looking) > 1:
        yield objection("S6", looking[1].text, "One sentence about the future is enough.")


NEVER = {
    "pay": ("N2", "Pay does not belong in this letter."),
    "comparison": ("N3", "This compares them with somebody else; leave it out."),
    "criticism": ("N3", "This criticises them; leave it out."),
}


def never_said(reading: Reading) -> Iterator[Objection]:
    """N2 and N3. What the record itself calls so (a topic, a system) is no opinion."""
    for name, (rule, why) in NEVER.items():
        for sign in reading.signs(name):
            own_fault = name == "criticism" and reading.has(sign.sentence, "apology")
            if not own_fault and not is_of_record(reading, sign):
                yield objection(rule, sign.quote, why)
                break


def is_of_record(reading: Reading, sign: Sign) -> bool:
    """Whether the very words stand in the record, as the name of a topic does."""
    words = sign.words.strip()
    return len(words) > 3 and re.search(rf"\b{re.escape(words)}\b", reading.known_folded) is not None


LOOSE = {
    "travel": (FactKind.TRAVEL, "Travel is booked; say what becomes of it and ask who cancels."),
    "task": (FactKind.TASK, "A task is under way; say that it will not come."),
    "checks": (FactKind.CHECKS, "Checks are under way; ask to stop them."),
}
KIND_HINTS = {
    "travel": lazily(
        r"\b(?:flight|train ticket|hotel|booked|flug"
        r"|bahnfahr|zugticket|bahnticket|gebucht|vol\b|billet|reserv|vuelo|hotel)"
    ),
    "task": lazily(
        r"\b(?:take-?home|assignment|case study|coding (?:test|task|exercise)|aufgabe|fallstudie|arbeitsprobe"
        r"|etude de cas|exercice|cas pratique|caso practico|prueba (?:tecnica|practica)|ejercicio)"
    ),
    "checks": lazily(
        r"\b(?:background check|reference check|references|dbs|referenz|fuhrungszeugnis|prises? de references"
        r"|referencias|antecedentes)"
    ),
}


def loose(reading: Reading, name: str) -> bool:
    """Whether the record shows travel booked, a task or checks under way."""
    kind, _ = LOOSE[name]
    hint = KIND_HINTS[name]
    return any(
        fact.kind is kind or (fact.kind is FactKind.TOPIC and is_hinted(hint, fact)) for fact in reading.context.record
    )


def is_hinted(hint: re.Pattern[str], fact: Fact) -> bool:
    """Whether a fact without a kind of its own speaks of such a thing."""
    return hint.search(fold(f"{fact.fact} {fact.quote}")) is not None


def loose_ends(reading: Reading) -> Iterator[Objection]:
    """S5: travel, take-home and checks closed."""
    for name, (_, why) in LOOSE.items():
        if loose(reading, name) and not any(reading.has(sentence, name) for sentence in reading.sentences):
            yield objection("S5", "", why)
