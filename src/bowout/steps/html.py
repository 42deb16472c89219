"""HTML of a mail to the text a person would read: blocks, lists, table rows, and where a link leads.

Mail's HTML is hostile: nothing is rendered or fetched, sizes are capped before the parser sees it, what is hidden from
the reader is left out. Quoted mail becomes lines with `> `, as in a plain text. Refuses to know what the text means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bowout.lazy import lazily
from bowout.steps.phrases import words_of

HTML_LIMIT = 2 << 20
TAG_LIMIT = 4_096  # one tag with 50 000 attributes kept the parser busy for 5.6 s
DEPTH_LIMIT = 400
LINK_LIMIT = 2_000
OPEN_LIMIT = 5_000  # the parser takes quadratic time over elements left open: 100 000 took it 9 s
ROW_LIMIT = 300  # letters of a table row that is still one line
RULE = "_" * 32

_SKIPPED = words_of(
    """
    head style script title meta link template noscript object embed svg math iframe select textarea
    """
)
_BLOCKS = words_of(
    """
    address article aside blockquote body center dd details div dl dt fieldset figure footer form header html legend
    main nav section table tbody tfoot thead tr ul ol li pre hr h1 h2 h3 h4 h5 h6 p
    """
)
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre"})
_HIDDEN = lazily(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?:max-height|font-size|opacity)\s{0,3}:\s{0,3}0(?:\.0+)?(?:px|pt|em|%)?\s{0,3}(?:;|!|$)",
    re.IGNORECASE,
)
_CITED = lazily(
    r"gmail_quote|yahoo_quoted|moz-cite|protonmail_quote|zmail_extra|tutanota_quote|\bquote\b|cite", re.IGNORECASE
)
_INDENT_ONLY = lazily(r"border\s{0,3}:\s{0,3}none", re.IGNORECASE)
_VOID = ("br", "img", "hr", "meta", "input", "link", "col", "area", "wbr", "p", "li", "!", "BR", "IMG", "HR", "P>")
_INVISIBLE = lazily("[\u00ad\u034f\u200b\u200c\u200e\u200f\u2060\ufeff]+")


def to_text(html: str) -> str:
    """The readable text; `Cancel (https://…)` for a link, one line a table row, `> ` before quoted lines."""
    return read(html)[0]


def read(html: str) -> tuple[str, bool]:
    """The readable text, and whether all of the page was read (False where a limit cut it)."""
    tamed, whole = _tamed(html[:HTML_LIMIT])
    tree = LexborHTMLParser(tamed)
    writer = _Writer()
    if tree.root is not None:
        _walk(tree.root, writer)
    return writer.result(), whole and len(html) <= HTML_LIMIT


def _tamed(html: str) -> tuple[str, bool]:
    """The HTML without tags too long to be honest, up to where too many stand open; and whether that is all of it.

    It looks with `find` alone, so that nothing in the page makes it slow.
    """
    out: list[str] = []
    start = unclosed = 0
    at = html.find("<")
    while at >= 0:
        end = html.find(">", at)
        if end < 0:
            break
        if end - at > TAG_LIMIT and html[at + 1 : at + 4] != "!--":
            out.append(html[start:at])
            start = end + 1
        elif html[at + 1] == "/":
            unclosed -= 1
        elif not html.startswith(_VOID, at + 1):
            unclosed += 1
        if unclosed > OPEN_LIMIT:
            return "".join((*out, html[start:at])), False
        at = html.find("<", end)
    out.append(html[start:])
    return "".join(out), True


@dataclass(slots=True)
class _Frame:
    """An open element: where its text began, and what has to be undone when it closes."""

    tag: str
    node: LexborNode
    place: int
    lines: int
    quote: bool = False
    cells: list[list[str]] = field(default_factory=list)


class _Page:
    """The lines of one flow of text: the whole page, or one cell of a table."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quotes = 0
        self.blank = False

    def words(self, text: str) -> None:
        if self.line or (text and not text.isspace()):
            self.line.append(text)

    def end_line(self) -> None:
        if not self.line:
            return
        text = "".join(self.line)
        self.line.clear()
        if text := " ".join((text if text.isascii() else _INVISIBLE.sub("", text)).split()):
            self.whole_line(text)

    def whole_line(self, text: str) -> None:
        marks = "> " * self.quotes
        if self.blank and self.lines:
            self.lines.append(marks.rstrip() if marks and self.lines[-1].startswith(marks) else "")
        self.lines.append(marks + text)
        self.blank = False

    def break_line(self) -> None:
        """What `<br>` does: ends a line, and alone makes an empty one."""
        if not "".join(self.line).strip():
            self.blank = True
        self.end_line()

    def space(self) -> None:
        self.end_line()
        self.blank = True


