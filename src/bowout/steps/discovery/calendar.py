"""Calendar entries to interviews: which entry is whose, and where each talk stands now.

The newest word on a UID wins (RFC 5546: SEQUENCE, then DTSTAMP). Refuses to read the words of mails.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bowout.lazy import lazily
from bowout.steps.discovery.candidacy import Interview, InterviewStatus
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.who import Me
from bowout.steps.event import Event, expand

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)
_LINK = lazily(r"https?://[^\s<>\"')\]]{5,400}")
_CANCEL_LINK = lazily(r"cancel|cancellation|absag|storn|annul|reschedul|manage", re.IGNORECASE)


def dates_of(events: Sequence[Event], now: datetime) -> tuple[Event, ...]:
    """The entries, each repeating one as its dates around `now`; one that goes on and on stays as it stands."""
    if not any(event.recurring for event in events):
        return tuple(events)
    dated = expand(tuple(events), since=now - _LOOK_BACK, until=now + _LOOK_AHEAD)
    count = Counter(event.uid for event in dated if event.recurring)
    endless = {uid for uid, often in count.items() if often > _MOST_DATES}
    first = [event for event in events if event.recurring and event.uid in endless]
    return (*(event for event in dated if event.uid not in endless or not event.recurring), *first)


_LOOK_BACK, _LOOK_AHEAD = timedelta(days=120), timedelta(days=120)
_MOST_DATES = 10  # days of trial work, or a handful of rounds: more is a habit


def latest(events: Iterable[Event], sent: Mapping[str, datetime]) -> list[Event]:
    """For every UID (and occurrence) its newest entry; answers of attendees say nothing of the time."""
    newest: dict[tuple[str, str], Event] = {}
    ordered = sorted(events, key=lambda event: _age(event, sent))
    for event in ordered:
        if event.start is not None and not _says_nothing(event):
            newest[event.uid or f"no uid {event.start.isoformat()}", event.recurrence_id or ""] = event
    return list(newest.values())


def mailed(events: Iterable[Event], sent: Mapping[str, datetime]) -> list[Event]:
    """Every version of an invitation that a mail brought, oldest first, without those that a newer one had overtaken."""
    reached: dict[tuple[str, str], int] = {}
    versions: list[Event] = []
    for event in sorted((one for one in events if one.message in sent), key=lambda one: sent[one.message or ""]):
        key = event.uid, event.recurrence_id or ""
        if _says_nothing(event) or event.sequence < reached.get(key, 0):
            continue
        reached[key] = event.sequence
        versions.append(event)
    return versions


def _says_nothing(event: Event) -> bool:
    """Answers of attendees say nothing of the time."""
    return event.start is None or event.all_day or event.method in ("REPLY", "COUNTER", "REFRESH")


def _age(event: Event, sent: Mapping[str, datetime]) -> tuple[int, bool, datetime, datetime]:
    """Higher is newer. A copy in the own calendar is stamped when it is exported, so mail of the same SEQUENCE wins."""
    mailed = event.message is not None
    return event.sequence, mailed, sent.get(event.message or "", _EPOCH), event.stamped or _EPOCH


@dataclass(frozen=True, kw_only=True, slots=True)
class GivenUp:
    """Moments that an invitation has left, and the UIDs of invitations: a copy typed in by hand is stale there."""

    starts: frozenset[datetime]
    mailed: frozenset[str]


def given_up(events: Iterable[Event], newest: Sequence[Event]) -> GivenUp:
    """Which moments older versions of an invitation named and no newest one does."""
    versions = [event for event in events if event.message is not None]
    uids = frozenset(event.uid for event in versions if event.uid)
    kept = {event.start for event in newest if event.message is not None or event.uid in uids}
    left = {event.start for event in versions if event.start is not None and event.method != "REPLY"}
    return GivenUp(starts=frozenset(left - kept), mailed=uids)


_NOWHERE = ("UTC", "Etc/UTC", "GMT")  # how calendars write a moment down; nobody's own zone


def interview(event: Event, me: Me, now: datetime) -> Interview | None:
    """The entry as an interview at `now`; None where it is none, as a first day, a test's due hour or a train."""
    if event.start is None or _NO_TALK.search(fold(event.summary)):
        return None
    end = event.end if event.end and event.end > event.start else event.start + _HOUR
    return Interview(
        uid=event.uid or None,
        start=event.start,
        end=end,
        status=status(event.start, end, now, cancelled=is_cancelled(event)),
        title=event.summary,
        organizer=event.organizer.email if event.organizer and not me.is_me(event.organizer) else "",
        cancel_url=cancel_link(f"{event.url}\n{event.description}"),
        zone=None if event.zone in _NOWHERE else event.zone,
        message=event.message,
        invited=event.method == "REQUEST" and any(me.is_me(one) for one in event.attendees),
    )


