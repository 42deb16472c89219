"""What every outbox must do, whatever database keeps it; each store's test module inherits this class."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Protocol

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bowout.errors import AlreadyUnderWay, NotFound, OwnerAtWork
from bowout.steps.outbox import Change, Dispatch, IllegalMove, State, Way
from bowout.store.outbox import Limit, SqlOutbox
from outboxes import NOON, approved, by_hand

SOON = timedelta(seconds=1)


class OpenOutbox(Protocol):
    """Opens the same workspace again, as another process would."""

    def __call__(self, *, lease: timedelta = ..., limits: tuple[Limit, ...] = ...) -> SqlOutbox: ...


class OutboxContract:
    """Inherit, and give a fixture `reopen`."""

    @pytest.fixture
    def outbox(self, reopen: OpenOutbox) -> SqlOutbox:
        return reopen()

    def claimed(self, outbox: SqlOutbox, owner: str = "page") -> Dispatch:
        claimed = outbox.claim(owner, NOON)
        assert claimed is not None
        return claimed

    def test_what_is_added_is_kept_to_the_byte(self, outbox: SqlOutbox, reopen: OpenOutbox) -> None:
        dispatch = approved(cc=("hr@corp.test",), deadline=NOON + SOON, outcome="")
        outbox.add(dispatch)
        assert reopen().get(dispatch.id) == dispatch

    def test_an_unknown_id_is_not_found(self, outbox: SqlOutbox) -> None:
        with pytest.raises(NotFound):
            outbox.get("nothing")

    def test_a_second_letter_to_the_same_employer_is_refused_while_the_first_lives(self, outbox: SqlOutbox) -> None:
        outbox.add(approved("northwind"))
        with pytest.raises(AlreadyUnderWay):
            outbox.add(approved("northwind"))

    @pytest.mark.parametrize(
        ("why", "other"),
        [
            ("another employer", approved("fabrikam")),
            ("the invitation of the same employer", approved("northwind", way=Way.INVITE)),
            ("a later nudge to the same employer", approved("northwind", purpose="nudge")),
            ("what is done by hand for the same employer", by_hand("northwind")),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_beside_a_living_letter_there_is_room_for(self, outbox: SqlOutbox, why: str, other: Dispatch) -> None:
        outbox.add(approved("northwind"))
        outbox.add(other)
        assert len(outbox.all()) == 2

    def test_after_an_undone_letter_another_may_follow(self, outbox: SqlOutbox) -> None:
        first = approved()
        outbox.add(first)
        assert outbox.move(first, Change.UNDO, NOON)
        outbox.add(approved())
        assert [d.state for d in outbox.all("northwind")].count(State.UNDONE) == 1

    def test_the_soonest_deadline_is_claimed_first_and_what_has_none_last(self, outbox: SqlOutbox) -> None:
        for name, hours in (("later", 30), ("none", None), ("soonest", 2)):
            deadline = None if hours is None else NOON + timedelta(hours=hours)
            outbox.add(approved(name, deadline=deadline))
        assert [self.claimed(outbox).candidacy for _ in range(3)] == ["soonest", "later", "none"]
        assert outbox.claim("page", NOON) is None

    def test_nothing_is_claimed_before_its_time(self, outbox: SqlOutbox) -> None:
        outbox.add(approved(not_before=NOON + SOON))
        assert outbox.claim("page", NOON) is None
        assert outbox.claim("page", NOON + SOON) is not None

    def test_what_the_person_does_by_hand_is_claimed_only_when_asked_for(self, outbox: SqlOutbox) -> None:
        task = by_hand()
        outbox.add(task)
        assert outbox.claim("page", NOON) is None
        assert outbox.claim("page", NOON, ways=[Way.BY_HAND], only=task.id) is not None

    def test_one_letter_can_be_asked_for_by_its_id(self, outbox: SqlOutbox) -> None:
        first, second = approved("a"), approved("b")
        outbox.add(first)
        outbox.add(second)
        claimed = outbox.claim("page", NOON, only=second.id)
        assert claimed is not None
        assert claimed.id == second.id

    def test_many_workers_never_claim_the_same_letter(self, outbox: SqlOutbox) -> None:
        for number in range(24):
            outbox.add(approved(f"employer {number}"))
        together = threading.Barrier(4)

        def work(owner: str) -> list[str]:
            together.wait()
            mine = []
            while claimed := outbox.claim(owner, NOON):
                mine.append(claimed.id)
            return mine

        with ThreadPoolExecutor(4) as pool:
            taken = [name for names in pool.map(work, ("a", "b", "c", "d")) for name in names]
        assert sorted(taken) == sorted(d.id for d in outbox.all())

    def test_undo_and_claim_cannot_both_win(self, outbox: SqlOutbox) -> None:
        for number in range(12):
            dispatch = approved(f"employer {number}")
            outbox.add(dispatch)
            together = threading.Barrier(2)

            def undo(dispatch: Dispatch = dispatch, together: threading.Barrier = together) -> bool:
                together.wait()
                return outbox.move(dispatch, Change.UNDO, NOON) is not None

            def claim(together: threading.Barrier = together) -> bool:
                together.wait()
                return outbox.claim("page", NOON) is not None

            with ThreadPoolExecutor(2) as pool:
                undone, claimed = pool.submit(undo), pool.submit(claim)
                assert undone.result() != claimed.result()
            assert (outbox.get(dispatch.id).state is State.UNDONE) == undone.result()

    def test_a_claim_of_old_cannot_be_handed_over_after_somebody_else_took_it(self, outbox: SqlOutbox) -> None:
        outbox.add(approved())
        old = self.claimed(outbox, "frozen")
        assert outbox.move(old, Change.RELEASE, NOON)
        new = self.claimed(outbox, "page")
        assert outbox.move(old, Change.HAND, NOON) is None
        assert outbox.move(new, Change.HAND, NOON) is not None

    def test_nothing_is_handed_over_after_the_lease(self, reopen: OpenOutbox) -> None:
        outbox = reopen(lease=timedelta(minutes=5))
        outbox.add(approved())
        claimed = self.claimed(outbox)
        assert outbox.move(claimed, Change.HAND, NOON + timedelta(minutes=5)) is None
        assert outbox.move(claimed, Change.HAND, NOON + timedelta(minutes=4)) is not None

    def test_what_changed_meanwhile_is_not_changed_again(self, outbox: SqlOutbox) -> None:
        outbox.add(approved())
        claimed = self.claimed(outbox)
        assert outbox.move(claimed, Change.STOP, NOON, "They wrote to you.") is not None
        assert outbox.move(claimed, Change.HAND, NOON) is None
        assert outbox.get(claimed.id).outcome == "They wrote to you."

    def test_an_illegal_move_never_reaches_the_database(self, outbox: SqlOutbox) -> None:
        dispatch = approved()
        outbox.add(dispatch)
        with pytest.raises(IllegalMove):
            outbox.move(dispatch, Change.ACCEPT, NOON)
        assert outbox.get(dispatch.id).state is State.APPROVED

    def test_the_record_tells_every_move_with_its_time_and_words(self, outbox: SqlOutbox) -> None:
        dispatch = approved()
        outbox.add(dispatch)
        claimed = outbox.claim("page", NOON + SOON)
        assert claimed is not None
        outbox.move(claimed, Change.STOP, NOON + 2 * SOON, "The offer is in trouble.")
        assert outbox.history(dispatch.id) == (
            (NOON, "approved", ""),
            (NOON + SOON, "claimed", ""),
            (NOON + 2 * SOON, "stopped", "The offer is in trouble."),
        )

    @pytest.mark.parametrize("statement", ["UPDATE dispatch_history SET words = ''", "DELETE FROM dispatch_history"])
    def test_the_record_cannot_be_rewritten(self, outbox: SqlOutbox, statement: str) -> None:
        outbox.add(approved())
        with pytest.raises(DBAPIError, match="append-only"), outbox._engine.begin() as connection:
            connection.execute(text(statement))
        assert len(outbox.history(outbox.all()[0].id)) == 1

    def test_a_put_off_letter_waits_and_remembers_how_often_it_was_tried(self, outbox: SqlOutbox) -> None:
        outbox.add(approved())
        handed = outbox.move(self.claimed(outbox), Change.HAND, NOON)
        assert handed is not None
        assert handed.attempts == 0
        waiting = outbox.move(handed, Change.DEFER, NOON, "Later.", not_before=NOON + SOON)
        assert waiting is not None
        assert (waiting.state, waiting.attempts, waiting.not_before) == (State.APPROVED, 1, NOON + SOON)
        assert outbox.claim("page", NOON) is None

    def test_refused_recipients_are_kept(self, outbox: SqlOutbox) -> None:
        outbox.add(approved(cc=("hr@corp.test",)))
        handed = outbox.move(self.claimed(outbox), Change.HAND, NOON)
        assert handed is not None
        outbox.move(handed, Change.ACCEPT, NOON, "250 ok", refused=("hr@corp.test",))
        assert outbox.get(handed.id).refused == ("hr@corp.test",)

    def test_an_account_sends_no_more_than_its_limit_within_the_window(self, reopen: OpenOutbox) -> None:
        outbox = reopen(limits=(Limit(count=2), Limit(count=9, window=timedelta(days=1))))
        for name in "abc":
            outbox.add(approved(name))
        outbox.add(approved("other", account="other@candidate.test"))
        sent = []
        while claimed := outbox.claim("page", NOON):
            sent.append(claimed.account)
            assert outbox.move(claimed, Change.HAND, NOON)
        assert sorted(sent) == ["me@candidate.test", "me@candidate.test", "other@candidate.test"]
        assert outbox.claim("page", NOON + timedelta(minutes=61)) is not None

    def test_two_processes_together_keep_to_the_limit(self, reopen: OpenOutbox) -> None:
        limited = [reopen(limits=(Limit(count=3),)) for _ in range(4)]
        for number in range(12):
            limited[0].add(approved(f"employer {number}"))
        together = threading.Barrier(4)

        def work(outbox: SqlOutbox) -> int:
            together.wait()
            count = 0
            while outbox.claim("somebody", NOON):
                count += 1
            return count

        with ThreadPoolExecutor(4) as pool:
            assert sum(pool.map(work, limited)) == 3

    def test_a_living_owner_is_never_abandoned_and_a_dead_one_always(
        self, outbox: SqlOutbox, reopen: OpenOutbox
    ) -> None:
        outbox.add(approved())
        much_later = NOON + timedelta(days=1)
        with outbox.alive("page"):
            self.claimed(outbox, "page")
            assert reopen().abandoned(much_later) == ()
        assert [d.state for d in reopen().abandoned(much_later)] == [State.CLAIMED]

    def test_two_cannot_work_under_one_name(self, outbox: SqlOutbox, reopen: OpenOutbox) -> None:
        with outbox.alive("page"):
            with pytest.raises(OwnerAtWork), reopen().alive("page"):
                pass
            with reopen().alive("command line"):
                pass
        with reopen().alive("page"):
            pass
