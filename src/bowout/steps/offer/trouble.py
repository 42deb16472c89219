"""Sentences that say an offer is in trouble, that trouble is over, or that an earlier word no longer counts.

Knows what employers do to offers that were made: take back, put on hold, postpone, reopen, ask for one more interview.
A right that a letter only reserves ("may withdraw", "if you fail to") is no trouble, nor is a late laptop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bowout.lazy import lazily
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.lexicon import also
from bowout.steps.offer.text import Sentence
from bowout.steps.offer.voices import Speaker, Voice

OFFER = (
    r"(?:offers?|offer letter|job offer|contract|employment|appointment|position|role|post|job|vacancy|headcount"
    r"|start(?:ing)? date|start|hire|hiring|recruitment|recruiting|onboarding|joining(?: date)?|requisition"
    r"|first day|assignment|placement|project|(?:new )?starters|joiners|new hires)"
)
RETRACTED = lazily(
    rf"\b(?:rescind\w*|withdraw(?:n|ing|s)?|withdrew|retract\w*|revok\w+|cancel\w*|pull(?:ed|ing)?|void(?:ed|ing)?"
    rf"|terminat\w+|annul\w*)\b[^.]{{0,50}}\b(?:{OFFER}|it)\b(?! documents)|\b{OFFER}\b[^.]{{0,60}}\b(?:rescinded"
    rf"|withdrawn|retracted|revoked|cancel+ed|pulled|voided|eliminated|cut|closed|frozen|null and void"
    rf"|no longer (?:valid|available|exists?|open|stands|on the table|needed|required|approved))\b"
    r"|\b(?:position|role|job|start|offer|team) (?:is|has been|was|will be) (?:\w+ )?(?:affected|impacted) by"
    r"|\b(?:no longer|not|unable|cannot|can't|won't"
    r"|n't) (?:be )?(?:able |in a position )?(?:to )?(?:be )?(?:proceed(?:ing)?|mov(?:e|ing) (?:forward|ahead)"
    r"|go(?:ing)? (?:ahead|forward)|honou?r|offer you|hir(?:e|ing) you|bring you|employ|fulfil|uphold|continue with"
    r"|tak(?:e|ing) (?:this|things|the|you)|bring(?:ing)? you|have you join|employ(?:ing)? you|keep(?:ing)? (?:the"
    r"|your)|fill(?:ing)?)\b|\bhiring freeze\b|\bfreez(?:e"
    r"|ing) (?:on )?(?:all )?(?:hiring|recruit|new)|\b(?:have|has|had)(?: \w+)? to withdraw\b|\b(?:eliminated|cut"
    r"|dissolved|scrapped) (?:the|your|this) (?:position|role|post|team|department)|\blost the (?:contract|client"
    r"|funding|bid)|\bdid not (?:win|get|receive|secure) (?:the )?(?:\w+ )?(?:contract|funding|approval|bid|grant)"
    r"|\b(?:was|were|has been|have been) (?:not |declined |rejected )+(?:approved|awarded|granted|by the)\b"
    r"|\b(?:redundan\w+|lay-?offs?|restructur\w+|reorgani[sz]\w+)\b[^.]{0,90}\b(?:affect|impact|mean|your|role"
    r"|position|team)\w*"
    r"|\b(?:angebot|zusage|vertrag|stelle|position|einstellung)\w*\b[^.]{0,60}\b(?:zurückziehen|zurücknehmen"
    r"|zurückgezogen|zurückgenommen|widerrufen|gestrichen|storniert|hinfällig|aufgehoben|gekündigt"
    r"|nicht (?:mehr )?(?:besetz\w+|aufrecht\w*|halten|zustande))|\b(?:ziehen|nehmen"
    r"|widerrufen) wir\b[^.]{0,60}\b(?:angebot|zusage|vertrag|zurück)|\beinstellungsstopp\b"
    r"|\bstelle[^.]{0,40}\b(?:entfällt|gestrichen|weggefallen)|\bnicht (?:mehr )?einstellen\b|\bvom vertrag zurück"
    r"|\b(?:retir(?:er|ons|ée?)|rétract(?:er|ons|ée?)|annul(?:er|ons|ée?|lée?)|révoqu(?:er|ons|ée?)"
    r"|rompre)\b[^.]{0,50}\b(?:offre|promesse|embauche|contrat|proposition|recrutement)|\b(?:offre|promesse"
    r"|embauche|poste|recrutement|proposition)\b[^.]{0,50}\b(?:retirée?|rétractée?|annulée?|supprimée?|gelée?"
    r"|caduque|plus (?:disponible|d'actualité))|\bgel des (?:embauches|recrutements)|\bne (?:pouvons|sommes"
    r"|serons)[^.]{0,20}(?:plus|pas) (?:en mesure|donner suite|vous (?:embaucher|recruter))" + also("RETRACTED")
)
ILL_NEWS = lazily(
    r"\b(?:(?:regret to|sorry to|sad to|hate to) (?:inform|tell|say|advise|let you know|have to|write)|(?:bad"
    r"|difficult|disappointing|sad|unwelcome) news"
    r"|(?:different|another) direction|change of plans?|changed (?:our|their) mind|administration|insolven\w+"
    r"|bankrupt\w*|liquidation|receivership"
    r"|decided (?:not|against)|(?:something|things?|an? (?:problem|complication|snag|issue"
    r"|setback)) (?:has |have )?(?:come|came|cropped|arisen|arose)\b[^.]{0,40}\b(?:start|offer|role|position"
    r"|contract|joining)"
    r"|(?:problem|issue|complication)s? with your (?:start|offer|role|position|contract)"
    r"|muss ich ihnen (?:leider )?mitteilen|schlechte nachricht\w*|insolvenz\w*|anders entschieden|dagegen entschieden"
    r"|regret(?:te|tons)? de (?:vous|devoir)|mauvaise nouvelle|redressement judiciaire|liquidation judiciaire"
    r"|finalement (?:décidé|renoncé)|renoncer)\b"
)
HELD_UP = lazily(
    r"\b(?:on hold|on ice|(?:is|are|been|be|temporarily) (?:paused|suspended|frozen|halted|stalled|under review)"
    r"|paus(?:e|ed|ing) (?:\w+ ){0,2}(?:hiring|recruitment|your|the|this|all|new|start)|hiring pause"
    r"|until further notice|for the time being we cannot|re-?assess\w*|re-?evaluat\w*|re-?consider\w*"
    r"|review(?:ing)? (?:the|our|your|all) (?:headcount|hiring|role|position|offer|budget|staffing|need|open)\w*"
    r"|uncertain(?:ty)? (?:about|over|around|regarding)|no longer certain|have to wait (?:and|until|for)"
    r"|not sure (?:yet )?(?:if|whether|when)|bear with us while we|"
    r"auf eis|zurückgestellt|ausgesetzt|bis auf weiteres|pausier\w*|gestoppt|vorerst (?:nicht|gestoppt)"
    r"|neu (?:bewert\w*|prüfen|bewertet)|überdenken|überprüfen (?:derzeit |gerade |aktuell )?(?:die|unsere"
    r"|alle) (?:stelle|position|einstellung|planung)\w*|"
    r"en (?:suspens|pause|stand-?by)|suspendue?s?|gelée?s?|jusqu'à nouvel ordre|réévalu\w*|réexamin\w*"
    r"|mise? en attente|remis en question)\b" + also("HELD_UP")
)
POSTPONED = lazily(
    r"\b(?:postpon\w*|push(?:ed|ing)?(?: \w+){0,6} (?:back|out|to)|defer(?:red|ring)?|delay(?:ed|ing)?|mov(?:e|ed"
    r"|ing) (?:your |the |back )*(?:start|starting|joining|first day|onboarding)\w*|bump(?:ed|ing)? (?:back|out)"
    r"|(?:not|n't) be (?:onboard|join|start|begin)\w*"
    r"|start(?:ing)? (?:date )?(?:has|will|is|needs|must)(?: \w+){0,4} (?:moved?|change[ds]?|later|shift\w*"
    r"|slip\w*)|later start|reschedul\w+|shift(?:ed|ing)? (?:your|the) (?:start|joining)|chang(?:e|ed"
    r"|ing) (?:to |of |in |your |the )*(?:start|joining) date|new start(?:ing)? date|"
    r"verschieben|verschoben|verschiebt|verschiebung|verzöger\w*|später(?:er)? (?:starten|beginnen|start|beginn)"
    r"|nach hinten|"
    r"report(?:er|ée?s?|ons)|décal(?:er|ée?s?|ons|age)|repouss(?:er|ée?s?|ons)|différ(?:er|ée?s?)|retardée?s?)\b"
    + also("POSTPONED")
)
START_WORDS = lazily(
    r"\b(?:start\w*|first day|joining|join|begin\w*|commenc\w+|onboard\w*|day one|beginn\w*|arbeitsbeginn"
    r"|eintritt\w*|antritt\w*|dienstantritt|arbeitstag|prise de (?:poste|fonctions?)|arrivée|embauche"
    r"|entrée en fonctions?|intégration|démarrage|débuter|début)\b" + also("START_WORDS")
)
REOPENED = lazily(
    r"\b(?:revis(?:e|ed|ing)|adjust(?:ed|ing)?|reduc(?:e|ed|ing|tion)|lower(?:ed|ing)?|cut(?:ting)?|renegotiat\w*"
    r"|revisit\w*|re-?open\w*|chang(?:e|ed|es|ing)|amend(?:ed|ing)?|re-?grad\w+|downgrad\w*)\b[^.]{0,50}\b(?:salary"
    r"|pay|compensation|package|terms|base|rate|title|hours|level|grade|contract type|remuneration"
    r"|conditions of (?:the|your)|offer terms|remote|location)\b|\b(?:salary|pay|compensation|package|terms|base"
    r"|rate|title|hours|level)\b[^.]{0,40}\b(?:has|have|had|will|need|needs|must)\b[^.]{0,20}\b(?:be )?(?:revised"
    r"|reduced|lowered|cut|changed|adjusted|renegotiated|amended|revisited)\b|\b(?:part-time|fixed[- ]term"
    r"|contractor|freelance|temporary) (?:instead|rather)|\binstead of (?:the )?(?:permanent|full-time|agreed)"
    r"|\b(?:gehalt|vergütung|konditionen|bedingungen|stunden|stundenumfang)\w*\b[^.]{0,60}\b(?:anpassen|angepasst"
    r"|reduzieren|reduziert|kürzen|gekürzt|neu verhandeln|nachverhandeln|ändern|geändert|senken)|\b(?:salaire"
    r"|rémunération|conditions|package)\b[^.]{0,60}\b(?:revoir|revues?|réviser|révisée?s?|réduire|réduite?s?"
    r"|baisser|renégocier|modifier|modifiée?s?)|\b(?:revoir|réviser|réduire|renégocier"
    r"|modifier)\b[^.]{0,40}\b(?:salaire|rémunération|conditions)" + also("REOPENED")
)
MORE_INTERVIEWS = lazily(
    r"\b(?:another|additional|further(?! to)|one more|extra|final|an? (?:extra|additional|further)|second"
    r"|new) (?:\w+ ){0,2}(?:interview|round|conversation|assessment|meeting|case study|chat|panel)\b|\b(?:noch ein"
    r"|weiteres|zusätzliches|erneutes) (?:\w+ )?(?:gespräch|interview|assessment)|\b(?:entretien"
    r"|échange) (?:supplémentaire|complémentaire)|\b(?:nouvel|autre|dernier) (?:entretien|échange)"
    + also("MORE_INTERVIEWS")
)
HYPOTHETICAL = lazily(
    r"(?:^|[,;:] ?)should\b|\b(?:may|might|could|would|can|if|in the event|should you"
    r"|should any|reserves?|right to|unless|failure|fail"
    r"|provided|subject to|in case|where|entitled|shall be|will be (?:withdrawn|rescinded|revoked|terminated|void"
    r"|cancel\w*)|or (?:the )?offer|otherwise|at any time|either party|either you|upon|whether|rather than"
    r"|instead of having|"
    r"kann|können|könnte|behält|behalten|falls|wenn|sofern|sollte|sollten|andernfalls|im falle|ansonsten|peut"
    r"|peuvent|pourra|pourrait|si|en cas|réserve|réservons|à défaut|faute de|sera caduque)\b"
)
WISHES = lazily(
    r"\b(?:can no longer|cannot|can't|could not|couldn't)\b|\bwould (?:like|love|need|have to)\b"
    r"|\bnicht (?:[\w-]+ ){0,4}(?:kann|können|könnten)\b|\bkönnen (?:[\w-]+ ){0,4}nicht\b|\bne (?:peut|pouvons|peux)\b"
)
NOT_SO = lazily(
    r"\b(?:not|never|n't|no|nothing|without|neither|keine?\w*|nicht|nichts|aucune?|pas|rien"
    r"|no longer) (?:(?!able|position|possible)\w+ ){0,4}(?:on hold|paus\w*|postpon\w*|delay\w*|chang\w*|mov\w*"
    r"|affect\w*|rescind\w*"
    r"|withdraw\w*|impact\w*|frozen|reassess\w*|reconsider\w*|verschoben|verzöger\w*|betroffen|suspend\w*|report\w*"
    r"|retir\w*|modifi\w*|review\w*|revis\w*|cancel\w*|freeze)"
)
OTHER_THINGS = lazily(
    r"\b(?:laptop|parking|lunch|dinner|office move|orientation session|shuttle|benefits?|relocation|moving company"
    r"|equipment|delivery|system|portal|payroll|(?:team|welcome) (?:event|breakfast|drinks)|training (?:session"
    r"|course|day)|workshop|call|our call|meeting|interview|appointment with|other (?:applications?|processes"
    r"|interviews?|offers?|conversations?|opportunit\w+|companies)|your applications?|bewerbung\w*"
    r"|andere\w* |candidatures?|conference|update|insurance)\b"
)
RESOLVED = lazily(
    r"\b(?:(?:freeze|hold|pause|delay|review|issue|uncertainty|restriction"
    r"|suspension) (?:has been |is |was |has |now )*(?:lifted|over|resolved|ended|removed|complete|completed"
    r"|cleared)|no longer on hold|off hold|back on(?: track| again)?|going ahead|go(?:ing)? ahead (?:as planned"
    r"|after all)|(?:offer|contract|start|position|role|employment) (?:\w+ )?(?:stands|still stands"
    r"|remains (?:unchanged|in place|valid|firm|as)|is (?:unaffected|unchanged|safe|secure|still valid|reinstated"
    r"|back))|reinstat\w+|unfrozen|as (?:originally )?planned|new start date (?:is|has been|of)|resum\w+|un-?paused"
    r"|green light|"
    r"(?:stopp|sperre|pause) (?:\w+ )?(?:aufgehoben|vorbei|beendet)|wie geplant|(?:angebot|vertrag"
    r"|zusage) (?:\w+ ){0,3}(?:bestehen|gilt|gültig|unberührt|unverändert)|geht weiter|"
    r"(?:gel|suspension|réserve) (?:a été |est )?(?:levée?|terminée?)|comme prévu|(?:offre|contrat"
    r"|promesse) (?:reste|demeure|tient|est maintenue?)|maintenons|maintenue?)\b" + also("RESOLVED")
)
DISREGARD = lazily(
    r"\b(?:disregard|ignore|sent (?:to you )?(?:in error|by mistake|by accident|accidentally|prematurely)"
    r"|went out (?:in error|by mistake|too early)|my mistake|(?:delete|discard) (?:the|my|our|that"
    r"|yesterday's) (?:\w+ ){0,2}(?:e-?mail|message|letter|attachment|document|offer|version|file|contract|note)"
    r"|betrachten sie [^.]{0,60}als gegenstandslos|gegenstandslos|versehentlich|irrtümlich|ignorieren"
    r"|ne (?:pas )?tenir (?:pas )?compte|ne tenez pas compte|envoyée? par erreur|par erreur)\b" + also("DISREGARD")
)
HARMLESS_DISREGARD = lazily(
    r"\b(?:if you (?:have|already|are|did)|unless|already (?:signed|done|completed|sent|submitted)|not the intended"
    r"|received this (?:e-?mail|message) in error|spam|automated reminder|reminder|duplicate|falls sie|wenn sie"
    r"|bereits|si vous avez|intended recipient|notify the sender)\b"
)
OFFER_PAPERS = lazily(
    r"\b(?:offer|contract|letter|agreement|attachment|document|angebot|vertrag|schreiben|offre|contrat|courrier"
    r"|promesse|zusage|zusicherung|promise|oferta|contrato|job)\w*\b"
)
REPLACED = lazily(
    r"\b(?:takes? (?:its|the|their) place|in its place|(?:use|sign|take) this|this (?:one )?is|stattdessen|statt dessen"
    r"|hier ist|richtige\w*|voici|la bonne|à la place|en su lugar|aquí (?:va|tienes)|la buena|correct(?:ed)?|revised"
    r"|updated|new|amended|right|instead|replace\w*|neue|korrigierte\w*|aktualisierte\w*"
    r"|nouvelle|corrigée?|remplac\w*)\b"
)
SUPERSEDES = lazily(
    r"\b(?:revised|updated|amended|corrected|replacement|improved|re-issued|reissued) (?:\w+ ){0,2}(?:offer"
    r"|contract|agreement|letter)\b|\b(?:supersede[sd]?|replace[sd]?|replacing|superseding|in place of"
    r"|instead of)\b[^.]{0,60}\b(?:offer|letter|contract|version|agreement) ?(?:dated|of|from|sent|we sent|issued"
    r"|letter)?|\bersetzt\b[^.]{0,60}\b(?:angebot|vertrag|schreiben|fassung)|\b(?:überarbeitete\w*|geänderte\w*"
    r"|korrigierte\w*|angepasste\w*) (?:\w+ )?(?:angebot|vertrag|arbeitsvertrag|fassung)|\bannule et remplace\b"
    r"|\bnouvelle (?:version|offre)|\b(?:contrat|offre|promesse) (?:révisée?|modifiée?|corrigée?|rectifiée?)"
    + also("SUPERSEDES")
)
BOILER_SUPERSEDES = lazily(
    r"\b(?:all|any|entire|prior|previous) (?:\w+ ){0,3}(?:agreements?|understandings?|discussions?|negotiations?"
    r"|representations?|communications?|arrangements?|oral|promises)|\boral or written\b|\bentire agreement\b"
    r"|\balle (?:früheren|bisherigen|vorherigen) |\btou(?:s|tes) (?:les )?(?:accords?|conventions?|discussions)"
)
AGREED = lazily(
    r"\b(?:as (?:you )?(?:requested|asked|agreed|discussed)|per your request|at your request|you(?:r)? (?:asked"
    r"|request\w*|wished|preferred)|happy to (?:accommodate|move|agree|change)|no problem|of course|that works"
    r"|works (?:fine )?for us|we can (?:certainly |happily )?(?:accommodate|do)|wie (?:gewünscht|besprochen"
    r"|vereinbart|von ihnen)|gerne verschieben|auf ihren wunsch|kein problem|à votre demande|comme (?:convenu"
    r"|demandé|vous l'avez)|sans problème|bien sûr)\b"
)
ASKS_MOVE = lazily(
    r"\b(?:could|can|would|may|is it possible|any chance|i(?:'d| would) (?:like|prefer|need)|i need|könnte|wäre"
    r"|ist es möglich|pourrais|serait-il|est-il possible|je souhaiterais)\b[^.?]{0,90}\b(?:start|join|begin"
    r"|starting|beginnen|anfangen|starten|commencer|débuter|arbeitsbeginn|prise de poste)\b"
)


NAY = lazily(r"\b(?:not|no longer|unable|cannot|never|neither|nicht|kein\w*|pas|plus|ne|no|ya no|tampoco)\b|n't\b")
OF_THE_JOB = lazily(
    r"\b(?:start\w*|intake|cohort|class|programme|program|first day|role|position|job|offer\w*|contract|join\w*"
    r"|hire\w*|headcount|budget|funding|need you|take you"
    r"|bring you"
    r"|have you|salary|pay|stelle|vertrag|beginn\w*|anfangen|einstell\w*|poste|contrat|embauche|commencer|puesto"
    r"|contrato"
    r"|incorpor\w*|empezar)\b"
)
NAY_HARMLESS = lazily(
    r"\b(?:no problem|no worries|don't (?:hesitate|worry|forget|need|have to|be)|do not (?:hesitate|worry|need"
    r"|forget)|can't wait"
    r"|cannot wait|couldn't be|no need|not (?:need|have) to|not (?:contingent|conditional|subject|required|needed"
    r"|affect\w*|chang\w*)"
    r"|no (?:change|changes|rush|hurry|pressure|dress|parking|strings|doubt|issue\w*|concern\w*|question\w*"
    r"|restriction\w*|objection\w*)"
    r"|not a contract|nichts (?:mehr )?(?:im weg|weiter|mitbringen)|kein problem|keine sorge|nicht nötig"
    r"|pas de (?:souci|problème)"
    r"|n'hésitez pas|no hay problema|no dudes|no te preocupes|not only|why not|if not|or not|whether or not)\b"
)


def nay_findings(voice: Voice) -> Iterator[Finding]:
    """A no about the job in a mail of the employer, for mails that bring nothing good besides."""
    if voice.paper or voice.speaker is not Speaker.EMPLOYER:
        return
    for sentence in voice.sentences:
        flat = NAY_HARMLESS.sub(" ", sentence.flat)
        if NAY.search(flat) and OF_THE_JOB.search(flat) and not flat.endswith("?") and not about_others(flat):
            yield Finding(says=Says.UNEASE, voice=voice, sentence=sentence)


def trouble_findings(voice: Voice) -> Iterator[Finding]:
    """Every sign of trouble in one voice, and of its end."""
    everything = voice.sentences
    for number, sentence in enumerate(everything):
        around = " ".join(each.flat for each in everything[max(0, number - 1) : number + 2])
        says = said(voice, sentence, around)
        if says:
            yield Finding(says=says, voice=voice, sentence=sentence)


def said(voice: Voice, sentence: Sentence, around: str) -> Says | None:
    """What one sentence says about trouble, if anything."""
    flat = sentence.flat
    if voice.speaker is Speaker.THIRD:
        return None
    if flat.endswith("?") and voice.speaker is not Speaker.CANDIDATE:
        return asked(voice, flat)
    if voice.speaker is Speaker.CANDIDATE:
        return Says.ASKS_MOVE if ASKS_MOVE.search(flat) else None
    if taken_back(flat) and voice.speaker is Speaker.EMPLOYER:
        papers = OFFER_PAPERS.search(flat) and not re.search(
            r"\b(?:hold|delay|postpon|withdraw|rescind|freeze|mistaken)\w*", flat
        )
        return (Says.SUPERSEDES if REPLACED.search(around) else Says.VOIDS) if papers else Says.DISREGARD
    if SUPERSEDES.search(flat) and not BOILER_SUPERSEDES.search(flat) and not HYPOTHETICAL.search(flat):
        return Says.SUPERSEDES
    return Says.RESOLVES if resolved(flat) else trouble_in(voice, sentence, around)


def asked(voice: Voice, flat: str) -> Says | None:
    """What the employer asks for: another start, or other terms."""
    if voice.paper or about_others(flat):
        return None
    if POSTPONED.search(flat) and START_WORDS.search(flat):
        return Says.MOVES_START
    return Says.UNEASE if HAGGLES.search(flat) else None


HAGGLES = lazily(
    r"\b(?:(?:would|could|can|will|might|are) you|is there any (?:way|chance)|any chance"
    r"|how (?:about|do you feel about)"
    r"|would it be|what if|können sie|könnten sie|wären sie|würden sie|kannst du|wärst du|pourriez-vous|seriez-vous"
    r"|accepteriez-vous|tu pourrais|podrías|aceptarías|estarías)\b[^?]{0,90}(?:[$€£₹]\s?\d"
    r"|\b\d[\d.,]*\s?(?:k\b|€|euros?\b|pounds\b|per\b|an hour|die stunde|brutto|lpa\b)"
    r"|\b(?:(?:two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|\d) (?:days|tage|jours|días)"
    r"|part[- ]?time|teilzeit|mi-temps|temps partiel|media jornada|fewer hours|weniger stunden|less|lower|weniger|moins"
    r"|menos|fixed[- ]term|befristet\w*|cdd|temporal|freelance\w*|contractor|settle for|live with|instead)\b)"
)


def resolved(flat: str) -> bool:
    """Whether trouble is said to be over, in fact and without "once" or "if"."""
    hanging = re.search(r"\b(?:once|when|until|if|whether|sobald|wenn|bis|dès|si)\b", flat)
    denied = any(NAY.search(flat[max(0, each.start() - 24) : each.start()]) for each in RESOLVED.finditer(flat))
    return bool(RESOLVED.search(flat)) and not denied and not hanging and not HELD_UP.search(RESOLVED.sub("", flat))


def taken_back(flat: str) -> bool:
    """Whether an earlier word is taken back in earnest, not by the footer of every mail."""
    return bool(DISREGARD.search(flat)) and not HARMLESS_DISREGARD.search(flat)


def trouble_in(voice: Voice, sentence: Sentence, around: str) -> Says | None:
    """Trouble or a moved start, said as a fact."""
    flat = SCREENING.sub("checks", sentence.flat)
    if NOT_SO.search(flat):
        return None
    hypothetical = bool(HYPOTHETICAL.search(WISHES.sub("", flat)))
    if RETRACTED.search(flat) and not hypothetical and not about_others(flat):
        return Says.TROUBLE
    moves = POSTPONED.search(flat) and START_WORDS.search(flat)
    if moves and not (voice.paper and hypothetical) and not about_others(flat):
        return None if AGREED.search(around) else Says.MOVES_START
    if KEEP_JOB.search(flat):
        return Says.TROUBLE
    uneasy = HELD_UP.search(flat) or (ILL_NEWS.search(flat) and not hypothetical)
    if uneasy and not (hypothetical and voice.paper) and not about_others(flat):
        return Says.TROUBLE
    return None if voice.paper else regret(flat, around, hypothetical=hypothetical)


def withdrawn_outright(flat: str) -> bool:
    """Whether an offer is taken back in fact, without "if" and "should"."""
    return bool(RETRACTED.search(flat)) and not HYPOTHETICAL.search(WISHES.sub("", flat)) and not about_others(flat)


def regret(flat: str, around: str, *, hypothetical: bool) -> Says | None:
    """Second thoughts of a mail, or mere regret about the job."""
    if SORRY.search(flat) and JOB.search(flat) and not SORRY_HARMLESS.search(flat):
        return Says.TROUBLE if second_thoughts(flat) else Says.UNEASE
    again = second_thoughts(flat) and not (hypothetical or AGREED.search(around))
    return Says.TROUBLE if again else None


KEEP_JOB = lazily(
    r"(?:\b(?:not|never|rather you didn't|hold off|stop|avoid)|n't)\b[^.]{0,30}\b(?:put(?:ting)? in your papers"
    r"|resign\w*"
    r"|hand(?:ing)? in (?:your )?(?:notice|resignation)|giv(?:e|ing) (?:in )?(?:your )?notice|quit\w*|vacat\w*)\b"
    r"|\bkündigen sie (?:\w+ ){0,4}nicht\b|\bkündige (?:\w+ ){0,4}nicht\b|\bne démissionnez (?:\w+ ){0,2}pas\b"
    r"|\bno (?:renuncies|renuncie|avises en tu|dejes tu)\b"
)
SCREENING = lazily(
    r"\bpre-?employment (?:\w+ )?(?:checks?|screen\w*|process|clearances?|vetting|conditions?"
    r"|requirements?)"
)
SORRY = lazily(
    r"\b(?:unfortunately|sorry|afraid|regret\w*|apologi[sz]e|sadly|bad news|difficult (?:news|email|message)"
    r"|hear this from me"
    r"|leider|bedauer\w*|tut (?:mir|uns) leid|malheureusement|désolée?s?|navrée?s?|hélas|lamentablemente|lo siento"
    r"|lo sentimos"
    r"|sentimos|desgraciadamente|por desgracia)\b"
)
JOB = lazily(
    r"\b(?:offer|start\w*|role|position|job|salary|pay|rate|contract|headcount|budget|hire|hiring|joining|appointment"
    r"|funding|grant"
    r"|project|team|department|stelle|vertrag|gehalt|einstellung|beginn|poste|contrat|salaire|embauche|puesto"
    r"|contrato|salario"
    r"|incorporación|client|kunde)\b"
)
SORRY_HARMLESS = lazily(
    r"\b(?:sorry|apolog\w+|entschuldig\w*|désolée?|perdón) (?:\w+ ){0,2}(?:for|about|das|pour"
    r"|por) (?:\w+ ){0,3}(?:delay|late|slow|wait"
    r"|confusion|typo|silence|short|long|radio|verspät\w*|retard|retraso|inconvenience|mix-?up|back and forth"
    r"|bother\w*|chas\w*)"
    r"|\b(?:out of (?:the )?office|on (?:leave|holiday|vacation)|parking|laptop|lunch|uniform|t-?shirt|urlaub|congés"
    r"|vacaciones)\b"
)


def second_thoughts(flat: str) -> bool:
    """Whether terms are reopened, or one more interview is asked for."""
    if MORE_INTERVIEWS.search(flat):
        return not re.search(r"\b(?:thank|enjoyed|after (?:your|our|the)|following|was|were|had|no)\b", flat)
    return bool(REOPENED.search(flat)) and not about_others(flat)


def about_others(flat: str) -> bool:
    """Whether the sentence is about something beside the job: a laptop, a lunch, the person's other applications."""
    return bool(OTHER_THINGS.search(flat)) and not re.search(
        r"\b(?:your|the|our|this) (?:job |employment |written )?(?:offer|position|role|start(?: date)?|employment"
        r"|contract)\b",
        flat,
    )
