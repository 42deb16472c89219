"""Findings in time order to where the offer stands: what was offered, accepted, signed, is open, went wrong.

Later beats earlier, written beats spoken, and a copy of an old letter reopens nothing. What no longer counts is dropped
by replaced.py before. Refuses to weigh: what the standing amounts to is told by judge.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bowout.lazy import lazily
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.lexicon import also
from bowout.steps.offer.replaced import in_order, without_disregarded, without_replaced
from bowout.steps.offer.standing import Standing
from bowout.steps.offer.topics import EMPLOYER_SIDE
from bowout.steps.offer.verdict import Condition
from bowout.steps.offer.voices import Speaker

PRE_START = frozenset(Condition) - {Condition.ACCEPTANCE, Condition.COUNTERSIGNATURE, Condition.START_DATE}
SETTLED = lazily(
    r"\b(?:confirm\w*|all set|good to go|right to go|in place|in order|complete|on file|paperwork|bestätig\w*"
    r"|nichts mehr im weg"
    r"|en ordre|confirmons|confirmée?)\b" + also("SETTLED")
)


KEEP_NOTICE = lazily(
    r"\b(?:hold off|notice|resign\w*|quit|your papers|kündig\w*|démission\w*|baja"
    r"|renuncia)\b[^.]{0,60}\b(?:until|yet|till|bis|noch"
    r"|avant|hasta|for now"
    r"|notice|resign\w*)\b"
)


def stand(findings: Sequence[Finding]) -> Standing:
    """Fold every finding, oldest first."""
    counted = without_replaced(without_disregarded(in_order(findings)))
    standing = Standing()
    for finding in counted:
        take(standing, finding)
    return standing


def take(standing: Standing, finding: Finding) -> None:
    """Let one finding change the standing."""
    handler = HANDLERS.get(finding.says)
    if handler:
        handler(standing, finding)


def take_offer(standing: Standing, finding: Finding) -> None:
    """An offer, spoken or written; a new one after trouble or refusal starts anew."""
    if finding.says is Says.WRITTEN_OFFER:
        if standing.gone and finding.moment > standing.gone.moment:
            standing.gone = None
        standing.written = standing.written or finding
        standing.declined = None
    else:
        standing.spoken = standing.spoken or finding


def take_open(standing: Standing, finding: Finding) -> None:
    """Conditions named as open; a copy of words already cleared reopens nothing."""
    for condition in finding.conditions:
        before = standing.cleared.get(condition)
        if before and before.moment >= finding.moment and before.voice is not finding.voice:
            continue
        if before and repeated(standing, condition, finding):
            continue
        if finding.voice.speaker is Speaker.WORD:
            continue
        standing.cleared.pop(condition, None)
        standing.open[condition] = finding
        if finding not in standing.openers:
            standing.openers.append(finding)


def repeated(standing: Standing, condition: Condition, finding: Finding) -> bool:
    """Whether the same words were open before they were cleared."""
    earlier = standing.open.get(condition)
    return earlier is not None and words(earlier.sentence.flat) == words(finding.sentence.flat)


def words(flat: str) -> str:
    """The letters alone."""
    return re.sub(r"[\W_]+", "", flat)


def take_unknown(standing: Standing, finding: Finding) -> None:
    """A condition without a name."""
    if finding.voice.speaker is Speaker.EMPLOYER:
        standing.unknown.append(finding)


def take_clear(standing: Standing, finding: Finding) -> None:
    """Conditions met or waived: only by the employer, only in writing."""
    if finding.voice.speaker is not Speaker.EMPLOYER:
        return
    take_treated(standing, finding)
    many = finding.says is Says.CLEARS_MANY
    for condition in finding.conditions:
        if many and vague_here(standing, condition, finding):
            continue
        if many and (condition not in standing.open or condition in standing.cleared):
            continue
        standing.cleared[condition] = finding
    settle_doubts(standing, finding, frozenset() if many else finding.conditions)
    if many:
        standing.all_cleared = finding
        if standing.uneasy and standing.uneasy.voice is not finding.voice and standing.uneasy.moment < finding.moment:
            standing.uneasy = None
    if many and finding.conditions >= EMPLOYER_SIDE:
        standing.unknown.clear()


def vague_here(standing: Standing, condition: Condition, finding: Finding) -> bool:
    """Whether "all good" stands in the very mail that says this condition is open."""
    opened = standing.open.get(condition)
    return (
        opened is not None
        and opened.voice is finding.voice
        and not finding.voice.paper
        and len(finding.conditions) < 12
    )


def take_clear_one(standing: Standing, finding: Finding) -> None:
    """Such as "passed with flying colours": what is meant is clear where one own-side condition is open."""
    left = [each for each in standing.open if each not in standing.cleared and each in finding.conditions]
    if finding.voice.speaker is Speaker.EMPLOYER and not left:
        settle_doubts(standing, finding, frozenset())
    if len(left) == 1 and finding.voice.speaker is Speaker.EMPLOYER:
        take_clear(standing, replace(finding, says=Says.CLEARS, conditions=frozenset(left)))


def take_doubt(standing: Standing, finding: Finding) -> None:
    """What reads like something still to come; the same words again add nothing."""
    cleared = standing.all_cleared
    if cleared and cleared.voice is finding.voice:
        return
    if finding.voice.speaker is Speaker.EMPLOYER and not any(
        words(each.sentence.flat) == words(finding.sentence.flat) for each in standing.doubted
    ):
        standing.doubted.append(finding)


def settle_doubts(standing: Standing, finding: Finding, conditions: frozenset[Condition]) -> None:
    """A later word of the employer that clears settles what it names, or all of it."""
    if conditions:
        standing.doubted = [each for each in standing.doubted if not settled_by(standing, each, finding, conditions)]
    else:
        standing.doubted = []


def settled_by(standing: Standing, doubt: Finding, finding: Finding, conditions: frozenset[Condition]) -> bool:
    """Whether a clearing settles a doubt: by its name, or as the last thing that was open after the yes."""
    if doubt.voice is finding.voice:
        return False
    if doubt.conditions & conditions:
        return True
    left = set(standing.open) - set(standing.cleared) - conditions
    return not left and standing.accepted is not None and doubt.moment >= standing.accepted.moment


def take_unease(standing: Standing, finding: Finding) -> None:
    """Regret about the job after a yes: nothing is firm until the employer confirms anew."""
    if standing.accepted and finding.moment >= standing.accepted.moment:
        standing.uneasy = finding


def take_acceptance(standing: Standing, finding: Finding) -> None:
    """The candidate accepts: in writing, by signature, or by their own word."""
    if finding.voice.speaker is Speaker.WORD:
        standing.accepted_by_word = finding
    else:
        standing.accepted = later(standing.accepted, finding)
    if finding.says is Says.SIGNED_BY_YOU:
        standing.signed_by_you = finding
    standing.hedged = None
    standing.unsigned = None
    if re.search(r"\b(?:sign|unterschr|unterzeich|vertrag|contrat)\w*", finding.sentence.flat):
        standing.implied = standing.implied or finding
    if standing.moved and finding.voice.speaker is Speaker.CANDIDATE:
        standing.moved = None


def take_yes(standing: Standing, finding: Finding) -> None:
    """A bare "yes" accepts when it answers the mail that made the offer."""
    offer = standing.written or standing.spoken
    if offer and not standing.accepted and 0 < finding.voice.order - offer.voice.order <= 2:
        take_acceptance(standing, finding)


def take_hedge(standing: Standing, finding: Finding) -> None:
    """An acceptance that hangs on something is none yet."""
    standing.hedged = finding


def take_decline(standing: Standing, finding: Finding) -> None:
    """The candidate says no."""
    standing.declined = finding
    standing.accepted = None


def take_acknowledgement(standing: Standing, finding: Finding) -> None:
    """The employer has the acceptance in hand."""
    if finding.voice.speaker is not Speaker.EMPLOYER:
        return
    if offering(standing, finding):
        return
    standing.acknowledged = finding
    standing.spoken = standing.spoken or finding
    standing.accepted = standing.accepted or finding
    standing.hedged = standing.unsigned = None
    if re.search(
        r"\b(?:sign|executed|contract|agreement|letter|vertrag|unterschr|unterzeich|contrat|promesse|exemplaire)\w*",
        finding.sentence.flat,
    ):
        standing.implied = standing.implied or finding


def offering(standing: Standing, finding: Finding) -> bool:
    """Whether this is the mail that makes the offer and no yes is on record: it can only ask for one."""
    offers = [each.voice for each in (standing.written, standing.spoken) if each]
    return standing.accepted is None and any(finding.voice is voice for voice in offers) and not finding.voice.paper


def take_executed(standing: Standing, finding: Finding) -> None:
    """Both have signed."""
    standing.executed = finding
    standing.doubted = [each for each in standing.doubted if each.conditions or each.voice.paper]
    standing.implied = standing.implied or finding
    standing.accepted = standing.accepted or finding
    standing.countersign = standing.unsigned = standing.hedged = None


def take_signed_by_them(standing: Standing, finding: Finding) -> None:
    """The employer has signed a paper."""
    standing.signed_by_them = finding
    asked = standing.countersign
    same = asked is not None and asked.voice.paper and asked.voice is finding.voice
    if asked and (same or finding.moment > asked.moment or (asked.voice.paper and finding.moment == asked.moment)):
        standing.countersign = None


def take_typed(standing: Standing, finding: Finding) -> None:
    """The employer's name is typed under the letter: a signature unless one is asked for."""
    standing.signed_by_them = standing.signed_by_them or finding


