"""Plan to Letter: the words, and the digest of exactly what the person is shown."""

from bowout.steps.letter.letter import Letter, Tone, Writer
from bowout.steps.letter.referrer import thank_referrer
from bowout.steps.letter.write import write

__all__ = ["Letter", "Tone", "Writer", "thank_referrer", "write"]
