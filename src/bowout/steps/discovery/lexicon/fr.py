"""French phrases of job mail (folded: no accents)."""

from __future__ import annotations

from bowout.steps.discovery.says import Says

STRONG: dict[Says, tuple[str, ...]] = {
    Says.APPLICATION_CONFIRMATION: (
        "(merci|remerci%) ~ (candidature|postule|avoir postule|d'avoir postule|l'interet que vous portez|votre interet|ton interet)",
        "(avons|ai|avez|a) (bien )?(recu|pris|enregistre) (votre|ta|ton|connaissance de votre) (candidature|cv|dossier|profil|postulation)",
        "(votre|ta) candidature ~ (a bien ete|a ete|est)( bien)? (recue|enregistree|prise en compte|transmise|envoyee)",
        "(accus%|confirm%) ~ (reception|recevoir|bonne reception) ~ (candidature|cv|dossier)",
        "(etudier|etudie|examen|examiner|examinons|etudions|etude) ~ (votre|ta|de votre) (candidature|dossier|profil|cv)",
        "confirmation de (votre )?candidature",
        "(vous avez|tu as) postule (a|au|pour|chez)",
    ),
    Says.STATUS_UPDATE: (
        "(candidature|dossier|processus|recrutement) ~ (toujours|encore|actuellement)( en)? (cours|etude|examen|a l'etude)",
        "(suivi|etat|avancement) de votre candidature",
        "(vous remercions|merci) (de|pour) votre patience",
        "(prend|prendre) (un peu )?plus de temps",
    ),
    Says.OUTREACH: (
        "(vu|lu|trouve|decouvert|consulte) (votre|ton) (profil|cv|annonce|portfolio|page)",
        "(votre|ton) (profil|parcours|cv|experience) ~ (retenu|attire|interess%|correspond%|semble|pourrait|interpelle|marque)",
        "(tombe|tombee|decouvert|vu|consulte|repere) ~ (votre|ton) (profil|cv|parcours)",
        "(recherche|recrute|cherche|recherchons|recrutons|cherchons) (actuellement |activement |en ce moment |un|une|pour)",
        "(seriez-vous|etes-vous|serais-tu|es-tu|seriez vous|etes vous) ~ (ouvert%|interess%|a l'ecoute|disponible|partant%|en recherche)",
        "(pour|au nom de|mandate par|pour le compte de) (l'un de |un de )?(mon|notre|nos|mes|un) clients?",
        "a l'ecoute (du marche|d'opportunit%)",
    ),
    Says.INTERVIEW_INVITATION: (
        "(invit%|convi%|convoqu%|rencontrer|recevoir|echanger|proposer|proposons|propose|organiser|planifier|fixer|convenir|caler) ~ (entretien|rencontre|echange|rendez-vous|rdv|visio%|telephoni%|essai|journee|appel|entrevue|creneau)",
        "(souhait%|aimer%|voudr%|serions|serais|ravi%) ~ (vous|te) (rencontrer|recevoir|voir|parler|connaitre|appeler|entendre|inviter|convier|proposer un)",
        "(faire|fassions) (votre|ta|plus ample) connaissance",
        "(convocation|invitation) ~ (entretien|echange|rencontre|test)",
        "(quelles sont|indiquer|communiquer|donner|transmettre|preciser|quand|faire part de) (vos|tes|seriez-vous|es-tu)( \\w+)? ?(disponibilites|dispos|disponible|disponibilite|creneaux)?",
        "(passer|passez|passe|venir|venez|viens) (nous voir|au|a la|au bureau|a l'agence|au magasin|au restaurant|me voir|pour)",
        "(prochaine|seconde|deuxieme|derniere|premiere|nouvelle) (etape|entretien|rencontre|phase|entrevue)",
        "(choisi%|reserv%|selectionn%) (un|votre|le) (creneau|horaire|rendez-vous)",
    ),
    Says.INTERVIEW_CONFIRMATION: (
        "(confirm%) ~ (entretien|rendez-vous|rdv|echange|rencontre|creneau|lundi|mardi|mercredi|jeudi|vendredi|visio|appel|venue)",
        "(entretien|rendez-vous|rdv|echange|rencontre|appel) ~ (confirme|est fixe|est prevu|aura lieu|est programme|est planifie|cale|note)",
        "(c'est|bien|je) (note|cale|confirme|parfait)",
        "(a (lundi|mardi|mercredi|jeudi|vendredi|demain|bientot|la semaine prochaine|tres vite)|au plaisir de (vous|te) (rencontrer|voir|parler))",
        "(rappel) ~ (entretien|rendez-vous|rdv)",
    ),
    Says.INTERVIEW_MOVED: (
        "(report%|decal%|deplac%|repouss%|avanc%|changer|modifi%|reprogramm%|replanifi%) ~ (entretien|rendez-vous|rdv|echange|rencontre|creneau|appel|horaire|notre|au|a|lundi|mardi|mercredi|jeudi|vendredi)",
        "(plutot|au lieu (de|du)|a la place|finalement) ",
        "(nouvel|nouveau|autre) (horaire|creneau|rendez-vous|date)",
    ),
    Says.INTERVIEW_CANCELLED: (
        "(annul%) ~ (entretien|rendez-vous|rdv|echange|rencontre|creneau|appel|notre|votre)",
        "(entretien|rendez-vous|rdv|echange|rencontre) ~ (annule|n'aura pas lieu|n'aura finalement pas lieu|supprime|ne pourra)",
    ),
    Says.ASSESSMENT: (
        "(test|exercice|cas pratique|etude de cas|mise en situation|evaluation|questionnaire|epreuve) (technique|en ligne|pratique|de|d'|a|ecrit%|de personnalite|professionnelle)",
        "(realiser|completer|effectuer|passer|remplir|rendre) (le|un|ce|cet|votre|notre|l'|une|cette) ?(test|exercice|cas pratique|evaluation|questionnaire|etude de cas|mise en situation)",
    ),
    Says.REJECTION: (
        "(pas|plus|ne pouvons|n'avons|ne pourrons|ne sera|n'a)( \\w+){0,4} (donner (une )?suite|donner suite|retenir|retenu%|retenue|poursuivre|etre retenue|favorable%|suite favorable)",
        "(suite|reponse) (defavorable|negative|favorable)",
        "(ne|n')( \\w+){0,6} pas( \\w+){0,4} (retenu%|retenir|donner|poursuivre|correspond%|abouti%|selectionn%|positive|favorable|suite|convaincu)",
        "(autre|autres|d'autres|un autre|une autre|interne)( \\w+){0,1} (candidat%|profil%|personne|candidature%)",
        "(candidat%|profil%|personne|candidature%)( \\w+){0,6} (plus (proche|adapte|en adequation|experimente|conforme|en phase)|davantage|correspond%( \\w+){0,2} mieux|mieux)",
        "(regret|regrettons|malheureusement|desole|desoles|navre|decu) ~ (pas|plus|ne |n'|sans suite|autre)",
        "(choisi|choix|decide|decision|prefere|opte|porte|arrete)( \\w+){0,6} (autre|d'autres|ne pas|une autre|un autre|interne|differente?)",
        "ne pas (poursuivre|donner|retenir|aller plus loin|continuer)",
        "(vivier|cvtheque|base de donnees|base de candidat%|conserver|garder|gardons|conservons) ~ (votre|ton|vos|candidature|cv|dossier|coordonnees|profil|sous le coude)",
        "(sans suite|arreter (la|le|notre) (processus|collaboration|ici))",
    ),
    Says.POSITION_CLOSED: (
        "(poste|offre|recrutement|annonce|mission|processus|recherche) ~ (pourvu|pourvue|suspendu%|annule%|gele%|clos|cloture%|ferme%|n'est plus (disponible|ouvert|a pourvoir|d'actualite)|abandonne|supprime|interrompu|stoppe|mis en pause|en pause)",
        "(gel (des|du) (embauches|recrutements?)|plus d'actualite|ne recrut(e|ons) plus|a ete pourvu)",
    ),
    Says.OFFER: (
        "(plaisir|heureux|heureuse|ravi%|souhait%|proposer|proposons|confirmer|confirmons|faire) ~ (vous|te)? ~ (promesse|proposition d'embauche|offre d'embauche|embauche|embaucher|contrat|poste de|le poste|rejoindre)",
        "(promesse (unilaterale )?d'embauche|proposition d'embauche|offre d'embauche|contrat de travail|votre contrat|lettre d'engagement|offre de contrat|proposition de contrat)",
        "(votre candidature (a ete|est) retenue|nous vous avons (retenu|choisi)|vous avez ete retenu|tu es pris|vous etes pris|c'est oui)",
    ),
    Says.REOPENING: (
        "(etes-vous|es-tu|seriez-vous|etes vous|vous etes|tu es) ~ (toujours|encore) ~ (disponible|interess%|recherche|partant%|libre|a l'ecoute)",
        "(finalement|de nouveau|a nouveau|re-?ouvert|rouvert|relanc%|libere|libre) ~ (poste|candidature|interess%|echanger|processus|disponible|profil)",
        "(desist%|s'est retire%|a decline|a renonce|nous a fait faux bond)",
        "(autre|nouveau|nouvelle|similaire) (poste|opportunite|mission) ~ (vous|te|votre|ton|pense)",
    ),
    Says.ONBOARDING: (
        "(bienvenue (dans|chez|parmi|a bord)|votre (premier jour|arrivee|prise de poste|integration)|ton (premier jour|arrivee|integration)|prise de fonction%?)",
        "(contrat) ~ (signe|contresigne)",
        "(livret d'accueil|dossier d'embauche|dossier administratif|visite medicale d'embauche|documents d'embauche|date d'entree|parcours d'integration)",
        "(ravi%|heureux|heureuse|hate) ~ (vous|t'|te) ?(compter parmi|accueillir|avoir parmi|rejoign%)",
    ),
    Says.AGENCY_SUBMISSION: (
        "(transmis|presente|envoye|propose|soumis|positionne)( \\w+){0,4} (votre|ton|cv|profil|candidature|dossier|au client|chez|aupres)",
    ),
    Says.CLIENT: ("(mon|notre|nos|mes|l'un de nos|un de nos|un de mes) clients?",),
    Says.REFERRAL: (
        "(j'ai|ai) (parle de (toi|vous)|glisse un mot|transmis ton cv)",
        "(t'ai|vous ai) (recommande%|coopte%)",
    ),
    Says.CHECKS: (
        "(prise de references|vos references|references professionnelles|casier judiciaire|visite medicale|verification%|enquete administrative|habilitation)",
    ),
    Says.TALKED: (
        "(merci|remerci%|ravi%|plaisir|heureu%|enchante%) ~ (notre (echange|entretien|rencontre)|vous (avoir rencontre%|etre deplace%)|avoir (pu )?(echange|rencontre|discute)|votre venue|pour l'entretien)",
        "(suite a|depuis|apres|lors de) (notre|votre) (entretien|echange|rencontre|rendez-vous|visite|essai)",
    ),
    Says.AWAY: (
        "(absent%|absence|en conges?|reponse automatique|message automatique|hors du bureau|conge maternite|conge parental|de retour le|indisponible jusqu)",
    ),
    Says.LEFT: (
        "(ne (fais|fait|travaille) plus (partie|chez|au)|a quitte|j'ai quitte|quitte mes fonctions|dernier jour|je pars|n'est plus (en poste|dans|chez))",
        "(prend|prends|reprend|reprends|prendra) (le relais|la suite|ma suite|la releve)",
        "(nouvel|nouvelle) interlocut%|(votre|ton) (nouveau contact|nouvel interlocuteur)",
    ),
    Says.OWN_APPLICATION: (
        "(je (me permets de|souhaite|vous|me porte)|permets|souhaite|adresse) ~ (candidature|postuler|candidat%|cv|lettre de motivation)",
        "(ci-joint|ci-jointe|piece jointe|pieces jointes|joint|en pj) ~ (cv|candidature|lettre|curriculum|dossier)",
        "(cv|candidature|lettre de motivation|curriculum) ~ (ci-joint|en piece jointe|joint|en pj)",
        "(suite a|votre|vu|interesse% par) (votre )?(annonce|offre)",
        "candidature (pour|au|a|spontanee|-)",
    ),
    Says.OWN_INTEREST: (
        "(interess%|ravi%|partant%|avec plaisir|volontiers|curieu%) ",
        "(me|ca|cela|ce) (convient|va|interesse|conviendrait)",
    ),
    Says.OWN_WITHDRAWAL: (
        "(retir%|retrait) ~ (ma|de ma|candidature|processus)",
        "(j'ai|je viens d'|ai) (accepte|accepter|signe|signer|pris|trouve|retenu|choisi|opte|decide d'accepter) ~ (autre|ailleurs|poste|offre|contrat|proposition|opportunite)",
        "(ne (souhaite|desire|veux|vais|peux|pourrai) (plus|pas)|prefere ne pas|decide de ne pas|choisi de ne pas) ~ (poursuivre|continuer|donner suite|aller plus loin|candidat|postuler|donner)",
        "(ne suis (plus|pas) (disponible|interess%|en recherche|a l'ecoute|a la recherche))",
        "(mettre fin|mets fin|arreter|me desister|desiste|renonce|renoncer) ",
        "(pas (pour|interess%)|decline|decliner) ",
    ),
    Says.OWN_DECLINE: (
        "(declin%|refus%|ne (peux|pourrai|vais|souhaite) pas (accepter|donner (une )?suite)|pas accepter)( \\w+){0,4} (offre|proposition|poste|promesse|contrat)",
    ),
    Says.OWN_ACCEPTANCE: (
        "(j'accepte|accepter|accepte|confirme mon accord|confirme mon acceptation|donne mon accord)( \\w+){0,5} (offre|proposition|poste|promesse|contrat|plaisir)",
        "(contrat|promesse|offre)( \\w+){0,4} (signe|signee|contresigne)",
        "(signe|retourne)( \\w+){0,4} (contrat|promesse)",
    ),
}

SOFT: dict[Says, tuple[str, ...]] = {
    Says.REJECTION: (
        "malheureusement|regrett%|desole%|helas|navre%",
        "(souhait%|souhaite) ~ (bonne (chance|continuation)|plein succes|succes|reussite|le meilleur)",
        "(bonne|pleine) (continuation|chance|reussite)",
        "(recherche%|projet%|avenir|suite) (professionnel%|de votre|futur%|pour la suite)",
        "(malgre|en depit de) (la qualite|l'interet|vos|votre|tout)",
        "(difficile|pas ete facile|mure reflexion|attentive|attentif)",
        "(nombreuses|nombre important|grand nombre)( \\w+){0,3} (candidature%|profil%|reponse%)",
        "(toutefois|cependant|neanmoins|mais nous)",
        "(reste%|rester|garder|gardons|gardez) (en )?contact",
        "(autre|futur|prochain)%? (opportunite|poste|offre)%?",
    ),
    Says.INTERVIEW_INVITATION: (
        "entretien|entrevue|echange telephonique|visio%|rendez-vous|rdv",
        "(seriez-vous|etes-vous|es-tu|serais-tu) (disponible|libre|dispo)",
        "(vous|te|cela|ca) (conviendrait|convient|irait|va)",
    ),
}
