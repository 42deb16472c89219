"""More of the turns of phrase of offers, one module a language, put together by what they say.

Knows words alone, in the form of text.flatten (lower case, straight quotes, accents kept). Each module names its
patterns by the same words; a language that has none for a name leaves it out. Refuses to know who speaks.
"""

from __future__ import annotations

from bowout.steps.offer.lexicon import de, en, es, fr, topic_words
from bowout.steps.offer.verdict import Condition

LANGUAGES = (en, de, fr, es)


def also(name: str) -> str:
    """Every language's patterns of one name, ready to follow another pattern as alternatives."""
    found = [getattr(language, name, "") for language in LANGUAGES]
    return "".join(f"|{each.strip('|')}" for each in found if each)


def more_words(condition: Condition) -> str:
    """More words for one condition, ready to follow a pattern as alternatives."""
    found = [table[condition] for table in (topic_words.WORDS, es.TOPICS) if condition in table]
    return "".join(f"|{each}" for each in found)
