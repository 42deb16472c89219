"""Many pieces of work on all processors, in order of their completion, with bounded memory.

One process does it all when there is little to do, or where starting others is not safe. A piece that makes its process
die (native code on hostile input) is told by name, and the others go on. Pieces that are in memory already are shared
out among copies of this process, which have them by birth. Refuses to know what the work is.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from itertools import chain, islice
from typing import Generic, NoReturn, Protocol, TypeVar

WORTH_IT = 20 << 20  # bytes below which starting processes takes longer than it saves
_WORTH_A_COPY = 30_000  # letters below which a copy of this process takes longer than it saves
_MOST_COPIES = 4  # however many processors there are: each takes memory


class Piece(Protocol):
    """A piece of work that knows how many bytes it reads."""

    @property
    def size(self) -> int:
        """In bytes."""
        ...


P = TypeVar("P", bound=Piece)
R = TypeVar("R")


def _nothing() -> None:
    """What there is to do meanwhile, usually."""


def spread(
    work: Callable[[P], R],
    pieces: Iterable[P],
    *,
    lost: Callable[[P], R],
    meanwhile: Callable[[], object] | None = None,
) -> Iterator[tuple[P, R]]:
    """Every piece with the result of `work` on it; that of `lost` on a piece that killed the process working on it.

    `work` and the pieces must pickle. Results come as they are ready. While other processes are at work, this one does
    what it has to do `meanwhile`, once.
    """
    waiting = iter(pieces)
    first = _enough(waiting)
    if sum(piece.size for piece in first) < WORTH_IT or not _may_fork() or _processors() < 2:
        yield from ((piece, work(piece)) for piece in chain(first, waiting))
        return
    for piece, result in _in_processes(work, chain(first, waiting), _processors(), meanwhile or _nothing):
        if result is not None:
            yield piece, result
            continue
        # Several pieces were under way when a process died: alone, each shows whether it was the one.
        again = list(_in_processes(work, iter([piece]), 1, _nothing))
        yield piece, (lost(piece) if again[0][1] is None else again[0][1])


def _enough(waiting: Iterator[P]) -> list[P]:
    taken: list[P] = []
    total = 0
    for piece in waiting:
        taken.append(piece)
        total += piece.size
        if total >= WORTH_IT:
            break
    return taken


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _may_fork() -> bool:
    """Forking is safe and cheap on Linux while there is one thread; elsewhere one process does the work."""
    return sys.platform == "linux" and threading.active_count() == 1


def _in_processes(
    work: Callable[[P], R], pieces: Iterator[P], count: int, meanwhile: Callable[[], object]
) -> Iterator[tuple[P, R | None]]:
    """Each piece with its result, or None when a process died before it was done. Two pieces a process wait at most."""
    under_way: dict[Future[R], P] = {}
    pool: ProcessPoolExecutor | None = None
    try:
        while True:
            pool = pool or _pool(count)
            for piece in islice(pieces, 2 * count - len(under_way)):
                under_way[pool.submit(work, piece)] = piece
            if not under_way:
                return
            meanwhile()
            meanwhile = _nothing
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            if any(isinstance(future.exception(), BrokenProcessPool) for future in done):
                pool.shutdown(wait=True, cancel_futures=True)
                pool = None  # whoever reads on may start processes of their own first
                yield from [(piece, _result(future)) for future, piece in under_way.items()]
                under_way = {}
                continue
            for future in done:
                yield under_way.pop(future), future.result()
    finally:
        if pool:
            pool.shutdown(wait=True, cancel_futures=True)


def _result(future: Future[R]) -> R | None:
    """The result of a future that was ready when the pool broke."""
    if future.done() and not future.cancelled() and future.exception() is None:
        return future.result()
    return None


def _pool(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("fork"), initializer=_quietly)


def _quietly() -> None:
    """Leave an interrupt to the parent, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


X = TypeVar("X")


def share_out(
    step: Callable[[X], R], pieces: Sequence[X], *, size: Callable[[X], int], known: Iterable[object] = ()
) -> list[R]:
    """The result of the step on every piece in memory, in their order.

    `size` tells how many letters of a piece there are to read. Results must pickle; what they hold of `known` comes
    back as the same objects.
    """
    count = min(_processors(), _MOST_COPIES, len(pieces))
    if count < 2 or not _may_fork() or sum(map(size, pieces)) < _WORTH_A_COPY:
        return [step(piece) for piece in pieces]
    order = sorted(range(len(pieces)), key=lambda at: size(pieces[at]), reverse=True)
    easiest = order.pop()
    found = {easiest: step(pieces[easiest])}  # what is made ready at its first use is so for all
    parts = [order[first::count] for first in range(count)]
    told = tuple(known)
    copies = [_Copy(step, [pieces[at] for at in part], told) for part in parts[1:]]
    try:
        found |= {at: step(pieces[at]) for at in parts[0]}
        for part, copy in zip(parts[1:], copies, strict=True):
            results = copy.results()
            found.update(zip(part, results or [step(pieces[at]) for at in part], strict=True))
    finally:
        for copy in copies:
            copy.dismiss()
    return [found[at] for at in range(len(pieces))]


class _Copy(Generic[X, R]):
    """A copy of this process at work on its part. Whatever stops it, its part can be done here."""

    def __init__(self, step: Callable[[X], R], part: Sequence[X], known: Sequence[object]) -> None:
        self._known = known
        reading, writing = os.pipe()
        self._process = os.fork()
        if not self._process:
            _serve(step, part, known, writing)
        os.close(writing)
        self._told = os.fdopen(reading, "rb")

    def results(self) -> list[R] | None:
        """What it found; None when it did not come to its end."""
        with suppress(EOFError, pickle.UnpicklingError):
            found: list[R] = _Reader(self._told, self._known).load()
            return found
        return None

    def dismiss(self) -> None:
        """Be done with it, whatever it is doing."""
        self._told.close()
        with suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)


def _serve(step: Callable[[X], R], part: Sequence[X], known: Sequence[object], writing: int) -> NoReturn:
    """The life of a copy: its part, its results, and no word of the parent's (open files, exit handlers)."""
    code = 1
    try:
        _quietly()
        told = io.BytesIO()
        _Writer(told, known).dump([step(piece) for piece in part])
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(told.getbuffer())
        code = 0
    finally:
        os._exit(code)


class _Writer(pickle.Pickler):
    """Names what both processes have instead of copying it."""

    def __init__(self, file: io.BytesIO, known: Sequence[object]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._places = {id(one): at for at, one in enumerate(known)}

    def persistent_id(self, obj: object) -> int | None:
        return self._places.get(id(obj))


class _Reader(pickle.Unpickler):
    """Finds again what was only named."""

    def __init__(self, file: io.BufferedReader, known: Sequence[object]) -> None:
        super().__init__(file)
        self._known = known

    def persistent_load(self, pid: int) -> object:
        return self._known[pid]
