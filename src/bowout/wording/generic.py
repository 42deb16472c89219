"""Words that any withdrawal letter may hold, whatever the process: they prove nothing particular. Data only (folded)."""

from __future__ import annotations

# Verbs of everyday mail that tell nothing of a process.
AUXILIARY = frozenset(
    """
    avez avons avais avait aviez etes sommes etaient serez serons serait fait faites hatte hatten waren wurde wurden
    haben habt seid sind wird wirst hemos habeis tenemos estamos estado tuvo tuve pude were been being have having
    propose passer komm kommen come venir venga vente walk show showed would could
    """.split()
)
GENERIC = frozenset(
    """
    about above accept accepted account across add additional after again all already also always amount and
    another any anything application apply applied appreciate appreciated area arrange arranged ask asked attend
    available away back been before best better between both bring call calls came can cancel cancelled candidate
    care career chance chosen clear close colleague colleagues come coming company complete confirm consider
    consideration considered contact continue conversation conversations could current day days decided decision
    deeply department details direct discuss discussed discussion done dear each early effort either email end
    enjoy enjoyed enough every everyone everything excellent experience explained feel few fill final find first
    follow forward found friendly from full further future gave general generous gentle get give given giving glad
    going good grateful great happy have hear heard hello help helpful here hiring honest hope however idea
    impressed impression inform information insight insights interest interested interesting interview interviews
    into invitation invite invited job join just keep kind kindly kindness know last late later learn learned
    learning least leave let letter like little long look looking made make management manager many mark match
    matter meant meet meeting member members mention message mind minute moment month more morning most much must
    name need next nice note notice offer offered office once one only open opening opportunity order other our
    out over own part path people person personal phone pleased pleasure please point position possible post
    present process professional progress prompt put question questions quick rather read ready reach real really
    reason received recent recruiter recruiting recruitment regard regards remain reply request respect respond
    right role round said same schedule scheduled second see seen select selection send sent set share shared
    short show sincerely situation slot some something soon sorry speak spend spent spoke staff stage start
    started step still stay success successful such support sure take taken taking talk talked talking team teams
    tell test thank thanked thanks that their them then there these they thing things think this those thought
    thoughtful through time today together told tomorrow took touch toward trust truly try two understand
    understanding until upcoming use used value valued very via view visit wait want wanted warm was way week
    weeks well were what when where which while who whole will wish wishes with withdraw withdrawal within without
    wonderful word words work worked working would write writing year years yesterday you your yours invested
    investing regarding hearing possibility employer organisation organization welcome warmly welcoming pleasant
    onsite video online zoom abend absage absagen alle alles allem alternativ anderen andere anfrage angebot
    angenehm angenehme angenommen antwort arbeit arbeiten arbeitet aufgabe auswahl austausch bedanke bedanken beim
    beeindruckt bekommen beruflich besetzung beste besten bestatigung bewerbung bewerbungen bewerbungsprozess
    bewerbungsverfahren bieten bitte bleiben dafur daher damit danke danken dank dann darauf daran daruber deshalb
    dieser diesem dieses diese direkt doch durch eindruck einblick einblicke einladen einladung eingeladen einmal
    entgegen entschieden entscheidung erfahren erfolg erfolgreich erhalten erinnerung ersten firma folgen frau
    freude freundlich freundliche freundlichen freundlicher frage fragen freut freuen gefallen gefreut gehen geben
    gern gerne gesprach gesprache gesprochen gespraches gespraechs gesprachs genommen gestern gutes gute guten
    haus herr herzlich herzlichen heute hiermit hilfe ihnen immer informationen interesse interessant interessante
    interessiert jetzt jeder jederzeit kandidat kandidaten kandidatin kennen kennenlernen kennengelernt kollege
    kollegen kollegin kolleginnen kommen konnen konnte konnten kontakt kurz kurze kurzen langer leider letzte
    letzten lassen lernen machen meiner meinen melden mitteilen mitteilung mochte mochten moglich moglichkeit
    montag nachricht nachste nachsten nehmen neue neuen noch offen offene offenen offenheit personlich personliche
    passende passenden platz positiv prozess raum respekt rolle runde ruckmeldung sagen schatze schnell schon
    schone schreiben schreibe sehen sehr seite selbst seien sollte sowie spannend spannende stelle stellen suche
    tage telefonat termin thema uber uberlegung unternehmen unterlagen unser unsere unserem unseren unterstutzung
    verfahren verlauf verstandnis vertrauen viel viele vielen vorstellung vorstellungsgesprach vorgestellt weg
    wege weise weiter weiteren weiterhin wenn werden wert wertschatzung wertschatzenden wieder willkommen wochen
    woche wunsche wunschen zeit zeigen ziehe zukunft zuruck zusammen zusammenarbeit zwei entgegengebracht
    eingeplante reserviert bald ihrem absolument accepte accueil accueillir actuel affaires ailleurs ainsi aider
    annonce annuler apprecie apres attendre attention aucun aujourd autre autres avant avec avenir avoir beau
    beaucoup belle besoin bien bientot bonjour bonne brefs candidat candidature cela celle chacun chaque chemin
    choix comme compte concernant confiance confirme confirmer connaitre connaissance consacre consacree
    continuation cordialement courage dans date deja demain demande depuis dernier derniere deux devoir dire
    disponibilite donc donne donner dossier echange echanges ecoute ecrire egalement emploi encore enfin ensemble
    entre entretien entretiens entreprise envie equipe equipes esprit estime etape etat etre excellente faire
    faite fait famille finalement fois franchise gentillesse grand grande gratitude heure heureux humain humaine
    ici impressionne informations informer interet jamais jour journee leur leurs lettre lieu longue lors main
    maintenant meilleur meilleure meilleures merci mettre mieux mois monde mots nouveau nouvel nouvelle offre
    occasion organise organiser parcours parler pendant pense personne personnes peut plaisir plein plus porter
    possibilite poste postes pour pouvoir premier premiere prendre presente pris prise processus prochain
    prochaine profil projet projets proposer proposition qualite quand quelques rappel recevoir recherche
    recrutement reflexion regret remercie remercier rencontre rencontrer rendez reponse reste retirer retrait
    reussite revenir savoir semaine service simple sincere sincerement societe souhait souhaite soin suite sujet
    tard temps tenir terme tient tiens toujours tous tout toute toutes travail travailler tres trouve trouver
    utile valeur venir vers vite vivement voie voir votre vraiment prochainement acepte aceptado actual adecuada
    adelante ademas agradecer agradezco agradecimiento ahora alegra alegre algo alguien amable amabilidad ambas
    ambos ante antes apoyo aprecio aqui asi atencion aunque avisar ayuda breve buen buena buenas bueno buenos
    busqueda cada calidad camino caminos cancelar candidato candidata candidatura caso cercano ceder claro
    coincidir comentar como compartir completo comunicar comprension con confianza conmigo conocer conocerlos
    considerar contacto contar continuar conversacion conversaciones correo correspondiente cosas cualquier cuando
    cuenta cuidado dado dar deber decidido decir dedicado dedicar dedicaron dedico dejar demas dentro desde desear
    deseo despues detalle dia dias directamente disponible durante empresa encantado encontrar encuentro
    encuentren enseguida entonces entrevista entrevistas enviar equipo equipos escribir escribo esfuerzo especial
    espero estado estar este esto excelente exito exitos experiencia explicar explicaron facil favor fecha feliz
    forma formar fue futuro gracias gran gusta gustado gustaria haber habla hablar hablamos hace hacer hacia hasta
    hora hoy humanos igual impresion informacion informar interes interesante invitacion invitar junto jueves lado
    largo llamada llegar lugar luego manera mantener mayor mejor mensaje mientras minuto misma mismo modo momento
    motivo mucha muchas mucho muchos mundo nada nadie necesario ningun noticia nueva nuevo nunca oferta ojala
    oportunidad otra otras otro otros para parte participar pasado paso pena pensar perfil permitir pero persona
    personas placer poder posible posicion postulacion presentar primer primera proceso profesional
    profesionalidad proximo pronto propuesta publicar puesto punto quedar querer querria quiero realizar recibir
    recursos respeto respuesta resto retirar retiro reunion saber saludo saludos seguir segundo selección
    seleccion semana sentir sera siempre siento sigue sido siguiente sincero sinceramente sobre solo suerte
    tambien tanto tarde tema tener tengo tiempo tienen toda todas todo todos tomar trabajar trabajo tras tratado
    trato traves unas unos usted vacante valorar valoro valorado varios veces verdad visto vida vuestra vuestro
    puesta adecuado idonea transparencia cordial
    """.split()
)
