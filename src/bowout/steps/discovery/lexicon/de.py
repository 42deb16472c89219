"""German phrases of job mail (folded: umlauts without dots, eszett as one s)."""

from __future__ import annotations

from bowout.steps.discovery.says import Says

STRONG: dict[Says, tuple[str, ...]] = {
    Says.APPLICATION_CONFIRMATION: (
        "(vielen|herzlichen|besten|lieben) dank fur (ihre|deine|eure|die)( \\w+)? ?(bewerbung|bewerbungsunterlagen|unterlagen|zusendung|initiativbewerbung)",
        "(danke|vielen dank|herzlichen dank) ~ (dich|sie sich|dass du dich|fur ihr interesse|fur dein interesse) ~ (bei uns|beworben|an der|an einer|an unsere%|fur die|fur unsere%)",
        "(ihre|deine)( \\w+)? ?(bewerbung|unterlagen|bewerbungsunterlagen) ~ (erhalten|eingegangen|angekommen|eingetroffen|bekommen|vorliegen)",
        "(haben|habe|hat)( \\w+){0,3} (ihre|deine)( \\w+)? ?(bewerbung|unterlagen|bewerbungsunterlagen) ~ (erhalten|bekommen)",
        "(bestatig%|eingang) ~ (ihrer|deiner|ihre|deine|der) (bewerbung|unterlagen)",
        "(eingangsbestatigung|bewerbungseingang|bewerbung eingegangen|bestatigung (ihrer|deiner) bewerbung)",
        "(prufen|sichten|prufung|sichtung) ~ (ihre|deine|ihrer|deiner|der) (bewerbung|unterlagen|bewerbungsunterlagen)",
        "(sie|du) (haben|hast) (sich|dich) (erfolgreich |soeben )?(auf|fur|bei|als) ~ beworben",
    ),
    Says.STATUS_UPDATE: (
        "(bearbeitung|auswahlverfahren|auswahlprozess|bewerbungsprozess|prufung) ~ (noch|dauert|langer|etwas|nicht abgeschlossen)",
        "(noch etwas|bitten (wir )?um|um (noch )?etwas|ein wenig) (geduld|zeit)",
        "(zwischenbescheid|zwischenstand|status (ihrer|deiner) bewerbung|stand (ihrer|deiner) bewerbung)",
        "(ihre|deine) bewerbung ~ (in (der )?(engeren )?(auswahl|prufung|bearbeitung)|berucksichtigen)",
    ),
    Says.OUTREACH: (
        "(ihr|dein|euer) (profil|lebenslauf|inserat|portfolio) (gesehen|entdeckt|gefunden|gelesen)",
        "(lust|interesse) auf (ein|einen|eine)( \\w+)? ?(gesprach|telefonat|kaffee|austausch)",
        "(auf (ihr|dein)( \\w+)? ?(profil|lebenslauf|werdegang)) ~ (gestossen|gestosen|aufmerksam|gekommen)",
        "(ihr|dein) (profil|werdegang|lebenslauf|hintergrund) ~ (aufgefallen|passt|passen|interessant|spannend|uberzeugt|angesprochen)",
        "(suche|suchen|sucht|besetzen|besetze)( \\w+){0,6} (fur|im auftrag|aktuell|derzeit|eine|einen|verstarkung)",
        "(waren|ware|waere|sind|bist) (sie|du|das|die stelle)( \\w+)? (offen|interess%|wechselbereit|neugierig|spannend)",
        "(spannende|interessante|neue|passende)(n|r|s)? (position|stelle|herausforderung|moglichkeit|vakanz|aufgabe)",
        "(fur|im auftrag) (meinen|unseren|eines|einen|meines|unseres)( \\w+){0,3} (kunden|mandanten|klienten|auftraggeber|mandanten)",
    ),
    Says.INTERVIEW_INVITATION: (
        "(laden|lade|einladen|mochten|mochte|wurden|wurde|freuen|freue) ~ (vorstellungsgesprach|gesprach|interview|kennenlernen|kennenlerngesprach|telefonat|telefoninterview|probearbeit%|probetag|schnuppertag|hospitation|erstgesprach|austausch|call|videocall|zweitgesprach|personlich kennen|probeschicht|assessment-?center|auswahltag)",
        "(einladung) ~ (vorstellungsgesprach|gesprach|interview|kennenlern%|telefonat|probearbeit%|probetag|hospitation|assessment|auswahltag)",
        "(sie|dich|ihnen|dir) ~ (gerne?|naher|personlich|besser) ~ (kennen ?(zu)?lernen|sprechen|unterhalten|einladen|treffen)",
        "(wann|welche[rs]?( \\w+)?) (passt|wurde|hatten|konnten|hast|haben|ware|termin|tag|zeit)( \\w+){0,3} (passen|es|ihnen|dir|zeit|sie|du|am besten|recht)",
        "(termin|terminvorschlag%|terminvorschlage) ~ (vereinbaren|vorschlagen|abstimmen|finden|ausmachen|aussuchen|auswahlen|buchen|wahlen|nennen|passt|passen|machen)",
        "(kommen sie|komm|komme|kommst du|schauen sie|schau)( \\w+){0,6} (vorbei|ins|in den|zum|zu uns|rum)",
        "(nachste|naechste|zweite|erste|letzte|weitere)n? (runde|schritt|gesprach|gesprachsrunde|auswahlrunde)",
    ),
    Says.INTERVIEW_CONFIRMATION: (
        "(bestatig%|fix|fest|steht|gebucht|eingetragen|notiert|vorgemerkt) ~ (termin|gesprach|interview|telefonat|treffen|montag|dienstag|mittwoch|donnerstag|freitag|uhr)",
        "(termin|gesprach|interview|telefonat|treffen) ~ (bestatigt|bestatigen|steht|fest|findet|gebucht|eingetragen|fix|ist am|am )",
        "(terminbestatigung|gesprachsbestatigung|terminerinnerung)",
        "(freue mich|freuen uns|freu mich|freuen wir uns|freue ich mich)( \\w+){0,4} (auf (das|unser|den|dich|sie|ein|montag|dienstag|mittwoch|donnerstag|freitag)|darauf|(sie|dich) (kennen|zu|personlich|am|bei))",
        "(bis|wir sehen uns|sehen uns|wir horen uns|wir sprechen uns) (dann|am|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nachste%|ubermorgen)",
        "(erinnerung|erinnern) ~ (termin|gesprach|interview|telefonat)",
    ),
    Says.INTERVIEW_MOVED: (
        "(verschieb%|verschob%|verleg%|umbuchen|umplanen|umgeplant|vorverleg%|vorziehen|nach hinten|schieben) ",
        "(statt|anstatt|anstelle|stattdessen)( \\w+){0,4} (um|am|auf|erst|schon|montag|dienstag|mittwoch|donnerstag|freitag|\\d)",
        "(neuer|neuen|anderen|anderer|geanderter) (termin|uhrzeit|zeitpunkt)",
        "(terminanderung|terminverschiebung|terminverlegung)",
    ),
    Says.INTERVIEW_CANCELLED: (
        "(muss|mussen|musste|mussten|leider|hiermit)( \\w+){0,6} (termin|gesprach|interview|telefonat|treffen|vorstellungsgesprach|probetag|probearbeiten)( \\w+){0,6} (absag%|cancel%|storn%|entfallen|entfallt|streichen|ausfallen)",
        "(termin|gesprach|interview|telefonat|treffen|vorstellungsgesprach)( \\w+){0,6} (abgesagt|abzusagen|absagen|entfallt|fallt aus|fallt leider aus|storniert|gecancelt|nicht statt%|nicht stattfinden|ausfallen)",
        "(terminabsage|abgesagt:|absage (des|unseres|ihres) (termins|gesprachs))",
    ),
    Says.ASSESSMENT: (
        "(online-?test|einstellungstest|eignungstest|auswahltest|fachtest|probeaufgabe|arbeitsprobe|testaufgabe|fallstudie|case study|programmieraufgabe|coding-?challenge|technische aufgabe|sprachtest|personlichkeitstest|assessment)",
        "(bearbeiten|absolvieren|losen|durchfuhren|ausfullen) (sie|du|bitte)( \\w+){0,4} (aufgabe|test|fragebogen|fallstudie|challenge|assessment)",
    ),
    Says.REJECTION: (
        "(nicht|keine?n?) ~ (berucksichtigen|berucksichtigt|weiterverfolgen|weiterverfolgt|weiter verfolgen|in die (engere|nahere) (wahl|auswahl)|engere (aus)?wahl|anbieten konnen|zusagen|zusage|positive( \\w+)? (nachricht|mitteilung|bescheid|ruckmeldung|antwort|zusage))",
        "(fur|zugunsten) (eine[nr]?|andere[nr]?|den|die)( \\w+){0,3} (anderen?|andere[nr]?|mitbewerber%|bewerber%|kandidat%|person|kollegin|kollegen|interne%|profil%) ~ entschieden",
        "(entschieden|entscheidung|wahl|gefallen)( \\w+){0,5} (fur|auf|zugunsten) (eine[nr]?|andere[nr]?|den|die)( \\w+){0,3} (andere[nr]?|mitbewerber%|bewerber%|kandidat%|person)",
        "(andere[nr]?|anderweitig|anders|intern|dagegen|gegen eine) ~ (entschieden|besetzt|vergeben)",
        "(absage|absagen|abzusagen|absage erteilen)( \\w+){0,3} (mussen|erteilen|zu|leider|mitteilen|bewerbung|ihnen|dir)?",
        "(leider|bedauern|schade|bedauerlicherweise) ~ (absag%|nicht (weiter|anbieten|fur|zu|in|mehr|mit|berucksichtig%|einstellen|einladen|klappen|gereicht|geklappt|passt|passen|ausgewahlt|uberzeugen)|keine(n|r|s)? (zusage|positiv%|stelle|angebot|platz|position|gunstig%))",
        "(ihre|deine) (bewerbung|unterlagen) (leider |dieses mal |diesmal |in diesem fall ){0,2}nicht ",
        "(unterlagen|bewerbungsunterlagen) ~ (zuruck|zu unserer entlastung|vernichtet|loschen|geloscht)",
        "(nicht|kein) (das richtige|ganz|optimal%|passende|der richtige|die richtige)( \\w+){0,2} (match|fit|profil|passung|stelle|passend%)",
        "(anforderungen|profil|erwartungen|erfahrung|qualifikation)%? ~ (noch )?(besser|naher|genauer|eher|mehr) ~ (entspr%|erfull%|passen|passt|passte|deckt|decken|abdeck%)",
        "(besser|naher|genauer) (zu|auf|an) ~ (anforderung%|profil|stelle|uns) ",
        "(nicht weiter|nicht mehr weiter) (im|am|in|mit|verfolgen|berucksichtig%|vorgehen|gehen)",
        "(prozess|verfahren|gesprache?|bewerbung|zusammenarbeit) ~ nicht (weiter|fort)(fuhren|setzen|gefuhrt|zufuhren|zusetzen|verfolgen)",
        "(kunde|mandant|auftraggeber)( \\w+){0,5} (dagegen|anders|anderen|andere|gegen|abgesagt|intern) ",
    ),
    Says.POSITION_CLOSED: (
        "(stelle|position|vakanz|ausschreibung|stellenausschreibung|suche|besetzungsverfahren|verfahren) ~ (bereits|inzwischen|mittlerweile|schon|zwischenzeitlich|nun|jetzt|intern|anderweitig|doch)( \\w+)? ?(besetzt|vergeben|gestrichen|eingestellt|gestoppt|zuruckgezogen|geschlossen|nicht mehr|auf eis)",
        "(stelle|position|vakanz|ausschreibung)( \\w+){0,5} (nicht (mehr )?(besetzt|besetzen|ausgeschrieben|verfugbar|nachbesetzt)|gestrichen|zuruckgezogen|entfallt|auf eis|eingefroren|pausiert|gestoppt|besetzt worden|besetzt wurde)",
        "(einstellungsstopp|einstellungs-stopp|stellenstopp|budget( \\w+){0,3} (gestrichen|gekurzt|eingefroren)|umstrukturierung)",
        "(besetzt|vergeben) (ist|wurde|worden|werden konnte|haben)",
    ),
    Says.OFFER: (
        "(freuen|freue|gerne?|mochten|wurden|konnen) ~ (ihnen|dir|sie|dich) ~ (stelle|position|zusage|vertrag|arbeitsvertrag|angebot|ausbildungsplatz) ~ (anbieten|anzubieten|geben|zu geben|machen|zu machen|unterbreiten|zu unterbreiten|ubersenden|zusenden|zuzusenden|schicken)",
        "(sie|dich|ihnen|dir) ~ (einstellen|im team (zu )?begrussen|eine zusage|zusagen zu konnen|die stelle (an)?zu?bieten)",
        "(arbeitsvertrag|vertragsangebot|vertragsentwurf|vertragsunterlagen|stellenangebot an (sie|dich)|arbeitsvertrages) ~ (anbei|anhang|beigefugt|zu|erhalten|ubersenden|unterschr%|zugesandt|finden)",
        "(anbei|im anhang|beigefugt|angehangt) ~ (arbeitsvertrag|vertrag|vertragsangebot|angebot)",
        "(zusage|sie haben die stelle|du hast die stelle|du hast den job|wir haben uns fur (sie|dich) entschieden)",
    ),
    Says.REOPENING: (
        "(sind sie|bist du|waren sie|warst du|hatten sie|hattest du) ~ (noch|weiterhin|nach wie vor|immer noch) ~ (suche|interess%|verfugbar|frei|offen|zeit|zu haben)",
        "(uberraschend|kurzfristig|inzwischen|nun doch) ~ (gekundigt|frei geworden|ausgefallen|abgesprungen|abgesagt)",
        "(doch (noch|wieder)|wieder|erneut|neu) ~ (offen|frei geworden|ausgeschrieben|interess%|ins gesprach|aufnehmen|melden|geoffnet|besetzen)",
        "(abgesprungen|zuruckgezogen hat|abgesagt hat|nicht angetreten|hat sich anders entschieden)",
        "(weitere|andere|neue|zweite|ahnliche) (stelle|position|vakanz) ~ (sie|dich|ihnen|dir|profil|gedacht|passen|passt)",
    ),
    Says.ONBOARDING: (
        "(willkommen (im team|an bord|bei uns|in unserem)|herzlich willkommen)",
        "(erster|ersten|ihr|dein|ihrem|deinem) (arbeitstag|arbeitsbeginn|arbeitsantritt|eintritt|starttermin|diensta?ntritt|dienstbeginn)",
        "(unterschriebene|unterzeichnete|gegengezeichnete|unterschrieben|unterzeichnet|gegengezeichnet)(n|r|s)?( \\w+)? ?(vertrag|arbeitsvertrag|exemplar|vertrage)",
        "(personalfragebogen|personalbogen|onboarding|steuer-?id|sozialversicherungsnummer|eintrittsunterlagen|einarbeitung%|einarbeitungsplan)",
        "(freuen uns|freue mich)( \\w+){0,6} (zusammenarbeit|(sie|dich) (bald |ab )?( \\w+){0,4}(im team|zu begrussen|begrussen))",
    ),
    Says.AGENCY_SUBMISSION: (
        "(ihr|dein|ihre|deine|sie|dich)( \\w+){0,2} ?(profil|unterlagen|lebenslauf|bewerbung)?( \\w+){0,5} (weitergeleitet|vorgestellt|eingereicht|prasentiert|weitergegeben|vorgeschlagen)",
    ),
    Says.CLIENT: (
        "(ein|eine|einer|einem) (kunde|kunden|kundin|mandant|auftraggeber)( von mir| von uns)?",
        "(unser|mein|unserem|meinem|unseren|meinen|unseres|meines) (kunde|mandant|klient|kunden|mandanten|auftraggeber|klienten)%?",
    ),
    Says.REFERRAL: (
        "(gutes wort fur (dich|sie))",
        "(habe|hab) (dich|dein|deinen|deine|sie|ihren)( \\w+){0,5} (empfohlen|weitergegeben|erwahnt|weitergeleitet)",
    ),
    Says.CHECKS: (
        "(fuhrungszeugnis|referenzen|referenzgeber|hintergrundprufung|sicherheitsuberprufung|zuverlassigkeitsuberprufung|betriebsarztliche|einstellungsuntersuchung|gesundheitszeugnis|arbeitserlaubnis)",
    ),
    Says.TALKED: (
        "(danke|dank|freut|gefreut|schon|nett|angenehm%)( \\w+){0,4} (gesprach|kennenlernen|kennenzulernen|kennengelernt|interview|telefonat|besuch|austausch|vorstellungsgesprach|treffen)",
        "(nach|seit|aus|in) (unserem|ihrem|deinem|dem)( \\w+)? ?(gesprach|interview|telefonat|vorstellungsgesprach|kennenlernen|probetag|probearbeiten)",
    ),
    Says.AWAY: (
        "(abwesenheit|abwesenheitsnotiz|automatische antwort|nicht im (buro|haus|dienst)|im urlaub|ausser haus|elternzeit|mutterschutz|nicht erreichbar)",
        "(ab dem|am|bin)( \\S+){0,3} wieder (im|fur|erreichbar|da|zuruck)",
    ),
    Says.LEFT: (
        "(nicht mehr (im|fur|bei|in unserem|tatig|zustandig|beschaftigt))",
        "(verlasse|verlassen|ausgeschieden|letzter (arbeits)?tag|neue herausforderung|wechsle)",
        "(ubernimmt|ubernehme|ubergebe|ubergeben|nachfolger%|neue[rn]? ansprechpartner%|ab sofort ~ ansprechpartner%)",
    ),
    Says.OWN_APPLICATION: (
        "(bewerbe|bewerben) (ich )?(mich|uns)",
        "(meine|anbei|hiermit|beigefugt|im anhang|anhang)( \\w+){0,6} (bewerbung|bewerbungsunterlagen|unterlagen|lebenslauf|zeugnisse)",
        "(ihre|eure|deine) (anzeige|stellenanzeige|ausschreibung|stellenausschreibung|annonce) ~ (gelesen|gesehen|entdeckt|gefunden|interesse|aufmerksam)",
        "bewerbung (als|um|auf|fur) ",
        "(interessiere|interesse) ~ (stelle|position|ausschreibung|ausbildungsplatz|mitarbeit)",
    ),
    Says.OWN_INTEREST: (
        "(klingt|hort sich|finde|ware|das ist)( \\w+){0,3} (interessant|spannend|gut|toll)",
        "(interesse|neugierig|gerne) ~ (erfahren|austausch|telefonieren|sprechen|gesprach|kennenlernen|mehr)",
        "(passt|wurde passen|gut|perfekt)( \\w+){0,2} (mir|bei mir)",
    ),
    Says.OWN_WITHDRAWAL: (
        "(trete|steige) ~ (zuruck|aus)\\b",
        "(nicht weiter|nicht langer) ~ (verfolgen|teilnehmen|dabei|zur verfugung)",
        "(fur (ein|eine|einen) (anderes|andere|anderen)) ~ entschieden",
        "(ziehe|ziehen|zuruckziehen|zuruckzuziehen|zurucknehmen|zuruckgezogen) ~ (bewerbung|zuruck|kandidatur)",
        "(bewerbung|kandidatur) ~ (zuruck|zuruckziehen|zuruckzuziehen|zurucknehmen)",
        "(habe|hab) (mich|ich mich)?( \\w+){0,6} (anderweitig|anders|andere|anderen|anderes|fur eine andere|fur ein anderes|dagegen|gegen) ~ (entschieden|angenommen|zugesagt)",
        "(andere|anderen|anderes|neue)( \\w+)? ?(stelle|angebot|zusage|job|position|vertrag) ~ (angenommen|unterschrieben|gefunden|zugesagt)",
        "(nicht (mehr|langer|weiter) (zur verfugung|interessiert|verfolgen|auf der suche|teilnehmen|im prozess))",
        "(kein interesse|kommt fur mich nicht|nichts fur mich|passt fur mich nicht|nicht (in )?frage|derzeit nicht auf der suche|aktuell nicht auf der suche|keinen wechsel|nicht wechseln)",
        "(muss|mochte|hiermit|leider)( \\w+){0,6} (absagen|abzusagen|aussteigen)",
        "sage ich( \\w+){0,4} ab\\b",
    ),
    Says.OWN_DECLINE: (
        "(angebot|stelle|vertrag) ~ (nicht annehmen|nicht anzunehmen|ablehnen|abzulehnen|ausschlagen|lehne ich ab)",
        "(lehne|ablehnen)( \\w+){0,4} (angebot|stelle)",
        "gegen (ihr|das|euer|dein) angebot ",
    ),
    Says.OWN_ACCEPTANCE: (
        "(nehme|annehmen|anzunehmen|angenommen)( \\w+){0,5} (angebot|stelle|vertrag|zusage|position)( \\w+){0,4}",
        "(angebot|stelle|position|vertrag) ~ (gerne? an|nehme ich|anzunehmen|annehmen)",
        "(unterschriebene|unterschriebenen|unterzeichneten|unterzeichnete)(r|s|n)? (vertrag|arbeitsvertrag|exemplar)",
        "(sage|zusagen)( \\w+){0,4} (zu|gerne zu|hiermit zu)\\b",
        "(vertrag|arbeitsvertrag) ~ (unterschrieben|unterzeichnet) ",
    ),
}

