"""Every title that the mail of a candidacy may call its job by, with the signs that speak for and against each.

A sign is a place it stands in, a word beside it or in it, how often it is said, what it looks like. Refuses to weigh
them: that is posts.py's, with weights learnt from invented searches.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bowout.lazy import lazily
from bowout.steps.discovery import roles
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts_mentions import ANSWER, SENTENCE, body_lines, mentions
from bowout.steps.discovery.posts_walk import clean, title_at
from bowout.steps.discovery.runs import runs
from bowout.steps.discovery.posts_words import (
    BOSSES,
    COUNTED,
    DETERMINER,
    FOLLOWED,
    GENERIC,
    JOB_SENTENCE,
    MARKS,
    OTHERS_BEFORE,
    SAYS_TITLE,
    is_head,
)

_NEAR = 60
_LONGEST = 8  # words of a title
_LONGEST_SENTENCE = 800


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is no part of a title: words of people's and houses' names, and of places."""

    people: frozenset[str] = frozenset()
    houses: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()


@dataclass
class Job:
    """One title as its mentions add up: spellings, and in which messages each sign stands."""

    spellings: Counter[str] = field(default_factory=Counter)
    places: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def title(self) -> str:
        """The spelling used most, with capitals where it has them."""
        return max(self.spellings, key=lambda one: (self.spellings[one], sum(map(str.isupper, one)) < len(one) / 2, one))


@dataclass(frozen=True, slots=True)
class Seen:
    """One title in one place."""

    title: str
    signs: tuple[str, ...]


_GENDERED = lazily(r"\((?:in|innen|e|ne|se|euse|trice|ère|a|as|r|n)\)|[:*_]in(?:nen)?\b|/-?(?:in|innen|e|ne|euse|trice|ère|a)\b", re.IGNORECASE)
_SHIELDS = {chr(0xE000 + at): one for at, one in enumerate(["(in)", "(innen)", "(e)", "(ne)", "(se)", "(euse)", "(trice)", "(ère)", "(a)", "(as)", "(r)", "(n)", ":in", "*in", "_in", ":innen", "*innen", "/in", "/-in", "/innen", "/e", "/ne", "/euse", "/trice", "/ère", "/a"])}
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
            for shape, signs in _shapes(seen):
                for title, more in _spelt(shape):
                    _add(found, title, (*signs, *more), note)
    text = " \n ".join(note.folded[:6000] for note in notes)
    return {key: (job.title, _signs(key, job, found, _Heard(notes, text, known))) for key, job in found.items()}


_LONGEST_LETTERS = 70


def _add(found: dict[str, Job], title: str, signs: Sequence[str], note: Note) -> None:
    key = plain(title)
    if not 2 < len(key) < _LONGEST_LETTERS or len(title.split()) > _LONGEST or title.count("(") != title.count(")"):
        return
    job = found.setdefault(key, Job())
    job.spellings[title] += 1
    for sign in signs:
        job.places[sign].add(note.message.subject if sign.startswith("subject") else note.id)


@dataclass(frozen=True, slots=True)
class _Heard:
    notes: Sequence[Note]
    text: str
    known: Known


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
            yield Seen(one.whole, ("whole", *(("headed",) if one.headed else ()), f"whole {note.mark}", f"whole {mark}", *(("closed",) if one.closed else ())))


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
                (f"subject {note.mark}", f"subject {before} _", f"subject _ {after}", *(f"subject lead {one}" for one in lead), *inner),
            )


def _trimmed(raw: str) -> str:
    """Cleaned, with a bracket that was opened closed again."""
    title = clean(raw)
    return f"{title})" if title.count("(") > title.count(")") else title


def _in_body(note: Note) -> Iterator[Seen]:
    romance = note.languages[:1] not in (("en",), ("de",))
    for line in body_lines(note):
        for sentence in SENTENCE.finditer(line):
            yield from _in_sentence(_without_marks(sentence[0][:_LONGEST_SENTENCE], " "), note, romance=romance)


