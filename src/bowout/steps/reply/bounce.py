"""A delivery report to what it says: which addresses failed, for good or for now.

The machine part decides where there is one (`dsn.py`), else the words (`notices.py`). Refuses to know what was sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from bowout.steps.message import Message
from bowout.steps.reply import notices
from bowout.steps.reply.dsn import FULL, Action, Outcome, outcomes


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounce:
    """A report that a message did not arrive; `recipients` may be empty where the report names nobody."""

    recipients: tuple[str, ...]
    permanent: bool
    quote: str

    @property
    def recipient(self) -> str | None:
        """The first of them."""
        return next(iter(self.recipients), None)


def read_bounce(message: Message) -> Bounce | None:
    """What the report says, or None when the message is no report of a failed or delayed delivery."""
    if message.delivery_status is not None:
        told = outcomes(message.delivery_status.decode("utf-8", "replace"))
        if told:
            return _from_outcomes(told, message)
    return _from_words(message) if notices.is_notice(message) else None


def _from_outcomes(told: tuple[Outcome, ...], message: Message) -> Bounce | None:
    """What failed for good outweighs what is only late; what arrived is no bounce (RFC 3464 section 2.3.3)."""
    lost = [one for one in told if one.action is Action.FAILED and not one.full]
    late = [one for one in told if one.action is Action.DELAYED or (one.action is Action.FAILED and one.full)]
    worst = lost or late
    if not worst:
        return None
    named = tuple(dict.fromkeys(one.recipient for one in worst if one.recipient))
    full = len(worst) == 1 and FULL.search(notices.head_of(message.text))
    return Bounce(
        recipients=named or notices.failed_addresses(message),
        permanent=bool(lost) and not full,
        quote=worst[0].quote or notices.failure_line(message),
    )


def _from_words(message: Message) -> Bounce:
    temporary = notices.temporary_words(message)
    return Bounce(
        recipients=notices.failed_addresses(message),
        permanent=temporary is None,
        quote=temporary or notices.failure_line(message),
    )
