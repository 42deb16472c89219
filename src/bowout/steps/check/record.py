"""Does the letter speak of this process and no other: something particular (M5), and nothing invented (M11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bowout.steps.check.fold import fold
from bowout.steps.check.known import known_texts, tokens
from bowout.steps.check.lexicon import family
from bowout.steps.check.lexicon.events import EVENTS
from bowout.steps.check.moments import days_in
from bowout.steps.check.reading import Reading, Sentence, language_of, objection
from bowout.steps.check.slots import own_time
from bowout.steps.check.values import Objection
from bowout.steps.discovery import Fact, FactKind, InterviewStatus, Role, Stage
from bowout.steps.slot import past, upcoming
from bowout.wording.clock import ABBREVIATION_HOURS, MONTH_NUMBERS, WEEKDAY_NUMBERS
from bowout.wording.generic import AUXILIARY, GENERIC
from bowout.wording.patterns import TOPIC
from bowout.wording.stopwords import STOPWORDS

SMALL = frozenset(fold(word) for words in STOPWORDS.values() for word in words)
UNTELLING = SMALL | GENERIC | frozenset(MONTH_NUMBERS) | frozenset(WEEKDAY_NUMBERS) | frozenset(ABBREVIATION_HOURS)


def judge(reading: Reading) -> Iterator[Objection]:
    """Both."""
    yield from nothing_particular(reading)
    yield from invented_topic(reading)
    yield from invented_day(reading)
    yield from invented_event(reading)


def nothing_particular(reading: Reading) -> Iterator[Objection]:
    """M5: one thing true of this process only; cold applications and the referrer's note are exempt."""
    if reading.is_to_referrer or reading.letter.chat or is_cold(reading):
        return
    wanted = particulars(reading)
    days = known_days(reading)
    slot_is_all = not context_facts(reading) and bool(upcoming(reading.context.candidacy, reading.context.now))
    if (not wanted and not days) or slot_is_all:
        return
    if names_past_day(reading, days) or shares_word(reading, wanted) or not speaks_language(reading, wanted):
        return
    yield objection(
        "M5", "", "Nothing here is true of this process only; name somebody you met or what you spoke about."
    )


# Facts that plan a letter and give it nothing to say.
SLIGHT = {
    FactKind.PORTAL,
    FactKind.CHAT,
    FactKind.DROPPED_ROLE,
    FactKind.ARRANGED,
    FactKind.SUCCESSOR,
    FactKind.STAND_IN,
    FactKind.REFERRAL,
}


def context_facts(reading: Reading) -> tuple[Fact, ...]:
    """The facts of the record that a letter could take up."""
    facts = (*reading.context.record, *reading.context.candidacy.record)
    return tuple(fact for fact in facts if fact.kind not in SLIGHT)


def is_cold(reading: Reading) -> bool:
    """Whether nobody was spoken with: an application and nothing but confirmations since."""
    candidacy = reading.context.candidacy
    return candidacy.stage in {Stage.APPLIED, Stage.CONTACTED} and not candidacy.interviews


def particulars(reading: Reading) -> frozenset[str]:
    """The words that only this process has: of its facts, its evidence, its people other than the reader."""
    context = reading.context
    texts = [
        text for fact in (*context.record, *context.candidacy.record) for text in (fact.fact, fact.quote, fact.who)
    ]
    texts += [proof.quote for proof in context.candidacy.evidence] + [
        talk.title for talk in context.candidacy.interviews
    ]
    readers = {address.lower() for address in reading.letter.to}
    people = {
        token
        for person in context.candidacy.people
        if person.role not in {Role.AUTOMATED, Role.HR_MAILBOX} and person.email.lower() not in readers
        for token in tokens(person.name)
        if len(token) > 2
    }
    common = {token for text in general_texts(reading) for token in tokens(text)} - people
    return frozenset(people | {token for text in texts for token in content(text) if token not in common})


def general_texts(reading: Reading) -> list[str]:
    """What every letter of this process names anyhow: roles, organisations, the writer, the subject's words."""
    candidacy = reading.context.candidacy
    names = [candidacy.employer.name, candidacy.agency.name if candidacy.agency else "", reading.context.my_name]
    return [*candidacy.roles, *names, *reading.parts.greeting.split()]


def content(text: str) -> list[str]:
    """The telling words of a text."""
    return [t for t in tokens(text) if len(t) > 3 and t not in UNTELLING and not t.isdigit() and t not in AUXILIARY]


def root(word: str) -> str:
    """The beginning of a word that its forms share."""
    return word[:5] if len(word) > 6 else word[:4]


def shares_word(reading: Reading, wanted: frozenset[str]) -> bool:
    """Whether the letter's sentences use one of those words, in some form, also inside a compound."""
    said = [token for sentence in reading.sentences for token in tokens(sentence.text) if len(token) > 2]
    roots = {root(word) for word in wanted if len(word) > 3} | {word for word in wanted if len(word) <= 3}
    telling = [token for token in said if token not in UNTELLING]
    if any(root(token) in roots or token in roots for token in telling):
        return True
    return any(holds(token, word) or holds(word, token) for word in wanted for token in said if word != token)


