"""The beginnings a phrase of the lexicon can have, so that it is tried only where a text begins like it.

Knows the small syntax of the lexicon (groups, alternatives, optional parts, wildcards). Refuses to match anything.
"""

from __future__ import annotations

LENGTH = 3
Beginnings = frozenset[tuple[str, bool]]  # (the first letters, whether more may be joined to them)
_EMPTY: Beginnings = frozenset({("", True)})


def heads(phrase: str) -> frozenset[str]:
    """Every beginning of up to three letters; a shorter one means that anything may follow."""
    return frozenset(text for text, _ in _Reader(phrase).alternatives())


class _Reader:
    """Reads a phrase from left to right; one level of a group is one call of `alternatives`."""

    def __init__(self, phrase: str) -> None:
        self.phrase = phrase
        self.at = 0

    def alternatives(self) -> Beginnings:
        found: set[tuple[str, bool]] = set()
        while True:
            found |= self.sequence()
            if self.at >= len(self.phrase) or self.phrase[self.at] == ")":
                return frozenset(found)
            self.at += 1  # the bar

    def sequence(self) -> Beginnings:
        joined = _EMPTY
        while self.at < len(self.phrase) and self.phrase[self.at] not in "|)":
            joined = _join(joined, self.item())
            if not any(more and len(text) < LENGTH for text, more in joined):
                self.skip()
        return joined

    def skip(self) -> None:
        """On to the end of this alternative: no beginning grows any more."""
        depth = 0
        while self.at < len(self.phrase) and (depth or self.phrase[self.at] not in "|)"):
            letter = self.phrase[self.at]
            depth += (letter == "(") - (letter == ")")
            self.at = self.phrase.index("]", self.at) + 1 if letter == "[" else self.at + 1 + (letter == "\\")

    def item(self) -> Beginnings:
        letter = self.phrase[self.at]
        self.at += 1
        item = _EMPTY
        if letter == "(":
            item = self.alternatives()
            self.at += 1
        elif letter == "[":
            self.at = self.phrase.index("]", self.at) + 1
            item = frozenset({("", False)})
        elif letter == "\\":
            self.at += 1
            item = _EMPTY if self.phrase[self.at - 1] == "b" else frozenset({("", False)})
        elif letter in "%~.":
            item = frozenset({("", False)})
        else:
            item = frozenset({(letter, True)})
        return self.repeated(item)

    def repeated(self, item: Beginnings) -> Beginnings:
        rest = self.phrase[self.at : self.at + 1]
        if rest == "?":
            self.at += 1
            return item | _EMPTY
        if rest in ("*", "+"):
            self.at += 1
            return frozenset({("", False)})
        if rest == "{":
            low = self.phrase[self.at + 1]
            self.at = self.phrase.index("}", self.at) + 1
            return item | _EMPTY if low == "0" else item
        return item


def _join(left: Beginnings, right: Beginnings) -> Beginnings:
    """Every beginning followed by every other, cut at three letters."""
    found: set[tuple[str, bool]] = set()
    for text, joins in left:
        if not joins or len(text) >= LENGTH:
            found.add((text, False))
        else:
            found |= {((text + more)[:LENGTH], open_) for more, open_ in right}
    return frozenset(found)
