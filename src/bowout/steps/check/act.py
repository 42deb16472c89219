"""Does the letter act, and mean it: the act (M1), its finality (M8), reasons and excuses (S1, N4), repeats (N8)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bowout.lazy import lazily
from bowout.steps.check.lexicon import family
from bowout.steps.check.reading import Reading, Sentence, objection, quote_of
from bowout.steps.check.values import Objection
from bowout.steps.discovery import ClosedBy

PLEASANTRY = lazily(
    r"(?:i )?(?:hope|trust) (?:that )?(?:you|this|all)|ich hoffe,? (?:es|sie|ihnen|dir)"
    r"|j'espere que (?:vous|tu) (?:allez|vas)"
    r"|espero que (?:este|se encuentre|estes|todo)"
)
NEEDLESS = lazily(
    r"\b(?:no need|not necessary|needn't|no point|unnotig|nicht notig|kein\w* \w*termin|erubrigt|inutile|pas besoin"
    r"|pas necessaire|no hace falta|no es necesario|innecesari[oa])\b"
)
UNDONE = lazily(
    r"\b(?:no need to|nicht notig|not necessary|kein grund|no hace falta|inutile de|pas la peine|nicht mehr)\b"
)


def judge(reading: Reading) -> Iterator[Objection]:
    """Everything about the act."""
    yield from act_missing(reading)
    yield from not_final(reading)
    yield from reasons(reading)
    yield from repeats(reading)


def act_missing(reading: Reading) -> Iterator[Objection]:
    """M1: the act in the first two sentences, first person, present."""
    if reading.is_to_referrer:
        return
    opening = [s for s in reading.sentences if not PLEASANTRY.match(s.masked)][:2]
    if any(is_act(reading, sentence) for sentence in opening):
        return
    later = next((s for s in reading.sentences if is_act(reading, s)), None)
    if later:
        why = "That you are withdrawing comes too late; say it in the first two sentences."
        yield objection("M1", later.text, why)
        return
    yield objection("M1", "", "The letter does not say in your own words, and now, that you are withdrawing.")


def is_act(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence withdraws, in the first person."""
    folded = sentence.folded
    act, person = family("act", reading.language), family("first_person", reading.language)
    return bool(act.search(folded) and person.search(folded))


HEDGES = {
    "hedge": "This leaves the decision open; a withdrawal is final.",
    "bargain": "This reads as bargaining; once you withdraw, nothing is asked for.",
    "reschedule": "This asks for another date; a withdrawal cancels and does not move.",
}


def not_final(reading: Reading) -> Iterator[Objection]:
    """M8: no hedge, no bargaining, no rescheduling. What is said not to be needed is no request."""
    for name, why in HEDGES.items():
        for sentence, found in reading.find(name):
            if name != "hedge" and is_denied(reading, sentence, found):
                continue
            if name == "hedge" and is_idle(reading, sentence, found):
                continue
            if name == "reschedule" and reading.has(sentence, "thanks") and not REQUEST.search(sentence.masked):
                continue
            yield objection("M8", quote_of(sentence, found), why)
            break


def is_denied(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the words just before say that it is not wanted ("no need to reschedule")."""
    before = sentence.masked[max(0, found.start() - 22) : found.start()]
    clause = re.split(r"[,;:]", before)[-1]
    after = sentence.masked[found.end() : found.end() + 30]
    wide = re.split(r"[,;:]", sentence.masked[max(0, found.start() - 45) : found.start()])[-1]
    return bool(family("negation", reading.language).search(clause) or NEEDLESS.search(wide) or UNDONE.search(after))


VAGUE = lazily(
    r"(?:perhaps|maybe|possibly|probably|vielleicht|eventuell|moglicherweise|wahrscheinlich"
    r"|vermutlich|peut-etre|sans doute|probablement|quizas?|tal vez|probablemente|posiblemente)"
)
MATTER = lazily(
    r"\b(?:decision|decid|applic|candidac|withdr|interview|panel|offer|process|position|role|things|plans|mind"
    r"|bewerb|entscheid|stelle|angebot|termin|zuruck"
    r"|candidat|entretien|offre|poste|processus|entrevista|oferta|puesto|proceso|retir)"
)
REQUEST = lazily(
    r"\?|\b(?:could|can we|would it|might we|let us|let's|konnten|konnen wir|ware es"
    r"|pourr|serait|podr|seria posible|possible)"
)


def is_idle(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a "perhaps" is about meeting again, or anything else but the decision itself."""
    if not VAGUE.match(found.group()) or reading.has(sentence, "act"):
        return False
    return reading.has(sentence, "future") or not MATTER.search(sentence.masked)


def reasons(reading: Reading) -> Iterator[Objection]:
    """S1: the reason in one sentence at most. N4: no invented excuse."""
    giving = [s for s in reading.sentences if reading.has(s, "reason")]
    if len(giving) > 2 or (
        len(giving) == 2 and sum(1 for s in giving if reading.has(s, "accepted")) != 1 and both_explain(reading, giving)
    ):
        yield objection("S1", giving[-1].text, "The reason takes more than one sentence; one is enough.")
    known = reading.known_folded
    for sentence, found in reading.find("excuse"):
        if found.group() not in known:
            yield objection("N4", quote_of(sentence, found), "This reason is not in the record; leave it out.")
            return


def both_explain(reading: Reading, giving: list[Sentence]) -> bool:
    """Whether two sentences really give reasons."""
    return all(reading.has(s, "accepted") or reading.has(s, "comparison") for s in giving)


def repeats(reading: Reading) -> Iterator[Objection]:
    """N8: no second letter for what was already said."""
    candidacy = reading.context.candidacy
    if candidacy.closed_by is ClosedBy.WITHDRAWN:
        yield objection("N8", "", "This process was already ended by you; a second letter is not needed.")
        return
    withdrawn = [
        e for e in candidacy.evidence if "withdr" in e.says.lower() or e.says.lower() in {"declined", "declined_offer"}
    ]
    if withdrawn:
        yield objection("N8", withdrawn[-1].quote, "The record shows that you have already told them.")
        return
    quote = reading.first("repeat")
    if quote:
        yield objection("N8", quote, "This repeats what was already told; one letter is enough.")
