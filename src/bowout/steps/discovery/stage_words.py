"""The words around a talk by which its weight shows: which round, with whom, where and how (folded, four languages).

Refuses to know which talk they stand beside and what they weigh.
"""

from __future__ import annotations

from bowout.lazy import lazily

ROUND = lazily(
    r"\b(?:(?:second|2nd|third|3rd|final|last|next) (?:round|interview|conversation|stage|step|talk|call)|round (?:two|three|2|3)|panel|loop|on-?site|technical|system design|live coding|pairing|whiteboard|case (?:interview|study)|presentation|superday|assessment cent\w+|trial (?:shift|day)|working interview|demo lesson|teaching demo|observed lesson|tasting"
    r"|zweit\w*(?: gesprach| runde| termin)?|zweitgesprach|fachgesprach|finale\w*|probe(?:arbeit\w*|tag|schicht)|hospit\w*|schnupper\w*|vorstellungsgesprach|bewerbungsgesprach|auswahlgesprach"
    r"|(?:deuxieme|second|dernier|prochain) (?:entretien|tour|echange|etape)|entretien (?:technique|final|d'embauche)|essai|(?:segunda|2a|ultima|siguiente) (?:entrevista|ronda|fase)|entrevista (?:tecnica|final|personal|presencial)|tribunal|prueba (?:practica|de trabajo))\b"
)
DECIDER = lazily(
    r"\b(?:hiring manager|manager|the team|team lead\w*|department|director|head (?:of|chef)|chef\b|cto|ceo|coo|cfo|cmo|vp|founder\w*|owner\w*|principal|headteacher|matron|ward sister|foreman|supervisor|superintendent|dean|professor|engineers?|partners?|committee|board|crew|colleagues|boss|lead\b"
    r"|fachbereich|fachabteilung|abteilungsleit\w*|teamleit\w*|geschaftsfuhr\w*|geschaftsleitung|inhaber\w*|\w*leiter(?:in|s)?|\w*leitung|chefarzt|oberarzt|pflegedienst\w*|meister\w*|kuchenchef|schulleit\w*|rektor\w*|chefin|vorstand|kolleg\w*|technikleiter|werkleit\w*"
    r"|responsable|directeur|directrice|gerant\w*|equipe|chef\w*|dirigeant\w*|cadre de sante|econome|maire\w*|associe\w*|patron\w*|jefe|jefa|equipo|directora?|encargad\w+|gerente|dueno|duena|socio|doctor)\b"
)
HR = lazily(
    r"\b(?:recruit\w*|talent|hr|human resources|people (?:ops|operations|partner|team|lead|&)|sourc\w+|staffing|hire for|hiring for|personal(?:abteilung|referent\w*|wesen|beratung|leit\w*|dienst\w*|vermittl\w*)|rh|ressources humaines|chargee? (?:de recrutement|rh)|rrhh|recursos humanos|seleccion|personas|executive search|consultant\w*)\b"
)
HR_TITLE = lazily(
    r"\b(?:hr|recruiting|recruitment|talent(?: acquisition)?|people|human resources|personal|hiring team|office|account|personalleiter\w*|leiter\w* personal|responsable (?:rh|recrutement|des ressources humaines)|directora? de (?:personas|rrhh)|jefa? de (?:personal|seleccion)) ?(?:manager|lead|director|partner|head|team|leiter\w*|leitung|abteilung)?\b"
)
TRADE = lazily(
    r"\b(?:recruiters?\b|recruiting (?:team|manager|partner|at|for)|i recruit|i hire for|talent (?:acquisition|partner|team|group)|people (?:ops|operations|partner)|human resources|personal(?:abteilung|referent\w*|beratung|vermittl\w*)|chargee? (?:de recrutement|rh)|ressources humaines|recursos humanos|rrhh|soy \w+, de (?:seleccion|rrhh|personas)|recruitment partner|recruiting coordinator|mein\w* kund\w*|my client|mon client|mi cliente|our client)\b"
)
FIRST_WORDS = lazily(
    r"\b(?:screen\w*|pre-?screen\w*|intro|introductory|introduction|initial|first (?:call|chat|conversation|talk)|quick|brief|short|informal|get[- ]to[- ]know|(?:15|20|25|30)[ -]?min\w*|twenty minutes|quarter of an hour|recruiter (?:call|chat)|discovery call"
    r"|kennenlern\w*|erstgesprach|erste\w* (?:gesprach|austausch|telefonat)|vorgesprach|kurzes?|kurz|vorfuhlen|premier\w* (?:echange|contact|entretien|tour)|prequalification|rapide|brefs?|quart d'heure|demi-heure|primera (?:llamada|toma|charla|entrevista)|primer contacto|toma de contacto|breve|rapida|cuarto de hora|charla|entrevista de perfil|tramite)\b"
)
PHONE = lazily(
    r"\b(?:phone|by phone|call|ring|telefon\w*|anruf\w*|rufe?|ruft|telephon\w*|appel\w*|llam\w*|telefonic\w*|whatsapp)\b"
)
MYSELF = lazily(
    r"\b(?:i(?:'ll| will|'d like to| would like to|'d love to)? (?:call|ring|phone|speak|talk|chat)\w*|(?:can|could|may) i (?:call|ring|phone)|(?:with|to) me\b|call me|chat with me|mit mir|ich (?:rufe|wurde|melde|mochte|wahle)|rufe ich|wir telefonieren|avec moi|je vous (?:appelle\w*|contacterai|rappelle)|c'est moi qui|te llamo|le llamo|conmigo|llamarte|hablar contigo|soy yo)\b"
)
THERE = lazily(
    r"\b(?:come (?:in|by|over|round|along|down|to|see|on)|pop (?:in|by)|stop by|drop (?:in|by)|visit|in person|on site|at our|our (?:office|offices|site|shop|plant|building)|be here|back door|reception|gate|park (?:in|round|at)|ask for|walk ?through|meet (?:us|me and)|tour"
    r"|vorbei\w*|vor ort|bei uns|zu uns|ins (?:haus|stammhaus|buro|werk)|werk\b|empfang|eingang|kommen sie|komm\b|kommens|besuch\w*|werkstatt|venez|viens|passez|passer|sur place|nos (?:locaux|bureaux)|a l'atelier|vous (?:attend|recevra|recevoir)|rencontr\w*|pasate|pasa por|vente|acercarte|en persona|presencial|nave|oficina|te espero|te esperamos|en la planta)\b"
)
OTHERS = lazily(
    r"\b(?:(?:would like|wants?|want|asked|wish\w*|love) to (?:meet|see|speak|talk|sit)|meet (?:with )?(?:our|the|with)|with (?:our|the|dr|mr|mrs|ms)|you're on with|(?:they|he|she)(?:'d| would)? (?:like|want|can)|client|kunde\w*|mit (?:dem|der|unserem|unserer|herrn|frau|dr)|bittet|ladt sie|laden sie|mochte sie|mochten sie|avec (?:le|la|notre|nos|m\.|mme|mr)|vous (?:recevra|entendr\w*|attend|verra)|souhaite vous|aimerait vous|con (?:el|la|nuestr\w+|don|dona)|te ve\b|quiere\w* (?:verte|conocerte|hablar)|te (?:recibe|recibira))\b"
)
INTERVIEW = lazily(r"\b(?:interview\w*|gesprach|entretien|entrevista)\b")
PHONED = lazily(
    r"\b(?:phone|telephone|telephonique|telefonica?|telefon)[ -]?(?:interview|screen|call|chat)|entretien telephonique|entrevista telefonica|telefoninterview|telefongesprach|telefonat\b"
)
SCREEN = lazily(
    r"\b(?:screen|screening|phone screen|recruiter (?:call|screen|chat)|hr (?:interview|call|screen|chat)|intro(?:ductory)? (?:call|chat)|telefoninterview|premier echange|primera llamada|entretien rh|toma de contacto|first (?:chat|conversation|call)|kennenlern\w*|erstgesprach)\b"
)
FOR_ROLE = lazily(
    r"\b(?:for|about|as|regarding|fur|als|zur|pour|de|para|sobre) (?:the |our |an? |die |den |unsere |le |la |el )?(?:[\w&/'-]{2,20} ){0,5}(?:role|position|job|opening|vacancy|spot|post|stelle|poste|puesto|vacante|plaza)\b"
)
# Somebody besides the writer, by title and name, or by what they run.
OTHER_PERSON = lazily(
    r"\b(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof(?:essor)?|Herrn?|Frau|Hr|Fr|M|Mme|Mlle|[Ss]ra?|Srta|[Dd]on|[Dd]oña)\.? (?:[Dd]r\.? |[Pp]rof\.? )?(?P<titled>[A-ZÀ-ÖØ-Þ][\w'’-]+)"
    r"|\b(?:[Ww]ith|[Mm]eet|[Mm]eeting|[Mm]it|[Aa]vec|[Cc]on|[Bb]ei|and|und|et|y|&|to) (?P<named>[A-ZÀ-ÖØ-Þ][a-zà-ÿ'’-]+)(?: (?P<last>[A-ZÀ-ÖØ-Þ][\w'’-]+))?"
    r"|\b(?P<who>[A-ZÀ-ÖØ-Þ][a-zà-ÿ'’-]+)(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?,? (?:who (?:runs|leads|heads|owns)|would (?:like|love)|wants|(?:möchte|will|bittet|leitet)|(?:souhaite|veut|aimerait|voudrait)|(?:quiere|desea|lleva))\b"
)
RUNS = lazily(
    r"\b(?:(?:who |she |he )?(?:runs|leads|heads|owns) (?:the|our|all|\w+)|i (?:own|run|lead|head)|my (?:team|shop|kitchen|business|practice|crew)|mein (?:team|betrieb)|unser\w* (?:chef|chefin)|leitet|je dirige|mon equipe|llevo|mi equipo)\b"
)
TASKS = lazily(
    r"\b(?:test you|show you (?:the|our|round|around)|walk (?:you )?(?:through|round|around)|look around|questions on|whiteboard|exercise|present\w*|vortrag|rundgang|fuhrung|zeig\w*|aufgabe|probe\w*|schnupper\w*|montrer|visite\w*|mise en situation|colles|ensenar|mostrar|visita\w*|ejercicio|trial|working|shift|cook|teach|lesson)\b"
)
