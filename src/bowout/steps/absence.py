"""An automatic answer to what it says: away until when, who stands in, gone for good; or a ticket robot.

Refuses to take any of it as an acknowledgement (domain.md section 5).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bowout.steps.message import Message


@dataclass(frozen=True, kw_only=True, slots=True)
class Absence:
    """Somebody is away; `back_on` is the first day back where it is said, `stand_in` an address they name."""

    stand_in: str | None
    back_on: date | None
    quote: str


_SUBJECT = re.compile(
    r"^(?:automatic(?: reply| response)|auto(?:-| )?(?:reply|response)|out of (?:the )?office|ooo\b|away\b|on leave|on holiday"
    r"|vacation|abwesen|automatische antwort|nicht im büro|urlaub|réponse automatique|absence|absent|en congé"
    r"|respuesta automática|fuera de la oficina|ausen|de vacaciones)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"(?:i am|i'm|i will be|i'll be|currently) (?:currently |now )?(?:out of (?:the )?office|away|on (?:annual |parental |maternity |paternity |sick )?leave|on (?:holiday|vacation)|travelling)"
    r"|limited access to (?:my )?e-?mail|no longer (?:with|at|work\w* (?:for|at)|employed)|has left (?:the )?|have left (?:the )?(?:company|organi[sz]ation)?"
    r"|nicht (?:im (?:büro|haus)|erreichbar)|(?:bin|befinde) (?:ich )?(?:\w+ ){0,4}(?:im urlaub|abwesend|in elternzeit|außer haus)|nicht mehr (?:für|bei|im unternehmen)|elternzeit|ausgeschieden"
    r"|(?:je suis|serai) (?:\w+ ){0,3}(?:absent|absente|en congés?|en vacances|en déplacement)|ne (?:fais|fait|travaille) plus (?:partie|chez)"
    r"|(?:estoy|estaré) (?:\w+ ){0,3}(?:fuera de la oficina|de vacaciones|ausente|de baja)|ya no (?:trabajo|trabaja|formo parte)",
    re.IGNORECASE,
)
_TICKET = re.compile(
    r"\[?(?:ticket|case|request|vorgang|anfrage|incident|referencia|demande)[ -]?(?:id|no|nr|number|#|:)?[ .:#]{0,3}[A-Z]{0,6}-?\d{3,12}"
    r"|we have received your (?:message|request|e-?mail|enquiry|inquiry|ticket)|(?:ihre|deine) (?:anfrage|nachricht) (?:ist|wurde|haben wir) (?:bei uns )?(?:eingegangen|erhalten)"
    r"|nous avons bien reçu votre (?:message|demande)|hemos recibido (?:su|tu) (?:mensaje|solicitud|consulta)",
    re.IGNORECASE,
)
_STAND_IN = re.compile(
    r"(?:contact|write to|e-?mail|reach(?: out to)?|reply to|turn to|forward\w*|urgent|in my absence|successor|taken over by|colleague"
    r"|wenden|kontakt\w*|vertret\w*|schreiben sie|nachfolg\w*|kolleg\w*|dringend\w*|contacter|adresser|écrire|remplaç\w*|urgen\w*|collègue|contacte|escrib\w*|dirig\w*|sustitu\w*|compañer\w*)"
    r"[^@\n]{0,160}?\s<?\(?(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar janvier enero jan janv ene", "february februar février febrero feb févr",
            "march märz mars marzo mar", "april avril abril apr avr abr", "may mai mayo", "june juni juin junio jun",
            "july juli juillet julio jul juil", "august août agosto aug ago", "september septembre septiembre sept sep",
            "october oktober octobre octubre oct okt", "november novembre noviembre nov",
            "december dezember décembre diciembre dec dez déc dic",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_UNTIL = re.compile(
    r"\b(?P<clue>until|till|through|return\w*|back|bis|zurück|wieder|jusqu.au|retour|hasta|regres\w*|vuel\w*|from|ab)\b[^\n]{0,40}?\b"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s?(?:de |of )?(?P<month>{_NAMES})\.?|(?P<month2>{_NAMES})\.? (?P<day2>\d{{1,2}})"
    r"|(?P<day3>\d{1,2})[./](?P<month3>\d{1,2})\b|(?P<iso>\d{4}-\d{2}-\d{2}))",
    re.IGNORECASE,
)
_INCLUSIVE = re.compile(r"through|bis|until|till|jusqu|hasta", re.IGNORECASE)


def read_absence(message: Message, *, now: datetime) -> Absence | None:
    """The absence note, or None when the message is none."""
    said = message.said or message.text
    clue = _WORDS.search(said) or _SUBJECT.search(message.subject)
    if clue is None or not (message.auto_submitted or _SUBJECT.search(message.subject)):
        return None
    found = _STAND_IN.search(said)
    stand_in = found[1].lower().rstrip(".") if found else None
    if stand_in is not None and message.sender is not None and stand_in == message.sender.email:
        stand_in = None
    return Absence(stand_in=stand_in, back_on=_back_on(said, (message.sent or now).date()), quote=clue[0])


def is_ticket_robot(message: Message) -> str | None:
    """The words that show a ticket system answered, or None."""
    found = _TICKET.search(message.subject) or _TICKET.search(message.said or message.text)
    return found[0] if found and message.auto_submitted else None


def _back_on(text: str, written: date) -> date | None:
    match = _UNTIL.search(text)
    if match is None:
        return None
    day = _date(match, written)
    if day is not None and _INCLUSIVE.match(match["clue"]):
        day += timedelta(days=1)
    return day


def _date(match: re.Match[str], written: date) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        number = int(match["day"] or match["day2"] or match["day3"])
        name = (match["month"] or match["month2"] or "").lower()
        found = date(written.year, _MONTHS[name] if name else int(match["month3"]), number)
    except ValueError:
        return None
    return found.replace(year=found.year + 1) if found < written - timedelta(days=60) else found
