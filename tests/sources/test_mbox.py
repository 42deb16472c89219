"""Where messages begin in an mbox, however long the files are that stand between."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bowout.sources import mbox

LINE = b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n"
BEGINNING = b"From sender@mail.example Mon Nov 23 09:00:00 2026\nSubject: x\n\n"


def every_place(whole: bytes) -> Iterator[int]:
    """Where messages begin, by asking at every line."""
    at = whole.find(b"\nFrom ")
    while at >= 0:
        if mbox.begins_here(whole, at + 1):
            yield at + 1
        at = whole.find(b"\nFrom ", at + 1)


@pytest.mark.parametrize("off", range(-8, 9))
@pytest.mark.parametrize("turn", [mbox._STRETCH, 2 * mbox._STRETCH + mbox._LEAP])
def test_a_message_behind_a_file_is_found_wherever_the_file_ends(turn: int, off: int) -> None:
    file = (LINE * (turn // len(LINE) + 1))[: turn + off - len(BEGINNING)]
    whole = b"\n" + BEGINNING + file + b"\n\n" + BEGINNING + b"end\n"
    assert list(mbox.starts(whole, 0, len(whole))) == list(every_place(whole)) == [1, whole.rfind(BEGINNING)]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 80), st.sampled_from([b"", b" ", b"\n\n"])), max_size=6))
def test_no_file_hides_a_message(files: list[tuple[int, int, bytes]]) -> None:
    whole = b"\n" + b"".join(BEGINNING + LINE * lines + LINE[:rest] + end + b"\n\n" for lines, rest, end in files)
    assert list(mbox.starts(whole, 0, len(whole))) == list(every_place(whole))
    assert len(list(mbox.starts(whole, 0, len(whole)))) == len(files)
