"""One signed-in CalDAV conversation (RFC 4791) in the few calls that reading and marking entries need.

Owns TLS, signing in and redirects, and what goes wrong, each told with its remedy. Refuses to send the person's
password to another site than the one they named, and to know what an entry says.
"""

from __future__ import annotations

import base64
import http.client
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from bowout.config import Login
from bowout.dav_wire import NAMESPACES, Resource, StrangeXml, element, resources
from bowout.errors import Unreadable, YourMistake
from bowout.steps.address import site_of

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SECONDS = 60.0
ANSWER_CAP = 64 * 1024 * 1024
REDIRECTS = 5


class CalendarNotFound(Unreadable):
    """There is no calendar at {place}. Please check the address."""


class CalendarSilent(Unreadable):
    """The calendar server {host} does not answer. Please check its name and your connection."""


class CalendarNotProven(Unreadable):
    """{host} did not prove that it is your calendar server, so nothing was sent to it. Please check its name."""


class CalendarSignInRefused(Unreadable):
    """The calendar server {host} refused the password of {user}. Many providers want one made for this program."""


class CalendarElsewhere(Unreadable):
    """The calendar server {host} points to {other}, another site. Your password was not sent there."""


class CalendarStrange(Unreadable):
    """The calendar server {host} gave an answer that cannot be read ({reason})."""


class ChangedMeanwhile(Unreadable):
    """The entry was changed in the calendar meanwhile, so Bowout left it as it is."""


