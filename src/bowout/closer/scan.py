"""One scan of a mailbox, start to end: sources | gather | discover | assess | plan | write | check.

Keeps nothing, writes nothing, touches no network.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from bowout.closer.defects import defects_that_matter, other_defects
from bowout.closer.ground import Ground, context_on, letter_on, plan_on, soonest_first, thanks_on
from bowout.closer.order import Material, ScanOrder, read
from bowout.closer.papers import dossier_of, found_in_mail, kept_by
from bowout.closer.views import Scan, Scanned
from bowout.intake import Gathered
from bowout.steps.check import check
from bowout.steps.discovery import Candidacy, Discovery, Status
from bowout.steps.discovery.discover import discover
from bowout.steps.discovery.home import home_of, rehomed
from bowout.steps.discovery.who import identify
from bowout.steps.message import Message
from bowout.steps.message import read as read_message
from bowout.steps.offer import Document, Firmness, Verdict
from bowout.steps.offer.assess import assess
from bowout.steps.offer.dossier import Dossier
from bowout.steps.offer.gate import Release
from bowout.workers import share_out


def scan(order: ScanOrder, *, progress: Callable[[int], None] | None = None) -> Scan:
    """Every conversation of the mailbox with its plan. Unreadable when a source as a whole cannot be opened."""
    return judged(order, read(order, progress=progress))


def judged(order: ScanOrder, material: Material) -> Scan:
    """Every conversation of what was read, with its plan."""
    papers, gathered = material.papers, material.gathered
    home = order.home if order.home_known else lived_in(gathered, order)
    events = [rehomed(event, home) for event in gathered.events]
    found = discover(gathered.messages, events, now=order.now, home=home, me=order.me, kept=order.kept, each=share_out)
    verdict = judge_offer(papers, gathered.messages, found, now=order.now, kept=order.kept)
    ground = Ground(discovery=set_apart(found, verdict), verdict=verdict, release=Release(), now=order.now, home=home)
    return Scan(
        now=order.now,
        home=home,
        discovery=ground.discovery,
        verdict=verdict,
        conversations=tuple(
            _scanned(ground, one, drafts=order.drafts)
            for one in sorted(ground.discovery.candidacies, key=soonest_first)
        ),
        troubles=(*gathered.troubles, *defects_that_matter(ground.discovery, gathered)),
        faults=other_defects(ground.discovery, gathered),
        ignored=gathered.ignored + found.ignored,
        unreadable=len(gathered.troubles),
        nothing_read=bool(gathered.troubles) and not (gathered.messages or gathered.events or gathered.ignored),
    )


_ANY_MAIL = b"""From: Jane Doe <jane.doe@firm.example>
To: Robin Field <robin@mail.example>
Subject: Your application: Warehouse Lead
Date: Mon, 2 Nov 2026 10:04:00 +0000
Message-ID: <any@firm.example>

Dear Robin,

Thank you for applying for the position of Warehouse Lead. We enjoyed meeting you last week and would like to invite you
to an interview at Firm Ltd on Thursday at 14:00. Unfortunately another candidate may be faster.

Kind regards,
Jane Doe
"""


def get_ready() -> None:
    """Judge a mail of no search, so that every list, phrase and model is there when a mailbox has been read."""
    any_mail = [read_message(_ANY_MAIL, origin="")]
    when = datetime(2026, 11, 3, tzinfo=UTC)
    found = discover(any_mail, [], now=when, home=UTC, me=("robin@mail.example",))
    judge_offer((), any_mail, found, now=when, kept=None)
    ground = Ground(discovery=found, verdict=None, release=Release(), now=when, home=UTC)
    for one in found.candidacies:
        plan_on(ground, one)


def lived_in(gathered: Gathered, order: ScanOrder) -> tzinfo:
    """The person's zone by their own mail."""
    person = identify(gathered.messages, order.me)
    return home_of(gathered.messages, person.addresses, order.now, order.home)


def judge_offer(
    papers: Sequence[Document], messages: Sequence[Message], found: Discovery, *, now: datetime, kept: str | None
) -> Verdict | None:
    """The offer as the papers given and the mailbox show it; None when neither speaks of one."""
    documents = offer_documents(papers, messages, found, now=now, kept=kept)
    return assess(documents, now=now, me=found.me, my_name=found.my_name) if documents else None


def offer_documents(
    papers: Sequence[Document], messages: Sequence[Message], found: Discovery, *, now: datetime, kept: str | None
) -> tuple[Document, ...]:
    """The dossier: the papers given, and what the mail holds on the same employer's offer.

    The employer is the one the person named, else the one the papers name, else the one discovery recognised, else the
    one whose offer the mail shows as the firmest.
    """
    mailed = found_in_mail(messages, found.me)
    employer = kept
    domains: tuple[str, ...] = ()
    if employer is None and papers:
        by_papers = assess(papers, now=now, me=found.me, my_name=found.my_name)
        employer, domains = by_papers.employer, by_papers.employer_domains
    if employer is None and found.kept is not None:
        employer, domains = found.kept.employer.name, found.kept.employer.domains
    if employer is not None:
        dossier = dossier_of(mailed, employer, domains)
    else:
        dossier = next((one for one in mailed if _may_be_kept(one, found, now)), None)
    return (*papers, *(dossier.documents if dossier else ()))


def _may_be_kept(dossier: Dossier, found: Discovery, now: datetime) -> bool:
    """Whether an offer nobody named may be the accepted one: not one that has ended, and no mere talk of an offer."""
    ids = {paper.message for paper in dossier.documents}
    of = [one for one in found.candidacies if ids & set(one.messages)]
    if of:
        return any(one.status is Status.OPEN for one in of)
    verdict = assess(dossier.documents, now=now, me=found.me, my_name=found.my_name)
    personal = any(paper.mine for paper in dossier.documents) or bool(verdict.role and verdict.start_date)
    return (
        personal
        and not verdict.suspicious
        and verdict.firmness not in {Firmness.NO_OFFER, Firmness.VERBAL, Firmness.TROUBLE}
    )


def set_apart(found: Discovery, verdict: Verdict | None) -> Discovery:
    """The same discovery with the employer whose offer is kept taken out of what is to be closed."""
    kept = kept_by(found, verdict)
    if kept is None:
        return found
    return replace(found, kept=kept, candidacies=tuple(one for one in found.candidacies if one.id != kept.id))


def _scanned(ground: Ground, candidacy: Candidacy, *, drafts: bool) -> Scanned:
    decided = plan_on(ground, candidacy)
    letter = letter_on(ground, candidacy, decided) if drafts and not is_over(candidacy) else None
    judgement = check(letter, context_on(ground, candidacy, decided)) if letter else None
    thanks = thanks_on(ground, candidacy) if letter else None
    return Scanned(candidacy=candidacy, plan=decided, letter=letter, judgement=judgement, thanks=thanks)


def is_over(candidacy: Candidacy) -> bool:
    """Whether somebody has ended it already."""
    return candidacy.closed_by is not None
