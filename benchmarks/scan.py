"""`./run bench scan`: reading a mailbox with Bowout beside grep, mu and notmuch, on the same messages in one run.

And what a second `bowout sync` takes, when a hundred messages have come since the first.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.mailbox import NOW, SEED, append, messages, write_maildir, write_mbox
from benchmarks.measure import Run, best, run

TIMES = 3
NEW = 100  # messages that come before a second sync


def main(arguments: list[str]) -> None:
    """Build the mailbox, run everything, print the figures and their ratios."""
    asked = _asked(arguments)
    folder = Path(tempfile.mkdtemp(prefix="bowout-bench-"))
    try:
        _bench(folder, asked.size)
    finally:
        if asked.keep:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./run bench scan", description=__doc__)
    parser.add_argument("--size", type=int, default=20_000, help="messages in the mailbox (20000 make about 750 MB)")
    parser.add_argument("--keep", action="store_true", help="leave the mailbox there and say where it is")
    return parser.parse_args(arguments)


def _bench(folder: Path, size: int) -> None:
    box, maildir = folder / "all.mbox", folder / "maildir"
    held = write_mbox(box, size)
    print(f"{size} messages, {held >> 20} MB\n")
    grep = min((run(["grep", "-c", "^From ", str(box)]) for _ in range(TIMES)), key=lambda one: one.seconds)
    scan = best(_scan(box), TIMES)
    _show("grep -c '^From '", grep, size, scan)
    _show("bowout scan", scan, size, scan)
    if shutil.which("mu") or shutil.which("notmuch"):
        write_maildir(maildir, size)
        _show("bowout scan (Maildir)", best(_scan(maildir), TIMES), size, scan)
    if shutil.which("mu"):
        _show("mu index", _mu(folder, maildir), size, scan)
    if shutil.which("notmuch"):
        _show("notmuch new", _notmuch(folder, maildir), size, scan)
    _show("bowout sync, the first", run(_sync(folder, box)), size, scan)
    again = min((_after_new_mail(folder, box, time) for time in range(TIMES)), key=lambda one: one.seconds)
    print(f"{'bowout sync, the second':24}{again}   after {NEW} new messages")


def _after_new_mail(folder: Path, box: Path, time: int) -> Run:
    append(box, messages(NEW, seed=SEED + 1 + time))
    return run(_sync(folder))


def _sync(folder: Path, *sources: Path) -> list[str]:
    kept = ["--workspace", str(folder / "workspace.db"), "--now", NOW.isoformat()]
    return [str(_BOWOUT), "sync", *map(str, sources), *kept]


def _scan(source: Path) -> list[str]:
    return [str(_BOWOUT), "scan", str(source), "--now", NOW.isoformat(), "--json"]


_BOWOUT = Path(sys.executable).with_name("bowout")


def _mu(folder: Path, maildir: Path) -> Run:
    home = folder / "mu"
    run(["mu", "init", f"--muhome={home}", f"--maildir={maildir}"])
    return run(["mu", "index", f"--muhome={home}"])


def _notmuch(folder: Path, maildir: Path) -> Run:
    settings = folder / "notmuch-config"
    database = folder / "notmuch"
    database.mkdir()
    settings.write_text(
        f"[database]\npath={database}\nmail_root={maildir}\n[user]\nname=Robin\nprimary_email=robin@example.com\n"
        "[new]\ntags=new\nignore=\n",
        encoding="utf-8",
    )
    return run(["notmuch", f"--config={settings}", "new", "--quiet"])


def _show(name: str, one: Run, size: int, scan: Run) -> None:
    ratio = one.seconds / scan.seconds
    print(f"{name:24}{one}{size / one.seconds:10.0f} messages/s   {ratio:6.2f} times bowout scan", flush=True)
