"""A letter to the bytes that travel: plain text in its thread, frozen at approval.

Knows RFC 5322 and what Gmail, Outlook and Thunderbird need to keep a thread together. Refuses to know how the bytes are
carried. Nothing is attached, ever.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from email.header import Header
from email.headerregistry import Address as HeaderAddress
from email.headerregistry import AddressHeader
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime

from bowout.errors import YourMistake
from bowout.lazy import lazily
from bowout.steps.address import Address
from bowout.steps.letter import Letter
from bowout.steps.message import is_made_up
from bowout.steps.outbox.dispatch import Dispatch, DispatchIds, State, Way

LINE = 76  # of encoded words (RFC 2047 section 2) and of quoted-printable (RFC 2045 section 6.7, rule 5)
ROOM = 900  # what fits one line of 998 with the field's name (RFC 5322 section 2.1.1)
MESSAGE_ID = lazily(r"<[\x21-\x3b\x3d\x3f-\x7e]{3,900}>")
CONTROL = lazily(r"[\x00-\x1f\x7f\x85\u2028\u2029]")


class WirePolicy(EmailPolicy):
    """How each field travels: lines ended by CRLF, other letters as encoded words, ids never folded.

    The library's own folding encodes Outlook's long ids, which breaks the thread, and puts a space into long names.
    """

    def fold_binary(self, name: str, value: str) -> bytes:
        """One header field as it travels."""
        match name.lower(), value:
            case "subject", _:
                text = _encoded(value, first=len("Subject: "))
            case _, AddressHeader() as people:
                text = ",\r\n ".join(_mailbox(person) for person in people.addresses)
            case _:
                text = str(value)
        return f"{name}: {text}\r\n".encode("ascii")


def _encoded(text: str, *, first: int = 1) -> str:
    """The words themselves, or encoded words (RFC 2047); `first` is the room that the line has used already."""
    if text.isascii() and "=?" not in text and len(text) <= ROOM:
        return text
    return Header(text, "utf-8", maxlinelen=LINE - 1, header_name="x" * first).encode(linesep="\r\n")


def _mailbox(person: HeaderAddress) -> str:
    if not person.display_name:
        return person.addr_spec
    name = _encoded(person.display_name)
    if name == person.display_name and not re.fullmatch(r"[\w !#$%&'*+/=?^`{|}~-]+", name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} <{person.addr_spec}>"


WIRE = WirePolicy(linesep="\r\n", max_line_length=LINE)


class UnsafeLetter(YourMistake):
    """This letter cannot be sent as it stands: {reason}. Nothing has been sent."""


def freeze(
    letter: Letter,
    *,
    candidacy: str,
    ids: DispatchIds,
    sender: Address,
    references: tuple[str, ...],
    now: datetime,
    not_before: datetime,
    purpose: str = "withdraw",
    deadline: datetime | None = None,
    names: Mapping[str, str] | None = None,
) -> Dispatch:
    """The approved letter as frozen bytes with its own Message-ID, ready to be claimed. Refuses header injection.

    `references` are the ids of the thread, oldest first; `names` gives display names by address. A chat letter becomes
    a by_hand dispatch whose wire is its words. Raises UnsafeLetter.
    """
    by_hand = letter.chat
    first = begin(ids.message, sender=sender, subject=letter.subject, now=now)
    return Dispatch(
        id=ids.dispatch,
        candidacy=candidacy,
        way=Way.BY_HAND if by_hand else Way.MAIL,
        state=State.APPROVED,
        message_id=ids.message,
        recipients=() if by_hand else envelope(letter),
        wire=letter.body.encode() if by_hand else _wire(letter, first, references, names or {}),
        digest=letter.digest,
        approved_at=now,
        not_before=not_before,
        purpose=purpose,
        account=sender.email,
        deadline=deadline,
    )


def envelope(letter: Letter) -> tuple[str, ...]:
    """Whom the server is asked to deliver to: To, then CC, each once."""
    if not letter.to:
        raise UnsafeLetter(reason="it names nobody to send it to")
    return tuple(dict.fromkeys(mailable(address) for address in (*letter.to, *letter.cc)))


def mailable(address: str) -> str:
    """The address as it travels, its domain in A-labels (RFC 5890). UnsafeLetter for what is no address."""
    local, at, domain = address.strip().rpartition("@")
    if not (at and local and domain) or CONTROL.search(address) or re.search(r"[\s<>,;:\"()\[\]\\]", local + domain):
        raise UnsafeLetter(reason=f"{plain(address)} is not a mail address")
    if not local.isascii():
        raise UnsafeLetter(reason=f"the mail address {address} has letters before the @ that mail servers do not take")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii').lower()}"
    except UnicodeError:
        raise UnsafeLetter(reason=f"{address} has no valid domain") from None


def plain(text: str) -> str:
    """The text with what could break a line or a terminal made visible."""
    return CONTROL.sub("�", text)


def _wire(letter: Letter, head: EmailMessage, references: tuple[str, ...], names: Mapping[str, str]) -> bytes:
    head["To"] = [_named(address, names) for address in letter.to]
    if letter.cc:
        head["Cc"] = [_named(address, names) for address in letter.cc]
    thread = _thread(letter.in_reply_to, references)
    if thread:
        head["In-Reply-To"] = thread[-1]
        head["References"] = " ".join(thread)
    fill(head, letter.body)
    return head.as_bytes()


def begin(message_id: str, *, sender: Address, subject: str, now: datetime) -> EmailMessage:
    """The fields that every mail of ours begins with. UnsafeLetter for anything that could smuggle a field in."""
    if not MESSAGE_ID.fullmatch(message_id):
        raise UnsafeLetter(reason=f"{plain(message_id)} is not a message id")
    if CONTROL.search(subject):
        raise UnsafeLetter(reason="the subject holds a line break or another control character")
    mail = EmailMessage(policy=WIRE)
    mail["From"] = _named(sender.email, {sender.email: sender.name})
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = message_id
    mail["Subject"] = subject
    return mail


def fill(mail: EmailMessage, body: str) -> None:
    """The words: 7-bit where every line is short ASCII, else quoted-printable, which leaves wrapping to the reader.

    format=flowed is not used: Gmail and Outlook show it with hard breaks in the middle of sentences.
    """
    text = body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    short = text.isascii() and all(len(line) <= LINE for line in text.split("\n"))
    charset = "us-ascii" if text.isascii() else "utf-8"
    mail.set_content(text, charset=charset, cte="7bit" if short else "quoted-printable")


def _named(address: str, names: Mapping[str, str]) -> HeaderAddress:
    name = names.get(address, "")
    if CONTROL.search(name):
        raise UnsafeLetter(reason=f"the name {plain(name)} holds a line break or another control character")
    return HeaderAddress(display_name=name, addr_spec=mailable(address))


def _thread(in_reply_to: str | None, references: tuple[str, ...]) -> tuple[str, ...]:
    """The thread's ids, the one answered last (RFC 5322 section 3.6.4); the first and the newest when room is short."""
    asked = [*references, *([in_reply_to] if in_reply_to else [])]
    ids = [known for known in asked if MESSAGE_ID.fullmatch(known) and not is_made_up(known)]
    ids = [known for known in dict.fromkeys(ids) if known != ids[-1]] + ids[-1:]
    while len(ids) > 1 and sum(len(known) + 1 for known in ids) > ROOM:
        del ids[1 if len(ids) > 2 else 0]
    return tuple(ids)
