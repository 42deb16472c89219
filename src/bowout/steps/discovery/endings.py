"""Whether a message ends its candidacy, and how: what it says, what it follows on, and what follows on it.

Nobody who was refused is invited a week later, and who answers "thank you for letting me know" has read a no: both are
weighed beside the words, with weights learnt from invented searches (tools/train.py). Refuses to know other candidacies.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bowout.steps.discovery.candidacy import ClosedBy
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.people import is_referral
from bowout.steps.discovery.says import Says
from bowout.steps.linear import Linear, load, log_odds

# Log-odds from which on it ends: ends are rare, and the weights careful. To leave one open costs a needless letter, to
# see one where there is none costs the conversation.
_THEIRS, _MINE = -0.8, -1.1
_GONE = -0.6  # log-odds from which on it is the position that is gone
_SURE = -0.4  # and from which on nobody need be asked
_THEIR_ACTS = (
    *("rejection", "position_closed", "status_update", "reopening", "interview_invitation", "interview_proposal"),
    *("interview_confirmation", "interview_moved", "interview_cancelled", "offer", "outreach", "assessment", "checks"),
    *("application_confirmation", "agency_submission", "onboarding", "away", "talked", "referral"),
)
_MY_ACTS = (
    *("own_withdrawal", "own_decline", "own_acceptance", "own_interest", "own_application", "interview_confirmation"),
    *("interview_proposal", "interview_moved", "interview_cancelled", "follow_up", "thanks", "offer"),
)
_AFTERWARDS = ("thanks", "follow_up", "own_application", "own_interest", "interview_confirmation", "interview_proposal")
_THEIR_NEXT = (
    "interview_invitation",
    "interview_confirmation",
    "offer",
    "reopening",
    "rejection",
    "status_update",
    "thanks",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class End:
    """How a note ends the candidacy; `sure` False: somebody should be asked."""

    by: ClosedBy
    sure: bool


@cache
def weights() -> Linear:
    """The weights: `ends` for their words, `closed` for a position that is gone, `leaves` for the person's own."""
    return load("bowout.steps.discovery", "ends")


def ending(notes: Sequence[Note], at: int) -> End | None:
    """How the note at this place ends the candidacy, if it does."""
    note = notes[at]
    if note.author is Author.AWAY or is_referral(note) or _is_returned(note):
        return None
    seen = features(notes, at)
    odds = weights().weigh(seen, "leaves" if note.mine else "ends") + _IN_PLAIN_WORDS * _is_plain(note)
    if odds <= (_MINE if note.mine else _THEIRS) or (odds < _SURE and not _hints(note)):
        return None
    if note.mine and odds < _SURE and note.strength(Says.INTERVIEW_MOVED) == 1:
        return None  # who asks for another time stays
    if note.mine:
        return End(by=ClosedBy.WITHDRAWN, sure=odds >= _SURE)
    gone = weights().weigh(seen, "closed") > _GONE
    return End(by=ClosedBy.POSITION_CLOSED if gone else ClosedBy.REJECTED, sure=odds >= _SURE)


_ENDS = frozenset({Says.REJECTION, Says.POSITION_CLOSED, Says.OWN_WITHDRAWAL, Says.OWN_DECLINE})


def agreed(notes: Sequence[Note]) -> list[Note]:
    """The notes without ends that only the weights of a sentence saw, and that nothing around it bears out."""
    return [_agreed(notes, at) for at in range(len(notes))]


def _agreed(notes: Sequence[Note], at: int) -> Note:
    note = notes[at]
    doubtful = [one for one in note.sayings if one.says in _ENDS and not one.outright]
    if not doubtful or ending(notes, at) is not None:
        return note
    return replace(note, sayings=tuple(one for one in note.sayings if one not in doubtful))


def reopens(notes: Sequence[Note], at: int, ended: int) -> bool:
    """Whether the note at this place takes up again what their own no at `ended` had closed."""
    return weights().weigh(again(notes, at, ended), "reopens") > 0


def again(notes: Sequence[Note], at: int, ended: int) -> Mapping[str, float]:
    """What is weighed of a note of theirs that follows on their no."""
    note = notes[at]
    near = {
        f"near {name}": log_odds(note.sense.act(name)) for name in ("reopening", "outreach", "interview_invitation")
    }
    return {
        **features(notes, at),
        **near,
        "weeks since": min(12.0, _weeks(notes[ended], note)),
        "answered since": float(any(one.mine for one in notes[ended + 1 : at])),
        "person": float(note.author is Author.PERSON),
        "bulk": float(note.message.bulk),
    }


_RETURNS = frozenset({"mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon"})


def _is_returned(note: Note) -> bool:
    """Whether a mail system gives back a mail it could not deliver (RFC 3464): that is nobody's no."""
    sender = note.message.sender
    return not note.mine and (sender is None or not sender.email or sender.local.lower() in _RETURNS)


_HINT = 0.12  # the least that the words themselves must speak for an end: silence after a mail is none


def _hints(note: Note) -> bool:
    kinds = (Says.OWN_WITHDRAWAL, Says.OWN_DECLINE) if note.mine else (Says.REJECTION, Says.POSITION_CLOSED)
    return note.says(*kinds) is not None or sum(note.sense.act(kind.value) for kind in kinds) >= _HINT


