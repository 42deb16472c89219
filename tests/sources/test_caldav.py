"""Calendars on a real Radicale, read whole and read on; and servers that answer as no server should."""

from __future__ import annotations

import socketserver
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bowout.dav_session import (
    CalendarElsewhere,
    CalendarNotFound,
    CalendarNotProven,
    CalendarSignInRefused,
    CalendarSilent,
    CalendarStrange,
    ChangedMeanwhile,
    DavServer,
    DavSession,
    UnprotectedCalendar,
)
from bowout.dav_wire import StrangeXml, resources
from bowout.ports import RawCalendar
from bowout.sources.caldav import CalDavSource
from bowout.steps.event import read
from servers import ground
from servers.radicale import Radicale

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("servers")]
ME = "me@candidate.test"
NOW = datetime(2026, 11, 16, tzinfo=UTC)


def calendar(uid: str, start: str = "20261119T130000Z", extra: str = "") -> bytes:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nDTSTAMP:20261101T000000Z\r\n"
        f"UID:{uid}\r\nDTSTART:{start}\r\nDURATION:PT1H\r\nSUMMARY:Gespräch & <Tee>\r\n{extra}END:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()


@pytest.fixture
def home(radicale: Radicale) -> Radicale:
    """Two calendars and a task list."""
    radicale.empty()
    for name, holds in (("work", "VEVENT"), ("private", "VEVENT"), ("tasks", "VTODO")):
        body = (
            '<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>'
            f"<C:supported-calendar-component-set><C:comp name='{holds}'/></C:supported-calendar-component-set>"
            "</D:prop></D:set></C:mkcalendar>"
        )
        assert radicale.ask("MKCALENDAR", f"/{ME}/{name}/", body.encode())[0] == 201
    return radicale


def put(home: Radicale, path: str, raw: bytes) -> None:
    assert home.ask("PUT", f"/{ME}/{path}", raw)[0] in {201, 204}


def source(home: Radicale, path: str = "") -> CalDavSource:
    server = DavServer(url=home.url + path, user=ME, secret=lambda: home.password)
    return CalDavSource(server, name="caldav://home", now=NOW)


def entries(read_items: Iterator[object]) -> dict[str, list[str]]:
    """The UIDs at each place; anything but a calendar fails the test."""
    found = {}
    for item in read_items:
        assert isinstance(item, RawCalendar), item
        found[item.origin] = [event.uid for event in read(item.raw, home=UTC)]
    return found


@pytest.mark.parametrize("path", ["", "/", f"/{ME}/", f"/{ME}/work/"])
def test_calendars_are_found_from_wherever_the_address_points(home: Radicale, path: str) -> None:
    put(home, "work/1.ics", calendar("one"))
    assert entries(source(home, path).read()) == {"caldav://home/me%40candidate.test/work/1.ics": ["one"]}


def test_entries_come_whole_with_what_is_needed_to_change_them(home: Radicale) -> None:
    put(home, "work/1.ics", calendar("one"))
    (item,) = source(home).read()
    assert isinstance(item, RawCalendar)
    (event,) = read(item.raw, home=UTC)
    assert event.summary == "Gespräch & <Tee>"
    assert item.href == f"{home.url}/me%40candidate.test/work/1.ics"
    assert item.etag


def test_only_what_lies_in_reach_is_read(home: Radicale) -> None:
    put(home, "work/1.ics", calendar("long ago", "20200101T100000Z"))
    put(home, "work/2.ics", calendar("still running", "20200101T100000Z", "RRULE:FREQ=WEEKLY\r\n"))
    put(home, "work/3.ics", calendar("last month", "20261020T100000Z"))
    assert sorted(uid for uids in entries(source(home).read()).values() for uid in uids) == [
        "last month",
        "still running",
    ]


def test_the_next_reading_brings_what_is_new_changed_or_gone(home: Radicale) -> None:
    put(home, "work/1.ics", calendar("one"))
    put(home, "work/2.ics", calendar("two"))
    put(home, "private/3.ics", calendar("three"))
    first = source(home)
    assert len(entries(first.read())) == 3
    unchanged = source(home)
    assert entries(unchanged.read(first.cursor)) == {}
    put(home, "work/1.ics", calendar("one", "20261120T130000Z"))
    put(home, "work/4.ics", calendar("four"))
    assert home.ask("DELETE", f"/{ME}/work/2.ics")[0] == 200
    second = source(home)
    place = "caldav://home/me%40candidate.test/work/"
    expected = {f"{place}1.ics": ["one"], f"{place}2.ics": [], f"{place}4.ics": ["four"]}
    assert entries(second.read(unchanged.cursor)) == expected
    assert entries(source(home).read(second.cursor)) == {}
    assert entries(source(home).read(first.cursor)) == expected, "an older cursor is always safe"


def test_the_entries_of_a_calendar_that_is_gone_are_gone(home: Radicale) -> None:
    put(home, "private/3.ics", calendar("three"))
    first = source(home)
    list(first.read())
    home.ask("DELETE", f"/{ME}/private/")
    assert entries(source(home).read(first.cursor)) == {"caldav://home/me%40candidate.test/private/3.ics": []}


def test_many_entries_come_in_several_answers(home: Radicale) -> None:
    for number in range(120):
        put(home, f"work/{number}.ics", calendar(f"u{number}"))
    assert len(entries(source(home).read())) == 120


