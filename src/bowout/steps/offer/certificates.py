"""Completion certificates of signing services and digital signature fields: who signed a paper, told by machines.

Knows the words such certificates use. Refuses to check a certificate against its service: nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time

from bowout.lazy import lazily
from bowout.steps.offer.dates import find_dates
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.parties import EMPLOYER_WORDS, Party, is_candidate
from bowout.steps.offer.text import Sentence, flatten, lines
from bowout.steps.offer.verdict import Signature
from bowout.steps.offer.voices import Voice

CERTIFICATE = lazily(
    r"certificate of completion|completion certificate|signature certificate|signing certificate"
    r"|certificate of signature|audit (?:trail|report)|envelope (?:id|summary)|signer events|document completion"
    r"|signaturzertifikat|signaturprotokoll|certificat de (?:réalisation|signature)|dossier de preuve"
)
DONE = lazily(
    r"\b(?:status|overall status|envelope status|document status)\s*:?\s*(?:completed|signed|executed|finished"
    r"|abgeschlossen|terminée?)\b|\b(?:document|agreement|envelope) (?:has been )?(?:fully )?(?:completed"
    r"|signed by all)\b|\ball (?:parties|signers|recipients) (?:have )?(?:signed|completed)"
)
NOT_DONE = lazily(
    r"\b(?:status|overall status)\s*:?\s*(?:sent|delivered|waiting\w*|pending|out for signature|in progress|viewed"
    r"|partially \w+|awaiting\w*|offen)\b|\bwaiting for (?:others|other)|\bawaiting (?:signature|others)"
    r"|\bnot (?:yet )?signed\b|\bhas(?: not|n't) signed"
)
SIGNED_EVENT = lazily(
    r"\b(?:signed|e-?signed|completed|unterzeichnet|unterschrieben|signé)\b\s*(?:electronically|on|at|am|le|:|-"
    r"|by)?"
)
OPEN_EVENT = lazily(
    r"\b(?:sent|viewed|delivered|waiting|awaiting|pending|not (?:yet )?signed|outstanding|open|offen|en attente)\b"
)


def certificate(voice: Voice, names: frozenset[str]) -> Iterator[Finding]:
    """A signing service's certificate: everyone signed, or who did and who did not."""
    done = next((each for each in voice.sentences if DONE.search(each.flat)), None)
    waiting = next((each for each in voice.sentences if NOT_DONE.search(each.flat)), None)
    if done and not waiting:
        yield Finding(says=Says.EXECUTED, voice=voice, sentence=done, when=signed_at(voice, voice.flat))
        return
    yield from signers(voice, names)
    if waiting:
        when = signed_at(voice, voice.flat)
        yield Finding(says=Says.NEEDS_COUNTERSIGNATURE, voice=voice, sentence=waiting, when=when)


def signers(voice: Voice, names: frozenset[str]) -> Iterator[Finding]:
    """Each signer of a certificate whose line says when they signed."""
    party = None
    for each in rows(voice):
        if is_candidate(each.flat, names):
            party = Party.CANDIDATE
        elif "@" in each.flat or EMPLOYER_WORDS.search(each.flat):
            party = Party.EMPLOYER
        signed = SIGNED_EVENT.search(each.flat) and find_dates(each.flat, written=None, month_first=True)
        if party and signed and not OPEN_EVENT.search(each.flat):
            says = Says.SIGNED_BY_YOU if party is Party.CANDIDATE else Says.SIGNED_BY_THEM
            yield Finding(says=says, voice=voice, sentence=each, when=signed_at(voice, each.flat))


def rows(voice: Voice) -> Iterator[Sentence]:
    """Every line of a certificate for itself: each event stands on one."""
    for number, page in enumerate(voice.pages, start=1):
        for start, end in lines(page):
            text = page[start:end]
            if text.strip():
                yield Sentence(page=number, start=start, end=end, text=text, flat=flatten(text))


def signed_at(voice: Voice, flat: str) -> datetime:
    """The last day a text names; services that write "9:00 am" write the month first."""
    american = bool(re.search(r"\d ?[ap]m\b", voice.flat))
    days = [found.day for found in find_dates(flat, written=None, month_first=american)]
    return max(voice.shown, datetime.combine(max(days), time(12), UTC)) if days else voice.shown


def digital(voice: Voice, names: frozenset[str]) -> Iterator[Finding]:
    """What an intact digital signature says; an altered one is a reason for doubt (doubt.py)."""
    document = voice.document
    if document.signature is not Signature.INTACT or not voice.sentences:
        return
    for signer in document.signers:
        yours = is_candidate(signer, names)
        shown = next((each for each in voice.sentences if flatten(signer) in each.flat), voice.sentences[-1])
        says = Says.SIGNED_BY_YOU if yours else Says.SIGNED_BY_THEM
        yield Finding(says=says, voice=voice, sentence=shown, when=voice.shown)
