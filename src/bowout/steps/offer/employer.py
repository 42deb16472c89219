"""Who the employer is, and which sender domains are theirs: told from letters, signatures and senders.

Names come from the turns of phrase that carry them ("join X", "on behalf of X", "Employer: X") and from letterheads;
domains are matched to names by their words and initials. Refuses to trust: whether a domain that fits is genuine is
asked by doubt.py.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bowout.lazy import lazily
from bowout.steps.address import Address, is_board, is_free_mail, is_scheduler, is_shared_relay, site_of
from bowout.steps.offer.text import flatten
from bowout.steps.offer.verdict import Document, DocumentKind

LEGAL = (
    r"(?:GmbH(?: & Co\.? KG)?|gGmbH|AG|SE|KG|OHG|UG|e\.V\.|Ltd\.?|Limited|LLP|PLC|plc|Inc\.?|LLC|Corp\.?"
    r"|Corporation|Company|Co\.|SA|S\.A\.|SAS|SARL|S\.à r\.l\.|B\.V\.|N\.V\.|Pvt\.? Ltd\.?|Pty\.? Ltd\.?|DAC|CLG"
    r"|NHS(?: Foundation)? Trust|Trust|Group|Foundation|University|Hospital|Council|College|Academy|School)"
)
WORD = r"(?<!\w)[A-ZÄÖÜÉÈÀÁÍÓÚÑÇ&][\w&'’.-]{0,40}"
NAME = (
    rf"{WORD}(?:[ ]+(?:(?:of|and|the|für|und|am|im|zum|zur|von|der|de|du|des|la|le|et"
    rf"|&)[ ]+)*{WORD}){{0,5}}(?:,[ ]{LEGAL})?"
)
CARRIERS = (
    (4, lazily(
        rf"(?:^|\n)[ \t]*(?:Employer|Company(?: name)?|Arbeitgeber(?:in)?|Firma|Employeur|Société|Name of employer"
        rf"|Hiring organi[sz]ation)[ \t]*(?::|\t|\|)[ \t]*(?P<n>{NAME})")),
    (3, lazily(
        rf"\b(?:[Oo]n behalf of|im Namen (?:der|des|von)|au nom de(?: la société)?)(?: the"
        rf"| everyone at| everybody at| all at| our team at)? (?P<n>{NAME})")),
    (3, lazily(
        rf"(?P<n>{NAME})(?: \([^)]{{2,60}}\))?,? (?:is|are) (?:very |absolutely )?(?:pleased|delighted|excited"
        rf"|happy|thrilled|proud) to (?:offer|extend|confirm|make)")),
    (3, lazily(
        rf"(?P<n>{NAME}),? (?:offers you|vous propose|vous offre|vous confirme|bietet (?:Ihnen|dir)|freut sich"
        rf"|stellt Sie|te ofrece|le ofrece|se complace|hereby offers)")),
    (2, lazily(
        rf"\b(?:puesto [^.\n]{{2,60}}? en|plaza en|equipo de|[Bb]ienvenid[oa] a|oferta de) (?:la |el )?(?P<n>{NAME})")),
    (2, lazily(
        rf"\b(?:join(?:ing)?|welcome to|Welcome to|employment with|employed by|career (?:at|with)|position (?:at"
        rf"|with)|role (?:at|with)|(?:work|team|us|start|you|job|HR|People|Recruiting|Recruitment) (?:at|with|von"
        rf"|bei)|offer (?:from|of employment with|with)|life at|everyone at|bei (?:der|dem)?|chez"
        rf"|au sein de(?: la)?|parmi|from) (?:the )?(?P<n>{NAME})")),
    (2, lazily(rf"\b(?P<n>(?:{WORD}[ ]+){{1,4}}{LEGAL})(?=[\s,.;)]|$)")),
    (1, lazily(rf"\b(?:at|bei|chez|with) (?:the )?(?P<n>{NAME})")),
)  # fmt: skip
SURE = 3
PAPERS = frozenset(
    [
        "agreement",
        "contract",
        "offer",
        "letter",
        "employment",
        "vertrag",
        "arbeitsvertrag",
        "contrat",
        "promesse",
        "department",
    ]
)
NOT_NAMES = frozenset(
    [
        "dear",
        "hello",
        "hi",
        "the",
        "a",
        "an",
        "i",
        "we",
        "you",
        "your",
        "our",
        "us",
        "it",
        "this",
        "that",
        "please",
        "thank",
        "thanks",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "offer",
        "letter",
        "employment",
        "agreement",
        "contract",
        "position",
        "title",
        "role",
        "date",
        "start",
        "subject",
        "re",
        "salary",
        "kind",
        "regards",
        "best",
        "sincerely",
        "human",
        "resources",
        "hr",
        "people",
        "talent",
        "team",
        "manager",
        "head",
        "director",
        "ceo",
        "chief",
        "united",
        "kingdom",
        "states",
        "germany",
        "london",
        "berlin",
        "paris",
        "new",
        "york",
        "uk",
        "us",
        "eu",
        "gmbh",
        "ag",
        "ltd",
        "inc",
        "llc",
        "company",
        "employer",
        "employee",
        "arbeitsvertrag",
        "vertrag",
        "angebot",
        "sehr",
        "geehrte",
        "geehrter",
        "herr",
        "frau",
        "sie",
        "ihr",
        "wir",
        "die",
        "der",
        "das",
        "madame",
        "monsieur",
        "bonjour",
        "contrat",
        "offre",
        "form",
        "i-9",
        "dbs",
        "onboarding",
        "welcome",
        "congratulations",
        "confidential",
        "private",
        "conditional",
        "acceptance",
        "signature",
        "accepted",
        "docusign",
    ]
)
GENERIC_TAIL = lazily(
    r"\s+(?:Careers?|Recruiting|Recruitment|Talent(?: Acquisition)?(?: Team)?|HR|Human Resources|People(?: Team"
    r"| Ops| Operations)?|Hiring(?: Team)?|Jobs|Team|Staffing|Personal(?:abteilung)?|Recrutement|RH|Offer|Letter|on"
    r"|as|In|For|If|We|I|Your|Our|The|Please)$"
)
GENERIC_WORDS = frozenset(  # a name of these alone is nobody's
    """
    university college school hospital trust group campus recruiting recruitment talent people team services office
    department student students staffing agency company corporate global international national early careers head hr
    human resources personalabteilung personal bewerbung direction recrutement ressources humaines recursos humanos
    clinic practice the of and care center centre council foundation
    """.split()  # noqa: SIM905
)
SERVICES = lazily(
    r"(?:^|\.)(?:docusign|echosign|adobesign|adobe|hellosign|dropboxsign|pandadoc|signnow|yousign|skribble|signeasy"
    r"|rightsignature|signrequest|zoho|checkr|hireright|sterlingcheck|sterling|fadv|goodhire|accurate|certn"
    r"|veremark|zinc|onfido|yoti|xref|trustid|vero|truework)\."
)
LONGEST_NAME = 300  # letters with what clings to it
LEGAL_TAIL = lazily(rf"[,\s]{{1,3}}{LEGAL}$")


@dataclass(frozen=True, kw_only=True)
class Employer:
    """The name to show, other names the papers use, and the domains its people write from."""

    name: str | None
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    sure: bool = False  # named so plainly that a sender who does not fit is a reason for doubt

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by."""
        return (self.name, *self.aliases) if self.name else ()