_NO_TALK = lazily(
    r"\b(?:exit interview|first day|last day|start date|day one|induction|orientation|onboarding|prep\b|prepare|preparation|practi[cs]e|homework|study|research|deadline|due\b|follow[- ]?up|thank[- ]you note|send|submit|apply|hackerrank|codility|take[- ]home|hand in|turn in|upload|online test|dinner|party|birthday|wedding|funeral|lecture|seminar|drug (?:test|screen)|medical|reference check|train to|flight|hotel"
    r"|erster (?:arbeits)?tag|letzter (?:arbeits)?tag|arbeitsbeginn|einfuhrung\w*|einarbeitung|vorbereit\w*|uben\b|lernen|frist|abgabe\w*|abgeben|einreichen|einsenden|hochladen|fallstudie|hausaufgabe|geburtstag|hochzeit|vorlesung|abendessen|nachfassen|bewerbung (?:abschicken|schreiben)|zug nach|austrittsgesprach|jahresgesprach|mitarbeitergesprach|betriebsarzt"
    r"|premier jour|dernier jour|integration|journee d'accueil|prepar\w+|reviser|echeance|date limite|relancer|rendre|remettre|deposer|souper|diner\b|anniversaire|mariage|envoyer|train (?:pour|vers)|entretien (?:annuel|pro\b|professionnel|de depart)|visite medicale"
    r"|primer dia|ultimo dia|incorporacion|bienvenida|repasar|estudiar|plazo|entregar|entrega\b|subir\b|cena\b|cumpleanos|boda|enviar|tren a|vuelo|entrevista de salida|evaluacion (?:anual|de desempeno)|desempeno|reconocimiento medico|performance review|perf review|appraisal)\b"
)


def is_cancelled(event: Event) -> bool:
    """Whether the entry's newest word is that it does not take place."""
    return event.method == "CANCEL" or event.status == "CANCELLED" or bool(_CANCELLED.match(fold(event.summary)))


def is_declined(event: Event, me: Me) -> bool:
    """Whether the person's own copy says that they declined."""
    return any(answer == "DECLINED" and email in me.addresses for email, answer in event.answers)


_CANCELLED = lazily(r"^\W{0,3}(cancel+ed|abgesagt|annule|cancelad|entfallt|absage)")


def status(start: datetime, end: datetime, now: datetime, *, cancelled: bool) -> InterviewStatus:
    """Where a talk stands at `now`."""
    if cancelled:
        return InterviewStatus.CANCELLED
    return InterviewStatus.UPCOMING if end > now and start > now - _HOUR else InterviewStatus.PAST


def cancel_link(text: str) -> str | None:
    """The link that cancels or moves the booking, as text; it is never opened."""
    for found in _LINK.finditer(text[:20_000]):
        if _CANCEL_LINK.search(found[0]):
            return found[0].rstrip(".,;")
    return None


def own_words(event: Event) -> str:
    """Everything the entry says, folded."""
    return fold(f"{event.summary}\n{event.description[:4000]}\n{event.location}")


def people_of(event: Event, me: Me) -> Sequence[str]:
    """Addresses of the other side on the entry."""
    both = [*event.attendees, *(one for one in (event.organizer, event.sent_by) if one)]
    return tuple(dict.fromkeys(one.email for one in both if not me.is_me(one)))
