"""What conversations are known by, and the signs that two of them are one candidacy.

A sign is a short name of what both share, or of what parts them: a person, a house, a client, a title, a name that one
speaks of. Refuses to weigh them: that is grouping's, with weights learnt from invented searches.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property

from bowout.lazy import lazily
from bowout.steps.address import Address, Reach, is_assessment_vendor, is_board, is_scheduler, reach_of
from bowout.steps.discovery import roles
from bowout.steps.discovery.clients import alike
from bowout.steps.discovery.employer import letters
from bowout.steps.discovery.labels import fits, labels_of
from bowout.steps.discovery.media import caller, is_forwarded_chat
from bowout.steps.discovery.note import Author, Note
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.says import Noise, Says

NEVER = 20.0  # log-odds against two that nothing links
_READ = 3_000  # letters of a message in which others are spoken of
_WORD = lazily(r"[^\W_]{2,40}")
_EMAIL = lazily(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_DIGITS = lazily(r"\+?\d[\d ().-]{6,18}\d")
_NUMBER_END = 7  # digits that make two ways of writing a number one
_TELLING = 5  # letters of a name that are no accident
_RARE = 2  # conversations beside these two in which a telling word may stand
_DAY = 86_400.0
_EVEN = 0.5
_FITS = 0.85  # how well a name fits a domain to be its own


@dataclass(frozen=True, kw_only=True)
class Kin:
    """One conversation, or several that were joined, with what they are known by."""

    profiles: tuple[Profile, ...]
    people: frozenset[str]
    sites: frozenset[str]  # of houses whose people write, or are written to
    services: frozenset[str]  # domains from which only robots wrote
    labels: frozenset[str]  # what their domains and tenants are called
    tenants: frozenset[str]
    references: frozenset[str]
    houses: frozenset[str]  # letters of the names by which the other side is called
    spoken: frozenset[str]  # the same names as runs of words
    clients: frozenset[str]  # letters of the clients that an agency names
    titles: frozenset[str]
    writers: frozenset[str]  # full names of those who wrote or were written to
    addresses: frozenset[str]  # that stand in the words
    numbers: frozenset[str]  # that stand in the words, and those of callers
    callers: frozenset[str]
    words: frozenset[str]
    topics: frozenset[str]  # telling words of the subjects
    text: str  # the words in their order, a blank around each
    marks: frozenset[str]  # what it is: "agency", "robots", "applies" …
    firm: frozenset[str]  # marks that hold only if they hold for all: "robots", "brought", "referral"
    first: float
    last: float

    @cached_property
    def first_names(self) -> frozenset[str]:
        """Of those who wrote."""
        return frozenset(name.split()[0] for name in self.writers if len(name.split()[0]) > _SHORT)

    @cached_property
    def role_keys(self) -> tuple[frozenset[str], ...]:
        """The words that make each title what it is."""
        return tuple(key for title in self.titles if (key := roles.key(title)))


_SHORT = 2  # letters that are no first name


def of(profile: Profile) -> Kin:
    """What one conversation is known by."""
    notes = profile.notes
    folded = " ".join(note.folded[:_READ] for note in notes)
    spoken = _WORD.findall(folded)
    houses = _houses(profile)
    moments = [note.message.sent.timestamp() for note in notes if note.message.sent]
    every = frozenset(_marks(profile))
    human = bool(profile.people) or profile.is_answered
    return Kin(
        profiles=(profile,),
        people=profile.people,
        sites=profile.sites if human else frozenset(),
        services=frozenset() if human else profile.sites,
        labels=frozenset(label for site in profile.sites for label in labels_of(site)) | profile.tenants,
        tenants=profile.tenants,
        references=profile.references,
        houses=frozenset(letters(name) for name in houses),
        spoken=frozenset(run for name in houses if len(run := " ".join(_WORD.findall(fold(name)))) >= _TELLING),
        clients=frozenset({letters(profile.client)} - {""}),
        titles=frozenset(profile.roles),
        writers=frozenset(_writers(notes)),
        addresses=frozenset(found.lower() for note in notes for found in _EMAIL.findall(note.body[:_READ])),
        numbers=frozenset(_numbers(notes)),
        callers=frozenset(who[-_NUMBER_END:] for note in notes if (who := caller(note.message)).isdigit()),
        words=frozenset(spoken),
        topics=frozenset(word for note in notes for word in _WORD.findall(fold(note.message.subject)) if _tells(word)),
        text=f" {' '.join(spoken)} ",
        marks=every - _FIRM,
        firm=every & _FIRM,
        first=min(moments, default=0.0),
        last=max(moments, default=0.0),
    )


def joined(one: Kin, other: Kin) -> Kin:
    """Two as one."""
    merged: dict[str, frozenset[str]] = {
        part.name: getattr(one, part.name) | getattr(other, part.name)
        for part in fields(Kin)
        if isinstance(getattr(one, part.name), frozenset) and part.name != "firm"
    }
    return Kin(
        profiles=(*one.profiles, *other.profiles),
        text=one.text + other.text,
        firm=one.firm & other.firm,
        first=min(one.first, other.first),
        last=max(one.last, other.last),
        **merged,
    )


def _houses(profile: Profile) -> list[str]:
    """The names that were clearly said; of an agency its own."""
    names = profile.own_names if profile.is_agency else profile.names
    best = max(names.values(), default=0)
    return [name for name, weight in names.items() if weight >= max(_CLEAR, best * 0.6)]


_CLEAR = 4  # the weight of a name that was clearly said


def _writers(notes: Sequence[Note]) -> Iterator[str]:
    for note in notes:
        message = note.message
        near: tuple[Address | None, ...] = (*message.to, *message.cc) if note.mine else (message.sender,)
        for address in near:
            words = _WORD.findall(fold(address.name)) if address and reach_of(address) is Reach.PERSON else []
            if 1 <= len(words) <= 3 and len(words[0]) > _SHORT:
                yield " ".join(words)


def _numbers(notes: Sequence[Note]) -> Iterator[str]:
    for note in notes:
        if not note.mine:
            yield from (re.sub(r"\D", "", one)[-_NUMBER_END:] for one in _DIGITS.findall(note.message.text[:6000]))
        if (who := caller(note.message)).isdigit():
            yield who[-_NUMBER_END:]


_FIRM = frozenset({"robots", "brought", "board", "referral", "bulk", "doubtful", "unlikely", "silent", "only mine"})


def _marks(profile: Profile) -> Iterator[str]:
    """What a conversation is."""
    notes = profile.notes
    theirs = [note for note in notes if not note.mine]
    yield from (name for name, holds in (
        ("agency", profile.is_agency),
        ("direct", not profile.is_agency and bool(profile.sites)),
        ("robots", bool(theirs) and not any(note.author in (Author.PERSON, Author.CALENDAR) for note in theirs)),
        ("brought", is_satellite(profile)),
        ("referral", profile.is_referral),
        ("bulk", profile.is_noise),
        ("only mine", not theirs),
        ("silent", not profile.is_answered),
        ("unlikely", profile.leaning < _UNLIKELY),
        ("doubtful", profile.leaning < 0),
        ("applies", any(note.says(Says.APPLICATION_CONFIRMATION, Says.OWN_APPLICATION) for note in notes)),
        ("ends", any(note.says(Says.REJECTION, Says.POSITION_CLOSED) for note in theirs)),
        ("board", all(_from_board(note) and not note.says(Says.APPLICATION_CONFIRMATION) for note in notes)),
        ("scam", any(note.is_noise(Noise.SCAM) or note.sense.matter.get("scam", 0.0) > _EVEN for note in theirs)),
    ) if holds)  # fmt: skip


_UNLIKELY = -2.5  # log-odds


def is_satellite(profile: Profile) -> bool:
    """Whether only robots, gateways and services write in it: whoever they write for is named in what they write."""
    if profile.is_answered:
        return (
            not profile.sites
            and not profile.tenants
            and all(_is_brought(note) for note in profile.notes if not note.mine)
        )
    return all(_is_brought(note) or note.author is Author.ROBOT for note in profile.notes)


def _from_board(note: Note) -> bool:
    return note.author is Author.ROBOT and note.message.sender is not None and is_board(note.message.sender.domain)


def _is_brought(note: Note) -> bool:
    sender = note.message.sender
    if sender is None:
        return False
    domain = sender.domain
    return is_forwarded_chat(note.message) or is_board(domain) or is_scheduler(domain) or is_assessment_vendor(domain)


def handles(kin: Kin) -> frozenset[str]:
    """What another must share, or speak of, to be thought of together with it at all."""
    words = {name.split()[0] for name in (*kin.writers, *kin.spoken)} | kin.labels
    shared = (*kin.people, *kin.sites, *kin.services, *kin.tenants, *kin.references, *kin.numbers)
    houses = (f"house {name[:_PREFIX]}" for name in (*kin.houses, *kin.clients, *kin.labels))
    return frozenset({*words, *(f"is {one}" for one in shared), *houses})


_PREFIX = 4  # letters with which two ways of naming a house begin


@dataclass(frozen=True, kw_only=True, slots=True)
class Commons:
    """What is common in one mailbox, and so tells nothing: words by conversations, first names by people."""

    words: Mapping[str, int]
    names: Mapping[str, int]


def commons(kins: Sequence[Kin]) -> Commons:
    """What these conversations have in common."""
    people = {name for kin in kins for name in kin.writers if " " in name}
    return Commons(
        words=Counter(word for kin in kins for word in kin.words), names=Counter(name.split()[0] for name in people)
    )


# What links two, the surest first: everything else is weighed beside it, and anew with it.
_LINKS = (
    "person", "agency's person", "reference", "tenant", "number", "site", "agency's site", "robots' site", "client's house",
    "client", "house", "renamed", "takes over", "address told", "writer", "writer told", "house told", "only such name told",
    "label told", "house's word told", "title told", "first name told",
)  # fmt: skip


def signs(one: Kin, other: Kin, known: Commons) -> frozenset[str]:
    """The signs of a pair, each by itself and with what links the two; empty where nothing does."""
    found = {*_links(one, other), *_told(one, other, known), *_told(other, one, known)}
    if not found:
        return frozenset()
    link = next(name for name in _LINKS if name in found)
    found |= {*_shared(one, other, known), *_parts(one, other), *_shape(one, other)}
    found -= {"other houses"} if "house told" in found else set()  # a service names itself beside whom it serves
    return frozenset({*found, *(f"{link}: {name}" for name in found if name != link), f"by {link}"})


def _tells(word: str) -> bool:
    return len(word) >= _TELLING and not word.isdigit()


def _shared(one: Kin, other: Kin, known: Commons) -> Iterator[str]:
    """How many telling words stand in both and in hardly any other conversation."""
    names = {part for name in one.writers | other.writers for part in name.split()}
    few = _RARE + len(one.profiles) + len(other.profiles)
    rare = [word for word in (one.words & other.words) - names if _tells(word) and known.words.get(word, 0) <= few]
    if rare:
        yield "rare words" if len(rare) >= _SEVERAL else "rare word"
    if any(known.words.get(word, 0) <= few + _RARE for word in (one.topics & other.words) | (other.topics & one.words)):
        yield "topic"


_SEVERAL = 3


def _links(one: Kin, other: Kin) -> Iterator[str]:
    """What both share."""
    whose = "agency's " if "agency" in one.marks and "agency" in other.marks else ""
    yield from (name for name, holds in (
        (f"{whose}person", one.people & other.people),
        (f"{whose}site", one.sites & other.sites),
        ("robots' site", (one.sites | one.services) & (other.sites | other.services) - (one.sites & other.sites)),
        ("tenant", one.tenants & other.tenants),
        ("reference", one.references & other.references),
        ("writer", {name for name in one.writers & other.writers if " " in name}),
        ("house", _alike(one.houses, other.houses)),
        ("client", _alike(one.clients, other.clients)),
        ("client's house", _alike(one.clients, other.houses | other.labels) or _alike(other.clients, one.houses | one.labels)),
        ("number", one.callers & other.numbers or other.callers & one.numbers),
    ) if holds)  # fmt: skip


def _alike(some: Collection[str], others: Collection[str]) -> bool:
    return any(alike(one, other) for one in some for other in others)


def _told(one: Kin, other: Kin, known: Commons) -> Iterator[str]:
    """What the words of one tell of the other."""
    yield from _people_told(one, other, known)
    if any(f" {' '.join(_WORD.findall(fold(title)))} " in one.text for title in other.titles):
        yield "title told"
    if not one.sites & other.sites and not one.people & other.people:  # that a house names itself tells nothing
        yield from _house_told(one, other, known)


def _people_told(one: Kin, other: Kin, known: Commons) -> Iterator[str]:
    first = other.first_names & one.words
    if any(f" {name} " in one.text for name in other.writers if " " in name):
        yield "writer told"
    elif first:
        yield "only such name told" if any(known.names.get(name, 0) <= 1 for name in first) else "first name told"
    if other.people & one.addresses:
        yield "address told"
    if first and one.sites & other.sites and _TAKES_OVER.search(one.text):
        yield "takes over"


def _house_told(one: Kin, other: Kin, known: Commons) -> Iterator[str]:
    houses = any(f" {name} " in one.text for name in other.spoken)
    if houses or any(fits(name, other.labels) >= _FITS for profile in one.profiles for name in _houses(profile)):
        yield "house told"
    few = _RARE + len(one.profiles) + len(other.profiles)
    telling = {word for name in other.spoken for word in name.split() if len(word) >= _TELLING}
    if any(known.words.get(word, 0) <= few for word in telling & one.words):
        yield "house's word told"
    if any(label in one.words for label in other.labels if len(label) >= _TELLING):
        yield "label told"
    if houses and _RENAMED.search(one.text):
        yield "renamed"


_RENAMED = lazily(
    r" (?:is now|now (?:called|known|part)|are now|formerly|previously|renamed|rebrand\w*|new name|acquired|merged|owned by|owns|parent|belongs? to|part of"
    r"|heisst (?:jetzt|nun)|heissen (?:jetzt|nun)|ehemals|vormals|umbenannt|firmier\w+|gehort\w*|tochter\w*|mutter\w*|teil (?:der|von)"
    r"|devien\w+|anciennement|s'appelle (?:desormais|maintenant)|desormais|fait partie|appartient|filiale|maison mere|rachet\w+"
    r"|ahora (?:somos|se llama|es)|antes|antigua(?:mente)?|pasa a llamarse|forma(?:mos)? parte|pertenece|matriz|filial|grupo) "
)
_TAKES_OVER = lazily(
    r" (?:tak(?:e|en|es|ing) over|took over|pick(?:s|ed|ing)? up|cover(?:s|ing)? for|stand(?:s|ing)? in|hand(?:s|ed|ing)? (?:over|you over)|succe\w+|replac\w+|instead of|on behalf of|last (?:working )?day|left us|no longer|leaving"
    r"|ubern\w+|nachfolg\w*|vertret\w+|statt|anstelle|im namen|letzter (?:arbeits)?tag|verlass\w*|elternzeit"
    r"|(?:prends|prend|pris|reprends|reprend|repris) (?:la |sa |le )?(?:suite|releve|dossier)|reprise de|remplac\w+|succed\w+|a la place|dernier jour|conge"
    r"|sustituy\w+|reemplaz\w+|relev\w+|en lugar de|ultimo dia|deja(?:do)?|me hago cargo|paso a llevar) "
)


def _parts(one: Kin, other: Kin) -> Iterator[str]:
    """What tells them apart, or does not."""
    same = bool(one.people & other.people)
    for name in ("people", "sites", "references", "tenants"):
        left, right = getattr(one, name), getattr(other, name)
        if left and right and not left & right:
            yield f"other {name}"
    if not one.people or not other.people:
        yield "no people"
    if one.clients and other.clients and not _alike(one.clients, other.clients):
        yield "other clients"
    if any(left <= right or right <= left for left in one.role_keys for right in other.role_keys):
        yield "title"
    elif one.role_keys and other.role_keys:
        yield "other titles"
    apart = not same and not one.sites & other.sites
    if apart and one.houses and other.houses and not _alike(one.houses, other.houses | other.labels):
        yield "other houses"


_ONE = (
    "agency",
    "robots",
    "brought",
    "board",
    "referral",
    "bulk",
    "doubtful",
    "unlikely",
    "silent",
    "only mine",
    "scam",
)
_BOTH = ("agency", "robots", "brought", "applies", "scam")


def _shape(one: Kin, other: Kin) -> Iterator[str]:
    """What each of them is, and how they lie in time."""
    left, right = one.marks | one.firm, other.marks | other.firm
    yield from (f"one {name}" for name in _ONE if (name in left) is not (name in right))
    yield from (f"both {name}" for name in _BOTH if name in left and name in right)
    earlier, later = sorted((one, other), key=lambda kin: kin.first)
    gap = (later.first - earlier.last) / _DAY
    yield (
        "at once"
        if gap <= 0
        else "within a week"
        if gap < _WEEK
        else "within a month"
        if gap < _MONTH
        else "long after"
    )
    if "ends" in earlier.marks and gap > 0 and not one.people & other.people:
        yield "applies after an end" if "applies" in later.marks else "after an end"


_WEEK, _MONTH = 7, 31  # days
