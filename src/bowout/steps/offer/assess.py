"""A dossier in date order to a Verdict: later beats earlier, written beats spoken (domain.md section 2).

The walk of the judgement, written once: documents to voices, voices to findings, findings to a standing, the standing
to a verdict with its proofs and questions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bowout.lazy import lazily
from bowout.steps.address import is_free_mail, site_of
from bowout.steps.offer import phrases
from bowout.steps.offer.acts import act_findings
from bowout.steps.offer.bearing import in_their_place
from bowout.steps.offer.clauses import condition_findings
from bowout.steps.offer.doubt import doubts
from bowout.steps.offer.employer import Employer, employer_of, fits, is_mine, is_service, owns
from bowout.steps.offer.facts import date_findings, month_first_in, names_pay, names_title, only_date, role_in
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.folding import stand
from bowout.steps.offer.judge import Point, judge
from bowout.steps.offer.lexicon import also
from bowout.steps.offer.questions import questions
from bowout.steps.offer.sensing import sensed_findings
from bowout.steps.offer.signatures import signature_findings
from bowout.steps.offer.standing import Standing, day_of
from bowout.steps.offer.text import Sentence, flatten
from bowout.steps.offer.trouble import nay_findings, trouble_findings
from bowout.steps.offer.verdict import Condition, Document, DocumentKind, Firmness, Proof, Verdict
from bowout.steps.offer.voices import Speaker, Voice, voices

TITLES = lazily(
    r"\b(?:offer of (?:employment|appointment|position)|(?:employment|job|conditional|formal) offer"
    r"|employment (?:agreement|contract)|offer letter|letter of (?:offer|appointment|engagement|employment)"
    r"|contract of (?:employment|service)|statement of (?:main )?terms|appointment letter|(?:assignment"
    r"|placement) (?:confirmation|details|schedule|agreement)|internship (?:offer|agreement)"
    r"|apprenticeship (?:offer|agreement)|"
    r"(?:arbeits|dienst|anstellungs|ausbildungs|werkstudenten|praktikums|praktikanten|einzelarbeits)vertrag"
    r"|einstellungszusage|vertragsangebot|"
    r"contrat (?:de travail|à durée|de mission|d'apprentissage)|promesse (?:unilatérale )?(?:d'embauche|de contrat)"
    r"|lettre d'(?:engagement|embauche)|convention de stage|offre (?:d'emploi|de contrat|d'embauche))\b"
    + also("TITLES")
)


SUBJECTS = lazily(
    r"\b(?:offer|contract|\w*vertrag|\w*angebot|\w*zusage|contrat|offre|embauche|promesse|oferta|contrato|appointment"
    r"|employment)\b"
)
GOOD_NEWS = frozenset(
    {
        *(Says.CONFIRMS, Says.CHEERS, Says.CLEARS, Says.CLEARS_MANY, Says.CLEARS_ONE, Says.WAIVES, Says.EXECUTED),
        *(Says.ACKNOWLEDGES, Says.START, Says.EXPECTED, Says.RESOLVES, Says.SPOKEN_OFFER, Says.OPENS, Says.STARTED),
    }
)
OFFERS = frozenset({Says.WRITTEN_OFFER, Says.SPOKEN_OFFER, Says.ACKNOWLEDGES})
TAKEN = frozenset(
    {
        Says.ACCEPTS,
        Says.SIGNED_BY_YOU,
        Says.EXECUTED,
        Says.ACKNOWLEDGES,
        Says.STARTED,
        Says.UNSIGNED_BY_YOU,
        Says.SAYS_YES,
    }
)
NAMED = lazily(
    r"(?:(?:Employee|Candidate|Worker|Intern|Arbeitnehmer(?:in)?|Mitarbeiter(?:in)?|Stagiaire"
    r"|Salariée?)(?: name)?\s*(?::|\t|\||\s{3})\s*"
    r"|\b(?:and|und|et) (?:Frau |Herrn? |Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(?=[^\n]{2,60}\((?:the )?[\"“](?:Employee"
    r"|Physician|Executive|Candidate|you))"
    r"|\bDear (?:Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(?=\S+ \S+[,:]?\s*\n))"
    r"(?P<name>[A-ZÄÖÜÉ][\w'’-]+(?: [A-ZÄÖÜÉ][\w'’-]+){1,2})"
)


def assess(documents: Sequence[Document], *, now: datetime, me: tuple[str, ...] = (), my_name: str = "") -> Verdict:
    """The lowest verdict that any open point forces; unknown counts as open. Documents may come in any order."""
    mine = frozenset(address.lower() for address in me) or my_addresses(documents)
    names = my_names(documents, mine, my_name)
    employer = employer_of(documents, mine, names)
    spoken = tuple(with_speakers(voices(documents, me=mine, now=now), employer))
    findings = dated(together([list(read_voice(voice, names)) for voice in spoken]))
    standing = stand(in_their_place(findings))
    suspicious = doubts(documents, spoken, findings, employer, names)
    broken = tuple((each.file, reason) for each in documents if (reason := each.unreadable or each.partly))
    guessed = tuple(each.file for each in documents if each.recognised)
    unread = bool(broken or guessed)
    firmness, points = judge(standing, today=now.date(), doubtful=bool(suspicious), unreadable=unread)
    verdict = Verdict(
        firmness=firmness,
        employer=employer.name,
        employer_domains=employer.domains,
        aliases=employer.aliases,
        role=newest_role(spoken),
        start_date=day_of(standing.start),
        expires=day_of(standing.expires),
        suspicious=suspicious,
        unreadable=broken,
        troubled_at=max(
            (each.voice.shown for each in (standing.gone, standing.trouble, standing.moved) if each), default=None
        ),
    )
    return with_guessed(explained(verdict, standing, points), guessed)


def with_guessed(verdict: Verdict, files: tuple[str, ...]) -> Verdict:
    """The verdict with a word on every scan: a machine read it, and may have missed a line."""
    asked = tuple(f"{file} is a scan that was read by machine: can you send it as a file with text?" for file in files)
    return replace(verdict, missing=(*verdict.missing, *asked))


def explained(verdict: Verdict, standing: Standing, points: tuple[Point, ...]) -> Verdict:
    """The verdict with what is open, what is cleared, its proofs in the order that convinces, and the questions."""
    opened = tuple(dict.fromkeys(point.condition for point in points if point.condition))
    if verdict.firmness is Firmness.NO_OFFER:
        opened = ()
    unnamed = tuple(
        re.sub(r"\s+", " ", point.proof.sentence.quote)[:200]
        for point in points
        if point.proof and point.proof.says is Says.UNKNOWN
    )
    missing = questions(verdict.firmness, opened, unnamed=unnamed, doubtful=bool(verdict.suspicious))
    unread = tuple(
        f"{file} could not be read ({reason}): can you send it in a readable form?"
        for file, reason in verdict.unreadable
    )
    return replace(
        verdict,
        open_conditions=opened,
        cleared_conditions=tuple(
            condition for condition in Condition if condition in standing.cleared and condition not in opened
        ),
        evidence=evidence(standing, points),
        missing=(*missing, *unread),
    )


def evidence(standing: Standing, points: tuple[Point, ...]) -> tuple[Proof, ...]:
    """What holds the verdict down first; then what holds it up, newest first; then the offer and its dates."""
    opened = {point.condition for point in points}
    down = [point.proof for point in points if point.proof]
    down += [each for each in standing.openers if each.conditions & opened]
    up = [
        standing.resolved,
        standing.started,
        standing.executed,
        standing.confirmed,
        standing.acknowledged,
        *standing.cleared.values(),
        standing.all_cleared,
        standing.accepted,
        standing.signed_by_them,
        standing.treated,
    ]
    risen = sorted((each for each in up if each), key=lambda each: each.moment, reverse=True)
    base = [
        standing.accepted_by_word,
        standing.written,
        standing.spoken,
        standing.start,
        standing.expires,
        *standing.hints[-2:],
        *standing.heard[-2:],
    ]
    chosen = [*down, *risen, *(each for each in base if each)]
    proofs = [each.proof for each in chosen]
    return tuple({(proof.file, proof.page, proof.quote): proof for proof in reversed(proofs)}.values())[::-1]


def read_voice(voice: Voice, names: frozenset[str]) -> Iterator[Finding]:
    """Every finding of one voice: of the phrases, of the model of sentences, and what they come to."""
    found = list(by_phrases(voice, names))
    added = list(sensed_findings(voice, found))
    named = {id(each.sentence) for each in added if each.says is Says.OPENS}
    found = [each for each in found if each.says is not Says.UNKNOWN or id(each.sentence) not in named] + added
    yield from found
    start = told_start(voice, found)
    yield from start
    offer = written_offer(voice, [*found, *start])
    if offer:
        yield offer


def told_start(voice: Voice, found: list[Finding]) -> list[Finding]:
    """The first day of a mail that offers and names pay, where no words call its only date that."""
    offers = any(each.says is Says.SPOKEN_OFFER for each in found)
    dated = any(each.says in {Says.START, Says.START_OPEN} for each in found)
    if voice.paper or voice.speaker is not Speaker.EMPLOYER or not offers or dated or not names_pay(voice):
        return []
    start = only_date(voice)
    return [start] if start else []


def by_phrases(voice: Voice, names: frozenset[str]) -> Iterator[Finding]:
    """What the phrases find in one voice."""
    rest = [
        *act_findings(voice),
        *date_findings(voice, month_first=month_first_in(voice.flat)),
        *condition_findings(voice),
        *trouble_findings(voice),
    ]
    yield from rest
    if not any(each.says in GOOD_NEWS for each in rest):
        yield from nay_findings(voice)
    if voice.paper and voice.speaker is Speaker.EMPLOYER:
        yield from signature_findings(voice, names)


def written_offer(voice: Voice, found: list[Finding]) -> Finding | None:
    """That a voice is a written offer: it offers, and names two of title, pay and start; a mail all three."""
    if voice.speaker is not Speaker.EMPLOYER:
        return None
    made = next((each for each in found if each.says in OFFERS), None)
    title = next((each for each in voice.sentences[:14] if TITLES.search(each.flat)), None)
    facts = len(named_facts(voice, found))
    follows = any(each.says is Says.FOLLOWS for each in found)
    if facts < 2 or (not voice.paper and (facts < 3 or follows)):
        return None
    if made:
        return replace(made, says=Says.WRITTEN_OFFER)
    shown = title or asked_to_accept(voice, found)
    return Finding(says=Says.WRITTEN_OFFER, voice=voice, sentence=shown) if shown else None


def together(read: list[list[Finding]]) -> list[Finding]:
    """All findings; what names title, pay and start between mails, or is answered by a yes, is a written offer."""
    found = [finding for each in read for finding in each]
    if any(each.says is Says.WRITTEN_OFFER for each in found):
        return found
    made = spread_offer(read) or taken_offer(read)
    return [*found, made] if made else found


def dated(found: list[Finding]) -> list[Finding]:
    """All findings; where none names the start, the only date that the written offer names."""
    offers = [each for each in found if each.says is Says.WRITTEN_OFFER]
    if not offers or any(each.says in {Says.START, Says.START_OPEN} for each in found):
        return found
    start = next((one for each in reversed(offers) if (one := only_date(each.voice))), None)
    return [*found, start] if start else found


def spread_offer(read: list[list[Finding]]) -> Finding | None:
    """The offer whose title, pay and start stand in several mails."""
    facts: set[str] = set()
    made: Finding | None = None
    for each in read:
        voice = each[0].voice if each else None
        if voice is None or voice.speaker is not Speaker.EMPLOYER:
            continue
        facts |= named_facts(voice, each)
        made = next((one for one in each if one.says is Says.SPOKEN_OFFER), made)
        if any(one.says is Says.FOLLOWS for one in each):
            return None
        if made and len(facts) == 3:
            return replace(made, says=Says.WRITTEN_OFFER)
    return None


def taken_offer(read: list[list[Finding]]) -> Finding | None:
    """What was said yes to, where no words call it an offer: the employer's paper or mail that names pay or a start."""
    yes = next((one for each in read for one in each if one.says in TAKEN), None)
    if yes is None:
        return None
    theirs = [each for each in read if each and each[0].voice.speaker is Speaker.EMPLOYER and not to_follow(each)]
    before = [each for each in theirs if each[0].voice.written <= yes.moment]
    return max(
        (
            Finding(says=Says.WRITTEN_OFFER, voice=voice, sentence=told_in(voice, each))
            for each in before
            for voice in [each[0].voice]
            if voice.sentences and enough(named_facts(voice, each), paper=voice.paper)
        ),
        key=lambda one: (one.voice.paper, -one.voice.order),
        default=None,
    )