def _in_sentence(flat: str, note: Note, *, romance: bool) -> Iterator[Seen]:
    folded = fold(flat)
    about = "job" if JOB_SENTENCE.search(folded) else "other"
    starts = {one.end(): ("bare" if one["bare"] else "trigger") for one in SAYS_TITLE.finditer(folded)}
    for one in DETERMINER.finditer(folded):
        starts.setdefault(one.end(), "theirs" if OTHERS_BEFORE.search(folded[max(0, one.start() - _NEAR) : one.start()]) else "said")
    counted = ("counted",) if COUNTED.search(folded) else ()
    yield from _in_chunks(flat, note, about)
    for start, kind in starts.items():
        at = start + len(flat[start:]) - len(flat[start:].lstrip(" \"'“„«»‘([*_–-"))
        got = title_at(flat, at, needs_head=kind != "bare", romance=romance)
        if got is None:
            continue
        place = (f"{kind}", *counted, f"{kind} {note.mark}", f"{kind} {about}", *_beside(folded, start, flat, got[0]))
        yield Seen(got[0], place)
        for longer, how in _longer(flat, at, got[0]):
            yield Seen(longer, (f"longer {how}", f"longer {how} {kind}", "headed", *place))


_CHUNKS = lazily(r"[,;:()•|!?\"“”«»]|\. | [-–—/] ")


def _in_chunks(flat: str, note: Note, about: str) -> Iterator[Seen]:
    """What stands between two marks, and words with capitals in a row, where an occupation is among them."""
    for chunk in _CHUNKS.split(flat):
        words = chunk.split()
        if 0 < len(words) <= _LONGEST - 1 and is_head(fold(chunk)) and (title := clean(chunk)):
            yield Seen(title, ("chunk", f"chunk {note.mark}", f"chunk {about}"))
    for run in runs(flat):
        if is_head(fold(run.text)) and (title := clean(run.text)):
            beside = (*(f"{one} _" for one in run.before[-1:]), *(f"_ {one}" for one in run.after[:1]))
            yield Seen(title, ("run", f"run {note.mark}", f"run {about}", *beside))


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


_LITTLE = 0.3  # what a single word tells beside what a place tells


def _signs(key: str, job: Job, found: Mapping[str, Job], heard: _Heard) -> dict[str, float]:
    signs = {sign: (_LITTLE if "_" in sign else 1.0) * math.log1p(len(places)) for sign, places in job.places.items()}
    title = job.title
    signs.update((sign, _LITTLE if sign.startswith(("first ", "last ")) else 1.0) for sign in _look(title, heard.known))
    signs.update(_said(title, heard))
    signs["part of longer"] = float(any(key != other and key in other for other in found))
    shorter = [other for other in found if key != other and other in key and is_head(fold(found[other].title))]
    signs["longer than other"] = float(bool(shorter))
    signs.update(_added(title, [found[other].title for other in shorter], heard))
    signs.update(_alone(title, [found[other].title for other in found if key != other and other.startswith(key)], heard))
    near = [other for other in found if roles.same(found[other].title, title)]
    signs["best of its kind"] = float(len(key) >= max(map(len, near), default=0))
    return {sign: value for sign, value in signs.items() if value}


def _alone(title: str, longer: Sequence[str], heard: _Heard) -> Iterator[tuple[str, float]]:
    """How often it is said without what one longer title adds, and with it."""
    every = heard.text.count(fold(title))
    with_more = max((heard.text.count(fold(one)) for one in longer), default=0)
    marked = max((heard.text.count(fold(one)) for one in longer if _MARKED.match(one[len(title) :])), default=0)
    yield "alone", 1 - min(every, with_more) / max(1, every)
    yield "never alone", float(every > 0 and every == with_more)
    yield "never without a mark", float(every > 1 and every == marked)
    yield "alone often", math.log1p(max(0, every - with_more))
    yield "with a mark", math.log1p(marked)


_MARKED = lazily(r"\s?[,(–—-]")


def _added(title: str, shorter: Sequence[str], heard: _Heard) -> Iterator[tuple[str, float]]:
    """How what it has beyond a shorter title is joined, and how often that one is said with it."""
    folded = fold(title)
    for base in sorted(shorter, key=len, reverse=True):
        head = fold(base)
        if folded.startswith(head):
            rest = folded[len(head) :].strip()
            joint = rest[:1] if rest[:1] in ",(-–/" else rest.split()[0] if rest.split()[0] in _SMALL else "word"
            share = heard.text.count(folded) / max(1, heard.text.count(head))
            yield f"adds {joint}", 1.0
            yield "adds mostly", share
            yield f"adds {joint} mostly", share
            yield f"adds {joint} often", math.log1p(heard.text.count(folded))
            break


