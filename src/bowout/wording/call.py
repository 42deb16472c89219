"""What to say on the phone, by language: data, and nothing that decides.

Fields: `name` the person called, `me` the caller with a leading phrase or nothing, `role`, `slot`. `slot` texts are
used when a dated talk is cancelled, `offer` texts when an offer stands, `plain` texts otherwise. An interview is
cancelled on a voicemail; an offer is not declined on one (domain.md section 4).
"""

from __future__ import annotations

from typing import TypedDict


class CallWords(TypedDict):
    """The sentences of one language."""

    me: str
    team: str
    some_role: str
    say_slot: str
    say_offer: str
    say_plain: str
    voicemail_slot: str
    voicemail_offer: str
    voicemail_plain: str
    pushed: str


CALL: dict[str, CallWords] = {
    "en": {
        "me": "this is {me}",
        "team": "the hiring team",
        "some_role": "your opening",
        "say_slot": (
            "Hello {name}, {me}. I am calling about {role}. I have decided to withdraw, so please cancel our talk on "
            "{slot}. I did not want you to wait for me. Thank you for the time you have given me. You will have this in "
            "writing within the hour."
        ),
        "say_offer": (
            "Hello {name}, {me}. I wanted to tell you myself: thank you for your offer for {role}, and I am declining it. "
            "My decision is made. I have valued our talks, and I wish you and the team well. You will have this in writing "
            "within the hour."
        ),
        "say_plain": (
            "Hello {name}, {me}. I am calling about {role}. I have decided to withdraw my application, and I wanted you to "
            "hear it from me. Thank you for the time you have given me. You will have this in writing within the hour."
        ),
        "voicemail_slot": (
            "Hello {name}, {me}. I am cancelling our talk about {role} on {slot}, because I am withdrawing my application. "
            "An email with the same words is on its way. You can reach me on this number. Thank you."
        ),
        "voicemail_offer": (
            "Hello {name}, {me}. It is about {role}. Could you please call me back today on this number? Thank you."
        ),
        "voicemail_plain": (
            "Hello {name}, {me}. It is about my application for {role}. I am sending you an email now. You can reach me on "
            "this number. Thank you."
        ),
        "pushed": (
            "Thank you, that means a lot. My decision is final, and I would rather not go into the other side. I hope we "
            "stay on good terms."
        ),
    },
    "de": {
        "me": "hier ist {me}",
        "team": "liebes Recruiting-Team",
        "some_role": "Ihre Stelle",
        "say_slot": (
            "Guten Tag {name}, {me}. Ich rufe wegen {role} an. Ich ziehe meine Bewerbung zurück und sage deshalb unser "
            "Gespräch am {slot} ab. Ich wollte nicht, dass jemand auf mich wartet. Vielen Dank für die Zeit bis hierher. "
            "In einer Stunde liegt das auch schriftlich vor."
        ),
        "say_offer": (
            "Guten Tag {name}, {me}. Ich wollte es persönlich sagen: Vielen Dank für das Angebot für {role}. Ich nehme es "
            "nicht an, meine Entscheidung steht. Unsere Gespräche habe ich geschätzt, und ich wünsche dem Team alles Gute. "
            "In einer Stunde liegt das auch schriftlich vor."
        ),
        "say_plain": (
            "Guten Tag {name}, {me}. Ich rufe wegen {role} an. Ich ziehe meine Bewerbung zurück und wollte das persönlich "
            "sagen. Vielen Dank für die Zeit bis hierher. In einer Stunde liegt das auch schriftlich vor."
        ),
        "voicemail_slot": (
            "Guten Tag {name}, {me}. Ich sage unser Gespräch zu {role} am {slot} ab, weil ich meine Bewerbung zurückziehe. "
            "Eine Mail mit denselben Worten ist unterwegs. Unter dieser Nummer bin ich zu erreichen. Vielen Dank."
        ),
        "voicemail_offer": (
            "Guten Tag {name}, {me}. Es geht um {role}. Ich bitte um einen Rückruf heute unter dieser Nummer. Vielen Dank."
        ),
        "voicemail_plain": (
            "Guten Tag {name}, {me}. Es geht um meine Bewerbung, {role}. Eine Mail ist gleich unterwegs. Unter dieser "
            "Nummer bin ich zu erreichen. Vielen Dank."
        ),
        "pushed": (
            "Vielen Dank, das freut mich. Meine Entscheidung steht, und über die andere Seite möchte ich nicht sprechen. "
            "Ich würde mich freuen, wenn wir im Guten auseinandergehen."
        ),
    },
    "fr": {
        "me": "{me} à l'appareil",
        "team": "l'équipe de recrutement",
        "some_role": "votre poste",
        "say_slot": (
            "Bonjour {name}, {me}. Je vous appelle au sujet de {role}. Je retire ma candidature et j'annule donc notre "
            "entretien du {slot}. Je ne voulais pas que l'on m'attende. Merci pour le temps que vous m'avez consacré. Vous "
            "recevrez une confirmation écrite dans l'heure."
        ),
        "say_offer": (
            "Bonjour {name}, {me}. Je tenais à vous le dire de vive voix : merci pour votre proposition pour {role}, que je "
            "décline. Ma décision est prise. J'ai apprécié nos échanges et je souhaite le meilleur à toute l'équipe. Vous "
            "recevrez une confirmation écrite dans l'heure."
        ),
        "say_plain": (
            "Bonjour {name}, {me}. Je vous appelle au sujet de {role}. Je retire ma candidature et je tenais à vous le dire "
            "de vive voix. Merci pour le temps que vous m'avez consacré. Vous recevrez une confirmation écrite dans l'heure."
        ),
        "voicemail_slot": (
            "Bonjour {name}, {me}. J'annule notre entretien du {slot} au sujet de {role}, car je retire ma candidature. Un "
            "message écrit part à l'instant. On peut me joindre à ce numéro. Merci."
        ),
        "voicemail_offer": (
            "Bonjour {name}, {me}. C'est au sujet de {role}. Pourriez-vous me rappeler aujourd'hui à ce numéro ? Merci."
        ),
        "voicemail_plain": (
            "Bonjour {name}, {me}. C'est au sujet de ma candidature, {role}. Un message écrit part à l'instant. On peut me "
            "joindre à ce numéro. Merci."
        ),
        "pushed": (
            "Merci, cela me touche. Ma décision est prise et je préfère ne pas entrer dans le détail. J'espère que nous "
            "resterons en bons termes."
        ),
    },
    "es": {
        "me": "soy {me}",
        "team": "equipo de selección",
        "some_role": "la vacante",
        "say_slot": (
            "Buenos días, {name}, {me}. Llamo por {role}. Retiro mi candidatura y por eso cancelo nuestra entrevista del "
            "{slot}. No quería hacer esperar a nadie. Muchas gracias por el tiempo dedicado. En menos de una hora llegará "
            "también por escrito."
        ),
        "say_offer": (
            "Buenos días, {name}, {me}. Quería decirlo en persona: muchas gracias por la oferta para {role}; no la acepto y "
            "la decisión está tomada. He valorado mucho las conversaciones y deseo lo mejor al equipo. En menos de una hora "
            "llegará también por escrito."
        ),
        "say_plain": (
            "Buenos días, {name}, {me}. Llamo por {role}. Retiro mi candidatura y quería decirlo en persona. Muchas gracias "
            "por el tiempo dedicado. En menos de una hora llegará también por escrito."
        ),
        "voicemail_slot": (
            "Buenos días, {name}, {me}. Cancelo nuestra entrevista del {slot} sobre {role}, porque retiro mi candidatura. "
            "Acabo de mandar un correo con lo mismo. Se me puede localizar en este número. Gracias."
        ),
        "voicemail_offer": (
            "Buenos días, {name}, {me}. Es sobre {role}. ¿Sería posible devolverme la llamada hoy a este número? Gracias."
        ),
        "voicemail_plain": (
            "Buenos días, {name}, {me}. Es sobre mi candidatura, {role}. Ahora mismo mando un correo. Se me puede localizar "
            "en este número. Gracias."
        ),
        "pushed": (
            "Muchas gracias, lo valoro. La decisión está tomada y prefiero no entrar en detalles. Espero que quedemos en "
            "buenos términos."
        ),
    },
}
