"""`./run train`: learns the small linear models from the material of the evaluation and writes their plain weights.

`matter` tells from a whole message whether it belongs to a search of the person's own; `acts` tells what a single
sentence does. Reads only what is not kept aside (`holdout-*`), so that what is kept aside stays a fair measure. Needs
scikit-learn, which the product does not.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import combinations
from pathlib import Path

from evaluation.discovery.history import MATERIAL, Expected, load

from bowout.steps import message
from bowout.steps.discovery import agencies, endings, grouping, kin, note, relevance, sense
from bowout.steps.discovery.clients import alike
from bowout.steps.discovery.employer import own_site
from bowout.steps.discovery.grouping import neighbours
from bowout.steps.discovery.kin import Kin
from bowout.steps.discovery.labels import fits, labels_of
from bowout.steps.discovery.note import by_phrases
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.profile import Profile, profile
from bowout.steps.discovery.sense import sentences_of
from bowout.steps.discovery.threads import conversations, when
from bowout.steps.discovery.who import Me, identify
from bowout.steps.linear import Linear, bounded, log_odds, terms
from tools.learning import Example, fit, learn, learn_signs, together, written
from tools.material import WEIGHTS, digest, histories, sources

NOISE = frozenset({"alert", "newsletter", "bulk", "hr_present", "hiring_side", "other_application", "scam", "other"})
ENDS = frozenset({"rejection", "position_closed", "own_withdrawal", "own_decline"})
NOTHING = frozenset({"neutral", "unrelated"})


@dataclass(frozen=True, kw_only=True)
class Text:
    """One labelled message: its words by sentence, who wrote it, what it means."""

    file: str
    by: str
    sentences: tuple[str, ...]
    says: frozenset[str]

    @property
    def is_noise(self) -> bool:
        """Whether it belongs to no search of the person's own."""
        return bool(self.says & NOISE)


def main(arguments: Sequence[str]) -> int:
    """Learn and write."""
    argparse.ArgumentParser(prog="./run train", description=__doc__).parse_args(arguments)
    texts, lines = list(messages()), list(sentences())
    print(f"{len(texts)} messages, {len(lines)} sentences")
    models = {"matter": learn_matter(texts, lines), "acts": learn_acts(lines, texts), **learn_stacked(lines, texts)}
    for name, model in models.items():
        path = WEIGHTS / f"{name}.weights"
        path.write_text(written(model, digest(sources())))
        print(f"{path.name}: {path.stat().st_size // 1024} KB")
    return 0


def messages() -> Iterator[Text]:
    """Every labelled message."""
    for path in sources():
        if path.suffix == ".toml":
            yield from _bank(path) if path.parent.name == "says" else _history(path)


def sentences() -> Iterator[Text]:
    """Every labelled sentence of the banks."""
    for path in sources():
        if path.suffix == ".tsv":
            for line in path.read_text().splitlines():
                if line.strip() and not line.startswith("#"):
                    says, by, words = line.split("\t")
                    by = "me" if by == "me" else "person"
                    yield Text(file=path.stem, by=by, sentences=(fold(words),), says=frozenset({says}))


def _bank(path: Path) -> Iterator[Text]:
    for mail in tomllib.loads(path.read_text()).get("mail", []):
        body = f"{mail.get('subject', '')}\n\n{mail['body']}"
        said = frozenset(mail["says"])
        yield Text(file=path.stem, by=mail["by"], sentences=sentences_of(body), says=said)


def _history(path: Path) -> Iterator[Text]:
    history = load(path)
    belongs = {identity for one in history.expected for identity in one.messages}
    me = Me(addresses=history.me, name=history.my_name)
    for identity, raw, _, _ in history.mails:
        seen = by_phrases(message.read(raw), me)
        said = history.says.get(identity) or ("neutral" if identity in belongs else "other")
        yield Text(file=path.stem, by=seen.mark, sentences=sentences_of(seen.body), says=frozenset({said}))


def learn_matter(texts: Sequence[Text], lines: Sequence[Text]) -> Linear:
    """Whether a message belongs to the person's own search, and which noise it is else; and whether it ends something.

    Of a single sentence only the last is known.
    """
    examples = [
        Example(
            terms=terms("\n".join(text.sentences), [text.by]),
            says=text.says & NOISE
            if text.is_noise
            else {"job", *({"over"} if text.says & ENDS else ()), *text.says & {"position_closed"}},
        )
        for text in texts
    ]
    single = [
        Example(
            terms=terms(line.sentences[0], [line.by]),
            says=frozenset({"over", *line.says & {"position_closed"}} if line.says & ENDS else ()),
            silent=NOISE | {"job"},
        )
        for line in lines
    ]
    return learn([*examples, *single], strength=100.0)


