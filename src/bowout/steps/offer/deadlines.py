"""By when an answer to an offer is wanted, in the many forms people give it: "by noon on the 20th", "within ten days".

A day counts where words that set a limit stand beside it and the sentence speaks of an answer, of a signature, or of
something kept free. Refuses to take the day of a form, a permit or the first day for it.
"""

from __future__ import annotations

import re
from datetime import date

from bowout.lazy import lazily
from bowout.steps.offer.dates import Found, counted
from bowout.steps.offer.lexicon import also

EXPIRES = lazily(
    r"\b(?:expir\w+|valid (?:until|through|for|till)|(?:remains?|is|stays?|held|hold) open"
    r"|open (?:for acceptance )?(?:until|through|for)|deadline|lapse\w*|offer expiration(?: date)?|(?:respond|reply"
    r"|accept\w*|sign\w*|return\w*|confirm\w*|decision|decide|answer|let (?:us|me) know|response"
    r"|hear (?:back )?from you|get back to us)\b[^.]{0,70}\b(?:by|before|no later than|on or before|within|until)"
    r"|by (?:close of business|end of (?:day|business)|cob|eob)|"
    r"gültig bis|gilt bis|bindefrist|gebunden|befristet bis|(?:rückmeldung|rücksendung|zurück\w*|unterschrieben\w*"
    r"|annahme|antwort|entscheidung|zusage)\b[^.]{0,70}\b(?:bis|innerhalb|binnen|spätestens)"
    r"|bitte (?:[\w.-]+ ){0,6}bis|bis spätestens\b|"
    r"valable (?:jusqu'au|pendant|durant)|expire|(?:réponse|retour\w*|accord|renvoyer|signée?|confirm\w+|décision"
    r"|acceptation)\b[^.]{0,70}\b(?:avant|au plus tard|d'ici|sous|dans un délai|jusqu'au)|délai de (?:réponse"
    r"|réflexion))\b" + also("EXPIRES")
)
NOT_EXPIRY = lazily(r"\b(?:start\w*|join\w*|beginn\w*|interview)\b|:")
EXPIRY_GUARD = lazily(
    r"\b(?:visa|permit|licen[cs]e|probation|benefits?|enrol\w*|options?|vest\w*|probezeit|contract (?:ends|expires)"
    r"|fixed term|befristung|période d'essai|passport|background check|start date|references?)\b"
)
LIMIT = lazily(
    r"\b(?:by|until|till|'til|thru|through|before|(?:no|not) later than|on or before|up to|at the latest"
    r"|latest|deadline\w*(?: is| of| for \w+)?|due"
    r"|bis(?: (?:einschließlich|inklusive|spätestens|zum|am|zu))*|spätestens(?: (?:am|bis|zum))?|längstens|vor dem"
    r"|avant(?: le)?|au plus tard(?: le)?|d'ici(?: le| au| à)?|jusqu'au?|jusqu'à|date limite"
    r"|antes del?|hasta(?: el)?|a más tardar(?: el)?|como (?:muy tarde|máximo|tarde)(?: el)?|fecha límite"
    r"|within|inside(?: of)?|in(?= the next)|innerhalb|binnen|sous|dans(?: un délai)?|en un plazo|en el plazo)\b"
)
AFTERWARDS = lazily(
    r"^\W{0,3}(?:at the (?:very )?latest|latest|or (?:sooner|earlier|before)|is (?:the|your|our) (?:deadline|last day"
    r"|cut-?off|limit)|spätestens|au plus tard|dernier délai|a más tardar|como (?:muy tarde|tarde|máximo))\b"
)
ANSWER = lazily(
    r"\b(?:answer\w*|repl(?:y|ies)|respon[ds]\w*|hear(?:d)?(?: back)? from you|hear back|heard from you|(?:a|your|the)"
    r" (?:yes|word|nod|decision|verdict)|say(?:ing)? (?:yes|so)|decid\w*|let (?:me|us|them|\w+) (?:know|have)"
    r"|get back to|come back to|(?:copy|letter|contract|agreement|it|this|one|signed) back|sign(?:ed|ature)?"
    r"|accept\w*|acceptance|confirm\w*|claim\w*|take (?:it|us) up|(?:hold|holding|held|keep|keeping|kept|leave|leaving"
    r"|save|saving|reserve|reserved)\b[^.]{0,40}\b(?:seat|place|spot|offer|position|role|job|post|it|door|open|free"
    r"|warm|you)|offer\w*|stands?|is good|on the table|valid|lapse\w*|expir\w*"
    r"|antwort\w*|bescheid|zusage\w*|zusagen|zu- oder absage|rückmeld\w*|zurückmeld\w*|melden|meldung|von ihnen hören"
    r"|von dir hören|entscheid\w*|unterschrieben\w*|unterzeichn\w*|angebot\w*|gültig\w*|reservier\w*|frei(?:halten"
    r"|gehalten)?|offen(?:halten|gehalten)?|annehm\w*|annahme|ja(?:wort)?"
    r"|réponse|répond\w*|retour\w*|décision|décid\w*|nouvelles|réserv\w*|gard(?:ons|e|ée?)|tient|valable|valide"
    r"|offre|accord|signée?|proposition|confirm\w*|accept\w*|oui"
    r"|respuesta|respond\w*|contest\w*|decid\w*|decisión|firm\w*|reserv\w*|guard\w*|válid[oa]|vigente|oferta"
    r"|plaza|dinos|díganos|sí)\b"
)
ERRAND = lazily(
    r"\b(?:forms?|documents?|paperwork|questionnaire|bank details|payroll|upload\w*|consent|training|module|laptop"
    r"|uniform|size|survey|medical|clinic|test|screening|reference\w*|referee\w*|certificate|formular\w*|fragebogen"
    r"|unterlagen|nachweis\w*|formulaire|pièces|justificatif\w*|documentación|formulario)\b"
)
OF_OFFER = lazily(
    r"\b(?:offer\w*|accept\w*|sign(?:ed)?|answer\w*|decision|decide|contract|angebot\w*|zusage\w*|vertrag\w*"
    r"|unterschr\w*|offre|contrat|signée?|accord|oferta|contrato|firm\w*)\b"
)
REACH = 44  # letters between the words that set a limit and its day


