"""What words of an answer stand for, whatever the language: data for the model beside the words themselves.

A word with `*` stands for all that begin so; `_` joins neighbours. Folded as fold() does. Refuses to know any meaning of
a sentence: a word may stand under several concepts, and the weights decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations, pairwise

CONCEPTS: dict[str, str] = {
    "phone": """call calls calling callback ring ringing phone* telephone bell buzz dial* voicemail zoom teams facetime whatsapp
        skype video line mobile reach hop_on jump_on pick_up telefon* anruf* anzuruf* ruf rufe rufen ruckruf* durchruf* ruft
        durchwahl erreich* nummer handy videocall appel* rappel* joindre joignable visio coup_de fil numero llam* marc* localiz*
        videollamad* movil celular fono""",
    "talk": """talk* speak* spoke chat* word discuss* conversation* connect connected reden rede sprech* gesprach austausch* besprech*
        unterhalt* parler parlez parl* discut* echange* echanger vive_voix mot habl* coment* charl* platic* conversa*""",
    "meetup": """coffee pop_by pop_in swing_by drop_by drop_in come_in come_by visit meet person kaffee vorbei* vorbeikomm* treff* personlich
        cafe passe passez passer rencontr* venir viens venez pasate pasarse pase ven venga quedar persona""",
    "when": "when time times wann uhrzeit zeit quand heure creneau disponib* dispo cuando hora hueco horas suit suits",
    "minutes": """minute minutes min mins moment sec second quick quickly brief short five ten fifteen kurz kurzes minuten funf zehn augenblick
        cinq dix instant rapide rapidement court diez cinco momento momentito minuto minutos rato breve""",
    "where": "where whereabouts wo wohin woanders ou_allez ou_vas ou vas_ou donde adonde a_donde",
    "who": """who whom which whose who've who's wer wem wen welch* wessen qui quel quelle quels quelles lequel laquelle chez quien quienes cual
        cuales con_quien""",
    "what": "what what's was que qu'est quoi",
    "company": """company employer firm trust school hospital clinic competitor* outfit organisation organization place restaurant hotel kitchen agency
        client studio lab university council bank shop store fleet practice firma arbeitgeber betrieb unternehmen haus mitbewerber* konkurrenz*
        wettbewerber* kanzlei klinik schule laden entreprise employeur societe boite maison concurren* etablissement hopital cabinet ecole
        empresa empleador compania competencia hospital despacho colegio clinica bufete hotel""",
    "joins": """joining join going headed heading land landed gone went end_up ended_up off_to chosen choose won snapped poached beat wechsel* gehst
        gehen geht anfang* fangst weggeschnappt abgeworben rennen rejoign* rejoins pars partez partir allez debauch* signe chois* vas va_a ido fich*
        incorpora* elegid* eleg* marcha* marchas""",
    "curious": """curious curiosity nosy share disclose reveal spill mind_me may_i can_i might_i could_i if_you_don't darf neugier* neugierde verrat* durfen
        curieux curieuse curiosite indiscret indiscretion puis-je peut-on puis curiosidad indiscrecion puedo podria_saber se_puede_saber""",
    "why": """why reason reasons how_come puzzled because warum weshalb wieso grund grunde grunden hintergrund woran pourquoi raison raisons motif motifs
        cause comprendre por_que motivo motivos razon razones causa porque""",
    "feedback": """feedback survey improve* learn* better differently questionnaire experience insight honest form box verbesser* umfrage besser fragebogen
        anders lernen ameliorer mieux retour enquete ressenti questionnaire mejorar mejor comentarios encuesta opinion aprender formulario""",
    "factor": """tipped swung swayed factor deciding deciding_factor difference put_off changed led made drove ausschlag ausschlaggebend bewogen lag gestort
        gelegen dazu verandert pencher decisif motive deplu coince pousse convaincu_de inclino decisivo llevo hizo falto cambiado""",
    "thanks": """thank thanks thx cheers ta tks appreciate appreciated grateful kind dank danke vielen_dank besten_dank bedank* dankbar merci remerci*
        reconnaissant* gracias agradec* agradezco""",
    "congrats": """congrat* well_done delighted chuffed pleased thrilled happy_for glad gluckwunsch gratul* freut freue_mich felicit* bravo content contente
        ravi ravie heureux heureuse enhorabuena felicidad* felicito alegr*""",
    "luck": """luck best wish wishes wishing success* enjoy endeavours every_success toi gluck erfolg* alles_gute wunsch* viel_freude toitoi mach's_gut
        chance reussite courage continuation souhait* epanouiss* suerte exito* deseo desea* lo_mejor vaya_bien""",
    "understand": """understand* understood get_it totally fair_enough makes_sense respect* no_worries no_problem no_bother hard_feelings no_hard
        worry versteh* verstand* nachvollzieh* respekt* kein_problem alles_klar passt comprend* compris* comprehens* pas_de_souci
        aucun_probleme respect* normal entiend* entend* comprend* respet* no_te_preocup* ningun_problema normal sin_problema""",
    "noted": """noted received acknowledg* recorded marked updated closed removed done update roger notiert vermerkt zur_kenntnis erhalten abgeschlossen
        erledigt eingetragen note recu acte pris_acte enregistre* cloture* ferme nota recibid* anotad* enterad* cerrad* cerramos registr*""",
    "sorry": """sorry shame pity gutted sad sadly bummed bummer regret* loss miss schade bedauer* traurig leid dommage regrett* triste navre* peine
        pena lament* siento lastima tristeza""",
    "tell": """tell told inform informed let_know pass_on passed passing notify share weitergeb* weitergegeben bescheid sag sage informier* transmet*
        transmis* previen* prevenu* informe* comunic* aviso avisar avisado trasl* informar""",
    "anger": """disappoint* unprofessional annoy* furious upset* irritat* unacceptable rude shock* frustrat* livid shabby disgrace* appalled appalling disrespect* insult* behaviour behavior stings livid mess poor breach trust used strung
        courtesy decency respect_for ridiculous joke seriously guts idiot fool swallow unhappy not_great not_impressed bad_form let_down enttausch*
        verarger* argerlich arger stil unprofessionell* frech unverschamt* anstand respektlos unmoglich befremd* sauer verstandnis decu* decevant*
        cavalier* respect serieux inacceptable fache* agace* furieu* lamentable correct incorrect* honteux degout* decepcion* enfad*
        molest* falta_de_respeto serio feo indignad* inaceptable impresentable formal vergonz* disgust*""",
    "late": """late notice last_minute eve day_before days_before sooner earlier before_we stage advanced kurzfristig spat spater_absage vorher fruher
        eher tag_vorher vortag reichlich tard tardif veille plus_tot plus_tard dernier_moment derniere_minute avant a_la_veille tarde antes vispera ultima_hora
        alturas un_dia""",
    "waste": """waste* wasted lost for_nothing effort hours invested time_and morning umsonst verloren vergeblich verschwend* zeitverschwend* aufwand
        perte perdu* pour_rien temps_perdu perd* perdid* para_nada tiempo esfuerzo en_balde""",
    "promise": """promised assured promise said_you committed commitment word verbally first_choice relied rely counted counting trusted done_deal
        zugesagt zusage versprochen zugesichert verlassen wort parole promis* engage* assure* compter comptais comptions palabra prometi*
        comprometi* asegur* contaba contabamos confia*""",
    "burden": """cleared blocked moved turned_away turned_down held rearranged arranged lined_up booked stopped declined rejected organised organized bought
        ordered informed_the other_applicants others abgesagt verschoben organisiert vorbereitet freigehalten eingeplant gebucht extra refuse* annule*
        bloque* mobilise* organise* reserve* rechaz* bloque* organiz* mov* cambi* reserva* descart* preparad* montad*""",
    "strand": """leaves leave puts put position lurch stranded short scramble hanging back_to_square scratch stuck week_before opening embarrass* awkward steh* stehe lage
        stich patsche klemme lucke wochen_zuruck wirft embarras laisse laissez bec_dans plan galere difficulte deja dejas dejan tirad* compromiso
        colgad* apuro aprieto""",
    "bar": """blacklist* blacklisted ineligible eligible welcome_back considering_you contact_us_about reapply apply absehen bewerben postuler postuler_a
        representer presentarse presentes inscrib*""",
    "pay": """pay salary package money wage* rate ctc grade band hours bonus remote hybrid days flexible flexib* schedule shift commute gehalt* geld stundenlohn
        lohn homeoffice arbeitszeit* gleitzeit tage-woche salaire* argent remuneration teletravail horaires prime primes sueldo salario dinero horario
        teletrabajo jornada plus""",
    "repay": """repay* refund* reimburs* invoice* bill* receipt* return returned deposit advance allowance owe charge* fee fees expense* claim damages penalty
        settle recover* non-refundable iban bank erstatt* rechnung* beleg* vorschuss zuruckzahl* zuruckzuzahl* stornogebuhr* kosten auslagen uberweis*
        schadenersatz schadensersatz vertragsstrafe rembours* factur* justificatif* avance acompte frais penalit* rib indemn* reembols*
        factur* recibo* anticipo adelanto gasto* penaliz* devolver devoluci* abonar indemniz*""",
    "travel": """train flight flights flew hotel ticket tickets travel mileage fare fares rail visa uniform relocation fahrkarte* zug flug hotel reise* anreise
        fahrtkosten umzug* ticket bahn billet* avion hotel deplacement* voyage train demenagement billete* vuelo* hotel viaje* tren mudanza""",
    "sum": "<money> euro euros pounds quid dollars bucks",
    "rethink": """reconsider* rethink think sleep second_thought* hold_off hold_fire wait stay hang_on change_your_mind change_mind uberleg* uberdenk*
        uberleg nachdenk* schlafen abwarten warten reflech* reconsid* attend* patient* dormir revenir_sur pensa* pienses piense* reconsider* recapacit*
        esper* almohada replante*""",
    "persuade": """persuade convince tempt sway bring_back bring_you win_you keep_you lose_you win chance turn_this get_you what_would_it_take umstimm* uberzeug*
        chance halten gewinnen zuruckgewinnen verlieren convaincre garder retenir perdre faire_changer avis changer_d'avis convenc* retener perder
        oportunidad cambi*_de_opinion cambies opinion""",
    "offer": """offer offers number better match increase improve counter* revise* revised higher raise sweeten put_together put_on_the table room_to stretch angebot
        angebote nachlegen legen luft spielraum erhoh* anheb* aufstock* entgegenkomm* besseres offre proposition propos* augment* marge hausse effort revoir
        oferta propuesta mejora* subir subi* ofrec* margen contraoferta igualar esfuerzo""",
    "final": """signed sign accept accepted final firm_no definite definitive sure certain set_in_stone decided commit decide decision official unterschrieb*
        unterschreib* endgultig sicher entschieden entscheid* fest fix signe signer definitif definitive sur sure decide decision accepte firma firmad*
        firmes firme definitiv* segur* decidid* decision""",
    "want": """want wanted hoping hope love like wish keen need would_love gern gerne wunsche mochten mochte wollen will aimerions aimerais souhait* voulons
        voudr* tenons gustaria encantaria queremos quisiera* deseamos""",
    "keep": """keep stay touch contact linkedin connected door open stranger file cv details talent pool number kontakt verbindung tur offen* xing
        vernetz* unterlagen bewerberpool talentpool bewerberkartei contact porte ouverte* vivier cvtheque gardons conservons contacto puerta* abiert*
        curriculum cv bolsa guardam* guard* conserva*""",
    "future": """future again later someday one_day ever year months six_months autumn spring summer next_year next_time down_the_line another_time
        in_future when_you're zukunft zukunftig* spater* wieder irgendwann einmal anderes_mal jahr jahre herbst fruhjahr avenir futur* un_jour prochain* prochainement
        rentree printemps automne autre_fois plus_tard futuro* adelante otra_vez ocasion otro_momento primavera otono ano proxim*""",
    "changes": """change changes circumstances situation works_out work_out turns_out doesn't_work goes_wrong pear-shaped things andert andern sollte situation
        klappt evolue evolution situation change cambia cambian situacion sale_bien fuera_bien va_bien""",
    "anyone": """anyone anybody someone somebody friend friends colleague* mates mate network cohort classmate* people others flatmate coursemate* roommate* student* grad graduates alumni crew jemand* wen freund* kolleg*
        kommiliton* bekannt* nachbar* ersatz bekanntenkreis umfeld jahrgang quelqu'un personne ami amie amis collegue* confrere* consoeur* reseau entourage pote potes alguien
        amig* companer* conocid* contactos red gente colega*""",
    "refer": """know recommend refer referral suggest forward pass_on spread_the names rate kenn* kennen kennst empfehl* empfehlung weitergeb* weiterleit*
        weiss weisst wissen fallt connai* connaitr* recommand* coopt* diffus* passer transmettre conoc* sabe* recomend* compart* difund* pasale""",
    "looking": """looking interested available after_work suit suitable fit fancy lookout suchen sucht suchst interess* frei passen passt cherch* interess*
        dispo buscan busca buscando interes* encaj* disponible""",
    "cancel": """cancelled canceled cancel removed called_off deleted freed released pulled off stood_down abgesagt absagen storniert geloscht gestrichen entfallt
        entfernt ausgetragen annule* annulation supprim* retire* enleve* cancelad* cancel* anulad* quit* elimin* borr*""",
    "slot": """interview interviews meeting slot appointment invite calendar diary diaries event room panel visit assessment booking trial test termin termine
        gesprach vorstellungsgesprach kalender probetag probearbeiten einladung besuch entretien rendez-vous rdv agenda reunion visite essai test
        entrevista cita reunion calendario visita prueba agenda evento""",
    "withdraw": """withdrawn withdrawal withdrew withdraw retracted zuruckgezogen ruckzug zuruckziehen ruckzugs retirer retiree retire retrait desist* desistement
        retirad* retirada retirar desist* renunci* baja""",
    "application": """application candidacy candidature candidate applicant status profile account requisition bewerbung* bewerber* bewerberprofil bewerbungsstatus
        candidature* candidat* dossier statut compte candidatura* candidat* solicitud* inscripcion estado cuenta proceso""",
    "confirm": "confirm* confirmation successfully processed request bestatig* erfolgreich wunsch confirm* demande effectue* confirm* tramit* peticion solicitado",
    "reject": """unfortunately unsuccessful selected shortlisted progress proceeding proceed other_candidates other_applicants filled unable regret occasion
        leider berucksichtig* anderweitig besetzt absage mussen_wir malheureusement suite retenu* pourvu defavorable lamentamos seleccionad* descartad*
        cubiert* otros_candidatos no_ajusta""",
    "careful": "careful carefully consideration review sorgfaltig* prufung eingehend* attentif attentive examen etude cuidadosa* valorar revision",
    "invite": """invite inviting book schedule pick choose next_round stage round progressed final_stage shortlist link back_to_meet einladen einlad* runde
        auswahlen wahlen nachste* kennenlernen inviter convier choisir choisissez tour etape suite invitar elija elegir ronda fase siguiente seleccione pasado""",
    "role": """role position opening vacancy post job roles positions openings vacancies planner stelle stellen position posten vakanz poste postes
        offre_d'emploi puesto puestos vacante vacantes plaza plazas posicion""",
    "other": "another other different also similar instead alternatively andere* ander* weitere* alternativ* stattdessen autre autres otro otra otros otras tambien",
    "remind": """reminder remind nudge forget reminding upcoming expires expire closes all_set erinner* erinnerung vergessen lauft_ab ablauft rappel rappelons oubliez
        n'oubliez expire recordatorio recuerd* recordamos olvid* caduca vence""",
    "seeyou": """see_you seeing_you looking_forward look_forward welcoming expecting meet_you have_you bis_morgen freuen begrussen erwarten sehen_uns
        attendons accueillir a_demain a_jeudi recevoir hasta_manana esperamos recibir nos_vemos""",
    "arrive": """bring arrive reception gate parking passport directions ask_for sign_in mitbringen bringen pforte empfang ausweis anfahrt melden_sie munir
        accueil piece_d'identite presentez presenter parking traiga traer recepcion dni pregunte aparcamiento""",
    "soon": "tomorrow today tonight morning <day> <time> monday's thursday's morgen heute demain aujourd'hui matin soir manana hoy tarde",
    "not": """not no never nothing without needn't won't don't can't isn't wasn't wouldn't cannot nobody hardly nicht kein keine keinen keinem nie
        ohne niemand kaum pas ne jamais sans aucun aucune rien ni nunca sin ningun ninguna nada tampoco n't""",
    "need": "need necessary required have_to must notig brauch* mussen musst besoin necessaire faut inutile obligation hace_falta necesario necesita* debe",
    "would": "would could might wurde wurden konnte konnten ware waren durfte hatte hatten pourr* serait seriez auriez aimeriez voudriez podria* seria* habria* gustaria",
    "can": "can may shall able kann kannst konnen darf peut peux pouvez pouvons puedo puede* podemos",
    "if": "if should_you falls wenn sollte sollten si whenever unless",
    "past": "had have_been 'd were did was hatte hatten wurde wart avons avait avez aviez avions habia habian hemos hubiera",
    "should": "should_have could_have would_have might_have ought hatten_sie hattest_du hattest auriez_pu aurais_pu auriez_du podria_haber podrias_haber deberia*_haber habria",
    "expect": "expected expect least owed deserved erwart* mindeste mindesten attendais attendions moindre esperaba esperabamos minimo",
    "you": "you your yours u you'd you've you're sie ihnen ihr ihre ihrer ihren du dich dir dein deine vous votre vos tu te ton ta tes usted su sus tu tus ti le",
    "we": "we us our we'd we've i me my i'd i've i'm wir uns unser* ich mich mir mein* nous notre nos je me mon ma moi nosotros nuestr* yo mi nos me",
    "please": "please pls plz kindly request bitte bitten s'il svp merci_de veuillez por_favor ruego rogamos",
    "they": "they their them they've lucky gain die deren ils elles leur leurs ellos sus",
}


