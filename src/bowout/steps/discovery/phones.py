"""The direct number of the person who wrote a message, from their signature or their words.

A switchboard, a fax and a toll-free line are none (contracts.md, `phone_first`). Refuses numbers in quoted mail.
"""

from __future__ import annotations

import re

from bowout.lazy import lazily
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.phrases import fold

_LIKE_A_NUMBER = lazily(r"\+?\(?\d[\d ()./\-\u00a0]{6,22}\d")
_DIRECT = lazily(
    r"\b(mobile?|mob|cell|handy|mobil|direct|direkt|durchwahl|ligne directe|port(?:able)?|gsm|movil|directo|dd|d|m|c)\b[ .:/)]*$"
)
_SHARED = lazily(
    r"\b(fax|telefax|f|switchboard|main|office|reception|front desk|zentrale|standard|accueil|centralita|central|empfang|hq|toll.?free|ext|hotline|freephone)\b[ .:/)]*$"
)
_REGIONS = {"en": "US", "de": "DE", "fr": "FR", "es": "ES"}
_DOMAIN_REGIONS = {
    "uk": "GB",
    "de": "DE",
    "at": "AT",
    "ch": "CH",
    "fr": "FR",
    "es": "ES",
    "be": "BE",
    "ie": "IE",
    "mx": "MX",
    "ca": "CA",
    "au": "AU",
}


def direct_number(note: Note) -> str | None:
    """The number in E.164 form, or None."""
    lines = f"{note.message.said}\n{note.message.signature}".splitlines()[-18:]
    if not any(_LIKE_A_NUMBER.search(line) for line in lines):
        return None
    labelled: list[str] = []
    plain: list[str] = []
    for line in lines:
        for found in _LIKE_A_NUMBER.finditer(line):
            label = fold(line[: found.start()])[-24:]
            number = None if _SHARED.search(label) else _valid(found[0], note)
            if number:
                (labelled if _DIRECT.search(label) else plain).append(number)
    return next(iter(labelled or plain), None)


def _valid(text: str, note: Note) -> str | None:
    import phonenumbers  # noqa: PLC0415  # 100 ms that mailboxes without numbers never need

    if re.search(r"[-/ ]0$", text.strip()):  # a German switchboard ends in extension 0
        return None
    sender = note.message.sender
    ending = sender.domain.rpartition(".")[2] if sender else ""
    region = _DOMAIN_REGIONS.get(ending) or _REGIONS.get(note.languages[0] if note.languages else "en", "US")
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    kind = phonenumbers.number_type(number)
    shared = (
        phonenumbers.PhoneNumberType.TOLL_FREE,
        phonenumbers.PhoneNumberType.PREMIUM_RATE,
        phonenumbers.PhoneNumberType.SHARED_COST,
    )
    if not phonenumbers.is_valid_number(number) or kind in shared:
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
