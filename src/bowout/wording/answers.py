"""Answers to what came back on a withdrawal, and the words of the way back, by language: data, nothing that decides.

`[formal|informal]` gives both forms of address, in English `[British|American]`. Fields: `post` the role with its
article, `slot` the talk in words, `told` the day of the withdrawal.
"""

from __future__ import annotations

ANSWERS: dict[str, dict[str, str]] = {
    "en": {
        "reconsider": "Thank you for your message, and for wanting to keep me in the process. It means a lot to me. My decision to withdraw is final, and I would not want you to hold the place for me. I valued our conversations, and I wish you and the team all the best.",
        "wants_call": "Thank you for your message, and for offering to talk. My decision to withdraw is final, so I would not want to take more of your time with a call. I valued how openly you dealt with me, and I wish you and the team all the best.",
        "asks_which_company": "Thank you for your kind message, and for asking. I am keeping to myself where I am going, and I hope that you understand. I valued our conversations, and I wish you and the team all the best.",
        "asks_why": "Thank you for asking. It was a personal decision about my next step, and nothing in how you and the team treated me was the reason. I valued our conversations, and I wish you and the team all the best.",
        "asks_referral": "Thank you for your message, and for thinking of people I know. Nobody comes to mind at once. If I hear of somebody who would suit {post}, I will point them to you. I wish you and the team all the best.",
        "annoyed": "Thank you for telling me so plainly. I am sorry for the trouble that my withdrawal makes for you and the team. My decision stands, and I valued the time and care you put into our conversations. I wish you all the best in filling {post}.",
        "money": "Thank you for your message. Please send me the details of the costs and what they rest on, and I will look at them at once. My withdrawal stands as I wrote it. I valued our conversations, and I wish you and the team all the best.",
        "reminder": "A reminder of our talk on {slot} has just reached me, so I am making sure that my message of {told} arrived. I have withdrawn from {post}, and I will not be there. Could you please take me off the calendar? Thank you, and I wish you and the team all the best.",
        "new_invitation": "Thank you for the invitation. I withdrew from {post} on {told}, so I will not take part in further steps. Please give the time to somebody else. I valued our conversations, and I wish you and the team all the best.",
        "keep_in_touch": "Thank you, I would be glad to stay in touch, and please do keep my details. I valued our conversations, and I wish you and the team all the best.",
    },
    "de": {
        "reconsider": "vielen Dank für [Ihre|deine] Nachricht und dafür, dass [Sie|du] mich gern im Verfahren behalten [hätten|hättest]. Das freut mich sehr. Meine Entscheidung, die Bewerbung zurückzuziehen, steht fest, und [Sie sollen|du sollst] die Stelle nicht für mich freihalten. Die Gespräche mit [Ihnen|dir] habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "wants_call": "vielen Dank für [Ihre|deine] Nachricht und das Angebot zu sprechen. Meine Entscheidung, die Bewerbung zurückzuziehen, steht fest, deshalb möchte ich [Ihre|deine] Zeit nicht noch mit einem Anruf beanspruchen. Den offenen Umgang habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "asks_which_company": "vielen Dank für die freundliche Nachricht und die Nachfrage. Wohin ich gehe, behalte ich für mich, und ich hoffe auf [Ihr|dein] Verständnis. Die Gespräche mit [Ihnen|dir] habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "asks_why": "vielen Dank für die Nachfrage. Es war eine persönliche Entscheidung über meinen nächsten Schritt, und am Umgang mit mir lag es nicht. Die Gespräche mit [Ihnen|dir] habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "asks_referral": "vielen Dank für [Ihre|deine] Nachricht. Mir fällt niemand ein. Wenn ich von jemandem höre, der zu der Stelle passt, gebe ich [Ihren|deinen] Namen gern weiter. Ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "annoyed": "vielen Dank für die offenen Worte. Es tut mir leid, dass [Ihnen|dir] und dem Team durch meinen Rückzug Mühe entsteht. Meine Entscheidung steht fest, und die Zeit, die [Sie|du] in unsere Gespräche gesteckt [haben|hast], habe ich geschätzt. Für die Besetzung wünsche ich [Ihnen|dir] alles Gute.",
        "money": "vielen Dank für [Ihre|deine] Nachricht. Bitte [schicken Sie|schick] mir die Aufstellung der Kosten und worauf sie beruhen, ich sehe sie mir gleich an. Mein Rückzug gilt, wie ich geschrieben habe. Die Gespräche habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "reminder": "eben kam noch eine Erinnerung an unser Gespräch am {slot}, deshalb möchte ich sichergehen, dass meine Nachricht vom {told} angekommen ist. Ich habe meine Bewerbung {post} zurückgezogen und werde nicht da sein. [Könnten Sie|Könntest du] mich bitte aus dem Kalender nehmen? Vielen Dank, ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "new_invitation": "vielen Dank für die Einladung. Ich habe meine Bewerbung {post} am {told} zurückgezogen und nehme an weiteren Schritten nicht teil. Bitte [vergeben Sie|vergib] den Termin an jemand anderen. Die Gespräche habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "keep_in_touch": "vielen Dank, ich bleibe gern in Kontakt, und meine Unterlagen [dürfen Sie|darfst du] behalten. Die Gespräche habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
    },
    "fr": {
        "reconsider": "Merci pour [votre|ton] message et pour l'envie de me garder dans le processus. Cela me touche. Ma décision de retirer ma candidature est définitive, et il ne faut pas garder la place pour moi. J'ai apprécié nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "wants_call": "Merci pour [votre|ton] message et pour la proposition d'en parler. Ma décision de retirer ma candidature est définitive, je ne voudrais donc pas prendre encore de [votre|ton] temps par un appel. J'ai apprécié la franchise de nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "asks_which_company": "Merci pour ce message chaleureux et pour la question. Je ne cite pas de nom, et je compte sur [votre|ta] compréhension. J'ai apprécié nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "asks_why": "Merci pour la question. C'est un choix personnel sur la suite de mon parcours, et rien dans l'accueil que j'ai reçu n'en est la cause. J'ai apprécié nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "asks_referral": "Merci pour [votre|ton] message. Personne ne me vient à l'esprit. Si j'entends parler d'une personne qui conviendrait pour ce poste, je l'orienterai vers [vous|toi]. Je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "annoyed": "Merci pour ces mots francs. Je regrette l'embarras que mon retrait cause à l'équipe. Ma décision est définitive, et j'ai apprécié le temps et le soin mis dans nos échanges. Je [vous|te] souhaite de trouver vite la bonne personne.",
        "money": "Merci pour [votre|ton] message. [Pouvez-vous|Peux-tu] m'envoyer le détail des frais et ce sur quoi ils reposent ? Je les regarde aussitôt. Mon retrait reste tel que je l'ai écrit. J'ai apprécié nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "reminder": "Un rappel de notre entretien du {slot} vient de me parvenir, je m'assure donc que mon message du {told} est bien arrivé. J'ai retiré ma candidature {post} et je ne serai pas là. [Pouvez-vous|Peux-tu] m'enlever de l'agenda ? Merci beaucoup, je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "new_invitation": "Merci pour l'invitation. J'ai retiré ma candidature {post} le {told} et je ne prendrai pas part à la suite. Le créneau peut aller à quelqu'un d'autre. J'ai apprécié nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
        "keep_in_touch": "Merci, je resterai volontiers en contact, et mes coordonnées peuvent être conservées. J'ai apprécié nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
    },
    "es": {
        "reconsider": "Muchas gracias por [su|tu] mensaje y por querer mantenerme en el proceso. Lo valoro mucho. Mi decisión de retirar la candidatura es definitiva, y no hace falta guardarme el puesto. He apreciado nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
        "wants_call": "Muchas gracias por [su|tu] mensaje y por ofrecerme hablar. Mi decisión de retirar la candidatura es definitiva, así que no quisiera ocupar más de [su|tu] tiempo con una llamada. He apreciado la franqueza de nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
        "asks_which_company": "Muchas gracias por [su|tu] amable mensaje y por preguntar. Me reservo adónde voy, y confío en [su|tu] comprensión. He apreciado nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
        "asks_why": "Muchas gracias por preguntar. El trato recibido no tuvo nada que ver, al contrario. He apreciado nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
        "asks_referral": "Muchas gracias por [su|tu] mensaje. No se me ocurre nadie. Si sé de alguien que encaje en el puesto, le daré [su|tu] contacto. [Le|Te] deseo todo lo mejor, también al equipo.",
        "annoyed": "Muchas gracias por hablarme con franqueza. Lamento las molestias que mi retirada causa al equipo. Mi decisión es definitiva, y he apreciado el tiempo y el cuidado puestos en nuestras conversaciones. [Le|Te] deseo mucha suerte para cubrir el puesto.",
        "money": "Muchas gracias por [su|tu] mensaje. Por favor, [envíeme|envíame] el detalle de los gastos y en qué se basan, y lo miro enseguida. Mi retirada sigue como la escribí. He apreciado nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
        "reminder": "Acaba de llegarme un recordatorio de nuestra entrevista del {slot}, así que me aseguro de que mi mensaje del {told} llegó. He retirado mi candidatura {post} y no estaré allí. ¿[Podría|Podrías] quitarme de la agenda? Muchas gracias, y [le|te] deseo todo lo mejor, también al equipo.",
        "new_invitation": "Muchas gracias por la invitación. Retiré mi candidatura {post} el {told} y no iré a la entrevista. Pueden darle esa cita a otra persona. He apreciado nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
        "keep_in_touch": "Muchas gracias, me alegrará seguir en contacto, y pueden conservar mis datos. He apreciado nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
    },
}  # fmt: skip

