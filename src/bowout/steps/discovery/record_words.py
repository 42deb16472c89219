"""The turns of phrase by which mail proves what happened in a process: data for `record.py`.

English, German, French and Spanish. Every repeat is bounded: the text is a stranger's.
"""

from __future__ import annotations

import re

from bowout.lazy import lazily

_CAP = r"[A-ZÀ-ÖØ-Þ][\w'’-]{1,20}"
NAME = rf"{_CAP}(?: (?:de |van |von |der |la |del |di )?{_CAP}){{1,2}}"
_WHO = rf"(?:{_CAP}(?: {_CAP}){{0,2}})"

PERSON_NAME = lazily(rf"{_CAP}(?: (?:[A-Z]\. |de |van |von |der |la |del |di )?{_CAP}){{1,3}}")

LOOKS_BACK = lazily(
    r"(?:thank(?:s| you)[^.]{0,12} for|it was|enjoyed|pleasure|great|good|lovely|nice) [^.]{0,50}"
    r"(?:talk|speak|chat|conversation|call|meet|interview|visit|coming (?:in|by|over)|time (?:on|with|today|yesterday)|round)"
    r"|(?:dank|danke|freude|gefreut|angenehm|schön)[^.]{0,60}(?:gespräch|telefonat|austausch|kennen|besuch|treffen|termin)"
    r"|(?:merci|plaisir|ravi\w*|heureu\w+|suite à)[^.]{0,60}(?:échange|entretien|rencontr|appel|visite|venue)"
    r"|(?:gracias|placer|encantad\w+|gusto)[^.]{0,60}(?:charla|conversación|entrevista|llamada|visita|conocer|hablar)",
    re.IGNORECASE,
)
WISH = lazily(
    r"\b(?:would|we'd|i'd|'d) (?:\w+ )?(?:like|love|be)\b|\b(?:want(?:s|ed)?|keen|hop(?:e|ing)|look(?:ing)? forward|happy|excited|great|good|nice|pleasure) to "
    r"(?:meet|speak|talk|chat|see)\b(?! you (?:today|yesterday|last|on|this (?:morning|afternoon)))(?=[^.]{0,60}(?:\?|next|soon|this week|tomorrow|would|time|when))"
    r"|\b(?:möchten?|würden?|wollen|gerne?)\b[^.]{0,40}(?:kennenlernen|kennen zu lernen|treffen|sprechen)"
    r"|\b(?:souhait\w+|aimer\w+|voudr\w+|serai\w*)\b[^.]{0,40}(?:rencontrer|échanger|parler)|\b(?:gustaría|querr\w+|encantaría)\b[^.]{0,40}(?:conocer|hablar|charlar)",
    re.IGNORECASE,
)
"""A wish to meet, which says that nobody has met yet."""
OWN_TALK = lazily(
    r"(?:talk|speak|chat|conversation|call|meet)(?:ing|ed)? ?(?:to|with)? ?you\b|meeting you|our (?:call|chat|conversation|talk|meeting)"
    r"|thank(?:s| you)[^.]{0,12} for (?:the|your|our|taking|coming|visiting)[^.]{0,50}(?:call|chat|conversation|talk|time|in|by|us)\b"
    r"|(?:unser|das)(?:em|es)? (?:\w+ )?(?:gespräch|telefonat|austausch)|(?:sie|dich) kennen(?:zu|ge)lern"
    r"|notre (?:\w+ )?(?:échange|entretien|appel|rencontre)|vous (?:avoir )?rencontr"
    r"|nuestra (?:\w+ )?(?:charla|conversación|entrevista|llamada)|conocer(?:te|le)|hablar contigo",
    re.IGNORECASE,
)
IMPRESSED = lazily(
    rf"(?P<who>{_WHO}(?:(?:, {_WHO}){{0,3}},? (?:and|und|et|y) (?:I\b|ich\b|moi\b|yo\b|{_WHO}))?) "
    r"(?:(?:was|were|war|waren|a été|ont été|quedó|quedaron) (?:\w+ )?(?:impressed|taken|delighted|begeistert|beeindruckt|angetan|séduits?|impressionnés?|impresionad[oa]s?)"
    r"|(?:really |very much |also )?(?:liked|loved|enjoyed) (?:meeting|talking|your|the)|(?:enjoyed|liked) (?:it|the talk))"
)

