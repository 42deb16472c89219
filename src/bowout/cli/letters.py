"""`bowout edit`, `answer` and `approve`: the person's word on one letter."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bowout.cli.console import say
from bowout.cli.workspace import Session, of_workspace

if TYPE_CHECKING:
    from bowout.closer.views import Conversation
    from bowout.steps.letter import Letter


@click.command()
@click.argument("name", metavar="ID")
@click.option("--subject", help="The subject line.")
@click.option("--body", help="The words; `-` reads them from standard input.")
@click.option("--file", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Words in a file.")
@click.option("--tone", type=click.Choice(["warm", "brief", "formal"]), help="Write it again in another tone.")
@click.option("--polish", is_flag=True, help="Let your own language model polish it; nothing is taken over unchecked.")
@click.option("--undo", "back", is_flag=True, help="Go back to the letter as Bowout writes it.")
@of_workspace
def edit(
    session: Session,
    name: str,
    *,
    subject: str | None,
    body: str | None,
    file: Path | None,
    tone: str | None,
    polish: bool,
    back: bool,
) -> None:
    """Put a letter in your own words. Without options your editor opens. It is checked, and never reworded."""
    closer = session.closer
    words = file.read_text(encoding="utf-8") if file else sys.stdin.read() if body == "-" else body
    if tone:
        shown = closer.set_tone(name, tone)
        if shown.edited:
            say("The letter is in your own words, so its tone stays yours. `--undo` goes back to Bowout's letter.")
    elif polish:
        shown = closer.polish(name)
    elif back:
        shown = closer.edit(name)
    else:
        if subject is None and words is None:
            letter = closer.conversation(name).letter
            words = click.edit(letter.body if letter else "", extension=".txt")
            if words is None:
                say("Nothing was changed.")
                return
        shown = closer.edit(name, subject=subject, body=words)
    session.conversation(shown)


@click.command()
@click.argument("name", metavar="ID")
@click.argument("word", type=click.Choice(["close", "keep"]))
@of_workspace
def answer(session: Session, name: str, word: str) -> None:
    """Settle what Bowout was unsure of: `close` (this is no open conversation) or `keep` (it is one)."""
    shown = session.closer.answer_question(name, word)
    kept = "stays on the board" if word == "keep" else "is off the board"
    session.conversation(shown, f"{shown.candidacy.employer.name} {kept}.")


@click.command()
@click.argument("name", metavar="ID")
@click.option("--digest", help="The digest of the letter you were shown; without it you are shown it and asked.")
@click.option("--answer", "which", flag_value="answer", help="The answer, or the one line after silence, as drafted.")
@click.option("--back", "which", flag_value="back", help="The letter that takes the conversation up again.")
@click.option("--several", is_flag=True, help="You mean to take up more than one conversation at once.")
@click.option("--yes", is_flag=True, help="Approve what is shown now without asking.")
@of_workspace
def approve(session: Session, name: str, *, digest: str | None, which: str | None, several: bool, yes: bool) -> None:
    """Approve a letter exactly as shown. It leaves with `bowout send`, and can be taken back for a minute."""
    closer = session.closer
    if digest is None:
        shown = closer.conversation(name)
        letter = _meant(session, shown, which)
        if letter is not None:
            digest = letter.digest
            if not yes:
                session.conversation(shown)
                click.confirm("Approve this letter?", abort=True, err=True)
    shown = closer.approve(name, digest or "", several=several)
    waiting = max((one.not_before for one in shown.dispatches), default=closer.now).astimezone(closer.settings.home)
    who = shown.candidacy.employer.name
    if shown.letter and shown.letter.chat:
        sentence = f"Paste it to {who} yourself, then: bowout done {shown.candidacy.id} chat"
    else:
        sentence = f"Approved. `bowout send` sends it to {who} from {waiting:%H:%M:%S} on; `bowout undo` takes it back."
    session.conversation(shown, sentence)


def _meant(session: Session, shown: Conversation, which: str | None) -> Letter | None:
    """The letter that the person means."""
    if which == "answer":
        return shown.drafted.letter if shown.drafted else None
    if which == "back":
        listed = session.closer.reopen()
        return next((one.letter for one in listed if one.conversation.candidacy.id == shown.candidacy.id), None)
    return shown.letter
