"""Findings that no longer count: an earlier word that was taken back, an offer that a later one replaces.

Knows the order in which words were put down and which of them came together. Refuses to fold what is left: folding.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.voices import Speaker

OF_ONE_OFFER = frozenset(
    {
        Says.OPENS,
        Says.UNKNOWN,
        Says.ACCEPTS,
        Says.HEDGES,
        Says.ACKNOWLEDGES,
        Says.SIGNED_BY_YOU,
        Says.SIGNED_BY_THEM,
        Says.EXECUTED,
        Says.NEEDS_COUNTERSIGNATURE,
        Says.UNSIGNED_BY_YOU,
        Says.CONFIRMS,
        Says.CHEERS,
        Says.START,
        Says.START_OPEN,
        Says.EXPIRES,
        Says.TROUBLE,
        Says.UNEASE,
        Says.MOVES_START,
    }
)


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """By when each counts from, then by voice, then by place."""
    return sorted(
        findings, key=lambda each: (each.moment, each.voice.order, each.sentence.page or 0, each.sentence.start)
    )


def source(finding: Finding) -> str:
    """The mail (with its attachments) or the file a finding stands in."""
    return finding.voice.document.message or finding.voice.document.file


def without_disregarded(findings: list[Finding]) -> list[Finding]:
    """Drop what an earlier mail of the employer said, where a later one asks to disregard it."""
    dropped: set[int] = set()
    for finding in findings:
        if finding.says is not Says.DISREGARD:
            continue
        earlier = [
            each
            for each in findings
            if each.voice.speaker is Speaker.EMPLOYER
            and not each.voice.quoted
            and each.moment < finding.moment
            and source(each) != source(finding)
        ]
        if earlier:
            last = max(earlier, key=lambda each: each.voice.shown)
            dropped |= {id(each) for each in earlier if source(each) == source(last)}
    return [each for each in findings if id(each) not in dropped]


def without_replaced(findings: list[Finding]) -> list[Finding]:
    """Drop what belonged to an offer that a later one replaces; what was cleared stays cleared."""
    replacing = [each for each in findings if each.says is Says.SUPERSEDES]
    if not replacing:
        return findings
    last = replacing[-1]
    same = source(last)
    day = last.moment - timedelta(days=1)
    return [
        each
        for each in findings
        if each.says not in OF_ONE_OFFER
        or each.moment >= last.moment
        or source(each) == same
        or (each.voice.paper and each.moment > day and each.voice.document.dated is None)
    ]
