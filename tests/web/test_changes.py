"""What each button does, as a plain form and through htmx."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bowout.closer import Conversation
from bowout.web.changes import file_name
from bowout.web.desk import Desk, Lever
from web import views
from web.client import Client, served
from web.standin import Standin

URGENT = "/conversation/northwind-21"


def fields_of(conversation: Conversation, **changes: str) -> dict[str, str | list[str]]:
    """The letter's form as the page prints it."""
    letter = conversation.letter
    assert letter is not None
    shown: dict[str, str | list[str]] = {
        "to": list(letter.to),
        "cc": list(letter.cc),
        "in_reply_to": letter.in_reply_to or "",
        "subject": letter.subject,
        "body": letter.body.replace("\n", "\r\n"),
    }
    return shown | changes


def test_approving_names_the_digest_of_what_was_shown(page: Client, closer: Standin) -> None:
    urgent = views.urgent()
    assert urgent.letter is not None
    said = page.said_after(f"{URGENT}/approve", fields_of(urgent))
    assert closer.calls == [("approve", "northwind-21", urgent.letter.digest)]
    assert "Approved. You can still take it back." in said


def test_words_typed_a_moment_before_approving_are_kept_and_leave(page: Client, closer: Standin) -> None:
    urgent = views.urgent()
    assert urgent.letter is not None
    mine = "Dear Dana,\n\nI am withdrawing from the process.\n\nRobin"
    page.said_after(f"{URGENT}/approve", fields_of(urgent, body=mine))
    approved = replace(urgent.letter, body=mine)
    assert closer.calls[0] == ("edit", "northwind-21", urgent.letter.subject, mine)
    assert closer.calls[1] == ("approve", "northwind-21", approved.digest)


def test_a_letter_whose_recipient_changed_meanwhile_is_not_approved(page: Client, closer: Standin) -> None:
    seen = fields_of(views.urgent())
    now = views.urgent()
    assert now.letter is not None
    closer.put(replace(now, letter=replace(now.letter, to=("someone.else@northwind.example",))))
    said = page.said_after(f"{URGENT}/approve", seen)
    assert "The letter changed since it was shown" in said
    assert closer.conversation("northwind-21").dispatches == ()


def test_typing_saves_checks_and_shows_what_stands_against_it(page: Client, closer: Standin) -> None:
    answer = page.post(
        f"{URGENT}/draft", fields_of(views.urgent(), body="The salary."), hx_request="true", hx_target="objections"
    )
    assert answer.status == 200
    assert "It speaks of pay." in answer.text
    assert "Approve this letter" not in answer.text
    assert "Saved" in answer.text
    assert "<html" not in answer.text
    assert closer.conversation("northwind-21").edited


def test_saving_unchanged_words_does_not_make_them_the_persons_own(page: Client, closer: Standin) -> None:
    page.post(f"{URGENT}/draft", fields_of(views.urgent()), hx_request="true", hx_target="objections")
    assert closer.calls == []
    assert not closer.conversation("northwind-21").edited


def test_undo_works_from_the_board_and_returns_there(page: Client, closer: Standin) -> None:
    answer = page.post("/conversation/cobalt-13/undo", {"from": "/"})
    assert answer.headers["location"] == "/"
    assert "Taken back. Nothing was sent to Cobalt Mutual." in page.get("/").text
    assert ("undo", "cobalt-13") in closer.calls


def test_a_form_cannot_send_the_person_to_another_site(page: Client) -> None:
    answer = page.post("/conversation/cobalt-13/undo", {"from": "//evil.example/"})
    assert answer.headers["location"] == "/conversation/cobalt-13#act"


def test_undo_through_htmx_gives_the_part_back_with_a_sentence(page: Client) -> None:
    answer = page.post("/conversation/cobalt-13/undo", {}, hx_request="true", hx_target="act")
    assert answer.text.lstrip().startswith('<section id="act"')
    assert 'hx-swap-oob="innerHTML"' in answer.text
    assert "Taken back" in answer.text


def test_a_refused_change_is_said_in_place_without_moving_the_page(page: Client) -> None:
    answer = page.post("/conversation/nobody/undo", {}, hx_request="true", hx_target="act")
    assert answer.status == 422
    assert answer.headers["hx-reswap"] == "none"
    assert "There is no conversation called nobody" in answer.text


