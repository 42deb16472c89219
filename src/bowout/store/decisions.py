"""What the person decided: their words, tones, answers, approvals and what they did by hand. And what came back.

No sync touches what is here, except that replies are added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, Table, delete, insert, select

from bowout.codec import dumps, loads
from bowout.steps.letter import Letter
from bowout.steps.reply import Reply
from bowout.store.tables_workspace import approvals, choices, edits, replies, tasks
from bowout.store.upsert import put


@dataclass(frozen=True, kw_only=True, slots=True)
class Edit:
    """The person's own words for a letter, and what was true when they wrote them."""

    subject: str
    body: str
    ground: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Approval:
    """A letter as it was shown and approved, and what was true then."""

    dispatch: str
    letter: Letter
    ground: str
    at: datetime


class Decisions:
    """Edits, choices, approvals, tasks and replies. Ids are given as a family: the candidacy and those merged in."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def edit(self, candidacy: str, edit: Edit) -> None:
        """Keep the person's words in the place of earlier ones."""
        row = {"candidacy": candidacy, "subject": edit.subject, "body": edit.body, "ground": edit.ground, "at": edit.at}
        with self._engine.begin() as connection:
            put(connection, edits, row)

    def drop_edit(self, family: Sequence[str]) -> None:
        """Go back to the letter as Bowout writes it, at the person's wish."""
        with self._engine.begin() as connection:
            connection.execute(delete(edits).where(edits.c.candidacy.in_(family)))

    def edit_of(self, family: Sequence[str]) -> Edit | None:
        """The newest words."""
        query = select(edits).where(edits.c.candidacy.in_(family)).order_by(edits.c.at.desc()).limit(1)
        with self._engine.begin() as connection:
            row = connection.execute(query).one_or_none()
        return Edit(subject=row.subject, body=row.body, ground=row.ground, at=row.at) if row else None

    def choose(self, candidacy: str, kind: str, choice: str, now: datetime) -> None:
        """Keep a choice: a `tone`, an `answer`."""
        with self._engine.begin() as connection:
            put(connection, choices, {"candidacy": candidacy, "kind": kind, "choice": choice, "at": now})

    def choice_of(self, family: Sequence[str], kind: str) -> str | None:
        """The newest choice of that kind."""
        mine = choices.c.candidacy.in_(family) & (choices.c.kind == kind)
        query = select(choices.c.choice).where(mine).order_by(choices.c.at.desc()).limit(1)
        with self._engine.begin() as connection:
            return connection.execute(query).scalar()

    def approve(self, candidacy: str, approval: Approval) -> None:
        """Keep what was approved."""
        row = {
            "dispatch": approval.dispatch,
            "candidacy": candidacy,
            "letter": dumps(approval.letter),
            "ground": approval.ground,
            "at": approval.at,
        }
        with self._engine.begin() as connection:
            connection.execute(insert(approvals).values(row))

    def approval_of(self, dispatch: str) -> Approval | None:
        """What was approved for that dispatch."""
        with self._engine.begin() as connection:
            row = connection.execute(select(approvals).where(approvals.c.dispatch == dispatch)).one_or_none()
        if row is None:
            return None
        return Approval(dispatch=row.dispatch, letter=loads(Letter, row.letter), ground=row.ground, at=row.at)

    def did(self, candidacy: str, task: str, words: str, now: datetime) -> None:
        """Keep what the person did by hand."""
        with self._engine.begin() as connection:
            connection.execute(insert(tasks).values(candidacy=candidacy, task=task, words=words, at=now))

    def done(self, family: Sequence[str]) -> tuple[tuple[str, datetime, str], ...]:
        """(task, when, words), oldest first."""
        query = select(tasks).where(tasks.c.candidacy.in_(family)).order_by(tasks.c.number)
        with self._engine.begin() as connection:
            return tuple((row.task, row.at, row.words) for row in connection.execute(query))

    def came(self, candidacy: str, reply: Reply, at: datetime) -> None:
        """Keep a message that came back, as read now."""
        row = {"message": reply.message, "candidacy": candidacy, "value": dumps(reply), "at": at}
        with self._engine.begin() as connection:
            put(connection, replies, row)

    def replies_to(self, family: Sequence[str]) -> tuple[tuple[datetime, Reply], ...]:
        """(when it came, what it says), oldest first."""
        query = select(replies).where(replies.c.candidacy.in_(family)).order_by(replies.c.at, replies.c.message)
        with self._engine.begin() as connection:
            return tuple((row.at, loads(Reply, row.value)) for row in connection.execute(query))

    def all_replies(self) -> tuple[Reply, ...]:
        """Everything that came back in this search."""
        with self._engine.begin() as connection:
            rows = connection.execute(select(replies.c.value).order_by(replies.c.at, replies.c.message)).scalars()
            return tuple(loads(Reply, value) for value in rows)

    def touched(self) -> frozenset[str]:
        """Every candidacy on which the person decided or did something."""
        kept: tuple[Table, ...] = (edits, choices, approvals, tasks)
        with self._engine.begin() as connection:
            return frozenset(one for table in kept for one in connection.execute(select(table.c.candidacy)).scalars())
