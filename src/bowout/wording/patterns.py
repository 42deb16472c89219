"""Patterns over letters as they are written, by language: data for the check, and nothing that decides.

Every repeat is bounded, so that no letter makes them slow.
"""

from __future__ import annotations

import re

from bowout.lazy import lazily

CAP = r"([A-ZÀ-Þ][\w&.-]+(?: [A-ZÀ-Þ][\w&.-]+){0,3})"
JOINED = {
    "en": lazily(
        r"(?:join(?:ing)?|accepted (?:an?|another|the) (?:\w+ ){0,4}(?:at|with|from|by)|(?:position|role|job|offer|contract) (?:at|with|from)|sign(?:ed|ing) with|"
        r"start(?:ing)? (?:\w+ ){0,3}(?:at|with)|mov(?:e|ing) (?:over )?to|employed by|work(?:ing)? (?:for|at)) (?:the )?" + CAP
    ),
    "de": lazily(
        r"(?:(?:Stelle|Position|Job|Angebot|Vertrag|Zusage|Rolle) (?:bei|von|beim|an) (?:der |dem |den )?|(?:wechsle|gehe|fange|starte|beginne) (?:\w+ ){0,4}(?:zu|zur|zum|bei|beim) (?:der |dem )?)"
        + CAP
        + r"(?= (?:angenommen|zugesagt|unterschrieben|an\b|antrete)|[.,])"
    ),
    "fr": lazily(
        r"(?:accepté (?:\S+ ){1,6}(?:chez|auprès de|de la part de|au sein de|à)|rejoin(?:s|dre|drai)|signé (?:chez|avec)|(?:poste|offre|proposition|contrat|emploi) (?:chez|auprès de|au sein de)) (?:la |le |l'|les )?"
        + CAP
    ),
    "es": lazily(
        r"(?:aceptado (?:\S+ ){1,5}(?:en|de|con)|me (?:incorporo|incorporaré|uno|voy) (?:a|con)|(?:contrato|oferta) (?:en|de|con)|firmado con|fichado por) (?:la |el )?"
        + CAP
    ),
}  # fmt: skip

FORMS = {
    "de": (
        lazily(r"(?<![.!?:\n] )(?<!^)\b(?:Sie|Ihnen|Ihre[nmrs]?|Ihr)\b", re.MULTILINE),
        lazily(r"\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]ure[nmrs]?|[Ee]uer)\b"),
    ),
    "fr": (
        lazily(r"\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b"),
        lazily(r"\b(?:[Tt]u|[Tt]oi|[Tt]es|[Tt]on|[Tt]a)\b|\b[Tt]['’]\w|\b(?:je|ne|me) te\b|\b(?:de|à) te\b"),
    ),
    "es": (
        lazily(
            r"\b(?:[Uu]stede?s?|[Ll]es? (?:agrade|escrib|dese|inform|comunic|ruego|pido|envío|mando|doy)\w*|[Ss]u (?:tiempo|oferta|equipo|mensaje|amab\w+|atención|interés|propuesta|correo|confianza|comprensión|ayuda|trato|invitación|empresa|cliente|trabajo))\b"
        ),
        lazily(r"\b(?:[Tt]ú|[Tt]e|[Tt]us?|[Tt]i|[Cc]ontigo|[Vv]osotr[oa]s|[Oo]s|[Vv]uestr[oa]s?)\b"),
    ),
}

TOPIC = {
    "en": lazily(
        r"\b(?:about|on|regarding|concerning|around|of) ((?:the |your |how |our |moving |a |an )[^.,;:()]{4,90})"
    ),
    "de": lazily(
        r"\b(?:über|zum thema|zu|zur|rund um|von) ((?:die |den |das |dem |der |ihre[nmr]? |eure[nmr]? |ihr |neue[nr]? )[^.,;:()]{4,90})",
        re.IGNORECASE,
    ),
    "fr": lazily(
        r"\b(?:sur|au sujet d[eu]|à propos d[eu]|autour d[eu])(?! ?(?:ce|cet|cette|ces) ) ?((?:la |le |les |l['’]|votre |vos |une? |des |s )?[^.,;:()]{4,90})",
        re.IGNORECASE,
    ),
    "es": lazily(
        r"\b(?:sobre|acerca de|en torno a) ((?:el |la |los |las |su |sus |vuestr\w+ |un |una |cómo )?[^.,;:()]{4,90})",
        re.IGNORECASE,
    ),
}

PERSON_CUE = {
    "de": lazily(r"\b(?:Frau|Herrn?|Dr\.|Prof\.)(?: Dr\.)? ([A-ZÀ-Þ][\wÀ-ÿ'’-]+(?: [A-ZÀ-Þ][\wÀ-ÿ'’-]+)?)"),
    "en": lazily(r"\b(?:Mr|Mrs|Ms|Dr|Prof)\.? ([A-ZÀ-Þ][\w'’-]+)"),
    "fr": lazily(r"\b(?:Madame|Monsieur|Mme|M\.|Dr) ([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"),
    "es": lazily(r"\b(?:Sra?\.?|Srta\.?|Don|Doña|Dra?\.?|señora?) ([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"),
}
INNER_CAPITAL = lazily(r"(?<=[\w,;)] )[A-ZÀ-Þ][\wÀ-ÿ'’&-]+(?: [A-ZÀ-Þ][\wÀ-ÿ'’&-]+){0,3}")
