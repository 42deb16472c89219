"""The value a letter is: who gets it, what it says, and the digest a person approves.

Refuses to know how the words were found.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum


class Tone(StrEnum):
    """The person's choice for letters they have not edited."""

    WARM = "warm"
    BRIEF = "brief"
    FORMAL = "formal"


@dataclass(frozen=True, kw_only=True, slots=True)
class Writer:
    """The person who signs, as they sign."""

    name: str
    signoff: str = ""
    home: tzinfo


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """One letter, ready to be shown. `chat` letters have no subject and are pasted by hand.

    `carries` names what rides along beside the words of a letter by another hand (a file, an image, a request for a
    read receipt), in words for a person. Bowout's own letters carry nothing.
    """

    to: tuple[str, ...]
    cc: tuple[str, ...] = ()
    in_reply_to: str | None = None
    subject: str
    body: str
    language: str
    address_form: str = "formal"
    chat: bool = False
    carries: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """SHA-256 of everything the person is shown; approving names it (architecture.md, the outbox)."""
        shown = [self.to, self.cc, self.in_reply_to, self.subject, self.body]
        return hashlib.sha256(json.dumps(shown, ensure_ascii=False).encode()).hexdigest()
