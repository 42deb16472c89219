"""`./run bench [scan|delivery]`: one benchmark by its name; `scan` when none is named."""

from __future__ import annotations

import importlib
import sys

NAMES = ("scan", "delivery")


def main() -> None:
    """Hand the rest of the command line to the benchmark."""
    named = sys.argv[1:2] if sys.argv[1:2] and sys.argv[1] in NAMES else []
    name = named[0] if named else NAMES[0]
    importlib.import_module(f"benchmarks.{name}").main(sys.argv[1 + len(named) :])


if __name__ == "__main__":
    main()
