"""Which mail need not be read: only what went to many or came from a robot, without a word of a job."""

from __future__ import annotations

from pathlib import Path

import pytest
from evaluation.discovery.history import MATERIAL, load
from evaluation.discovery.run import order

from bowout.closer.order import read
from bowout.steps.discovery.prefilter import may_matter

ROBOT = "From: {} <noreply@gateway.example>\nAuto-Submitted: auto-generated\nSubject: {}\n\nWe went another way, sorry"
BULK = "From: Shop <news@shop.example>\nList-Unsubscribe: <mailto:x@shop.example>\nSubject: {}\n\n{}"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("From: Mum <mum@example.org>\nSubject: Sunday\n\nCome over at 1?", True),
        (BULK.format("Sale", "Everything 20 % off"), False),
        (BULK.format("Your application", "Thank you for applying."), True),
        (BULK.format("Sale", "Our best offer, posted today: try it free. Jetzt bestellen"), False),
        (BULK.format("Your offer", "It is waiting for you."), True),
        (BULK.format("Hello", "The position we posted is yours."), True),
        ("From: no-reply@bank.example\nSubject: Your statement\n\nYour statement is ready.", False),
        ("From: no-reply@bank.example\nSubject: Vorstellungsgespräch\n\nTermin", True),
        (ROBOT.format("+44 7700 900 112", "New message"), True),
        (ROBOT.format("Phone", "SMS from Kenny"), True),
        (ROBOT.format("Phone", "Anruf verpasst"), True),
        (ROBOT.format("Phone", "Nueva llamada perdida"), True),
        (ROBOT.format("Shop", "Order 4410 of 12/11 is on its way"), False),
        ("From: Bot <noreply@x.example>\nIn-Reply-To: <1@example.com>\nSubject: Re: hi\n\nok", True),
    ],
)
def test_the_choice(raw: str, kept: bool) -> None:
    assert may_matter(raw.encode()) is kept


def test_what_names_a_known_address_is_kept() -> None:
    raw = BULK.format("Sale", "Dana Reyes <dana@northwind.example> likes it").encode()
    assert may_matter(raw, frozenset({b"dana@northwind.example"}))


@pytest.mark.parametrize("path", sorted(MATERIAL.glob("dev-*.toml")), ids=lambda path: path.stem)
def test_a_scan_reads_what_belongs_to_a_search(path: Path, tmp_path: Path) -> None:
    history = load(path)
    gathered = read(order(history, tmp_path)).gathered
    read_ids = {message.id for message in gathered.messages}
    for expected in history.expected:
        assert not expected.messages or expected.messages & read_ids, f"all of {expected.key} stays unread"
    belonging = {one for expected in history.expected for one in expected.messages}
    lost = sorted(belonging - read_ids)
    assert len(lost) <= _MOST_LOST * len(belonging), lost


_MOST_LOST = 0.015  # robots' mails in which no word speaks of a job
