"""Which letter of ours an incoming message answers: by ids, envelope id, slot, then by who writes about what.

Providers that rewrite ids keep their left part, and a mailbox that passes mail on reports another address than the one
we wrote to; both are allowed for. Refuses to know what the message means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bowout.lazy import lazily
from bowout.steps.address import Reach, is_board, is_free_mail, is_scheduler, is_shared_relay, reach_of, site_of
from bowout.steps.discovery.phrases import fold
from bowout.steps.message import Message
from bowout.steps.reply.bounce import Bounce
from bowout.steps.reply.calendar import uids
from bowout.steps.reply.values import Sent

_PREFIX = lazily(
    r"^\s*(?:(?:re|aw|wg|fwd?|tr|rv|sv|vs|antw|ref|automatic reply|auto(?:matic)?[ -]?(?:reply|response)|automatische antwort|abwesenheits\w+|réponse automatique"
    r"|respuesta automática|out of office|undeliver\w+|undelivered mail|unzustellbar|non remis(?:ible)?|no (?:se puede )?entreg\w+|declined|accepted|tentative|cancel\w*|abgesagt|annulé|cancelado)"
    r"(?:\[\d{1,2}\])?\s?:\s*){1,8}",
    re.IGNORECASE,
)
_TAG = lazily(r"\[[^\]]{1,40}\]|\(?#[\w-]{3,20}\)?")


def answered(message: Message, sent: Sequence[Sent], bounce: Bounce | None) -> Sent | None:
    """The letter that the message answers, the newest where several would do; None when it is about none of them."""
    written = message.sent
    earlier = [one for one in sent if written is None or one.sent <= written]
    for ties, among in (
        (_by_id, sent),
        (_by_left_part, sent),
        (_by_envelope, sent),
        (_by_slot, sent),
        (_by_failed(bounce), earlier),
        (_by_person_and_subject, earlier),
        (_by_person, earlier),
        (_by_robot, earlier),
    ):
        found = [one for one in among if ties(message, one)]
        if found:
            return max(found, key=lambda one: one.sent)
    return None


def bare(subject: str) -> str:
    """The subject without what replies and robots put before and into it."""
    return " ".join(_TAG.sub(" ", _PREFIX.sub("", subject)).split()).casefold()


def _ids(message: Message) -> set[str]:
    return {one for one in (message.in_reply_to, message.returned_id, *message.references) if one}


def _by_id(message: Message, one: Sent) -> bool:
    return one.message_id in _ids(message) or (message.auto_submitted and one.message_id in message.text)


def _by_left_part(message: Message, one: Sent) -> bool:
    left = one.message_id.strip("<>").partition("@")[0]
    return len(left) >= 8 and left in {known.strip("<>").partition("@")[0] for known in _ids(message)}


def _by_envelope(message: Message, one: Sent) -> bool:
    return bool(message.envelope_id) and one.envelope_id == message.envelope_id


def _by_slot(message: Message, one: Sent) -> bool:
    return bool(set(one.slot_uids) & set(uids(message)))


def _by_failed(bounce: Bounce | None) -> Callable[[Message, Sent], bool]:
    failed = set(bounce.recipients) if bounce else set()
    return lambda _message, one: bool(failed & set(one.recipients))


def _by_person_and_subject(message: Message, one: Sent) -> bool:
    return bare(message.subject) == bare(one.subject) != "" and _by_person(message, one)


def _by_person(message: Message, one: Sent) -> bool:
    """Written from an address we wrote to, or by a colleague: from the employer's own domain."""
    for sender in filter(None, (message.sender, message.on_behalf, *message.reply_to)):
        if sender.email in one.recipients:
            return True
        if not _serves_many(sender.domain) and site_of(sender.domain) in _sites(one):
            return True
    return False


def _sites(one: Sent) -> set[str]:
    domains = (*one.domains, *(address.rpartition("@")[2] for address in one.recipients))
    return {site_of(domain) for domain in domains if not _serves_many(domain)}


def _serves_many(domain: str) -> bool:
    return is_free_mail(domain) or is_shared_relay(domain) or is_board(domain) or is_scheduler(domain)


_SYSTEM = lazily(
    r"^(?:invit\w*|remind\w*|schedul\w*|calendar\w*|assess\w*|tests?|testing|interviews?|events?|booking|portal|candidates?|"
    r"termin\w*|erinnerung\w*|einladung\w*|rappels?|agenda|avisos?|citas|sistema|service)\b",
    re.IGNORECASE,
)


def _is_system(message: Message) -> bool:
    """Whether a system writes: marked so, or from an address that only systems have."""
    if message.sender is None:
        return False
    marked = message.auto_submitted or reach_of(message.sender) is Reach.NO_REPLY
    return marked or bool(_SYSTEM.search(message.sender.local))


def _names_role(message: Message, one: Sent) -> bool:
    """A system's mail that names what our letter was about: a portal's confirmation seldom names more."""
    role = bare(one.subject)
    return (
        len(role.split()) > 1 and not is_board_mail(message) and role in f"{message.subject} {message.text}".casefold()
    )


def is_board_mail(message: Message) -> bool:
    """Whether a job board wrote, to whom every role is an advertisement."""
    return message.bulk or (message.sender is not None and is_board(message.sender.domain))


def _by_robot(message: Message, one: Sent) -> bool:
    """A shared system that writes for the employer: it keeps the subject, or names the employer."""
    same = bare(message.subject) == bare(one.subject)
    if same and len(bare(one.subject).split()) > 1:
        return True
    if message.sender is None or is_free_mail(message.sender.domain):
        return False
    unknown = not _serves_many(message.sender.domain)
    if unknown and (message.bulk or not _is_system(message)):
        return False
    if _names_role(message, one):
        return True
    told = re.sub(r"\W+", "", fold(f"{message.sender.name} {message.sender.local} {message.subject}"))
    names = (site.partition(".")[0].replace("-", "") for site in _sites(one))
    return any(len(name) >= (6 if unknown else 4) and name in told for name in names)
