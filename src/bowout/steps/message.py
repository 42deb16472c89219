"""Bytes to Message: one mail, read once, for every later step.

Never raises on bad mail: what is wrong is recorded as a defect in plain words. Caps what it decodes. Refuses to know
what a message means, who the person is, and where the bytes came from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bowout.steps.address import Address


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    """A file carried by a message; `content` is decoded and capped."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One mail as the later steps see it.

    `id` carries its angle brackets and is made from a digest of the bytes where the header is missing. `sent` is
    aware (None where no date can be read). `text` is everything readable; `said` is `text` without quoted mail and
    signature; `signature` and `quoted` are what was set aside. `calendars` are the raw `text/calendar` parts.
    """

    id: str
    subject: str = ""
    sent: datetime | None = None
    sender: Address | None = None  # From
    on_behalf: Address | None = None  # the Sender header, where it differs from From
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    text: str = ""
    said: str = ""
    quoted: str = ""
    signature: str = ""
    html_only: bool = False
    attachments: tuple[Attachment, ...] = ()
    calendars: tuple[bytes, ...] = ()
    labels: tuple[str, ...] = ()  # Gmail labels, Maildir or IMAP folder names, lower case
    thread_hint: str | None = None  # X-GM-THRID and the like
    list_id: str | None = None
    bulk: bool = False  # List-Unsubscribe, Precedence: bulk and the like
    auto_submitted: bool = False  # RFC 3834, and its older cousins
    delivery_status: bytes | None = None  # the message/delivery-status part of an RFC 3464 report
    returned_id: str | None = None  # Message-ID of the returned message inside a report
    envelope_id: str | None = None  # Original-Envelope-Id of a report
    defects: tuple[str, ...] = ()
    origin: str = ""  # the file (and place in it) or folder, for sentences about it
    digest: str = ""  # of the raw bytes


def read(raw: bytes, *, origin: str = "") -> Message:
    """One message from its bytes. Never raises: what is wrong becomes a sentence in `defects`."""
    raise NotImplementedError
