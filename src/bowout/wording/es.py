"""Spanish sentences of the letters, by part: data, and nothing that decides.

`[usted|tú]` gives the formal and the informal wording. Fields in braces are filled from the record only. No sentence
agrees with the gender of the writer or the reader.
"""

from __future__ import annotations

PHRASES = {
    "role": "al puesto de {role}",
    "roles": "a los puestos de {role}",
    "no_role": "a la vacante",
    "at": "{role} en {company}",
    "upcoming": "entrevista",
    "past": "conversación",
}

# Names that begin so ask for an article of their own; the sentence then goes without the name.
NEEDS_ARTICLE: tuple[str, ...] = (
    "Hospital",
    "Clínica",
    "Ayuntamiento",
    "Universidad",
    "Colegio",
    "Instituto",
    "Centro",
    "Grupo",
    "Fundación",
    "Diputación",
    "Residencia",
    "Escuela",
    "Junta",
    "Bufete",
)

# What their message was, as it stands after "thank you for".
WHAT = {
    "invited": "la invitación a la entrevista",
    "moved": "el aviso del cambio de hora",
    "outreach": "el interés por mi perfil",
    "reopening": "[su|tu] nueva propuesta",
    "assessment": "la invitación a la prueba",
    "other": "el interés por mi candidatura",
}

CLOSINGS = {
    "warm": "[Un cordial saludo|Un saludo],",
    "brief": "[Saludos cordiales|Un saludo],",
    "formal": "[Atentamente|Un saludo],",
}

GREETINGS = {
    "person": "[Buenos días|Hola], {name}:",
    "titled": "[{dear} {title} {surname}|Hola, {surname}]:",
    "nobody": "[Buenos días|Hola]:",
    "chat": "[Buenos días|Hola], {name}:",
    "chat_nobody": "[Buenos días|Hola]:",
    "agency": "[Buenos días|Hola], {name}:",
}

SUBJECTS = {
    "withdraw": "Retiro mi candidatura: {role} – {name}",
    "offer": "Declino [su|tu] oferta: {role} – {name}",
    "cancelled": "{slot} queda cancelada – {subject}",
    "referrer": "Gracias por recomendarme – {name}",
}

