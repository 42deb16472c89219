"""What a calendar part of an incoming message does to a slot (RFC 5546): calls it off, or asks for it anew.

Reads METHOD, STATUS and UID and nothing else. Refuses to know what the mail around it says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bowout.lazy import lazily
from bowout.steps.message import Message
from bowout.steps.reply.values import Kind, Sent

_FOLDED = lazily(rb"\r?\n[ \t]")
_LINE = lazily(rb"^(METHOD|UID|STATUS)(?:;[^:\r\n]{0,200})?:[ \t]*([^\r\n]{1,500})", re.IGNORECASE | re.MULTILINE)


def uids(message: Message) -> tuple[str, ...]:
    """The UIDs of the calendar parts."""
    return tuple(dict.fromkeys(value for name, value in _lines(message) if name == "UID"))


def kind_of_slot(message: Message, sent: Sequence[Sent]) -> Kind | None:
    """What the calendar part means after a withdrawal; None without one, and for an answer (REPLY) to ours."""
    lines = _lines(message)
    methods = {value.upper() for name, value in lines if name == "METHOD"}
    cancelled = any(name == "STATUS" and value.upper() == "CANCELLED" for name, value in lines)
    if "CANCEL" in methods or (cancelled and "REPLY" not in methods):
        return Kind.SLOT_CANCELLED
    if methods & {"REQUEST", "ADD"}:
        ours = {uid for one in sent for uid in one.slot_uids}
        return Kind.REMINDER if ours & set(uids(message)) else Kind.NEW_INVITATION
    return Kind.NEW_INVITATION if methods & {"COUNTER", "DECLINECOUNTER"} else None


def _lines(message: Message) -> list[tuple[str, str]]:
    whole = b"\r\n".join(_FOLDED.sub(b"", part) for part in message.calendars)
    return [(name.decode().upper(), value.decode("utf-8", "replace").strip()) for name, value in _LINE.findall(whole)]
