"""The workspace's views as the JSON its verbs print: the objects of contracts.md, and beside them what was decided.

Pure. Field names of contracts.md are exact; what is added here is free to grow.
"""

from __future__ import annotations

from bowout.closer.views import Board, Conversation, Drafted, Leaving, OfferView, Reopening, Scan, Scanned, mail_link
from bowout.codec import encode
from bowout.contracts.scan import SCHEMA as SCAN
from bowout.contracts.scan import candidacy_json, draft_json, plan_json
from bowout.contracts.verdict import verdict_json
from bowout.steps.check import Judgement
from bowout.steps.letter import Letter
from bowout.steps.offer.asking import Ask
from bowout.steps.outbox import Dispatch

Json = dict[str, object]


def scan_contract(scan: Scan, *, drafts: bool) -> Json:
    """`bowout.scan/1`: everything a scan found; the drafts where they were asked for."""
    kept = scan.discovery.kept
    return {
        "schema": SCAN,
        "now": scan.now.isoformat(),
        "me": list(scan.discovery.me),
        "offer": verdict_json(scan.verdict) if scan.verdict else None,
        "candidacies": [_scanned(one, drafts=drafts) for one in scan.conversations],
        "kept": candidacy_json(kept) if kept else None,
        "ignored": {"messages": scan.ignored, "unreadable": scan.unreadable},
    }


def _scanned(one: Scanned, *, drafts: bool) -> Json:
    draft = _draft(one.letter, one.judgement or Judgement()) if drafts else None
    thanks = _draft(one.thanks, Judgement()) if drafts else None
    return {**candidacy_json(one.candidacy), "plan": plan_json(one.plan), "draft": draft, "thanks": thanks}


def board_contract(board: Board) -> Json:
    """`bowout.board/1`: the offer, and every conversation."""
    return {
        "schema": "bowout.board/1",
        "now": board.now.isoformat(),
        "offer": offer_contract(board.offer),
        "owed": board.owed,
        "ended": board.ended,
        "conversations": [conversation_contract(one) for one in board.conversations],
    }


def conversation_contract(one: Conversation) -> Json:
    """A candidacy of a scan with its plan and letter, and what was decided, sent and answered."""
    return {
        **candidacy_json(one.candidacy),
        "plan": plan_json(one.plan),
        "draft": _draft(one.letter, one.judgement),
        "thanks": _draft(one.thanks, Judgement()),
        "edited": one.edited,
        "tone": one.tone.value,
        "passes": one.judgement.passes,
        "notices": list(one.notices),
        "questions": list(one.candidacy.unsure),
        "answer": one.answer,
        "dispatches": [dispatch_contract(dispatch) for dispatch in one.dispatches],
        "history": [{"at": at.isoformat(), "state": state, "words": words} for at, state, words in one.history],
        "replies": encode(one.replies),
        "tasks_done": encode(one.tasks_done),
        "closure": encode(one.closure),
        "drafted_answer": drafted_contract(one.drafted) if one.drafted else None,
    }


def drafted_contract(one: Drafted) -> Json:
    """The answer that waits for the person, and what it answers."""
    return {
        "answers": one.reply.message if one.reply else None,
        "link": one.link,
        **(_draft(one.letter, one.judgement) or {}),
    }


def _draft(letter: Letter | None, judgement: Judgement) -> Json | None:
    """The draft of a scan, and to whom it goes."""
    if letter is None:
        return None
    going = {"to": list(letter.to), "cc": list(letter.cc), "in_reply_to": letter.in_reply_to, "chat": letter.chat}
    return {**draft_json(letter, judgement), **going, "passes": judgement.passes}


def offer_contract(shown: OfferView) -> Json:
    """The verdict, and what the person said of it."""
    return {
        "verdict": verdict_json(shown.verdict) if shown.verdict else None,
        "kept": candidacy_json(shown.kept) if shown.kept else None,
        "statements": [{"at": at.isoformat(), "words": words} for at, words in shown.statements],
        "papers": list(shown.papers),
        "released": list(shown.released),
        "override": shown.override,
        "gate": shown.gate,
        "ask": list(shown.ask),
    }


def ask_contract(shown: OfferView, mail: Ask | None) -> Json:
    """What is missing, and the mail that asks for it."""
    doubts = list(shown.verdict.suspicious) if shown.verdict else []
    return {"ask": list(shown.ask), "mail": _mail(mail) if mail else None, "suspicious": doubts}


def _mail(mail: Ask) -> Json:
    """A drafted question to the new employer."""
    head = {"to": list(mail.to), "in_reply_to": mail.in_reply_to, "language": mail.language}
    return {**head, "subject": mail.subject, "body": mail.body}


def dispatch_contract(dispatch: Dispatch) -> Json:
    """Where one letter stands."""
    return {
        "id": dispatch.id,
        "candidacy": dispatch.candidacy,
        "way": dispatch.way.value,
        "state": dispatch.state.value,
        "message": dispatch.message_id,
        "recipients": list(dispatch.recipients),
        "refused": list(dispatch.refused),
        "digest": dispatch.digest,
        "approved_at": dispatch.approved_at.isoformat(),
        "not_before": dispatch.not_before.isoformat(),
        "outcome": dispatch.outcome,
    }


def leaving_contract(one: Leaving) -> Json:
    """What would go, with its exact bytes as text."""
    wire = one.dispatch.wire.decode("utf-8", "surrogateescape").encode("utf-8", "replace").decode()
    return {**dispatch_contract(one.dispatch), "due": one.due.isoformat(), "held": one.held, "wire": wire}


def reopening_contract(one: Reopening) -> Json:
    """One conversation that could be taken up again."""
    return {
        "id": one.conversation.candidacy.id,
        "employer": one.conversation.candidacy.employer.name,
        "chance": one.chance,
        "why": list(one.why),
        "call": encode(one.call),
        "told_at": one.told_at.isoformat() if one.told_at else None,
        "written_at": one.written_at.isoformat() if one.written_at else None,
        "card": encode(one.card),
        "draft": _draft(one.letter, one.judgement),
        "link": mail_link(one.letter) if one.letter else None,
        "plan": plan_json(one.conversation.plan),
    }