def holds(compound: str, part: str) -> bool:
    """Whether a longer word is made with another one: "Wunschdienstplanung" with "Dienstplan"."""
    return len(part) > 7 and len(compound) > len(part) - 2 and part[:-2] in compound


def speaks_language(reading: Reading, wanted: frozenset[str]) -> bool:
    """Whether the record holds words in the letter's language, so that they could be shared."""
    languages = {language_of(text) for text in known_texts(reading.context) if len(text) > 25} - {""}
    return bool(wanted) and (not languages or reading.language in languages)


def known_days(reading: Reading) -> frozenset[tuple[int, int]]:
    """(month, day) of talks that took place and of dates in the record."""
    context = reading.context
    done = {(own_time(talk).month, own_time(talk).day) for talk in past(context.candidacy, context.now)}
    done |= {
        (own_time(talk).month, own_time(talk).day)
        for talk in context.candidacy.interviews
        if talk.status is InterviewStatus.CANCELLED
    }
    dated = {(fact.when.month, fact.when.day) for fact in (*context.record, *context.candidacy.record) if fact.when}
    texts = [f"{fact.fact} . {fact.quote}" for fact in (*context.record, *context.candidacy.record)]
    texts += [proof.quote for proof in context.candidacy.evidence]
    spelled = {
        (d.month, d.number) for text in texts for d in days_in(fold(text), language=reading.language) if d.number
    }
    wrote = [person.last_wrote for person in context.candidacy.people] + [context.candidacy.last_activity]
    dated |= {(when.month, when.day) for when in wrote if when}
    ahead = {(own_time(talk).month, own_time(talk).day) for talk in upcoming(context.candidacy, context.now)}
    return frozenset((done | dated | spelled) - ahead)


def names_past_day(reading: Reading, days: frozenset[tuple[int, int]]) -> bool:
    """Whether the letter names one of those days, by date or, for a recent talk, by its weekday."""
    now = reading.context.now
    recent = {own_time(t).weekday() for t in past(reading.context.candidacy, now) if (now - t.start).days <= 13}
    for sentence in reading.sentences:
        for day in days_in(sentence.folded, language=reading.language):
            if (day.month, day.number) in days or (day.weekday in recent and is_looking_back(reading, sentence)):
                return True
    return False


def is_looking_back(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence thanks or remembers."""
    return reading.has(sentence, "thanks") or reading.has(sentence, "regard")


def invented_topic(reading: Reading) -> Iterator[Objection]:
    """M11: what was "talked about" is in the record."""
    wanted = particulars(reading)
    allowed = wanted | {token for text in known_texts(reading.context) for token in tokens(text)}
    if not reading.context.record and not reading.context.candidacy.record:
        return
    for sentence in reading.sentences:
        if not family("talk", reading.language).search(sentence.folded) or reading.has(sentence, "act"):
            continue
        found = TOPIC[reading.language].search(sentence.text) if reading.language in TOPIC else None
        words = content(found.group(1)) if found else []
        if (
            found
            and len(words) >= 2
            and not any(is_near(word, allowed) for word in words)
            and speaks_language(reading, wanted)
        ):
            yield objection("M11", found.group(1).strip(), "The record shows no talk about this.")
            return


def is_near(word: str, allowed: frozenset[str]) -> bool:
    """Whether a word is a form of one of the others, or part of it."""
    return any(
        root(word) == root(other) or (len(word) > 5 and word[:6] in other) or (len(other) > 5 and other[:6] in word)
        for other in allowed
        if len(other) > 3
    )


def invented_day(reading: Reading) -> Iterator[Objection]:
    """M11: a day looked back on is one of the record."""
    days, now = known_days(reading), reading.context.now
    if not days:
        return
    for sentence in reading.sentences:
        if not is_looking_back(reading, sentence):
            continue
        for day in days_in(sentence.folded, language=reading.language):
            if day.number and is_behind(day.month, day.number, now) and (day.month, day.number) not in days:
                yield objection("M11", sentence.text[day.start : day.end], "The record shows no talk on that day.")
                return


def is_behind(month: int, number: int, now: datetime) -> bool:
    """Whether such a date lies in the last three months."""
    for year in (now.year, now.year - 1):
        try:
            when = now.replace(year=year, month=month, day=number)
        except ValueError:
            return False
        if 0 < (now - when).days <= 92:
            return True
    return False


def invented_event(reading: Reading) -> Iterator[Objection]:
    """M11: a tour, a meal, a trial day that is thanked for stands in the record."""
    known = " ".join((reading.known_folded, *(fold(one.title) for one in reading.context.candidacy.interviews)))
    for sentence in reading.sentences:
        if not is_looking_back(reading, sentence):
            continue
        for claimed, shown in EVENTS:
            found = claimed.search(sentence.masked)
            if found and not shown.search(known):
                quote = sentence.text[found.start() : found.end()]
                yield objection("M11", quote, "The record shows no such meeting.")
                return
