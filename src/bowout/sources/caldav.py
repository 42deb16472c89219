"""The person's calendars on a CalDAV server (RFC 4791), read and never changed.

Knows where the calendars of a person are, and which entries changed since the last reading. An entry that was removed
comes as a calendar without entries in its old place. Refuses to know what an entry says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from bowout.dav_calendars import change_mark, find_calendars
from bowout.dav_session import DavServer, DavSession
from bowout.dav_wire import CALDAV, DAV, Resource
from bowout.errors import Unreadable
from bowout.ports import RawCalendar, RawMessage, Trouble

Item = RawMessage | RawCalendar | Trouble

BACK, AHEAD = timedelta(days=180), timedelta(days=1000)  # of the first reading: interviews are past soon
AT_ONCE = 50  # entries of one answer
REMOVED = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bowout//EN\r\nEND:VCALENDAR\r\n"
_ETAG, _DATA = f"{DAV}getetag", f"{CALDAV}calendar-data"


@dataclass(kw_only=True, slots=True)
class _Known:
    """What was read of one calendar: its change mark, the entries by address, and from when on."""

    mark: str = ""
    since: str = ""
    etags: dict[str, str] = field(default_factory=dict)


class CalDavSource:
    """ports.Source over the calendars of one account. Every entry has its own place, by its address."""

    def __init__(self, server: DavServer, *, name: str, now: datetime | None = None) -> None:
        self.name = name
        self._server = server
        self._now = now
        self._known: dict[str, _Known] = {}

    @property
    def cursor(self) -> str:
        """What was read of each calendar, as JSON."""
        return json.dumps({url: [one.mark, one.since, one.etags] for url, one in sorted(self._known.items())})

    def read(self, cursor: str | None = None) -> Iterator[Item]:
        """Yield entries that are new, changed or removed. Unreadable when the account cannot be opened."""
        before = _known(cursor)
        self._known = {}
        with DavSession(self._server) as session:
            calendars = find_calendars(session)
            for calendar in calendars:
                try:
                    yield from self._calendar(session, calendar, before.get(calendar.url, _Known()))
                except Unreadable as broken:
                    self._known[calendar.url] = before.get(calendar.url, _Known())
                    yield Trouble(origin=self._origin(calendar.url), sentence=broken.sentence)
            gone = set(before) - {calendar.url for calendar in calendars}
            yield from (self._removed(url) for place in sorted(gone) for url in before[place].etags)

    def _calendar(self, session: DavSession, calendar: Resource, before: _Known) -> Iterator[Item]:
        mark = change_mark(calendar)
        since = before.since or f"{(self._now or datetime.now(UTC)) - BACK:%Y%m%dT000000Z}"
        if mark and mark == before.mark:
            self._known[calendar.url] = before
            return
        listed = {row.url: row.text(_ETAG) for row in session.report(calendar.url, _in_range(since)) if row.text(_ETAG)}
        changed = [url for url, etag in listed.items() if before.etags.get(url) != etag]
        missing = [url for url in before.etags if url not in listed]  # removed, or moved out of the range
        after = _Known(mark=mark, since=since, etags={url: etag for url, etag in before.etags.items() if url in listed})
        for start in range(0, len(changed + missing), AT_ONCE):
            yield from self._entries(session, calendar.url, (changed + missing)[start : start + AT_ONCE], after)
        self._known[calendar.url] = after

    def _entries(self, session: DavSession, calendar: str, urls: Sequence[str], after: _Known) -> Iterator[Item]:
        """These entries as they are now; one that is not answered for is asked for again next time."""
        for row in session.report(calendar, _these(urls)):
            if row.status == 404:
                yield self._removed(row.url)
            elif row.url in urls and _DATA in row.properties:
                after.etags[row.url] = row.text(_ETAG)
                raw = (row.properties[_DATA].text or "").encode()
                yield RawCalendar(raw=raw, origin=self._origin(row.url), href=row.url, etag=row.text(_ETAG))

    def _removed(self, url: str) -> RawCalendar:
        return RawCalendar(raw=REMOVED, origin=self._origin(url), href=url)

    def _origin(self, url: str) -> str:
        return self.name + urlsplit(url).path


def _known(cursor: str | None) -> dict[str, _Known]:
    """The cursor read back; one that is none starts anew, which is always safe."""
    try:
        kept = json.loads(cursor or "{}")
        return {
            url: _Known(mark=str(mark), since=str(since), etags={str(k): str(v) for k, v in etags.items()})
            for url, (mark, since, etags) in kept.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def _in_range(since: str) -> str:
    """Ask for the marks of every entry from then on (RFC 4791 section 7.8)."""
    until = datetime.strptime(since, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) + BACK + AHEAD
    return (
        "<C:calendar-query><D:prop><D:getetag/></D:prop><C:filter><C:comp-filter name='VCALENDAR'>"
        f"<C:comp-filter name='VEVENT'><C:time-range start='{since}' end='{until:%Y%m%dT%H%M%SZ}'/></C:comp-filter>"
        "</C:comp-filter></C:filter></C:calendar-query>"
    )


def _these(urls: Sequence[str]) -> str:
    """Ask for these entries (RFC 4791 section 7.9)."""
    hrefs = "".join(f"<D:href>{escape(urlsplit(url).path)}</D:href>" for url in urls)
    return f"<C:calendar-multiget><D:prop><D:getetag/><C:calendar-data/></D:prop>{hrefs}</C:calendar-multiget>"
