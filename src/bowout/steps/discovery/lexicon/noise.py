"""Phrases, in all four languages, of mail that only looks like a job search's."""

from __future__ import annotations

from bowout.steps.discovery.says import Noise

STRONG: dict[Noise, tuple[str, ...]] = {
    Noise.ALERT: (
        "job alert%?|jobalert|jobmail|job-agent|jobagent|stellenalarm|alerte emploi|alertes emploi|alerta de empleo|alertas de empleo",
        "(\\d+|new|more|recommended|top|latest|similar) (new )?(jobs|roles|vacancies|openings|positions) (for you|match%|near|in|that|picked|this week|you may|you might|posted)",
        "(jobs|roles|vacancies) (you (might|may)|recommended|matching|near you|for you|picked for)",
        "(neue|passende|weitere) (jobs|stellen|stellenangebote) (fur|in|zu|passend)",
        "(nouvelles? offres?|offres d'emploi) (pour vous|correspond%|qui|a|recommand%)",
        "(nuevas ofertas|ofertas de empleo) (para ti|que|en|recomend%)",
        "(people|who) (viewed|looked at|are looking at) (your profile|you)",
        "(appeared|appeared) in \\d+ search%",
        "(unsubscribe|manage) (from )?(your |these )?(job )?(alerts|preferences|recommendations)",
        "(great|strong|good|perfect|top) (match|fit) (for )?(you|your profile|based on)",
        "(apply now|easy apply|quick apply|jetzt bewerben|postulez maintenant|postuler maintenant|inscribete ahora)",
    ),
    Noise.NEWSLETTER: (
        "(newsletter|webinar|masterclass|podcast episode|ebook|e-book|free guide|our blog|latest article|read more|read the article)",
        "(tips|tricks|questions|mistakes|secrets|guide) (for|to|in|about|on|that) ~ (interview|resume|cv|job search|salary)",
        "(view|open|read) (this email )?(in|online) (your )?browser|im browser ansehen|version en ligne|ver en el navegador|newsletter abbestellen",
    ),
    Noise.OTHER_APPLICATION: (
        "(application|applying|applied|apply|applicant%) ~ (flat|apartment|tenancy|tenant%|rental|lease|letting|studio|house share|room|mortgage|loan|credit card|credit limit|insurance|policy|visa|passport|residence permit|parking permit|membership|scholarship|grant|bursary|master's|bachelor's|msc|mba|phd programme|undergraduate|postgraduate|admission%|nursery|school place|planning permission|overdraft)",
        "(flat|apartment|tenancy|rental|mortgage|loan|credit card|membership|visa|scholarship|admissions?|course|programme|degree) application",
        "(adoption|foster|volunteer) application",
        "(bewerbung|bewerben|bewerbungsunterlagen|interesse) ~ (wohnung|mietwohnung|zimmer|wg-zimmer|studienplatz|kita-?platz|kitaplatz|stipendium|schulplatz|kleingarten)",
        "(kita|krippen|kindergarten|studien|schul|hort|tennis|garagen|liege|pflegeheim)-?platz%?",
        "(anmeldung|kurs|seminar|training) ~ (bewerbungstraining|bewerbungscoaching)",
        "(wohnungsbesichtigung|selbstauskunft|mieterselbstauskunft|kreditantrag|baufinanzierung|versicherungsantrag|darlehensantrag|wohngeld|elterngeld|besichtigungstermin)",
        "(candidature|dossier|demande|inscription) ~ (logement|appartement|location|bail|pret|credit|bourse|creche|titre de sejour|master|licence|formation|ecole|universite|stage de conduite)",
        "(dossier d'inscription|entretien d'admission|pret immobilier|credit immobilier|parcoursup|proprietaire|bailleur)",
        "(solicitud|candidatura|oferta) ~ (piso|alquiler|hipoteca|prestamo|credito|tarjeta|matricula|beca|master|visado|seguro)",
        "(inquilin%|casero|inmobiliaria|arrendador|arrendatario)",
    ),
    Noise.OTHER_MATTER: (
        "(flat|apartment|tenancy|landlord|letting agent|mortgage|loan|credit card|broker fee|tuition|enrol?ment|admissions)",
        "(wohnung|mietvertrag|vermieter%|besichtigung|kredit|darlehen|immatrikul%)",
        "(appartement|locataire|location|loyer|pret|scolaire)",
        "(piso|alquiler|hipoteca|prestamo|matricula)",
    ),
    Noise.HIRING_SIDE: (
        "(debrief|scorecard|interview feedback|hiring panel|panel (member|interviewer)|interview kit|candidate feedback|feedback on (the )?candidate)",
        "(you('re| are)|you will be|you'll be|please) interview(ing)? (the |a |our |this )?(candidate|applicant|[a-z]+ (for|on))",
        "(candidate|applicant)s? (for your|packet|profile|review|pipeline|shortlist|we think|i think|i have|available|to interview)",
        "(named|listed|given|gave|put) (you|your name) (down )?as (a |their |his |her )?(referee|reference)",
        "(provide|give|write|complete|request for) (a |an |the )?(employment |character |professional )?reference (for|about|on|request)",
        "(candidates|talent|profiles|developers|engineers|nurses|staff|freelancers) (for|to) (your (team|open|vacanc%|hiring|company|business|organi[sz]ation)|you)",
        "(als|eine) (referenz|referenzgeber%) (fur|zu|angegeben|genannt)",
        "(bewerber|kandidat%) ~ (fur (ihre|deine|unsere) (offene|vakanz|stelle|team)|feedback|interviewen|bewertung)",
        "(candidat%) ~ (pour votre (equipe|poste|recrutement)|a evaluer|que tu recois)",
        "(candidat%) ~ (para tu (equipo|vacante)|que entrevistas)",
    ),
    Noise.PRESENT_EMPLOYER: (
        "(you've got|you're|you are|your)( \\w+)? (on call|on-call)|swap with|(cover|covering|take|pick up) (the|a|my|his|her|their|lars|fri%|sat%|sun%)( \\w+)? shift|(schichttausch|schicht ~ (ubernehmen|tauschen))",
        "(payslip|pay slip|pay stub|annual leave request|leave request|holiday request|performance review|appraisal|timesheet|time sheet|expense report|benefits enrol%|open enrol%|all staff|all-hands|town hall|staff meeting|rota for|mandatory training|your shift|shift swap|pension contribution)",
        "(entgeltabrechnung|gehaltsabrechnung|lohnabrechnung|urlaubsantrag|mitarbeitergesprach|dienstplan|betriebsversammlung|betriebsrat|krankmeldung|zeiterfassung|jahresgesprach)",
        "(bulletin de (paie|salaire)|fiche de paie|entretien annuel|conges payes|demande de conges|planning de la semaine|note de service)",
        "(nomina de|tu nomina|solicitud de vacaciones|evaluacion del desempeno|cuadrante)",
    ),
    Noise.SCAM: (
        "(telegram|whatsapp) ~ (hr|manager|recruiter|interview|contact|number|add|message|text)",
        "(earn|make|paid|pay|income|salary) ~ (\\$|usd|eur|£|€)? ?\\d+[.,]?\\d* ?(\\$|€|usd)? ?(per|a|/|daily|weekly) ?(day|daily|week|hour)? ~ (from home|no experience|part-?time|few hours|kindly)",
        "(no (prior )?experience (needed|required|necessary)) ",
        "(kindly) (send|provide|forward|reply|text|contact|fill|confirm|submit|click|message|deposit|purchase)",
        "(processing|registration|training|equipment|starter|refundable) (fee|kit|deposit)",
        "(be your own boss|unlimited (income|earning%)|financial freedom|passive income|business opportunity|ground floor|downline|network marketing|residual income)",
        "(bank (details|account|information)|social security number|ssn|copy of your (id|passport)) ~ (today|to start|to proceed|immediately|before|set up|deposit|equipment|check)",
        "(mail|send|deposit|cash) (you )?(a |the )?(check|cheque) ",
        "(verify|confirm|update) your (account|identity|payment) ",
    ),
    Noise.OTHER_TALK: (
        "(podcast|journalist|reporter|newspaper|radio|press|article|documentary|research participant|user research|usability|customer interview|paid study|survey) ",
        "(interview) (you )?(for|about) (our|my|the|a|an) (podcast|article|story|book|thesis|study|research|newspaper|magazine|blog|piece|paper|documentary|show|channel)",
        "(discovery|sales|demo|kick-?off|client|customer) (call|demo|meeting)",
        "(doctor|dentist|gp|hospital|physio%|mri|blood test|clinic) appointment",
        "(parent|teacher)s?('s|')? (evening|conference|meeting)",
        "(elternabend|elternsprechtag|arzttermin|zahnarzt)",
        "(benefit%|job ?cent(er|re)|work coach|universal credit|unemployment (claim|benefit)|jobcenter|arbeitsamt|agentur fur arbeit|pole emploi|france travail|sepe|paro) ~ (appointment|interview|termin|gesprach|claim|rendez-vous|entretien|cita)",
        "(votre|ton|avec votre) conseill(er|ere) (pole|france|referent|emploi|a l'agence|le|du)?|(ihr|ihre|ihrem) (arbeitsvermittler%|fallmanager%)|(your|with your) work coach|su orientador%",
        "(termin|einladung) ~ (arbeitsvermittl%|agentur fur arbeit|jobcenter)",
    ),
    Noise.BULK: (
        "(unsubscribe|opt-?out|opt out|manage (your )?(email )?preferences|email preferences|no longer (wish|want) to receive)",
        "(abbestellen|newsletter abmelden|abmelden von|vom verteiler|keine weiteren e-?mails)",
        "(desabonner|desinscri%|se desinscrire|ne plus recevoir)",
        "(darse de baja|cancelar (tu |su |la )?suscripcion|no recibir mas|dejar de recibir)",
    ),
    Noise.ROBOT: (
        "(do not|don't|please do not|cannot|can't) (reply|respond|answer) (directly )?(to )?(this|the)",
        "(automated|automatic|automatically generated|auto-generated|system-generated|system generated) (message|email|e-mail|notification|confirmation|reply|response)",
        "(this (mailbox|inbox|address|email address)|replies to this) ~ (not monitored|unmonitored|not read|monitored)",
        "(automatisch (generiert|erstellt|erzeugt|versendet)%?|nicht auf diese (e-?mail|nachricht|mail)|antworten sie (bitte )?nicht)",
        "(ne pas repondre|ne repondez pas|merci de ne pas repondre|message automatique|envoye automatiquement|courriel automatique)",
        "(no respond%|no conteste%|mensaje automatico|correo automatico|generado automaticamente)",
    ),
}

SOFT: dict[Noise, tuple[str, ...]] = {}
