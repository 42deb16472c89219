"""The weights that the product carries are those of the material as it stands."""

from __future__ import annotations

from importlib.resources import files

import pytest


def test_the_weights_were_learnt_from_the_material_as_it_is() -> None:
    train = pytest.importorskip("tools.train_replies", reason="scikit-learn is not installed", exc_type=ImportError)
    head = files("bowout.steps.reply").joinpath("replies.weights").read_text("utf-8").partition("\n")[0]
    assert train.digest() in head, "python -m tools.train_replies"
