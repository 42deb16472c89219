"""What is told of raw mail without taking it apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bowout.steps import glance

HEAD = (
    b"From: Jane <Jane@Northwind.example>\nTo: robin@example.com,\n kim@example.com\nReceived: for <relay@x.example>\n"
)


def test_the_people_of_a_header_and_nobody_else() -> None:
    marks = set(glance.people(HEAD + b"\nask bob@x.example"))
    assert marks == {glance.mark(one) for one in ("jane@northwind.example", "Robin@example.com", "kim@example.com")}


def test_mail_to_many_names_nobody() -> None:
    assert glance.people(HEAD + b"List-Unsubscribe: <https://x.example>\n\n") == ()
    assert glance.people(HEAD + b"Precedence: bulk\n\n") == ()


def test_a_header_without_end_is_looked_at_as_far_as_it_goes() -> None:
    assert glance.people(b"To: " + b"a@x.example," * 100_000)
    assert glance.people(b"") == ()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"Your Interview", b"your interview"),
        (b"Your inter=\nview and inter=\r\nview", b"your interview and interview"),
        (b'<a href="https://x.example/careers">Hello</a> you', b" hello  you"),
        (
            b'Content-Type: application/pdf; name="CV.pdf"\nContent-Disposition: x\nContent-Transfer-Encoding: base64\n\n'
            + b"JobRoleOfferJobRoleOfferJobRoleOfferJobRoleOffer\n" * 3,
            b'content-type: pdf; name="cv.pdf"\n: x\ncontent-transfer-encoding: base64\n\n',
        ),
        (
            b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nWW91ciBJbnRlcnZpZXcgb24gVGh1cnNkYXkgYXQgdHdvIG8nY2xvY2s=\n",
            b"content-type: text/plain\ncontent-transfer-encoding: base64\n\nyour interview on thursday at two o'clock",
        ),
        (
            b"--b\nContent-Type: text/plain\n\nhi\n--b\nContent-Type: x\nContent-Transfer-Encoding: base64\n\nSm9i\n--b--",
            b"--b\ncontent-type: text/plain\n\nhi\n--b\ncontent-type: x\ncontent-transfer-encoding: base64\n\n\n--b--",
        ),
        (b"5 < 6 and no tag", b"5 < 6 and no tag"),
    ],
)
def test_what_is_said_near_the_start(body: bytes, said: bytes) -> None:
    assert glance.readable(HEAD + b"\n" + body, len(HEAD) + 1, 1_000) == said


@given(st.lists(st.binary(min_size=1, max_size=4), min_size=1, max_size=8), st.binary(max_size=40))
def test_one_pattern_finds_what_asking_for_each_word_finds(words: list[bytes], text: bytes) -> None:
    assert bool(glance.any_of(words).search(text)) is any(word in text for word in words)


def test_a_plain_form_stands_for_the_page_unless_it_is_a_stand_in() -> None:
    page = b"--b\nContent-Type: text/html\n\n<p>Interview</p>"
    full = b"--b\nContent-Type: text/plain\n\n" + b"words " * 120 + page
    stub = b"--b\nContent-Type: text/plain\n\nRead this in your browser.\n" + page
    assert b"interview" not in glance.readable(full, 0, 10_000)
    assert b"interview" in glance.readable(stub, 0, 10_000)
