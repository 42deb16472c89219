"""IMAP's own words, as servers write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bowout.imap_wire import Part, fetched, folders, from_utf7, to_utf7


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("INBOX", "INBOX"),
        ("Gelöschte Elemente", "Gel&APY-schte Elemente"),
        ("Jobs & more", "Jobs &- more"),
        ("Éléments envoyés", "&AMk-l&AOk-ments envoy&AOk-s"),
        ("送信済み", "&kAFP4W4IMH8-"),
        ("a/📁", "a/&2D3cwQ-"),
    ],
)
def test_folder_names_read_as_people_write_them(name: str, wire: str) -> None:
    assert to_utf7(name) == wire
    assert from_utf7(wire) == name


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_name_survives_the_way_there_and_back(name: str) -> None:
    assert to_utf7(name).isascii()
    assert from_utf7(to_utf7(name)) == name


@pytest.mark.parametrize("wire", ["&", "&&&", "&AP", "&AP-", "&!!-", "Jobs & Co"])
def test_a_name_that_is_not_encoded_as_it_should_be_stays_readable(wire: str) -> None:
    assert from_utf7(wire)


def test_folders_are_read_with_their_use() -> None:
    answers: list[Part | None] = [
        b'(\\HasNoChildren) "/" "INBOX"',
        b'(\\HasNoChildren \\Sent) "/" Gesendet',
        b'(\\Noselect \\HasChildren) "/" "[Gmail]"',
        (b'(\\Archive) "." {9}', b'Alt "neu"'),
        b'() NIL "quo\\"ted"',
        None,
    ]
    assert [(one.name, sorted(one.flags), one.readable) for one in folders(answers)] == [
        ("INBOX", ["hasnochildren"], True),
        ("Gesendet", ["hasnochildren", "sent"], True),
        ("[Gmail]", ["haschildren", "noselect"], False),
        ('Alt "neu"', ["archive"], True),
        ('quo"ted', [], True),
    ]


def test_messages_are_read_with_what_gmail_adds() -> None:
    answers: list[Part | None] = [
        (b'1 (X-GM-THRID 17 X-GM-LABELS ("\\\\Inbox" Bewerbung "K&APY-ln") UID 5 BODY[] {4}', b"(a)\n"),
        b")",
        (b"2 (UID 6 BODY[]<0> {2}", b"hi"),
        (b" X-GM-LABELS ({3}", b'x"y'),
        b'") X-GM-THRID 18)',
        b"3 (FLAGS (\\Seen))",
        b'4 (UID 9 RFC822.SIZE 77 INTERNALDATE " 1-Nov-2026 10:00:00 +0100")',
    ]
    one, two, four = fetched(answers)
    assert (one.uid, one.raw, one.labels, one.thread) == (5, b"(a)\n", ("Inbox", "Bewerbung", "Köln"), "17")
    assert (two.uid, two.raw) == (6, b"hi")
    assert four.arrived is not None
    assert (four.uid, four.size, four.arrived.isoformat()) == (9, 77, "2026-11-01T10:00:00+01:00")


@given(
    st.lists(st.one_of(st.binary(max_size=60), st.tuples(st.binary(max_size=60), st.binary(max_size=20)), st.none()))
)
def test_no_answer_makes_the_reader_raise(answers: list[Part | None]) -> None:
    list(fetched(answers))
    list(folders(answers))
