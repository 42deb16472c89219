"""Bytes to Message: one mail, read once, for every later step.

Never raises on bad mail: what is wrong is recorded as a defect in plain words. Caps what it decodes. Refuses to know
what a message means, who the person is, and where the bytes came from.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from bowout.lazy import lazily
from bowout.steps import mime, parts, quotes
from bowout.steps.address import Address, parse_addresses
from bowout.steps.encoded import guess
from bowout.steps.maildate import first_date, read_date
from bowout.steps.mime import Headers
from bowout.steps.parts import Attachment, Contents

__all__ = ["Attachment", "Message", "is_made_up", "read"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One mail as the later steps see it.

    `id` carries its angle brackets and is made from a digest of the bytes where the header is missing. `sent` is
    aware (None where no date can be read). `text` is everything readable; `said` is `text` without quoted mail and
    signature; `signature` and `quoted` are what was set aside; `forwarded` is the part of `quoted` that was passed on
    as the content. `calendars` are the raw `text/calendar` parts.
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
    forwarded: str = ""
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


_ID = lazily(r"<[^<>\s]{1,900}>")
_BARE_ID = lazily(r"[^<>\s,;()]{1,400}@[^<>\s,;()]{1,400}")
_ENVELOPE_ID = lazily(rb"^Original-Envelope-Id:[ \t]{0,20}([^\r\n]{1,200})", re.IGNORECASE | re.MULTILINE)
_NOT_PEOPLE = lazily(r"^(?:mailer-daemon|postmaster)@", re.IGNORECASE)
_MOST_REFERENCES = 200


def read(raw: bytes, *, origin: str = "", papers_only: bool = False) -> Message:
    """One message from its bytes. Never raises: what is wrong becomes a sentence in `defects`.

    `papers_only` leaves the content of attachments out that no later step reads (pictures, films, archives), unless
    the words around them speak of a contract.
    """
    root, malformed = mime.parse(raw)
    headers, contents = root.headers, parts.collect(root)
    digest = hashlib.sha256(raw).hexdigest()
    sender, subject = _first(headers, "from"), headers.text("subject")
    attachments = parts.attachments(contents, subject, papers_only=papers_only)
    defects = [*malformed, *contents.defects]
    split = quotes.split(contents.text, subject=subject, author=sender.name if sender else "")
    automatic = _is_automatic(headers, root.kind)
    return Message(
        id=_own_id(headers, digest, defects),
        subject=subject,
        sent=_sent(headers, defects),
        sender=sender,
        on_behalf=_on_behalf(headers, sender),
        reply_to=parse_addresses(headers.joined("reply-to")),
        to=parse_addresses(headers.joined("to")),
        cc=parse_addresses(headers.joined("cc")),
        in_reply_to=next(iter(_ids(headers.joined("in-reply-to"))), None),
        references=_ids(headers.joined("references")),
        text=contents.text,
        said=split.said,
        quoted=split.quoted,
        forwarded=split.forwarded,
        signature=split.signature,
        html_only=contents.html_only,
        attachments=attachments,
        calendars=tuple(contents.calendars),
        labels=_labels(headers),
        thread_hint=headers.text("x-gm-thrid") or None,
        list_id=headers.text("list-id") or None,
        bulk=_is_bulk(headers),
        auto_submitted=automatic,
        delivery_status=contents.delivery_status,
        returned_id=_returned_id(headers, contents) if automatic else None,
        envelope_id=_envelope_id(contents.delivery_status),
        defects=tuple(dict.fromkeys(defects)),
        origin=origin,
        digest=digest,
    )


def is_made_up(message_id: str) -> bool:
    """Whether the id was made here because the mail had none: nothing may be sent in reply to it."""
    return message_id.endswith("@no-id.invalid>")


def _own_id(headers: Headers, digest: str, defects: list[str]) -> str:
    written = headers.joined("message-id")
    found = next(iter(_ids(written)), None) or next((f"<{bare}>" for bare in _BARE_ID.findall(written)), None)
    if found:
        return found
    defects.append("it has no Message-ID")
    return f"<{digest[:32]}@no-id.invalid>"


def _ids(value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_ID.findall(value)))[-_MOST_REFERENCES:]


def _sent(headers: Headers, defects: list[str]) -> datetime | None:
    """The Date header, else when the last server received it, else nothing."""
    written = next(filter(None, (read_date(guess(value)) for value in headers.all("date"))), None)
    if written:
        return written
    received = first_date(guess(value) for value in headers.all("received"))
    what = "no date that can be read" if "date" in headers else "no date"
    defects.append(f"it has {what}" + (", so the day it was received counts" if received else ""))
    return received


def _first(headers: Headers, name: str) -> Address | None:
    return next(iter(parse_addresses(headers.joined(name))), None)


def _on_behalf(headers: Headers, sender: Address | None) -> Address | None:
    written = _first(headers, "sender")
    return written if written and (sender is None or written.email != sender.email) else None


def _labels(headers: Headers) -> tuple[str, ...]:
    """X-Gmail-Labels as Takeout writes it: a comma list, as one or several encoded words."""
    names = (name.strip().strip('"').lower() for name in headers.text("x-gmail-labels").split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def _is_bulk(headers: Headers) -> bool:
    precedence = headers.text("precedence").lower()
    return any(name in headers for name in ("list-unsubscribe", "list-id", "list-post")) or precedence in {
        "bulk",
        "list",
        "junk",
    }


def _is_automatic(headers: Headers, kind: str) -> bool:
    """RFC 3834 section 5, and the header fields that robots wrote before and beside it."""
    submitted = headers.text("auto-submitted").lower()
    suppressed = headers.text("x-auto-response-suppress").lower()
    sender = _first(headers, "from")
    return (
        (bool(submitted) and not submitted.startswith("no"))
        or "all" in suppressed
        or "autoreply" in suppressed
        or headers.text("precedence").lower() in {"auto_reply", "auto-reply", "autoreply"}
        or any(name in headers for name in ("x-autoreply", "x-autorespond", "x-autogenerated", "x-failed-recipients"))
        or headers.text("return-path") == "<>"
        or kind == "multipart/report"
        or (sender is not None and bool(_NOT_PEOPLE.match(sender.email)))
    )


def _returned_id(headers: Headers, contents: Contents) -> str | None:
    """The id of the message that a report returns: from its header where attached, else from the bounce's text."""
    if contents.returned is not None:
        return next(iter(_ids(contents.returned.joined("message-id"))), None)
    if headers.text("return-path") == "<>" or contents.delivery_status or "x-failed-recipients" in headers:
        return parts.returned_id_in(contents.text)
    sender = _first(headers, "from")
    return parts.returned_id_in(contents.text) if sender and _NOT_PEOPLE.match(sender.email) else None


def _envelope_id(status: bytes | None) -> str | None:
    found = _ENVELOPE_ID.search(status or b"")
    return guess(found[1]).strip() if found else None
