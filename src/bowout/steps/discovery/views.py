"""Whose name is looked for in a candidacy's mail: the domains of those who write, and the words that are people's names.

Refuses to know which name is right: houses.py lists them, naming.py ranks them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, is_free_mail, reach_of
from bowout.steps.discovery.employer import letters, own_site
from bowout.steps.discovery.houses_look import View
from bowout.steps.discovery.labels import fits, labels_of
from bowout.steps.discovery.media import is_forwarded_chat, medium, writer_through_board
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.people import is_referral
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.posts import posts

_FITS = 0.78


def sender_sites(notes: Sequence[Note]) -> list[str]:
    """Own domains of those who wrote, those who wrote most first; else of those written to. Gateways have none."""
    gateways = {site_of_sender(note) for note in notes if is_forwarded_chat(note.message)}
    wrote = Counter(
        own_site(note.message.sender)
        for note in notes
        if not note.mine and note.message.sender and not is_referral(note) and not medium(note.message)
    )
    given = Counter(own_site(one) for note in notes if note.mine for one in note.message.to)
    people = {site_of_sender(note) for note in notes if note.author is Author.PERSON}
    ranked = sorted(wrote, key=lambda site: (site not in people, -wrote[site]))
    found = [site for site in ranked if site and site not in gateways]
    return found or [site for site, _ in given.most_common() if site and site not in gateways]


def site_of_sender(note: Note) -> str:
    """The domain of a message's sender, whosever it is."""
    return own_site(note.message.sender) if note.message.sender else ""


def view_of(
    notes: Sequence[Note],
    theirs: Sequence[str],
    others: Sequence[str] = (),
    taken: Sequence[str] = (),
    titles: frozenset[str] | None = None,
) -> View:
    """What tells whose name is looked for."""
    people = {site_of_sender(note) for note in notes if note.author is Author.PERSON}
    people |= {own_site(one) for note in notes if note.mine for one in note.message.to}
    return View(
        theirs=tuple(theirs),
        others=tuple(others),
        robots=frozenset({*theirs, *others} - people),
        locals=() if theirs else tuple(dict.fromkeys(_locals(notes))),
        persons=person_words(notes),
        taken=tuple(taken),
        titles=title_words(notes) if titles is None else titles,
    )


def title_words(notes: Sequence[Note]) -> frozenset[str]:
    """The words of the titles of the jobs."""
    return frozenset(fold(word).strip("(),") for title in posts(notes) for word in title.split())


def _locals(notes: Sequence[Note]) -> Iterator[str]:
    for note in notes:
        near = note.message.to if note.mine else tuple(one for one in (note.message.sender,) if one)
        for one in near:
            if is_free_mail(one.domain) and not is_forwarded_chat(note.message):
                yield letters(one.local)
                yield letters("".join(reversed(re.split(r"[^a-z]+", one.local))))


def person_words(notes: Sequence[Note]) -> frozenset[str]:
    """Words of the names of people on these messages, and those they go by in greetings."""
    near = (one for note in notes for one in (note.message.sender, *note.message.to, *note.message.cc) if one)
    houses = [label for note in notes if not note.mine for label in labels_of(site_of_sender(note))]
    shown = {
        one
        for one in near
        if reach_of(one) in (Reach.PERSON, Reach.RELAY) and _is_person(one) and fits(one.name, houses) < _FITS
    }
    shown |= {note.message.sender for note in notes if note.mine and note.message.sender}
    shown |= {
        one
        for note in notes
        if not note.mine
        for one in note.message.to
        if reach_of(one) is Reach.PERSON and not own_site(one)
    }
    words = {fold(word).strip(".,'’") for one in shown for word in _VIA.split(one.name)[0].split()}
    words |= {part for word in words for part in word.split("-")}
    words |= {word for note in notes for word in _called_words(note)}
    return frozenset(word for word in words if len(word) > 1)


_GREETED = lazily(
    r"^(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus|gruezi|sehr geehrte[rs]?|werte[rs]?|bonjour|bonsoir|salut|chere?|hola|estimad[oa]|buen[oa]s (?:dias|tardes)|querid[oa])"
    r"(?:,? (?:frau|herr|mr|mrs|ms|dr|prof|madame|monsieur|mme|m|sr|sra|senor|senora|don|dona)\.?)*,? (?P<who>[a-z][\w'’-]{1,20}(?: [a-z][\w'’-]{1,20}){0,2})(?: (?:and|und|et|y|&) (?P<two>[a-z][\w'’-]{1,20}))? ?[,!.:–-]"
)
_SIGNED = lazily(
    r"(?:regards|wishes|best|thanks|thank you|cheers|sincerely|yours|grussen?|gruss|lg|vg|cordialement|salutations|bien a vous|merci|saludos?|atentamente|gracias|abrazo)[,.!]?\s{1,4}(?P<who>[a-z][\w'’.-]{1,20}(?: [a-z][\w'’.-]{1,20}){0,2})\s*(?:\n|$)"
)


def _called_words(note: Note) -> Iterator[str]:
    """What people go by in greetings, under their mail, and on a network."""
    lines = fold(note.spoken[:300]).splitlines()[:4]
    names = [found[part] or "" for line in lines if (found := _GREETED.match(line.strip())) for part in ("who", "two")]
    names += [found["who"] for found in _SIGNED.finditer(fold(note.message.text[-500:]))]
    names.append(writer_through_board(note.message))
    for name in names:
        if not _HOUSES.search(name):
            yield from (word.strip(".,'’") for word in name.split())


_HOUSES = lazily(
    r"\b(?:team|all|everyone|hiring|recruit\w*|zusammen|alle|damen|equipe|equipo|tous|todos|there|both|manager|hr|rh|rrhh|personal\w*|talent\w*)\b"
)


_VIA = lazily(r" (?:via|über|through|par|vía|por|at|from|bei|von|chez|@|\||-|–|·) |, |\(")


def _is_person(address: Address) -> bool:
    """Two or three words that its own address or no firm's domain spells."""
    words = _VIA.split(address.name)[0].split()
    if not 2 <= len(words) <= 3 or not all(word[:1].isupper() or word in ("de", "von", "van") for word in words):
        return False
    if not own_site(address):
        parts = [letters(part) for word in words[-1:] for part in re.split(r"[-–]", word)]
        return not is_free_mail(address.domain) or any(part in letters(address.local) for part in parts)
    return fits(address.name, labels_of(own_site(address))) < _FITS
