"""German turns of phrase: Germany, Austria, Switzerland; formal and familiar."""

from __future__ import annotations

GOOD = (
    r"(?:da|eingetroffen|eingegangen|angekommen|eingelangt|vollständig|komplett|beisammen|erledigt|in ordnung"
    r"|einwandfrei|unauffällig|positiv|bestens|durch|geklärt|abgeschlossen|bestanden|erteilt|genehmigt|bewilligt"
    r"|bestätigt|geprüft|erfüllt|erbracht|vorgelegt|nachgewiesen|gesichert|freigegeben|zugesagt|erhalten|dokumentiert"
    r"|hinterlegt|anerkannt|ausgestellt|unterschrieben|vom tisch|passt|gegeben|vorhanden|okay|ok|gut|sehr gut"
    r"|hervorragend|tadellos|makellos|sauber|ohne eintrag|ohne einträge|ohne befund|ohne beanstandung\w*|gewonnen"
    r"|verlängert|abgehakt|unter dach und fach|in trockenen tüchern|zurück|gelaufen|zugestimmt|aufgehoben|entfallen"
    r"|weggefallen|gegenstandslos|verifiziert|validiert|akzeptiert|gesehen)"
)
MET = (
    r"\b(?:heute|gestern|soeben|inzwischen|nun|jetzt|mittlerweile) (?:kam|kamen|traf|trafen|ging|erreichte|erreichten"
    r"|bekam|bekamen"
    r"|erhielt|erhielten)\b|\b(?:kam|kamen|traf|trafen|ging|gingen|erreichte) (?:[\w-]+ ){0,4}(?:ein|an|heute|gestern"
    r"|uns)\b"
    r"|\bohne (?:jeden|jeglichen|einen) (?:eintrag|befund|vorbehalt)\b|\bhaben (?:wir )?(?:\w+ ){0,4}(?:bekommen"
    r"|eingesehen)\b|"
    rf"\b(?:ist|sind|war|waren|wurden?|hat|haben|liegt|liegen|lag|lagen|sieht|kam|kamen|steht|fiel|fielen)"
    rf" (?:[\w.,()-]+ ){{0,8}}?{GOOD}\b"
    r"|\bpass(?:t|en)(?: (?:so|alles|auch|bestens))?(?= *[,.!]|$)|\bliegt (?:uns |mir |hier )?(?:nun |jetzt "
    r"|bereits )?vor\b"
    r"|\bliegen (?:uns |mir |hier )?(?:nun |jetzt |alle |bereits )*vor\b|\bhaben wir (?:\w+ ){0,5}(?:erhalten|bekommen"
    r"|geprüft|gesehen|eingeholt|vorliegen)\b|\bnichts (?:mehr )?(?:im weg|entgegen|offen|aus)\b|\balles (?:\w+ )?"
    r"(?:beisammen|da|vollständig|erledigt|komplett|in ordnung|geklärt|klar|gut|passt|unter dach|in trockenen)\b"
    r"|\b(?:betriebsrat|personalrat|vorstand|aufsichtsrat|gremium|geschäftsführung|gemeinderat|kunde|träger)\w*\b"
    r"[^.]{0,60}\b(?:zugestimmt|grünes licht|ja gesagt|abgesegnet|genehmigt|durchgewunken|freigegeben|einverstanden"
    r"|abgenickt|bewilligt)\b|\bgrünes licht\b|\babgesegnet\b|\bdurchgewunken\b|\bfür (?:tauglich|geeignet) (?:erklärt"
    r"|befunden)\b|\b(?:tauglich|geeignet)(?= *[,.!]|$)|\bzuschlag (?:\w+ )?(?:erhalten|bekommen)|\bhaben wir (?:den "
    r"|die )?(?:zuschlag|auftrag|ausschreibung|förderung)\w*\b|\bohne (?:eintrag|einträge|befund|auffälligkeiten)\b"
)
NOT_YET = r"\b(?:fehlt|fehlen|brauchen|braucht|warten|wartet) (?:[\w'-]+ ){0,4}$"
EXCEPT = (
    r"\b(?:alles andere|alles übrige)\b|"
    r"\b(?:ansonsten|sonst|davon abgesehen)\b"
)
PENDING = (
    r"\b(?:fehlt|fehlen|ausständig|noch (?:ausständig|offen|nicht|aus|ein|eine|einen|ihr\w*|dein\w*|das|die|den|zu)"
    r"|reichen sie|reich(?:e)? (?:bitte|uns)|bring(?:en sie|e)? (?:bitte|uns|noch)|schick(?:en sie|e)? (?:uns|mir|bitte"
    r"|noch)|brauchen wir|wir brauchen|benötigen wir|wird noch|werden noch|läuft noch|muss noch|müssen noch|steht noch"
    r"|stehen noch|sobald)\b"
)
TRIGGER = (
    r"\bvoraussetzung\b|\bunter der voraussetzung\b|\bist (?:abhängig|bedingt)\b|\bhängt\b[^.]{0,60}\bab\b"
    r"|\bgilt (?:nur|erst)\b|\bbevor (?:sie|du) (?:anfangen|anfängst|beginnen|starten|startest)\b"
    r"|\bvor (?:dienstantritt"
    r"|arbeitsbeginn|dem ersten (?:arbeits)?tag|dienstbeginn|antritt)\b|\bbis (?:zum )?(?:dienstbeginn|arbeitsbeginn"
    r"|dienstantritt|start)\b[^.]{0,20}\b(?:brauchen|benötigen|müssen)\b"
    r"|\b(?:wirksam|gültig|verbindlich|rechtskräftig|in kraft|fix|fest)\b[^.]{0,20}\b(?:nur|erst|sobald|wenn|falls"
    r"|mit)\b"
    r"|\b(?:nur|erst)(?: dann)? (?:wirksam|gültig|verbindlich|rechtskräftig|in kraft|fix)\b"
    r"|\b(?:kommt|tritt|gilt|beginnt|entsteht) (?:\w+ ){0,3}(?:nur|erst)\b[^.]{0,30}\b(?:wenn|sobald|falls|nach|mit)\b"
    r"|\bhängt (?:\w+ ){0,4}(?:an|von|daran)\b|\bverliert [^.]{0,30}(?:wirkung|gültigkeit)\b|\bhinfällig\b"
)
OFFER_MADE = (
    r"\b(?:kannst|können sie|könnt) (?:sehr )?(?:gerne? )?(?:\w+ ){0,3}(?:bei uns )?(?:anfangen|starten|loslegen"
    r"|zu uns kommen)\b|"
    r"\b(?:hier|wie besprochen|wie versprochen)\b[^.:]{0,40}\bschriftlich\b|\bschriftlich\s?:"
    r"|\bbestätigen wir (?:ihnen|dir) (?:\w+ ){0,3}(?:aufnahme|anstellung|einstellung|stelle)|"
    r"\b(?:würden|möchten|wollen|stellen|nehmen) (?:wir )?(?:sie|dich|ihnen|dir) (?:[\w.,€-]+ ){0,14}?(?:einstellen"
    r"|anstellen|ein|an|auf|beschäftigen|aufnehmen|haben|übernehmen)\b|\bwir stellen (?:sie|dich)\b|\b(?:sagen|sage)"
    r" (?:wir |ich )?(?:ihnen|dir) (?:[\w.,()-]+ ){0,14}zu\b|\b(?:anbei|im anhang|beigefügt|hier|beiliegend)\b"
    r"[^.]{0,60}\b(?:\w*vertrag|dienstzettel|einstellungszusage|angebot)\b|\b(?:ihr|dein|ihren|deinen) (?:\w*vertrag"
    r"|angebot)\b(?: (?:als|für|zur|zum)\b|[^.]{0,80}\b(?:zukommen|zusenden|überlassen|beigelegt|beilegen|beifügen"
    r"|liegt"
    r"|anbei))|\b(?:die|den) (?:stelle|job|platz|lehrstelle) (?:ist|gehört) (?:deine|ihre|ihnen|dir)\b|\bzusage\b"
    r"(?=[^.]{0,40}\b(?:für|als|stelle|zum|ab)\b)|\bhaben (?:sie|dich) (?:genommen|ausgewählt|gewählt)\b|\bfreuen uns"
    r"[^.]{0,50}\b(?:anbieten|anzubieten|einzustellen|gewinnen)\b|\bwir nehmen (?:sie|dich)\b|\bbieten (?:wir )?(?:dir"
    r"|ihnen|euch)\b"
)
FOLLOWS = (
    r"\b(?:vertrag|papiere?|unterlagen|dienstvertrag)\b[^.]{0,50}\b(?:kommt|kommen|folgt|folgen|nächste woche|in kürze"
    r"|mache ich|schicke ich|schicken wir|machen wir (?:dann )?fertig|bekommst|bekommen sie|in den nächsten tagen)\b"
)
ACCEPTS = (
    r"\bich sag(?:e)? (?:[\w.,-]+ ){0,4}zu\b(?! hause)|"
    r"\bnehme (?:ich )?(?:[\w.,-]+ ){0,6}an\b|\bich nehme an\b|\bhab(?:e)? (?:ich )?(?:[\w.,-]+ ){0,5}unterschrieben\b"
    r"|\bunterschrieben(?:e[nrs]?)? (?:zurück|im anhang|anbei|retour|und|per post|eingescannt|hochgeladen)\b|\b(?:anbei"
    r"|im anhang|beigefügt|hier|zurück)\b[^.]{0,60}\b(?:unterschrieben|unterzeichnet|unterfertigt|signiert)\w*"
    r"|\b(?:unterzeichnet|unterfertigt|unterschrieben|signiert)\w* (?:exemplar|vertrag|dienstvertrag|arbeitsvertrag)\w*"
    r"|\bbeide exemplare (?:\w+ ){0,3}unter(?:schrieben|zeichnet)|\bich sage (?:\w+ )*zu\b|\bzusage meinerseits\b"
    r"|\bbin (?:sehr gerne? |gerne? )?dabei\b|\bja,? (?:ich )?(?:sehr )?gerne?\b|\bpasst,? ich\b|\bich komme (?:sehr )?"
    r"(?:gerne?|zu (?:euch|ihnen|dir))\b|\bschlage (?:gerne? )?ein\b|\bmit freude (?:nehme|sage)\b"
)
ACKNOWLEDGES = (
    r"\b(?:danke|dank|vielen dank|besten dank|merci)\b[^.]{0,60}\b(?:rücksendung|unterschrieben\w*|unterzeichnet\w*"
    r"|zusage|zugesagt|unterlagen|vertrag|retour\w*|annahme)\b|\b(?:vertrag|exemplar|zusage"
    r"|unterlagen)\b[^.]{0,40}\b(?:ist"
    r"|sind) (?:\w+ ){0,3}(?:angekommen|eingegangen|eingetroffen|da|eingelangt|erhalten|bei mir|bei uns)\b|\bist"
    r" (?:gut |heute |schon )?(?:angekommen|eingegangen|da)\b(?=[,.!]| vielen| danke| freu)"
    r"|\bunterschrieben(?:e[rns]?)?"
    r" (?:\w+ ){0,4}(?:vor|eingegangen|erhalten|angekommen)\b|\bliegt uns (?:\w+ ){0,3}unterschrieben vor\b"
)
ASKS_SIGNATURE = (
    r"\b(?:wenn'?s|falls|kurz|bitte|einfach)\b[^.]{0,40}\b(?:zusagen|zusage|ja sagen|annehmen|bestätigen)\b|"
    r"\b(?:gib|geben sie|sag|sagen sie|meld|melden sie)\b[^.]{0,40}\b(?:bescheid|zusagst|zusagen|annimmst|annehmen"
    r"|zurück)"
    r"|\b(?:schick|schicken sie|senden sie|sende|retournieren sie|bring)\b[^.]{0,60}\b(?:unterschrieben|unterzeichnet"
    r"|unterfertigt|zurück|retour)\w*|\bbestätig(?:e|en sie)? (?:\w+ ){0,5}(?:dass|annahme|annimmst)"
)
EXECUTED = (
    r"\b(?:gegengezeichnet|gegenzeichnet|gegengefertigt|beidseitig|beiderseits)\w*\b|\b(?:von|durch) (?:uns beiden"
    r"|beiden"
    r" (?:seiten|parteien)|unserer? \w+|uns|beidseits)\b[^.]{0,30}\b(?:unterschrieben|unterzeichnet|unterfertigt"
    r"|signiert"
    r"|gezeichnet)\w*|\bauch (?:von|durch)\b[^.]{0,50}\b(?:unterschrieben|unterzeichnet|unterfertigt|gezeichnet)\w*"
    r"|\bihr (?:von uns )?(?:unterschriebenes|unterzeichnetes|gezeichnetes) exemplar\b|\bvertrag ist (?:damit |nun "
    r"|jetzt"
    r" |somit )*(?:komplett|rechtskräftig|gültig|perfekt|abgeschlossen|wirksam|unter dach)\b"
)
NEEDS_COUNTERSIGNATURE = (
    r"\b(?:erst|nur|wird|ist)\b[^.]{0,50}\b(?:mit|nach|durch)\b[^.]{0,30}\b(?:unterschrift|gegenzeichnung"
    r"|unterzeichnung)"
    r"\b[^.]{0,40}\b(?:gültig|wirksam|verbindlich|rechtskräftig|zustande)|\b(?:gegengezeichnet|unterschrieben"
    r"|unterzeichnet)\w* (?:exemplar|vertrag)\w*\b[^.]{0,40}\b(?:folgt|kommt|senden|schicken|erhalten sie (?:dann"
    r"|in kürze"
    r"|nach)|bekommen sie (?:dann|nach))|\bexemplar folgt\b"
)
CONFIRMS = (
    r"\b(?:bis (?:zum|am|dann im|dezember|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober"
    r"|november|montag|dienstag|mittwoch|donnerstag|freitag)|steht nichts mehr im weg|alles in trockenen tüchern|alles"
    r" unter dach und fach|auf die zusammenarbeit|freu(?:en uns|e mich|n uns)? (?:schon |sehr |riesig |uns )*(?:auf"
    r"|mich|dass|,)|wir sehen uns|willkommen|(?:ihr|dein) (?:arbeits)?(?:platz|start|beginn)\w* (?:steht|ist)|du bist"
    r" (?:dabei|eingeplant|im dienstplan)|sie sind (?:eingeplant|im dienstplan)|hamma alles)\b"
)
CHEERS = (
    r"^(?:(?:hi|hallo|hey|servus|grüezi|grüß gott|moin|liebe[r]?|sehr geehrte[r]?|guten (?:tag|morgen)) ?(?:frau |herr "
    r"|herrn )?[\w'-]*[,!.]? )?(?:super|prima|toll|klasse|wunderbar|perfekt|top|großartig|spitze|mega|sehr schön|schön"
    r"|freut (?:mich|uns)|wir freuen uns|ich freue mich|das freut|danke|vielen dank|herzlichen dank|besten dank|bestens"
    r"|genial|hurra|gratuliere|passt|alles klar|super,? danke|willkommen|leiwand)\b"
)
STARTED = (
    r"\bersten? (?:arbeits)?(?:tag|woche)n?\b[^.]{0,40}\b(?:war|waren|gut|gelaufen|geschafft|hinter|überstanden"
    r"|gemeistert"
    r"|rum|vorbei)\b|\bseit (?:sie|du) (?:hier|da|bei uns) (?:sind|bist)\b|\b(?:ich habe|hab) (?:am|gestern|heute"
    r"|letzte)"
    r"[^.]{0,20}\b(?:angefangen|begonnen)\b|\bgut (?:eingelebt|angekommen im team|gestartet)\b"
)
SETTLED = r"\b(?:steht|trockenen tüchern|dach und fach|im weg|komplett|eingeplant)\b"
REOPENED = (
    r"\b(?:nur noch|leider nur|maximal)\b[^.]{0,40}\b(?:zahlen|anbieten|bieten|stunden|teilzeit|befristet)\b"
    r"|\b(?:gehalt|lohn"
    r"|stundenlohn|vergütung)\b[^.]{0,50}\b(?:niedriger|geringer|runter|senken|auf nur)\b"
)
HELD_UP = (
    r"\b(?:visum|bewilligung|arbeitserlaubnis|antrag|test|prüfung|zustimmung)\w*\b[^.]{0,50}\b(?:abgelehnt|verweigert"
    r"|nicht"
    r" (?:bestanden|erteilt|zugestimmt|genehmigt))\b|\b(?:betriebsrat|personalrat|vorstand|aufsichtsrat|kunde"
    r"|gremium)\w*\b"
    r"[^.]{0,40}\b(?:abgelehnt|nicht zugestimmt|verweigert|vertagt|widersprochen)\b|\b(?:prüfen|überprüfen"
    r"|überdenken) (?:\w+ )"
    r"{0,3}(?:noch ?mals?|erneut|neu)\b|"
    r"\b(?:einstellungsstopp|einstellungen? (?:\w+ ){0,3}(?:gestoppt|ausgesetzt|pausiert|eingefroren)|liegt auf eis"
    r"|in der"
    r" schwebe|vorläufig (?:nicht|gestoppt|ausgesetzt)|derzeit (?:leider )?nicht (?:möglich|einstellen|besetzen)"
    r"|abwarten müssen|müssen (?:wir )?(?:noch )?abwarten|kündigen sie (?:bitte )?(?:noch )?nicht)\b"
)
RETRACTED = (
    r"\b(?:leider|bedauer\w+)\b[^.]{0,80}\b(?:nicht (?:mehr )?(?:besetz\w*|einstell\w*|halten|aufrecht\w*|möglich"
    r"|zustande"
    r"|einhalten)|zurückziehen|zurücknehmen|absagen|gestrichen|weggefallen|entfällt|entfallen|streichen)\b"
)
POSTPONED = (
    r"\b(?:start|beginn|eintritt|antritt|arbeitsbeginn|ersten? tag)\w*\b[^.]{0,50}\b(?:schieben|verschieben|verschoben"
    r"|verlegen|verlegt|später|nach hinten|verzögert)\b"
)
RESOLVED = (
    r"\b(?:sind (?:sie|du) nicht betroffen|bist (?:du )?nicht betroffen|betrifft (?:sie|dich) nicht|bleibt (?:alles )?"
    r"(?:dabei|beim alten|wie vereinbart)|wie vereinbart)\b"
)
DISREGARD = (
    r"\b(?:vergiss|vergessen sie|vergesst|wirf|werfen sie|lösche|löschen sie|schmeiß|schmeißen sie|zerreiß\w*)\b"
    r"[^.]{0,60}\b(?:papier\w*|brief\w*|schreiben|mail|e-mail|fassung|version|vertrag\w*|angebot\w*|anhang|zusage"
    r"|das von|den von|die von|weg|bitte)\b"
    r"|\b(?:papier|brief|schreiben|mail|fassung|version|vertrag|angebot|anhang|zusage)\b[^.]{0,60}\b(?:vergiss"
    r"|vergessen sie|wegwerfen|nicht beachten)\b"
)
EXPIRES = (
    r"\b(?:bescheid|rückmeldung|antwort|zusage|zurück|retour)\b[^.]{0,40}\bbis\b"
    r"|\bbis\b(?=[^.]{0,25}\b(?:bescheid|zurück))"
)
START = (
    r"\b(?:antritt|einstieg|startest|fängst|fangen)\b|"
    r"\banfang\b|\b(?:mit|per|ab|zum) (?=\d{1,2}\. ?(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|\d))|"
    r"\b(?:beginnend|ab|mit wirkung (?:vom|zum)|per|dienstverhältnis beginnt|vertragsbeginn|eintritt|stellenantritt"
    r"|anfangen|anfängst|start|zum)\b"
)
