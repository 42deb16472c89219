"""One sentence of a part, chosen and filled: varied between letters, the same for the same letter.

Refuses to know which parts a letter has.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from bowout.lazy import lazily
from bowout.wording.bank import BANKS, Bank

EITHER = lazily(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Voice:
    """The language, the register, and the seed that picks among wordings.

    `second` takes the second wording of `[a|b]`: the informal form of address, or the American way in English.
    """

    language: str
    second: bool
    seed: str
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def bank(self) -> Bank:
        """The wording of this language."""
        return BANKS[self.language]

    def choose(self, part: str) -> str:
        """One wording of a part, by the seed."""
        options = self.bank.sentences[part]
        return options[self.number(part) % len(options)]

    def number(self, part: str) -> int:
        """A number that this letter always has for a part, and another letter has not."""
        return int.from_bytes(hashlib.sha256(f"{self.seed}|{part}".encode()).digest()[:8], "big")

    def say(self, part: str, **more: str) -> str:
        """One sentence of a part, in the right register, filled."""
        return self.fill(self.choose(part), **more)

    def fill(self, template: str, **more: str) -> str:
        """A template in the right register, filled."""
        side = 2 if self.second else 1
        plain = EITHER.sub(lambda found: found.group(side), template)
        return plain.format(**{**self.fields, **more})
