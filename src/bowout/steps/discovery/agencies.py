"""Which houses place people with others: what their people say, how they sign, what the house is called.

The signs and the words are weighed by models learnt from invented searches (tools/train.py). Refuses to know the client.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from bowout.lazy import lazily
from bowout.steps.discovery.employer import PHRASE, is_board_name, is_named, letters, own_site, tidy
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.linear import Linear, load, log_odds, terms

_READ = 4_000  # letters of what a house's people wrote
_LIKELY = -0.3  # log-odds from which on a house counts as an agency


@cache
def words() -> Linear:
    """The weights of what a house's people write."""
    return load("bowout.steps.discovery", "agency_words")


@cache
def weights() -> Linear:
    """The weights of the signs, of which the words are one."""
    return load("bowout.steps.discovery", "agency")


_TRADE = lazily(
    r"recruit(?:ment|ing|ers)?$|recruitment|recrutement|staffing|personnel|headhunt|search$|executive ?search|search partners|resourcing|personalberatung|personalvermittlung|personaldienst\w*"
    r"|personalservice|zeitarbeit|interim|trabajo temporal|\bett\b|-ett$|placement|locum|medstaff|talent (?:partners|solutions|group)|manpower|temporaire"
)
_IN_HOUSE = lazily(  # whoever hires for their own house has such a title
    r"\b(?:chargee? d[eu]|responsable|manager|lead|head|specialist|coordinat\w*|assistant\w*|partner|officer|team|referent\w*|leit\w*|tecnic\w*|jef[ea])\b"
)
_AS_CLIENT = lazily(
    r"\b(?:(?:my|our|a|the|one of (?:my|our)|both|two|three|these|another|several|lovely|named?|named) clients?(?! (?:facing|success|service|relation))\b|clients? (?:name|has|have|is|are|wants?|asks?|asked|would|like|feedback)|with client\b"
    r"|(?:unser|mein|fur (?:unser|mein|ein)|beiden?|eine|einen|der|zwei)\w{0,3} (?:kunde|kunden|kundin|auftraggeber\w*|mandant\w*|klient\w*)\b|(?:diskrete\w*|mein|das|zwei|exklusiv\w*) mandate?\b|direktvermittlung|arbeitnehmeruberlassung|personalberatung"
    r"|(?:mon|notre|nos|mes|un|une|le|les deux|deux|deux de nos|aux deux|autre) clients?\b(?! (?:final|interne))|nous a confie|m'a confie|mandat\w* par"
    r"|(?:mi|nuestro|nuestros|un|el|los|dos|otro|unos|de) clientes?\b(?! (?:final|interno))|nos ha encargado)"
)
_PUTS_FORWARD = lazily(
    r"\b(?:put(?:ting)? you (?:forward|up|in the frame|across)|being put forward|put in the frame|submit(?:ted|ting)? (?:you|your (?:cv|resume|profile|details)|to both)|(?:send|pass|forward|sent|passed|present)\w* your (?:cv|resume|profile|details) (?:to|over|on|across)|your profile is with|they'?ll have your cv|right to represent|\brtr\b|retained us|our searches|live searches|your consultant"
    r"|(?:ihr|dein)\w{0,2} (?:profil|dossier|unterlagen|expose|lebenslauf)\b.{0,120}\b(?:vorstellen|weiterleiten|weitergeleitet|vorgestellt|zugestellt|ubermittel\w+|liegt|einreichen|eingereicht)|stell\w{0,2} (?:ich )?(?:dich|sie) (?:gern |gerne |dort |da )?vor|vermittlungsbogen|nur uber mich|vermittl\w+|nenne ich ihnen nach"
    r"|(?:presente|presenter|transm\w+|envoy\w+|propose\w?) votre (?:dossier|cv|profil|candidature)|vous presenter (?:a|aux)|profil (?:envoye|transmis)|dossiers? transmis|je t'inscris|j'ai envoye votre"
    r"|(?:te|le) presente\b|(?:pasar|pasarles|enviar|mandar|presentar)\w* (?:tu|su) (?:perfil|cv|candidatura)|enviado a [a-z]|presentad[oa] ayer|perfil enviado)"
)
# "I pass your papers on to Marc, our head of stores": handed on within the house.
_WITHIN = lazily(
    r"(?:dossier|profile?|cv|candidature|resume|unterlagen|bewerbung|candidatura|application)\b[^.!?]{0,60}\b(?:notre|nos|our|unser\w*|nuestr\w+)\b"
)
_TRADE_TITLE = lazily(
    r"\b(?:personalberater\w*|personalvermittler\w*|recruitment consultant|(?:senior |principal )?consultant|consultante?|consultora?|headhunter|disponent\w*|account manager|resourcer|recruiter \||technical recruiter \||(?:sr\.? )?technical recruiter)\b"
)
_OTHERS_HIRE = lazily(
    rf"(?P<org>{PHRASE})(?:,? \([^)]{{1,50}}\))? (?:(?:is|are) (?:after|looking|hiring|recruiting|seeking)|sucht|suchen|cherche|recherche|recrute|busca|(?:have|has) asked for|quiere verte|will Sie|will mit|möchte Sie|reprend|retained)\b"
)
_WE = frozenset({"we", "wir", "nous", "i", "ich", "our", "team", "who", "they", "he", "she"})
_THEY = lazily(
    r"\b(?:they(?:'d| would) like to|they (?:loved|liked|want|asked|decide)|they're keen|sie mochten sie|man fuhrt sie|die lassen sich|les gusta|te ven?\b|deciden|ils souhaitent|ils veulent)"
)


