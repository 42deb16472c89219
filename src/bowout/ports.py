"""What the outside must offer: Source, Carrier, Store, each with its promises.

Adapters implement these; runners and the closer speak to nothing else. No adapter is named here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from bowout.steps.outbox import Dispatch, State, Way  # letters and all: readers need not wait for them


@dataclass(frozen=True, kw_only=True, slots=True)
class RawMessage:
    """The bytes of one message as the source holds them; `origin` names the file and place for a person."""

    raw: bytes
    origin: str
    labels: tuple[str, ...] = ()
    thread_hint: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RawCalendar:
    """The bytes of one calendar file or resource; `href` and `etag` where it can be changed in place (CalDAV)."""

    raw: bytes
    origin: str
    href: str | None = None
    etag: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Trouble:
    """Something that could not be read: where, and a plain sentence why. Nothing else stops."""

    origin: str
    sentence: str


class Source(Protocol):
    """Reads mail or calendars, never changes them.

    `read` yields everything new since `cursor` (None: everything) and never raises on a single bad message: it yields
    a Trouble instead. It raises Unreadable only when the source as a whole cannot be opened. After the iterator is
    exhausted, `cursor` says where the next read may start; reading again from an older cursor is always safe.
    """

    name: str

    def read(self, cursor: str | None = None) -> Iterator[RawMessage | RawCalendar | Trouble]:
        """Yield what is new, oldest place first."""
        ...

    @property
    def cursor(self) -> str:
        """Where the next read may start, an opaque text; valid once `read` is exhausted."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Passed:
    """A message that was not wanted; by `place` its share finds it again."""

    place: int


Wanted = Callable[[bytes], bool]  # of a long message its beginning is shown, headers and text


class Share(Protocol):
    """A piece of a source that is read by itself, in another process too: it pickles, and holds no open file."""

    @property
    def size(self) -> int:
        """How many bytes reading it takes."""
        ...

    @property
    def name(self) -> str:
        """What a sentence about it names."""
        ...

    def read(self, wanted: Wanted | None = None) -> Iterator[RawMessage | RawCalendar | Trouble | Passed]:
        """Yield what it holds, never raising for what is bad in it. `wanted` is asked for each message, in order."""
        ...

    def again(self, places: Sequence[int]) -> Iterator[RawMessage | Trouble]:
        """Yield the messages that were passed over at these places."""
        ...


@runtime_checkable
class Divisible(Source, Protocol):
    """A source that can be read in shares; reading them all, in any order, is reading the source."""

    def shares(self, cursor: str | None = None) -> Iterator[Share | Trouble]:
        """The pieces that are new since the cursor."""
        ...


class Result(StrEnum):
    """What a hand-over came to, as far as it can be known."""

    ACCEPTED = "accepted"
    PARTLY = "partly"  # some recipients refused; the outcome names them
    REFUSED = "refused"  # for good, told at once
    DEFERRED = "deferred"  # nothing was taken; may be tried again later
    UNKNOWN = "unknown"  # the answer was lost after the content was handed over


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """The result of one hand-over with the server's own words and a sentence for the person."""

    result: Result
    answer: str = ""
    sentence: str = ""
    refused: tuple[str, ...] = ()  # addresses
    account_fault: bool = False  # DEFERRED by what every letter of this account would meet: a password, a certificate


Intend = Callable[[], bool]


class Carrier(Protocol):
    """Hands one dispatch over, once. The only code that writes to people.

    `carry` never raises for what a server does: every ending is an Outcome, and DEFERRED is promised to mean that
    nothing was taken. It never retries by itself. It calls `intend` once, right before anything could be taken: that
    commits the intent, and when it answers no, nothing is handed over.
    """

    def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
        """Hand the frozen bytes over and say what came of it."""
        ...


class SentFolder(Protocol):
    """The person's own Sent folder: files copies and answers whether a message left."""

    def find(self, message_id: str) -> bool | None:
        """Whether the message is there; None when that cannot be looked up."""
        ...

    def file(self, dispatch: Dispatch) -> bool:
        """Put the copy there unless it already is; whether it is there now."""
        ...


class Outbox(Protocol):
    """Keeps dispatches. Every method is one transaction; every change is compare-and-set on the state it names."""

    def add(self, dispatch: Dispatch) -> None:
        """Keep a newly approved dispatch; AlreadyUnderWay when one of its candidacy, way and purpose lives."""
        ...

    def get(self, dispatch_id: str) -> Dispatch:
        """The dispatch as it stands; NotFound."""
        ...

    def all(self, candidacy: str | None = None) -> tuple[Dispatch, ...]:
        """Every dispatch, oldest first."""
        ...

    def in_state(self, *states: State) -> tuple[Dispatch, ...]:
        """Every dispatch that stands in one of the states, oldest first."""
        ...

    def claim(
        self, owner: str, now: datetime, *, ways: Collection[Way] = ..., only: str | None = None
    ) -> Dispatch | None:
        """Take the soonest due approved dispatch for `owner` in one statement, or None; `only` names the one.

        Without `ways` it is a mail or an answer to an invitation.
        """
        ...

    def abandoned(self, now: datetime) -> tuple[Dispatch, ...]:
        """Claimed and handed dispatches whose owner is dead."""
        ...

    def alive(self, owner: str) -> AbstractContextManager[None]:
        """Hold the owner's liveness lock: what it claimed cannot be taken while it lives. OwnerAtWork."""
        ...

    def move(
        self,
        dispatch: Dispatch,
        change: str,
        now: datetime,
        outcome: str = "",
        *,
        not_before: datetime | None = None,
        refused: tuple[str, ...] = (),
    ) -> Dispatch | None:
        """Apply a change of the transition table if the stored state is still `dispatch.state`; None if it is not.

        A claim moves only under its own fence, and is handed over only while its lease lasts.
        """
        ...

    def history(self, dispatch_id: str) -> tuple[tuple[datetime, str, str], ...]:
        """(when, state, words) for every move, oldest first: the record."""
        ...
