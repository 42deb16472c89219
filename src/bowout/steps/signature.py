"""Where the signature of a mail begins: the `-- ` line, a closing with a name under it, a phone's own line.

Looks only at the end of what somebody wrote. What might as well be content (the address of a meeting, a list of
contacts) is no signature here. Refuses to know who signs beyond the display name it is given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from bowout.lazy import lazily
from bowout.steps import phrases

_TAIL = 120  # lines at the end of a text in which small print is looked for
_LONGEST = 30  # written lines of a signature, small print aside
_PARTICLES = "von|van|de|der|den|del|della|di|da|dos|du|la|le|bin|bint|al|el|y|e|zu|zur|ten|ter|und|and|&|i"


def fold(text: str) -> str:
    """The text without accents, as people type closings on any keyboard."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _formula(options: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(fold(option)) for option in sorted(set(options), key=len, reverse=True))
    place = r"(?:\s(?:from|aus|de|desde)\s[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20})?)?"
    return lazily(rf"^\W{{0,8}}(?:{words})\b{place}[^\w@]{{0,8}}([^,.!?:;@\d]{{0,40}})[^\w@]{{0,4}}$", re.IGNORECASE)


_CLOSING = _formula(phrases.CLOSINGS)
_THANKS = _formula(phrases.THANKS)
_PHONE_STARTS = "|".join(re.escape(fold(start)) for start in phrases.MOBILE_STARTS)
_MOBILE = lazily(rf"^\W{{0,3}}(?:{_PHONE_STARTS})\b[^\s,]{{0,40}}(?:\s[^\s,]{{1,40}}){{0,7}}$", re.IGNORECASE)
_LINK = lazily(r"[<(\[]?https?://\S{1,300}")
_CONTACT = lazily(
    r"@|https?://|www\.|\+?\(?\d[\d\s()./-]{6,20}\d|\b(?:tel|phone|mobile?|fax|cell|ext|direct)\b", re.IGNORECASE
)
_NAME = lazily(
    rf"^\W{{0,3}}(?:[^\W\d_a-zß-öø-ÿ][\w'’.-]{{0,25}})"
    rf"(?:\s(?:{_PARTICLES}|[(\"']?[^\W\d_a-zß-öø-ÿ][\w'’.-]{{0,25}}[)\"']?)){{0,4}}\W{{0,3}}$"
)
_SENTENCE_END = lazily(r"[.?!…]\s*$")
_RULE = lazily(r"^\s*(?:[—–_]{1,40}|[-=*~]{3,40})\s*$")


def signature_start(lines: Sequence[str], *, author: str = "", begun: bool = False) -> int:
    """The index of the first line of the signature; the number of lines when there is none.

    `author` is the writer's display name. `begun` says that they wrote something above these lines already.
    """
    end = _delimiter(lines, begun=begun)
    end = min(end, _phone_line(lines, end))
    return min(end, _closing(lines, end, author, begun=begun))


def _delimiter(lines: Sequence[str], *, begun: bool) -> int:
    """The `-- ` line of RFC 3676 section 4.3, also where its space was lost."""
    for at, line in enumerate(lines):
        if line.strip() == "--" and begun:
            return at
        begun = begun or bool(line.strip())
    return len(lines)


def _phone_line(lines: Sequence[str], end: int) -> int:
    """`end` moved up over "Sent from my …" where that stands last."""
    start = at = end
    while at and (not lines[at - 1].strip() or _MOBILE.match(fold(_LINK.sub("", lines[at - 1][:400])).strip())):
        at -= 1
        start = at if lines[at].strip() else start
    return start


def _closing(lines: Sequence[str], end: int, author: str, *, begun: bool) -> int:
    """The topmost line from which on everything reads like a signature and which opens one."""
    best, written = end, 0
    small_print = _small_print(lines, max(0, end - _TAIL), end)
    for at in range(end - 1, -1, -1):
        line = lines[at].strip()
        if not line or (best == end and at in small_print):
            continue
        written += 1
        opens = _opens(line, [text.strip() for text in lines[at + 1 : end] if text.strip()], author)
        if written > _LONGEST or not (opens or _is_signature_line(line)):
            break
        if opens and (begun or any(above.strip() for above in lines[:at])):
            best = at
    return best


def _opens(line: str, below: list[str], author: str) -> bool:
    """Whether a signature begins with this line, given the written lines below it."""
    if len(line) > 120:
        return False
    if _RULE.match(line):
        return 0 < len(below) <= 8 and bool(_NAME.match(below[0]))
    plain = fold(line)
    closing = _CLOSING.match(plain)
    if closing and (not closing[1].strip() or _NAME.match(closing[1].strip())):
        return True
    thanks = _THANKS.match(plain)
    if thanks:
        named = bool(thanks[1].strip() and _NAME.match(thanks[1].strip()))
        return named or bool(below and (_NAME.match(below[0]) or _CLOSING.match(fold(below[0]))))
    return _is_author(line, author)


def _is_author(line: str, author: str) -> bool:
    """Whether the line is the sender's own name or a part of it, alone or with what they are behind it."""
    known = _letters(author)
    name = re.split(r"\s[|·•/–—-]\s|,\s", line, maxsplit=1)[0]
    words = _letters(name)
    return 0 < len(words) <= 5 and len(name) <= 60 and all(_is_name_of(word, known) for word in words)


def _is_name_of(word: str, known: list[str]) -> bool:
    """Whether it is one of the names, or its short form (Greg for Gregory)."""
    return any(name == word or (len(word) >= 3 and name.startswith(word)) for name in known)


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", fold(text).lower())


def _is_signature_line(line: str) -> bool:
    if _CONTACT.search(line) and len(line) <= 200 and not _SENTENCE_END.search(line):
        return True
    words = len(line.split())
    return words <= 10 and len(line) <= 90 and not (words > 4 and _SENTENCE_END.search(line)) and not line.endswith("?")


def _small_print(lines: Sequence[str], start: int, end: int) -> set[int]:
    """The lines of the paragraphs that hold small print, which may be as long as they like."""
    found: set[int] = set()
    paragraph: list[int] = []
    for at in range(start, end + 1):
        if at < end and lines[at].strip():
            paragraph.append(at)
            continue
        words = " ".join(lines[k].lower() for k in paragraph)
        if any(phrase in words for phrase in phrases.SMALL_PRINT):
            found.update(paragraph)
        paragraph = []
    return found
