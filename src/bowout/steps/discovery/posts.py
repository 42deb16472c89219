"""Which jobs a candidacy is about, as a person would name them in a letter: weighed over all of its messages.

A title is a noun phrase around an occupation, or what stands where only a title can ("application for …"). The form
said most, in the surest places, is kept; gender marks, percentages, reference numbers and places are left out. Refuses
to take what the other side's people are for the job.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from bowout.lazy import lazily
from bowout.steps.address import Reach, reach_of
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
_SENTENCE = lazily(r"[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*")

_NEAR = 60  # letters before a title that tell whose it is
_LONGEST_SENTENCE = 800

_SURE = 6  # a place where only a title stands
_NAMED = 4  # a title in a sentence about jobs
_SUBJECT = 3
_SAID = 1.5  # any other mention


@dataclass
class _Job:
    """One job as its mentions add up."""

    key: frozenset[str]
    weight: float = 0.0
    sure: int = 0
    forms: Counter[str] = field(default_factory=Counter)
    first: int = 0


@dataclass(frozen=True, slots=True)
class Mention:
    """A title as one place gives it; `whole` keeps a bracket or what stands behind a comma."""

    title: str
    weight: float
    whole: str = ""
    headed: bool = True
    closed: bool = False  # "…, Acute Medicine at Wyebank": what follows the comma belongs to the title


def posts(notes: Sequence[Note], names: Collection[str] = ()) -> tuple[str, ...]:
    """The titles of the jobs these messages are about, the surest first. `names` are those of organisations."""
    people = _people(notes)
    organisations = [words for one in names if (words := fold(one).split())]
    jobs: list[_Job] = []
    wholes: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    for note in notes:
        if note.author in (Author.AWAY, Author.CALENDAR):
            continue
        for mention in _mentions(note, seen):
            title = _without_names(mention.title, people, organisations)
            if title:
                _add(jobs, title, mention)
                if mention.whole and not _names_firm(mention.whole, organisations):
                    wholes[mention.whole] += 2 if note.author is Author.PERSON or mention.closed else 1
    return _chosen(jobs, wholes)


def _people(notes: Sequence[Note]) -> frozenset[str]:
    near = (
        one
        for note in notes
        if note.author is not Author.ROBOT
        for one in (note.message.sender, *note.message.to, *note.message.cc)
        if one and reach_of(one) is Reach.PERSON
    )
    return frozenset(
        fold(word)
        for one in near
        if len(one.name.split()) in (2, 3)
        for word in one.name.split()
        if not is_head(fold(word))
    )


_SHORT_NAME = 3  # letters up to which a name may as well be a word


def _without_names(title: str, people: frozenset[str], organisations: Sequence[list[str]]) -> str:
    """The title without the employer's name; "" where it names a person."""
    words = title.split()
    folded = [fold(word).strip(".,;:'’") for word in words]
    for name in organisations:
        if all(word in name for word in folded):
            return ""
        if folded[: len(name)] == name:
            words, folded = words[len(name) :], folded[len(name) :]
        elif folded[-len(name) :] == name:
            words, folded = words[: -len(name)], folded[: -len(name)]
    if any(word in people for word in folded if len(word) > _SHORT_NAME):
        return ""
    return clean(" ".join(words))


def _names_firm(whole: str, organisations: Sequence[list[str]]) -> bool:
    words = fold(whole).split()
    return any(name[0] in {word.strip("(),") for word in words} for name in organisations)


def _add(jobs: list[_Job], title: str, mention: Mention) -> None:
    key = roles.key(title)
    job = next((one for one in jobs if key and (key <= one.key or one.key <= key)), None)
    if job is None:
        job = _Job(key=key, first=len(jobs))
        jobs.append(job)
    job.key = job.key | key if len(key) > len(job.key) and mention.weight >= _NAMED else job.key
    job.weight += mention.weight
    job.sure += mention.weight >= _NAMED and mention.headed
    job.forms[title] += round(mention.weight * 2)


def _chosen(jobs: Sequence[_Job], wholes: Counter[str]) -> tuple[str, ...]:
    ranked = sorted(jobs, key=lambda one: (-one.weight, one.first))
    if not ranked:
        return ()
    best = ranked[0]
    if best.weight < _SAID:
        return ()
    kept = [one for one in ranked[1:4] if one.sure and one.weight >= max(_NAMED, 0.3 * best.weight)]
    if not best.sure:
        kept = [one for one in kept if one.weight == best.weight][:1]
    return tuple(_form(one, wholes) for one in sorted([best, *kept], key=lambda one: one.first))


def _form(job: _Job, wholes: Counter[str]) -> str:
    """The spelling said most, a fuller one before its part where both were clearly said."""
    best = max(
        job.forms,
        key=lambda one: (
            job.forms[one] + (_SURE if _is_fuller(one, job) else 0),
            sum(word[:1].isupper() for word in one.split()),
        ),
    )
    fuller = [one for one in job.forms if job.forms[one] >= 2 * _SUBJECT and fold(one).startswith(fold(best) + " ")]
    best = next((one for one in fuller if len(one.split()) == len(best.split()) + 1 and one[:1].isupper()), best)
    longer = [whole for whole, count in wholes.items() if count >= _WHOLE and _extends(fold(whole), fold(best))]
    return max(longer, key=lambda one: wholes[one], default=_nominative(best))


def _extends(whole: str, title: str) -> bool:
    return whole.startswith((f"{title} (", f"{title},"))


_BENT = lazily(r"^(?P<stem>[A-ZÄÖÜ]\w*(?:isch|lich|ig|al|ell|iv|end|ert|bar))en (?=[A-ZÄÖÜ])")


def _nominative(title: str) -> str:
    """A Technischer Leiter, where they look for "einen Technischen Leiter"."""
    return _BENT.sub(lambda found: f"{found['stem']}{'e' if title.endswith('in') else 'er'} ", title)


_WHOLE = 3  # a bracket that a robot and a person both write belongs to the title


def _is_fuller(form: str, job: _Job) -> bool:
    """A longer form in a sure place says more than its short one in passing."""
    return job.forms[form] >= 2 * _NAMED and all(
        roles.key(other) <= roles.key(form) for other in job.forms if job.forms[other] >= 2 * _NAMED
    )


def _mentions(note: Note, seen: set[tuple[str, str]]) -> Iterator[Mention]:
    subject = _ANSWER.sub("", note.message.subject)
    if ("subject", fold(subject)) not in seen:
        seen.add(("subject", fold(subject)))
        yield from _in_subject(subject, note)
        yield from _in_sentence(subject, note, is_subject=True)
    for line in _body_lines(note):
        for sentence in _SENTENCE.finditer(line):
            yield from _in_sentence(sentence[0], note)


_ANSWER = lazily(r"^(?:(?:re|fwd?|aw|wg|tr|rv|antw|sv)\s?: ?){1,5}", re.IGNORECASE)


def _body_lines(note: Note) -> Iterator[str]:
    """Paragraphs of what the author wrote, each on one line, without the line of a signature that says what they are."""
    sender = note.message.sender
    own = {fold(word) for word in sender.name.split()} if sender and not note.mine else set()
    for block in re.split(r"\n\s*\n", note.spoken[:_READ]):
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


def _in_sentence(sentence: str, note: Note, *, is_subject: bool = False) -> Iterator[Mention]:
    flat = re.sub(r"\s+", " ", MARKS.sub(" ", sentence[:_LONGEST_SENTENCE]))
    folded = fold(flat)
    found: dict[int, Mention] = {}
    romance = note.languages[:1] not in (("en",), ("de",))
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
