"""Calendar bytes to Event: one dated entry as sent or kept, and a series to its dates."""

from bowout.steps.event.entry import Event, only, read
from bowout.steps.event.series import age, expand

__all__ = ["Event", "age", "expand", "only", "read"]