def learn_acts(lines: Sequence[Text], texts: Sequence[Text]) -> Linear:
    """What a sentence does: first from labelled sentences, then also from the telling sentence of labelled messages."""
    known = [Example(terms=terms(line.sentences[0], [line.by]), says=line.says - NOTHING) for line in lines]
    told = [*known, *(example for text in texts if len(text.sentences) <= 2 for example in _all_of(text))]
    first = learn(told, strength=30.0)
    return learn([*known, *(example for text in texts for example in _telling(text, first))], strength=30.0)


def _all_of(text: Text) -> Iterator[Example]:
    said = frozenset() if text.is_noise else text.says - NOTHING
    yield Example(terms=terms(" ".join(text.sentences), [_side(text.by)]), says=said)


def _side(by: str) -> str:
    return "me" if by == "me" else "person"


def _telling(text: Text, model: Linear) -> Iterator[Example]:
    """Every sentence: the one that shows a meaning most has it, of the others it is not known whether they do."""
    said = frozenset() if text.is_noise else text.says - NOTHING - {"job"}
    seen = [terms(sentence, [_side(text.by)]) for sentence in text.sentences]
    scored = [model.scores(one) for one in seen]
    best = {name: max(range(len(seen)), key=lambda at: scored[at].get(name, 0.0)) for name in said if seen}
    for at, one in enumerate(seen):
        shows = frozenset(name for name in said if best[name] == at)
        yield Example(terms=one, says=shows, silent=said - shows)


