"""What the weights see in words that no phrase of the lexicon holds, and that they are those of the material."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("sklearn", reason="learning the weights needs scikit-learn")
from tools.train_letters import digest

from bowout.steps.check import sense
from bowout.steps.check.fold import fold


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "I have decided to take my leave of the selection for the harbour pilot post.", "act"),
        ("en", "If you could offer me a firm contract this week, I would think again.", "bargain"),
        ("en", "My grandmother has fallen and I have to look after her.", "excuse"),
        ("en", "They offered me eight thousand a year more.", "pay"),
        ("de", "Meine Tante ist gestürzt, ich muss mich um sie kümmern.", "excuse"),
        ("de", "Ihre Rückmeldung kam reichlich spät, das war schade.", "criticism"),
        ("fr", "Ils m'ont proposé quatre cents euros de plus par mois.", "pay"),
        ("fr", "Ma grand-mère est tombée et je dois m'occuper d'elle.", "excuse"),
        ("es", "Mi abuela se ha caído y tengo que cuidar de ella.", "excuse"),
        ("es", "Me ofrecen cuatrocientos euros más al mes.", "pay"),
    ],
)
def test_a_sentence_in_new_words_is_seen_for_what_it_does(language: str, words: str, name: str) -> None:
    found = sense.weighed(fold(words), language)
    assert found[name] >= 0.35, found


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "You explained the night rota to me and showed me the new press."),
        ("de", "Sie haben mir die neue Presse gezeigt und den Dienstplan erklärt."),
        ("fr", "Vous m'avez montré la nouvelle presse et expliqué le planning."),
        ("es", "Me enseñó la prensa nueva y me explicó los turnos."),
    ],
)
def test_plain_memories_are_no_fault(language: str, words: str) -> None:
    found = sense.weighed(fold(words), language)
    assert max(found[name] for name in ("hedge", "bargain", "excuse", "pay", "criticism", "comparison")) < 0.6, found


def test_the_weights_are_those_of_the_material() -> None:
    head = Path(sense.__file__).with_name("letters.weights").read_text(encoding="utf-8").splitlines()[0]
    assert digest(set()) in head, "run `python -m tools.train_letters`"


def test_hostile_text_is_weighed_soon() -> None:
    assert sense.weighed(("if " * 4000) + ("a" * 9000), "en")
