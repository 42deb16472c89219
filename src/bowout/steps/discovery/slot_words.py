"""The words by which a mail fixes, proposes, accepts, refuses or moves a moment, in four languages (folded).

Refuses to know moments themselves and who wrote.
"""

from __future__ import annotations

from bowout.lazy import lazily

ASKS = lazily(
    r"\b(would|does|do|could|can|how about|what about|are you|is|might|any chance) .{0,80}\b(work|suit|free|available|possible|ok|okay|convenient|manage|do|make|fit|around|come)\b"
    r"|\b(can|could|may|might|shall) (i|we|you) .{0,50}(come|meet|speak|talk|say|call|phone|ring|see)\b"
    r"|\b(or|oder|ou|alternatively|alternativ|either|entweder|soit|any of|one of|which|options?|proposed|slots?|vorschlag|vorschlage|terminvorschlage|proponemos|proposons|creneaux|opciones|opcion|folgende termine)\b"
    r"|\b(passt|wurde|ginge|geht|ware|klappt|konnten|konnte|konnen|hatten|hattest|haben sie|hast du|magst|mochtest)\b.{0,90}\?"
    r"|\b(conviendrait|convient|disponible|possible|irait|va-t-il|seriez|serait|pourriez|pouvez|peux)\b.{0,90}\?"
    r"|\b(viene bien|vendria bien|te va|le va|podrias|podria|puedes|puede|disponible|parece|cuadra|iria)\b.{0,90}\?"
)
# A wish said softly. Behind an invitation it asks for a word only ("let me know if that works").
TENTATIVE = lazily(
    r"\blet (me|us) know (if|whether|which|what)|\b(if|falls|wenn|si) (that|this|the|it|es|das|der|cela|ca|te|le) (?!.{0,14}(?:n't|not|nicht|pas|no)\b).{0,30}(work|suit|passt|convient|viene|va)\b"
    r"|\b(i|we|he|she|they) (could|can) (do|offer|see|make)\b|(hatte|hatten) (ich|wir|er|sie) (luft|zeit|was frei)|mogliche (zeit|termine?)|(konnte|konnten) (ich|wir)\b|wir konnten|ich konnte|je pourrais|nous pourrions|on pourrait|podriamos|podria|puedo (recibir|ver)\w*"
    r"|\b(for example|for instance|e\.g\.|zum beispiel|z\.b\.|par exemple|por ejemplo|tentativ\w+|provisional\w*|pencil\w*|vorlaufig|unter vorbehalt|sous reserve)\b|such dir (was|einen) aus|dime cual|cochez|free to choose|pick (one|whichever|what)"
)
OFFERS_TIME = lazily(
    r"\b(i'm|i am|i could|i can|i'd be|i would be|free|available|availability|any ?time|ich (konnte|kann|hatte|habe|bin)|hatte ich zeit|verfugbar|je (suis|peux|pourrais|serais)|disponible|dispo|libre|puedo|podria|estoy|tengo|easiest|best for me|suit\w*|passt mir|mir ginge)\b"
)
# Somebody's own time that was settled before: no proposal is needed for it to stand.
SETTLED = lazily(
    r"\b(confirm\w*|see you|i'll be there|ill be there|will be there|be there|(?:as|like)(?: just| we| we've| previously)? (?:agreed|discussed|arranged|said)|talk (?:to you )?(?:on|then)|speak (?:to you )?(?:on|then)|it is\b|booked|i've (?:noted|put|accepted)|got it|locked in|it's a date"
    r"|bestatig\w*|wie (?:besprochen|vereinbart|abgemacht|telefonisch)|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|dann)|ist (?:notiert|eingetragen|drin|vermerkt)|hab\w* (?:ich )?(?:mir )?(?:notiert|eingetragen)|geht klar|ich komme|bin (?:ich )?da"
    r"|confirme|comme convenu|c'est note|je note|a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)\b|je serai|entendu|bien note|va pour|ok pour|d'accord pour"
    r"|confirmo|como (?:acordamos|hablamos|quedamos)|quedamos|nos vemos|alli estare|estoy alli|apuntado|anotado|ahi estare|hasta el (?:lunes|martes|miercoles|jueves|viernes))\b"
)
ACCEPTS = lazily(
    r"\b(works|work for me|perfect|confirm\w*|see you|suits|great|sounds? (?:good|great|fine|perfect|lovely)|fine (for|with|by)|that's fine|happy (with|to)|i'll be there|ill be there|will be there|looking forward|it is\b|let's do|let us say|let's say|i'll take|book me|yes|yep|yeah|yup|sure|absolutely|of course|ok|okay|k|lovely|brilliant|cool|(?:is|are|that's|'s) (?:good|fine|perfect|great|ok|okay|lovely)|good (?:for|with|by) me|i can do|you can|will do|deal|no problem|no bother|all good|done|count me in|please do|talk then|speak then|my pleasure|with pleasure|delighted|by all means|agreed|go for it|it's a date|wonderful|excellent|fab|thumbs up|makes sense|grand"
    r"|passt|gerne?|ja\b|jo\b|jep|super|prima|alles klar|bestatig\w*|perfekt|einverstanden|bis dann|bis (montag|dienstag|mittwoch|donnerstag|freitag|morgen|zum)|freue? mich|klappt|geht klar|geht|nehme|zusage|komme|abgemacht|machen wir|kein problem|wunderbar|bestens|ist (?:gut|recht|notiert|drin|eingetragen)|klar|naturlich|selbstverstandlich|passt mir|recht|top|sehr gut|hort sich gut an"
    r"|convient|parfait|oui|nickel|ok|d'accord|confirme|a (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|avec (?:grand )?plaisir|ca marche|ca roule|c'est (?:note|bon|parfait|ok)|je (?:serai|note|prends)|ca me va|entendu|va pour|volontiers|bien sur|impeccable|tres bien|pas de (?:souci|probleme)|aucun souci|je me libere|marche pour moi"
    r"|perfecto|vale|si,|si!|si\.|claro|genial|confirmo|me (va|viene) (bien|perfecto|genial|de perlas|de maravilla|fenomenal|estupendo)|de acuerdo|alli estare|ahi estare|nos vemos|encantad\w|me parece (?:bien|perfecto)|estupendo|por supuesto|sin problema|hecho|quedamos|me cuadra|me apunto|fenomenal|ningun problema|de perlas)\b|👍|👌|✅|🙌"
)
REFUSES = lazily(
    r"\b(doesn't|does not|don't|can't|cannot|cant|won't|wouldn't|not able|unable|couldn't|not|no longer|never mind)\b[^.!?]{0,40}\b(work|make|do|come|suit|free|available|possible|manage|attend|join|good|great|ideal|happen|us|be)\b"
    r"|\b(nicht|leider|kein\w*|nix)\b[^.!?]{0,40}\b(passt|klappt|geht|konnen|kann|moglich|schaffe\w*|zeit|frei|wird|einrichten)\b|\b(passt|klappt|geht|kann|schaffe|wird|ist)\b[^.!?]{0,30}\b(nicht|leider|nix|nichts|schlecht)\b"
    r"|\b(ne|n'|pas)\b[^.!?]{0,40}\b(convient|possible|peux|pourrai|disponible|libre|va)\b|\b(peux|pourrai|suis|convient|possible|va)\b[^.!?]{0,20}\bpas\b|\bimpossible\b"
    r"|\bno (puedo|me|te|podr\w+|es posible|estoy|llego|nos)\b|\b(imposible|me resulta)\b|\b(i work|i'm working|je travaille|muss ich arbeiten|arbeite ich|trabajo)\b|\bany (?:day|time) but\b|\bexcept\b|\b(?:jeder tag )?ausser\b|\bsauf\b|\bmenos el\b|\bisn't\b|\bbut not\b"
    r"|\b(?:roped|pulled|called) into\b|\bis (?:away|out|off|at sea|ill|sick|travelling|traveling)\b|\bmuss (?:am|kurzfristig|nach|leider)\b|\berst (?:am|wieder)\b|\bj'efface\b|\bgot bumped\b|\b(?:is|are) off\b|called off|\bfallt aus\b|ausfallen|entfallt|entfallen|n'aura pas lieu|se cae\b"
)
# Why a day does not suit the person.
LOOKS_BACK = lazily(
    r"\b(?:(?:good|great|nice|lovely|pleasure|enjoyed|thanks? (?:you )?(?:so much |very much )?for)[^.!?]{0,24}(?:talk\w*|speak\w*|chat\w*|meet\w*|call|conversation|time|visit|coming)|(?:our|the) (?:call|chat|talk|conversation) (?:today|yesterday|this morning|on \w+day|last week)|as (?:we )?discussed|when we (?:spoke|talked|met)"
    r"|(?:danke|dank|vielen dank)[^.!?]{0,24}(?:gesprach|telefonat|austausch|besuch|treffen|zeit)|(?:unser\w*|das|am|beim|im) (?:nette\w* |angenehme\w* |gute\w* )?(?:telefonat|gesprach)|wie besprochen|gestern gesprochen"
    r"|merci (?:pour|de)[^.!?]{0,30}(?:echange|appel|entretien|matin|temps|visite|venue|accueil|rencontre)|(?:suite a|apres) (?:notre|nos) (?:echange|appel|entretien)|comme convenu par telephone"
    r"|gracias por[^.!?]{0,24}(?:llamada|charla|tiempo|reunion|visita|conversacion|venir|hablar)|un gusto (?:hablar|conocer)|como hablamos|tras nuestra (?:llamada|charla|conversacion))\b"
)
BUSY = lazily(
    r"\b(?:i'm (?:busy|away|teaching|working|booked|tied up|travelling|traveling|on (?:shift|nights|call|holiday|leave))|tied up|busy|booked solid|on (?:shift|nights|holiday|leave)|verhindert|ausgebucht|unterwegs|beschaftigt|im urlaub|auf (?:reisen|dienstreise|fortbildung)|habe? ich (?:dienst|schicht|spatdienst|fruhdienst|nachtdienst|prufung|unterricht)|halte ich|bin ich (?:in|auf|bei)\b"
    r"|en deplacement|je suis (?:prise?|occupee?|absente?)|deja prise?|en conge\w*|ocupad\w|de viaje|de visita|de vacaciones|de guardia|tengo (?:turno|examen|clase|guardia)|trabajo)\b"
)
DEFERS = lazily(
    r"\b(let me check|i'll check|need to check|get back to you|let you know|come back to you|check my (?:diary|calendar|schedule)|have to see|ich melde mich|sage? (?:dir|ihnen) (?:bescheid|noch)|geb\w* (?:dir|ihnen) bescheid|muss (?:erst|noch) (?:schauen|klaren|prufen)|check(?:e)? (?:meinen|das|mal)|je reviens vers|je vous (?:redis|tiens|confirme (?:ca )?(?:demain|rapidement))|je regarde|te digo|le digo|te confirmo (?:luego|manana)|lo miro|lo consulto)\b"
)
TALK = lazily(
    r"\b(interview\w*|invite\w*|invitation|(?:hour|minutes) with|stunde mit|heure avec|hora con|call|calling|chat|meet\w*|speak\w*|talk\w*|conversation|appointment|visit|trial|come (in|by|over|round|along|to|see|down|and)|be here|pop (in|by|over)|swing by|stop by|drop (in|by)|ring you|phone|screen\w*|session|slot|onsite|on site|coffee|panel|zoom|teams|video|you're on with|booked|(?:put|got|have|pencil\w*) (?:you|us) (?:down|in)|try (?:you )?(?:again|calling)|bell|dial in|hop on|connect|catch up|come back|like you back|expect\w* you|ask for|walk ?through"
    r"|gesprach\w*|telefon\w*|termin\w*|vorstellungs\w*|kennenlern\w*|probe\w*|hospit\w*|treff\w*|besuch\w*|anruf\w*|rufe?|ruft|vorbei\w*|einlad\w*|lad\w*|uhr|begruss\w*|erwart\w*|kommen sie|komm|kommens|horen wir uns|sehen wir uns|unterhalten|sprech\w*|austausch\w*|call|runde|panel|hintereingang|eingang|empfang"
    r"|entretien\w*|rendez-vous|rdv|rencontr\w*|echang\w*|appel\w*|visio\w*|essai|venir|venez|viens|pass(?:er|ez|e)|recevoir|recevra\w*|recois|attend\w*|entrevue|entendr\w*|se voit|on se voit|se parle|accueill\w*|vous verr\w*"
    r"|entrevista\w*|llam\w*|reunion|cita|videollamada|prueba|vernos|vemos|pasate|pasa|pasar|ven|vente|vine|venir|espero|esperamos|espera|hablamos|hablar|charla\w*|recib\w*|te ve|conocer\w*|nos vemos)\b"
)
# What stands in the diary of a search and is no talk about a job.
ELSE = lazily(
    r"\b(information (?:session|evening)|info session|open evening|first day|start(?:s|ing|ed)? (?:date|on|work|with us)|would start|onboarding|orientation|induction|webinar|workshop|open (?:day|house)|deadline|closing date|closes|due\b|train\b|flight|plane|office hours|opening hours|we(?:'re| are) (?:open|here)|shift|drug (?:test|screen)|medical|clinic|physical|reference check|board meets?|committee (?:meets?|sits?)|panel (?:meets?|sits?)|decision|decide\w*|(?:i'm|i am|i'll be|is|am|he's|she's) back\b|on leave|on holiday|holiday|vacation|away|out of (?:the )?office|launch|conference|party|offsite|exam\b|written test|online test|payroll|last day|graduat\w+|delivery"
    r"|einfuhrungstag|arbeitsbeginn|erster (?:arbeits)?tag|eintritt\w*|stellenantritt|einarbeitung|zug\b|railjet|ice\b|flug|bahn\b|offnungszeiten|sprechzeiten|erreichbar|schicht|urlaub|zuruck\b|wieder (?:da|im|erreichbar|zuruck)|tagt\b|gremium|betriebsrat|sitzung|entscheid\w*|frist|abgabe|bewerbungsschluss|messe\b|webinar|informationsveranstaltung|infoabend|betriebsarzt|untersuchung|prufung|klausur|abwesend|feiertag|umtrunk|weihnachtsfeier"
    r"|premier jour|prise de poste|integration|journee d'accueil|date limite|cloture|avion|horaires|ouvert\w*|conge\w*|vacances|de retour|se reunit|se prononce|conseil|commission|visite medicale|examen\b|concours|atelier collectif|salon\b|webinaire|je sors|ferie|pot de|reunion d'information\w*|information collective"
    r"|primer dia|incorporaci\w+|empezar|plazo|cierre|tren\b|vuelo|horario|abierto\w*|turno|vacaciones|vuelvo|se reune|decid\w+|consejo|reconocimiento|revision medica|examen|exercici|oposicion|taller|festivo|feria|sesion informativa|charla informativa|jornada de bienvenida)\b"
)
PLAINLY_TALK = lazily(
    r"\b(interview\w*|(?:phone|video|zoom|teams) call|gesprach\w*|vorstellung\w*|kennenlern\w*|entretien\w*|entrevista\w*|rendez-vous|probearbeit\w*|probetag|trial|probe\w+|essai|prueba|to meet|meet (?:with|the|our|you|me)|speak (?:with|to)|talk (?:to|with))\b"
)
MOVES = lazily(
    r"\b(instead|rather|resched\w*|mov(?:e|ed|ing) (?:it|this|the|our|your|that|to|us)|push\w* (?:it|this|the|our|your|back|to)|postpon\w*|bring (?:it|this|us) forward|change of (?:time|plan|date)|small change|new (?:time|date)|different (?:time|day)|swap|shift (?:it|the|our|this)|can't make|cannot make|can no longer|c[ao]me up|conflict|double[- ]booked|bumped|slip|make it|now (?:take|be|on|at)|will now|disregard|ignore my|correction|amended"
    r"|stattdessen|statt ?dessen|verschieb\w*|verschoben|verleg\w*|ausweichen|umbuch\w*|umplan\w*|neuer termin|(?:neuen|anderen) termin|dazwischen|vorzieh\w*|vorverleg\w*|terminkollision|terminanderung|nach hinten|wird (?:nix|nichts)|lieber|anderung|korrektur|berichtig\w*|nun doch"
    r"|plutot|decal\w*|report(?:er|ons|e|ez)|deplac\w*|avancer|changement|contretemps|empech\w*|imprevu|au lieu|finalement|rectific\w*|erratum"
    r"|mejor|cambi\w*|mover\w*|movemos|mueve|aplaz\w*|retras\w*|adelant\w*|pospon\w*|reprogram\w*|imprevisto|en vez|en lugar|al final|pasa al?|pasar(?:lo|la)|pasamos|correccion)\b"
)
SORRY = lazily(
    r"\b(sorry|apolog\w*|same (?:place|time|door|link|drill|room|number|address)|later|earlier|ill\b|sick|entschuldig\w*|tut (?:mir|uns) leid|verzeih\w*|sorry|krank|leider|gleiche[rn]? (?:ort|zeit|link|stelle)|desole\w*|malade|meme (?:endroit|heure|lieu|adresse)|malheureusement|lo siento|perdon\w*|disculp\w*|enferm\w*|mismo (?:sitio|lugar|enlace)|misma hora|plus tard|spater|mas tarde)\b"
)
NEXT_ROUND = lazily(
    r"\b(second|next|final|another|additional|also|follow[- ]up|further) (?:round|interview|conversation|step|call|stage|chat)|\b(zweit\w*|nachste|weiter\w*) (?:gesprach|runde|schritt|termin)|zweitgesprach|\b(deuxieme|second|prochain\w*|autre) (?:entretien|etape|tour|echange)|\b(segunda|proxima|siguiente|otra) (?:entrevista|ronda|fase|charla)"
)
SCHEDULED = lazily(
    r"\b(confirmed|scheduled|booked|reminder|remind\w*|is set|you're set|accepted|rescheduled|bestatigt|steht|gebucht|erinnerung|confirme\w*|programme\w*|planifie\w*|reserve\w*|rappel|confirmad\w*|programad\w*|agendad\w*|reservad\w*|recordatorio)\b"
)
WHEN = lazily(
    r"\b(when (?:are|would|could|can|do|might|is)|what (?:time|day|times|days)|which (?:day|days|time|week)|availab\w*|some times|couple of times|good (?:day|time)|any preference|wann|welche\w* (?:tag|zeit|termin)|wie passt|zeitfenster|terminvorschlag\w*|quand|quel (?:jour|moment|creneau)|disponibilit\w*|vos dispos|cuando|que dia|disponibilidad|huecos)\b"
)
EVERY = lazily(
    r"\b(?:every|each|jeden|jede|chaque|cada|tous les|todos los|all day|most|immer|usually|from (?:monday|mon|lundi|lunes)|von (?:montag|mo)|(?:monday|mon|mo|lun|lundi|lunes) ?(?:-|to|bis|a|au) ?) ?$"
)
INSTEAD_OF = lazily(
    r"\b(?:instead of|rather than|statt|anstatt|anstelle von|au lieu de|plutot que|en vez del?|en lugar del?|not|nicht|weder|pas|no el|from|von) (?:on |the |am |de |le |el |den |dem )?$"
)
DEADLINE = lazily(
    r"(?:\b(?:by|before|until|till|no later than|deadline|due|end of|bis|bis zum|bis spatestens|spatestens|vor|avant|d'ici|jusqu'au|jusqu'a|au plus tard|antes del?|hasta|a mas tardar|since|seit|depuis|desde|after|nach|as of|ab dem|a partir (?:du|del)|expires?(?: on)?|valid|posted|dated|vom|from last|born|geboren|week of|woche (?:vom|ab)|semaine du|semana del?|entree|eintritt|zum|absent\w*|through) (?:the |le |el |dem |den |am |on |zum )?)$"
)
DEADLINE_CUE = lazily(r"^(?:by|until|till|bis|avant|before) ")
CHOICE = lazily(
    r"\b(or|oder|ou|choose|choice|pick|select|options?|prefer\w*|following (times|slots|dates)|folgende\w* (termine?|zeiten)|auswahl|wahlen|choisir|choix|elige|elegir|opciones|availab\w*|best for you|work\w* best|let (me|us) know which|welche\w* (termin|zeit)|any of (?:these|those))\b"
)
EQUALS = lazily(
    r"\b(?:that's|that is|thats|which is|so it is|so it's|i make it|das (?:ist|sind|ware\w*)|also|ce qui fait|soit|c'est-a-dire|cela fait|o sea|es decir|son las|i\.e\.|=) (?:at |um |a |about )?$"
)
NEXT_WEEK = lazily(
    r"\b(?:next week|nachste[rn]? woche|kommende[rn]? woche|la semaine prochaine|la semana que viene|la proxima semana)\b"
)
# Of a thing done, beside a question: it holds unless somebody objects.
DONE = lazily(
    r"\b(?:(?:i|we|she|he|they)(?:'ve| have|'s| has)? (?:already |just )?(?:gone ahead|went ahead|grabbed|blocked|booked|moved|changed|updated|rebooked|reserved|held|shifted|pencilled)|(?:the )?(?:invite|invitation|calendar|booking)[^.!?]{0,30}(?:will update|updates itself|is updated|has been (?:updated|moved|changed))|unless i hear|shout if (?:not|that)|tell me if (?:not|it's no)"
    r"|(?:habe?|haben|hab)\b[^.!?]{0,50}\b(?:schon|bereits|gleich)\b[^.!?]{0,40}\b(?:geblockt|blockiert|reserviert|verschoben|umgebucht|eingetragen|geandert)|ohne gegenrede|falls ich nichts hore|wenn ich nichts (?:anderes )?hore"
    r"|(?:j'ai|nous avons|on a)\b[^.!?]{0,12}\b(?:deja|donc)\b[^.!?]{0,20}\b(?:bloque|reserve|decale|deplace|modifie|change|note)|dites[- ]moi si c'est non|sauf contrordre|sauf avis contraire"
    r"|ya (?:lo |la |te )?(?:he|hemos|ha)\b[^.!?]{0,20}\b(?:movido|cambiado|bloqueado|reservado|pasado)|si no me dices nada|salvo que me digas)\b"
)
# A wish of the person's to be let off: nothing is off before the other side says so.
WISHES = lazily(
    r"\b(?:i'd (?:rather|prefer|like) (?:to )?(?:cancel|postpone|skip|move)|(?:can|could|may|might) (?:i|we) (?:please )?(?:cancel|postpone|skip|move)|would it be (?:ok|okay|possible|alright)|if that's (?:ok|okay|alright|possible)|ok if (?:i|we)|is it (?:ok|okay|possible) to"
    r"|(?:konnte|konnten|kann|konnen|darf|durfte) (?:ich|wir)\b[^.!?]{0,40}\b(?:absagen|verschieben)|(?:ware|ist) es (?:moglich|okay|ok|in ordnung)|wenn (?:das|es) (?:ok|okay|geht|moglich|in ordnung) (?:ist|ware)?|wurde (?:ich )?(?:gerne?|lieber)\b[^.!?]{0,40}\b(?:absagen|verschieben)"
    r"|(?:puis-je|pourrais-je|pourrions-nous|pouvons-nous|peut-on|serait-il possible)|si c'est possible|si possible|je prefererais|podria(?:mos)?|puedo|podemos|seria posible|si es posible|preferiria)\b"
)
LEG = lazily(r"\b[A-Z]{3} \d{1,2}[:.]\d\d\b|\b(?:ab|an|dep|arr) \d{1,2}[:.]\d\d\b")  # "BRE 17:05 - CPH 18:20"
TRAVEL = lazily(
    r"\b(?:itinerary|traveller|passenger|flight|boarding|departs?|arrives?|departure|arrival|check-?in|check-?out|hotel|room|nights?|seat|coach|platform|booking (?:ref\w*|number|code)|e-?ticket|fare|train|rail"
    r"|reisende\w*|fahrgast|flug|abflug|ankunft|abfahrt|gleis|wagen|sitzplatz|buchungs(?:nummer|code)|fahrkarte|zug|ubernachtung\w*|reiseplan|voyageur|passager|vol|depart|arrivee|quai|voiture|billet|nuitee?s?|reservation n\w*|trajet|pasajero|viajero|vuelo|salida|llegada|anden|coche|asiento|billete|noches?|localizador|trayecto)\b"
)
START = lazily(
    r"\b(?:start(?:ing|s)?(?: date)?(?: on)?|beginn\w*|commenc\w+|empez\w+|incorpora\w+) (?:the |le |el |dem |den |am |on |zum )?$"
)
# Of a moment that is over or was given up: "thanks for coming on Monday", "originally planned for the 12th".
PAST = lazily(
    r"\b(?:thanks?(?: you)?(?: so much| very much)? for|it was|was (?:great|good|lovely|nice)|enjoyed|we (?:met|spoke|talked)|danke (?:fur|furs)|dank fur|es war|war schon|sprachen|getroffen|merci (?:pour|de)|c'etait|nous avons|on s'est|gracias por|fue un|estuvo|hablamos el|nos vimos)\b[^.!?]{0,60}$"
)
FORMER = lazily(
    r"\b(?:originally|initially|previously|formerly|was (?:planned|scheduled|due)|ursprunglich|eigentlich|bisher\w*|initialement|prevu\w*(?: initialement)?|inicialmente|previst\w+)\b[^.!?]{0,40}$|\b(?:interview|termin|gesprach|entretien|entrevista|cita|meeting|call|rendez-vous)(?: of| on| from| vom| am| du| de| del)(?: the| le| el)? $|\b(?:from|vom|von|del|du) $"
)
# A short answer with one of these is no yes.
HEDGES = lazily(
    r"\b(?:gone|taken|afraid|unfortunately|prefer\w*|rather|but|earlier|later|leider|lieber|aber|fruher|spater|malheureusement|prefere\w*|mais|plutot|prefiero|preferiria|pero|mejor|lastima|sorry|hmm|what time|which|wann|quelle heure|que hora)\b"
)
# Talks of the present employer, and those in which the person sits on the other side.
NEVER = lazily(
    r"\b(?:exit (?:interview|meeting)|performance (?:review|appraisal)|appraisal|annual review|offboarding|leaver|austrittsgesprach|jahresgesprach|mitarbeitergesprach|entretien (?:annuel|de depart|de sortie)|entrevista de salida|evaluacion de desempeno)\b"
)
