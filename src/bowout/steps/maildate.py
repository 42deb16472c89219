"""The dates that mail headers carry (RFC 5322 section 3.3 and what real mail writes instead), always aware.

Refuses to know dates in running text.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from bowout.lazy import lazily

# Zone names that the standard parser leaves unread. Ambiguous ones (IST, CST of China) are not here: no guess.
_ZONES = {
    "WET": "+0000", "WEST": "+0100", "BST": "+0100", "CET": "+0100", "MET": "+0100", "MEZ": "+0100", "CEST": "+0200",
    "MEST": "+0200", "MESZ": "+0200", "EET": "+0200", "EEST": "+0300", "MSK": "+0300", "JST": "+0900", "KST": "+0900",
    "AKST": "-0900", "AKDT": "-0800", "HST": "-1000", "NZST": "+1200", "NZDT": "+1300", "AEST": "+1000",
    "AEDT": "+1100",
}  # fmt: skip
_NAMED_ZONE = lazily(r"\b([A-Z]{3,4})\)?\s*$")
_OFFSET = lazily(r"[+-]\d{2}:?\d{2}\b")
_COMMENT = lazily(r"\([^()]{0,100}\)")
_LONGEST = 200


def read_date(value: str) -> datetime | None:
    """The moment a date header names, or None. A date without a zone is read as UTC."""
    text = " ".join(_COMMENT.sub(" ", value[:_LONGEST]).split())
    named = _NAMED_ZONE.search(value[:_LONGEST])
    if named and named[1] in _ZONES and not _OFFSET.search(text):
        text = f"{text.removesuffix(named[1])} {_ZONES[named[1]]}"
    found = _from_rfc(text) or _from_iso(text)
    return found if found and 1980 <= found.year < 2100 else None


def _from_rfc(text: str) -> datetime | None:
    try:
        parsed = parsedate_tz(text)
        return datetime(*parsed[:6], tzinfo=timezone(timedelta(seconds=parsed[9] or 0))) if parsed else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_iso(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def first_date(values: Iterable[str]) -> datetime | None:
    """The first readable date among Received lines: it stands behind the last semicolon."""
    for value in values:
        found = read_date(value.rpartition(";")[2])
        if found:
            return found
    return None
