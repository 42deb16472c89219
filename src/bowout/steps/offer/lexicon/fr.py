"""French turns of phrase: France, Belgium, Switzerland, Canada."""

from __future__ import annotations

GOOD = (
    r"(?:reçue?s?|validée?s?|obtenue?s?|levée?s?|remplies?|réunies?|satisfaites?|satisfaisante?s?|accordée?s?"
    r"|délivrée?s?"
    r"|confirmée?s?|favorables?|concluante?s?|positi(?:f|fs|ve|ves)|conformes?|complète?s?|complets?|approuvée?s?"
    r"|vierge"
    r"|vérifiée?s?|terminée?s?|signée?s?|débloquée?s?|votée?s?|attribuée?s?|apte|en règle|en ordre|bonnes?|excellentes?"
    r"|très bonnes?|parfaites?|arrivée?s?|parvenue?s?|bouclée?s?|régularisée?s?|acquise?s?|acceptée?s?|nickel|ok"
    r"|clean|passée?s?|contrôlée?s?)"
)
MET = (
    r"\btout est (?:donc |maintenant |désormais )?(?:bon|beau|ok|en ordre|réglé|prêt|validé)\b|\b(?:excellents?"
    r"|très bons?|bons?)"
    r" (?:retours?|échos|références)\b|\b(?:sont|est|ont été|a été) (?:\w+ )?(?:complétée?s?|faite?s?|bouclée?s?)\b|"
    rf"\b(?:est|sont|était|étaient|a été|ont été|avons|ai|a|ont|êtes|revenue?s?"
    rf"|s'est révélée?) (?:[\w'-]+ ){{0,5}}?{GOOD}\b"
    r"|\btout est (?:bon|ok|en ordre|en règle|complet|validé|réglé|bouclé|prêt)\b|\bplus rien (?:ne )?(?:manque|à|en"
    r"|s'oppose)|\brien (?:ne )?s'oppose\b|\bil ne manque (?:plus )?rien\b|\b(?:donné|rendu) (?:son|leur|un"
    r"|le) (?:accord"
    r"|feu vert|aval|avis favorable|approbation)\b|\bfeu vert\b|\bdéclarée? apte\b|\bbien reçu (?:votre|vos|l'|le|la"
    r"|les)\b|\bavons (?:bien )?(?:reçu|contacté|eu|échangé avec) (?:vos|votre|tous|l'|le|la|les)\b"
    r"|\bdossier (?:est )?(?:désormais |maintenant )?complet\b|\bremporté (?:le|l') ?(?:marché|appel)"
)
EXCEPT = (
    r"\btout le reste\b|"
    r"\b(?:sinon|pour le reste|mis à part)\b"
)
PENDING = (
    r"\b(?:il (?:me|nous) manque|manque (?:juste|encore|plus que)|ne manque plus que|toujours en attente|pas encore"
    r"|n'avons pas|n'ai pas|reste (?:à|juste|votre|vos|l'|le|la)|pensez à|il faudra|il faut|en cours|à nous (?:fournir"
    r"|transmettre|envoyer)|doit encore|dès (?:que|réception))\b"
)
TRIGGER = (
    r"\bconditionnée? (?:à|par)\b|\bne (?:sera|deviendra) (?:\w+ )?(?:définiti\w+|ferme|effecti\w+) qu\b"
    r"|\bsi et seulement si\b"
    r"|\b(?:n'|ne )(?:entrera?(?:nt)?|prendra|prend|produira|deviendra|sera|aura)[^.]{0,40}\b(?:que|qu')"
    r"|\bpour autant que\b|\bà défaut (?:de|d')|\bfaute de quoi\b|\bcadu(?:c|que)\b|\bsi et seulement si\b"
    r"|\btant que\b|\bsuspendue? à\b"
)
OFFER_MADE = (
    r"\b(?:notre )?(?:souhait|volonté|décision|intention) de (?:vous|te) (?:recruter|embaucher|engager|prendre"
    r"|accueillir)\b"
    r"|\bil nous fait plaisir de vous\b|"
    r"\b(?:aimerait|aimerions|souhaite|souhaitons|voudrait|voudrions|veut|voulons|va|allons) (?:t'|vous "
    r"|te )?(?:embaucher"
    r"|engager|recruter|prendre|vous compter|t'avoir|vous avoir|vous accueillir)\b(?! en entretien)|"
    r"\b(?:le|ce) poste est (?:pour|à) vous\b|\b(?:vous avez|t'as|tu as) le poste\b|\bon (?:vous|te) prend\b|\b(?:on"
    r"|nous)"
    r" (?:a|avons) décidé (?:\w+ ){0,3}(?:de )?(?:vous|te) (?:prendre|recruter|embaucher|retenir)|\b(?:confirmer"
    r"|confirmons"
    r"|confirme) votre (?:embauche|recrutement|engagement|prise de poste)\b|\b(?:plaisir|heureux|heureuse|ravie?s?"
    r"|fiers?)"
    r" de vous (?:proposer|offrir|confirmer|annoncer|faire parvenir)\b|\bvous (?:allez recevoir|recevrez|trouverez)\b"
    r"[^.]{0,60}\b(?:votre contrat|contrat|promesse|offre)\b|\bvotre contrat (?:en|de|:)"
    r"|\bci-joint\w*\b[^.]{0,50}\b(?:votre"
    r" )?(?:contrat|promesse|offre)\b|\bvous engage(?:r|ons)?\b|\bretenons votre candidature\b"
    r"|\bchoisie?s? pour le poste\b"
)
FOLLOWS = (
    r"\bje (?:te|vous) prépare (?:une|la|le|un) (?:proposition|promesse|contrat|offre)|"
    r"\b(?:contrat|promesse|papiers|offre)\b[^.]{0,40}\b(?:dans la semaine|la semaine prochaine|demain|bientôt"
    r"|sous peu|prochainement)\b"
    r"|\bje (?:vous|te) (?:fais|prépare|envoie) (?:le|un) contrat\b"
)
ACCEPTS = (
    r"\bc'est signé\b|\b(?:je )?(?:l')?accepte (?:avec|donc|bien|volontiers|le|la|votre|cette|l')|\bje (?:suis"
    r"|serai) (?:des"
    r" vôtres|partante?|ravie? d'accepter)|\bbon pour accord\b|\bpromesse signée\b|\b(?:pj|pièce jointe|ci-joint\w*"
    r"|joins)\b"
    r"[^.]{0,60}\bsignée?s?\b|\bcontrat signé\b|\bj'ai (?:bien )?(?:signé|accepté|validé)\b|\bje (?:vous )?(?:donne"
    r"|confirme)"
    r" mon accord\b|\bje prends le poste\b|\bc'est oui\b|\bavec (?:grand )?plaisir,? (?:j'accepte|c'est oui)"
)
ACKNOWLEDGES = (
    r"\bbien reçu\b[^.]{0,50}\b(?:signée?|promesse|contrat|acceptation|accord|exemplaire)\b|\bmerci (?:\w+ )?pour (?:le"
    r" |votre |la )?(?:contrat|retour|signature|promesse|acceptation|confiance|réponse positive)\b|\b(?:ravis?|ravies?"
    r"|heureux|heureuse|contente?s?) (?:que vous|de vous compter|de votre)\b"
)
EXECUTED = (
    r"\b(?:contrat|promesse|exemplaire|convention)\b[^.]{0,40}\bsignée?s? (?:par|de|des) (?:les )?(?:deux|nous|nos"
    r"|notre|la"
    r" direction|toutes|chacun)|\bcontresignée?s?\b|\bsignée?s? (?:des deux côtés|par les deux)|\b(?:direction"
    r"|directeur"
    r"|directrice|présidente?|gérante?|drh) a (?:\w+ )?(?:contre)?signé\b"
)
CONFIRMS = (
    r"\b(?:à (?:très )?(?:bientôt|vite)|nous vous attendons|on vous attend|on t'attend"
    r"|au plaisir de (?:vous accueillir|vous"
    r" retrouver)|bienvenue|votre arrivée|rendez-vous (?:le|à)|vous pouvez (?:démissionner|donner votre démission"
    r"|poser votre"
    r" préavis)|(?:prise de poste|arrivée|embauche)\b[^.]{0,40}\bconfirmée)\b"
)
CHEERS = (
    r"^(?:(?:bonjour|bonsoir|salut|chère?|madame|monsieur|coucou) ?[\w'-]*[,!.]? )?(?:c'est parfait|parfait|super"
    r"|génial"
    r"|excellent|formidable|merci|ravie?s?|très heureux|heureu(?:x|se)|nickel|top|bravo|félicitations|bienvenue"
    r"|quelle bonne"
    r" nouvelle|bonne nouvelle|c'est noté|bien noté|bien reçu)\b"
)
STARTED = (
    r"\b(?:premi(?:er|ère)s?) (?:jour\w*|semaine)s?\b[^.]{0,30}\b(?:s'est|se sont|a été|était|réussie?|passée?s?"
    r"|terminée?)\b"
    r"|\bdepuis (?:votre|mon|ton) (?:arrivée|début)|\bj'ai commencé\b|\bcela fait (?:une|deux"
    r"|\d) semaines? que (?:vous|je)\b"
)
REOPENED = (
    r"\b(?:ne (?:pouvons|peut|pourrons) (?:plus )?(?:vous )?proposer (?:que|qu'))|\b(?:salaire|rémunération"
    r"|temps)\b[^.]{0,50}"
    r"\b(?:à la baisse|inférieur\w*|ramenée?|réduit\w*|partiel finalement)\b"
)
HELD_UP = (
    r"\b(?:visa|titre|autorisation|demande|agrément|dossier)\b[^.]{0,50}\b(?:refusée?|rejetée?|défavorable)\b"
    r"|\b(?:conseil|cse"
    r"|comité|direction|client)\b[^.]{0,40}\b(?:refusé|rejeté|reporté|ajourné|pas validé)\b|"
    r"\b(?:gel (?:des|du|sur)|en (?:stand-?by|suspens|attente)|(?:embauches|recrutements?) (?:\w+ ){0,3}(?:gelée?s?"
    r"|suspendue?s?|bloquée?s?|arrêtée?s?)|ne démissionnez pas|attendre avant de|mis en pause|remis à plus tard)\b"
)
RETRACTED = (
    r"\b(?:malheureusement|regret\w*|désolée?s?|contraints?)\b[^.]{0,90}\b(?:plus (?:en mesure|possible)|annul\w+"
    r"|retir\w+"
    r"|renonc\w+|supprim\w+|revenir sur|ne (?:pourra|pourrons|peut|pouvons))|\bdécidé de (?:supprimer|annuler|geler) le"
    r" (?:poste|recrutement)\b"
)
RESOLVED = r"\b(?:n'êtes pas (?:concernée?|touchée?)|ne vous concerne pas|comme convenu|est rétablie?)\b"
DISREGARD = (
    r"\b(?:oublie[zr]?|jette[zr]?|jetez|supprime[zr]?|déchire[zr]?|ignore[zr]?)\b[^.]{0,40}\b(?:courrier|lettre|mail"
    r"|message|version|contrat|offre|document|pièce|fichier|celui|celle)\b"
)
EXPIRES = (
    r"\b(?:retourner|renvoyer|répondre|signer|confirmer|réponse|retour)\b[^.]{0,80}\b(?:avant|d'ici|jusqu'au"
    r"|au plus tard)"
)
START = (
    r"\bdébut(?:e|era)?\b|\bentrée en fonction est prévue\b|"
    r"\b(?:à compter du|prise de poste|dès le|à partir du|le (?=lundi \d|mardi \d|mercredi \d|jeudi \d"
    r"|vendredi \d)|commençant le|débutant le|entrée|du (?=\d))"
)
