"""What a letter becomes at approval, and the one table of what may happen to it."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bowout.steps.address import Address
from bowout.steps.letter import Letter
from bowout.steps.message import read
from bowout.steps.outbox import (
    MOVES,
    Change,
    Dispatch,
    DispatchIds,
    IllegalMove,
    State,
    UnsafeLetter,
    Way,
    freeze,
    move,
    next_try,
    picture,
)

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=timezone(timedelta(hours=1)))
ME = Address(name="Zoë Müller", email="me@candidate.test")
OUTLOOK = "<" + "AM0PR04MB4321" * 18 + "@AM0PR04MB4321.eurprd04.prod.outlook.com>"
LETTER = Letter(
    to=("dana@corp.test",),
    cc=("hr@corp.test",),
    in_reply_to="<talk@corp.test>",
    subject="Interview on Thursday",
    body="Dear Dana,\n\nI am withdrawing from the night nurse post.\n\nZoë\n",
    language="en",
)


def frozen(
    letter: Letter = LETTER, *, references: tuple[str, ...] = (), sender: Address = ME, message: str = "<m@x.test>"
) -> Dispatch:
    ids = DispatchIds(dispatch="d1", message=message)
    return freeze(letter, candidacy="c", ids=ids, sender=sender, references=references, now=NOW, not_before=NOW)


def parsed(dispatch: Dispatch) -> EmailMessage:
    mail = email.message_from_bytes(dispatch.wire, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def test_the_mail_says_who_when_and_what_and_nothing_else() -> None:
    mail = parsed(frozen())
    assert str(mail["From"]) == "Zoë Müller <me@candidate.test>"
    assert (str(mail["To"]), str(mail["Cc"])) == ("dana@corp.test", "hr@corp.test")
    assert str(mail["Date"]) == "Mon, 23 Nov 2026 09:30:00 +0100"
    assert mail["Message-ID"] == "<m@x.test>"
    assert mail["Subject"] == "Interview on Thursday"
    assert mail.get_content_type() == "text/plain"
    assert mail.get_content().replace("\r\n", "\n") == LETTER.body
    assert set(mail.keys()) == {
        "From", "To", "Cc", "Date", "Message-ID", "Subject", "In-Reply-To", "References",
        "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip


def test_it_waits_as_approved_with_the_digest_of_what_was_shown() -> None:
    dispatch = frozen()
    assert (dispatch.state, dispatch.way, dispatch.digest) == (State.APPROVED, Way.MAIL, LETTER.digest)
    assert dispatch.recipients == ("dana@corp.test", "hr@corp.test")
    assert dispatch.account == "me@candidate.test"


def test_a_chat_is_words_for_the_person_to_paste() -> None:
    dispatch = frozen(replace(LETTER, chat=True, to=(), cc=(), subject=""))
    assert (dispatch.way, dispatch.recipients, dispatch.wire.decode()) == (Way.BY_HAND, (), LETTER.body)


def test_an_id_that_was_made_up_for_a_mail_without_one_is_not_answered_to() -> None:
    made_up = read(b"From: dana@corp.test\r\n\r\nHello\r\n").id
    mail = parsed(frozen(replace(LETTER, in_reply_to=made_up), references=("<talk@corp.test>",)))
    assert mail["In-Reply-To"] == mail["References"] == "<talk@corp.test>"


def test_outlooks_long_ids_survive_in_the_thread() -> None:
    older = "<" + "B" * 240 + "@mail.gmail.example>"
    dispatch = frozen(replace(LETTER, in_reply_to=OUTLOOK), references=(older,))
    assert f"\r\nReferences: {older} {OUTLOOK}\r\n".encode() in dispatch.wire
    assert f"\r\nIn-Reply-To: {OUTLOOK}\r\n".encode() in dispatch.wire


def test_a_thread_too_long_for_one_line_keeps_its_first_and_newest() -> None:
    many = tuple(f"<{n}-{'x' * 90}@corp.test>" for n in range(30))
    mail = email.message_from_bytes(frozen(references=many).wire)
    ids = mail["References"].split()
    assert ids[0] == many[0]
    assert ids[-2:] == [many[-1], "<talk@corp.test>"]
    assert all(len(line) <= 998 for line in frozen(references=many).wire.split(b"\r\n"))


def test_what_they_wrote_as_an_id_cannot_smuggle_a_field() -> None:
    mail = email.message_from_bytes(frozen(references=("<a@b>\r\nBcc: evil@x.test", "not an id")).wire)
    assert mail["Bcc"] is None
    assert mail["References"] == "<talk@corp.test>"


@pytest.mark.parametrize(
    ("what", "letter"),
    [
        ("a subject with a second field", replace(LETTER, subject="Hello\r\nBcc: evil@x.test")),
        ("a recipient with a second field", replace(LETTER, to=("dana@corp.test\r\nBcc: evil@x.test",))),
        ("a recipient that hides a second one", replace(LETTER, to=("dana@corp.test, evil@x.test",))),
        ("a recipient in angle brackets", replace(LETTER, to=("Dana <dana@corp.test>",))),
        ("no address at all", replace(LETTER, to=("dana",))),
        ("nobody", replace(LETTER, to=(), cc=())),
        ("letters before the @ that servers do not take", replace(LETTER, to=("jörg@corp.test",))),
        ("an empty label in the domain", replace(LETTER, to=("dana@corp..test",))),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_letter_is_refused_for(what: str, letter: Letter) -> None:
    with pytest.raises(UnsafeLetter) as refused:
        frozen(letter)
    assert "\n" not in refused.value.sentence
    assert "Nothing has been sent" in refused.value.sentence


def test_a_senders_name_cannot_smuggle_a_field() -> None:
    with pytest.raises(UnsafeLetter):
        frozen(sender=Address(name="Zoë\nBcc: evil@x.test", email="me@candidate.test"))


def test_an_internationalised_domain_travels_as_a_labels() -> None:
    dispatch = frozen(replace(LETTER, to=("dana@bücher.example",), cc=()))
    assert dispatch.recipients == ("dana@xn--bcher-kva.example",)
    assert b"To: dana@xn--bcher-kva.example\r\n" in dispatch.wire


def test_a_copy_to_the_same_address_is_one_recipient() -> None:
    assert frozen(replace(LETTER, cc=("dana@CORP.test",))).recipients == ("dana@corp.test",)


WORDS = st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=120)


@given(subject=WORDS.map(lambda text: " ".join(text.split())), name=WORDS.map(lambda text: " ".join(text.split())))
def test_any_subject_and_name_arrive_as_written(subject: str, name: str) -> None:
    dispatch = frozen(replace(LETTER, subject=subject), sender=Address(name=name, email="me@candidate.test"))
    mail = email.message_from_bytes(dispatch.wire)
    shown, address = parseaddr(" ".join(mail["From"].split("\r\n ")))
    assert str(make_header(decode_header(mail["Subject"]))) == subject
    assert (str(make_header(decode_header(shown))), address) == (name, "me@candidate.test")
    assert all(len(word) <= 75 for word in dispatch.wire.split() if word.startswith(b"=?"))


@given(
    body=st.text(
        alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"),
        max_size=400,
    )
)
def test_any_words_arrive_as_written_in_lines_that_servers_take(body: str) -> None:
    dispatch = frozen(replace(LETTER, body=body))
    assert parsed(dispatch).get_content().replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")
    assert all(len(line) <= 998 for line in dispatch.wire.split(b"\r\n"))
    assert b"\n" not in dispatch.wire.replace(b"\r\n", b"")
    assert dispatch.wire.isascii()


# The table of moves.


def test_what_was_handed_over_goes_back_only_when_the_server_or_the_person_says_nothing_left() -> None:
    back = {(state, change) for (state, change), target in MOVES.items() if target is State.APPROVED}
    assert back == {
        (State.CLAIMED, Change.RELEASE),
        (State.CLAIMED, Change.DEFER),
        (State.HANDED, Change.DEFER),
        (State.UNKNOWN, Change.DEFER),
        (State.UNKNOWN, Change.SEND_AGAIN),
    }


def test_only_a_claim_can_be_handed_over_and_only_an_approved_letter_claimed() -> None:
    assert [state for (state, change) in MOVES if change is Change.HAND] == [State.CLAIMED]
    assert [state for (state, change) in MOVES if change is Change.CLAIM] == [State.APPROVED]


def test_nothing_that_has_left_can_be_undone() -> None:
    assert not [state for (state, change) in MOVES if change is Change.UNDO and (state.left or state is State.HANDED)]


def test_every_state_can_be_reached_and_every_state_but_the_ends_can_be_left() -> None:
    assert set(MOVES.values()) == set(State)
    assert {state for state in State if state not in {source for source, _ in MOVES}} == {s for s in State if s.ended}


@pytest.mark.parametrize("change", ["undo", "hand", "no such change"])
def test_an_illegal_move_is_refused(change: str) -> None:
    with pytest.raises(IllegalMove):
        move(State.WATCHING, change)


def test_the_picture_shows_every_move() -> None:
    assert all(f"{source} --> {target}: {change}" in picture() for (source, change), target in MOVES.items())


# The pauses.


def test_the_pauses_grow_and_end_with_the_person() -> None:
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    tries = [next_try(attempt, now, None) for attempt in range(1, 10)]
    waits = [again - now for again in tries if again is not None]
    assert waits == sorted(waits)
    assert waits[0] <= timedelta(minutes=1)
    assert tries[-1] is None


@pytest.mark.parametrize("minutes", [3, 30, 300])
def test_before_a_deadline_there_are_at_least_three_tries_and_none_after_it(minutes: int) -> None:
    start = now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    deadline = start + timedelta(minutes=minutes)
    attempt = 1
    while (again := next_try(attempt, now, deadline)) is not None:
        assert again > now
        now, attempt = again, attempt + 1
    assert attempt >= 3
    assert now <= max(deadline, start + timedelta(minutes=2))


def test_a_letter_approved_after_its_deadline_still_gets_its_tries() -> None:
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    past = now - timedelta(hours=1)
    assert [next_try(attempt, now, past) is not None for attempt in (1, 2, 3)] == [True, True, False]


def test_the_page_about_the_outbox_shows_the_table_as_it_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "outbox.md").read_text()
    assert f"```mermaid\n{picture()}\n```" in page
