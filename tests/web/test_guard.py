"""Who may speak to the page."""

from __future__ import annotations

import pytest

from web.client import Client
from web.standin import Standin

PRIVATE = ["/", "/offer", "/outbox", "/record", "/record/json", "/reading", "/conversation/cobalt-13", "/part/board"]
FACT = {"fact": "The references are done."}


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "localhost:80", "127.0.0.1.evil.example"])
def test_a_name_that_was_pointed_at_this_machine_reads_nothing(page: Client, host: str) -> None:
    for path in ("/", "/static/style.css", "/open?key=x"):
        answer = page.get(path, host=host)
        assert answer.status == 421
        assert "Cobalt" not in answer.text


def test_the_same_port_under_another_name_is_not_ours(page: Client) -> None:
    port = page.authority.partition(":")[2]
    assert page.get("/", host=f"localhost:{port}").status == 421
    assert page.get("/", host="").status in {400, 421}


@pytest.mark.parametrize("path", PRIVATE)
def test_without_the_cookie_nothing_private_is_shown(locked: Client, path: str) -> None:
    answer = locked.get(path)
    assert answer.status == 401
    assert "Cobalt" not in answer.text
    assert "Open the link" in answer.text


def test_the_link_opens_the_page_once(locked: Client) -> None:
    opened = locked.open()
    assert opened.status == 200
    cookie = opened.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "domain" not in cookie
    assert locked.authority.rpartition(":")[2] in cookie.partition("=")[0]
    assert locked.get("/").status == 200

    second = Client(link=locked.link)
    again = second.open()
    assert again.status == 401
    assert "set-cookie" not in again.headers
    assert "works only once" in again.text


def test_a_browser_that_looks_ahead_does_not_use_the_link_up(locked: Client) -> None:
    link = locked.link.removeprefix(locked.base)
    assert "set-cookie" not in locked.ask("HEAD", link).headers
    assert "set-cookie" not in locked.get(link, sec_purpose="prefetch").headers
    assert "set-cookie" in locked.open().headers


def test_a_wrong_key_opens_nothing_and_leaves_the_right_one(locked: Client) -> None:
    for wrong in ("/open", "/open?key=", "/open?key=guess", "/open?key=%ff%fe"):
        assert locked.get(wrong).status == 401
    assert locked.open().status == 200


def test_a_cookie_of_another_page_is_worth_nothing(page: Client) -> None:
    name = page.cookie.partition("=")[0]
    for cookie in (f"{name}=guess", f"{name}=", "bowout_1=x", "=;;=", f"other={page.session}"):
        assert page.get("/", cookie=cookie).status == 401


@pytest.mark.parametrize(
    ("who", "headers", "allowed"),
    [
        ("our own page", {"sec_fetch_site": "same-origin"}, True),
        ("another site", {"sec_fetch_site": "cross-site"}, False),
        ("another port of this machine", {"sec_fetch_site": "same-site"}, False),
        ("a typed address", {"sec_fetch_site": "none"}, False),
        ("another site that claims our origin too", {"sec_fetch_site": "cross-site", "origin": "ours"}, False),
        ("an older browser on our page", {"sec_fetch_site": "", "origin": "ours"}, True),
        ("an older browser elsewhere", {"sec_fetch_site": "", "origin": "http://evil.example"}, False),
        ("an older browser that hides its origin", {"sec_fetch_site": "", "origin": "null"}, False),
        ("a script with the cookie alone", {"sec_fetch_site": ""}, False),
        ("a script with the token", {"sec_fetch_site": "", "authorization": "token", "cookie": ""}, True),
        ("a script with a wrong token", {"sec_fetch_site": "", "authorization": "Bearer guess"}, False),
        ("a page elsewhere with the token", {"sec_fetch_site": "cross-site", "authorization": "token"}, False),
    ],
)
def test_who_may_change_something(
    page: Client, closer: Standin, who: str, headers: dict[str, str], allowed: bool
) -> None:
    real = {"ours": page.base, "token": f"Bearer {page.session}"}
    answer = page.post("/offer/fact", FACT, **{name: real.get(value, value) for name, value in headers.items()})
    assert (answer.status == 303) is allowed, who
    assert (("state", FACT["fact"]) in closer.calls) is allowed, who


def test_no_change_is_made_by_a_link(page: Client, closer: Standin) -> None:
    for path in ("/offer/fact", "/sync", "/conversation/cobalt-13/undo", "/conversation/cobalt-13/approve"):
        assert page.get(path).status in {404, 405}
    assert closer.calls == []


@pytest.mark.parametrize("path", [*PRIVATE, "/nowhere", "/conversation/nobody", "/open"])
def test_every_answer_carries_the_policy_and_nothing_private_is_kept(page: Client, path: str) -> None:
    headers = page.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "server" not in headers


def test_an_unforeseen_error_is_a_calm_page_under_the_same_policy(page: Client, closer: Standin) -> None:
    closer.shown = None  # type: ignore[assignment]  # what nobody foresaw
    answer = page.get("/")
    assert answer.status == 500
    assert "Nothing was lost" in answer.text
    assert "Traceback" not in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_our_own_files_need_no_key_and_nothing_above_them_is_served(locked: Client) -> None:
    assert locked.get("/static/style.css").status == 200
    assert locked.get("/static/htmx.LICENSE.txt").status == 200
    for path in ("/static/../guard.py", "/static/%2e%2e/guard.py", "/static/..%2fguard.py", "/static//etc/passwd"):
        assert locked.get(path).status in {401, 404}


def test_a_file_that_is_too_large_is_refused_before_it_is_read(page: Client, closer: Standin) -> None:
    answer = page.ask("POST", "/offer/document", sec_fetch_site="same-origin", content_length=str(64 * 1024 * 1024))
    assert answer.status == 413
    assert "32 MB" in answer.text
    assert closer.calls == []
