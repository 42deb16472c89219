"""How far a conversation came: what its mails say of it, and which talks were booked.

A talk is weighed by the words around its moment: which round, with whom, how, and who set it up. Refuses to know how it
ended and what comes next.
"""

from __future__ import annotations

from collections.abc import Sequence

from bowout.lazy import lazily
from bowout.steps.discovery.candidacy import Stage
from bowout.steps.discovery.clients import AGENCY_WORDS
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import Sentences, fold
from bowout.steps.discovery.roles import titles
from bowout.steps.discovery.says import Says
from bowout.steps.discovery.talks import Talk

_ORDER = list(Stage)


def furthest(notes: Sequence[Note], talks: Sequence[Talk], recruiters: frozenset[str]) -> Stage:
    """The furthest stage; `recruiters` are the addresses of those with whom a talk is only a first one."""
    reached, answered = Stage.CONTACTED, False
    for note in notes:
        shown = [
            stage for stage, says in _MARKS if (said := note.says(*says)) and (said.strong or stage is not Stage.OFFER)
        ]
        if _is_applied(note, notes, answered=answered):
            shown.append(Stage.APPLIED)
        if note.says(Says.TALKED) and not note.mine and not talks:
            shown.append(Stage.SCREENING if _is_recruiter(note, recruiters) else Stage.INTERVIEWING)
        answered = answered or note.mine
        reached = max([reached, *shown], key=_ORDER.index)
    booked = [stage_of(talk, first=not index, notes=notes, recruiters=recruiters) for index, talk in enumerate(talks)]
    return max([reached, *booked], key=_ORDER.index)


_MARKS = (
    (Stage.APPLIED, (Says.APPLICATION_CONFIRMATION, Says.OWN_APPLICATION)),
    (Stage.ASSESSMENT, (Says.ASSESSMENT,)),
    (Stage.OFFER, (Says.OFFER, Says.OWN_ACCEPTANCE)),
)
_THEIR_APPLICATION = lazily(
    r"\b(?:your (?:\w+ )?(?:application|submission|candidacy)|you applied|(?:for|in|of|since) applying|got your application|ihre[rn]? (?:\w+ )?(?:bewerbung\w*|bewerbungsunterlagen)|deine[rn]? (?:\w+ )?bewerbung\w*|(?:ihr|dein) (?:dossier|lebenslauf) (?:gefallt|hat|ist|liegt)|dein dossier|ihr dossier"
    r"|votre (?:\w+ )?(?:candidature|dossier)|ta candidature|ton dossier|vous avez postule|tu (?:candidatura|inscripcion|solicitud)|su (?:candidatura|inscripcion|solicitud)|recibido lo tuyo|vuestra candidatura)\b"
)
_STILL_WISHED = lazily(
    r"\b(?:look(?:ing)? forward to|freuen uns (?:auf|uber)|uber|welcome|send|submit|consider|invite|encourage|schicken|senden|bewerben|attendons|envoy\w+|transmet\w+|esperamos|envi\w+|mand\w+|complete|start|finish|if|wenn|si)\b[^.!?]{0,50}$"
)
_ASKED = lazily(
    r"\?\s*$|^(?:ok if|okay if|can i|may i|shall i|soll ich|darf ich|puis-je|je peux|puedo|te presento|quieres)\b"
)


def _is_applied(note: Note, notes: Sequence[Note], *, answered: bool) -> bool:
    """Whether it shows that the person applied, or was put forward."""
    if note.mine:
        return note is notes[0] and note.author is Author.ME
    sent = note.says(Says.AGENCY_SUBMISSION)
    if sent is not None and (answered or not _ASKED.search(fold(sent.quote))):
        return True
    if note.says(Says.REJECTION, Says.POSITION_CLOSED) and (
        answered or note.author is Author.ROBOT or note is notes[0]
    ):
        return _through_agency(notes) or not _approached(notes)
    return any(not _STILL_WISHED.search(note.folded[max(0, found.start() - 60) : found.start()])
               for found in _THEIR_APPLICATION.finditer(note.folded[:3000]))  # fmt: skip


def _through_agency(notes: Sequence[Note]) -> bool:
    """Whether a go-between wrote: who answered it has been put forward when a no comes."""
    return any(
        note.says(Says.AGENCY_SUBMISSION, Says.CLIENT)
        or (note.message.sender and _BETWEEN.search(fold(own_site(note.message.sender).rpartition(".")[0])))
        for note in notes
        if not note.mine
    )