def take_needs_countersignature(standing: Standing, finding: Finding) -> None:
    """A countersignature is asked for, or the employer's line is blank."""
    if standing.executed and (standing.executed.moment > finding.moment or standing.executed.voice is finding.voice):
        return
    standing.countersign = finding
    standing.openers.append(replace(finding, conditions=frozenset({Condition.COUNTERSIGNATURE})))


def take_unsigned(standing: Standing, finding: Finding) -> None:
    """The candidate's line is blank in this paper."""
    if standing.accepted is None or standing.accepted.moment < finding.voice.shown:
        standing.unsigned = finding


def take_confirmation(standing: Standing, finding: Finding) -> None:
    """The employer speaks as of something settled."""
    if finding.voice.speaker is not Speaker.EMPLOYER:
        return
    standing.confirmed = finding
    if standing.uneasy and standing.uneasy.voice is not finding.voice:
        standing.uneasy = None
    if SETTLED.search(finding.sentence.flat) or any(each.voice is finding.voice for each in standing.cleared.values()):
        standing.settled = finding
        settle_doubts(standing, finding, frozenset())
    if standing.moved and finding.moment > standing.moved.moment:
        standing.moved = None


def take_treated(standing: Standing, finding: Finding) -> None:
    """The employer's mail goes on as after a yes that is already on record."""
    yes, voice = standing.accepted, finding.voice
    if yes and voice.speaker is Speaker.EMPLOYER and not voice.paper and finding.moment >= yes.moment:
        standing.treated = finding


