"""Kill -9 at every commit and every exchange, against a real Dovecot and Postfix: nothing lost, nothing doubled.

After each kill the program is started again and looked at: what the recipient has, what Sent has, what the ledger says.
Where the ledger asks, a person who looks into the recipient's mailbox answers, and the program is started once more.
"""

from __future__ import annotations

import re
import shutil
import time
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bowout.carriers.sent import ImapSent
from bowout.carriers.submission import Security, Submission
from bowout.imap_session import ImapServer
from bowout.steps.outbox import Change, Dispatch, State
from bowout.store.engine import open_engine
from crashing import Desk, die_at, frozen_at, points_of, real_now
from outboxes import approved
from servers.dovecot import Dovecot
from servers.postfix import Postfix
from servers.postgresql import PostgreSQL

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("delivery")]

MakeDesk = Callable[..., Desk]


@pytest.fixture(scope="module")
def submission(dovecot: Dovecot, postfix: Postfix) -> Submission:
    return Submission(
        host="localhost",
        port=dovecot.submission_port,
        security=Security.STARTTLS,
        user="me@candidate.test",
        secret=lambda: dovecot.password,
        ca_file=dovecot.ca_file,
    )


@pytest.fixture(scope="module")
def mailbox(dovecot: Dovecot) -> ImapServer:
    return ImapServer(
        host="localhost",
        port=dovecot.imaps_port,
        user="me@candidate.test",
        secret=lambda: dovecot.password,
        trust=dovecot.ca_file,
    )


@pytest.fixture(params=["sqlite", "postgresql"])
def make_desk(request: pytest.FixtureRequest, submission: Submission, mailbox: ImapServer, tmp_path: Path) -> MakeDesk:
    """Desks on fresh workspaces, all on one kind of database."""

    def desk(workspace: str, **changes: timedelta) -> Desk:
        return Desk(workspace=workspace, server=submission, sent=lambda: ImapSent(mailbox), **changes)

    if request.param == "sqlite":
        template = tmp_path / "template.sqlite3"
        open_engine(template).dispose()
        names = iter(range(1000))

        def make(**changes: timedelta) -> Desk:
            fresh = tmp_path / f"{next(names)}.sqlite3"
            shutil.copy(template, fresh)
            return desk(str(fresh), **changes)
    else:
        postgresql: PostgreSQL = request.getfixturevalue("postgresql")

        def make(**changes: timedelta) -> Desk:
            return desk(postgresql.fresh_url(), **changes)

    return make


def arrived(dovecot: Dovecot, person: str = "rec@corp.test", folder: str = "INBOX") -> Counter[str]:
    """How often each Message-ID lies in a mailbox, once nothing is on its way any more."""
    ids = (re.search(rb"(?im)^message-id:\s*(<[^>]+>)", mail) for mail in dovecot.mails(person, folder))
    return Counter(found[1].decode() for found in ids if found)


def wait_until_nothing_is_on_its_way(postfix: Postfix) -> None:
    queues = [postfix.folder / "spool" / name for name in ("maildrop", "incoming", "active", "deferred")]
    deadline = time.monotonic() + 20
    while any(path.is_file() for queue in queues for path in queue.rglob("*")) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.1)


