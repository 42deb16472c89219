"""Words by what they are about, in four languages: what the weights see of a word that they never learnt.

Data, and nothing that decides. Folded words separated by spaces; a star stands for any ending, an underscore for a space.
"""

from __future__ import annotations

CLASSES: dict[str, dict[str, str]] = {
    "own_family": {
        "en": "my_mum my_mother my_mom my_dad my_father my_parent* my_wife my_husband my_partner my_spouse my_fiance* my_son my_daughter my_child* my_kid* my_baby my_brother my_sister my_gran* my_nan my_nana my_uncle my_aunt my_family my_in-law* our_baby our_child* our_kid* our_daughter our_son",
        "de": "meine*_mutter meine*_mama meine*_oma meine*_frau meine*_familie meine*_tochter meine*_schwester meine*_tante meine*_eltern meine*_kinder meine*_zwilling* mein*_vater mein*_papa mein*_opa mein*_mann mein*_sohn mein*_kind mein*_bruder mein*_onkel mein*_schwieg* meine*_schwieg* mein*_partner* meine*_partner* unser*_kind* unser*_sohn unser*_tochter unser*_baby",
        "fr": "ma_mere ma_maman ma_femme ma_fille ma_soeur ma_sœur ma_tante ma_famille ma_grand-mere ma_belle-mere ma_compagne mon_pere mon_papa mon_mari mon_fils mon_frere mon_oncle mon_grand-pere mon_beau-pere mon_conjoint mon_compagnon mes_enfants mes_parents mes_jumeaux mes_filles mes_fils notre_enfant notre_fille notre_fils notre_bebe",
        "es": "mi_madre mi_mama mi_mujer mi_espos* mi_hija mi_hijo mi_herman* mi_tia mi_tio mi_familia mi_abuel* mi_suegr* mi_padre mi_papa mi_marido mi_pareja mi_novi* mis_hij* mis_padres mis_nin* mis_abuel* nuestr*_hij* nuestr*_bebe",
    },
    "family": {
        "en": "mum mother mom dad father parent* wife husband partner spouse fiance* son daughter child* kid kids baby toddler"
        " brother sister sibling* grand* nan granny gran nana uncle aunt nephew niece in-law* family relative* twins toddler boyfriend girlfriend",
        "de": "mutter mama vater papa eltern frau_und mann_und ehefrau ehemann partner* gattin gatte sohn tochter kind kinder baby bruder"
        " schwester geschwister oma opa groß* enkel* tante onkel neffe nichte familie* angehorig* schwieger* freundin meine_frau mein_mann meiner_frau meinem_mann meines_mannes zwilling* lebensgefahrt*",
        "fr": "mere maman pere papa parents femme mari conjoint* epoux epouse compagn* fils fille enfant* bebe frere soeur sœur grand-mere"
        " grand-pere tante oncle neveu niece famille proche beaux-parents jumeaux",
        "es": "madre mama padre padres mujer marido pareja espos* hijo hija hijos hijas bebe herman* abuel* tia tio sobrin* familia"
        " familiar* suegr* novi* nino* nina* gemelos",
    },
    "health": {
        "en": "ill illness sick* unwell poorly flu virus fever covid migraine* headache* hospital* surgery surgeon operation doctor gp dentist physio"
        " therapy therapist treatment diagnos* injur* broke broken fractur* sprain* wrist ankle knee leg back hip shoulder pregnan* expecting"
        " birth burnout burn-out burnt exhaust* depress* anxiety health medical rest recover* recuperat* heart cancer chemo bereave* funeral"
        " death died passed_away grief mourning accident signed_off asthma allerg*",
        "de": "krank* erkrank* grippe fieber corona covid migrane kopfschmerz* klinikaufenthalt operation operiert op arzt* arztin hausarzt* zahnarzt*"
        " therapie reha kur behandlung diagnos* verletz* gebrochen bruch bandscheib* rucken knie handgelenk bein schwanger* entbind* geburt"
        " burnout erschopf* depress* gesundheit* attest krankenhaus herz krebs todesfall trauer* beerdigung verstorben gestorben unfall"
        " pflegefall allergi* krankgeschrieben ruhe_verordnet schonen",
        "fr": "malad* malade* grippe fievre covid migraine* hopital hospitalis* operation operer medecin docteur_m dentiste therapie soins"
        " traitement diagnosti* bless* casse cassee fractur* entorse poignet cheville genou jambe dos hanche enceinte accouch* naissance burn-out"
        " epuis* depress* sante repos convalescen* cancer deuil deces decede* obseques enterrement accident arret_maladie arret_de_travail allergi*",
        "es": "enferm* enfermo enferma gripe fiebre covid migrana* hospital_con ingresad* operacion operar* operan medico medica dentista terapia tratamiento"
        " diagnostic* lesion* roto rota rotura fractur* esguince muneca tobillo rodilla pierna espalda cadera embaraz* parto nacimiento"
        " agotamiento depres* ansiedad salud reposo recuper* cancer duelo luto fallec* funeral entierro accidente baja_medica alergi* quirofano",
    },
    "move": {
        "en": "mov* relocat* emigrat* abroad overseas landlord lease house_move housing mortgage_fell travel* sabbatical backpack* round_the_world"
        " commut* drive distance miles bus_route far_away visa permit passport posted transferred",
        "de": "umzug* umzieh* ziehen_wir ziehe_nach ziehen_nach ausland auswander* vermieter* wohnung reise* weltreise sabbat* auszeit pendel* fahrtweg"
        " anfahrt arbeitsweg entfernung visum aufenthalt* versetzt fahrstrecke kilometer",
        "fr": "demenag* etranger expatri* proprietaire bail logement voyage* tour_du_monde sabbatique trajet* distance kilometres visa titre_de_sejour"
        " mute mutee mutation",
        "es": "mud* traslad* extranjero emigr* casero alquiler_del vivienda viaj* vuelta_al_mundo sabatic* excedencia trayecto* distancia kilometros"
        " visado permiso_de destinad*",
    },
    "study": {
        "en": "degree college university uni studies study studying phd master's masters bachelor course school_again exams retrain* training_to apprenticeship_in",
        "de": "studium studier* uni universitat hochschule promotion_an promovier* master_in bachelor umschul* meisterschule prufungen weiterbildung abendschule",
        "fr": "etudes master_en licence fac universite these formation_de concours reprendre_mes examens doctorat",
        "es": "estudios estudiar universidad carrera_de master oposicion* doctorado curso_de examenes facultad",
    },
    "oldjob": {
        "en": "boss current present_employer present_job employer promot* stay_put staying stay_where counter* my_manager my_company persuaded_me talked_me",
        "de": "chef* vorgesetzt* jetzig* derzeitig* bisherig* aktuell* befordert* beforderung aufgestiegen bleiben_wo mein_betrieb meinem_betrieb meine_firma meiner_firma",
        "fr": "patron* chef_actuel actuel* actuelle promu* promotion rester_ou mon_entreprise mon_employeur superieur",
        "es": "jefe jefa actual actualmente ascend* ascenso promocion* quedarme mi_empresa donde_estoy",
    },
    "trouble": {
        "en": "emergency crisis circumstances unforeseen unexpected* personal private conflict clash overlap* double-booked car broke_down flat_tyre strike boiler flood*"
        " too_busy overwhelm* snowed_under workload stress* time_off break childcare childminder nursery babysit* jury court",
        "de": "notfall krise umstande* unvorhergesehen* unerwartet* personliche*_grund* private*_grund* uberschneid* terminkonflikt panne streik wasserschaden"
        " stress* uberlast* zeitmangel dazwischen* kita betreuung* tagesmutter gericht* verhindert",
        "fr": "urgence crise circonstances imprevu* contretemps personnel* prive* conflit chevauch* panne greve degat* deborde* surcharge* stress* creche garde"
        " nounou tribunal empeche* empechement",
        "es": "urgencia emergencia crisis circunstancias imprevist* contratiempo personal* privad* conflicto coincid_con averi* huelga inundacion desbordad*"
        " agobi* sobrecarg* estres guarderia canguro juzgado surgido",
    },
    "money": {
        "en": "pay paid pays paying paycheck paycheque wage* salar* money cash dollar* pound* euro* quid k lakh* rupee* ctc lpa bonus* commission equity shares stock"
        " package compensation remunerat* benefits pension allowance mortgage rent bills afford overtime raise rate hourly per_hour more_an_hour a_year a_month"
        " per_annum earn* income figure* financ* tips perk* insurance 401k cents percent per_cent band grade pay-scale tuition car_allowance",
        "de": "gehalt* gehalter lohn* lohne verdien* bezahl* zahl*_mehr zahlt zahlen_mehr geld euro eur franken brutto netto bonus boni pramie* provision* zulage* zuschlag*"
        " vergut* entgelt* tarif* eingrupp* dreizehnt* weihnachtsgeld urlaubsgeld sonderzahl* dienstwagen firmenwagen jobticket miete leisten finanz* stundensatz"
        " stundenlohn trinkgeld prozent einkommen betriebsrente kondition* im_monat",
        "fr": "salair* salarial* paie paye payee payer payent argent euro* eur brut net prime* bonus commission* remunera* indemnit* grille echelon treizieme"
        " mutuelle tickets tickets-restaurant voiture_de_fonction loyer financier* financierement taux_horaire pourboire* pour_cent revenu* gagne* gagner"
        " interessement par_mois par_an avantages",
        "es": "salari* sueldo* pagan paga pagas pagar* cobr* dinero euro* eur bruto* neto* prima* bonus incentivo* comision* retribu* remunera* plus pluses convenio"
        " alquiler hipoteca economic* financier* propina* por_ciento ingresos gano ganar* ganare dietas coche_de_empresa al_mes al_ano la_hora tarifa beneficios_soc*",
    },
    "number": {
        "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty hundred thousand double half third",
        "de": "zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreißig vierzig funfzig hundert* tausend *hundert *tausend doppelt* halb* dritt*",
        "fr": "deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante cent cents mille double moitie",
        "es": "dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta cien ciento* cientos *cientos mil doble mitad",
    },
    "others": {
        "en": "they they're they've they'd their theirs them other_place other_lot other_side other_firm other_team other_employer other_company other_school other_one competitor* rival* new_employer the_other",
        "de": "die_anderen der_andere die_andere das_andere dort druben denen deren dem_anderen den_anderen mitbewerb* konkurren* neue*_arbeitgeber wettbewerb*",
        "fr": "eux leur leurs les_autres l'autre y_ai y_aurai y_serai m'y on_m'y la-bas concurren* nouvel_employeur",
        "es": "ellos ellas otros_fueron los_otros las_otras el_otro la_otra alli alla sus_hor* competencia competidor* nueva_empresa",
    },
    "comparative": {
        "en": "more better closer nearer bigger larger faster quicker stronger wider newer warmer higher greater further richer broader deeper senior best nearest than"
        " edge* tip* outweigh* trump* beat* second_choice runner-up second prefer* rather_than suit* fit* match* ideal dream* perfect refuse resist too_good swung sway*"
        " won_me compare* compet* boxes step_up finer sharper livelier likelier",
        "de": "besser* mehr naher* großer* schneller* starker* weiter_als neuer* hoher* spannender* interessanter* attraktiver* kurzer* sicherer* als_bei als_ihr* als_eur* als_sie"
        " ausschlag uberwog* uberwieg* zweite_wahl vergleich* verglichen lieber vorgezogen vorzieh* eher passt passend*_fur_mich ideal* traum* perfekt* widersteh* auszuschlagen"
        " ausschlagen_konnte mithalten knapp* am_besten moderner* großzugiger* flexibler* reizt reizen",
        "fr": "plus mieux meilleur* davantage proche grand*_que rapide* que_vous que_chez que_le_votre que_la_votre balance penche* deuxieme_choix second_choix prefer*"
        " compar* ideal* reve* parfait* resister refuser_c trop_beau rivalis* correspond* convien* superieur* rapproche* ressemble*",
        "es": "mas mejor* mayor* cerca* grande*_que rapid* que_ustedes que_vosotros que_la_suya que_el_suyo balanza inclin* segunda_opcion prefer* prefier* compar* ideal* sueno* sonaba"
        " sonad* perfect* resist* rechazar_era demasiado_buen* compet* encaj* convien* superior* peso_mas pudo_mas",
    },
    "cond": {
        "en": "if should_you should_dr should_the were_you were_the were_to unless provided in_case as_long_as assuming had_you supposing otherwise",
        "de": "wenn falls sollte sollten sollt sofern ware waren wurde_ich konntet konnten vorausgesetzt bei_einer mit_einem mit_einer es_sei_denn andernfalls sonst",
        "fr": "si s'il s'ils a_condition au_cas sauf_si a_moins pourvu sinon avec_deux avec_un faute_de",
        "es": "si a_menos salvo en_caso siempre_que con_un con_una con_dos de_lo_contrario por_si pudiera* pudiese*",
    },
    "maybe": {
        "en": "may might could perhaps maybe possibly probably likely presumably think believe guess suppose imagine expect unsure uncertain undecided inclined leaning"
        " for_now for_the_moment at_present currently moment yet until till trial probation definite* certain sure entirely quite ninety chance who_knows torn wavering",
        "de": "vielleicht eventuell moglicherweise wahrscheinlich vermutlich wohl womoglich voraussichtlich vorerst vorlaufig erstmal erst_einmal zunachst momentan derzeit zurzeit"
        " im_moment stand_jetzt stand_heute noch_nicht unsicher unentschieden unschlussig schwank* tendier* neige glaube denke schatze annehmen bis_auf_weiteres probezeit ganz_sicher hundertpro* man_weiß",
        "fr": "peut-etre sans_doute probablement eventuellement possiblement vraisemblablement normalement provisoirement pour_l'instant pour_le_moment pour_l'heure a_ce_stade"
        " actuellement encore_sur incertain* hesit* pense crois suppose penche essai on_ne_sait qui_sait tout_a_fait_sur indecis*",
        "es": "quiza quizas tal_vez probablemente posiblemente seguramente acaso de_momento por_ahora por_el_momento provisional* actualmente todavia aun segur* insegur* dud* creo pienso supongo"
        " inclino periodo_de_prueba nunca_se_sabe quien_sabe puede_que indecis*",
    },
    "keep": {
        "en": "keep hold open warm file reserve backup back-up pause paused park* shelf shelve* list waiting_list waitlist pool standby stand-by door doors ajar reopen* reactivat* revive* return come_back"
        " coming_back again back_to_you let_it_go give_away fill fallback plan_b option options bridge",
        "de": "behalten halten offen offenhalten frei_halten reserve warteliste warmhalten pausier* pause ruhen zuruckstell* eis hinterhand tur turen wieder_einsteigen zuruckkommen zuruckkehren noch_einmal_auf"
        " wieder_melden besetz*_sie_die nicht_gleich plan_b hintertur* evidenz talentpool vormerk*",
        "fr": "garder gardez garde_mon conserver conservez reserve attente pause suspens* parenthese* porte ouverte sous_le_coude veille revenir reviendrai reviendrais reprendre relancer vivier liste reactiver plan_b"
        " laissez retour",
        "es": "guardar guarden guarda mantener mantengan reserva espera pausa suspens* puerta* abierta retomar volver volveria regresar reactivar lista plan_b parentesis conserven bolsa",
    },
    "offerback": {
        "en": "offer counter* match* top raise improve* sweeten* stretch* negotiat* reconsider* persuad* convinc* tempt* sway change_my_mind listen think_again hear_you talk_again revised proposal terms title"
        " flexib* remote ceiling budget conditions decision_from quick_decision speed* put_on_the_table on_the_table room",
        "de": "angebot nachbesser* erhoh* aufstock* drauflegen entgegenkomm* entgegen verhand* umstimm* uberzeug* uberdenk* uberleg* spielraum gesprachsbereit mit_mir_reden titel homeoffice viertage* flexib*"
        " bedingung* konditionen schnelle*_zusage nachleg* bieten letztes_wort",
        "fr": "offre proposition contre-* negoci* convainc* changer_d'avis reflechir* reconsider* geste ameliorer aligner alignez revoir teletravail marge effort conditions titre surenchere* a_l'ecoute",
        "es": "oferta propuesta contraoferta negoci* convenc* cambiar_de replante* reconsider* mejorar* igual* margen teletrabajo esfuerzo condiciones categoria pensaria escuchar ofrecer* subir* flexib*",
    },
    "later": {
        "en": "later another different new_date new_time date dates postpone* resched* push* shift move_it instead following next january february march april may june july august september october"
        " november december spring summer autumn fall winter afternoon evening week month holidays new_year easter christmas diwali alternative slot after",
        "de": "spater* anderer_t* anderen_t* neuen_t* neuer_t* ersatztermin ausweich* verschieb* verleg* verlegen nachhol* stattdessen nachste* kommende* ubernachste* januar februar marz april mai juni juli august"
        " september oktober november dezember fruhjahr sommer herbst winter nachmittag abend woche monat ferien neue*_jahr alternativ* danach verlegt vertag*",
        "fr": "plus_tard autre_date autre_creneau autre_jour autre_moment report* decal* deplac* repouss* remett* prochain* janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
        " printemps ete automne hiver apres-midi soir semaine mois vacances rentree alternative plutot apres",
        "es": "mas_tarde mas_adelante otra_fecha otro_dia otro_hueco otro_momento aplaz* pospon* retras* mover cambiar proxim* siguiente enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
        " diciembre primavera verano otono invierno tarde semana mes fiestas vacaciones alternativ* despues",
    },
    "waiting": {
        "en": "wait* silence silent weeks months late slow* delay* long forever drag* chase* chasing hear_back no_word without_a_word reply replies answer* response unanswered hanging wondering corridor lobby minutes rounds stages",
        "de": "wart* warten_lassen schweigen funkstille wochenlang* monate* spat langsam* lange verzoger* gezogen zog hingezogen nachhaken hinterher* ruckmeldung* antwort* flur minuten runden ewig* dauer*",
        "fr": "attend* attente silence semaines_sans longtemps tard lent* lenteur retard* train* relanc* reponse* couloir minutes tours etapes eternis* tarde* delai*",
        "es": "esper* silencio semanas_sin tard* lent* demor* retras* larg* eterno* persegu* respuesta* pasillo minutos rondas fases alarg*",
    },
    "bad": {
        "en": "cold rude curt poor* bad badly worse* tired shabby dated outdated old-fashioned noisy dirty cramped messy chaotic chaos muddle* confus* unclear vague unprepared disorgan* unprofess* dismissive awkward odd strange"
        " surpris* disappoint* frustrat* annoy* irritat* uncomfortable unease concern* worr* doubt* doubts hesita* lack* missing short_of understaff* turnover stiff rigid clumsy tedious pointless unnecessary excessive trial_in"
        " hard_to off-putting put_me_off let_down mismatch misleading promise* wrong fault* mistake* sloppy careless overlook* ignor* patron* talked_down grilled grumpy distracted phone pity shame sadly unfortunately mood",
        "de": "kalt kuhl unfreundlich* schlecht* mude alt veraltet* laut schmutzig* eng chaot* chaos durcheinander verwirr* unklar* vage unvorbereitet* unprofess* unorganisiert* herablass* seltsam befremd* uberrasch* enttausch*"
        " frustr* nervt* genervt arger* unwohl bedenk* sorge* zweifel* fehl* mangel* gefehlt personalmangel fluktuation steif starr umstandlich unnotig* uberfluss* zumutung abschreck* irrit* unpassend* versprochen* fehler"
        " schlampig ubersehen ignorier* oben_herab gewohnungs* schade leider stimmung hektisch* lieblos",
        "fr": "froid* sec seche mauvais* mal pire fatigue* vetuste vieux vieillot* vieilliss* bruyant* sale* exigu* brouillon* chaos chaotique* desordre confus* flou* floue impreci* mal_prepare* desorganis* peu_profess* etrange* surpris* etonn* decu*"
        " decept* frustr* agac* malaise gene* genant* reserve*_sur inquiet* doute* manqu* sous-effectif turnover rigide* lourd* lourdeur* penible* inutile* excessi* rebut* deplace* promis erreur* negligen* ignor* haut_de dommage malheureusement ambiance_pes* tendu*",
        "es": "fri* seco mal mala malo peor cansad* viej* anticuad* ruidos* suci* estrech* caos caotic* desorden* confus* poc*_clar* vag* desorganiz* extran* sorprend* decepcion* frustr* molest* fastidi* incomod* inquiet* dud* falt*"
        " rotacion rigid* pesad* pesadez inutil* excesiv* fuera_de_lugar prometid* error* descuid* ignor* por_encima lastima lamentabl* tens* regular chapuz*",
    },
    "advice": {
        "en": "suggest* recommend_that advise* tip you_should you_might_want you_could_do_with might_help would_help worth_telling worth_looking next_time for_the_next consider_telling could_use feedback improve_your room_for_improvement",
        "de": "rate_ihnen rat empfehle_ihnen vorschlag* anregung hinweis sollten_sie solltet_ihr kunftig_besser beim_nachsten verbesser* feedback tipp",
        "fr": "conseil* suggere* suggestion gagneriez devriez pourriez_ameliorer a_l'avenir prochaine_fois amelior* remarque",
        "es": "consej* aconsej* sugier* sugerencia* deberian deberiais convendria proxima_vez mejorar* mejora recomendaria_que",
    },
    "many": {
        "en": "other others several various handful few many both two_other three_other elsewhere_too also as_well same parallel alongside processes interviews offers applications firms companies employers irons rounds finals lined_up all_my every_process everyone_else juggling",
        "de": "andere*_firmen andere*_betrieb* weitere* mehrere* einige* viele auch ebenfalls ebenso parallel* gleichzeitig verfahren bewerbungen gesprache angebote zusagen firmen unternehmen eisen alle_meine samtliche",
        "fr": "autres plusieurs quelques aussi egalement parallele* meme_temps processus_en candidatures entretiens offres propositions entreprises fers toutes_mes de_front",
        "es": "otras otros varias varios algunas tambien igualmente paralelo vez procesos entrevistas ofertas candidaturas empresas frentes todas_mis todos_mis",
    },
    "before": {
        "en": "already again second repeat* reiterat* remind* earlier previous* last_week yesterday as_i_said as_i_told as_mentioned as_i_wrote once_more following_up follow-up told_you told_lucy missed_my my_last my_first my_note resend*",
        "de": "bereits schon noch_einmal nochmal nochmals erneut wiederhol* erinner*_sie erinnerung_an vorige* letzte_woche gestern wie_ich wie_schon wie_am wie_gesagt wie_besprochen zum_zweiten meine_absage abermals",
        "fr": "deja encore_une_fois a_nouveau de_nouveau repet* rappel* precedent* dernier_message semaine_derniere hier comme_je comme_dit comme_indique deuxieme_fois reecris mon_retrait_de mon_mail",
        "es": "ya otra_vez de_nuevo nuevamente repit* reiter* record* anterior* semana_pasada ayer como_le como_te como_dije como_comente segunda_vez vuelvo_a mi_correo",
    },
    "warm": {
        "en": "lovely kind* warm* great good fine grand beautiful brilliant wonderful friendly generous honest* straight open patient* thoughtful careful* joy pleasure treat delight* fun laugh* smile proud pride lucky fortunate"
        " deserve* wish* hope luck success thrive* flourish* admire* respect* esteem rate impress* inspir* enjoy* love* like* value* remember* memory stay_with well best special rare craft passion care cheer* hats_off credit",
        "de": "schon* nett* freundlich* herzlich* warm* toll* gut* fein* klasse großartig* ehrlich* offen* geduld* aufmerksam* sorgfalt* freude spaß lachen stolz gluck* verdien*_hat wunsch* hoffe* erfolg* gelingen bewunder* respekt*"
        " schatz* hochacht* beeindruck* inspir* gefall* gern* lieb* besonder* selten leidenschaft herz* daumen hut erinnerung imponier* wohl* zugewandt* angetan beste*",
        "fr": "beau belle bon bonne bel gentil* chaleur* aimable* bienveill* genereu* honnet* franc* patien* soin* joie plaisir bonheur rire sourire fier* chance merite* souhait* espere succes reussite admir* respect* estime apprec*"
        " impression* inspir* aim* ador* valeur souvenir* marqu* touch* rare* passion* coeur cœur bravo chapeau vent enchant* ravi*",
        "es": "buen* bonit* bell* amab* calid* carin* cercan* generos* honest* franc* pacien* cuidad* cuid* alegr* gusto placer risa sonrisa orgull* suerte merec* dese* ojala exito* admir* respet* estima apreci*"
        " impresion* inspir* gust* encant* quer* valor* recuerd* llev* rar* pasion* corazon enhorabuena chapo estupend* grat*",
    },
    "exit": {
        "en": "withdraw* step* bow* pull* drop* out remove* take_my taking_my taking_myself take_me no_longer won't shan't not_be cannot can't end ending close closing stop* quit* decline* declining turn* pass say_no saying_no say_no_to leave leaving"
        " give_up giving_up retire rescind* relinquish* discontinu* cancel* call_off count_me strike scratch let_go forgo* foregoing resign* final",
        "de": "zuruck* ruckzug aussteig* steige* scheide* ausscheid* trete* absag* sage abzusagen ab raus heraus streich* nicht_mehr nicht_weiter beend* ende schluss schließ* lehne* abzulehnen verzicht* ausschlag* schlage widerruf* nehme* herausnehm* abstand verabschied* gegen_die korb vom_tisch fallen",
        "fr": "retir* retrait renonc* desist* declin* quitt* sors sortir met* fin terme arret* abandon* cess* clo* clore pas_suite ne_plus ne_pas ne_poursui* refus* non laiss* interromp* retract*",
        "es": "retir* renunci* desist* declin* dej* abandon* cierr* cerrar termin* fin no_sig* no_voy no_puedo no_acept* rechaz* baj* salgo salir apart* desmarc* descart* anul* cancel* no_cuent* borr* no_continu*",
    },
}
