"""What each sentence of an answer means, weighed by a small linear model beside the phrases of the lexicon.

Its weights are learnt from invented answers (tools/train_replies.py). Refuses to know senders, dates and other messages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bowout.steps.discovery.phrases import Sentences, fold
from bowout.steps.linear import Linear, load, terms, tokens
from bowout.steps.reply.concepts import marks_of
from bowout.steps.reply.values import Kind

ASKING = "asking"  # the class of every sentence that asks something of the person, whatever it is
_LONGEST = 3_000  # letters of one message that are weighed
_MOST = 60  # sentences of one message
_PIECE = 4  # letters of a run


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One sentence, where it stands, and how probable each meaning is."""

    start: int
    end: int
    scores: dict[str, float]

    def of(self, kind: Kind | str) -> float:
        """The probability of that meaning."""
        return self.scores.get(str(kind), 0.0)


def weights() -> Linear:
    """The weights by which a sentence means what it means."""
    return load("bowout.steps.reply", "replies")


def spans_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text begin and end; a line break in the middle of one ends none."""
    read = text[:_LONGEST]
    sentences = Sentences(read)
    starts = (0, *sentences.ends)
    found = dict.fromkeys(sentences.span(at) for at in starts if at < len(read))
    yield from [span for span in found if span[1] > span[0]][:_MOST]


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a text, folded."""
    folded = fold(text)
    return tuple(folded[start:end] for start, end in spans_of(text))


def terms_of(sentence: str) -> frozenset[str]:
    """What the model looks at in one folded sentence."""
    words = tokens(sentence)
    return terms(sentence, (*marks_of(words), *_pieces(words)))


def _pieces(words: Iterable[str]) -> Iterator[str]:
    """Runs of letters within the longer words: other forms and compounds of a word share them."""
    for word in words:
        if len(word) >= _PIECE and word[0] != "<":
            whole = f"_{word}_"
            yield from (f"~{whole[at : at + _PIECE]}" for at in range(len(whole) - _PIECE + 1))


@lru_cache(maxsize=8)  # one message is asked about several kinds in turn
def weighed(text: str) -> tuple[Sentence, ...]:
    """Every sentence of a text with its probabilities."""
    folded, model = fold(text), weights()
    return tuple(
        Sentence(start=start, end=end, scores=model.scores(terms_of(folded[start:end])))
        for start, end in spans_of(text)
    )


def likeliest(text: str, kind: Kind) -> tuple[float, int, int]:
    """How probably any sentence means this, and where the one stands that does most."""
    return max(((one.of(kind), one.start, one.end) for one in weighed(text)), default=(0.0, 0, 0))
