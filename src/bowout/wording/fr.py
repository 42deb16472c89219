"""French sentences of the letters, by part: data, and nothing that decides.

`[vous|tu]` gives the formal and the informal wording. Fields in braces are filled from the record only. No sentence
agrees with the gender of the writer or the reader.
"""

from __future__ import annotations

PHRASES = {
    "role": "au poste {de_role}",
    "roles": "aux postes {de_role}",
    "no_role": "à [votre|ton] offre",
    "at": "{role} chez {company}",
    "upcoming": "entretien",
    "past": "échange",
}

FULL_FORMULA = "Je vous prie d'agréer, {reader}, l'expression de mes salutations distinguées."

# Names that begin so ask for an article of their own; the sentence then goes without the name.
NEEDS_ARTICLE: tuple[str, ...] = (
    "Hôpital",
    "Clinique",
    "Mairie",
    "Ville",
    "École",
    "Université",
    "Lycée",
    "Centre",
    "CHU",
    "Groupe",
    "Cabinet",
    "Institut",
    "Maison",
    "Département",
    "Association",
    "Fondation",
    "Laboratoire",
    "Laboratoires",
    "Société",
    "Atelier",
    "Ateliers",
    "Boulangerie",
    "Garage",
    "Transports",
)

# What their message was, as it stands after "thank you for".
WHAT = {
    "invited": "l'invitation à cet entretien",
    "moved": "l'information sur le changement d'horaire",
    "outreach": "l'intérêt porté à mon profil",
    "reopening": "[votre|ta] nouvelle proposition",
    "assessment": "l'invitation à l'évaluation",
    "other": "l'intérêt porté à ma candidature",
}

CLOSINGS = {
    "warm": "[Bien cordialement|Bien à toi],",
    "brief": "[Cordialement|À bientôt],",
    "formal": "[Cordialement|Bien à toi],",
}

GREETINGS = {
    "person": "Bonjour {name},",
    "titled": "[{title}|Bonjour {surname}],",
    "nobody": "[Madame, Monsieur|Bonjour],",
    "chat": "Bonjour {name},",
    "chat_nobody": "Bonjour,",
    "agency": "Bonjour {name},",
}

SUBJECTS = {
    "withdraw": "Retrait de ma candidature : {role} – {name}",
    "offer": "Je décline [votre|ta] proposition : {role} – {name}",
    "cancelled": "{slot} annulé – {subject}",
    "referrer": "Merci pour ta recommandation – {name}",
}

