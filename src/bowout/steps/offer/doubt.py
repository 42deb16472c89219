"""Reasons to doubt that an offer is genuine or meant for this person; any of them keeps it from being firm.

Knows free-mail and look-alike senders, senders foreign to the employer, demands for money or identity, papers changed
after signing and letters addressed to somebody else (domain.md section 2). Each reason is one sentence a person reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bowout.lazy import lazily
from bowout.steps.address import Address, is_free_mail, site_of
from bowout.steps.offer.employer import Employer, ascii_of, fits, owns, site_label
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.text import flatten
from bowout.steps.offer.verdict import Document, Signature
from bowout.steps.offer.voices import Speaker, Voice

OFFERING = frozenset(
    {
        Says.SPOKEN_OFFER,
        Says.WRITTEN_OFFER,
        Says.CONFIRMS,
        Says.CLEARS,
        Says.CLEARS_MANY,
        Says.EXECUTED,
        Says.ACKNOWLEDGES,
        Says.ASKS_SIGNATURE,
    }
)
MONEY = lazily(
    r"\b(?:pay|send|transfer|wire|remit|deposit|purchase|buy|cover|settle|submit)\b[^.]{0,60}\b(?:fees?|deposit"
    r"|payment|gift cards?|processing (?:fee|cost|charge)|training (?:fee|cost|material)|registration (?:fee|cost)"
    r"|security deposit|bitcoin|crypto\w*|itunes|western union|moneygram|zelle|cash ?app|equipment|[$€£₹]\s?\d)"
    r"|\b(?:gift cards?|western union|moneygram|bitcoin|zelle|cash ?app)\b|\b(?:refundable|upfront|advance"
    r"|processing|registration|training|security|admin\w*|background check|visa) (?:fee|deposit|payment"
    r"|charge)s? (?:of|is|must|will be|required|before|to)|\b(?:we(?:'ll| will)|our \w+ will) (?:mail|send|issue"
    r"|email) you a (?:cashier'?s? )?(?:check|cheque)\b[^.]{0,80}\b(?:deposit|equipment|purchase|buy|vendor)"
    r"|\b(?:überweisen|zahlen|bezahlen|vorstrecken)\b[^.]{0,60}\b(?:gebühr|kaution|betrag|euro|€|kosten)"
    r"|\b(?:gebühr|kaution|vorauszahlung|bearbeitungsgebühr)\b[^.]{0,60}\b(?:überweis\w+|zahl\w+|entricht\w+"
    r"|fällig)|\b(?:verser|payer|régler|virer|virement)\b[^.]{0,60}\b(?:frais|caution|somme|euros|€|montant)"
    r"|\bfrais de (?:dossier|formation|inscription)\b"
)
MONEY_HARMLESS = lazily(
    r"\b(?:we(?:'ll| will| shall)? (?:pay|cover|reimburse|refund)|company (?:will )?(?:pay|cover)|reimburs\w+"
    r"|direct deposit|salary|payroll|will be paid|paid (?:monthly|weekly|bi|in)|at our (?:expense|cost)|at no cost"
    r"|relocation|payslip|kosten übernehmen|übernehmen wir|erstatten|prenons en charge|remboursé\w*|your pay\b"
    r"|bonus|commission|benefits)\b"
)
IDENTITY = lazily(
    r"\b(?:passport|social security number|\bssn\b|national insurance number|driver'?s? licen[cs]e|identity (?:card"
    r"|documents?)|id card|bank (?:details|account|login|statement)|account number|credit card|debit card"
    r"|online banking|personalausweis|ausweiskopie|kontodaten|bankverbindung|carte d'identité|passeport|\brib\b"
    r"|coordonnées bancaires)\b"
)
GRAVE_IDENTITY = lazily(
    r"\b(?:online banking|bank login|banking (?:password|credentials)|credit card (?:number|details)"
    r"|(?:front and back|both sides) of your (?:card|debit|credit)|mother's maiden|one-time (?:code|password)"
    r"|verification code|pin code|tan\b)"
)
NO_TALK = lazily(
    r"\b(?:no interview (?:is )?(?:needed|required|necessary)|without (?:an |any )?interview"
    r"|based (?:solely )?on your (?:resume|cv|profile)|telegram|whatsapp|signal app|google hangouts?|wire app"
    r"|text[- ]based interview|chat interview|interview (?:via|over|on) (?:chat|text|telegram|whatsapp)"
    r"|ohne (?:vorstellungs)?gespräch|sans entretien)\b"
)
TALKED = lazily(
    r"\b(?:interview\w*|spoke|speaking|talked|conversation|met you|meeting you|meet you|our (?:call|talk|chat)"
    r"|gespräch\w*|kennengelernt|kennenlernen|entretien\w*|rencontr\w+|échange\w*)\b"
)
SALUTATION = lazily(
    r"^\s{0,12}(?:Dear|Hi|Hello|Hey|Liebe[r]?|Sehr geehrte[r]?|Guten Tag|Hallo|Chère?|Bonjour|Madame,?"
    r"|Monsieur,?)[ ]+(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herr|Frau|Madame|Monsieur|Mme"
    r"|M)\.?[ ]+)*(?P<name>[A-ZÄÖÜÉÈ][\w'’.-]+(?:[ ][A-ZÄÖÜÉÈ][\w'’.-]+){0,3})\s*[,:!–-]?\s*$",
    re.MULTILINE,
)
SHORT_NAMES = frozenset(  # short forms that share no beginning with the name
    """
    bob bobby bill billy will dick ned ted teddy peggy polly kit jack harry sasha betty bess lisa sepp hansi nina molly
    hank gus trudy nell mick paddy pepe paco pancho lola nacho
    """.split()  # noqa: SIM905
)
NOBODY = frozenset(
    [
        "madame",
        "monsieur",
        "mesdames",
        "frau",
        "herr",
        "damen",
        "magistra",
        "magister",
        "señora",
        "señor",
        "gruss",
        "gruß",
        "grüsse",
        "grüße",
        "regards",
        "wishes",
        "candidate",
        "applicant",
        "all",
        "team",
        "colleague",
        "sir",
        "madam",
        "future",
        "new",
        "employee",
        "hiring",
        "valued",
        "everyone",
        "there",
        "kandidat",
        "bewerber",
        "candidat",
    ]
)
LOOKALIKE_TAIL = lazily(
    r"-?(?:careers?|jobs?|hr|hiring|offers?|recruit(?:ing|ment|er|ers)?|onboarding|talent|employment|work|apply"
    r"|join|staffing|humanresources|corp|inc|online|global|official|team|group|intl|international|de|uk|us|usa|eu)$"
)
SUSPICIOUS_TAIL = lazily(
    r"-(?:careers?|jobs?|hr|hiring|offers?|recruit(?:ing|ment|er|ers)?|onboarding|employment|apply|official"
    r"|humanresources)$"
)
FIGURES = str.maketrans("01354", "olesa")
FOLDED = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "4": "a", "7": "t", "i": "l", "-": ""})


def doubts(
    documents: Sequence[Document],
    voices: Sequence[Voice],
    findings: Sequence[Finding],
    employer: Employer,
    names: frozenset[str],
) -> tuple[str, ...]:
    """Every reason for doubt, one sentence each."""
    found = [
        *sender_doubts(findings, employer),
        *lookalikes(voices, employer),
        *demands(voices),
        *altered(documents),
        *addressed(voices, names),
    ]
    return tuple(dict.fromkeys(found))


def sender_doubts(findings: Sequence[Finding], employer: Employer) -> Iterator[str]:
    """Offers and confirmations that come from where the employer's would not."""
    for finding in findings:
        sender = finding.voice.sender
        carried = finding.voice.paper and finding.voice.document.mine  # a copy that the candidate sent back
        if carried or finding.voice.speaker is not Speaker.EMPLOYER:
            continue
        if finding.says in OFFERING and sender and sender.email:
            reason = sender_doubt(sender, finding, employer)
            if reason:
                yield reason


