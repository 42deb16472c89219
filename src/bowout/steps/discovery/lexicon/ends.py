"""How employers, agencies and the person end a process in plainer words than forms use, in all four languages.

Whole families: a verb of choosing or leaving with what was chosen or left. A language's module holds the formal ones.
"""

from __future__ import annotations

from bowout.steps.discovery.says import Says

STRONG: dict[Says, tuple[str, ...]] = {
    Says.REJECTION: (
        # English: another way, another person
        "(go|goes|going|gone|went|head%|mov%|tak%|turn%|decid%|opt%|chos%|choos%|pursu%) ~ (different|another|new|other) (direction|way|path|route|road)s?",
        "(narrow%|limit%|restrict%|focus%|concentrat%) ~ (to|on) ~ (candidates|applicants|people|profiles|others|individuals|finalists|those (who|whose|with))",
        "(pursu%|advanc%|consider%|select%|favou?r%|prefer%|interview%|hir%|shortlist%|proceed% with|progress% with|mov%( \\w+)? with|focus% on|go% with) (other|others|stronger|more (qualified|experienced|suitable)|better qualified|different|alternative) (candidate|applicant|profile|people|option|finalist)?s?",
        "(hired|found|picked|chose|chosen|took|taken|brought (in|on)|went with|gone with|going with|go with|offered it to|gave it to|giving it to|settled on|signed) (already )?(somebody|someone|somebody else|another|an internal|a different|the other|one of the|a (guy|gal|girl|fella|lady|woman|man|person|candidate|local|colleague))",
        "(one|some) of the other(s| candidates| applicants| people)? ~ (more|closer|stronger|longer|years|already|better|edge|had)",
        "(tipped (it|the (scales|balance))|had the edge|edged (it|ahead|you)|(just|slightly|narrowly) ahead of you|pipped|swung it)",
        "(in the end|ultimately|on balance|when it came down to it) ~ (someone|somebody|another|one of the|other candidate%|else|more experience%|closer)",
        # English: not this one
        "no longer (being |be |under |in |an? )?(consider%|consideration|active candidate|in the running|in contention|in process|moving forward|a candidate)",
        "(has|have|had|was|were|is|are|been)(n't| not)( been| be)? (selected|chosen|short-?listed|retained|successful|accepted|picked|advanced|progressed|recommended|moved forward)",
        "status ~ (not selected|no longer|rejected|declined|unsuccessful|not retained|not moving|not proceeding|not shortlisted|inactive)",
        "(does|do|did|is|was|are|were)(n't| not) ~ (match|fit|align|meet|line up) ~ (need%|requirement%|criteria|role|position|looking|qualification%|opening|job|time)",
        "(not|isn't|wasn't|won't be)( \\w+){0,3} (match|fit) ~ (time|role|position|need%|us|job|team|opening|moment|place|spot)",
        "(they|we|he|she|client|manager|team|we're|they're)( have| has| are| is| will| had)?( decided to| going to| gonna| chosen to| opted to| had to| have to)? (pass|passed|passing) (on you|on this|on your|on it|for now|this time|at this)",
        "(gonna|going to|have to|decided to) (have to )?pass (on|for now|this time|at this|here|\\.|,)",
        "(can't|cannot|can not|won't|unable to|not able to|not (be )?in a position to) (be )?(offer%|mov% (you |this |your \\w+ )?forward|proceed%|take (you|this|things|it) (on|further|forward)|bring you|hire|go (ahead|forward|further))",
        "your (application|candidacy|profile|resume|cv|submission) ~ (declined|rejected|turned down|not (been )?(retained|progress%|advanc%|taken|mov%|accept%|match%|considered)|will not (be )?(progress%|mov%|advanc%|taken|considered|proceed%))",
        "(didn't|did not|haven't|hasn't|has not|have not) (quite )?(make|made|get|got|go|gone|come) (the |it |to |through |your )*(cut|shortlist|short list|final%|next|list|your way|our way|way|far)",
        "(hasn't|has not|didn't|did not|isn't going to|not going to|won't) (work|worked|pan|panned) out",
        "(continue|continuing|extend%|resum%|re-?start%) (with )?(our|the|their) search",
        "(clos%) (out )?your (application|candidacy|file|submission)",
        "bad news|not the (news|answer|outcome|result) ~ (hop%|want%|wish%)",
        # German
        "(konzentrier%|fokussier%|festgelegt|beschrank%|verstandigt) ~ auf ~ (kandidat%|bewerb%|personen|profil%|andere%|mitbewerb%)",
        "(auf|fur) ~ (kandidat%|bewerber%|personen|profile|mitbewerb%|andere%|jemand%) ~ (konzentrier%|fokussier%|festgelegt|beschrank%|entschieden|gefallen)",
        "(gab|gaben|gibt|gegeben) ~ den ausschlag|den ausschlag ~ (gab|gaben|gegeben|fur)|ausschlag gegeben",
        "(jemand|jemanden|jemandem|wen) (ander%|intern%|mit mehr|genommen|eingestellt|gefunden)",
        "(haben|habe|hat|wurde)( \\w+){0,4} (jemanden|jemand|einen anderen|eine andere|wen) ~ (gefunden|eingestellt|genommen|ausgewahlt|zugesagt)",
        "(den vorzug (gegeben|geben|gaben|erhalten)|anderen den vorzug|mitbewerb% ~ (entschieden|vorzug|vorn%|naher|besser))",
        "(nicht|leider nicht|diesmal nicht)( \\w+){0,3} (geklappt|gereicht|gepasst|uberzeug%|in frage|infrage|ausgewahlt|zum zuge?|erfolgreich|weitergekommen)",
        "von (einer|ihrer|der|deiner|einem)( \\w+){0,3} ~ (absehen|abstand nehmen|abzusehen)",
        "(ihr|dein|ihre|deine) (werdegang|profil|bewerbung|qualifikation%|erfahrung%) ~ (nicht|kein|weniger) ~ (entspr%|passt|passen|uberein%|deckt|berucksichtig%|voll)",
        "status% ~ (abgelehnt|abgesagt|absage|nicht berucksichtigt)",
        "(anderen|andere|anderer) (bewerber%|kandidat%|person%) ~ (entschied%|zusage|zugesagt|besetz%|vergeben|eingestellt|besser|naher|erfahr%)",
        # French
        "(privilegi%|retenu|retenons|choisi|choisissons|prefere|favoris%|opte|selectionne|arrete notre choix|porte% sur|oriente%|donne la preference)( \\w+){0,4} (d'autre%|une? autre|des profils|un profil|des candidat%|une? candidat%|quelqu'un|profil%)",
        "(n'avons|n'ai|n'a|n'ont|n'est|ne|n'etes)( \\w+){0,3} (pas|plus)( \\w+){0,3} (retenu%|retenir|donner suite|poursuivre|correspond%|abouti%|selectionn%|aller plus loin|convenir|avancer)",
        "(suite|reponse|retour|issue|avis) (negative|defavorable|negatif)",
        "(pris|embauche|trouve|recrute|choisi) (quelqu'un|une? autre|une personne)",
        "(finalement|au final|helas) ~ (quelqu'un d'autre|une? autre|en interne|un candidat|une candidate)",
        "statut ~ (refuse%|non retenu%|rejete%|declin%|ecarte%)",
        # Spanish
        "(se quedan|nos quedamos|quedado|optan|optado|eligen|elegido|decantan|decantado|cogido|cogen|contratado|contratan|escogido)( con| por| a)? (otr%|la otra|el otro|alguien|una persona|un perfil|un candidato|una candidata)",
        "estado ~ (descartad%|rechazad%|no seleccionad%|no apt%)",
        "(buscan|buscamos|prefieren|preferimos|necesitan)( \\w+)? (otro perfil|un perfil (mas|con|distinto|diferente))",
        "(no|tampoco) (va a poder ser|ha podido ser|ha sido posible|ha salido|salio|pudo ser|hemos podido)",
    ),
    Says.POSITION_CLOSED: (
        "(requisition|req|posting|position|job|role|vacancy|opening|recruitment|competition|spot) ~ (is|was|has been|have been|has now been|been|is now|had to be|got) ~ (cancel%|on hold|paus%|suspend%|withdrawn|pulled|frozen|shelved|scrapped|re-?advertised|re-?posted|eliminated|filled|closed without)",
        "(not|n't) (be )?(making|going ahead with|moving ahead with|proceeding with|filling|hiring for|recruiting for) (a |any |the |this |that |an )?(hire|hires|position|role|post|recruitment|job|hiring|opening)",
        "(paus%|suspend%|halt%|stopp%|freez%|froze|pull%) (all |our |the |this |any )?(hiring|recruit%|search|requisition|req|headcount)",
        "(hiring|recruit%|headcount|budget) ~ (freeze|frozen|on hold|paused|pulled|cut|until next (year|quarter|spring))",
        "(already|just|since) (filled|staffed) ",
        "(filled) (it|internally|the (spot|slot|seat|shift|job)|from within|already|last)",
        "(job|spot|position|place|shift|slot|role)('s| is| was| has) (already |now |been )*(gone|taken|filled)",
        "(decided|going) not to (fill|hire|replace|backfill)",
        "(stelle|position|vakanz|ausschreibung|verfahren|auswahlverfahren|stellenbesetzung) ~ (eingestellt|gestoppt|aufgehoben|abgebrochen|zuruckgezogen|zuruckgestellt|pausier%|ausgesetzt|auf eis|eingefroren|storniert|weggefallen)",
        "(stellenbesetzungsverfahren|besetzungsverfahren) ~ (eingestellt|beendet|aufgehoben|abgebrochen|gestoppt)",
        "(stelle|platz|position|job) ~ (schon|bereits|inzwischen|mittlerweile|leider|jetzt|nun) ~ (weg|vergeben|besetzt)",
        "(recrutement|poste|projet|processus|offre|recherche|ouverture) ~ (suspendu|gele|annule|reporte|arrete|abandonne|stoppe|mis en (pause|attente|suspens)|ne sera (finalement )?(pas|plus)|pourvu|retire)e?",
        "(vacante|puesto|proceso|seleccion|oferta|plaza|busqueda) ~ (paraliz%|cancelad%|suspend%|congel%|cubiert%|anulad%|aplazad%|parado|desiert%)",
        "(hemos|han) (decidido )?(parar|paralizado|cancelado|congelado|suspendido)( \\w+){0,2} (proceso|seleccion|vacante|contrataci%|busqueda)",
    ),
    Says.OWN_WITHDRAWAL: (
        # English
        "(gonna|going to|have to|need to|got to|gotta|i'll|i will|i'd better|decided to|must|rather) (have to |need to |just )?(pass|bow out|back out|drop out|sit this( one)? out|withdraw|decline|turn (it|this|you|that) down)",
        "(take|taking|pull|remove|count|scratch|cross) (me|my name) (off|out|from)",
        "(took|taken|accepted|signed|taking|accepting|landed|found|start|starting|started) (a|an|another|the other|one|something|somewhere)( \\w+){0,2} ?(job|position|role|gig|else|elsewhere|contract|offer) ",
        "(took|taken|accepted|signed|taking|found|landed|going with|gone with|went with) (something|somewhere|someplace|someone|another one)( else)?",
        "(not|no longer|n't) (really |actively |currently )?(interested|looking|on the market|searching|in the market)( any ?more| right now| at the moment| for (new|other|a|work)| in (this|the|it|moving|continuing|that|pursuing))?",
        "(decided|chosen|going|opted|choosing|elected|planning) to (stay|remain|stick)( \\w+)? ?(put|where|with|at|in|here|on)?",
        "(i'm|i am|i'll be|i will be) (staying|sticking|remaining) (put|where|with|at|here|on)",
        "(i'm|i am) (sorted|fixed up|happy where i am|off the market|done looking|spoken for|no longer)",
        "(pay|money|rate|commute|hours|shifts?|schedule|drive|distance) ~ (won't|doesn't|don't|not|isn't|aren't)( \\w+){0,2} (work|do|suit|enough)",
        "(isn't|not|wasn't|it's not) (quite |really |gonna be |going to be )?(for me|my thing|what i'm (looking|after)|the (job|one|place|thing) for me|going to work for me|gonna work for me)",
        "(no thanks|no thank you)",
        "(thanks|thank you|appreciate%) ~ but (no\\b|i'm (not|gonna|going to pass)|i'll pass|i've (decided|taken|accepted)|it's not)",
        "(not gonna|not going to|won't|will not) (be )?(accepting|joining|pursuing|continuing|moving forward|going forward|going ahead|taking (it|this|the|you up))",
        "(go|going|gone|went) (with|for|to) (another|a different|the other) (company|offer|employer|job|place|firm|opportunity|position)",
        # German
        "(entschieden|entschlossen|entscheide|werde|will|mochte)( \\w+){0,3},? ?(\\w+ ){0,6}(zu bleiben|bleiben)",
        "(bleibe|bleib)( ich)? (doch |erstmal |vorerst |nun |jetzt |lieber )?(bei|wo|in|da|hier)",
        "(etwas anderes|was anderes|woanders|anderswo|andere stelle|anderen job|neuen job|neue stelle)( \\w+){0,4} (gefunden|angenommen|zugesagt|unterschrieben|angefangen|anfange%|an)",
        "(nehmen|nehmt|nimm|streichen|streicht)( sie)? (mich|meine bewerbung)( \\w+){0,3} (raus|aus|heraus|von)",
        "(ihnen|dir|euch|stelle|angebot) ~ (absagen|abzusagen)",
        "(hat sich|haben sich)( \\w+){0,4} (erledigt|zerschlagen)",
        "(ist mir|mir) (doch |leider |einfach )?zu (weit|wenig|stressig|viel)",
        "(doch nicht|nicht mehr)( \\w+){0,2} (in frage|infrage|interess%|wechseln|bewerben)",
        # French
        "(en rester la|passe mon tour|passer mon tour|decide de rester|choisi de rester|prefere rester|reste (chez|dans|a mon|la ou|en poste))",
        "(pris|trouve|accepte|signe|choisi) (autre chose|ailleurs|un autre|une autre|un cdi|un cdd|un poste)",
        "(ne|n')( \\w+){0,2} (donnerai|donnerais|donner|irai|aller|poursuivrai|poursuivre) (pas|plus) ~ (suite|loin|processus|candidature)?",
        "(retirez|sortez|enlevez)(-| )(moi|ma)",
        "(trop (loin|eloigne|long)) (pour moi|de chez moi)",
        # Spanish
        "(me quedo|quedarme|voy a quedarme|he decidido quedarme|prefiero quedarme|sigo|seguir) (donde|en mi|con mi|en la|aqui|como estoy)",
        "(he|ya he|acabo de) (encontrado|encontrar|cogido|coger|aceptado|aceptar|firmado|firmar|empezado) ~ (trabajo|otr%|algo|sitio|puesto)",
        "(lo dejo aqui|prefiero dejarlo|no me (encaja|compensa|cuadra|convence)|no (contar|conteis|cuenten|cuentes) conmigo|bajarme del proceso|dejar el proceso|sacarme del proceso)",
    ),
}  # fmt: skip

