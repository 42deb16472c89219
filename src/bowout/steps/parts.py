"""What a tree of parts holds for a reader: the text, the attachments, the calendars, the parts of a report.

Chooses between the plain and the HTML form of the same text, caps what it decodes, and says what it left out.
Refuses to know what is said, quoted or signed, and who wrote it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bowout.lazy import lazily
from bowout.steps import html
from bowout.steps.encoded import guess
from bowout.steps.mime import Headers, Part, parse_headers

TEXT_LIMIT = 2 << 20
ATTACHMENT_LIMIT = 25 << 20
ATTACHMENTS_LIMIT = 50 << 20  # of one message together
CALENDAR_LIMIT = 1 << 20

_PDF = b"%PDF-"
_PAPER = lazily(r"\.(?:pdf|docx?|dotx?|odt|rtf|txt|html?|eml|msg|pages)$")
_PAPER_TYPES = frozenset({"application/pdf", "application/msword", "application/rtf", "message/rfc822"})
# A photograph of a signed contract counts as a paper; then the words around it say so.
_SIGNED = lazily(
    r"offer|contract|sign(?:ed|ature)|agreement|angebot|vertrag|unterschr|unterzeich|offre|contrat|sign[ée]|promesse"
    r"|oferta|contrato|firmad",
    re.IGNORECASE,
)
_NEAR = 5_000  # letters of the text that are looked at for them
_CALENDAR_KINDS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "text/ics"})
_LINK = lazily(r"https?://", re.IGNORECASE)
_LINE_ENDS = lazily(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = lazily("[\x00-\x08\x0e-\x1f\x7f\u00ad\u034f\u200b\u200c\u2060\ufeff]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    """A file carried by a message; `content` is decoded and capped.

    `left_out` says that the content was let go of, because no later step reads such a file or there was no room.
    """

    name: str
    content_type: str
    content: bytes
    left_out: bool = False


@dataclass(slots=True)
class Contents:
    """What was found in a message, collected part by part."""

    texts: list[str] = field(default_factory=list)
    html_only: bool = False
    files: list[Part] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)
    delivery_status: bytes | None = None
    returned: Headers | None = None  # of the message that a report returns
    defects: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Every readable piece, in the order it stands in the message."""
        return "\n\n".join(text for text in self.texts if text)


def collect(root: Part) -> Contents:
    """Everything readable in a message. Never raises."""
    contents = Contents()
    _visit(root, contents, in_report=root.kind == "multipart/report")
    return contents


def _visit(part: Part, contents: Contents, *, in_report: bool) -> None:
    kind = part.kind
    if kind == "multipart/alternative":
        _choose(part, contents)
    elif kind == "multipart/encrypted":
        contents.defects.append("it is encrypted and cannot be read")
    elif kind.startswith("multipart/"):
        for child in part.parts:
            _visit(child, contents, in_report=in_report or kind == "multipart/report")
    elif kind in {"message/delivery-status", "message/global-delivery-status"}:
        contents.delivery_status = _content(part, contents, CALENDAR_LIMIT)
    elif part.parts or kind in {"text/rfc822-headers", "message/rfc822-headers"}:
        _visit_message(part, contents, in_report=in_report)
    else:
        _visit_leaf(part, contents)


def _choose(part: Part, contents: Contents) -> None:
    """Read one of several forms of the same text, and everything beside it."""
    leaves = list(_leaves(part))
    plain = next((leaf for leaf in leaves if leaf.kind == "text/plain" and not _is_file(leaf)), None)
    rich = next((leaf for leaf in leaves if leaf.kind == "text/html" and not _is_file(leaf)), None)
    for leaf in leaves:
        if leaf is plain or (leaf is rich and plain is None):
            _add_better_form(plain, rich, contents)
        elif leaf is not rich and not _is_other_form(leaf):
            _visit(leaf, contents, in_report=False)


def _add_better_form(plain: Part | None, rich: Part | None, contents: Contents) -> None:
    """The plain form, unless it is a stand-in: empty, or without the links that the HTML leads to."""
    short = _read_text(plain, contents) if plain else ""
    if short.strip() and (rich is None or _LINK.search(short) or b"href" not in bytes(rich.body[:TEXT_LIMIT])):
        _add_text(short, contents, rich=False)
        return
    full = _read_text(rich, contents) if rich else ""
    better = bool(_LINK.search(full)) and len(full) >= len(short) // 2
    use_rich = not short.strip() or better
    _add_text(full if use_rich else short, contents, rich=use_rich and plain is None)


def _leaves(part: Part) -> list[Part]:
    """The parts below that hold no other parts; a message inside counts as one. The tree's depth is capped."""
    if not part.kind.startswith("multipart/"):
        return [part]
    return [leaf for child in part.parts for leaf in _leaves(child)]


def _is_other_form(leaf: Part) -> bool:
    return leaf.kind in {"text/x-amp-html", "text/watch-html", "text/enriched", "text/richtext", "application/rtf"}


def _is_file(part: Part) -> bool:
    return part.disposition == "attachment" or (bool(part.name) and part.disposition != "inline")