_BETWEEN = lazily(
    rf"{AGENCY_WORDS.pattern}|search\b|staff\b|talent\b|executive\b|personal\b|headhunt|karriere\b|kanzlei|consult"
)


def _approached(notes: Sequence[Note]) -> bool:
    """Whether the first word was theirs, and no refusal: they came to the person."""
    first = notes[0]
    return first.author is Author.PERSON and not first.says(Says.REJECTION, Says.POSITION_CLOSED)


_ROUND = lazily(
    r"\b(?:(?:second|2nd|third|3rd|final|last|next) (?:round|interview|conversation|stage|step|talk|call)|round (?:two|three|2|3)|panel|loop|on-?site|technical|system design|live coding|pairing|whiteboard|case (?:interview|study)|presentation|superday|assessment cent\w+|trial (?:shift|day)|working interview|demo lesson|teaching demo|observed lesson|tasting"
    r"|zweit\w*(?: gesprach| runde| termin)?|zweitgesprach|fachgesprach|finale\w*|probe(?:arbeit\w*|tag|schicht)|hospit\w*|schnupper\w*|vorstellungsgesprach|bewerbungsgesprach|auswahlgesprach"
    r"|(?:deuxieme|second|dernier|prochain) (?:entretien|tour|echange|etape)|entretien (?:technique|final|d'embauche)|essai|(?:segunda|2a|ultima|siguiente) (?:entrevista|ronda|fase)|entrevista (?:tecnica|final|personal|presencial)|tribunal|prueba (?:practica|de trabajo))\b"
)
_DECIDER = lazily(
    r"\b(?:hiring manager|manager|the team|team lead\w*|department|director|head (?:of|chef)|chef\b|cto|ceo|coo|cfo|cmo|vp|founder\w*|owner\w*|principal|headteacher|matron|ward sister|foreman|supervisor|superintendent|dean|professor|engineers?|partners?|committee|board|crew|colleagues|boss|lead\b"
    r"|fachbereich|fachabteilung|abteilungsleit\w*|teamleit\w*|geschaftsfuhr\w*|geschaftsleitung|inhaber\w*|\w*leiter(?:in|s)?|\w*leitung|chefarzt|oberarzt|pflegedienst\w*|meister\w*|kuchenchef|schulleit\w*|rektor\w*|chefin|vorstand|kolleg\w*|technikleiter|werkleit\w*"
    r"|responsable|directeur|directrice|gerant\w*|equipe|chef\w*|dirigeant\w*|cadre de sante|econome|maire\w*|associe\w*|patron\w*|jefe|jefa|equipo|directora?|encargad\w+|gerente|dueno|duena|socio|doctor)\b"
)
_HR = lazily(
    r"\b(?:recruit\w*|talent|hr|human resources|people (?:ops|operations|partner|team|lead|&)|sourc\w+|staffing|hire for|hiring for|personal(?:abteilung|referent\w*|wesen|beratung|leit\w*|dienst\w*|vermittl\w*)|rh|ressources humaines|chargee? (?:de recrutement|rh)|rrhh|recursos humanos|seleccion|personas|executive search|consultant\w*)\b"
)
_HR_TITLE = lazily(
    r"\b(?:hr|recruiting|recruitment|talent(?: acquisition)?|people|human resources|personal|hiring team|office|account|personalleiter\w*|leiter\w* personal|responsable (?:rh|recrutement|des ressources humaines)|directora? de (?:personas|rrhh)|jefa? de (?:personal|seleccion)) ?(?:manager|lead|director|partner|head|team|leiter\w*|leitung|abteilung)?\b"
)
_TRADE = lazily(
    r"\b(?:recruiters?\b|recruiting (?:team|manager|partner|at|for)|i recruit|i hire for|talent (?:acquisition|partner|team|group)|people (?:ops|operations|partner)|human resources|personal(?:abteilung|referent\w*|beratung|vermittl\w*)|chargee? (?:de recrutement|rh)|ressources humaines|recursos humanos|rrhh|soy \w+, de (?:seleccion|rrhh|personas)|recruitment partner|recruiting coordinator|mein\w* kund\w*|my client|mon client|mi cliente|our client)\b"
)
_FIRST_WORDS = lazily(
    r"\b(?:screen\w*|pre-?screen\w*|intro|introductory|introduction|initial|first (?:call|chat|conversation|talk)|quick|brief|short|informal|get[- ]to[- ]know|(?:15|20|25|30)[ -]?min\w*|twenty minutes|quarter of an hour|recruiter (?:call|chat)|discovery call"
    r"|kennenlern\w*|erstgesprach|erste\w* (?:gesprach|austausch|telefonat)|vorgesprach|kurzes?|kurz|vorfuhlen|premier\w* (?:echange|contact|entretien|tour)|prequalification|rapide|brefs?|quart d'heure|demi-heure|primera (?:llamada|toma|charla|entrevista)|primer contacto|toma de contacto|breve|rapida|cuarto de hora|charla|entrevista de perfil|tramite)\b"
)
_PHONE = lazily(
    r"\b(?:phone|by phone|call|ring|telefon\w*|anruf\w*|rufe?|ruft|telephon\w*|appel\w*|llam\w*|telefonic\w*|whatsapp)\b"
)
_MYSELF = lazily(
    r"\b(?:i(?:'ll| will|'d like to| would like to|'d love to)? (?:call|ring|phone|speak|talk|chat)\w*|(?:can|could|may) i (?:call|ring|phone)|(?:with|to) me\b|call me|chat with me|mit mir|ich (?:rufe|wurde|melde|mochte|wahle)|rufe ich|wir telefonieren|avec moi|je vous (?:appelle\w*|contacterai|rappelle)|c'est moi qui|te llamo|le llamo|conmigo|llamarte|hablar contigo|soy yo)\b"
)
_THERE = lazily(
    r"\b(?:come (?:in|by|over|round|along|down|to|see|on)|pop (?:in|by)|stop by|drop (?:in|by)|visit|in person|on site|at our|our (?:office|offices|site|shop|plant|building)|be here|back door|reception|gate|park (?:in|round|at)|ask for|walk ?through|meet (?:us|me and)|tour"
    r"|vorbei\w*|vor ort|bei uns|zu uns|ins (?:haus|stammhaus|buro|werk)|werk\b|empfang|eingang|kommen sie|komm\b|kommens|besuch\w*|werkstatt|venez|viens|passez|passer|sur place|nos (?:locaux|bureaux)|a l'atelier|vous (?:attend|recevra|recevoir)|rencontr\w*|pasate|pasa por|vente|acercarte|en persona|presencial|nave|oficina|te espero|te esperamos|en la planta)\b"
)
_OTHERS = lazily(
    r"\b(?:(?:would like|wants?|want|asked|wish\w*|love) to (?:meet|see|speak|talk|sit)|meet (?:with )?(?:our|the|with)|with (?:our|the|dr|mr|mrs|ms)|you're on with|(?:they|he|she)(?:'d| would)? (?:like|want|can)|client|kunde\w*|mit (?:dem|der|unserem|unserer|herrn|frau|dr)|bittet|ladt sie|laden sie|mochte sie|mochten sie|avec (?:le|la|notre|nos|m\.|mme|mr)|vous (?:recevra|entendr\w*|attend|verra)|souhaite vous|aimerait vous|con (?:el|la|nuestr\w+|don|dona)|te ve\b|quiere\w* (?:verte|conocerte|hablar)|te (?:recibe|recibira))\b"
)
_INTERVIEW = lazily(r"\b(?:interview\w*|gesprach|entretien|entrevista)\b")
_PHONED = lazily(
    r"\b(?:phone|telephone|telephonique|telefonica?|telefon)[ -]?(?:interview|screen|call|chat)|entretien telephonique|entrevista telefonica|telefoninterview|telefongesprach|telefonat\b"
)
_SCREEN = lazily(
    r"\b(?:screen|screening|phone screen|recruiter (?:call|screen|chat)|hr (?:interview|call|screen|chat)|intro(?:ductory)? (?:call|chat)|telefoninterview|premier echange|primera llamada|entretien rh|toma de contacto|first (?:chat|conversation|call)|kennenlern\w*|erstgesprach)\b"
)


