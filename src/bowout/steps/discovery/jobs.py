"""Every title that the mail of a candidacy may call its job by, with the signs that speak for and against each.

A sign is a place it stands in, a word beside it or in it, how often it is said, what it looks like. Refuses to weigh
them: that is posts.py's, with weights learnt from invented searches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.discovery.jobs_signs import Heard, Job, Known, signs_of
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts_mentions import ANSWER, SENTENCE, body_lines, mentions
from bowout.steps.discovery.posts_walk import clean, title_at
from bowout.steps.discovery.posts_words import (
    COUNTED,
    DETERMINER,
    FOLLOWED,
    JOB_SENTENCE,
    MARKS,
    OTHERS_BEFORE,
    SAYS_TITLE,
    STOPS,
    is_head,
)
from bowout.steps.discovery.runs import runs

_NEAR = 60
_LONGEST = 8  # words of a title
_LONGEST_SENTENCE = 800


@dataclass(frozen=True, slots=True)
class Seen:
    """One title in one place."""

    title: str
    signs: tuple[str, ...]


_GENDERED = lazily(
    r"\((?:in|innen|e|ne|se|euse|trice|ère|a|as|r|n)\)|[:*_]in(?:nen)?\b|/-?(?:in|innen|e|ne|euse|trice|ère|a)\b",
    re.IGNORECASE,
)
_SHIELDS = {
    chr(0xE000 + at): one
    for at, one in enumerate(
        [
            "(in)",
            "(innen)",
            "(e)",
            "(ne)",
            "(se)",
            "(euse)",
            "(trice)",
            "(ère)",
            "(a)",
            "(as)",
            "(r)",
            "(n)",
            ":in",
            "*in",
            "_in",
            ":innen",
            "*innen",
            "/in",
            "/-in",
            "/innen",
            "/e",
            "/ne",
            "/euse",
            "/trice",
            "/ère",
            "/a",
        ]
    )
}
_SHIELD_OF = {one: sign for sign, one in _SHIELDS.items()}


def _without_marks(text: str, instead: str) -> str:
    """A text without gender marks, numbers and the like; endings that name both genders stay, shielded."""
    shielded = _GENDERED.sub(lambda found: _SHIELD_OF.get(found[0].lower(), found[0]), text)
    return re.sub(r"\s+", " ", MARKS.sub(instead, shielded))


def _spelt(title: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Both with the ending for both genders and without it."""
    bare = title
    for sign, ending in _SHIELDS.items():
        if sign in title:
            bare = bare.replace(sign, "")
            title = title.replace(sign, ending)
    yield title, ("both genders",) if bare != title else ()
    if bare != title:
        yield bare, ("one gender",)


def plain(title: str) -> str:
    """Letters and digits alone."""
    return re.sub(r"[\W_]", "", title.lower())


def jobs(notes: Sequence[Note], known: Known) -> dict[str, tuple[str, dict[str, float]]]:
    """Every title by its letters: how it is written, and its signs with their strength."""
    found: dict[str, Job] = {}
    heard: set[tuple[str, str]] = set()
    for note in notes:
        if note.author in (Author.AWAY, Author.CALENDAR) and not note.message.subject:
            continue
        for seen in (*_from_mentions(note, heard), *_in_subject(note), *_in_body(note)):
            for key, title, signs in _titles(seen):
                job = found.setdefault(key, Job())
                job.spellings[title] += 1
                for sign in signs:
                    job.places[sign].add(note.message.subject if sign.startswith("subject") else note.id)
    text = " \n ".join(note.folded[:6000] for note in notes)
    return {key: (job.title, signs_of(key, job, found, Heard(notes, text, known))) for key, job in found.items()}


_LONGEST_LETTERS = 70
_NO_END = STOPS - {"i", "e", "over", "it"}


