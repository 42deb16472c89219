"""`python -m tools.train_replies`: learns what one sentence of an answer means, and writes the plain weights.

Reads the labelled sentences and messages of the evaluation that are not kept aside (`holdout-*`, `check-*`). Needs
scikit-learn, which the product does not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from evaluation.replies.cases import MATERIAL, cases

from bowout.steps import message
from bowout.steps.linear import Linear
from bowout.steps.reply.sense import ASKING, sentences_of, terms_of
from bowout.steps.reply.values import WANTS, Kind
from tools.learning import Example, written
from tools.learning import learn as learn_words

TARGET = Path(__file__).parent.parent / "src/bowout/steps/reply/replies.weights"
SHORT = {
    "ack": Kind.ACKNOWLEDGED, "rec": Kind.RECONSIDER, "call": Kind.WANTS_CALL, "co": Kind.ASKS_WHICH_COMPANY,
    "why": Kind.ASKS_WHY, "kit": Kind.KEEP_IN_TOUCH, "ref": Kind.ASKS_REFERRAL, "ann": Kind.ANNOYED, "mon": Kind.MONEY,
    "slot": Kind.SLOT_CANCELLED, "port": Kind.PORTAL_CONFIRMED, "rej": Kind.REJECTION_ECHO, "rem": Kind.REMINDER,
    "inv": Kind.NEW_INVITATION, "ooo": Kind.OUT_OF_OFFICE, "tick": Kind.TICKET_ROBOT,
}  # fmt: skip
REPORTS = {Kind.HARD_BOUNCE, Kind.SOFT_BOUNCE}
ROBOTS = {Kind.OUT_OF_OFFICE, Kind.TICKET_ROBOT}
STRENGTH = 30.0


@dataclass(frozen=True, kw_only=True)
class Text:
    """One labelled message by its sentences."""

    file: str
    sentences: tuple[str, ...]
    says: frozenset[str]


def main(arguments: Sequence[str]) -> int:
    """Learn and write."""
    argparse.ArgumentParser(prog="train_replies", description=__doc__).parse_args(arguments)
    lines, texts = list(labelled_sentences()), list(labelled_messages())
    model = learn(lines, texts)
    TARGET.write_text(written(model, digest()))
    print(f"{len(lines)} sentences, {len(texts)} messages; {TARGET.name}: {TARGET.stat().st_size // 1024} KB")
    return 0


def sources() -> list[Path]:
    """The files that are learnt from."""
    return sorted([*MATERIAL.glob("dev-*.toml"), *MATERIAL.glob("sentences/dev-*.tsv")])


def labelled_sentences() -> Iterator[Text]:
    """Every labelled sentence."""
    for path in sources():
        for line in path.read_text().splitlines() if path.suffix == ".tsv" else ():
            if line.strip() and not line.startswith("#"):
                said, words = line.split("\t")
                kinds = frozenset(SHORT[one].value for one in said.split(",") if one != "none")
                yield Text(file=path.name, sentences=sentences_of(words), says=with_asking(kinds))


def labelled_messages() -> Iterator[Text]:
    """Every labelled message that speaks in words; what robots of the mail write has rules of its own."""
    for case in cases():
        if case.unseen or case.aside or set(case.kinds) & REPORTS or "calendar" in case.fields:
            continue
        mail = message.read(case.raw())
        kinds = frozenset(kind.value for kind in case.kinds if kind is not Kind.UNRELATED)
        yield Text(file=case.file, sentences=sentences_of(mail.said or mail.text), says=with_asking(kinds))


def with_asking(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds, and beside them whether anything is asked at all."""
    return kinds | {ASKING} if any(Kind(kind) in WANTS and Kind(kind) not in ROBOTS for kind in kinds) else kinds


def learn(labelled: Sequence[Text], messages: Sequence[Text]) -> Linear:
    """First from sentences and short messages, then also from the telling sentence of every message."""
    lines = [_whole(text) for text in labelled if len(text.sentences) == 1]
    texts = [*(text for text in labelled if len(text.sentences) > 1), *messages]
    told = [*lines, *(_whole(text) for text in texts if len(text.sentences) <= 2)]
    for _ in range(2):
        model = learn_words(told, strength=STRENGTH)
        told = [*lines, *(example for text in texts for example in _telling(text, model))]
    return learn_words(told, strength=STRENGTH)


def _whole(text: Text) -> Example:
    return Example(terms=terms_of(" ".join(text.sentences)), says=text.says)


def _telling(text: Text, model: Linear) -> Iterator[Example]:
    """The sentence that shows a meaning most has it; of the others that is not known."""
    seen = [terms_of(sentence) for sentence in text.sentences]
    scored = [model.scores(one) for one in seen]
    best = {name: max(range(len(seen)), key=lambda at: scored[at].get(name, 0.0)) for name in text.says if seen}
    for at, one in enumerate(seen):
        shows = frozenset(name for name in best if best[name] == at)
        yield Example(terms=one, says=shows, silent=text.says - shows)


def digest() -> str:
    """What the weights were made from, so that a test can tell that they are stale."""
    return sha256(b"".join(path.read_bytes() for path in sources())).hexdigest()[:16]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
