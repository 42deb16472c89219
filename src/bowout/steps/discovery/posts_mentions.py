"""Where a message names a job, and what each of these places is worth.

A title is a noun phrase around an occupation, or what stands where only a title can ("application for …"). Gender
marks, percentages and reference numbers are left out. Refuses to choose between titles.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.discovery import roles
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts_walk import clean, rest_of, start_before, title_at
from bowout.steps.discovery.posts_words import (
    BESIDE_TALK,
    BOSSES,
    COUNTED,
    DETERMINER,
    FOLLOWED,
    GENERIC,
    JOB_SENTENCE,
    LISTED,
    MARKS,
    OTHERS_BEFORE,
    SAYS_TITLE,
    STOPS,
    THEIR_TITLE,
    is_head,
)

_READ = 4000  # letters of a message in which titles are looked for
SENTENCE = lazily(r"[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*")

_NEAR = 60  # letters before a title that tell whose it is
_LONGEST_SENTENCE = 800

_SURE = 6  # a place where only a title stands
_NAMED = 4  # a title in a sentence about jobs
_SUBJECT = 3
_SAID = 1.5  # any other mention


@dataclass(frozen=True, slots=True)
class Mention:
    """A title as one place gives it; `whole` keeps a bracket or what stands behind a comma."""

    title: str
    weight: float
    whole: str = ""
    headed: bool = True
    closed: bool = False  # "…, Acute Medicine at Wyebank": what follows the comma belongs to the title


def mentions(note: Note, seen: set[tuple[str, str]]) -> Iterator[Mention]:
    """Every place of a message that names a job; a subject counts once, as `seen` tells."""
    subject = ANSWER.sub("", note.message.subject)
    romance = note.languages[:1] not in (("en",), ("de",))
    if ("subject", fold(subject)) not in seen:
        seen.add(("subject", fold(subject)))
        yield from _in_subject(subject, note)
        yield from _in_sentence(subject, is_subject=True, romance=romance)
    for line in body_lines(note):
        for sentence in SENTENCE.finditer(line):
            yield from _in_sentence(sentence[0][:_LONGEST_SENTENCE], is_subject=False, romance=romance)


ANSWER = lazily(r"^(?:(?:re|fwd?|aw|wg|tr|rv|antw|sv)\s?: ?){1,5}", re.IGNORECASE)


def body_lines(note: Note) -> tuple[str, ...]:
    """Paragraphs of what the author wrote, each on one line, without the line of a signature that says what they are."""
    sender = note.message.sender
    return _lines(note.spoken[:_READ], sender.name if sender and not note.mine else "")


@lru_cache(maxsize=4096)  # the same mail is read for several questions
def _lines(spoken: str, signer: str) -> tuple[str, ...]:
    return tuple(_lines_of(spoken, {fold(word) for word in signer.split()}))


def _lines_of(spoken: str, own: Collection[str]) -> Iterator[str]:
    for block in re.split(r"\n\s*\n", spoken):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        kept: list[str] = []
        signed = False
        for at, line in enumerate(lines):
            words = [fold(word).strip(",.;:") for word in line.split()]
            if own and words and len(words) <= 12 and words[0] in own and (len(words) == 1 or words[1] in own):
                signed = True
            if (signed and len(words) <= 12) or THEIR_TITLE.search(fold(line)):
                continue
            starts_new = bool(kept) and (len(lines[at - 1]) < _WRAPPED or line[:1] in "-*•–")
            kept.append(("\n" if starts_new else " ") + line)
        yield from "".join(kept).strip().split("\n")


_WRAPPED = 55  # a shorter line was ended by its writer, not by a mail program


@lru_cache(maxsize=20_000)  # the same mail is read for several questions
def _in_sentence(sentence: str, *, is_subject: bool, romance: bool) -> tuple[Mention, ...]:
    return tuple(_said_in(sentence, is_subject=is_subject, romance=romance))


def _said_in(sentence: str, *, is_subject: bool, romance: bool) -> Iterator[Mention]:
    flat = re.sub(r"\s+", " ", MARKS.sub(" ", sentence[:_LONGEST_SENTENCE]))
    folded = fold(flat)
    found: dict[int, Mention] = {}
    for trigger in SAYS_TITLE.finditer(folded):
        _keep(found, trigger.end(), flat, _SURE, needs_head=trigger["bare"] is None, romance=romance)
    for behind in FOLLOWED.finditer(folded):
        start = start_before(flat, behind.start())
        if start is not None:
            _keep(found, start, flat, _SURE, needs_head=True, end=behind.start(), romance=romance)
    if not is_subject:
        about_jobs = bool(JOB_SENTENCE.search(folded))
        determiners = [*DETERMINER.finditer(folded), *(LISTED.finditer(folded) if COUNTED.search(folded) else ())]
        for determiner in determiners:
            if not OTHERS_BEFORE.search(folded[max(0, determiner.start("at") - _NEAR) : determiner.start("at")]):
                _keep(found, determiner.end(), flat, _NAMED if about_jobs else _SAID, needs_head=True, romance=romance)
    for at, mention in tuple(found.items()):
        yield mention
        yield from _also(flat, at + len(mention.title), mention, romance=romance)


_AND = lazily(
    r"(?:[^.;]{0,40}?)[,;]? (?:and|und|et|y|e|&|\+|sowie|oder|or|ou|o)(?: (?:for )?(?:an?|the|eine?n?|une?|le|la|una?)\b)? "
)


def _also(flat: str, at: int, first: Mention, *, romance: bool) -> Iterator[Mention]:
    """The second job of "Night Sister and Clinical Lead"."""
    joined = _AND.match(flat, at)
    if joined and first.weight >= _NAMED and first.headed:
        second = title_at(flat, joined.end(), needs_head=True, romance=romance)
        if second and second[0][:1].isupper() == first.title[:1].isupper():
            yield Mention(second[0], first.weight, second[1])


def _keep(
    found: dict[int, Mention], start: int, flat: str, weight: float, *, needs_head: bool, romance: bool, end: int | None = None
) -> None:  # fmt: skip
    start += len(flat[start:]) - len(flat[start:].lstrip(" \"'“„«»‘([*_–-"))
    got = title_at(flat[:end] if end else flat, start, needs_head=needs_head, romance=romance)
    if not got:
        return
    title, whole = got
    headed = is_head(fold(title))
    weight = weight if headed else weight - 2
    if GENERIC.fullmatch(fold(title)) or (weight < _SURE and BOSSES.fullmatch(fold(title))):
        weight = 1
    if " " not in title and title.islower() and not romance:
        weight = min(weight, 1)
    if start not in found or found[start].weight < weight:
        closed = bool(whole) and flat[start:].removeprefix(whole).startswith(
            (" at ", " bei ", " chez ", " role", " position")
        )
        found[start] = Mention(title, weight, whole, headed, closed)


_PARTS = lazily(
    r" ?[|–—·•:>!?@] ?| [-/] |, |\(|\)|<>|…| (?:at|bei|beim|chez|with|@|mit|avec|con)(?= )| (?:in|en|à|im|bij)(?= [A-ZÀ-Þ])| for the | für | pour le poste | \+ "
)


def _in_subject(subject: str, note: Note) -> Iterator[Mention]:
    """Parts of the subject that are a title; one beside "interview" or "round" may be the person to be met."""
    flat = re.sub(r"\s+", " ", MARKS.sub("|", subject))
    base = _SUBJECT + (note.author is not Author.PERSON)
    for part in _PARTS.split(flat):
        folded = fold(part)
        beside_talk = bool(BESIDE_TALK.search(folded))
        for piece in _halves(part):
            title = clean(piece)
            if not title or not is_head(fold(title)) or len(title.split()) > 6 or roles.is_personal(fold(title)):
                continue
            stop = next((at for at, word in enumerate(title.split()) if at and fold(word) in STOPS - {"e"}), None)
            title = clean(" ".join(title.split()[:stop]))
            if not is_head(fold(title)):
                continue
            if BOSSES.fullmatch(fold(title)):
                yield Mention(title, 0.5, rest_of(title, subject.partition(title)[2]))
            else:
                yield Mention(title, _SAID if beside_talk else base, rest_of(title, subject.partition(title)[2]))


def _halves(part: str) -> list[str]:
    """Both titles of "Night Sister & Clinical Lead"; "Crib & Warehouse Coordinator" is one."""
    halves = re.split(r" (?:&|and|und|et|y|sowie|/) ", part)
    return halves if all(is_head(fold(half)) for half in halves) else [part]
