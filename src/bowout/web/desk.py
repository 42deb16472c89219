"""What the running page remembers between requests, and the two jobs it does beside them: reading and carrying.

Knows the closer and threads. Refuses to know requests. One change at a time: a lock, because a person has two hands.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bowout.closer import Closer, SyncReport
from bowout.closer.coming_back import Reopening
from bowout.errors import BowoutError

LIVELY = 30.0  # seconds of looking often after a letter was due
CALM = 15.0  # seconds between two looks when nothing is expected: each may ask a mail server
log = logging.getLogger(__name__)
UNEXPECTED = "Something went wrong inside Bowout. Nothing was lost; the terminal says more."


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """One sentence for the person after a change; `bad` when it did not happen."""

    sentence: str
    bad: bool = False


@dataclass(kw_only=True, slots=True)
class Reading:
    """A sync under way or over: how many messages were read, then its report or the sentence why there is none."""

    running: bool = True
    read: int = 0
    report: SyncReport | None = None
    failure: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Lever:
    """Something beside the job that the page offers, as a demo does: what it is called, and what pulling it does.

    `pull` returns the sentence that says what has happened.
    """

    label: str
    pull: Callable[[], str]


@dataclass(kw_only=True)
class Desk:
    """The state of one running page."""

    closer: Closer
    banner: str | None = None
    levers: dict[str, Lever] = field(default_factory=dict)
    carries: bool = True
    changing: threading.RLock = field(default_factory=threading.RLock)
    notices: deque[Notice] = field(default_factory=lambda: deque(maxlen=4))
    reading: Reading | None = None
    way_back: tuple[Reopening, ...] | None = None  # as it stood when the person last asked for it
    carry_failure: str | None = None
    stopped: threading.Event = field(default_factory=threading.Event)
    awake: threading.Event = field(default_factory=threading.Event)
    lively_until: float = 0.0  # on the monotonic clock: something is about to leave

    def now(self) -> datetime:
        """The moment, in the person's own zone; a demo has a time of its own."""
        return self.closer.now

    def take_notices(self) -> tuple[Notice, ...]:
        """The notices not yet shown, each of them once."""
        taken = []
        with contextlib.suppress(IndexError):
            while True:
                taken.append(self.notices.popleft())
        return tuple(taken)

    def read(self, sources: Sequence[str] = ()) -> Reading:
        """Start reading what is new, unless that is under way; the reading, which goes on by itself."""
        with self.changing:
            if self.reading is None or not self.reading.running:
                self.reading = Reading()
                job = threading.Thread(target=self._read, args=(self.reading, sources), name="reading", daemon=True)
                job.start()
            return self.reading

    def _read(self, reading: Reading, sources: Sequence[str]) -> None:
        def progress(count: int) -> None:
            reading.read = count

        try:
            reading.report = self.closer.sync(sources, progress=progress)
        except BowoutError as problem:
            reading.failure = problem.sentence
        except Exception:
            log.exception("reading failed")
            reading.failure = UNEXPECTED
        finally:
            reading.running = False

    def carry(self) -> None:
        """Send what is due, once. What the world refuses is kept on the board; it is tried again at the next turn."""
        try:
            self.closer.send()
            self.carry_failure = None
        except BowoutError as problem:
            self.carry_failure = problem.sentence
        except Exception:
            log.exception("carrying failed")
            self.carry_failure = UNEXPECTED

    def expect(self, seconds: float) -> None:
        """Something leaves in so many seconds: look often until a while after that."""
        self.lively_until = max(self.lively_until, time.monotonic() + seconds + LIVELY)
        self.awake.set()

    @contextlib.contextmanager
    def carrying(self) -> Iterator[None]:
        """Send what is due while the page runs: often when something was just approved, else now and then."""

        def turns() -> None:
            while not self.stopped.is_set():
                self.carry()
                self.awake.wait(1.0 if time.monotonic() < self.lively_until else CALM)
                self.awake.clear()

        worker = threading.Thread(target=turns, name="carrying", daemon=True)
        if self.carries:
            worker.start()
        try:
            yield
        finally:
            self.stopped.set()
            self.awake.set()
            if self.carries:
                worker.join(timeout=10)