@dataclass(frozen=True, kw_only=True)
class Case:
    """One conversation of a history: what is weighed of it, whose neighbours it has, whether it is of the search."""

    history: str
    profile: Profile
    features: Mapping[str, float]
    neighbours: Sequence[int]
    of: str  # the candidacy it belongs to; "" where it is of none

    @property
    def is_job(self) -> bool:
        """Whether it is of the search."""
        return bool(self.of)


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One message in its candidacy: what is weighed of it, whose it is, how it ends it ("" where it does not)."""

    features: Mapping[str, float]
    mine: bool
    ends: str
    again: Mapping[str, float] | None = None  # what is weighed of a note of theirs after their own no
    reopens: bool = False


def learn_stacked(lines: Sequence[Text], texts: Sequence[Text]) -> dict[str, Linear]:
    """What is learnt on top of the words: whether a conversation is of the search, and what ends one.

    The words of each history are weighed by models that have not seen it, as those of an unknown mailbox will be.
    """
    models = {
        frozenset(names): (learn_matter(unseen(texts, names), lines), learn_acts(lines, unseen(texts, names)))
        for names in folds()
    }
    houses: list[House] = []
    for names, (matter, acts) in models.items():
        with_models(matter, acts)
        houses += [house for name in sorted(names) for house in read_houses(name)]
    cases: list[Case] = []
    turns: list[Turn] = []
    for names, (matter, acts) in models.items():
        with_models(matter, acts)
        with_agencies(learn_agencies([house for house in houses if house.history not in names]))
        for name in sorted(names):
            found, ended = read_history(name)
            cases += found
            turns += ended
    own = out_of_sight(cases)
    kins = learn_kin(cases, own)
    return {**learn_search(cases, own), "ends": learn_ends(turns), "kin": kins, **learn_agencies(houses)}


def with_agencies(models: Mapping[str, Linear]) -> None:
    """Let discovery tell agencies by these models from now on."""
    agencies.words = lambda: models["agency_words"]  # type: ignore[assignment]
    agencies.weights = lambda: models["agency"]  # type: ignore[assignment]


@dataclass(frozen=True, kw_only=True)
class House:
    """What the people of one house wrote in one candidacy, and whether it is an agency."""

    history: str
    signs: Mapping[str, float]
    terms: frozenset[str]
    is_agency: bool


def learn_agencies(houses: Sequence[House]) -> dict[str, Linear]:
    """Which houses place people with others: by their words, then with the other signs."""

    def weighed(those: Sequence[House]) -> Linear:
        found = [Example(terms=one.terms, says=frozenset({"agency"} if one.is_agency else ())) for one in those]
        return learn(found, strength=30.0)

    values: list[Mapping[str, float]] = []
    wanted: list[bool] = []
    for names in folds():
        model = weighed([one for one in houses if one.history not in names])
        for one in houses:
            if one.history in names:
                values.append({**one.signs, "words": log_odds(model.scores(one.terms)["agency"])})
                wanted.append(one.is_agency)
    return {"agency_words": weighed(houses), "agency": fit(values, {"agency": wanted}, strength=0.1)}


def read_houses(name: str) -> Iterator[House]:
    """Every house whose people write in a history, once a candidacy."""
    history = load(MATERIAL / f"{name}.toml")
    mails = [message.read(raw) for _, raw, _, _ in history.mails]
    person = identify(mails)
    notes = sorted((note.read(mail, person) for mail in mails), key=lambda one: when(one, history.now))
    for expected in history.expected:
        part = [one for one in notes if one.id in expected.messages]
        for site in sorted(
            {own_site(one.message.sender) for one in part if one.message.sender and not one.mine} - {""}
        ):
            theirs = agencies.of_site(part, site)
            if any(one.author is note.Author.PERSON for one in theirs):
                known = labels_of(site)
                yield House(
                    history=name, signs=agencies.signs(theirs, site), terms=agencies.said_of(theirs, site),
                    is_agency=any(fits(called, known) > _EVEN or alike(called, known[0]) for called in expected.agency),
                )  # fmt: skip


_EVEN = 0.5


def out_of_sight(cases: Sequence[Case]) -> list[float]:
    """What each conversation by itself speaks for, weighed by what was learnt from the other histories."""
    own = [0.0] * len(cases)
    for name in {case.history for case in cases}:
        others = [case for case in cases if case.history != name]
        model = fit([case.features for case in others], {"job": [case.is_job for case in others]}, strength=0.03)
        for at, case in enumerate(cases):
            if case.history == name:
                own[at] = bounded(model.weigh(case.features, "job"))
    return own


def learn_search(cases: Sequence[Case], own: Sequence[float]) -> dict[str, Linear]:
    """Whether a conversation is of the search: by itself, then with its neighbours."""
    search = fit([case.features for case in cases], {"job": [case.is_job for case in cases]}, strength=0.03)
    starts: dict[str, int] = {}
    for at, case in enumerate(cases):
        starts.setdefault(case.history, at)
    around = [
        relevance.company(own[at], [own[starts[case.history] + other] for other in case.neighbours])
        for at, case in enumerate(cases)
    ]
    return {"search": search, "company": fit(around, {"job": [case.is_job for case in cases]}, strength=0.3)}


def learn_kin(cases: Sequence[Case], own: Sequence[float]) -> Linear:
    """What tells that two conversations are one candidacy."""
    examples: list[Example] = []
    for name in sorted({case.history for case in cases}):
        here = [
            replace(case.profile, leaning=odds) for case, odds in zip(cases, own, strict=True) if case.history == name
        ]
        wanted = [case.of for case in cases if case.history == name]
        told = zip(grouping.with_odds(here), wanted, strict=True)
        examples += kin_pairs([(kin.of(profile), of) for (profile, odds), of in told if odds > grouping.FAR])
    return learn_signs(examples, "same")


def kin_pairs(kins: Sequence[tuple[Kin, str]]) -> Iterator[Example]:
    """Every two conversations, every one with the rest of a candidacy, and every two candidacies."""
    known = kin.commons([one for one, _ in kins])
    members: dict[str, list[Kin]] = {}
    for one, of in kins:
        if of:
            members.setdefault(of, []).append(one)
    parts = [(one, {of} if of else set()) for one, of in kins]
    wholes = [(reduce(kin.joined, those), {of}) for of, those in members.items() if len(those) > 1]
    rests = [
        (one, reduce(kin.joined, [other for other in those if other is not one]))
        for those in members.values()
        if len(those) > 2  # of two the rest is the other one
        for one in those
    ]
    pairs = [(one, other, bool(mine & theirs)) for (one, mine), (other, theirs) in combinations(parts, 2)]
    pairs += [(one, whole, False) for one, mine in parts for whole, theirs in wholes if not mine & theirs]
    pairs += [(one, other, False) for (one, _), (other, _) in combinations(wholes, 2)]
    pairs += [(one, rest, True) for one, rest in rests]
    for one, other, same in pairs:
        if found := kin.signs(one, other, known):
            yield Example(terms=found, says=frozenset({"same"}) if same else frozenset())


def learn_ends(turns: Sequence[Turn]) -> Linear:
    """What ends a candidacy: their words, the person's own, and which of theirs say that the position is gone."""
    weighed = [one for one in turns if one.again is None]
    theirs, mine = [one for one in weighed if not one.mine], [one for one in weighed if one.mine]
    over = [one for one in theirs if one.ends]
    ends = fit([one.features for one in theirs], {"ends": [bool(one.ends) for one in theirs]}, strength=0.1)
    gone = fit(
        [one.features for one in over], {"closed": [one.ends == "position_closed" for one in over]}, strength=0.02
    )
    leaves = fit([one.features for one in mine], {"leaves": [bool(one.ends) for one in mine]}, strength=0.1)
    after = [one for one in turns if one.again is not None]
    back = fit([one.again or {} for one in after], {"reopens": [one.reopens for one in after]}, strength=0.1)
    return together(ends, gone, leaves, back)


