"""First kind right, any kind right, failed recipient, stand-in and day back, by kind and language."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from bowout.steps.reply import Kind, Reply, Wants
from evaluation.replies.cases import Case, cases

ASKING = {
    Kind.RECONSIDER, Kind.WANTS_CALL, Kind.ASKS_WHICH_COMPANY, Kind.ASKS_WHY, Kind.ASKS_REFERRAL, Kind.ANNOYED,
    Kind.MONEY, Kind.REMINDER, Kind.NEW_INVITATION,
}  # fmt: skip
SILENT = {Kind.HARD_BOUNCE, Kind.SOFT_BOUNCE, Kind.OUT_OF_OFFICE, Kind.TICKET_ROBOT}
DETAILS = ("failed_recipient", "stand_in", "back_on")


@dataclass
class Tally:
    """Counts of one set of messages."""

    first: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    any: list[int] = field(default_factory=lambda: [0, 0])
    details: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    closed: int = 0
    taken_for_yes: int = 0
    quotes: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, case: Case) -> None:
        """Read one message and count."""
        reply = case.reply()
        right = reply.kinds[0] is case.kinds[0]
        for key in ("all", case.language, case.kinds[0].value):
            _count(self.first[key], right=right)
        _count(self.any, right=bool(set(reply.kinds) & set(case.kinds)))
        self.closed += case.kinds[0] in ASKING and reply.wants is Wants.NOTHING
        self.taken_for_yes += case.kinds[0] in SILENT and reply.kinds[0] not in SILENT
        for name in DETAILS:
            if name in case.fields:
                found = str(getattr(reply, name) or "")
                _count(self.details[name], right=found == str(case.fields[name]))
                if found != str(case.fields[name]):
                    self.misses.append(f"{case.name}: {name} {case.fields[name]}, read {found or 'none'}")
        if not right:
            self.misses.append(_miss(case, reply))


def _count(pair: list[int], *, right: bool) -> None:
    pair[0] += right
    pair[1] += 1


def _miss(case: Case, reply: Reply) -> str:
    wanted, got = ", ".join(case.kinds), ", ".join(reply.kinds)
    return f"{case.name}: {wanted}; read {got} (wants {reply.wants}) “{reply.quote[:90]}”"


def main(arguments: Sequence[str]) -> int:
    """Print both tables; --misses names each miss of the messages to tune with."""
    parser = argparse.ArgumentParser(prog="evaluate replies")
    parser.add_argument("--misses", action="store_true", help="name each miss of the messages to tune with")
    options = parser.parse_args(list(arguments))
    tuned, aside, unseen = Tally(), Tally(), Tally()
    for case in cases():
        (unseen if case.unseen else aside if case.aside else tuned).add(case)
    _show("Replies to tune with", tuned)
    if aside.any[1]:
        _show("Replies measured by counts alone", aside)
    if unseen.any[1]:
        _show("Replies that nobody tunes with", unseen)
    for miss in tuned.misses if options.misses else ():
        print("  ", miss)
    return 0


def _show(title: str, tally: Tally) -> None:
    print(f"{title}: first kind {_rate(tally.first['all'])}, any kind {_rate(tally.any)}")
    print(f"  pleas, questions, reproaches and alarms read as closed: {tally.closed}")
    print(f"  bounces, absences and robots read as a person's word: {tally.taken_for_yes}")
    for name in DETAILS:
        if tally.details[name][1]:
            print(f"  {name:<20} {_rate(tally.details[name])}")
    for key, pair in sorted(tally.first.items()):
        if key != "all":
            print(f"    {key or '-':<20} {_rate(pair)}")


def _rate(pair: list[int]) -> str:
    return f"{pair[0] / pair[1]:.3f} ({pair[0]} of {pair[1]})" if pair[1] else "none"
