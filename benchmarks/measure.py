"""How long a command takes and how much memory it and its children hold at their peak."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

POLL = 0.02  # seconds between two looks at the memory


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """One run of a command."""

    seconds: float
    peak: int  # bytes of all its processes together, shared pages counted once

    def __str__(self) -> str:
        return f"{self.seconds:8.2f} s {self.peak / (1 << 20):8.0f} MB"


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Run:
    """Run it to its end, its output thrown away. CalledProcessError when it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})}
    )
    peak = 0
    while process.poll() is None:
        peak = max(peak, _held(process.pid))
        time.sleep(POLL)
    seconds = time.perf_counter() - began
    # `grep -c` answers 1 where it counts nothing.
    if process.returncode not in {0, 1}:
        words = process.stderr.read() if process.stderr else b""
        raise subprocess.CalledProcessError(process.returncode, command, stderr=words)
    return Run(seconds=seconds, peak=peak)


def best(command: Sequence[str], times: int) -> Run:
    """The quickest of several runs, with the largest peak of any."""
    runs = [run(command) for _ in range(times)]
    return Run(seconds=min(one.seconds for one in runs), peak=max(one.peak for one in runs))


def _held(pid: int) -> int:
    """The proportional memory of a process and its descendants; Linux only, 0 elsewhere."""
    total = 0
    for one in _family(pid):
        try:
            words = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
        except OSError:
            continue
        total += next((int(line.split()[1]) << 10 for line in words.splitlines() if line.startswith("Pss:")), 0)
    return total


def _family(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                found.extend(int(child) for child in children.read_text(encoding="ascii").split())
            except OSError:
                continue
    return found
