"""What each page says of the invented search."""

from __future__ import annotations

import html
import re
import time
from dataclasses import replace

import pytest

from bowout.closer import Board, Conversation
from bowout.steps.discovery import Evidence, Organisation
from bowout.steps.offer import Firmness
from bowout.steps.plan import Task, TaskKind
from bowout.web import words
from bowout.web.desk import Desk
from web import views
from web.client import Client, served
from web.standin import Standin


def shown(board: Board, path: str = "/", banner: str | None = None) -> str:
    """The page's HTML, opened for this board."""
    with served(Desk(closer=Standin(board), banner=banner)) as client:
        client.open()
        answer = client.get(path)
        assert answer.status == 200, answer.text
        return answer.text


def text(page: str) -> str:
    """What a person reads of it, on one line."""
    main = page.partition("<main")[2]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", main)).split())


def path_of(conversation: Conversation) -> str:
    return f"/conversation/{conversation.candidacy.id}"


def one(conversation: Conversation) -> str:
    return text(shown(views.board(conversation), path_of(conversation)))


def test_the_board_counts_who_is_owed_an_answer_and_sorts_by_what_to_look_at(page: Client) -> None:
    board = text(page.get("/").text)
    assert "Seven people are still owed an answer" in board
    order = [board.index(title) for title in ("Leaving 1", "Needs you 4", "To do 5", "Waiting 1", "Closed 1")]
    assert order == sorted(order)


def test_the_soonest_interview_stands_first_with_its_time_in_words(page: Client) -> None:
    board = text(page.get("/").text)
    assert "Less than a day Interview tomorrow, 08:15" in board
    todo = board[board.index("To do") : board.index("Waiting 1")]
    assert todo.index("Northwind Instruments") < todo.index("Meridian Freight") < todo.index("Blue Anchor")


def test_a_held_letter_says_what_holds_it_and_cannot_be_approved() -> None:
    said = one(views.held())
    assert views.HELD in said
    assert "Approve this letter" not in said
    assert "Save for later" in said


def test_one_reason_that_holds_everything_is_said_once() -> None:
    board = text(shown(views.board(views.held(), replace(views.held(), candidacy=views.urgent().candidacy))))
    assert board.count(views.HELD) == 1
    mixed = text(shown(views.board(views.held(), views.urgent())))
    assert mixed.count(views.HELD) == 1
    assert "Ready to read" in mixed


def test_what_stands_against_a_letter_is_said_beside_it_and_blocks_it() -> None:
    said = one(views.objected())
    assert "It names your new employer" in said
    assert "In your words: Tidewater" in said
    assert "Approve this letter" not in said


@pytest.mark.parametrize(
    ("conversation", "says"),
    [
        (views.urgent(), ["Call as well", "+1 202 555 0142", "What to leave on the voicemail", "calendly.com"]),
        (views.portal(), ["Withdraw in their portal", "Bowout has not opened it", "Done", "Withdrawn there"]),
        (views.chat(), ["Your message", "I have sent it there", "Copy the message"]),
        (views.unsure(), ["Is this still open?", "It is open, I owe an answer"]),
        (views.approved(), ["Approved", "Take it back", "Jo Lindqvist"]),
        (views.bounced(), ["could not be delivered", "Next: careers@larkspur.example", "Approve this letter"]),
        (views.pleaded(), ["They ask you to think again", "what it would take to change your mind"]),
        (views.doubtful(), ["Did this letter leave?", "No, send it again"]),
        (views.waiting(), ["They have been told", "Back on Mon 30 Nov", "sam@pemberton.example"]),
        (views.closed(), ["Closed", "They thanked you", "Thank you for letting us know."]),
    ],
    ids=lambda value: value.candidacy.id if isinstance(value, Conversation) else "",
)
def test_a_conversation_says_what_there_is_to_do(conversation: Conversation, says: list[str]) -> None:
    said = one(conversation)
    for words_ in says:
        assert words_ in said


def test_what_is_gone_cannot_be_approved_again() -> None:
    for gone in (views.approved(), views.pleaded(), views.doubtful(), views.waiting(), views.closed()):
        assert "Approve this letter" not in one(gone), gone.candidacy.id


@pytest.mark.parametrize("firmness", Firmness)
def test_every_verdict_has_words_and_only_a_firm_one_hides_the_override(firmness: Firmness) -> None:
    page = shown(
        views.board(offer=replace(views.offer_view(), verdict=replace(views.PENDING, firmness=firmness))), "/offer"
    )
    assert words.VERDICTS[firmness].headline in page
    assert "contingent upon successful completion" in page
    assert "Background check, in Offer letter.pdf, page 3" in page
    assert ("Go ahead against this advice" in page) is (firmness not in {Firmness.FIRM, Firmness.STARTED})
    assert ("Cold applications" in page) is (firmness is Firmness.ACCEPTED_WITH_CONDITIONS)


def test_the_offer_page_says_what_is_open_what_to_ask_and_what_could_not_be_read() -> None:
    said = text(shown(views.board(offer=views.offer_view(views.PENDING)), "/offer"))
    for sentence in (
        "Background check",
        "References cleared",
        "Ask for a written line",
        "Scan_0042.pdf : it is a picture",
    ):
        assert sentence in said