def employer_of(documents: Sequence[Document], me: frozenset[str], my_names: frozenset[str]) -> Employer:
    """The employer of one dossier."""
    theirs = [each for each in documents if not is_mine(each, me) and each.kind is not DocumentKind.WORD]
    sites = list(dict.fromkeys(site_of(each.sender.domain) for each in theirs if each.sender and owns(each.sender)))
    people = frozenset(flatten(each.sender.name) for each in theirs if each.sender and each.sender.name)
    votes: Counter[str] = Counter()
    for document in theirs:
        votes.update(names_in(document, my_names | people))
    said = dict(votes)
    for name in votes:
        votes[name] += sum(4 for site in sites if fits(site, name))
    ranked = [name for name, count in votes.most_common() if count >= 2]
    if not ranked and sites:
        ranked = [" ".join(part.capitalize() for part in site_label(sites[0]).split("-"))]
    best = ranked[0] if ranked else None
    aliases = tuple(each for each in ranked[1:6] if best and same_name(each, best) and each != best)
    fitting = tuple(site for site in sites if best and any(fits(site, each) for each in (best, *aliases)))
    sure = best is not None and said.get(best, 0) >= SURE
    return Employer(name=best, aliases=aliases, domains=fitting or tuple(sites[:1]), sure=sure)


def is_mine(document: Document, me: frozenset[str]) -> bool:
    """Whether the candidate wrote it."""
    return document.mine or bool(document.sender and document.sender.email in me)


def owns(sender: Address) -> bool:
    """Whether a sender's domain could be an employer's own."""
    domain = sender.domain
    return bool(domain) and not (
        is_free_mail(domain)
        or is_shared_relay(domain)
        or is_board(domain)
        or is_scheduler(domain)
        or is_service(domain)
    )


def is_service(domain: str) -> bool:
    """Whether the domain is a signing or screening service's."""
    return bool(SERVICES.search(domain))


