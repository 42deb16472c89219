"""New names for what is sent. The steps are given them, so that the same input gives the same letter."""

from __future__ import annotations

import secrets
import uuid

from bowout.steps.outbox import DispatchIds


def mint(sender: str) -> DispatchIds:
    """Two new names: random, and the Message-ID under the sender's own domain, as their mail program would write it."""
    domain = sender.rpartition("@")[2] or "localhost"
    return DispatchIds(dispatch=uuid.uuid4().hex, message=f"<{secrets.token_hex(16)}@{domain}>")
