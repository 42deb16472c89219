"""What a message calls the employer: from display names, subject, body, signature, tenant and, last, the domain.

A relay's domain names nobody (domain.md section 3). Names stay as they write them, without the legal suffix. Refuses
to know other messages: which of several names is right is decided where all of a conversation's are known.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
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
from bowout.steps.discovery.labels import KINDS, fits
from bowout.steps.discovery.media import is_forwarded_chat
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.roles import names_occupation

_NAME = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&.'’+-]{0,30}|[a-z]+[A-Z]\w{1,20})"
_LINK = r"(?:of|the|and|und|für|der|des|de|la|le|les|du|del|y|et|i|e|&|-|l['’])"
PHRASE = rf"(?:(?:St|Ste|Sta|Sto)\. )?{_NAME}(?:[ \u00a0](?:{_LINK}[ \u00a0]){{0,2}}{_NAME}){{0,5}}"
# Before a name in running text. The name itself must begin with a capital letter.
_BEFORE = lazily(
    r"(?:(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Ii]nterest|[Cc]andidacy) (?:to|with|at|for (?:a |the )?(?:\w+ ){0,4}(?:at|with|role at|position at)|in(?: (?:working|joining|a \w+))?(?: (?:at|with|for))?)"
    r"|(?:[Ii]nterest in|[Jj]oin(?:ing)?|[Cc]areers? (?:at|with)|[Rr]ecruiter (?:at|for|with)|[Hh]ere (?:at|from)|[Uu]s at|[Tt]eam (?:at|of|from)|[Ff]rom the team at|[Ii]nterview (?:with|at)|[Cc]all with|[Cc]onversation with|[Cc]hat with|[Rr]ole (?:at|with)|[Pp]osition (?:at|with)|[Jj]ob (?:at|with)|[Oo]pportunity (?:at|with)|[Ww]ork(?:ing)? (?:at|for)|[Oo]ffer from|[Bb]ehalf of|[Pp]eople [Tt]eam at|[Ww]orking with|[Rr]ecruiting for|[Hh]iring for|[Ss]ourcing for|[Pp]artner(?:ed|ing) with|[Hh]ere from|[Cc]alling from|[A-Z][\w'’-]{1,20} (?:here )?(?:at|from|@)|(?:nurse|lead|head|manager|chef|director|recruiter|partner|engineer|owner|responsable|directrice|directeur|gerente|jefa|jefe|leiter|leiterin|inhaberin?|cto|ceo|coo|hr) (?:at|bei|chez|en|of)|[Ww]ith us at|(?:[Ss]ent|[Ss]ubmitted|[Ff]orwarded|[Aa]pplied) to|(?:[Ss]pot|[Oo]pening|[Vv]acancy|[Gg]ig|[Aa]ssignment|[Cc]ontract) (?:with|at|for)|[Oo]ffice at|[Oo]ver at|[Bb]ack from)"
    r"|(?:[Bb]ewerbung|[Ii]nteresse|[Pp]raktikum|[Ss]telle|[Pp]osition|[Vv]orstellungsgespräch|[Gg]espräch|[Kk]arriere|[Aa]usbildung|[Mm]itarbeit|[Aa]rbeitgeber|[Tt]ermin|[Tt]eam|[Ii]nterview)(?: als [^.,;\n]{2,60})? (?:bei|beim|an|an der|in der|mit|von|der|im)(?: der| dem| den)?"
    r"|(?:[Cc]andidature|[Pp]oste|[Ee]ntretien|[Ii]ntérêt|[Éé]quipe|[Rr]ecrutement|[Oo]ffre)(?: [^.,;\n]{2,60}?)? (?:chez|auprès de|au sein de|à l['’]|avec|pour)"
    r"|\b(?:[Cc]hez|[Bb]ei) |(?:[Cc]andidatura|[Pp]uesto|[Vv]acante|[Ee]ntrevista|[Ii]nterés|[Ee]quipo|[Pp]roceso|[Oo]ferta|[Tt]rabajar)(?: [^.,;\n]{2,60}?)? (?:en|con|de|para)) ?(?:the |der |die |dem |das |la |le |les |el |los )?$"
)
# Behind a name that is the subject of a sentence only an organisation is likely to be.
_BEHIND = lazily(
    r" (?:has (?:decided|invited|reviewed|chosen|received|viewed|asked)|have (?:decided|invited|asked)|invites you|would like to (?:invite|meet|speak|see)|wants? to (?:meet|speak|interview)|(?:is|are) (?:hiring|looking for|recruiting)|needs (?:an? |two |someone)|(?:likes|liked|loves|loved) (?:you|your)|has (?:asked|passed|an opening|a spot)"
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
    lazily(r"^(?P<name>.+?) (?:via|through|uber|par|con) .+$", re.IGNORECASE),
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


# What stands behind a legal form is a place or a person, not the name.
_LEGAL = lazily(
    r"(?<=\w) (?:GmbH|AG|KG|KGaA|OHG|SE|SA|SAS|SARL|SL|SLU|Ltd|Inc|LLC|PLC|plc|eG|mbH|BV|NV|SpA)\b(?! (?:& Co|und Co|and Co))"
)


@lru_cache(maxsize=4096)
def tidy(name: str) -> str:
    """A name as they write it, without quotes, legal suffix and trailing marks; "" when it is none."""
    bare = re.sub(r"\s+", " ", name).strip(" \"'“”.,:;!?-–|()[]<>*")
    bare = bare if re.match(r"St\b", bare) else re.sub(r"['’]s?$", "", bare)
    bare = _LEGAL.split(bare)[0].strip() or bare
    bare = _without_suffix(bare)
    folded = fold(bare)
    if (
        re.match(r"\d[\d.:,]*(?:am|pm|h|uhr|k|%)?$|[\da-z]{1,5}(?:-[\da-z]{1,5}){0,3}-\d+$", folded)
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
    return _own_site(address.domain)


@lru_cache(maxsize=20_000)
def _own_site(domain: str) -> str:
    if is_free_mail(domain) or is_shared_relay(domain) or is_board(domain) or is_assessment_vendor(domain):
        return ""
    return "" if is_scheduler(domain) else site_of(domain)


def mentions(note: Note) -> Iterator[Mention]:
    """Every name the message gives the employer, the best places first."""
    if note.mine:
        yield from _in_text(note)
        yield from _addressed(note)
        return
    sender = note.message.sender
    if is_forwarded_chat(note.message):
        # A gateway's display name is the writer's, its domain nobody's.
        yield from (one for one in _in_text(note) if sender is None or one.name not in sender.name)
        return
    if sender is not None and is_board(sender.domain):
        yield from _in_card(note)
    if sender is not None:
        yield from _in_display(sender, note)
        tenant = tenant_of(sender)
        if tenant:
            yield Mention(re.sub(r"[-_]+", " ", tenant).title(), 2, sender.email, own=True)
    yield from _in_text(note)
    yield from _in_signature(note)


_CARD = lazily(rf"^[^.!?\n]{{2,60}}?(?: (?:at|bei|chez|en|@|von|de chez) |, | [|·] )(?P<name>{PHRASE})$")


_STANDS_FOR = lazily(
    r"\b(?:inhaber\w*|owner|founder|\w*grunder\w*|c[etofpm]o|hr|rh|rrhh|talent|recruit\w*|gerente|dueñ\w+|partner|geschaftsfuhr\w*|at|bei|chez|fondat\w+|personal\w*|head|lead)\b"
)


def _in_card(note: Note) -> Iterator[Mention]:
    """What a network shows above a message: who writes, and as what, where."""
    for line in [line.strip() for line in note.spoken.splitlines() if line.strip()][:3]:
        found = _CARD.match(line)
        if found and (_STANDS_FOR.search(fold(line)) or names_occupation(fold(line))) and tidy(found["name"]):
            yield Mention(tidy(found["name"]), 8, found["name"], own=True)


def _addressed(note: Note) -> Iterator[Mention]:
    """A house in the person's own address book: the name fits the address, and is not one person's."""
    for one in note.message.to:
        words = re.split(r"[^a-z0-9]+", one.local)
        label = own_site(one).partition(".")[0].replace("-", "")
        spellings = [letters(label)] if label else [letters("".join(words)), letters("".join(reversed(words)))]
        if len(one.name.split()) > 1 and fits(one.name, spellings) >= _RUN_FITS and tidy(one.name):
            yield Mention(tidy(one.name), 4, one.name)


def _in_display(sender: Address, note: Note) -> Iterator[Mention]:
    shown = " ".join(sender.name.split())[:_LONGEST_SHOWN]
    for rule in _DISPLAY:
        found = rule.match(fold(shown))
        if found:
            named = shown[found.start("name") : found.end("name")]
            name = "" if is_board(sender.domain) else tidy(named)  # a board writes "Amira Haddad via …"
            if name and not is_board_name(name):
                yield Mention(name, 6, sender.name, own=True)
            return
    if reach_of(sender) is Reach.HR_ALIAS and tidy(sender.name):
        yield Mention(tidy(sender.name), 6, sender.name, own=True)
    elif _is_tool(sender.domain):
        return
    elif note.author.value != "person" and sender.name and tidy(sender.name) and not own_site(sender):
        yield Mention(tidy(sender.name), 8, sender.name, own=True)


def _is_tool(domain: str) -> bool:
    """A board, a test or a booking service signs with its own name."""
    return is_board(domain) or is_assessment_vendor(domain) or is_scheduler(domain)


def is_board_name(name: str) -> bool:
    """Whether the name is that of a system or a board, which never employs through it."""
    return letters(name) in _SYSTEMS


_SYSTEMS = frozenset(
    """
    linkedin indeed indeedapply glassdoor xing stepstone monster greenhouse lever ashby workable smartrecruiters jobvite icims taleo workday personio
    teamtailor bamboohr breezy recruitee join calendly hackerrank codility codesignal hirevue testgorilla shl ziprecruiter wellfound handshake dice
    infojobs welcometothejungle hellowork apec francetravail poleemploi docusign google microsoft zoom teams naukri computrabajo occ occmundial tecnoempleo
    bumeran jobteaser meteojob regionsjob cadremploi jobijoba forem actiris vdab leforem jobat jobscout jobup jobsch karriereat hogapage hotelcareer
    yourfirm stellenanzeigen kimeta jobware bundesagenturfurarbeit arbeitsagentur agenturfurarbeit ams jobcenter arbeitsamt sepe totaljobs reed cvlibrary
    seek jobstreet trademe adzuna talent jooble neuvoo jobrapido careerbuilder simplyhired snagajob upwork malt whatsapp signal telegram gmail outlook
    universaljobmatch nhsjobs tes hiredly instahyre cutshort foundit shine timesjobs apna internshala
    """.split()
)  # fmt: skip
_SUBJECT_NAME = lazily(
    rf"(?:\b(?:at|to|with|from|bei|beim|an|chez|en|@|de chez) (?:the |der |die |dem |la )?|[|–—:·-] ?)(?P<name>{PHRASE})"
)
_SUBJECT_BRACKET = lazily(rf"[(](?P<name>{PHRASE})[)]")
_SUBJECT_LAST = lazily(rf", (?P<name>{PHRASE})$")
_SUBJECT_FIRST = lazily(rf"^(?P<name>{PHRASE})(?: ?[|:–—·-]| / )")
_COMMON = lazily(
    r"(?:\w{3,}(?:ung|ungen|keit|heit|schaft|schaften|gesprach|termin|tag|tage|zeit|zeiten|verantwortliche\w?|verantwortung|unterlagen|profil|planung|leitung|abteilung|bereich|runde|woche|nummer|ort|gehalt|vertrag|anlage|anlagen|dossier|telefonat|mandat|mandate|expose|kontakt|projekt|projekte))"
    r"|(?:gerne?|danke|bitte|vielen|super|gute|guten|liebe|lieber|hola|buenos|buenas|bonjour|bonsoir|merci|gracias|thanks|congrat\w*|great|good|happy|please|yes|sure|perfect\w?|genial|vale|claro|voila|bien|excellent|founder|panel|video|videollamada|llamada|charla|visita|entrevista|entretien|interview|call|chat|\w+bauer|\w*hersteller|\w*betriebe?|\w*unternehmen|\w*mittelstandler|round|meeting|reunion|rendez-vous|rdv|termin|gesprach|vorstellungsgesprach|zweitgesprach|invitation|einladung|convocation|convocatoria|offer|angebot|offre|oferta|suite|parking|novedades|zwischenstand|update|updated|automatic|automatische|reply|antwort|reponse|respuesta|confirmed|reminder|bestatigt|aktualisiert|abgesagt|candidature|candidatura|bewerbung|application|verfahren|prozess|process|proceso"
    r"|jobs?|careers?|talent|recruiting|recruitment|human resources|people|personal|personas|seleccion|unknown|customer|customers|support|service|sales|marketing|finance|engineering|operations|production|logistics|it|hr|rh|rrhh|management|direction|direccion|verwaltung|geschaftsfuhrung|produktion|vertrieb|einkauf|data|platform|infra|cloud|product|design)"
)
_LEADING = lazily(
    r"^(?:charla|videollamada|llamada|entrevista|entretien|interview|call|chat|termin|gesprach|einladung|bewerbung|verfahren|candidature|candidatura|application|panel|round|visita|rdv|rendez-vous|seleccion|recruiting|recruitment|karriere|careers|rrhh|personal|talento|famille|familie|familia|equipo|equipe|team|join|joining|with|mit|avec|con|about|re|your|ihre?|notre|votre)\b(?: (?:bei|at|with|mit|chez|con|avec|en|fur|for|de))? "
)


def is_named(name: str, persons: Collection[str]) -> bool:
    """Whether a name can be a house's: no person on the thread, no common noun, no talk, no department."""
    folded = fold(name)
    words = re.findall(r"[\w'-]+", folded)
    if not words or words[0] in _COURTESY or _LEADING.match(folded) or _VERB.search(folded):
        return False
    return not all(_COMMON.fullmatch(word) or word in persons or word in _PLAIN or len(word) == 1 for word in words)


