"""The table of discovery: one line a history, one column a question; `--history NAME --explain` prints differences."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import UTC, datetime

from bowout.steps import event, message
from bowout.steps.discovery import Discovery
from bowout.steps.discovery.discover import discover
from bowout.steps.discovery.prefilter import may_matter
from bowout.steps.event import Event
from bowout.steps.message import Message
from bowout.steps.offer.gate import Release
from bowout.steps.plan import Plan, plan
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
    messages, events = read(history)
    found = discover(messages, events, now=history.now, home=history.home)
    result = score(history, found, plans(found, history))
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


def plans(found: Discovery, history: History) -> dict[str, Plan]:
    """The plan of every open candidacy, with the gate overridden so that it holds nothing back."""
    release = Release(override="measuring", overridden_at=datetime(2026, 1, 1, tzinfo=UTC))
    try:
        return dict(_planned(found, history, release))
    except NotImplementedError:  # the gate is not there yet
        return {}


def _planned(found: Discovery, history: History, release: Release) -> Iterable[tuple[str, Plan]]:
    for candidacy in found.candidacies:
        if candidacy.status == "open":
            yield candidacy.id, plan(candidacy, verdict=None, release=release, now=history.now, home=history.home)
