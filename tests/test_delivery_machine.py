"""Any order of events: flaky servers, jumping clocks, a lagging Sent folder, dying owners, two processes, undos.

After any sequence nobody was written to twice, nobody is forgotten, and the ledger tells the truth.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, initialize, invariant, multiple, rule

from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, SignIn, Submission
from bowout.delivery import deliver, reconcile
from bowout.errors import AlreadyUnderWay
from bowout.ports import Carrier, Intend, Outcome
from bowout.steps.outbox import Change, Dispatch, State, Way
from flaky_smtp import TAKEN, FlakyServer, Mood
from outboxes import HandClock, approved, sqlite_outbox

EMPLOYERS = ("northwind", "fabrikam", "contoso")
LEASE = timedelta(minutes=10)
MOODS = st.lists(st.sampled_from(Mood), max_size=3)
SERVER = FlakyServer(late_seconds=0.12)


class Killed(BaseException):
    """The process died here: nothing after this line of it ever ran."""


class World(RuleBasedStateMachine):
    letters = Bundle("letters")

    @initialize(target=letters)
    def begin(self) -> MultipleResults[str]:
        if SERVER.server is None:
            SERVER.start()
        self.folder = Path(tempfile.mkdtemp(prefix="bowout-machine-"))
        self.clock = HandClock()
        self.outbox = sqlite_outbox(self.folder, lease=LEASE)
        self.copies: list[str] = []
        self.sent_lags = False
        self.undone: set[str] = set()
        self.processes = 0
        SERVER.handler.moods.clear()
        SERVER.handler.mailbox.clear()
        server = Submission(
            host="127.0.0.1", port=SERVER.port, security=Security.NONE, sign_in=SignIn.NOTHING, seconds=2
        )
        self.carrier = SmtpCarrier(server, clock=self.clock, answer_seconds=0.06)
        return multiple(*[self.approve_one(employer) for employer in EMPLOYERS])

    def teardown(self) -> None:
        if hasattr(self, "carrier"):
            self.person_settles_the_rest()
            self.carrier.close()
            self.outbox._engine.dispose()
            shutil.rmtree(self.folder)

    # What the person does.

    @rule(target=letters, wait=st.sampled_from([0, 0, 0, 60]))
    def approve(self, wait: int) -> MultipleResults[str]:
        return multiple(*[self.approve_one(employer, wait) for employer in EMPLOYERS])

    def approve_one(self, employer: str, wait: int = 0) -> str:
        start = self.clock.now
        letter = approved(employer, cc=("hr@corp.test",), now=start, not_before=start + timedelta(seconds=wait))
        living = [d for d in self.outbox.all(employer) if not d.state.ended]
        try:
            self.outbox.add(letter)
        except AlreadyUnderWay:
            assert living, "refused although nothing of this employer was under way"
            return living[0].id
        assert not living, "a second letter beside a living one"
        return letter.id

    @rule(letter=letters)
    def undo(self, letter: str) -> None:
        stands = self.outbox.get(letter)
        if stands.state is State.APPROVED and self.outbox.move(stands, Change.UNDO, self.clock()):
            self.undone.add(letter)

    @rule(letter=letters, moods=MOODS)
    def undo_while_it_is_being_carried(self, letter: str, moods: list[Mood]) -> None:
        """An old page still shows it as approved: whoever comes first wins, and both cannot."""
        shown = self.outbox.get(letter)
        self.run(moods)
        if shown.state is State.APPROVED and self.outbox.move(shown, Change.UNDO, self.clock()):
            self.undone.add(letter)

    @rule(letter=letters)
    def answer_truly_whether_it_arrived(self, letter: str) -> None:
        stands = self.outbox.get(letter)
        if stands.state is State.UNKNOWN:
            arrived = SERVER.handler.taken(stands.message_id)
            self.outbox.move(stands, Change.FIND if arrived else Change.SEND_AGAIN, self.clock())

    # What the world does.

    @rule(seconds=st.sampled_from([-7200, -60, 1, 60, 300, 3600, 86400]))
    def the_clock_jumps(self, seconds: int) -> None:
        self.clock.now += timedelta(seconds=seconds)

    @rule(lags=st.booleans())
    def the_sent_folder_lags(self, lags: bool) -> None:
        self.sent_lags = lags

    # What Bowout does.

    @rule(moods=MOODS)
    def run(self, moods: list[Mood]) -> None:
        SERVER.handler.moods.extend(moods)
        self.send(self.carrier)

    @rule(moment=st.sampled_from(["before the intent", "after the intent", "before the answer is kept"]))
    def a_process_dies(self, moment: str) -> None:
        carrier, processes = self.carrier, self.processes

        class Dies:
            def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
                if moment == "before the intent":
                    raise Killed
                if moment == "after the intent":
                    intend()
                    raise Killed
                carrier.carry(dispatch, intend)
                raise Killed

        dead: Any = _Deaf(self.outbox)
        try:
            deliver(dead, {Way.MAIL: Dies()}, last_check=lambda _: None, owner=f"dead {processes}", clock=self.clock)
        except Killed:
            self.processes += 1

    @rule(sleeps=st.sampled_from([60, 7200]))
    def a_process_sleeps_before_it_hands_over_while_another_runs(self, sleeps: int) -> None:
        world = self

        class Sleeps:
            def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
                world.clock.pass_(seconds=sleeps)
                world.send(other)
                return world.carrier.carry(dispatch, intend)

        with SmtpCarrier(self.carrier._server, clock=self.clock, answer_seconds=0.06) as other:
            self.send(Sleeps())

    @rule(sleeps=st.sampled_from([60, 7200]))
    def a_process_sleeps_after_its_intent_while_another_runs_and_the_person_answers(self, sleeps: int) -> None:
        world = self

        class Sleeps:
            def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
                def intend_and_sleep() -> bool:
                    intended = intend()
                    world.clock.pass_(seconds=sleeps)
                    world.look_up_what_is_unknown_and_file()
                    world.answer_truly_whether_it_arrived(dispatch.id)
                    world.send(other)
                    return intended

                return world.carrier.carry(dispatch, intend_and_sleep)

        with SmtpCarrier(self.carrier._server, clock=self.clock, answer_seconds=0.06) as other:
            self.send(Sleeps())

    @rule()
    def a_process_is_asked_to_stop_a_letter(self) -> None:
        self.processes += 1
        deliver(
            self.outbox,
            {Way.MAIL: self.carrier},
            last_check=lambda dispatch: "They wrote meanwhile." if dispatch.candidacy == "contoso" else None,
            owner=f"process {self.processes}",
            clock=self.clock,
        )

    @rule()
    def look_up_what_is_unknown_and_file(self) -> None:
        reconcile(self.outbox, self, clock=self.clock)

    def send(self, carrier: Carrier) -> None:
        self.processes += 1
        deliver(
            self.outbox,
            {Way.MAIL: carrier},
            last_check=lambda _: None,
            owner=f"process {self.processes}",
            clock=self.clock,
        )

    # The Sent folder: it never makes a copy up.

    def find(self, message_id: str) -> bool | None:
        return None if self.sent_lags else message_id in self.copies

    def file(self, dispatch: Dispatch) -> bool:
        if self.sent_lags:
            return False
        if dispatch.message_id not in self.copies:
            self.copies.append(dispatch.message_id)
        return True

    # What must hold after anything.

    @invariant()
    def nobody_is_written_to_twice(self) -> None:
        assert all(count == 1 for count in SERVER.handler.mailbox.values())

    @invariant()
    def the_ledger_tells_the_truth(self) -> None:
        if not hasattr(self, "outbox"):
            return
        for stands in self.outbox.all():
            taken = SERVER.handler.taken(stands.message_id)
            if stands.state not in {State.UNKNOWN, State.HANDED}:
                assert stands.state.left == bool(taken), f"{stands.state}, taken {taken} times"
            assert not (taken and stands.id in self.undone), "sent and shown as undone"
            assert self.outbox.history(stands.id)[-1][1] == stands.state

    @invariant()
    def a_copy_stands_in_sent_once_and_only_of_what_left(self) -> None:
        if hasattr(self, "copies"):
            assert len(self.copies) == len(set(self.copies))
            assert all(SERVER.handler.taken(message_id) for message_id in self.copies)

    def person_settles_the_rest(self) -> None:
        """Nobody is forgotten: once the servers behave and the person answers, every letter reaches an end."""
        SERVER.handler.moods.clear()
        self.sent_lags = False
        for _ in range(3):
            self.clock.pass_(days=2)
            self.run([])
            for unknown in reconcile(self.outbox, self, clock=self.clock):
                self.answer_truly_whether_it_arrived(unknown.id)
        self.nobody_is_written_to_twice()
        self.the_ledger_tells_the_truth()
        unsettled = [d for d in self.outbox.all() if d.state is not State.WATCHING and not d.state.ended]
        assert not unsettled


class _Deaf:
    """The outbox as a dead process leaves it: after the kill nothing it wanted to write is written."""

    def __init__(self, outbox: Any) -> None:
        self._outbox = outbox

    def move(self, dispatch: Dispatch, change: str, *args: Any, **more: Any) -> Dispatch | None:
        if change in {Change.LOSE, Change.RELEASE} and "stopped" in str(args[1]):
            raise Killed
        moved: Dispatch | None = self._outbox.move(dispatch, change, *args, **more)
        return moved

    def __getattr__(self, name: str) -> object:
        return getattr(self._outbox, name)


World.TestCase.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyOrderOfEvents = World.TestCase


def test_the_moods_that_take_a_letter_are_those_that_fill_the_mailbox() -> None:
    assert {Mood.FINE, Mood.LOSES_THE_250, Mood.ANSWERS_LATE, Mood.REFUSES_ONE} == TAKEN


def teardown_module() -> None:
    if SERVER.server is not None:
        SERVER.stop()
