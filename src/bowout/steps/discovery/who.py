"""The person whose mailbox it is: their addresses, their name, how they sign.

Works from what the mailbox shows: a Sent label, whom most mail is written to, who else bears the name. Refuses to know
what any message is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, reach_of
from bowout.steps.discovery.phrases import fold
from bowout.steps.message import Message

_SENT = lazily(
    r"\b(sent|gesendet\w*|gesendete objekte|envoy\w*|messages envoyes|elements envoyes|enviad\w*|elementos enviados"
    r"|correo enviado|outbox|postausgang)\b"
)
_CLOSING = lazily(
    r"^(?:(?:kind|best|warm|many)(?:est)? (?:regards|wishes)|regards|best|all the best|thanks(?: again| so much)?|thank you"
    r"|many thanks|cheers|sincerely|yours (?:sincerely|faithfully|truly)|warmly|take care|mit (?:freundlichen|besten|herzlichen) grussen"
    r"|(?:viele|beste|liebe|freundliche|herzliche|schone) gruss?e?|lg|vg|mfg|bien (?:a vous|cordialement|a toi)|cordialement"
    r"|(?:bien )?cordialement|sinceres salutations|salutations|respectueusement|amicalement|merci|un (?:cordial )?saludo|saludos(?: cordiales)?"
    r"|atentamente|gracias|un abrazo|cordialmente)[,.!]? *$"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Me:
    """The person: every address of theirs, the first the main one."""

    addresses: tuple[str, ...] = ()
    name: str = ""
    signoff: str = ""

    def wrote(self, message: Message) -> bool:
        """Whether the message is theirs."""
        return message.sender is not None and message.sender.email in self.addresses

    def is_me(self, address: Address | None) -> bool:
        """Whether the address is theirs."""
        return address is not None and address.email in self.addresses


def identify(messages: Sequence[Message], given: tuple[str, ...] = ()) -> Me:
    """The person as the mailbox shows them; `given` addresses are theirs for certain."""
    main = given or _main_addresses(messages)
    names = Counter(name for address, name in _names(messages) if address in main and name)
    name = names.most_common(1)[0][0] if names else ""
    others = () if given else (*_others_of(name, messages, main), *_writing_from(name, messages, main))
    addresses = tuple(dict.fromkeys((*main, *others)))
    me = Me(addresses=addresses, name=name)
    return Me(addresses=addresses, name=name, signoff=_signoff(messages, me))


def is_sent(message: Message) -> bool:
    """Whether it lies in a Sent folder."""
    return any(_SENT.search(fold(label)) for label in message.labels)


def _main_addresses(messages: Sequence[Message]) -> tuple[str, ...]:
    """The senders of sent mail, else the address that most mail is written to and that itself writes."""
    sent = Counter(message.sender.email for message in messages if message.sender and is_sent(message))
    if sent:
        total = sum(sent.values())
        return tuple(email for email, count in sent.most_common() if count >= max(1, total * 0.02))
    wanted = Counter(one.email for message in messages if not message.list_id for one in {*message.to, *message.cc})
    writers = Counter(message.sender.email for message in messages if message.sender)
    both = sorted(wanted, key=lambda email: (-wanted[email] * (1 if email in writers else 0), -wanted[email], email))
    return tuple(both[:1])


def _names(messages: Iterable[Message]) -> Iterable[tuple[str, str]]:
    for message in messages:
        if message.sender:
            yield message.sender.email, message.sender.name
            yield message.sender.email, message.sender.name  # how they call themselves counts double
        for address in message.to:
            yield address.email, address.name


def _others_of(name: str, messages: Sequence[Message], main: tuple[str, ...]) -> tuple[str, ...]:
    """Other addresses that bear the person's full name and that mail is written to."""
    wanted = _key(name)
    if len(wanted) < 2:
        return ()
    counts = Counter(
        one.email
        for message in messages
        for one in message.to
        if one.email not in main and _key(one.name) == wanted and reach_of(one) is Reach.PERSON
    )
    return tuple(sorted(counts))


def _writing_from(name: str, messages: Sequence[Message], main: tuple[str, ...]) -> Iterable[str]:
    """Addresses from which mail to others lies in this mailbox though none of the known ones got it: the person's own.

    A copy in blind would look the same, so the address must also get mail here, or bear the name. What others write to
    an address that bears a part of the name reaches the person, too.
    """
    known, parts = set(main), _key(name)
    got = Counter(
        message.to[0].email
        for message in messages
        if len(message.to) == 1 and message.sender and message.sender.email not in known and not message.list_id
    )
    away: Counter[str] = Counter()
    for message in messages:
        sender, near = message.sender, {one.email for one in (*message.to, *message.cc)}
        if sender and near and not near & known and sender.email not in near and not (message.bulk or message.list_id):
            away[sender.email] += 1
    named = {message.sender.email: message.sender.name for message in messages if message.sender}
    for email in sorted({*away, *got} - known):
        like = _likeness(email, named.get(email, ""), parts)
        wrote = bool(away[email]) and (like > 1 or (like and got[email]))
        if reach_of(Address(email=email)) is Reach.PERSON and (wrote or (like and got[email] > 1)):
            yield email


def _likeness(email: str, name: str, parts: frozenset[str]) -> int:
    """How many parts of the person's name an address and its display name show."""
    shown = f"{fold(name)} {fold(email.partition('@')[0])}"
    return sum(
        part in shown or (len(part) > _SHORTENED and part[:_SHORTENED] in shown) for part in parts if len(part) > 1
    )


_SHORTENED = 3  # letters by which a first name is called: Meg for Megan


def _key(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", fold(name)))


def _signoff(messages: Sequence[Message], me: Me) -> str:
    """The closing they use most, with the name below it, as they write it."""
    first = _key(me.name)
    found: Counter[str] = Counter()
    for message in messages:
        if me.wrote(message):
            found.update(_closings(message.said or message.text, first))
            found.update(_closings(message.text[-600:], first) if message.said else ())
    return found.most_common(1)[0][0] if found else ""


def _closings(text: str, name: frozenset[str]) -> Iterable[str]:
    lines = [line.strip() for line in text.splitlines() if line.strip()][-12:]
    for closing, signed in pairwise(lines):
        if _CLOSING.match(fold(closing)) and _key(signed) and _key(signed) <= name:
            yield f"{closing}\n{signed}"
