"""What the weights of discovery are learnt from, and a mark of it, so that a test can tell that weights are stale.

Refuses to know how they are learnt: this much needs no scikit-learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from evaluation.discovery.history import MATERIAL

WEIGHTS = Path(__file__).parent.parent / "src/bowout/steps/discovery"


def histories() -> list[Path]:
    """The invented searches that are not kept aside."""
    return sorted(MATERIAL.glob("dev-*.toml"))


def sources() -> list[Path]:
    """These, and the banks of mails and sentences."""
    return sorted(
        [*histories(), *(path for kind in ("says/dev-*.toml", "sentences/dev-*.tsv") for path in MATERIAL.glob(kind))]
    )


def digest(paths: Sequence[Path]) -> str:
    """A mark of what these files hold."""
    return sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:16]