def take_request(standing: Standing, finding: Finding) -> None:
    """A signature or an answer is asked for: what the same mail calls settled is not."""
    standing.asked = finding
    standing.openers.append(replace(finding, conditions=frozenset({Condition.ACCEPTANCE})))
    if standing.settled and standing.settled.voice is finding.voice:
        standing.settled = None


def take_start(standing: Standing, finding: Finding) -> None:
    """A start date; the newest one stands."""
    if finding.voice.speaker is Speaker.CANDIDATE:
        return
    if finding.says is not Says.START_OPEN:
        take_treated(standing, finding)
    if finding.says is Says.EXPECTED and standing.start and standing.start_open is None:
        return
    if finding.says is Says.START_OPEN:
        if standing.start is None or finding.moment > standing.start.moment:
            standing.start_open = finding
        return
    standing.start, standing.start_open = finding, None


def take_expiry(standing: Standing, finding: Finding) -> None:
    """By when an answer is wanted; an extension replaces it."""
    if finding.voice.speaker is not Speaker.CANDIDATE:
        standing.expires = finding


def take_trouble(standing: Standing, finding: Finding) -> None:
    """Trouble counts once there is an offer to be in trouble."""
    if KEEP_NOTICE.search(finding.sentence.flat) and (
        standing.executed is None or set(standing.open) - set(standing.cleared)
    ):
        return
    if (
        standing.offered
        or standing.accepted
        or re.search(r"\b(?:offer|angebot|offre|zusage|promesse|your start|joining)", finding.sentence.flat)
    ):
        standing.trouble = finding


