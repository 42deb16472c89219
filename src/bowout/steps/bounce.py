"""A delivery report to what it says: which address failed, for good or for now (RFC 3464, RFC 3463).

Reads the machine part first, then the words that systems without one write. Refuses to know what was sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bowout.steps.message import Message


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounce:
    """A report that a message did not arrive; `recipient` may be unknown."""

    recipient: str | None
    permanent: bool
    quote: str


_ADDRESS = r"[\w.+%&'*/=?^{|}~$!#-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_FIELD = re.compile(
    rf"^(?:Final|Original)-Recipient:\s*(?:rfc822|utf-8)?\s*;?\s*<?({_ADDRESS})", re.IGNORECASE | re.MULTILINE
)
_ACTION = re.compile(r"^Action:\s*(\w+)", re.IGNORECASE | re.MULTILINE)
_STATUS = re.compile(r"^Status:\s*([245])\.(\d{1,3})\.(\d{1,3})", re.IGNORECASE | re.MULTILINE)
_DAEMON = re.compile(
    r"^(?:mailer-daemon|postmaster|mail-?daemon|mdaemon|bounces?|mail-delivery|mailerdaemon)\b", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"undeliver|returned mail|delivery (?:status|failure|failed|has failed|incomplete|delayed)|mail delivery|failure notice"
    r"|could not be delivered|message (?:delayed|undeliverable)|unzustellbar|nicht zugestellt|zustellung"
    r"|non remis|échec de (?:la )?remise|non distribu|no entregado|no se ha podido entregar|error de entrega",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"delayed|will (?:be )?(?:retr|keep trying)|still trying|temporar|mailbox (?:is )?full|over ?quota|quota exceeded"
    r"|verzöger|vorübergehend|postfach (?:ist )?voll|retard|temporaire|boîte (?:est )?pleine|retras|buzón (?:está )?lleno",
    re.IGNORECASE,
)
_FAILED = re.compile(
    rf"(?:^|[\s<\"'(:])({_ADDRESS})[>\"')]?(?=[\s:,;.]|$)",
)


def read_bounce(message: Message) -> Bounce | None:
    """What the report says, or None when the message is no report of a failed delivery."""
    if message.delivery_status is not None:
        return _from_fields(message.delivery_status.decode("utf-8", "replace"), message)
    sender = message.sender
    from_daemon = sender is None or bool(_DAEMON.match(sender.local)) or "delivery subsystem" in sender.name.lower()
    if from_daemon and (_SUBJECT.search(message.subject) or _SUBJECT.search(message.text[:600])):
        return _from_words(message)
    return None


def _from_fields(fields: str, message: Message) -> Bounce | None:
    action, status = _ACTION.search(fields), _STATUS.search(fields)
    if action and action[1].lower() in {"delivered", "relayed", "expanded"}:
        return None
    delayed = bool(action and action[1].lower() == "delayed")
    full = bool(status and (status[2], status[3]) == ("2", "2"))
    temporary = delayed or full or bool(status and status[1] == "4" and not (action and action[1].lower() == "failed"))
    found = _FIELD.findall(fields)
    line = status or action
    quote = line[0].strip() if line else message.subject
    return Bounce(
        recipient=found[-1].lower() if found else _first_address(message), permanent=not temporary, quote=quote
    )


def _from_words(message: Message) -> Bounce:
    clue = _NOW.search(message.text[:4000])
    quote = clue[0] if clue else message.subject
    return Bounce(recipient=_first_address(message), permanent=clue is None, quote=quote)


def _first_address(message: Message) -> str | None:
    own = {address.email for address in (*message.to, *message.cc)}
    for match in _FAILED.finditer(message.text[:8000]):
        email = match[1].lower().rstrip(".")
        if email not in own and not _DAEMON.match(email):
            return email
    return None
