"""Many pieces of work on all processors, in order of their completion, with bounded memory.

One process does it all when there is little to do, or where starting others is not safe. A piece that makes its process
die (native code on hostile input) is told by name, and the others go on. Refuses to know what the work is.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import Protocol, TypeVar

WORTH_IT = 20 << 20  # bytes below which starting processes takes longer than it saves


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
