"""Words written with capitals that stand in a row, as names do, with the words around them.

Knows where a sentence ends, which small words join a name, and legal forms. Refuses to know what a name names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bowout.lazy import lazily
from bowout.steps.discovery.phrases import fold

_TOKEN = lazily(r"[ldLD]['’](?=[A-ZÀ-ÖØ-Þ])|[^\W_](?:[\w&.'’+/-]{0,38}[\w+])?|&|\+")
_LONGEST = 6  # words of a name
_BESIDE = 2


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words; `before` and `after` are the folded words of its sentence beside it."""

    text: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    starts: bool  # at the start of a sentence or a line, where any word has a capital


_JOINTS = frozenset(
    "l' l’ d' d’ of the and & + de du des la le les del der die das dem und für y e et i do da a à im am zu zur zum von vom van auf".split()
)
_ARTICLES = frozenset("l' l’ the der die das dem den le la les el los las il lo".split())
# Words that begin with a capital for other reasons than being a name.
_NEVER = frozenset(
    """
    i i'm i'd i've i'll we we're we've you you're your he she it it's they the this that these those there here our my their his her an and or but so if as at in on to for from with by of
    re fw fwd aw wg hi hello hey dear good morning afternoon evening thanks thank please sorry yes no ok okay kind regards best sincerely cheers warm many
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so januar februar marz mai juni juli oktober dezember janner uhr
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ich wir sie ihr ihre ihren ihrem ihrer ihnen du dir dich dein deine er es man uns unser unsere mein meine mit bei fur auf aus von vom zum zur am im in an als ob wenn wie was wer wo und oder aber nicht kein keine noch nur auch schon bitte danke vielen liebe lieber hallo guten gruss grusse herzliche freundliche viele sehr geehrte geehrter geehrten moin servus gruezi frau herr herrn
    je tu il elle nous vous ils elles on votre vos notre nos mon ma mes ce cet cette ces pour avec dans sur par chez suite merci bonjour bonsoir cordialement madame monsieur mme m mr mrs ms salutations bien cher chere c'est j'ai qu'il d'un
    yo tu usted nosotros ustedes su sus mi mis nuestro nuestra para con por sin hola gracias saludos buenos buenas dias tardes estimado estimada sr sra don dona un una en de que si se te
    pm am cv asap fyi pdf gmt cet est pst utc
    """.split()
)
_ENDS = lazily(r"[.!?…:;\n]")


@lru_cache(maxsize=4096)  # the same mail is read for several questions
def runs(text: str) -> tuple[Run, ...]:
    """Every run of a text, the longest first where one lies in another."""
    return tuple(_runs(text))


def _runs(text: str) -> Iterator[Run]:
    words = list(_TOKEN.finditer(text))
    at = 0
    while at < len(words):
        end = _end(text, words, at)
        if end == at:
            at += 1
            continue
        yield from _shapes(text, words, at, end)
        at = end


def _end(text: str, words: Sequence[re.Match[str]], at: int) -> int:
    """Behind the last word of the run that begins here; `at` where none does."""
    end = reach = at
    while reach < len(words) and reach - at < _LONGEST + 2:
        if reach > at and not _joined(text, words[reach - 1], words[reach]):
            break
        word = words[reach][0]
        if _is_capital(word) and not (reach == at and word in "&+"):
            end = reach + 1
        elif reach == at or word.lower() not in _JOINTS:
            break
        reach += 1
    return end


def _is_capital(word: str) -> bool:
    plain = fold(word).strip(".")
    if plain in _NEVER and not (word.isupper() and 1 < len(word) <= _SHORT_FORM and plain not in _NEVER_EVEN):
        return False
    return (
        word[:1].isupper()
        or (word[:1].isdigit() and any(letter.isalpha() for letter in word[1:]))
        or bool(_CAMEL.match(word))
    )


_CAMEL = lazily(r"[a-z]{1,8}[A-Z][a-z]")
_SHORT_FORM = 4
_NEVER_EVEN = frozenset("am pm re fw fwd aw wg uhr cv mr mrs ms dr i".split())


