"""What a sentence of a dossier can say: the vocabulary between reading and judging.

Every reader (clauses, acts, signatures, facts) makes findings; standing.py folds them in time order. Refuses to know
how a sentence was understood.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bowout.steps.offer.text import Sentence
from bowout.steps.offer.verdict import Condition, Proof
from bowout.steps.offer.voices import Speaker, Voice


class Says(StrEnum):
    """What a finding says; the value is the word a proof carries."""

    OPENS = "requires"
    UNKNOWN = "hangs_on_something"
    CLEARS = "cleared"
    CLEARS_MANY = "all_cleared"
    HEARD = "told_to_you"
    CLEARS_ONE = "last_open_cleared"
    WAIVES = "not_required"
    PRAISE = "praise"
    PREPARES = "offer_being_prepared"
    SPOKEN_OFFER = "offer_announced"
    WRITTEN_OFFER = "written_offer"
    FOLLOWS = "written_offer_to_follow"
    ACCEPTS = "accepted"
    SAYS_YES = "said_yes"
    HEDGES = "acceptance_with_a_condition"
    DECLINES = "declined"
    ACKNOWLEDGES = "acceptance_acknowledged"
    ASKS_SIGNATURE = "signature_asked_for"
    SIGNED_BY_YOU = "signed_by_you"
    SIGNED_BY_THEM = "signed_by_employer"
    TYPED_BY_THEM = "name_typed_by_employer"
    EXECUTED = "countersigned"
    NEEDS_COUNTERSIGNATURE = "countersignature_missing"
    UNSIGNED_BY_YOU = "not_signed_by_you"
    CONFIRMS = "confirmed"
    CHEERS = "glad_of_it"
    START = "start_date"
    START_OPEN = "start_date_open"
    EXPECTED = "expected_on"
    MOVES_START = "start_moved"
    ASKS_MOVE = "start_change_asked_for"
    EXPIRES = "expires"
    TROUBLE = "trouble"
    UNEASE = "uneasy"
    DOUBTED = "may_hang_on_something"
    RESOLVES = "trouble_over"
    DISREGARD = "earlier_word_taken_back"
    VOIDS = "offer_taken_back"
    SUPERSEDES = "replaces_earlier_offer"
    STARTED = "first_day_done"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing a voice says, where, and about what."""

    says: Says
    voice: Voice
    sentence: Sentence
    conditions: frozenset[Condition] = frozenset()
    excepted: frozenset[Condition] = frozenset()
    day: date | None = None
    when: datetime | None = None  # when it became true, if not when it was written
    weighed: bool = False  # found by the model of sentences, not by words that say it outright
    quote: str | None = None  # where the quote is not the sentence

    @property
    def moment(self) -> datetime:
        """When it counts from."""
        return self.when or self.voice.written

    @property
    def proof(self) -> Proof:
        """The quoted line with its word; conditions are named in it."""
        names = "_".join(sorted(self.conditions)) if len(self.conditions) <= 2 else ""
        says = (
            f"{self.says}_{names}" if names and self.says in {Says.OPENS, Says.CLEARS, Says.WAIVES} else str(self.says)
        )
        if self.voice.speaker is Speaker.WORD:
            says = f"{says}_by_your_word"
        return self.voice.quote(self.quote or self.voice.words(self.sentence), self.sentence.page, says)
