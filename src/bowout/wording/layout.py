"""How letters in four languages begin, end, quote and abbreviate: data, and nothing that decides.

Every pattern is bounded, so that no text makes it slow.
"""

from __future__ import annotations

import re

from bowout.lazy import lazily

QUOTE_HEADER = lazily(
    r"^(?:"
    r"on [^\n]{4,160} wrote:"
    r"|am [^\n]{4,160} schrieb[^\n]{0,120}:"
    r"|[^\n]{0,120} schrieb am [^\n]{4,80}:"
    r"|le [^\n]{4,160} a écrit ?:"
    r"|el [^\n]{4,160} escribió ?:"
    r"|-{2,10} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|forwarded message|"
    r"weitergeleitete nachricht|message transféré|mensaje reenviado)[^\n]{0,40}"
    r"|_{8,80}"
    r"|(?:from|von|de) ?: [^\n]{3,200}\n(?:[^\n]{1,200}\n)?(?:sent|date|gesendet|datum|envoyé|date|enviado|fecha) ?: [^\n]{3,200}"
    r"|>[^\n]{0,400}"
    r")\s*$",
    re.IGNORECASE | re.MULTILINE,
)
WRAPPED_HEADER = lazily(r"^(On|Am|Le|El) ([^\n]{4,120})\n([^\n]{0,80}(?:wrote|schrieb|a écrit|escribió)[^\n]{0,80}:)[ \t]*$", re.MULTILINE)  # fmt: skip
GREETING = lazily(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|sehr geehrte[rs]?|"
    r"sehr geehrtes|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus|grüß gott|grüezi|bonjour|bonsoir|cher|chère|chers|"
    r"chères|madame|monsieur|mesdames|salut|coucou|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:días|tardes|noches)|"
    r"buen día|buenas|apreciad[oa]s?|a quien corresponda)\b",
    re.IGNORECASE,
)
CLOSING = lazily(
    r"^(?:(?:with |my |our )?(?:very )?(?:best|kind(?:est)?|warm(?:est)?|many|yours|sincerely|regards|cheers|all the best|all my best|"
    r"thanks|thank you|respectfully|take care|warmly|cordially|faithfully|gratefully|with gratitude|in gratitude|with thanks|"
    r"with appreciation|talk soon)\b[^.!?\n]{0,40}"
    r"|(?:mit )?(?:freundliche[nmr]?|beste[nmr]?|herzliche[nmr]?|liebe[nr]?|viele[n]?|schöne[n]?|sonnige|kollegiale[n]?|dankbare[n]?) "
    r"(?:grüße[n]?|gruß|grüsse[n]?|gruss)\b[^.!?\n]{0,40}"
    r"|(?:mfg|lg|vg|bg|hochachtungsvoll|gruß|grüße|herzlichst|servus|danke und (?:viele |beste )?grüße)\b[^.!?\n]{0,30}"
    r"|(?:bien |très |tres )?(?:cordialement|amicalement|sincèrement|respectueusement)\b[^.!?\n]{0,30}"
    r"|(?:bien à (?:vous|toi)|à bientôt|salutations|meilleures salutations|(?:avec )?(?:mes|nos) (?:meilleures |sincères |respectueuses )?salutations|"
    r"belle journée|bonne (?:journée|continuation)|merci encore|bises|sincères salutations|bien amicalement)\b[^.!?\n]{0,40}"
    r"|(?:un |muchos |con un )?(?:cordial |afectuoso |fuerte |atento )?(?:saludos?|abrazos?)\b[^.!?\n]{0,40}"
    r"|(?:atentamente|cordialmente|afectuosamente|muy atentamente|gracias de nuevo|gracias y un saludo|quedo a su disposición)\b[^.!?\n]{0,30}"
    r")[,.!]?\s*$",
    re.IGNORECASE,
)
FRENCH_FORMULA = lazily(r"(?:salutations|considération|sentiments)[^.\n]{0,60}\.?\s*$", re.IGNORECASE)
ABBREVIATIONS = lazily(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|nr|bzw|ca|etc|evtl|ggf|inkl|str|tel|abs|hr|fr|sr|sra|srta|dra|d|mme|mlle|m|ext|jan|feb|mar|apr|jun|"
    r"jul|aug|sep|sept|oct|okt|nov|dec|dez|mo|di|mi|do|z\.b|d\.h|i\.d\.r|u\.a|e\.g|i\.e|a\.m|p\.m|vs|approx|dipl|ing|av|bd|c)"
    r"|\b\d{1,2}|\b[a-z])\.$",
    re.IGNORECASE,
)
