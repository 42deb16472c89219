"""Declines an invitation: the reply goes by mail to the organizer, then the person's own calendar shows the answer.

An entry of their own that invites nobody is only marked, and nobody is mailed. Refuses to touch an entry to which they
themselves invited others, and to overwrite what changed meanwhile. Accepted risk: a server that ignores RFC 6638
section 7.1 may tell the organizer a second time that this person does not come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from bowout.dav_calendars import with_uid
from bowout.dav_session import ChangedMeanwhile, DavServer, DavSession
from bowout.errors import Unreadable
from bowout.ports import Carrier, Intend, Outcome, Result
from bowout.steps import event, message
from bowout.steps.outbox import Dispatch
from bowout.steps.own_entry import declined_copy

TRIES = 3  # when the entry changes between looking and writing

MARKED = "The entry in your calendar now shows it."
ABSENT = "There is no such entry in your calendar, so nothing had to be marked."
NOT_YOURS = "You invited others to this entry, so Bowout left it as it is. Please cancel it yourself."
UNMARKED = "The entry in your calendar could not be changed: {reason} Please mark it yourself."


class InviteCarrier:
    """ports.Carrier for Way.INVITE: `mail` carries the reply, `calendar` is the account that shows the answer."""

    def __init__(
        self,
        mail: Carrier,
        calendar: DavServer | None,
        *,
        me: tuple[str, ...],
        language: str = "en",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._mail = mail
        self._calendar = calendar
        self._me = me
        self._language = language
        self._clock = clock

    def carry(self, dispatch: Dispatch, intend: Intend) -> Outcome:
        """Mail first, for that is what others wait for; a calendar that cannot be changed does not unsay it."""
        if not dispatch.recipients:
            return self._only_mark(dispatch, intend)
        outcome = self._mail.carry(dispatch, intend)
        if self._calendar is None or outcome.result not in {Result.ACCEPTED, Result.PARTLY}:
            return outcome
        try:
            sentence = self._mark(self._calendar, dispatch)
        except Unreadable as broken:
            sentence = UNMARKED.format(reason=broken.sentence)
        words = " ".join(part for part in (outcome.sentence, sentence) if part)
        return Outcome(result=outcome.result, answer=outcome.answer, sentence=words, refused=outcome.refused)

    def _only_mark(self, dispatch: Dispatch, intend: Intend) -> Outcome:
        """Marking twice changes nothing, so whatever breaks can be tried again."""
        if self._calendar is None:
            return Outcome(result=Result.REFUSED, sentence=UNMARKED.format(reason="no calendar account is set up."))
        if not intend():
            return Outcome(result=Result.DEFERRED, sentence="The entry was not marked; it waits for another try.")
        try:
            sentence = self._mark(self._calendar, dispatch)
        except Unreadable as broken:
            return Outcome(result=Result.DEFERRED, sentence=UNMARKED.format(reason=broken.sentence))
        return Outcome(result=Result.REFUSED if sentence == NOT_YOURS else Result.ACCEPTED, sentence=sentence)

    def _mark(self, calendar: DavServer, dispatch: Dispatch) -> str:
        """Mark every copy of what the dispatch declines; the sentence that says what came of it."""
        sentence = ABSENT
        with DavSession(calendar) as session:
            for uid, recurrence_id in _named(dispatch.wire):
                for url in list(with_uid(session, uid)):
                    found = self._mark_one(session, url, uid, recurrence_id)
                    sentence = found or sentence
        return sentence

    def _mark_one(self, session: DavSession, url: str, uid: str, recurrence_id: str | None) -> str:
        for _ in range(TRIES):
            raw, etag = session.get(url)
            dates = [entry.recurrence_id for entry in event.read(raw, home=UTC) if entry.uid == uid]
            if not dates or (recurrence_id and recurrence_id not in dates):
                return ""
            changed = declined_copy(
                raw, me=self._me, now=self._clock(), recurrence_id=recurrence_id, language=self._language
            )
            if changed is None:
                return NOT_YOURS
            if changed == raw:
                return MARKED
            try:
                session.put(url, changed, etag=etag)
            except ChangedMeanwhile:
                continue
            return MARKED
        raise ChangedMeanwhile


def _named(wire: bytes) -> Iterator[tuple[str, str | None]]:
    """What the frozen bytes are about: the entries of the reply, the whole series where it is declined whole."""
    calendars = (wire,) if wire.startswith(b"BEGIN:VCALENDAR") else message.read(wire).calendars
    entries = [entry for raw in calendars for entry in event.read(raw, home=UTC) if entry.uid]
    for uid in dict.fromkeys(entry.uid for entry in entries):
        dates = [entry.recurrence_id for entry in entries if entry.uid == uid]
        yield from ((uid, date) for date in ([None] if None in dates else dates))
