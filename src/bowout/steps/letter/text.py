"""The parts of a letter's text: greeting, sentences, paragraphs, sign-off, and what is quoted below.

Knows how letters are laid out in four languages. Refuses to know what any sentence means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.wording.layout import ABBREVIATIONS, CLOSING, FRENCH_FORMULA, GREETING, QUOTE_HEADER, WRAPPED_HEADER

BARE_NAME = lazily(r"[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,3} ?[,:!–-]")
INLINE_GREETING = lazily(r"[^\s,:!]+,? [^,:!.?]{0,40}?[,:!] ?(?=\S)|[^\s,:!]+[,:!] ?(?=\S)")
LONGEST = 20_000  # characters: no letter is longer, and hostile ones stop here
WORD = lazily(r"\w[\w'’-]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Parts:
    """A letter's own words taken apart: `closing` are the lines from the closing formula on, the name included."""

    greeting: str
    paragraphs: tuple[tuple[str, ...], ...]  # each a tuple of sentences
    closing: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences between greeting and closing."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)

    @property
    def words(self) -> int:
        """How many words stand between greeting and closing."""
        return sum(len(WORD.findall(sentence)) for sentence in self.sentences)


def unquoted(body: str) -> str:
    """What the writer says: everything above the first quote header."""
    text = body[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").replace("\u202f", " ")
    text = WRAPPED_HEADER.sub(r"\1 \2 \3", text)
    found = QUOTE_HEADER.search(text)
    return (text[: found.start()] if found else text).rstrip()


def take_apart(body: str) -> Parts:
    """Greeting, paragraphs and closing of a letter's own words."""
    blocks = [block for block in re.split(r"\n[ \t]*\n", unquoted(body).strip()) if block.strip()]
    greeting, blocks = split_greeting(blocks)
    blocks, closing = split_closing(blocks)
    paragraphs = tuple(sentences_of(" ".join(block.split())) for block in blocks)
    return Parts(greeting=greeting, paragraphs=tuple(p for p in paragraphs if p), closing=closing)


def split_greeting(blocks: list[str]) -> tuple[str, list[str]]:
    """The greeting line and what follows; a greeting may stand on the first line of a paragraph, or inside it."""
    if not blocks:
        return "", blocks
    first, _, rest = blocks[0].strip().partition("\n")
    if not GREETING.match(first) and not BARE_NAME.fullmatch(first):
        return "", blocks
    if len(first) <= 80 and (rest or len(blocks) > 1) and not first.rstrip().endswith((".", "?")):
        return first, ([rest] if rest.strip() else []) + blocks[1:]
    found = INLINE_GREETING.match(first)
    if found:
        return found.group().strip(), [f"{first[found.end() :].strip()}\n{rest}".strip(), *blocks[1:]]
    return "", blocks


def split_closing(blocks: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """The body's blocks, and the lines from the closing formula on."""
    lines = [(number, line) for number, block in enumerate(blocks) for line in block.split("\n")]
    for place in range(len(lines)):
        line = lines[place][1].strip()
        if place and len(line) <= 70 and CLOSING.match(line) and len(lines) - place <= 12:
            return rebuilt(lines[:place]), tuple(text.strip() for _, text in lines[place:] if text.strip())
    for place in range(max(1, len(lines) - 4), len(lines)):
        if FRENCH_FORMULA.search(lines[place][1]):
            return rebuilt(lines[:place]), tuple(text.strip() for _, text in lines[place:] if text.strip())
    last = lines[-1][1].strip() if lines else ""
    if len(lines) > 1 and len(last.split()) <= 4 and not last.endswith((".", "!", "?")):
        return rebuilt(lines[:-1]), (last,)
    return blocks, ()


def rebuilt(lines: list[tuple[int, str]]) -> list[str]:
    """Lines put back into their blocks."""
    blocks: dict[int, list[str]] = {}
    for number, line in lines:
        blocks.setdefault(number, []).append(line)
    return ["\n".join(block) for block in blocks.values()]


def sentences_of(text: str) -> tuple[str, ...]:
    """Sentences of one paragraph; abbreviations and ordinal dates ("26. November") do not end one."""
    found: list[str] = []
    start = 0
    for mark in re.finditer(r"[.!?…]{1,10}[\"')\]»”]{0,5}(?=\s|$)", text):
        piece = text[start : mark.end()].strip()
        if piece and not (
            text[mark.start()] == "." and ABBREVIATIONS.search(piece[-20:]) and not ends_anyway(text, mark.end())
        ):
            found.append(piece)
            start = mark.end()
    tail = text[start:].strip()
    return tuple([*found, tail] if tail else found)


MONTH_NEXT = lazily(
    r"\s+(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|januar|uhr|stock|klasse|etage)",
    re.IGNORECASE,
)


# "mar", "no", "do" are words too: without a number before, a capital behind them begins a sentence.
MONTH_BEFORE = lazily(r"(?<!\d )(?<!\d)\b(?:mar|apr|jun|jul|oct|nov|dec|no|do|di|mo|mi|abs|tel)\.$", re.IGNORECASE)
NEW_SENTENCE = lazily(r"\s+[¿¡A-ZÀ-Þ]")


def ends_anyway(text: str, place: int) -> bool:
    """Whether a number's full stop ends the sentence after all: a capital follows that is no month."""
    if MONTH_BEFORE.search(text[max(0, place - 12) : place]) and NEW_SENTENCE.match(text[place:]):
        return True
    before = text[max(0, place - 4) : place]
    if not re.search(r"\d\.$", before):
        return bool(re.search(r"[ap]\.m\.$", before, re.IGNORECASE) and re.match(r"\s+[A-ZÀ-Þ]", text[place:]))
    return bool(re.match(r"\s+[A-ZÀ-Þ]", text[place:])) and not MONTH_NEXT.match(text[place:])
