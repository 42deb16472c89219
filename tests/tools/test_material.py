"""The weights of discovery are those of the material that lies beside them."""

from __future__ import annotations

import pytest
from tools.material import WEIGHTS, digest, histories, sources

FROM_HISTORIES = ("names", "titles", "stages")
FROM_ALL = ("matter", "acts", "search", "company", "ends", "kin", "agency", "agency_words")


@pytest.mark.parametrize("name", FROM_HISTORIES + FROM_ALL)
def test_the_weights_were_learnt_from_this_material(name: str) -> None:
    head = (WEIGHTS / f"{name}.weights").read_text().partition("\n")[0]
    made_from = histories() if name in FROM_HISTORIES else sources()
    assert digest(made_from) in head, "the material changed: run ./run train"


def test_what_is_kept_aside_is_never_learnt_from() -> None:
    assert not [path.name for path in sources() if path.name.startswith("holdout")]
