"""The turns of phrase that clauses.py reads conditions by: how much "all" covers, what is boilerplate, what hangs.

Knows words alone, in the form of text.flatten. Refuses to know what follows from them.
"""

from __future__ import annotations

from bowout.lazy import lazily
from bowout.steps.offer.lexicon import also

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
    r"|\bconditions suspensives\b|\bdossier\b|\bplus aucune\b" + also("ALL")
)

ALL_OF_THEM = lazily(
    r"\b(?:all|every|each|any|no|alle[nrms]?|sämtliche\w*|toute?s? les|l'ensemble des) (?:of )?(?:the |your |our "
    r"|its |these |those |other |further |outstanding |open |remaining |required |requested |necessary |standard "
    r"|relevant |final |pre-?employment |employment |onboarding |vetting |screening |compliance |offenen |noch "
    r"|nötigen |erforderlichen |vereinbarten |vos |autres )*"
    r"(?:checks?|screening|vetting|contingenc\w+|pre-?conditions?|conditions?|requirements|verifications?"
    r"|clearances?|formalities|items|points|paperwork|steps|bedingungen|voraussetzungen|prüfungen|vorbehalte"
    r"|nachweise|unterlagen|formalitäten|conditions|réserves|vérifications|formalités|pièces)\b|\beverything\b"
    r"|\bunconditional\b|\balles\b|\btout est\b" + also("ALL_OF_THEM")
)

EVERY_CONDITION = lazily(
    r"\bno longer (?:conditional|contingent|provisional)|\bfirm and (?:final|binding)|\bconditions?\b|\bcontingenc"
    r"|\bunconditional|\bpre-?requisites|\bbedingungen|\bvoraussetzungen|\bvorbehalt"
    r"|\bréserves?\b|\bunbedingt|\boffer requirements|\brequirements of (?:the|your) offer" + also("EVERY_CONDITION")
)

CHECK_WORDS = lazily(
    r"\bchecks?\b|\bscreen\w*|\bvetting\b|\bpre-?employment|\bclearances?\b|\bverification|\bprüfungen"
    r"|\büberprüfungen|\bnachweise|\bunterlagen|\bvérifications|\bformalit|\brequirements\b|\bpaperwork"
    r"|\bbackground"
)

EVERYTHING = lazily(
    r"\bcompletes (?:your|the|our)\b|\bchecklist\b|\b(?:your|the) file\b|\ball of (?:the above|this|it|them)\b"
    r"|\beverything\b|\bnothing\b|\balles\b|\bnichts\b"
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
    r"|soumise? à|(?:official|final|binding|effective|valid|unconditional) (?:only )?(?:upon|once|when|after|until"
    r"|on)|(?:into (?:effect|force)|takes? effect) (?:only )?(?:if|when|once|upon|provided)|no effect (?:unless|until)"
    r"|(?:nur|erst)(?: dann)? (?:wirksam|gültig|verbindlich|in kraft)|(?:wirksam|gültig|verbindlich|zustande),? (?:nur"
    r"|erst|wenn|sobald|falls)|hinfällig|(?:n'|ne )(?:entrera?|prendra|produira|deviendra)[^.]{0,40} qu(?:e|')"
    r"|pour autant que|caduque?|(?:solo|sólo|únicamente) (?:surtirá|tendrá|será|entrará|producirá)"
    r"|quedará sin efecto|condicionad[oa]|supeditad[oa])\b"
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

BARE_MET = lazily(
    r"^(?:(?:hi|hey|hello|dear|good news|great news|news|update)[^,:!.]{0,20}[,:!-] ?)*(?:you )?(?:passed|cleared"
    r"|all clear|clean|came back"
    r"|it(?:'s| is| has| came)|they(?:'re| are| have| came)|that(?:'s| is| came)|results?|everything (?:came|is back)"
    r"|you(?:'re| are|'ve| have)"
    r" (?:passed|cleared|all clear|through)|bestanden|ist (?:da|durch)|c'est (?:bon|validé)|apto)\b"
)

HANGS_ON = lazily(
    r"(?<!, )\b(?:once|when|as soon as|until|if|after|sobald|wenn|sofern|dès que|lorsque|quand|une fois|cuando"
    r"|en cuanto)\b"
)

COMMA = lazily(r",\s+(?:and |und |et |y )?|;\s+| and (?=(?:your|the|both|all) )")

STATUS_DASH = lazily(
    r"(\w) ?- (?=(?:done|complete|cleared?|received|verified|ok|passed|fine|good|approved|in|back|pending|outstanding"
    r"|awaiting|waiting|still|not|we|in progress|erledigt|da|liegt|offen|fehlt|reçue?|ok|en cours|recibid\w+"
    r"|pendiente)\b)"
)

AT_START = lazily(
    r"\b(?:submission|production|presentation|cop(?:y|ies)|originals?|relieving letters?|experience letters?|documents?"
    r"|proofs?)\b[^.;]{0,90}\b(?:on|at|upon) (?:the |your )?(?:date|day|time|first day)(?: of (?:your )?joining"
    r"| of work)?\b"
)

VERB = lazily(r"\b(?:is|are|has|have|ist|sind|est|sont|ont)\b")

FINITE = lazily(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|came|come|need\w*|must|do|does|did|can|could|should|may"
    r"|received|completed|passed|cleared|got|await\w*|wait\w*|ist|sind|war|waren|hat|haben|wird|werden|liegt|liegen"
    r"|fehl\w*|steht|stehen|est|sont|ont|sera|seront|manque\w*|reste\w*|avons)\b|'(?:ve|ll|re)\b|\b(?:it|that|there"
    r"|what|she|he|who)'s\b"
)

UNDONE = lazily(r"\b(?:not|to be|nicht|pas|no|satisfactory to|acceptable to)\b")

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
CONJUNCTS = lazily(
    r"(?:,|;|,? and|,? or) (?:also )?(?:to|upon|on|of) (?=(?:your|the|our|a|an|satisfactory|successful|receipt"
    r"|completion)\b)"
    r"|(?:,|;|,? and|,? sowie|,? und|,? et|,? y) (?=\([a-z0-9]{1,3}\))"
)
