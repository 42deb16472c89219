"""The table of discovery: one line a history, one column a question; `--history NAME --explain` prints differences."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory

from bowout.closer.order import ScanOrder
from bowout.closer.scan import scan
from bowout.steps import event, message
from bowout.steps.discovery.prefilter import may_matter
from bowout.steps.event import Event
from bowout.steps.message import Message
from evaluation.discovery.history import MATERIAL, History, load
from evaluation.discovery.score import Score, score

COLUMNS = (
    "recall", "precision", "closed", "employer", "agency", "roles", "stage", "talk recall", "talk precision",
    "reply to", "recipient", "channel", "not forbidden", "messages", "kept", "prefilter",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print the table; the differences of a history with --explain."""
    parser = argparse.ArgumentParser(prog="./run evaluate discovery", description=__doc__)
    parser.add_argument("--history", help="only histories whose name contains this")
    parser.add_argument("--explain", action="store_true", help="print every difference")
    wanted = parser.parse_args(arguments)
    total = Score()
    print(f"{'history':<26}" + "".join(f"{column:>15}" for column in COLUMNS))
    for path in sorted(MATERIAL.glob("*.toml")):
        if not wanted.history or wanted.history in path.stem:
            history = load(path)
            result = measure(history)
            total.add(result)
            print(row(history.name, result))
            if wanted.explain:
                print(*(f"    {difference}" for difference in result.differences), sep="\n")
    print(row("all", total))
    return 0


def row(name: str, result: Score) -> str:
    """One line of the table: the share that is right and of how many."""
    cells = (
        f"{result.right[column] / result.of[column]:.2f} ({result.of[column]})" if result.of[column] else "-"
        for column in COLUMNS
    )
    return f"{name:<26}" + "".join(f"{cell:>15}" for cell in cells)


def measure(history: History) -> Score:
    """Scan one history as the product does, and compare."""
    with TemporaryDirectory() as folder:
        found = scan(order(history, Path(folder)))
    result = score(history, found.discovery, {one.candidacy.id: one.plan for one in found.conversations})
    belonging = {one for expected in history.expected for one in expected.messages}
    for identity, raw, _, _ in history.mails:
        if identity in belonging:
            result.count("prefilter", may_matter(raw), f"{identity} is dropped unread")
    return result


def read(history: History) -> tuple[list[Message], list[Event]]:
    """Messages that matter, and the entries of mails and calendar."""
    messages = [message.read(raw) for _, raw, _, _ in history.mails if may_matter(raw)]
    carried = [
        one
        for mail in messages
        for calendar in mail.calendars
        for one in event.read(calendar, home=history.home, message=mail.id)
    ]
    return messages, [*carried, *event.read(history.calendar, home=history.home)]


def order(history: History, folder: Path) -> ScanOrder:
    """The history as files, and a scan of them on a machine that stands in no zone."""
    mailbox, entries = folder / "mail.mbox", folder / "calendar.ics"
    mailbox.write_bytes(b"".join(_stored(raw) for _, raw, _, _ in history.mails))
    entries.write_bytes(history.calendar)
    return ScanOrder(sources=(mailbox,), calendars=(entries,), now=history.now, home=UTC, home_known=False)


def _stored(raw: bytes) -> bytes:
    """One message as it stands in an mbox (RFC 4155)."""
    lines = raw.replace(b"\r\n", b"\n").split(b"\n")
    quoted = b"\n".join(b">" + line if line.startswith(b"From ") else line for line in lines)
    return b"From - Thu Jan  1 00:00:00 2026\n" + quoted + b"\n\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
