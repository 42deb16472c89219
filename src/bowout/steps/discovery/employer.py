"""What a message calls the employer: from display names, subject, body, signature, tenant and, last, the domain.

A relay's domain names nobody (domain.md section 3). Names stay as they write them, without the legal suffix. Refuses
to know other messages: which of several names is right is decided where all of a conversation's are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.address import (
    Address,
    Reach,
    is_assessment_vendor,
    is_board,
    is_free_mail,
    is_scheduler,
    is_shared_relay,
    reach_of,
    site_of,
    tenant_of,
)  # fmt: skip
from bowout.steps.discovery.media import is_forwarded_chat
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.roles import names_occupation

_NAME = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&.'’+-]{0,30}|[a-z]+[A-Z]\w{1,20})"
_LINK = r"(?:of|the|and|und|für|der|des|de|la|le|les|du|del|y|et|i|e|&|\+|-)"
_PHRASE = rf"{_NAME}(?:[ \u00a0](?:{_LINK}[ \u00a0]){{0,2}}{_NAME}){{0,5}}"
# Before a name in running text. The name itself must begin with a capital letter.
_BEFORE = lazily(
    r"(?:(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Ii]nterest|[Cc]andidacy) (?:to|with|at|for (?:a |the )?(?:\w+ ){0,4}(?:at|with|role at|position at)|in(?: (?:working|joining|a \w+))?(?: (?:at|with|for))?)"
    r"|(?:[Ii]nterest in|[Jj]oin(?:ing)?|[Cc]areers? (?:at|with)|[Rr]ecruiter (?:at|for|with)|[Hh]ere (?:at|from)|[Uu]s at|[Tt]eam (?:at|of|from)|[Ff]rom the team at|[Ii]nterview (?:with|at)|[Cc]all with|[Cc]onversation with|[Cc]hat with|[Rr]ole (?:at|with)|[Pp]osition (?:at|with)|[Jj]ob (?:at|with)|[Oo]pportunity (?:at|with)|[Ww]ork(?:ing)? (?:at|for)|[Oo]ffer from|[Bb]ehalf of|[Pp]eople [Tt]eam at|[Ww]orking with|[Rr]ecruiting for|[Hh]iring for|[Ss]ourcing for|[Pp]artner(?:ed|ing) with|[Hh]ere from|[Cc]alling from|[A-Z][\w'’-]{1,20} (?:here )?(?:at|from|@)|[Ww]ith us at|(?:[Ss]ent|[Ss]ubmitted|[Ff]orwarded|[Aa]pplied) to|(?:[Ss]pot|[Oo]pening|[Vv]acancy|[Gg]ig|[Aa]ssignment|[Cc]ontract) (?:with|at|for)|[Oo]ffice at|[Oo]ver at|[Bb]ack from)"
    r"|(?:[Bb]ewerbung|[Ii]nteresse|[Pp]raktikum|[Ss]telle|[Pp]osition|[Vv]orstellungsgespräch|[Gg]espräch|[Kk]arriere|[Aa]usbildung|[Mm]itarbeit|[Aa]rbeitgeber|[Tt]ermin|[Tt]eam|[Ii]nterview)(?: als [^.,;\n]{2,60})? (?:bei|beim|an|an der|in der|mit|von|der|im)(?: der| dem| den)?"
    r"|(?:[Cc]andidature|[Pp]oste|[Ee]ntretien|[Ii]ntérêt|[Éé]quipe|[Rr]ecrutement|[Oo]ffre)(?: [^.,;\n]{2,60}?)? (?:chez|auprès de|au sein de|à l['’]|avec|pour)"
    r"|\b(?:[Cc]hez|[Bb]ei) |(?:[Cc]andidatura|[Pp]uesto|[Vv]acante|[Ee]ntrevista|[Ii]nterés|[Ee]quipo|[Pp]roceso|[Oo]ferta|[Tt]rabajar)(?: [^.,;\n]{2,60}?)? (?:en|con|de|para)) ?(?:the |der |die |dem |das |la |le |les |el |los )?$"
)
# Behind a name that is the subject of a sentence only an organisation is likely to be.
_BEHIND = lazily(
    r" (?:has (?:decided|invited|reviewed|chosen|received|viewed|asked)|have (?:decided|invited|asked)|invites you|would like to (?:invite|meet|speak)|wants? to (?:meet|speak|interview)|(?:is|are) (?:hiring|looking for|recruiting)|needs (?:an? |two |someone)|(?:likes|liked|loves|loved) (?:you|your)|has (?:asked|passed|an opening|a spot)"
    r"|hat (?:sich|Ihre|Sie|entschieden)|lädt Sie|sucht|möchte Sie|ha decidido|ha (?:visto|revisado|recibido|descartado)|busca |a (?:décidé|choisi|reçu|consulté|étudié)|recherche |recrute |souhaite vous)"
)
_CLIENT = lazily(
    r"(?:[Cc]lients?|[Cc]ustomer|[Kk]unden?|[Mm]andant(?:en)?|[Kk]lient(?:en)?|[Aa]uftraggeber|[Cc]lientes?)(?:,| is| ist| est| es|:| called| namens| -| –)? ?(?:the |der |die |dem |das |la |le |les |el |los )?$"
)
_TEAM = (
    r"(?:the )?(?:hiring|recruit(?:ing|ment|er)|talent(?: acquisition)?|careers?|people(?: (?:&|and) culture| ops| operations)?|hr|human resources|jobs?"
    r"|workforce|onboarding|talento|personas|candidate (?:care|experience)|personal(?:abteilung|wesen|management|referat)?|bewerbung(?:en|smanagement)?|bewerber(?:management|service)"
    r"|karriere|recrutement|ressources humaines|rh|drh|talents?|rrhh|recursos humanos|seleccion|empleo|notifications?|no-?reply|ausbildung|team|equipe|equipo|support|office|info|workday|via \w+)"
)
_LONGEST_SHOWN = 150  # letters of a display name that are read: a hostile one stops here
_DISPLAY = (
    lazily(rf"^(?P<name>.+?)(?:['’]s)?[ ,|·-]+{_TEAM}(?:[ ,&|-]+{_TEAM}){{0,3}}$", re.IGNORECASE),
    lazily(
        rf"^{_TEAM}(?:[ ,&|-]+{_TEAM}){{0,3}}(?: (?:at|of|from|by|bei|der|von|chez|de|en|del))?[ ,:|·@-]+(?P<name>.+)$",
        re.IGNORECASE,
    ),
    lazily(r"^(?P<name>.+?) (?:via|through|über|par) .+$", re.IGNORECASE),
    lazily(r"^[^@|(]+ (?:at|from|@|bei|von|chez|de chez|en|with) (?P<name>.+)$", re.IGNORECASE),
    lazily(r"^[^@|(]+[(](?P<name>[^)]+)[)]$"),
    lazily(r"^[^@|,]+(?: [|·–-] |, )(?P<name>.+)$"),
)
_NOT_A_NAME = lazily(
    r"^(?:the|our|your|this|that|their|us|you|me|an?|and|i|we|hr|team|dear|hi|hello|re|fwd?|aw|wg|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember"
    r"|zoom|teams|google|google meet|microsoft teams|microsoft|skype|linkedin|indeed|xing|greenhouse|workday|lever|personio|ihnen|ihrem|ihrer|uns|unserem|unserer|dir|votre|vos|notre|nous|vous|tu|su|nuestra|nuestro"
    r"|kind regards|best regards|best|thanks|thank|regards|viele grusse|cordialement|saludos|cv|hello|bonjour|hola|hallo|guten tag|frau|herr|interesse|fragen|ruckfragen|bedarf|gelegenheit|kunden?|gesprach|termin|bewerbung|anfrage|stelle|unternehmen|team|buro|standort|hause|haus|firma|position|der|die|das|dem|den|ein|eine|einem|einer|kolleg\w+|berlin|hamburg|munchen|koln|frankfurt|stuttgart|dusseldorf|leipzig|wien|zurich|london|manchester|paris|lyon|marseille|madrid|barcelona|valencia|sevilla|new york|san francisco|chicago|boston|germany|deutschland|france|spain|espana|uk|europe|usa|mr|mrs|ms|mme|m|dr|sr|sra|no|yes|ok|mail|email|home|hour|hours|phone|video)$"
)
_FIRM_WORD = lazily(
    r"\b(gmbh|ag|kg|ohg|ug|se|e\.? ?v|ggmbh|mbh|inc|llc|ltd|limited|plc|corp|co|company|sarl|sas|sa|s\.a\.?|s\.l\.?|sl|bv|llp|group|gruppe|holding|groupe|grupo)\b\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name the employer is called by; `weight` says how much the place it stands in is worth."""

    name: str
    weight: int
    quote: str
    own: bool = False  # how the sender calls their own organisation


