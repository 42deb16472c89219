"""The record to keep: every conversation with its letter, its moves and its answers; JSON, CSV or a page to print."""

from __future__ import annotations

import csv
import io
import json

from bowout.closer.bench import Bench
from bowout.closer.contract import board_contract
from bowout.closer.keeping import reliance, reminders, vcards
from bowout.closer.looking import board
from bowout.closer.views import Board, Conversation
from bowout.errors import YourMistake

COLUMNS = ("id", "employer", "agency", "roles", "stage", "told", "to", "subject", "ending", "why", "answers")


class UnknownForm(YourMistake):
    """A record can be written as json, csv, html, reliance, vcard or ics, not as {form}."""


def export(bench: Bench, form: str) -> str:
    """The record in that form."""
    shown = board(bench)
    if form == "json":
        return json.dumps(board_contract(shown), ensure_ascii=False, indent=2)
    if form == "csv":
        return _csv(shown)
    if form == "html":
        return _page(shown)
    writers = {"reliance": reliance, "vcard": vcards, "ics": reminders}
    if form in writers:
        return writers[form](shown)
    raise UnknownForm(form=form)


def _page(shown: Board) -> str:
    from jinja2 import Environment  # noqa: PLC0415  # 50 ms, for this form alone

    page = Environment(autoescape=True).from_string(PAGE)
    return page.render(board=shown, rows=[_row(one) for one in shown.conversations])


def _csv(shown: Board) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _safe(value) for name, value in _row(one).items()} for one in shown.conversations)
    return out.getvalue()


def _safe(value: str) -> str:
    """A cell that a spreadsheet takes as text: mail may begin with what it would run as a formula."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def _row(one: Conversation) -> dict[str, str]:
    told = [dispatch for dispatch in one.dispatches if dispatch.tells and dispatch.state.left]
    return {
        "id": one.candidacy.id,
        "employer": one.candidacy.employer.name,
        "agency": one.candidacy.agency.name if one.candidacy.agency else "",
        "roles": "; ".join(one.candidacy.roles),
        "stage": one.candidacy.stage.value,
        "told": told[-1].not_before.isoformat() if told else "",
        "to": "; ".join(told[-1].recipients) if told else "",
        "subject": one.letter.subject if one.letter and told else "",
        "ending": one.closure.ending.value,
        "why": one.closure.why,
        "answers": "; ".join(reply.quote for reply in one.replies if reply.quote),
    }


PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>How my search was closed</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}
td,th{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #8884}
pre{white-space:pre-wrap;font:inherit}</style>
<h1>How my search was closed</h1>
<p>{{ board.now.strftime('%d %B %Y, %H:%M') }}. {{ board.offer.gate }}</p>
<table><thead><tr><th>Employer</th><th>Role</th><th>Told</th><th>How it ended</th></tr></thead><tbody>
{% for row in rows %}<tr><td>{{ row.employer }}{% if row.agency %} (by {{ row.agency }}){% endif %}</td>
<td>{{ row.roles }}</td><td>{{ row.told }}</td><td>{{ row.why }}</td></tr>
{% endfor %}</tbody></table>
{% for one in board.conversations if one.letter and one.dispatches %}
<h2>{{ one.candidacy.employer.name }}</h2><p>To {{ one.letter.to | join(', ') }}</p>
<pre>{{ one.letter.body }}</pre>{% for at, state, words in one.history %}
<p>{{ at.strftime('%d %b %Y %H:%M') }} {{ state }}{% if words %}: {{ words }}{% endif %}</p>{% endfor %}{% endfor %}
</html>
"""