_PLAIN = frozenset(
    "new next neue neuer neues neuen erste erster erstes zweite zweites nouveau nouvelle nueva nuevo event events the your our and und et y for fur pour para of de der die das first second final last round two one zwei deux dos this all more about".split()
)
_VERB = lazily(
    r" (?:hat|haben|ist|sind|wird|mochte|has|have|is|are|was|invites|invited|auf|gleich|que|qui|die|der|stelle|for|our|via|a bien)\b"
)
_COURTESY = frozenset(
    "hey ne ce cette ces il elle das ich wir nous on bonjour bonsoir hola hallo hello liebe lieber guten buenos buenas salut chere cher estimada estimado sehr moin servus te se mr mrs ms mme mlle m madame monsieur frau herr sr sra senor senora dr prof don dona dear hi".split()
)
_CAPITALISED = lazily(rf"\b{PHRASE}")


def _in_text(note: Note) -> Iterator[Mention]:
    body = note.body[:6000]
    yield from _introduced(note)
    if is_forwarded_chat(note.message):
        yield from _named_by(_SUBJECT_BRACKET, note.spoken[:400], 4)
    yield from _capitalised(body)
    if is_forwarded_chat(note.message):
        return  # its subject shows who wrote, as the telephone calls them
    subject = _ANSWER.sub("", note.message.subject)
    for rule in (_SUBJECT_BRACKET, _SUBJECT_NAME, _SUBJECT_FIRST, _SUBJECT_LAST):
        yield from _named_by(rule, subject, 4 if rule is _SUBJECT_BRACKET else SUBJECT_WEIGHT)


