"""The job a message speaks of: titles as they write them, and when two titles mean one job.

Refuses to know employers and people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import fold

_WORD = r"\.?[A-Za-zÀ-ÖØ-öø-ÿ0-9&+#/'’-]{1,30}(?:\.[A-Za-z]{1,6})?"
_TITLE = rf"(?P<title>{_WORD}(?: {_WORD}){{0,7}}?)"
_GENDER = r"\((?:[mwfdhx]|gn|all genders?|alle|homme|femme|divers|/|\*|\||,| ){1,20}\)|\b[mwfd](?:/[mwfdx]){1,2}\b|\bH/F\b|\bF/H\b"
_STOP = r"(?=[.,;:!?\n\"”“»)(|–—]| - | role\b| position\b| post\b| vacancy\b| job\b| opening\b| at | with | here | in our | in the | on our | bei | in | im | am | an | ab | zum | chez | au | à | en | para | con | and (?:I|we|the)\b| und | which | that | we | I | is | has | was | has\b|$)"
# The words around a title, in running text. What follows the title is only looked at.
_CONTEXTS = tuple(
    lazily(rule)
    for rule in (
        rf"(?:[Ff]or|[Rr]e|[Tt]o|[Ii]n|[Oo]f|[Oo]ur|[Tt]he|[Aa]bout|[Aa]n?) (?:the |our |a |an |your )?(?:open |new )?{_TITLE},? (?:role|position|post|vacancy|job opening|opening|opportunity|job)\b",
        rf"\b[Aa]n? {_TITLE} (?:at|with|for) (?:an?|our|the|one of|[A-Z])",
        rf"\b[Pp]oste (?:de |d['’]){_TITLE}{_STOP}",
        rf"\b(?:[Oo]ferta|[Vv]acante|[Pp]uesto)(?: de)? {_TITLE} (?:de|en|para) ",
        rf"[Aa]ls {_TITLE} (?:bewerben|zu bewerben|arbeiten|anfangen|einsteigen|gesucht|zu arbeiten|beworben|einstellen)\b",
        rf"(?:role|position|post|vacancy|job) (?:of|as|for)(?: an?| the)? {_TITLE}{_STOP}",
        rf"(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Aa]pply|candidacy|hiring|looking for|recruiting|interview|offer you|submitted you) (?:to|for|as)?(?: the| our| an?| your)? ?(?:role of |position of |post of |job of )?{_TITLE}{_STOP}",
        rf"(?:[Bb]ewerbung|[Bb]ewerben|bewerbe mich|[Ss]telle|[Pp]osition|[Vv]akanz|[Aa]usbildung|Ausbildungsplatz|Praktikum|Einstieg|Mitarbeit|suchen|Suche|suche|sucht|braucht|brauchen|besetzen)(?: ab \w+| dringend| noch| bei \w+| Sie| dich| ich| wir| mich)?(?: hiermit| aktuell| derzeit)? (?:als|zum|zur|um die Stelle als|um die Stelle|für die Stelle als|für die Position|auf die Stelle als|auf die Position|eine[nr]?|der|des) {_TITLE}{_STOP}",
        rf"(?:[Cc]andidature|[Pp]ostul\w+|[Pp]oste|[Pp]lace|[Mm]issions?|[Oo]ffre|[Rr]echerch\w+|[Cc]herch\w+|[Rr]ecrut\w+|autre client|besoin)(?: au poste)?(?: pour le poste)? (?:de la|de|d['’]|pour|du|en tant que|comme|au|une?) ?(?:poste de |poste d['’])?{_TITLE}{_STOP}",
        rf"(?:[Cc]andidatura|[Pp]uesto|[Vv]acante|[Oo]ferta|[Pp]osición|[Pp]laza|[Bb]uscamos|[Ss]olicitud)(?: al puesto| para el puesto| a la vacante| a la oferta| para la vacante)? (?:de|para|como|a|una?) (?:la |el |un |una )?{_TITLE}{_STOP}",
    )
)
_MARKED = lazily(rf"{_TITLE} ?(?:{_GENDER})")
_GENDERED = lazily(_GENDER)
_HEADS = lazily(
    r"\b(?:\w*(?:engineer|developer|programmer|architect|designer|manager|director|analyst|scientist|researcher|consultant|administrator|coordinator|specialist|technician|assistant|associate|officer|executive|lead|accountant|bookkeeper|controller|auditor|buyer|planner|nurse|midwife|carer|caregiver|therapist|physio\w*|doctor|physician|surgeon|dentist|pharmacist|paramedic|"
    r"teacher|tutor|lecturer|professor|instructor|trainer|librarian|chef|cook|baker|barista|bartender|waiter|waitress|host|hostess|server|driver|courier|dispatcher|mechanic|electrician|plumber|carpenter|welder|machinist|fitter|joiner|roofer|painter|operator|picker|packer|warehouse\w*|cleaner|housekeeper|receptionist|secretary|clerk|cashier|salesperson|representative|advisor|adviser|agent|broker|underwriter|lawyer|attorney|solicitor|paralegal|counsel|judge|editor|writer|copywriter|journalist|educator|matron|warden|caretaker|trader|therapist|dietitian|radiographer|optician|vet|hygienist|concierge|porter|butler|nanny|translator|interpreter|photographer|illustrator|animator|producer|"
    r"marketer|strategist|recruiter|supervisor|foreman|carer|deputy|groomer|florist|butcher|fishmonger|tailor|seamstress|bricklayer|scaffolder|plasterer|tiler|glazier|handyman|janitor|conductor|tram driver|stagehand|rigger|organist|curator|archivist|economist|statistician|actuary|trader|treasurer|bursar|registrar|chaplain|psychologist|counsel\w+|social worker|support worker|teaching assistant|headteacher|principal|dean|coach|lifeguard|beautician|masseu\w+|veterinar\w+|zookeeper|ranger|forester|arborist|miller|brewer|winemaker|superintendent|surveyor|estimator|pilot|steward|guard|firefighter|gardener|landscaper|farmer|stylist|hairdresser|barber|apprentice|trainee|intern|internship|apprenticeship|scrum master|product owner|owner|head of \w+|vp\b|cto|cfo|coo|sous|sommelier|captain|deckhand|teamleader|worker|practitioner|fellow|postdoc|sre|devops|qa|tester|scheduler|expediter|handler|unloader|stocker|assembler|inspector|installer|repairer|tech|lineman|pipefitter|millwright|custodian|paraprofessional|aide|sitter|merchandiser|dishwasher|busser|drafter|phlebotomist|sonographer|cna|lpn|forklift|"
    r"entwickler\w*|ingenieur\w*|berater\w*|leiter\w*|leitung|techniker\w*|mechaniker\w*|mechatroniker\w*|elektroniker\w*|elektriker\w*|kaufmann|kauffrau|kaufleute|fachkraft|fachinformatiker\w*|sachbearbeiter\w*|referent\w*|assistenz|assistent\w*|pfleger\w*|pflegefach\w*|pflegekraft|krankenschwester|arzt|arztin|erzieher\w*|lehrer\w*|lehrkraft|dozent\w*|koch|kochin|backer\w*|kellner\w*|fahrer\w*|kraftfahrer\w*|lagerist\w*|verkaufer\w*|buchhalter\w*|steuerfach\w*|controller\w*|techniker\w*|schreiner\w*|tischler\w*|maurer\w*|maler\w*|schlosser\w*|azubi|auszubildende\w*|praktikant\w*|werkstudent\w*|mitarbeiter\w*|disponent\w*|meister\w*|helfer\w*|redakteur\w*|ubersetzer\w*|therapeut\w*|sozialarbeiter\w*|padagog\w*|jurist\w*|architekt\w*|manager\w*|einkaufer\w*|planer\w*|monteur\w*|zimmerer\w*|zimmermann|vorarbeiter\w*|polier\w*|gesell\w+|dachdecker\w*|fliesenleger\w*|installateur\w*|gartner\w*|friseur\w*|florist\w*|hausmeister\w*|pfortner\w*|\w*fuhrer\w*|bauarbeiter\w*|\w*werker\w*|spengler\w*|glaser\w*|drucker\w*|metzger\w*|fleischer\w*|konditor\w*|servicekraft\w*|\w*kraft|reinigungskraft\w*|haushaltshilfe|hebamme|apotheker\w*|pta|mfa|\w*psycholog\w*|logopad\w*|optiker\w*|rettungssanitater\w*|polizist\w*|richter\w*|anwalt|anwaltin|notar\w*|wissenschaftl\w*|doktorand\w*|trainee|volontar\w*|aushilfe|stallhilfe|schaffner\w*|zugbegleiter\w*|pilot\w*|"
    r"ingenieure?|developpeu\w*|responsable|charge\w? d\w*|chargee? de \w+|approvisionneu\w+|planificat\w+|ordonnanc\w+|affrete\w+|regleu\w+|usineu\w+|tourneu\w+|fraiseu\w+|monteu\w+|peintre|chaudronnier\w*|caissier\w*|ouvrier\w*|livreu\w+|dessinat\w+|projeteu\w+|ergotherapeute|brancardier\w*|directeur|directrice|chef|cheffe|comptable|infirmi\w+|aide-soignant\w*|medecin|enseignant\w*|professeure?|formateur|formatrice|cuisinier\w*|serveu\w+|boulanger\w*|vendeu\w+|conducteur|conductrice|chauffeur|technicien\w*|electricien\w*|plombier|menuisier|macon|assistant\w*|secretaire|conseiller\w*|gestionnaire|commercial\w*|acheteu\w+|juriste|redacteur|redactrice|traduct\w+|educat\w+|agent|alternant\w*|stagiaire|apprenti\w*|manoeuvre|magasinier\w*|cariste|preparateur|preparatrice|logisticien\w*|analyste|animateur|animatrice|coiffeu\w+|patissier\w*|jardinier\w*|charpentier\w*|couvreu\w+|soudeu\w+|mecanicien\w*|carrossier\w*|opticien\w*|sage-femme|kinesitherapeute|psychologue|orthophoniste|pharmacien\w*|ambulancier\w*|avocat\w*|notaire|huissier|auxiliaire\w*|aide a domicile|femme de chambre|agente?|hote|hotesse|bibliothecaire|chef de projet|product manager|scrum|graphiste|maitre|second|commis|plongeu\w+|receptionniste|gouvernante|"
    r"ingenier\w+|planificador\w*|aprovisionador\w*|carretiller\w+|almacener\w+|montador\w*|instalador\w*|celador\w*|desarrollador\w*|programador\w*|tecnico|tecnica|analista|gerente|director\w*|jefe|jefa|responsable|enfermer\w+|auxiliar|medico|medica|profesor\w*|maestr\w+|docente|cocinero|cocinera|camarero|camarera|panadero|conductor\w*|repartidor\w*|mozo|dependient\w+|vendedor\w*|comercial|contable|administrativ\w+|recepcionista|secretari\w+|electricista|fontaner\w+|carpinter\w+|albanil|soldador\w*|operari\w+|encargad\w+|coordinador\w*|consultor\w*|abogad\w+|redactor\w*|traductor\w*|educador\w*|becari\w+|arquitect\w+|disenador\w*|fisioterapeuta|fisio|matron\w*|psicolog\w+|logoped\w+|optic\w+|peluquer\w+|jardiner\w+|mecanic\w+|pintor\w*|yeser\w+|techador|carnicer\w+|pasteler\w+|camarer\w+|gobernant\w+|azafat\w+|vigilante|conserje|monitor\w*|cuidador\w*|auxiliar\w*|pescader\w+|reponedor\w*|cajer\w+|transportista|camioner\w+|farmaceutic\w+|limpiador\w*))\b"
)
_NOISE_LEAD = lazily(
    r"^(?:(?:the|an?|our|your|this|that|open|new|for|as|of|to|position|role|job|post|re|fwd?|aw|wg|application|bewerbung|candidature|candidatura|au poste|poste|puesto|stelle|mission|missions|applying|apply|applied|hiring|als|der|die|das|eine?n?r?|le|la|les|un|une|el|una|your application|interview|for the|ihre|deine|thank you|de|du|d'|senior leadership) )+",
    re.IGNORECASE,
)
_SUBJECT_PARTS = lazily(
    r" [|–—-] |[|:(),–—]| at | bei | chez | with | @ | for the | for | als | pour le poste de | pour | para "
)


def titles(subject: str, text: str) -> Iterator[str]:
    """Every job title, in the order of how surely it is one."""
    for part in _SUBJECT_PARTS.split(re.sub(_GENDER, "|", subject)):
        yield from _clean(part)
    for line in (subject, *text[:3000].split("\n\n")):
        yield from _in_line(re.sub(r"\s+", " ", line))


@lru_cache(maxsize=2_000)  # a conversation repeats its subject, and people their greetings
def _in_line(flat: str) -> tuple[str, ...]:
    marked = ("(" in flat or "/" in flat) and _GENDERED.search(flat)  # "(m/w/d)": few lines have it, and it costs most
    found = (one for rule in ((_MARKED, *_CONTEXTS) if marked else _CONTEXTS) for one in rule.finditer(flat))
    return tuple(title for one in found for title in _clean(_LEAD_IN.split(one["title"])[-1]))


_LEAD_IN = lazily(
    r"(?:^|.* )(?:als|zum|zur|für|for|as an?|as|pour|poste d['’]|poste de |puesto de|oferta|vacante) ?(?=[A-ZÀ-ÖØ-Þa-z])"
)


def names_occupation(folded: str) -> bool:
    """Whether a text names any occupation, and not only that of who writes."""
    return _names_one(folded) if len(folded) <= _SHORT else bool(_HEADS.search(folded))


_SHORT = 120


@lru_cache(maxsize=20_000)
def _names_one(folded: str) -> bool:
    return bool(_HEADS.search(folded))


def _clean(raw: str) -> Iterator[str]:
    """The title without what leads in to it; nothing when no word of it names an occupation."""
    halves = raw.split(" / ")
    if len(halves) == 2 and all(_HEADS.search(fold(half)) for half in halves):
        yield from (title for half in halves for title in _clean(half))
        return
    title = re.sub(_GENDER, "", raw).strip(" -–—|:,.'\"“”/*")
    title = re.sub(r"(?i) (?:position|role|job|vacancy|post|opening|stelle|poste|puesto)$", "", title)
    title = _NOISE_LEAD.sub("", title + " ").strip(" -–—|:,.'\"“”/*")
    folded = fold(title)
    fits = 3 <= len(title) <= 70 and len(title.split()) <= 8
    named = any(word[:1].isupper() for word in title.split()) or len(title.split()) <= 3
    if fits and named and _HEADS.search(folded) and not _PERSONAL.search(folded):
        yield title


_PERSONAL = lazily(
    r"\b(i|you|we|me|my|your|our|us|is|are|was|will|have|has|had|this|thank|thanks|please|wir|sie|ich|du|uns|ihr|ihnen|ist|sind|nous|vous|je|est|que|hiring manager|recruiter|talent|hr|human resources|team lead will)\b"
)
_RANK = frozenset(
    [
        "senior",
        "junior",
        "sr",
        "jr",
        "lead",
        "principal",
        "staff",
        "mid",
        "level",
        "ii",
        "iii",
        "i",
        "part",
        "full",
        "time",
        "remote",
        "hybrid",
        "teilzeit",
        "vollzeit",
        "the",
        "of",
        "and",
        "und",
        "de",
        "en",
        "des",
        "for",
        "fur",
    ]
)


def key(title: str) -> frozenset[str]:
    """The words that make a title what it is, without rank and form of employment."""
    words = re.findall(r"[a-z0-9+#]+", fold(re.sub(_GENDER, "", title)))
    stems = {re.sub(r"(innen|in|en|e|s)$", "", word) if len(word) > 5 else word for word in words}
    return frozenset(stems - _RANK) or frozenset(stems)


def same(one: str, other: str) -> bool:
    """Whether two titles mean one job: the same words, or one's words are all in the other."""
    left, right = key(one), key(other)
    return bool(left) and bool(right) and (left <= right or right <= left)


def is_personal(folded: str) -> bool:
    """Whether a phrase speaks of somebody and is no title."""
    return bool(_PERSONAL.search(folded))
