"""Who has signed a paper: the candidate, the employer, both, and whose line is still blank.

Reads signature blocks line by line and column by column, and typed marks ("/s/", "gez.", "electronically signed by");
certificates and digital signatures are read by certificates.py. Refuses to judge what a
signature is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time

from bowout.lazy import lazily
from bowout.steps.offer.certificates import CERTIFICATE, certificate, digital
from bowout.steps.offer.dates import find_dates
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.parties import CANDIDATE_WORDS, EMPLOYER_WORDS, Party, is_candidate, named_party
from bowout.steps.offer.text import Sentence, flatten, lines
from bowout.steps.offer.voices import Voice

BLANK = lazily(
    r"_{3,}|\.{6,}|…{2,}|-{8,}|\[ *(?:signature|sign here|date|unterschrift) *\]|<<[^>]{0,40}>>|\{\{[^}]{0,40}\}\}"
)
CLOSING = lazily(
    r"^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|kind regards|best regards|warm(?:est)? regards"
    r"|regards|with best wishes|very truly yours|respectfully|cordially|mit (?:freundlichen|besten) grüßen"
    r"|freundliche grüße|freundliche grüsse|mit freundlichen grüssen|cordialement|bien cordialement"
    r"|veuillez agréer.*|je vous prie d'agréer.*|salutations distinguées)[,.]?$"
)
MARKED = lazily(
    r"/s/\s*(?P<a>[^/\t|]{0,60})|\[\s*(?:e-?signed|signed|unterschrieben|signé)(?:[ :]+(?P<b>[^\]]{0,60}))?\]"
    r"|\((?:signed|unterschrieben|unterschrift|signée?|signature|firma|firmado|signatur)\)"
    r"|(?<![\w.])(?:gez|sig|sgd|fdo|firmado|signé|getekend|\(s\)|\(sgd\.?\)|\(sig\.?\)|\(gez\.?\))"
    r"(?:\.\s?:?|\s?[:,]|(?<=\)))\s*(?P<c>[^\t|]{0,60})"
    r"|^(?P<f>[^\t|:]{4,60}?),? (?:e\. ?h\.|m\. ?p\.|m\. ?pr?\.)"
    r"|^(?:signed|signé|unterschrieben|firmado)(?: (?:on|le|am|el) [^:\n]{4,24})\s?:\s*(?P<g>[^\t|]{3,60})"
    r"|\b(?:(?:electronically|digitally|e-|elektronisch |digital )\s?(?:signed|unterschrieben|unterzeichnet"
    r"|signiert)(?: by| von)?|(?:docu|e-?)?signed by|unterschrieben von|signé (?:électroniquement )?par"
    r"|signature électronique de)\s*:?\s*(?P<d>[^\t|]{0,80})|:\s*(?:signed|unterschrieben"
    r"|signé)\s+(?P<e>[^\t|,]{3,50})",
    re.IGNORECASE,
)
LABEL = lazily(
    r"^(?P<label>(?:(?:employee|employer|candidate|company|authori[sz]ed|your|applicant|contractor|intern"
    r"|e-?)(?:'s)? )?(?:accepted(?: and agreed)?|agreed(?: and accepted)?|acknowledged|signature|signed|sign"
    r"|unterschrift|signature (?:de |du |de l'|des )?[a-zé' ]{0,30}"
    r"|unterschrift [a-zäöüß/ ]{0,40}|by)(?: (?:for|by|on|of|im|für|pour|par)\b[^:]{0,80})?(?: \([^)]{0,40}\))?)"
    r"\s*:\s*(?P<value>.*)$"
)
DATE_ONLY = lazily(r"^(?:date|datum|ort, ?datum|place,? ?date|fait à|le)\b.*$")
ACCEPTING = lazily(
    r"\b(?:accepted|acceptance|i (?:hereby )?(?:accept|agree)|i have read|agreed|acknowledged|bon pour|lu et approuvé"
    r"|einverstanden|angenommen|annahme)\b"
)
ON_BEHALF = lazily(r"^(?:for and on behalf of|on behalf of|signed for|for|pour|für|i\. ?a\.|i\. ?v\.|ppa\.)\b.{2,60}$")
PROSE = lazily(r"\b(?:may|must|shall|unless|otherwise|when|once|until|upon|agreement signed by|if)\b")
BARE_LABEL = lazily(
    r"^(?:(?:employee|employer|candidate|company)(?:'s)? )?(?:signature|signed|unterschrift"
    r"|unterschrieben|unterzeichnet|signée?|firmad[oa])$"
)
SIGNED_CELL = lazily(r"^(?:signed|unterschrieben|unterzeichnet|signée?|firmad[oa])$")
PARTY_ALONE = lazily(
    r"^(?:the |die |den |der |le |la |l')?(?:employee|employer|company|candidate|worker|firm|both parties"
    r"|arbeitnehmer(?:in)?"
    r"|arbeitgeber(?:in)?|salariée?|employeur|société)\s*:?$"
)
HEADING = lazily(
    r"^(?:(?:signed )?(?:for|by|on behalf of) )?(?:the |die |der |le |la |l')?(?:employee|employer|company"
    r"|candidate|worker"
    r"|arbeitnehmer(?:in)?|arbeitgeber(?:in)?|salariée?|employeur|société)(?:'s signature)?\s*:?$"
)
NAMEISH = lazily(r"^[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}$")
COLUMNS = lazily(r"\t+| {3,}|\s\|\s")


@dataclass(frozen=True, kw_only=True)
class Line:
    """One cell of one line of a paper."""

    sentence: Sentence
    column: int
    row: int


def signature_findings(voice: Voice, names: frozenset[str]) -> Iterator[Finding]:
    """Who signed this paper and whose signature it still lacks. `names` are the candidate's."""
    if CERTIFICATE.search(voice.flat):
        yield from certificate(voice, names)
    else:
        yield from Blocks(voice, names).findings()
    yield from digital(voice, names)


