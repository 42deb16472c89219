"""Broken and hostile mail: it is read as far as it goes, quickly, and what is wrong is said in words."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bowout.steps import message
from malformed import CORPUS, HEAD, HELLO

LOST = {
    "nothing at all", "one byte", "only line ends", "only NUL bytes", "no header", "no date", "a date that is none",
    "no id", "an empty id",
}  # fmt: skip
UNREADABLE_TEXT = LOST | {
    "no empty line behind the header", "1 000 parts inside each other", "1 000 messages inside each other",
    "5 000 parts beside each other", "an encrypted mail", "a name of 100 000 letters", "a 3 MB header",
    "CR CR LF for line ends", "NUL bytes in the text",
}  # fmt: skip


@pytest.mark.parametrize("name", CORPUS)
def test_broken_mail_is_read_quickly_and_says_what_is_wrong(name: str) -> None:
    raw, words = CORPUS[name]
    began = time.process_time()
    read = message.read(raw)
    assert time.process_time() - began < 3
    if words is None:
        assert read.defects == ()
    else:
        assert any(words in sentence for sentence in read.defects), read.defects


@pytest.mark.parametrize("name", [name for name in CORPUS if name not in LOST])
def test_what_can_be_told_of_broken_mail_is_told(name: str) -> None:
    read = message.read(CORPUS[name][0])
    assert read.id == "<odd@northwind.example>"
    assert read.sender is not None
    assert read.sender.email == "jane@northwind.example"
    assert read.sent is not None
    if name not in UNREADABLE_TEXT:
        assert read.text.startswith("Could you come on Thursday?")
        assert read.said.startswith("Could you come on Thursday?")


def test_nothing_in_a_header_can_pose_as_another_header() -> None:
    read = message.read(CORPUS["a header line hidden in an encoded word"][0])
    assert read.subject == "Thursday Bcc: x@y.example"


def test_a_made_up_id_is_the_same_for_the_same_bytes_and_known_for_what_it_is() -> None:
    raw = CORPUS["no id"][0]
    assert message.read(raw).id == message.read(raw).id
    assert message.read(raw).id != message.read(raw + b"!").id
    assert message.is_made_up(message.read(raw).id)
    assert not message.is_made_up("<odd@northwind.example>")


HEADER_LINES = st.lists(
    st.tuples(
        st.sampled_from(
            ["From", "To", "Subject", "Date", "Message-ID", "Content-Type", "Content-Transfer-Encoding", "Sender"]
        ),
        st.one_of(
            st.text(max_size=60),
            st.sampled_from(
                [
                    "multipart/mixed; boundary=b",
                    "message/rfc822",
                    "text/html",
                    "base64",
                    "quoted-printable",
                    "=?utf-8?b?4pyT?=",
                ]
            ),
        ),
    ),
    max_size=8,
)


@given(st.binary(max_size=2_000))
def test_no_bytes_break_the_reader(raw: bytes) -> None:
    read = message.read(raw)
    assert read.id.startswith("<")
    assert read.id.endswith(">")


@settings(max_examples=300)
@given(HEADER_LINES, st.binary(max_size=300), st.sampled_from([b"\n", b"\r\n", b"\r"]))
def test_no_mix_of_headers_breaks_the_reader(lines: list[tuple[str, str]], body: bytes, end: bytes) -> None:
    head = b"".join(f"{name}: {value}".encode("utf-8", "replace") + end for name, value in lines)
    raw = head + end + body.replace(b"\x00", b"\n--b\n\n")
    read = message.read(raw)
    told = (read.said, read.quoted, read.signature)
    assert all(line in read.text.split("\n") for part in told for line in part.split("\n") if line)
    assert "\n" not in read.subject


WHOLE = (
    HEAD + b'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n' + HELLO
    + b"\n--b\nContent-Type: text/html\n\n<p>Could you come on <b>Thursday</b>?</p>\n--b--\n"
)  # fmt: skip


@pytest.mark.parametrize("at", range(WHOLE.index(HELLO), len(WHOLE)))
def test_a_message_cut_off_anywhere_keeps_what_came_before(at: int) -> None:
    read = message.read(WHOLE[:at])
    assert read.id == "<odd@northwind.example>"
    assert HELLO.decode().startswith(read.text.rstrip("-\n"))
    assert read.text or at == WHOLE.index(HELLO)
    assert at == WHOLE.index(b"--b--") + 5 or "it ends in the middle: the last part is not closed" in read.defects