def stage_of(talk: Talk, *, first: bool, notes: Sequence[Note], recruiters: frozenset[str]) -> Stage:
    """`screening` or `interviewing`, by the words around the talk, who set it up, and whether it is the first."""
    note = _told_by(talk, notes)
    subject = fold(note.message.subject) if note else ""
    near = f"{fold(talk.interview.title)}\n{_near(talk, note) if note else fold(talk.quote)}"
    near = _without_role(near, note)
    weight = _of_words(subject, near, first=first) + (_of_writer(note, near, notes, recruiters) if note else 0.0)
    return Stage.INTERVIEWING if weight > 0 else Stage.SCREENING


def _without_role(near: str, note: Note | None) -> str:
    """The words without the job's own title: "Dock Supervisor" is whom they seek, not whom one meets."""
    for title in titles(note.message.subject, note.body) if note else ():
        near = near.replace(fold(title), " ")
    return _FOR_ROLE.sub(" ", near)


_FOR_ROLE = lazily(
    r"\b(?:for|about|as|regarding|fur|als|zur|pour|de|para|sobre) (?:the |our |an? |die |den |unsere |le |la |el )?(?:[\w&/'-]{2,20} ){0,5}(?:role|position|job|opening|vacancy|spot|post|stelle|poste|puesto|vacante|plaza)\b"
)


