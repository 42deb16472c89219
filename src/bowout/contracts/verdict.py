"""A Verdict as the JSON of contracts.md, `bowout offer assess`."""

from __future__ import annotations

from datetime import date

from bowout.steps.offer import Proof, Verdict

SCHEMA = "bowout.verdict/1"


def verdict_json(verdict: Verdict) -> dict[str, object]:
    """How firm the offer is, with the quoted lines it rests on."""
    return {
        "schema": SCHEMA,
        "verdict": verdict.firmness.value,
        "safe_to_withdraw": verdict.safe_to_withdraw,
        "employer": verdict.employer,
        "role": verdict.role,
        "start_date": _day(verdict.start_date),
        "expires": _day(verdict.expires),
        "open_conditions": [one.value for one in verdict.open_conditions],
        "cleared_conditions": [one.value for one in verdict.cleared_conditions],
        "suspicious": list(verdict.suspicious),
        "evidence": [_proof(one) for one in verdict.evidence],
        "missing": list(verdict.missing),
        "unreadable": [{"file": file, "reason": reason} for file, reason in verdict.unreadable],
        "domains": list(verdict.employer_domains),
        "aliases": list(verdict.aliases),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _proof(proof: Proof) -> dict[str, object]:
    return {
        "file": proof.file,
        "page": proof.page,
        "message": proof.message,
        "quote": proof.quote,
        "says": proof.says,
    }