@cache
def _tables() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], tuple[int, ...]]:
    """Concepts by whole word (or pair), by beginning, and the lengths that beginnings have."""
    whole: dict[str, list[str]] = {}
    begun: dict[str, list[str]] = {}
    for concept, words in CONCEPTS.items():
        for word in words.split():
            (begun if word.endswith("*") else whole).setdefault(word.rstrip("*").replace("_", " "), []).append(concept)
    lengths = tuple(sorted({len(beginning) for beginning in begun}))
    return _frozen(whole), _frozen(begun), lengths


def _frozen(table: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(names) for word, names in table.items()}


def concepts_of(words: Iterable[str]) -> frozenset[str]:
    """What the words of one sentence stand for."""
    listed = list(words)
    triples = (f"{one} {two} {three}" for one, two, three in zip(listed, listed[1:], listed[2:], strict=False))
    pairs = (f"{one} {other}" for one, other in pairwise(listed))
    return frozenset(concept for word in (*listed, *pairs, *triples) for concept in _named(word))


def _named(word: str) -> Iterator[str]:
    whole, begun, lengths = _tables()
    yield from whole.get(word, ())
    for length in lengths:
        if length > len(word):
            break
        yield from begun.get(word[:length], ())


def marks_of(words: Iterable[str]) -> Iterator[str]:
    """The concepts of a sentence, and each two that stand together in it."""
    listed = list(words)
    found = sorted(concepts_of(listed))
    asked = "?" in listed
    for concept in found:
        yield concept
        if asked:
            yield f"{concept}?"
    for one, other in combinations(found, 2):
        yield f"{one}+{other}"
    yield from (f"^{' '.join(listed[:length])}" for length in (1, 2) if len(listed) >= length)
    if len(listed) <= 3:
        yield "short"