def cells(voice: Voice) -> list[Line]:
    """Every non-empty cell of a paper."""
    found: list[Line] = []
    row = 0
    for number, page in enumerate(voice.pages, start=1):
        for start, end in lines(page):
            row += 1
            column, at = 0, start
            for match in [*COLUMNS.finditer(page, start, end), None]:
                stop = match.start() if match else end
                text = page[at:stop]
                if text.strip():
                    begin = at + len(text) - len(text.lstrip())
                    found.append(Line(
                        sentence=Sentence(page=number, start=begin, end=stop, text=text.strip(), flat=flatten(text)),
                        column=column, row=row,
                    ))  # fmt: skip
                column, at = column + 1, match.end() if match else end
    return found


class Blocks:
    """The signature blocks of one paper, read from top to bottom with the party of each column in mind."""

    def __init__(self, voice: Voice, names: frozenset[str]) -> None:
        self.voice = voice
        self.names = names
        self.cells = cells(voice)
        self.party: dict[int, Party] = {}
        self.found: dict[Party, Finding] = {}
        self.typed: Finding | None = None  # the employer's name typed under a closing
        self.expected: dict[int, tuple[int, Party]] = {}  # by column: the row of a heading, and whose it is
        self.accepting = -99  # the last row that speaks of accepting
        self.blank: dict[Party, Finding] = {}

    def findings(self) -> Iterator[Finding]:
        """One finding a party: signed beats blank."""
        for number, line in enumerate(self.cells):
            self.read(number, line)
        if self.typed and Party.EMPLOYER not in self.found and Party.EMPLOYER not in self.blank:
            yield self.typed
        yield from self.found.values()
        yield from (finding for party, finding in self.blank.items() if party not in self.found)

    def read(self, number: int, line: Line) -> None:
        """Take one cell: whose block it opens, whether it bears a signature or a blank."""
        flat = line.sentence.flat
        short = len(flat) < 120 and not PROSE.search(flat)
        mark, label = (MARKED.search(line.sentence.text), LABEL.match(flat)) if short else (None, None)
        if len(flat) < 160:
            self.turn(line)
        if mark:
            self.marked(number, line, mark)
        elif label:
            self.labelled(number, line, label["value"])
        elif BLANK.search(flat) and not DATE_ONLY.match(flat):
            self.ruled(number, line)
        elif BARE_LABEL.match(flat):
            self.tabled(number, line)
        else:
            self.plain(number, line)

    def tabled(self, number: int, line: Line) -> None:
        """A table's `Signature` cell: the cell beside it holds the name, or nothing."""
        before = [each for each in self.cells[max(0, number - 4) : number] if each.row == line.row]
        if before and self.told_signed(number, line, before):
            return
        party = named_party(line.sentence.flat) or self.party.get(line.column)
        beside = next((each for each in self.cells[number + 1 : number + 3] if each.row == line.row), None)
        if party and beside and not BLANK.search(beside.sentence.flat) and not BARE_LABEL.match(beside.sentence.flat):
            self.sign(party, number, beside)
        elif party and beside is None:
            self.leave(party, line)

    def told_signed(self, number: int, line: Line, before: list[Line]) -> bool:
        """A row that ends in "signed", after a name and a day."""
        row = " ".join(each.sentence.flat for each in before)
        yours = any(is_candidate(each.sentence.flat, self.names) for each in before)
        party = Party.CANDIDATE if yours else named_party(row)
        dated = find_dates(row, written=None)
        told = SIGNED_CELL.match(line.sentence.flat) and party and dated
        if told and party:
            self.sign(party, number, before[-1])
        return bool(told)

    def plain(self, number: int, line: Line) -> None:
        """A name alone: typed under the employer's closing, or with a date where the candidate accepts."""
        flat, text = line.sentence.flat, line.sentence.text
        if ACCEPTING.search(flat):
            self.accepting = line.row
        elif CLOSING.match(flat) or ON_BEHALF.match(flat):
            self.close(number, line)
        elif HEADING.match(flat):
            self.expect(line)
        elif line.column in self.expected and NAMEISH.match(text) and line.row - self.expected[line.column][0] <= 3:
            self.below_heading(number, line)
        elif line.row - self.accepting <= 6 and len(text) < 60 and is_candidate(flat, self.names):
            near = [line, *(each for each in self.cells[number + 1 : number + 6] if each.row - line.row <= 2)]
            around = [each for each in self.cells[max(0, number - 4) : number + 5] if abs(each.row - line.row) <= 2]
            dated = any(find_dates(each.sentence.flat, written=None) for each in near)
            if dated and not any(BLANK.search(each.sentence.flat) for each in around):
                self.sign(Party.CANDIDATE, number, line)

    def expect(self, line: Line) -> None:
        """A heading such as "Signed by the Employee": what stands below it is that party's signature."""
        party = named_party(line.sentence.flat)
        if party:
            self.expected[line.column] = (line.row, party)

    def below_heading(self, number: int, line: Line) -> None:
        """A name with a date below such a heading; without a date it is only printed there."""
        below = [line, *self.near(number, line, 1)]
        dated = any(find_dates(each.sentence.flat, written=None) for each in below)
        blank = any(BLANK.search(each.sentence.flat) for each in [*below, *self.near(number, line, -1)[:1]])
        if dated and not blank:
            self.sign(self.expected[line.column][1], number, line)

    def close(self, number: int, line: Line) -> None:
        """The name typed under "Sincerely" or "For the firm": the employer's, unless a rule asks for a signature."""
        following = [each for each in self.cells[number + 1 : number + 7] if each.row - line.row <= 6]
        names = [each for each in following if NAMEISH.match(each.sentence.text.split(",")[0])]
        ruled = any(BLANK.search(each.sentence.flat) for each in following[:2])
        if names and not ruled and not is_candidate(names[0].sentence.flat, self.names):
            shown = names[0].sentence
            self.typed = Finding(says=Says.TYPED_BY_THEM, voice=self.voice, sentence=shown, when=self.voice.shown)

    def turn(self, line: Line) -> None:
        """Which party's block this line opens, if any."""
        flat = line.sentence.flat
        employer, candidate = EMPLOYER_WORDS.search(flat), CANDIDATE_WORDS.search(flat)
        named = is_candidate(flat, self.names)
        if CLOSING.match(flat):
            self.party = {line.column: Party.EMPLOYER}
        elif named or (candidate and not employer):
            self.party[line.column] = Party.CANDIDATE
        elif employer and not candidate:
            self.party[line.column] = Party.EMPLOYER
        elif employer and candidate:
            first = Party.EMPLOYER if employer.start() < candidate.start() else Party.CANDIDATE
            self.party[line.column] = first

    def whose(self, number: int, line: Line, text: str) -> Party | None:
        """The party a signature belongs to: by its name, by the line below, by the block it stands in."""
        if is_candidate(text, self.names):
            return Party.CANDIDATE
        own = named_party(line.sentence.flat)
        if own:
            return own
        below = self.near(number, line, 1)
        for each in below[:1]:
            if is_candidate(each.sentence.flat, self.names):
                return Party.CANDIDATE
            under = named_party(each.sentence.flat)
            if under:
                return under
        return self.party.get(line.column) or self.beside(number, line)

    def beside(self, number: int, line: Line) -> Party | None:
        """In a block of two columns, the party whose column is not the employer's."""
        if line.column == 0 and 1 not in self.party:
            return None
        other = self.party.get(1 - line.column) if line.column < 2 else None
        heads = [
            each
            for each in self.near(number, line, -1)
            if NAMEISH.match(each.sentence.text) or each.sentence.text.isupper()
        ]
        return Party.CANDIDATE if other is Party.EMPLOYER and heads else None

    def near(self, number: int, line: Line, step: int) -> list[Line]:
        """The cells of the same column in the next rows below (1) or above (-1)."""
        rows = range(line.row + step, line.row + 4 * step, step)
        pool = self.cells[number + 1 : number + 12] if step > 0 else self.cells[max(0, number - 12) : number][::-1]
        return [each for each in pool if each.row in rows and each.column == line.column]

    def marked(self, number: int, line: Line, mark: re.Match[str]) -> None:
        """A typed signature: "/s/ Dana Hale", "gez. …", "electronically signed by …"."""
        name = next((group for group in mark.groups() if group), "") or MARKED.sub("", line.sentence.text).strip(" :")
        if BLANK.search(name):
            return self.ruled(number, line)
        if PARTY_ALONE.match(flatten(name)):
            return self.expect(line)
        following = self.near(number, line, 1)
        if not name.strip(" :") and following:
            name = following[0].sentence.text
        party = self.whose(number, line, name) or Party.EMPLOYER
        if (
            party is Party.CANDIDATE
            and NAMEISH.match(name.split(",")[0].strip())
            and self.names
            and not ACCEPTING.search(flatten(name))
            and not is_candidate(name, self.names)
            and named_party(line.sentence.flat) is not Party.CANDIDATE
        ):
            party = Party.EMPLOYER
        return self.sign(party, number, line)

    def labelled(self, number: int, line: Line, value: str) -> None:
        """`Signature: …` with a name, or with nothing."""
        bare = BLANK.sub(" ", value)
        bare = re.sub(r"\b(?:date|datum|le)\b\s*:?.*$", "", bare).strip(" :.,|/-")
        party = self.whose(number, line, value)
        if party is None:
            return
        if not value and ACCEPTING.search(line.sentence.flat):
            self.accepting = line.row
        elif len(bare) >= 2 and not BLANK.search(value.split("date", maxsplit=1)[0]):
            self.sign(party, number, line)
        else:
            self.leave(party, line)

    def ruled(self, number: int, line: Line) -> None:
        """A rule to sign on: a name written just above it counts as signed, a bare one as blank."""
        party = self.whose(number, line, BLANK.sub("", line.sentence.text))
        if party is None:
            return
        above = [each for each in self.near(number, line, -1) if each.row == line.row - 1]
        written = above and NAMEISH.match(above[0].sentence.text) and len(above[0].sentence.text) < 50
        titled = above and (
            EMPLOYER_WORDS.search(above[0].sentence.flat)
            or CANDIDATE_WORDS.search(above[0].sentence.flat)
            or CLOSING.match(above[0].sentence.flat)
        )
        if written and not titled and party is Party.CANDIDATE and is_candidate(above[0].sentence.flat, self.names):
            self.sign(party, number, replace(line, sentence=above[0].sentence))
        else:
            self.leave(party, line)

    def sign(self, party: Party, number: int, line: Line) -> None:
        """Record a signature with its date, if one stands beside or below it."""
        if party in self.found:
            return
        near = [line, *[each for each in self.cells[number + 1 : number + 8] if each.row - line.row <= 3]]
        days = [found.day for each in near for found in find_dates(each.sentence.flat, written=None)]
        when = datetime.combine(days[0], time(12), UTC) if days else None
        says = Says.SIGNED_BY_YOU if party is Party.CANDIDATE else Says.SIGNED_BY_THEM
        self.found[party] = Finding(says=says, voice=self.voice, sentence=line.sentence, when=when or self.voice.shown)

    def leave(self, party: Party, line: Line) -> None:
        """Record a blank line; the first one of a party stands."""
        says = Says.UNSIGNED_BY_YOU if party is Party.CANDIDATE else Says.NEEDS_COUNTERSIGNATURE
        self.blank.setdefault(party, Finding(says=says, voice=self.voice, sentence=line.sentence))
