"""Delivery failures told in words: what systems without a machine part write, and systems with one write around it.

Looks at the head of the notice, above the copy of the returned message. Knows turns of phrase, not products: where the
notice introduces the failed addresses, what begins a line with an address, what calls a failure temporary. Refuses to
know what was sent.
"""

from __future__ import annotations

import re

from bowout.lazy import lazily
from bowout.steps.message import Message
from bowout.steps.reply.dsn import ADDRESS, FULL

_LONGEST_HEAD = 6_000
_COPY = lazily(
    r"^[ \t>|*_=-]{0,40}(?:(?:this is|here is|below (?:this line )?is|a) a? ?copy of|original message(?: headers?| details| as| follows|$|[ -])"
    r"|message (?:headers?|text) follows?|start of returned|returned mail|the header of the original|unsent message"
    r"|forwarded message|ursprüngliche nachricht|kopie der|original-?(?:kopf|header)|en-?têtes? (?:du|d'origine)"
    r"|message d'origine|mensaje original|encabezados? (?:del|originales)|diagnostic information for admin"
    r"|diagnoseinformationen|informations? de diagnosti|información de diagnóstico|received: from|return-path:|dkim-signature:)",
    re.IGNORECASE | re.MULTILINE,
)
_DAEMON = lazily(
    r"mailer.?daemon|postmaster|mail.?daemon|mdaemon|delivery.?(?:sub)?system|mail.?delivery|microsoft ?(?:outlook|exchange)[0-9a-f]{0,40}$"
    r"|system.?administrator|non.?delivery|^bounces?\b",
    re.IGNORECASE,
)
_FAILURE = lazily(
    r"undeliver|non-?deliver|not (?:yet )?(?:be |been )?(?:successfully )?delivered|(?:has|have) been (?:returned|postponed)|unable to (?:be )?deliver|n't (?:be )?deliver(?:ed)?|delivery[^.\n]{0,40}(?:fail|delay|problem|incomplete|abort)"
    r"|deli?very to the following|returned mail|mail (?:delivery )?(?:failed|failure|delayed)|failure (?:notice|delivery)|fail\w* (?:mail|recipients?|addresses)|returning message|returned to sender"
    r"|did(?: not|n't) (?:reach|receive)|could(?: not|n't) be reached|address (?:not found|couldn't be found|does not exist)|user unknown|no such (?:user|recipient)|automatically rejected|(?:mailbox|user|account)[^.\n]{0,40}(?:unavailable|not found|does not exist|over ?quota)"
    r"|(?:message|mail|e-?mail)(?:[^.\n]|\.\w){0,90}?(?:delayed|blocked|rejected|refused|bounced|not accepted|not been (?:delivered|passed on)|has not been delivered)|no valid recipients|wasn't able to deliver|not accepting mail|delivery status notification|mailbox (?:is )?full"
    r"|unzustellbar|(?:nicht|konnte\w*) [^.\n]{0,60}zugestellt|zustellung[^.\n]{0,40}(?:fehl|verzög|nicht|problem)|zustellfehler|fehlgeschlagen|adresse (?:wurde )?nicht gefunden|annahme verweigert|nicht ausgeliefert"
    r"|non remis|(?:échec|echec)[^.\n]{0,30}(?:remise|distribution|livraison)|non (?:distribu|délivr)|pas (?:pu|été) [^.\n]{0,20}(?:remis|délivré|delivre|distribué)|impossible de (?:remettre|distribuer|délivrer)|adresse introuvable|remise[^\n]{0,80}(?:échoué|retard)|n'a pas (?:encore )?pu|message en attente"
    r"|no (?:se )?(?:ha |pudo |puede |ha podido )?(?:podido )?(?:entreg|ser entregado)\w*|no entregad|error (?:de|en la) entrega|no se (?:encontró|ha encontrado) la dirección|fall[oó] (?:de|en) la entrega|devuelto|mensaje (?:retrasado|en cola)|en (?:la )?cola\b"
    r"|onbestelbaar|niet (?:worden )?(?:bezorgd|afgeleverd)|non recapitabile|mancat[ao] (?:recapito|consegna)|não (?:entregue|foi entregue)|не (?:может быть )?доставлен|邮件无法",
    re.IGNORECASE,
)
_INTRODUCES = lazily(
    r"(?:following|these|some|all)[^.:\n]{0,40}(?:recipient|address|user|people|group)[^:\n]{0,60}(?::|\n)|fail\w* (?:recipients?|addresses)[^\n]{0,40}\n|not delivered to[^\n]{0,40}(?::|\n)"
    r"|(?:folgende\w*|diese\w*)[^.:\n]{0,40}(?:empfänger|adress|person|gruppe)[^:\n]{0,60}(?::|\n)|(?:destinataires?|adresses?|personnes) (?:suivant|ci-dessous)[^:\n]{0,60}(?::|\n)|à ces destinataires[^:\n]{0,60}(?::|\n)"
    r"|(?:siguientes?|estos)[^.:\n]{0,40}(?:destinatario|direcci|persona|grupo)[^:\n]{0,60}(?::|\n)",
    re.IGNORECASE,
)
_AT_START = lazily(
    r"^[ \t*•>\"'<\[(|-]{0,12}(?:(?:failed |original |intended )?(?:recipient|to|address|an|empfänger|destinataire|destinatario)(?: address)?[ \t]{0,4}:[ \t]{0,4})?"
    rf"(?:[\"'][^\"'\n<@]{{1,60}}[\"'][ \t]{{0,3}})?[<\[(]{{0,2}}(?:(?:smtp|mailto|rfc822)[:;][ \t]?)?({ADDRESS})",
    re.IGNORECASE | re.MULTILINE,
)
_ANYWHERE = lazily(rf"(?<![\w.+@-])(?:smtp=)?({ADDRESS})", re.IGNORECASE)
_GAVE_UP = lazily(
    r"(?<!fails )(?<!failed )permanent|giv(?:en|ing) up|not going to try|(?:queue|been|undeliverable)[^.\n]{0,20} too long|expired|no longer be tried|will not be retried|has been aborted|endgültig|définiti|definitiv",
    re.IGNORECASE,
)
_TRYING = lazily(
    r"delay|(?:we )?will (?:be )?(?:retr|keep trying|continue|attempt)|(?:still|keep) trying|temporar|attempts? will continue|warning message only|do not need to resend|not yet been delivered"
    r"|verzöger|vorübergehend|wird weiter|weitere zustellversuche|retard[ée]|en attente|pas encore|continuer? ses|temporaire|nouvelles? tentatives?|retras|en (?:la )?cola\b|seguiremos|noch nicht|weitere \w+ (?:tage|stunden)|temporal(?:mente)?|seguir[áe] intentando|se volverá a intentar",
    re.IGNORECASE,
)


