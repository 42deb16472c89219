"""The page in a real browser: nothing for axe-core to find, everything by keyboard, nothing asked of another machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from bowout.web.desk import Desk, Lever
from web import views
from web.browsers import PHONE, WIDE, Watched, chromium, complaints, sideways
from web.client import Client, served
from web.standin import Standin

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PAGES = [
    "/", "/offer", "/way-back", "/outbox", "/record", "/reading", "/nowhere",
    *(f"/conversation/{one.candidacy.id}" for one in views.search()),
]  # fmt: skip
URGENT = "/conversation/northwind-21"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture
def closer() -> Standin:
    return Standin(views.board(*views.search(), offer=views.offer_view(views.PENDING)))


@pytest.fixture
def client(closer: Standin) -> Iterator[Client]:
    with served(Desk(closer=closer, banner="This is a demo.")) as one:
        yield one


@pytest.fixture
def tab(browser: Browser, client: Client) -> Iterator[Page]:
    """A tab that came in by the one-time link and is watched for complaints."""
    context = browser.new_context(viewport=WIDE)
    page = context.new_page()
    watched = Watched(page, client.base)
    page.goto(client.link)
    page.wait_for_url(f"{client.base}/")
    yield page
    context.close()
    assert watched.complaints == []


def opened(context: BrowserContext, client: Client) -> Page:
    """A tab of another window size or colour scheme, with the cookie the client already has."""
    name, _, value = client.cookie.partition("=")
    context.add_cookies([{"name": name, "value": value, "url": client.base}])
    return context.new_page()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    browser: Browser, client: Client, size: ViewportSize, scheme: Literal["light", "dark"]
) -> None:
    client.open()
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page = opened(context, client)
    for path in PAGES:
        page.goto(client.base + path)
        for details in page.locator("details").all():
            details.evaluate("one => one.open = true")
        assert complaints(page) == [], path
        assert sideways(page) <= 0, path
    context.close()


RARE = {
    "nothing read yet": views.board(offer=views.offer_view(None)),
    "the offer in trouble": views.board(views.held(), views.waiting(), offer=views.offer_view(views.TROUBLE)),
    "gone ahead all the same": views.board(
        views.urgent(), offer=views.offer_view(views.PENDING, override="I know the founder.", released=("cold",))
    ),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", RARE)
def test_axe_finds_nothing_in_rarer_states(browser: Browser, state: str, scheme: Literal["light", "dark"]) -> None:
    context = browser.new_context(viewport=PHONE, color_scheme=scheme)
    page = context.new_page()
    levers = {"day": Lever(label="Let a day pass", pull=lambda: "A day has passed.")}
    with served(Desk(closer=Standin(RARE[state]), banner="This is a demo.", levers=levers)) as client:
        page.goto(client.link)
        page.wait_for_url(f"{client.base}/")
        for path in ("/", "/offer", "/outbox", "/record"):
            page.goto(client.base + path)
            assert complaints(page) == [], path
            assert sideways(page) <= 0, path
        page.get_by_role("button", name="Read new mail").click()
        expect(page.get_by_role("heading", name="What could not be read")).to_be_visible()
        assert complaints(page) == []
        page.goto(f"{client.base}/offer")
        page.get_by_role("button", name="Keep this one").evaluate("one => one.form.noValidate = true")
        page.get_by_role("button", name="Keep this one").click()
        expect(page.get_by_role("alert")).to_contain_text("Nothing was changed")
        assert complaints(page) == []
    context.close()


def test_axe_finds_nothing_once_all_is_closed_or_the_page_is_locked(browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    with served(Desk(closer=Standin(views.board(views.closed())))) as client:
        page.goto(client.base)
        assert complaints(page) == []
        page.goto(client.link)
        page.wait_for_url(f"{client.base}/")
        expect(page.get_by_role("heading", level=1)).to_have_text("Nobody is waiting for you any more")
        assert complaints(page) == []
    context.close()


def test_typing_saves_and_says_what_stands_against_it_without_taking_the_focus(tab: Page, closer: Standin) -> None:
    tab.goto(tab.url + URGENT.lstrip("/"))
    expect(tab.get_by_role("button", name="Approve this letter")).to_be_visible()
    tab.get_by_role("textbox", name="Letter").focus()
    tab.keyboard.press("Control+End")
    tab.keyboard.type(" The salary was fine.")
    expect(tab.locator("#objections")).to_contain_text("It speaks of pay.")
    expect(tab.get_by_role("button", name="Approve this letter")).to_have_count(0)
    expect(tab.get_by_role("textbox", name="Letter")).to_be_focused()
    assert closer.conversation("northwind-21").edited
    expect(tab.get_by_role("button", name="Warm")).to_have_count(0)
    for _ in range(len(" The salary was fine.")):
        tab.keyboard.press("Backspace")
    expect(tab.get_by_role("button", name="Approve this letter")).to_be_visible()
    expect(tab.locator("#objections")).to_contain_text("Nothing stands against this letter.")


def test_words_typed_just_before_leaving_the_page_are_kept(tab: Page, closer: Standin) -> None:
    board = tab.url
    tab.goto(board + URGENT.lstrip("/"))
    tab.get_by_role("textbox", name="Letter").focus()
    tab.keyboard.press("Control+End")
    tab.keyboard.type("!")
    tab.get_by_role("link", name="Outbox").click()
    tab.wait_for_url("**/outbox")
    tab.goto(board + URGENT.lstrip("/"))
    expect(tab.get_by_role("textbox", name="Letter")).to_have_value(re.compile("Robin Vale!$"))


def test_when_bowout_has_stopped_the_page_says_so(browser: Browser, closer: Standin) -> None:
    context = browser.new_context()
    page = context.new_page()
    with served(Desk(closer=closer)) as client:
        page.goto(client.link)
        page.wait_for_url(f"{client.base}/")
        page.goto(client.base + URGENT)
    page.get_by_role("button", name="Approve this letter").click()
    expect(page.locator("#notice")).to_contain_text("Bowout does not answer")
    context.close()


def test_a_letter_done_leads_to_the_next_conversation(tab: Page) -> None:
    tab.goto(tab.url + "conversation/cobalt-13")
    tab.locator(".following a").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Kestrel Câmara")


def test_approving_leads_to_undo_and_back_by_keyboard_alone(tab: Page, closer: Standin) -> None:
    tab.goto(tab.url + URGENT.lstrip("/"))
    tab.get_by_role("button", name="Approve this letter").focus()
    tab.keyboard.press("Enter")
    undo = tab.get_by_role("button", name="Take it back")
    expect(undo).to_be_focused()
    expect(tab.locator("#notice")).to_contain_text("You can still take it back")
    expect(tab.locator("#act time")).to_have_text(re.compile(r"in \d+ s"))
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("button", name="Approve this letter")).to_be_visible()
    expect(tab.locator("#notice")).to_contain_text("Nothing was sent to Northwind Instruments")
    assert [call[0] for call in closer.calls] == ["approve", "undo"]


def test_the_board_keeps_the_focus_while_it_looks_again(tab: Page) -> None:
    undo = tab.get_by_role("button", name="Take it back from Cobalt Mutual")
    undo.focus()
    with tab.expect_response("**/part/board"):
        pass
    expect(tab.get_by_role("button", name="Take it back from Cobalt Mutual")).to_be_focused()
    expect(tab.locator("#announce")).to_have_text("seven people are still owed an answer.")


def test_everything_can_be_reached_by_tab_in_order_and_left_again(tab: Page) -> None:
    tab.goto(tab.url + URGENT.lstrip("/"))
    tab.keyboard.press("Tab")
    expect(tab.get_by_role("link", name="Skip to the content")).to_be_focused()
    reached = []
    for _ in range(60):
        tab.keyboard.press("Tab")
        name = tab.evaluate("document.activeElement.id || document.activeElement.textContent.trim().slice(0, 30)")
        if tab.evaluate("document.activeElement === document.body"):
            break
        reached.append(name)
    order = [reached.index(one) for one in ("Board", "tone-warm", "subject", "body", "approve-button", "Copy the link")]
    assert order == sorted(order)
    assert tab.evaluate("document.activeElement === document.body"), "the focus never left the page again"


def test_the_skip_link_leads_past_the_menu(tab: Page) -> None:
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    expect(tab.locator("main")).to_be_focused()


def test_a_link_of_a_message_is_copied_whole(tab: Page) -> None:
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(tab.url + URGENT.lstrip("/"))
    tab.get_by_role("button", name="Copy the link").click()
    expect(tab.locator("#announce")).to_have_text("Copied.")
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied == "https://calendly.com/cancellations/0f3a91c2-77aa-4e21?token=f00df00df00d"


def test_the_whole_path_works_without_javascript(browser: Browser, client: Client, closer: Standin) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(client.link)
    page.wait_for_url(f"{client.base}/")
    page.get_by_role("link", name="Northwind Instruments").click()
    page.get_by_role("textbox", name="Letter").fill("Dear Dana,\nI am withdrawing. Thank you.\nRobin")
    page.get_by_role("button", name="Approve this letter").click()
    page.get_by_role("button", name="Take it back").click()
    page.get_by_role("link", name="Offer", exact=True).click()
    page.get_by_label("Add a document").set_input_files(
        {"name": "Contract.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    )
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("#notice")).to_contain_text("Read: Contract.pdf")
    assert [call[0] for call in closer.calls] == ["edit", "approve", "undo", "add_document"]
    context.close()


def test_another_site_can_neither_frame_nor_change_nor_read_the_page(
    browser: Browser, client: Client, closer: Standin
) -> None:
    client.open()
    context = browser.new_context()
    page = opened(context, client)
    page.goto("about:blank")
    page.set_content(
        f'<iframe src="{client.base}/"></iframe><form method="post" action="{client.base}/offer/fact">'
        '<input name="fact" value="forged"></form>'
    )
    page.wait_for_timeout(300)
    framed = [frame for frame in page.frames if frame.url.startswith(client.base)]
    assert all("owed an answer" not in frame.content() for frame in framed)
    page.evaluate("document.forms[0].submit()")
    page.wait_for_load_state()
    assert closer.calls == []
    context.close()
