"""A page of text to sentences that can be matched and quoted.

A sentence keeps its place in the page, so that what is quoted is what stands there; beside it a flat form for matching:
lower case, one kind of dash and quote, single spaces, words joined again that a line end had parted. Items of a list
know the line that leads it in. Refuses to know what anything means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bowout.lazy import lazily

SAME = str.maketrans({
    "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
})  # fmt: skip
DROPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
MAX_SENTENCE = 1_200
MAX_ITEMS = 16
WIDE = 0.62  # a line shorter than this part of the usual width ends its paragraph

MONTH = r"(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|mär|jän|janv|fév|févr|avr|juin|juil|août|déc)"
DATED = lazily(MONTH + r"[a-zäéû]{0,9}\.? \d{1,2}\.$")  # "first shift dec 9. bring ..." ends there
BULLET = lazily(
    rf"\s*(?:§+\s?\d{{1,2}}\.?|[-*•·‣▪◦●○–—☐☑☒✓✔✗■□➢►]|\[[ xX]?\]|\(?(?:\d{{1,2}}|[a-zA-Z]"
    rf"|[ivx]{{1,4}})[.)](?!\s*{MONTH}))\s+(?=\S)",
    re.IGNORECASE,
)
FIELD = lazily(r"\s*[^\W\d_][\w /&'’().-]{1,44}:(?:\s|$)")
TABLE = lazily(r"\t|\s\|\s|^\||\S {3,}\S")
STOP = lazily(r"(?<=[.!?…])[\"'”’)\]]{0,2}\s+(?=[\"'“„‘(\[«]{0,2}[^\W_])|(?<=[.!?…][\"'”’)])\s+(?=[^\W_])", re.UNICODE)
HANGING = lazily(
    r"\b(?:of|the|a|an|and|or|to|for|in|with|at|by|is|are|your|our|will|that|this|on|from|as|be|upon|der|die|das"
    r"|und|oder|mit|am"
    r"|für|von|im|zu|ein|eine|le|la|les|de|du|des|et|ou|à|au|un|une|pour|par|sur|votre|notre)$"
)
SHORT_FORMS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "st",
        "no",
        "nr",
        "nos",
        "inc",
        "ltd",
        "co",
        "corp",
        "llc",
        "plc",
        "bros",
        "dept",
        "approx",
        "ca",
        "ggf",
        "bzw",
        "usw",
        "etc",
        "vgl",
        "inkl",
        "evtl",
        "tel",
        "str",
        "abs",
        "art",
        "z.b",
        "d.h",
        "u.a",
        "i.d.r",
        "e.g",
        "i.e",
        "a.m",
        "p.m",
        "m.e",
        "p.ex",
        "u.s",
        "u.k",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "okt",
        "nov",
        "dec",
        "dez",
        "janv",
        "févr",
        "avr",
        "juil",
        "déc",
        "mme",
        "mlle",
        "m",
        "vs",
        "hr",
        "fr",
        "jr",
        "sr",
        "ph.d",
        "b.v",
        "s.a",
        "n.v",
        "gem",
        "lt",
        "zzgl",
        "max",
        "min",
        "mind",
        "std",
        "mio",
        "ref",
        "attn",
        "fig",
        "vol",
        "para",
        "cl",
    ]
)
HEADED = lazily(
    r"\b(?:conditions? (?:of|to|for) (?:this |your |the )?(?:offer|employment|appointment)|contingenc(?:y|ies)|"
    r"pre-?employment (?:checks|requirements|conditions|screening)|conditions precedent|offer conditions|"
    r"voraussetzungen|bedingungen|vorbehalte|conditions? suspensives?|conditions préalables)\s*:?$"
)
PROSE = lazily(
    r"(?:this|we|if|please|once|sincerely|yours|kind|best|dear|i|you|your (?:start|salary|employment|position)"
    r"|to accept|in order|"
    r"wir|sie|bitte|mit freundlichen|nous|vous|veuillez|merci|cordialement)\b"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One sentence or line of a page; `text[start:end]` of the page is its quote."""

    page: int | None
    start: int
    end: int
    text: str
    flat: str
    lead: str = ""  # the flat line that leads in the list this is an item of
    item: bool = False  # begins with a bullet, is a table row or a `label: value` line

    @property
    def quote(self) -> str:
        """The words as they stand, without the space around them."""
        return self.text.strip()


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together."""

    start: int
    end: int
    bullet: bool
    field: bool
    after_gap: bool


def flatten(text: str) -> str:
    """The form that patterns are written for."""
    text = re.sub(r"(?<=[^\W\d_])-\n[ \t]{0,20}(?=[^\W\d_A-ZÄÖÜ])", "-", text)
    text = text.translate(SAME).lower()
    if any(mark in text for mark in DROPPED):
        text = text.translate(dict.fromkeys(map(ord, DROPPED)))
    return re.sub(r"\s+", " ", text).strip()


def sentences(text: str, page: int | None = None) -> tuple[Sentence, ...]:
    """Every sentence of a page in order, list items with the line that leads them in."""
    found: list[Sentence] = []
    lead, items = "", 0
    for block in blocks(text):
        flat = flatten(text[block.start : block.end])
        if lead and not belongs(block, flat, items):
            lead = ""
        items = items + 1 if lead else 0
        found += split_block(text, block, page, lead)
        if flat.endswith(":") or HEADED.search(flat[-80:]):
            lead, items = found[-1].flat if found else flat, 0
    return tuple(found)


def belongs(block: Block, flat: str, items: int) -> bool:
    """Whether a block is still an item of the list that its lead opened."""
    if items >= MAX_ITEMS:
        return False
    return block.bullet or (len(flat) < 200 and not PROSE.match(flat) and (items == 0 or not block.after_gap))


def split_block(text: str, block: Block, page: int | None, lead: str) -> Iterator[Sentence]:
    """The sentences of one block."""
    cuts = [block.start, *stops(text, block), block.end]
    spans = ((cut, end) for start, end in pairwise(cuts) for cut, end in chunks(start, end))
    for start, end in spans:
        raw = text[start:end]
        if raw.strip():
            begin = start + len(raw) - len(raw.lstrip())
            yield Sentence(
                page=page,
                start=begin,
                end=start + len(raw.rstrip()),
                text=raw.strip(),
                flat=flatten(raw),
                lead=lead,
                item=block.bullet or block.field,
            )


def chunks(start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span in pieces that patterns can be run on; text without full stops is not left unread."""
    for cut in range(start, end, MAX_SENTENCE):
        yield cut, min(cut + MAX_SENTENCE, end)


