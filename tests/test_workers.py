"""Sharing out work that is in memory: the same results as one process, whatever happens to the others."""

from __future__ import annotations

import os
from dataclasses import dataclass

import pytest

from bowout import workers


@dataclass(frozen=True)
class Letter:
    text: str


@dataclass(frozen=True)
class Reading:
    of: Letter
    words: int
    process: int


LETTERS = [Letter("word " * count) for count in range(1, 200)]


@pytest.fixture(autouse=True)
def several_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: 2)
    monkeypatch.setattr(workers, "_may_fork", lambda: True)


def read(letter: Letter) -> Reading:
    return Reading(of=letter, words=len(letter.text.split()), process=os.getpid())


def size(letter: Letter) -> int:
    return len(letter.text)


def test_every_piece_comes_back_in_order_and_two_processes_read() -> None:
    found = workers.share_out(read, LETTERS, size=size, known=LETTERS)
    assert [one.words for one in found] == list(range(1, 200))
    assert len({one.process for one in found}) == 2
    assert all(one.of is letter for one, letter in zip(found, LETTERS, strict=True))


def test_little_is_read_by_one_process() -> None:
    found = workers.share_out(read, LETTERS[:5], size=size)
    assert {one.process for one in found} == {os.getpid()}


def test_a_copy_that_dies_loses_nothing() -> None:
    parent = os.getpid()

    def read_or_die(letter: Letter) -> Reading:
        if os.getpid() != parent:
            os._exit(9)
        return read(letter)

    found = workers.share_out(read_or_die, LETTERS, size=size, known=LETTERS)
    assert [one.words for one in found] == list(range(1, 200))


def test_a_mistake_in_the_step_is_told_as_if_one_process_did_it() -> None:
    def fails(letter: Letter) -> Reading:
        if len(letter.text) == len(LETTERS[-2].text):  # the second largest goes to the copy
            raise ValueError(letter.text)
        return read(letter)

    with pytest.raises(ValueError, match="word"):
        workers.share_out(fails, LETTERS, size=size, known=LETTERS)
