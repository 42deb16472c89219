"""Messages to documents, and documents to dossiers: which papers and mails speak of which employer's offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bowout.steps.message import Message
from bowout.steps.offer.verdict import Document


@dataclass(frozen=True, kw_only=True, slots=True)
class Dossier:
    """All that one mailbox holds on one employer's offer."""

    employer: str
    domains: tuple[str, ...]
    documents: tuple[Document, ...]


def document_of(message: Message, *, me: tuple[str, ...]) -> Document:
    """A mail as a document (its attachments become documents of their own, read by sources/documents.py)."""
    raise NotImplementedError


def dossiers(documents: Sequence[Document], *, me: tuple[str, ...] = ()) -> tuple[Dossier, ...]:
    """The documents that speak of an offer, kept apart by employer, the strongest first."""
    raise NotImplementedError