def names_in(document: Document, my_names: frozenset[str]) -> Counter[str]:
    """Names of firms in one document, weighed by what carries them."""
    votes: Counter[str] = Counter()
    text = "\n".join(document.pages)[:20_000]
    for weight, pattern in CARRIERS:
        for match in pattern.finditer(text):
            name = tidy(match["n"])
            if plausible(name, my_names):
                votes[name] += weight
    if document.kind is DocumentKind.PAPER and document.pages:
        head = next((line.strip() for line in document.pages[0].split("\n") if line.strip()), "")
        if re.fullmatch(NAME, tidy(head)) and plausible(tidy(head), my_names) and len(head.split()) <= 6:
            votes[tidy(head)] += 2
    if document.sender and document.sender.name:
        shown = re.search(r"(?:\(|\bat |@ ?|\| ?|, |\bvia |\bvon |- )([^)|]+)\)?$", document.sender.name)
        label = tidy(shown[1] if shown else document.sender.name)
        if plausible(label, my_names) and (shown or label != document.sender.name or spells(document, label)):
            votes[label] += 3
    votes.update({name: 3 for name in signed_off(text, document) if plausible(name, my_names)})
    return votes


def spells(document: Document, label: str) -> bool:
    """Whether the sender's domain is the label, letter for letter."""
    return bool(document.sender) and "".join(map(ascii_of, name_words(label))) == site_label(
        site_of(document.sender.domain if document.sender else "")
    ).replace("-", "")


def signed_off(text: str, document: Document) -> set[str]:
    """Lines under a mail that fit the sender's domain: the firm's name in a signature."""
    if document.sender is None or not owns(document.sender):
        return set()
    found = {tidy(line) for line in text.split("\n") if 2 < len(line.strip()) < 50}
    pieces = found | {tidy(part) for line in found for part in re.split(r"[,|–-] ", line)}
    return {one for one in pieces if re.fullmatch(NAME, one) and fits(document.sender.domain, one)}


def tidy(name: str) -> str:
    """A name without what clings to it."""
    name = re.sub(r"\s+", " ", name[:LONGEST_NAME]).strip(" .,;:'’-")
    name = re.split(r"(?<=[a-zà-ÿ]{5})[.!?] ", name, maxsplit=1)[0]
    previous = ""
    while previous != name:
        previous = name
        name = GENERIC_TAIL.sub("", name).strip(" .,;:'’-")
    return re.sub(r"'s$|’s$", "", re.sub(r"^(?:The|Die|Der|Das|La|Le|Between|Zwischen|Entre) ", "", name))


def plausible(name: str, my_names: frozenset[str]) -> bool:
    """Whether a name could be a firm's."""
    flat = flatten(name)
    words = re.findall(r"[^\W_]+", flat)
    if not words or len(name) > 70 or len(name) < 3 or flat in my_names or any(flat == part for part in my_names):
        return False
    if set(words) & PAPERS or set(words) <= GENERIC_WORDS:
        return False
    return not all(word in NOT_NAMES or word.isdigit() for word in words) and words[0] not in NOT_NAMES


def site_label(site: str) -> str:
    """What stands before the public suffix."""
    return site.split(".", maxsplit=1)[0]


def name_words(name: str) -> list[str]:
    """The telling words of a firm's name."""
    core = LEGAL_TAIL.sub("", name) or name
    return [
        word
        for word in re.findall(r"[^\W_]+", flatten(core))
        if word not in {"the", "and", "of", "und", "de", "du", "et", "für", "la"}
    ]


def fits(domain: str, name: str) -> bool:
    """Whether a domain's label and a name are the same words, a part of them, or their initials."""
    label = re.sub(r"[^a-z0-9]", "", site_label(site_of(domain)))
    words = [ascii_of(word) for word in name_words(name)]
    if not label or not words:
        return False
    joined = "".join(words)
    every = "".join(ascii_of(word)[:1] for word in re.findall(r"[^\W_]+", flatten(name)))
    initials = "".join(word[0] for word in words)
    if label in {joined, initials, every} or joined in label or (len(label) >= 4 and label in joined):
        return True
    if len(initials) >= 3 and (label.startswith(initials) or initials in label):
        return True
    return any(len(word) >= 4 and word in label for word in words)


def ascii_of(word: str) -> str:
    """A word as domains spell it."""
    for sign, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        word = word.replace(sign, plain)
    return "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))


def same_name(one: str, other: str) -> bool:
    """Whether two names share their telling words."""
    first, second = set(name_words(one)), set(name_words(other))
    return bool(first & second) and (first <= second or second <= first or len(first & second) >= 2)


def related(domain: str, known: Iterable[str]) -> bool:
    """Whether a domain is one of the known, or beneath it."""
    site = site_of(domain)
    return any(site == site_of(other) for other in known)