@pytest.mark.parametrize(
    ("path", "fields", "call"),
    [
        ("/offer/fact", {"fact": " The checks are done. "}, ("state", "The checks are done.")),
        ("/offer/keep", {"employer": "tidewater.example"}, ("keep", "tidewater.example")),
        ("/offer/release", {"tier": "cold"}, ("release", "cold")),
        ("/offer/override", {"reason": "I know the founder."}, ("override", "I know the founder.")),
        (f"{URGENT}/afresh", {}, ("edit", "northwind-21", None, None)),
        (f"{URGENT}/tone", {"tone": "brief"}, ("set_tone", "northwind-21", "brief")),
        (f"{URGENT}/done", {"task": "call", "words": "voicemail"}, ("done", "northwind-21", "call", "voicemail")),
        ("/conversation/kestrel-14/answer", {"answer": "close"}, ("answer_question", "kestrel-14", "close")),
        ("/conversation/kestrel-14/answer", {"answer": "keep"}, ("answer_question", "kestrel-14", "keep")),
        ("/dispatch/d-juniper-12/resolve", {"arrived": "yes"}, ("resolve", "d-juniper-12", True)),
        ("/dispatch/d-juniper-12/resolve", {"arrived": "no"}, ("resolve", "d-juniper-12", False)),
    ],
)
def test_a_button_is_one_verb_of_the_closer(
    page: Client, closer: Standin, path: str, fields: dict[str, str | list[str]], call: tuple[object, ...]
) -> None:
    assert 'class="notice"' in page.said_after(path, fields)
    assert closer.calls == [call]


def test_the_way_back_lists_who_was_told_and_is_asked_for_by_a_button_only(page: Client, closer: Standin) -> None:
    assert "Nobody has been listed yet" in page.get("/way-back").text
    assert closer.calls == []
    said = page.said_after("/offer/reopen", {})
    assert closer.calls == [("reopen",)]
    assert "Pemberton Books" in said
    assert "Northwind Instruments" not in said


def test_a_lever_of_the_demo_is_pulled_by_its_name_and_no_other(closer: Standin) -> None:
    pulled: list[str] = []

    def day() -> str:
        pulled.append("day")
        return "A day has passed."

    with served(
        Desk(closer=closer, banner="A demo.", levers={"day": Lever(label="Let a day pass", pull=day)})
    ) as client:
        client.open()
        assert "Let a day pass" in client.get("/offer").text
        assert "A day has passed." in client.said_after("/lever/day", {})
        assert "There is no lever called night" in client.said_after("/lever/night", {})
    assert pulled == ["day"]


@pytest.mark.parametrize("path", ["/offer/fact", "/offer/keep", "/offer/override", "/offer/release", "/offer/document"])
def test_an_empty_form_changes_nothing_and_says_so(page: Client, closer: Standin, path: str) -> None:
    assert "Nothing was changed" in page.said_after(path, {"fact": "  "})
    assert closer.calls == []


def test_a_document_reaches_the_closer_under_its_own_safe_name(page: Client, closer: Standin) -> None:
    body = (
        b'--edge\r\nContent-Disposition: form-data; name="document"; filename="..\\..\\Offer \xe2\x80\xaeletter.pdf"\r\n'
        b"Content-Type: application/pdf\r\n\r\n%PDF-1.7 words\r\n--edge--\r\n"
    )
    answer = page.ask(
        "POST", "/offer/document", body, content_type="multipart/form-data; boundary=edge", sec_fetch_site="same-origin"
    )
    assert answer.status == 303
    assert closer.calls == [("add_document", "Offer letter.pdf", b"%PDF-1.7 words")]
    assert "Read: Offer letter.pdf" in page.get("/offer").text


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("offer.pdf", "offer.pdf"),
        ("/etc/passwd", "passwd"),
        ("C:\\Users\\me\\Vertrag übernommen.docx", "Vertrag übernommen.docx"),
        ("..", "document"),
        (".bashrc", "bashrc"),
        ("\x00\n", "document"),
        ("x" * 300 + ".pdf", "x" * 100 + ".pdf"),
    ],
)
def test_a_file_name_is_safe_to_open_and_to_show(given: str, kept: str) -> None:
    assert file_name(given) == kept


def test_the_undo_time_is_told_in_words_and_as_a_moment(page: Client, closer: Standin) -> None:
    board = page.get("/").text
    moment = (views.NOW + timedelta(seconds=45)).isoformat()
    assert f'datetime="{moment}" data-left="45.0"' in board
    assert "at 10:15:45" in board
