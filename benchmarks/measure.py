"""How long a command takes, and how much memory it and its children hold at their peak.

Time and memory are taken in runs of their own: looking at the memory of a process slows it down.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# As installed: programs keep what Python made of their source, whatever this shell says of it.
AS_INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
POLL = 0.02  # seconds between two looks at the memory


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """One run of a command."""

    seconds: float
    peak: int  # bytes; of all its processes together, shared pages counted once, where they were looked at

    def __str__(self) -> str:
        return f"{self.seconds:8.2f} s {self.peak / (1 << 20):8.0f} MB"


def run(command: Sequence[str]) -> Run:
    """Run it to its end; the peak is that of its largest process. CalledProcessError when it fails."""
    began = time.perf_counter()
    # Output is read: `grep -c` into /dev/null stops at the first line it finds.
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=AS_INSTALLED)
    assert process.stdout is not None
    words = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output=words)
    return Run(seconds=seconds, peak=used.ru_maxrss << 10)


def best(command: Sequence[str], times: int) -> Run:
    """The quickest of several runs, and the peak of one more in which all its processes are looked at."""
    return Run(seconds=min(run(command).seconds for _ in range(times)), peak=peak_of(command))


def peak_of(command: Sequence[str]) -> int:
    """The most memory that a command and its children hold together; Linux only, 0 elsewhere."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=AS_INSTALLED)
    peak = 0
    while process.poll() is None:
        peak = max(peak, _held(process.pid))
        time.sleep(POLL)
    return peak


def _held(pid: int) -> int:
    """The proportional memory of a process and its descendants."""
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
