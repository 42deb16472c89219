"""Every way Bowout can fail, one small tree, split by whose move is next.

A class's docstring is the sentence that the person reads; its fields fill the braces. Nothing here knows how a
failure is shown: the command line turns the three branches into exit codes, the page into a notice.
"""

from __future__ import annotations


class BowoutError(Exception):
    """Something went wrong."""

    exit_code = 1

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """The plain sentence for the person."""
        return " ".join((self.__doc__ or "").split()).format(**self.fields)


class YourMistake(BowoutError):
    """Bowout was asked for something it cannot do."""

    exit_code = 2


class WorldFault(BowoutError):
    """Something outside Bowout did not work."""

    exit_code = 1


class PersonMustDecide(BowoutError):
    """This needs your decision."""

    exit_code = 3


class Unreadable(WorldFault):
    """{name} cannot be read: {reason}."""


class NotFound(YourMistake):
    """There is no {what} called {name}. {hint}"""


class AlreadyUnderWay(YourMistake):
    """A letter to this employer is already under way. It must end or be undone before another is approved."""


class OwnerAtWork(YourMistake):
    """The sender called {owner} is already at work."""
