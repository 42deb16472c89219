"""Documents' text to facts to a verdict with quotes: is the accepted offer firm, and how do we know."""

from bowout.steps.offer.verdict import (
    Condition,
    Document,
    DocumentKind,
    Firmness,
    Proof,
    Signature,
    Verdict,
)

__all__ = ["Condition", "Document", "DocumentKind", "Firmness", "Proof", "Signature", "Verdict"]