@lru_cache(maxsize=4096)  # the same mail is read for several questions
def _capitalised(body: str) -> tuple[Mention, ...]:
    return tuple(
        one
        for found in _CAPITALISED.finditer(body)
        if (weight := _worth(found, body))
        for one in _called(_cut(found[0]), weight, found[0].splitlines()[0])
    )


def _worth(found: re.Match[str], body: str) -> int:
    """What a capitalised phrase is worth as a name, by the words around it; 0 where nothing tells."""
    before = body[max(0, found.start() - 90) : found.start()].replace("\n", " ")
    behind = body[found.end() : found.end() + 24]
    if " " not in found[0] and _FROM_A_HOUSE.match(behind):
        return 0  # "Gary at Pennine Haulage": the house comes next
    words = before.lower()
    if any(word in words for word in _CLIENTS) and _CLIENT.search(before):
        return 6
    if (_LEADS_IN.search(words) and _BEFORE.search(before)) or _BEHIND.match(behind):
        return 6 if _FIRM_WORD.search(found[0]) else 4
    return 0


# What `_CLIENT` and `_BEFORE` have among their last words: asked for first, as they take long to rule a name out.
_CLIENTS = ("client", "customer", "kunde", "mandant", "klient", "auftraggeber")
_LEADS_IN = lazily(
    r"(?:\b(?:to|with|at|for|from|of|in|bei|beim|an|der|mit|von|im|dem|den|chez|de|avec|pour|en|con|para|working|in a \w+)"
    r"|join|joining|à l['’]|@) {0,2}(?:the |der |die |dem |das |la |le |les |el |los )?$"
)