SENTENCES: dict[str, tuple[str, ...]] = {
    "act": (
        "Quisiera retirar mi candidatura {post}.",
        "[Le|Te] comunico que retiro mi candidatura {post}.",
        "[Le|Te] escribo para retirar mi candidatura {post}.",
        "Retiro mi candidatura {post}.",
        "He decidido retirar mi candidatura {post}.",
        "Con este mensaje retiro mi candidatura {post}.",
    ),
    "act_slot": (
        "Quisiera retirar mi candidatura {post} y cancelar nuestra {talk} del {slot}.",
        "[Le|Te] comunico que retiro mi candidatura {post}; cancelo con ello nuestra {talk} del {slot}.",
        "Retiro mi candidatura {post} y, por tanto, cancelo nuestra {talk} del {slot}.",
        "He decidido retirar mi candidatura {post}, así que no acudiré a nuestra {talk} del {slot}.",
        "[Le|Te] escribo para retirar mi candidatura {post} y cancelar nuestra {talk} del {slot}.",
        "Con este mensaje retiro mi candidatura {post}; nuestra {talk} del {slot} queda cancelada.",
    ),
    "act_offer": (
        "Muchas gracias por [su|tu] oferta tras mi candidatura {post}. He decidido no aceptarla.",
        "He pensado bien en [su|tu] oferta tras mi candidatura {post}, y la declino.",
    ),
    "act_agency": (
        "Retiro mi candidatura {post}; [le|te] agradezco que se lo [comunique a su|comuniques a tu] cliente.",
        "He decidido retirar mi candidatura {post}.",
    ),
    "act_agency_slot": (
        "Retiro mi candidatura {post}; [le|te] agradezco que [cancele con su|canceles con tu] cliente la entrevista del {slot}.",
        "He decidido retirar mi candidatura {post} y cancelo, por tanto, la entrevista del {slot} con [su|tu] cliente.",
    ),
    "reason": (
        "Me he comprometido con otro puesto.",
        "Ya he dicho que sí a otra oferta.",
        "He aceptado otro puesto.",
        "He aceptado otra oferta y la decisión es definitiva.",
        "El motivo es sencillo: he aceptado otro puesto.",
    ),
    "reason_started": (
        "Entretanto he empezado en otro puesto, y pido disculpas por escribir tan tarde.",
        "Ya trabajo en otro puesto; [disculpe|disculpa] que lo diga tan tarde.",
    ),
    "sorry_short": (
        "[Disculpe|Disculpa] que avise con tan poco tiempo.",
        "Pido disculpas por avisar con tan poca antelación.",
    ),
    "sorry_travel": ("Pido disculpas por las molestias.", "[Disculpe|Disculpa] las molestias."),
    "slot_only": (
        "Cancelo, por tanto, nuestra {talk} del {slot}.",
        "Nuestra {talk} del {slot} queda cancelada.",
    ),
    "slot_more": ("Lo mismo vale para la cita del {slot}.", "Cancelo también la cita del {slot}."),
    "thanks_help_day": (
        "Gracias por {help} y por la conversación del {day}.",
        "[Le|Te] agradezco {help} y la conversación del {day}.",
    ),
    "thanks_help": ("Muchas gracias por {help}.", "[Le|Te] agradezco de verdad {help}."),
    "thanks_met_day": (
        "Muchas gracias por la conversación con {met} del {day}.",
        "[Le|Te] agradezco el tiempo que {met} me dedicó el {day}.",
        "[Le|Te] ruego que [traslade|traslades] mi agradecimiento a {met} por la conversación del {day}.",
    ),
    "thanks_met": (
        "Muchas gracias por la conversación con {met}.",
        "[Le|Te] ruego que [dé|des] las gracias a {met} de mi parte.",
    ),
    "thanks_day": (
        "Muchas gracias por la conversación del {day}.",
        "[Le|Te] agradezco el tiempo que me [dedicaron|dedicasteis] el {day}.",
        "Gracias por nuestra {talk} del {day}.",
    ),
    "thanks_you_day": (
        "[Le|Te] agradezco el tiempo que me [dedicó|dedicaste] el {day}.",
        "Muchas gracias por nuestra conversación del {day}.",
    ),
    "thanks_arranged": (
        "Muchas gracias por organizar nuestra {talk} con tanto cuidado.",
        "[Le|Te] agradezco que [organizara|organizaras] esta cita.",
    ),
    "thanks_arranged_by": ("Muchas gracias a [usted|ti] y a {met} por organizar esta cita.",),
    "thanks_planned": (
        "Gracias por la {talk} que [tenían prevista|teníais prevista] para el {day}.",
        "Agradezco que [reservaran|reservarais] el {day} para nuestra {talk}.",
    ),
    "thanks_plain": (
        "Muchas gracias por [su|tu] mensaje y por el tiempo dedicado a mi candidatura.",
        "[Le|Te] agradezco [su|tu] mensaje y el interés por mi candidatura.",
    ),
    "thanks_cold": (
        "Muchas gracias por el tiempo que han dedicado a leer mi candidatura.",
        "[Le|Te] agradezco la atención prestada a mi candidatura y el tiempo del equipo.",
    ),
    "thanks_agency": (
        "Muchas gracias por presentar mi perfil y por informarme en cada paso.",
        "[Le|Te] agradezco [su|tu] trabajo y el apoyo ante el cliente.",
    ),
    "thanks_message": (
        "Muchas gracias por [su|tu] mensaje del {day} y por {what}.",
        "[Le|Te] agradezco {what}, y también [su|tu] mensaje del {day}.",
    ),
    "thanks_agency_day": (
        "Muchas gracias por presentar mi perfil y por [su|tu] mensaje del {day}.",
        "[Le|Te] agradezco [su|tu] apoyo ante el cliente y [su|tu] mensaje del {day}.",
    ),
    "thanks_others": (
        "Mi agradecimiento también para {met}.",
        "[Le|Te] ruego que [traslade|traslades] también mi agradecimiento a {met}.",
    ),
    "assessment": ("La prueba también puede darse por cerrada.",),
    "regard_unmet": (
        "He valorado el trato que he recibido, y [les|os] deseo mucho éxito con la búsqueda.",
        "Me llevo una buena impresión del equipo, y [les|os] deseo que [encuentren|encontréis] a la persona adecuada.",
    ),
    "topic": (
        "Me gustó hablar sobre {topic}.",
        "Guardo un buen recuerdo de lo que hablamos sobre {topic}.",
        "Lo que escuché sobre {topic} me dejó una buena impresión.",
    ),
    "travel": (
        "Para la visita hay estas reservas: {travel}. ¿[Puede|Puedes] decirme quién debe cancelarlas?",
        "Quedan estas reservas: {travel}. [Dígame|Dime], por favor, si debo cancelarlas yo.",
    ),
    "task": (
        "No voy a entregar {task}, así que no hace falta esperar.",
        "[Le|Te] ruego que no [espere|esperes] ya {task}.",
    ),
    "checks": (
        "Si {checks} siguen en marcha, [le|te] ruego que no [continúe|continúes] con ello.",
        "[Le|Te] ruego también que [detenga|detengas] {checks}.",
    ),
    "direct": ("También presenté mi candidatura directamente, y avisaré a la empresa en persona.",),
    "more_roles": ("Esto vale para todos los puestos para los que se presentó mi perfil.",),
    "regard": (
        "Conocer al equipo ha sido un gusto, y [les|os] deseo mucho éxito con esta búsqueda.",
        "He valorado el trato cercano y claro, y deseo a todo el equipo muchos éxitos.",
        "Siento respeto por la forma de trabajar del equipo, y [le|te] deseo que [encuentren|encontréis] a la persona adecuada.",
        "Ha sido un placer conocer al equipo, y [les|os] deseo lo mejor.",
    ),
    "regard_cold": (
        "Siento respeto por el trabajo de [su|tu] equipo, y [les|os] deseo que [encuentren|encontréis] pronto a la persona adecuada.",
        "Deseo a todo el equipo mucho éxito con esta búsqueda y con lo que venga después.",
    ),
    "regard_agency": (
        "Ha sido un placer trabajar [con usted|contigo], y [le|te] deseo mucho éxito con esta búsqueda.",
        "He valorado [su|tu] forma clara de trabajar, y [le|te] deseo mucho éxito con esta vacante.",
    ),
    "future": (
        "Sería un gusto volver a hablar algún día.",
        "Espero que volvamos a encontrarnos.",
        "Ojalá volvamos a coincidir.",
        "Me alegrará que nuestros caminos se crucen de nuevo.",
        "Me gustaría mantener el contacto.",
    ),
    "confirm": ("[Le|Te] agradezco una breve confirmación de que este mensaje ha llegado.",),
    "chat_act": ("[Le|Te] escribo para retirar mi candidatura {post}.", "He decidido retirar mi candidatura {post}."),
    "chat_thanks": (
        "Muchas gracias por [su|tu] mensaje y por el tiempo dedicado a esta conversación.",
        "[Le|Te] agradezco que [pensara|pensaras] en mí y esta conversación tan amable.",
    ),
    "chat_regard": (
        "[Les|Os] deseo mucho éxito en la búsqueda de la persona adecuada.",
        "Ha sido un placer, y deseo al equipo mucho éxito con la vacante.",
    ),
    "referrer": ("He aceptado otro puesto y retiro mi candidatura {post}; quería que lo supieras por mí.",),
    "referrer_unsaid": ("Retiro mi candidatura {post} y quería que lo supieras por mí.",),
    "referrer_thanks": (
        "Gracias por recomendarme y por dar la cara por mí con tu nombre.",
        "Hablaste bien de mí y no lo olvido: gracias.",
    ),
    "referrer_regard": (
        "Tu confianza significó algo para mí, y con gusto te devolveré el favor.",
        "Que gente como tú respalde a ese equipo dice mucho de él, y te debo un café.",
    ),
}