def is_notice(message: Message) -> bool:
    """Whether a mail system says that something did not arrive, or has not yet."""
    subject = bool(_FAILURE.search(message.subject))
    words = bool(_FAILURE.search(head_of(message.text)))
    if _from_daemon(message):
        return subject or words
    return subject and words and bool(failed_addresses(message))


def _from_daemon(message: Message) -> bool:
    sender = message.sender
    return sender is None or bool(_DAEMON.search(sender.local) or _DAEMON.search(sender.name))


def head_of(text: str) -> str:
    """The notice without the copy of the message that it returns."""
    found = _COPY.search(text, 1)
    return text[: min(found.start() if found else len(text), _LONGEST_HEAD)]


def failed_addresses(message: Message) -> tuple[str, ...]:
    """The addresses the notice is about, as far as its layout tells; our own and the mail system's are none."""
    head = head_of(message.text)
    introduced = _INTRODUCES.search(head)
    below = head[introduced.end() :] if introduced else ""
    for found in (
        _AT_START.findall(below),
        _ANYWHERE.findall(below)[:1],
        _AT_START.findall(head),
        _ANYWHERE.findall(head)[:4],
        _ANYWHERE.findall(message.subject),
    ):
        kept = _not_ours(found, message)
        if kept:
            return kept
    return ()


def _not_ours(found: list[str], message: Message) -> tuple[str, ...]:
    own = {address.email for address in (*message.to, *message.cc)}
    own |= {message.sender.email} if message.sender else set()
    plain = (one.lower().strip(".'").removeprefix("smtp=") for one in found)
    return tuple(dict.fromkeys(one for one in plain if one not in own and not _DAEMON.search(one.partition("@")[0])))


def temporary_words(message: Message) -> str | None:
    """The words that call the failure temporary: a full mailbox always, else a system that goes on trying."""
    head = f"{message.subject}\n{head_of(message.text)}"
    found = FULL.search(head)
    if found is None and not _GAVE_UP.search(head):
        found = _TRYING.search(head)
    return found[0] if found else None


def failure_line(message: Message) -> str:
    """The line that tells of the failure, for the person to read."""
    for text in (head_of(message.text), message.subject):
        found = _FAILURE.search(text)
        if found:
            start = text.rfind("\n", 0, found.start()) + 1
            end = text.find("\n", found.end())
            return text[start : end if end >= 0 else len(text)].strip()[:240]
    return message.subject