def _named_by(rule: re.Pattern[str], text: str, weight: int) -> Iterator[Mention]:
    for found in rule.finditer(text):
        yield from _called(_cut(found["name"]), weight, found["name"])


def _called(words: str, weight: int, quote: str) -> Iterator[Mention]:
    name = tidy(words)
    if name and not is_board_name(name) and not _is_title(name):
        yield Mention(name, weight, quote)


# "Jas at Carden", "soy paco de transportes boira": who writes, and from which house, in any case of letters.
_INTRODUCED = lazily(
    r"(?:,|\b(?:this is|it's|it is|i'm|i am|hi|hello|hey|soy|aqui|je suis|c'est|ici|hier ist|hier spricht|ich bin|bin|name is|hier|moin|mornin\w?)|^|[.!?\n:]|\] ?[\w .]{1,40}:)[ ,]{0,2}(?:hi |hola \w+ |hello |hallo |bonjour |bonsoir |c'est |je suis |soy |it's |this is |hier (?:ist )?)?"
    r"(?P<who>(?!c'est |it's |i'm |je suis |ich bin |this is )[^\W\d_][\w'-]{1,20}(?: [^\W\d_][\w'-]{1,20})?)(?: here| hier| aqui| ici)?,? (?:and i'm |und ich bin )?(?:from|at|with|over at|@|von der|von|vom|bei der|bei|beim|aus der|de chez|chez|del|de la|du|de)(?:(?<=de) l'| )"
    r"(?P<org>[^\n.!?,;:()<>\[\]|]{3,60})"
)
_ORG_ENDS = lazily(
    r" (?:got|here|me|te|y|et|und|and|we|i|u|you|your|ur|saw|is|are|was|has|have|had|in|im|an|am|a|à|au|en|à|ici|hier|we're|je|ich|wir|nous|que|qui|re|about|regarding|for|with|du (?:hast|bist|kannst|magst|willst|warst)|habe|hat|haben|pour|por|con|sur|on|again|calling|writing|looking|who|wanted|just|wir|would|zu|your|lieferdienst|le|la paso|te|ha|he|se|su|tu|si|no|por|der|die|das|speaking|jetzt|gerade|mal|noch)\b.*| [-–—].*",
    re.IGNORECASE,
)