def dated_near(
    flat: str, anchor: re.Pattern[str], found: tuple[Found, ...], guard: re.Pattern[str], *, reach: int = 90
) -> Found | None:
    """The first date that follows the anchor words without other words of dating in between."""
    for match in anchor.finditer(flat):
        for each in found:
            between = flat[match.end() : each.start]
            if match.start() <= each.start and len(between) <= reach and not guard.search(between):
                return each
    return None


def by_name(flat: str, found: tuple[Found, ...], written: date | None) -> date | None:
    """By when an answer is wanted, where the words for it are known."""
    if not EXPIRES.search(flat) or EXPIRY_GUARD.search(flat):
        return None
    near = dated_near(flat, EXPIRES, found, NOT_EXPIRY, reach=45)
    if near:
        return near.day
    rough = tuple(counted(flat, written)) if not found else ()
    near = dated_near(flat, EXPIRES, rough, NOT_EXPIRY, reach=45)
    if near:
        return near.day
    inside = [each for each in rough for match in EXPIRES.finditer(flat) if match.start() <= each.start <= match.end()]
    return inside[0].day if inside else None


def expiry_in(flat: str, found: tuple[Found, ...], written: date | None) -> date | None:
    """By when an answer is wanted."""
    return by_name(flat, found, written) or by_limit(flat, found, written)


def by_limit(flat: str, found: tuple[Found, ...], written: date | None) -> date | None:
    """The day beside words that set a limit, in a sentence that speaks of an answer."""
    if not ANSWER.search(flat) or EXPIRY_GUARD.search(flat) or (ERRAND.search(flat) and not OF_OFFER.search(flat)):
        return None
    days = found or tuple(counted(flat, written))
    near = dated_near(flat, LIMIT, days, NOT_EXPIRY, reach=REACH)
    inside = (each for each in days for match in LIMIT.finditer(flat) if match.start() == each.start)
    after = (each for each in days if AFTERWARDS.match(flat[each.end : each.end + 40]))
    day = near or next(inside, None) or next(after, None)
    return day.day if day and not starts(flat, day) and (written is None or day.day >= written) else None


def starts(flat: str, day: Found) -> bool:
    """Whether the day is said to be the first one."""
    return bool(re.search(r"\b(?:start|begin|commenc|join|beginn|eintritt|antritt)\w*[^.]{0,24}$", flat[: day.start]))
