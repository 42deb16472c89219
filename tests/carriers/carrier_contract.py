"""What every carrier must do; each carrier's test module inherits this class."""

from __future__ import annotations

from bowout.ports import Carrier, Outcome, Result
from outboxes import approved


def yes() -> bool:
    return True


def no() -> bool:
    return False


class CarrierContract:
    """Inherit, and give fixtures `willing` (takes it), `refusing` (takes nothing) and `unreachable`, all Carriers."""

    def test_a_taken_letter_is_accepted(self, willing: Carrier) -> None:
        assert willing.carry(approved(), yes).result is Result.ACCEPTED

    def test_a_carrier_can_carry_one_letter_after_another(self, willing: Carrier) -> None:
        assert [willing.carry(approved(str(n)), yes).result for n in range(3)] == [Result.ACCEPTED] * 3

    def test_the_intent_is_asked_for_once_for_each_letter(self, willing: Carrier) -> None:
        asked = iter((True,))
        assert willing.carry(approved(), lambda: next(asked)).result is Result.ACCEPTED
        assert next(asked, None) is None

    def test_nothing_is_handed_over_without_the_intent(self, willing: Carrier) -> None:
        assert willing.carry(approved(), no).result is Result.DEFERRED
        assert willing.carry(approved(), yes).result is Result.ACCEPTED

    def test_a_refused_letter_says_why_in_a_sentence(self, refusing: Carrier) -> None:
        outcome = refusing.carry(approved(), yes)
        assert outcome.result in {Result.REFUSED, Result.DEFERRED}
        self.reads_well(outcome)

    def test_what_cannot_be_reached_took_nothing_and_says_so(self, unreachable: Carrier) -> None:
        outcome = unreachable.carry(approved(), yes)
        assert outcome.result is Result.DEFERRED
        self.reads_well(outcome)

    @staticmethod
    def reads_well(outcome: Outcome) -> None:
        assert outcome.sentence.endswith((".", ")."))
        assert outcome.sentence.isprintable()
        assert "Error" not in outcome.sentence
        assert "!" not in outcome.sentence
