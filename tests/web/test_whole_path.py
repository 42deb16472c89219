"""A person closes conversations in a real browser, on the real closer, with the demo's mail servers behind it.

What is asserted is what the people at the other end received, and what the page then says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from bowout.cli.demo import levers
from bowout.closer import Conversation
from bowout.demo.stage import Stage, stage
from bowout.web.desk import Desk
from web.browsers import WIDE, Watched, chromium, complaints
from web.client import served

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def set_up() -> Iterator[Stage]:
    with stage(MONDAY, undo_seconds=4, ticking=True) as one:
        one.closer.sync(one.sources)
        yield one


@pytest.fixture
def tab(set_up: Stage) -> Iterator[Page]:
    desk = Desk(closer=set_up.closer, banner="This is a demo.", levers=levers(set_up))
    with chromium() as browser, served(desk) as client:
        page = browser.new_context(viewport=WIDE).new_page()
        watched = Watched(page, client.base)
        page.goto(client.link)
        page.wait_for_url(f"{client.base}/")
        yield page
        assert watched.complaints == []


def letters_to(set_up: Stage, address: str) -> list[str]:
    """The words of every letter this address got; the calendar's own answer to an invitation is none."""
    got = [letter for who, letter in set_up.world.received if who == address]
    letters = [one for one in got if not any(part.get_content_type() == "text/calendar" for part in one.walk())]
    return [str(one.get_content()) for one in letters]


def first_ready(set_up: Stage) -> Conversation:
    """The first conversation of the board whose letter a person could approve as it stands."""
    for one in set_up.closer.board().conversations:
        if one.letter and not one.letter.chat and one.judgement.passes and not one.candidacy.unsure:
            return one
    pytest.fail("no letter of the invented search is ready")


def board(page: Page) -> None:
    page.get_by_role("link", name="Board", exact=True).first.click()
    page.wait_for_url("**/")


def firm(page: Page) -> None:
    page.get_by_role("button", name="Let the last check clear").click()
    expect(page.get_by_role("heading", name="Your offer is firm")).to_be_visible()


def test_nothing_can_leave_before_the_offer_is_firm(tab: Page, set_up: Stage) -> None:
    expect(tab.get_by_role("heading", name="Accepted, with checks still open")).to_be_visible()
    tab.get_by_role("link", name=first_ready(set_up).candidacy.employer.name).click()
    expect(tab.get_by_text("Held:").first).to_be_visible()
    expect(tab.get_by_role("button", name="Approve this letter")).to_have_count(0)
    assert set_up.world.received == []


def test_a_letter_is_edited_approved_taken_back_approved_and_arrives_once(tab: Page, set_up: Stage) -> None:
    firm(tab)
    first = first_ready(set_up)
    assert first.letter is not None
    tab.get_by_role("link", name=first.candidacy.employer.name).click()
    words = tab.get_by_role("textbox", name="Letter")
    mine = first.letter.body.replace("\n\n", "\n\nI am sorry to write this. ", 1)
    words.fill(mine)
    expect(tab.locator("#whose")).to_contain_text("In your own words")
    tab.get_by_role("button", name="Approve this letter").click()
    tab.get_by_role("button", name="Take it back").click()
    expect(tab.locator("#notice")).to_contain_text(f"Nothing was sent to {first.candidacy.employer.name}")
    assert set_up.world.received == []

    expect(words).to_have_value(mine)
    tab.get_by_role("button", name="Approve this letter").click()
    expect(tab.get_by_role("heading", name="They have been told")).to_be_visible(timeout=25_000)
    letters = letters_to(set_up, first.letter.to[0])
    assert [one.split() for one in letters] == [mine.split()]
    assert complaints(tab) == []

    tab.get_by_role("link", name="Outbox").click()
    expect(tab.get_by_text("Exactly what was sent").first).to_be_visible()


def test_own_words_can_be_given_up_for_another_tone_of_the_draft(tab: Page, set_up: Stage) -> None:
    first = first_ready(set_up)
    assert first.letter is not None
    tab.get_by_role("link", name=first.candidacy.employer.name).click()
    words = tab.get_by_role("textbox", name="Letter")
    words.fill("Not like this.")
    expect(tab.locator("#objections")).to_contain_text("Before it can go")
    tab.get_by_text("Start again from Bowout").click()
    tab.get_by_role("button", name="Give them up").click()
    expect(words).to_have_value(first.letter.body)
    tab.get_by_role("button", name="Brief").click()
    expect(tab.get_by_role("button", name="Brief")).to_have_attribute("aria-pressed", "true")
    expect(words).not_to_have_value(first.letter.body)


def test_what_comes_back_closes_a_conversation_or_asks_for_the_person(tab: Page, set_up: Stage) -> None:
    firm(tab)
    while (ready := tab.locator(".lane.to_do .row", has_text="Ready to read")).count():
        ready.first.get_by_role("link").click()
        tab.get_by_role("button", name="Approve this letter").click()
        expect(tab.get_by_role("button", name="Take it back")).to_be_visible()
        board(tab)
    expect(tab.get_by_role("heading", name=re.compile("^Leaving"))).to_have_count(0, timeout=40_000)
    tab.get_by_role("button", name="Let a day pass").click()
    expect(tab.locator("#notice")).to_contain_text("A day has passed")
    expect(tab.get_by_role("heading", name=re.compile("^Closed"))).to_be_visible()
    expect(tab.get_by_role("heading", name=re.compile("^Needs you"))).to_be_visible()
    assert complaints(tab) == []
    for who in {who for who, _ in set_up.world.received}:
        assert len(letters_to(set_up, who)) <= 1, f"{who} was written to twice"


def test_an_answer_waits_for_the_person_and_the_way_back_begins_with_one_letter(tab: Page, set_up: Stage) -> None:
    firm(tab)
    for one in set_up.closer.board().conversations:
        if one.letter and not one.letter.chat and one.judgement.passes and not one.candidacy.unsure:
            set_up.closer.approve(one.candidacy.id, one.letter.digest)
    set_up.world.advance(timedelta(minutes=2))
    tab.get_by_role("button", name="Let a day pass").click()
    tab.get_by_role("button", name="Let a day pass").click()
    expect(tab.locator("#notice")).to_contain_text("A day has passed")
    tab.get_by_role("link", name="Peak District Dairy").click()
    expect(tab.locator("#drafted")).to_contain_text("My decision to withdraw is final")
    link = tab.get_by_role("link", name="Open it in your mail program")
    assert (link.get_attribute("href") or "").startswith("mailto:helen.birch@peakdairy.example?")
    tab.get_by_role("button", name="I have settled this").click()
    expect(tab.get_by_role("heading", name="Closed", exact=True)).to_be_visible()

    tab.get_by_role("button", name="Let the offer run into trouble").click()
    tab.get_by_role("link", name="Offer", exact=True).first.click()
    tab.get_by_role("button", name="Find the way back").click()
    expect(tab.get_by_role("heading", name="Ask for a date first")).to_be_visible()
    expect(tab.locator("details[open]")).to_have_count(1)
    tab.locator("details[open]").get_by_role("button", name="I have written or called").click()
    expect(tab.get_by_text("Wait for their answer before you try the next").first).to_be_visible()
    assert complaints(tab) == []
