"""Is it true, and about this process: role and company (M2), names (M9), the record (M5, M11), strangers (N1, N6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bowout.lazy import lazily
from bowout.steps.check.fold import fold
from bowout.steps.check.known import (
    core_name,
    first_mention,
    known_folded,
    known_tokens,
    names_of,
    own_names,
    tokens,
)
from bowout.steps.check.reading import Reading, objection
from bowout.steps.check.values import Objection
from bowout.steps.letter.names import clean_role, open_roles
from bowout.steps.offer import Firmness
from bowout.wording.generic import GENERIC
from bowout.wording.patterns import JOINED
from bowout.wording.role_words import BOTH, EXPLICIT_ROLE, FILLERS, LEVELS, ROLE_WORDS, WRONG_COMPANY
from bowout.wording.stopwords import STOPWORDS

TRADE_ENDING = lazily(
    r"(?:ist|ician|ologist|keeper|smith|wright|monger|grapher|ario|aria|ero|era|ista|ador|adora|ologo|ologa|iste|eur|euse"
    r"|ier|iere|logue|aire|ateur|atrice|teur|trice)s?$"
)
COMMON = GENERIC | frozenset(fold(word) for words in STOPWORDS.values() for word in words) | FILLERS
MAY_SAY_ACCEPTED = {Firmness.ACCEPTED_WITH_CONDITIONS, Firmness.FIRM, Firmness.STARTED}


def judge(reading: Reading) -> Iterator[Objection]:
    """Everything about truth."""
    yield from roles(reading)
    yield from companies(reading)
    yield from accepted(reading)
    yield from new_employer(reading)
    yield from other_processes(reading)


def everything(reading: Reading) -> str:
    """Subject and words together."""
    return f"{reading.letter.subject}\n{reading.said}"


def roles(reading: Reading) -> Iterator[Objection]:
    """M2: each role of the process named, and no other one."""
    wanted = open_roles(reading.context.candidacy) or tuple(clean_role(r) for r in reading.context.candidacy.roles)
    if not wanted:
        return
    wrong = wrong_role(reading, wanted)
    if wrong:
        yield objection("M2", wrong, f"This process is about {' and '.join(wanted)}.")
        return
    if reading.is_to_referrer or reading.letter.chat:
        return
    text = fold(everything(reading))
    missing = [role for role in wanted if not names_role(role, text) and not names_role(main_part(role), text)]
    if missing and not (len(wanted) > 1 and BOTH.search(text)) and (len(missing) == len(wanted) or len(wanted) > 1):
        yield objection("M2", "", f"The letter does not name the role: {' and '.join(missing)}.")


def content_words(role: str) -> list[str]:
    """The words that make a role what it is: no level, no filler."""
    words = [word for word in tokens(role) if len(word) > 1 and word not in LEVELS]
    return words or tokens(role)


def names_role(role: str, text: str) -> bool:
    """Whether a text names a role: all its words, near enough to endings, or most of a long title."""
    words = content_words(role)
    there = [word for word in words if re.search(rf"(?<!\w)\w{{0,12}}{re.escape(root(word))}", text)]
    return len(there) == len(words) or (len(words) > 3 and len(there) >= len(words) - 1) or fold(role) in text


def main_part(role: str) -> str:
    """A role without what narrows it: "Data Analyst, Growth" is "Data Analyst"."""
    first = re.split(r"[,;|:(]| [-–—] ", role)[0].strip()
    return first if len(first) > 3 else role


def root(word: str) -> str:
    """A word without the endings that gender and case give it."""
    return word[: max(4, len(word) - 3)] if len(word) > 6 else word[:-1] if len(word) > 4 else word


def wrong_role(reading: Reading, wanted: tuple[str, ...]) -> str:
    """The words of a role named in so many words that is none of this process."""
    all_roles = [*wanted, *reading.context.candidacy.roles]
    allowed = {root(word) for role in all_roles for word in tokens(role)}
    for sentence in reading.sentences:
        for found in EXPLICIT_ROLE[reading.language].finditer(sentence.text):
            named = next(group for group in found.groups() if group)
            words = [w for w in content_words(strip_company(reading, named)) if w in ROLE_WORDS or len(w) > 3]
            strange = [word for word in words if not any(shares_root(word, known) for known in allowed)]
            shaped = reading.language == "de" or is_title(named)
            if (
                strange
                and (shaped or names_trade(strange) or is_all_strange(words, strange))
                and not is_known_phrase(reading, named)
            ):
                return named.strip()
    return ""


def strip_company(reading: Reading, named: str) -> str:
    """A role phrase without the company's name in it ("Northwind Platform Engineer")."""
    folded = fold(named)
    for name in own_names(reading.context):
        folded = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", folded)
    return folded


def shares_root(word: str, known: str) -> bool:
    """Whether two words are forms of one."""
    return word.startswith(known) or known.startswith(root(word)) or known in word


def is_all_strange(words: list[str], strange: list[str]) -> bool:
    """Whether a short phrase has no word of this process's roles, and is no filler."""
    return len(words) == len(strange) <= 2 and all(TRADE_ENDING.search(word) and word not in COMMON for word in words)


def names_trade(strange: list[str]) -> bool:
    """Whether one of the unknown words is a trade."""
    return any(trade in word for word in strange for trade in ROLE_WORDS)


