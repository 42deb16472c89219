"""HTML of mail as the text that a person would read."""

from __future__ import annotations

import time

import pytest

from bowout.steps.html import read, to_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param(
            "<p>Hi Robin,</p><p>see you <b>on Thursday</b>.</p>", "Hi Robin,\n\nsee you on Thursday.", id="paragraphs"
        ),
        pytest.param("<div>one</div><div>two<br>three</div>", "one\ntwo\nthree", id="blocks and breaks"),
        pytest.param("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo", id="an empty line"),
        pytest.param("a\n   b&nbsp;&amp;\tc", "a b & c", id="white space and entities"),
        pytest.param("<ul><li>one<li>two</ul>", "- one\n- two", id="a list"),
        pytest.param(
            '<a href="https://book.example/c?t=1">Cancel</a>', "Cancel (https://book.example/c?t=1)", id="a link"
        ),
        pytest.param(
            'Go: <a href="https://book.example/">book.example</a>.', "Go: book.example.", id="a link that shows itself"
        ),
        pytest.param(
            '<a href="https://track.example/x">https://bank.example</a>',
            "https://bank.example (https://track.example/x)",
            id="a link that pretends",
        ),
        pytest.param(
            '<a href="mailto:jane@x.example?subject=a">Jane</a>', "Jane (jane@x.example)", id="a mail address"
        ),
        pytest.param('<a href="tel:+442079460000">Call us</a>', "Call us (+442079460000)", id="a number"),
        pytest.param(
            '<a href="https://p.example"><img alt="Open portal"></a>', "Open portal (https://p.example)", id="a button"
        ),
        pytest.param('<a href="https://p.example"><img src="x"></a>End', "End", id="a link nobody can see"),
        pytest.param('<a href="javascript:alert(1)">Click</a>', "Click", id="a link that is no address"),
        pytest.param(
            '<a href="https://p.example"><table><tr><td>Portal</td></tr></table></a>',
            "Portal (https://p.example)",
            id="a link around a block",
        ),
        pytest.param(
            "<table><tr><th>When</th><td>Thu 19 Nov, 14:00</td></tr><tr><th>Where</th><td><p>Room 4</p></td></tr></table>",
            "When  Thu 19 Nov, 14:00\nWhere  Room 4",
            id="a table reads line by line",
        ),
        pytest.param(
            "<table><tr><td><h1>Hello</h1><p>Text.</p></td><td><p>Side</p></td></tr></table>",
            "Hello\n\nText.\n\nSide",
            id="a table for layout",
        ),
        pytest.param('<div style="display:none">Preheader</div><p>Text</p>', "Text", id="a hidden preheader"),
        pytest.param('<span style="font-size:0px; color:#fff">x</span>Text', "Text", id="letters of no size"),
        pytest.param('<div style="max-height:0;overflow:hidden">x</div>Text', "Text", id="a box of no height"),
        pytest.param('<p style="font-size:0.9em">Text</p>', "Text", id="small is not hidden"),
        pytest.param("<head><title>t</title><style>p{}</style></head><script>x</script>Text", "Text", id="no text"),
        pytest.param("<pre>a  b\nc</pre>", "a b\nc", id="a preformatted block"),
        pytest.param("one<hr>two", "one\n" + "_" * 32 + "\ntwo", id="a rule"),
        pytest.param("Int&shy;er&#8203;view", "Interview", id="letters nobody sees"),
        pytest.param(
            '<p>Yes.</p><div class="gmail_quote"><div>On Mon, Jane wrote:</div>'
            '<blockquote class="gmail_quote">Thursday?<blockquote type="cite">older</blockquote></blockquote></div>',
            "Yes.\n\nOn Mon, Jane wrote:\n\n> Thursday?\n\n> > older",
            id="quoted mail",
        ),
        pytest.param(
            '<blockquote style="margin:0 0 0 40px;border:none"><p>Start: 1 December</p></blockquote>',
            "Start: 1 December",
            id="an indented paragraph is no quote",
        ),
        pytest.param("", "", id="nothing"),
        pytest.param("just text", "just text", id="no tags"),
        pytest.param("<p>unclosed <b>tags <i>everywhere", "unclosed tags everywhere", id="unclosed tags"),
    ],
)
def test_html_reads_as_a_person_would(html: str, text: str) -> None:
    assert to_text(html) == text


BOMBS = {
    "one tag with 50 000 attributes": "<p " + " ".join(f"a{i}" for i in range(50_000)) + ">x</p>End",
    "many tags with many attributes": ("<p " + " ".join(f"a{i}" for i in range(800)) + ">x</p>") * 300,
    "200 000 elements inside each other": "<div>" * 200_000 + "deep",
    "50 000 tables inside each other": "<table><tr><td>" * 50_000 + "deep",
    "formatting left open everywhere": "<b><i><u><p>" * 50_000,
    "brackets without end": "<" * 2_000_000,
    "links without end": "<a href=x>" * 200_000 + "x",
    "a comment without end": "<!--" * 400_000,
    "quotes inside each other": "<blockquote type=cite>" * 4_000 + "x",
    "hidden marks without end": '<p style="' + "display " * 400 + '">x</p>' * 2,
}


@pytest.mark.parametrize("html", BOMBS.values(), ids=BOMBS)
def test_no_page_keeps_the_reader_busy(html: str) -> None:
    began = time.process_time()
    read(html)
    assert time.process_time() - began < 5


def test_a_page_that_was_cut_says_so() -> None:
    assert read("<p>short</p>") == ("short", True)
    assert read("<div>" * 20_000 + "x")[1] is False
    assert read("x" * (3 << 20))[1] is False
