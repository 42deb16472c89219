"""The page served for real on loopback, and a client that says exactly the headers a test names."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

from bowout.web.desk import Desk
from bowout.web.server import listen, server_for


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str


@dataclass(kw_only=True)
class Client:
    """Speaks to one page. `cookie` is what a browser would send; `base` is its address."""

    link: str
    cookie: str = ""

    @property
    def authority(self) -> str:
        return urlsplit(self.link).netloc

    @property
    def base(self) -> str:
        return f"http://{self.authority}"

    @property
    def session(self) -> str:
        return self.cookie.partition("=")[2]

    def ask(self, method: str, path: str, body: bytes = b"", /, **headers: str) -> Answer:
        connection = HTTPConnection(self.authority, timeout=10)
        given = {"Host": self.authority, "Cookie": self.cookie, "Content-Length": str(len(body))}
        given |= {name.replace("_", "-").title(): value for name, value in headers.items()}
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in given.items():
            if value:
                connection.putheader(name, value)
        connection.endheaders(body)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return Answer(
            status=answer.status, headers={name.lower(): value for name, value in answer.getheaders()}, text=text
        )

    def open(self) -> Answer:
        """Use the one-time link as a browser does, and keep the cookie."""
        answer = self.ask("GET", self.link.removeprefix(self.base))
        self.cookie = answer.headers.get("set-cookie", "").partition(";")[0] or self.cookie
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, **headers)

    def post(self, path: str, fields: Mapping[str, str | list[str]], **headers: str) -> Answer:
        """A form as our own page sends it."""
        body = urlencode(fields, doseq=True).encode()
        ours = {"content_type": "application/x-www-form-urlencoded", "sec_fetch_site": "same-origin"}
        return self.ask("POST", path, body, **ours | headers)

    def said_after(self, path: str, fields: Mapping[str, str | list[str]]) -> str:
        """Send a form without JavaScript, follow its redirect, and give the page that is shown then."""
        answer = self.post(path, fields)
        assert answer.status == 303, answer.text
        return self.get(answer.headers["location"].partition("#")[0]).text


@contextmanager
def served(desk: Desk) -> Iterator[Client]:
    """The page of a desk on a free port, until the block is left."""
    listener = listen(0)
    server, link = server_for(desk, listener)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    try:
        yield Client(link=link)
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listener.close()