def _introduced(note: Note) -> Iterator[Mention]:
    """How a writer says which house they are from."""
    if note.mine:
        return
    folded = note.folded[note.head : note.head + 700]
    body = note.body[note.head : note.head + 700]
    for found in _INTRODUCED.finditer(folded):
        raw = body[found.start("org") : found.end("org")]
        org = _ORG_ENDS.sub("", raw).strip()
        lower = org == org.lower()
        chat = is_forwarded_chat(note.message) or note.message.sender in note.message.to
        named = body[found.start("who") : found.end("who")][:1].isupper() or (chat and lower)
        if (
            not named
            or (lower and not chat)
            or not (lower or org[:1].isupper() or org[:1].isdigit())
            or len(org.split()) > 6
            or (lower and org.split()[0] in _ARTICLES)
        ):
            continue
        name = tidy(org.title() if lower else org)
        if name and not is_board_name(name) and not _is_title(name) and fold(found["who"]) not in _NO_WHO:
            yield Mention(name, 5, raw.strip(), own=True)


_ARTICLES = frozenset("the a an my our work home school der die das dem le la les mon el la los mi".split())
_NO_WHO = frozenset(
    "back away home hast hat habe haben bist ist du we i la el le les los las die der das the one lo que il on ca c'est interview position role application thanks thank team work opportunity greetings job hello bewerbung stelle termin interesse poste candidature entretien puesto oferta entrevista candidatura proceso equipo grusse saludos parte".split()
)


