"""RUNNER: source | prefilter | parse. Reads what is there, keeps what may matter, tells what cannot be read.

Small mailboxes are read in one go; a large one is read in shares by as many processes as there are processors, so that
it takes the time of the disk and not of the language. Refuses to know what any message means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from bowout.pile import Gathered, Haul, Pile, Progress
from bowout.ports import Divisible, Passed, RawCalendar, RawMessage, Share, Source, Trouble, Wanted
from bowout.steps import glance, message
from bowout.steps.discovery import prefilter
from bowout.steps.message import Message
from bowout.workers import spread

__all__ = ["Gathered", "gather", "parsed"]


@dataclass(frozen=True, slots=True)
class _Errand:
    """One share to read: all that may matter of it, or again the places named."""

    share: Share
    choose: bool = True
    places: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        """In bytes."""
        return self.share.size


def run(errand: _Errand) -> Haul:
    """Read one share; in a process of its own where that pays."""
    named: list[tuple[int, ...]] = []
    items = errand.share.again(errand.places) if errand.places else errand.share.read(_chooser(named, errand.choose))
    return _sorted_in(items, named)


def _chooser(named: list[tuple[int, ...]], choose: bool) -> Wanted | None:  # noqa: FBT001  # its caller's word
    """What asks the prefilter, and notes whom a message names that it does not want."""
    if not choose:
        return None

    def wanted(raw: bytes) -> bool:
        if prefilter.may_matter(raw):
            return True
        named.append(glance.people(raw))
        return False

    return wanted


def _sorted_in(items: Iterable[RawMessage | RawCalendar | Trouble | Passed], named: Sequence[tuple[int, ...]]) -> Haul:
    haul = Haul()
    whom = iter(named)
    for item in items:
        match item:
            case RawMessage():
                haul.messages.append(parsed(item))
            case Passed():
                haul.passed.add(item.place, next(whom))
            case RawCalendar():
                haul.calendars.append(item)
            case Trouble():
                haul.troubles.append(item)
    return haul


def parsed(item: RawMessage) -> Message:
    """The message with what its source knows of it."""
    read = message.read(item.raw, origin=item.origin)
    labels = tuple(dict.fromkeys((*read.labels, *item.labels)))
    return replace(read, labels=labels, thread_hint=read.thread_hint or item.thread_hint)


def gather(
    sources: Sequence[Source],
    *,
    home: tzinfo,
    cursors: dict[str, str] | None = None,
    progress: Progress | None = None,
    choose: bool = True,
) -> Gathered:
    """Read every source from its cursor. `progress` is called with the messages read so far.

    What is kept is chosen in two rounds: first what may matter by itself, then whatever else names one of the people
    found in the first. `choose` False keeps all: what was chosen once is not chosen again.
    """
    pile = Pile(progress=progress)
    for source in sources:
        if isinstance(source, Divisible):
            _read_shares(pile, source.shares((cursors or {}).get(source.name)), choose=choose)
        else:
            _read_whole(pile, source.read((cursors or {}).get(source.name)), choose=choose)
    _look_again(pile)
    return pile.gathered(home, tuple((source.name, source.cursor) for source in sources))


def _read_shares(pile: Pile, shares: Iterable[Share | Trouble], *, choose: bool) -> None:
    def errands() -> Iterator[_Errand]:
        for share in shares:
            if isinstance(share, Trouble):
                pile.troubles.append(share)
            else:
                yield _Errand(share, choose)

    for errand, haul in spread(run, errands(), lost=_lost):
        pile.add(haul, errand.share)


def _read_whole(pile: Pile, items: Iterable[RawMessage | RawCalendar | Trouble], *, choose: bool) -> None:
    """A source that cannot be divided: one item after the other, what is not wanted let go of."""
    for item in items:
        if choose and isinstance(item, RawMessage) and not prefilter.may_matter(item.raw):
            pile.ignore()
        else:
            pile.add(_sorted_in([item], ()), None)


def _look_again(pile: Pile) -> None:
    """Fetch what names somebody of the search, though nothing else in it tells that it matters."""
    known = {glance.mark(address) for address in pile.people()}
    errands = [_Errand(share, places=places) for share, places in pile.naming(known)]
    for _, haul in spread(run, errands, lost=_lost):
        pile.found(haul)


def _lost(errand: _Errand) -> Haul:
    sentence = f"{errand.share.name} could not be read: something in it stopped the reader."
    return Haul(troubles=[Trouble(origin=errand.share.name, sentence=sentence)])