def stops(text: str, block: Block) -> Iterator[int]:
    """Where sentences end inside a block: not after short forms, initials and ordinals."""
    for match in STOP.finditer(text, block.start, block.end):
        before = text[max(block.start, match.start() - 24) : match.start()].rstrip("\"'”’)]")
        word = before.split()[-1].rstrip(".!?…").lstrip("(\"'“„").lower() if before.split() else ""
        after = text[match.end() : match.end() + 12].lower()
        if before.endswith((".", "…")) and not DATED.search(before.lower()):
            if word in SHORT_FORMS or len(word) == 1 or not word:
                continue
            if word.isdigit() and (len(word) < 3) and (re.match(MONTH, after) or text[match.end()].islower()):
                continue
            if text[match.end()].islower() and len(word) < 4:
                continue
        yield match.end()


def blocks(text: str) -> Iterator[Block]:
    """Lines put together where a paragraph was only wrapped."""
    width = usual_width(text)
    current: Block | None = None
    gap = False
    for start, end in lines(text):
        line = text[start:end]
        if not line.strip():
            gap = True
            continue
        bullet, field = bool(BULLET.match(line)), bool(TABLE.search(line.strip()) or FIELD.match(line))
        fresh = Block(start, end, bullet, field, gap)
        if current and not gap and continues(text[current.start : current.end], line, fresh, width):
            current = Block(current.start, end, current.bullet, current.field, current.after_gap)
        else:
            if current:
                yield current
            current = fresh
        gap = False
    if current:
        yield current


def continues(before: str, line: str, fresh: Block, width: int) -> bool:
    """Whether a line only goes on where the one before it was wrapped."""
    last = before.rsplit("\n", 1)[-1].rstrip()
    goes_on = line.lstrip()[:1].islower() and not last.endswith((".", "!", "?", ":"))
    if fresh.bullet or (fresh.field and not goes_on) or last.endswith(":") or TABLE.search(last.strip()):
        return False
    if len(before) > MAX_SENTENCE * 3 or (last.isupper() and len(last) > 3):
        return False
    starts_low = line.lstrip()[:1].islower() or HANGING.search(last)
    return bool(starts_low) or last.endswith((",", "-", "–", "(")) or len(last) >= width * WIDE


def lines(text: str) -> Iterator[tuple[int, int]]:
    """The span of every line."""
    start = 0
    for piece in text.split("\n"):
        yield start, start + len(piece)
        start += len(piece) + 1


def usual_width(text: str) -> int:
    """How long the longer lines of a text are."""
    sizes = sorted(len(line.rstrip()) for line in text.split("\n") if line.strip())
    return max(60, sizes[int(len(sizes) * 0.85)]) if sizes else 60