def agency_sites(notes: Sequence[Note], sites: Collection[str]) -> frozenset[str]:
    """Those domains whose people speak as agencies do."""
    return frozenset(site for site in sites if _odds(notes, site) > _LIKELY)


def _odds(notes: Sequence[Note], site: str) -> float:
    theirs = of_site(notes, site)
    if not any(note.author is Author.PERSON for note in theirs):
        return -_FAR
    told = words().scores(said_of(theirs, site))["agency"]
    return weights().weigh({**signs(theirs, site), "words": log_odds(told)}, "agency")


_FAR = 20.0


def of_site(notes: Sequence[Note], site: str) -> list[Note]:
    """What people of the house wrote."""
    return [
        note
        for note in notes
        if not note.mine and note.message.sender is not None and own_site(note.message.sender) == site
    ]


def said_of(notes: Sequence[Note], site: str) -> frozenset[str]:
    """The terms of what they wrote, and those of the house's domain."""
    said = "\n".join(note.folded for note in notes if note.author in _SPEAKERS)[:_READ]
    present = [name for name, holds in signs(notes, site).items() if holds > 0]
    return terms(said, present) | frozenset(f"~{term}" for term in terms(_label(site)))


_SPEAKERS = (Author.PERSON, Author.CALENDAR)


def _label(site: str) -> str:
    return fold(site.partition(".")[0]).replace("-", " ")


def signs(notes: Sequence[Note], site: str) -> Mapping[str, float]:
    """What tells that they place people with others, each as a number."""
    said = [note for note in notes if note.author in _SPEAKERS]
    about = " ".join(
        fold(f"{note.message.sender.name if note.message.sender else ''} {note.message.signature[:300]}")
        for note in notes
    )
    told = "\n".join(note.folded for note in said)
    signed = (line.strip() for line in re.split(r"[|\n,·]", about))
    lines = [_label(site), *(line for line in signed if not _IN_HOUSE.search(line))]
    return {
        "trade": float(any(_TRADE.search(line) for line in lines)),
        "client": float(bool(_AS_CLIENT.search(told))),
        "puts forward": float(bool(_PUTS_FORWARD.search(told) and not _WITHIN.search(told))),
        "title": float(
            bool(_TRADE_TITLE.search(told[-400:] + about))
            or any(_TRADE_TITLE.search(one.folded[-200:]) for one in said)
        ),
        "they": float(bool(_THEY.search(told))),
        "others hire": float(_names_others(said, site)),
        "submission": max((log_odds(note.sense.act("agency_submission")) for note in said), default=-_LEAST),
    }


_LEAST = 6.0


def _names_others(notes: Sequence[Note], site: str) -> bool:
    """Whether they say that another house looks for people."""
    label = letters(site.partition(".")[0])
    for note in notes:
        for found in _OTHERS_HIRE.finditer(note.spoken[:1500]):
            name = tidy(found["org"])
            if (
                name
                and is_named(name, ())
                and fold(name) not in _WE
                and not is_board_name(name)
                and letters(name)[:4] != label[:4]
            ):
                return True
    return False
