"""Plan to Letter: the words, and the digest of exactly what the person is shown."""

from bowout.steps.letter.letter import Letter, Tone

__all__ = ["Letter", "Tone"]