_IN_PLAIN_WORDS = 1.6  # what a phrase that says it outright adds to the weights


def _is_plain(note: Note) -> bool:
    """Whether a phrase says the end outright, and nothing in the same mail goes on."""
    kinds = (Says.OWN_WITHDRAWAL, Says.OWN_DECLINE) if note.mine else (Says.REJECTION, Says.POSITION_CLOSED)
    said = note.says(*kinds)
    goes_on = (Says.OWN_ACCEPTANCE, Says.OWN_INTEREST, Says.INTERVIEW_CONFIRMATION) if note.mine else _GOES_ON
    if said is None or not (said.strong and said.outright):
        return False
    return not any(one.outright and one.says in goes_on for one in note.sayings)


def features(notes: Sequence[Note], at: int) -> Mapping[str, float]:
    """What is weighed of a note in its candidacy, each as a number."""
    note = notes[at]
    words = _mine(note) if note.mine else _theirs(note)
    return {**words, **_before(notes[:at]), **_after(note, notes[at + 1 :]), "aside": float(_is_aside(note, notes))}


def _is_aside(note: Note, notes: Sequence[Note]) -> bool:
    """Whether its writer is nobody of the house that otherwise writes: who gossips decides nothing."""
    if note.mine or note.author is not Author.PERSON or note.message.sender is None:
        return False
    writers = [own_site(one.message.sender) for one in notes if one.author is Author.PERSON and one.message.sender]
    return writers.count(own_site(note.message.sender)) * _FEW < len(writers)


_FEW = 3  # of this many mails at most one is by an outsider


def _theirs(note: Note) -> Mapping[str, float]:
    said = {f"says {says.value}": note.strength(says) for says in _SAID}
    return {
        **{f"act {name}": log_odds(note.sense.act(name)) for name in _THEIR_ACTS},
        **said,
        "over": _over(note),
        "gone": log_odds(note.sense.matter.get(Says.POSITION_CLOSED.value, 0.0)),
        "hedged no": float(0 < said["says rejection"] < 1 and any(note.strength(says) for says in _NEXT)),
        "robot": float(note.author is Author.ROBOT),
        "calendar": float(note.author is Author.CALENDAR),
        "long": math.log1p(len(note.spoken) / 100),
    }


_NEXT = (
    Says.INTERVIEW_INVITATION, Says.INTERVIEW_CONFIRMATION, Says.ASSESSMENT, Says.OUTREACH, Says.AGENCY_SUBMISSION,
    Says.REOPENING, Says.CHECKS, Says.OFFER, Says.APPLICATION_CONFIRMATION, Says.STATUS_UPDATE, Says.ONBOARDING,
)  # fmt: skip
_GOES_ON = tuple(says for says in _NEXT if says is not Says.APPLICATION_CONFIRMATION)  # "Thanks for applying. Sadly …"
_SAID = (Says.REJECTION, Says.POSITION_CLOSED, *_NEXT)


def _mine(note: Note) -> Mapping[str, float]:
    said = (Says.OWN_WITHDRAWAL, Says.OWN_DECLINE, Says.OWN_ACCEPTANCE, Says.OWN_INTEREST, Says.OWN_APPLICATION)
    return {
        **{f"act {name}": log_odds(note.sense.act(name)) for name in _MY_ACTS},
        "over": _over(note),
        **{f"says {says.value}": note.strength(says) for says in (*said, Says.INTERVIEW_CONFIRMATION)},
        "long": math.log1p(len(note.spoken) / 100),
    }


def _over(note: Note) -> float:
    """What the words of the whole message make of it, where no single sentence says it."""
    return log_odds(note.sense.matter.get("over", 0.0))


def _before(earlier: Sequence[Note]) -> Mapping[str, float]:
    return {
        "first": float(not earlier),
        "many before": float(min(6, len(earlier))),
        "applied before": float(
            any(note.says(Says.APPLICATION_CONFIRMATION, Says.OWN_APPLICATION) for note in earlier)
        ),
        "offered before": max((note.sense.act("offer") for note in earlier if not note.mine), default=0.0),
    }


def _after(note: Note, later: Sequence[Note]) -> Mapping[str, float]:
    own = [one for one in later if one.mine][:1]
    theirs = [one for one in later if not one.mine and one.author is not Author.AWAY]
    found = {f"my next {name}": max((one.sense.act(name) for one in own), default=0.0) for name in _AFTERWARDS}
    found |= {
        f"their next {name}": max((one.sense.act(name) for one in theirs[:2]), default=0.0) for name in _THEIR_NEXT
    }
    return {
        **found,
        "last": float(not later),
        "they never wrote again": float(not theirs),
        "I never wrote again": float(not own),
        "many of theirs after": float(min(4, len(theirs))),
        "weeks to next": min(8.0, _weeks(note, later[0])) if later else 8.0,
        "my next is short": float(bool(own) and len(own[0].spoken) < _SHORT),
    }


_SHORT = 160  # letters: a word of thanks, not an application


def _weeks(note: Note, other: Note) -> float:
    if note.message.sent is None or other.message.sent is None:
        return 0.0
    return max(0.0, (other.message.sent - note.message.sent).total_seconds() / 604_800)
