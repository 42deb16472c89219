"""A dossier of the evaluation as files in a folder: mails with their attachments, and papers of their own."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from bowout.steps.offer import Document, DocumentKind
from evaluation.offers.papers import KINDS, MAKERS, Paper, html

FREE_MAIL = "gmail.com"
POLICY = SMTP.clone(max_line_length=998)


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """One dossier as it is written down."""

    id: str
    about: str
    now: datetime
    me: tuple[str, ...]
    documents: tuple[dict[str, Any], ...]
    expect: dict[str, Any]
    source: str


def load(path: Path) -> list[Dossier]:
    """Every dossier of one file."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        Dossier(
            id=each["id"],
            about=each.get("about", ""),
            now=datetime.fromisoformat(each["now"]),
            me=tuple(each.get("me", ())),
            documents=tuple(each["document"]),
            expect=each["expect"],
            source=path.name,
        )
        for each in data["dossier"]
    ]


def build(dossier: Dossier, folder: Path) -> tuple[list[Path], list[Document]]:
    """Write the files; the person's own statements, which no file holds, come as Documents."""
    files: list[tuple[Path, EmailMessage | bytes]] = []
    statements: list[Document] = []
    for number, each in enumerate(dossier.documents):
        kind = each["kind"]
        if kind == "mail":
            files.append((folder / f"{number:02}.eml", mail(dossier, each, number)))
        elif kind == "word":
            statements.append(statement(each, number))
        else:
            add_paper(files, each, folder, number)
    for path, content in files:
        path.write_bytes(content.as_bytes(policy=POLICY) if isinstance(content, EmailMessage) else content)
    return [path for path, _ in files], statements


def statement(each: dict[str, Any], number: int) -> Document:
    """The person's own word."""
    text = each["text"].strip()
    dated = datetime.fromisoformat(each["date"]) if "date" in each else None
    return Document(
        file=f"your word {number}", kind=DocumentKind.WORD, pages=(text,), said=text, dated=dated, mine=True
    )


def add_paper(files: list[tuple[Path, EmailMessage | bytes]], each: dict[str, Any], folder: Path, number: int) -> None:
    """A paper, into the mail above it or as a file of its own."""
    form = each.get("as", "pdf")
    name = each.get("name", f"{number:02}.{form}")
    content = MAKERS[form](paper_of(each))
    if each.get("attached") and files and isinstance(files[-1][1], EmailMessage):
        main, sub = KINDS[form]
        files[-1][1].add_attachment(content, maintype=main, subtype=sub, filename=name)
    else:
        files.append((folder / f"{number:02}-{name}", content))


def paper_of(each: dict[str, Any]) -> Paper:
    """The paper that a table of the file describes."""
    known = ("header", "footer", "layout", "state", "seal", "sealed_by", "fields")
    return Paper(text=each["text"].strip("\n"), **{name: each[name] for name in known if name in each})


def mail(dossier: Dossier, each: dict[str, Any], number: int) -> EmailMessage:
    """One mail."""
    message = EmailMessage()
    message["From"] = each["from"].replace("FREEMAIL", FREE_MAIL)
    message["To"] = each["to"].replace("FREEMAIL", FREE_MAIL)
    message["Subject"] = each.get("subject", "")
    message["Date"] = format_datetime(datetime.fromisoformat(each["date"]))
    message["Message-ID"] = f"<{dossier.id}.{number}@mail.test>"
    text = each["text"].lstrip("\n")
    if each.get("as") == "html":
        message.set_content(html(Paper(text=text)).decode(), subtype="html")
    else:
        message.set_content(text)
    return message
