"""What the kept messages were found to say, remembered from sync to sync, so that only new ones are read for it.

Forgotten as a whole when the rules of reading change, or when the person turns out to have other addresses. Refuses to
know what a reading means.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bowout import steps
from bowout.closer.bench import Bench
from bowout.steps.discovery.note import read
from bowout.steps.discovery.recall import Reading, reading_of
from bowout.steps.discovery.who import identify
from bowout.steps.message import Message
from bowout.workers import share_out

_NAME = "readings"


@dataclass(frozen=True, kw_only=True, slots=True)
class Remembered:
    """Readings by the digest of their message, and what they hold for."""

    rules: str
    me: tuple[str, ...]
    readings: dict[str, Reading]


def readings(bench: Bench, messages: Sequence[Message]) -> Mapping[str, Reading]:
    """The reading of each of these messages; what is new is read, and all of it is kept for the next time."""
    me = identify(messages, bench.settings.me)
    rules = rules_of_reading()
    known = _known(bench, rules, me.addresses)
    new = [one for one in messages if one.digest and one.digest not in known]
    notes = share_out(partial(read, me=me), new, size=lambda one: len(one.text), known=new)
    found = {**known, **{note.message.digest: reading_of(note) for note in notes}}
    if new:
        kept = {one.digest: found[one.digest] for one in messages if one.digest}
        bench.workspace.findings.set(_NAME, Remembered(rules=rules, me=me.addresses, readings=kept))
    return found


def _known(bench: Bench, rules: str, me: tuple[str, ...]) -> dict[str, Reading]:
    try:
        kept = bench.workspace.findings.get(_NAME, Remembered)
    except (ValueError, KeyError, TypeError):  # another version wrote it
        return {}
    return kept.readings if kept and (kept.rules, kept.me) == (rules, me) else {}


def rules_of_reading() -> str:
    """Changes whenever a file of rules or weights does."""
    folder = Path(steps.__file__).parent
    seen = sorted(
        (str(path.relative_to(folder)), path.stat().st_size, path.stat().st_mtime_ns)
        for kind in ("*.py", "*.weights")
        for path in folder.rglob(kind)
    )
    return hashlib.sha256(repr(seen).encode()).hexdigest()
