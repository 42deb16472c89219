"""More words for what an offer may hang on, in English, German and French: the short and the spoken ones."""

from __future__ import annotations

from bowout.steps.offer.verdict import Condition

WORDS: dict[Condition, str] = {
    Condition.BACKGROUND_CHECK: (
        r"\bbgv\b|\bbgc\b|\bbackground\b(?= (?:is|has|was|came|clear|report|results?|stuff|verification|done|back"
        r"|complete|in\b|part|piece|side)|[,;:]| -|$)"
        r"|\bthe background\b|\b(?:police|criminal) (?:check|record|clearance|vetting)\w*|\b(?:disclosure|barring)"
        r" (?:check|certificate|service)\w*|\bdisclosure certificate\b|\bliscan\b|\bvetting (?:disclosure|bureau)\b"
        r"|\bchild (?:protection|safety) check\w*|\bndis (?:worker )?(?:check|screening)\w*|\bwwc (?:check|card)\b"
        r"|\bblue card\b(?= (?:check|came|is|application|number))|straf- und betreibungs\w*|\bregisterauszug\w*"
        r"|\bregisterauszüge\w*|\bleumundszeugnis\w*|\bsonderprivatauszug\w*|\bstrafregister\w*|\bpolizei(?:liche\w* )?"
        r"(?:führungszeugnis|überprüfung)\w*|\bextrait de casier\b|\bbulletin n\W{0,2}[23]\b|\bhonorabilité\b"
    ),
    Condition.REFERENCES: (
        r"\b(?:hear|heard|hearing|speak|spoke|speaking|talk|talked|check|checked|contact\w*) (?:back )?(?:from|to"
        r"|with|by)"
        r" (?:\w+ ){0,3}(?:former|previous|past|last|old|current) (?:supervisors?|managers?|employers?|boss(?:es)?)\b"
        r"|\banciens? employeurs?\b|\bex-employeurs?\b|\bfrühere[nr]? arbeitgeber\w*|\banteriores (?:jefes|empresas)\b|"
        r"\brefs\b|\b(?:previous|former|last|current) (?:boss|manager|supervisor|employer)s? (?:spoke|said|gave|had"
        r"|was)"
        r"|\breferenz(?:en|anruf|gespräch|person)\w*|\bempfehlungsschreiben\b|\bréférents?\b"
    ),
    Condition.DRUG_SCREEN: (
        r"\bdrug (?:test|screen|panel|result|and alcohol)\w*|\bd&a (?:test|screen)\w*|\burine (?:test|screen|sample)\w*"
        r"|\bdrug stuff\b|\bpee test\b|\btox(?:icology)? (?:screen|report|panel)\w*|\balkoholtest\w*"
        r"|\btest (?:salivaire"
        r"|urinaire)"
    ),
    Condition.RIGHT_TO_WORK: r"\brtw\b|\bwork rights\b|\bid and right to work\b|\bvevo check\b|\bright-to-work\b",
    Condition.VISA: (
        r"\b(?:employment|residence) permit\b|\bpetition\b|\bsponsorship\b(?! (?:opportunit|deal))|\bwork permit\b"
        r"|\bstamp [14]g?\b|\bcritical skills\b"
        r"|\bibs permit\b|\bl-?1[ab]?\b|\bo-?1\b|\bopt\b(?= (?:card|approval|ead|application|extension))|\bead\b"
        r"|\b482\b|\baufenthaltskarte\b|\bzulassung zum arbeitsmarkt\b|\bl-bewilligung|\bb-bewilligung"
    ),
    Condition.CREDENTIALS: (
        r"\badmission (?:to the (?:roll|bar|register)|as an? )|\badmitted (?:to the|as an?)\b|\b(?:completion|passing"
        r"|completing) (?:of )?your"
        r" (?:degree|training|qualification|apprenticeship|course|studies|exams?|residency|thesis|phd|dissertation)\b|"
        r"\b(?:both|your|the) degrees?\b(?= (?:is|are|was|were|has|have|checks?|came)|[.,;]|$)|"
        r"\bquals\b|\bvos diplômes\b|\bdiplômes?\b(?! de fin)|\boriginal certificates\b|"
        r"\b(?:nmc|hcpc|gmc|nmbi|ahpra|coru) ?(?:pin|registration|reg)?\b|\brelieving letter\b|\bexperience letters?\b"
        r"|\bexperience certificates?\b|\bmarksheets?\b|\bdegree certificates?\b|\btranscripts?\b|\blicen[cs]e(?= -|:)"
        r"|\b(?:your|the|his|her) (?:state |teaching |nursing |rn |professional |electrical |trade |pharmacist |cpa "
        r"|sia )*(?:licen[cs]e|certification|registration|accreditation)\b(?! (?:fee|number|plate))|\bgradua(?:te"
        r"|tion)\b"
        r"(?=[^.]{0,40}\b(?:degree|with|proof|before|from))|\bberufsurkunde\w*|\bapprobation\w*|\banerkennung\w*"
        r"|\bimmatrikulation\w*|\bimma-?bescheinigung\w*|\bsrk-?registrierung\w*|\bmeisterbrief\w*|\bgesellenbrief\w*"
        r"|\battestation d'inscription\b|\bdiplôme (?:d'état|original)\b|\bcarte professionnelle\b|\bcaces\b"
    ),
    Condition.MEDICAL: (
        r"\b(?:our|the|company|works?|firm's|company's) doc(?:tor)?\b|\bdoc(?:'s|tor's| is| has| was)\b"
        r"|\bbetriebs\w*arzt\b"
        r"|\bwerks\w*arzt\b|\bmédecin du travail\b|\bmédecine du travail\b|\b(?:eye|eyes|hearing) (?:test|check)\w*|"
        r"\bmedical card\b|\bdoctor's (?:note|certificate|report)\b|\bfit for duty\b|"
        r"\boccy health\b|\bocc(?:upational)? health\b|\bthe physical\b|\byour physical\b|\bphysical (?:results?|came"
        r"|is"
        r"|was)|\bhepatitis\b|\bimmunisation\w*|\bfit note\b|\bhealth (?:clearance|form|questionnaire)\w*|\bmmr\b"
        r"|\bfunctional capacity\b|\bzeugnis vom arzt\b|\barztzeugnis\w*|\btauglich\w*|\bärztliche\w*\b"
        r"|\bvertrauensarzt\w*"
        r"|\bmasernnachweis\w*|\bmasernschutz\w*|\bimpfpass\w*|\bavis d'aptitude\b|\baptitude\b|\bmédecin du travail\b"
        r"|\bvisite médicale\b|\bvaccins?\b"
    ),
    Condition.SECURITY_CLEARANCE: r"\bclearance (?:came|is|has been|was)\b|\bsc clearance\b|\bnato\b(?= secret)"
    r"|\bpersonnel security\b",
    Condition.DRIVING_RECORD: (
        r"\bdriver'?s? abstract\b|\babstract\b(?= (?:came|is|was|looks|acceptable))|\bcdl (?:check|record"
        r"|verification)\w*"
        r"|\bclean (?:license|licence|record)\b|\bpoints on (?:your|the) licen[cs]e\b|\bführerschein\w*"
        r"|\bfahrerkarte\w*"
        r"|\bpermis de conduire\b|\brelevé (?:intégral|de points)\b"
    ),
    Condition.CONTRACT_AWARD: (
        r"\b(?:winning|award|signing|signature|securing|renewal) of (?:the|our|this) (?:\w+ ){0,3}(?:contract|tender"
        r"|bid"
        r"|programme|program|project|framework)\b|\bcontract award\b|\b(?:tender|bid|rfp|solicitation|task order|rebid"
        r"|recompete)\b|\bwe win\b|\bwon the (?:contract|tender|bid|work)\b|\bauftragserteilung\w*|\bzuschlag\w*"
        r"|\bausschreibung\w*|\bnotification du marché\b|\battribution du marché\b"
    ),
    Condition.FUNDING: (
        r"\bsubsid(?:e|es|y|ies)\b|\bsubventions?\b|\bsubvenci(?:ón|ones)\b|\bgrants?\b(?= (?:money|is|has|was|comes"
        r"|came|decision|letter|award|falls|funding|application)|[,.;])|\bthe grant\b|\bfördermittel\w*"
        r"|\bfördergeld\w*|\bdrittmittel\w*|\bzuwendungsbescheid\w*|\bförderbescheid\w*|"
        r"\b(?:grant|funding|funder|budget|money|appropriat\w+|allocation)\b(?=[^.]{0,40}\b(?:is|has|was|came|approv\w+"
        r"|confirm\w+|secur\w+|award\w*|releas\w+|availab\w+|that supports|decision))|\b(?:availability|award|receipt"
        r"|release|confirmation|approval) of (?:the |grant |external |state |federal |continued )*(?:funds?|funding"
        r"|grant"
        r"|budget)\b|\bdrittmittel\w*|\bförder(?:bescheid|zusage|mittel)\w*|\bmittelbewilligung\w*|\bsubvention\w*"
        r"|\bfinancement\w*"
    ),
    Condition.CLIENT_APPROVAL: (
        r"\b(?:approval|sign-?off|acceptance|confirmation|go-?ahead) (?:from|by|of) (?:the |our "
        r"|its )?(?:end )?(?:client|customer)\b|"
        r"\b(?:client|customer|end client|site|hiring organisation)(?:'s)? (?:\w+ )?(?:approval|acceptance|sign-?off"
        r"|confirmation|ok|go-?ahead|agree\w*|interview)\b|\bthe (?:client|customer) (?:has|have|still|must|needs?"
        r"|wants"
        r"|is|said|gave|confirmed|approved|signed)\b|\bkunden?(?:freigabe|zustimmung|zusage)\b|\bder kunde\b"
        r"|\ble client\b"
    ),
    Condition.APPROVAL: (
        r"\b(?:recommendation|appointment|name|hire|nomination|contract|offer) (?:\w+ )?(?:goes|go|going|taken"
        r"|submitted|presented)"
        r" (?:to|before) (?:the |our )?(?:\w+ )?(?:board|council|committee|trustees|governors|regents|senate"
        r"|commission)\b"
        r"|\b(?:board|council|committee|meeting|\d) agenda\b|"
        r"\b(?:the )?(?:trustees?|governors?|board|selectmen|vestry|commissioners?|supervisors|school committee|city"
        r" council|senate|regents|partners|works council|exec(?:utive)? (?:team|committee)|leadership|head office|hq"
        r"|finance|corporate)\b(?=[^.]{0,100}\b(?:met|vote[ds]?|approv\w+|ratif\w+|bless\w*|sign\w* off|gave|given"
        r"|agreed"
        r"|nod|ok|okay|confirm\w*|consent\w*|rubber|said yes|endors\w+))|\b(?:vote|approval|ratification|blessing|nod"
        r"|sign-?off|go-?ahead) (?:of|by|from) (?:the|our) \w+|\bgremium\w*|\bgemeinderat\w*|\bstadtrat\w*"
        r"|\bpfarrgemeinderat\w*|\bkirchenvorstand\w*|\bträger\b|\bconseil (?:municipal|d'administration|de"
        r" surveillance)\b|\bcomité d'entreprise\b|\bcse\b"
    ),
}
