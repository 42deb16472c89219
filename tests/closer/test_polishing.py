"""Polishing by a model on loopback: taken over only when nothing was added, nothing lost, and every check passes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from bowout.closer.polishing import OwnWords, PolishingOff, PolishRefused
from bowout.model_wire import Model, ModelSilent, NoModelAddress, ask
from mailboxes import search
from persons import Person

Answer = Callable[[dict[str, Any]], object]


class Loopback:
    """A model on this machine that answers as it is told, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.answer: Answer = lambda given: given["letter"]
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.asked.append(asked)
                words = outer.answer(json.loads(asked["messages"][1]["content"]))
                body = json.dumps({"choices": [{"message": {"content": words}}]}).encode()
                self.send_response(200)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name it has there
                """Say nothing."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/v1"
        Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def model() -> Iterator[Loopback]:
    loopback = Loopback()
    yield loopback
    loopback.server.shutdown()


@pytest.fixture
def robin(tmp_path: Path, model: Loopback) -> Iterator[Person]:
    person = Person(tmp_path, search())
    person.closer.configure(replace(person.closer.settings, model_address=model.address, model_name="small"))
    yield person
    person.closer.close()


def first(person: Person) -> str:
    return next(one.candidacy.id for one in person.closer.board().conversations if one.letter and not one.letter.chat)


def test_it_is_off_until_an_address_is_set(robin: Person) -> None:
    robin.closer.configure(replace(robin.closer.settings, model_address=""))
    with pytest.raises(PolishingOff):
        robin.closer.polish(first(robin))


def test_new_words_that_add_nothing_are_kept_and_can_be_taken_back(robin: Person, model: Loopback) -> None:
    name = first(robin)
    before = robin.closer.conversation(name).letter
    assert before is not None
    model.answer = lambda given: str(given["letter"]).replace("Thank you for", "Many thanks for")
    after = robin.closer.polish(name)
    assert after.letter is not None
    assert after.letter.body == before.body.replace("Thank you for", "Many thanks for")
    assert after.judgement.passes
    back = robin.closer.edit(name).letter
    assert back is not None
    assert back.body == before.body


def test_the_model_gets_the_letter_and_its_facts_and_nothing_else(robin: Person, model: Loopback) -> None:
    robin.closer.polish(first(robin))
    assert set(json.loads(model.asked[0]["messages"][1]["content"])) == {"letter", "facts"}
    assert "@" not in model.asked[0]["messages"][1]["content"]


@pytest.mark.parametrize(
    "added",
    [
        "I start on 14 March.",
        "Please greet Gregory Thornfield.",
        "The salary is better elsewhere.",
        "Perhaps I will come back if it falls through.",
    ],
)
def test_an_added_fact_or_fault_is_refused_and_the_letter_stays(robin: Person, model: Loopback, added: str) -> None:
    name = first(robin)
    before = robin.closer.conversation(name).letter
    model.answer = lambda given: str(given["letter"]).replace("Thank you", f"{added} Thank you", 1)
    with pytest.raises(PolishRefused):
        robin.closer.polish(name)
    assert robin.closer.conversation(name).letter == before


def test_a_letter_that_lost_its_date_is_refused(robin: Person, model: Loopback) -> None:
    model.answer = lambda given: "".join(letter for letter in str(given["letter"]) if not letter.isdigit())
    with pytest.raises(PolishRefused):
        robin.closer.polish(first(robin))


def test_own_words_are_never_reworded(robin: Person, model: Loopback) -> None:
    name = first(robin)
    robin.closer.edit(name, body="These are my own words.")
    with pytest.raises(OwnWords):
        robin.closer.polish(name)
    assert not model.asked


@pytest.mark.parametrize("words", ["", None, 7])
def test_an_answer_without_words_is_told(robin: Person, model: Loopback, words: object) -> None:
    model.answer = lambda _: words
    with pytest.raises(ModelSilent):
        robin.closer.polish(first(robin))


@pytest.mark.parametrize("address", ["http://model.example/v1", "ftp://127.0.0.1/v1", "somewhere", ""])
def test_plain_http_goes_to_this_machine_only(address: str) -> None:
    with pytest.raises(NoModelAddress):
        ask(Model(address=address, name="small"), [])


def test_a_model_that_is_not_there_is_told() -> None:
    with pytest.raises(ModelSilent):
        ask(Model(address="http://127.0.0.1:9/v1", name="small"), [])
