"""`./run soak`: two workers carry many letters while each is killed at random moments; then the letters are counted.

Prints how many were sent, lost, doubled and asked. Asked are those of which nobody can know whether they left; somebody
who looks into the recipients' mailboxes answers for them, and then every letter must have arrived exactly once.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from uuid import uuid4

from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, SignIn, Submission
from bowout.delivery import deliver, reconcile
from bowout.steps.address import Address
from bowout.steps.letter import Letter
from bowout.steps.outbox import Change, Dispatch, DispatchIds, State, Way, freeze
from bowout.store.engine import open_engine
from bowout.store.outbox import SqlOutbox, open_outbox
from tools.mail_sink import FORK, Sink, running

ME = Address(name="Robin", email="robin@candidate.test")
BODY = """\
Dear Dana,

I am withdrawing from the process for the night nurse post, and I thank you for your time and for the tour of the ward.

I wish you and the team all the best.

Kind regards
Robin
"""
LEASE = timedelta(seconds=2)  # PostgreSQL waits for it before it gives a dead owner up


def main() -> int:
    """Run the soak and print what came of it; 1 when a letter was lost or doubled."""
    asked = _asked()
    random.seed(asked.seed)
    with tempfile.TemporaryDirectory(prefix="bowout-soak-") as name:
        workspace = asked.database or str(Path(name) / "soak.sqlite3")
        with running(Path(name), slowest_answer=0.02) as sink:
            return _soak(workspace, sink, asked.mails, asked.longest_life)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./run soak", description=__doc__)
    parser.add_argument("--mails", type=int, default=500)
    parser.add_argument("--longest-life", type=float, default=0.5, help="seconds until a worker is killed, at most")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--database", help="an empty PostgreSQL database instead of SQLite: postgresql://…")
    return parser.parse_args()


def _soak(workspace: str, sink: Sink, mails: int, longest_life: float) -> int:
    outbox = open_desk(workspace)
    for number in range(mails):
        outbox.add(approved(number))
    start, kills = time.monotonic(), _kill_at_random(outbox, workspace, sink, longest_life)
    seconds = time.monotonic() - start
    work(workspace, server_of(sink))
    unknown = outbox.in_state(State.UNKNOWN)
    sent, doubled, lost = _counted(outbox, sink)
    print(f"{mails} letters, {kills} kills, {seconds:.1f} s")
    print(f"sent {sent}, lost {lost}, doubled {doubled}, asked {len(unknown)}")
    _answer(outbox, unknown, sink)
    work(workspace, server_of(sink))
    sent, doubled, lost = _counted(outbox, sink)
    print(
        f"after the answers: sent {sent}, lost {lost}, doubled {doubled}, asked {len(outbox.in_state(State.UNKNOWN))}"
    )
    return int(lost > 0 or doubled > 0 or sent != mails)


def _kill_at_random(outbox: SqlOutbox, workspace: str, sink: Sink, longest_life: float) -> int:
    """Two workers at a time, each with a life of its own, until nothing is left to carry; how many were killed."""
    workers: list[tuple[BaseProcess, float]] = []
    kills = 0
    outbox._engine.dispose()  # noqa: SLF001  # a connection must not be shared with a fork
    while True:
        alive = [(child, death) for child, death in workers if child.is_alive()]
        if not alive and not _waiting(workspace):
            return kills
        workers = alive + [_hatch(workspace, server_of(sink), longest_life) for _ in range(2 - len(alive))]
        child, death = min(workers, key=lambda one: one[1])
        child.join(max(0.0, death - time.monotonic()))
        if child.is_alive():
            child.kill()
            child.join()
            kills += 1


def _hatch(workspace: str, server: Submission, longest_life: float) -> tuple[BaseProcess, float]:
    child = FORK.Process(target=work, args=(workspace, server))
    child.start()
    return child, time.monotonic() + random.uniform(0.02, longest_life)


def _waiting(workspace: str) -> bool:
    return bool(open_desk(workspace).in_state(State.APPROVED, State.CLAIMED, State.HANDED))


def work(workspace: str, server: Submission) -> None:
    """One worker: carry what is due until nothing is; what a dead one held on PostgreSQL is waited for."""
    outbox = open_desk(workspace)
    with SmtpCarrier(server) as carrier:
        while outbox.in_state(State.APPROVED, State.CLAIMED, State.HANDED):
            deliver(outbox, {Way.MAIL: carrier}, last_check=lambda _: None, owner=f"{os.getpid()} {uuid4()}", clock=now)
            reconcile(outbox, None, clock=now)
            time.sleep(0.05)


def _counted(outbox: SqlOutbox, sink: Sink) -> tuple[int, int, int]:
    """Sent, doubled, lost: lost is what nobody got although nobody is asked about it."""
    taken = sink.count()
    letters = outbox.all()
    lost = sum(1 for one in letters if not taken[one.message_id] and one.state is not State.UNKNOWN)
    return len(taken), sum(1 for count in taken.values() if count > 1), lost


def _answer(outbox: SqlOutbox, unknown: tuple[Dispatch, ...], sink: Sink) -> None:
    taken: Counter[str] = sink.count()
    for one in unknown:
        outbox.move(one, Change.FIND if taken[one.message_id] else Change.SEND_AGAIN, now(), "Looked into the mailbox.")


def server_of(sink: Sink) -> Submission:
    """The sink as an outgoing mail server."""
    return Submission(host="127.0.0.1", port=sink.port, security=Security.NONE, sign_in=SignIn.NOTHING, seconds=10)


def open_desk(workspace: str) -> SqlOutbox:
    """The outbox of a workspace, opened anew."""
    return open_outbox(open_engine(workspace), lease=LEASE)


def now() -> datetime:
    """The time."""
    return datetime.now(UTC)


def approved(number: int, *, due: datetime | None = None, to: str = "dana@employer.test") -> Dispatch:
    """A letter to an employer of that number, due now or at `due`."""
    name = f"{number}-{uuid4().hex}"
    letter = Letter(
        to=(to,),
        in_reply_to=f"<talk-{number}@employer-{number}.test>",
        subject="Interview on Thursday",
        body=BODY,
        language="en",
    )
    ids = DispatchIds(dispatch=name, message=f"<{name}@candidate.test>")
    moment = now()
    return freeze(
        letter, candidacy=str(number), ids=ids, sender=ME, references=(), now=moment, not_before=due or moment
    )


if __name__ == "__main__":
    sys.exit(main())
