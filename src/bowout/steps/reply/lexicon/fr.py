"""French answers to a withdrawal (folded: no accents)."""

from __future__ import annotations

from bowout.steps.reply.values import Kind

MEANS: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(vous|te) faire (rester|revenir|hesiter|poursuivre)",
        "quelque chose (que (nous|je|l'on)|qui) ~ (faire|puiss|pourr|pouv)%",
        "(meilleure|nouvelle|autre|contre) (proposition|offre)",
        "(laissez|laisse|donnez|donne|accordez)[- ](nous|moi) ~ (chance|temps|jours|occasion|jusqu)%",
        "une (autre |derniere |seconde |deuxieme )*chance",
        "(ne voulons|ne veux|ne souhaitons|voulons|veux) ?(~ )?pas (vous|te) perdre",
        "si c'est ~ (question|salaire|horaire|remuneration)%",
        "(?<!fait\\s)(reconsiderer|reconsider%|revenir sur|changer d'avis|changiez d'avis|revoir) ?(~ )?(votre|ta|cette|decision|position|choix|avis|[.?!])",
        "(reflechir|reflechissez|reflechis|y repenser|repenser)( ~)? (encore|a nouveau|de nouveau|quelques jours|une derniere|avant|jusqu)",
        "(vous|te|de) (faire changer|convaincre|retenir|persuader|garder)",
        "que (pouvons|pourrions|puis|peut|faudrait|pourrait)[- ](nous|je|on|il)( ~)? (faire|proposer|changer|ameliorer|offrir|pour)",
        "(pouvons|pourrions|serions|sommes|peut|pourrait|pouvoir) ~ (ameliorer|augmenter|nous aligner|s'aligner|aligner|revaloriser|adapter|flexibles?|prets? a|faire un (geste|effort)|revoir (le|les|notre)|offrir davantage)",
        "(contre-?offre|contre-?proposition|marge de manoeuvre|derniere chance|seconde chance)",
        "(decision|choix|c'est) (~ )?(definitive|definitif|irrevocable|sans appel|arrete|ferme)",
        "(il n'est|n'est|est-il) (pas |jamais )*(trop tard)",
        "avant (de |que vous ne |que vous |que tu |de vous )*(signer|signiez|decider|decidiez|vous engager|t'engager|prendre)",
        "(souhaitons|souhaiterions|aimerions|voudrions|tenons|aimerais|voulons|voudrais) ~ (vraiment|toujours|vous avoir|vous compter|dans (notre|l') ?equipe|vous garder|a vous)",
        "(venez|viens|venir) (quand meme|tout de meme|malgre tout)",
        "(poste|offre|place|porte) (~ )?(reste|est|gardons|tient) ~ (ouvert%|valable|disponible) jusqu%",
    ),
    Kind.WANTS_CALL: (
        "(pouvons|pourrions|peut|pourrait|puis|peux|pouvez|pourriez|pourrais|est-ce qu'on peut|serait-il possible) ?(~ )?(appel%|telephon%|parler|echanger|discuter|entretenir|joindre|rappel%|de vive voix)",
        "(appelez|appelle|rappelez|rappelle|telephonez)(-| )(moi|nous)",
        "(de vive voix|au telephone|par telephone) ?(~ )?(quelques|un|cinq|dix|si|avec|\\?|[.!]|rapidement|cette|demain|aujourd)?",
        "(je|on|nous) (vous |te |t'|me permets de |souhaite |souhaiterais |aimerais |voudrais |prefererais )*(~ )?(appelle|appellerai|rappelle|rappellerai|appeler|telephoner|parler|joindre)",
        "(un )?(petit |bref |court |rapide )*(appel|coup de fil|point telephonique|entretien telephonique|echange telephonique)( ~)? (rapide|demain|aujourd%|cette|quand|serait|avec vous|\\?)",
        "(quand|a quel (numero|moment)) ~ (joindre|appeler|rappeler|disponible)",
        "(auriez|avez|aurais|as)(-| )(vous|tu) ~ (minutes|moment|instant|temps)",
        "coup de fil",
    ),
    Kind.ASKS_WHICH_COMPANY: (
        "(quelle|quel) (entreprise|societe|maison|etablissement|employeur|structure|hopital|ecole|groupe)",
        "(chez|pour) (qui|quel%)",
        "ou (allez|partez|vas|pars|irez|serez|travaillerez|etes|vous allez|vous partez|tu vas|tu pars)",
        "(le )?nom (de|du) (votre |ta |ton |la |l')?(futur%|nouve%|entreprise|employeur|societe)",
        "qui (est|sera) (votre|ton|l'heureux|le) (futur|nouvel|heureux|employeur)%",
    ),
    Kind.ASKS_WHY: (
        "pourquoi",
        "(raison|raisons|motif|motifs|motivations) (~ )?(de (votre|ta|ce|cette)|votre decision|choix|retrait|desistement|partager|connaitre|qui)",
        "(connaitre|savoir|partager|comprendre|indiquer|preciser|dire) ~ (raison|motif|ce qui|pourquoi)%",
        "qu'est-ce qui (vous|t|a|n'a|ne)%",
        "ce qui (vous a|t'a|a motive|a fait|a pese|n'a pas)",
        "(retour|retours|feedback|avis) (~ )?(sur (notre|le|votre|ce)|nous (aiderait|serait)|d'experience|de votre part)",
        "(est-ce|etait-ce) (du|lie|une question|a cause|le|la|quelque|notre|parce)",
        "(avons|ai|aurions)(-| )nous ~ (fait|dit|manque|rate|pu)",
    ),
    Kind.KEEP_IN_TOUCH: (
        "revenir vers (nous|moi) ~ (avenir|futur|plus tard|jour)",
        "(a l'avenir|plus tard) ~ (postul|candidat|revenir)%",
        "(rest%|gard%|resterons|maintenir) (en |le )?contact",
        "porte% ~ ouverte%",
        "(futur%|prochain%|autres?|nouvel%|ulterieur%) (opportunite|occasion|poste|collaboration|fois|recrutement|projet|offre)s? ?(~ )?(n'hesit|contact|recontact|collabor|avec (vous|toi)|plaisir|recroiser|solliciter|se presente|penser)%",
        "(recontacter|recontactez|n'hesitez pas a (nous |me )?(re|contacter|ecrire|revenir|solliciter|postuler)|n'hesite pas a (me|nous|revenir))%",
        "(si|au cas ou) ~ (situation|avis|projets?|plans?|choses|chang|ne convien|ne se passe|evolu|cherch)% ~ (chang|evolu|recontact|contact|n'hesit|avis|convien|prevu|fais|faites)%",
        "(linkedin|vivier|recroiser|au plaisir de (vous|te) (re|croiser)|nos chemins|nos routes)",
        "(conserv|gard)% ~ (cv|candidature|coordonnees|dossier|profil)",
        "(toujours|sera|seras|serez) (le |la )?bienvenue?s?",
        "(plus tard|un jour|a l'avenir|dans le futur|une autre fois) ~ (travailler|collaborer|ensemble|croiser|contact|revoir)",
        "(travailler|collaborer|se revoir|se recroiser|ensemble) ~ (un jour|plus tard|a l'avenir|une autre fois|a une autre occasion)",
    ),
    Kind.ASKS_REFERRAL: (
        "(connaissez|connaitriez|connais|connaitrais|auriez|aurais|avez|as)([- ](vous|tu))? ~ (quelqu'un|une personne|d'autres|un collegue|une collegue|des personnes|un ami|un confrere|une consoeur|des candidat%)",
        "(quelqu'un|personne|collegue|ami|confrere|proches?|camarade)s? ~ (recommander|interess%|conseiller|cherch%|correspond%|convien%)",
        "(recommander|conseiller|orienter|suggerer) (~ )?(quelqu|une personne|un collegue|un candidat|d'autres)%",
        "(transmettre|relayer|partager|diffuser|faire passer|faire suivre) ~ (l'offre|annonce|reseau|autour|entourage|collegues)%",
        "(dans votre|dans ton|autour de) (entourage|reseau|vous|toi)",
    ),
    Kind.ANNOYED: (
        "la prochaine fois",
        "(du mal|difficile) a (comprendre|accepter|croire)",
        "(alors|maintenant|apres|quand|tandis) que (tout|nous|l'equipe|vous|le|la|j'|on) (etait|avions|avons|ayons|avait|nous etions|aviez|etions|est|avez)",
        "apres (tout|que nous|avoir) ~ (fait|organis|prepar|investi|bloqu|refus|reserv|annul)%",
        "(comptions|comptait|comptais|comptons) (sur|vraiment)",
        "(jamais|pas encore) (vu|connu|vecu)",
        "(apprendre|prevenir|dire) ~ (seulement |que )?(maintenant|aujourd'hui|au dernier|si tard)",
        "(tres|vraiment|extremement|profondement|franchement|particulierement|fort) (decu|contrarie|etonne|fache|surpris|mecontent|agace)%",
        "(decu|decue|decus|decevant|deception) (~ )?(par (votre|ta|ce|cette)|de (votre|ta) (part|maniere|attitude|comportement)|que vous|que tu|si tard|a ce stade|de l'apprendre)",
        "(inadmissible|inacceptable|manque de (respect|professionnalisme|serieux|courtoisie|correction)|pas (tres |vraiment )*(professionnel|serieux|correct|respectueux|elegant)|peu (professionnel|elegant|serieux|correct|respectueux|courtois)|desinvolt%|cavalier|deplorable|regrettable que vous|irrespectueu%|scandaleu%|agacant|frustrant|malhonnete|incorrect|lamentable|mecontent%)",
        "(perdu|perte|perdre|gaspill%|fait perdre|pour rien) ?(~ )?(temps|heures|journee|argent|semaines)?",
        "(auriez|aurais|aurait|aurions) (~ )?(pu|du|aime|prefere|apprecie|fallu)",
        "(derniere minute|dernier moment|au dernier|si tard|aussi tard|a ce stade|la veille|si tardi%|tardivement)",
        "(autres|tous les autres) (candidats?|candidates?|profils?) ~ (refus|ecart|decline|renvoy|annonce|dit non|elimin)%",
        "(refus%|ecart%|declin%|elimin%|renonce) ~ (d')?autres (candidat|profil)%",
        "(mobilise|bloque|reserve|organise|investi|consacre|deplace|libere) ~ (equipe|journee|salle|temps|heures|agenda|jury|exprès|chef)%",
        "(inutile de (re)?postuler|ne (re)?postulez plus|plus la peine|liste noire|ne serez plus|ne donnerons plus)",
        "(engage|donne (votre|ta) parole|promis|assure|confirme) ~ (parole|aupres|que vous|viendr%|motiv%|present%)",
        "(merci pour rien|bravo|c'est du joli)",
        "(met|mettez|mets|laisse|laissez) ~ (dans l'embarras|difficulte|en plan|sans (solution|personne))",
        "(repartir|recommencer) (a|de) zero",
        "(la moindre des|simple) (choses|politesse|courtoisie)",
        "pas (tres )?(agreable|sympa)",
    ),
    Kind.MONEY: (
        "(salaire|remuneration|taux horaire|paie|paye|fixe|brut|net) ~ (hausse|augment%|revoir|marge|mieux|geste|meilleur|aligner|rallonge|davantage)",
        "(augment%|revoir|aligner|geste|meilleur|rallonge|negoci%) ~ (salaire|remuneration|taux horaire|paie|paye|fixe|financier|financierement)",
        "(prime|bonus) (d'arrivee|de bienvenue|a la signature|d'embauche|de signature)",
        "(combien|quel salaire) ~ (donn%|propos%|offr%|pay%|gagn%|touch%)",
        "(rembours%|factur%|indemnit%|dedommag%|penalite%|acompte|caution|rib|iban|coordonnees bancaires|dommages|frais d'annulation)",
        "(frais|billet|hotel|train|avion|note de frais|justificatif|depense|depens)s? ~ (engage|charge|rembours|pay|regl|annul|avanc|envoy|transmet|deplac|a votre|non )%",
    ),
    Kind.SLOT_CANCELLED: (
        "(entretien|rendez-vous|rdv|creneau|invitation|visio|appel|reunion|essai|visite)% (~ )?(annul%|supprim%|retir%|liber%|est donc annule)",
        "(annul%|supprim%|retir%|liber%|decommand%) ~ (entretien|rendez-vous|rdv|creneau|invitation|visio|reunion|appel|essai|visite)%",
    ),
    Kind.PORTAL_CONFIRMED: (
        "(votre|ta|la) candidature ~ (a ete|est|a bien ete|est desormais)( ~)? (retiree|annulee|supprimee|cloturee|archivee)",
        "(vous avez|tu as) ~ (retire|annule) ~ (candidature|postulation)",
        "(confirm%|pris en compte|enregistr%|recu|traite) ~ (retrait|desistement)",
        "(retrait|desistement|annulation) ~ (confirme|pris en compte|enregistre|effectue|traite|valide)",
        "statut ~ (retiree|annulee|cloturee)",
        "(vos donnees|votre (compte|profil|dossier)) (ont|a|sera|seront|est) ~ (supprim|efface|anonymis)%",
    ),
    Kind.REJECTION_ECHO: (
        "(ne|n') ?(~ )?(pas|plus) ~ (donner suite|retenue?|poursuivre|favorable|donner une suite|reponse positive|retenir)",
        "(regret|au regret|malheureusement) ~ (pas|informer|negative|retenu)%",
        "(autre|d'autres) (candidat|profil|candidature)%( ~)? (retenu|correspond|adequation|plus proche)%",
        "(poste|offre) (est|a ete) (desormais |deja |maintenant )*(pourvu|pourvue)",
    ),
    Kind.REMINDER: (
        "(rappel|rappelons|rappeler|rappelle) ~ (entretien|rendez-vous|rdv|creneau|visio|essai|demain|aujourd'hui|test|convocation)%",
        "(votre|notre|ton) (entretien|rendez-vous|rdv|visio|essai|convocation)% ~ (aura lieu|est prevu|demain|commence|debute|a lieu|de demain|est confirme|aujourd|dans \\d)%",
        "(a demain|vous attendons|vous attend|t'attendons|on vous attend|vous accueillerons|a (lundi|mardi|mercredi|jeudi|vendredi))",
    ),
    Kind.NEW_INVITATION: (
        "(invit%|convi%|convoqu%|propos%|planifi%|fixer) ~ (entretien|rencontre|rendez-vous|rdv|echange|creneau|visio|second|test|essai)%",
        "(prochaine|deuxieme|seconde|nouvelle|nouvel|autre|second) (etape|entretien|rencontre|rendez-vous|creneau|poste|opportunite) (~ )?(aura|sera|est|avec|propos%|disponib%|prevu|pourrait|interess%|consist%|convien%)",
        "(choisi%|reserv%|selectionn%) ~ (creneau|horaire|date|rendez-vous)",
        "(seriez|etes|serais|es)(-| )(vous|tu) (disponible|libre)% ~ (entretien|rencontr|lundi|mardi|mercredi|jeudi|vendredi|semaine)%",
    ),
    Kind.ACKNOWLEDGED: (
        "(accus|acte de|prenons acte|pris acte)% ~ (reception|decision|desistement|retrait|courrier|choix)",
        "(merci|remerci%) ~ (prevenu|prevenir|inform|message|retour|franchise|reponse|transparence|honnetete|sincerite|temps|interet|nouvelle|avertir|averti|dit|reactivite|mail|confiance|tenu|clarte|delicatesse|echange|precision|rapide)%",
        "(prenons|pris|prends|prise) ~ (bonne )?note",
        "(bien note|bien recu|bien compris|c'est note|note|compris|entendu|d'accord|pas de (souci|probleme|soucis)|aucun (souci|probleme)|je comprends|nous comprenons|comprends|comprenons|comprehensible|respect%|dont acte|ok|tres bien|parfait|ca marche|on comprend)",
        "(bonne (continuation|chance|suite|route|reussite|prise de poste)|plein succes|succes|reussite|le meilleur|bon vent|tous (mes|nos) voeux|bonnes choses|souhait%)",
        "(felicitations|bravo pour|felicit%|contente? pour|heureux pour|ravie? pour|heureuse pour)",
        "(dommage|desole%|navre%|regret%|triste|tant pis|decue?s?,? mais|peine|perte pour)",
        "(cloture%|retire%|archive%|supprime%|ferme%|mis a jour|efface%) ~ (dossier|candidature|donnees|processus|liste|vous|fichier)",
        "(j'informe|informe|transmets|previens|transmet|previendrai|informerai|previendrons|informons|je le dis) ~ (equipe|collegue|manager|chef|responsable|direction|client|jury)%",
        "(ravie?s?|plaisir|heureux|enchante%) ~ (rencontr|echang|connaissance|fait votre)%",
        "merci( (beaucoup|a vous|bien|infiniment|a toi))?( [a-z]{2,14})?[.!,]? *$",
        "merci[.!,]",
    ),
}
ASKS: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(definiti%|plus tard|temps partiel|quand meme|malgre|changer|rester|attendre|delai|encore|salaire|teletravail|flexib%|toujours interesse%|sur de|sure de|certain%|propos%|reflechi%|revenir)",
    ),
    Kind.WANTS_CALL: ("(appel%|telephon%|parler|echanger|joindre|numero|minutes|discuter|cafe|visio)",),
    Kind.ASKS_WHICH_COMPANY: (
        "(ou|chez|quelle? (entreprise|societe|maison|employeur)|qui ~ (employeur|rejoi)|rejoign%|nouvel employeur)",
    ),
    Kind.ASKS_REFERRAL: ("(quelqu'un|personne|collegue|recommand%|entourage)",),
    Kind.ASKS_WHY: ("(pourquoi|raison%|motif%|qu'est-ce|comment|retour|cause)",),
}
UNMEANT: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(ne|n'|sans|loin de|pas|inutile) ?(~ )?(vais|chercher%|essaierai|insist%|veux|tenter%|souhait%|moi|pas|voulons|voudrais) ~ (convaincre|faire changer|retenir|persuader|changer d'avis|revenir sur)",
        "(si|au cas ou) (un jour )?(vous|tu) (~ )?(chang%|deviez|devais|veniez|venez|reveniez) ~ (avis|decision|revenir|changer)",
        "comprends que ~ (definiti%|ne reviendr)",
    ),
    Kind.WANTS_CALL: (
        "(inutile|pas (besoin|la peine|necessaire)|sans|n'est pas|nul besoin) ~ (appel%|rappel%|telephon%|parler)",
        "(merci|suite a|apres|plaisir|agreable|apprecie|ravi%|pour) ~ (appel|echange|telephone|parler|echanger|discuter|coup de fil)",
        "(si|quand|n'hesit%) ~ (appel%|telephon%|rappel%)",
    ),
    Kind.ANNOYED: (
        "(pas|rien|aucun%|sans) ~ (perdu|decu par|perte|reproch%)",
        "(desole%|excus%|pardon) ~ (tardi%|derniere minute|si tard|dernier)",
        "bravo (pour|a vous|et|!)",
        "(decus?|decue?s?) (de ne pas|mais|de vous perdre|pour nous)",
        "(aurions|aurais) (~ )?(ete (ravi|heureu)|aime (vous|travailler|t'|te)|eu plaisir|aimer)%",
    ),
    Kind.ASKS_WHY: (
        "(comprends|comprenons|explique|voila|c'est|merci) ~ pourquoi",
        "(pas|inutile|aucun) ~ (besoin|justifi%|expliqu%)",
        "merci ~ (retour|retours|explication%|raison%)",
    ),
    Kind.KEEP_IN_TOUCH: ("(ne|pas) ~ (conserver|garder) ~ (dossier|candidature|cv)",),
    Kind.ACKNOWLEDGED: (
        "merci de (ne|nous|me|bien|prevenir|penser|rembours%|renvoy%|confirm%|rappel%) ",
        "(du mal|difficile|ne|pas) ~ compren%",
        "merci (pour|de) votre (message|mail|e-?mail|courriel)",
    ),
}
RHETORICAL: tuple[str, ...] = (
    "(que (dire|demander de plus)|qui (pourrait|peut) vous ~ (vouloir|blamer|reprocher)|comment (allez-vous|vas-tu|ca va))( ~)? ?\\?",
)
AWAY: tuple[str, ...] = (
    "(je )?(ne (lis|releve|consulte|regarde)|sans (ordinateur|connexion|reseau)) ~ (messages?|mails?|courriels?|reprends?|retour|jusqu)%",
    "(je )?(reprends|reprendrai|serai de retour|suis de retour|reviens) (~ )?(le|lundi|mardi|mercredi|jeudi|vendredi|a partir)",
    "(je suis|serai|suis|sommes|est|serons) (actuellement |en ce moment |momentanement |toujours )*(~ )?(absente?|en conges?|en vacances|en deplacement|en arret|indisponible|hors du bureau|en formation|injoignable|en conge)",
    "(absente?|ferme|fermee|fermes) (du bureau |de l'agence )?(jusqu|du \\d|a partir|depuis|du )%",
    "(acces (limite|restreint) a|pas acces a|ne consulte pas) ~ (mail|messagerie|courriel|e-mail)%",
    "(a|des) mon retour|de retour (le|a partir|lundi|mardi|mercredi|jeudi|vendredi)",
)
GONE: tuple[str, ...] = (
    "(ne|n') ?(fait|fais|travaille|travaillons|occupe|exerce|est) plus (partie|chez|dans|au|aux|pour|ce|en|a|mon|salarie)%",
    "(a|ai) (quitte|pris (ma|sa) retraite|change de poste)",
    "(adresse|boite|messagerie) ~ (n'est plus|plus consultee|desactivee|plus utilisee)",
)
TICKET: tuple[str, ...] = (
    "(ticket|dossier|demande|reference|requete)( (no|num|numero|n°))?[ .:#°]{0,3}[a-z]{0,6}[-#]?\\d{3,14}",
    "(avons|a|ai) (bien )?(~ )?(recu|enregistre) (votre|ta) (message|demande|mail|courriel|e-?mail|requete)",
    "votre (message|demande|mail|courriel|requete) (a (bien )?ete|est|sera) ~ (recu|enregistre|transmis|traite|pris)%",
    "(repondr|reviendr|traiter|recontacter|contacter)% ~ (dans les (meilleurs|plus brefs) delais|sous \\d|au plus vite|rapidement|jours ouvr|heures)%",
    "(reponse|message|courriel|mail|accuse de reception) (automatique|genere automatiquement|envoye automatiquement)|accuse de reception|merci de ne pas repondre a ce",
)
CHALLENGE: tuple[str, ...] = (
    "(cliqu|suiv)% ~ (remis|delivr%|transmis|accept%|passe|distribu%)",
    "(spam|indesirable|pourriel)% ~ (cliqu|lien|confirm)%",
    "(confirm|verifi|prouv)% ~ (etes (un |une )?(humain|personne|expediteur)|n'etes pas un robot|votre (adresse|identite|message))",
    "(message|mail|courriel) ~ (en attente|bloque|quarantaine|retenu) ~ (confirm|valid|authentifi|cliqu)%",
)
REFERS: tuple[str, ...] = (
    "(contact%|adress%|ecri%|joindre|joignez|envoy%|appel%|transmet%|redirig%|vous pouvez|tourner vers)",
    "(urgen%|remplac%|collegue|absence|succed%|successeur|repris|reprend|interim|suppleant%|relai%|recrutement|charge%|assur%)",
)
