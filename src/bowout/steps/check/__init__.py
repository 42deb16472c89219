"""Every reason a letter may not leave (domain.md section 4): M1 to M12, S1 to S8, N1 to N8."""

from bowout.steps.check.check import check
from bowout.steps.check.values import Judgement, LetterContext, Objection, OtherProcess

__all__ = ["Judgement", "LetterContext", "Objection", "OtherProcess", "check"]