class _Writer:
    """Turns the walk through the page into lines."""

    def __init__(self) -> None:
        self.page = _Page()
        self.pages = [self.page]
        self.frames: list[_Frame] = []
        self.preformatted = 0

    def text(self, words: str) -> None:
        if self.preformatted:
            for line in words.splitlines():
                self.page.words(line)
                self.page.break_line()
        else:
            self.page.words(words)

    def enter(self, node: LexborNode, tag: str) -> None:
        self.open_line(tag)
        page = self.page
        frame = _Frame(tag, node, len(page.line), len(page.lines))
        if tag == "blockquote" and _is_quote(node, page):
            frame.quote = True
            page.quotes += 1
        elif tag in {"td", "th"}:
            self.page = _Page()
            self.pages.append(self.page)
        elif tag == "li":
            page.words("- ")
        elif tag == "pre":
            self.preformatted += 1
        elif tag == "img" and self.frames and self.frames[-1].tag == "a":
            page.words(node.attrs.get("alt", "") or "")
        self.frames.append(frame)

    def open_line(self, tag: str) -> None:
        page = self.page
        if tag == "br":
            page.break_line()
        elif tag == "hr":
            page.end_line()
            page.whole_line(RULE)
        elif tag in _SPACED:
            page.space()
        elif tag in _BLOCKS:
            page.end_line()

    def leave(self) -> None:
        frame = self.frames.pop()
        if frame.tag == "a":
            self.close_link(frame)
        elif frame.tag in {"td", "th"}:
            self.close_cell()
        elif frame.tag in _BLOCKS:
            (self.page.space if frame.tag in _SPACED else self.page.end_line)()
            if frame.tag == "tr":
                self.close_row(frame)
            self.preformatted -= frame.tag == "pre"
            self.page.quotes -= frame.quote

    def close_link(self, frame: _Frame) -> None:
        page = self.page
        moved = len(page.lines) > frame.lines
        shown = "".join(page.line if moved else page.line[frame.place :]).strip()
        target = _target(frame.node.attrs.get("href", "") or "", shown)
        if not target or not (shown or moved):
            return
        if page.line:
            page.words(f" ({target}) " if shown else "")
        else:
            page.lines[-1] += f" ({target})"

    def close_cell(self) -> None:
        cell = self.pages.pop()
        self.page = self.pages[-1]
        cell.end_line()
        row = next((frame for frame in reversed(self.frames) if frame.tag == "tr"), None)
        if row is not None:
            row.cells.append(cell.lines)
        else:
            self.page.lines.extend(cell.lines)

    def close_row(self, frame: _Frame) -> None:
        cells = [lines for lines in frame.cells if lines]
        if all(len(lines) == 1 for lines in cells) and sum(len(lines[0]) for lines in cells) <= ROW_LIMIT:
            cells = [["  ".join(lines[0] for lines in cells)]] if cells else []
        apart = len(cells) > 1
        for lines in cells:
            self.page.blank = self.page.blank or apart
            for line in lines:
                self.page.blank = self.page.blank or not line
                if line:
                    self.page.whole_line(line)

    def result(self) -> str:
        while self.frames:
            self.leave()
        self.page.end_line()
        return "\n".join(self.page.lines)


def _walk(root: LexborNode, writer: _Writer) -> None:
    """In document order and without recursion: mail nests tables deeper than Python likes to call."""
    node = root
    opened: list[LexborNode] = []
    while True:
        tag = node.tag or ""
        if tag == "-text":
            writer.text(node.text_content or "")
        elif tag[:1] not in {"-", "!", "_"} and tag not in _SKIPPED and not _is_hidden(node):
            writer.enter(node, tag)
            child = node.first_child
            if child is not None and len(opened) < DEPTH_LIMIT:
                opened.append(node)
                node = child
                continue
            if child is not None:
                writer.text(node.text(deep=True, separator=" "))
            writer.leave()
        following = node.next
        while following is None:
            if not opened:
                return
            following = opened.pop().next
            writer.leave()
        node = following


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    style = attributes.get("style")
    return (style is not None and bool(_HIDDEN.search(style))) or "hidden" in attributes


def _is_quote(node: LexborNode, page: _Page) -> bool:
    """Whether a blockquote holds quoted mail; many programs indent with it too."""
    attributes = node.attrs
    marks = f"{attributes.get('type', '')} {attributes.get('class', '')} {attributes.get('id', '')}"
    if _CITED.search(marks):
        return True
    if _INDENT_ONLY.search(attributes.get("style", "") or ""):
        return False
    before = next((line for line in reversed(page.lines) if line.strip("> ")), "")
    return before.endswith(":") and any(letter.isdigit() for letter in before)


def _target(href: str, shown: str) -> str:
    """What to write behind a link's words: its address, unless the words already are the address."""
    link = "".join(href.split())[:LINK_LIMIT]
    scheme, _, rest = link.partition(":")
    if scheme.lower() in {"mailto", "tel", "sms"}:
        bare = unquote(rest.partition("?")[0])
        return "" if "".join(bare.split()).lower() in "".join(shown.split()).lower() else bare
    if scheme.lower() not in {"http", "https"}:
        return ""
    bare = rest.strip("/").removeprefix("www.")
    return "" if bare.lower() in shown.lower() else link
