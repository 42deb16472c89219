"""What a scan is asked to read, and the reading of it: sources | gather.

Brings the readers along and no judge, so that a large mailbox is being read while the judges are still on their way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from bowout.intake import Gathered, gather
from bowout.sources.files import open_source

if TYPE_CHECKING:
    from bowout.steps.offer import Document


@dataclass(frozen=True, kw_only=True, slots=True)
class ScanOrder:
    """What the person asked a scan to read, and what they said of it."""

    sources: tuple[Path, ...]
    calendars: tuple[Path, ...] = ()
    me: tuple[str, ...] = ()
    now: datetime
    home: tzinfo
    home_known: bool = True  # False: the mail may show that the person lives in another zone
    offers: tuple[Path, ...] = ()
    kept: str | None = None
    drafts: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """What was read: the papers of the offer, and the mailbox."""

    papers: tuple[Document, ...]
    gathered: Gathered


def read(
    order: ScanOrder,
    *,
    progress: Callable[[int], None] | None = None,
    meanwhile: Callable[[], object] | None = None,
) -> Material:
    """Read what was named; `meanwhile` is called while other processes read. Unreadable when a source is no such."""
    papers = _papers(order.offers) if order.offers else ()
    sources = [open_source(path) for path in (*order.sources, *order.calendars)]
    return Material(papers=papers, gathered=gather(sources, home=order.home, progress=progress, meanwhile=meanwhile))


def _papers(paths: tuple[Path, ...]) -> tuple[Document, ...]:
    from bowout.sources.documents import read_file  # noqa: PLC0415  # judges along with it

    return tuple(paper for path in paths for paper in read_file(path))
