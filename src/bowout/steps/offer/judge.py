"""Where an offer stands to how firm it is: the lowest verdict that any open point forces (domain.md section 2).

Each rule adds a point: the verdict it forces, the open condition it names, and the finding that proves it. Refuses to
read text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.standing import Standing, day_of, signed_by_both
from bowout.steps.offer.topics import EMPLOYER_SIDE
from bowout.steps.offer.verdict import Condition, Firmness

ORDER = list(Firmness)


@dataclass(frozen=True, kw_only=True)
class Point:
    """One open point: what it forces, what it names, what proves it."""

    forces: Firmness
    condition: Condition | None = None
    proof: Finding | None = None


def judge(standing: Standing, *, today: date, doubtful: bool, unreadable: bool) -> tuple[Firmness, tuple[Point, ...]]:
    """The verdict, and the points that hold it down, lowest first."""
    if standing.declined:
        return Firmness.NO_OFFER, (Point(forces=Firmness.NO_OFFER, proof=standing.declined),)
    points = tuple(
        sorted(
            all_points(standing, today, doubtful=doubtful, unreadable=unreadable),
            key=lambda point: ORDER.index(point.forces),
        )
    )
    if not points and unconfirmed(standing):
        points = (Point(forces=Firmness.UNSIGNED, condition=Condition.COUNTERSIGNATURE, proof=accepted(standing)),)
    if points:
        return points[0].forces, points
    start = day_of(standing.start)
    begun = standing.started or (start and start < today)
    return (Firmness.STARTED if begun else Firmness.FIRM), ()


def all_points(standing: Standing, today: date, *, doubtful: bool, unreadable: bool) -> Iterator[Point]:
    """Every open point."""
    if standing.offered is None and standing.gone:
        yield Point(forces=Firmness.TROUBLE, proof=standing.gone)
        return
    if standing.offered is None:
        yield Point(forces=Firmness.NO_OFFER, proof=standing.hints[-1] if standing.hints else None)
        return
    yield from trouble_points(standing, today)
    if standing.written is None and standing.implied is None:
        yield Point(forces=Firmness.VERBAL, proof=standing.spoken)
        yield from condition_points(standing)
        return
    yield from condition_points(standing)
    yield from agreement_points(standing)
    yield from start_points(standing)
    if accepted(standing):
        uneasy = [standing.uneasy] if standing.uneasy else []
        waiting = [each for each in standing.doubted if not (before_first_day(standing, each) or begun(standing, each))]
        for each in [*uneasy, *waiting]:
            yield Point(forces=Firmness.ACCEPTED_WITH_CONDITIONS, proof=each)
    if doubtful:
        yield Point(forces=Firmness.UNSIGNED)
    if unreadable:
        yield Point(forces=Firmness.ACCEPTED_WITH_CONDITIONS if accepted(standing) else Firmness.UNSIGNED)


def accepted(standing: Standing) -> Finding | None:
    """The acceptance of the written offer, if it is on record."""
    if standing.unsigned is not None:
        return None
    found = standing.accepted or standing.accepted_by_word
    if found:
        return found
    return standing.settled if settled_in(standing) else standing.started


def settled_in(standing: Standing) -> bool:
    """Whether the employer's confirmation came after the offer, and nobody asked for an answer with or after it."""
    settled, offer = standing.settled, standing.written or standing.spoken
    if (
        settled is None
        or offer is None
        or settled.voice.paper
        or (standing.asked and standing.asked.moment >= settled.moment)
    ):
        return False
    return offer.voice is not settled.voice and offer.moment < settled.moment


def trouble_points(standing: Standing, today: date) -> Iterator[Point]:
    """What stops everything."""
    for finding in (standing.gone, standing.trouble, standing.moved):
        if finding:
            yield Point(forces=Firmness.TROUBLE, proof=finding)
    expiry = day_of(standing.expires)
    if expiry and expiry < today and not accepted(standing):
        yield Point(forces=Firmness.TROUBLE, proof=standing.expires)
    late = (
        standing.accepted
        and expiry
        and standing.accepted.moment.date() > expiry
        and not (standing.acknowledged or standing.executed or standing.confirmed)
    )
    if late and standing.accepted and standing.accepted.says is Says.ACCEPTS:
        yield Point(forces=Firmness.TROUBLE, proof=standing.expires)


def condition_points(standing: Standing) -> Iterator[Point]:
    """What the offer still hangs on."""
    pending = Firmness.ACCEPTED_WITH_CONDITIONS if accepted(standing) else Firmness.CONDITIONAL
    for condition, finding in standing.open.items():
        if condition in standing.cleared or before_first_day(standing, finding):
            continue
        forces = Firmness.AWAITING_EMPLOYER if condition in EMPLOYER_SIDE else pending
        yield Point(forces=forces, condition=condition, proof=finding)
    for finding in standing.unknown:
        if not before_first_day(standing, finding):
            yield Point(forces=pending, proof=finding)


def before_first_day(standing: Standing, finding: Finding) -> bool:
    """Whether a first day that is done lies after the condition: who has begun had to meet it."""
    return standing.started is not None and standing.started.moment > finding.moment


def begun(standing: Standing, finding: Finding) -> bool:
    """Whether the first day lay behind already when this was written: then it can hold nothing back."""
    start = day_of(standing.start)
    return start is not None and finding.moment.date() > start


def agreement_points(standing: Standing) -> Iterator[Point]:
    """Acceptance and the employer's own signature or confirmation."""
    yes = accepted(standing)
    if yes is None:
        yield Point(
            forces=Firmness.UNSIGNED,
            condition=Condition.ACCEPTANCE,
            proof=standing.unsigned or standing.hedged or standing.offered,
        )
        return
    if standing.started and standing.started.moment >= yes.moment:
        return
    asked = standing.countersign
    if asked and not standing.executed and not answered(standing, yes, asked):
        yield Point(forces=Firmness.UNSIGNED, condition=Condition.COUNTERSIGNATURE, proof=asked)


def confirmations(standing: Standing, yes: Finding) -> list[Finding]:
    """What the employer wrote after (or as) the acceptance that treats it as settled."""
    found = [each for each in (standing.acknowledged, standing.confirmed) if each]
    return [each for each in found if each.moment >= yes.moment or each is yes]


def answered(standing: Standing, yes: Finding, asked: Finding) -> bool:
    """Whether a signature asked for is made good: a blank line by any confirmation, a demand by a later one."""
    confirmed = confirmations(standing, yes)
    blank = asked.voice.paper and len(asked.sentence.flat.split()) < 12
    return bool(confirmed) and (
        blank or any(each.moment > asked.moment and each is standing.confirmed for each in confirmed)
    )


def unconfirmed(standing: Standing) -> bool:
    """Whether neither both signatures nor the employer's answer to the acceptance are on record."""
    yes = accepted(standing)
    if yes is None or standing.started or signed_by_both(standing):
        return False
    treated = standing.treated
    return not confirmations(standing, yes) and not (treated and treated.moment >= yes.moment)


def start_points(standing: Standing) -> Iterator[Point]:
    """A start that nobody has fixed."""
    if standing.started or (standing.start and standing.start_open is None):
        return
    pending = Firmness.ACCEPTED_WITH_CONDITIONS if accepted(standing) else Firmness.CONDITIONAL
    yield Point(forces=pending, condition=Condition.START_DATE, proof=standing.start_open)