_NP = r"(?P<what>[^.;:!?()\"]{4,90})"
_TALKED = (
    r"(?:talk(?:ed|ing)?|speak(?:ing)?|spoke|chat(?:ted|ting)?|conversation|call|discuss(?:ion)?|interview|exchange)"
)
TOPICS = (
    lazily(rf"{_TALKED}[^.;]{{0,40}}? about {_NP}", re.IGNORECASE),
    lazily(rf"(?:discussed|discussing|hearing about|hear about|learn(?:ing|ed) about) {_NP}", re.IGNORECASE),
    lazily(
        r"(?:liked|loved|enjoyed|impressed (?:by|with)|interested in|intrigued by|appreciated) "
        r"(?P<what>your (?:plan|idea|ideas|example|work|project|approach|thoughts|presentation|experience|portfolio|questions)"
        r" (?:for|with|on|about|in|at|from|of|around) [^.;:!?()\"]{3,70})",
        re.IGNORECASE,
    ),
    lazily(
        rf"(?:gespräch|telefonat|austausch|gesprochen|unterhalten|unterhaltung)[^.;]{{0,40}}? über {_NP}", re.IGNORECASE
    ),
    lazily(r"über (?P<what>[^.;:!?()\"]{4,80}?) (?:gesprochen|unterhalten|ausgetauscht|zu sprechen)", re.IGNORECASE),
    lazily(
        r"(?P<what>\b(?:votre|ton) (?:projet|expérience|parcours|travail|exemple|idée|approche|présentation)"
        r" (?:avec|sur|dans|chez|de|du|des|autour|pour) [^.;:!?()\"]{3,70}?) (?:m'a|m’a|nous a|nous ont|m'ont|a )",
        re.IGNORECASE,
    ),
    lazily(
        rf"(?:échange|échangé|parlé|parler|discuté|discussion)[^.;]{{0,40}}? (?:sur|au sujet de|autour de) {_NP}",
        re.IGNORECASE,
    ),
    lazily(rf"(?:hablar|hablado|hablamos|charla|conversación|charlar)[^.;]{{0,40}}? sobre {_NP}", re.IGNORECASE),
)
TAIL = lazily(
    r" (?:very much|a lot|so much|greatly|today|yesterday|last week|this (?:week|morning|afternoon)|on (?:mon|tues|wednes|thurs|fri)day"
    r"|sehr|gestern|heute|hier|ayer|hoy|and (?:we|i|would|look)\b.*|und (?:wir|ich|freu)\b.*|et (?:nous|je)\b.*|y (?:nos|me|te)\b.*"
    r"|, .*|\bas the next step\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
MY = {
    "your": "my", "ihr": "mein", "ihre": "meine", "ihren": "meinen", "ihrem": "meinem", "ihrer": "meiner",
    "dein": "mein", "deine": "meine", "deinen": "meinen", "deinem": "meinem", "deiner": "meiner",
    "votre projet": "mon projet", "votre expérience": "mon expérience", "votre parcours": "mon parcours",
    "votre travail": "mon travail", "votre exemple": "mon exemple", "votre idée": "mon idée",
    "votre approche": "mon approche", "votre présentation": "ma présentation",
    "ton projet": "mon projet", "ton expérience": "mon expérience", "ton parcours": "mon parcours",
    "tu": "mi", "su": "mi", "tus": "mis", "sus": "mis",
}  # fmt: skip
YOUR = r"^(?:" + "|".join(sorted(MY, key=len, reverse=True)) + r")\b"
TURNED = lazily(
    r"\b(?:you|your|yours|we|us|our|i|me|sie|ihnen|ihre?\w*|wir|uns|unser\w*|ich|vous|votre|vos|nous|notre|nos|je|usted|tú|tu|nosotros|nuestr\w+|how|what|whether|wie|ob|comment)\b",
    re.IGNORECASE,
)
"""Words that would be wrong in the other's mouth: a phrase that holds one is left out."""

BOOKED = lazily(
    r"\b(?:booked|reserved|arranged|tickets?|gebucht|reserviert|réservé\w*|reservad\w+|buchung|booking|réservation|reserva)\b",
    re.IGNORECASE,
)
_PLACE = r"(?: ?\([^)]{3,50}\)| (?:from|to|at|in) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}){0,2}"
_ORT = r"(?: ?\([^)]{3,50}\)| (?:von|nach|im|in|am) [A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+){0,3}){0,2}"
_LIEU = r"(?: ?\([^)]{3,50}\)| (?:de|à|au|pour|depuis) (?:l[a'’] ?)?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,3}){0,2}"
_LUGAR = r"(?: ?\([^)]{3,50}\)| (?:de|a|en|desde) (?:el )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,3}){0,2}"
BOOKINGS = lazily(
    rf"\b(?P<en>(?:train|flight|hotel room|hotel|room|rental car|taxi)\b{_PLACE})"
    rf"|\b(?P<de>(?:Zug|Flug|Hotel|Hotelzimmer|Zimmer|Bahnticket|Zugticket|Mietwagen)\b{_ORT})"
    rf"|\b(?P<fr>(?:train|vol|hôtel|chambre|billet de train|billet d'avion)\b{_LIEU})"
    rf"|\b(?P<es>(?:tren|vuelo|habitación|billete)\b{_LUGAR})"
)
HELP = (
    (lazily(r"(?:showing|show|showed) you around (?P<what>the [\w -]{3,40})", re.IGNORECASE), "the tour of {what}"),
    (lazily(r"\b(?:have |'ve )?(?:sent|submitted|passed|forwarded) your (?:cv|resume|profile|details) (?:on )?to\b", re.IGNORECASE), "putting me forward"),
    (lazily(r"\bput(?:ting)? you forward\b(?! for both\?)[^?]*$", re.IGNORECASE), "putting me forward"),
    (lazily(r"\b(?:Profil|Unterlagen|Lebenslauf)\b[^.?]{0,40}\b(?:weitergeleitet|vorgestellt|übermittelt|geschickt)"), "die Weiterleitung meines Profils"),
    (lazily(r"\btransm(?:is|ets|ettre)\b[^.?]{0,20}votre (?:dossier|cv|profil|candidature)", re.IGNORECASE), "la transmission de mon dossier"),
    (lazily(r"\b(?:he|hemos) (?:enviado|presentado|pasado) (?:tu|su) (?:cv|perfil|candidatura)", re.IGNORECASE), "la presentación de mi perfil"),
)  # fmt: skip
REFERRAL = lazily(
    rf"({NAME}) (?:has |had )?(?:recommended|referred|suggested) (?:you|your|that (?:i|we))|(?:recommended|referred) (?:to (?:me|us) )?by ({NAME})"
    rf"|({NAME}) hat (?:Sie|dich|mir|uns)\b[^.]{{0,40}}empfohlen|auf Empfehlung von ({NAME})"
    rf"|({NAME}) (?:nous|m['’]) ?a (?:\w+ )?recommandé|(?:sur (?:la )?recommandation|recommandé\w* par) (?:de )?({NAME})"
    rf"|({NAME}) (?:te|le|nos|me) ha recomendado|recomendad[oa] por ({NAME})"
)
FINAL = lazily(
    r"\b(?:final|last) (?:round|interview|stage|panel)\b|\b(?:letzte[nrs]?|finale[nrs]?) (?:Runde|Gespräch|Interview|Gesprächsrunde)\b|\bEndrunde\b"
    r"|\b(?:dernier entretien|entretien final|dernière étape|dernier tour)\b|\b(?:última (?:ronda|entrevista|fase)|entrevista final|ronda final)\b",
    re.IGNORECASE,
)
TASK = lazily(
    r"\b(?P<en>case study|take-home(?: task| test| assignment| exercise)?|coding (?:challenge|test|task)|work sample|written (?:test|exercise)"
    r"|online (?:test|assessment)|assessment|test task|exercise)\b"
    r"|\b(?P<de>Fallstudie|Probeaufgabe|Testaufgabe|Arbeitsprobe|Fallaufgabe|Programmieraufgabe|Online-?Test)\b"
    r"|\b(?P<fr>étude de cas|exercice|test technique|cas pratique|mise en situation)\b"
    r"|\b(?P<es>caso práctico|prueba técnica|prueba|ejercicio)\b",
    re.IGNORECASE,
)
CHECKS = lazily(
    r"\b(?P<en>reference checks?|background checks?|references)\b|\b(?P<de>Referenzen|Referenzprüfung)\b"
    r"|\b(?P<fr>références|prise de références)\b|\b(?P<es>referencias)\b",
    re.IGNORECASE,
)
HANDED_IN = lazily(
    r"\b(?:(?:please find|here is|here's|attached|i have (?:now )?(?:sent|submitted|finished|completed)|i've (?:sent|submitted|finished|completed)) [^.]{0,40}"
    r"(?:solution|case|task|test|assignment|exercise|sample|challenge)|anbei [^.]{0,40}(?:losung|aufgabe|fallstudie|probe)|(?:ci-joint|voici) [^.]{0,40}(?:etude|exercice|test|cas)"
    r"|(?:adjunto|aqui (?:va|esta|tienes)) [^.]{0,40}(?:prueba|caso|ejercicio))"
)
PORTAL_NEAR = lazily(
    r"(?:your|my) (?:application|account|profile|candidate)|withdraw|status|log ?in|sign in|portal|bewerb|konto|anmelden|zurückziehen|candidature|compte|espace|retirer|candidatura|cuenta|retirar",
    re.IGNORECASE,
)
PORTAL_URL = lazily(
    r"appl|account|candidate|portal|profile|career|jobs?\b|login|signin|bewerb|konto|karriere|candidat|compte|espace|carriere|empleo|cuenta|status",
    re.IGNORECASE,
)
_GENDERED = {
    "zug": "der", "flug": "der", "hotel": "das", "hotelzimmer": "das", "zimmer": "das", "bahnticket": "das", "zugticket": "das",
    "mietwagen": "der", "fallstudie": "die", "probeaufgabe": "die", "testaufgabe": "die", "arbeitsprobe": "die", "fallaufgabe": "die",
    "programmieraufgabe": "die", "online-test": "der", "onlinetest": "der", "referenzen": "die", "referenzprüfung": "die",
    "train": "le", "vol": "le", "hôtel": "l'", "chambre": "la", "billet": "le", "étude": "l'", "exercice": "l'", "test": "le",
    "cas": "le", "mise": "la", "références": "les", "prise": "la", "tren": "el", "vuelo": "el", "habitación": "la",
    "billete": "el", "caso": "el", "prueba": "la", "ejercicio": "el", "referencias": "las",
}  # fmt: skip


def with_article(noun: str, language: str) -> str:
    """The noun with its article, as it stands in a sentence of that language; German nouns keep their capital."""
    if language == "en":
        return f"the {noun}"
    first = noun.split(maxsplit=1)[0].casefold()
    article = _GENDERED.get(first, "")
    shown = noun[:1].upper() + noun[1:] if language == "de" else noun
    return f"{article}{shown}" if article.endswith("'") else f"{article} {shown}".strip()