@lru_cache(maxsize=20_000)
def _titles(seen: Seen) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Every shape and spelling that can be a title: its letters, how it is written, and its signs."""
    return tuple(
        (plain(title), title, (*signs, *more))
        for shape, signs in _shapes(seen)
        for title, more in _spelt(shape)
        if _may_be_title(title)
    )


def _may_be_title(title: str) -> bool:
    if not 2 < len(plain(title)) < _LONGEST_LETTERS or len(title.split()) > _LONGEST:
        return False
    return title.count("(") == title.count(")") and fold(title.rsplit(maxsplit=1)[-1]) not in _NO_END


def _shapes(seen: Seen) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The title; and without its first or last word where an occupation stays."""
    kept = tuple(one for one in seen.signs if "_" not in one)
    yield seen.title, seen.signs
    words = seen.title.split()
    whole = is_head(fold(seen.title))
    for cut in (1, 2):
        if len(words) > cut and whole:
            behind, before = " ".join(words[cut:]), " ".join(words[:-cut])
            if is_head(fold(behind)) and (title := clean(behind)):
                yield title, (f"cut {fold(words[cut - 1])} _", f"front {cut}", *kept)
            if is_head(fold(before)) and (title := clean(before)):
                yield title, (f"cut _ {fold(words[-cut])}", f"back {cut}", *kept)


def _from_mentions(note: Note, heard: set[tuple[str, str]]) -> Iterator[Seen]:
    for one in mentions(note, heard):
        mark = f"worth {one.weight:g}"
        yield Seen(one.title, (mark, f"{mark} {note.mark}", "headed" if one.headed else "headless"))
        if one.whole:
            yield Seen(
                one.whole,
                (
                    "whole",
                    *(("headed",) if one.headed else ()),
                    f"whole {note.mark}",
                    f"whole {mark}",
                    *(("closed",) if one.closed else ()),
                ),
            )


_SPLITS = lazily(
    r"(?P<sep> ?[|•>!?@…:] ?| [–—·/-] |, | ?\(|\) ?| (?:at|bei|beim|chez|with|mit|avec|con|in|en|à|im|bij|für|pour|para|for|de|auprès de|and|und|et|y|&|\+) )"
)


def _in_subject(note: Note) -> Iterator[Seen]:
    """Parts of the subject, and up to three that stand in a row."""
    subject = _without_marks(ANSWER.sub("", note.message.subject[:300]), "|").strip(" |")
    bits = _SPLITS.split(subject)
    parts, gaps = bits[::2], [gap.strip() or gap for gap in bits[1::2]]
    for first in range(len(parts)):
        for last in range(first, min(first + 3, len(parts))):
            raw = "".join(bits[2 * first : 2 * last + 1])
            title = _trimmed(raw)
            if not title or len(title.split()) > _LONGEST:
                continue
            before = gaps[first - 1] if first else "^"
            after = gaps[last] if last < len(gaps) else "$"
            lead = fold(raw)[: max(0, fold(raw).find(fold(title)))].split()[-1:]
            inner = [f"subject joins {gap}" for gap in gaps[first:last]]
            yield Seen(
                title,
                (
                    f"subject {note.mark}",
                    f"subject {before} _",
                    f"subject _ {after}",
                    *(f"subject lead {one}" for one in lead),
                    *inner,
                ),
            )


def _trimmed(raw: str) -> str:
    """Cleaned, with a bracket that was opened closed again."""
    title = clean(raw)
    return f"{title})" if title.count("(") > title.count(")") else title


def _in_body(note: Note) -> Iterator[Seen]:
    romance = note.languages[:1] not in (("en",), ("de",))
    for line in body_lines(note):
        for sentence in SENTENCE.finditer(line):
            yield from _in_sentence(sentence[0][:_LONGEST_SENTENCE], note.mark, romance=romance)


@lru_cache(maxsize=20_000)  # the same mail is read for several questions
def _in_sentence(sentence: str, mark: str, *, romance: bool) -> tuple[Seen, ...]:
    return tuple(_said_in(_without_marks(sentence, " "), mark, romance=romance))