def is_title(named: str) -> bool:
    """Whether a phrase is written as a title: its longer words have capitals."""
    words = [word for word in named.split() if len(word) > 3]
    return bool(words) and all(word[0].isupper() for word in words)


def is_known_phrase(reading: Reading, named: str) -> bool:
    """Whether the record says just so."""
    return fold(named).strip() in known_folded(reading.context)


def companies(reading: Reading) -> Iterator[Objection]:
    """M2: where a company is named, it is this one."""
    known = known_tokens(reading.context)
    own = own_names(reading.context)
    texts = [reading.parts.greeting, *(s.text for s in reading.sentences), reading.letter.subject]
    for text in texts:
        for pattern in WRONG_COMPANY[reading.language]:
            for found in pattern.finditer(text):
                name = found.group(1)
                if is_stranger(reading, name, known, own):
                    yield objection("M2", name, f"This is a letter to {reading.context.candidacy.employer.name}.")
                    return


def is_stranger(reading: Reading, name: str, known: frozenset[str], own: tuple[str, ...]) -> bool:
    """Whether a name belongs to nobody of this process (nor to those that N1 and N6 speak of)."""
    words = tokens(name)
    if not words or any(word in known for word in words) or core_name(name) in own:
        return False
    return not first_mention(stranger_names(reading), fold(name))


def stranger_names(reading: Reading) -> tuple[str, ...]:
    """Names of the new employer and of other processes."""
    offer = reading.context.offer
    names = list(names_of(offer.employer or "", offer.aliases, offer.employer_domains)) if offer else []
    for other in reading.context.other_processes:
        names += names_of(other.employer, domains=other.domains)
    return tuple(names)


def accepted(reading: Reading) -> Iterator[Objection]:
    """M11: "accepted" only once the verdict allows it."""
    offer = reading.context.offer
    if offer is not None and offer.firmness in MAY_SAY_ACCEPTED:
        return
    for sign in reading.signs("accepted"):
        yield objection("M11", sign.quote, "No offer is accepted yet, by the papers; do not say so.")
        return


def is_part(name: str, own: tuple[str, ...]) -> bool:
    """Whether a name is one of this process, or stands inside it ("Northmoor" in "Northmoor Trust")."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", one) for one in own)


def distinct(reading: Reading, names: tuple[str, ...], whole: str) -> tuple[str, ...]:
    """The names that can only mean that one: none that this process knows too, and no word of any letter."""
    own, known = own_names(reading.context), known_folded(reading.context)
    full, mine = core_name(whole), set(tokens(reading.context.my_name))
    strange = [n for n in names if not is_part(n, own) and n not in COMMON and not set(tokens(n)) <= mine]
    return tuple(name for name in strange if not stands_in(name, known) or (name == full and " " not in name))


def stands_in(name: str, known: str) -> bool:
    """Whether this process's own mail, people or record use the name."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", known) is not None


def named(names: tuple[str, ...], text: str) -> re.Match[str] | None:
    """The first place that names one of them, written as a name is."""
    folded = fold(text)
    for name in names:
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", folded):
            if text[found.start()].isupper() or text[found.start()].isdigit() or "." in name:
                return found
    return None


def new_employer(reading: Reading) -> Iterator[Objection]:
    """N1: the new employer is never named, by any of its names, domains or people."""
    offer = reading.context.offer
    text = everything(reading)
    if offer is not None and offer.employer:
        names = distinct(reading, names_of(offer.employer, offer.aliases, offer.employer_domains), offer.employer)
        found = named(names, text)
        if found:
            yield objection("N1", text[found.start() : found.end()], "The new employer is not named in this letter.")
            return
    for sentence in reading.sentences:
        joined = JOINED[reading.language].search(sentence.text)
        if joined and not any(word in known_tokens(reading.context) for word in tokens(joined.group(1))):
            yield objection("N1", joined.group(1), "Who the new employer is stays out of this letter.")
            return


def other_processes(reading: Reading) -> Iterator[Objection]:
    """N6: no other process is named or hinted at."""
    text = everything(reading)
    for other in reading.context.other_processes:
        names = distinct(reading, names_of(other.employer, domains=other.domains), other.employer)
        found = named(names, text) or other_person(reading, other.people, fold(text))
        if found:
            yield objection("N6", text[found.start() : found.end()], "This belongs to another process of your search.")
            return
    quote = reading.first("other_processes")
    if quote:
        yield objection("N6", quote, "Other processes of your search are not mentioned.")


def other_person(reading: Reading, people: tuple[str, ...], folded: str) -> re.Match[str] | None:
    """Somebody of another process in the text: by address, or by the name that the address spells."""
    known = known_tokens(reading.context)
    for address in people:
        if fold(address) in folded:
            return re.search(re.escape(fold(address)), folded)
        parts = [p for p in re.split(r"[._-]", fold(address).partition("@")[0]) if len(p) > 2 and p.isalpha()]
        if len(parts) < 2 or all(part in known for part in parts):
            continue
        full = re.search(rf"(?<!\w){re.escape(parts[0])} (?:\w+ )?{re.escape(parts[-1])}(?!\w)", folded)
        titled = re.search(
            rf"(?<!\w)(?:mr|mrs|ms|dr|frau|herrn?|mme|madame|monsieur|sra?|senora?)\.? {re.escape(parts[-1])}(?!\w)",
            folded,
        )
        if full or titled:
            return full or titled
    return None