@lru_cache(maxsize=4096)
def tidy(name: str) -> str:
    """A name as they write it, without quotes, legal suffix and trailing marks; "" when it is none."""
    bare = re.sub(r"\s+", " ", name).strip(" \"'“”.,:;!?-–|()[]<>*")
    bare = re.sub(r"['’]s?$", "", bare)
    bare = _without_suffix(bare)
    folded = fold(bare)
    if (
        re.match(r"\d[\d.:,]*(?:am|pm|h|uhr|k|%)?$", folded)
        or len(bare) < 2
        or len(bare) > 60
        or "@" in bare
        or _NOT_A_NAME.match(folded)
        or not re.search(r"[a-z]", folded)
    ):
        return ""
    return bare


def _without_suffix(name: str) -> str:
    from cleanco import basename  # noqa: PLC0415  # builds its tables when imported

    return str(basename(name)).strip() or name


@lru_cache(maxsize=20_000)
def letters(name: str) -> str:
    """A name's letters and digits alone, for comparing with other names and with domains."""
    bare = re.sub(r"[^a-z0-9]", "", fold(name).replace("&", "and"))
    return re.sub(r"([aou])e", r"\1", bare)  # a domain writes Brueckner for Brückner


def own_site(address: Address) -> str:
    """The registrable domain where it is the organisation's own; "" for relays, boards, free mail and tools."""
    domain = address.domain
    if is_free_mail(domain) or is_shared_relay(domain) or is_board(domain) or is_assessment_vendor(domain):
        return ""
    return "" if is_scheduler(domain) else site_of(domain)


