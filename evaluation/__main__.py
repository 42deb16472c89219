"""`./run evaluate [PART] [ARGUMENTS]`: run one part's evaluation, or every part that there is."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

PARTS = sorted(path.parent.name for path in Path(__file__).parent.glob("*/run.py"))


def main(arguments: list[str]) -> int:
    """Each part is a package with a module `run` whose `main(arguments)` prints its table."""
    named = arguments[:1] if arguments and arguments[0] in PARTS else []
    if arguments and not named and not arguments[0].startswith("-"):
        print(f"usage: ./run evaluate [{'|'.join(PARTS)}] [ARGUMENTS]", file=sys.stderr)
        return 2
    codes = [importlib.import_module(f"evaluation.{part}.run").main(arguments[len(named) :]) for part in named or PARTS]
    return max(codes, default=0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