def _said_in(flat: str, mark: str, *, romance: bool) -> Iterator[Seen]:
    folded = fold(flat)
    about = "job" if JOB_SENTENCE.search(folded) else "other"
    starts = {one.end(): ("bare" if one["bare"] else "trigger") for one in SAYS_TITLE.finditer(folded)}
    for one in DETERMINER.finditer(folded):
        starts.setdefault(
            one.end(), "theirs" if OTHERS_BEFORE.search(folded[max(0, one.start() - _NEAR) : one.start()]) else "said"
        )
    counted = ("counted",) if COUNTED.search(folded) else ()
    yield from _in_chunks(flat, mark, about)
    for start, kind in starts.items():
        at = start + len(flat[start:]) - len(flat[start:].lstrip(" \"'“„«»‘([*_–-"))
        got = title_at(flat, at, needs_head=kind != "bare", romance=romance)
        if got is None:
            continue
        place = (f"{kind}", *counted, f"{kind} {mark}", f"{kind} {about}", *_beside(folded, start, flat, got[0]))
        yield Seen(got[0], place)
        for longer, how in _longer(flat, at, got[0]):
            yield Seen(longer, (f"longer {how}", f"longer {how} {kind}", "headed", *place))


_CHUNKS = lazily(r"[,;:()•|!?\"“”«»]|\. | [-–—/] ")


def _in_chunks(flat: str, mark: str, about: str) -> Iterator[Seen]:
    """What stands between two marks, and words with capitals in a row, where an occupation is among them."""
    for chunk in _CHUNKS.split(flat):
        words = chunk.split()
        if 0 < len(words) <= _LONGEST - 1 and is_head(fold(chunk)) and (title := clean(chunk)):
            yield Seen(title, ("chunk", f"chunk {mark}", f"chunk {about}"))
    for run in runs(flat):
        if is_head(fold(run.text)) and (title := clean(run.text)):
            beside = (*(f"{one} _" for one in run.before[-1:]), *(f"_ {one}" for one in run.after[:1]))
            yield Seen(title, ("run", f"run {mark}", f"run {about}", *beside))


def _beside(folded: str, start: int, flat: str, title: str) -> Iterator[str]:
    before = folded[max(0, start - 40) : start].split()
    yield from (f"{one} _" for one in before[-1:])
    if len(before) > 1:
        yield f"{before[-2]} {before[-1]} _"
    at = flat.find(title, start)
    after = fold(flat[at + len(title) : at + len(title) + 30]) if at >= 0 else ""
    yield f"_ {(re.findall(r'[^ ]+', after[:24]) or ['$'])[0][:12]}"
    if FOLLOWED.match(after):
        yield "followed"


_GOES_ON = lazily(
    r"(?P<sep>,? ?[-–—] ?|, | ?\(| (?:für|for|in|of|de|du|des|d['’]|en|pour|para|im|am|à|&|and|und|et|y) )(?P<in>(?:(?:der|den|die|das|la|le|les|el|los|las|the|l['’]) ?)?[A-ZÀ-ÞÄ0-9a-zà-ÿ][\w&'’/-]{1,30}(?: (?:(?:of|de|du|des|and|und|et|y|&|der) )?[A-ZÀ-Þ0-9][\w&'’/-]{1,30}){0,3})"
)


def _longer(flat: str, at: int, title: str) -> Iterator[tuple[str, str]]:
    """The title with what follows behind a dash, a comma, a bracket or a small word."""
    place = flat.find(title, at)
    end = place + len(title)
    found = _GOES_ON.match(flat, end) if place >= 0 else None
    if found:
        how = found["sep"].strip() or found["sep"]
        longer = clean(flat[place : found.end()])
        if longer.count("(") > longer.count(")"):
            longer += ")"
        if longer:
            yield longer, fold(how)
