"""What an offer may hang on, by the words letters use for it in English, German and French (domain.md section 2).

Knows words alone: which condition a phrase names. Whether it is open, met or denied is told by clauses.py.
Patterns are matched against flat text (text.flatten).
"""

from __future__ import annotations

import re
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.offer.lexicon import more_words
from bowout.steps.offer.verdict import Condition

EMPLOYER_SIDE = frozenset(
    {Condition.CONTRACT_AWARD, Condition.FUNDING, Condition.APPROVAL, Condition.CLIENT_APPROVAL},
)
CHECKS = frozenset(
    {
        Condition.BACKGROUND_CHECK,
        Condition.REFERENCES,
        Condition.DRUG_SCREEN,
        Condition.RIGHT_TO_WORK,
        Condition.CREDENTIALS,
        Condition.MEDICAL,
        Condition.DRIVING_RECORD,
    }
)
OWN_SIDE = CHECKS | {Condition.VISA, Condition.NON_COMPETE, Condition.SECURITY_CLEARANCE}

WORDS: dict[Condition, str] = {
    Condition.BACKGROUND_CHECK: r"""
        background[- ](?:check|screen|investigat|verif|report|clearance|vetting|review|inquir|enquir|search)\w*
        |(?:check|verif|investigat)\w* of your background|criminal[- ](?:record|histor|background|conviction)\w*
        |\bbackground (?:and|or|&|,)
        |\b(?:enhanced |basic |standard )?(?:dbs|crb|pvg|accessni|disclosure scotland)\b|garda[- ]vetting
        |(?:national |police )+(?:check|clearance|vetting|certificate|record)\w*
        |vulnerable[- ]sector|working with children|\bwwcc\b|blue card check|fingerprint\w*
        |credit[- ](?:check|report|histor|worthiness)\w*|social media (?:check|screen)\w*
        |\bvetting\b(?! clearance)|\b(?:the|your|our) screening\b|^screening\b|child abuse (?:clearance|history)
        |\bbarred list|sanctions (?:check|screen)\w*
        |führungszeugnis\w*|strafregister\w*|hintergrund(?:überprüfung|prüfung|check|recherche)\w*
        |background-?check\w*|leumund\w*|betreibungs(?:register)?auszug\w*|schufa\w*
        |zuverlässigkeits(?:über)?prüfung\w*
        |casier judiciaire|vérification\w* (?:de vos |des |d')?(?:antécédents|préalables?|d'usage)
        |antécédents (?:judiciaires|criminels)|enquête de moralité""",
    Condition.REFERENCES: r"""
        \breferences?\b(?! (?:number|no\b|nr\b|code|id\b|is made|to (?:your|our|the
        |this)))(?<!in reference)(?<!with reference)(?<!by reference)(?<!your reference)(?<!our reference)
        |\breferees?\b|reference[- ]check\w*|previous employers?' (?:statement|opinion)
        |\breferenz(?:en|auskünfte?n?|prüfung\w*|schreiben|geber\w*|check\w*)\b|arbeitszeugnis\w*
        |prises? de références?|références? (?:professionnelles?|satisfaisantes?|positives?|favorables?)|\b(?:vos
        |des|ses|aux|deux|les) références""",
    Condition.DRUG_SCREEN: r"""
        drug(?:s)?(?:[- ](?:and|&|/)[- ]alcohol)?[- ](?:screen|test|panel)\w*|drug free test|drug screen
        |(?:alcohol|substance
        |urine|toxicology|hair follicle|10-panel|dot)[- ](?:abuse )?(?:screen|test)\w*
        |test(?:ing|s)? for (?:drugs|illegal|controlled)|controlled[- ]substances? test\w*|drogen(?:test
        |screening|kontrolle)\w*|dépistage""",
    Condition.RIGHT_TO_WORK: r"""
        right[- ]to[- ]work|share code|(?:work|employment) (?:authori[sz]ation|eligibility)|eligib(?:le
        |ility) (?:to work
        |for employment)|(?:entitle|authori[sz]|permit|allow)\w*(?: legally)? to work
        |legal(?:ly)? (?:right|able|entitled|status) to work|permission to work|(?:lawfully|legally) work
        |work (?:lawfully|legally)|identity and (?:work|employment)
        |share code
        |arbeitsberechtigung\w*|berechtigung zur (?:aufnahme|arbeit|ausübung)\w*|arbeiten dürfen
        |autorisation(?:s)? de travail|droit de travailler|autorisée? à travailler""",
    Condition.VISA: r"""
        \bvisas?\b|work[- ](?:permit|pass)\w*|work and residence permit\w*|\bpermit (?:application|is|has|was)
        |the permit\b|your permit\b|employment (?:permit|pass)\b|\bh-?1b\b|\bh-?1b1\b|\btn status\b
        |certificate of sponsorship|sponsorship (?:certificate|approv|licen)\w*|immigration (?:approv|clearance
        |petition|status|application|permission)\w*|\blmia\b|residence (?:permit|title)\w*|green card|\bi-140\b
        |\bi-129\b|skilled worker (?:route|licen|approv)\w*|\bcos\b(?= (?:has|is|was|assign|issu|from))
        |\bvisum\b|\bvisums\b|visaerteilung|aufenthalts(?:titel|erlaubnis|bewilligung|genehmigung)\w*
        |arbeits(?:erlaubnis|genehmigung|bewilligung)\w*|blaue[nr]? karte|\bblue card\b(?! check)|grenzgänger\w*
        |rot-weiß-rot\W{0,2}karte
        |titre de séjour|permis de (?:travail|séjour)|carte de séjour|permis frontalier|passeport talent""",
    Condition.CREDENTIALS: r"""
        (?<!pre-)(?<!pre)employment (?:history )?verif\w*|(?:education|academic|degree|licen[cs]e|licensure
        |credential|qualification|certification
        |diploma|registration|work history|employment history)s?(?: and \w+)?[- ](?:verif|valid|check|confirm
        |attest)\w*
        |verif\w* (?:of )?(?:your |the )?(?:prior |previous |past |academic |professional |stated |relevant |highe
        st )*(?:employment|education|degree|licen[cs]e|credential|qualification|certification|academic|diploma
        |registration|transcript|work history)\w*
        |(?:proof|evidence|copy|copies|originals?|sight|receipt|completion|award|confirmation|issu\w*|transfer
        |reinstatement) of (?:your |the |all |any |relevant |original |final |valid |current |active |a |an |state
         |full |required |necessary |successful )*(?:\w+ )?(?:qualification|degree|diploma|certificate|licen[cs]
        |licensure|transcript|registration|accreditation|certification|board exam)\w*
        |(?:nursing|professional|teaching|medical|state|rn|cpa|bar|pharmacy|therapy|contractor'?s?|sia
        |real estate|series \d+|practi[cs]ing) (?:licen[cs]|licensure|registration|admission|certificat)\w*
        |\b(?:bar|cpa|board) exam\w*
        |(?:obtain|hold|get|renew|possess|produce|gain
        |have)\w* (?:\w+ ){0,4}(?<!driving )(?<!driver's )(?:licen[cs]e|certification|registration
        |accreditation)\b
        |\b(?:nmc|gmc|hcpc|ahpra|nmbi|coru|teaching council|gphc|sra|qts)\b(?: (?:registration|pin|status|check
        |clearance)\w*)?
        |(?:passing|pass) (?:of )?(?:the |your )?(?:nclex|bar|board|licensing|certification|cpa|qualifying
        |final) \w*exam\w*|\bnclex\b|licensure|credentialing|\bprimary source\b|educational qualifications
        |your (?:degree|licen[cs]e|qualifications|certificates|transcripts?|registration)\b|original certificates
        |relieving letter
        |approbation\w*|(?:nachweis\w*|vorlage|bestehen\w*|abschluss|anerkennung|erwerb
        |verleihung) (?:\w+ ){0,4}(?:abschluss|diplom|zeugnis|studium|prüfung|staatsexamen|qualifikation
        |berufsabschluss|berufsqualifikation|urkunde|examen|ausbildung|promotion|master|bachelor|fachkunde
        |zertifikat)\w*|staatsexamen|abschlusszeugnis\w*|berufserlaubnis\w*|berufsausübungsbewilligung\w*
        |abschlussprüfung\w*|originalzeugnis\w*
        |(?:obtention|justificatif|copie|présentation|vérification|production|validation
        |attestation) (?:de |du |des |d'|votre |vos |l'|la |le )*(?:original |originaux )?(?:diplôme
        |titre(?! de séjour)
        |qualification|certificat|agrément|habilitation professionnelle|inscription|master|licence|bts
        |concours)\w*|inscription (?:au tableau|à l'ordre)|vos diplômes|votre diplôme""",
    Condition.MEDICAL: r"""
        \boh\b(?= (?:has|have|is|team|clear))|\bfit to start\b|the doctor\b|medical(?:ly)?[- ](?:exam|check|clear
        |assess|screen|fit|report|questionnaire|evaluat|test|certificate
        |review|approval|declaration)\w*|pre-?(?:employment|placement) (?:medical|physical|health)\w*(?: \w+)?
        |physical (?:exam|assess|fitness|abilit)\w*|health (?:check|screen|assess|clear|questionnaire|declaration
        |exam|certificate)\w*|occupational health|fit(?:ness)? (?:for|to) (?:work|duty|practi[cs]e)|fit-for-work
        |tb (?:test|screen)\w*|tuberculosis|immuni[sz]ation\w*|vaccinat\w*|titers?\b|\b(?:a
        |the) medical\b(?! (?:insurance|plan|benefit|cover|device|company|practice|cent|school|writer|records
        |team))
        |\byour medical\b(?! (?:insurance|plan|cover|benefit))
        |(?:ärztlich|betriebsärztlich)\w* (?:untersuch|attest|bescheinig|zeugnis|gutacht|eignung)\w*
        |gesundheitlich\w* (?:eignung
        |geeignet|tauglich)\w*
        |betriebsärzt\w*|betriebsarzt\w*|amtsärzt\w*|vorsorgeuntersuchung\w*|eignungsuntersuchung\w*
        |einstellungsuntersuchung\w*|impf(?:nachweis|schutz|status|pflicht)\w*|masern\w*|gesundheitszeugnis\w*
        |tauglichkeit\w*|vertrauensarzt\w*
        |visite (?:médicale|d'information et de prévention|d'embauche|d'aptitude|de préembauche)|examen médical
        |aptitude (?:médicale|physique)|médecin(?:e)? du travail|certificat médical|médicalement apte""",
    Condition.NON_COMPETE: r"""
        non-?compet\w*|restrictive covenants?|(?:release|released|releasing|waiver) (?:\w+ ){0,3}(?:from|by
        |of) (?:your |the |any )?(?:current|present|former|previous|prior|last
        |existing)? ?(?:employer's )?(?:post-termination|restrict|covenant|agreement|obligation)\w*
        |garden(?:ing)? leave|non-?solicit\w*
        |wettbewerbsverbot\w*|konkurrenzverbot\w*|konkurrenzklausel\w*|wettbewerbsklausel\w*
        |clause de non-?concurrence|non-?concurrence|libre de tout engagement""",
    Condition.SECURITY_CLEARANCE: r"""
        security (?:clear|vett)\w*|\bclearance (?:level|process|investigation|application|transfer|adjudicat)\w*
        |(?:top )?secret clearance|(?:\bsc|\bdv|\bbpss|\bnppv\d?|\bctc|\bts/sci|baseline|nv1|nv2|public trust
        |national security|government|agsva|reliability)[- ](?:clear|vett|status|check|screen|determination
        |suitability)\w*|\bbpss\b|\bnppv\d?\b|\bts/sci\b|suitability (?:determination|investigation)
        |interim (?:secret|clearance)|your clearance\b|airside pass|\bcounter-terrorist check
        |sicherheitsüberprüfung\w*|sicherheitsfreigabe\w*|\bsü[- ]?[123]\b|\bü[123]\b
        |personensicherheitsprüfung\w*|verschlusssachen\w*|habilitation (?:secret|confidentiel|de sécurité
        |défense|sécurité|au secret)\w*|enquête (?:administrative|de sécurité)|habilité\w* secret""",
    Condition.DRIVING_RECORD: r"""
        driving (?:record|licen[cs]e check|histor|abstract|licen[cs]e)\w*|driver'?s? (?:record|abstract|histor
        |licen[cs]e|qualification|check)\w*|\bmvr\b|motor[- ]vehicle (?:record|report|check|histor)\w*|\bdvla\b
        |clean licen[cs]e|\bcdl\b(?: \w+)?|\blicen[cs]e check
        |führerschein\w*|fahrerlaubnis\w*|punkteauszug\w*|fahreignung\w*|permis (?:de conduire|b\b|c\b)
        |relevé (?:d'information )?(?:intégral|de points)""",
    Condition.CONTRACT_AWARD: r"""
        contract award\w*|\bwon the (?:\w+ )?(?:contract|tender|bid|project)\b|award(?:ed
        |ing)? (?:\w+ ){0,3}(?:of )?(?:\w+ ){0,4}(?:contract|task order|tender|bid
        |project|programme|framework)\w*|(?:win|winning|won|securing|obtaining|receipt|receiving|execution
        |signature|signing|renewal
        |extension) (?:of )?(?:\w+ ){0,4}(?:the |this |our |a |government |federal |client |customer |prime |under
        lying |new )(?:\w+ ){0,2}(?:contract|tender|bid|task order|project)\b|task order|notice to proceed
        |(?:contract|tender|bid|project) (?:being |is |has been |was )?(?:awarded|won|secured)
        |contingent (?:offer|hire) letter of intent
        |auftragserteilung|auftragsvergabe|erteilung (?:des|eines) auftrag\w*|zuschlag\w*|projektauftrag\w*
        |(?:projekt|auftrag)\w* (?:gewinn|gewonnen|erhalt|erteilt)\w*|gewinn\w* (?:des|der) (?:projekt|auftrag
        |ausschreibung)\w*
        |(?:attribution|obtention|signature|notification
        |gain) (?:définitive )?(?:de |du |d'un |de ce |l')*(?:marché|contrat client|appel d'offres?
        |contrat commercial|contrat avec)\b|remporter (?:le marché|l'appel)""",
    Condition.FUNDING: r"""
        \bfunding\b|availab\w* of (?:\w+ ){0,3}funds|\bfunds\b (?:being|are|is|have|become|remain|availab)\w*
        |\bgrant (?:award|fund|approv|renewal|application|agreement)\w*|(?:award|receipt|renewal|approval
        |confirmation|approved) (?:of )?(?:the |our |a |this )?(?:\w+ ){0,3}grant\b|\bthe grant\b
        |appropriat(?:ion|ions|ed)\b|budget(?:ary)? (?:approv|availab|confirm|allocat|sign|releas|alloc|is|has
        |funds)\w*|approv\w* of (?:[\w']+ ){0,4}budget|\bthe budget\b|(?:series [a-e]|seed
        |funding|financing|investment) (?:round|close|closing)\w*|clos\w* of (?:the |our |its )?(?:\w+ )?(?:round
        |financing|investment)|financing
        |finanzierung\w*|mittel(?:freigabe|bewilligung|zusage|zuweisung|verfügbarkeit)\w*|(?:haushalts|dritt
        |förder|projekt|finanz)mittel\w*|bewilligung (?:der|von|des) (?:\w+ )?(?:mittel|förder|projekt
        |drittmittel)\w*|fördermittel\w*|förderbescheid\w*|budgetfreigabe\w*|zuwendungsbescheid\w*
        |budgetgenehmigung\w*|finanzierungsrunde
        |financements?\b|subventions?\b|crédits? budgétaires?|budget (?:\w+ )?(?:validé|approuvé|accordé|voté)
        |(?:validation|approbation|obtention|vote|déblocage) (?:du|de|des|d'un|le|la|les|l')? ?(?:budget|crédits
        |fonds|financement|subvention)|levée de fonds""",
    Condition.CLIENT_APPROVAL: r"""
        (?:end[- ])?(?:client|customer|government|prime contractor|contracting officer)(?:'s|s
        |s')? (?:\w+ ){0,2}(?:approv|accept|confirm|sign|consent|onboard
        |clear|interview|agree|authori)\w*|(?:approv|accept|confirm|consent|sign-?off|agree\w*|go-?ahead
        |green light) (?:\w+ ){0,3}(?:by|from|of) (?:the |our |its |your )?(?:end[- ])?(?:client|customer)
        |(?:client|customer) has (?:\w+ )?(?:approved|accepted|confirmed|signed|agreed)|hiring client
        |(?:zustimmung|freigabe|bestätigung|zusage|genehmigung|einverständnis) (?:des|durch den|vom|seitens des
        |unseres|der) (?:end)?(?:kunden|auftraggebers|einsatzbetriebs|entleihers|kundin)\w*|kundenfreigabe
        |kundenzusage|(?:kunde|auftraggeber|entleiher|einsatzbetrieb) (?:\w+ )?(?:hat )?(?:zugestimmt|bestätigt
        |zusagt|freigegeben)
        |(?:accord|validation|approbation|acceptation|confirmation
        |agrément) (?:définitive? |finale? |écrite? )?(?:du|de notre|par le|de la part du|par notre
        |de l') ?(?:client|entreprise utilisatrice)|validation client""",
    Condition.APPROVAL: r"""
        (?:board|executive|headcount|management|committee|council|senate|trustees?|regents?|governors?
        |governing body|hr|internal|director|president|ceo|cfo|leadership|corporate|partner|vp|final|finance
        |ministerial|budget holder|senior management|college|dean|provost|commission|establishment|position
        |requisition|organi[sz]ational|regulator\w*|fca|works[- ]council|union|parent company|group|head office
        |compensation committee|formal|necessary|required|all)(?:'s|s')? (?:\w+ )?(?:approv|sign-?off|consent
        |ratif|authori[sz]ation|agreement to|confirmation of the (?:position|role|headcount))\w*
        |approv\w* (?:\w+ ){0,3}(?:by|from|of) (?:the |our |its )?(?:\w+ ){0,3}(?:board|executive|headcount
        |management|committee|council|senate|trustee|regent|governor|director|president|ceo|cfo|leadership
        |partner|vp|finance|hr|human resources|group|headquarters|head office|position|role|requisition
        |works council|parent|regulator|commission|dean|provost|union|appointment|hire)\w*|(?:board|council
        |committee|trustees|directors) (?:\w+ ){0,3}(?:approv|ratif|confirm|agree|vote|sign)\w*|ratif\w* by
        |works council|headcount (?:is|has|was|being|approv|confirm|releas|freeze)\w*|internal approvals?
        |sign-?off (?:by
        |from|of)\b|consent of the (?:works|board)|(?:approval|confirmation|creation) of the (?:position|post
        |role|headcount|requisition)
        |(?:zustimmung|genehmigung|freigabe|beschluss\w*|mitbestimmung|anhörung|beteiligung|einwilligung
        |bestätigung|stellungnahme|votum) (?:\w+ ){0,2}(?:des|der|durch|unseres|unserer|vom|seitens
        |unserem) (?:\w+ ){0,2}(?:betriebsrat|personalrat|aufsichtsrat|vorstand|gremi|geschäftsführ
        |geschäftsleitung|verwaltungsrat|stadtrat|gemeinderat|kuratorium|rektorat|fakultät|senat
        |mitarbeitervertretung|personalvertretung|stelle|planstelle|konzern|muttergesellschaft|zentrale
        |kirchenvorstand|trägers?|bezirksregierung|schulamt)\w*|betriebsrat\w*|personalrat\w*|aufsichtsrat\w*
        |mitarbeitervertretung|personalvertretung|gremien\w*|stellenfreigabe\w*|freigabe der (?:plan)?stelle
        |verwaltungsrat\w*|gemeinderatsbeschluss
        |(?:accord|approbation|validation|agrément|autorisation|délibération|avis favorable|aval|feu vert
        |signature) (?:\w+ ){0,2}(?:du|de la|de notre|par le|par la|des|de l'|par notre
        |de) ?(?:\w+ )?(?:direction|conseil|comité|siège|groupe|assemblée|commission|présidence|cse|poste
        |maison[- ]mère|rectorat|instances?|tutelle)\w*|\ble (?:comité|conseil|siège|groupe)\b|la direction (?:a
        |doit)|comité (?:de direction|exécutif|d'engagement)
        |conseil d'administration|délibération du conseil|ouverture (?:définitive )?du poste
        |création du poste""",
}
TOPICS: dict[Condition, re.Pattern[str]] = {
    condition: lazily(re.sub(r"\n\s+", "", words.strip()) + more_words(condition)) for condition, words in WORDS.items()
}

