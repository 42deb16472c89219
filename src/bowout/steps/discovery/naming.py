"""What the employer and the agency of a candidacy are called, and which domains are their own.

Every name that its mail may call a house by is ranked by its signs (houses.py), with weights learnt from invented
searches (tools/train_names.py). Refuses to invent: without any name the domain's label stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bowout.steps.discovery.agencies import agency_sites
from bowout.steps.discovery.candidacy import Organisation
from bowout.steps.discovery.employer import mentions, tidy
from bowout.steps.discovery.houses import houses
from bowout.steps.discovery.houses_look import View
from bowout.steps.discovery.media import is_forwarded_chat
from bowout.steps.discovery.note import Note
from bowout.steps.discovery.views import sender_sites, title_words, view_of
from bowout.steps.linear import Linear, load

if TYPE_CHECKING:
    from bowout.steps.discovery.profile import Profile

_CALLED_CLIENT = frozenset(
    """
    client 0|client 1|client 2|client 3|client 4|as4|as6|subject.person|subject.me|body.person|body.me|common|person|near taken|job|title|place|digit
    written small|small word|house word|words 1|said|share|department|capitals|marks|theirs first whole|theirs first sure|theirs first likely
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
)
_SCALE = 0.2


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """The organisations of a candidacy."""

    employer: Organisation
    agency: Organisation | None


@cache
def weights() -> Linear:
    """How much each sign speaks for a name being the employer's, the agency's or the client's."""
    return load("bowout.steps.discovery", "names")


def name(profiles: Sequence[Profile]) -> Named:
    """The employer, and the agency where there is one."""
    notes = [note for profile in profiles for note in profile.notes]
    sites = sender_sites(notes)
    own = _agency_sites(profiles, notes, sites)
    titles = title_words(notes)
    if own is None:
        return Named(employer=_organisation(notes, view_of(notes, sites, titles=titles), "employer"), agency=None)
    others = [site for site in sites if site not in own]
    agency = _organisation(notes, view_of(notes, own, others, titles=titles), "agency")
    called = client(notes, view_of(notes, others, own, (agency.name,), titles))
    if not called:
        return Named(employer=agency, agency=agency)
    return Named(employer=Organisation(name=called, domains=tuple(others)), agency=agency)


def _agency_sites(profiles: Sequence[Profile], notes: Sequence[Note], sites: Sequence[str]) -> list[str] | None:
    """The domains of the agency, none for one on free mail or a network; None where no agency is in between."""
    found = [site for site in sites if site in agency_sites(notes, sites)]
    if found:
        return found
    alone = [profile for profile in profiles if profile.is_agency and not sender_sites(profile.notes)]
    if not alone:
        return None
    own = sender_sites([note for profile in profiles if profile.is_agency for note in profile.notes])
    said = any(one.own for profile in alone for note in profile.notes for one in mentions(note))
    return own if own or said else None


def client(notes: Sequence[Note], view: View) -> str:
    """What the client is called that an agency names or whose people write too; "" where it stays unnamed."""
    found = clients(notes, view)
    likeliest = _likeliest(found, "client")
    if not likeliest:
        return ""
    signs = found[likeliest]
    told = "client 0" in signs and not _NO_HOUSE & signs.keys()  # "our client Northwind"
    odds = weights().weigh(of_client(signs, weights().weigh(signs, "client")), "named")
    return likeliest if told or odds > 0 else ""


_NO_HOUSE = frozenset({"common", "person", "title", "job", "place", "near taken"})


def clients(notes: Sequence[Note], view: View) -> dict[str, Mapping[str, float]]:
    """The names that may be a client's: any but the agency's own."""
    return {name: signs for name, signs in houses(notes, view).values() if "taken" not in signs}


def of_client(signs: Mapping[str, float], score: float) -> dict[str, float]:
    """What tells that the likeliest name is a client's at all."""
    return {"any": 1.0, "score": _SCALE * score, **{one: signs[one] for one in sorted(_CALLED_CLIENT & signs.keys())}}


def best(notes: Sequence[Note], view: View, part: str) -> str:
    """The name that speaks most for being that part's."""
    found = dict(houses(notes, view).values())
    return _with_article(_likeliest(found, part), found)


def _likeliest(found: Mapping[str, Mapping[str, float]], part: str) -> str:
    return max(found, key=lambda one: (weights().weigh(found[one], part), one), default="")


_ARTICLES = ("The", "Le", "La", "Les", "El", "Los", "Las", "Der", "Die", "Das")


def _with_article(name: str, found: Mapping[str, Mapping[str, float]]) -> str:
    """With its article where they sign so."""
    longer = (f"{article} {name}" for article in _ARTICLES)
    return next((one for one in longer if one in found and "signed.whole" in found[one]), name)


def _organisation(notes: Sequence[Note], view: View, part: str) -> Organisation:
    return Organisation(name=best(notes, view, part) or _sender_name(notes) or "Unknown", domains=view.theirs)


def _sender_name(notes: Sequence[Note]) -> str:
    """Who writes from a free-mail address and never names a firm stands for it."""
    named = (note.message.sender.name for note in notes if not note.mine and note.message.sender)
    return next((tidy(one) or one for one in named if one and not is_forwarded_chat(notes[0].message)), "")
