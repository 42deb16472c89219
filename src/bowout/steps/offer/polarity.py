"""Whether a clause says that something is open, met, or not asked for: the grammar of conditions.

Knows the turns of phrase of English, German and French; which condition they govern is told by clauses.py. A clause
that both looks met and hangs on "once", "until", "not yet" or "should" is open: unknown counts as open (domain.md
section 2). Patterns are matched against flat text.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from bowout.lazy import lazily
from bowout.steps.offer.lexicon import also


class Polarity(StrEnum):
    """What a clause says of the conditions it names."""

    OPEN = "open"
    MET = "met"
    WAIVED = "waived"
    SILENT = "silent"


TRIGGER = lazily(
    r"\b(?:contingent|conditional|conditioned|conditionally|predicated|dependent (?:up)?on|depend(?:s"
    r"|ing)? (?:up)?on|subject(?: always)? to|"
    r"provid(?:ed|ing)(?:,? (?:that|always|you|we|the|your|all|satisfactory))|pending|prerequisites?"
    r"|pre-?conditions?|conditions? (?:of|to|precedent|for|that)|on (?:the )?condition|a condition|"
    r"in reliance (?:up)?on|unless|only if|(?:as|so) long as|nur wenn|es sei denn|à moins que?|uniquement si|(?:if"
    r"|should|in the event)\b[^.]{3,80}\b(?:unsatisfactory"
    r"|not (?:prove |be )?satisfactory|fail\w*|adverse|not (?:be )?(?:met|received|granted|cleared|awarded|approved"
    r"|obtained))|satisfactory to (?:us|the)|to (?:our|the \w+'?s?) satisfaction|assuming|on the basis that"
    r"|hinges on|rests on"
    r"|relies on|"
    r"(?:become|becomes|be|is|are) (?:only |not )*(?:binding|effective|final|valid|unconditional|confirmed"
    r"|official) (?:only )?(?:once|when|after|upon|until|on|if)|not (?:be )?(?:binding|final|official|effective"
    r"|valid) until|"
    r"(?:upon|following|after|until|on) (?:the |your |our )?(?:successful|satisfactory|receipt|completion|clearance"
    r"|satisfactorily|successfully|receiving|obtaining|passing|completing)|"
    r"vorbehaltlich|(?:unter|mit|im) (?:dem |der |einem )?(?:üblichen )?vorbehalt|vorbehalten|voraussetzung\w*"
    r"|vorausgesetzt|sofern|abhängig|bedingung\w*|aufschiebend\w*|bedingt|setzt [^.]{3,120} voraus|"
    r"erst (?:wirksam|gültig|verbindlich|mit|nach|wenn)|nach (?:erfolgreiche\w+|positive\w+|bestandene\w+|vorlage"
    r"|erhalt|vorliegen|eingang)|steht und fällt|davon ab|"
    r"sous (?:la )?(?:seule )?(?:réserves?|conditions?)|sous réserve|conditions? (?:suspensives?|préalables?)"
    r"|conditionnée?s?|à (?:la )?condition|subordonnée?s?|dépend(?:ra)?|pourvu que|(?:qu')?après (?:obtention"
    r"|réception|validation|la visite)|une fois|dans l'attente)\b" + also("TRIGGER")
)
PAST_TRIGGER = lazily(
    r"\b(?:further to|following|since|after|as per|with reference to|regarding|in|from|of|as set out in|referring to)"
    r" (?:our|the|your|my) (?:\w+ )?(?:conditional|contingent"
    r"|provisional) (?:job )?offer(?: letter)?(?: of employment)?|"
    r"\b(?:was|were|had been|previously|originally|formerly|used to be|being) (?:\w+ )?(?:contingent|conditional"
    r"|subject|dependent|conditioned)(?: (?:up)?on| to)?"
    r"|(?:offer|employment) (?:was|is|had been) (?:\w+ )?(?:contingent|conditional|subject to"
    r"|dependent)(?: (?:up)?on)? (?=(?:has|have|is|are|were) )"
    r"|\b(?:contingent|conditional|subject|dependent|conditioned) (?:up)?(?:on|to) (?=(?:has|have|is|are|were) )"
    r"|\bconditions? (?:of|to|for|in|set out in|attached to|listed in|under) (?:this|your|the|our"
    r"|my) (?:\w+ ){0,2}(?:offer|employment|appointment|contract|letter)(?: letter)?(?= (?:have|has|are|is|were) )"
    r"|\bvorbehalt (?=ist|sind|wurde|entfäll)|\b(?:war|waren) (?:\w+ )?(?:vorbehalten|abhängig|bedingt"
    r"|unter vorbehalt)|bedingungen (?=(?:\w+ ){0,3}(?:sind|wurden|erfüllt))"
    r"|voraussetzungen (?=(?:\w+ ){0,4}(?:sind|wurden|erfüllt|liegen))"
    r"|\bétai(?:t|ent) (?:conditionnée?s?|soumise?s?|subordonnée?s?)"
    r"|conditions? suspensives? (?=(?:\w+ ){0,4}(?:sont|est|ont|a été|levée))|(?:la|les"
    r"|toutes les) réserves? (?=(?:\w+ ){0,3}(?:sont|est|ont|a été|levée))|les conditions (?=(?:\w+ ){0,5}(?:sont"
    r"|ont) )" + also("PAST_TRIGGER")
)
NEGATED = lazily(
    r"\b(?:not|n't|no longer|never|neither) (?:\w+ ){0,2}(?:contingent|conditional|subject to|dependent|conditioned"
    r"|a condition|required|necessary|needed)\b"
    r"|\b(?:without|free (?:of|from)|no|any) (?:any |further |other |more |additional |special "
    r"|remaining )*(?:pre-?conditions?|conditions?|contingenc(?:y|ies))(?! (?:of|for) employment)\b(?= (?:attached"
    r"|apply|to|remain|whatsoever|that)|[.,;!]|$| and)"
    r"|\b(?:do|does|did|will|shall|would) not (?:be )?(?:require|need|conduct|run|carry out|carrying out|requiring"
    r"|ask|asking)\b|\b(?:won't|don't|doesn't|didn't) (?:be )?(?:require|need|conduct|run|carry|ask)\w*"
    r"|\bno (?:further |additional |more |other |formal |new )?(?:[\w-]+ ){0,3}(?:checks?|screens?|screening|tests?"
    r"|exam\w*|references?|visas?|sponsorship|approvals?|clearances?|vetting"
    r"|sign-?off)(?: or [\w-]+(?: [\w-]+)?)? (?:is|are|will be|were|was|being)? ?(?:required|needed|necessary|asked"
    r"|requested)\b"
    r"|\b(?:no|kein\w{0,3}|sin|pas de|aucune?) [\w'-]+(?: [\w'-]+)?(?:,| and| or| und| et| ni)+ ?(?:no|kein\w{0,3}|sin"
    r"|pas de|nor|aucune?) [\w'-]+"
    r"|\bwaive[ds]?\b|\b(?:does|do|will) not apply\b|\bis unconditional\b|\bunconditional offer\b|\bnot? need (?:a "
    r"|any |to )"
    r"|\b(?:ohne|kein(?:e|en|er|erlei)?) (?:weitere\w* |jeg\w+ |jede\w* )*(?:vorbehalte?|bedingung\w*"
    r"|einschränkung\w*|auflage\w*|prüfung\w*|nachweis\w*|führungszeugnis\w*|arbeitserlaubnis|visum|zustimmung\w*"
    r"|untersuchung\w*)|nicht (?:unter (?:dem )?vorbehalt|vorbehaltlich|abhängig|erforderlich|notwendig|nötig"
    r"|an (?:\w+ )?bedingungen)|nicht mehr (?:erforderlich|nötig|notwendig|abhängig)|entfällt"
    r"|verzichten (?:wir )?auf"
    r"|\b(?:sans|aucune?) (?:autre |aucune |nouvelle )*(?:réserve|condition|formalité|vérification|période)"
    r"|n'est (?:\w+ )?(?:soumise?|subordonnée?|conditionnée?) à aucune|n'est (?:pas|plus) (?:soumise?|subordonnée?"
    r"|conditionnée?|requise?|nécessaire|exigée?)|dispensée?" + also("NEGATED")
)
MET = lazily(
    r"\b(?:references?|referees?|dbs|checks?|screen|screening|vetting|clearance|visa|permit|medical|licen[cs]e"
    r"|disclosure"
    r"|certificates?|results?) (?:(?:now|all|both|already) )?(?:received|clear(?:ed)?|completed?|fine|done|back|ok"
    r"|passed|approved"
    r"|granted|satisfactory|verified|in order)\b(?! to\b)|\b(?:have|has|had|'ve|'s|are|is|were|was|been|being|now|all"
    r"|got) (?:all |both |now |already |since "
    r"|successfully |satisfactorily |fully |finally |just |been |come |also |very |really |absolutely |completely |e"
    r"ntirely |therefore |officially |formally "
    r"|subsequently |today |as of today ){0,5}"
    r"(?:complete[ds]?|cleared|clear|received|satisfied|met|fulfilled|passed|approved|granted|confirmed|verified"
    r"|validated|finali[sz]ed|concluded|closed|signed off|back|in place|in order|in hand|issued|secured|awarded"
    r"|lifted|returned|obtained|"
    r"removed|fine|good|great|excellent|glowing|ok|okay|satisfactory|positive|successful|favou?rable|unconditional"
    r"|won|agreed|transferred|renewed|released|resolved|checked|processed successfully|ratified|consented|done"
    r"|settled|taken care of|ticked off|wrapped up|sorted|finished|through|clean|negative)\b(?! (?:to|by you"
    r"|with you in)\b)|\b(?:awarded|granted|issued) to (?:us|you)\b"
    r"|\b(?:abgeschlossen|erfüllt|eingegangen|erteilt|genehmigt|zugestimmt|bestätigt|bestanden|geprüft|erhalten"
    r"|bewilligt|vorliegt|vorliegen|eingeht) ?(?:ist|sind|wurden?|worden|hat|haben|(?=[,.!]|$))"
    r"|\b(?:are|is) (?:all |both |now |already )?in(?= *(?:[,.;!)]|$|and\b|so\b|now\b|-))|\bin (?:and"
    r"|, and) (?:are |all )?(?:satisfactory|fine|good|excellent|clear|positive)"
    r"|\b(?:passed|cleared|satisf(?:ied|ies)|fulfil?led|ratified|approved|consented|verified|validated)\b|\b(?:came"
    r"|come|comes|coming|got|gotten) back (?:\w+ )?(?:clear|clean|fine|satisfactory|ok|okay|positive|good|negative"
    r"|all|with no|without|and)|\b(?:came|come|gone|went) (?:back|through|in)\b|\bcheck(?:ed|s)? out\b"
    r"|\ball clear\b|\bclean (?:report|record|result)"
    r"|\b(?:we|i|hr|they|team) (?:have |'ve )?(?:now |also |already |both |successfully |just |since )*(?:received"
    r"|completed|obtained|got|verified|finished|finali[sz]ed|concluded|secured|closed|heard back from|signed off)\b"
    r"|\bhaving (?:now |been |successfully |satisfactorily |already )*(?:completed|received|passed|obtained"
    r"|satisfied|met|cleared|verified|provided|undergone)\b"
    r"|\breceipt (?:of [^.]{3,80} )?is (?:hereby )?(?:acknowledged|confirmed)"
    r"|\b(?:no|without) (?:adverse |negative |further )?(?:issues?|concerns?|findings?|objections?|adverse"
    r"|problems?|discrepanc\w+)\b|\bnothing (?:else |more |further )?(?:is |remains |left |was )?(?:outstanding"
    r"|pending|open|missing|to (?:do|clear|complete|report))|\bno (?:outstanding|open|remaining|further"
    r"|pending) (?:\w+ )?(?:checks?|conditions?|items?|points?|contingencies|requirements?|approvals?|actions?)"
    r"|\b(?:given|gave|giving) (?:its |their |his |her |the )?(?:approval|consent|go-?ahead|green light|sign-?off"
    r"|ok)|\bgreen light\b|\bsigned off\b|\bthumbs up\b"
    r"|\b(?:ist|sind|wurden?|worden|hat|haben|liegt|liegen|konnten?) (?:[\w.-]+ ){0,8}?(?:abgeschlossen|erfüllt"
    r"|vollständig|eingegangen|erteilt|genehmigt|zugestimmt|bestätigt|bestanden|geprüft|erledigt|vor|positiv"
    r"|unauffällig|in ordnung|da|beisammen|geklärt|freigegeben|durch|weggefallen|entfallen|erfolgt|ohne befund"
    r"|ohne beanstandung|erhalten|zugesagt|einwandfrei|bewilligt|verifiziert|zurück|gegeben|sichergestellt"
    r"|gesichert|gewonnen|fertig|eingetroffen|angekommen|eingelangt|erbracht|vorgelegt|nachgewiesen)\b"
    r"|\b(?:vollständig|erfolgreich) abgeschlossen\b"
    r"|\b(?:keine|ohne) (?:\w+ )?(?:einwände|beanstandungen|eintragung\w*|auffälligkeiten|bedenken)"
    r"|\bnichts mehr offen\b|\bist (?:damit |nun |jetzt )?unbedingt\b"
    r"|\b(?:avons|ai|ont|a|est|sont|êtes|été|ayant|bien) (?:[\w'-]+ ){0,4}?(?:reçue?s?|effectuée?s?|réalisée?s?"
    r"|validée?s?|obtenue?s?|levée?s?|remplie?s?|satisfaite?s?|satisfaisante?s?|accordée?s?|délivrée?s?"
    r"|confirmée?s?|favorables?|concluante?s?|positi(?:f|fs|ve|ves)|conformes?|complète?s?|complet|approuvée?s?"
    r"|vérifiée?s?|terminée?s?|donné (?:son|leur) (?:accord|approbation|feu vert)|signée?s?|débloquée?s?|votée?s?"
    r"|attribuée?s?|apte|revenue?s?|rendu un avis favorable)\b|\bavis favorable (?:reçu|rendu|obtenu)"
    r"|\bdéclarée? apte\b|\bplus (?:aucune|rien)\b"
    r"|\b(?:nothing|no (?:flags?|entries|entry|record|convictions?|red flags?|hits|markers?"
    r"|traces?))(?: \w+)? (?:on|in|to|against|came|was|were|up|of|raised|found)\b|\braised (?:nothing|no (?:issues?"
    r"|concerns?|flags?))|\bwith (?:nothing|no (?:flags?|issues?|findings?|concerns?|entries))\b"
    r"|\bheard (?:back )?from (?:both|all|your)\b[^.]{0,40}\b(?:happy|pleased|satisfied|good|positive|fine)"
    r"|\bnegative (?:drug|test|result|screen)\w*|\b(?:signed|passed|declared|certified|deemed|found"
    r"|considered) (?:you |him |her )?(?:off )?(?:as )?(?:medically )?(?:fit|suitable|clear)\b|\b(?:recorded|logged"
    r"|on file|ticked off|signed off|behind you|out of the way|squared away|all good|all fine|all okay|in the bag"
    r"|checked off)\b|\bcame (?:back|through|in)\b"
    r"|\b(?:won|secured|landed) (?:the|our|this) (?:contract|tender|bid|project|funding)|\b(?:no longer"
    r"|not any more) (?:conditional|contingent|provisional)|\bfirm and (?:final|binding)|\b(?:last|final) of (?:the"
    r"|your|our) (?:\w+ )?(?:checks?|conditions?|requirements|documents|items)\b|\bclear(?:ed)? to start\b"
    r"|\bcomplete and (?:clear|satisfactory|approved)"
    r"|\b(?:war|waren|ist|sind|wurden?) (?:[\w.-]+ ){0,4}(?:positiv|sehr gut|hervorragend|anerkannt|einwandfrei"
    r"|ohne eintrag|ohne einträge|bewilligt|verlängert|ausgestellt|vorhanden|komplett)\b|\balle (?:bedingungen"
    r"|voraussetzungen|unterlagen|nachweise|prüfungen) (?:\w+ )?(?:erfüllt|erledigt|vollständig|abgeschlossen|da)\b"
    r"|\bgrünes licht\b|\best (?:vierge|apte|favorable|conforme|accordée?|validée?|complet|rempli)\b|\b(?:a"
    r"|ont) validé\b" + also("MET")
)
STATUS_MET = lazily(
    r"\b(?:references?|refs|background|referees?|dbs|checks?|screen|screening|vetting|clearance|visa|permit|medical"
    r"|licen[cs]e"
    r"|disclosure"
    r"|certificates?|results?) (?:(?:now|all|both|already) )?(?:received|clear(?:ed)?|completed?|fine|done|back|ok"
    r"|passed|approved"
    r"|granted|satisfactory|verified|in order)\b|(?:\b(?:completed?|cleared|clear|received|passed|satisfied|done|ok"
    r"|okay|verified|met|approved|satisfactory"
    r"|yes|finished|granted|validated|erledigt|liegt vor|bestanden|erhalten|abgeschlossen|genehmigt|vorliegend"
    r"|erfüllt|reçue?s?|validée?s?|faite?s?|passée?s?|contrôlée?s?|obtenue?s?|effectuée?s?|favorable|conforme"
    r"|comprobad[oa]s?|recibid[oa]s?|verificad[oa]s?|apt[oa])\b|[✓✔☑☒]|\[x\])"
)
STATUS_OPEN = lazily(
    r"(?:\b(?:pending|outstanding|in progress|awaiting|awaited|open|not (?:yet )?(?:started|received|complete\w*"
    r"|returned)|to follow|required|requested|in process|submitted|offen|ausstehend|in bearbeitung|fehlt|beantragt"
    r"|en cours|en attente|à (?:faire|fournir|venir)|non reçue?s?|tbc|tbd)\b|☐|\[ \])"
)
HANGS = lazily(
    r"\b(?:once|when|whenever|as soon as|until|till|if|unless|whether|upon|before|assuming|should (?:your|the|all"
    r"|any|we|they|it)|provided|in case|in the event|in order|so (?:that )?we can|"
    r"sobald|wenn|falls|sofern|bis(?! auf)|bevor|solange|ob|damit|dès (?:que|réception|lors)|lorsque|quand|une fois"
    r"|si|jusqu'à|tant que|avant|afin)\b" + also("HANGS")
)
NOT_YET = lazily(
    r"(?:\b(?:will|would|should|shall|(?<!right )(?<!eligible )(?<!entitled )to|must|may|might|can|could|need|needs"
    r"|expect|expected|expects|hope|hoping"
    r"|hopefully|anticipate|aim|likely|not|never|yet to|still|almost|nearly|cannot|being|getting|going to|noch"
    r"|nicht|wird|werden|soll|sollte|sollten|voraussichtlich|muss|müssen|kann|hoffentlich|bald|fast|sera|seront"
    r"|devrait|devraient|doit|doivent|pas encore|n'a pas|n'ont pas|pas|presque|bientôt|être)"
    r"|n't) (?:[\w'-]+ ){0,3}$" + also("NOT_YET")
)
ENOUGH = lazily(
    r"\b(?:all|everything) (?:that )?(?:we|i|hr|they) (?:need(?:ed)?|required?|asked for|wanted|were waiting for)\b"
)
REPORTS = lazily(
    r"\b(?:can|could|may|able to|happy to|pleased to|delighted to|glad to|want(?:ed)? to|like to|writing to|just to"
    r"|wish to|to)"
    r" (?:now |also |hereby |formally )?(?:see|confirm|tell|advise|inform|report|say|let you know|share|announce|note"
    r"|verify)"
    r"(?: you| to you)?(?: that| with you)?\b"
)
PRAISED = lazily(
    r"\bcould(?:n't| not) (?:have )?(?:been |be |spoken |speak |said |say )?(?:any )?(?:kinder|better|happier|higher"
    r"|nicer|stronger|enough"
    r"|more \w+)\b"
)
REQUEST = lazily(
    r"\b(?:could|can|would|will) you (?:please |kindly |just |also |still )*(?:bring|send|provide|upload|chase|nudge"
    r"|get|forward|complete"
    r"|return|share|submit|drop|pop|email|remind)\b|\b(?:könnten|können|könntest|kannst) (?:sie"
    r"|du) (?:\w+ ){0,6}(?:bringen|senden|schicken"
    r"|nachreichen|vorlegen|ausfüllen)|\bpou(?:rriez|vez)-vous (?:\w+ ){0,3}(?:envoyer|apporter|fournir|transmettre"
    r"|compléter)"
    r"|\b(?:podrías|podría|puedes|puede) (?:\w+ ){0,3}(?:enviar|traer|aportar|mandar|completar)\w*"
)
BAD = lazily(
    r"\b(?:lower than|with (?:a |an |some |two |several )?(?:issues?|discrepanc\w+|records?|hits?|flags?|problems?"
    r"|question\w*)"
    r"|inconclusive|fail(?:ed|s)?|did(?: not|n't) (?:pass|clear)|dilut\w+|flagged (?:an?|some|for)|unsatisfactory"
    r"|refused|denied"
    r"|rejected|nicht bestanden|abgelehnt|refusée?|rejetée?|denegad\w+|no (?:apto|superad\w+))\b"
    r"|\b(?:drug|alcohol|urine)\b[^.]{0,40}\bpositive\b"
)
SATISFIED = lazily(
    r"\b(completed|met|received|done|concluded|cleared|satisfied|returned|passed|finished|fulfilled|resolved)"
    r" to (?:our|the \w+'?s?) (?:\w+ )?satisfaction"
)
ADJECTIVE_PENDING = lazily(
    r"\bpending (?=[\w' -]{0,40}(?:check|reference|screen|test|approval|clearance|visa|vetting|condition)\w* (?:has"
    r"|have|is now|are now|came|are all))"
)
NOTHING_OPEN = lazily(
    r"\b(?:nothing|none|no longer|not|no|nichts|rien|plus) (?:\w+ )?(?:more |mehr |else |further )?(?:is |are "
    r"|remains? |left |ist |n'est )?(?:\w+ )?(?:pending|outstanding|open|missing|awaiting|offen|aus|ausstehend"
    r"|en attente|en suspens)\b"
)
PENDING = lazily(
    r"\b(?:getting|obtaining|seeking|chasing|pursuing|applying for|requesting|until|bedarf|bedürfen|outstanding"
    r"|in progress|under ?way|ongoing|in process|in train|awaiting|awaited"
    r"|await|waiting (?:for|on"
    r"|to)|incomplete|unresolved|not yet|yet to (?:be|come|hear|receive|complete)|still (?:to|need|require|have|has"
    r"|being|with|open|pending|missing|run\w*|going|process\w*|waiting|in|on|under|do|don't|no)|"
    r"(?:has|have|had|is|are|was|were|did|do|does)(?: still)?(?:n't| not)(?: yet)?(?: been)? (?:yet |fully "
    r"|all )?(?:received|completed?|cleared|come|returned|back|heard|got|arrived|finished|approved|granted|signed"
    r"|confirmed|awarded|released|closed|issued|final\w*|available|finali[sz]ed|met|satisfied|done|in)\b|"
    r"(?:is|are|remains?|was|were) (?:still |currently |yet |now )*(?:pending|open|running|missing|required|needed"
    r"|due|being \w+|with (?:the|our)|to (?:be|come|follow))|"
    r"(?:initiated?|initiating|launched|kick(?:ed|ing)? off|submitted|requested"
    r"|ordered|triggered|applied for|application for|filed|sent off|in hand with) (?:the |your |a |an |our |for )?|"
    r"(?:begun|begin|began|start(?:ed|ing)?) (?:the |your |a |our |on )*(?:process|check|screen|vetting|background"
    r"|verif"
    r"|application|clearance|referenc|right)\w*|"
    r"we(?:'ll| will| shall| need| require| must| would need| are going to|'re going to| plan to| intend to"
    r"| do need| also need| still need)|will (?:be )?(?:conduct\w*|carr\w+ out|run|required|contact\w*|need\w*"
    r"|take\w*|undertak\w+|perform\w*|complet\w*|send|email|receive|reach|follow|process\w*|invite|begin|commence"
    r"|schedul\w*|arrang\w*)|should (?:be|have|take|hear|come)|expect(?:ed)? (?:to|the|them|it|by|back|in)"
    r"|hope(?:fully)?|"
    r"please (?:\w+ ){0,2}(?:complete|fill|submit|provide|upload|send|bring|give|supply|sign|attend|book|schedule"
    r"|arrange|let us have|share|return|visit|undergo|forward)|(?:need|needs|required?|must|have|has|asked|obliged"
    r"|expected) to (?:\w+ )?(?:complete|pass|provide|undergo|obtain|submit|clear|hold|satisfy|receive|be|have"
    r"|attend|carry|conduct|produce|supply|see|show|present|verify|finish|bring|furnish|consent|take|do|run|get"
    r"|approve|sign|confirm|ratify)|(?:must|shall|requires?|requiring|need|needs)(?= )|mandatory|"
    r"(?:steht|stehen) (?:\w+ ){0,4}(?:aus|an)\b|ausstehend\w*|(?:fehlt|fehlen)\b|warten|(?:ist"
    r"|sind) (?:\w+ ){0,4}(?:offen|nötig|erforderlich|notwendig|beantragt|vorzulegen|nachzureichen|in bearbeitung)"
    r"|noch (?:nicht|aus|offen|zu|nötig|fehl\w*|lauf\w*|in)|(?:läuft|laufen)\b|benötigen|brauchen|erforderlich"
    r"|bitte (?:\w+ ){0,8}(?:vor|ein|nach|zu|mit)\b|muss|müssen|beantragt|wird (?:\w+ ){0,6}(?:durchgeführt"
    r"|eingeholt|geprüft|beantragt|benötigt|erwartet)|(?:holen|prüfen|beantragen) wir|vorzulegen|vorlegen"
    r"|einreichen|nachreichen|(?:sind|ist) (?:\w+ ){0,4}(?:zu|ein|vor)zu\w+|"
    r"en (?:attente|cours|suspens|instance)|attend(?:ons|ent|re)|reste(?:nt)? (?:à|en|encore|plus que)"
    r"|il (?:nous )?(?:faut|manque)|manque(?:nt)?|(?:n'a|n'ont|n'avons|n'est|ne sont) (?:\w+ )?pas (?:encore )?"
    r"|pas encore|à (?:recevoir|fournir|venir|obtenir|confirmer|valider|transmettre)|(?:devez|devrez|doit|doivent"
    r"|devra|devront|devons)\b|merci de|veuillez|(?:nécessaire|obligatoire|requise?)s?\b|nécessite|prévue?s? le"
    r"|demandée?s?)\b" + also("PENDING")
)
PARTIAL = lazily(
    r"\b(?:one of (?:the |your |our |his |its )?(?:two|three|four|five|\d|checks|references)|(?:two|three"
    r"|\d) of (?:the |your |our )?(?:three|four|five|\d)|(?:the )?first (?:of|reference|check)|one (?:reference"
    r"|check|referee)|some of|most of|part(?:s)? of|partly|partially|half (?:of)?|initial (?:check|screen)\w*"
    r"|preliminary|interim|"
    r"eine[rs]? (?:der|von|ihrer) (?:beiden|zwei|drei)|eine (?:der )?referenz|ein teil|teilweise|zwei von drei"
    r"|vorläufig\w*|l'une? des (?:deux|trois)|une des (?:deux|trois)|une partie|partiellement|provisoire\w*)\b"
)
EXCEPT = lazily(
    r"\b(?:except(?:ing)?(?: for)?|apart from|other than|with the exception of|aside from|save for|bar(?= the| one"
    r"| your)|all but|bis auf|außer|ausser|mit ausnahme|abgesehen von|hormis|sauf|excepté|à l'exception|à part)\b"
    + also("EXCEPT")
)
SPLIT = lazily(
    r";|\bbut\b|\bhowever\b|\bwhereas\b|\bwhile\b|\balthough\b|\bthough\b|\byet\b(?= (?:the|your|we))|\baber\b"
    r"|\bjedoch\b|\ballerdings\b|\bwährend\b|\bmais\b|\bcependant\b|\btandis que\b|\btoutefois\b|"
    r",? and (?=(?:we(?:'re| are| now| only| just| also| still|'ve| have| await)|(?:only |just )?(?:waiting"
    r"|awaiting)|(?:the|your|our|all|both) [\w' -]{2,60} (?:is|are|has|have|will|was|were|remains?|still|came"
    r"|should))\b)|"
    r", (?=(?:we(?:'re| are| still| only| just) |only |just |waiting|awaiting|still |(?:the|your"
    r"|our) [\w' -]{2,50} (?:is|are|has|have|will|remains?|still|came|should) ))|"
    r" - |,? und (?=(?:die|der|das|ihr|ihre|wir|nur|es) [\w' -]{2,60}(?:ist|sind|steht|stehen|fehl|liegt|liegen"
    r"|wird|hat|haben|warten))|, (?=(?:nur|es fehlt|lediglich|noch) )|,? et (?=(?:le|la|les|votre|vos|nous"
    r"|il) [\w' -]{2,60}(?:est|sont|reste|manque|a été|ont|attend))" + also("SPLIT")
)


def clauses_of(flat: str) -> list[str]:
    """A sentence cut where its grammar turns: at "but", before an exception, where "met" gives way to a condition."""
    cuts = {match.start() for pattern in (SPLIT, EXCEPT) for match in pattern.finditer(flat)}
    edges = [0, *sorted(cuts), len(flat)]
    pieces = [flat[start:end].strip(" ;") for start, end in pairwise(edges)]
    return [half for piece in pieces if piece for half in halves(piece)]


def halves(clause: str) -> list[str]:
    """A clause in two where something is met first and something else still asked for after it."""
    text = PAST_TRIGGER.sub(lambda match: " " * len(match.group(0)), clause)
    trigger = TRIGGER.search(text)
    met = last_met(text[: trigger.start()]) if trigger else None
    if trigger is None or met is None or MET.search(text, trigger.end()):
        return [clause]
    return [clause[: trigger.start()], clause[trigger.start() :]]


@lru_cache(maxsize=2_048)
def polarity_of(clause: str, *, question: bool = False) -> Polarity:
    """What one clause says. Questions say nothing, unless they ask for something to be brought."""
    if question:
        return Polarity.OPEN if REQUEST.search(clause) else Polarity.SILENT
    clause = PRAISED.sub("was excellent", REPORTS.sub("", clause))
    if BAD.search(clause):
        return Polarity.OPEN
    text = SATISFIED.sub(r"\1", ADJECTIVE_PENDING.sub("", PAST_TRIGGER.sub("", clause)))
    met = last_met(text)
    text = ENOUGH.sub("enough", NOTHING_OPEN.sub("nothing-more", text))
    waived = NEGATED.search(text)
    if not met and waived:
        return Polarity.OPEN if HANGS.search(text[: waived.start()]) else Polarity.WAIVED
    trigger = TRIGGER.search(text)
    if trigger and (met is None or met > trigger.start()):
        return Polarity.OPEN
    pending = max((match.start() for match in PENDING.finditer(text)), default=-1)
    if met is not None and met >= pending:
        return Polarity.MET
    hung = met is None and MET.search(text)
    return Polarity.OPEN if pending >= 0 or hung else Polarity.SILENT


def last_met(text: str) -> int | None:
    """Where the last phrase stands that says "met" without hanging on anything."""
    hanging = HANGS.search(text)
    for match in reversed(list(MET.finditer(text))):
        before = text[: match.start()]
        if hanging and hanging.start() < match.start():
            continue
        if (
            NOT_YET.search(before + " ")
            or NOT_YET.search(before[-60:])
            or re.search(r"\b(?:not|noch|nicht|wird|werden|pas)\b", match.group(0))
        ):
            continue
        return match.start()
    return None
