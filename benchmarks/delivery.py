"""`./run bench delivery`: the outbox beside a bare `smtplib` loop, on the same letters to the same server in one run.

Shows mails a second with two workers on SQLite and, where a cluster can be started, PostgreSQL; the time from approval
to acceptance; what a look into the outbox costs while 100 000 letters wait; and a whole `bowout send`.
"""

from __future__ import annotations

import argparse
import smtplib
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert
from tools.mail_sink import FORK, running
from tools.soak import approved, now, open_desk, server_of, work

from bowout.carriers.smtp import SmtpCarrier
from bowout.carriers.submission import Security, Submission
from bowout.delivery import deliver
from bowout.steps.outbox import State, Way
from bowout.store.outbox import SqlOutbox, _row_of
from bowout.store.schema import dispatches

ROOT = Path(__file__).parent.parent
RECRUITER = "rec@corp.test"


def main(arguments: list[str]) -> None:
    """Run everything and print the figures with their ratios."""
    parser = argparse.ArgumentParser(prog="./run bench delivery", description=__doc__)
    parser.add_argument("--mails", type=int, default=400)
    parser.add_argument("--waiting", type=int, default=100_000)
    asked = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT / "tests"))  # the tests' servers are the only ones that start from nothing
    with tempfile.TemporaryDirectory(prefix="bowout-bench-") as name, _server(Path(name)) as server:
        folder = Path(name)
        bare = asked.mails / _seconds(lambda: _bare_loop(server, asked.mails))
        print(f"{'bare smtplib loop':34}{bare:8.0f} mails/s")
        _show("two workers, SQLite", _two_workers(str(folder / "two.sqlite3"), server, asked.mails), bare)
        with _postgresql() as address:
            if address:
                _show("two workers, PostgreSQL", _two_workers(address, server, asked.mails), bare)
        _latency(str(folder / "one.sqlite3"), server)
        _waiting(str(folder / "many.sqlite3"), asked.waiting)
        _whole_command(folder / "empty.sqlite3")


def _show(name: str, rate: float, bare: float) -> None:
    print(f"{name:34}{rate:8.0f} mails/s   {rate / bare:5.2f} of the bare loop", flush=True)


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


@contextmanager
def _server(folder: Path) -> Iterator[Submission]:
    """Dovecot's submission before Postfix, with TLS and a sign-in; where they are missing, a sink."""
    from servers import dovecot, ground, postfix  # noqa: PLC0415  # found once `tests` is on the path

    with ExitStack() as stack:
        try:
            box = stack.enter_context(dovecot.running())
            stack.enter_context(postfix.running(port=box.relay_port, lmtp_port=box.lmtp_port))
        except ground.CannotStart as missing:
            print(f"Against a sink that takes everything, for {missing}.")
            yield server_of(stack.enter_context(running(folder)))
            return
        print("Against Dovecot and Postfix, with TLS.")
        yield Submission(
            host="localhost",
            port=box.submission_port,
            security=Security.STARTTLS,
            user="me@candidate.test",
            secret=lambda: box.password,
            ca_file=box.ca_file,
        )


def _bare_loop(server: Submission, mails: int) -> None:
    letters = [approved(number, to=RECRUITER) for number in range(mails)]
    with smtplib.SMTP(server.host, server.port, local_hostname="localhost") as smtp:
        if server.security is Security.STARTTLS:
            smtp.starttls(context=ssl.create_default_context(cafile=server.ca_file))
            smtp.login(server.user, server.secret())
        for letter in letters:
            smtp.sendmail(letter.account, list(letter.recipients), letter.wire)


def _two_workers(workspace: str, server: Submission, mails: int) -> float:
    """Mails a second from the start of two workers to the end of the second."""
    outbox = open_desk(workspace)
    for number in range(mails):
        outbox.add(approved(number, to=RECRUITER))
    outbox._engine.dispose()  # noqa: SLF001  # a connection must not be shared with a fork
    workers = [FORK.Process(target=work, args=(workspace, server)) for _ in range(2)]

    def both() -> None:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    seconds = _seconds(both)
    left = sum(1 for letter in open_desk(workspace).all() if letter.state.left)
    if left != mails:
        raise RuntimeError(f"{left} of {mails} letters left")
    return mails / seconds


@contextmanager
def _postgresql() -> Iterator[str | None]:
    """A cluster of the tests' own, but one that waits for the disk as a real one does; None where there is none."""
    import servers.postgresql as postgresql  # noqa: PLC0415, PLR0402  # found once `tests` is on the path
    from servers import ground  # noqa: PLC0415  # the same

    postgresql.SETTINGS = "-c max_connections=20"
    try:
        with postgresql.running() as server:
            time.sleep(1)  # it listens before it is ready
            yield server.fresh_url()
    except ground.CannotStart as missing:
        print(f"{'two workers, PostgreSQL':34} left out: {missing}")
        yield None


def _latency(workspace: str, server: Submission, times: int = 50) -> None:
    outbox = open_desk(workspace)
    took = []
    with SmtpCarrier(server) as carrier:
        for number in range(times):
            start = time.perf_counter()
            outbox.add(approved(number, to=RECRUITER))
            deliver(outbox, {Way.MAIL: carrier}, last_check=lambda _: None, owner=f"bench {number}", clock=now)
            took.append(1000 * (time.perf_counter() - start))
    middle, slow = statistics.median(took), sorted(took)[int(times * 0.95)]
    print(f"{'approval to acceptance':34}{middle:8.1f} ms in the middle, {slow:.1f} ms for the slowest 5 in 100")


def _waiting(workspace: str, count: int) -> None:
    """What a look costs while none of so many letters is due, and what a claim costs among them."""
    outbox = open_desk(workspace)
    _fill(outbox, count)
    start = time.process_time()
    for _ in range(100):
        outbox.claim("bench", now())
    look = 10 * (time.process_time() - start)
    for number in range(100):
        outbox.add(approved(count + number))
    start = time.process_time()
    claimed = [outbox.claim("bench", now()) for _ in range(100)]
    each = 10 * (time.process_time() - start)
    if None in claimed or outbox.in_state(State.HANDED):
        raise RuntimeError("a due letter was not claimed")
    print(f"{f'{count} letters wait':34}{look:8.2f} ms of processor a look, {each:.2f} ms a claim", flush=True)


def _fill(outbox: SqlOutbox, count: int) -> None:
    due = now() + timedelta(days=1)
    with outbox._engine.begin() as connection:  # noqa: SLF001  # one by one would take an hour
        for first in range(0, count, 5000):
            rows = [_row_of(approved(number, due=due)) for number in range(first, min(first + 5000, count))]
            connection.execute(insert(dispatches), rows)


def _whole_command(workspace: Path) -> None:
    program = str(Path(sys.executable).with_name("bowout"))
    command = [program, "send", "--workspace", str(workspace)]
    subprocess.run(command, capture_output=True, check=True)  # makes the workspace
    took = sorted(_seconds(lambda: subprocess.run(command, capture_output=True, check=True)) for _ in range(5))
    bare = sorted(_seconds(lambda: subprocess.run([sys.executable, "-c", ""], check=False)) for _ in range(5))
    alone = f"Python alone {1000 * bare[2]:.0f}"
    print(f"{'bowout send, nothing due':34}{1000 * took[2]:8.0f} ms from start to exit ({alone})")
