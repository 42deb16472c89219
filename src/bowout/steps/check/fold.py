"""Text in its comparable form, letter for letter, so that a match can be quoted from the original.

Refuses to know any word.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

PLAIN = str.maketrans(
    {
        "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-",
        "‐": "-", "‑": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\n": " ",
    }
)  # fmt: skip


@lru_cache(maxsize=4096)
def fold_letter(letter: str) -> str:
    """One character without accent and in lower case; always exactly one character."""
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


def fold(text: str) -> str:
    """The text without accents, in lower case, with plain quotes and dashes; of the same length."""
    return "".join(fold_letter(letter) for letter in unicodedata.normalize("NFC", text).translate(PLAIN))