def to_follow(found: list[Finding]) -> bool:
    """Whether a voice only announces an offer."""
    return any(each.says in {Says.FOLLOWS, Says.PREPARES} for each in found)


def enough(facts: set[str], *, paper: bool) -> bool:
    """Whether what a voice names makes it an offer once somebody has said yes to it."""
    return len(facts) >= 2 and (paper or "start" in facts)


def told_in(voice: Voice, found: list[Finding]) -> Sentence:
    """The sentence that shows the offer best."""
    named = next((each.sentence for each in found if each.says in {*OFFERS, Says.START}), None)
    return named or voice.sentences[0]


def named_facts(voice: Voice, findings: list[Finding]) -> set[str]:
    """Which of title, pay and start a voice names."""
    start = any(each.says in {Says.START, Says.START_OPEN} for each in findings)
    named = {"title": names_title(voice), "pay": names_pay(voice), "start": start}
    return {name for name, there in named.items() if there}


def asked_to_accept(voice: Voice, acts: list[Finding]) -> Sentence | None:
    """The sentence of a mail that asks for a yes, or of one whose subject says that it is an offer."""
    asks = next((each.sentence for each in acts if each.says is Says.ASKS_SIGNATURE), None)
    if voice.paper or asks or not SUBJECTS.search(flatten(voice.document.subject[:300])):
        return None if voice.paper else asks
    return next(iter(voice.sentences), None)