PAY: dict[str, str] = {
    "en": "Thank you for your message, and for wanting to keep me in the process. I appreciate it, and my decision to withdraw is final all the same. I valued our conversations, and I wish you and the team all the best.",
    "de": "vielen Dank für [Ihre|deine] Nachricht und das Entgegenkommen. Ich weiß es zu schätzen, und meine Entscheidung, die Bewerbung zurückzuziehen, steht trotzdem fest. Die Gespräche mit [Ihnen|dir] habe ich geschätzt, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
    "fr": "Merci pour [votre|ton] message et pour ce geste, que j'apprécie. Ma décision de retirer ma candidature est définitive. J'ai apprécié nos échanges et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
    "es": "Muchas gracias por [su|tu] mensaje y por el gesto, que agradezco de verdad. Mi decisión de retirar la candidatura es firme. He apreciado nuestras conversaciones y [le|te] deseo todo lo mejor, también al equipo.",
}  # fmt: skip
"""To an offer of more pay: no figure, no bargaining (rules M8 and N2)."""

NUDGE: dict[str, dict[str, str]] = {
    "line": {
        "en": "I wrote to you on {told} that I am withdrawing from {post}, and I only want to be sure that my message reached you. Nothing else is needed from you. Thank you for your time, and I wish you and the team all the best.",
        "de": "am {told} habe ich [Ihnen|dir] geschrieben, dass ich meine Bewerbung {post} zurückziehe, und ich möchte nur sichergehen, dass die Nachricht angekommen ist. Mehr ist nicht nötig. Vielen Dank für die Zeit, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "fr": "Je [vous|t'] ai écrit le {told} que je retire ma candidature {post}, et je veux seulement m'assurer que mon message est bien arrivé. Rien d'autre n'est nécessaire. Merci pour le temps consacré, et bonne continuation à l'équipe.",
        "es": "El {told} [le|te] escribí que retiro mi candidatura {post}, y solo quiero asegurarme de que el mensaje llegó. No hace falta nada más. Muchas gracias por el tiempo dedicado, y [le|te] deseo todo lo mejor, también al equipo.",
    },
    "talk": {
        "en": "On {told} I wrote to your team that I am withdrawing from {post}, and I have had no answer, so I am making sure that it is known. I will not be there for our talk on {slot}. Could you please see that it is taken off the calendar? Thank you, and I wish you and the team all the best.",
        "de": "am {told} habe ich [Ihrem|deinem] Team geschrieben, dass ich meine Bewerbung {post} zurückziehe, und noch keine Antwort bekommen. Zu unserem Gespräch am {slot} komme ich nicht. [Könnten Sie|Könntest du] bitte dafür sorgen, dass der Termin gestrichen wird? Vielen Dank, und ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "fr": "J'ai écrit à [votre|ton] équipe le {told} que je retire ma candidature {post}, et je n'ai pas eu de réponse. Je ne viendrai pas à notre entretien du {slot}. [Pouvez-vous|Peux-tu] faire retirer le rendez-vous de l'agenda ? Merci, et bonne continuation à l'équipe.",
        "es": "El {told} escribí a [su|tu] equipo que retiro mi candidatura {post}, y no he tenido respuesta. No estaré en nuestra entrevista del {slot}. ¿[Podría|Podrías] hacer que se quite de la agenda? Muchas gracias, y [le|te] deseo todo lo mejor, también al equipo.",
    },
}  # fmt: skip
"""After silence, once: the one line to whom was written, and for a dated talk the word to somebody else there."""

BACK: dict[str, dict[str, str]] = {
    "en": {
        "letter": "I withdrew from {post} on {told}, and I am writing again because my situation has changed: the plan I withdrew for is not going ahead as agreed. I would be glad to take up our conversation again, if the place is still open. I know that you may have gone on with others, and I would understand that well. Thank you for the time you gave me, and all the best to the team either way.",
        "call": "Hello {name}, {me}. I withdrew from {role} on {told}, and I am calling because my situation has changed. What I withdrew for is not going ahead as agreed. Is the place still open? I would be glad to go on, and I would understand it well if you have moved on. I will put this in writing today.",
        "voicemail": "Hello {name}, {me}. It is about {role}. My situation has changed, and I would be glad to speak with you. You can reach me on this number. Thank you.",
    },
    "de": {
        "letter": "am {told} habe ich meine Bewerbung {post} zurückgezogen, und ich melde mich noch einmal, weil sich meine Lage geändert hat: Das Vorhaben, für das ich abgesagt habe, kommt nicht wie vereinbart zustande. Wenn die Stelle noch offen ist, würde ich unser Gespräch gern wieder aufnehmen. Vielleicht sind [Sie|bist du] inzwischen mit anderen weiter, das verstehe ich gut. Vielen Dank für die Zeit bis hierher, und dem Team in jedem Fall alles Gute.",
        "call": "Guten Tag {name}, {me}. Am {told} habe ich meine Bewerbung, {role}, zurückgezogen, und ich rufe an, weil sich meine Lage geändert hat. Wofür ich abgesagt habe, kommt nicht wie vereinbart zustande. Ist die Stelle noch offen? Ich würde gern weitermachen und verstehe gut, wenn es nicht mehr geht. Ich schreibe es heute auch noch.",
        "voicemail": "Guten Tag {name}, {me}. Es geht um {role}. Meine Lage hat sich geändert, und ich würde gern sprechen. Unter dieser Nummer bin ich zu erreichen. Vielen Dank.",
    },
    "fr": {
        "letter": "J'ai retiré ma candidature {post} le {told}, et je reviens vers [vous|toi] parce que ma situation a changé : le projet pour lequel je me suis désisté ne se fait pas comme convenu. Si la place est encore libre, je reprendrais volontiers notre échange. Si [vous avez|tu as] avancé avec d'autres, je le comprendrais très bien. Merci pour le temps consacré, et bonne continuation à l'équipe dans tous les cas.",
        "call": "Bonjour {name}, {me}. J'ai retiré ma candidature, {role}, le {told}, et j'appelle parce que ma situation a changé. Ce pour quoi je me suis désisté ne se fait pas comme convenu. La place est-elle encore libre ? Je reprendrais volontiers, et je comprendrais très bien que ce ne soit plus possible. Je l'écris aussi aujourd'hui.",
        "voicemail": "Bonjour {name}, {me}. C'est au sujet de {role}. Ma situation a changé et j'aimerais en parler. On peut me joindre à ce numéro. Merci.",
    },
    "es": {
        "letter": "El {told} retiré mi candidatura {post}, y escribo de nuevo porque mi situación ha cambiado: el plan por el que me retiré no sale adelante como estaba acordado. Si el puesto sigue libre, me gustaría retomar nuestra conversación. Si ya han avanzado con otras personas, lo entendería muy bien. Muchas gracias por el tiempo dedicado, y todo lo mejor para el equipo en cualquier caso.",
        "call": "Buenos días, {name}, {me}. El {told} retiré mi candidatura, {role}, y llamo porque mi situación ha cambiado. Aquello por lo que me retiré no sale adelante como estaba acordado. ¿Sigue libre el puesto? Me gustaría continuar, y entendería muy bien que ya no sea posible. Lo mando hoy también por escrito.",
        "voicemail": "Buenos días, {name}, {me}. Es sobre {role}. Mi situación ha cambiado y me gustaría hablar. Se me puede localizar en este número. Gracias.",
    },
}  # fmt: skip

FIRST_ASK = (
    "Before you write to anybody else, ask the employer who moved your start for a dated commitment: "
    "“Thank you for telling me. So that I can plan, could you confirm to me in writing, by {by}, the new start date, and "
    "that title, pay and terms stay as agreed?”"
)
"""What a person whose start was only postponed writes first, to the employer whose offer they keep."""
