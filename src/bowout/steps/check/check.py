"""Every reason a letter may not leave (domain.md section 4): M1 to M12, S1 to S8, N1 to N8.

Judges any letter, whoever wrote it, against its context. Refuses to rewrite.
"""

from __future__ import annotations

import re

from bowout.steps.check import act, form, manners, names, recipients, record, slots, truth
from bowout.steps.check.reading import Reading
from bowout.steps.check.values import Judgement, LetterContext, Objection
from bowout.steps.letter.letter import Letter

JUDGES = (act, truth, slots, manners, record, names, recipients, form)
ORDER = {"M": 0, "N": 1, "S": 2}


def check(letter: Letter, context: LetterContext) -> Judgement:
    """Every objection to the letter, by the rubric of domain.md section 4; musts first, each once."""
    reading = Reading(letter=letter, context=context)
    found = [objection for judge in JUDGES for objection in judge.judge(reading)]
    return Judgement(objections=tuple(sorted(once(found), key=place)))


def once(found: list[Objection]) -> list[Objection]:
    """Each rule with the same words once."""
    return list({(one.id, one.quote): one for one in found}.values())


def place(objection: Objection) -> tuple[int, int]:
    """Musts, then nevers, then shoulds, each by number."""
    return ORDER[objection.id[0]], int(re.sub(r"\D", "", objection.id) or 0)