def test_a_cursor_that_is_none_reads_everything(home: Radicale) -> None:
    put(home, "work/1.ics", calendar("one"))
    for cursor in ("", "no json", "[]", '{"x": 1}'):
        assert len(entries(source(home).read(cursor))) == 1


def test_a_change_replaces_only_what_was_seen(home: Radicale) -> None:
    put(home, "work/1.ics", calendar("one"))
    url = f"{home.url}/me%40candidate.test/work/1.ics"
    with DavSession(DavServer(url=home.url, user=ME, secret=lambda: home.password)) as session:
        raw, etag = session.get(url)
        session.put(url, raw.replace(b"Tee", b"Kaffee"), etag=etag)
        with pytest.raises(ChangedMeanwhile):
            session.put(url, raw, etag=etag)
        assert b"Kaffee" in session.get(url)[0]


def test_a_wrong_password_is_told(home: Radicale) -> None:
    refused = CalDavSource(DavServer(url=home.url, user=ME, secret=lambda: "wrong"), name="x")
    with pytest.raises(CalendarSignInRefused, match="refused the password of me"):
        list(refused.read())


@pytest.mark.parametrize("path", ["/nobody@corp.test/", f"/{ME}/tasks/none/"])
def test_a_place_without_calendars_is_told(home: Radicale, path: str) -> None:
    home.empty()
    with pytest.raises(CalendarNotFound, match="There is no calendar at"):
        list(source(home, path).read())


def test_a_server_that_is_not_there_is_told() -> None:
    for url in (f"http://127.0.0.1:{ground.free_port()}/", "https://caldav.nowhere.invalid/"):
        with pytest.raises(CalendarSilent):
            list(CalDavSource(DavServer(url=url), name="x").read())


@pytest.mark.parametrize("url", ["http://calendar.example.com/", "ftp://localhost/", "calendar.example.com"])
def test_no_password_travels_unprotected(url: str) -> None:
    with pytest.raises(UnprotectedCalendar):
        DavServer(url=url)


@contextmanager
def answering(answer: bytes, *, tls: Path | None = None) -> Iterator[tuple[int, list[bytes]]]:
    """A server that answers every request with the same bytes, and keeps what it was sent."""
    heard: list[bytes] = []

    class Talk(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            heard.append(self.request.recv(65536))
            self.request.sendall(answer)

    with socketserver.ThreadingTCPServer((ground.HOST, 0), Talk) as server:
        server.daemon_threads = True
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls / "cert.pem", tls / "key.pem")
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1], heard
        server.shutdown()


def http(status: str, body: bytes, *headers: str) -> bytes:
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers, "", ""])
    return head.encode() + body


BOMB = b"""<?xml version="1.0"?><!-- <a> --><!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;">]>
<D:multistatus xmlns:D="DAV:"><D:response><D:href>/&c;</D:href></D:response></D:multistatus>"""


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (http("207 Multi-Status", BOMB), "it brings definitions of its own"),
        (http("207 Multi-Status", b"<html><p>Sign in</html>"), "it is no XML"),
        (http("207 Multi-Status", b"<a/>"), "it is no list of entries"),
        (http("207 Multi-Status", b"<!-- "), "it is cut off"),
        (http("500 Oops", b""), "status 500"),
        (b"HTTP/1.1 garbage", "BadStatusLine"),
        (http("301 Moved", b"", "Location: /again"), "it points in a circle"),
    ],
)
def test_an_answer_that_is_none_is_told(answer: bytes, reason: str) -> None:
    with answering(answer) as (port, _), pytest.raises(CalendarStrange) as strange:
        list(CalDavSource(DavServer(url=f"http://127.0.0.1:{port}/"), name="x").read())
    assert strange.value.fields["reason"] == reason


def test_a_password_never_follows_a_redirect_to_another_site() -> None:
    with answering(b"") as (other, heard):
        elsewhere = http("301 Moved", b"", f"Location: http://127.0.0.1:{other}/")
        with answering(elsewhere) as (port, _), pytest.raises(CalendarElsewhere):
            list(CalDavSource(DavServer(url=f"http://127.0.0.1:{port}/", user=ME), name="x").read())
        assert heard == []


def test_a_certificate_nobody_vouches_for_is_told(tmp_path: Path) -> None:
    command = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost"
    subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True)
    with answering(b"", tls=tmp_path) as (port, heard), pytest.raises(CalendarNotProven):
        list(CalDavSource(DavServer(url=f"https://localhost:{port}/", user=ME), name="x").read())
    assert heard in ([], [b""])


@pytest.mark.parametrize("encoding", ["utf-16", "cp037"])
def test_no_encoding_hides_a_definition(encoding: str) -> None:
    hidden = BOMB.decode().replace('"1.0"', f'"1.0" encoding="{encoding}"').encode(encoding)
    with pytest.raises(StrangeXml):
        list(resources(hidden, "http://localhost/"))


def test_words_that_look_like_a_definition_inside_an_entry_are_words() -> None:
    body = b"""<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:"><D:response><D:href>/a</D:href><D:propstat><D:prop><D:displayname><![CDATA[<!DOCTYPE html>]]>
</D:displayname></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>"""
    (row,) = resources(body, "http://localhost/")
    assert row.text("{DAV:}displayname") == "<!DOCTYPE html>"
