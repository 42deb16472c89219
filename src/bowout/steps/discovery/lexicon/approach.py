"""How firms and people begin and carry on a process in plain words, in all four languages: phone, text, a note."""

from __future__ import annotations

from bowout.steps.discovery.says import Says

STRONG: dict[Says, tuple[str, ...]] = {
    Says.APPLICATION_CONFIRMATION: (
        "(application|resume|items|profile|cv) ~ (were|was|has been|have been|is|are) ~ (sent|submitted|delivered|forwarded|passed on) (to|for)",
        "(indeed application|you applied (to|for|on|through)|your application to|application (sent|delivered|complete))",
        "(throwing|threw|tossing|tossed) your (hat|name)",
        "(we've|we have|just|i|i've|have) (got|received|gotten) your (app|application|resume|cv)",
        "(your|ur) (app|application|resume) (came|come|has come) (through|in|across)",
        "danke fur (deine|ihre|die)( \\w+)? ?(bewerbung|bewerbungsunterlagen|unterlagen)",
        "(bewerbung ~ (ubermittelt|versendet|gesendet|verschickt)|du hast dich ~ beworben|sie haben sich ~ beworben)",
        "(votre|ta) candidature ~ (envoyee|transmise|bien ete|enregistree|prise en compte)",
        "(inscripcion|candidatura) ~ (enviado|enviada|registrado|registrada) (correctamente|con exito)?",
    ),
    Says.OUTREACH: (
        "(have|got|i've got) (a|an|some) (\\w+ ){0,3}(spot|opening|position|job|role|gig|shift|contract|assignment|temp job)s? ",
        "(ok|okay|mind|alright|good) if i (send|submit|put|pass|forward) ",
        "(got|saw|found|have|pulled) your (resume|cv|number|name|application|app|profile) (off|on|from|through|via)",
        "(we're|we are|i'm|i am|am|they're|currently) (looking for|after|short|in need of|hiring|searching for) (a|an|some|two|another|good|experienced|people|folks|staff)",
        "(we|i|they|facility|hospital|plant|store) need(s)? (a|an|two|another|some|experienced|good) ",
        "(are|r|you) (you |u )?still (looking|available|interested|searching|job)",
        "(when|how soon) (can|could|would|are) (you|u) (be )?(able to |available to )?(start|begin)",
        "(what|how much) (pay|are you|do you|rate)( \\w+){0,3} (looking for|make|making|need|want|expect%)",
        "(hatte|hatten|habe|haben)( \\w+){0,3} (was|etwas|eine stelle|einen job|einen platz) fur (sie|dich)",
        "(wann|ab wann) (konnten|kannst|konnen|konntest|waren)( \\w+){0,3} (anfangen|starten|beginnen|loslegen|verfugbar)",
        "(ihr|dein|ihre|deine) (lebenslauf|profil|bewerbung|unterlagen)( \\w+){0,2} (gefallt|gefallen|interessant|spannend|angesprochen)",
        "(soll|darf|kann) ich (sie|dich|ihre|deine|ihr|dein) ~ (vorstellen|weiterleiten|einreichen|weitergeben|schicken)",
        "(wir|ich) (suchen|suche|brauchen|brauche) (dringend |noch |gerade |aktuell )?(jemanden|eine|einen|verstarkung|leute)",
        "(nous|je|on) (cherchons|cherche|recherchons|recherche|recrutons|recrute) (quelqu'un|une?|actuellement|activement)",
        "(votre|ton) (cv|profil|parcours) (m'a|nous a|a)( \\w+)? (transmis|interess%|retenu|plu|ete)",
        "(quand|a partir de quand) (pourriez|pouvez|pourrais|peux|seriez)( \\w+){0,3} (commencer|demarrer|disponible|debuter)",
        "(llevo|tengo|gestiono) (el|un|una|la)( \\w+)? (puesto|vacante|oferta|proceso|posicion)",
        "(te|le) (paso|presento|propongo) (al|a la|a mi|a un) (cliente|empresa)",
        "(cuando|desde cuando) (podrias|puedes|podria|puede) (empezar|incorporarte|incorporarse|comenzar)",
    ),
    Says.INTERVIEW_INVITATION: (
        "(time|able|free|wanna|want) to (swing|stop|come|drop|pop|run) (by|in|over|through|down)",
        "(swing|stop|drop|pop) (by|in|over) (the|our|for|on|to|this|next|tomorrow|mon|tue|wed|thu|fri|sat|sun)",
        "(can|could) (you|u) (come|stop|swing|drop|make it|be here|meet)( \\w+){0,2} (by|in|over|at|on|for|tomorrow|mon|tue|wed|thu|fri|sat|sun)",
        "(call|chat|talk|meeting|conversation|interview) (about|regarding|for) (the|our|a|an|this|your) ~ (role|job|position|opening|post|vacancy|application|shift)",
        "(give|gimme|gave) (me|us|you) a (call|ring|shout|bell)( back)? ~ (job|position|role|application|app|interview|opening|resume|talk|interested)",
        "calendly\\.com/\\w+|(book|schedule|pick|grab|choose) ~ (calendly|calendar link|my calendar|booking link|goodtime|time slot|slot)",
        "(slot|termin|zeit) ~ (calendly|aussuchen|raussuchen|buchen)|(such|suchen|buch|buchen)( sie)? (dir|sich)( \\w+){0,3} (slot|termin|zeit)",
        "(mal|kurz|gern|gerne|naher|einmal) (telefonieren|sprechen|schnacken|treffen|kennenlernen)",
        "(konnen|wollen|konnten|lass|sollen)( wir| uns)( \\w+){0,5} (telefonieren|sprechen|treffen|reden)",
        "(zeit|lust) (fur|auf) (ein|einen|eine)( \\w+)? ?(gesprach|telefonat|treffen|kaffee|kennenlernen)",
        "(pouvez|pourriez|peux|pourrais)-?( )?(vous|tu) (passer|venir)",
        "(on peut|pouvons-nous|peut-on) (s'appeler|se parler|se voir|se rencontrer|echanger)",
        "(gustaria|queremos|querria|querriamos|podemos|podriamos) (hablar|conocer%|charlar|vernos|verte|llamarte)",
    ),
    Says.INTERVIEW_CONFIRMATION: (
        "(reminder|friendly reminder|remind%)( \\w+){0,6} (interview|screen|phone screen|call with|meeting with)",
        "(making sure|checking|wanted to make sure) (you're|you are|ur|you) (still )?(good|coming|on|set|able)",
        "(interview|screen|call|termin|entretien|entrevista) (with|mit|avec|con) ~ (is at|is on|starts|um|a las|est prevu|confirmed|bestatigt)",
        "(bestatigt|confirmed|confirme|confirmad%) ?:? ~ (\\d+ ?min%|interview|termin|gesprach|mit|with|avec|con)",
    ),
    Says.AGENCY_SUBMISSION: (
        "(sent|submitted|sending|passed|forwarded|put|shot) (them|over|him|her|your (resume|cv|info|profile)|you) ~ (over|client|manager|facility|likes|hospital|morning|today|yesterday)",
    ),
}  # fmt: skip

SOFT: dict[Says, tuple[str, ...]] = {}
