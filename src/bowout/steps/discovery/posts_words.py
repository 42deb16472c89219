"""The words around a job title in four languages: data for `posts.py`. All patterns read folded text.

Every repeat is bounded: the text is a stranger's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.discovery.roles import names_occupation

# Gender marks, percentages, reference numbers, pay: what a person leaves out of a letter.
MARKS = lazily(
    r"[(\[]\s?(?:[mwfdhxgnv]|gn|all genders?|alle|divers|homme|femme|hombre|mujer|[/*|,. ]){1,20}\s?[)\]]"
    r"|(?<![\w/])[mwfdhx] ?(?:/ ?[mwfdhxig]){1,3}(?![\w/])|(?<![\w/])(?:H/F|F/H|M/W/D|W/M/D)(?![\w/])"
    r"|[(\[]?(?<![\w.])\d{1,3}(?: ?%)?(?: ?[-–] ?\d{1,3})? ?%[)\]]?"
    r"|[(\[](?:req(?:uisition)?|ref(?:erenz|erence)?|kennziffer|job|id|nr|no|stellen-?id|offre|oferta|n[°º])\b[^)\]]{0,24}[)\]]"
    r"|\b(?:req(?:uisition)?|ref|kennziffer|referenz|stellen-?id|job id|réf|n[°º])[.:]? ?#?[A-Z]*[\d][\w/.-]{1,18}"
    r"|(?<![\w-])(?:[A-Z]{1,4}-?)?\d[\dA-Z]*(?:-[\dA-Z]+){1,3}(?![\w-])|\b[A-Z]{1,4}-\d{3,10}\b|(?<!\w)#\d{2,10}\b|(?<![\w-])[A-Z]{1,3}\d{3,10}\b|(?<![\w.,-])\d{4,9}(?![\w.,-])"
    r"|:in(?:nen)?\b|\*in(?:nen)?\b|_in(?:nen)?\b|\((?:in|e|a|ne|trice|euse)\)|/-?in\b",
    re.IGNORECASE,
)

LINKS = frozenset(
    ["of", "and", "&", "de", "du", "des", "d'", "la", "del", "der", "fur", "und", "et", "y", "e", "des", "von", "a la", "les", "los", "las", "dem", "den", "en chef"]
)  # fmt: skip
STOPS = frozenset(
    """
    at with for in on by from to is are was were be been being has have had will would could should can may might do does did not no
    the a an this that these those your our my their his her its we you i they he she it us me who which what when where how why if
    as or but so than then because since about into over under up out off per via within before after while during between against
    role position post job vacancy opening opportunity seat opportunities roles positions jobs interview interviews application applied please thanks thank
    bei beim in im am an ab zu zum zur mit fur aus auf vor nach uber unter seit wegen bis als ist sind war wird werden wurde haben hat habe hatte kann
    konnen mochten mochte sucht suchen suche gesucht bewerben beworben bewerbe einstellen arbeiten sie ihr ihre ihren ihnen wir uns ich mich er es man
    der die das dem den ein eine einen einem einer und oder aber wenn weil dass ob nicht kein keine noch nur auch schon bitte unser unsere unserem unseren
    chez au aux a dans pour avec sans sur sous par vers entre depuis est sont etait sera seront ont as ai avez avons serait pourrait peut
    le la les un une ce cet cette ces votre vos notre nos mon ma mes ton ta tes leur que qui dont busco busca buscan buscamos cherche cherchons recherche recrute recrutons necesitamos necesito both beide les capable capaz fahig parue paru dont ou si je tu il elle nous vous ils on se ne pas plus
    en con para por sin sobre entre desde hasta es son era fue sera ser esta estan ha han he hemos puede podria el los las uno una unos unas su sus
    mi mis tu tus nuestro nuestra que quien donde cuando como si no ya muy mas pero o y e ni lo le les se nos os me te amb per i
    et est bien quel quelle ici y monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag lundi mardi mercredi
    jeudi vendredi samedi lunes martes miercoles jueves viernes today tomorrow next week heute morgen reste devient arrive revient demande commence
    went came looks look sounds wants needs pays starts came opens closes reports based located caught reached lautet passt
    that's who'll who's we've you'd i'd it's don't basado basada ubicado situe situee base basee prevu there here hier dort alli aqui
    """.split()
)

_SP = r"[ ,:]{1,2}"
_EN_DET = r"(?:(?:the|our|a|an|your|this|that|new|open|exciting|one|another|two|both|following|role of|position of|post of|job of|role as|position as|post as|role|position|post|job|vacancy|become|being|be)[ :]{1,2}){0,4}"
_DE_DET = r"(?:(?:die|der|das|den|dem|eine[nr]?|ein|unsere[nrm]?|ihre?[nrm]?|diese[nrm]?|stelle|position|rolle|offene[nr]?|ausgeschriebene[nr]?|stellenangebot|als|zum|zur|um|auf|fur|neue[nr]?|weitere[nr]?|dringend|ab sofort|hiermit|noch|derzeit|aktuell|sie|dich|ich|wir|mich|jemanden|verstarkung)[ :]{1,2}){0,5}"
_FR_DET = r"(?:(?:le|la|les|un|une|du|de|des|au|a|notre|nos|votre|son|sa|ce|cette|poste|offre|emploi|mission|pour|en tant que|comme|en qualite de|rejoindre|nouveau|nouvelle|futur|future)[ :]{1,2}|d'|l'|l')"
_ES_DET = r"(?:(?:el|la|los|las|un|una|de|del|al|a|para|como|nuestr[oa]s?|vuestr[oa]|su|puesto|vacante|plaza|oferta|posicion|trabajo|empleo|cubrir|nuev[oa]|incorporar)[ :]{1,2}|d')"

# What stands right before a title. With `bare` what follows is one even where no word of it is a known occupation.
SAYS_TITLE = lazily(
    r"(?:"
    r"(?P<bare>\b(?:application (?:for|to)|applying (?:for|to)|applied (?:for|to)|apply (?:for|to)|applicant for|position of|post of|role of|job of|vacancy for|role:|position:|job:|job title:"
    r"|candidature (?:au poste|pour le poste|a l'offre|a l'emploi)|poste de|poste d'|postul\w{1,6} (?:au poste|pour le poste)|poste :|poste:"
    r"|bewerbung (?:als|zum|zur|auf die (?:stelle|position)(?: als)?|um die (?:stelle|position)(?: als)?|fur die (?:stelle|position)(?: als)?)|beworben als|stelle als|position als|stelle:|position:"
    r"|puesto de|vacante de|plaza de|oferta de|candidatura (?:al puesto|a la vacante|para el puesto|para la vacante|a la oferta)|puesto:|vacante:)"
    rf"[ :]{{1,2}}{_EN_DET}{_FR_DET}{{0,3}}{_ES_DET}{{0,3}})"
    r"|\b(?:"
    rf"(?:appl(?:y|ied|ying|ications?)|candidacy|candidate|materials|resume|cv|profile|interest(?:ed)?|considered|considering you|interview(?:ed|ing)?|hir(?:e|ed|ing)|recruit(?:ing)?|look(?:ing)?|search(?:ing)?|need(?:s|ed|ing)?|shortlisted|offer(?: you)?|join(?: us)?|forward|submit(?:ted)? you|opening|vacancy|role|position|post|job|seat|opportunity|contract|posted|advert(?:ised)?|ad|after|seeking|app|wants?|retained us|filling|fill|appoint|retain)(?: for| to| as| in| of| is| on|:| -| \(\d\)){{0,2}} {_EN_DET}"
    r"|(?:number (?:one|two)|option [ab12]|\(\d\)|\d\)) ?"
    r")"
    rf"|\b(?:bewerb\w{{0,14}}|beworben|stellen?|position(?:en)?|vakanz|rolle|ausbildung|praktikum|such(?:e|en|t)|gesucht|brauch\w{{1,3}}|besetz\w{{1,3}}|einstellen|mandat\w{{0,2}}|profil|inserat|anzeige|bereich|engagieren|verstark\w{{1,4}}|vorstellen|tatigkeit|einstieg|anstellung|anfangen|einsatz|unterlagen|sei:|suchauftrag|sofort) {_DE_DET}"
    rf"|\b(?:candidatures?|postul\w{{1,8}}|poste|place|missions?|offres?|recherch\w{{1,4}}|cherch\w{{1,4}}|recrut\w{{1,8}}|besoin|faut|annonce|dossier|statut|emploi|embauch\w{{1,4}}|engager|retenir|profil|proposer|besoin urgent)(?: (?:urgemment|actuellement|encore|aussi|rapidement|justement))? (?:« ?)?{_FR_DET}{{0,4}}(?:« ?)?"
    rf"|\b(?:candidatura|puesto|vacantes?|oferta|plaza|posicion|busc\w{{1,4}}|solicitud|cv|inscripcion|inscrit[oa]|seas|sea|necesit\w{{1,5}}|proceso|contratar|incorpor\w{{1,4}}|perfil|falta|currículum|curriculum)[ :]{{1,2}}{_ES_DET}{{0,4}}"
    r")"
)

# What stands right behind a title.
FOLLOWED = lazily(
    r",? (?:role|position|post|vacancy|job|opening|opportunity|seat|spot|gig|vacancies|stelle|rolle|position|job)\b(?! (?:at the|of the) (?:table|time|end))"
    r"|\s(?:bewerben|zu bewerben|beworben|einstellen|gesucht|einzustellen|anfangen|einsteigen|beginnen)\b"
)
DETERMINER = lazily(
    r"(?P<at>)(?:\b(?:como|comme|en tant que|both|sowohl|an?|the|our|another|one|eine[nr]?|ein|une?|le|la|una?|el|als|as|seat of)|[:;•*(-]|\d\)|^)[ ](?=\w)|(?P<l>\b[ld]')"
)
JOB_SENTENCE = lazily(
    r"\b(?:roles?|positions?|jobs?|posts?|vacanc\w+|openings?|opportunit\w+|hiring|recruiting|need(?:s|ed)?|looking for|applied|application|contract|client|seat|mandat\w*|stellen?|such(?:e|en|t)|position\w*|vakanz\w*|bewerb\w*|bewirbst|kund\w+|auftraggeber\w*|brauch\w+"
    r"|postes?|missions?|cherch\w+|recherch\w+|recrut\w+|candidature|clients?|faut|besoin|place|vacantes?|puestos?|plazas?|ofertas?|busc\w+|clientes?|necesit\w+|candidatura|proces[os]+|after|want|reconsider|dossier|annonce|inserat|un[ae]s|join\w*|incorpor\w+|rejoindre|anfangen|einstellen|offer\w*|recruit\w*|rolle\w*|oferta)\b"
)
# Before a title: it is what a person of theirs, or the candidate, is.
OTHERS_BEFORE = lazily(
    r"(?:\b(?:i'm|i am|i was|i've been|we are|my|our|your new|with|meet|meeting|by|to see|also|is|was|she's|he's|he is|she is|says|asked|told|ich bin|bin|unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|mit|von|herr|frau|dem|bei unserem|ist|je suis|notre|mon|ma|avec|par|monsieur|madame|mme|m\.|est|soy|nuestr[oa]s?|con|mi|el|es|por|copy|cc)|\w+, our|,)(?: (?:an?|the|our|my|ein|eine|der|die|dem|unser\w{0,3}|un|une|le|la|el|una|currently|now|also|senior|lead))? ?$"
)
# Beside a title in a subject: the person to be met may be meant.
BESIDE_TALK = lazily(
    r"\b(?:interview|round|chat|call|meet|meeting|panel|\w*gesprach|runde|termin|kennenlernen|entretien|rencontre|entrevista|reunion|charla|visita|mit|with|avec|con)\b"
)
# What their people are, under their mail or in passing.
THEIR_TITLE = lazily(
    r"^(?:[\w.'-]+ ){0,3}[\w.'-]+,? (?:[|·•] )?(?:senior |junior |sr\.? |global |regional )?(?:technical )?(?:recruiter|talent \w+|hr \w+|people \w+|recruiting \w+|personal\w+)\b(?!.*\b(?:role|position|job)\b)[^.!?]{0,60}$"
)
BOSSES = lazily(
    r"(?:the |hiring |unit |general |line |shift |site |ops |operations |plant |store |regional |people |team ?|head |practice |office |ward |my |senior ){0,3}(?:manager|director|lead|leader|supervisor|boss|owner|recruiter|coordinator|cto|ceo|coo|cfo|cpo|vp|founder|partner|principal|head|bursar|team)s?(?: round| interview)?"
    r"|(?:werk|abteilungs|bereichs|team|personal|geschafts|filial|markt|schul|heim|projekt)?(?:leitung|leiter(?:in)?|fuhrer(?:in)?|fuhrung)|chefin?|inhaber(?:in)?"
    r"|(?:hiring|talent|people|hr|rh|drh)\b.*|directeur|directrice|gerante?|patron(?:ne)?|responsable(?: rh| du recrutement)?|chef(?:fe)? de service|gerente|jef[ea](?: de turno)?|director[a]?|encargad[oa]|dueñ[oa]"
    r"|(?:your|ihr|votre|tu|su)\b.*|.*\b(?:recruiter|recruiting|hiring manager|talent acquisition|sourcer|personalberater\w*|personalreferent\w*|consultant(?:e)? recrutement|headhunter)\b.*"
)
GENERIC = lazily(
    r"(?:the |hiring |my |your |our )*(?:manager|director|lead|leader|supervisor|boss|owner|candidate|recruiter|coordinator|staff|employee|team ?lead|head|agent|hand|helper|associate|second|member|directeur|directrice|patron|responsable|chef|gerente|jefe|jefa|encargad[oa]|leiter(?:in)?|leitung|chefin?|mitarbeiter(?:in)?|hilfe|kraft|fachkraft|meister)s?"
    r"|.*\b(?:hiring manager|recruiter|recruiterin|talent acquisition|sourcer)\b.*"
)
# Several jobs at once: then a title may stand behind a comma.
COUNTED = lazily(
    r"\b(?:two|2|zwei|deux|dos|both|beide\w?|three|3|drei|trois|tres|roles|stellen|postes|vacantes|jobs|positions)\b"
)
LISTED = lazily(r"(?P<at>)(?P<l>[,:]) (?=\w)")
_NUM = r"(?:\d+[.ªº°]?|[0-9]+(?:st|nd|rd|th|te|er|e|eme)|erstes?|zweites?|drittes?|letztes?|first|second(?! de )|third|final|last|premier(?= entretien)|deuxieme|dernier|primera|segunda|ultima|ihre?|your|votre|tu|ta|su)(?! shift)"
LEAD = lazily(
    rf"^(?:(?:{_NUM}|the|an?|our|your|this|that|open|new|neue[rs]?|offene|nouveau|nueva|for|as|of|to|on|re|fwd?|aw|wg|with|about|superb|great|lovely|exciting|fantastic|perfect|position|role|job|post|vacancy|opening|updated?|reminder|confirmed|invitation|invite|interviews?|applications?(?= (?:for|to|as|received|confirm\w+|update|status)\b| ?[:–-])|received|submitted|confirmation|thank you|thanks|applying|apply|applied|hiring|candidate|screening|phone|video|screen|call|chat|round|panel|onsite|offer|next steps?|regarding|your interest in|interest in|expression of interest"
    r"|vakanz|videointerview|initiativbewerbung|blindbewerbung|stellenanzeige|chiffre|online-?bewerbung|erstgesprach|zweitgesprach|status|absage|zusage|als|der|die|das|den|eine?n?r?|ihre?|deine?|zu[mr]?|fur|stelle|rolle|bewerbung(?:en)?|bewerbungseingang|eingangsbestatigung|bestatigung|einladung|abgesagt|aktualisiert|zugesagt|\w*gesprach|termin|kennenlernen|telefonat|videotermin|videogesprach|interview|runde|angebot|anfrage|ausschreibung|inserat|stellenangebot|abgelehnt|verschoben"
    r"|candidature spontanee|reponse|annulation|le|la|les|un|une|l'|d'|de|du|des|au|aux|votre|notre|vos|poste|mission|missions|candidature|candidatures|postulation|entretien|convocation|offre|annonce|accuse de reception|confirmation|merci pour|rendez-vous|suite|dossier|report|place|vacance(?: de poste)?|avis de vacance"
    r"|autocandidatura|postulacion|reclutamiento|el|los|las|una?|tu|su|puesto|vacante|oferta|plaza|candidatura|solicitud|inscripcion|entrevista|invitacion|actualizacion|proceso|charla|llamada|visita|videollamada|cita|reunion|registrada|recibida|gracias|prueba|sobre|para|del|al"
    r"|both|beide|and|und|et|y|no|nachfrage|busc\w{1,4}|cherch\w{1,3}|recherch\w{1,3}|such\w{1,2}|bereich|ref|job id|senior leadership|contract|2 contract|two)[ :.,'’–-]{1,3}|d'|l')+(?=\S)"
)
TAIL = lazily(
    r"[ ,:;–-]{1,3}(?:position|role|job|vacancy|post|opening|seat|opportunity|application|interview|interviews|round|next steps?|follow[- ]?up|update|stelle|rolle|bewerbung|gesprach|termin|poste|puesto|vacante|entretien|entrevista|times?|again|needed|wanted|gesucht|urgent|dringend|challenge|test"
    r"|(?:on|am|le|el) (?:mon|tues|wednes|thurs|fri|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes)\w*(?: .*)?|and|und|et|y|of|de|for|the|in|at|bei|chez|en|teilzeit|vollzeit|part[- ]time|full[- ]time|remote|hybrid|cdi|cdd|interim|unbefristet|befristet|ab sofort)$"
)
_MORE_HEADS = lazily(
    r"\b(?:sdet|rdh|rgn|rmn|hca|kam|bdm|csm|interiorist\w*|decorat\w+|ejecutiv[oa]|jefatura|gerencia|account executive|executive|kommissionier\w*|verpacker\w*|staplerfahrer\w*|maschinenfuhrer\w*|anlagenfuhrer\w*|zerspaner\w*|dreher\w*|fraser\w*|schweisser\w*|lackierer\w*|\w*hilfe|\w*fachfrau|\w*fachmann|\w*professur|professur|postdoc|dozentur|kurator\w*|\w*professor\w*|oberassistenz|\w*referent\w*|\w*koordinator\w*|\w*administrator\w*|\w*betreuer\w*|\w*pflegerin|\w*trainer\w*|\w*designer\w*|\w*texter\w*|\w*zeichner\w*|\w*macher\w*|\w*fahrer\w*|\w*packer\w*|\w*pruf?er\w*|\w*prufer\w*|\w*scientist\w*|\w*hygienist\w*|\w{4,}nomist\w*|\w{3,}ologist|\w{3,}ographer|representante|agente|asesor\w*|promotor\w*|tecnologo|tecnologa|supervisor\w*|gestor\w*|capataz|montador\w*|tornero|fresador\w*|soldador\w*|manipulador\w*|envasador\w*|maquinista|estibador\w*|mecanicien\w*|electromecanicien\w*|frigoriste|mecano|receptionnaire\w*|magasinier\w*|emballeu\w+|manutentionnaire\w*|agent\w*|hotelier\w*|intendant\w*|regisseu\w+|concepteur|conceptrice|urbaniste|paysagiste|geometre|metreu\w+|contremaitre|conducteur\w*|pilote\w*|coordinat\w+|dessinateur\w*|monitrice|moniteur|aide-\w+|auxiliaire\w*|veilleu\w+|lingere?|econome|\w*technieker|\w*technicus|monteur|medewerker\w*|\w{5,}ienne|\w{4,}iste|plumber|hand|fabricator|boilermaker|rigger|lineworker|technologist|bookseller|tutor|invigilator|examiner|lecturer|reader|chair|provost|steward|stewardess|valet|groundskeeper|groundsman|farmhand|milker|shearer|stockman|trapper|kitchenhand|\w*spezialist\w*|\w*allrounder\w*|gestor\w?|gestora|(?:chef-)?gerante?|employee?|second|sister|charge nurse|head|cnm\d|director|directeur|tecnic[ao]|\w*experte|\w*expertin|\w*beauftragte\w*|\w*lead|gestionnaires?|\w*angestellte\w*|\w*assistenz|\w*buchhaltung|data scientist|matrone?|adjoint\w?|aide|chargee?|serveuse|operateur|operatrice|referente?|adminis\w+|mozo|peon|ayudante|jefe|oficial|delegad[oa]|responsable|personal de \w+|cuiner\w*|cap d\w*|infermer\w*|mandatsleiter\w*|\w*sekretar\w*|\w*leiter\w*|\w*verwalter\w*|\w*warter\w*|\w*binder\w*|\w*gartenbauer|orgelbauer|\w*schneider\w*|rezeptionist\w*|\w*begleiter\w*|\w*kellner\w*|\w*arbeiter\w*|purser|teacher|runner|handyman|hand|helper|labou?rer|associate|attendant|specialist|officer|advisor|nurse|manager|engineer|analyst|lead|cmo|cpo|cio|chro|cdo|cro|cso|operador\w?|\w*konstrukteur\w*|documentalista|\w{3,}eurin|\w{3,}istin|\w{3,}trice|\w{3,}euse|\w{4,}dora|\w{4,}logue|hairdresser|organi[sz]er|evaluator|buyer|chef|cook|maker|setter|grinder|cutter|sewer|polisher|loader|roaster|curator|keeper|sexton|verger|minister|pastor|priest|imam|\w*meister\w*|\w*ingenieur\w*|\w*manager\w*|\w*entwickler\w*)\b"
)


_NOT_HEADS = lazily(
    r"\b(?:(?:fin|med|bio|high|health|ed)-?tech(?:'s)?|perfecto|co-?workers?|pro-?ducts?|productos?|conduct\w{0,3}|clientes?|clients?|\w{3,}erei|\w{3,}erie|\w{3,}eria|education|crew"
    r"|(?:pressen|maschinen|textilmaschinen|anlagen|fahrzeug|stahl|haus|tief|hoch|messe)bauer|hersteller|kandidat\w*|candidat\w*|bewerber\w*|saint-\w+|hosted|hosting|agentur|agency|agencia|agence|assistance"
    r"|vet-\w+|leider|weiter|driver's|leitung (?:der|des|von))(?!\w)"
)


@lru_cache(maxsize=20_000)
def is_head(folded: str) -> bool:
    """Whether a folded phrase names an occupation; where a title is expected more words do than anywhere."""
    folded = _NOT_HEADS.sub(" ", folded)
    return names_occupation(folded) or bool(_MORE_HEADS.search(folded))