SOFT: dict[Says, tuple[str, ...]] = {
    Says.REJECTION: (
        "(hope|wish|sure|hoping) ~ find ~ (right|great|something|suitable|new role|position|place|home)",
        "(upcoming|open|additional|similar|other) (postings|jobs|requisitions|job openings)",
        "career(s)? (page|site|portal|center)|talent (pool|community|network|database)",
        "(again in the future|in the near future|down the (road|line)|next time)",
        "(always|very) welcome",
        "keep (my|our) (eyes|ears) (open|peeled)",
        "(as )?hard a (call|choice|decision)|(came|come) down to (two|the wire|a)|only one (place|position|role|spot|vacancy)",
        "(wirklich|sehr|nicht) (schwer|leicht) ?(gefallen|gemacht)|(entscheidung|wahl) ~ (schwer ?gefallen|nicht leicht)",
        "(halte|halten) (die )?augen (offen|auf)",
        "(wunsch%) ~ (etwas passendes|weiteren weg|beruflich%|zukunft|suche|erfolg)",
        "(fur (ihren|deinen) (weiteren|beruflichen)( \\w+)? weg|etwas passendes)",
        "(souhait%) ~ (trouver|trouviez) ~ (poste|entreprise|opportunite|chemin)",
        "une pena|que pena|animo|no te desanimes|te tengo en cuenta|te tendremos en cuenta",
        "(sorry|apologies) (man|mate|buddy|hun|love|dear|about that)",
        "(good luck|best of luck|all the best) (out there|to you|and|\\.|,|!)",
    ),
}  # fmt: skip
