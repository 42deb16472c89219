"""Does the letter act, and mean it: the act (M1), its finality (M8), reasons and excuses (S1, N4), repeats (N8)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bowout.lazy import lazily
from bowout.steps.check.lexicon import family
from bowout.steps.check.reading import BOUNDS, ENOUGH, Reading, Sentence, Sign, objection
from bowout.steps.check.sense import weighed
from bowout.steps.check.values import Objection
from bowout.steps.discovery import ClosedBy

PLEASANTRY = lazily(
    r"(?:i )?(?:hope|trust) (?:that )?(?:you|this|all)|ich hoffe,? (?:es|sie|ihnen|dir)"
    r"|j'espere que (?:vous|tu) (?:allez|vas)"
    r"|espero que (?:este|se encuentre|estes|todo)"
)
MINE = lazily(r"\b(?:my|mein\w*|ma|mon|mes|mi|mis|mine)\b")
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
    opening = [s for s in reading.sentences if not is_pleasantry(s)][:2]
    if any(is_act(reading, sentence) for sentence in opening):
        return
    later = next((s for s in reading.sentences if is_act(reading, s)), None)
    if later:
        why = "That you are withdrawing comes too late; say it in the first two sentences."
        yield objection("M1", later.text, why)
        return
    yield objection("M1", "", "The letter does not say in your own words, and now, that you are withdrawing.")


def is_pleasantry(sentence: Sentence) -> bool:
    """Whether a sentence only greets."""
    return len(sentence.masked.split()) <= 2 or PLEASANTRY.match(sentence.masked) is not None


def is_act(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence withdraws, in the first person: by its phrases, or by the weights."""
    act, person = family("act", reading.language), family("first_person", reading.language)
    mine = person.search(sentence.folded) or MINE.search(sentence.folded)
    weight = weighed(sentence.masked, reading.language).get("act", 0.0)
    by_verb = mine or reading.language == "es"  # a Spanish verb says who acts
    return bool((mine and act.search(sentence.folded)) or (by_verb and weight >= ENOUGH["act"]))


HEDGES = {
    "hedge": "This leaves the decision open; a withdrawal is final.",
    "bargain": "This reads as bargaining; once you withdraw, nothing is asked for.",
    "reschedule": "This asks for another date; a withdrawal cancels and does not move.",
}


def not_final(reading: Reading) -> Iterator[Objection]:
    """M8: no hedge, no bargaining, no rescheduling. What is said not to be needed is no request."""
    for name, why in HEDGES.items():
        for sign in reading.signs(name):
            if not is_harmless(reading, sign, name):
                yield objection("M8", sign.quote, why)
                break


def is_harmless(reading: Reading, sign: Sign, name: str) -> bool:
    """Whether such words leave nothing open: they are denied, idle, or thank for a date that was moved before."""
    if name == "hedge":
        sure = reading.weight(sign.sentence, name) >= BOUNDS[name][1]
        return not sure and is_idle(reading, sign)
    if is_denied(reading, sign):
        return True
    return name == "reschedule" and reading.has(sign.sentence, "thanks") and not REQUEST.search(sign.sentence.masked)


def is_denied(reading: Reading, sign: Sign) -> bool:
    """Whether the words just before say that it is not wanted ("no need to reschedule")."""
    masked = sign.sentence.masked
    if sign.weighed:
        return bool(NEEDLESS.search(sign.words) or UNDONE.search(sign.words))
    clause = re.split(r"[,;:]", masked[max(0, sign.start - 22) : sign.start])[-1]
    wide = re.split(r"[,;:]", masked[max(0, sign.start - 45) : sign.start])[-1]
    after = masked[sign.end : sign.end + 30]
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


def is_idle(reading: Reading, sign: Sign) -> bool:
    """Whether a "perhaps" is about meeting again, or anything else but the decision itself."""
    if not VAGUE.match(sign.words) or reading.has(sign.sentence, "act"):
        return False
    return reading.has(sign.sentence, "future") or not MATTER.search(sign.sentence.masked)


def reasons(reading: Reading) -> Iterator[Objection]:
    """S1: the reason in one sentence at most. N4: no invented excuse."""
    giving = [s for s in reading.sentences if reading.has(s, "reason")]
    if len(giving) > 2 or (
        len(giving) == 2 and sum(1 for s in giving if reading.has(s, "accepted")) != 1 and both_explain(reading, giving)
    ):
        yield objection("S1", giving[-1].text, "The reason takes more than one sentence; one is enough.")
    known = reading.known_folded
    for sign in reading.signs("excuse"):
        if sign.words not in known:
            yield objection("N4", sign.quote, "This reason is not in the record; leave it out.")
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