def with_speakers(spoken: Sequence[Voice], employer: Employer) -> Iterator[Voice]:
    """Voices of signing and screening services, and of strangers who offer nothing, are neither side's."""
    for voice in spoken:
        third = voice.speaker is Speaker.EMPLOYER and not voice.paper and is_third(voice, employer)
        yield replace(voice, speaker=Speaker.THIRD) if third else voice


def is_third(voice: Voice, employer: Employer) -> bool:
    """Whether a mail comes from neither side: a service, or a domain that is not the employer's and makes no offer."""
    sender = voice.sender
    if sender is None or not sender.domain:
        return False
    if is_service(sender.domain):
        return True
    known = site_of(sender.domain) in employer.domains or any(fits(sender.domain, name) for name in employer.names)
    return owns(sender) and bool(employer.domains) and not known and not phrases.OFFER_MADE.search(voice.flat)


def my_addresses(documents: Sequence[Document]) -> frozenset[str]:
    """The candidate's address, worked out: who accepts or is written to, preferring free mail."""
    score: dict[str, int] = {}
    for document in documents:
        if document.kind is not DocumentKind.MAIL:
            continue
        accepts = re.search(
            r"\bi(?:'m| am)? (?:\w+ ){0,4}accept|my acceptance|ich nehme|j'accepte", flatten(document.said[:2000])
        )
        if document.sender and document.sender.email:
            email = document.sender.email
            score[email] = (
                score.get(email, 0)
                + (3 if accepts else 0)
                + (2 if is_free_mail(document.sender.domain) and accepts else 0)
            )
        for address in document.to:
            score[address.email] = (
                score.get(address.email, 0) + (1 if not accepts else -1) + (2 if is_free_mail(address.domain) else 0)
            )
    best = max(score, key=lambda email: score[email], default=None)
    return frozenset({best}) if best and score[best] > 0 else frozenset()


def my_names(documents: Sequence[Document], mine: frozenset[str], my_name: str) -> frozenset[str]:
    """The candidate's names, flat: as told, as their mail is signed, as others address them."""
    found = {my_name} if my_name else set()
    for document in documents:
        if document.sender and document.sender.name and is_mine(document, mine):
            found.add(document.sender.name)
        found |= {address.name for address in document.to if address.email in mine and address.name}
    found |= {" ".join(parts) for address in mine if len(parts := re.findall(r"[a-z]{2,}", address.split("@")[0])) == 2}
    if not found:
        found = {match["name"] for each in documents for match in NAMED.finditer("\n".join(each.pages)[:6000])}
    return frozenset(flatten(name) for name in found if len(name.split()) >= 2) or frozenset(
        flatten(name) for name in found
    )


def newest_role(spoken: Sequence[Voice]) -> str | None:
    """The role as the newest letter names it, else the newest mail of the employer."""
    theirs = [voice for voice in reversed(spoken) if voice.speaker is Speaker.EMPLOYER]
    for voice in [*(each for each in theirs if each.paper), *(each for each in theirs if not each.paper)]:
        role = role_in(voice)
        if role:
            return role
    return None