SOFT: dict[Says, tuple[str, ...]] = {
    Says.REJECTION: (
        "leider|bedauer%|schade",
        "(wunschen|wunsche) ~ (alles gute|erfolg|viel gluck|gluck|beste|gute)",
        "(weiteren|beruflichen|zukunftigen|personlichen)( \\w+)? ?(weg|werdegang|lebensweg|zukunft|karriere|suche|bewerbung%|berufsweg|stellensuche)",
        "(talent-?pool|bewerber-?pool|in evidenz|in unserer (kartei|datenbank)|vormerken|im hinterkopf)",
        "(schwer gefallen|nicht leicht|schwere|schwierige) (gemacht|entscheidung|gefallen)?",
        "(zahlreiche|vielzahl|viele|grosse zahl|grose zahl|hohe anzahl)( \\w+){0,3} (bewerbung%|bewerber%|kandidat%|qualifiziert%)",
        "(allerdings|jedoch|dennoch|aber) (haben|konnen|mussen|suchen)",
        "(nach (sorgfaltiger|reiflicher|eingehender|intensiver|grundlicher)) ",
        "(nicht (als )?wertung|keine wertung|kein(e)? (bewertung|ruckschluss)|sagt nichts uber)",
        "(in kontakt|verbunden) bleiben",
        "(andere|weitere|zukunftige|kunftige)n? (stelle|ausschreibung|position|vakanz)%? ~ (bewerb%|freuen)",
    ),
    Says.INTERVIEW_INVITATION: (
        "vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|telefoninterview|probearbeit%|probetag|hospitation|interview|erstgesprach",
        "(passt|passen|wurde|ginge|geht) (es )?(ihnen|dir|das|da|euch)",
        "(haben sie|hast du|hatten sie|hattest du)( \\w+){0,5} (zeit|lust)",
    ),
}