def sender_doubt(sender: Address, finding: Finding, employer: Employer) -> str | None:
    """Why this sender cannot be taken for the employer, or None."""
    if is_free_mail(sender.domain):
        return f"The offer was written from {sender.email}, a free mail address that anybody can open."
    if not owns(sender) or employer.name is None or any(fits(sender.domain, each) for each in employer.names):
        return None
    if not employer.sure:
        return None
    if site_of(sender.domain) not in employer.domains:
        return f"{sender.email} writes of the offer, but {sender.domain} does not look like {employer.name}'s domain."
    if not mentioned(finding, sender.domain):
        return f"{sender.email} writes for {employer.name}, but nothing ties {sender.domain} to that name."
    return None


def mentioned(finding: Finding, domain: str) -> bool:
    """Whether the words themselves, beside the sender line, carry the domain: a website or address under a letter."""
    return site_of(domain) in finding.voice.flat


def lookalikes(voices: Sequence[Voice], employer: Employer) -> Iterator[str]:
    """Domains made to be mistaken for the employer's."""
    senders = list(
        dict.fromkeys(
            site_of(voice.sender.domain)
            for voice in voices
            if voice.sender and voice.speaker is not Speaker.CANDIDATE and owns(voice.sender)
        )
    )
    written = {
        site_of(match)
        for voice in voices
        for match in re.findall(r"(?:www\.|https?://|@)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})", voice.flat)
    }
    for sender in senders:
        for other in sorted({*senders, *written} - {sender}):
            if resembles(sender, other):
                yield f"{sender} resembles {other} but is another domain."
        if SUSPICIOUS_TAIL.search(site_label(sender)):
            yield f"{sender} adds a word to the employer's name, as look-alike domains do."
        elif employer.name and disguised(site_label(sender), employer.name):
            yield f"{sender} spells the name of {employer.name} with look-alike characters."