def _visit_leaf(part: Part, contents: Contents) -> None:
    if part.kind in _CALENDAR_KINDS or part.name.lower().endswith((".ics", ".vcs")):
        contents.calendars.append(_calendar(part, contents))
    elif part.kind in {"text/plain", "text/html", "text/markdown"} and not _is_file(part):
        _add_text(_read_text(part, contents), contents, rich=part.kind == "text/html")
    elif part.kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"}:
        contents.defects.append("it is encrypted or sealed (S/MIME) and cannot be read")
    elif part.kind == "application/ms-tnef":
        contents.defects.append("it carries a winmail.dat of Outlook, which cannot be read")
    else:
        contents.files.append(part)


def _add_text(text: str, contents: Contents, *, rich: bool) -> None:
    """Keep a piece of text once: some programs send both forms side by side without saying so."""
    if any(known.split() == text.split() for known in contents.texts):
        return
    contents.html_only = rich and not any(contents.texts)
    contents.texts.append(text)


def _read_text(part: Part, contents: Contents) -> str:
    text, wrong = part.text(TEXT_LIMIT)
    _tell(contents, wrong)
    if part.kind == "text/html":
        text, whole = html.read(text)
        _tell(contents, None if whole else "its page is larger than any reader needs and was cut")
    elif part.params.get("format", "").lower() == "flowed":
        text = _unflow(text, delete_space=part.params.get("delsp", "").lower() == "yes")
    return clean(text)


def clean(text: str) -> str:
    """The text with plain line ends and without what nobody sees."""
    plain = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text)).replace("\xa0", " ")
    return "\n".join([line.rstrip() for line in plain.split("\n")]).strip("\n")


def _unflow(text: str, *, delete_space: bool) -> str:
    """Lines joined again that were wrapped for sending (RFC 3676 section 4.2)."""
    out: list[str] = []
    open_depth = -1
    for line in _LINE_ENDS.sub("\n", text).split("\n"):
        words = line.lstrip(">")
        depth = len(line) - len(words)
        words = words.removeprefix(" ")
        flows = words.endswith(" ") and words != "-- "
        kept = words[:-1] if flows and delete_space else words
        if depth == open_depth and words != "-- ":
            out[-1] += kept
        else:
            out.append(f"{'>' * depth} {kept}" if depth else kept)
        open_depth = depth if flows else -1
    return "\n".join(out)


def _calendar(part: Part, contents: Contents) -> bytes:
    data = _content(part, contents, CALENDAR_LIMIT)
    charset = part.params.get("charset", "").lower()
    if charset in {"", "utf-8", "us-ascii"}:
        return data
    return part.text(CALENDAR_LIMIT)[0].encode("utf-8", "replace")


def _visit_message(part: Part, contents: Contents, *, in_report: bool) -> None:
    """A message inside: what a report returns is known by its header only, what was forwarded is read."""
    inner = part.parts[0] if part.parts else Part(headers=_headers_of(part), kind="text/plain")
    if contents.returned is None:
        contents.returned = inner.headers
    if in_report:
        return
    contents.texts.append(_forward_header(inner.headers))
    _visit(inner, contents, in_report=False)


def _headers_of(part: Part) -> Headers:
    return parse_headers(part.content(CALENDAR_LIMIT)[0])[0]


def _forward_header(headers: Headers) -> str:
    """The lines above a forwarded message, as mail programs write them."""
    named = (("From", "from"), ("Date", "date"), ("Subject", "subject"), ("To", "to"))
    lines = [f"{label}: {headers.text(name)}" for label, name in named if name in headers]
    return "\n".join(("---------- Forwarded message ----------", *lines))


def attachments(contents: Contents, subject: str, *, papers_only: bool = False) -> tuple[Attachment, ...]:
    """The files, decoded and capped; with `papers_only` without the pictures, films and archives nobody will read.

    What is left out or wrong is told in `contents.defects`.
    """
    words = " ".join((subject, contents.text[:_NEAR], *(part.name for part in contents.files)))
    everything = not papers_only or bool(_SIGNED.search(words))
    room = ATTACHMENTS_LIMIT
    found: list[Attachment] = []
    for part in contents.files:
        if room <= 0:
            contents.defects.append(f"{part.label} was not read: its attachments take more than 50 MB")
        wanted = room > 0 and (everything or _is_paper(part))
        content = _content(part, contents, min(ATTACHMENT_LIMIT, room)) if wanted else b""
        room -= len(content)
        found.append(Attachment(name=part.name, content_type=part.kind, content=content, left_out=not wanted))
    return tuple(found)


def _is_paper(part: Part) -> bool:
    return (
        bool(_PAPER.search(part.name.lower()))
        or part.kind in _PAPER_TYPES
        or part.kind.startswith("text/")
        or part.content(len(_PDF))[0] == _PDF
    )


def _content(part: Part, contents: Contents, limit: int) -> bytes:
    content, wrong = part.content(limit)
    _tell(contents, wrong)
    return content


def _tell(contents: Contents, wrong: str | None) -> None:
    if wrong and wrong not in contents.defects:
        contents.defects.append(wrong)


def returned_id_in(text: bytes | str) -> str | None:
    """The Message-ID of a returned message that stands in the text of an old-fashioned bounce."""
    found = re.search(
        r"^[ \t>]{0,8}Message-ID:\s{0,10}(<[^<>\s]{3,900}>)", _as_text(text), re.IGNORECASE | re.MULTILINE
    )
    return found[1] if found else None


def _as_text(text: bytes | str) -> str:
    return text if isinstance(text, str) else guess(text)