def _of_words(subject: str, near: str, *, first: bool) -> float:
    """Above nothing: a talk with those who decide."""
    both = f"{subject}\n{near}"
    phoned = bool(_PHONED.search(both))
    weight = 0.5 if first else 2.0
    weight += 4.0 * bool(_ROUND.search(both)) - 3.0 * bool(_SCREEN.search(both)) - 1.5 * bool(_FIRST_WORDS.search(both))
    decides = _names_decider(near)
    weight += 2.0 * decides + 2.5 * bool(_THERE.search(near))
    weight += 1.5 * bool(_OTHERS.search(near) and not _HR.search(near)) - (
        1.5 if phoned else 1.0 * bool(_PHONE.search(near) and not decides)
    )
    return weight + 1.5 * bool(_INTERVIEW.search(both) and not phoned)


def _names_decider(near: str) -> bool:
    """Whether somebody who decides takes part; "hiring manager" does, "HR manager" does not."""
    return bool(_DECIDER.search(_HR_TITLE.sub(" ", near)))


def _of_writer(note: Note, near: str, notes: Sequence[Note], recruiters: frozenset[str]) -> float:
    if note.mine:
        return 0.0
    if note.author is not Author.PERSON:
        return -0.25
    recruits = _is_recruiter(note, recruiters) or _says_recruiter(note, notes)
    others = _names_decider(near) or bool(_OTHERS.search(near) and not _HR.search(near))
    alone = bool(_MYSELF.search(near)) and not others
    signed = fold(note.message.signature[:300]) or note.folded[-120:]
    decides = not recruits and _names_decider(signed)
    return (-3.0 if alone and recruits else 0.0) - (1.5 if recruits and not others else 0.0) + 2.0 * decides


def _says_recruiter(note: Note, notes: Sequence[Note]) -> bool:
    """Whether any mail of its writer shows that they hire as their trade."""
    writer = note.message.sender.email if note.message.sender else ""
    own = [
        one
        for one in notes
        if one.author is Author.PERSON and one.message.sender and one.message.sender.email == writer
    ]
    return any(
        _TRADE.search(one.folded) or _HR.search(fold(one.message.signature[:300]) or one.folded[-120:]) for one in own
    )


def _told_by(talk: Talk, notes: Sequence[Note]) -> Note | None:
    """Their mail that set the talk up: the one quoted, else the last of theirs before its latest word."""
    by_id = {note.id: note for note in notes}
    note = by_id.get(talk.said_in) or by_id.get(talk.interview.message or "")
    if note is not None and note.mine:
        return _before(note, notes) or note
    return note


def _near(talk: Talk, note: Note) -> str:
    """The sentence of the moment with its neighbours; of an invitation, its whole mail."""
    at = note.body.find(talk.quote) if talk.quote else -1
    if at < 0:
        return note.folded[note.head :][:600]
    sentences = Sentences(note.body)
    first, last = sentences.span(at)[0], sentences.span(at + len(talk.quote) - 1)[1]
    first = sentences.span(max(first - 3, 0))[0] if first > note.head else first
    last = sentences.span(min(last + 3, len(note.body) - 1))[1]
    return note.folded[max(first, note.head) : last]


def _before(note: Note, notes: Sequence[Note]) -> Note | None:
    """The last mail of theirs before the person's own."""
    earlier = [
        other for other in notes if not other.mine and other.author is Author.PERSON and _sent(other) <= _sent(note)
    ]
    return earlier[-1] if earlier else None


def _sent(note: Note) -> float:
    return note.message.sent.timestamp() if note.message.sent else 0.0


def _is_recruiter(note: Note, recruiters: frozenset[str]) -> bool:
    return note.message.sender is not None and note.message.sender.email in recruiters
