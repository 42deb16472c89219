"""An automatic answer to what it says: away until when, gone for good, who stands in; or a robot that only received.

Refuses to take any of it as an acknowledgement (domain.md section 5).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from bowout.lazy import lazily
from bowout.steps.message import Message
from bowout.steps.reply.days import first_day_back
from bowout.steps.reply.sense import likeliest
from bowout.steps.reply.values import Kind
from bowout.steps.reply.words import first_of, places_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Absence:
    """Somebody is away or gone.

    `back_on` is the first day back, `stand_in` an address they name. `sure` when the message is marked as automatic,
    by its header or its subject.
    """

    stand_in: str | None
    back_on: date | None
    quote: str
    sure: bool
    gone: bool = False  # for good


_SUBJECT = lazily(
    r"^\W{0,3}(?:(?:re|aw|sv|tr|rv)\s?:\s?)?(?:automatic(?: e?-?mail)?(?: reply| response)|auto(?:-| )?(?:reply|response|matic|:)|out of (?:the )?office|ooo\b|away\b|on leave|on (?:holiday|vacation)"
    r"|vacation|holiday|i am (?:away|out)|no longer (?:with|at)|abwesen|automatische (?:antwort|e-mail)|nicht (?:im büro|im haus|erreichbar)|urlaub|ich bin (?:nicht|im|bis|derzeit)|réponse automatique|absen[ct]|en congé|congés"
    r"|respuesta automática|fuera de (?:la )?oficina|ausen|de vacaciones|vacaciones|baja\b)"
    r"|\b(?:out of office|automatic reply|autoreply|abwesenheitsnotiz|absence du bureau)\b",
    re.IGNORECASE,
)
_ADDRESS = lazily(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_BOILERPLATE = lazily(
    r"^(?:support|help|helpdesk|service|servicedesk|it|info|office|contact|kontakt|mail|hello|no-?reply|donotreply|noreply|"
    r"presse?|press|media|security|privacy|datenschutz|webmaster|soporte|ayuda|accueil|zentrale|empfang|reception|sales|vertrieb|ventas|billing|invoices?|emergency|notfall)\b",
    re.IGNORECASE,
)
_HIRING = lazily(
    r"recruit|applica|interview|candida|hiring|talent|position|vacanc|bewerb|vorstellung|stelle|personal|entretien|poste|entrevista|proceso|vacante|selec|\bhr\b|\brh\b|rrhh",
    re.IGNORECASE,
)
_ENOUGH = 0.4  # probability from which an automatic message is what its weightiest sentence makes of it
_SURELY = 0.75  # the same for one that is not marked as automatic
_UNLED = 3  # the rank of an address that stands in a note and nothing leads to
_FAR = 220  # letters between "please contact" and the address that is meant


def read_absence(message: Message, *, now: datetime) -> Absence | None:
    """The absence note, or None when the message is none."""
    text = message.said or message.text
    away, gone = first_of("AWAY", text), first_of("GONE", text)
    subject = bool(_SUBJECT.search(message.subject))
    weighed = _weighs_more(message, text, Kind.OUT_OF_OFFICE, than=Kind.TICKET_ROBOT)
    if not (away or gone or weighed or (subject and not first_of("TICKET", text))):
        return None
    return Absence(
        stand_in=_stand_in(message),
        back_on=first_day_back(f"{message.subject}\n{text}", (message.sent or now).date())
        if away or not gone
        else None,
        quote=gone or away or weighed or message.subject,
        sure=subject or message.auto_submitted,
        gone=bool(gone) and not away,
    )


def robot_receipt(message: Message) -> str | None:
    """The words by which a ticket system says that it has received something, or None."""
    text = message.said or message.text
    told = first_of("TICKET", text) or first_of("TICKET", message.subject)
    return told or _weighs_more(message, text, Kind.TICKET_ROBOT, than=Kind.OUT_OF_OFFICE)


def _weighs_more(message: Message, text: str, kind: Kind, *, than: Kind) -> str | None:
    """The sentence of an automatic message by which it is more this than that, where no phrase is known."""
    score, start, end = likeliest(text, kind)
    other, _, _ = likeliest(text, than)
    least = _ENOUGH if message.auto_submitted else _SURELY
    return text[start:end] if score > max(other, least) else None


def is_plainly_automatic(text: str) -> bool:
    """Whether an unmarked message writes as ticket systems do: two of their turns of phrase, or a sentence all theirs."""
    return len(places_of("TICKET", text)) > 1 or likeliest(text, Kind.TICKET_ROBOT)[0] > _SURELY


def challenge(message: Message) -> str | None:
    """The words by which a spam filter asks the sender to prove that they are a person, or None."""
    return first_of("CHALLENGE", message.said or message.text)


def _stand_in(message: Message) -> str | None:
    """The address that a referral leads to: one for hiring matters before others, a desk's only where no other is."""
    text = "\n".join(filter(None, (message.said, message.signature))) or message.text
    own = {one.email for one in (message.sender, *message.to, *message.cc, *message.reply_to) if one}
    leads = places_of("REFERS", text)
    ranked = [
        (rank, match.start(), email)
        for match in _ADDRESS.finditer(text)
        if (email := match[0].lower().rstrip(".-")) not in own
        and (rank := _rank(text, match.start(), email, leads)) is not None
        and (rank < _UNLED or match[0] in message.said)
    ]
    return min(ranked)[2] if ranked else None


def _rank(text: str, at: int, email: str, leads: list[tuple[int, int]]) -> int | None:
    """How likely this address is meant, the lowest first; None where nothing leads to it."""
    before = [end for _, end in leads if 0 <= at - end <= _FAR]
    after = [start for start, _ in leads if 0 <= start - at - len(email) <= 60]
    if not before and not after:
        return None if _BOILERPLATE.match(email) else _UNLED
    sentence = text[max(text.rfind(". ", 0, at), text.rfind("\n\n", 0, at), 0) : at]
    return 2 * bool(_BOILERPLATE.match(email)) - bool(_HIRING.search(sentence))