class UnprotectedCalendar(YourMistake):
    """The calendar at {place} would be read unprotected. Its address must begin with https://."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DavServer:
    """Where the person's calendars are. `url` may be the server, the person's home or one calendar."""

    url: str
    user: str = ""
    secret: Callable[[], str] = field(default=str, repr=False)
    login: Login = Login.PASSWORD
    trust: Path | None = None  # trusted in place of the system's own
    seconds: float = SECONDS

    def __post_init__(self) -> None:
        """Refuse clear text to anywhere but this machine."""
        where = urlsplit(self.url)
        if where.scheme != "https" and not (where.scheme == "http" and where.hostname in LOOPBACK):
            raise UnprotectedCalendar(place=self.url)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Answer:
    url: str
    status: int
    headers: http.client.HTTPMessage
    body: bytes


class DavSession:
    """A conversation. Use it in a `with` block; everything it raises is an Unreadable with its sentence."""

    def __init__(self, server: DavServer) -> None:
        self.server = server
        self._site = _site(urlsplit(server.url))
        self._context = ssl.create_default_context(cafile=server.trust)
        self._connections: dict[tuple[str, str], http.client.HTTPConnection] = {}
        self._credentials = _credentials(server)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        for connection in self._connections.values():
            connection.close()

    def find(self, url: str, *names: str, depth: int = 0) -> list[Resource]:
        """PROPFIND: the properties of a resource, and with `depth` 1 of those in it."""
        body = f"<D:propfind {NAMESPACES}><D:prop>{''.join(map(element, names))}</D:prop></D:propfind>"
        return self._multistatus("PROPFIND", url, body, depth)

    def report(self, url: str, body: str) -> list[Resource]:
        """REPORT with depth 1; `body` uses the prefixes D, C and S."""
        return self._multistatus("REPORT", url, body.replace(">", f" {NAMESPACES}>", 1), 1)

    def get(self, url: str) -> tuple[bytes, str]:
        """A resource and its ETag. CalendarNotFound."""
        answer = self._ask("GET", url)
        self._expect(answer, 200)
        return answer.body, answer.headers.get("ETag", "")

    def put(self, url: str, raw: bytes, *, etag: str) -> None:
        """Replace a resource if it is still the one of that ETag (If-Match), else ChangedMeanwhile."""
        headers = {"Content-Type": "text/calendar; charset=utf-8", "If-Match": etag}
        answer = self._ask("PUT", url, raw, headers)
        if answer.status == 412:
            raise ChangedMeanwhile
        self._expect(answer, 200, 201, 204)

    def _multistatus(self, method: str, url: str, body: str, depth: int) -> list[Resource]:
        headers = {"Content-Type": "application/xml; charset=utf-8", "Depth": str(depth)}
        answer = self._ask(method, url, f'<?xml version="1.0" encoding="utf-8"?>{body}'.encode(), headers)
        self._expect(answer, 207)
        try:
            return list(resources(answer.body, answer.url))
        except StrangeXml as error:
            raise CalendarStrange(host=self._host(answer.url), reason=str(error)) from error

    def _expect(self, answer: _Answer, *expected: int) -> None:
        if answer.status in expected:
            return
        if answer.status == 401:
            raise CalendarSignInRefused(host=self._host(answer.url), user=self.server.user)
        if answer.status in {403, 404, 405, 410}:
            raise CalendarNotFound(place=answer.url)
        raise CalendarStrange(host=self._host(answer.url), reason=f"status {answer.status}")

    def _ask(self, method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> _Answer:
        """The answer behind at most five redirects, all within the site that the person named."""
        for _ in range(REDIRECTS + 1):
            where = self._allowed(urljoin(self.server.url, url))
            answer = self._once(method, where, body, dict(headers or {}))
            if answer.status not in {301, 302, 307, 308}:
                return answer
            url = urljoin(answer.url, answer.headers.get("Location", ""))
        raise CalendarStrange(host=self._host(url), reason="it points in a circle")

    def _allowed(self, url: str) -> SplitResult:
        """Only over TLS and only within the named site; on this machine, the named server."""
        where = urlsplit(url)
        if _site(where) != self._site or where.scheme != urlsplit(self.server.url).scheme:
            raise CalendarElsewhere(host=urlsplit(self.server.url).hostname, other=where.hostname or url)
        return where

    def _once(self, method: str, where: SplitResult, body: bytes, headers: dict[str, str]) -> _Answer:
        target = urlunsplit(("", "", quote(where.path or "/", safe="/%:@!$&'()*+,;=~-._"), where.query, ""))
        headers |= {"Authorization": self._credentials, "User-Agent": "Bowout"}
        with _told(where.hostname or ""):
            try:
                response = self._send(method, where, target, body, headers)
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                self._connections.pop((where.scheme, where.netloc), None)  # a kept connection that the server let go
                response = self._send(method, where, target, body, headers)
            content = response.read(ANSWER_CAP + 1)
        if len(content) > ANSWER_CAP:
            raise CalendarStrange(host=where.hostname, reason="it is longer than Bowout reads")
        return _Answer(url=urlunsplit(where), status=response.status, headers=response.headers, body=content)

    def _send(
        self, method: str, where: SplitResult, target: str, body: bytes, headers: dict[str, str]
    ) -> http.client.HTTPResponse:
        connection = self._connections.get((where.scheme, where.netloc))
        if connection is None:
            connection = self._connections[where.scheme, where.netloc] = self._connect(where)
        connection.request(method, target, body=body, headers=headers)
        return connection.getresponse()

    def _connect(self, where: SplitResult) -> http.client.HTTPConnection:
        host, seconds = where.hostname or "", self.server.seconds
        if where.scheme == "https":
            return http.client.HTTPSConnection(host, where.port, timeout=seconds, context=self._context)
        return http.client.HTTPConnection(host, where.port, timeout=seconds)

    @staticmethod
    def _host(url: str) -> str:
        return urlsplit(url).hostname or url


@contextmanager
def _told(host: str) -> Iterator[None]:
    """What http.client and the network raise, as a sentence."""
    try:
        yield
    except ssl.SSLError as error:
        raise CalendarNotProven(host=host) from error
    except OSError as error:
        raise CalendarSilent(host=host) from error
    except http.client.HTTPException as error:
        raise CalendarStrange(host=host, reason=type(error).__name__) from error


def _site(where: SplitResult) -> str:
    """What the password belongs to: the registrable domain, for providers spread their calendars over many hosts."""
    host = where.hostname or ""
    return where.netloc if host in LOOPBACK else site_of(host) or host


def _credentials(server: DavServer) -> str:
    if server.login is Login.OAUTH:
        return f"Bearer {server.secret()}"
    return "Basic " + base64.b64encode(f"{server.user}:{server.secret()}".encode()).decode()
