"""German answers to a withdrawal (folded: no umlauts, `ß` as `s`)."""

from __future__ import annotations

from bowout.steps.reply.values import Kind

MEANS: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(besseres|neues|anderes|hoheres|gutes|weiteres) angebot",
        "(noch )?eine (letzte |zweite |kleine )*(chance|moglichkeit)( ~)? ?[?.!]",
        "(sie|dich) (nicht|nur ungern|ungern) (verlieren|gehen lassen|ziehen lassen)",
        "geben sie uns ~ (zeit|bis|gelegenheit|tage|chance)|gib uns ~ (zeit|bis|gelegenheit|tage|chance)",
        "(mehr geld|hoheres gehalt|andere arbeitszeiten)",
        "wenn es (nur |am |um das |ums )+(~ )?(gehalt|geld|arbeitszeit|stunden)%",
        "(entscheidung|absage|schritt|es|sich|dir|ihnen|das|ruckzug)( ~)? (noch ?(ein)?mals?|nochmals|doch noch|noch) ~ (uberdenk%|uberleg%|nachdenk%|durch den kopf)",
        "(noch ?(ein)?mals?|nochmals|doch) ~ (zu )?(uberdenken|uberlegen|nachdenken|nachzudenken|daruber schlafen)",
        "(uberdenk%|uberleg%) (sie|du|ihr|es|das|dir|bitte)",
        "(uberdenken|umstimmen|umzustimmen|umentscheiden|zuruckgewinnen|doch noch fur (uns|sich) gewinnen)",
        "(doch noch|noch) ~ (uberzeugen|gewinnen|umstimmen|halten)",
        "was (konnen|konnten|mussten|durfen|kann|konnte|musste) (wir|ich|man|passieren)( ~)? (tun|andern|anbieten|machen|bieten|geschehen|passieren)",
        "(konnen|konnten|waren|wurden|wollen) ~ (entgegen ?kommen|nachbessern|aufstocken|drauflegen|mehr bieten|mithalten|flexibel|bereit)",
        "(entgegenkommen|nachbessern|spielraum|gegenangebot|nachverhandeln|mithalten)",
        "(noch )?nicht (zu spat|endgultig|in stein)",
        "(entscheidung|absage|das|ihr entschluss) ~ (endgultig|final|fix|in stein|letztes wort)",
        "(bevor|ehe) (sie|du) (sich |dich )?(endgultig |fest |definitiv |woanders |dort )?(entscheid%|zusag%|unterschreib%|festleg%)",
        "(wurden|mochten|hatten) (sie|dich) (trotzdem |so |immer noch |weiterhin |wirklich |gerne? |sehr )+(bei uns|an bord|im team|gewinnen|haben)",
        "(bitte|bitten sie|bitten dich|hoffe%|wurde mich freuen) ~ (noch einmal|nochmal|doch noch|anders) ~ (uberleg|nachdenk|entscheid|uberdenk)%",
        "(doch noch|vielleicht doch|trotzdem) ~ (kommen|kennenlern%|anhoren|vorbeikommen|wahrnehmen|probearbeiten)",
        "(letzte|zweite|eine|noch eine) chance ~ (geben|geb)",
        "(angebot|stelle|platz|tur) ~ (gilt|steht|offen|frei|reserviert|freihalten) ~ (bis|noch)",
        "(halten|reservieren) (wir )?(ihnen|dir|euch) ~ (stelle|platz) ~ (frei|bis)",
    ),
    Kind.WANTS_CALL: (
        "(konnen|konnten|durfen|durfte|darf|kann|konnte|wollen|sollen|wurden|mochte|wurde|lass uns|lassen sie uns) ~ (telefonieren|sprechen|anrufen|reden|zoomen|unterhalten|austauschen|ans telefon)",
        "(rufen|ruf|ruft) (sie |du )?(mich|uns|bitte|doch|kurz|gern%|einfach) ~ (an|zuruck|durch)",
        "(melden sie sich|melde dich|meldet euch) ~ (telefonisch|kurz|bei mir|unter|mal|per telefon)",
        "(kurz|kurzes|kurzer|kurzen|personlich%|kleines) (telefonat|gesprach|call|anruf|telefonieren|sprechen|reden|austausch|telefontermin)",
        "(zeit|moment|minuten) (fur|zum) ~ (telefonat|gesprach|call|anruf|telefonieren|sprechen)",
        "(wann|wie|unter welcher nummer) (kann|konnte|konnen|darf|erreiche|sind sie|bist du) ~ (erreich%|anrufen|sprechen|telefon%)",
        "(wurde|mochte|will|werde|versuche) (sie |dich |mich |gerne? |heute |morgen |noch |kurz |einmal )*~ (anrufen|anzurufen|telefonieren|sprechen)",
        "(telefonisch|ans telefon|per telefon) ~ (erreich%|sprechen|klaren|besprechen|kurz)",
        "(bitte )?um (einen )?(kurzen )?(ruckruf|anruf)",
        "ich (rufe|ruf) (sie|dich) ~ an",
        "(haben sie|hast du|hatten sie|hattest du) (noch |kurz |mal |vielleicht |heute |morgen )*(zeit|funf|zehn|5|10|einen moment)",
    ),
    Kind.ASKS_WHICH_COMPANY: (
        "(bei|zu|fur) (welche[mnrs]?|wem)( \\w+)? ?(unternehmen|firma|arbeitgeber|haus|klinik|betrieb|schule|restaurant|es|sie|du|anfang%|gehen|wechsel%|[?,])",
        "welche[sr]? (firma|unternehmen|arbeitgeber|haus|klinik|betrieb|schule) ",
        "(wohin|wo) (es|geht es|gehst|gehen sie|wechseln sie|wechselst|fangen sie|fangst|verschlagt|zieht es|es sie|es dich|werden sie|wirst du|sie (nun |jetzt |kunftig |denn )*(hin|anfang|wechsel|geh|arbeit)|du (nun |jetzt |kunftig |denn )*(hin|anfang|wechsel|geh|arbeit))%",
        "(wer|welcher) ~ (neue[rn]? arbeitgeber|das rennen gemacht|gluckliche)",
        "(name|namen) ~ (neuen? (arbeitgeber|unternehmen|firma))%",
    ),
    Kind.ASKS_WHY: (
        "(warum|weshalb|wieso|aus welche[mn] gr[uo]nd%)",
        "(grund|grunde|grunden|beweggrunde|ursache|hintergrund%|motiv%)( fur)? ~ (nennen|verraten|mitteilen|erfahren|wissen|sagen|interessier%|schreiben|fur ihre|fur deine|ihrer (entscheidung|absage)|waren|war|fragen)",
        "(kurze?s?|ehrliche?s?|offene?s?|ihr|dein|ein|um|uber|fur|eine) (kurzes? |ehrliches? |offenes? |kleines? )*(feedback|ruckmeldung) ~ (freuen|dankbar|geben|gern%|hilf%|helf%|bitte%|warum|woran|dazu|zu (den|ihren|unserem|ihrer))",
        "woran (lag|hat|liegt|ist|es)",
        "was ~ (ausschlag%|den ausschlag|bewogen|gefehlt|gestort|dazu gefuhrt|umgestimmt|besser machen|anders machen|dahinter)",
        "(lag|liegt) es (an|am|vielleicht|daran|eher|etwa)",
        "(haben|hat) (wir|ich|jemand) (etwas|was|irgendwas) (falsch|getan|gesagt|versaumt|verpasst|ubersehen)",
        "(durfen|durfte|darf|konnte|kann) (ich|wir) ~ (fragen|wissen|erfahren) ~ (grund|grunde|was|woran|weshalb|warum)",
    ),
    Kind.KEEP_IN_TOUCH: (
        "in (kontakt|verbindung) ~ (bleiben|bleib|halten)%?",
        "(bleiben|bleib|bleibt) (wir |sie |ihr |gerne? |doch |bitte )*in (kontakt|verbindung)",
        "tur% ~ (offen|auf)",
        "(vernetzen|linkedin|xing)",
        "(spater%|zukunftig%|kunftig%|anderen?|neuen?|weiteren?|passenden?) (zeitpunkt|stelle|stellen|position|positionen|vakanz|vakanzen|gelegenheit|moglichkeit|rolle|aufgabe)% ~ (melden|meld|freuen|bewerb|denken|zuruckkommen|kontakt|zusammen|sprechen|berucksichtig)%",
        "(falls|sollte|sollten|wenn) (sich |sie |du |es |ihre |deine )*(~ )?(andern|anderes|anders uberlegen|uberlegen|wechseln|suchen|suchst|nicht (klappt|passt|das richtige|gefallt)|wieder|irgendwann|umorientieren|verandern)%?",
        "(melden sie sich|melde dich|meldet euch) (gerne?|jederzeit|doch|einfach|ruhig|wieder|immer)( ~)?(jederzeit|wieder|noch ?mal|erneut|falls|wenn|bei uns|in zukunft|irgendwann)",
        "(jederzeit|immer|gerne?) (wieder )?(willkommen|melden|auf uns zukommen|bewerben)",
        "(unterlagen|profil|bewerbung|kontaktdaten) ~ (talentpool|pool|behalten|aufbewahr%|vormerken|im hinterkopf)",
        "(talentpool|talent pool|talentpool%)",
        "(wege|weg) ~ (kreuzen|wieder|erneut)",
        "(man sieht sich|auf ein wiedersehen|bis irgendwann|ein andermal|beim nachsten mal)",
        "(in zukunft|irgendwann|vielleicht|spater) (noch ?(ein)?mal |wieder )?(zusammen|eine gelegenheit|kommen wir|klappt es|sprechen wir|ergibt sich)",
        "in (einem|zwei|ein paar) (jahr|jahren|monaten) ~ (melden|wieder|sprechen)",
    ),
    Kind.ASKS_REFERRAL: (
        "(kennen sie|kennst du|kennt ihr|wussten sie|wusstest du|wissen sie|fallt ihnen|fallt dir|hatten sie|hattest du) ~ (jemand%|wen|kolleg%|andere|person%|leute|interessent%|kandidat%)",
        "(jemand%|kolleg%|bekannte%|freund%|kommiliton%|leute) ~ (empfehlen|weiterempfehl%|interess%|suchen|sucht|passen|passt|infrage|in frage|weitersagen|kennen|kennst)",
        "(weiterempfehl%|weitersagen|weiterleiten an|empfehlen konn%|empfehlung fur uns|empfehlungspramie|umhoren|hore[nr]? ~ um)",
    ),
    Kind.ANNOYED: (
        "(noch (nie|nicht)|nie) ~ (erlebt|untergekommen|passiert|gehabt)",
        "(fest|sehr|voll|ganz) (mit (ihnen|dir)|auf (sie|dich)) (gerechnet|gezahlt|geplant|gebaut)",
        "(mit (ihnen|dir)) (fest )?(gerechnet|geplant)",
        "nachdem (wir|ich|alles|das) ~ (haben|hatten|hat|war|wurde|geplant|organisiert)",
        "(alles|schon) ~ (organisiert|vorbereitet|geplant|gebucht) (war|hatten|haben|ist)",
        "(sorry|schon|ehrlich|echt)? ?(echt jetzt|ihr ernst|dein ernst)",
        "(sehr |wirklich |schwer |ehrlich gesagt |ziemlich |masslos |tief )+(enttausch|verargert|irritiert|befremd|uberrascht und|verwundert)%",
        "(enttausch%|verarger%|arger%|befremd%|irritier%) (~ )?(verhalten|vorgehen|kurzfristig|weise|spat|erst|uber (ihr|dein|die art)|von (ihnen|dir)|zeitpunkt|dass sie|dass du)%",
        "(argerlich|unprofessionell|unverschamt|respektlos|unmoglich|inakzeptabel|nicht akzeptabel|unhoflich|unzuverlassig|frech%|verargert|keine art|nicht die feine|kein guter stil|schlechter stil|dreist|stinksauer|sauer|zumutung|frustrierend|unfassbar|nicht in ordnung|nicht fair|unfair|im stich|hangen ?lassen|vor den kopf|verschwend%|vergeudet|umsonst|fur nichts)",
        "(hatte|hatten|hattest|hatt) ~ (fruher|eher|vorher|rechtzeitig|gleich|sagen|bescheid|mitteilen|wissen|anrufen|melden|erwart%|gewunscht|erwahn%)",
        "(so|derart|sehr|dermassen|extrem|ausserst|wieder) (kurzfristig|spat)",
        "(erst (jetzt|heute|gestern)|im letzten (moment|augenblick)|in letzter (minute|sekunde)|auf den letzten drucker|einen tag vor%|am (abend|tag) vor%|kurz vor knapp|zu diesem (spaten )?zeitpunkt)",
        "(anderen|andere|weiteren|allen|zwei|drei) (bewerber|kandidat|interessent|person)% ~ (abgesagt|absagen|weggeschickt|vertrostet|verzichtet)%",
        "(extra|eigens|schon|bereits) ~ (freigenommen|frei gehalten|freigehalten|geblockt|umgeplant|verschoben|angereist|vorbereitet|eingeplant|abgesagt|urlaub)",
        "(viel|so viel|einige|unsere|meine) (zeit|arbeit|muhe|aufwand|stunden) ~ (investiert|gesteckt|verloren|gekostet|umsonst|verschwendet)",
        "(zugesagt|versprochen|ihr wort|dein wort|handschlag)( ~)? (und (jetzt|nun|dann)|gegeben|hatten|hattest)",
        "(von (ihnen|dir)|da) ~ (mehr|anderes|etwas anderes) erwartet",
        "(von (weiteren|kunftigen|zukunftigen) bewerbungen|brauchen sie sich (nicht|gar nicht)|nicht mehr berucksichtigen|schwarze liste|gesperrt)",
        "(danke fur nichts|na toll|na super|schonen dank auch|tolle wurst)",
        "(so geht man|so etwas macht man|das macht man nicht|gehort sich nicht)",
        "(stehen|steht|stehe) (wir |ich |jetzt |nun |das team )*(ohne|vor einem problem|mit leeren|dumm|ganz schon)",
        "(von vorne?|bei null) (anfangen|beginnen|los)",
    ),
    Kind.MONEY: (
        "(rechnung|kosten|auslagen|reisekosten|fahrtkosten|fahrkarte|ticket|hotel%|bahnticket|flug%|storno%|gebuhr%|spesen|belege|quittung%|vorschuss|kaution|pauschale|fahrgeld|ubernachtung) ~ (stell%|zahl%|erstatt%|ubernehm%|ubernomm%|zuruck%|trag%|berechn%|einreich%|schick%|senden|uberweis%|begleich%|in rechnung|storn%|verlang%|fallig|angefallen|entstanden|belast%|weiter)",
        "(in rechnung|erstatt%|ruckzahl%|ruckerstatt%|zuruckzahl%|zuruckzuzahl%|schadens?ersatz|vertragsstrafe|stornokosten|stornogebuhr%|aufwandsentschadigung|bankverbindung|iban|kontoverbindung|kontonummer)",
    ),
    Kind.SLOT_CANCELLED: (
        "(termin|gesprach|interview|vorstellungsgesprach|einladung|probetag|probearbeit%|call|videocall|slot|probeschicht|hospitation|runde)% ~ (abgesagt|gestrichen|storniert|geloscht|aufgehoben|entfernt|aus dem kalender|ausgetragen|raus|frei(ge)?geben|gecancelt|entfallt|heraus%|abgesetzt)",
        "(sage|sagen|streiche|streichen|storniere|stornieren|losche|loschen|canceln|cancel|nehme|nehmen) ~ (termin|gesprach|interview|einladung|call|slot|vorstellungsgesprach|probetag|probearbeit%)% ~ (ab|heraus|raus|aus dem kalender)?",
    ),
    Kind.PORTAL_CONFIRMED: (
        "(ihre|deine|die) (online-?)?(bewerbung|kandidatur) ~ (wurde|ist|haben sie|hast du|ist nun)( ~)? (zuruckgezogen|zuruckgenommen|storniert|beendet|geschlossen|geloscht|deaktiviert)",
        "(sie haben|du hast) ~ (bewerbung|kandidatur|stelle) ~ (zuruckgezogen|zuruckgenommen)",
        "(bestatig%|eingang|erhalten|vermerkt|registriert|verarbeitet|eingegangen) ~ (ruckzug%|rucknahme|zuruckziehung|zuruckgezogen)",
        "(ruckzug|rucknahme|zuruckziehung) ~ (bestatigt|eingegangen|erfolgreich|vermerkt|registriert|verarbeitet|erfasst)",
        "(status|bewerbungsstatus)[: ] ?(ihrer bewerbung )?(~ )?(zuruckgezogen|geandert)",
        "(daten|profil|konto|unterlagen) (wurden|wurde|werden|wird) ~ (geloscht|anonymisiert|entfernt)",
    ),
    Kind.REJECTION_ECHO: (
        "(leider|bedauern|mussen wir ihnen|teilen wir ihnen) ~ (nicht (berucksichtig|weiter|in die engere|in betracht|anbieten|fur sie)|absagen|absage|fur (einen )?andere|anderweitig besetz)%",
        "(fur (einen |eine )?andere[nrs]?|anderweitig) ~ (bewerber|kandidat|person|besetzt|entschieden|vergeben)%",
        "(nicht|leider) ~ (in die engere (auswahl|wahl)|engere auswahl|weiter verfolgen|weiterverfolgen konnen|berucksichtigen (konnen|konnten))",
        "(stelle|position|vakanz) (ist |wurde )?(bereits |inzwischen |mittlerweile |zwischenzeitlich |leider |schon )*(besetzt|vergeben)",
        "keine (positive(re)? (nachricht|ruckmeldung)|zusage) ~ (geben|machen|erteilen)",
    ),
    Kind.REMINDER: (
        "(erinner%|terminerinnerung|erinnerung)( ~)? (termin|gesprach|interview|vorstellungsgesprach|morgen|heute|an (ihr|dein|unser|das|den)|probetag|probearbeit%|hospitation|einladung|call|test|uhr)%",
        "(ihr|dein|unser|das|der) ~ (termin|gesprach|vorstellungsgesprach|interview|probetag|probearbeiten|call)% ~ (findet|beginnt|startet|steht|am|um|morgen|heute) ~ (statt|an|bevor|\\d|uhr|morgen|in \\d)",
        "(wir sehen uns|freuen uns auf (sie|dich)( am)?|erwarten (sie|dich)( am)?|sehen uns|freue mich auf (morgen|sie|dich|heute)) (morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|um \\d)%",
        "(erwarten|begrusen) (sie|dich|wir) ~ (morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|uhr)",
    ),
    Kind.NEW_INVITATION: (
        "(laden|lade|einladen|einzuladen|einladung) ~ (gesprach|interview|vorstellungsgesprach|termin|runde|kennenlern|probearbeit|probetag|assessment|hospitation|zweit)% ?(~ ein)?",
        "(nachste|zweite|weitere|zweites|nachsten|finale|neue[nrs]?|anderen?) (runde|gesprach|interview|schritt|stelle|position|termin)% ~ (einladen|einzuladen|vorstellen|anbieten|vorschlagen|vorgesehen|stattfinden|passen|besprechen|interessant|mochten|wurden)",
        "(terminvorschl%|wahlen sie|buchen sie|wahle|buche|vereinbaren sie|welcher) ~ (termin|zeitfenster|slot|tag|uhrzeit|gesprach|passt)%",
        "(andere|neue|weitere) (stelle|position|vakanz|rolle) ~ (passen|interess|vorstellen|anbieten|besetzen)%",
    ),
    Kind.ACKNOWLEDGED: (
        "(dank%|merci|bedank%) ~ (ruckmeldung|nachricht|mitteilung|info|information|bescheid|offenheit|ehrlich%|absage|ruckzug|email|e-mail|mail|interesse|transparenz|vertrauen|zeit|melden|ruckinfo|zeilen|worte|klarheit|klare|schnelle|gesprach|offene|fruhzeitig%|rechtzeitig%|update)%",
        "(verstehe|verstehen|verstandlich|verstandnis|nachvollziehbar|nachvollziehen|alles klar|alles gut|kein problem|zur kenntnis|vermerkt|notiert|in ordnung|geht klar|ok|okay|passt|respektier%|akzeptier%|schon gut|keine ursache|gar kein|alles okay|einverstanden|verstanden|kann ich (gut )?verstehen|ist angekommen|angekommen)",
        "(alles (gute|liebe|beste)|viel (erfolg|gluck|freude|spas)|gutes gelingen|guten start|besten erfolg|nur das beste|toi toi|drucke% ~ daumen|ein gutes)",
        "(gluckwunsch%|gratulier%|gratulation|freut (mich|uns)|freue[n]? (mich|uns) fur|glucklich fur)",
        "(schade|bedauer%|bedaure%|traurig|tut (mir|uns) leid|leider|zu bedauern|verlust)",
        "(wunsch%) (ihnen|dir|euch|wir|ich|fur|alles|viel|weiterhin|nur)",
        "(bewerbung|unterlagen|daten|akte|vorgang|profil) ~ (geschlossen|abgeschlossen|geloscht|vernichtet|entfernt|herausgenommen|zuruckgezogen|vernichten|losch%|ausgetragen|aktualisiert|vermerkt|aus dem|schliessen|beendet)",
        "(gebe|geben|habe|haben|leite|werde|sage|sagen|informier%) ~ (weiter|weitergegeben|bescheid|weitergeleitet|informier%|ausgetragen|weitergeben|team|kolleg%|vermerk%)",
        "(hat (mich|uns) (sehr )?gefreut|war (sehr |wirklich )?(schon|nett|angenehm|ein vergnugen)|gern%? geschehen)",
        "(danke|dankeschon|vielen dank|besten dank|herzlichen dank|merci)( (dir|ihnen|sehr|euch))?( [a-z]{2,14})?[.!,]? *$",
        "(danke|dankeschon)[.!,]",
    ),
}
ASKS: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(doch|spater|teilzeit|bleiben|umstimmen|anders|trotzdem|warten|bedenkzeit|verschieben|endgultig|gehalt|flexib%|angebot|anbieten|noch einmal daruber|ginge|ginge es|wochen|noch interesse|homeoffice|stunden|vielleicht noch|sicher)",
    ),
    Kind.WANTS_CALL: ("(telefon%|anruf%|sprechen|reden|call|nummer|minuten|kaffee|erreich%|zoom|teams|austausch%)",),
    Kind.ASKS_WHICH_COMPANY: (
        "(wohin|welche[mnrs]? (firma|unternehmen|arbeitgeber|haus)|bei wem|zu wem|wo (gehst|gehen|fangst|fangen|arbeit|landen|landest|geht|wirst|werden)|neue[rn]? (arbeitgeber|job|stelle|firma))%",
    ),
    Kind.ASKS_REFERRAL: ("(jemand%|andere[nr]?|kolleg%|empfehl%|nachfolg%|ersatz)",),
    Kind.ASKS_WHY: ("(warum|wieso|weshalb|grund%|woran|was war|was hat|was fehlte|feedback|ruckmeldung|lag es)",),
    Kind.NEW_INVITATION: (
        "(passt|passen|zeit|frei) ~ (montag|dienstag|mittwoch|donnerstag|freitag|nachste woche|\\d uhr)",
    ),
}
UNMEANT: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(will|wollen|mochte|mochten|werde|werden|versuche|versuchen|kann|konnen|muss|mussen|brauch%) ~ (nicht|gar nicht|auch nicht|kein%|nicht mehr) ~ (umstimmen|umzustimmen|uberreden|uberzeugen|uberdenken|nachverhandeln|nachbessern|mithalten|entgegen ?kommen)",
        "(ohne|statt) ~ (umstimmen|umzustimmen|uberreden)",
        "(falls|sollte|sollten|wenn) ~ (anders|noch ?mal|doch|irgendwann|spater) ~ (uberleg%|uberdenken|uberlegen)",
        "(kein|keinen|ohne|wenig) (spielraum|gegenangebot)",
        "da konnen wir ~ nicht mithalten",
    ),
    Kind.WANTS_CALL: (
        "(nicht|kein%|mussen nicht|musst nicht|brauch%|nicht notig|unnotig|erubrigt) ~ (anrufen|anzurufen|telefonieren|telefonat|anruf|zuruckrufen|melden|sprechen|ruckruf)",
        "(dank%|nach|schone[ns]?|nette[ns]?|angenehme[ns]?|gutes?|fur das|unser|seit|vom) ~ (telefonat|gesprach|austausch|telefonieren|sprechen|kurze gesprach)",
        "(falls|sollte|wenn|jederzeit|gerne wieder) ~ (anrufen|telefon%|sprechen|rufen)",
    ),
    Kind.ANNOYED: (
        "(nicht|kein%|gar nicht|niemand) ~ (bose|verargert|argerlich|enttauscht von|sauer|umsonst|verschwend%|unprofessionell)",
        "(entschuldig%|sorry|verzeih%|tut mir leid|so kurzfristig melden|mich erst|wir uns erst|meine spate|ich erst|antworte erst) ~ (so |erst |sehr )*(kurzfristig|spat|jetzt|heute)",
        "(wir|ich) ~ hatten? ~ (schneller|fruher) ~ (sein|reagieren|melden|antworten)",
        "(hatten|hatte|hatten wir|wir hatten) (dich|sie|uns|ihnen) ~ (gern%|gefreut|kennen ?gelernt|im team|kennengelernt)",
        "(dass|danke|gut|schon) ~ so (fruh|rechtzeitig|zeitig)",
    ),
    Kind.MONEY: ("(keine|ohne|kostenlos%|entstehen) ~ (kosten|gebuhr%)",),
    Kind.ASKS_WHY: (
        "(verstehe|verstehen|weis|kann nachvollziehen|erklart|nachvollziehbar),? ~ (warum|weshalb|wieso)",
        "(mussen|musst|brauchen|brauchst) ~ (nicht|kein%) ~ (begrund%|erklar%|grund%|rechtfertig%)",
        "(dank%|schatzen) ~ (feedback|ruckmeldung|offene ruckmeldung|begrundung)",
    ),
    Kind.KEEP_IN_TOUCH: (
        "(nicht|kein%) ~ (talentpool|kontakt bleiben|linkedin|xing)",
        "(gefunden|profil) (auf|uber|bei) (linkedin|xing)",
    ),
    Kind.ACKNOWLEDGED: (
        "(vielen |herzlichen |besten )?dank% fur (ihre|deine|die) (e-?mail|nachricht|mail|anfrage)",
        "leider (nicht|habe)",
    ),
}
RHETORICAL: tuple[str, ...] = (
    "(was soll (man|ich)( da)? sagen|wer (konnte|kann|will) (da|es|ihnen|dir)( ~)?|wie geht es (ihnen|dir)|wie geht's|was will man mehr|ist das nicht (schon|toll))( ~)? ?\\?",
)
AWAY: tuple[str, ...] = (
    "(bin|befinde|sind|ist|befindet) (ich )?(mich |zurzeit |derzeit |momentan |aktuell |bis |vom |ab |leider |heute |noch |zur zeit |gerade )*(~ )?(nicht (im (buro|haus)|erreichbar|am arbeitsplatz|verfugbar|da)|im urlaub|abwesend|in elternzeit|in mutterschutz|auser haus|auf (dienstreise|fortbildung|reisen|einer messe)|krankgeschrieben|in urlaub|erkrankt|in kur|auf kur|in teilzeit)",
    "(abwesenheit%|elternzeit|mutterschutz|dienstreise|betriebsferien|betriebsurlaub|werksferien|schulferien)",
    "(nicht (im buro|im haus|erreichbar|im dienst|am platz)|nur (eingeschrankt|begrenzt|sporadisch) ~ (erreichbar|zugriff|mail%))",
    "(nach (meiner|ihrer|der) ruckkehr|wieder (im buro|erreichbar|im haus|fur sie da|zuruck)|e-?mails? ~ nicht (gelesen|weitergeleitet|bearbeitet))",
)
GONE: tuple[str, ...] = (
    "(nicht mehr|nicht langer) (fur|bei|im unternehmen|in unserem|in der firma|im haus|tatig|aktiv|beschaftigt|teil|erreichbar|in unserer)",
    "(ausgeschieden|unternehmen verlassen|in den ruhestand|in rente|in pension|verlassen hat|gewechselt)",
    "(postfach|adresse|e-?mail-?adresse|mailbox) ~ nicht mehr (genutzt|gelesen|aktiv|verwendet|betreut|bearbeitet)",
)
TICKET: tuple[str, ...] = (
    "(ticket|vorgang|vorgangsnummer|fallnummer|anfrage|bearbeitungsnummer|referenz|ticketnummer|aktenzeichen)(s?-?(nummer|nr|id))?[ .:#]{0,3}(lautet |ist )?[a-z]{0,6}[-#]?\\d{3,14}",
    "(ihre|deine|die) (anfrage|nachricht|e-?mail|mail|mitteilung) (ist|wurde|haben wir|bei uns) ~ (eingegangen|erhalten|registriert|erfasst|weitergeleitet|aufgenommen)",
    "(wir haben|haben) ~ (ihre|deine) (anfrage|nachricht|e-?mail|mail|mitteilung) (~ )?(erhalten|bekommen|registriert)",
    "(melden uns|antworten|kummern uns|bearbeiten|bearbeitet|beantwort%) ~ (innerhalb|schnellstmoglich|in kurze|so schnell|baldmoglichst|umgehend|binnen|zeitnah|werktag%)",
    "(automatisch (generierte|erzeugte|erstellte|versendete)|automatische (nachricht|antwort|eingangsbestatigung|empfangsbestatigung)|eingangsbestatigung|bitte antworten sie nicht auf diese)",
)
CHALLENGE: tuple[str, ...] = (
    "(bestatigen|verifizieren) ~ (dass sie (kein|ein)|mensch|absender|kein spam|ihre (absender)?adresse)",
    "(nachricht|e-?mail|mail) ~ (zuruckgehalten|quarantane|erst zugestellt)",
)
REFERS: tuple[str, ...] = (
    "(wenden|wende|kontaktier%|kontakt%|schreiben sie|schreib|richten|erreichen sie|rufen|anrufen|melden sie|mailen|an|ansprechpartner%|ansprechperson|weiterleit%|weitergeleitet|zustandig)",
    "(vertret%|vertritt|nachfolg%|kolleg%|dringend%|notfall%|ubernimmt|ubernommen|stellvertret%|eilig%|bewerbung%|personalfragen|hilft|helfen|betreut)",
)