def mentions(note: Note) -> Iterator[Mention]:
    """Every name the message gives the employer, the best places first."""
    if note.mine:
        yield from _in_text(note)
        return
    sender = note.message.sender
    if is_forwarded_chat(note.message):
        # A gateway's display name is the writer's, its domain nobody's.
        yield from (one for one in _in_text(note) if sender is None or one.name not in sender.name)
        return
    if sender is not None:
        yield from _in_display(sender, note)
        tenant = tenant_of(sender)
        if tenant:
            yield Mention(re.sub(r"[-_]+", " ", tenant).title(), 2, sender.email, own=True)
    yield from _in_text(note)
    yield from _in_signature(note)


def _in_display(sender: Address, note: Note) -> Iterator[Mention]:
    shown = " ".join(sender.name.split())[:_LONGEST_SHOWN]
    for rule in _DISPLAY:
        found = rule.match(shown)
        if found:
            name = "" if is_board(sender.domain) else tidy(found["name"])  # a board writes "Amira Haddad via …"
            if name and not is_board_name(name):
                yield Mention(name, 6, sender.name, own=True)
            return
    if reach_of(sender) is Reach.HR_ALIAS and tidy(sender.name):
        yield Mention(tidy(sender.name), 6, sender.name, own=True)
    elif _is_tool(sender.domain):
        return
    elif note.author.value != "person" and sender.name and tidy(sender.name) and not own_site(sender):
        yield Mention(tidy(sender.name), 5, sender.name, own=True)


def _is_tool(domain: str) -> bool:
    """A board, a test or a booking service signs with its own name."""
    return is_board(domain) or is_assessment_vendor(domain) or is_scheduler(domain)


def is_board_name(name: str) -> bool:
    """Whether the name is that of a system or a board, which never employs through it."""
    return letters(name) in _SYSTEMS


