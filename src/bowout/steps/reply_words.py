"""The words people answer a withdrawal with, by kind and language: data for `reply.py`.

English, German, French and Spanish. Each entry is a phrase family, matched in what the author said, without quotes and
signature. Refuses to weigh them: the order of `Kind` does.
"""

from __future__ import annotations

import re

_FAMILIES: dict[str, str] = {  # one line a language or turn of phrase, joined by `|`
    "reconsider": r"""
        (?:would|could|might|will|can) you (?:please |perhaps |possibly |not )?(?:re-?consider|re-?think|think again|think it over|sleep on it)
        (?:hope|wish|like|want|ask|beg|urge)[^.?!\n]{0,30} (?:you|you'd|you'll|you will|you would|you to) (?:to )?(?:re-?consider|re-?think|change your mind)
        please (?:do )?(?:re-?consider|re-?think)|change your mind|persuade you|convince you|talk you (?:round|out of|into)|win you (?:over|back)
        is (?:there|that) (?:any|really)[^.?!\n]{0,60}(?:stay in|final|we can do|way)
        what (?:would|could|can|will) (?:it take|we do)|anything (?:we|i) (?:can|could)[^.?!\n]{0,30}(?:do|offer|change)
        we (?:could|can|would|might|are able to|are willing to|are prepared to) (?:be flexible|match|improve|raise|increase|offer you|adjust|move on)
        not too late|door (?:is|remains) (?:still )?open (?:until|for) (?:friday|monday|tomorrow|the end)
        (?:ent)?scheidung [^.?!\n]{0,40}(?:noch einmal|nochmal|nochmals) ?(?:zu )?(?:über)?(?:denk|dach)|(?:noch einmal|nochmals?|nochmal) (?:zu )?überdenken|überdenken sie|umstimmen|es sich (?:noch|doch) [^.?!\n]{0,25}überlegen
        überleg(?:en sie|st du|t|e dir)[^.?!\n]{0,40}(?:noch ?mal|nochmals|doch)|was (?:können|könnten|müssten) wir (?:tun|ändern|anbieten)|(?:entgegen ?kommen|nachbessern)
        reconsidérer|revenir sur votre décision|changer d.avis|revoir votre (?:décision|position)|réfléchir (?:encore|à nouveau)|que (?:pouvons|pourrions)-nous faire|vous faire changer
        reconsiderar|reconsideres?\b|reconsideraría|pensar(?:lo|te|se)? (?:de nuevo|otra vez|mejor)|cambiar de (?:opinión|idea)|qué podríamos (?:hacer|ofrecer)|replantear""",
    "wants_call": r"""
        (?:can|could|shall|may|might|would) (?:we|i|you)[^.?!\n]{0,60}(?:talk|speak|call|chat|phone|hop on|jump on|ring|catch up)|give (?:me|us) a (?:quick )?(?:call|ring|bell|buzz)
        (?:quick|short|brief) (?:call|chat|word|phone)|call me (?:back|when|at|on|before|today|tomorrow|please|if)|please call|ring me|(?:time|available|free) (?:for|to) (?:a )?(?:quick |short |brief )?(?:call|talk|chat|speak)
        i(?:'d| would| will|'ll) (?:like|love|prefer|call|ring|phone|give you)[^.?!\n]{0,30}(?:talk|speak|call|chat|ring|you)\b[^.?!\n]{0,40}(?:phone|call|today|tomorrow|this)
        telefonieren|(?:rufen|ruf|melden) (?:sie |du )?(?:mich|uns|dich|sich)[^.?!\n]{0,30}(?:an|telefonisch)|(?:kurz|kurzes|persönlich)[^.?!\n]{0,20}(?:gespräch|telefonat|sprechen|reden)|anrufen|telefonisch (?:erreichen|sprechen)
        (?:pouvons|pourrions|peut|pourrait|puis|peux)[ -](?:nous|on|je|tu|vous)[^.?!\n]{0,40}(?:appel|téléphone|parler|échanger)|appelez-moi|appelle-moi|rappelez|rappeler|de vive voix
        (?:podemos|podríamos|puedo|podrías?|puedes)[^.?!\n]{0,30}(?:hablar|llamar|llamarte|llamarle|charlar)|ll[aá]m(?:ame|eme|enme)|hablar por teléfono""",
    "asks_which_company": r"""
        (?:which|what) (?:company|employer|firm|organi[sz]ation|place|outfit)[^.!\n]{0,60}\?|where (?:are|will|do) you (?:going|be|headed|off|start|work|land|join)[^.!\n]{0,40}\?|where(?:'s| is) (?:it|the new (?:job|role)|that)[^.!\n]{0,20}\?
        who (?:are|will) you (?:be )?(?:joining|working for|going to|work for)|who (?:is|did) (?:the|your new|you)[^.!\n]{0,30}(?:employer|company|choose|accept|sign)|may i ask (?:where|who|which)|mind (?:sharing|telling|me asking)[^.!\n]{0,30}(?:where|who|which|name)
        (?:bei|zu) (?:welche[mnrs]?|wem)[^.!\n]{0,60}\?|welche[sr]? (?:firma|unternehmen|arbeitgeber)|wohin [^.!\n]{0,40}\?|wo (?:fangen|fängst|werden|wirst|geht)[^.!\n]{0,40}\?
        (?:quelle|chez quelle|dans quelle) (?:entreprise|société|maison)|chez qui|où (?:allez|partez|vas|pars)[^.!\n]{0,40}
        (?:qué|cuál|a qué|en qué|con qué) (?:es la )?(?:empresa|compañía)|(?:a )?d[oó]nde (?:vas|te vas|va|empiezas|empieza)""",
    "asks_why": r"""
        (?:may|can|could|might) (?:i|we) (?:please |just |also )?(?:ask|know|enquire|inquire)[^.!\n]{0,30}(?:why|reason|what (?:made|led|tipped|swayed|prompted|changed|was behind))|why (?:did you|you|have you|not|exactly|the)[^.!\n]{0,60}\?|what (?:made|led|tipped|swayed|prompted)[^.!\n]{0,60}\?
        (?:reason|reasons|feedback|motivation)[^.!\n]{0,50}(?:your decision|behind|why|withdr|for (?:us|withdrawing|declining))|was it (?:the|something|our|about)[^.!\n]{0,60}\?|(?:share|give us|tell (?:us|me)|let (?:us|me) know)[^.!\n]{0,25}(?:why|the reason|what (?:made|led))|curious (?:why|what|to know|as to)
        (?:warum|weshalb|wieso)\b|(?:grund|gründe|beweggründe|rückmeldung|feedback)[^.!\n]{0,50}(?:entscheidung|absage|rückzug|nennen|verraten|mitteilen)|woran (?:lag|hat|liegt)|was (?:hat|war|gab) [^.!\n]{0,40}(?:ausschlag|grund|bewogen)
        pourquoi|(?:raison|raisons|motif|motifs)\b[^.!\n]{0,50}(?:décision|choix|retrait|désistement|partager|connaître)|(?:connaître|savoir|partager) [^.!\n]{0,20}(?:raison|motif)|qu.est-ce qui (?:vous|t)
        por qué|(?:motivo|motivos|razón|razones)\b[^.!\n]{0,50}""",
    "keep_in_touch": r"""
        (?:keep|stay|remain|be) in (?:touch|contact)|(?:connect|link(?:ed)?) (?:on|in|via) ?linkedin|(?:door|doors) (?:is|are|will|remains?|stays?)[^.!\n]{0,15}open|(?:future|other|new) (?:roles?|openings?|opportunit\w+|vacanc\w+|positions?)|if (?:anything|things|your (?:situation|plans|circumstances))[^.!\n]{0,30}(?:change|work)
        (?:reach|get) (?:back )?(?:out|in touch)[^.!\n]{0,40}(?:future|ever|again|any time|down the)|think of us|cross(?:es)? (?:again|paths)|paths (?:will |may |might )?cross
        in (?:kontakt|verbindung) (?:bleiben|zu bleiben|halten)|bleiben (?:wir|sie)[^.!\n]{0,20}in (?:kontakt|verbindung)|tür(?:en)? [^.!\n]{0,25}offen|später(?:en)? (?:zeitpunkt|stelle)|künftig|zukünftige|vernetzen
        (?:rester|restons|garder|gardons|resterons) (?:en |le )?contact|porte [^.!\n]{0,20}ouverte|futures? (?:opportunité|occasion)|recontacter
        (?:seguimos|mantener(?:nos)?|mantengamos|estar|sigamos) en contacto|puerta[s]? [^.!\n]{0,20}abierta|futur[ao]s? (?:oportunidad|ocasi|vacante)""",
    "asks_referral": r"""
        (?:do|would|might) you (?:happen to )?(?:know|recommend|refer|suggest) (?:of )?(?:any|some|other)\w*|know (?:any(?:one|body)|some(?:one|body))[^.!\n]{0,60}|(?:anyone|anybody|someone|somebody|colleagues?|friends?)[^.!\n]{0,40}(?:you (?:know|could|would|might)|interested|suit|looking|recommend)[^.!\n]{0,30}\?|(?:recommend|refer|pass (?:this|it|the)[^.!\n]{0,15}on)[^.!\n]{0,30}(?:anyone|somebody|someone|friend|colleague|network)
        (?:kennen sie|kennst du|wüssten sie|wissen sie)[^.!\n]{0,40}(?:jemand|wen|andere)|(?:jemanden?|kolleg\w+)[^.!\n]{0,40}(?:empfehlen|weiterempfehl|interess)|empfehlen (?:können|würden)
        (?:connaissez|connaîtriez|connais)[- ](?:vous|tu)[^.!\n]{0,30}(?:quelqu|une personne|d.autres)|(?:quelqu.un|personne)[^.!\n]{0,40}(?:recommander|intéress)|(?:recommander|conseiller) quelqu
        (?:conoces|conoce|sabes de|sabe de)[^.!\n]{0,25}(?:alguien|a alguien|otra persona)|(?:recomendar|recomiendas?)[^.!\n]{0,20}(?:alguien|a alguien|otra)""",
    "annoyed": r"""
        (?:very|really|quite|extremely|deeply|rather|frankly)? ?(?:disappoint(?:ed|ing) (?:by|with|in|that|to)[^.!\n]{0,60}(?:you|your|late|notice|stage|after|way|manner)|unprofessional|unacceptable|frustrat(?:ed|ing)|annoy(?:ed|ing)|inconsiderate|disrespectful|poor form|bad form)
        wast(?:ed?|ing) (?:of )?(?:our|my|everyone'?s?|the (?:team|panel)\S*|a lot of|so much)|(?:should|could) have (?:told|let|said|informed|mentioned|thought)|at (?:this|such) (?:late|short) (?:stage|notice|a late)|last[- ]minute|(?:blacklist|black list|not consider you|do not (?:re-?)?apply|don't (?:bother|apply))|we (?:had|have) (?:turned down|rejected|held)[^.!\n]{0,40}(?:other|for you)
        unprofessionell|(?:sehr |äußerst |wirklich )?(?:enttäuscht|verärgert|ärgerlich|befremd\w+)[^.!\n]{0,60}(?:ihr|dein|so kurz|spät|verhalten|art|zeit)?|(?:unsere|meine) zeit (?:verschwendet|vergeudet|gestohlen)|so kurzfristig|hätten sie (?:uns|das|früher|nicht)|hättest du
        (?:peu|pas) professionnel|(?:très |vraiment |extrêmement )(?:déçu|déçue|déçus|mécontent|surpris)\w*|perdre (?:notre|mon|du) temps|au dernier moment|vous auriez (?:pu|dû)|tu aurais (?:pu|dû)|inadmissible|inacceptable
        poco profesional|(?:muy|realmente|francamente) (?:decepcionad|molest|disgustad)\w+|perder (?:el|nuestro|mi) tiempo|a última hora|(?:podría|podrías|debería|deberías)s? haber|inaceptable|falta de (?:respeto|seriedad|profesionalidad)""",
    "money": r"""
        (?:invoice|reimburse|refund|repay|pay (?:us )?back|cancellation fee|charge you|bill you|receipts?|expenses?\b|travel costs?|hotel costs?|non-?refundable|(?:cost|costs) (?:of|for|us)|claim (?:back|for))
        rechnung|erstatt\w+|rückzahl\w+|stornokosten|stornogebühr\w*|stornierungs\w+|reisekosten|fahrtkosten|übernachtungskosten|in rechnung|auslagen|spesen|(?:bank|konto)verbindung|iban
        facture|rembours\w+|frais (?:de|d'|d’|annul|engag)\S*|note de frais|justificatif
        factura|reembols\w+|gastos (?:de|del)|devolver el|justificante|coste del (?:viaje|hotel|billete)""",
    "slot_cancelled": r"""
        (?:cancel(?:led|ed|ling)?|removed?|taken (?:it |that |our call |you )?(?:off|out of)|released?|freed)[^.!\n]{0,60}(?:slot|interview|meeting|invit\w+|call|appointment|booking|calendar|diar\w+|panel|session|train|room)|(?:interview|meeting|slot|call|appointment|invite|session)[^.!\n]{0,40}(?:has been|is|was|have been) (?:now )?(?:cancel\w+|removed|called off)
        termin[^.!\n]{0,40}(?:gestrichen|abgesagt|storniert|gelöscht|aus dem kalender|abgesetzt|freigegeben)|(?:gespräch|interview|vorstellungsgespräch)[^.!\n]{0,30}(?:abgesagt|storniert|gestrichen)
        (?:entretien|rendez-vous|créneau|réunion)[^.!\n]{0,40}(?:annul\w+|supprim\w+|libér\w+)|(?:annul\w+|supprim\w+|libér\w+)[^.!\n]{0,40}(?:entretien|rendez-vous|créneau|réunion)
        (?:entrevista|cita|reunión|convocatoria)[^.!\n]{0,40}(?:cancelad\w+|anulad\w+|eliminad\w+)|(?:cancel\w+|anul\w+|elimin\w+)[^.!\n]{0,30}(?:entrevista|cita|reunión|convocatoria)""",
    "acknowledged": r"""
        thank(?:s| you)|congrat\w*|no (?:problem|worries|hard feelings)|(?:fully |completely |totally |of course )?understand|noted|sorry to (?:hear|see|lose)|(?:wish|wishing) you|all the (?:very )?best|best of luck|good luck|appreciate (?:you|your|the)|pity|shame|(?:closed|withdrawn|updated) your (?:application|file|candidacy)|got it|understood|take care
        vielen dank|danke|glückwunsch|gratul\w+|alles gute|viel (?:erfolg|glück)|verständnis|verstehen|bedauern|schade|zur kenntnis|notiert|verstanden
        merci|félicitations|bonne (?:continuation|chance|route|réussite)|(?:je|nous) (?:comprends|comprenons|prenons|prends|respect\w+)|bien (?:reçu|noté)|dommage|regrett\w+|réussite|souhait\w+
        gracias|enhorabuena|felicidades|felicitaciones|mucha suerte|suerte|entiend\w+|entendemos|comprend\w+|lástima|pena|lo mejor|tomamos nota|anotado|éxito""",
    "rejection_echo": r"""
        (?:decided|chosen|regret|unfortunately)[^.!\n]{0,60}(?:not (?:to )?(?:move|proceed|progress|be moving|been successful|be proceeding)|other (?:candidates|applicants)|another (?:candidate|applicant))|(?:application|candidacy) (?:was|has been|is) (?:unsuccessful|not successful|not been successful|rejected|declined)|not (?:been )?(?:selected|successful|shortlisted)|(?:position|role|vacancy) (?:has been|is|was) (?:now )?filled
        leider[^.!\n]{0,80}(?:nicht berücksichtig\w+|absage|absagen|andere bewerb\w+|anderen kandidat\w+|gegen (?:sie|ihre)|nicht in die engere)|(?:für|gegen)[^.!\n]{0,30}(?:andere[nr]? (?:bewerb|kandidat)\w+) entschieden
        (?:malheureusement|regret\w*)[^.!\n]{0,60}(?:pas (?:été )?(?:retenu\w*|donner suite|favorable)|autre candidat\w*)|(?:candidature)[^.!\n]{0,30}pas (?:été )?retenue
        (?:lamentablemente|desafortunadamente|lamentamos|sentimos)[^.!\n]{0,80}(?:no (?:ha|has|continu|podemos|hemos|haber)|otr[oa]s? candidat\w+|descartad\w+)|no (?:has|ha) sido seleccionad\w+""",
    "portal_confirmed": r"""
        (?:application|candidacy|profile|submission)[^.!\n]{0,50}(?:has been|was|is|have been|successfully|now) (?:successfully |now )?(?:withdrawn|cancel\w+|removed|deleted)|(?:you have|you've|you) (?:successfully )?withdrawn your|withdrawal (?:of your application |request )?(?:has been|is|was|confirm\w+|received|complete\w*)|(?:confirm\w*|record\w*|process\w*)[^.!\n]{0,30}(?:your )?withdrawal
        bewerbung[^.!\n]{0,50}(?:zurückgezogen|gelöscht|zurückgenommen|beendet)|rückzug ihrer bewerbung|rücknahme
        (?:candidature)[^.!\n]{0,50}(?:retirée|annulée|supprimée)|retrait de votre candidature|désistement[^.!\n]{0,30}(?:enregistr\w+|confirm\w+|pris en compte)
        (?:candidatura|solicitud|inscripción)[^.!\n]{0,50}(?:retirad\w+|cancelad\w+|eliminad\w+|anulad\w+)|(?:ha|has) retirado (?:tu|su) (?:candidatura|solicitud)""",
    "reminder": r"""
        remind(?:er|ing)?|(?:upcoming|starts? (?:in|soon|tomorrow|today)|looking forward to (?:your|meeting|seeing|speaking|our|the))[^.!\n]{0,50}(?:interview|meeting|call|appointment|tomorrow|today|monday|tuesday|wednesday|thursday|friday|visit)|see you (?:tomorrow|today|on|at|soon|there|monday|tuesday|wednesday|thursday|friday)|(?:your|the) (?:interview|assessment|call|meeting) (?:is|with|at)[^.!\n]{0,40}(?:tomorrow|today|scheduled|coming up|soon)|(?:don't|do not) forget|waiting for you|we missed you|you did not (?:attend|join|show)
        erinner\w+|(?:ihr|dein) (?:vorstellungs)?(?:gespräch|termin|interview) [^.!\n]{0,30}(?:morgen|heute|steht|am|beginnt)|freuen uns (?:auf|schon auf|sehr auf) (?:das|ihr|unser|sie|dich|den|ihren)[^.!\n]{0,40}(?:gespräch|termin|besuch|morgen|am|kennen)|bis (?:morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag)
        rappel\b|(?:votre|ton) (?:entretien|rendez-vous)[^.!\n]{0,40}(?:demain|aujourd|aura lieu|approche|prévu|est confirmé)|à (?:demain|lundi|mardi|mercredi|jeudi|vendredi)\b|nous (?:vous )?attendons
        recordatorio|recordar(?:te|le|os)?|recordamos|(?:tu|su|la) (?:entrevista|cita)[^.!\n]{0,40}(?:mañana|hoy|próxim\w+|tendrá lugar|empieza|es el)|(?:te|le|os) esperamos|nos vemos (?:mañana|el|hoy)""",
    "new_invitation": r"""
        (?:like|love|pleased|happy|delighted|want) to (?:invite|schedule|arrange|set up|book|see you|meet you)|(?:invite|inviting) you to (?:a|an|the|our|interview|meet|complete|take)|(?:are you|would you be|when are you|let me know (?:if|when) you(?:'re| are)) (?:free|available)[^.!\n]{0,60}(?:interview|next (?:round|stage|week)|meet|chat with)|(?:schedule|book|pick|choose|select) (?:a|your|an?other|the|one of)[^.!\n]{0,30}(?:time|slot|interview|date)|next (?:round|stage|step)\w*[^.!\n]{0,60}(?:is|will|would|interview|invite|with)
        (?:laden|einladen|lade|einladung)[^.!\n]{0,60}(?:gespräch|interview|termin|runde|probearbeiten|ein\b)|(?:nächste|zweite|weitere) (?:runde|gespräch|schritt)[^.!\n]{0,40}|terminvorschl\w+
        (?:vous|t.) ?(?:inviter|invite|invitons|convier|proposer|propose|proposons)[^.!\n]{0,60}(?:entretien|rencontre|rendez-vous|échange|créneau)|(?:prochaine|deuxième|seconde) (?:étape|entretien)
        (?:invitar(?:te|le)?|invitamos|convocar(?:te|le)?|proponer(?:te|le)?|agendar|concertar)[^.!\n]{0,60}(?:entrevista|reunión|cita|prueba)|(?:siguiente|próxima|segunda) (?:fase|ronda|etapa|entrevista)""",
}

WORDS: dict[str, re.Pattern[str]] = {
    kind: re.compile("|".join(line.strip() for line in family.splitlines() if line.strip()), re.IGNORECASE)
    for kind, family in _FAMILIES.items()
}
