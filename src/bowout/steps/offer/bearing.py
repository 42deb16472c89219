"""What a finding weighs where it stands: a mail that makes an offer does not take it back in the same breath.

Knows the order of the whole dossier. Words that would mean trouble after a yes only hold the offer back where it is
first made, or before anybody accepted it, if they hang on something themselves ("should the money not come, you can't
begin"). Refuses to fold what is left: folding.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bowout.lazy import lazily
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.sense import TURNS, weighed
from bowout.steps.offer.topics import topics_in
from bowout.steps.offer.trouble import KEEP_JOB, NAY, withdrawn_outright
from bowout.steps.offer.verdict import Condition
from bowout.steps.offer.voices import Speaker, Voice

MADE = (Says.WRITTEN_OFFER, Says.SPOKEN_OFFER)
YES = frozenset({Says.ACCEPTS, Says.SIGNED_BY_YOU, Says.ACKNOWLEDGES, Says.EXECUTED, Says.SAYS_YES})
BAD = frozenset({Says.TROUBLE, Says.MOVES_START})
HANGING = lazily(
    r"\b(?:if|should|unless|until|till|once|only when|only if|as soon as|before|in case|without|failing|no \w+, no"
    r"|depends?|hinges?|hangs?|not yet|yet to"
    r"|falls|wenn|sofern|sollten?|bis|bevor|solange|sobald|ohne|erst|noch (?:nicht|kein\w*)"
    r"|si|sauf|sans|tant que|avant|dès que|lorsque|pas encore|dépend"
    r"|cuando|mientras|hasta|sin|salvo|todavía|depende)\b"
)
POINTS_BACK = lazily(
    r"\b(?:either|neither|any of (?:these|those|them|the above)|one of (?:these|those|them)|these|those|both|them|this"
    r"|that|it|such|the same|dies\w*|beide\w*|ein\w* davon|davon|solche\w*|l'un\w*|l'autre|ceux-ci|celles-ci|cela"
    r"|ces|aucun d\w+|alguno de ellos|ambos|ambas|esto|ello|estos|estas)\b"
)


def in_their_place(findings: Sequence[Finding]) -> list[Finding]:
    """Every finding, trouble turned into something open where it can be no more than that."""
    first = first_offer(findings)
    if first is None:
        return list(findings)
    agreed = min((each.moment for each in findings if each.says in YES), default=None)
    return pointed_back([placed(each, first, agreed) for each in findings])


def first_offer(findings: Sequence[Finding]) -> Voice | None:
    """The voice that makes the offer first: in writing, else in words."""
    for says in MADE:
        made = [each for each in findings if each.says is says and each.voice.speaker is Speaker.EMPLOYER]
        if made:
            return min(made, key=lambda each: (each.moment, each.voice.order)).voice
    return None


def placed(finding: Finding, first: Voice, agreed: datetime | None) -> Finding:
    """One finding as it counts in its place."""
    flat = finding.sentence.flat
    if finding.says not in BAD or withdrawn_outright(flat) or KEEP_JOB.search(flat):
        return finding
    early = agreed is None or finding.moment < agreed
    hangs = HANGING if finding.weighed else TURNS["if"]
    if early and hangs.search(finding.sentence.flat):
        return opened(finding)
    if finding.weighed and (finding.voice is first or (early and not NAY.search(finding.sentence.flat))):
        return replace(finding, says=Says.DOUBTED)
    return opened(finding) if finding.voice is first else finding


def pointed_back(findings: list[Finding]) -> list[Finding]:
    """Findings; what hangs on "either of them" right after named conditions hangs on those."""
    named = {
        (id(each.voice), each.sentence.page, each.sentence.end): each.conditions
        for each in findings
        if each.says is Says.OPENS
    }
    return [meant(each, named) if each.says is Says.UNKNOWN else each for each in findings]


def meant(finding: Finding, named: Mapping[tuple[int, int | None, int], frozenset[Condition]]) -> Finding:
    """An unnamed condition with the names of the sentence before it, where it points there."""
    voice, sentence = finding.voice, finding.sentence
    before = max(
        (each for each in voice.sentences if each.page == sentence.page and each.end <= sentence.start),
        key=lambda each: each.end,
        default=None,
    )
    found = named.get((id(voice), before.page, before.end)) if before else None
    if not found or not POINTS_BACK.search(sentence.flat) or topics_in(sentence.flat):
        return finding
    return replace(finding, says=Says.OPENS, conditions=found)


def opened(finding: Finding) -> Finding:
    """The same words as something the offer hangs on."""
    named = frozenset(condition for condition, _ in topics_in(finding.sentence.flat))
    named = named or weighed(finding.voice, finding.sentence).likeliest()
    return replace(finding, says=Says.OPENS if named else Says.UNKNOWN, conditions=named)
