"""Mail made to hang its reader: each reading of a hostile text ends soon.

The only place where a test asserts a time. A pattern that backtracks takes minutes or years on these inputs, so three
seconds in a child process of its own tell it from one that does not, on any machine.
"""

from __future__ import annotations

import io
import multiprocessing
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bowout import imap_wire
from bowout.sources import office
from bowout.steps.address import Address
from bowout.steps.discovery import employer, note, record, roles, slots, who
from bowout.steps.letter import names
from bowout.steps.letter import text as letter_text
from bowout.steps.message import Message
from bowout.steps.offer import Document, DocumentKind
from bowout.steps.offer.assess import assess
from bowout.steps.offer.dossier import dossiers

pytestmark = [
    pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="needs child processes by fork"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]
SIZE = 20_000
SECONDS = 3.0
NOW = datetime(2025, 11, 26, 9, tzinfo=UTC)


def filled(pattern: str) -> str:
    """Twenty thousand letters of a pattern."""
    return (pattern * (SIZE // len(pattern) + 1))[:SIZE]


def mail(text: str, *, name: str = "Anna Keller", subject: str = "Interview") -> Message:
    """A mail from a stranger."""
    sender = Address(name=name, email="anna@northwind.example")
    return Message(id="<1@northwind.example>", subject=subject, sent=NOW, sender=sender, text=text, said=text)


def read_note(text: str) -> note.Note:
    """The reading of a mail to the person."""
    return note.read(mail(text), ME)


def read_slots(text: str) -> None:
    """The moments that a mail names."""
    slots.slots(read_note(text), UTC)


def read_record(text: str) -> None:
    """What a mail proves."""
    record.record([read_note(text)], [], now=NOW)


def read_sender(text: str) -> None:
    """What a sender's name calls the employer."""
    shown = note.read(mail("Thank you for your application.", name=text), ME)
    list(employer.mentions(shown))


def judge(text: str, kind: DocumentKind = DocumentKind.PAPER) -> None:
    """The verdict on a dossier of one document."""
    sender = Address(name="Anna Keller", email="anna@northwind.example")
    paper = Document(file="offer", kind=kind, pages=(text,), said=text, dated=NOW, sender=sender, subject="Your offer")
    dossiers([paper], me=("mira@example.com",))
    assess([paper], me=("mira@example.com",), now=NOW)


def judge_offer(text: str) -> None:
    """The same for a mail that offers a job in its first line."""
    judge("We are pleased to offer you the position of " + text, DocumentKind.MAIL)


def nested_tables(depth: int) -> bytes:
    """A Word file whose tables stand inside one another, two cells a row."""
    start, end = "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>", "</w:tc></w:tr></w:tbl>"
    body = start * depth + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>" + end * depth
    return docx(f"<w:p><w:r><w:t>Your offer</w:t></w:r></w:p>{body}")


def text_boxes(count: int) -> bytes:
    """A Word file with one paragraph that holds many text boxes, each with its fallback."""
    box = "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p/></w:txbxContent></mc:Choice><mc:Fallback>"
    box += "<w:txbxContent><w:p/></w:txbxContent></mc:Fallback></mc:AlternateContent>"
    return docx(f"<w:p><w:r><w:t>Your offer</w:t></w:r>{box * count}</w:p>")


def docx(body: str) -> bytes:
    """A Word file of this body."""
    spaces = f'xmlns:w="{office.W[1:-1]}" xmlns:mc="{office.MC[1:-1]}"'
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {spaces}><w:body>{body}</w:body></w:document>")
    return content.getvalue()


def read_answer(text: str) -> None:
    """A server's answer to LIST."""
    list(imap_wire.folders([text.encode()]))


ME = who.Me(addresses=("mira@example.com",), name="Mira Lang")
HOSTILE: list[tuple[str, Callable[[str], object], str]] = [
    ("a mail of nothing but times", read_slots, filled("10:00 ")),
    ("a mail of nothing but dates", read_slots, filled("3 December 10:00 ")),
    ("a question without an end", read_slots, filled("would passt 10:00 ")),
    ("an offer of one long word", judge, filled("A")),
    ("an offer of capitals", judge, filled("A ")),
    ("an offer of capitals and stops", judge, filled("A.")),
    ("an offer of figures", judge, filled("1 ")),
    ("an offer of growing figures", judge, filled("0 1 2 3 4 5 6 7 8 9 ")),
    ("an offer of figures in a mail", judge_offer, filled("1 ")),
    ("an offer of spaces", judge, "a" + filled(" ") + "b"),
    ("an offer of full stops", judge, filled(". ")),
    ("an offer of dots", judge, filled(".")),
    ("an offer of tabs", judge, "a" + filled("\t") + "b"),
    ("an offer of line ends", judge, "a" + filled("\n ") + "b"),
    ("an offer of rules to sign on", judge, filled("_")),
    ("an offer of signatures", judge, filled("Signature: ")),
    ("a role of one long word", judge_offer, filled("A")),
    ("a role of spaces", judge_offer, "A" + filled(" ") + "b"),
    ("a role that never stops", judge_offer, filled("Nurse and ")),
    ("a role of spaces in a letter", names.clean_role, "a" + filled(" ") + "b"),
    ("a role of brackets in a letter", names.clean_role, filled(" (")),
    ("a name of spaces", names.in_order, "a" + filled(" ") + "b"),
    ("a name of brackets", names.in_order, filled("(")),
    ("a name of vias", names.in_order, filled(" via ")),
    ("a list of names of spaces", names.names_in, "a" + filled(" ") + "b"),
    ("a sender of spaces", read_sender, "a" + filled(" ") + "b"),
    ("a sender of teams", read_sender, filled("team, ")),
    ("a sender of bars", read_sender, filled("a | ")),
    ("a sender of vias", read_sender, filled("a via")),
    ("a topic of spaces", record.noun_phrase, "a" + filled(" ") + "b"),
    ("a topic of commas", record.noun_phrase, filled(" , ")),
    ("a topic that goes on", record.noun_phrase, filled(" and we\n")),
    ("a mail of short sentences", read_record, filled("Thank you. ")),
    ("a mail of thanks", read_record, filled("it was great dank merci gracias. ")),
    ("a mail of titles", lambda text: list(roles.titles("Nurse", text)), filled("for a nurse ")),
    ("a mail of words", lambda text: list(roles.titles(text, text)), filled("for als ")),
    ("a subject of spaces", lambda text: list(roles.titles(text, text)), "a" + filled(" ") + "b"),
    ("a letter of capitals", letter_text.take_apart, filled("A")),
    ("a letter of full stops", letter_text.take_apart, filled(".")),
    ("a letter of quotes", letter_text.take_apart, filled(".'")),
    ("a letter of hyphens", lambda text: letter_text.take_apart(text).words, "Hi,\n\n" + filled("-")),
    ("a letter of spaces", letter_text.take_apart, "a" + filled(" ") + "b"),
    ("a server's answer of quotes", read_answer, '("' + filled("\\")),
    ("a server's answer of brackets", read_answer, filled("a[")),
    ("a server's answer of spaces", read_answer, filled(" ")),
    ("a folder of ampersands", imap_wire.from_utf7, filled("&")),
]


@pytest.mark.parametrize(("call", "text"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_hostile_text_is_read_soon(call: Callable[[str], object], text: str) -> None:
    """Whatever it says, the reading ends."""
    assert ends_in_time(lambda: call(text))


def test_tables_within_tables_are_read_soon() -> None:
    """A Word file doubles no work at each level of its tables; one with more levels than any letter is refused."""
    content, deeper = nested_tables(office.MAX_TABLES), nested_tables(office.MAX_TABLES + 1)
    assert ends_in_time(lambda: office.office_text(content))
    assert "deep" in office.office_text(content)
    with pytest.raises(office.OfficeError, match="tables within tables"):
        office.office_text(deeper)


def test_many_text_boxes_are_read_soon() -> None:
    """A paragraph with thousands of text boxes is read in one walk."""
    content = text_boxes(4_000)
    assert ends_in_time(lambda: office.office_text(content))


def ends_in_time(call: Callable[[], object]) -> bool:
    """Whether a call comes to its end, by itself and without an error, in a child process that is ended otherwise."""
    child = multiprocessing.get_context("fork").Process(target=call)
    child.start()
    child.join(SECONDS)
    if child.is_alive():
        child.kill()
        child.join()
        return False
    return child.exitcode == 0
