"""What speaks of the offer: copies of the person's documents, their own word, and what they let go.

Nothing here is ever changed, only added to. Refuses to know what any of it proves.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Engine, insert, select

from bowout.codec import decode, dumps
from bowout.steps.offer import Document
from bowout.store.tables_workspace import documents, said


class Said(StrEnum):
    """What a word of the person is about."""

    STATEMENT = "statement"  # a fact about the offer
    KEPT = "kept"  # whose offer is kept
    TIER = "tier"  # what is let go while checks are pending
    OVERRIDE = "override"  # why the gate is opened against its advice


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """Something the person said, dated."""

    words: str
    at: datetime


class Papers:
    """Documents and words."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, name: str, content: bytes, papers: tuple[Document, ...], now: datetime) -> bool:
        """Keep a copy of a file and the text read from it; whether it was new."""
        digest = hashlib.sha256(content).hexdigest()
        with self._engine.begin() as connection:
            if connection.execute(select(documents.c.number).where(documents.c.digest == digest)).first():
                return False
            row = {"name": name, "digest": digest, "content": zlib.compress(content), "papers": dumps(papers)}
            connection.execute(insert(documents).values(**row, at=now))
        return True

    def documents(self) -> tuple[Document, ...]:
        """The text of everything kept, in the order it was given."""
        query = select(documents.c.papers).order_by(documents.c.number)
        with self._engine.begin() as connection:
            texts = list(connection.execute(query).scalars())
        return tuple(one for text in texts for one in read_documents(text))

    def names(self) -> tuple[str, ...]:
        """The files kept."""
        with self._engine.begin() as connection:
            return tuple(connection.execute(select(documents.c.name).order_by(documents.c.number)).scalars())

    def say(self, kind: Said, words: str, now: datetime) -> None:
        """Keep a word of the person."""
        with self._engine.begin() as connection:
            connection.execute(insert(said).values(kind=kind, words=words, at=now))

    def said(self, kind: Said) -> tuple[Word, ...]:
        """Every word of that kind, oldest first."""
        query = select(said).where(said.c.kind == kind).order_by(said.c.number)
        with self._engine.begin() as connection:
            return tuple(Word(words=row.words, at=row.at) for row in connection.execute(query))


def read_documents(text: str) -> tuple[Document, ...]:
    """Documents as `dumps` wrote them."""
    found: tuple[Document, ...] = decode(tuple[Document, ...], json.loads(text))
    return found
