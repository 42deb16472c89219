"""Where a candidacy stands: its stage, and whether and how it has ended.

Reads the notes of one candidacy in order; the latest word wins. Refuses to know other candidacies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bowout.lazy import lazily
from bowout.steps.discovery.candidacy import ClosedBy, InterviewStatus, Stage, Status
from bowout.steps.discovery.endings import End, ending, reopens
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.says import Noise, Says
from bowout.steps.discovery.stages import furthest
from bowout.steps.discovery.talks import Talk
from bowout.steps.discovery.threads import when

SILENCE = timedelta(days=60)  # contracts.md: open means that either side was active in this time


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where it stands, and the notes that show it."""

    stage: Stage
    status: Status
    closed_by: ClosedBy | None = None
    ended_by: Note | None = None
    surely: bool = True  # False: that it has ended should be asked
    accepted: bool = False  # the person accepted their offer
    last_activity: datetime | None = None


def standing(notes: Sequence[Note], talks: Sequence[Talk], recruiters: frozenset[str], now: datetime) -> Standing:
    """The standing at `now`; `recruiters` are the addresses of those with whom a talk is only a first one."""
    ended: tuple[End, Note] | None = None
    accepted, closed_at = False, 0
    for at, note in enumerate(notes):
        if _accepts(note):
            ended, accepted = None, True
            continue
        end = ending(notes, at)
        if end is not None and (not accepted or (note.mine and end.sure)):  # a taken-back offer is the verdict's
            ended, closed_at = (ended, closed_at) if ended and _stands(ended[0], end) else ((end, note), at)
        elif ended is not None and (_takes_up_again(note, ended) or _is_reopened(notes, at, closed_at, ended[0])):
            ended = None
        accepted = (accepted or _welcomes(note)) and (ended is None or ended[1] is not note)
    if ended is not None and _booked_since(ended, talks):
        ended = None
    latest = _last_activity(notes, talks, now)
    found = Standing(
        stage=furthest(notes, talks, recruiters), status=Status.OPEN, accepted=accepted, last_activity=latest
    )
    if ended is not None:
        return replace(found, status=Status.CLOSED, closed_by=ended[0].by, ended_by=ended[1], surely=ended[0].sure)
    ahead = any(talk.interview.status is InterviewStatus.UPCOMING for talk in talks)
    if not ahead and (latest is None or now - latest > SILENCE):
        return replace(found, status=Status.CLOSED, closed_by=ClosedBy.SILENCE)
    return found


def _stands(first: End, later: End) -> bool:
    """Whether the first end is the one that counts: a robot's no after the person's own changes nothing."""
    return first.sure or not later.sure


def _booked_since(ended: tuple[End, Note], talks: Sequence[Talk]) -> bool:
    """A talk that they fixed after their no takes the conversation up again."""
    written = ended[1].message.sent
    if ended[0].by is ClosedBy.WITHDRAWN or written is None:
        return False
    return any(talk.told > written and talk.interview.start > written and not talk.cancelled for talk in talks)


def _accepts(note: Note) -> bool:
    """Whether the person says yes to this employer's offer, and not that they took another."""
    found = note.says(Says.OWN_ACCEPTANCE)
    withdrawn = note.says(Says.OWN_WITHDRAWAL, Says.OWN_DECLINE)
    elsewhere = found is not None and _ANOTHER.search(fold(found.quote))
    refuses = withdrawn is not None and withdrawn.strong and _weight(note, _NO) > _weight(note, _YES)
    return note.mine and found is not None and found.strong and not elsewhere and not refuses


_YES, _NO = (Says.OWN_ACCEPTANCE,), (Says.OWN_WITHDRAWAL, Says.OWN_DECLINE)


def _weight(note: Note, kinds: Sequence[Says]) -> float:
    return max(note.sense.act(kind.value) for kind in kinds)


def _welcomes(note: Note) -> bool:
    """Their thanks for the acceptance or the signed contract, where the person's own yes is not in the mailbox."""
    found = note.says(Says.ONBOARDING)
    return not note.mine and found is not None and found.strong and bool(_ACCEPTED.search(fold(found.quote)))


_ACCEPTED = lazily(
    r"\b(accept\w*|signed|countersigned|executed|aboard|unterschrieben\w*|unterzeichnet\w*|gegengezeichnet\w*|an bord|signe|contresigne|firmad\w+|a bordo|bienvenid\w+|bienvenue|willkommen)\b"
)
_ANOTHER = lazily(
    r"\b(another|other|elsewhere|different|andere\w*|anderweitig|autre|ailleurs|otr[ao]s?|compan\w+ that)\b"
)


def _takes_up_again(note: Note, ended: tuple[End, Note]) -> bool:
    """The person applies anew, or a robot confirms it or fixes a talk; a bulk mail or the person's thanks do not."""
    if note.mine:
        return note.says(Says.OWN_APPLICATION) is not None
    if ended[0].by is ClosedBy.WITHDRAWN and note.author is not Author.ROBOT:
        return False
    fresh = note.says(Says.APPLICATION_CONFIRMATION)
    if note.author is not Author.ROBOT or note.message.bulk:
        return note.author is not Author.PERSON and fresh is not None
    return (fresh or note.says(Says.INTERVIEW_CONFIRMATION, Says.INTERVIEW_INVITATION)) is not None


def _is_reopened(notes: Sequence[Note], at: int, ended: int, end: End) -> bool:
    """Whether somebody of theirs takes it up again after their own no."""
    note = notes[at]
    return end.by is not ClosedBy.WITHDRAWN and note.author is Author.PERSON and reopens(notes, at, ended)


def _last_activity(notes: Sequence[Note], talks: Sequence[Talk], now: datetime) -> datetime | None:
    """Mail of either side, a robot's status mail, a dated event; not newsletters and alerts (contracts.md)."""
    moments = [
        when(note, now)
        for note in notes
        if note.message.sent and not note.is_noise(Noise.ALERT, Noise.NEWSLETTER) and note.message.sent <= now
    ]
    moments += [talk.interview.start for talk in talks if talk.interview.start <= now]
    return max(moments, default=None)
