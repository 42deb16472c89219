"""Whether two conversations with one employer are about one job, by titles, numbers and who applied.

Refuses to know whether they are with one employer.
"""

from __future__ import annotations

from collections.abc import Sequence

from bowout.steps.discovery import roles
from bowout.steps.discovery.phrases import fold
from bowout.steps.discovery.profile import Profile
from bowout.steps.discovery.says import Says


def same_role(one: Profile, other: Profile) -> bool:
    """Whether they name one title."""
    return any(roles.same(left, right) for left in one.roles for right in other.roles)


def is_another(profile: Profile, part: Sequence[Profile]) -> bool:
    """Whether its job or its number is another than the part's, which says nothing of it either."""
    numbers = {number for other in part for number in other.references}
    if profile.references and numbers and not profile.references & numbers and applies(profile):
        return True  # a check or a test has numbers of its own
    known = {title for other in part for title in other.roles}
    if not profile.roles or not known or any(same_role(profile, other) for other in part):
        return False
    if not profile.people and not any(map(applies, part)):
        return False  # the application that the part's people answer
    said = " ".join(note.folded for other in part for note in other.notes)
    return not any(fold(title) in said for title in profile.roles)


def applies(profile: Profile) -> bool:
    """Whether an application is made or confirmed in it."""
    return any(note.says(Says.APPLICATION_CONFIRMATION, Says.OWN_APPLICATION) for note in profile.notes)
