"""A conversation keeps its id as more of it is read, so that what was decided on it stays with it."""

from __future__ import annotations

from bowout.closer.identity import settle
from bowout.steps.discovery import Candidacy, Organisation, Stage, Status


def candidacy(name: str, *messages: str) -> Candidacy:
    employer = Organisation(name=name)
    return Candidacy(id=name, employer=employer, status=Status.OPEN, stage=Stage.APPLIED, messages=messages)


def ids(found: list[Candidacy], known: list[Candidacy]) -> list[str]:
    return [one.id for one in settle(found, known).candidacies]


def test_a_conversation_that_grew_and_was_named_anew_keeps_its_older_id() -> None:
    assert ids([candidacy("new", "1", "2", "3")], [candidacy("old", "1", "2")]) == ["old"]


def test_a_conversation_that_shares_nothing_gets_its_own_id() -> None:
    assert ids([candidacy("b", "9")], [candidacy("a", "1")]) == ["b"]


def test_when_two_share_messages_with_an_older_one_the_closer_one_is_it() -> None:
    assert ids([candidacy("x", "1"), candidacy("y", "2", "3")], [candidacy("old", "1", "2", "3")]) == ["x", "old"]


def test_an_id_is_never_given_twice_even_when_a_conversation_splits() -> None:
    known = [candidacy("old", "1", "2", "3")]
    assert ids([candidacy("old", "1"), candidacy("y", "2", "3")], known) == ["old-2", "old"]


def test_two_conversations_that_turn_out_to_be_one_go_on_under_the_larger_and_the_other_is_remembered() -> None:
    settled = settle([candidacy("c", "1", "2", "3")], [candidacy("a", "1"), candidacy("b", "2", "3")])
    assert [one.id for one in settled.candidacies] == ["b"]
    assert settled.merged == (("a", "b"),)
    assert settled.missing == ()


def test_one_that_is_no_longer_found_is_named() -> None:
    assert settle([], [candidacy("a", "1")]).missing == ("a",)


def test_a_talk_known_only_from_the_calendar_keeps_its_id_without_any_message() -> None:
    settled = settle([candidacy("cal")], [candidacy("cal")])
    assert [one.id for one in settled.candidacies] == ["cal"]
    assert settled.missing == ()


def test_reading_the_same_again_changes_nothing() -> None:
    known = [candidacy("a", "1"), candidacy("b", "2"), candidacy("c")]
    settled = settle(known, known)
    assert list(settled.candidacies) == known
    assert (settled.merged, settled.missing) == ((), ())
