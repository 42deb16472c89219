"""`bowout replies read`: what came back on letters, a line a message."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bowout.cli.console import Moment, as_json, say

if TYPE_CHECKING:
    from bowout.steps.message import Message
    from bowout.steps.reply import Reply, Sent

EXISTING = click.Path(exists=True, path_type=Path)
WANTS = {
    "nothing": "nothing to do",
    "answer": "needs your answer",
    "another_address": "try another address",
    "alarm": "look at this at once",
    "wait": "wait",
}


@click.group()
def replies() -> None:
    """Read what came back on letters."""


@replies.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=EXISTING)
@click.option("--sent", "sent_files", multiple=True, type=EXISTING, help="The letters that may be answered.")
@click.option("--now", type=Moment(), help="Judge as of this time instead of the present.")
@as_json
def read(*, files: tuple[Path, ...], sent_files: tuple[Path, ...], now: datetime | None, json_: bool) -> None:
    """Say what each message answers and means. FILE is an .eml, an mbox or a Maildir."""
    from bowout.steps.reply import read as read_reply  # noqa: PLC0415  # imported when called

    letters = [_sent(message) for path in sent_files for _, message in _messages(path)]
    found = [(name, message) for path in files for name, message in _messages(path)]
    for name, message in found:
        reply = read_reply(message, letters, now=now or datetime.now(UTC))
        click.echo(_line(reply, name) if json_ else _words(reply, message))
    if not found:
        say("No message could be read.")
        sys.exit(1)


def _messages(path: Path) -> list[tuple[str, Message]]:
    """Every message of a file with the name of its file; what cannot be read is said, and the rest goes on."""
    from bowout.ports import RawMessage, Trouble  # noqa: PLC0415  # the same
    from bowout.sources.files import open_source  # noqa: PLC0415  # the same
    from bowout.steps.message import read as read_message  # noqa: PLC0415  # the same

    found = []
    for item in open_source(path).read():
        if isinstance(item, Trouble):
            say(f"{item.origin}: {item.sentence}")
        elif isinstance(item, RawMessage):
            found.append((item.origin, read_message(item.raw, origin=item.origin)))
    return found


def _sent(message: Message) -> Sent:
    from bowout.steps.reply import Sent  # noqa: PLC0415  # the same
    from bowout.steps.reply.calendar import uids  # noqa: PLC0415  # the same

    return Sent(
        message_id=message.id,
        recipients=tuple(address.email for address in (*message.to, *message.cc)),
        subject=message.subject,
        sent=message.sent or datetime.min.replace(tzinfo=UTC),
        slot_uids=uids(message),
    )


def _line(reply: Reply, name: str) -> str:
    from bowout.contracts.reply import reply_json  # noqa: PLC0415  # the same

    return json.dumps(reply_json(reply, file=name), ensure_ascii=False)


def _words(reply: Reply, message: Message) -> str:
    who = message.sender.email if message.sender else "unknown sender"
    kinds = ", ".join(kind.value.replace("_", " ") for kind in reply.kinds)
    quote = f' "{reply.quote}"' if reply.quote else ""
    return f"{who}: {kinds}; {WANTS[reply.wants.value]}.{quote}"
