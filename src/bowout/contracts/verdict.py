"""A verdict as the exact JSON of contracts.md (`bowout.verdict/1`), and back.

Letter contexts carry a verdict, so it must survive the way there and back. Pure; refuses to print.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bowout.steps.offer import Condition, Firmness, Proof, Verdict

SCHEMA = "bowout.verdict/1"


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """The fields of contracts.md, and beside them the aliases and domains that a letter's context needs."""
    return {
        "schema": SCHEMA,
        "verdict": str(verdict.firmness),
        "safe_to_withdraw": verdict.safe_to_withdraw,
        "employer": verdict.employer,
        "role": verdict.role,
        "start_date": verdict.start_date.isoformat() if verdict.start_date else None,
        "expires": verdict.expires.isoformat() if verdict.expires else None,
        "open_conditions": [str(each) for each in verdict.open_conditions],
        "cleared_conditions": [str(each) for each in verdict.cleared_conditions],
        "suspicious": list(verdict.suspicious),
        "evidence": [proof_json(each) for each in verdict.evidence],
        "missing": list(verdict.missing),
        "unreadable": [{"file": file, "reason": reason} for file, reason in verdict.unreadable],
        "aliases": list(verdict.aliases),
        "domains": list(verdict.employer_domains),
    }


def proof_json(proof: Proof) -> dict[str, Any]:
    """One quoted line."""
    return {"file": proof.file, "page": proof.page, "message": proof.message, "quote": proof.quote, "says": proof.says}


def verdict_from_json(data: Mapping[str, Any]) -> Verdict:
    """The verdict of such JSON; ValueError when it has no known verdict in it. Missing fields are empty."""
    try:
        return Verdict(
            firmness=Firmness(data["verdict"]),
            employer=data.get("employer"),
            employer_domains=tuple(data.get("domains") or ()),
            aliases=tuple(data.get("aliases") or ()),
            role=data.get("role"),
            start_date=day(data.get("start_date")),
            expires=day(data.get("expires")),
            open_conditions=conditions(data.get("open_conditions")),
            cleared_conditions=conditions(data.get("cleared_conditions")),
            suspicious=tuple(data.get("suspicious") or ()),
            evidence=tuple(proof_from_json(each) for each in data.get("evidence") or ()),
            missing=tuple(data.get("missing") or ()),
            unreadable=tuple(unreadable_from_json(each) for each in data.get("unreadable") or ()),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"this is no verdict: {error}") from error


def day(text: str | None) -> date | None:
    """An ISO date, or None."""
    return date.fromisoformat(text[:10]) if text else None


def conditions(names: Sequence[str] | None) -> tuple[Condition, ...]:
    """Conditions by their names."""
    return tuple(Condition(name) for name in names or ())


def proof_from_json(data: Mapping[str, Any]) -> Proof:
    """One quoted line, back."""
    return Proof(
        file=data["file"], page=data.get("page"), message=data.get("message"), quote=data["quote"], says=data["says"]
    )


def unreadable_from_json(data: Mapping[str, Any] | str) -> tuple[str, str]:
    """The file and its reason; a bare text is a file without one."""
    return (data, "") if isinstance(data, str) else (data["file"], data.get("reason", ""))