def take_void(standing: Standing, finding: Finding) -> None:
    """The offer papers were sent in error."""
    standing.gone = finding


def take_move(standing: Standing, finding: Finding) -> None:
    """The start moves: harmless when the candidate had asked for it."""
    if standing.wished and standing.wished.moment < finding.moment:
        return
    standing.moved = finding


def take_resolution(standing: Standing, finding: Finding) -> None:
    """The trouble is over."""
    if finding.voice.speaker is Speaker.EMPLOYER:
        if standing.trouble or standing.moved:
            standing.resolved = finding
        standing.trouble = standing.moved = standing.uneasy = None
        yes = standing.accepted
        standing.doubted = [each for each in standing.doubted if yes is None or each.moment < yes.moment]


def take_started(standing: Standing, finding: Finding) -> None:
    """The first day lies behind."""
    standing.started = finding


def take_wish(standing: Standing, finding: Finding) -> None:
    """The candidate asked to start at another time."""
    standing.wished = finding


def take_heard(standing: Standing, finding: Finding) -> None:
    """A spoken clearance: worth showing, and no clearance."""
    standing.heard.append(finding)


def take_hint(standing: Standing, finding: Finding) -> None:
    """Praise, an offer in the making: no offer, but worth quoting."""
    standing.hints.append(finding)


def later(one: Finding | None, other: Finding) -> Finding:
    """The newer of two."""
    return other if one is None or other.moment >= one.moment else one


HANDLERS = {
    Says.SPOKEN_OFFER: take_offer,
    Says.WRITTEN_OFFER: take_offer,
    Says.OPENS: take_open,
    Says.UNKNOWN: take_unknown,
    Says.CLEARS: take_clear,
    Says.CLEARS_MANY: take_clear,
    Says.CLEARS_ONE: take_clear_one,
    Says.HEARD: take_heard,
    Says.UNEASE: take_unease,
    Says.DOUBTED: take_doubt,
    Says.WAIVES: take_clear,
    Says.ACCEPTS: take_acceptance,
    Says.SIGNED_BY_YOU: take_acceptance,
    Says.SAYS_YES: take_yes,
    Says.HEDGES: take_hedge,
    Says.DECLINES: take_decline,
    Says.ACKNOWLEDGES: take_acknowledgement,
    Says.EXECUTED: take_executed,
    Says.SIGNED_BY_THEM: take_signed_by_them,
    Says.TYPED_BY_THEM: take_typed,
    Says.NEEDS_COUNTERSIGNATURE: take_needs_countersignature,
    Says.UNSIGNED_BY_YOU: take_unsigned,
    Says.CONFIRMS: take_confirmation,
    Says.CHEERS: take_treated,
    Says.START: take_start,
    Says.START_OPEN: take_start,
    Says.EXPECTED: take_start,
    Says.ASKS_SIGNATURE: take_request,
    Says.EXPIRES: take_expiry,
    Says.TROUBLE: take_trouble,
    Says.VOIDS: take_void,
    Says.MOVES_START: take_move,
    Says.RESOLVES: take_resolution,
    Says.STARTED: take_started,
    Says.ASKS_MOVE: take_wish,
    **dict.fromkeys((Says.PRAISE, Says.PREPARES, Says.FOLLOWS), take_hint),
}
