"""Where a job title begins and ends in running text, word by word, and what is trimmed off it.

Refuses to know which of several titles a candidacy is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts_words import LEAD, LINKS, MARKS, STOPS, TAIL, is_head

_LONGEST_WORDS = 8
_TOKEN = lazily(r"\S+")


@lru_cache(maxsize=20_000)
def title_at(flat: str, start: int, *, needs_head: bool, romance: bool) -> tuple[str, str] | None:
    """The title that begins here, and it with its bracket or the phrase behind its comma."""
    words: list[str] = []
    rest = ""
    for token in _TOKEN.finditer(flat, start):
        word = token[0]
        if word[:1] in "([" or len(words) >= _LONGEST_WORDS:
            rest = flat[token.start() :]
            break
        bare = word.rstrip(",.;:!?)]\"'”“»’*_")
        if not bare or not _goes_on(words, bare, flat[token.end() :], romance=romance):
            break
        words.append(bare)
        if bare != word:
            rest = flat[token.start() + len(bare) :]
            break
    while words and (fold(words[-1]) in LINKS or re.fullmatch(r"[\W\d]+", words[-1])):
        words.pop()
    title = clean(" ".join(words))
    if not title or (needs_head and not is_head(fold(title))):
        return None
    first = fold(title.split()[0])
    if romance and title[:1].islower() and not is_head(first) and not is_head(first.split("-")[0]):
        return None
    if not needs_head and not is_head(fold(title)) and (not title[:1].isupper() or len(title) < 3):
        return None
    return title, rest_of(title, rest)


_BRACKET = lazily(r"\s*\((?P<in>[A-ZÀ-Þ][\w &/-]{2,30})\)")
_BEHIND_COMMA = lazily(
    r", (?P<in>[A-ZÀ-Þ][\w'’&-]{2,24}(?: (?:of |de |du |and )?[\wÀ-ÿ'’&-]{2,24})?)(?=\s*(?:$|[.,;(–—-]| at | bei | chez | role| position))"
)


def rest_of(title: str, rest: str) -> str:
    """The title with its bracket, or with the phrase behind its comma; "" where neither follows."""
    bracket = _BRACKET.match(rest)
    if bracket:
        return f"{title} ({bracket['in']})"
    comma = _BEHIND_COMMA.match(rest)
    return f"{title}, {comma['in']}" if comma else ""


def _goes_on(words: Sequence[str], word: str, after: str, *, romance: bool) -> bool:
    """Whether the next word still belongs to the title."""
    folded = fold(word)
    if not words:
        return folded not in STOPS and bool(re.match(r"\w", word))
    if folded in LINKS:
        return _links_on(words, folded, after, romance=romance)
    if folded in _ARTICLES and fold(words[-1]) == "de":
        return romance
    if folded in STOPS or _ENDS.match(folded) or (folded.startswith("d'") and not romance):
        return False
    if word[:1].isupper() or word[:1].isdigit():
        return not re.fullmatch(r"[A-Z]*\d[\w/.-]*|\d+%?", word) or folded in _GRADES
    return folded.startswith("d'") or _small_goes_on(words, folded, romance=romance)


_ENDS = lazily(r"[-–—|/·@]$|<>$|(?:s|l|n|qu|c|j)'|.{1,40}'s$")


def _links_on(words: Sequence[str], folded: str, after: str, *, romance: bool) -> bool:
    """Whether "of", "de" or "and" leads on; between two whole titles it parts them."""
    follows = _TOKEN.match(after.lstrip())
    then = follows[0] if follows else ""
    if folded in _ANDS and is_head(fold(" ".join(words))) and is_head(fold(" ".join(after.split()[:4]))):
        return False
    small = (fold(then) not in STOPS or fold(then) in _ARTICLES) and (romance or words[0][:1].islower())
    return bool(then) and (then[:1].isupper() or small)


def _small_goes_on(words: Sequence[str], folded: str, *, romance: bool) -> bool:
    """Whether a word in small letters leads on: up to the occupation, and in French and Spanish behind it."""
    if not is_head(fold(" ".join(words))):
        return words[0][:1].islower() or is_head(folded) or _is_adjective(words[-1])
    if not romance:
        return words[0][:1].islower() and is_head(folded)
    return _is_romance(words) and _plain_behind(words) < 2 and len(folded) > 2


_ARTICLES = frozenset({"la", "las", "los", "el"})
_ANDS = frozenset({"and", "und", "et", "y", "e", "&", "+"})
_GRADES = frozenset({"1", "2", "3", "i", "ii", "iii", "iv", "cnm1", "cnm2", "3d", "2d"})


def _is_adjective(word: str) -> bool:
    return fold(word).endswith(("ische", "ischer", "liche", "licher", "er", "e"))


def _is_romance(words: Sequence[str]) -> bool:
    """A title whose occupation comes first is followed by what it is about: chef de cuisine, encargada de turno."""
    return is_head(fold(words[0])) or (len(words) > 1 and fold(words[1]) in {"de", "d'", "du", "des"})


def _plain_behind(words: Sequence[str]) -> int:
    """How many words in a row stand at the end without a link."""
    count = 0
    for word in reversed(words[1:]):
        if fold(word) in LINKS or fold(word).startswith("d'"):
            break
        count += 1
    linked = len(words) > count + 1
    return count - 1 if linked else count


def start_before(flat: str, end: int) -> int | None:
    """Where the title that ends here begins: behind a determiner, a sign, or the last word in lower case."""
    before = flat[max(0, end - 90) : end]
    tokens = list(_TOKEN.finditer(before))
    start = None
    for token in reversed(tokens[-6:]):
        word = fold(token[0])
        if word in STOPS or token[0][-1:] in ",;:.!?" or word in {"-", "–", "—", "|"}:
            break
        if word in LINKS and start is None:
            break
        start = token.start()
    return None if start is None else end - len(before) + start


@lru_cache(maxsize=20_000)
def clean(raw: str) -> str:
    """The title without what leads in to it, gender marks, numbers and what trails behind."""
    title = MARKS.sub(" ", raw)
    for _ in range(4):
        before = title
        title = title.strip(" \t-–—|:;,.'’\"“”„«»/*_()[]?!")
        folded = fold(title)
        lead = LEAD.match(folded)
        title = title[lead.end() :] if lead else title
        tail = TAIL.search(fold(title))
        title = title[: tail.start()] if tail else title
        if title == before:
            break
    return re.sub(r"\s+", " ", title) if 3 <= len(title) <= 70 else ""
