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
    marks = set(glance.people(glance.head(HEAD + b"\nask bob@x.example").fields))
    assert marks == {glance.mark(one) for one in ("jane@northwind.example", "Robin@example.com", "kim@example.com")}


def test_mail_to_many_names_nobody() -> None:
    assert glance.people(glance.head(HEAD + b"List-Unsubscribe: <https://x.example>\n\n").fields) == ()
    assert glance.people(glance.head(HEAD + b"Precedence: bulk\n\n").fields) == ()


def test_a_header_without_end_is_looked_at_as_far_as_it_goes() -> None:
    assert glance.people(glance.head(b"To: " + b"a@x.example," * 100_000).fields)
    assert glance.people(glance.head(b"").fields) == ()


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_of_a_header_only_what_servers_write_for_each_other_is_left_out(line_end: bytes) -> None:
    lines = [
        b"Subject: Your Interview",
        b"DKIM-Signature: v=1;",
        b" b=RoleJobOffer",
        b"ARC-Seal: job",
        b"To: me@x.example",
    ]
    head = glance.head(line_end.join((*lines, b"", b"Hello")))
    assert head.fields.split() == b"subject: your interview to: me@x.example".split()
    assert line_end.join((*lines, b"", b"Hello"))[head.end :].split() == [b"Hello"]


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


_LETTERS = st.binary(max_size=4).map(lambda one: bytes(byte for byte in one if not bytes([byte]).isspace()))


@given(st.lists(_LETTERS.filter(bool), min_size=1, max_size=8), st.lists(st.binary(max_size=40), max_size=3))
def test_one_look_finds_what_asking_for_each_word_finds(words: list[bytes], texts: list[bytes]) -> None:
    any_of = glance.AnyOf(words)
    for text in (*texts, *texts):
        assert any_of.within(text) is any(word in text for word in words)


def test_a_word_inside_one_that_is_ruled_out_does_not_count() -> None:
    any_of = glance.AnyOf([b"post"], but_not=[b"poster"])
    assert [any_of.within(text) for text in (b"a poster", b"posters", b"a post", b"poster post", b"posterpost")] == [
        *(False, False, True, True, True)
    ]


def test_a_plain_form_stands_for_the_page_unless_it_is_a_stand_in() -> None:
    page = b"--b\nContent-Type: text/html\n\n<p>Interview</p>"
    full = b"--b\nContent-Type: text/plain\n\n" + b"words " * 120 + page
    stub = b"--b\nContent-Type: text/plain\n\nRead this in your browser.\n" + page
    assert b"interview" not in glance.readable(full, 0, 10_000)
    assert b"interview" in glance.readable(stub, 0, 10_000)