def test_a_sign_of_trouble_is_never_listed_as_proven() -> None:
    said = text(shown(views.board(offer=views.offer_view(views.TROUBLE)), "/offer"))
    proven = said[said.index("Proven") : said.index("Still open")]
    assert "on hold" not in proven.lower()


def test_without_an_offer_the_page_asks_for_one() -> None:
    board = views.board(views.urgent(), offer=views.offer_view(None))
    assert "Add a document or say what you know" in text(shown(board))
    assert "No offer has been found yet" in text(shown(board, "/offer"))


def test_when_the_last_conversation_is_closed_the_page_says_so_well() -> None:
    said = text(shown(views.board(views.closed(), views.closed("Tern & Sons"))))
    assert "Nobody is waiting for you any more" in said
    assert "two employers" in said
    assert "Your work at Tidewater Labs begins on Mon 4 Jan 2027" in said
    assert "Keep the record" in said


def test_before_anything_was_read_the_page_says_how_to_begin() -> None:
    assert "Choose a mailbox to read" in text(shown(views.board(offer=views.offer_view(None))))


def test_a_demo_says_so_on_every_page() -> None:
    board = views.board(views.urgent())
    for path in ("/", "/offer", "/outbox", "/record", "/reading", path_of(views.urgent())):
        assert "Nobody real is written to" in shown(board, path, banner="A demo. Nobody real is written to.")


HOSTILE = '"><script src="https://evil.example/x.js"></script><img src=x onerror=alert(1)>'


def test_words_of_a_mail_are_text_wherever_they_are_shown() -> None:
    base = views.urgent()
    candidacy = replace(
        base.candidacy,
        employer=Organisation(name=f"Evil {HOSTILE}"),
        roles=(HOSTILE,),
        unsure=(HOSTILE,),
        people=tuple(replace(p, name=HOSTILE, email=f"{HOSTILE}@x.example") for p in base.candidacy.people),
        evidence=(Evidence(message="<1@x.example>", says=HOSTILE, quote=HOSTILE),),
        interviews=tuple(replace(i, title=HOSTILE) for i in base.candidacy.interviews),
    )
    assert base.letter is not None
    letter = replace(base.letter, subject=HOSTILE, body=f"</textarea>{HOSTILE}", to=(HOSTILE,))
    bad = replace(base, candidacy=candidacy, letter=letter, plan=replace(base.plan, why=(HOSTILE,), held=HOSTILE))
    for path in ("/", path_of(bad), "/record", "/outbox"):
        page = shown(views.board(bad), path)
        assert '<script src="https' not in page
        assert "<img" not in page
        assert page.count("</textarea>") <= 1


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://[broken", "//x.example"]
)
def test_a_link_that_is_no_web_page_can_be_read_but_not_opened(url: str) -> None:
    base = views.portal()
    odd = replace(base, plan=replace(base.plan, tasks=(Task(kind=TaskKind.PORTAL, url=url),)))
    page = shown(views.board(odd), path_of(odd))
    assert html.escape(url) in page
    assert "Open it in a new tab" not in page


def test_links_of_messages_are_never_fetched_and_tell_nobody_where_they_were_clicked() -> None:
    page = shown(views.board(views.urgent()), path_of(views.urgent()))
    elsewhere = [tag for tag in re.findall(r"<[^>]+>", page) if "https://" in tag or "http://" in tag]
    opening = [tag for tag in elsewhere if tag.startswith("<a ")]
    assert len(opening) == 1
    assert 'rel="noreferrer noopener nofollow"' in opening[0]
    assert all(tag.startswith(("<a ", '<button type="button"')) for tag in elsewhere)


def test_marks_that_turn_text_around_are_left_out() -> None:
    base = views.urgent()
    turned = replace(base, candidacy=replace(base.candidacy, employer=Organisation(name="Nor\u202ethwind\u200b")))
    assert "\u202e" not in shown(views.board(turned))
    assert "Northwind" in shown(views.board(turned))


def test_what_could_not_be_read_is_named(page: Client) -> None:
    page.post("/sync", {})
    deadline = time.monotonic() + 10
    while "Done." not in (said := text(page.get("/reading").text)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert "inbox.mbox, byte 48 211 093 : The last message is cut off." in said
    assert "could not be read" in text(page.get("/").text)


@pytest.mark.parametrize(("form", "kind"), [("json", "application/json"), ("csv", "text/csv"), ("html", "text/html")])
def test_the_record_is_a_file_to_keep(page: Client, form: str, kind: str) -> None:
    answer = page.get(f"/record/{form}")
    assert answer.text == f"the record as {form}"
    assert answer.headers["content-type"].startswith(kind)
    assert answer.headers["content-disposition"] == f'attachment; filename="bowout-record.{form}"'


def test_what_does_not_exist_is_said_kindly(page: Client) -> None:
    for path in ("/nowhere", "/conversation/nobody", "/record/pdf", "/part/nothing"):
        answer = page.get(path)
        assert answer.status == 404
        assert "Back to the board" in answer.text