def phrases(notes: Iterable[Note], labels: Sequence[str]) -> Iterator[str]:
    """Words of the mail that fit a domain's label, in the spelling they use."""
    wanted = [label for label in labels if len(label) >= 3]
    for note in notes:
        shown = note.message.sender.name if note.message.sender and not note.mine else ""
        text = f"{shown} | {note.message.subject} | {note.message.text[:6000]}"
        words = list(re.finditer(r"[\w&'’+.-]*\w|&|\+", text))
        for at, word in enumerate(words):
            first = letters(word[0])
            if word[0][:1].isupper() and first and any(label.startswith(first[:3]) for label in wanted):
                yield from _runs(text, words, at, wanted)


def _runs(text: str, words: Sequence[re.Match[str]], at: int, wanted: Sequence[str]) -> Iterator[str]:
    best, closest = "", _RUN_FITS
    for length in range(1, 6):
        part = words[at : at + length]
        run = text[part[0].start() : part[-1].end()]
        if len(part) < length or "\n" in run or re.search(r"[|,;:!?()<>@/]|\. ", run):
            break
        close = fits(run, wanted) if part[-1][0][:1].isupper() or length == 1 else 0.0
        if close > closest + 0.02 or (close >= closest and not best):
            best, closest = run, close
    if best:
        yield tidy(best) or best


_RUN_FITS = 0.62

SUBJECT_WEIGHT = 2  # a name that only stands in a subject
_ANSWER = lazily(r"^(?:(?:re|fwd?|aw|wg|tr|rv|antw) ?: ?){1,5}", re.IGNORECASE)


_SHOPS = ("erei", "rie", "ria", "haus", "hof", "betrieb", "schule", "praxis", "salon")  # Bäckerei, boulangerie


def _is_title(name: str) -> bool:
    """A capitalised job title stands where an employer's name could."""
    words = fold(name).split()
    if words[0].endswith(_SHOPS):
        return False
    return names_occupation(words[0]) or (names_occupation(words[-1]) and not _FIRM_WORD.search(name))


def _cut(name: str) -> str:
    """A name ends where a sentence does."""
    return re.split(r"(?<!\bSt)(?<!\bSte)(?<!\bSta)[.!?] |\.$", name)[0]


_FROM_A_HOUSE = lazily(r",? (?:here |hier )?(?:at|from|von der|vom|von|bei|de chez|chez) [A-Z]")
_LABEL = 6  # letters that a line of the signature must share with the domain


def _in_signature(note: Note) -> Iterator[Mention]:
    label = letters(own_site(note.message.sender).partition(".")[0]) if note.message.sender else ""
    lines = (note.message.signature or note.message.text[-500:]).splitlines()[:14]
    for line in lines:
        parts = re.split(r" [|·•–-] |, ", line.strip())
        if len(parts) > 1 and names_occupation(fold(parts[0])) and tidy(parts[1]) and not _is_title(parts[1]):
            yield Mention(tidy(parts[1]), 5, parts[1].strip(), own=True)  # "HR Manager, Northwind Dairy"
        for part in parts:
            fitting = label and (
                letters(part)[:_LABEL] == label[:_LABEL] or (len(label) >= _LABEL and label in letters(part))
            )
            kind = len(part.split()) > 1 and fold(part.split()[0]) in KINDS and not names_occupation(fold(part))
            if (fitting or kind or _FIRM_WORD.search(part)) and len(part) < 60 and part[:1].isupper():
                name = tidy(part)
                if name:
                    yield Mention(name, 5, part.strip(), own=True)