SENTENCES: dict[str, tuple[str, ...]] = {
    "act": (
        "Je souhaite retirer ma candidature {post}.",
        "Je [vous écris|t'écris] pour retirer ma candidature {post}.",
        "Je retire ma candidature {post}.",
        "Je [vous informe|t'informe] que je retire ma candidature {post}.",
        "J'ai pris la décision de retirer ma candidature {post}.",
        "Par ce message, je mets fin à ma candidature {post}.",
    ),
    "act_slot": (
        "Je souhaite retirer ma candidature {post} et annuler notre {talk} du {slot}.",
        "Je retire ma candidature {post} et j'annule donc notre {talk} du {slot}.",
        "J'ai pris la décision de retirer ma candidature {post} ; notre {talk} du {slot} n'aura donc pas lieu.",
        "Par ce message, je retire ma candidature {post} et je renonce à notre {talk} du {slot}.",
        "Je mets fin à ma candidature {post} et ne viendrai donc pas à notre {talk} du {slot}.",
    ),
    "act_offer": (
        "Merci pour [votre|ta] proposition concernant ma candidature {post}. J'ai pris la décision de la décliner.",
        "J'ai bien réfléchi à [votre|ta] proposition concernant ma candidature {post}, et je la décline.",
    ),
    "act_agency": (
        "Je retire ma candidature {post} et [vous|te] laisse en informer [votre|ton] client.",
        "J'ai pris la décision de retirer ma candidature {post}.",
    ),
    "act_agency_slot": (
        "Je retire ma candidature {post} ; merci d'annuler auprès de [votre|ton] client l'entretien du {slot}.",
        "J'ai pris la décision de retirer ma candidature {post}, et j'annule donc l'entretien du {slot} avec [votre|ton] client.",
    ),
    "reason": (
        "J'ai donné mon accord pour un autre poste.",
        "Une autre proposition m'est parvenue et je l'ai acceptée.",
        "J'ai accepté un autre poste.",
        "J'ai accepté une autre proposition, et ma décision est définitive.",
        "J'ai en effet accepté un autre poste.",
    ),
    "reason_started": (
        "J'ai entre-temps commencé dans un autre poste, et je [vous|te] présente mes excuses pour cette réponse tardive.",
        "J'occupe déjà un autre poste ; je [vous|te] prie de m'excuser de l'écrire si tard.",
    ),
    "sorry_short": (
        "Je [vous|te] présente mes excuses pour ce délai si court.",
        "Je [vous prie|te prie] de m'excuser de prévenir si tard.",
    ),
    "sorry_travel": (
        "Je [vous|te] présente mes excuses pour ce dérangement.",
        "Je [vous|te] prie de m'excuser pour ce dérangement.",
    ),
    "slot_only": (
        "J'annule donc notre {talk} du {slot}.",
        "Notre {talk} du {slot} n'aura donc pas lieu.",
    ),
    "slot_more": ("Il en va de même pour le rendez-vous du {slot}.", "J'annule aussi le rendez-vous du {slot}."),
    "thanks_help_day": (
        "Merci pour {help} et pour notre {talk} du {day}.",
        "Je [vous|te] remercie pour {help} et pour notre {talk} du {day}.",
    ),
    "thanks_help": ("Merci pour {help}, qui m'a été utile.", "Je [vous|te] remercie pour {help}."),
    "thanks_met_day": (
        "Merci pour l'échange avec {met} du {day}.",
        "Je [vous|te] remercie pour le temps que {met} m'a consacré le {day}.",
        "Merci de transmettre mes remerciements à {met} pour l'échange du {day}.",
    ),
    "thanks_met": ("Merci pour l'échange avec {met}.", "Merci de transmettre mes remerciements à {met}."),
    "thanks_day": (
        "Merci pour notre {talk} du {day}.",
        "Je [vous|te] remercie pour l'échange du {day}.",
        "Merci pour le temps que [vous m'avez|tu m'as] consacré le {day}.",
    ),
    "thanks_you_day": (
        "Merci pour le temps que [vous m'avez|tu m'as] consacré le {day}.",
        "Je [vous|te] remercie pour notre échange du {day}.",
    ),
    "thanks_arranged": (
        "Merci d'avoir organisé notre {talk} avec autant de soin.",
        "Je [vous|te] remercie d'avoir organisé ce rendez-vous.",
    ),
    "thanks_arranged_by": ("Merci à [vous|toi] et à {met} d'avoir organisé ce rendez-vous.",),
    "thanks_planned": (
        "Merci pour l'{talk} que [vous aviez|tu avais] prévu le {day}.",
        "Je [vous|te] remercie d'avoir prévu un {talk} le {day}.",
    ),
    "thanks_plain": (
        "Merci pour [votre|ton] message et pour le temps consacré à ma candidature.",
        "Je [vous|te] remercie pour [votre|ton] message et pour l'intérêt porté à ma candidature.",
    ),
    "thanks_cold": (
        "Merci pour le temps que [vous avez|tu as] consacré à la lecture de mon dossier.",
        "Je [vous|te] remercie pour l'attention portée à mon dossier.",
    ),
    "thanks_agency": (
        "Merci d'avoir présenté mon profil et d'avoir donné des nouvelles à chaque étape.",
        "Je [vous|te] remercie pour [votre|ton] travail et pour [votre|ton] appui auprès du client.",
    ),
    "thanks_message": (
        "Merci pour [votre|ton] message du {day} et pour {what}.",
        "Je [vous|te] remercie pour {what} et pour [votre|ton] message du {day}.",
    ),
    "thanks_agency_day": (
        "Merci d'avoir présenté mon profil, et merci pour [votre|ton] message du {day}.",
        "Je [vous|te] remercie pour [votre|ton] appui auprès du client et pour [votre|ton] message du {day}.",
    ),
    "thanks_others": (
        "Mes remerciements vont aussi à {met}.",
        "Merci de remercier également {met} de ma part.",
    ),
    "assessment": ("L'évaluation peut également être close de [votre|ton] côté.",),
    "regard_unmet": (
        "J'ai apprécié nos échanges, et je [vous|te] souhaite de trouver la bonne personne.",
        "[Vos|Tes] messages m'ont donné une bonne image de l'équipe, et je souhaite à tous une belle réussite.",
        "J'ai été sensible à [votre|ta] façon de suivre ma candidature, et je souhaite le meilleur à l'équipe.",
    ),
    "topic": (
        "Notre échange sur {topic} m'a plu.",
        "Je garde un bon souvenir de notre échange sur {topic}.",
        "Ce que j'ai entendu sur {topic} m'a donné une belle image de l'équipe.",
    ),
    "travel": (
        "Pour la visite, ces réservations sont faites : {travel}. [Pouvez-vous|Peux-tu] me dire qui doit les annuler ?",
        "Restent ces réservations : {travel}. [Dites-moi|Dis-moi] si c'est à moi de les annuler.",
    ),
    "task": (
        "Je ne rendrai pas {task} : merci de ne pas l'attendre.",
        "Merci de ne plus attendre {task} de ma part.",
    ),
    "checks": ("Si {checks} sont encore en cours, merci d'y mettre fin.", "Merci d'arrêter aussi {checks}."),
    "direct": ("J'avais aussi postulé en direct, et je préviendrai l'entreprise moi-même.",),
    "more_roles": ("Cela vaut pour tous les postes pour lesquels mon profil a été présenté.",),
    "regard": (
        "J'ai rencontré une équipe que j'estime, et je [vous|te] souhaite une belle réussite dans ce recrutement.",
        "J'ai apprécié la qualité de nos échanges, et je souhaite une belle réussite à toute l'équipe.",
        "Je garde de l'estime pour la façon dont l'équipe travaille, et je [vous|te] souhaite de trouver la bonne personne.",
        "Ce fut un plaisir de faire [votre|ta] connaissance, et je souhaite le meilleur à l'équipe.",
    ),
    "regard_cold": (
        "J'ai de l'estime pour le travail de [vos équipes|ton équipe], et je [vous|te] souhaite de trouver la bonne personne pour ce poste.",
        "Je souhaite à toute l'équipe une belle réussite et un recrutement à la hauteur de ses attentes.",
    ),
    "regard_agency": (
        "Ce fut un plaisir de travailler avec [vous|toi], et je [vous|te] souhaite une belle réussite pour ce recrutement.",
        "J'ai apprécié [votre|ta] façon claire de travailler, et je [vous|te] souhaite de trouver la bonne personne.",
    ),
    "future": (
        "Au plaisir de [vous|te] recroiser un jour.",
        "Ce serait une joie d'échanger à nouveau.",
        "Ce serait un plaisir de recroiser [votre|ton] chemin.",
        "J'espère que nous aurons l'occasion de nous recroiser.",
        "Je resterai volontiers en contact avec [vous|toi].",
    ),
    "confirm": ("Un mot pour me confirmer la bonne réception serait aimable.",),
    "chat_act": ("Je retire ma candidature {post}.", "J'ai pris la décision de retirer ma candidature {post}."),
    "chat_thanks": (
        "Merci pour [votre|ton] message et pour le temps consacré à cet échange.",
        "Je [vous|te] remercie d'avoir pensé à moi et pour cet échange agréable.",
    ),
    "chat_regard": (
        "Je [vous|te] souhaite une belle réussite dans ce recrutement, à [vous|toi] et à l'équipe.",
        "Ce fut un plaisir d'échanger, et je [vous|te] souhaite de trouver la bonne personne.",
    ),
    "referrer": (
        "J'ai accepté un autre poste et je retire donc ma candidature {post} ; je tenais à te le dire en premier.",
    ),
    "referrer_unsaid": ("Je retire ma candidature {post}, et je tenais à te le dire en personne.",),
    "referrer_thanks": (
        "Merci pour ta recommandation et pour la confiance qu'elle suppose.",
        "Tu as parlé pour moi, et je ne l'oublie pas : merci.",
    ),
    "referrer_regard": (
        "Ta confiance a compté pour moi, et je te rendrai volontiers la pareille.",
        "Que des gens comme toi soutiennent cette équipe en dit long sur elle, et je te dois un café.",
    ),
}
