"""The machine part of a delivery report: which recipient failed and how (RFC 3464, RFC 3463).

Forgiving about layout: fields may come before the report's own block, twice, wrapped or in any case. Refuses to read
the words around the report, and to know what was sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bowout.lazy import lazily

ADDRESS = r"[\w.+%&'*^{|}~$!#=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
"""An address as reports write it; looser than the standard, and bounded."""

_BLANK = lazily(r"\n[ \t]*\n")
_FOLDED = lazily(r"\n[ \t]+")
_FIELD = lazily(r"^([A-Za-z][\w-]{1,40})[ \t]*:[ \t]*(.{0,2000})$", re.MULTILINE)
_FIND = lazily(ADDRESS)
_STATUS = lazily(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
FULL = lazily(
    r"(?:mailbox|inbox|account|user'?s? mailbox|storage)[^.\n]{0,30} full|(?:over|exceed\w*|out of)[^.\n]{0,25} ?(?:quota|storage)"
    r"|quota[^.\n]{0,20}(?:exceeded|reached|full)|(?:insufficient|not enough|out of)[^.\n]{0,12} (?:storage|space|disk)"
    r"|too much mail|over ?quota|postfach[^.\n]{0,25} voll|speicher(?:platz|kontingent)[^.\n]{0,40}(?:erschöpft|überschritten|voll)"
    r"|bo[iî]te[^.\n]{0,40} (?:pleine|saturée)|quota[^.\n]{0,25}(?:dépassé|atteint|superad|excedid)"
    r"|buz[oó]n[^.\n]{0,40} llen[oa]|casella[^.\n]{0,30} piena|postvak[^.\n]{0,20} vol\b",
    re.IGNORECASE,
)
"""Their mailbox is full: nobody gave up the address, so it counts as temporary whatever the code says."""


class Action(StrEnum):
    """RFC 3464 section 2.3.3."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What became of one recipient: the address as it was written to, and the line that says so."""

    recipient: str | None
    action: Action
    full: bool
    quote: str


def outcomes(fields: str) -> tuple[Outcome, ...]:
    """What the report says of each recipient, in its order; empty when it says nothing."""
    text = fields.replace("\r\n", "\n").replace("\r", "\n")
    found = (_outcome(block) for block in _BLANK.split(text))
    return tuple(one for one in found if one is not None)


def _outcome(block: str) -> Outcome | None:
    named: dict[str, str] = {}
    for match in _FIELD.finditer(_FOLDED.sub(" ", block)):
        named.setdefault(match[1].lower(), match[2].strip())
    action = _action(named)
    if action is None:
        return None
    code = _STATUS.search(named.get("status", "")) or _STATUS.search(named.get("diagnostic-code", ""))
    full = bool(code and code.group(2, 3) == ("2", "2")) or bool(FULL.search(named.get("diagnostic-code", "")))
    return Outcome(recipient=_recipient(named), action=action, full=full, quote=_line(block))


def _action(named: dict[str, str]) -> Action | None:
    """The Action field; without one, what the status code says."""
    word = named.get("action", "").split("(")[0].strip(" .").lower()
    if word in set(Action):
        return Action(word)
    code = _STATUS.search(named.get("status", ""))
    by_class = {"5": Action.FAILED, "4": Action.DELAYED, "2": Action.DELIVERED}
    if code:
        return by_class[code[1]]
    return Action.FAILED if "final-recipient" in named else None


def _recipient(named: dict[str, str]) -> str | None:
    """The address as the sender wrote it where the report knows it, else where the mail ended up."""
    for name in ("original-recipient", "x-original-recipient", "final-recipient", "x-actual-recipient"):
        found = _FIND.search(named.get(name, ""))
        if found:
            return found[0].strip("'").lower()
    return None


def _line(block: str) -> str:
    """The line of the report that says most: the server's own answer, else its status, else the action."""
    for name in ("diagnostic-code", "status", "action"):
        found = re.search(rf"^{name}[ \t]*:.{{0,240}}$", block, re.IGNORECASE | re.MULTILINE)
        if found:
            return found[0].strip()
    return ""