def _joined(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether nothing but a blank parts them, or a full stop behind a short form."""
    between = text[one.end() : other.start()]
    if not between and one[0][-1:] in "'’":
        return True
    if between in (" ", "\u00a0", " \n") or (between == "\n" and _is_wrapped(text, one.end())):
        return True
    return between == ". " and (one[0] in _SHORTENED)


_SHORTENED = frozenset({"St", "Ste", "Sta", "Sto", "Dr", "Gebr", "Co"})
_WRAPPED = 55


def _is_wrapped(text: str, end: int) -> bool:
    return end - (text.rfind("\n", 0, end) + 1) > _WRAPPED


def _shapes(text: str, words: Sequence[re.Match[str]], at: int, end: int) -> Iterator[Run]:
    """The run itself; without its article; both sides of a joint; without what only begins a sentence."""
    yield _run(text, words, at, end)
    first = words[at][0]
    if end - at > 1 and (fold(first) in _ARTICLES or _starts(text, words[at])):
        yield (
            _run(text, words, at + 1, end)
            if words[at + 1][0].lower() not in _JOINTS
            else _run(text, words, min(at + 2, end - 1), end)
        )
    for joint in range(at + 1, end - 1):
        if words[joint][0].lower() in _JOINTS and words[joint + 1][0].lower() not in _JOINTS:
            if words[joint - 1][0].lower() not in _JOINTS:
                yield _run(text, words, at, joint)
            yield _run(text, words, joint + 1, end)


def _starts(text: str, word: re.Match[str]) -> bool:
    before = text[max(0, word.start() - 4) : word.start()].rstrip(" \"'“„«(*-–")
    return not before or bool(_ENDS.search(before[-1:]) or "\n" in text[max(0, word.start() - 2) : word.start()])


def _run(text: str, words: Sequence[re.Match[str]], at: int, end: int) -> Run:
    left = max(0, at - _BESIDE)
    before = [
        _shown(words[k][0]) for k in range(left, at) if not _ENDS.search(text[words[k].end() : words[at].start()])
    ]
    mark = text[words[at - 1].end() : words[at].start()].strip() if at else "^"
    if mark:
        before.append(mark[:2])
    after = [
        _shown(words[k][0])
        for k in range(end, min(end + _BESIDE, len(words)))
        if not _ENDS.search(text[words[end - 1].end() : words[k].start()])
    ]
    behind = text[words[end - 1].end() : words[end].start()].strip() if end < len(words) else "$"
    if behind:
        after.insert(0, behind[:2])
    return Run(
        re.sub(r"\s+", " ", text[words[at].start() : words[end - 1].end()]),
        tuple(before[-_BESIDE:]),
        tuple(after[:_BESIDE]),
        _starts(text, words[at]),
    )


def _shown(word: str) -> str:
    """Small words as they are; names only as such."""
    return fold(word) if word[:1].islower() or fold(word) in _NEVER else "Aa" if word[:1].isalpha() else "0"


_FORM = (
    r"(?:g?GmbH|mbH|AG|SE|KGaA|KG|OHG|UG|eG|e\. ?G\.|e\. ?V\.|eV|e\. ?K\.|SARL|S\.?A\.?R\.?L\.?|SAS|S\.A\.S\.?|SASU|EURL|SNC|SRL|S\.?R\.?L\.?|SCOP|SPRL|ASBL|SA|S\.A\.|SLU|S\.L\.U?\.?|SL|SpA|S\.p\.A\."
    r"|S\. ?de ?R\.?L\.?(?: de C\.?V\.?)?|de C\. ?V\.?|Ltd|Limited|LLC|L\.L\.C\.|LLP|Inc|Incorporated|Corp|PLC|plc|Pty|Pvt|PTE|Pte|B\.?V\.?|N\.?V\.?|A/S|ApS|AB|AS|Oy|Oyj|Kft|GbR|KGaA|Co\. ?KG|& Co|PC|P\.C\.)"
)
_LEGAL = lazily(
    rf"(?<=\w)[,.]?[ \u00a0](?:{_FORM}\.?(?:[ ,.]+(?:& |and )?(?:{_FORM}|Co)\.?){{0,4}})(?![\w&-]).{{0,60}}$"
)
_MARKS = " \"'“”„«».,:;!?-–—|()[]<>*_•·"
_BEHIND = lazily(r" \(| [-–—|·] ")
_POSSESSIVE = lazily(r"(?<=\w)['’]s?$|(?<=\w)['’]s (?=[a-z])[\w ]{1,40}$")


def stripped(name: str) -> str:
    """A name without its legal form and what stands behind it, without brackets and a possessive."""
    bare = _BEHIND.split(re.sub(r"\s+", " ", name[:160]).strip(_MARKS))[0].strip(_MARKS)
    bare = _LEGAL.sub("", bare)
    return _POSSESSIVE.sub("", re.sub(r" \*{2,5}\w?$", "", bare)).strip(" ,.-–—|&")
