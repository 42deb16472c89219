"""The soak itself, small: workers die at random, and every letter is still counted once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_small_soak_loses_and_doubles_nothing() -> None:
    command = [sys.executable, "-m", "tools.soak", "--mails", "40", "--longest-life", "0.3"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "lost 0, doubled 0" in done.stdout
    assert "after the answers: sent 40, lost 0, doubled 0, asked 0" in done.stdout
