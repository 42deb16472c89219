"""Who may speak to the page: one person, on this machine, in the browser they opened themselves.

Knows hosts, keys and headers. Refuses to know any route but `/open`, which turns the one-time link into a cookie.

The threats and what meets them: another site that points its name at this machine (exact Host check, 421); another
site that sends forms here (SameSite=Strict, then Sec-Fetch-Site, else Origin, else a bearer token); words of a mail
that turn out to be code (a policy that runs nothing but our own files); a shared disk (nothing private is cached).
Accepted: a cookie does not tell ports of one host apart, so another server of this machine that the person visits can
see it. Whoever runs servers as this person can read the workspace file as well.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY = 32 * 1024 * 1024  # bytes; an offer of a hundred scanned pages fits
STATIC = "/static/"
OPEN = "/open"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-DNS-Prefetch-Control": "off",
    "Referrer-Policy": "same-origin",  # `no-referrer` would blank the Origin that the check below reads
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


@dataclass(kw_only=True, slots=True)
class Keys:
    """The secrets of one running page: the link's key, which works once, and the session it opens."""

    link: str | None = field(default_factory=lambda: secrets.token_urlsafe(32))
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    def spend(self, offered: str) -> bool:
        """Whether the offered key opens the page; it never does again."""
        if self.link is None or not same(self.link, offered):
            return False
        self.link = None
        return True


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """A request that goes no further, and the sentence for the person who may be reading."""

    status: HTTPStatus
    sentence: str


ELSEWHERE = Refusal(
    status=HTTPStatus.MISDIRECTED_REQUEST,
    sentence="This address is not Bowout's. Open the link that Bowout printed when it started.",
)
LOCKED = Refusal(
    status=HTTPStatus.UNAUTHORIZED,
    sentence="This page is private. Open the link that Bowout printed when it started, in this browser.",
)
SPENT = Refusal(
    status=HTTPStatus.UNAUTHORIZED,
    sentence="This link has been used, and it works only once. If it was not you who used it, stop Bowout now. "
    "To get a new link, start Bowout again.",
)
FOREIGN = Refusal(
    status=HTTPStatus.FORBIDDEN,
    sentence="Another page tried to change something here. Nothing was changed.",
)
TOO_LARGE = Refusal(
    status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    sentence="This file is larger than 32 MB. Choose a smaller copy of it.",
)


def same(secret: str, offered: str) -> bool:
    """Whether two texts are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(secret.encode(), offered.encode())


def cookie_name(authority: str) -> str:
    """Named with the port, so that two Bowouts on one machine do not lock each other out."""
    return f"bowout_{authority.rpartition(':')[2]}"


def is_ours(headers: Headers, authority: str, session: str) -> bool:
    """Whether a change comes from our own page: Sec-Fetch-Site, else Origin, else the bearer token."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None:
        return site == "same-origin"
    if origin is not None:
        return origin == f"http://{authority}"
    return has_bearer(headers, session)


def has_bearer(headers: Headers, session: str) -> bool:
    """Whether the request carries the session as a bearer token, as a script would."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and same(session, token)


def has_cookie(headers: Headers, authority: str, session: str) -> bool:
    """Whether the request carries the cookie that `/open` set."""
    try:
        cookie = SimpleCookie(headers.get("cookie", "")).get(cookie_name(authority))
    except CookieError:
        return False
    return cookie is not None and same(session, cookie.value)


class Guard:
    """Stands before the application. Whatever it lets through comes from the person."""

    def __init__(self, app: ASGIApp, *, authority: str, keys: Keys, say: Callable[[str, str], str]) -> None:
        """`authority` is host and port, exactly as in the link; `say` renders a template's name and a sentence."""
        self.app, self.authority, self.keys, self.say = app, authority, keys, say

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what is refused, hand on the rest, and put the policy on every response."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = self.refuses(scope)
        app: ASGIApp = self.app
        if refusal is not None:
            app = self.page("refused.html", refusal.sentence, refusal.status)
        elif scope["path"] == OPEN:
            app = self.open(scope)
        await app(scope, capped(receive), with_policy(scope, send))

    def refuses(self, scope: Scope) -> Refusal | None:
        """Why this request goes no further, or None."""
        headers, path = Headers(scope=scope), scope["path"]
        if headers.getlist("host") != [self.authority]:
            return ELSEWHERE
        if path == OPEN or path.startswith(STATIC):
            return None if scope["method"] in {"GET", "HEAD"} else FOREIGN
        session = self.keys.session
        if not (has_cookie(headers, self.authority, session) or has_bearer(headers, session)):
            return LOCKED
        if scope["method"] not in {"GET", "HEAD"} and not is_ours(headers, self.authority, session):
            return FOREIGN
        length = headers.get("content-length", "0")
        return TOO_LARGE if not length.isdecimal() or int(length) > MAX_BODY else None

    def open(self, scope: Scope) -> Response:
        """Trade the link's key for the cookie, on a page that moves on by itself.

        A redirect that follows a click elsewhere would arrive without a SameSite=Strict cookie.
        """
        headers = Headers(scope=scope)
        if has_cookie(headers, self.authority, self.keys.session):
            return self.page("opened.html", "")
        looks_ahead = "sec-purpose" in headers or scope["method"] == "HEAD"
        key = parse_qs(scope["query_string"].decode("latin-1")).get("key", [""])[0]
        if looks_ahead or not self.keys.spend(key):
            return self.page("refused.html", SPENT.sentence, SPENT.status)
        page = self.page("opened.html", "")
        page.set_cookie(cookie_name(self.authority), self.keys.session, httponly=True, samesite="strict")
        return page

    def page(self, template: str, sentence: str, status: HTTPStatus = HTTPStatus.OK) -> Response:
        """A small page of our own with one sentence."""
        return HTMLResponse(self.say(template, sentence), status_code=status)


def with_policy(scope: Scope, send: Send) -> Send:
    """Every response carries the policy; only our own static files may be kept by the browser, and asked for again."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(ALWAYS)
            headers["Cache-Control"] = "no-cache" if scope["path"].startswith(STATIC) else "no-store"
        await send(message)

    return sending


def capped(receive: Receive) -> Receive:
    """The body without its end once it is larger than it said it would be: the client is taken to have gone."""
    seen = 0

    async def receiving() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        return message if seen <= MAX_BODY else {"type": "http.disconnect"}

    return receiving
