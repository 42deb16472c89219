"""A mail's text told apart: what was said, what was quoted or forwarded, and the signature.

Works on lines, so that every line of the result stands in the text. Knows how mail programs introduce what they quote
and how people close; where neither tells, the line counts as said: losing words is worse than keeping too many.
Refuses to know what the words mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from bowout.lazy import lazily
from bowout.steps import phrases
from bowout.steps.signature import signature_start


class Mark(Enum):
    """What a line is."""

    SAID = "said"
    QUOTED = "quoted"
    FORWARDED = "forwarded"
    SIGNATURE = "signature"


@dataclass(frozen=True, kw_only=True, slots=True)
class Split:
    """The four readings of a text; `quoted` holds the forwarded lines too."""

    said: str
    quoted: str = ""
    signature: str = ""
    forwarded: str = ""


def _words(options: tuple[str, ...]) -> str:
    return "|".join(re.escape(option) for option in sorted(set(options), key=len, reverse=True))


_TELLING = lazily(r"[\d@:：]|--|写道|寫道")  # no introduction does without
# `>`, and the initials before it that some programs write ("JD> Thursday?").
_QUOTE_MARK = lazily(r"^\s{0,3}(?:[>»](?!:?\s*$)|>\s*$|[A-Z]{2,4}>(?=\s))")
_RULE = lazily(r"^\s*[-_=*—–]{3,}(?:[^-_=*—–]{3,60}[-_=*—–]{3,})?\s*$")
_WROTE = lazily(rf"(?:\b|\s)(?:{_words(phrases.WROTE)})(?:\b|(?<=\)))", re.IGNORECASE)
_WROTE_CJK = lazily(r"写道|寫道|のメール|작성")
_DATED_START = lazily(rf"^\W{{0,3}}(?:{_words(phrases.DATED_STARTS)})\b.{{0,40}}\d", re.IGNORECASE)
_EMAIL = lazily(r"[\w.+'-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}")
_DATE_LIKE = lazily(r"\b(?:19|20)\d{2}\b|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_LABELLED = lazily(r"^\s{0,8}[*_]{0,2}([^\W\d_][\w' ’.-]{0,20}?)[*_]{0,2}\s{0,2}[:：][*_]{0,2}\s{0,8}(.{0,2000})$")
_ORIGINAL = lazily(rf"^\s*[-_*]{{1,40}}\s*(?:{_words(phrases.ORIGINAL)})\s*[-_*:]{{0,40}}\s*$", re.IGNORECASE)
_FORWARDED = lazily(rf"^\W{{0,40}}(?:{_words(phrases.FORWARDED)})\b[^-:]{{0,80}}(?:-{{2,}}|:)\s*$", re.IGNORECASE)
_FORWARD_SUBJECT = lazily(rf"^\s*\[?(?:{_words(phrases.FORWARD_SUBJECTS)})\s?[:\]]", re.IGNORECASE)
_SENTENCE_END = lazily(r"[.?!…:]\s*$")
_POSTSCRIPT = lazily(r"\s{0,8}(?:P\.?\s?P?\.?S\.?|N\.?B\.?)\s?[:.,\-– ]\s?\S")
_ATTRIBUTION_LINES = 4
_LONGEST_ATTRIBUTION = 500
_WRAPPED_AT = 60


def split(text: str, *, subject: str = "", author: str = "") -> Split:
    """Tell the lines of a text apart.

    `subject` tells a forward from a reply where both look alike (Outlook); `author` is the sender's display name, by
    which a bare name at the end is known for a signature.
    """
    lines = text.split("\n")
    marks = [Mark.QUOTED if _QUOTE_MARK.match(line) else Mark.SAID for line in lines]
    _mark_openers(lines, marks, forwards=bool(_FORWARD_SUBJECT.match(subject)))
    _mark_wrapped(lines, marks)
    begun = False
    for first, last in _runs(lines, marks):
        added = _postscript(lines, first, last)
        for start, end in ((first, added), (added, last)):
            signed = start + signature_start(lines[start:end], author=author, begun=begun)
            marks[signed:end] = [Mark.SIGNATURE] * (end - signed)
            begun = True
    if all(mark is Mark.SAID for mark in marks):
        return Split(said=text.strip("\n"))
    return Split(
        said=_gather(lines, marks, Mark.SAID),
        quoted=_gather(lines, marks, Mark.QUOTED, Mark.FORWARDED),
        signature=_gather(lines, marks, Mark.SIGNATURE),
        forwarded=_gather(lines, marks, Mark.FORWARDED),
    )


def _gather(lines: list[str], marks: list[Mark], *wanted: Mark) -> str:
    return "\n".join(line for line, mark in zip(lines, marks, strict=True) if mark in wanted).strip("\n")


def _mark_openers(lines: list[str], marks: list[Mark], *, forwards: bool) -> None:
    """Find what introduces quoted mail and mark it with what it introduces."""
    at, top = 0, _first_prose(lines)
    while at < len(lines):
        if marks[at] is not Mark.SAID or not lines[at].strip():
            at += 1
            continue
        end, mark = _opener(lines, marks, at, top)
        if not end:
            at += 1
            continue
        if mark is Mark.QUOTED and forwards and _header_block(lines, at, top):
            mark = Mark.FORWARDED
        start = _with_rules_above(lines, marks, at)
        stop = _reach(lines, marks, end, mark)
        marks[start:stop] = [mark] * (stop - start)
        at = stop


def _first_prose(lines: list[str]) -> int:
    """The first line that is neither empty nor of the shape `Label: value`."""
    return next((at for at, line in enumerate(lines) if line.strip() and not _LABELLED.match(line)), len(lines))


def _opener(lines: list[str], marks: list[Mark], at: int, top: int) -> tuple[int, Mark]:
    """Where the introduction that begins at this line ends (0: there is none), and what it introduces."""
    line = lines[at]
    if not _TELLING.search(line):
        return 0, Mark.SAID
    if len(line) < 200 and _FORWARDED.match(line):
        return at + 1, Mark.FORWARDED
    if len(line) < 200 and _ORIGINAL.match(line):
        return at + 1, Mark.QUOTED
    if _header_block(lines, at, top):
        return at + 1, Mark.QUOTED
    return _attribution(lines, marks, at), Mark.QUOTED


def _reach(lines: list[str], marks: list[Mark], end: int, mark: Mark) -> int:
    """How far what was introduced goes: the lines with `>` below, or without them the rest of the text."""
    below = next((at for at in range(end, len(lines)) if lines[at].strip()), None)
    if below is None or marks[below] is not Mark.QUOTED or mark is Mark.FORWARDED:
        return len(lines)
    return next((at for at in range(below, len(lines)) if marks[at] is not Mark.QUOTED), len(lines))


def _with_rules_above(lines: list[str], marks: list[Mark], at: int) -> int:
    """The start moved up over a line of dashes or underscores and the empty lines around it."""
    start = at
    for above in range(at - 1, max(-1, at - 4), -1):
        if marks[above] is Mark.SAID and _RULE.match(lines[above]):
            start = above
        elif lines[above].strip():
            break
    return start


def _header_block(lines: list[str], at: int, top: int) -> bool:
    """Whether a block such as From, Sent, To, Subject begins here, as Outlook writes above what it quotes."""
    first = _LABELLED.match(lines[at])
    if not first or _label_kind(first[1]) == "":
        return False
    seen: dict[str, str] = {}
    for line in lines[at : at + 14]:
        labelled = _LABELLED.match(line)
        kind = _label_kind(labelled[1]) if labelled else ""
        if labelled and kind:
            seen.setdefault(kind, labelled[2])
        elif not line.strip() and len(seen) >= 3:
            break
    if "from" not in seen or len(seen) < 3 or re.match(r"\W*\d{1,2}\W", seen["from"]):
        return False
    # A memo begins with such lines too: at the very top only an address tells a mail from it.
    return "@" in seen["from"] or top < at


def _label_kind(label: str) -> str:
    name = " ".join(label.lower().split())
    kinds = {
        "from": phrases.FROM_LABELS,
        "date": phrases.DATE_LABELS,
        "subject": phrases.SUBJECT_LABELS,
        "to": phrases.TO_LABELS,
    }
    return next((kind for kind, labels in kinds.items() if name in labels), "")


def _attribution(lines: list[str], marks: list[Mark], at: int) -> int:
    """Where "On …, Jane Doe wrote:" that begins at this line ends, or 0; it may be wrapped over four lines."""
    joined = ""
    for end in range(at, min(at + _ATTRIBUTION_LINES, len(lines))):
        line = lines[end].strip()
        if not line or marks[end] is not Mark.SAID or len(joined) + len(line) > _LONGEST_ATTRIBUTION:
            return 0
        joined = f"{joined} {line}".strip()
        if _ends_attribution(line) and _is_attribution(joined.strip("-_ ")):
            below = next((k for k in range(end + 1, len(lines)) if lines[k].strip()), None)
            cited = below is not None and marks[below] is Mark.QUOTED
            return end + 1 if cited or _is_certain(joined.strip("-_ ")) else 0
        if end == at and not _may_wrap(line):
            return 0
    return 0


def _ends_attribution(line: str) -> bool:
    return line.endswith((":", "：")) or bool(re.search(r"\s-{2,40}$", line))


def _may_wrap(line: str) -> bool:
    """Whether the line can be the first of a wrapped attribution: it begins with a date or has an address."""
    return bool(_DATED_START.match(line) or _DATE_LIKE.search(line[:40]) or _has_address(line))


def _has_address(text: str) -> bool:
    return "@" in text and bool(_EMAIL.search(text))


def _is_attribution(joined: str) -> bool:
    return _says_wrote(joined) or bool(_DATE_LIKE.search(joined) and _has_address(joined))


def _says_wrote(joined: str) -> bool:
    return bool(_WROTE.search(joined[-60:]) or _WROTE.search(joined[:160]) or _WROTE_CJK.search(joined))


def _is_certain(joined: str) -> bool:
    """Whether the line introduces a quote even where no `>` follows."""
    dated, mailed = bool(_DATE_LIKE.search(joined)), _has_address(joined)
    starts = bool(_DATED_START.match(joined)) or bool(_DATE_LIKE.search(joined[:40]))
    if not _says_wrote(joined):
        return dated and starts and bool(re.search(r">\)?\s?[:：]$", joined))
    return dated and (starts or mailed)


def _mark_wrapped(lines: list[str], marks: list[Mark]) -> None:
    """Mark the rest of a quoted line that a mail program wrapped without giving it its own `>`."""
    for at in range(1, len(lines) - 1):
        above = lines[at - 1]
        broken = marks[at - 1] is Mark.QUOTED and len(above) >= _WRAPPED_AT and not _SENTENCE_END.search(above)
        rest = 0 < len(lines[at].strip()) < _WRAPPED_AT
        if marks[at] is Mark.SAID and broken and rest and marks[at + 1] is Mark.QUOTED:
            marks[at] = Mark.QUOTED


def _runs(lines: list[str], marks: list[Mark]) -> list[tuple[int, int]]:
    """The stretches of said lines, as (first, one behind the last)."""
    runs: list[tuple[int, int]] = []
    for at, mark in enumerate(marks):
        if mark is not Mark.SAID:
            continue
        if runs and runs[-1][1] == at:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return [(first, last) for first, last in runs if any(line.strip() for line in lines[first:last])]


def _postscript(lines: list[str], first: int, last: int) -> int:
    """Where a P.S. begins, which is said below the signature; else the end."""
    return next((at for at in range(last - 1, first, -1) if _POSTSCRIPT.match(lines[at])), last)