def _look(title: str, known: Known) -> Iterator[str]:
    folded = fold(title)
    words = [word.strip(".,;:'’()") for word in folded.split()]
    yield f"words {min(len(words), 7)}"
    yield f"first {words[0]}"
    yield f"last {words[-1]}"
    yield f"first ends {words[0][-3:]}"
    yield f"last ends {words[-1][-3:]}"
    heads = [at for at, word in enumerate(words) if is_head(word)]
    yield f"heads {min(len(heads), 3)}" if heads else "no head" if not is_head(folded) else "head of words"
    if heads:
        yield "head first" if heads[0] == 0 else "head inside" if heads[-1] < len(words) - 1 else "head last"
        if len(words) - 1 - heads[-1] > 2:
            yield "long tail"
    bare = [word.strip("()[],.:;–—-/&'’") for word in title.split()]
    capital = [word[:1].isupper() for word in bare if word and fold(word) not in _SMALL and not word.isdigit()]
    yield "capitals" if all(capital) else "some capitals" if any(capital) else "small"
    if capital and not capital[0] and any(capital):
        yield "small first"
    halves = _ANDS.split(folded)
    if len(halves) > 1 and all(is_head(half) for half in halves):
        yield "two in one"
    if _HOURS.search(folded):
        yield "hours"
    if _VERBAL.search(folded):
        yield "verb"
    yield from (f"has {mark}" for mark in "(,-–/&" if mark in title)
    if GENERIC.fullmatch(folded):
        yield "generic"
    if BOSSES.fullmatch(folded):
        yield "boss"
    if roles.is_personal(folded):
        yield "personal"
    if any(character.isdigit() for character in title):
        yield "digit"
    if title.isupper():
        yield "shouted"
    yield from _strange(words, known)


_ANDS = lazily(r" (?:and|und|et|y|e|&|or|oder|ou|o|sowie|\+) ")
_HOURS = lazily(r"\b(?:full|part|voll|teil)[- ]?(?:time|zeit)|\b(?:perm\w*|temp|remote|hybrid|cdi|cdd|interim|befristet|unbefristet|nachtschicht|schicht|week-?end|shift|nights?|days?|saison\w*|immediate|urgent\w*|posting|opening|chair|team|gesucht|std|stunden|heures?|horas?|hrs?)\b|\d ?%|\d h\b")
_VERBAL = lazily(r"\b(?:is|are|was|will|has|have|would|wants?|ist|sind|hat|haben|wird|wurde|est|sont|raconte|rentre|anda|vous|nous|mich|mir|ihr|mein\w*|unser\w*|notre|nos|votre|vos|mi|su|tu|nuestr\w+|my|our|your|their|first|very)\b")
_SMALL = frozenset("of the and & de du des la le les d' der die das und für fur y e et en in im am à a for".split())


def _strange(words: Sequence[str], known: Known) -> Iterator[str]:
    """Words that are people's, houses' or places'."""
    if any(word in known.people for word in words if len(word) > 2):
        yield "person"
    for name in known.houses:
        telling = [word for word in fold(name).split() if len(word) > 3]
        if telling and telling[0] in words:
            yield "house"
            if all(word in telling for word in words):
                yield "nothing but house"
            break
    if words[-1] in known.places:
        yield "ends with place"
    elif any(word in known.places for word in words):
        yield "place in it"


def _said(title: str, heard: _Heard) -> Iterator[tuple[str, float]]:
    folded = fold(title)
    count = len(re.findall(rf"(?<!\w){re.escape(folded)}(?!\w)", heard.text))
    yield "said", math.log1p(count)
    yield "said at all", float(count > 0)
    who = {note.mark for note in heard.notes if folded in note.folded}
    yield from ((f"said by {one}", 1.0) for one in who)
    yield "share", sum(folded in note.folded for note in heard.notes) / max(1, len(heard.notes))
