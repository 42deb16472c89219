"""The letters of the material, as evaluation/material/letters/README.md describes them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from bowout.contracts.letter import context_from_json, letter_from_mail
from bowout.steps.check import Judgement, check

MATERIAL = Path(__file__).parent.parent / "material" / "letters"


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One letter: its mail, its context, and the rules that it breaks."""

    file: str
    name: str
    context: dict[str, Any]
    mail: bytes
    expect: tuple[str, ...]

    def judged(self) -> Judgement:
        """What the check says, along the way that the command line takes."""
        context = context_from_json(self.context)
        return check(letter_from_mail(self.mail, context), context)


def cases(pattern: str) -> Iterator[Case]:
    """Every letter of the files that match."""
    for path in sorted(MATERIAL.glob(pattern)):
        yield from cases_of(path)


def cases_of(path: Path) -> Iterator[Case]:
    """Every letter of one file; a letter may start from another one and swap some words."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    letters: dict[str, dict[str, Any]] = {}
    for given in data.get("letters", []):
        letter = {**letters.get(given.get("base", ""), {}), "expect": [], **given}
        for old, new in given.get("swap", []):
            if old not in f"{letter['body']}\n{letter.get('subject', '')}":
                raise ValueError(f"{path.name}: {given['id']} swaps words that are not there: {old}")
            letter["body"] = letter["body"].replace(old, new)
            letter["subject"] = letter.get("subject", "").replace(old, new)
        letters[letter["id"]] = letter
        context = {**data["contexts"][letter["context"]], **letter.get("with", {})}
        yield Case(
            file=path.name,
            name=letter["id"],
            context=context,
            mail=mail_of(letter, context),
            expect=tuple(letter["expect"]),
        )


def mail_of(letter: dict[str, Any], context: dict[str, Any]) -> bytes:
    """The letter as a mail."""
    mail = EmailMessage()
    mail["From"] = f"{context.get('my_name', '')} <{(context.get('me') or ['me@example.com'])[0]}>"
    mail["To"] = ", ".join(letter.get("to", []))
    if letter.get("cc"):
        mail["Cc"] = ", ".join(letter["cc"])
    if letter.get("subject"):
        mail["Subject"] = letter["subject"]
    for name, value in letter.get("headers", {}).items():
        mail[name] = value
    mail.set_content(letter["body"])
    if letter.get("html"):
        mail.add_alternative(letter["html"], subtype="html")
    for name in letter.get("attachments", []):
        mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=name)
    return mail.as_bytes()
