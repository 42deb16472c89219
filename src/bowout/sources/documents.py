"""PDF, DOCX, HTML and text files to Documents, in a child process limited in time and memory."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bowout.steps.address import Address
from bowout.steps.offer import Document


def read_file(path: Path) -> tuple[Document, ...]:
    """One file: a paper, a mail with its attachments, or an mbox. An unreadable one is a Document that says why."""
    raise NotImplementedError


def read_bytes(
    content: bytes,
    name: str,
    *,
    message: str | None = None,
    dated: datetime | None = None,
    sender: Address | None = None,
    mine: bool = False,
) -> Document:
    """A file carried by a mail, as a Document."""
    raise NotImplementedError
