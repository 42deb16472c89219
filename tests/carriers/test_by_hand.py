"""What the person does by themselves keeps the same promises as any carrier."""

from __future__ import annotations

import pytest
from carrier_contract import CarrierContract

from bowout.carriers.by_hand import Answer, ByHand


class TestByHand(CarrierContract):
    @pytest.fixture
    def willing(self) -> ByHand:
        return ByHand(answer=Answer.DONE)

    @pytest.fixture
    def refusing(self) -> ByHand:
        return ByHand(answer=Answer.NO_ANSWER)

    @pytest.fixture
    def unreachable(self) -> ByHand:
        return ByHand(answer=Answer.NO_ANSWER, words="The line was dead.")
