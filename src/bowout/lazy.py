"""Patterns that are compiled when they are first used: a thousand of them would take half a second of every start.

Knows how a pattern is handed out. Refuses to know what any pattern is for.
"""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast


def lazily(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, but compiled at its first use; a faulty pattern is told then."""
    return cast("re.Pattern[AnyStr]", _Lazy(source, flags))


class _Lazy(Generic[AnyStr]):
    """Stands in for a pattern. What was asked of it once is an attribute from then on, as quick as before."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # nobody asks a pattern for these; copying asks before there is one
            raise AttributeError(name)
        asked: object = getattr(re.compile(self.pattern, self._flags), name)
        self.__dict__[name] = asked
        return asked