BENEFITS = lazily(
    r"\b(?:options?|equity|rsus?|shares?|stock|bonus(?:es)?|commission scheme|commission payments?|relocation"
    r"|reimburse\w*|expenses?|holidays?|annual leave|vacation|"
    r"pto|enrol\w*|parking|brochure|remote|hybrid|home office|pension|insurance|allowance|overtime|pay rise"
    r"|salary (?:review|increase)|raise"
    r"|training|sick pay|outside|secondary|"
    r"urlaub\w*|nebentätigkeit\w*|prämie\w*|aktienoption\w*|boni|überstunden|reisekosten|homeoffice"
    r"|mobiles arbeiten|congés?|prime|télétravail|frais|actions?)\b"
)
OFFER_NOUNS = lazily(
    r"\b(?:offer|employment|appointment|hire|hiring|position|start(?:ing)?|contract|job|role|engagement|assignment"
    r"|placement|commence\w*|joining|"
    r"angebot\w*|einstellung|vertrag\w*|arbeitsverhältnis\w*|arbeitsvertrag\w*|anstellung\w*|zusage|offre|embauche"
    r"|engagement|contrat|recrutement|promesse|nomination)\b"
)
UNITED_STATES = lazily(
    r"\bi-9\b|e-verify|immigration reform|\bu\.s\.|united states|\bin the us\b"
    r"|three (?:\(3\) )?(?:business |working )?days (?:of|after|from)|\b72 hours of"
)
BEYOND_US = lazily(
    r"\b(?:uk|u\.k\.|united kingdom|britain|england|scotland|wales|ireland|irish|australia\w*|canad\w+|new zealand"
    r"|india|home office|eu|schengen|settled status|share code)\b"
)
EXTENSION = lazily(
    r"\b(?:may be|be|possible|option (?:of|to)|potentially) (?:\w+ )?(?:extended|renewed|extension|renewal|extend"
    r"|renew)|\bextension\b|\bcontinuation\b|\breappointment\b|\bbeyond (?:the|this|your) (?:\w+ )?(?:term|period"
    r"|contract)|\bfurther term\b"
    r"|verlänger\w*|prolong\w*|renouvel\w*"
)
AFTER_START = lazily(
    r"\b(?:during (?:your|the course of|the term of) (?:your )?employment|throughout (?:your )?employment"
    r"|continued employment|while (?:you are )?employed|"
    r"at any time during|from time to time|random|periodic\w*|for the duration of|remains? valid throughout"
    r"|within (?:\w+ )?(?:\(\d+\) )?(?:days|weeks|months) (?:of|after|from) (?:your )?(?:start|hire|commenc|joining"
    r"|employment|first)\w*|"
    r"after (?:your|the) (?:start|first day|hire|commencement)|on or after your (?:start|first)"
    r"|während (?:der dauer )?(?:des|ihres) (?:arbeits|beschäftigungs)verhältnis\w*|nach (?:der einstellung"
    r"|arbeitsantritt|dienstantritt)|"
    r"pendant (?:toute )?la durée (?:de votre|du) contrat|après (?:votre )?(?:embauche|prise de (?:poste"
    r"|fonctions?)))\b"
)


