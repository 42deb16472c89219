"""Text written to keep a reader busy takes no longer than a letter may."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from bowout.steps.offer import Document, DocumentKind
from bowout.steps.offer.assess import assess

NOW = datetime(2026, 11, 20, tzinfo=UTC)
TEXTS = {
    "only spaces": " " * 100_000,
    "no full stop": "subject to the approval of the board and " * 2_500,
    "only dates": "1.1.2026 " * 10_000,
    "quote upon quote": ("> " * 50 + "On Monday wrote:\n") * 1_000,
    "header upon header": "From: a\n" * 10_000,
    "capitals": "Aa " * 30_000,
    "rules": "_" * 100_000,
}


@pytest.mark.parametrize("kind", [DocumentKind.MAIL, DocumentKind.PAPER])
@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text_is_read_in_seconds(name: str, kind: DocumentKind) -> None:
    document = Document(file="x", kind=kind, pages=(TEXTS[name],), said=TEXTS[name], dated=NOW)
    begun = time.process_time()
    assess([document], now=NOW)
    assert time.process_time() - begun < 10
