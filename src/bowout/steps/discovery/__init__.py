"""Messages and events to candidacies: every conversation of a job search, and where it stands."""

from bowout.steps.discovery.candidacy import (
    Candidacy,
    ClosedBy,
    Discovery,
    Evidence,
    Fact,
    FactKind,
    Interview,
    InterviewStatus,
    Organisation,
    Person,
    Role,
    Stage,
    Status,
)

__all__ = [
    "Candidacy",
    "ClosedBy",
    "Discovery",
    "Evidence",
    "Fact",
    "FactKind",
    "Interview",
    "InterviewStatus",
    "Organisation",
    "Person",
    "Role",
    "Stage",
    "Status",
]
