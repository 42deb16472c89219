"""Files to keep: what others wrote cannot break out of a vCard or a calendar."""

from __future__ import annotations

from bowout.closer.keeping import Contact, _entry, _folded, _vcard
from bowout.steps.discovery import Person
from processes import NOW

CONTACT = Contact(
    person=Person(name="Ana; Ruiz", email="ana@harbour.example", phone="+441632960111"),
    employer="Harbour, Clinic",
    roles=("Charge Nurse",),
    said="Do stay in touch,\r\nEND:VCARD\r\nBEGIN:VCARD; and call \\ me " + "é" * 90,
    told=NOW,
    candidacy="harbour",
)


def test_a_vcard_is_one_card_whatever_was_written() -> None:
    card = _vcard(CONTACT)
    lines = card.split("\r\n")
    assert lines.count("END:VCARD") == 1
    assert "FN:Ana\\; Ruiz" in lines
    assert "ORG:Harbour\\, Clinic" in lines


def test_an_entry_is_an_all_day_one_half_a_year_on() -> None:
    entry = _entry(CONTACT, NOW)
    assert "DTSTART;VALUE=DATE:20260830" in entry
    assert entry.count("END:VEVENT") == 1


def test_lines_are_folded_at_75_octets_and_never_inside_a_letter() -> None:
    folded = _folded("NOTE:" + "é" * 200)
    rows = folded.removesuffix("\r\n").split("\r\n")
    assert all(len(row.encode()) <= 75 for row in rows)
    assert "".join([rows[0], *(row[1:] for row in rows[1:])]) == "NOTE:" + "é" * 200
