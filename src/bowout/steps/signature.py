"""Where the signature of a mail begins: the `-- ` line, a closing with a name under it, a phone's own line.

Looks only at the end of what somebody wrote. Refuses to know who they are beyond the display name it is given.
"""

from __future__ import annotations

import re

from bowout.steps import phrases

_LONGEST = 30  # lines of a signature, small print aside


def _formula(options: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(option) for option in sorted(set(options), key=len, reverse=True))
    return re.compile(
        rf"^\s{{0,8}}(?:{words})(?:\s(?:from|aus|de|desde)\s[^\W\d_]{{2,20}}(?:\s[^\W\d_]{{2,20}})?)?"
        rf"\s?[,!.:;~–—-]{{0,3}}\s?[🙂😊]?\s?([^,.!?:;@\d]{{0,40}})[.,]?\s*$",
        re.IGNORECASE,
    )


_CLOSING = _formula(phrases.CLOSINGS)
_THANKS = _formula(phrases.THANKS)
_MOBILE = re.compile(
    rf"^\W{{0,3}}(?:{'|'.join(re.escape(start) for start in phrases.MOBILE_STARTS)})\b.{{0,120}}$", re.IGNORECASE
)
_CONTACT = re.compile(
    r"@|https?://|www\.|\+?\(?\d[\d\s()./-]{6,20}\d|\b(?:tel|phone|mobil|fax|cell|ext)\b", re.IGNORECASE
)
_NAME = re.compile(r"^\W{0,3}[^\W\d_a-zß-öø-ÿ][\w'’.-]{0,25}(?:\s[\w'’.()-]{1,25}){0,5},?$")
_SENTENCE_END = re.compile(r"[.?!…]\s*$")


def signature_start(lines: list[str], *, author: str = "") -> int:
    """The index of the first line of the signature; the number of lines when there is none."""
    end = _delimiter(lines)
    end = min(end, _small_lines(lines, end, _MOBILE))
    closing = _closing(lines, end, author)
    return min(end, closing)


def _delimiter(lines: list[str]) -> int:
    """The `-- ` line of RFC 3676 section 4.3, also where its space was lost."""
    said = False
    for at, line in enumerate(lines):
        if line.strip() == "--" and said:
            return at
        said = said or bool(line.strip())
    return len(lines)


def _small_lines(lines: list[str], end: int, pattern: re.Pattern[str]) -> int:
    """`end` moved up over the empty lines and those of the pattern that stand last."""
    start = at = end
    while at and (not lines[at - 1].strip() or pattern.match(lines[at - 1])):
        at -= 1
        if lines[at].strip():
            start = at
    return start


def _closing(lines: list[str], end: int, author: str) -> int:
    """The topmost line from which on everything reads like a signature and which opens one."""
    best = end
    written = 0
    for at in range(end - 1, -1, -1):
        if not lines[at].strip():
            continue
        written += 1
        if written > _LONGEST or not (_is_signature_line(lines[at]) or _opens(lines, at, end, author)):
            if not _small_print_below(lines, at, end):
                break
            continue
        if _opens(lines, at, end, author) and any(line.strip() for line in lines[:at]):
            best = at
    return best


def _opens(lines: list[str], at: int, end: int, author: str) -> bool:
    line = lines[at].strip()
    if len(line) > 60:
        return False
    below = [text.strip() for text in lines[at + 1 : end] if text.strip()]
    closing = _CLOSING.match(line)
    if closing and (not closing[1].strip() or _NAME.match(closing[1].strip())):
        return True
    thanks = _THANKS.match(line)
    if thanks:
        named = bool(thanks[1].strip() and _NAME.match(thanks[1].strip()))
        return named or bool(below and (_NAME.match(below[0]) or _CLOSING.match(below[0])))
    if _is_author(line, author):
        return True
    return _opens_contact_block(lines, at, below)


def _is_author(line: str, author: str) -> bool:
    """Whether the line is nothing but the sender's own name or a part of it."""
    words = re.findall(r"[^\W\d_]+", line.lower())
    known = set(re.findall(r"[^\W\d_]+", author.lower()))
    return 0 < len(words) <= 5 and set(words) <= known


def _opens_contact_block(lines: list[str], at: int, below: list[str]) -> bool:
    """A name on its own paragraph's first line, with short lines and a phone number or address under it."""
    alone = at == 0 or not lines[at - 1].strip()
    if not alone or not below or not _NAME.match(lines[at].strip()) or len(lines[at].split()) < 2:
        return False
    return len(below) <= 8 and any(_CONTACT.search(line) for line in below) and all(len(line) < 80 for line in below)


def _is_signature_line(line: str) -> bool:
    text = line.strip()
    if _CONTACT.search(text) and len(text) <= 200 and not _SENTENCE_END.search(text):
        return True
    words = len(text.split())
    return words <= 10 and len(text) <= 90 and not (words > 4 and _SENTENCE_END.search(text)) and not text.endswith("?")


def _small_print_below(lines: list[str], at: int, end: int) -> bool:
    """Whether this long line is small print, which may be as long as it likes."""
    del end
    return any(words in lines[at].lower() for words in phrases.SMALL_PRINT)
