"""Sentences to findings on conditions: what the offer hangs on, and what of it is met.

Knows who may say what: the employer opens, clears and waives; the candidate can only attach a condition of their own.
Boilerplate that never blocks (Form I-9, at will, probation, perks, duties after the start) is left out here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.polarity import (
    EXCEPT,
    PARTIAL,
    STATUS_MET,
    STATUS_OPEN,
    TRIGGER,
    Polarity,
    clauses_of,
    polarity_of,
)
from bowout.steps.offer.text import Sentence
from bowout.steps.offer.topics import (
    AFTER_START,
    BENEFITS,
    BEYOND_US,
    CHECKS,
    EMPLOYER_SIDE,
    EXTENSION,
    OFFER_NOUNS,
    OWN_SIDE,
    UNITED_STATES,
    topics_in,
)
from bowout.steps.offer.verdict import Condition
from bowout.steps.offer.voices import Speaker, Voice

GENERIC = lazily(
    r"\b(?:(?:pre-?employment|employment|standard|usual|routine|relevant|vetting|safeguarding|screening|compliance"
    r"|onboarding|new hire|hiring|security|final|recruitment|mandatory|necessary|satisfactory|outstanding|remaining"
    r"|your|the|our|these|those|both|all|any|of) )"
    r"(?:pre-?employment |employment |onboarding |vetting |screening |outstanding |remaining |required |compliance "
    r"|of (?:your|the) |the |your |standard |other )*(?:checks?|screens?|screening|vetting|clearances?"
    r"|contingenc(?:y|ies)|pre-?conditions?|conditions?|requirements|verifications?|formalities)\b"
    r"|\bpre-?employment\b|\b(?:einstellungs|pre-employment-)?(?:überprüfungen|prüfungen|formalitäten)\b"
    r"|\beinstellungsvoraussetzungen\b|\b(?:vérifications|formalités)\b"
)
ALL = lazily(
    r"\b(?:your|the) (?:file|dossier|paperwork) (?:is|are)\b|\boffer is (?:now )?(?:no longer|firm|unconditional"
    r"|final)|\b(?:last|final) of (?:the|your|our)\b|\ball of (?:the|this|that|it|them)\b|\b(?:all|every|each"
    r"|everything|nothing|any|both sets|entire|full)\b|\bpre-?employment (?:checks?|screening"
    r"|process|clearances?|requirements|conditions|vetting|formalities)\b|\bunconditional\b|\bno (?:outstanding"
    r"|open|remaining|further|pending)\b|"
    r"\bconditions? (?:of|to|in|for|attached|set|under|listed)|\bthe conditions\b|\bcontingencies\b|\b(?:your"
    r"|the) (?:checks|screening|vetting)\b|"
    r"\balle[nrms]?\b|\bsämtliche\w*|\balles\b|\bvorbehalte?\b|\bbedingungen\b|\bvoraussetzungen\b|\bunbedingt\b"
    r"|\bnichts mehr offen\b|\btoute?s? (?:les|nos|vos)\b|\btout est\b|\bl'ensemble\b|\bréserves\b"
    r"|\bconditions suspensives\b|\bdossier\b|\bplus aucune\b"
)
ALL_OF_THEM = lazily(
    r"\b(?:all|every|each|any|no|alle[nrms]?|sämtliche\w*|toute?s? les|l'ensemble des) (?:of )?(?:the |your |our "
    r"|its |these |those |other |further |outstanding |open |remaining |required |requested |necessary |standard "
    r"|relevant |final |pre-?employment |employment |onboarding |vetting |screening |compliance |offenen |noch "
    r"|nötigen |erforderlichen |vereinbarten |vos |autres )*"
    r"(?:checks?|screening|vetting|contingenc\w+|pre-?conditions?|conditions?|requirements|verifications?"
    r"|clearances?|formalities|items|points|paperwork|steps|bedingungen|voraussetzungen|prüfungen|vorbehalte"
    r"|nachweise|unterlagen|formalitäten|conditions|réserves|vérifications|formalités|pièces)\b|\beverything\b"
    r"|\bunconditional\b|\balles\b|\btout est\b"
)
EVERY_CONDITION = lazily(
    r"\bno longer (?:conditional|contingent|provisional)|\bfirm and (?:final|binding)|\bconditions?\b|\bcontingenc"
    r"|\bunconditional|\bpre-?requisites|\bbedingungen|\bvoraussetzungen|\bvorbehalt"
    r"|\bréserves?\b|\bunbedingt|\boffer requirements|\brequirements of (?:the|your) offer"
)
CHECK_WORDS = lazily(
    r"\bchecks?\b|\bscreen\w*|\bvetting\b|\bpre-?employment|\bclearances?\b|\bverification|\bprüfungen"
    r"|\büberprüfungen|\bnachweise|\bunterlagen|\bvérifications|\bformalit|\brequirements\b|\bpaperwork"
    r"|\bbackground"
)
EVERYTHING = lazily(
    r"\b(?:your|the) file\b|\ball of (?:the above|this|it|them)\b|\beverything\b|\bnothing\b|\balles\b|\bnichts\b"
    r"|\btout est\b|\bdossier\b|\bplus rien\b|\ball (?:set|done"
    r"|sorted|clear|good)\b|\bformalit|\bno (?:outstanding|open|remaining|further)"
)
BENIGN = lazily(
    r"\b(?:conditions of (?:service|employment)|onboarding|acknowledg\w*|terms|provisions|policies|policy|laws?"
    r"|legislation|regulations?|deductions?"
    r"|withholding|tax|taxes|change"
    r"|changes|amendment|notice|probation\w*|collective|handbook|code of conduct|eligib|plan|vesting|availability|"
    r"performance|business needs|confidentiality|nda|invention|proprietary|non-disclosure|agreement|statutory|rules"
    r"|arbitration|at[- ]will|i-9|form|availability|data protection|gdpr|adjustment|review|payroll|hours|travel"
    r"|reporting|"
    r"probezeit|tarif\w*|gesetz\w*|betriebsvereinbarung\w*|richtlinie\w*|bestimmungen|kündigungsfrist\w*"
    r"|änderung\w*|verschwiegenheit\w*|période d'essai|convention collective|règlement|préavis|dispositions|loi"
    r"|confidentialité)\b"
)
STRONG = lazily(
    r"\b(?:contingent|conditional|conditioned|subject to|dependent|predicated|provided that|vorbehaltlich"
    r"|unter (?:dem )?vorbehalt|unter (?:der|den) (?:\w+ )?(?:bedingung|voraussetzung)|(?:on"
    r"|under) (?:the )?condition|à (?:la )?condition|sous (?:la )?condition|aufschiebend|abhängig|sous réserve"
    r"|condition suspensive|subordonnée?|conditionnée?"
    r"|soumise? à)\b"
)
SIGNING = lazily(
    r"\b(?:sign|signing|signed|signature|accept|acceptance|return|returning|execution|execut\w+|unterzeichn\w+"
    r"|unterschrift|rücksendung|annahme|acceptation)\b"
)
CONTRACT_TO_COME = lazily(
    r"\bsubject to contract\b|\bsubject to (?:the )?(?:signing|execution|issue|agreement|signature"
    r"|completion) of (?:a |the |our |your |an )?(?:formal |written |full |definitive |standard )*(?:contract"
    r"|employment agreement|statement)"
)
NOTICE = lazily(
    r"\b(?:notice period|releas\w+ (?:from|by) your (?:current|present)|start date (?:to be|being|is)"
    r"|agree\w* (?:up)?on (?:a )?(?:mutually \w+ )?start|ablauf ihrer kündigungsfrist)\b"
)


VERB = lazily(r"\b(?:is|are|has|have|ist|sind|est|sont|ont)\b")
FINITE = lazily(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|came|come|need\w*|must|do|does|did|can|could|should|may"
    r"|received|complete[ds]?|passed|cleared|got|await\w*|wait\w*|ist|sind|war|waren|hat|haben|wird|werden|liegt|liegen"
    r"|fehl\w*|steht|stehen|est|sont|ont|sera|seront|manque\w*|reste\w*|avons)\b|'(?:s|ve|ll|re)\b"
)
UNDONE = lazily(r"\b(?:not|to be|nicht|pas)\b")
SET_APART = lazily(r"(?:[-:(|]|   )\s?(?:\w+ ){0,2}(?:complete|cleared|received|done|ok|passed|erledigt|reçu)")
PRONOUN_OPEN = lazily(
    r"^(?:(?:and|so|but|once|when|as soon as|until) )?(?:it|they|these|those|both)\b"
    r"|\b(?:its|their) (?:\w+ )?(?:completion|outcome|results?|receipt|clearance|return|arrival)\b"
)
PRONOUN_MET = lazily(
    r"^(?:and |so )?(?:it|they|both)(?: (?:has|have|is|are|was|were|all|both|now|just|been)|'s|'ve)* (?:came|come"
    r"|cleared|complete[ds]?"
    r"|received|passed|returned|verified|approved|granted|back)\b"
)
AFTER_END = lazily(
    r"\b(?:after|following|upon|on) (?:the )?(?:termination|end|expiry|leaving|your departure|cessation)"
    r"|\bnach (?:beendigung|ende)"
    r"|\baprès (?:la )?(?:rupture|fin|cessation)"
)
BEFORE_START = lazily(
    r"\b(?:before|prior to|pre-?employment|on or before|in advance of|in order to|offer|start(?:ing)?|commenc\w+"
    r"|first day|joining"
    r"|appointment|until|vor|bevor|spätestens|arbeitsantritt|dienstantritt|einstellung|eintritt|angebot|avant"
    r"|embauche|prise de|offre)\b"
)
FREE = lazily(
    r"\bunconditional\b|\bno (?:\w+ )?(?:conditions|contingencies)\b|\bwithout (?:any )?(?:\w+ )?(?:conditions"
    r"|contingencies)\b"
    r"|\bnot (?:\w+ )?(?:contingent|conditional) (?:up)?on any|\bnot subject to any (?:\w+ )?(?:conditions?"
    r"|contingenc\w+|checks)"
    r"|\bohne vorbehalt|\bkeine\w* (?:weiteren? )?(?:bedingung|vorbehalt)|\bsans (?:aucune )?(?:réserve|condition)"
    r"|\baucune (?:réserve|condition)"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """What stands around a sentence: whether American rules apply, the list it leads in, the sentence before."""

    american: bool
    items: str
    before: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """One clause with the conditions it names, and the list that its sentence leads in."""

    voice: Voice
    sentence: Sentence
    flat: str
    named: frozenset[Condition]
    items: str

    def finding(self, says: Says, conditions: frozenset[Condition] = frozenset()) -> Finding:
        """A finding of this clause."""
        return Finding(says=says, voice=self.voice, sentence=self.sentence, conditions=conditions)


def condition_findings(voice: Voice) -> Iterator[Finding]:
    """Every finding on conditions in one voice."""
    at_will = voice.paper and "at-will" in voice.flat.replace("at will", "at-will") and not BEYOND_US.search(voice.flat)
    everything = voice.sentences
    for number, sentence in enumerate(everything):
        near = [each.flat for each in everything[max(0, number - 1) : number + 2]]
        context = Context(
            american=at_will or bool(UNITED_STATES.search(" ".join(near))),
            items=items_after(everything, number),
            before=everything[number - 1].flat if number else "",
        )
        yield from sentence_findings(voice, sentence, context)


def items_after(everything: tuple[Sentence, ...], number: int) -> str:
    """The text of the list that a line leads in."""
    flat = everything[number].flat
    return " ".join(each.flat for each in everything[number + 1 : number + 17] if each.lead == flat)


def sentence_findings(voice: Voice, sentence: Sentence, context: Context) -> Iterator[Finding]:
    """The findings of one sentence, clause by clause; a clause without a word of its own follows the one before."""
    flat = sentence.flat
    if skipped(voice, flat):
        return
    inherited = lead_polarity(sentence)
    for clause in joined(clauses_of(flat)):
        polarity = clause_polarity(clause, sentence, inherited)
        named = relevant(clause, flat, american=context.american)
        if not named and refers_back(clause, polarity) and not topics_in(flat):
            named = relevant(context.before, context.before, american=context.american)
        cut = Clause(voice=voice, sentence=sentence, flat=clause, named=named, items=context.items)
        yield from clause_findings(cut, polarity)
        inherited = polarity if polarity is not Polarity.SILENT else inherited


def joined(clauses: list[str]) -> list[str]:
    """Clauses without a verb joined to the one after: "your references and your DBS are back"."""
    found: list[str] = []
    for clause in clauses:
        if found and not FINITE.search(found[-1]) and re.match(r"(?:,? )?(?:and|und|et) ", clause):
            found[-1] = f"{found[-1]} {clause}"
        else:
            found.append(clause)
    return found


def refers_back(clause: str, polarity: Polarity) -> bool:
    """Whether a clause speaks of what the sentence before it named: "it came back clear"."""
    if ALL_OF_THEM.search(clause):
        return False
    if polarity is Polarity.MET:
        return bool(PRONOUN_MET.search(clause))
    return polarity is Polarity.OPEN and bool(PRONOUN_OPEN.search(clause))


def skipped(voice: Voice, flat: str) -> bool:
    """Sentences that cannot tell: of firms in between, and what the candidate hopes, asks or reports."""
    if voice.speaker is Speaker.THIRD:
        return not re.search(r"\b(?:complete|submit|provide|pending|consent|initiat)", flat)
    if voice.speaker in {Speaker.CANDIDATE, Speaker.WORD}:
        return not re.search(r"\b(?:accept|sign|annehme|nehme|zusage|zusagen|accepte)\w*", flat) or not STRONG.search(
            flat
        )
    return False


def lead_polarity(sentence: Sentence) -> Polarity:
    """What the line that leads a list in says of its items."""
    if not sentence.lead:
        return Polarity.SILENT
    polarity = polarity_of(sentence.lead)
    headed = re.search(
        r"\b(?:conditions?|contingenc\w+|pre-?employment|voraussetzungen|bedingungen|vorbehalte|conditions)\b",
        sentence.lead,
    )
    return Polarity.OPEN if polarity is Polarity.SILENT and headed else polarity


def clause_polarity(clause: str, sentence: Sentence, inherited: Polarity) -> Polarity:
    """A clause's own word, or a table's status, or what was said before it."""
    own = polarity_of(clause, question=sentence.flat.endswith("?"))
    tabled = (sentence.item or sentence.lead) and len(clause) < 120
    if tabled and (own is Polarity.SILENT or not VERB.search(clause)):
        status = status_of(clause, hanging=bool(TRIGGER.search(sentence.lead)))
        own = own if status is Polarity.SILENT else status
    return own if own is not Polarity.SILENT else inherited


def status_of(clause: str, *, hanging: bool) -> Polarity:
    """The status word of a list item; under a line like "subject to:" only one that is set apart counts as met."""
    if STATUS_OPEN.search(clause):
        return Polarity.OPEN
    if not STATUS_MET.search(clause) or TRIGGER.search(clause) or UNDONE.search(clause):
        return Polarity.SILENT
    return Polarity.OPEN if hanging and not SET_APART.search(clause) else Polarity.MET


def relevant(clause: str, flat: str, *, american: bool) -> frozenset[Condition]:
    """The conditions a clause names, without what never blocks."""
    named = {condition for condition, _ in topics_in(clause)}
    if AFTER_START.search(flat) and not re.search(r"\b(?:before|prior to|bevor|vor|avant)\b", flat):
        return frozenset()
    if american:
        named.discard(Condition.RIGHT_TO_WORK)
    if EXTENSION.search(clause):
        named -= EMPLOYER_SIDE
    if BENEFITS.search(clause) and not OFFER_NOUNS.search(clause):
        named -= {Condition.APPROVAL, Condition.FUNDING, Condition.CLIENT_APPROVAL}
    if re.search(r"\b(?:options?|equity|rsus?|shares?|stock|bonus(?:es)?)\b", flat) and not re.search(
        r"\b(?:this|your|the) (?:offer|employment|appointment) (?:is|of employment|will)", flat
    ):
        named.discard(Condition.APPROVAL)
    return frozenset(named)


def clause_findings(clause: Clause, polarity: Polarity) -> Iterator[Finding]:
    """What a clause of this polarity says of what it names."""
    if clause.named and not clause.sentence.lead and not clause.voice.paper and PARTIAL.search(clause.flat):
        yield clause.finding(Says.OPENS, clause.named)
    elif polarity is Polarity.OPEN:
        yield from opened(clause)
    elif polarity is Polarity.MET:
        yield from met(clause)
    elif polarity is Polarity.WAIVED and clause.named:
        yield clause.finding(Says.WAIVES, clause.named)
    elif polarity is Polarity.WAIVED and FREE.search(clause.flat):
        yield clause.finding(Says.CLEARS_MANY, frozenset(Condition))


def opened(clause: Clause) -> Iterator[Finding]:
    """What an open clause leaves open."""
    flat, named = clause.flat, standing_duties_dropped(clause)
    if CONTRACT_TO_COME.search(flat):
        yield clause.finding(Says.FOLLOWS)
    if not named and GENERIC.search(flat) and generic_counts(clause):
        named = frozenset({Condition.BACKGROUND_CHECK})
    if named:
        yield clause.finding(Says.OPENS, named)
    elif NOTICE.search(flat) and STRONG.search(flat):
        yield clause.finding(Says.OPENS, frozenset({Condition.START_DATE}))
    elif unknown_condition(flat) and not clause.items:
        yield clause.finding(Says.UNKNOWN)


def standing_duties_dropped(clause: Clause) -> frozenset[Condition]:
    """What a clause names, without the duties that a contract lays down for the time of employment.

    In a letter "must" and "may be required" hold a start back only beside "before", "offer" or a trigger such as
    "subject to"; a ban on competing after the end never does.
    """
    named, whole = clause.named, clause.sentence.flat
    if AFTER_END.search(whole):
        named -= {Condition.NON_COMPETE}
    if not clause.voice.paper or clause.sentence.lead or TRIGGER.search(clause.flat) or BEFORE_START.search(whole):
        return named
    return frozenset()


def generic_counts(clause: Clause) -> bool:
    """Whether "the usual checks" stand for themselves: no list follows that names them one by one."""
    if clause.items:
        return not topics_in(clause.items)
    return not clause.sentence.lead and about_the_offer(clause.flat)


def about_the_offer(clause: str) -> bool:
    """Whether a generic "checks" clause is about this person's start rather than about some rule."""
    return bool(
        re.search(r"\bpre-?employment|\bchecks?\b|\bscreen|\bvetting|\bclearance|\bprüfungen|\bvérifications", clause)
    )


