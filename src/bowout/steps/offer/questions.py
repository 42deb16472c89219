"""What is still missing, as questions to the new employer: one plain sentence each, for the person to read.

The mail that asks them is written by asking.py. Refuses to judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bowout.steps.offer.verdict import Condition, Firmness

NOUNS: dict[Condition, str] = {
    Condition.BACKGROUND_CHECK: "background check",
    Condition.REFERENCES: "references",
    Condition.DRUG_SCREEN: "drug screen",
    Condition.RIGHT_TO_WORK: "right-to-work check",
    Condition.VISA: "visa or work permit",
    Condition.CREDENTIALS: "check of qualifications and past employment",
    Condition.MEDICAL: "medical clearance",
    Condition.NON_COMPETE: "question of a non-compete with a former employer",
    Condition.SECURITY_CLEARANCE: "security clearance",
    Condition.DRIVING_RECORD: "driving record check",
    Condition.CONTRACT_AWARD: "contract that the position depends on",
    Condition.FUNDING: "funding of the position",
    Condition.APPROVAL: "internal approval",
    Condition.CLIENT_APPROVAL: "client's approval",
    Condition.COUNTERSIGNATURE: "countersignature",
    Condition.ACCEPTANCE: "acceptance",
    Condition.START_DATE: "start date",
}
QUESTIONS: dict[Condition, str] = {
    Condition.CONTRACT_AWARD: "Is the contract that the position depends on awarded? Please confirm it in writing.",
    Condition.FUNDING: "Is the funding of the position secured, and can you confirm it in writing?",
    Condition.APPROVAL: "Has the approval that the offer depends on been given, and can you confirm it in writing?",
    Condition.CLIENT_APPROVAL: "Has the client approved, and can you confirm it in writing?",
    Condition.COUNTERSIGNATURE: "Could you send me the contract signed by your side, or confirm that it is in force?",
    Condition.START_DATE: "On which date do I start? Please confirm it in writing.",
    Condition.NON_COMPETE: "Is my former employer's non-compete settled for you? Please confirm it in writing.",
    Condition.VISA: (
        "Where does my visa or work permit stand, and who handles it? Please write to me when it is granted."
    ),
    Condition.ACCEPTANCE: "How do I accept so that it counts? Please confirm in writing when you have my acceptance.",
}
PLURAL = frozenset({Condition.REFERENCES})


def question_for(condition: Condition) -> str:
    """What to ask about one open condition."""
    if condition in QUESTIONS:
        return QUESTIONS[condition]
    noun = NOUNS[condition]
    verb = "Are the" if condition in PLURAL else "Is the"
    return f"{verb} {noun} complete, who runs it, and can you confirm the result in writing?"


def questions(
    firmness: Firmness, opened: Iterable[Condition], *, unnamed: tuple[str, ...] = (), doubtful: bool = False
) -> tuple[str, ...]:
    """Every question this verdict leaves, the weightiest first."""
    return tuple(dict.fromkeys(all_questions(firmness, tuple(opened), unnamed, doubtful=doubtful)))


def all_questions(
    firmness: Firmness, opened: tuple[Condition, ...], unnamed: tuple[str, ...], *, doubtful: bool
) -> Iterator[str]:
    """The questions, before repeats are dropped."""
    if doubtful:
        yield "Is this offer really theirs? Ask by a number or address from the employer's own website."
    if firmness is Firmness.TROUBLE:
        yield "Does the offer stand, on which terms, and with which start date? Please confirm it in writing."
    if firmness is Firmness.NO_OFFER:
        yield "Is there an offer, and when can I have it in writing?"
    if firmness is Firmness.VERBAL:
        yield "When can I have the offer in writing, with the title, the pay and the start date?"
    for condition in opened:
        yield question_for(condition)
    for quote in unnamed:
        yield f"The offer hangs on this: “{quote}” Is it settled, and can you confirm it in writing?"
