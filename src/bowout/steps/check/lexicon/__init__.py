"""Phrase families of four languages, by what they mean: how letters withdraw, thank, hedge, bargain, blame, excuse.

Patterns are regular expressions over folded text (lower case, no accents, straight quotes, single spaces); `~` stands
for a bounded gap inside one sentence. Every repeat is bounded, so that no letter makes them slow.
"""

from __future__ import annotations

import re
from functools import cache

from bowout.lazy import lazily
from bowout.steps.check.fold import fold
from bowout.steps.check.lexicon import de, en, es, fr

FAMILIES = {"en": en.FAMILIES, "de": de.FAMILIES, "fr": fr.FAMILIES, "es": es.FAMILIES}
GAP = r"[^.;!?]{0,45}?"
NEVER = lazily(r"(?!)")


@cache
def family(name: str, language: str) -> re.Pattern[str]:
    """One family in one language as a single pattern over folded text."""
    patterns = FAMILIES.get(language, {}).get(name, ())
    if not patterns:
        return NEVER
    return re.compile("|".join(f"(?:{fold(pattern).replace('~', GAP)})" for pattern in patterns))