_SYSTEMS = frozenset(
    [
        "linkedin",
        "indeed",
        "glassdoor",
        "xing",
        "stepstone",
        "monster",
        "greenhouse",
        "lever",
        "ashby",
        "workable",
        "smartrecruiters",
        "jobvite",
        "icims",
        "taleo",
        "workday",
        "personio",
        "teamtailor",
        "bamboohr",
        "breezy",
        "recruitee",
        "join",
        "calendly",
        "hackerrank",
        "codility",
        "codesignal",
        "hirevue",
        "testgorilla",
        "shl",
        "ziprecruiter",
        "wellfound",
        "handshake",
        "dice",
        "infojobs",
        "welcometothejungle",
        "hellowork",
        "apec",
        "francetravail",
        "poleemploi",
        "docusign",
        "google",
        "microsoft",
        "zoom",
        "teams",
    ]
)
_SUBJECT_NAME = lazily(
    rf"(?:\b(?:at|to|with|from|bei|beim|an|chez|en|@|de chez) (?:the |der |die |dem |la )?|[|–—:·-] ?)(?P<name>{_PHRASE})"
)
_SUBJECT_BRACKET = lazily(rf"[(](?P<name>{_PHRASE})[)]")
_SUBJECT_LAST = lazily(rf", (?P<name>{_PHRASE})$")
_SUBJECT_FIRST = lazily(rf"^(?P<name>{_PHRASE}) ?[|:–—·-]")
_CAPITALISED = lazily(rf"\b{_PHRASE}")


def _in_text(note: Note) -> Iterator[Mention]:
    body = note.body[:6000]
    for found in _CAPITALISED.finditer(body):
        before = body[max(0, found.start() - 90) : found.start()].replace("\n", " ")
        explicit = _CLIENT.search(before)
        if explicit or _BEFORE.search(before) or _BEHIND.match(body[found.end() : found.end() + 24]):
            name = tidy(_cut(found[0]))
            if name and not is_board_name(name) and not _is_title(name):
                yield Mention(name, 6 if explicit or _FIRM_WORD.search(found[0]) else 4, found[0].splitlines()[0])
    subject = _ANSWER.sub("", note.message.subject)
    for rule in (_SUBJECT_BRACKET, _SUBJECT_NAME, _SUBJECT_FIRST, _SUBJECT_LAST):
        for found in rule.finditer(subject):
            name = tidy(_cut(found["name"]))
            if name and not is_board_name(name) and not _is_title(name):
                yield Mention(name, 4 if rule is _SUBJECT_BRACKET else SUBJECT_WEIGHT, found["name"])


SUBJECT_WEIGHT = 2  # a name that only stands in a subject
_ANSWER = lazily(r"^(?:(?:re|fwd?|aw|wg|tr|rv|antw) ?: ?){1,5}", re.IGNORECASE)


def _is_title(name: str) -> bool:
    """A capitalised job title stands where an employer's name could."""
    words = fold(name).split()
    return names_occupation(words[0]) or names_occupation(words[-1])


def _cut(name: str) -> str:
    """A name ends where a sentence does."""
    return re.split(r"[.!?] |\.$", name)[0]


_LABEL = 6  # letters that a line of the signature must share with the domain


def _in_signature(note: Note) -> Iterator[Mention]:
    label = letters(own_site(note.message.sender).partition(".")[0]) if note.message.sender else ""
    lines = (note.message.signature or note.message.text[-500:]).splitlines()[:14]
    for line in lines:
        parts = re.split(r" [|·•–-] |, ", line.strip())
        if len(parts) > 1 and names_occupation(fold(parts[0])) and tidy(parts[1]) and not _is_title(parts[1]):
            yield Mention(tidy(parts[1]), 5, parts[1].strip(), own=True)  # "HR Manager, Northwind Dairy"
        for part in parts:
            fits = label and (
                letters(part)[:_LABEL] == label[:_LABEL] or (len(label) >= _LABEL and label in letters(part))
            )
            if (fits or _FIRM_WORD.search(part)) and len(part) < 60 and part[:1].isupper():
                name = tidy(part)
                if name:
                    yield Mention(name, 5, part.strip(), own=True)