def folds() -> list[set[str]]:
    """The histories in groups; each is weighed by models that learnt from the other groups."""
    names = [path.stem for path in histories()]
    return [set(names[0::3]), set(names[1::3]), set(names[2::3])]


def unseen(texts: Sequence[Text], names: set[str]) -> list[Text]:
    """The texts without those of some histories."""
    return [text for text in texts if text.file not in names]


def with_models(matter: Linear, acts: Linear) -> None:
    """Let discovery weigh words by these models from now on."""
    sense.matter = lambda: matter  # type: ignore[assignment]
    sense.acts = lambda: acts  # type: ignore[assignment]


def read_history(name: str) -> tuple[list[Case], list[Turn]]:
    """Every conversation of a history, and every message of its candidacies."""
    history = load(MATERIAL / f"{name}.toml")
    belongs = {identity: one.key for one in history.expected for identity in one.messages}
    mails = [message.read(raw) for _, raw, _, _ in history.mails]
    person = identify(mails)
    notes = sorted((note.read(mail, person) for mail in mails), key=lambda one: when(one, history.now))
    relevance.by_itself = lambda: Linear(classes=("job",), bias=(0.0,), lines={})  # type: ignore[assignment]
    profiles = [profile(part, person) for part in conversations(notes, [], person)]
    cases = [
        Case(
            history=name,
            profile=one,
            features=relevance.features(one.notes, person),
            neighbours=others,
            of=Counter(belongs.get(note.id, "") for note in one.notes).most_common(1)[0][0],
        )
        for one, others in zip(profiles, neighbours(profiles), strict=True)
    ]
    turns = [
        Turn(features=endings.features(seen, place), mine=part[at].mine, ends=ends[at])
        for expected in history.expected
        for part in [[one for one in notes if one.id in expected.messages]]
        for ends in [_ends(expected, [history.says.get(one.id, "") for one in part])]
        for at in range(len(part))
        for seen, place in ((part, at), ([part[at]], 0))  # all else may be lost: it must speak for itself
    ]
    for expected in history.expected:
        part = [one for one in notes if one.id in expected.messages]
        turns += _after_a_no(part, [history.says.get(one.id, "") for one in part], open_again=expected.status == "open")
    return cases, turns


_BACK = frozenset({"interview_invitation", "interview_proposal"})


def _after_a_no(part: Sequence[note.Note], says: Sequence[str], *, open_again: bool) -> Iterator[Turn]:
    """What people of theirs wrote after an end, up to where it was taken up again; after the person's own none does."""
    ended = next((at for at, one in enumerate(says) if one in ENDS), None)
    if ended is None:
        return
    for at in range(ended + 1, len(part)):
        if part[at].author is note.Author.PERSON:
            back = says[at] == "reopening" or (open_again and says[at] in _BACK)
            yield Turn(features={}, mine=True, ends="", again=endings.again(part, at, ended), reopens=back)
            if back:
                return


def _ends(expected: Expected, says: Sequence[str]) -> list[str]:
    """How each message of a candidacy ends it; a talk called off for good ends what nothing else does."""
    found = [_end(one) for one in says]
    off = [at for at, one in enumerate(says) if one == "interview_cancelled"]
    if expected.closed_by in ("rejected", "position_closed") and off and not any(found):
        found[off[-1]] = "rejection" if expected.closed_by == "rejected" else "position_closed"
    return found


def _end(says: str) -> str:
    return says if says in ENDS else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
