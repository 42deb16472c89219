"""The polite mail that asks the new employer for what is missing: whom, in which language, in which words.

A draft for the person, never sent by itself. Doubt about whether the offer is genuine is no question for the sender of
it, so it stays with the person. Refuses to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.steps.address import Address
from bowout.steps.offer.verdict import Document, DocumentKind, Firmness, Verdict
from bowout.wording import ask as words
from bowout.wording.stopwords import STOPWORDS

JOINING = frozenset({Firmness.ACCEPTED_WITH_CONDITIONS, Firmness.FIRM, Firmness.STARTED})
NO_REPLY = lazily(r"^(?:no-?reply|do-?not-?reply|noreply|notifications?|mailer|updates?)\b", re.IGNORECASE)
EARLY = {Firmness.TROUBLE: "stands", Firmness.NO_OFFER: "is_there_one", Firmness.VERBAL: "in_writing"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """The mail as a draft; without `to` nobody of the employer is known who could be written to."""

    to: tuple[str, ...] = ()
    subject: str
    body: str
    language: str
    in_reply_to: str | None = None


def ask_for(verdict: Verdict, documents: Sequence[Document], *, my_name: str = "") -> Ask | None:
    """The mail for one dossier, or None when nothing is missing."""
    latest = newest_of_theirs(documents, verdict)
    language = language_of("\n".join(latest.pages) if latest else all_text(documents))
    points = tuple(points_of(verdict, language))
    if not points:
        return None
    sender = latest.sender if latest else None
    subject, body = draft(verdict, points, language, name=first_name(sender), my_name=my_name)
    return Ask(
        to=(sender.email,) if sender else (),
        subject=subject,
        body=body,
        language=language,
        in_reply_to=latest.message if latest else None,
    )


def newest_of_theirs(documents: Sequence[Document], verdict: Verdict) -> Document | None:
    """The newest mail that a person at the employer wrote."""
    theirs = [
        each
        for each in documents
        if each.kind is DocumentKind.MAIL and not each.mine and each.dated and each.sender and writable(each.sender)
    ]
    known = [each for each in theirs if each.sender and each.sender.domain in verdict.employer_domains]
    found = known or theirs
    return max(found, key=lambda each: each.dated.timestamp() if each.dated else 0.0, default=None)


def writable(sender: Address) -> bool:
    """Whether an answer would reach somebody."""
    return bool(sender.email) and not NO_REPLY.match(sender.email)


def all_text(documents: Sequence[Document]) -> str:
    """What the other side wrote, papers and all."""
    return "\n".join(page for each in documents if not each.mine for page in each.pages)


def language_of(text: str) -> str:
    """The language with most of its small words in the text; English when none stands out."""
    found = re.findall(r"[^\W\d_']+(?:'[^\W\d_]+)?", text[:20_000].lower())
    counts = {each: sum(word in STOPWORDS[each] for word in found) for each in words.QUESTIONS}
    best = max(counts, key=lambda each: counts[each])
    return best if counts[best] > counts["en"] else "en"


def first_name(sender: Address | None) -> str:
    """The name to greet, as the sender writes it in full: a surname's place is never guessed."""
    name = sender.name.strip() if sender else ""
    plain = re.fullmatch(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’.-]*){1,2}", name)
    team = re.search(
        r"\b(?:hr|team|recruiting|recruitment|office|people|careers|services|jobs|talent|personal\w*|bewerbung|rrhh"
        r"|desk|gmbh"
        r"|ltd|inc|llc|ag|sa|human|resources|trust|school)\b",
        name.lower(),
    )
    return name if plain and not team else ""


def points_of(verdict: Verdict, language: str) -> Iterator[str]:
    """One question for each thing that is missing."""
    asked, checks = words.QUESTIONS[language], words.CHECKS[language]
    if verdict.firmness in EARLY:
        yield asked[EARLY[verdict.firmness]]
    for condition in verdict.open_conditions:
        yield asked.get(condition) or words.CHECK[language].format(check=checks[condition])
    for proof in verdict.evidence:
        if proof.says == "hangs_on_something":
            yield asked["other"].format(quote=re.sub(r"\s+", " ", proof.quote)[:200])
    for file, _ in verdict.unreadable:
        yield asked["file"].format(file=file)


def draft(verdict: Verdict, points: Sequence[str], language: str, *, name: str, my_name: str) -> tuple[str, str]:
    """Subject and body."""
    role = words.AS_ROLE[language].format(role=verdict.role) if verdict.role else ""
    joining, offered = words.SUBJECTS[language]
    named, plain = words.GREETINGS[language]
    one, several = words.LEADS[language]
    thanks, farewell = words.CLOSINGS[language]
    asked = [one, points[0]] if len(points) == 1 else [several, "\n".join(f"- {each}" for each in points)]
    opening = [named.format(name=name) if name else plain]
    if verdict.firmness is not Firmness.NO_OFFER:
        opening.append(words.THANKS[language].format(role=role))
    body = "\n\n".join([*opening, *asked, thanks, f"{farewell}\n{my_name}".rstrip()])
    subject = joining if verdict.firmness in JOINING else offered
    return subject.format(role=role), body + "\n"
