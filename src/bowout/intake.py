"""RUNNER: source | prefilter | parse. Reads what is there, keeps what may matter, tells what cannot be read.

What is kept is chosen in two rounds: first what speaks of a job by itself, then what people with a part in the search
wrote without a word of one. Small mailboxes are read in one go; a large one is read in shares by as many processes as
there are processors. Refuses to know what any message means.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from bowout.pile import Gathered, Haul, Pile, Progress
from bowout.ports import Divisible, Passed, RawCalendar, RawMessage, Share, Source, Trouble, Wanted
from bowout.steps import glance, message
from bowout.steps.discovery import prefilter
from bowout.steps.message import Message
from bowout.steps.mime import head_of
from bowout.workers import spread

__all__ = ["Gathered", "chosen", "gather", "parsed"]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Choice:
    """What is kept, and in which form."""

    everything: bool = False
    as_bytes: bool = False
    known: frozenset[int] = frozenset()  # marks of people who have a part in the search already
    names: tuple[bytes, ...] = ()  # what names one of these is kept, whatever it looks like

    def asks(self, passed: list[tuple[tuple[int, ...], int]]) -> Wanted | None:
        """What a share asks of each message; whom the refused ones name, and their day, goes to `passed`."""
        if self.everything:
            return None

        def wanted(raw: bytes) -> bool:
            head = glance.head(raw)
            if prefilter.speaks(raw, head) or any(name in raw for name in self.names):
                return True
            people = glance.people(head.fields)
            if not self.known.isdisjoint(people):
                return True
            passed.append((people, glance.day(head.fields) if people else 0))
            return False

        return wanted

    def wants(self, item: RawMessage) -> bool:
        """The choice where nothing can be looked at twice: all mail between people is kept."""
        return self.everything or prefilter.may_matter(item.raw) or any(name in item.raw for name in self.names)


@dataclass(frozen=True, slots=True)
class _Errand:
    """One share to read: what may matter of it, or again the places named."""

    share: Share
    choice: _Choice
    places: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        """In bytes."""
        return self.share.size


def _run(errand: _Errand) -> Haul:
    """Read one share; in a process of its own where that pays."""
    passed: list[tuple[tuple[int, ...], int]] = []
    wanted = errand.choice.asks(passed)
    items = errand.share.again(errand.places) if errand.places else errand.share.read(wanted)
    return _sorted_in(items, passed, as_bytes=errand.choice.as_bytes)


def _sorted_in(
    items: Iterable[RawMessage | RawCalendar | Trouble | Passed],
    passed: Iterable[tuple[tuple[int, ...], int]],
    *,
    as_bytes: bool,
) -> Haul:
    haul = Haul()
    glances = iter(passed)
    for item in items:
        match item:
            case RawMessage() if as_bytes:
                haul.raw.append(item)
                haul.messages.append(_head_of(item))
            case RawMessage():
                haul.messages.append(parsed(item))
            case Passed():
                haul.passed.add(item.place, *next(glances))
            case RawCalendar():
                haul.calendars.append(item)
            case Trouble():
                haul.troubles.append(item)
    return haul


def parsed(item: RawMessage) -> Message:
    """The message with what its source knows of it, and only the files that somebody will read."""
    read = message.read(item.raw, origin=item.origin, papers_only=True)
    labels = tuple(dict.fromkeys((*read.labels, *item.labels)))
    return replace(read, labels=labels, thread_hint=read.thread_hint or item.thread_hint)


def _head_of(item: RawMessage) -> Message:
    """The message without its text: whom it is from and to."""
    return parsed(replace(item, raw=head_of(item.raw) + b"\n\n"))


def gather(
    sources: Sequence[Source],
    *,
    home: tzinfo,
    cursors: dict[str, str] | None = None,
    progress: Progress | None = None,
    choose: bool = True,
    meanwhile: Callable[[], object] | None = None,
) -> Gathered:
    """Read every source from its cursor. `progress` is called with the messages read so far.

    `choose` False keeps all: what was chosen once is not chosen again. `meanwhile` is called while other processes
    read, where they do.
    """
    pile = Pile(progress=progress)
    choice = _Choice(everything=not choose)
    for source in sources:
        for haul, share in _first_look(source, (cursors or {}).get(source.name), choice, meanwhile):
            pile.add(haul, share)
    for haul in _second_look(pile, choice):
        pile.found(haul)
    return pile.gathered(home, tuple((source.name, source.cursor) for source in sources))


def chosen(
    source: Source,
    cursor: str | None = None,
    *,
    known: Collection[str] = (),
    names: Sequence[bytes] = (),
    progress: Progress | None = None,
) -> Iterator[RawMessage | RawCalendar | Trouble]:
    """What may matter of one source, as bytes to keep: the same choice as `gather` makes.

    `known` are the addresses of people who have a part in the search already, `names` the ids of letters of ours: a
    message that names one of either is kept whatever it looks like. Memory stays bounded as long as the caller keeps
    nothing. Afterwards the source's `cursor` is valid.
    """
    pile = Pile(progress=progress)
    choice = _Choice(as_bytes=True, known=frozenset(glance.mark(one) for one in known), names=tuple(names))
    for haul, share in _first_look(source, cursor, choice):
        yield from haul.raw
        yield from haul.calendars
        yield from haul.troubles
        pile.add(replace(haul, raw=[], calendars=[], troubles=[]), share)
    for haul in _second_look(pile, choice):
        yield from haul.raw
        yield from haul.troubles


def _first_look(
    source: Source, cursor: str | None, choice: _Choice, meanwhile: Callable[[], object] | None = None
) -> Iterator[tuple[Haul, Share | None]]:
    if not isinstance(source, Divisible):
        yield from _whole(source.read(cursor), choice)
        return
    told: list[Trouble] = []
    errands = _errands(source.shares(cursor), choice, told)
    for errand, haul in spread(_run, errands, lost=_lost, meanwhile=meanwhile):
        yield haul, errand.share
    yield Haul(troubles=told), None


def _errands(shares: Iterable[Share | Trouble], choice: _Choice, told: list[Trouble]) -> Iterator[_Errand]:
    for share in shares:
        if isinstance(share, Trouble):
            told.append(share)
        else:
            yield _Errand(share, choice)


def _second_look(pile: Pile, choice: _Choice) -> Iterator[Haul]:
    """Fetch what people of the search wrote, though nothing else in it tells that it matters."""
    errands = [_Errand(share, choice, places) for share, places in pile.worth_a_look()]
    for _, haul in spread(_run, errands, lost=_lost):
        yield haul


def _lost(errand: _Errand) -> Haul:
    sentence = f"{errand.share.name} could not be read: something in it stopped the reader."
    return Haul(troubles=[Trouble(origin=errand.share.name, sentence=sentence)])


def _whole(items: Iterable[RawMessage | RawCalendar | Trouble], choice: _Choice) -> Iterator[tuple[Haul, Share | None]]:
    """A source that cannot be divided or asked again: what may matter at all is kept at once."""
    for place, item in enumerate(items):
        passed = isinstance(item, RawMessage) and not choice.wants(item)
        yield _sorted_in([Passed(place=place) if passed else item], [((), 0)], as_bytes=choice.as_bytes), None
