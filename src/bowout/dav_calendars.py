"""Where a person's calendars are on a CalDAV server, and which entry carries a UID.

Knows the way from any address to the calendars (RFC 6764 section 6). Refuses to know what an entry says.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urljoin
from xml.sax.saxutils import escape

from bowout.dav_session import CalendarNotFound, DavSession
from bowout.dav_wire import CALDAV, DAV, SERVER, Resource

_TYPE, _HOME, _PRINCIPAL = f"{DAV}resourcetype", f"{CALDAV}calendar-home-set", f"{DAV}current-user-principal"
_TOKEN, _CTAG = f"{DAV}sync-token", f"{SERVER}getctag"
_HOLDS = f"{CALDAV}supported-calendar-component-set"


def find_calendars(session: DavSession) -> list[Resource]:
    """The calendars that hold entries, from the address of a server, a home or one calendar (RFC 6764 section 6)."""
    start = _start(session)
    if start.has(_TYPE, f"{CALDAV}calendar"):
        return [_described(session, start.url, depth=0)[0]]
    homes = start.urls(_HOME) or [
        home for principal in start.urls(_PRINCIPAL) for home in session.find(principal, _HOME)[0].urls(_HOME)
    ]
    found = [row for home in homes or [start.url] for row in _described(session, home, depth=1)]
    calendars = [row for row in found if row.has(_TYPE, f"{CALDAV}calendar") and _holds_entries(row)]
    if not calendars:
        raise CalendarNotFound(place=session.server.url)
    return calendars


def _start(session: DavSession) -> Resource:
    """The named address where it knows the person, else the well-known one of the same server (RFC 6764 section 5)."""
    fallback: Resource | None = None
    for url in (session.server.url, urljoin(session.server.url, "/.well-known/caldav")):
        with suppress(CalendarNotFound):
            for found in session.find(url, _TYPE, _PRINCIPAL, _HOME)[:1]:
                if found.urls(_PRINCIPAL) or found.urls(_HOME) or found.has(_TYPE, f"{CALDAV}calendar"):
                    return found
                fallback = fallback or found
    if fallback is None:
        raise CalendarNotFound(place=session.server.url)
    return fallback


def _described(session: DavSession, url: str, *, depth: int) -> list[Resource]:
    return session.find(url, _TYPE, _HOLDS, _TOKEN, _CTAG, depth=depth)


def _holds_entries(row: Resource) -> bool:
    """Whether it takes VEVENTs; a calendar that does not tell takes anything."""
    holds = row.properties.get(_HOLDS)
    return holds is None or any(part.get("name") == "VEVENT" for part in holds)


def change_mark(calendar: Resource) -> str:
    """What differs whenever anything in the calendar does; empty where the server has no such thing."""
    return calendar.text(_TOKEN) or calendar.text(_CTAG)


def with_uid(session: DavSession, uid: str) -> Iterator[str]:
    """The addresses of the entries whose UID holds this text, in every calendar (RFC 4791 section 7.8)."""
    body = (
        "<C:calendar-query><D:prop><D:getetag/></D:prop><C:filter><C:comp-filter name='VCALENDAR'>"
        "<C:comp-filter name='VEVENT'><C:prop-filter name='UID'>"
        f"<C:text-match collation='i;octet'>{escape(uid)}</C:text-match>"
        "</C:prop-filter></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    )
    for calendar in find_calendars(session):
        yield from (row.url for row in session.report(calendar.url, body) if row.status == 200)