def test_a_kill_at_any_point_loses_nothing_and_doubles_nothing(
    make_desk: MakeDesk, dovecot: Dovecot, postfix: Postfix
) -> None:
    first = make_desk()
    first.outbox().add(approved(now=real_now()))
    points = points_of(first)
    assert points.count("before commit") >= 5
    killed: list[tuple[str, Desk, Dispatch]] = []
    for number, name in enumerate(points):
        if first.workspace.startswith("postgresql") and "commit" not in name:
            continue  # what a mail server sees does not depend on the database
        desk, letter = make_desk(lease=timedelta(seconds=0.2)), approved(now=real_now())
        desk.outbox().add(letter)
        die_at(desk, number)
        killed.append((f"{number} {name}", desk, letter))
    time.sleep(1.0)  # every lease has ended, on a slow machine too
    asked = []
    for name, desk, letter in killed:
        asked += [name for unknown in desk.work("after the crash") if unknown.id == letter.id]
    wait_until_nothing_is_on_its_way(postfix)
    boxes, copies = arrived(dovecot), arrived(dovecot, "me@candidate.test", "Sent")
    told = {name: desk.outbox().get(letter.id).state for name, desk, letter in killed}
    for name, _, letter in killed:
        count = boxes[letter.message_id]
        assert count <= 1, f"{name}: sent {count} times"
        assert copies[letter.message_id] <= count, f"{name}: {copies[letter.message_id]} copies of {count} in Sent"
        assert told[name].left == (count == 1) or told[name] is State.UNKNOWN, f"{name}: {count} there, {told[name]}"
    assert asked, "somewhere between the content and its answer nobody can know"
    assert len(asked) < len(killed) / 3
    for name, desk, letter in killed:
        if name in asked:
            outbox, unknown = desk.outbox(), desk.outbox().get(letter.id)
            outbox.move(unknown, Change.FIND if boxes[letter.message_id] else Change.SEND_AGAIN, real_now())
            desk.work("after the answer")
    wait_until_nothing_is_on_its_way(postfix)
    boxes = arrived(dovecot)
    copies = arrived(dovecot, "me@candidate.test", "Sent")
    assert {boxes[letter.message_id] for _, _, letter in killed} == {1}
    assert {copies[letter.message_id] for _, _, letter in killed} == {1}
    assert {desk.outbox().get(letter.id).state for _, desk, letter in killed} == {State.WATCHING}


@pytest.mark.parametrize(
    "where",
    [
        "before the claim",
        "after the claim",
        "before the intent",
        "after the intent",
        "before DATA",
        "before the content",
    ],
)
def test_a_process_frozen_for_longer_than_its_lease_sends_nothing_when_it_wakes(
    make_desk: MakeDesk, dovecot: Dovecot, postfix: Postfix, where: str
) -> None:
    lease = timedelta(seconds=0.5)
    first = make_desk()
    first.outbox().add(approved(now=real_now()))
    points = points_of(first)
    numbers = moments(points)
    desk, letter = make_desk(lease=lease), approved(now=real_now())
    outbox = desk.outbox()
    outbox.add(letter)
    with frozen_at(desk, numbers[where]) as wake:
        time.sleep(lease.total_seconds() + 0.1)
        cut_every_lock(desk)
        other = desk.work("the other process", outbox=outbox)
        before = outbox.get(letter.id)
        assert wake() == 0
    after = outbox.get(letter.id)
    wait_until_nothing_is_on_its_way(postfix)
    count = arrived(dovecot)[letter.message_id]
    assert count == int(before.state.left), f"{before.state} {after.state} {other}"
    if not after.state.left:
        assert after.state is State.APPROVED
        outbox.move(after, Change.UNDO, real_now())


def moments(points: list[str]) -> dict[str, int]:
    """Points by what they mean: before the greeting stands the claim, after it the intent, then DATA, content and dot."""
    greeting = points.index("before SMTP.send")
    commits = [number for number, point in enumerate(points) if point == "before commit"]
    claim = [number for number in commits if number < greeting][-1]
    intent = next(number for number in commits if number > greeting)
    data, content, _dot = [number for number in range(intent, len(points)) if points[number] == "before SMTP.send"][:3]
    return {
        "before the claim": claim - 1,
        "after the claim": claim + 1,
        "before the intent": intent - 1,
        "after the intent": intent + 1,
        "before DATA": data,
        "before the content": content,
    }


def cut_every_lock(desk: Desk) -> None:
    """What a sleeping laptop's network does to PostgreSQL: the connection that holds the lock is gone."""
    if desk.workspace.startswith("postgresql"):
        with open_engine(desk.workspace).begin() as connection:
            others = (
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"
            )
            connection.execute(text(others))
