"""A real Chromium for the tests, or a clear word why there is none."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
WIDE: ViewportSize = {"width": 1180, "height": 900}
PHONE: ViewportSize = {"width": 320, "height": 640}


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser with a fresh profile; the test is skipped where Chromium is not installed."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed, so the page was not tried in a browser: apt-get install chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def complaints(page: Page) -> list[str]:
    """What axe-core finds on the page as it is now, one line each."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['help']} {json.dumps([node['html'] for node in one['nodes']])[:300]}" for one in found]


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert isinstance(width, int)
    return width


class Watched:
    """Everything the browser complained of or asked another machine for, which must stay empty."""

    def __init__(self, page: Page, base: str) -> None:
        self.complaints: list[str] = []
        page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in {"error", "warning"} else None
        )
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith(base) else self.complaints.append(asked.url))
