"""What a judgement stands on, and the walk from candidacy to plan, letter and judgement.

The same for a scan and a workspace. Pure. Refuses to know where any of it was read or is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bowout.steps.check import LetterContext, OtherProcess
from bowout.steps.discovery import Candidacy, Discovery, InterviewStatus
from bowout.steps.letter import Letter, Tone, thank_referrer
from bowout.steps.letter.write import Writer, write
from bowout.steps.offer import Verdict
from bowout.steps.offer.gate import Release
from bowout.steps.plan import Plan, plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Ground:
    """The search as found, the offer as judged, what the person let go, and the moment."""

    discovery: Discovery
    verdict: Verdict | None
    release: Release
    now: datetime
    home: tzinfo
    my_name: str = ""
    avoid: frozenset[str] = frozenset()  # addresses that failed in this search

    @property
    def writer(self) -> Writer:
        """The person who signs."""
        name = self.my_name or self.discovery.my_name
        return Writer(name=name, signoff=self.discovery.my_signoff, home=self.home)


def plan_on(ground: Ground, candidacy: Candidacy) -> Plan:
    """Whom to tell, how and when."""
    return plan(
        candidacy,
        verdict=ground.verdict,
        release=ground.release,
        now=ground.now,
        home=ground.home,
        avoid=ground.avoid | _never_written_to(ground.discovery),
        my_name=ground.writer.name,
    )


def letter_on(ground: Ground, candidacy: Candidacy, decided: Plan, tone: Tone = Tone.WARM) -> Letter | None:
    """The letter as Bowout would write it, None where the channel needs none."""
    return write(candidacy, decided, writer=ground.writer, verdict=ground.verdict, now=ground.now, tone=tone)


def thanks_on(ground: Ground, candidacy: Candidacy) -> Letter | None:
    """The private thank-you to who recommended the person, a draft of its own; None where nobody did."""
    if ground.verdict is None:
        return None
    return thank_referrer(candidacy, writer=ground.writer, verdict=ground.verdict)


def context_on(ground: Ground, candidacy: Candidacy, decided: Plan) -> LetterContext:
    """What a letter of this candidacy is judged against."""
    return LetterContext(
        candidacy=candidacy,
        plan=decided,
        now=ground.now,
        released_at=None if decided.held else ground.now,
        me=ground.discovery.me,
        my_name=ground.writer.name,
        language=candidacy.language,
        address_form=candidacy.address_form,
        thread_subject=candidacy.thread_subject,
        offer=ground.verdict,
        record=candidacy.record,
        other_processes=other_processes(candidacy, ground.discovery.candidacies),
    )


def other_processes(candidacy: Candidacy, all_of_them: Sequence[Candidacy]) -> tuple[OtherProcess, ...]:
    """The other conversations of the search. Who takes part in both (one agency, several clients) is no stranger."""
    own_people, own_domains = _people(candidacy), _domains(candidacy)
    return tuple(
        OtherProcess(
            employer=other.employer.name,
            domains=tuple(sorted(_domains(other) - own_domains)),
            people=tuple(sorted(_people(other) - own_people)),
        )
        for other in all_of_them
        if other.id != candidacy.id and other.employer.name.casefold() != candidacy.employer.name.casefold()
    )


def refreshed(candidacy: Candidacy, now: datetime) -> Candidacy:
    """The candidacy as it stands at `now`: a talk that was still to come when it was read may be over."""
    talks = tuple(
        replace(talk, status=InterviewStatus.PAST)
        if talk.status is InterviewStatus.UPCOMING and talk.end <= now
        else talk
        for talk in candidacy.interviews
    )
    return candidacy if talks == candidacy.interviews else replace(candidacy, interviews=talks)


def soonest_first(candidacy: Candidacy) -> tuple[float, float, str]:
    """The order of everything a person sees or sends: soonest interview, then newest activity."""
    coming = [talk.start for talk in candidacy.interviews if talk.status is InterviewStatus.UPCOMING]
    last = candidacy.last_activity
    return (
        min(coming).timestamp() if coming else float("inf"),
        -last.timestamp() if last else 0.0,
        candidacy.employer.name.casefold(),
    )


def _never_written_to(discovery: Discovery) -> frozenset[str]:
    """The person's own addresses, and the people of the employer whose offer is kept (rule M10)."""
    kept = discovery.kept
    if kept is None:
        return frozenset(discovery.me)
    theirs = {one.email for one in kept.people if one.email.rpartition("@")[2] in kept.employer.domains}
    return frozenset(discovery.me) | theirs


def _people(candidacy: Candidacy) -> set[str]:
    return {one.email for one in candidacy.people if one.email}


def _domains(candidacy: Candidacy) -> set[str]:
    return {*candidacy.employer.domains, *(candidacy.agency.domains if candidacy.agency else ())}
