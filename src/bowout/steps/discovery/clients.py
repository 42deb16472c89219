"""Who is an agency, which client its mails name, and when two spellings mean one organisation.

Refuses to know which of several clients a candidacy is about.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from bowout.lazy import lazily
from bowout.steps.discovery.employer import PHRASE, is_board_name, is_named, letters, own_site, tidy
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.says import Says

AGENCY_WORDS = lazily(
    r"(?:recruit|staffing|personnel|headhunt|search partners|executive search|talent (?:partners|solutions)|resourcing|personalberatung"
    r"|personalvermittlung|personaldienst|zeitarbeit|personalservice|interim|recrutement|seleccion|trabajo temporal|ett\b|rekrut|placement|employment agency|locum)"
)
_SHORTEST = 4  # letters that two names must share
_MOST = 0.75  # the share of a short name that begins like the long one: `pinestreetsd`, Pine Street School District
_TELLING = 6  # letters with which a domain's label inside a longer name is no accident


def alike(one: str, other: str) -> bool:
    """Whether two names, or a name and a domain's label, mean one organisation."""
    left, right = letters(one), letters(other)
    if not left or not right:
        return False
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    common = next((at for at, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    if common >= _TELLING and common >= _MOST * len(short):
        return True
    return (len(short) >= _SHORTEST and long.startswith(short)) or (len(short) >= _TELLING and short in long)


_TRADE = lazily(
    r"recruit(?:ment|ing|ers)?$|recruitment|recrutement|staffing|personnel|headhunt|search$|executive ?search|search partners|resourcing|personalberatung|personalvermittlung|personaldienst\w*"
    r"|personalservice|zeitarbeit|interim|trabajo temporal|\bett\b|-ett$|placement|locum|medstaff|talent (?:partners|solutions|group)|manpower|temporaire"
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
_SAYS = 3
_ENOUGH = 3


def agency_sites(notes: Sequence[Note], sites: Collection[str]) -> frozenset[str]:
    """Those domains whose people speak as agencies do."""
    return frozenset(site for site in sites if _agency_weight([n for n in notes if _from(n, site)], site) >= _ENOUGH)


def _from(note: Note, site: str) -> bool:
    return not note.mine and note.message.sender is not None and own_site(note.message.sender) == site


def _agency_weight(notes: Sequence[Note], site: str) -> int:
    """How much tells that they place people with others."""
    said = [note for note in notes if note.author in (Author.PERSON, Author.CALENDAR)]
    if not any(note.author is Author.PERSON for note in said):
        return 0
    label = fold(site.partition(".")[0]).replace("-", " ")
    about = " ".join(
        fold(f"{note.message.sender.name if note.message.sender else ''} {note.message.signature[:300]}")
        for note in notes
    )
    words = "\n".join(note.folded for note in said)
    weight = 2 * bool(_TRADE.search(label) or any(_TRADE.search(line.strip()) for line in re.split(r"[|\n,·]", about)))
    weight += 2 * bool(_AS_CLIENT.search(words)) + 2 * bool(_PUTS_FORWARD.search(words) and not _WITHIN.search(words))
    weight += bool(_TRADE_TITLE.search(words[-400:] + about) or any(_TRADE_TITLE.search(n.folded[-200:]) for n in said))
    weight += max((_spoken_weight(note) for note in said), default=0) + bool(_THEY.search(words))
    return weight + _names_others(said, site)


def _spoken_weight(note: Note) -> int:
    """What the reading of the whole message says of clients and of putting forward."""
    found = note.says(Says.AGENCY_SUBMISSION, Says.CLIENT)
    return 0 if found is None else _SAYS if found.strong else 1


def _names_others(notes: Sequence[Note], site: str) -> int:
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
                return 1
    return 0


_CLIENT_NAMED = (
    lazily(
        rf"(?:[Cc]lient|[Kk]unden?|[Aa]uftraggeber|[Cc]liente|[Mm]andant(?:en|in)?)[,:]? (?:the |der |die |dem )?(?P<org>{PHRASE})"
    ),
    lazily(
        rf"(?P<org>{PHRASE})(?: \([^)]{{1,50}}\))? (?:retained|has asked|have asked|is after|are after|is looking|are looking|sucht|suchen|busca|cherche|recherche|recrute|nous a confié|m'a confié|quiere verte|will Sie|will mit|möchte Sie|remains?|would like|wants?|want to|loved|liked|reprend)\b"
    ),
    lazily(
        rf"(?:[Dd]ossier|[Pp]rofil|CV|[Uu]nterlagen|[Ee]nviado a|[Ss]ubmitted to|[Ff]ür|[Bb]ei|[Vv]orstellung bei|[Ii]nterview (?:at|with)|[Mm]ission pour|[Ff]or) (?:to |an |der |die |den |das |dem |le |la |the |bei |auf |pour |à )?(?P<org>{PHRASE})"
    ),
    lazily(rf"^(?P<org>{PHRASE})(?: [-–—|] | ?: |, | \()"),
    lazily(rf"(?: @ |: | chez )(?P<org>{PHRASE})"),
)


def client_places(note: Note) -> Iterator[tuple[str, int]]:
    """Names that stand in one of the places where an agency's people name their client, with the place."""
    if note.mine or note.author is not Author.PERSON:
        return
    for place, rule in enumerate(_CLIENT_NAMED):
        for text in (note.message.subject, *note.spoken[:2000].splitlines()):
            for one in rule.finditer(_ANSWER.sub("", text)):
                if name := tidy(one["org"]):
                    yield name, place


_ANSWER = lazily(r"^(?:(?:re|aw|fwd?|wg|tr|rv) ?: ?){1,5}", re.IGNORECASE)
