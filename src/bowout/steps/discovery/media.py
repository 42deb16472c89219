"""Which medium a message came through, where it is not mail: SMS, voicemail, WhatsApp and networks forwarded by mail.

Refuses to know candidacies.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, is_board, reach_of, site_of
from bowout.steps.discovery.phrases import fold
from bowout.steps.message import Message

VOICEMAIL = r"\b(voice ?mail|missed call|mailbox-nachricht|sprachnachricht|anruf verpasst|message vocal|messagerie vocale|repondeur|buzon de voz|mensaje de voz|llamada perdida)\b"
SMS = r"\b(sms|text message|texto|mensaje de texto|textnachricht|kurznachricht|imessage)\b"
_MARKS = (
    ("voicemail", lazily(VOICEMAIL)),
    ("WhatsApp", lazily(r"\bwhats ?app\b")),
    ("SMS", lazily(SMS)),
    ("Signal", lazily(r"\bsignal (message|nachricht|chat)\b")),
    ("Instagram", lazily(r"\binstagram\b")),
    ("Facebook", lazily(r"\b(facebook|messenger)\b")),
)  # fmt: skip
_NETWORKS = {"linkedin.com": "LinkedIn", "xing.com": "XING"}
_FORWARDS = lazily(
    r"\b(from|von|de|to|an|a|pour|para|sent|gesendet\w*|envoye\w*|enviad\w|forwarded?|fwd?|new|neue|nouveau|nuevo|received|transfere|recu|weitergeleitet|empfangen|reenviado|recibido|message|nachricht|mensaje|chat|export|with|mit|avec|con)\b"
)


def is_forwarded_chat(message: Message) -> bool:
    """Whether a gateway, not the writer's organisation, sent this mail."""
    return bool(medium(message)) and message.sender is not None and not is_board(message.sender.domain)


_NOUN = r"(?:sms|text(?: message)?s?|texto|imessage|whats ?app(?: ?-?(?:message|nachricht|mensaje))?|signal|message|nachricht|kurznachricht|textnachricht|mensaje)"
_SENT = r"(?:sent|outgoing|gesendete?|ausgehende?|envoyee?|emise?|enviad[oa]|saliente)"
_OWN_COPY = lazily(
    rf"^(?:\[?{_SENT}\]?:? ?{_NOUN}|{_NOUN} {_SENT}|(?:your|my|deine?|ihre?|meine?|votre|ton|mon|tu|su|mi) {_NOUN}(?: {_SENT})?|{_NOUN})\b[ :]{{0,2}}(?:to|an|a|pour|para|nach|->|→)(?= ?[+(\d]| [a-z])(?! (?:mail|e-?mail|me\b|mich|moi|mi\b))"
    rf"|^(?:{_SENT})\b(?! (?:von|from|by|de|par|por)\b).{{0,24}}[+(\d][\d ().-]{{6,}}"
)
_OWN_HEAD = lazily(
    r"^\s*(?:(?:to|an|a|para|pour|recipient|empfanger|destinataire|destinatario) ?: ?[+(\d]|(?:vous|me|ich|moi|yo|you|ich selbst) ?: ?\S)"
)


def is_own_copy(message: Message) -> bool:
    """Whether a gateway brings what the person wrote themself on their phone ("SMS to +49 …")."""
    if not is_forwarded_chat(message) and not (
        message.sender and _GATEWAY.search(fold(f"{message.sender.name} {message.sender.email}"))
    ):
        return False
    return bool(_OWN_COPY.search(fold(message.subject).strip()) or _OWN_HEAD.match(fold(message.said[:200])))


_GATEWAY = lazily(r"\b(?:sms|text ?to|textbridge|textforward|whats ?app|weiterleitung|forward\w*|passerelle|reenvio)\b")


def caller(message: Message) -> str:
    """Who is behind a forwarded chat: their number, else their name as the gateway shows it; "" when neither shows."""
    sender = message.sender
    number = _NUMBER.search(message.subject) or (_NUMBER.search(sender.name) if sender else None)
    if number:
        return re.sub(r"\D", "", number[0])[-9:]
    named = _NAMED.search(message.subject)
    return fold(named[1]) if named else ""


_NUMBER = lazily(r"\+?\(?\d[\d ().-]{6,18}\d")
_NAMED = lazily(r"\b(?:from|with|von|mit|de|avec|con|to|an|à|para|pour)\b:? ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})")


def medium(message: Message) -> str:
    """The medium's name, or "" for plain mail."""
    return _medium(message.sender, message.subject)


@lru_cache(maxsize=20_000)  # asked of each message many times
def _medium(sender: Address | None, subject_line: str) -> str:
    if sender is not None and is_board(sender.domain):
        return _NETWORKS.get(site_of(sender.domain), "")
    subject = fold(subject_line)
    about = f"{subject} {fold(sender.name) if sender else ''} {sender.email if sender else ''}"
    for name, mark in _MARKS:
        if mark.search(about) and (
            _FORWARDS.search(subject) or (sender is not None and mark.search(fold(sender.name)))
        ):
            return name
    return ""


def writer_through_board(message: Message) -> str:
    """Who wrote through a network or board, folded: by its display name, its subject or the first line."""
    sender = message.sender
    if sender is None or not is_board(sender.domain):
        return ""
    shown = _VIA.match(sender.name) or (_BARE.fullmatch(sender.name) if reach_of(sender) is Reach.RELAY else None)
    named = shown or _WROTE.search(message.subject) or _WROTE_TO_YOU.match(message.subject)
    return fold(named[1]).strip() if named else ""


_PERSON = r"([A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’.-]+){0,3})"
_VIA = lazily(rf"{_PERSON} (?:via|über|ueber|par|através de|a través de|on|auf|sur|en) ")
_BARE = lazily(_PERSON)
_WROTE = lazily(
    rf"(?:[Mm]essages?|[Nn]achricht(?:en)?|[Mm]ensajes?|InMail|[Aa]ntwort|[Rr]éponse|[Rr]espuesta|répondu|replied|respondido|geantwortet) (?:from|von|de|à|to|a|d['’]) ?{_PERSON}"
)
_WROTE_TO_YOU = lazily(
    rf"(?:[Rr][Ee]: |[Aa][Ww]: )?{_PERSON}(?: sent| has sent| wrote| hat | vous a| t['’]a| te ha| le ha| ?: (?:nouveau|neue|new|nuevo))"
)
