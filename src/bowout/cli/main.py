"""The command line, assembled: which verb lives where, and what a person sees when one fails.

Imports no verb before it is called, so that `--help` is there at once. Refuses to know what any verb does.
"""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module

import click

from bowout import __version__
from bowout.errors import BowoutError


@dataclass(frozen=True, kw_only=True, slots=True)
class Verb:
    """Where a verb's code is (`module:name`) and the line `--help` shows for it, known without importing it."""

    code: str
    line: str


VERBS: dict[str, dict[str, Verb]] = {
    "Look, without keeping anything": {
        "scan": Verb(code="bowout.cli.scan:scan", line="Find every open conversation in a mailbox."),
        "letter": Verb(code="bowout.cli.letter:letter", line="Check a withdrawal letter, whoever wrote it."),
        "replies": Verb(code="bowout.cli.replies:replies", line="Read what came back on letters."),
    },
    "Keep a workspace": {
        "account": Verb(code="bowout.cli.account:account", line="Add or list mail and calendar accounts."),
        "settings": Verb(code="bowout.cli.settings:settings", line="Show or change your name, zone and limits."),
        "sync": Verb(code="bowout.cli.sync:sync", line="Read what is new in your mail and calendar."),
        "offer": Verb(code="bowout.cli.offer_verbs:offer", line="Judge the new offer, and what it lets go."),
        "board": Verb(code="bowout.cli.board:board", line="Show every conversation, soonest interview first."),
        "show": Verb(code="bowout.cli.board:show", line="Show one conversation with its letter and reasons."),
    },
    "Close the conversations": {
        "edit": Verb(code="bowout.cli.letters:edit", line="Put a letter in your own words."),
        "answer": Verb(code="bowout.cli.letters:answer", line="Settle what Bowout was unsure of."),
        "approve": Verb(code="bowout.cli.letters:approve", line="Approve a letter exactly as shown."),
        "release": Verb(code="bowout.cli.offer_verbs:release", line="Let letters go while checks are pending."),
        "send": Verb(code="bowout.cli.sending:send", line="Send what you approved."),
        "undo": Verb(code="bowout.cli.sending:undo", line="Take an approved letter back before it leaves."),
        "resolve": Verb(
            code="bowout.cli.sending:resolve", line="Say whether a letter arrived, where Bowout cannot know."
        ),
        "done": Verb(code="bowout.cli.sending:done", line="Record a call, a portal or a chat you did yourself."),
        "follow": Verb(code="bowout.cli.sync:follow", line="Read what came back, and see what needs you."),
        "reopen": Verb(code="bowout.cli.reopen:reopen", line="Find the way back when the offer is in trouble."),
        "export": Verb(code="bowout.cli.export:export", line="Write the record as JSON, CSV or HTML."),
    },
    "See it on a page": {
        "serve": Verb(code="bowout.cli.serve:serve", line="Open your workspace as a page on this machine."),
        "demo": Verb(code="bowout.cli.demo:demo", line="Try everything on an invented search."),
        "doctor": Verb(code="bowout.cli.doctor:doctor", line="See what works and what is missing."),
    },
}


class Verbs(click.Group):
    """A group whose commands are imported when called, and whose failures are sentences."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Every verb, in the order of the work."""
        return [name for verbs in VERBS.values() for name in verbs]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # the same
        """The verb of that name, imported now."""
        for verbs in VERBS.values():
            if cmd_name in verbs:
                module, _, name = verbs[cmd_name].code.partition(":")
                command = getattr(import_module(module), name)
                assert isinstance(command, click.Command)
                return command
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # the same
        """The verbs by what they are for, from the table alone."""
        for section, verbs in VERBS.items():
            with formatter.section(section):
                formatter.write_dl([(name, verb.line) for name, verb in verbs.items()])

    def invoke(self, ctx: click.Context) -> object:
        """Run the verb; every failure ends in a sentence on standard error and the exit code of contracts.md."""
        try:
            return super().invoke(ctx)
        except BowoutError as error:
            click.echo(error.sentence, err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("Stopped. Nothing more was done.", err=True)
            ctx.exit(1)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception:  # noqa: BLE001  # the last line of defence: a person is never shown a stack trace
            click.echo(_unexpected(traceback.format_exc()), err=True)
            ctx.exit(1)


def _unexpected(details: str) -> str:
    """The sentence for what nobody foresaw; the details go to a private file, as they may quote mail."""
    from platformdirs import user_log_path  # noqa: PLC0415  # only when something broke

    from bowout.vault import write_private  # noqa: PLC0415  # the same

    sentence = "Something went wrong inside Bowout, and it stopped there. Nothing was sent because of it."
    path = user_log_path("bowout", appauthor=False) / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        write_private(path, f"bowout {__version__}, Python {sys.version}\n\n{details}".encode(errors="replace"))
    except OSError:
        return f"{sentence} The details could not be written down:\n{details.strip().splitlines()[-1]}"
    return f"{sentence} The details are in {path}; they may quote your mail, so read them before you pass them on."


@click.command(
    cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, no_args_is_help=True
)
@click.version_option(__version__, prog_name="bowout")
def bowout() -> None:
    """Close every conversation your job search has left open, once the new offer is truly firm.

    Start with `bowout demo`, or look into your own mail with `bowout scan FILE`: a scan keeps nothing, sends nothing
    and stays on this machine.
    """


def main() -> None:
    """The entry point of the installed command."""
    bowout(prog_name="bowout")
