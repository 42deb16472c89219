"""Who has left, who takes over, and who stands in, from absence notes, farewells and introductions.

Refuses to choose the recipient: that is the plan's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, normalise, reach_of
from bowout.steps.discovery.candidacy import Fact, FactKind
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import Sentences, fold
from bowout.steps.discovery.who import Me

_EMAIL = lazily(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_LEFT = lazily(
    r"\b(?:no longer (?:with|at|work\w*|employed|part of|in|here)|(?:have|has|i've|she's|he's) (?:now |since |sadly )?(?:left|retired|moved on|departed)|i retired|retired (?:from|effective|on|as of|in)|in retirement|moved on (?:from|to)|left (?:the company|the business|the firm|the team|us|my (?:role|position|job|post))"
    r"|last (?:working )?day|final day|leaving (?:the|my|our|us|for|[a-z]+ (?:at|on|today|after))|i(?:'m| am) leaving|am moving on|not (?:with|at) \w+ (?:any ?more|any longer)|former (?:employee|colleague)"
    r"|nicht mehr (?:fur|bei|im|in|hier|da|tatig|teil)|ausgeschieden|verlasse\w?|letzter (?:arbeits)?tag|im ruhestand|in (?:den ruhestand|rente)|arbeite\w? nicht mehr|nicht langer|gewechselt|abschied"
    r"|ne (?:fais|fait|travaille|suis|sera[is]?) plus|quitt\w+|dernier jour|parti\w? a la retraite|a la retraite|prends? ma retraite|plus (?:en poste|parmi|dans l'entreprise|joignable a cette)|a rejoint une autre"
    r"|ya no (?:trabaj\w+|form\w+|esta|estoy|pertene\w+)|dejo|ha dejado|he dejado|ultimo dia|me (?:he )?jubil\w+|se ha jubilado|me marcho de|me voy de)\b"
)
_FAREWELL = lazily(
    r"\b(?:(?:today|tomorrow|friday|monday|this week|\w+ \d{1,2}\w*) (?:is|was|will be) my (?:last|final)|my (?:last|final) (?:working )?day|i(?:'m| am) leaving|i have left|i've left|i no longer work|i retired|i(?:'m| am) retiring|my time (?:at|with) \w+ (?:is|has)"
    r"|(?:ist|war|wird) (?:heute )?mein letzter|mein letzter (?:arbeits)?tag|ich verlasse|verlasse ich|arbeite ich nicht mehr|ich bin nicht mehr (?:bei|fur)|je quitte|je ne (?:travaille|fais) plus|c'est mon dernier jour|mon dernier jour|je pars a la retraite|hoy es mi ultimo|mi ultimo dia|dejo (?:la empresa|el puesto|\w+ para)|ya no trabajo|me voy de|me jubilo)\b"
)
_TOOK_OVER = lazily(
    r"\b(?:tak(?:en|ing) over (?:from|for)|took over from|ubernommen von|nachfolge\w* von|ubernehme (?:ab sofort )?(?:von|fur)|pris la (?:suite|releve) de|remplace|sustituyo a|tomo el relevo de) (?P<name>[\w'-]+)"
)


def handovers(notes: Sequence[Note], me: Me) -> Iterator[Fact]:
    """A successor or stand-in for each absence note or farewell that names one; `who` has left or is away."""
    for note in notes:
        if note.mine or note.author is Author.ROBOT:
            continue
        left = _says_left(note) or (note.author is not Author.AWAY and bool(_LEFT.search(note.folded)))
        if note.author is not Author.AWAY and not left:
            continue
        named = _named_address(note, me)
        sender = note.message.sender
        if named and sender:
            kind = FactKind.SUCCESSOR if left else FactKind.STAND_IN
            quote = Sentences(note.body).quote(note.body.find(named[1]), note.body.find(named[1]) + len(named[1]))
            yield Fact(kind=kind, fact=named[0], quote=quote, message=note.id, when=note.message.sent, who=sender.name)


def _named_address(note: Note, me: Me) -> tuple[str, str] | None:
    """An address in the words, of neither side of the message: normalised, and as written; of several that for hiring."""
    sender = note.message.sender
    named: list[tuple[int, str, str]] = []
    before = 0
    for found in _EMAIL.finditer(note.body):
        written = found[0].rstrip(".")
        email = normalise(written)
        if email and email not in me.addresses and (sender is None or email != sender.email):
            around = note.folded[max(before, found.start() - 160) : found.start()]
            around = around[max(around.rfind(". "), around.rfind("\n"), around.rfind(";")) + 1 :]
            rank = 2 * bool(_FOR_HIRING.search(around)) - 2 * bool(_FOR_OTHERS.search(around))
            rank -= reach_of(Address(email=email)) in (Reach.NO_REPLY, Reach.INTAKE)
            named.append((rank, email, written))
        before = found.end()
    best = max(named, key=lambda one: one[0], default=None)
    return None if best is None else best[1:]


_FOR_HIRING = lazily(
    r"\b(?:hiring|recruit\w*|applica\w+|candidat\w*|interview\w*|vacanc\w+|jobs?|careers?|bewerb\w+|stellen\w*|vorstellungsgesprach\w*|personalauswahl|recrut\w*|embauche\w*|entretiens?|seleccion|procesos?|contratacion|entrevistas?|searches|dossiers?|pipeline|laufende\w*|anything|everything|all other|for all)\b"
)
_FOR_OTHERS = lazily(
    r"\b(?:payroll|invoic\w+|billing|accounts payable|press|media|sales|it support|helpdesk|purchas\w+|expenses|benefits|lohn\w*|gehalt\w*|rechnung\w*|presse|vertrieb|einkauf|buchhaltung|technik|paie|factur\w+|comptabilite|achats|ventes|nominas?|prensa|ventas|compras|contabilidad)\b"
)


def left(notes: Sequence[Note]) -> frozenset[str]:
    """Addresses of those who said that they have left, or whose successor did."""
    gone = {
        note.message.sender.email
        for note in notes
        if note.message.sender and not note.mine and note.author in (Author.AWAY, Author.PERSON) and _says_left(note)
    }
    replaced = {found["name"] for note in notes if not note.mine for found in _TOOK_OVER.finditer(note.folded)}
    for note in notes:
        sender = note.message.sender
        if sender and not note.mine and fold(sender.name).split()[:1] and fold(sender.name).split()[0] in replaced:
            gone.add(sender.email)
    return frozenset(gone)


def _says_left(note: Note) -> bool:
    if note.author is Author.AWAY:
        return bool(_LEFT.search(note.folded))
    return bool(_FAREWELL.search(note.folded))
