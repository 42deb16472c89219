"""Candidacy, verdict and now to Plan: whom to tell, how, when, and why (domain.md section 3)."""

from bowout.steps.plan.decide import plan
from bowout.steps.plan.timing import first_things_first
from bowout.steps.plan.values import CallCard, Channel, Plan, Task, TaskKind, Urgency

__all__ = ["CallCard", "Channel", "Plan", "Task", "TaskKind", "Urgency", "first_things_first", "plan"]