@lru_cache(maxsize=2_048)
def topics_in(flat: str) -> tuple[tuple[Condition, int], ...]:
    """The conditions a flat text names, with the place of each first mention."""
    found = {condition: match.start() for condition, pattern in TOPICS.items() if (match := pattern.search(flat))}
    if Condition.CLIENT_APPROVAL in found:
        found.pop(Condition.APPROVAL, None)
    if Condition.FUNDING in found and found.get(Condition.APPROVAL) == found[Condition.FUNDING]:
        found.pop(Condition.APPROVAL)
    if Condition.SECURITY_CLEARANCE in found and not re.search(r"background|criminal|dbs|police", flat):
        found.pop(Condition.BACKGROUND_CHECK, None)
    if Condition.VISA in found and Condition.RIGHT_TO_WORK not in found and PROOF_OF_PERMIT.search(flat):
        found[Condition.RIGHT_TO_WORK] = found.pop(Condition.VISA)
    return tuple(sorted(found.items(), key=lambda pair: pair[1]))


PROOF_OF_PERMIT = lazily(
    r"(?:proof|evidence|copy|vorlage|nachweis\w*|vorlegen|justificatif|présentation"
    r"|copie) (?:\w+ ){0,4}(?:work permit|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel\w*"
    r"|aufenthaltserlaubnis|titre de séjour|permis de travail)|"
    r"(?:arbeitserlaubnis|aufenthaltstitel|arbeitsgenehmigung)\w* (?:\w+ ){0,3}(?:vorlegen|nachweisen|vorzulegen"
    r"|nachzuweisen)"
)