def unknown_condition(clause: str) -> bool:
    """Whether the offer hangs on something that has no name here: unknown counts as open."""
    strong = STRONG.search(clause)
    if strong is None or AFTER_START.search(clause):
        return False
    before, after = clause[: strong.start()], clause[strong.end() :]
    subject = before if len(before.strip()) > 3 else after
    if not re.search(
        r"\b(?:offer|employment|appointment|hire|job offer|start|angebot\w*|einstellung|vertrag|arbeitsvertrag"
        r"|arbeitsverhältnis|offre|embauche|contrat|promesse)\b",
        subject,
    ):
        return False
    if BENIGN.search(after[:90]) or SIGNING.search(after[:90]) or BENEFITS.search(before[-60:]):
        return False
    return len(after.split()) >= 2


def met(clause: Clause) -> Iterator[Finding]:
    """What a clause that says "met" clears: what it names, or all of a kind, less what it excepts."""
    whole = clause.sentence.flat
    exception = EXCEPT.search(whole)
    excepted = frozenset(topic for topic, _ in topics_in(whole[exception.end() :])) if exception else frozenset()
    if exception and not excepted:
        return
    scope = scope_of(clause.flat, clause.named)
    if scope:
        yield clause.finding(Says.CLEARS_MANY, scope - excepted)
    if clause.named - excepted:
        yield clause.finding(Says.CLEARS, clause.named - excepted)
    if excepted:
        yield clause.finding(Says.OPENS, excepted)


def scope_of(clause: str, named: frozenset[Condition]) -> frozenset[Condition]:
    """How much "all" covers: every condition, what is on the candidate's side, or the checks."""
    if not ALL.search(clause) or (named and not ALL_OF_THEM.search(clause)):
        return frozenset()
    if EVERY_CONDITION.search(clause):
        return frozenset(Condition) - {Condition.ACCEPTANCE, Condition.COUNTERSIGNATURE, Condition.START_DATE}
    if CHECK_WORDS.search(clause):
        return CHECKS
    return OWN_SIDE if EVERYTHING.search(clause) else frozenset()