def resembles(one: str, other: str) -> bool:
    """Whether two domains differ only by what an eye misses."""
    first, second = site_label(one), site_label(other)
    if first == second:
        return one != other and min(len(first), len(second)) > 3
    if first.translate(FOLDED).replace("rn", "m").replace("vv", "w") == second.translate(FOLDED).replace(
        "rn", "m"
    ).replace("vv", "w"):
        return True
    if LOOKALIKE_TAIL.sub("", first) == LOOKALIKE_TAIL.sub("", second):
        return True
    return min(len(first), len(second)) >= 6 and one_edit(first, second)


def one_edit(first: str, second: str) -> bool:
    """Whether one letter added, lost, changed or swapped makes them equal."""
    if abs(len(first) - len(second)) > 1:
        return False
    start = next(
        (index for index, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    a, b = first[start:], second[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])


def disguised(label: str, name: str) -> bool:
    """Whether a label is the name with figures or letter pairs for letters."""
    bare = re.sub(r"[^a-z0-9]", "", ascii_of(flatten(name)))
    plain = label.replace("-", "")
    if not bare or plain in bare or bare in plain:
        return False
    unmasked = plain.replace("vv", "w").replace("rn", "m").translate(FIGURES)
    swapped = plain.replace("1", "i")
    return (plain != unmasked and (unmasked in bare or bare in unmasked or swapped in bare)) or (
        len(bare) >= 6 and one_edit(plain, bare)
    )


def demands(voices: Sequence[Voice]) -> Iterator[str]:
    """Demands for money, and for identity before anybody has talked."""
    theirs = [voice for voice in voices if voice.speaker is Speaker.EMPLOYER]
    talked = any(TALKED.search(voice.flat) for voice in voices)
    for voice in theirs:
        for sentence in voice.sentences:
            if MONEY.search(sentence.flat) and not MONEY_HARMLESS.search(sentence.flat):
                yield f"You are asked for money: “{short(sentence.quote)}”"
            elif GRAVE_IDENTITY.search(sentence.flat):
                yield f"You are asked for what no employer needs: “{short(sentence.quote)}”"
            elif NO_TALK.search(sentence.flat):
                yield f"The job is given without a talk in person: “{short(sentence.quote)}”"
            elif (
                IDENTITY.search(sentence.flat)
                and not talked
                and not voice.paper
                and len(theirs) <= 3
                and asks(sentence.flat)
            ):
                yield f"Your identity is asked for, and no interview is on record: “{short(sentence.quote)}”"


def asks(flat: str) -> bool:
    """Whether something is asked for in so many words."""
    return bool(
        re.search(
            r"\b(?:send|provide|submit|reply with|forward|need your|share|upload|email us|senden|schicken|übermitteln"
            r"|envoyer|transmettre|fournir)\b",
            flat,
        )
    )


def altered(documents: Sequence[Document]) -> Iterator[str]:
    """Papers that were changed after they were signed."""
    for document in documents:
        if document.signature is Signature.ALTERED:
            yield f"{document.file} was changed after it was digitally signed."


def addressed(voices: Sequence[Voice], names: frozenset[str]) -> Iterator[str]:
    """Letters whose salutation names somebody else."""
    if not names:
        return
    for voice in voices:
        if voice.speaker is not Speaker.EMPLOYER or not voice.pages or voice.quoted:
            continue
        match = SALUTATION.search(head_of(voice))
        words = set(re.findall(r"[^\W\d_]+", flatten(match["name"]))) if match else set()
        if (
            match
            and words
            and not words & NOBODY
            and not known_as(words, {part for name in names for part in re.findall(r"[^\W\d_]+", name)})
        ):
            yield f"{voice.document.file} is addressed to {match['name']}, not to you."


def head_of(voice: Voice) -> str:
    """Where a salutation stands: the first lines of a mail, the upper part of a letter."""
    lines = [line for line in voice.pages[0][:3000].split("\n") if line.strip()]
    return "\n".join(lines[: 30 if voice.paper else 3])


def known_as(words: set[str], own: set[str]) -> bool:
    """Whether a salutation can mean this person: a name of theirs, or a short form of one."""
    if words & own:
        return True
    if len(words) > 1:
        return False
    called = next(iter(words))
    return called in SHORT_NAMES or any(called[:1] == name[:1] or called[:3] in name for name in own)


def short(quote: str) -> str:
    """A quote for a sentence."""
    flat = re.sub(r"\s+", " ", quote)
    return flat if len(flat) <= 160 else flat[:157] + "…"
