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
    r"\b(mobile?|mob|cell|handy|mobil|direct|direkt|durchwahl|ligne directe|port(?:able)?|gsm|movil|directo|cel(?:ular)?|whats ?app|my desk|desk|extension directe|direct line|dd|d|m|c)\b(?: (?:line|number|nummer|phone|is|ist|est|es))?[ .:/)]*$"
)
_SHARED = lazily(
    r"\b(fax|telefax|f|switchboard|main|office|reception|front desk|zentrale|standard|accueil|centralita|central|empfang|hq|toll.?free|ext|hotline|freephone)\b[ .:/)]*$"
)
_REGIONS = {
    "en": ("US", "GB", "AU", "IE", "NZ", "IN", "ZA"),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH"),
    "es": ("ES", "MX", "CO", "CL"),
}
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
            direct = bool(_DIRECT.search(label))
            number = None if _SHARED.search(label) else _valid(found[0], note, labelled=direct)
            if number:
                (labelled if direct else plain).append(number)
    return next(iter(labelled or plain), None)


def _valid(text: str, note: Note, *, labelled: bool) -> str | None:
    """The number in the first country whose plan knows it; one called direct may be newer than the plans."""
    import phonenumbers  # noqa: PLC0415  # 100 ms that mailboxes without numbers never need

    if re.search(r"[-/ ]0$", text.strip()):  # a German switchboard ends in extension 0
        return None
    sender = note.message.sender
    ending = sender.domain.rpartition(".")[2] if sender else ""
    language = note.languages[0] if note.languages else "en"
    regions = [_DOMAIN_REGIONS[ending]] if ending in _DOMAIN_REGIONS else _REGIONS.get(language, _REGIONS["en"])
    shared = (
        phonenumbers.PhoneNumberType.TOLL_FREE,
        phonenumbers.PhoneNumberType.PREMIUM_RATE,
        phonenumbers.PhoneNumberType.SHARED_COST,
    )
    possible = ""
    for region in regions:
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.number_type(number) in shared:
            return None
        written = str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
        if phonenumbers.is_valid_number(number):
            return written
        if (
            not possible
            and phonenumbers.is_possible_number(number)
            and (text.strip().startswith("0") is not (region == "US"))
        ):
            possible = written
    return (possible or None) if labelled else None
